import { decide } from './core/decision/decide.ts';
import { suggestListed } from './core/decision/suggest-listed.ts';
import { directiveDiagnostics } from './core/directives/directive-diagnostics.ts';
import { type Directives, findDirectives } from './core/directives/directives.ts';
import { obeyDirectives } from './core/directives/obey-directives.ts';
import { findKnown } from './core/gazetteer/find-known.ts';
import type { Gazetteer } from './core/gazetteer/gazetteer.ts';
import { matcherOf } from './core/readings/matcher.ts';
import { findReadings } from './core/readings/readings.ts';
import { ARTICLE_SLACK, sceneOf } from './core/readings/scene.ts';
import { applyCorrections } from './core/result/apply.ts';
import type { Correction, FixResult, Suggestion } from './core/result/correction.ts';
import { LineIndex, type Lines } from './core/text/line-index.ts';
import { protectAddresses } from './core/text/protect-addresses.ts';
import { protectMarkup } from './core/text/protect-markup.ts';
import { protectSpans } from './core/text/protect-spans.ts';
import { sectionsOf } from './core/text/sections.ts';
import type { Span } from './core/text/span.ts';
import { TokenColumns } from './core/text/token-columns.ts';
import { type Tokens, tokenize } from './core/text/tokens.ts';
import { type Findings, writeFindings } from './core/writing/findings.ts';
import { withoutEntries } from './core/writing/without-entries.ts';

/** How a text is fixed. */
export interface FixOptions {
  /** House whose spellings replace also-forms. Default: none, all right spellings stay. */
  readonly style?: string;
  /** `'listed'` corrects only what a dictionary lists. Default `'fuzzy'`. */
  readonly matching?: 'fuzzy' | 'listed';
  /** Least confidence, 0 to 1, of a fuzzy correction; what is below is a suggestion. Default {@link MIN_CONFIDENCE}. */
  readonly minConfidence?: number;
  /** Entries, by canonical name, that are never corrected and never suggested. Their names go on protecting. */
  readonly disable?: readonly string[];
  /** Whether directives in the text that do nothing, or name no entry, get a diagnostic. Default `'ignore'`. */
  readonly unusedDirectives?: 'report' | 'ignore';
}

/** Least confidence of a correction by default. */
export const MIN_CONFIDENCE = 0.85;

/**
 * Puts the garbled names of a text right. Pure: the same text, gazetteer and options give the same answer.
 *
 * Fixing the result again changes nothing, only the spans of corrections differ, and a canonical name stays.
 */
export function fix(text: string, gazetteer: Gazetteer, options: FixOptions = {}): FixResult {
  const lines = new LineIndex(text);
  const directives = findDirectives(text, lines);
  const corrections: Correction[] = [];
  const suggestions: Suggestion[] = [];
  const columns = new TokenColumns();
  for (const section of sectionsOf(text)) {
    const inert = directives ? inertSpans(directives, section) : [];
    const tokens = tokenize(text.slice(section.start, section.end), columns);
    const found = findIn(tokens, inert, gazetteer, options, lines.from(section.start));
    for (const correction of found.corrections) corrections.push(moved(correction, section.start));
    for (const suggestion of found.suggestions) suggestions.push(moved(suggestion, section.start));
  }
  if (!directives) return { text: applyCorrections(text, corrections), corrections, suggestions, diagnostics: [] };
  const { silenced, ...obeyed } = obeyDirectives(corrections, suggestions, directives);
  const remarks = options.unusedDirectives === 'report';
  const diagnostics = remarks ? directiveDiagnostics(directives, silenced, gazetteer, lines) : [];
  return { text: applyCorrections(text, obeyed.corrections), ...obeyed, diagnostics };
}

/** Reads one section: offsets count from its start. Nothing is read in the inert spans. */
function findIn(
  tokens: Tokens,
  inert: readonly Span[],
  gazetteer: Gazetteer,
  options: FixOptions,
  lines: Lines,
): Findings {
  const { style, matching = 'fuzzy', minConfidence = MIN_CONFIDENCE } = options;
  protectAddresses(tokens);
  protectMarkup(tokens);
  protectSpans(tokens, inert);
  const scene = sceneOf(tokens, findKnown(tokens, gazetteer), matcherOf(gazetteer), ARTICLE_SLACK);
  const readings = matching === 'fuzzy' ? findReadings(scene) : [];
  const decided = decide(scene, readings, minConfidence);
  const decisions = matching === 'fuzzy' ? [...decided, ...suggestListed(scene, decided)] : decided;
  return withoutEntries(writeFindings(scene, decisions, style, lines), options.disable);
}

/** The text of directives in a section: the names there are no mentions. */
function inertSpans({ all }: Directives, { start, end }: Span): Span[] {
  return all.filter((one) => one.start < end && one.end > start).map((one) => moved(one, -start));
}

function moved<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}
