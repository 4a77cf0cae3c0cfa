import { describe, expect, it } from 'vitest';
import { isBorneByOther } from '../../../src/core/writing/borne-by-other.ts';
import { ZELENSKY } from '../../entries.ts';
import { sceneFor } from '../scene-for.ts';

/** Whether the first name of a text that a dictionary has is somebody else's. */
function isBorne(text: string): boolean {
  return areBorne(text)[0]!;
}

function areBorne(text: string): boolean[] {
  const scene = sceneFor(text, [ZELENSKY]);
  return scene.known.hits.map((hit) => isBorneByOther(scene, hit));
}

describe('isBorneByOther', () => {
  it('holds behind the given name of somebody else', () => {
    expect(isBorne('then Paul Zellinski spoke')).toBe(true);
  });

  it('holds in the rest of such a text, but not behind the right given name', () => {
    expect(areBorne('then Paul Zellinski spoke. Mr Zellinski is 51. So is Zellinski')).toEqual([true, true, true]);
    expect(areBorne('then Paul Zellinski met Volodimir Zellinski')).toEqual([true, false]);
    expect(areBorne('Will Zellinski come? Mr Zellinski did')).toEqual([false, false]);
  });

  it.each([
    'then Zellinski spoke',
    'then President Zellinski spoke',
    'then Vladimir Zellinski spoke',
    'then Volodimir Zellinski spoke',
    'then Paul, Zellinski and others spoke',
  ])('does not hold in %j', (text) => {
    expect(isBorne(text)).toBe(false);
  });
});
