import { errorText } from '../errors/error-text.js';
import type { Message } from '../map/message.js';
import { messageText } from '../map/message-text.js';
import type { OwnPublication } from '../sdk/interface-contract.js';
import type { LogLine } from './harness-options.js';

interface Seen {
  readonly emitted: readonly Message[];
  readonly published: readonly OwnPublication[];
  readonly refused: readonly Error[];
  readonly losses: readonly unknown[];
  readonly logged: readonly LogLine[];
}

/** What was seen of an interface, for the error that tells what was not. */
export const seenText = ({ emitted, published, refused, losses, logged }: Seen): string => {
  const parts = [
    ['emitted', emitted.map(messageText)],
    [
      'published',
      published.map(({ topic, payload }) => `${topic} ${Buffer.from(payload).toString()}`),
    ],
    ['refused', refused.map(errorText)],
    ['lost', losses.map(errorText)],
    ['log', logged.map(({ level, text }) => `${level}: ${text}`)],
  ] as const;
  const told = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `  ${title}\n    ${lines.slice(-10).join('\n    ')}`);
  return told.length === 0 ? 'nothing was seen of it' : `seen until now:\n${told.join('\n')}`;
};
