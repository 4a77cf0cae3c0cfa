import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/core/gazetteer/gazetteer.ts';
import { fix } from '../../../src/fix.ts';
import { entry, ZELENSKY } from '../../entries.ts';

const gazetteer = compile([
  ZELENSKY,
  entry('Vladimir Putin', { type: 'person', short: ['Putin'] }),
  entry('Idlib'),
  entry('Fallujah'),
  entry('Manitoba'),
  entry('Detroit'),
  entry('Rubizhne'),
  entry('Ituri'),
  entry('Sloviansk', { also: ['Slovyansk'] }),
  entry('Kharkiv'),
  entry('Sanaa'),
  entry('Yevgeny Shamarin', { type: 'person', context: ['Reporters'] }),
  entry('Igor Lavrovsky', { type: 'person', short: ['Lavrovsky'] }),
  entry('Italian', { type: 'term' }),
  entry('New Fallport'),
  entry('Chornobaivka'),
]);

describe('words made of a right name', () => {
  it.each([
    'Idlibi',
    'Idlibis',
    'Falluji',
    'Fallujan',
    'Manitoban',
    'Detroiter',
    'Putinite',
    'Iturian',
    'Slovyanska',
    'Kharkivskyi',
    'Sanaani',
    'Shamarina',
    'Lavrovskaya',
    'Chornobaivska',
    'New Fallporter',
    'New Fallportese',
  ])('are garblings of nothing: %s', (word) => {
    const { corrections, suggestions } = fix(`Reporters heard of ${word} on the same day.`, gazetteer);
    expect([...corrections, ...suggestions]).toEqual([]);
  });

  it.each([
    ['Rubizhni', 'Rubizhne'],
    ['Manitobba', 'Manitoba'],
    ['Detroyt', 'Detroit'],
    ['New Fallpart', 'Fallport'],
  ])('do not keep a garbled name from being mended: %s', (garbled, right) => {
    const { corrections, suggestions } = fix(`Reporters heard of ${garbled} on the same day.`, gazetteer);
    expect([...corrections, ...suggestions].map(({ replacement }) => replacement)).toEqual([right]);
  });
});
