import { describe, expect, it } from 'vitest';
import { entryCalled } from '../../../src/core/gazetteer/entry-called.ts';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { KYIV, ZELENSKY } from '../../entries.ts';

describe('entryCalled', () => {
  const gazetteer = compile([ZELENSKY, KYIV], [{ from: 'Poetin', to: 'Putin', dictionary: 'Test' }]);

  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelensky'],
    ['volodymyr zelensky', 'Volodymyr Zelensky'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Kiev', 'Kyiv'],
    ['Putin', 'Putin'],
    ['Zelenska', undefined],
    ['chicken Kiev', undefined],
    ['Nobody', undefined],
    ['', undefined],
  ])('%s: %s', (name, called) => {
    expect(entryCalled(name, gazetteer)).toBe(called);
  });
});
