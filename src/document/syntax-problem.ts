import type { YAMLError } from 'yaml';
import type { Problem } from '../errors/problem.js';
import { indentationFault } from './indentation-fault.js';
import { quoteValue } from './quote-value.js';
import type { SourceText } from './source-text.js';

interface Words {
  readonly message: string;
  readonly hint?: string;
}

const BRACES = '{{ begins a mapping in YAML; put all of the value in quotes if it is text.';
const QUOTE = 'If it is meant as text, put it in quotes.';

const COMMA = 'a comma is missing before this';

const closingBracket = (original: string): Words | undefined => {
  const bracket = /end with a ([\]}])/.exec(original)?.[1];
  if (bracket === undefined) return undefined;
  const opening = bracket === ']' ? '[' : '{';
  return {
    message: `a ${opening} is never closed, or what is inside it is not indented; ${bracket} is missing`,
  };
};

const missingCharacter = (original: string): Words => {
  const quote = /Missing closing (["'])/.exec(original)?.[1];
  if (quote !== undefined)
    return { message: `a text in quotes is never closed; ${quote} is missing` };
  if (/ , (between|or : between flow seq)/.test(original)) return { message: COMMA };
  if (original.includes(', or :')) return { message: 'a comma or a colon is missing here' };
  if (original.includes('followed by map values')) {
    return { message: 'a colon and a value are missing after this key', hint: 'Write key: value.' };
  }
  const bracket = closingBracket(original);
  return bracket ?? { message: 'a sign is missing here' };
};

const badIndent = (original: string): Words => {
  const bracket = closingBracket(original);
  if (bracket !== undefined) return bracket;
  return {
    message: 'this line is not indented like its neighbours',
    hint: 'Lines that belong together begin in the same column.',
  };
};

/** A value that runs on into the next line, up to its colon: a comma or a quote is missing. */
const lineInFlow = (value: string): Words | undefined => {
  const quote = /^(["'])(?:(?!\1)[^\n])*\n/.exec(value)?.[1];
  if (quote !== undefined)
    return { message: `a text in quotes is not closed on its line; ${quote} is missing` };
  return value.includes('\n') ? { message: COMMA } : undefined;
};

const badScalarStart = (at: string): Words => {
  if (at === ',') return { message: 'a value is missing before this comma' };
  return { message: `a plain value cannot begin with ${at}`, hint: QUOTE };
};

const unexpected = (at: string): Words => {
  if (at.startsWith('-')) {
    return { message: 'a list item must not begin on the line of its key', hint: QUOTE };
  }
  if (at === ',') return { message: 'a value is missing before this comma' };
  return {
    message: `unexpected ${quoteValue(at)} after a value that is complete`,
    hint: QUOTE,
  };
};

/** yaml's own codes in our words; the rest keeps yaml's sentence. */
const wordsFor = (error: YAMLError, at: string, all: string): Words => {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'a tab is used for indentation', hint: 'Indent with spaces.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { message: 'a second ": " stands on one line', hint: QUOTE };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'a key runs over more than one line; is a colon missing here?',
        // `payload:<action>`: without a space a colon is a part of the text.
        ...(/^[\w-]+:[^\s/]/.test(at) && { hint: 'Write a space after the colon.' }),
      };
    case 'KEY_OVER_1024_CHARS':
      return { message: 'a key is longer than 1024 characters' };
    case 'BAD_INDENT':
      return badIndent(error.message);
    case 'MISSING_CHAR':
      return missingCharacter(error.message);
    case 'BLOCK_IN_FLOW':
      return (
        lineInFlow(all) ?? {
          message: 'a comma is missing between two entries, or a bracket before this',
        }
      );
    case 'BAD_SCALAR_START':
      return badScalarStart(at.slice(0, 1));
    case 'BAD_DQ_ESCAPE':
      return {
        message: `${JSON.stringify(at)} is not an escape that double quotes know`,
        hint: 'Double the backslash, or use single quotes.',
      };
    case 'TAG_RESOLVE_FAILED':
      return { message: `${at} is a YAML tag, which is not supported`, hint: QUOTE };
    case 'BAD_ALIAS':
      return { message: `${at} begins a YAML alias, which is not supported`, hint: QUOTE };
    case 'UNEXPECTED_TOKEN':
      return unexpected(at);
    default:
      return { message: error.message.charAt(0).toLowerCase() + error.message.slice(1) };
  }
};

/** Where the error is to be seen: where it opens, or on the line that a comma is missing before. */
const placeOf = (error: YAMLError, all: string, opening: number | undefined): [number, number?] => {
  const [start, end] = error.pos;
  if (opening !== undefined) return [opening];
  const next = error.code === 'BLOCK_IN_FLOW' ? /^[^"'\n][^\n]*\n\s*/.exec(all)?.[0] : undefined;
  return next === undefined ? [start, end] : [start + next.length];
};

/** Of a file from an old Mac all lines are one to yaml. */
const OLD_LINE_ENDS: Words = {
  message: 'the lines end in CR, as on old Macs, so that all of the file is one line',
  hint: 'Save it with the line ends of Unix (LF) or Windows (CR LF).',
};

const hasOldLineEnds = (text: string): boolean => !text.includes('\n') && /\r\s*\S/.test(text);

/** Of a configuration in the form of INI: `[MQTT]`, and `host: …` below it. */
const iniProblem = (source: SourceText): Problem | undefined => {
  const [section = '', setting = ''] = source.text
    .split('\n', 200)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line));
  if (!/^\[[A-Z]+(?::[^\]]*)?\]$/.test(section) || !/^[\w-]+\s*[:=]/.test(setting))
    return undefined;
  const start = source.text.indexOf(section);
  return {
    code: 'DOCUMENT_SYNTAX',
    severity: 'error',
    message: `${section} begins a section of a configuration; YAML or JSON is wanted here`,
    hint: `mqttgateway config check -c ${source.file}`,
    where: source.where(start, start + section.length),
  };
};

/**
 * An error of the yaml package as a problem: our words, our code, with its place.
 *
 * @param opening where the bracket or quote opens that is never closed
 */
export const syntaxProblem = (
  error: YAMLError,
  source: SourceText,
  opening: number | undefined,
): Problem => {
  const [start, end] = error.pos;
  const all = source.text.slice(start, end);
  const at = all.slice(0, 40).split('\n')[0] ?? '';
  const syntax = { code: 'DOCUMENT_SYNTAX', severity: 'error' } as const;
  if (hasOldLineEnds(source.text)) return { ...syntax, ...OLD_LINE_ENDS, where: source.where(0) };
  const ini = iniProblem(source);
  if (ini !== undefined) return ini;
  const fault = indentationFault(error, source.text);
  if (fault !== undefined) {
    const { offset, ...said } = fault;
    return { ...syntax, ...said, where: source.where(offset) };
  }
  const where = source.where(...placeOf(error, all, opening));
  const braces = where.source?.includes('{{') ? { hint: BRACES } : {};
  return {
    ...syntax,
    ...(error.code === 'BAD_ALIAS' && { code: 'DOCUMENT_ALIAS' }),
    ...wordsFor(error, at, all),
    ...braces,
    where,
  };
};
