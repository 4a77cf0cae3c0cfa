import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('schema/dictionary.schema.json', () => {
  const published = readFileSync(new URL('../../schema/dictionary.schema.json', import.meta.url), 'utf8');

  it('describes every key of an entry', () => {
    const { properties } = JSON.parse(published).properties.entries.items;
    for (const key of Object.keys(properties)) expect(properties[key].description, key).toMatch(/^[A-Z].*\.$/);
  });
});
