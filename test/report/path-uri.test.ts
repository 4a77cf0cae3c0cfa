import { describe, expect, it } from 'vitest';
import { pathUri } from '../../src/report/path-uri.ts';

describe('pathUri', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['./a b/#1?.txt', './a%20b/%231%3F.txt'],
    ['../новини.txt', '../%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8.txt'],
    ['/tmp/50 %.txt', 'file:///tmp/50%20%25.txt'],
    ['C:/news/a.txt', 'file:///C:/news/a.txt'],
    ['mailto:x', 'mailto%3Ax'],
    ['<stdin>', '%3Cstdin%3E'],
    ['\ud800', '%EF%BF%BD'],
  ])('%s is %s', (path, uri) => {
    expect(pathUri(path)).toBe(uri);
  });
});
