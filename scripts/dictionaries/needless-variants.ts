import type { Entry } from '../../src/core/gazetteer/entry.ts';
import { foldForm } from '../../src/core/gazetteer/forms.ts';
import { compile } from '../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../src/fix.ts';
import { sentenceWith } from './sentence-with.ts';

/** A listed garbling that is corrected as one would wish where no garbling is listed. */
export interface NeedlessVariant {
  readonly variant: string;
  /** Canonical name of the entry that lists it. */
  readonly entry: string;
}

/**
 * The variants that matching mends by itself, to a form of their entry, in a sentence that says nothing about them: of
 * no use to list unless somebody has seen them and wants them mended for certain.
 */
export function needlessVariants(entries: readonly Entry[]): NeedlessVariant[] {
  const gazetteer = compile(entries.map((entry) => ({ ...entry, variants: [] })));
  return entries.flatMap(({ name, short, also, variants }) => {
    const right = new Set([name, ...short, ...also].map((form) => foldForm(sentenceWith(form))));
    return variants
      .filter((variant) => {
        const { corrections, text } = fix(sentenceWith(variant), gazetteer);
        return corrections.length > 0 && right.has(foldForm(text));
      })
      .map((variant) => ({ variant, entry: name }));
  });
}
