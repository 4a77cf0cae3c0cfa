import type { Entry } from './entry.ts';

/**
 * The form that a house writes in the place of a canonical or short form of an entry; undefined where the house's choice
 * is not known. A house form is given for the full name, a short form that ends the name takes the end of it.
 */
export function styledForm(entry: Entry, form: string, style: string | undefined): string | undefined {
  const styled = style !== undefined && Object.hasOwn(entry.styles, style) ? entry.styles[style] : undefined;
  if (styled === undefined || form === entry.name) return styled;
  if (!entry.name.endsWith(` ${form}`)) return undefined;
  return styled.split(' ').slice(-form.split(' ').length).join(' ');
}
