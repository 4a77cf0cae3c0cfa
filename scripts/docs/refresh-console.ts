/** A command that a page shows, and what it shows of its output. */
interface ShownCommand {
  readonly command: string;
  /** Lines with their ends; a line `...` stands for any lines. */
  readonly output: string;
}

/** Runs commands in order and gives what each prints. */
export type RunCommands = (commands: readonly string[]) => readonly string[];

const BLOCK = /(^```console\n)([\s\S]*?)(^```$)/gm;

/**
 * The page with the output of every command in its `console` blocks as it is today. A command stands on a line that
 * begins with `$ `. Output that still fits, its `...` taken into account, stays as it is written.
 */
export function refreshConsole(page: string, run: RunCommands): string {
  return page.replace(BLOCK, (_, open: string, body: string, close: string) => {
    const shown = parseBlock(body);
    const printed = run(shown.map(({ command }) => command));
    const lines = shown.map(({ command, output }, index) => `$ ${command}\n${refreshed(output, printed[index] ?? '')}`);
    return `${open}${lines.join('')}${close}`;
  });
}

function parseBlock(body: string): ShownCommand[] {
  const parts = body.split(/^\$ /m).slice(1);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return { command: part.slice(0, end), output: part.slice(end + 1) };
  });
}

function refreshed(shown: string, printed: string): string {
  const whole = printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`;
  return fits(shown, whole) ? shown : whole;
}

function fits(shown: string, printed: string): boolean {
  const pattern = shown
    .split(/^\.\.\.\n/m)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('(?:.*\\n)*');
  return new RegExp(`^${pattern}$`).test(printed);
}
