import { describe, expect, it } from 'vitest';
import { RESEMBLANCE_WEIGHTS } from '../../../src/core/data/resemblance.ts';
import { RESEMBLANCES, resemblance, resemblancesOf } from '../../../src/core/decision/resemblance.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { matcherOf, useLearned } from '../../../src/core/readings/matcher.ts';
import { entry, ZELENSKY } from '../../entries.ts';
import { readingAs, sceneFor } from '../scene-for.ts';

const KHERSON = entry('Kherson');
const HUSSEIN = entry('Hussein');
const scene = sceneFor('Herson', [KHERSON, HUSSEIN, ZELENSKY], [], 12);

function resemblanceOf(form: string, name: (typeof RESEMBLANCES)[number]): number {
  return resemblancesOf(scene.matcher, readingAs(scene, form))[RESEMBLANCES.indexOf(name)]!;
}

describe('resemblancesOf', () => {
  it('has a value for each resemblance', () => {
    const values = resemblancesOf(scene.matcher, readingAs(scene, 'Kherson'));
    expect(values).toHaveLength(RESEMBLANCES.length);
    expect(RESEMBLANCE_WEIGHTS).toHaveLength(RESEMBLANCES.length);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('counts edits, letters and what is the same', () => {
    expect(resemblanceOf('Kherson', 'edits')).toBe(1);
    expect(resemblanceOf('Kherson', 'editShare')).toBeCloseTo(1 / 7);
    expect(resemblanceOf('Kherson', 'lengths')).toBe(1);
    expect(resemblanceOf('Kherson', 'sameFirst')).toBe(0);
    expect(resemblanceOf('Kherson', 'sameLast')).toBe(1);
    expect(resemblanceOf('Kherson', 'sameSkeleton')).toBe(0);
    expect(resemblanceOf('Kherson', 'consonantEdits')).toBe(1);
    expect(resemblanceOf('Kherson', 'sameVowels')).toBe(1);
    expect(resemblanceOf('Kherson', 'moreGarbled')).toBe(0);
  });

  it('measures both directions by all alignments', () => {
    const { channel } = scene.matcher;
    expect(resemblanceOf('Kherson', 'total')).toBe(channel.total('herson', 'kherson'));
    expect(resemblanceOf('Kherson', 'back')).toBe(channel.total('kherson', 'herson'));
  });

  it('asks whether both may be one name in another script', () => {
    expect(resemblanceOf('Kherson', 'apart')).toBe(scene.matcher.nativeForms.apart('herson', 'kherson'));
    expect(resemblanceOf('Kherson', 'apart')).toBeLessThan(resemblanceOf('Hussein', 'apart'));
  });
});

describe('resemblance', () => {
  it('is higher the more a name is like the spelling', () => {
    expect(resemblance(scene.matcher, readingAs(scene, 'Kherson'))).toBeGreaterThan(
      resemblance(scene.matcher, readingAs(scene, 'Hussein')),
    );
  });

  it('goes by the weights of the matcher', () => {
    const gazetteer = compile([KHERSON]);
    const { channel, nativeForms } = matcherOf(gazetteer);
    useLearned(
      gazetteer,
      channel,
      nativeForms,
      RESEMBLANCES.map((name) => Number(name === 'bias') * 7),
    );
    expect(resemblance(matcherOf(gazetteer), readingAs(scene, 'Kherson'))).toBe(7);
  });
});
