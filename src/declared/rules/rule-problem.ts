import type { Problem } from '../../errors/problem.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import { optionPath } from './rules-document.js';

/** The map's words and those of rules; what stands in quotes is the user's. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b([Rr])outes\b/g, '$1ules'],
  [/\b([Rr])oute\b/g, '$1ule'],
  [/\bpayload\b/g, 'frame'],
  [/\b(?:in|of|from|to) MQTT\b/g, 'in frames'],
  [/\bMQTT keyword/g, 'keyword of the device'],
  [/\bMQTT messages?\b/g, 'frames'],
  [/\bpublished\b/g, 'sent'],
  [/ \(out\)/g, ''],
];

/** What the map says of a route, said of a rule. */
export const ruleWords = (text: string): string =>
  text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : WORDS.reduce((said, [word, ours]) => said.replaceAll(word, ours), piece),
    )
    .join('');

/** What the map says to do about its topics, said of rules that have none. */
const HINTS: Readonly<Record<string, string>> = {
  MAP_SHADOWED: 'Put the rule that fits fewer frames first, or remove one of the two.',
};

/** A problem that the map's reader found in the rules, with its place among the options. */
export const ruleProblem = (
  { code, severity, message, path = [], where, hint }: Problem,
  addressKey: string | undefined,
): OptionProblem => {
  const advice = HINTS[code] ?? hint;
  return {
    code,
    severity,
    path: optionPath(path, addressKey),
    message: ruleWords(message),
    ...(advice !== undefined && { hint: ruleWords(advice) }),
    ...(where?.file === 'key' && { onKey: true }),
  };
};
