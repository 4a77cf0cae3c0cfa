import type { CommandModel, OptionModel, Value } from './command-model.ts';

/** A completion script for fish: a file in `~/.config/fish/completions`, or text to be sourced. */
export function fishCompletion(program: CommandModel): string {
  const { name } = program;
  return `# Completion of ${name} for fish. In a shell: ${name} completion fish > ~/.config/fish/completions/${name}.fish
complete -c ${name} -e
complete -c ${name} -f
${linesOf(program, { path: [], beside: [] }, name).join('\n')}
`;
}

/** Where a command stands: the names that lead to it, and those of the commands beside it. */
interface CommandPath {
  readonly path: readonly string[];
  readonly beside: readonly string[];
}

function linesOf(model: CommandModel, place: CommandPath, program: string): string[] {
  const here = `complete -c ${program} -n ${quoted(condition(model, place))}`;
  const names = model.commands.map(({ name }) => name);
  return [
    ...model.options.map((option) => `${here} ${optionParts(option)}`),
    ...model.commands.map((child) => `${here} -a ${child.name} -d ${quoted(child.description)}`),
    ...argumentLine(model.argument, here),
    ...model.commands.flatMap((child) => {
      const beside = names.filter((name) => name !== child.name);
      return linesOf(child, { path: [...place.path, child.name], beside }, program);
    }),
  ];
}

/** Whether the command is the one that the words before the cursor name. */
function condition({ commands }: CommandModel, { path, beside }: CommandPath): string {
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`);
  const others = [...beside, ...commands.map(({ name }) => name)];
  return [...seen, ...(others.length === 0 ? [] : [`not __fish_seen_subcommand_from ${others.join(' ')}`])].join(
    '; and ',
  );
}

function optionParts({ names, description, value }: OptionModel): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...valueParts(value), `-d ${quoted(description)}`].join(' ');
}

function valueParts(value: Value): string[] {
  switch (value.kind) {
    case 'none':
      return [];
    case 'words':
      return ['-x', `-a ${quoted(value.words.join(' '))}`];
    case 'file':
      return ['-r', '-F'];
    case 'folder':
      return ['-x', "-a '(__fish_complete_directories)'"];
    case 'text':
      return ['-x'];
  }
}

function argumentLine(value: Value, here: string): string[] {
  if (value.kind === 'words') return [`${here} -a ${quoted(value.words.join(' '))}`];
  return value.kind === 'file' || value.kind === 'folder' ? [`${here} -F`] : [];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
