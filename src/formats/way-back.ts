import type { Correction, Diagnostic, Suggestion } from '../core/correction.ts';
import { LineIndex } from '../core/line-index.ts';
import type { Article } from './article.ts';

/** What reasons say of a place in the article. */
const IN_LINE = /(?<=\bstands in )line (\d+)/g;

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
  placed<F extends Correction | Suggestion>(finding: F): F | undefined {
    const home = this.article.homeOf(finding);
    if (home === undefined) return undefined;
    const { start, end } = home.segment.sourceSpan(home.span);
    const place = { start, end, ...this.lines.positionOf(start), surface: this.source.slice(start, end) };
    return { ...finding, ...place, reason: finding.reason.replace(IN_LINE, (_, line) => this.nameOf(Number(line))) };
  }

  /** The same for a remark. */
  placedRemark(remark: Diagnostic): Diagnostic | undefined {
    const at = this.sourceOffset(remark);
    return at === undefined ? undefined : { ...remark, ...this.lines.positionOf(at) };
  }

  /** What a person finds a line of the article by: its field, or its line in a document without fields. */
  private nameOf(line: number): string {
    const start = this.article.offsetOf({ line, column: 1 });
    const name = this.article.homeOf({ start, end: start })?.segment.name;
    if (name) return name;
    const at = this.sourceOffset({ line, column: 1 });
    return `line ${at === undefined ? line : this.lines.lineOf(at)}`;
  }

  private sourceOffset(place: Pick<Diagnostic, 'line' | 'column'>): number | undefined {
    const start = this.article.offsetOf(place);
    const home = this.article.homeOf({ start, end: start + 1 });
    return home?.segment.sourceSpan(home.span).start;
  }
}
