import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../../../src/cli/commands/interactive/memory.ts';
import type { Host } from '../../../../src/cli/session/host.ts';
import { contextWords } from '../../../../src/core/result/context-words.ts';
import type { SavedDecision } from '../../../../src/review/decision.ts';
import { parseDecisions } from '../../../../src/review/parse-decisions.ts';
import { correctionIn } from '../../../review/finding.ts';

let cwd: string;

beforeEach(() => (cwd = mkdtempSync(join(tmpdir(), 'fix-names-memory-'))));

afterEach(() => rmSync(cwd, { recursive: true }));

function rejected(spelling: string): SavedDecision {
  return { spelling, replacement: 'Fidan', verdict: 'reject' };
}

function open() {
  return openMemory('d.yaml', { cwd, signal: new AbortController().signal } as Host);
}

function saved(): string[] {
  return parseDecisions(read(), 'd.yaml').decisions.map(({ spelling }) => spelling);
}

function read(): string {
  return readFileSync(join(cwd, 'd.yaml'), 'utf8');
}

function write(...spellings: readonly string[]): void {
  writeFileSync(join(cwd, 'd.yaml'), JSON.stringify({ version: 1, decisions: spellings.map(rejected) }));
}

describe('the memory of decisions', () => {
  it('leaves what others put into the file meanwhile, and does not bring back what they took out', async () => {
    write('Gone', 'Kept');
    const memory = open();
    write('Kept', 'Theirs');
    await memory.keep([rejected('Mine')]);
    expect(saved()).toEqual(['Kept', 'Mine', 'Theirs']);
  });

  it('loses nothing when several sessions save at once', async () => {
    await Promise.all(['Ana', 'Bo', 'Carl'].map((spelling) => open().keep([rejected(spelling)])));
    expect(saved()).toEqual(['Ana', 'Bo', 'Carl']);
    expect(readdirSync(cwd)).toEqual(['d.yaml']);
  });

  it('refuses a file that was broken meanwhile, and saves the decisions with the next ones once it is mended', async () => {
    const memory = open();
    writeFileSync(join(cwd, 'd.yaml'), 'decisions: [\n');
    await expect(memory.keep([rejected('First')])).rejects.toThrow(/in the decisions\nd\.yaml:/);
    expect(read()).toBe('decisions: [\n');
    write();
    await memory.keep([rejected('Second')]);
    expect(saved()).toEqual(['First', 'Second']);
  });

  it('answers for the next document only what was decided for everywhere', async () => {
    const memory = openMemory(undefined, { cwd } as Host);
    const text = 'then Hakan spoke, and Vian left';
    const at = (surface: string) => correctionIn(text, surface, 'Fidan');
    await memory.keep([{ ...rejected('Vian'), ...contextWords(text, at('Vian')) }, rejected('Hakan')]);
    expect(memory.answers()(at('Vian'), text)).toBeUndefined();
    expect(memory.answers()(at('Hakan'), text)?.verdict).toBe('reject');
  });

  it('tells what was answered in two ways at places that look the same', async () => {
    const memory = open();
    const here = (spelling: string): SavedDecision => ({ ...rejected(spelling), before: 'then', after: 'spoke' });
    expect(await memory.keep([here('Vian'), { ...here('Vian'), verdict: 'accept' }, here('Wian')])).toEqual(['Vian']);
    expect(await memory.keep([here('Wian')])).toEqual([]);
    expect(await memory.keep([{ ...here('Wian'), verdict: 'accept' }])).toEqual(['Wian']);
    expect(saved()).toEqual(['Vian', 'Wian']);
  });
});
