import { romanize } from '../romanization/romanize.ts';
import { romanizeHangul } from '../romanization/romanize-hangul.ts';
import { wadeGiles } from '../romanization/wade-giles.ts';
import type { Entry } from './entry.ts';
import { surnameOf } from './surname.ts';

/** Standard romanisations of an entry's source forms, and for persons of their surnames where these stand last. */
export function* romanizedForms(entry: Entry): Iterable<string> {
  const isPerson = entry.type === 'person';
  for (const [language, source] of Object.entries(entry.source)) {
    if (language === 'ko') yield* romanizeHangul(source, isPerson ? entry.name : undefined);
    else if (language === 'zh') {
      // No reading of a character is known, but the name in Pinyin tells it.
      const form = isPerson ? wadeGiles(entry.name, [...source].length) : undefined;
      if (form !== undefined) yield form;
    } else {
      for (const form of romanize(source, language)) {
        yield form;
        const surname = isPerson ? surnameOf(form) : undefined;
        if (surname) yield surname;
      }
    }
  }
}
