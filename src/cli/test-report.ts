import { escapeControl } from '../errors/escape-control.js';
import { whereText } from '../errors/where.js';
import type { Coverage, CoverageItem } from '../map/cases/coverage.js';
import { difference } from '../map/cases/difference.js';
import type { CaseCheck, CaseOutcome } from '../map/cases/run-case.js';
import { caseAdvice } from './case-advice.js';

/** Longer values are cut: two of them stand beside each other. */
const MAX_VALUE = 48;

const SIDES = { in: 'mqtt → message', out: 'message → mqtt' } as const;

/** How much of what is the same is left before the first difference of two long values. */
const BEFORE = 12;

const shown = (value: string | undefined, from = 0): string => {
  if (value === undefined) return '—';
  const safe = escapeControl(from === 0 ? value : `…${value.slice(from)}`);
  return safe.length > MAX_VALUE ? `${safe.slice(0, MAX_VALUE - 1)}…` : safe;
};

/** Two values beside each other, cut so that their first difference is seen. */
const pairShown = (expected: string | undefined, actual: string | undefined): [string, string] => {
  const [one, other] = [expected ?? '', actual ?? ''];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = one !== other && at > MAX_VALUE - BEFORE ? at - BEFORE : 0;
  return [shown(expected, from), shown(actual, from)];
};

const refusalLines = ({ side, expected, actual }: CaseCheck): string[] | undefined => {
  if (!('code' in actual) || 'code' in expected) return undefined;
  return [`  ${SIDES[side]}: refused, ${actual.code}: ${escapeControl(actual.words ?? '')}`];
};

/** A check that failed: what is expected beside what there is, the parts that differ marked. */
const checkLines = (check: CaseCheck): string[] => {
  const refused = refusalLines(check);
  if (refused !== undefined) return refused;
  const rows = difference(check.expected, check.actual).map(({ name, expected, actual, same }) => [
    `${same ? ' ' : '✗'} ${shown(name)}`,
    ...pairShown(expected, actual),
  ]);
  const table = [[`  ${SIDES[check.side]}`, 'expected', 'there is'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
};

/** A case that failed, for people. */
export const outcomeText = (outcome: CaseOutcome): string => {
  const { checks } = outcome;
  const { name, where } = outcome.case;
  const place = where === undefined ? '' : `${escapeControl(whereText(where))}  `;
  const lines = checks.filter(({ passed }) => !passed).flatMap(checkLines);
  return [`${place}✗  ${escapeControl(name)}`, ...lines, ...caseAdvice(outcome)].join('\n');
};

/** What differs in one sentence, for annotations. */
export const outcomeSentence = ({ case: { name }, checks }: CaseOutcome): string => {
  const [failed] = checks.filter(({ passed }) => !passed);
  if (failed === undefined) return `${name}: nothing is expected`;
  const refused = refusalLines(failed);
  if (refused !== undefined) return `${name}: ${refused.join(' ').trim()}`;
  const [first] = difference(failed.expected, failed.actual).filter(({ same }) => !same);
  const { name: part = '', expected, actual } = first ?? {};
  const [wanted, there] = pairShown(expected, actual);
  return `${name}: ${SIDES[failed.side]}: ${part} is ${there}, expected ${wanted}`;
};

const itemText = (item: CoverageItem): string => {
  if (item.kind === 'route') return `route ${item.route}, ${SIDES[item.side]}`;
  const owner = item.route === undefined ? item.value : `${item.value} of ${item.route}`;
  return `${owner}: ${item.keyword === '' ? '""' : item.keyword} → ${item.internal}${item.alias ? ' (alias)' : ''}`;
};

/** What no case touches, and how much that is. */
export const coverageText = (
  file: string,
  { total, touched, percent, missing }: Coverage,
): string =>
  [
    ...missing.map((item) => `  not touched: ${escapeControl(itemText(item))}`),
    `${file}: the cases touch ${touched} of ${total} routes and keywords, ${percent} %`,
  ].join('\n');
