import { isRecord } from '../document/is-record.js';
import { isWithin } from '../document/is-within.js';
import { quoteValue } from '../document/quote-value.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Json, JsonObject, TrafficDirection } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { isCountName } from '../sdk/named-counts.js';
import { isBase64, type WirePayload } from './wire-payload.js';

/** What a host asks of the gateway; each is answered with `accepted` or `refused` and its `id`. */
export type HostRequestMessage =
  | { readonly type: 'emit'; readonly id: number; readonly message: unknown }
  | ({
      readonly type: 'publish';
      readonly id: number;
      readonly topic: string;
      readonly qos?: 0 | 1 | 2 | undefined;
      readonly retain?: boolean | undefined;
    } & WirePayload)
  | {
      readonly type: 'submit';
      readonly id: number;
      readonly destination: string;
      readonly action: string;
      readonly message: Json;
    }
  | { readonly type: 'subscribe'; readonly id: number; readonly filter: string }
  | { readonly type: 'load'; readonly id: number }
  | { readonly type: 'save'; readonly id: number; readonly state: JsonObject };

/** What is to be published where the host ends without a word. */
export type HostWill = {
  readonly type: 'will';
  readonly topic: string;
  readonly qos?: 0 | 1 | 2 | undefined;
  readonly retain?: boolean | undefined;
} & WirePayload;

/** What a host says to the gateway: one JSON object a line. See docs/interface-protocol.md. */
export type HostMessage =
  | { readonly type: 'done'; readonly id: number; readonly result?: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown }
  | HostRequestMessage
  | { readonly type: 'unsubscribe'; readonly filter: string }
  | HostWill
  /** Members of the reported state that have changed; null removes one. */
  | { readonly type: 'report'; readonly values: JsonObject }
  | { readonly type: 'lost'; readonly error: unknown }
  | {
      readonly type: 'log';
      readonly level: keyof Log;
      readonly text: string;
      readonly fields?: Readonly<Record<string, unknown>>;
    }
  /** So many emits were refused where the host is, since it was told last. */
  | { readonly type: 'refusals'; readonly count: number }
  /** So many more of each, since it was told last. */
  | { readonly type: 'counts'; readonly counts: Readonly<Record<string, number>> }
  | {
      readonly type: 'traffic';
      readonly direction: TrafficDirection;
      /** Base64. */
      readonly bytes: string;
    };

/** The longest line that a host may write, in UTF-16 units: 1 MiB, and what the protocol has around. */
export const MAX_LINE = 1024 * 1024 + 1024;
export const MAX_DEPTH = 32;
const LEVELS = ['error', 'warn', 'info', 'debug'];

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const breach = (what: string): GatewayError => new GatewayError('INTERFACE_PROTOCOL', what);

const isId = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const isDirection = (value: unknown): boolean => value === 'in' || value === 'out';
const isCounts = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([name, count]) => isCountName(name) && Number.isSafeInteger(count) && Number(count) >= 0,
  );
const isPresent = (value: unknown): boolean => value !== undefined;

/** Text in `payload`, or base64 in `base64`; one of the two. */
const isPayload = (payload: unknown, { base64 }: Readonly<Record<string, unknown>>): boolean =>
  payload === undefined ? isBase64(base64) : isText(payload) && base64 === undefined;
const optional =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value);

type Member = readonly [
  name: string,
  isRight: (value: unknown, message: Readonly<Record<string, unknown>>) => boolean,
  expected: string,
];

const ID: Member = ['id', isId, 'expected a positive integer'];
const PUBLICATION: readonly Member[] = [
  ['topic', isText, 'expected text'],
  ['payload', isPayload, 'expected text here, or base64 in the member base64'],
  ['qos', optional((qos) => qos === 0 || qos === 1 || qos === 2), 'expected 0, 1 or 2'],
  ['retain', optional((retain) => typeof retain === 'boolean'), 'expected true or false'],
];
const MEMBERS: ReadonlyMap<unknown, readonly Member[]> = new Map<unknown, readonly Member[]>([
  ['done', [ID]],
  ['failed', [ID, ['error', isRecord, 'expected an object']]],
  ['emit', [ID, ['message', isPresent, 'expected a message']]],
  ['publish', [ID, ...PUBLICATION]],
  ['will', PUBLICATION],
  [
    'submit',
    [
      ID,
      ['destination', isText, 'expected text'],
      ['action', isText, 'expected text'],
      ['message', isPresent, 'expected a message'],
    ],
  ],
  ['subscribe', [ID, ['filter', isText, 'expected text']]],
  ['unsubscribe', [['filter', isText, 'expected text']]],
  ['load', [ID]],
  ['save', [ID, ['state', isRecord, 'expected an object']]],
  ['report', [['values', isRecord, 'expected an object']]],
  ['lost', [['error', isRecord, 'expected an object']]],
  [
    'log',
    [
      ['level', (level) => LEVELS.includes(String(level)), `expected ${LEVELS.join(', ')}`],
      ['text', isText, 'expected text'],
      ['fields', (fields) => fields === undefined || isRecord(fields), 'expected an object'],
    ],
  ],
  ['refusals', [['count', isId, 'expected a positive integer']]],
  ['counts', [['counts', isCounts, 'expected an object of names and integers from 0']]],
  [
    'traffic',
    [
      ['direction', isDirection, 'expected in or out'],
      ['bytes', isText, 'expected base64'],
    ],
  ],
]);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw breach(`it wrote a line that is no JSON: ${shown(text)}`);
  }
};

/**
 * The border where the words of a host come in: bounded in length and depth, each member checked.
 *
 * @throws GatewayError `INTERFACE_PROTOCOL`
 */
export const parseHostMessage = (text: string): HostMessage => {
  if (text.length > MAX_LINE)
    throw breach(`it wrote ${text.length} characters in one line; at most ${MAX_LINE}`);
  const value = parsed(text);
  if (!isRecord(value)) throw breach(`it wrote ${shown(text)}; expected an object with a type`);
  const members = MEMBERS.get(value.type);
  if (members === undefined)
    throw breach(
      `it wrote the type ${quoteValue(value.type)}; expected ${[...MEMBERS.keys()].join(', ')}`,
    );
  for (const [name, isRight, expected] of members)
    if (!isRight(value[name], value))
      throw breach(
        `it wrote ${String(value.type)} with ${name} ${quoteValue(value[name])}; ${expected}`,
      );
  if (!isWithin(value, MAX_DEPTH)) throw breach(`it wrote more than ${MAX_DEPTH} levels`);
  // Each member that the type names has just been checked.
  return value as HostMessage;
};
