import { afterEach, expect, test, vi } from 'vitest';
import { optimizeLate } from '../../src/io/optimize-late.ts';

const { setFlags } = vi.hoisted(() => ({ setFlags: vi.fn() }));
vi.mock('node:v8', () => ({ setFlagsFromString: setFlags }));

afterEach(() => {
  setFlags.mockClear();
});

test.each(['12.4.254.21-node.33', '13.6.233.10-node.28', '110.1'])('asks nothing of V8 %s', (version) => {
  optimizeLate(version);
  expect(setFlags).not.toHaveBeenCalled();
});

test('asks the V8 of Node 20 to wait', () => {
  optimizeLate('11.3.244.8-node.33');
  expect(setFlags).toHaveBeenCalledWith('--interrupt-budget=300000');
});
