import { boundProblems } from '../document/bound-problems.js';
import { DOCUMENT_BOUNDS } from '../document/document-bounds.js';
import { quoteValue } from '../document/quote-value.js';
import { createSourceText, type SourceText } from '../document/source-text.js';
import type { ErrorCode } from '../errors/codes.js';
import type { Problem } from '../errors/problem.js';
import { type Where, whereText } from '../errors/where.js';
import type { IniDocument } from './ini-document.js';

const HEADER = /^\[([^\]]+)\]\s*(?:[#;].*)?$/;
/** No part may match what its neighbour matches: a line may be a megabyte long. */
const OPTION = /^([^:=\s][^:=]*)[:=](.*)$/s;
/** As in Python 2, under which the original ran: only `;` after a space, so that `home/#` is a value. */
const INLINE_COMMENT = /(^|\s);.*$/;

interface OpenOption {
  readonly name: string;
  readonly nameWhere: Where;
  readonly valueWhere: Where;
  readonly indent: number;
  readonly lines: string[];
}

interface OpenSection {
  readonly name: string;
  readonly where: Where;
  readonly options: Map<string, OpenOption>;
}

/** Python 2 has it so: two quotation marks are nothing. */
const joinLines = (lines: readonly string[]): string => {
  const value = lines.join('\n').trim();
  return value === '""' ? '' : value;
};

/** Reads line by line; remembers the section and the option that a next line may continue. */
class IniReader {
  readonly sections: OpenSection[] = [];
  readonly problems: Problem[] = [];
  readonly #source: SourceText;
  #option: OpenOption | undefined;

  constructor(source: SourceText) {
    this.#source = source;
  }

  line(text: string, offset: number): void {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) return;
    const indent = text.length - text.trimStart().length;
    const start = offset + indent;
    if (this.#option !== undefined && indent > this.#option.indent) {
      this.#option.lines.push(trimmed.replace(INLINE_COMMENT, '').trim());
      return;
    }
    this.#option = undefined;
    if (trimmed.startsWith('[')) this.#header(trimmed, start);
    else this.#newOption(trimmed, start, indent);
  }

  #header(text: string, start: number): void {
    const where = this.#source.where(start, start + text.length);
    const name = HEADER.exec(text)?.[1]?.trim();
    if (name === undefined) {
      this.#report(
        'DOCUMENT_SYNTAX',
        `${quoteValue(text)} is not a section; expected [NAME]`,
        where,
      );
      return;
    }
    this.sections.push({ name, where, options: new Map() });
  }

  #newOption(text: string, start: number, indent: number): void {
    const [, name, after] = OPTION.exec(text) ?? [];
    if (name === undefined || after === undefined) {
      const where = this.#source.where(start, start + text.length);
      this.#report(
        'DOCUMENT_SYNTAX',
        'this line is not an option; expected name: value',
        where,
        'A value goes on over the next lines if these are indented; a comment begins with #.',
      );
      return;
    }
    this.#add(name.trimEnd(), after.trimStart(), start, text, indent);
  }

  #add(written: string, rest: string, start: number, text: string, indent: number): void {
    const name = written.toLowerCase();
    const nameWhere = this.#source.where(start, start + written.length);
    const section = this.sections.at(-1);
    if (section === undefined) {
      this.#report(
        'DOCUMENT_SYNTAX',
        `option "${name}" stands before any section`,
        nameWhere,
        'Put a line such as [MQTT] above it.',
      );
      return;
    }
    const first = section.options.get(name);
    if (first !== undefined) {
      this.#report(
        'DOCUMENT_DUPLICATE_KEY',
        `"${name}" stands twice in [${section.name}]; the first is at ${whereText(first.nameWhere)}`,
        nameWhere,
      );
      return;
    }
    const value = rest.replace(INLINE_COMMENT, '').trim();
    const at = start + text.length - rest.length;
    const valueWhere = value === '' ? nameWhere : this.#source.where(at, at + value.length);
    this.#option = { name, nameWhere, valueWhere, indent, lines: [value] };
    section.options.set(name, this.#option);
  }

  #report(code: ErrorCode, message: string, where: Where, hint?: string): void {
    this.problems.push({
      code,
      severity: 'error',
      message,
      where,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/**
 * Reads the INI dialect of Python's configparser, as the original's files use it: `name: value` or
 * `name = value`, names without regard to case, comment lines with `#` or `;`, a comment after a
 * value with ` ;`, values that go on over lines that are indented deeper. No interpolation. A
 * section may stand in several parts; an option only once in it. Never throws.
 *
 * @example parseIni('a.conf', '[MQTT]\nhost: broker').sections[0]?.options[0]?.value // 'broker'
 */
export const parseIni = (file: string, text: string): IniDocument => {
  const source = createSourceText(file, text.replace(/^\uFEFF/, ''));
  const nul = source.text.indexOf('\0');
  if (nul !== -1) {
    const message = 'the text holds a NUL character; is it a text file?';
    return {
      sections: [],
      problems: [{ code: 'DOCUMENT_SYNTAX', severity: 'error', message, where: source.where(nul) }],
    };
  }
  const reader = new IniReader(source);
  let offset = 0;
  for (const line of source.text.split('\n')) {
    reader.line(line, offset);
    offset += line.length + 1;
  }
  const sections = reader.sections.map(({ name, where, options }) => ({
    name,
    where,
    options: [...options.values()].map(({ name: key, lines, nameWhere, valueWhere }) => ({
      name: key,
      value: joinLines(lines),
      nameWhere,
      valueWhere,
    })),
  }));
  return { sections, problems: boundProblems(reader.problems, DOCUMENT_BOUNDS.maxProblems) };
};
