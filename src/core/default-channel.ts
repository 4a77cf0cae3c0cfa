import type { Channel } from './channel-cost.ts';

const V = 'aeiouy';
const sub = (a: string, b: string) => {
  if (a === b) return 0;
  const va = V.includes(a),
    vb = V.includes(b);
  if (va && vb) return 1.6;
  if (va !== vb) return 5;
  const g = ['bp', 'fvw', 'td', 'kgqxch', 'szj', 'lr', 'mn'];
  return g.some((x) => x.includes(a) && x.includes(b)) ? 2.5 : 4.5;
};
const gap = (a: string) => (V.includes(a) ? 2 : a === 'h' ? 2 : 3.6);
export function createDefaultChannel(): Channel {
  return {
    cost(s, t, bound) {
      if (s === t) return 0;
      let prev = [0];
      for (let j = 1; j <= s.length; j++) prev[j] = prev[j - 1]! + gap(s[j - 1]!);
      for (let i = 1; i <= t.length; i++) {
        const cur = [prev[0]! + gap(t[i - 1]!)];
        for (let j = 1; j <= s.length; j++) {
          const dbl = j > 1 && s[j - 1] === s[j - 2] ? 1 : gap(s[j - 1]!);
          cur[j] = Math.min(
            prev[j - 1]! + sub(t[i - 1]!, s[j - 1]!),
            prev[j]! + (i > 1 && t[i - 1] === t[i - 2] ? 1 : gap(t[i - 1]!)),
            cur[j - 1]! + dbl,
          );
        }
        prev = cur;
      }
      const c = prev[s.length]!;
      return c > bound ? Infinity : c;
    },
    align() {
      return [];
    },
  };
}
