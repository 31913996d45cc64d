import { escapeControl } from '../errors/escape-control.js';
import type { DiffExample, DiffGroup, Meaning } from '../map/diff/map-comparison.js';
import { messageText } from '../map/message-text.js';

const MAX_PAYLOAD = 120;

const KINDS = {
  same: 'same',
  other: 'another message',
  refused: 'refused now',
  accepted: 'accepted now',
} as const;

const meaningText = (meaning: Meaning): string =>
  'code' in meaning ? `✗ ${meaning.code} ${meaning.words}` : messageText(meaning.message);

const payloadText = (payload: string | Uint8Array): string => {
  const text =
    typeof payload === 'string' ? payload : `hex ${Buffer.from(payload).toString('hex')}`;
  return text.length > MAX_PAYLOAD ? `${text.slice(0, MAX_PAYLOAD - 1)}…` : text;
};

const exampleLines = ({ topic, payload, before, after }: DiffExample): string[] => [
  `  ${topic}  ${payloadText(payload)}`,
  `    before  ${meaningText(before)}`,
  `    after   ${meaningText(after)}`,
];

/** Messages that went the same way, with the first examples. */
export const diffGroupText = ({ kind, before, after, count, examples }: DiffGroup): string =>
  [`${count} × ${KINDS[kind]}: ${before} → ${after}`, ...examples.flatMap(exampleLines)]
    .map(escapeControl)
    .join('\n');
