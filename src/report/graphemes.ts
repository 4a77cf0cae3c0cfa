/** Characters that may join with their neighbours into one grapheme. */
const JOINING = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\r\u1100-\u11FF]/u;

let segmenter: Intl.Segmenter | undefined;

/** The text cut into what a reader sees as characters. Joined together they are the text again. */
export function graphemes(text: string): string[] {
  // Making a segmenter costs some ten milliseconds, a tenth of a run, and most names need none.
  if (!JOINING.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
