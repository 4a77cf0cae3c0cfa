import type { Correction, Finding, Suggestion } from '../result/correction.ts';
import type { Span } from '../text/span.ts';
import type { Directive, Directives } from './directives.ts';

/** For each directive, the entries of which it kept a finding back. */
export type Silenced = ReadonlyMap<Directive, ReadonlySet<string>>;

/** What directives leave of the findings of a text. */
export interface Obeyed {
  readonly corrections: Correction[];
  readonly suggestions: Suggestion[];
  readonly silenced: Silenced;
}

/** Drops the corrections and suggestions, each in text order, that the directives of the text forbid. */
export function obeyDirectives(
  corrections: readonly Correction[],
  suggestions: readonly Suggestion[],
  directives: Directives,
): Obeyed {
  const silenced = new Map<Directive, Set<string>>();
  const allowed = <F extends Finding>(findings: readonly F[]): F[] => {
    const sweep = new Sweep(directives);
    return findings.filter((finding) => {
      const by = sweep.silencerOf(finding);
      if (by && by !== 'sic') silenced.set(by, (silenced.get(by) ?? new Set()).add(finding.entry));
      return by === undefined;
    });
  };
  return { corrections: allowed(corrections), suggestions: allowed(suggestions), silenced };
}

/** Goes through findings and directives side by side, both in text order. */
class Sweep {
  private readonly blocks: readonly Directive[];
  private readonly lines: readonly Directive[];
  private readonly sic: readonly Span[];
  private block = 0;
  private line = 0;
  private sicAt = 0;
  /** The last block directive about all entries, and those about one entry since. */
  private general: Directive | undefined;
  private readonly special = new Map<string, Directive>();

  constructor({ all, sic }: Directives) {
    const ofBlocks = ({ kind }: Directive): boolean => kind === 'disable' || kind === 'enable';
    this.blocks = all.filter(ofBlocks);
    this.lines = all.filter((one) => !ofBlocks(one)).sort((a, b) => a.about.start - b.about.start);
    this.sic = sic;
  }

  /** What forbids a finding. */
  silencerOf(finding: Finding): Directive | 'sic' | undefined {
    return this.isSic(finding) ? 'sic' : (this.lineFor(finding) ?? this.blockFor(finding));
  }

  private isSic({ start, end }: Span): boolean {
    while (this.sicAt < this.sic.length && this.sic[this.sicAt]!.end <= start) this.sicAt++;
    return this.sicAt < this.sic.length && this.sic[this.sicAt]!.start < end;
  }

  private lineFor({ start, end, entry }: Finding): Directive | undefined {
    while (this.line < this.lines.length && this.lines[this.line]!.about.end <= start) this.line++;
    for (let at = this.line; at < this.lines.length && this.lines[at]!.about.start < end; at++) {
      if (isAbout(this.lines[at]!, entry)) return this.lines[at];
    }
    return undefined;
  }

  private blockFor({ start, entry }: Finding): Directive | undefined {
    while (this.block < this.blocks.length && this.blocks[this.block]!.start <= start)
      this.take(this.blocks[this.block++]!);
    const last = this.special.get(entry) ?? this.general;
    return last?.kind === 'disable' ? last : undefined;
  }

  private take(directive: Directive): void {
    if (directive.names.length === 0) {
      this.general = directive;
      this.special.clear();
    } else for (const name of directive.names) this.special.set(name, directive);
  }
}

/** Whether a directive names an entry, or none in particular. */
function isAbout({ names }: Directive, entry: string): boolean {
  return names.length === 0 || names.includes(entry);
}
