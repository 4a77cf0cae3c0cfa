import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { entry, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([
  ZELENSKY,
  entry('Hakan Fidan', { type: 'person', short: ['Fidan'], variants: ['Fedan'], context: ['foreign minister'] }),
  entry('Kherson', { variants: ['Herson'], also: ['Cherson'] }),
]);

describe('plurals', () => {
  it.each([
    'Volodymyr Zelensky and the Zelenskys',
    'Volodymyr Zelensky and the Zelenskyys',
    'Foreign minister Hakan Fidan, and the Fidans',
    'In Kherson there were two Chersons',
    'In Kherson there were two Hersons',
  ])('of a name are no garblings of it: %s', (text) => {
    expect(fix(text, gazetteer).text).toBe(text);
  });
});
