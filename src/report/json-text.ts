/** JSON of a value in which no character can drive a terminal. Indented by two, or in one line. */
export function jsonText(value: unknown, layout: 'indented' | 'one line'): string {
  return JSON.stringify(value, undefined, layout === 'indented' ? 2 : undefined).replace(RAW_CONTROLS, unicodeEscape);
}

/** Controls that JSON allows as they are but a terminal may obey. They can only stand inside strings. */
const RAW_CONTROLS = /[\u007F-\u009F\u2028\u2029]/g;

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
