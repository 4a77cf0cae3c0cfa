import type { Entry } from './entry.ts';

/**
 * The form that a house writes in the place of a canonical or short form of an entry; undefined where the house's choice
 * is not known. A house form is given for the full name, a short form that ends the name takes the end of it, but no
 * article that it has not.
 *
 * @param standing the form that stands in the text, where that is another one of the same name
 */
export function styledForm(entry: Entry, form: string, style: string | undefined, standing = form): string | undefined {
  const styled = style !== undefined && Object.hasOwn(entry.styles, style) ? entry.styles[style] : undefined;
  if (styled === undefined || form === entry.name) return styled;
  if (!entry.name.endsWith(` ${form}`)) return undefined;
  const end = styled.split(' ').slice(-form.split(' ').length).join(' ');
  const written = ARTICLE.test(standing) ? end : end.replace(ARTICLE, '');
  return written === standing && written !== end ? undefined : written;
}

/** The Arabic article: a house that writes it in the full name may well write the surname alone without it. */
const ARTICLE = /^(?:al|el)-/i;
