import { expect, it } from 'vitest';
import { table } from '../../src/report/table.ts';

it('ranges numbers right under their headings, and lets labels be as long as they are', () => {
  const rows = [
    { counts: [1, 20], label: 'Levant' },
    { counts: [12345, 0], label: 'all\u001b' },
  ];
  expect(table(['entries', 'n'], rows)).toBe('entries   n\n      1  20  Levant\n 12,345   0  all\\x1b\n');
});
