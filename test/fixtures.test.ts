import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../src/core/text/span.ts';
import { fix } from '../src/fix.ts';
import { loadGazetteer } from '../src/io/dictionaries/load-gazetteer.ts';
import { expectedText, readMarked } from './fixtures/marked.ts';

const gazetteer = await loadGazetteer();
const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, marked: readMarked(readFileSync(new URL(name, folder), 'utf8')) }));

describe.each(fixtures)('$name: $marked.title', ({ marked }) => {
  const result = fix(marked.input, gazetteer);

  it('makes the marked corrections and nothing else', () => {
    expect(result.text).toBe(expectedText(marked));
  });

  it('shows the marked suggestions and keeps the marked spans out of them', () => {
    const shown = marked.suggestions.map(({ surface, replacement, ...span }) => ({
      surface,
      offered: result.suggestions
        .filter((suggestion) => overlap(suggestion, span))
        .flatMap(({ candidates }) => candidates.map(({ name }) => name))
        .includes(replacement),
    }));
    expect(shown).toEqual(marked.suggestions.map(({ surface }) => ({ surface, offered: true })));
    const touched = [...result.corrections, ...result.suggestions];
    expect(marked.kept.filter((span) => touched.some((finding) => overlap(finding, span)))).toEqual([]);
  });
});

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
