import type { ErrorCode } from './codes.js';
import { escapeControl } from './escape-control.js';
import type { DocumentPath, Problem } from './problem.js';
import { sourceExcerpt } from './source-excerpt.js';
import { type Where, whereText } from './where.js';

/** What can be rendered: a `Problem`, or a `GatewayError` (which counts as an error). */
export interface RenderableProblem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly severity?: Problem['severity'];
  readonly path?: DocumentPath | undefined;
  readonly where?: Where | undefined;
  readonly hint?: string | undefined;
}

export interface RenderOptions {
  /** `text` for people, `json` for programs, `github` for annotations in GitHub Actions. */
  readonly format: 'text' | 'json' | 'github';
  /** ANSI colours, in `text` only. */
  readonly color?: boolean;
}

const DIM = '2';
const BOLD = '1';
const SEVERITY_COLOR = { error: '31', warning: '33' } as const;

const severityOf = (problem: RenderableProblem): Problem['severity'] => problem.severity ?? 'error';

const renderText = (problem: RenderableProblem, color: boolean): string => {
  const paint = (style: string, text: string): string =>
    color && text !== '' ? `\u001b[${style}m${text}\u001b[0m` : text;
  const { where, hint } = problem;
  const severity = severityOf(problem);
  const headline = [
    ...(where === undefined ? [] : [escapeControl(whereText(where))]),
    paint(SEVERITY_COLOR[severity], severity),
    paint(BOLD, problem.code),
    escapeControl(problem.message),
  ].join('  ');
  const lines = [headline];
  if (where?.source !== undefined) {
    const excerpt = sourceExcerpt(where, where.source);
    const number = String(where.line).padStart(5);
    const carets = paint(SEVERITY_COLOR[severity], '^'.repeat(excerpt.caretLength));
    lines.push(
      `${paint(DIM, `${number} |`)} ${excerpt.text}`.trimEnd(),
      `${paint(DIM, `${' '.repeat(number.length)} |`)} ${' '.repeat(excerpt.caretColumn)}${carets}`,
    );
  }
  if (hint !== undefined) lines.push(`  → ${escapeControl(hint)}`);
  return lines.join('\n');
};

/** The members of a problem that a program reads, flat; absent ones are left out. */
export const problemRecord = (problem: RenderableProblem): Readonly<Record<string, unknown>> => {
  const { code, message, path, where, hint } = problem;
  return {
    severity: severityOf(problem),
    code,
    message,
    ...(where !== undefined && { file: where.file, line: where.line, column: where.column }),
    ...(where?.length !== undefined && { length: where.length }),
    ...(path !== undefined && { path }),
    ...(hint !== undefined && { hint }),
  };
};

// The rules of actions/toolkit, packages/core/src/command.ts: values and properties differ.
const githubValue = (text: string): string =>
  escapeControl(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const githubProperty = (text: string): string =>
  githubValue(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const renderGithub = (problem: RenderableProblem): string => {
  const { where, hint } = problem;
  const place =
    where === undefined
      ? []
      : [`file=${githubProperty(where.file)}`, `line=${where.line}`, `col=${where.column}`];
  const properties = [...place, `title=${problem.code}`].join(',');
  const text = hint === undefined ? problem.message : `${problem.message}\n→ ${hint}`;
  return `::${severityOf(problem)} ${properties}::${githubValue(text)}`;
};

/**
 * Renders one problem or error, without a line break at the end. Text from outside (values quoted
 * in messages, file names, source lines) cannot move the cursor or start a line of its own.
 *
 * @example renderProblem(problem, { format: 'text' })
 * // maps/home.yaml:12:9  error  MAP_UNKNOWN_MAPTYPE  function.maptype is "strct"; expected …
 * //    12 |   maptype: strct
 * //       |            ^^^^^
 */
export const renderProblem = (problem: RenderableProblem, options: RenderOptions): string => {
  switch (options.format) {
    case 'text':
      return renderText(problem, options.color === true);
    case 'json':
      return escapeControl(JSON.stringify(problemRecord(problem)));
    case 'github':
      return renderGithub(problem);
  }
};
