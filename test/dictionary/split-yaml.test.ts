import { describe, expect, it } from 'vitest';
import { splitYaml } from '../../src/dictionary/split-yaml.ts';

function itemsOf(text: string): string[][] {
  return splitYaml(text).map(({ bounds }) => bounds.slice(1).map((end, at) => text.slice(bounds[at], end)));
}

describe('splitYaml', () => {
  it('takes entries and corrections apart at their items', () => {
    const text =
      '# head\nversion: 1\nentries: # all\n  # first\n  - name: A\n    short: [\n      a\n    ]\n  - name: B\ncorrections:\n  x: y\n';
    expect(itemsOf(text)).toEqual([
      ['version: 1\n'],
      ['  - name: A\n    short: [\n      a\n    ]\n', '  - name: B\n'],
      ['  x: y\n'],
    ]);
    expect(splitYaml(text)[1]!.header).toEqual({ start: 18, end: 43 });
  });

  it('knows lists that are not indented', () => {
    expect(itemsOf('entries:\n- name: A\n- name: B\ntitle: t\n')).toEqual([
      ['- name: A\n', '- name: B\n'],
      ['title: t\n'],
    ]);
  });

  it.each(['{\n"version": 1\n}\n', '- a\n- b\n', 'a: 1\n---\nb: 2\n', '%YAML 1.2\n---\na: 1\n', '  a: 1\nb: 2\n'])(
    'leaves %j whole',
    (text) => {
      expect(itemsOf(text)).toEqual([[text]]);
    },
  );

  it('finds nothing in blank lines, comments and a bare document start', () => {
    expect(splitYaml('\n# nothing\n---\n\n')).toEqual([]);
  });
});
