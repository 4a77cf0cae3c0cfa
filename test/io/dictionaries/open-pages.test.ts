import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPages } from '../../../src/io/dictionaries/open-pages.ts';

const content = Uint8Array.from({ length: 20_001 }, (_, at) => 1 + ((at * 7919) % 255));
const file = join(mkdtempSync(join(tmpdir(), 'pages-')), 'file');
writeFileSync(file, content);

describe('openPages', () => {
  it('reads nothing that was not asked for', () => {
    const { bytes, load } = openPages(file);
    expect(bytes.length).toBe(content.length);
    load(9000, 9001);
    expect(bytes[9000]).toBe(content[9000]);
    expect([bytes[0], bytes[20_000]]).toEqual([0, 0]);
  });

  it.each([
    { stretches: [[0, 20_001]] },
    {
      stretches: [
        [4095, 4097],
        [0, 20_001],
      ],
    },
    {
      stretches: [
        [8192, 8193],
        [16_384, 20_001],
        [1, 20_001],
      ],
    },
  ])('has all that was asked for: $stretches', ({ stretches }) => {
    const { bytes, load } = openPages(file);
    for (const [start = 0, end = 0] of stretches) {
      load(start, end);
      expect(bytes.subarray(start, end)).toEqual(content.subarray(start, end));
    }
  });
});
