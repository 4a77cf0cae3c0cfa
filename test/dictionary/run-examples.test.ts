import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../src/dictionary/check-dictionaries.ts';
import { runExamples } from '../../src/dictionary/run-examples.ts';

const yaml = `entries:
  - name: Berg
    examples:
      - { from: Bergg, to: Berg }
      - { keep: Bergg }
      - { keep: Burg }
`;

describe('runExamples', () => {
  const { examples } = checkDictionaries([{ path: 'd.yaml', yaml }]);
  const outcome = (fixText: (text: string) => string) =>
    runExamples(examples, fixText).map(({ line, column, message }) => `${line}:${column} ${message}`);

  it('tells which examples do not come true, and how', () => {
    expect(outcome((text) => text.replace('Bergg', 'Berg'))).toEqual([
      '5:9 Berg: “Bergg” becomes “Berg”, and should stay',
    ]);
    expect(outcome((text) => text)).toEqual(['4:9 Berg: “Bergg” stays, not “Berg”']);
  });
});
