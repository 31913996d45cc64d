import type { CaseResult } from '../map/cases/case-result.js';
import type { CaseCheck, CaseOutcome } from '../map/cases/run-case.js';

const OTHER = { in: 'out', out: 'in' } as const;

/** A check that is refused because the route of the other direction goes one way only. */
const oneWayAdvice = (checks: readonly CaseCheck[]): string[] => {
  const refused = checks.find(
    ({ passed, actual, expected }) => !passed && 'code' in actual && !('code' in expected),
  );
  if (refused === undefined) return [];
  const side = OTHER[refused.side];
  const [met] = checks.find((check) => check.side === side)?.met ?? [];
  if (met?.route.direction !== side) return [];
  return [
    `  → Route ${met.route.id} has direction: ${side}. Write direction: ${side} in the case too.`,
  ];
};

const isJsonObject = (text: string): boolean => {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null;
  } catch {
    return false;
  }
};

const jsonTexts = (result: CaseResult): number =>
  'publications' in result
    ? result.publications.filter(({ payload }) => 'text' in payload && isJsonObject(payload.text))
        .length
    : 0;

/** JSON that a case has as text is compared letter by letter. */
const textAdvice = (checks: readonly CaseCheck[]): string[] =>
  checks.some(
    ({ passed, expected, actual }) => !passed && jsonTexts(expected) > 0 && jsonTexts(actual) > 0,
  )
    ? [
        '  → The case has the payload as text, so it is compared letter by letter. As a mapping, without the quotes around it, it is compared as data.',
      ]
    : [];

/** What to do about a case that failed, where it can be told from how it failed. */
export const caseAdvice = ({ checks }: CaseOutcome): string[] => [
  ...oneWayAdvice(checks),
  ...textAdvice(checks),
];
