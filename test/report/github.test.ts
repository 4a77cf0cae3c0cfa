import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.ts';
import { corrected, faulty, intricate, MARKUP, sampleRuns } from './sample-runs.ts';

interface Command {
  readonly level: string;
  readonly properties: Record<string, string>;
  readonly message: string;
}

/** Reads a command as the runner of GitHub Actions does: cut at the first `::`, then at commas, then unescaped. */
function read(line: string): Command {
  const [, level, properties, message] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
  const pairs = properties!.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { level: level!, properties: Object.fromEntries(pairs), message: unescaped(message!) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

describe('github', () => {
  it('writes a command for each finding', () => {
    expect(github({ documents: [corrected('a.txt', 'So\nMr Vian', { Vian: 'Fidan' })] })).toBe(
      '::warning title=fix-names%3A listed,file=a.txt,line=2,endLine=2,col=4,endColumn=8::“Vian” should be “Fidan”: listed in Test\n',
    );
  });

  it('makes a notice of a suggestion', () => {
    const levels = github(sampleRuns.many!).match(/^::\w+/gm);
    expect(levels).toEqual(['::warning', '::warning', '::warning', '::notice']);
  });

  it('names no columns where a name stands on two lines', () => {
    const { properties } = read(github({ documents: [corrected('a', 'Hakan\nVian', { 'Hakan\nVian': 'F' })] }).trim());
    expect(properties).toEqual({ title: 'fix-names: listed', file: 'a', line: '1', endLine: '2' });
  });

  it('is read as it was meant, whatever stands in a text or path', () => {
    const document = intricate();
    const [first] = github({ documents: [document] }).split('\n');
    expect(read(first!).properties.file).toBe(document.path);
    expect(read(first!).message).toContain(`“${MARKUP} met”`);
  });

  it('writes one line a command, whatever stands in a text or path', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(anything, anything, anything, (path, surface, replacement) => {
        const report = github({ documents: [corrected(path, `x${surface}`, { [surface]: replacement })] });
        expect(report).toMatch(/^(?:::warning [^\r\n]*\n)*$/);
      }),
    );
  });

  it('makes an error of a fault', () => {
    const lines = github({ ...faulty, documents: [] }).split('\n');
    expect(lines).toHaveLength(6);
    expect(read(lines[1]!)).toEqual({
      level: 'error',
      properties: {
        title: 'fix-names: invalid-utf8',
        file: 'bytes.txt',
        line: '2',
        endLine: '2',
        col: '3',
        endColumn: '3',
      },
      message: 'not valid UTF-8',
    });
  });
});
