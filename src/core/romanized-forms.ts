import type { Entry } from './entry.ts';
import { romanize } from './romanize.ts';
import { romanizeDevanagari } from './romanize-devanagari.ts';
import { romanizeHangul } from './romanize-hangul.ts';
import { surnameOf } from './surname.ts';
import { wadeGiles } from './wade-giles.ts';

/** Standard romanisations of an entry's source forms, and for persons of their surnames where these stand last. */
export function* romanizedForms(entry: Entry): Iterable<string> {
  const isPerson = entry.type === 'person';
  for (const [language, source] of Object.entries(entry.source)) {
    if (language === 'ko') yield* romanizeHangul(source, isPerson ? entry.name : undefined);
    else if (language === 'zh') yield* wadeGilesForm(entry, source);
    else {
      for (const form of DEVANAGARI.includes(language) ? romanizeDevanagari(source) : romanize(source, language)) {
        yield form;
        const surname = isPerson ? surnameOf(form) : undefined;
        if (surname) yield surname;
      }
    }
  }
}

const DEVANAGARI = ['hi', 'mr', 'ne'];

/** No reading of a character follows from it, but the name in Pinyin tells it. */
function* wadeGilesForm({ name, type }: Entry, source: string): Iterable<string> {
  const form = wadeGiles(name, [...source].length, type === 'person');
  if (form !== undefined) yield form;
}
