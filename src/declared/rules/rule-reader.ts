import type { CompiledMap, Reading } from '../../map/compiled-map.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { TextPattern, TopicPattern } from '../../map/definition/text-pattern.js';
import { Refusal } from '../../map/refusal.js';

/** What came of a frame: what it says, or why the rule that fits best refuses it, if any fits. */
export type RuleOutcome =
  | { readonly reading: Reading }
  | { readonly reading?: undefined; readonly reason: Refusal | undefined };

/** Reads frames by some rules, in their order. */
export type RuleReader = (address: string, frame: Uint8Array | string) => RuleOutcome;

export interface RuleReaderOptions {
  /** In their order. */
  readonly routes: readonly RouteDefinition[];
  readonly compile: (routes: readonly RouteDefinition[]) => CompiledMap;
  /** The bytes of a text, as the device has them. */
  readonly encode: (text: string) => Uint8Array;
}

/** With these a rule says that it is about other frames. */
const DOES_NOT_FIT: ReadonlySet<string> = new Set([
  'MAP_PAYLOAD_DIFFERS',
  'MAP_PAYLOAD_NOT_JSON',
  'MAP_OTHER_WAY',
]);

const literalText = (pattern: TextPattern): string | undefined => {
  const texts = pattern.flatMap((part) => (typeof part === 'string' ? [part] : []));
  return texts.length === pattern.length ? texts.join('') : undefined;
};

const literalTopic = ({ levels, tail }: TopicPattern): string | undefined => {
  const texts = levels.map((level) => ('any' in level ? undefined : literalText(level)));
  return tail === undefined && !texts.includes(undefined) ? texts.join('/') : undefined;
};

const keyOf = (address: string, bytes: Uint8Array): string =>
  `${address}\n${String.fromCharCode(...bytes)}`;

/** A rule whose frame is one text and nothing else, as the codes of remote controls are. */
const constantText = ({ payload }: RouteDefinition): string | undefined =>
  payload.codec === 'text' ? literalText(payload.text) : undefined;

const outcomeOf = (map: CompiledMap, address: string, frame: Uint8Array | string): RuleOutcome => {
  let reason: Refusal | undefined;
  for (const { outcome, route } of map.attemptsIn(address, frame))
    if (!(outcome instanceof Refusal)) return { reading: { message: outcome, route } };
    else if (reason === undefined && !DOES_NOT_FIT.has(outcome.code)) reason = outcome;
  return { reason };
};

/** Undefined where the encoding has no bytes for the text: no frame is that, which is for checks to tell. */
const bytesOf = (text: string, encode: RuleReaderOptions['encode']): Uint8Array | undefined => {
  try {
    return encode(text);
  } catch {
    return undefined;
  }
};

/**
 * Rules with one text each are looked up, whatever their number; the others are tried one by one, as
 * all of them share one address.
 */
export const createRuleReader = ({ routes, compile, encode }: RuleReaderOptions): RuleReader => {
  const constants = new Map<string, number>();
  const others: number[] = [];
  let longest = 0;
  for (const [rank, route] of routes.entries()) {
    const [address, text] = [literalTopic(route.topic), constantText(route)];
    if (address === undefined || text === undefined) {
      others.push(rank);
      continue;
    }
    const bytes = bytesOf(text, encode);
    if (bytes === undefined) {
      others.push(rank);
      continue;
    }
    const key = keyOf(address, bytes);
    if (!constants.has(key)) constants.set(key, rank);
    longest = Math.max(longest, bytes.length);
  }
  const at = (ranks: readonly number[]): CompiledMap =>
    compile(ranks.flatMap((rank) => routes[rank] ?? []));
  const withoutConstants = at(others);
  /** By the constant rule that a frame is: those before it that may read it too, and itself. */
  const known = new Map<number, CompiledMap>();
  let whole: CompiledMap | undefined;

  return (address, frame) => {
    if (typeof frame === 'string') {
      whole ??= compile(routes);
      return outcomeOf(whole, address, frame);
    }
    const rank = frame.length <= longest ? constants.get(keyOf(address, frame)) : undefined;
    if (rank === undefined) return outcomeOf(withoutConstants, address, frame);
    const map = known.get(rank) ?? at([...others.filter((other) => other < rank), rank]);
    known.set(rank, map);
    return outcomeOf(map, address, frame);
  };
};
