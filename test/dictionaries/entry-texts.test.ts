import { expect, it } from 'vitest';
import { entryTexts } from '../../scripts/dictionaries/entry-texts.ts';
import { namesIn } from './layout-complaints.ts';
import { shippedTexts } from './shipped.ts';

it('cuts a dictionary at its entries and tells where each stands', () => {
  const yaml = 'version: 1\ntitle: T\nentries:\n  - name: Am\n    type: place\n  - name: Em\n';
  expect(entryTexts({ path: 'd.yaml', yaml })).toEqual([
    { place: 'd.yaml:4', text: '  - name: Am\n    type: place' },
    { place: 'd.yaml:6', text: '  - name: Em' },
  ]);
});

it('finds none where there are none', () => {
  expect(entryTexts({ path: 'd.yaml', yaml: 'version: 1\ntitle: T\ncorrections:\n  Amm: Am\n' })).toEqual([]);
});

it.each(shippedTexts)('finds each entry of $path at its line', ({ path, yaml }) => {
  expect(entryTexts({ path, yaml }).map(({ place }) => place)).toEqual(
    namesIn(yaml).map(({ line }) => `${path}:${line}`),
  );
});
