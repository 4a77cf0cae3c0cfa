import { describe, expect, it } from 'vitest';
import { fileMatcher } from '../../../src/cli/config/file-matcher.ts';

describe('fileMatcher', () => {
  it.each([
    [['*.md'], 'a.md', true],
    [['*.md'], 'in/deep/a.md', true],
    [['./*.md'], 'in/a.md', false],
    [['/*.md'], 'a.md', true],
    [['in/*.md'], 'in/deep/a.md', false],
    [['in/**'], 'in/deep/a.md', true],
    [['in/'], 'in/deep/.a.md', true],
    [['in/'], 'other/in/a.md', false],
    [['*.{md,txt}'], 'a.txt', true],
    [['*.md', '!a.md'], 'in/a.md', false],
    [['!a.md'], 'b.md', true],
    [['*.md'], '../a.md', true],
    [['**/*.md'], '../a.md', false],
    [['[1].md'], '1.md', true],
  ])('%j and %s: %s', (patterns, path, expected) => {
    expect(fileMatcher(patterns)(path)).toBe(expected);
  });
});
