import type { CommandModel, OptionModel, Value } from './command-model.ts';

/** A completion script for bash, from 3.2 on. It needs no other package. */
export function bashCompletion(program: CommandModel): string {
  const commands = withPaths(program);
  const options = commands.flatMap(({ model }) => model.options);
  return `# Completion of ${program.name} for bash. In ~/.bashrc: eval "$(${program.name} completion bash)"
_fix_names_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}

_fix_names_paths() {
  local path
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$cur")
  compopt -o filenames 2>/dev/null
}

_fix_names() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' skip='' only='' word at
  COMPREPLY=()
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if [[ -n $skip ]]; then
      [[ $word == '=' ]] || skip=''
      continue
    fi
    case $word in
      --) only=arguments; prev='' ;;
      ${patternOf(options.filter(({ value }) => value.kind !== 'none'))}) skip=yes ;;
      -*) ;;
      *) [[ -n $only ]] || case "$command $word" in
${commands
  .slice(1)
  .map(({ path }) => `        '${parentOf(path)} ${nameOf(path)}') command='${path}' ;;`)
  .join('\n')}
      esac ;;
    esac
  done
  if [[ -z $only ]]; then
    case $prev in
${valueCases(options).join('\n')}
    esac
  fi
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
complete -F _fix_names ${program.name}
`;
}

interface Placed {
  /** Names of the commands below the program, joined by spaces; empty for the program. */
  readonly path: string;
  readonly model: CommandModel;
}

function withPaths(model: CommandModel, path = ''): Placed[] {
  const below = model.commands.flatMap((child) => withPaths(child, `${path} ${child.name}`.trim()));
  return [{ path, model }, ...below];
}

function parentOf(path: string): string {
  return path.split(' ').slice(0, -1).join(' ');
}

function nameOf(path: string): string {
  return path.split(' ').at(-1)!;
}

function patternOf(options: readonly OptionModel[]): string {
  return [...new Set(options.flatMap(({ names }) => names))].join('|');
}

/** One case for each kind of value, with all options that take it. */
function valueCases(options: readonly OptionModel[]): string[] {
  const byAction = new Map<string, OptionModel[]>();
  for (const option of options) {
    if (option.value.kind === 'none') continue;
    const action = actionFor(option.value) || ':';
    byAction.set(action, [...(byAction.get(action) ?? []), option]);
  }
  return [...byAction].map(([action, group]) => `      ${patternOf(group)}) ${action}; return ;;`);
}

function commandCase({ path, model }: Placed): string {
  const names = model.commands.map(({ name }) => name);
  const actions = [names.length > 0 ? words(names) : '', actionFor(model.argument)].filter((action) => action !== '');
  const options = words(model.options.flatMap((option) => option.names));
  return `    '${path}')
      if [[ -z $only && $cur == -* ]]; then ${options}
      else ${actions.length > 0 ? actions.join('; ') : ':'}
      fi ;;`;
}

function actionFor(value: Value): string {
  switch (value.kind) {
    case 'words':
      return words(value.words);
    case 'file':
      return '_fix_names_paths -f';
    case 'folder':
      return '_fix_names_paths -d';
    default:
      return '';
  }
}

function words(all: readonly string[]): string {
  return `_fix_names_words '${all.join(' ')}'`;
}
