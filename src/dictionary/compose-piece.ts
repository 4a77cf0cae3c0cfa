import { Composer, type CST, type Document, Lexer, Parser, type YAMLParseError } from 'yaml';
import type { FaultCode } from './fault-codes.ts';
import type { Problem } from './problem.ts';
import type { Piece } from './split-yaml.ts';

/** Longest text, in UTF-16 units, that a dictionary may hold in one place. */
export const MAX_SCALAR = 1000;

const MAX_PIECE = 4 * 1024 * 1024;
/** The format needs seven open constructs at most; what goes well beyond is not a dictionary. */
const MAX_DEPTH = 12;
/** What the lexer puts before a scalar, so that the text of one is not taken for syntax. */
const SCALAR_MARK = '\u001f';

/** The documents of one piece (offsets count from its start) and what is wrong with it (offsets from the file's). */
export interface ComposedPiece {
  readonly documents: readonly Document.Parsed[];
  readonly problems: readonly Problem[];
}

/** Parses one piece of YAML, and refuses at the first lexeme what a dictionary has no need of and could be hostile. */
export function composePiece(text: string, { start, end }: Piece): ComposedPiece {
  if (end - start > MAX_PIECE)
    return refused({ code: 'file-too-large', message: 'More than 4 MB in one value', offset: start });
  const composer = new Composer({ uniqueKeys: false, schema: 'core', merge: false, prettyErrors: false });
  const guard = new Guard(start);
  const documents = [...composer.compose(guard.tokens(text.slice(start, end)))];
  if (guard.refusal !== undefined) return refused(guard.refusal);
  const errors = documents.flatMap((document) => document.errors);
  return { documents, problems: errors.map((one) => syntaxProblem(one, start)) };
}

/** Feeds lexemes to the parser one by one, and stops at the first that a dictionary may not have. */
class Guard {
  refusal: Problem | undefined;
  readonly #start: number;

  constructor(start: number) {
    this.#start = start;
  }

  *tokens(text: string): Generator<CST.Token, void> {
    const parser = new Parser();
    let offset = 0;
    let inScalar = false;
    for (const lexeme of new Lexer().lex(text)) {
      const reason = inScalar ? refuseScalar(lexeme) : refuseSyntax(lexeme, parser.stack.length);
      if (reason !== undefined) {
        this.refusal = { ...reason, offset: this.#start + offset };
        return;
      }
      yield* parser.next(lexeme);
      inScalar = lexeme === SCALAR_MARK;
      if (!isControl(lexeme)) offset += lexeme.length;
    }
    yield* parser.end();
  }
}

type Reason = Pick<Problem, 'code' | 'message'>;

const REFUSED = new Map<string, FaultCode>([
  ['&', 'anchor-or-alias'],
  ['*', 'anchor-or-alias'],
  ['!', 'tag'],
  ['%', 'directive'],
]);

function refuseScalar(lexeme: string): Reason | undefined {
  if (lexeme.length <= MAX_SCALAR) return undefined;
  return { code: 'scalar-too-long', message: `A text of ${lexeme.length.toLocaleString('en')} characters` };
}

function refuseSyntax(lexeme: string, depth: number): Reason | undefined {
  if (depth > MAX_DEPTH) return { code: 'nested-too-deep', message: 'Nested deeper than the format goes' };
  if (lexeme === '?') return { code: 'complex-key', message: 'A key that is written with “?”' };
  const code = REFUSED.get(lexeme[0]!);
  if (code !== undefined) return { code, message: `“${lexeme.slice(0, 40)}” is not allowed here` };
  return lexeme[0] === '"' || lexeme[0] === "'" ? refuseScalar(lexeme) : undefined;
}

/** Lexemes of the lexer's own, which stand for no text: byte order mark aside, they are single control characters. */
function isControl(lexeme: string): boolean {
  return lexeme === SCALAR_MARK || lexeme === '\u0002' || lexeme === '\u0018';
}

function refused(problem: Problem): ComposedPiece {
  return { documents: [], problems: [problem] };
}

function syntaxProblem(error: YAMLParseError, start: number): Problem {
  const code = error.code === 'TAB_AS_INDENT' ? 'tab-indent' : 'yaml-syntax';
  return { code, message: error.message, offset: start + error.pos[0] };
}
