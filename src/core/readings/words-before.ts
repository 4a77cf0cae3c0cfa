import type { EntryType } from '../gazetteer/entry.ts';
import { hashesOf } from '../text/fold.ts';

/** Words that mostly stand before names of a type: in Kherson, Mr Zelensky. */
export const CUES: Readonly<Record<EntryType, ReadonlySet<number>>> = {
  place: hashesOf(
    'in near at from to into outside inside around toward towards across over city town village region province oblast north south east west northern southern eastern western',
  ),
  person: hashesOf(
    'mr mrs ms dr president minister general governor mayor spokesman spokeswoman ambassador leader chairman commander senator king prince sheikh by with said told that',
  ),
  organization: hashesOf('the of by group militia party agency'),
  term: new Set(),
};

/** Words that go before a person: titles, trades and kinship. */
export const PERSONAL = hashesOf(
  'mr mrs ms miss dr sir madam prof professor sister brother mother father son daughter wife husband widow widower friend uncle aunt cousin nephew niece grandmother grandfather granddaughter grandson mayor commander analyst lawyer poet singer writer actor judge colonel captain lieutenant sergeant senator striker midfielder defender goalkeeper coach',
);
