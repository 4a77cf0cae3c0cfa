import type { CommandModel, OptionModel, Value } from './command-model.ts';

/** A completion script for zsh: a file `_fix-names` in a folder of `fpath`, or text to be evaluated after `compinit`. */
export function zshCompletion(program: CommandModel): string {
  const { name } = program;
  return `#compdef ${name}
# Completion of ${name} for zsh. In ~/.zshrc, after compinit: eval "$(${name} completion zsh)"

${functionsOf(program, functionName([]), [])}
if [[ $funcstack[1] == _${name} ]]; then ${functionName([])} "$@"
else compdef ${functionName([])} ${name}
fi
`;
}

/** One function a command, those of its commands first. */
function functionsOf(model: CommandModel, name: string, path: readonly string[]): string {
  const below = model.commands.map((child) => {
    const at = [...path, child.name];
    return functionsOf(child, functionName(at), at);
  });
  return below.join('') + (model.commands.length === 0 ? leaf(model, name) : group(model, name, path));
}

function functionName(path: readonly string[]): string {
  return ['_fix_names', ...path].join('__');
}

function leaf(model: CommandModel, name: string): string {
  const specs = [...model.options.map(optionSpec), `'*:${argumentName(model)}:${actionFor(model.argument)}'`];
  return `${name}() {\n  _arguments -s -S ${continued(specs)}\n}\n\n`;
}

/** A command that has commands takes their names first; what follows is for the command that was named. */
function group(model: CommandModel, name: string, path: readonly string[]): string {
  const options = model.options.map(optionSpec);
  const own = `'*:${argumentName(model)}:${actionFor(model.argument)}'`;
  const cases = model.commands.map((child) => `        ${child.name}) ${functionName([...path, child.name])} ;;`);
  return `${name}() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  _arguments -C -s -S -A '-*' ${continued([...options, `'1: :->first'`, `'*:: :->rest'`])} && ret=0
  case $state in
    first)
      local -a commands=(
${model.commands.map((child) => `        ${quoted(`${colons(child.name)}:${child.description}`)}`).join('\n')}
      )
      _describe command commands && ret=0
      ${actionFor(model.argument) === ' ' ? ':' : `${actionFor(model.argument).trim()} && ret=0`} ;;
    rest)
      case $line[1] in
${cases.join('\n')}
        *) _arguments -s -S ${continued([...options, own], '          ')} ;;
      esac && ret=0 ;;
  esac
  return ret
}

`;
}

function continued(specs: readonly string[], indent = '    '): string {
  return specs.map((spec) => `\\\n${indent}${spec}`).join(' ');
}

function optionSpec({ names, description, value, use }: OptionModel): string {
  const about = `[${bracketed(description)}]`;
  const argument = value.kind === 'none' ? '' : `:${value.kind === 'words' ? 'value' : value.kind}:${actionFor(value)}`;
  const spec = quoted(`${about}${argument}`);
  const forms = names.map((name) => (value.kind === 'none' ? name : name.startsWith('--') ? `${name}=` : `${name}+`));
  if (use === 'often') return forms.length === 1 ? `'*${forms[0]}'${spec}` : `\\*{${forms.join(',')}}${spec}`;
  return forms.length === 1 ? `${forms[0]}${spec}` : `'(${names.join(' ')})'{${forms.join(',')}}${spec}`;
}

function argumentName({ argument }: CommandModel): string {
  return argument.kind === 'none' ? ' ' : argument.kind === 'words' ? 'value' : argument.kind;
}

function actionFor(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `(${value.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    default:
      return ' ';
  }
}

function bracketed(text: string): string {
  return text.replace(/[[\]\\:]/g, '\\$&');
}

function colons(text: string): string {
  return text.replaceAll(':', '\\:');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
