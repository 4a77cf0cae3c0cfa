import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../../../src/cli/commands/interactive/memory.ts';
import type { Host } from '../../../../src/cli/session/host.ts';
import type { SavedDecision } from '../../../../src/review/decision.ts';
import { parseDecisions } from '../../../../src/review/parse-decisions.ts';

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
});
