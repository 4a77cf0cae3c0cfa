import { Buffer } from 'node:buffer';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runMain } from './run-main.ts';

/** Bytes as text, as hexadecimal, or by reference to a file of the test's folder. */
type Content = string | { hex: string };

interface CliCase {
  readonly name: string;
  readonly args: string[];
  /** Written before the run: a content, a link or a mode. A name with a final slash is a folder. */
  readonly files?: Record<string, Content | { link: string } | { text: string; mode: string } | null>;
  /** A list comes piece by piece, as keys do. */
  readonly stdin?: Content | Content[];
  readonly env?: Record<string, string>;
  readonly terminals?: ('stdin' | 'stdout' | 'stderr')[];
  readonly exit: number;
  /** Exact, or patterns that must all match. */
  readonly stdout?: Content | { match: string[] };
  readonly stderr?: string | { match: string[] };
  /** Files after the run; null for a file that must not be there. */
  readonly after?: Record<string, Content | { text: string; mode: string } | null>;
}

interface CaseFile {
  /** Put before the arguments of each case. */
  readonly args?: string[];
  readonly files?: CliCase['files'];
  readonly cases: CliCase[];
}

const FOLDER = join(import.meta.dirname, 'cases');

for (const name of readdirSync(FOLDER)) {
  const { args = [], files = {}, cases }: CaseFile = parse(readFileSync(join(FOLDER, name), 'utf8'));
  describe(name, () => {
    it.each(cases)('$name', async (one) => {
      const cwd = mkdtempSync(join(tmpdir(), 'fix-names-case-'));
      try {
        layOut(cwd, { ...files, ...one.files });
        const { env = {}, terminals = [] } = one;
        const result = await runMain([...args, ...one.args], {
          cwd,
          env,
          terminals,
          stdin: [one.stdin ?? []].flat().map(bytes),
        });
        expectOutput(result.stdout, one.stdout ?? '', 'stdout');
        expectOutput(Buffer.from(result.stderr), one.stderr ?? '', 'stderr');
        expect(result.code).toBe(one.exit);
        expectFiles(cwd, one.after ?? {});
        expect(readdirSync(cwd, { recursive: true }).filter((left) => String(left).endsWith('.tmp'))).toEqual([]);
      } finally {
        rmSync(cwd, { recursive: true });
      }
    });
  });
}

function layOut(cwd: string, files: NonNullable<CliCase['files']>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (content === null) continue;
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, path);
    else if (typeof content === 'object' && 'mode' in content) {
      writeFileSync(path, content.text);
      chmodSync(path, Number.parseInt(content.mode, 8));
    } else writeFileSync(path, bytes(content));
  }
}

function bytes(content: Content): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.hex.replaceAll(' ', ''), 'hex');
}

function expectOutput(actual: Buffer, expected: Content | { match: string[] }, stream: string): void {
  if (typeof expected === 'object' && 'match' in expected) {
    for (const pattern of expected.match) expect(actual.toString('utf8'), stream).toMatch(new RegExp(pattern, 'm'));
  } else if (typeof expected === 'string') expect(actual.toString('utf8'), stream).toBe(expected);
  else expect(actual.toString('hex'), stream).toBe(bytes(expected).toString('hex'));
}

function expectFiles(cwd: string, files: NonNullable<CliCase['after']>): void {
  for (const [name, content] of Object.entries(files)) {
    if (content === null) expect(existsSync(join(cwd, name)), name).toBe(false);
    else if (typeof content === 'object' && 'mode' in content) {
      expect(readFileSync(join(cwd, name), 'utf8'), name).toBe(content.text);
      expect((statSync(join(cwd, name)).mode & 0o777).toString(8), name).toBe(content.mode);
    } else expect(readFileSync(join(cwd, name)).toString('hex'), name).toBe(bytes(content).toString('hex'));
  }
}
