import { describe, expect, it } from 'vitest';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../src/fix.ts';
import { Article } from '../../src/formats/article.ts';
import { inSource } from '../../src/formats/in-source.ts';
import type { Segment } from '../../src/formats/segment.ts';
import { entry, KYIV, ZELENSKY } from '../entries.ts';

const LAVROV = entry('Sergei Lavrov', { type: 'person', short: ['Lavrov'], context: ['Russian foreign minister'] });
const gazetteer = compile([ZELENSKY, KYIV, LAVROV]);
const fixText = (text: string) => fix(text, gazetteer);

function fixSegments(source: string, segments: readonly Segment[], fixed = fixText) {
  const article = new Article(segments);
  return inSource(source, article, fixed(article.text));
}

/** Parts of a source, each between bars, as segments called 1, 2, 3. */
function betweenBars(source: string): Segment[] {
  return [...source.matchAll(/\|([^|]*)\|/g)].map(({ index, 1: text = '' }, at) => ({
    name: String(at + 1),
    text,
    sourceSpan: ({ start, end }) => ({ start: index + 1 + start, end: index + 1 + end }),
    written: (replacement) => (replacement.includes('Kyiv') ? undefined : replacement.toUpperCase()),
  }));
}

function fixed(source: string) {
  return fixSegments(source, betweenBars(source));
}

describe('inSource', () => {
  it('corrects segments and nothing else, and places findings in the source', () => {
    const source = 'Zellinski\n|Mr Zellinski|Zellinski|x|';
    const { result, inSegments } = fixed(source);
    expect(result.text).toBe('Zellinski\n|Mr ZELENSKY|Zellinski|x|');
    expect(result.corrections).toMatchObject([
      { start: 14, end: 23, line: 2, column: 5, surface: 'Zellinski', replacement: 'ZELENSKY' },
    ]);
    expect(inSegments).toMatchObject([
      { segment: { name: '1' }, finding: { start: 3, end: 12, surface: 'Zellinski', replacement: 'Zelensky' } },
    ]);
  });

  it('reads segments together, and says by name where the evidence stands', () => {
    const alone = '|The Russian foreign minister, Lavrouf, spoke.|';
    const together = `|Sergei Lavrov in Rome| ${alone}`;
    const { corrections } = fixed(together).result;
    expect(corrections).toMatchObject([{ surface: 'Lavrouf', replacement: 'LAVROV' }]);
    expect(corrections[0]!.reason).toContain('Sergei Lavrov stands in 1;');
    expect(corrections[0]!.evidence).toContainEqual({ kind: 'anchor', name: 'Sergei Lavrov', line: 1, field: '1' });
    expect(fixed(alone).result.corrections[0]?.reason ?? '').not.toContain('stands in');
  });

  it('finds no name that begins in one segment and ends in the next', () => {
    const source = '|Volodimir| |Zellinski|';
    expect(fixed(source).result.corrections.map(({ surface }) => surface)).toEqual(['Zellinski']);
  });

  it('suggests what cannot be written where it stands', () => {
    const { result, inSegments } = fixed('|In Kiev.|');
    expect(result.text).toBe('|In Kiev.|');
    expect(result.corrections).toEqual([]);
    expect(inSegments).toEqual([]);
    expect(result.suggestions).toMatchObject([
      { start: 4, end: 8, surface: 'Kiev', applied: false, candidates: [{ name: 'Kyiv', confidence: 1 }] },
    ]);
  });

  it('places remarks in the source, and obeys directives to the end of the record', () => {
    const source = '|# fix-names-disable Kyiv, Kiew| |Kiev and Zellinski|';
    const report = (text: string) => fix(text, gazetteer, { unusedDirectives: 'report' });
    const { corrections, suggestions, diagnostics } = fixSegments(source, betweenBars(source), report).result;
    expect([...corrections, ...suggestions].map(({ surface }) => surface)).toEqual(['Zellinski']);
    expect(diagnostics).toMatchObject([{ code: 'unknown-entry', line: 1, column: 4 }]);
  });

  it('gives a source that is its only segment the result that it has without segments', () => {
    const source = 'Zellinski in Kiev.\n\nLavrouf, the Russian foreign minister.';
    const whole: Segment = { name: '', text: source, sourceSpan: (span) => span, written: (text) => text };
    expect(fixSegments(source, [whole]).result).toEqual(fixText(source));
  });

  it('has nothing to say of a source without segments', () => {
    expect(fixSegments('Zellinski', [])).toEqual({
      result: { text: 'Zellinski', corrections: [], suggestions: [], diagnostics: [] },
      inSegments: [],
    });
  });
});
