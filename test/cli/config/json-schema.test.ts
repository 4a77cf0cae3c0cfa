import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('schema/config.schema.json', () => {
  const published = readFileSync(new URL('../../../schema/config.schema.json', import.meta.url), 'utf8');

  it('describes every key', () => {
    const { properties } = JSON.parse(published);
    const all = { ...properties, ...properties.overrides.items.properties };
    for (const key of Object.keys(all)) expect(all[key].description, key).toMatch(/^[A-Z].*\.$/);
  });
});
