import { expect, test, vi } from 'vitest';
import { inlineLess } from '../../../src/io/process/inline-less.ts';

test.each(['12.4.254.21-node.33', '13.6.233.10-node.28', '110.1'])('asks nothing of V8 %s', (version) => {
  const setFlags = vi.fn();
  inlineLess(version, setFlags);
  expect(setFlags).not.toHaveBeenCalled();
});

test('asks the V8 of Node 20 to put less together', () => {
  const setFlags = vi.fn();
  inlineLess('11.3.244.8-node.33', setFlags);
  expect(setFlags).toHaveBeenCalledWith('--max-inlined-bytecode-size-cumulative=300');
});
