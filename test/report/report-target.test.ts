import { describe, expect, it } from 'vitest';
import { formatForPath, parseReportTarget } from '../../src/report/report-target.ts';

describe('formatForPath', () => {
  it.each([
    ['out.json', 'json'],
    ['a.b/OUT.JSON', 'json'],
    ['out.jsonl', 'jsonl'],
    ['out.sarif', 'sarif'],
    ['out.sarif.json', 'sarif'],
    ['sarif.json', 'json'],
    ['comment.md', 'markdown'],
    ['page.html', 'html'],
    ['table.csv', 'csv'],
    ['out.xml', undefined],
    ['fix.diff', 'diff'],
    ['fix.patch', 'diff'],
    ['report.txt', 'pretty'],
    ['report', undefined],
    ['dir.json/report', undefined],
    ['x.constructor', undefined],
  ])('%s gives %s', (path, format) => {
    expect(formatForPath(path)).toBe(format);
  });
});

describe('parseReportTarget', () => {
  it.each([
    ['out.json', 'json', 'out.json'],
    ['json:out', 'json', 'out'],
    ['diff:changes.json', 'diff', 'changes.json'],
    ['pretty:/dev/stderr', 'pretty', '/dev/stderr'],
    ['C:\\x.json', 'json', 'C:\\x.json'],
    ['json:C:\\x', 'json', 'C:\\x'],
    ['./a:b.json', 'json', './a:b.json'],
  ])('%s is format %s to %s', (text, format, path) => {
    expect(parseReportTarget(text)).toEqual({ format, path });
  });

  it.each(['', 'out', 'json:', 'jsn:out.json', 'constructor:out', 'out.constructor'])('refuses %j', (text) => {
    expect(parseReportTarget(text)).toBeUndefined();
  });
});
