import { GatewayError } from '../../errors/gateway-error.js';
import type { CompiledMap } from '../compiled-map.js';
import { MESSAGE_FIELDS, type Message } from '../message.js';
import type { RecordedMessage } from '../recorded-message.js';

/** What became of the meaning of a message: as before, another, refused now, accepted now. */
export type DiffKind = 'same' | 'other' | 'refused' | 'accepted';

/** What one map makes of a message. */
export type Meaning =
  | { readonly route: string; readonly message: Message }
  | { readonly code: string; readonly words: string };

export interface DiffExample {
  readonly topic: string;
  readonly payload: string | Uint8Array;
  readonly before: Meaning;
  readonly after: Meaning;
}

/** Messages whose meaning went the same way, by the same two routes. */
export interface DiffGroup {
  readonly kind: DiffKind;
  /** Route or code of the refusal. */
  readonly before: string;
  readonly after: string;
  readonly count: number;
  /** The first ones; none where nothing changed. */
  readonly examples: readonly DiffExample[];
}

export interface MapDiff {
  readonly messages: number;
  readonly counts: Readonly<Record<DiffKind, number>>;
  /** What changed first, then by count. */
  readonly groups: readonly DiffGroup[];
}

const MAX_EXAMPLES = 3;

const meaningOf = (map: CompiledMap, { topic, payload }: RecordedMessage): Meaning => {
  try {
    const { message, route } = map.read(topic, payload);
    return { message, route: route.id };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { code: error.code, words: error.message };
  }
};

const sameMessage = (a: Message, b: Message): boolean => {
  const names = Object.keys(a.arguments);
  return (
    a.type === b.type &&
    MESSAGE_FIELDS.every((field) => a[field] === b[field]) &&
    names.length === Object.keys(b.arguments).length &&
    names.every((name) => a.arguments[name] === b.arguments[name])
  );
};

const kindOf = (before: Meaning, after: Meaning): DiffKind => {
  if ('code' in before) return 'code' in after ? 'same' : 'accepted';
  if ('code' in after) return 'refused';
  return sameMessage(before.message, after.message) ? 'same' : 'other';
};

const nameOf = (meaning: Meaning): string => ('code' in meaning ? meaning.code : meaning.route);

/**
 * Compares what two maps make of the same messages. Its size does not grow with the number of
 * messages, only with the pairs of routes and codes. Compile both maps with `role: 'both'`: a capture
 * has what comes in and what goes out.
 */
export class MapComparison {
  readonly #before: CompiledMap;
  readonly #after: CompiledMap;
  readonly #groups = new Map<string, DiffGroup & { examples: DiffExample[] }>();
  readonly #counts = { same: 0, other: 0, refused: 0, accepted: 0 };

  constructor(before: CompiledMap, after: CompiledMap) {
    this.#before = before;
    this.#after = after;
  }

  add(recorded: RecordedMessage): void {
    const before = meaningOf(this.#before, recorded);
    const after = meaningOf(this.#after, recorded);
    const kind = kindOf(before, after);
    this.#counts[kind] += 1;
    const key = JSON.stringify([kind, nameOf(before), nameOf(after)]);
    const present = this.#groups.get(key);
    const group = present ?? {
      kind,
      before: nameOf(before),
      after: nameOf(after),
      count: 0,
      examples: [],
    };
    const { topic, payload } = recorded;
    if (kind !== 'same' && group.examples.length < MAX_EXAMPLES)
      group.examples.push({ topic, payload, before, after });
    this.#groups.set(key, { ...group, count: group.count + 1 });
  }

  get result(): MapDiff {
    const { same, other, refused, accepted } = this.#counts;
    const unchanged = (group: DiffGroup): number => (group.kind === 'same' ? 1 : 0);
    return {
      messages: same + other + refused + accepted,
      counts: { ...this.#counts },
      groups: [...this.#groups.values()].sort(
        (a, b) => unchanged(a) - unchanged(b) || b.count - a.count,
      ),
    };
  }
}
