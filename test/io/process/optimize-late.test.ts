import { expect, test, vi } from 'vitest';
import { optimizeLate } from '../../../src/io/process/optimize-late.ts';

test.each(['12.4.254.21-node.33', '13.6.233.10-node.28', '110.1'])('asks nothing of V8 %s', (version) => {
  const setFlags = vi.fn();
  optimizeLate(version, setFlags);
  expect(setFlags).not.toHaveBeenCalled();
});

test('asks the V8 of Node 20 to wait', () => {
  const setFlags = vi.fn();
  optimizeLate('11.3.244.8-node.33', setFlags);
  expect(setFlags).toHaveBeenCalledWith('--interrupt-budget=300000');
});
