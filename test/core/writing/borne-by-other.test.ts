import { describe, expect, it } from 'vitest';
import { isBorneByOther } from '../../../src/core/writing/borne-by-other.ts';
import { ZELENSKY } from '../../entries.ts';
import { sceneFor } from '../scene-for.ts';

/** Whether the first name of a text that a dictionary has is somebody else's. */
function isBorne(text: string): boolean {
  const scene = sceneFor(text, [ZELENSKY]);
  return isBorneByOther(scene, scene.known.hits[0]!);
}

describe('isBorneByOther', () => {
  it('holds behind the given name of somebody else', () => {
    expect(isBorne('then Paul Zellinski spoke')).toBe(true);
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
