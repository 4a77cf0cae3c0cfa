import { dirname, resolve } from 'node:path';
import { type IgnoreRules, NO_IGNORE_RULES, readIgnoreRules } from '../../io/inputs/ignore-rules.ts';
import type { InputFlags } from '../arguments/flags.ts';
import type { Configs } from '../config/configs.ts';

/** The ignore rules that flags and configurations ask for, read at the first call: a run on named files needs none. */
export function openIgnoreRules(
  { ignore, ignorePath = [] }: Pick<InputFlags, 'ignore' | 'ignorePath'>,
  configs: Configs,
  cwd: string,
): () => Promise<IgnoreRules> {
  let rules: Promise<IgnoreRules> | undefined;
  const patternsFor = async (folder: string) => {
    const config = await configs.of(folder);
    return config && { folder: config.folder, patterns: config.ignore };
  };
  return () => {
    rules ??= ignore
      ? readIgnoreRules({ cwd, ignoreFiles: ignorePath, patternsFor })
      : Promise.resolve(NO_IGNORE_RULES);
    return rules;
  };
}

/** Whether the rules leave a file out. The path may be relative to `cwd`. */
export async function isIgnored(path: string, rules: () => Promise<IgnoreRules>, cwd: string): Promise<boolean> {
  const file = resolve(cwd, path);
  const test = await (await rules()).in(dirname(file));
  return test(file);
}
