import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { Problem } from '../errors/problem.js';
import type { DocumentBounds } from './document-bounds.js';
import { openingOf } from './opening-of.js';
import type { SourceText } from './source-text.js';
import { syntaxProblem } from './syntax-problem.js';
import { tooDeep } from './too-deep.js';

type Token = ReturnType<Parser['next']> extends Generator<infer T> ? T : never;

/** After so many syntax errors the rest is noise, and each one costs microseconds. */
const MAX_SYNTAX_ERRORS = 20;
/** The parser's stack also holds the document and the scalar at hand. */
const STACK_SLACK = 4;

/**
 * Cuts the text into tokens. The depth is bounded here, on the parser's explicit stack, because the
 * composer that follows recurses: 300,000 times `- ` ended the process in yaml 2.9, not to be caught.
 */
const readTokens = (source: SourceText, bounds: DocumentBounds): Token[] | Problem => {
  const parser = new Parser();
  const tokens: Token[] = [];
  let pieces = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    pieces += 1;
    if (pieces > bounds.maxPieces) {
      return {
        code: 'DOCUMENT_TOO_LARGE',
        severity: 'error',
        message: `the text has more than ${bounds.maxPieces} words and signs`,
        where: source.where(parser.offset),
      };
    }
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    if (errors >= MAX_SYNTAX_ERRORS) break;
    if (parser.stack.length > bounds.maxDepth + STACK_SLACK) {
      return tooDeep(source, parser.offset, bounds);
    }
  }
  tokens.push(...parser.end());
  return tokens;
};

/** What tells most comes first where two errors begin at one place. */
const rank = ({ code }: YAMLError): number => (code === 'BLOCK_IN_FLOW' ? 0 : 1);

/** The first error: those that follow are mostly its echoes, as the text is misread from there on. */
const firstProblem = (
  errors: readonly YAMLError[],
  tokens: readonly Token[],
  source: SourceText,
): Problem[] =>
  [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b))
    .slice(0, 1)
    .map((error) => syntaxProblem(error, source, openingOf(error, tokens)));

/** Reads the text as one YAML 1.2 document (of which JSON is a part), or tells why it is none. */
export const composeText = (
  source: SourceText,
  bounds: DocumentBounds,
): { document: Document.Parsed } | { problems: Problem[] } => {
  const tokens = readTokens(source, bounds);
  if (!Array.isArray(tokens)) return { problems: [tokens] };
  const composer = new Composer({
    prettyErrors: false,
    // Found by our own walk, which names both places.
    uniqueKeys: false,
    schema: 'core',
    version: '1.2',
  });
  const [document, another] = composer.compose(tokens, true, source.text.length);
  if (document === undefined) return { problems: [] };
  // A tag that nobody knows is only a warning to yaml; here it would silently change the value.
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { problems: firstProblem(errors, tokens, source) };
  if (another !== undefined) {
    return {
      problems: [
        {
          code: 'DOCUMENT_SYNTAX',
          severity: 'error',
          message: 'a second document begins here; one file holds one document',
          hint: 'Remove the line --- and what follows, or put it into a file of its own.',
          where: source.where(another.range[0]),
        },
      ],
    };
  }
  return { document };
};
