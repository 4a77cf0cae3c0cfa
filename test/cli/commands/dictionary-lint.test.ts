import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { shippedDictionaryFiles } from '../../../src/io/dictionaries/read-dictionaries.ts';
import { runMain } from '../run-main.ts';

it('counts what a shipped dictionary holds that is named itself', async () => {
  const { file } = shippedDictionaryFiles()[0]!;
  const { stdout, code } = await runMain(['dictionary', 'lint', file], { cwd: dirname(file) });
  expect(stdout.toString()).toMatch(/^[1-9][0-9]{2,} entries, 0 errors, 0 warnings\n$/);
  expect(code).toBe(0);
});
