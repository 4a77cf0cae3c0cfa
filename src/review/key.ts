/** One key as a terminal sends it, or what was pasted, which is called `paste`. */
export interface Key {
  /** The characters that it stands for; empty for keys such as arrows. */
  readonly text: string;
  /** `return`, `escape`, `backspace`, `left` and the like, or the letter; empty where it has none. */
  readonly name: string;
  readonly ctrl: boolean;
}
