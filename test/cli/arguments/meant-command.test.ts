import { expect, it } from 'vitest';
import { declaredProgram } from '../../../scripts/docs/declared-program.ts';
import { meantCommand } from '../../../src/cli/arguments/meant-command.ts';

it('knows every command that is declared', async () => {
  for (const command of declaredProgram().commands) {
    expect(await meantCommand(`${command.name()}x`, '/nowhere')).toBe(
      ` (did you mean the command "${command.name()}"?)`,
    );
    for (const inGroup of command.commands.map((one) => one.name()).filter((name) => name !== 'help')) {
      expect(await meantCommand(inGroup, '/nowhere')).toBe(
        ` (did you mean the command "${command.name()} ${inGroup}"?)`,
      );
    }
  }
});
