import { fileURLToPath } from 'node:url';

const FLOOR = fileURLToPath(new URL('./floor-command.ts', import.meta.url));

/** How the built command is called. */
export const PRODUCT = [
  process.execPath,
  fileURLToPath(new URL('../../bin/fix-names.js', import.meta.url)),
  '--quiet',
] as const;

/** How the floor is called: it takes the same options as far as it needs them. */
export const PLAIN = [process.execPath, '--import', 'tsx', FLOOR] as const;
