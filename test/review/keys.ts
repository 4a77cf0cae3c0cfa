import type { Key } from '../../src/review/key.ts';

const NAMES: Readonly<Record<string, string>> = { '\r': 'return', '\u001B': 'escape', '\u007F': 'backspace' };

/** The keys that type a text; `\r` is Return, `\x1b` Escape, `\x7f` Backspace, other controls are letters with Ctrl. */
export function typed(text: string): Key[] {
  return Array.from(text, (character) => {
    const name = NAMES[character];
    if (name !== undefined) return { text: character, name, ctrl: false };
    const code = character.charCodeAt(0);
    if (code < 0x20) return { text: character, name: String.fromCharCode(code + 0x60), ctrl: true };
    return { text: character, name: /^[a-z0-9]$/.test(character) ? character : '', ctrl: false };
  });
}

/** A key without a character, such as `left`. */
export function named(name: string): Key {
  return { text: '', name, ctrl: false };
}
