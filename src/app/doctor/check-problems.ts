import type { Problem } from '../../errors/problem.js';
import { whereText } from '../../errors/where.js';
import { type Finding, findingsOf } from './finding.js';

const MAX_SHOWN = 20;

/**
 * Problems of a file as findings, the first of them.
 *
 * @param check `configuration` or `map`
 * @param fine what is said where there are none
 */
export const checkProblems = (
  check: string,
  problems: readonly Problem[],
  fine: string,
): readonly Finding[] => {
  const { ok, warn, fail } = findingsOf(check);
  if (problems.length === 0) return [ok(fine)];
  const findings = problems.slice(0, MAX_SHOWN).map(({ code, severity, message, where, hint }) => {
    const text = `${where === undefined ? '' : `${whereText(where)}: `}${message} (${code})`;
    const remedy = hint ?? 'mqttgateway config check   shows the line';
    return severity === 'error' ? fail(text, remedy) : warn(text, remedy);
  });
  const more = problems.length - findings.length;
  return more === 0
    ? findings
    : [...findings, fail(`and ${more} more`, 'mqttgateway config check   shows all of them')];
};
