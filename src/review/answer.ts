import type { Finding } from '../core/result/correction.ts';

/** Whether an answer holds for one place, or for every place where the same spelling would be mended alike. */
export type Scope = 'here' | 'everywhere';

/** What a person said to a finding. */
export type Answer =
  | {
      readonly verdict: 'accept';
      readonly scope: Scope;
      /** What is written instead of the proposed replacement. */
      readonly write?: string;
    }
  | { readonly verdict: 'reject'; readonly scope: Scope };

/** The answer to a finding, undefined where there is none. `source` is the text that the finding was made in. */
export type Answers = (finding: Finding, source: string) => Answer | undefined;
