import type { Directive } from './directives.ts';

/** The enable directives, of all directives in text order, before which nothing is disabled that they could end. */
export function idleEnables(all: readonly Directive[]): Set<Directive> {
  const inForce = new InForce();
  const idle = new Set<Directive>();
  for (const directive of all) {
    if (directive.kind === 'disable') inForce.disable(directive.names);
    else if (directive.kind === 'enable' && !inForce.enable(directive.names)) idle.add(directive);
  }
  return idle;
}

/** What is disabled at one place of a text. */
class InForce {
  private everything = false;
  private readonly names = new Set<string>();

  disable(names: readonly string[]): void {
    if (names.length === 0) this.everything = true;
    for (const name of names) this.names.add(name);
  }

  /** Whether there was anything to enable. */
  enable(names: readonly string[]): boolean {
    const ended =
      this.everything || (names.length === 0 ? this.names.size > 0 : names.some((one) => this.names.has(one)));
    if (names.length === 0) {
      this.everything = false;
      this.names.clear();
    } else for (const name of names) this.names.delete(name);
    return ended;
  }
}
