import { entryCalled } from '../gazetteer/entry-called.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Diagnostic } from '../result/correction.ts';
import type { Lines } from '../text/line-index.ts';
import type { Directive, Directives } from './directives.ts';
import { idleEnables } from './idle-enables.ts';
import type { Silenced } from './obey-directives.ts';

/** Remarks on directives that do nothing: no finding is kept back by them, or no dictionary has the entry they name. */
export function directiveDiagnostics(
  { all }: Directives,
  silenced: Silenced,
  gazetteer: Gazetteer,
  lines: Lines,
): Diagnostic[] {
  const idle = idleEnables(all);
  return all.flatMap((directive) => {
    const word = `fix-names-${directive.kind}`;
    const place = lines.positionOf(directive.start);
    const strangers = strangersIn(directive, gazetteer);
    const remarks = [...strangers.values()].map((remark) => ({
      code: 'unknown-entry',
      message: `${word}: ${remark}`,
      ...place,
    }));
    const known = directive.names.filter((name) => !strangers.has(name));
    const unused =
      directive.kind === 'enable' ? endsNothing(directive, idle) : keepsNothing(known, directive, silenced);
    return unused === undefined
      ? remarks
      : [...remarks, { code: 'unused-directive', message: `${word} ${unused}`, ...place }];
  });
}

/** Names of a directive that no entry has as its own, with what is to be said of each. */
function strangersIn({ names }: Directive, gazetteer: Gazetteer): Map<string, string> {
  const strangers = new Map<string, string>();
  for (const name of names) {
    const found = entryCalled(name, gazetteer);
    const hint = found === undefined ? '' : `; the entry is called “${found}”`;
    if (found !== name) strangers.set(name, `no entry of the dictionaries in use is called “${name}”${hint}`);
  }
  return strangers;
}

function endsNothing(directive: Directive, idle: ReadonlySet<Directive>): string | undefined {
  return idle.has(directive) ? 'ends nothing: no such directive is in force here' : undefined;
}

function keepsNothing(known: readonly string[], directive: Directive, silenced: Silenced): string | undefined {
  const kept = silenced.get(directive);
  if (directive.names.length === 0) return kept ? undefined : 'keeps nothing back: remove it';
  const idle = known.filter((name) => !kept?.has(name)).map((name) => `“${name}”`);
  return idle.length > 0 ? `keeps nothing of ${idle.join(', ')} back: remove it` : undefined;
}
