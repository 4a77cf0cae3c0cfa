import type { Clue } from '../core/result/clue.ts';
import type { Diagnostic, Finding } from '../core/result/correction.ts';
import { reasonFrom } from '../core/result/reason.ts';
import { LineIndex } from '../core/text/line-index.ts';
import type { Article } from './article.ts';

type Anchor = Extract<Clue, { readonly kind: 'anchor' }>;

/** From the article to the source. What does not lie in one segment, and so nowhere in the source, is undefined there. */
export class WayBack {
  private readonly source: string;
  private readonly article: Article;
  private readonly lines: LineIndex;

  constructor(source: string, article: Article) {
    this.source = source;
    this.article = article;
    this.lines = new LineIndex(source);
  }

  /** A finding of the article with its offsets, line, column and surface in the source. */
  placed<F extends Finding>(finding: F): F | undefined {
    const home = this.article.homeOf(finding);
    if (home === undefined) return undefined;
    const { start, end } = home.segment.sourceSpan(home.span);
    const place = { start, end, ...this.lines.positionOf(start), surface: this.source.slice(start, end) };
    const evidence = finding.evidence.map((clue) => (clue.kind === 'anchor' ? this.placedAnchor(clue) : clue));
    return { ...finding, ...place, evidence, reason: reasonFrom(evidence, finding.runnerUp) };
  }

  /** The same for a remark. */
  placedRemark(remark: Diagnostic): Diagnostic | undefined {
    const at = this.sourceOffset(remark);
    return at === undefined ? undefined : { ...remark, ...this.lines.positionOf(at) };
  }

  /** Of a document without fields, the line says where; else it is easier found by the field. */
  private placedAnchor(anchor: Anchor): Anchor {
    const place = { line: anchor.line, column: 1 };
    const at = this.sourceOffset(place);
    const start = this.article.offsetOf(place);
    const field = this.article.homeOf({ start, end: start })?.segment.name;
    const line = at === undefined ? anchor.line : this.lines.lineOf(at);
    return { ...anchor, line, ...(field ? { field } : {}) };
  }

  private sourceOffset(place: Pick<Diagnostic, 'line' | 'column'>): number | undefined {
    const start = this.article.offsetOf(place);
    const home = this.article.homeOf({ start, end: start + 1 });
    return home?.segment.sourceSpan(home.span).start;
  }
}
