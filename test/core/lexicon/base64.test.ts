import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeBase64 } from '../../../src/core/lexicon/base64.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('decodeBase64', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = Buffer.from(bytes).toString('base64');

  it('decodes in Node', () => {
    expect([...decodeBase64(text)]).toEqual([...bytes]);
  });

  it('decodes where there is no Buffer', () => {
    vi.stubGlobal('Buffer', undefined);
    expect([...decodeBase64(text)]).toEqual([...bytes]);
  });
});
