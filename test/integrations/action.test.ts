import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requireBuild } from '../cli/built-command.ts';
import { makeRepository, type Repository } from '../cli/revisions/repository.ts';
import { readAction, runAction } from './run-action.ts';

let repository: Repository;

beforeAll(requireBuild);

beforeEach(() => {
  repository = makeRepository();
  repository.write('news/one.txt', 'Hakan Vian came.\nRustum Umerov left.\n');
  repository.write('news/two words.txt', 'Hakan Fidan came.\n');
  repository.write('doubt.md', 'He waited in Kherston for days.\n');
});

afterEach(() => rmSync(repository.folder, { recursive: true }));

describe('the Action', () => {
  it('annotates lines, writes a summary, counts, and fails', () => {
    const { code, stdout, summary, outputs } = runAction(repository.folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning title=fix-names%3A listed,file=news\/one\.txt,line=1,endLine=1,col=1,/m);
    expect(stdout).toMatch(/^::notice title=.*,file=doubt\.md,line=1,/m);
    expect(summary).toMatch(/^### fix-names: 2 corrections, 1 suggestion in 2 files\n/);
    expect(summary).toContain('| 1 | `Hakan Vian` | `Hakan Fidan` |');
    expect(outputs).toEqual({ corrections: '2', suggestions: '1' });
  });

  it('passes where there is nothing to correct', () => {
    const { code, stdout, summary, outputs } = runAction(repository.folder, { paths: '"news/two words.txt"' });
    expect({ code, stdout, outputs }).toEqual({ code: 0, stdout: '', outputs: { corrections: '0', suggestions: '0' } });
    expect(summary).toBe('### fix-names: nothing to correct in 1 file\n');
  });

  it('takes several paths and patterns, also line by line', () => {
    const { code, summary } = runAction(repository.folder, { paths: "news/o*.txt\n'doubt.md'\n" });
    expect(code).toBe(1);
    expect(summary).toMatch(/2 corrections, 1 suggestion in 2 files/);
  });

  it('hands on options, in quotes too', () => {
    repository.write('our names.yaml', 'version: 1\ntitle: Ours\ncorrections: { Jon Smithe: John Smith }\n');
    repository.write('ours.txt', 'Jon Smithe came.\n');
    const args = '--no-default-dictionaries --dict "our names.yaml" --max-corrections 1';
    const { code, outputs } = runAction(repository.folder, { paths: 'ours.txt', args });
    expect({ code, ...outputs }).toEqual({ code: 0, corrections: '1', suggestions: '0' });
    expect(runAction(repository.folder, { paths: 'doubt.md', args: '--fail-on suggestion' }).code).toBe(1);
  });

  it('looks at changed lines only, if asked', () => {
    repository.commit('Articles');
    repository.write('news/one.txt', 'Hakan Vian came.\nRustum Umerov left.\nZellinski stayed.\n');
    repository.commit('News');
    const { code, stdout, outputs } = runAction(repository.folder, { 'changed-since': 'HEAD~1' });
    expect({ code, ...outputs }).toEqual({ code: 1, corrections: '1', suggestions: '0' });
    expect(stdout).toMatch(/^::warning [^\n]*,line=3,[^\n]*\n$/);
  });

  it('fails with 2 at a fault, and still tells what it found', () => {
    repository.write('news/bad.txt', Uint8Array.of(0xff));
    const { code, stderr, outputs } = runAction(repository.folder);
    expect({ code, ...outputs }).toEqual({ code: 2, corrections: '2', suggestions: '1' });
    expect(stderr).toContain('news/bad.txt: not valid UTF-8');
  });

  it('fails with 2 before it begins, without a summary', () => {
    const { code, stderr, summary, outputs } = runAction(repository.folder, { args: '--chekc' });
    expect({ code, summary, ...outputs }).toEqual({ code: 2, summary: '', corrections: '', suggestions: '' });
    expect(stderr).toContain("unknown option '--chekc'");
  });

  it.each(['', ' \n'])('refuses %j for paths, instead of finding nothing in nothing', (paths) => {
    const { code, stdout } = runAction(repository.folder, { paths });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '::error::fix-names: the input “paths” is empty\n' });
  });

  it('refuses a quotation mark that is never closed', () => {
    const { code, stderr } = runAction(repository.folder, { paths: 'news "doubt.md' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^xargs: un\w+ (double )?quote/);
  });

  it.each(['$(touch made)', '`touch made`', '"; touch made; "', '\n; touch made', '--output made'])(
    'runs nothing of the path %j, and takes it for no option',
    (paths) => {
      const before = readdirSync(repository.folder).sort();
      for (const input of ['paths', 'args', 'changed-since']) {
        expect(runAction(repository.folder, { [input]: paths }).code, input).toBe(2);
        expect(existsSync(join(repository.folder, 'made'))).toBe(false);
      }
      expect(readdirSync(repository.folder).sort()).toEqual(before);
    },
  );

  it('writes no input into a script, and reads every one', () => {
    const { inputs, runs } = readAction();
    for (const { run } of runs.steps) expect(run).not.toContain('${{');
    const read = runs.steps.flatMap(({ env = {} }) => Object.values(env));
    expect(read.sort()).toEqual(
      Object.keys(inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
  });
});
