import { Deadlines } from '../deadlines.js';
import type { MergeDefinition } from '../definition/route-definition.js';
import { createMessage, MESSAGE_FIELDS, type Message } from '../message.js';

/** The route that read a part. */
export interface MergingRoute {
  readonly id: string;
  readonly merge: MergeDefinition;
}

/** What became of a part. */
export interface Merged {
  /** The part is in none of `messages`: it waits for others. */
  readonly waits: boolean;
  /** To be handed on now, in this order. */
  readonly messages: readonly Message[];
}

/** `offered = handedOn + joined + replaced + waiting`. */
export interface MergeCounters {
  /** Parts that came. */
  readonly offered: number;
  /** Messages that were handed on, whole or not. */
  readonly handedOn: number;
  /** Parts that went into a message of which another part is counted under `handedOn`. */
  readonly joined: number;
  /** Parts whose arguments all came again before the message was handed on. */
  readonly replaced: number;
  /** Parts of open merges. */
  readonly waiting: number;
  /** Merges that were handed on early to make room for others. */
  readonly forgotten: number;
}

export interface MergerOptions {
  /** Default 1,000. */
  readonly maxOpen?: number;
  /** Of all texts that wait, in characters; default 64 Mi. */
  readonly maxSize?: number;
}

interface Open {
  readonly route: MergingRoute;
  readonly first: Message;
  /** argument of `of` → its newest text, and the part that brought it. */
  readonly parts: Map<string, { readonly text: string; readonly part: number }>;
  received: number;
  size: number;
}

/** Of the message, and of the key that has the same texts once more. */
const sizeOf = (message: Message, key: string): number =>
  Object.entries(message.arguments).reduce(
    (sum, [name, text]) => sum + name.length + text.length,
    MESSAGE_FIELDS.reduce((sum, field) => sum + message[field].length, key.length),
  );

const othersOf = ({ arguments: given }: Message, { merge }: MergingRoute): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !merge.of.includes(name)));

const keyOf = (message: Message, route: MergingRoute): string => {
  const others = Object.entries(othersOf(message, route)).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return JSON.stringify([
    route.id,
    message.type,
    ...MESSAGE_FIELDS.map((field) => message[field]),
    ...others,
  ]);
};

/**
 * Puts parts of one message together (M6.4): parts of one route that agree in everything but the
 * arguments of `of`. A part that comes again before the message is whole replaces the older one.
 * Knows no clock: whoever uses it hands in the time and comes again at `nextAtMs`.
 */
export class Merger {
  /** In the order of their first parts. */
  readonly #open = new Map<string, Open>();
  readonly #deadlines = new Deadlines<string>();
  readonly #maxOpen: number;
  readonly #maxSize: number;
  #size = 0;
  readonly #counts = {
    offered: 0,
    handedOn: 0,
    joined: 0,
    replaced: 0,
    waiting: 0,
    forgotten: 0,
  };

  constructor(options: MergerOptions = {}) {
    this.#maxOpen = options.maxOpen ?? 1000;
    this.#maxSize = options.maxSize ?? 67_108_864;
  }

  get counters(): MergeCounters {
    return { ...this.#counts };
  }

  /** When `due` has something to do; undefined: not before the next part. */
  get nextAtMs(): number | undefined {
    return this.#deadlines.nextAtMs;
  }

  /** Takes a part; one without any argument of `of` is a message of its own. */
  offer(message: Message, route: MergingRoute, nowMs: number): Merged {
    const { of, withinMs } = route.merge;
    this.#counts.offered += 1;
    const named = of.filter((name) => Object.hasOwn(message.arguments, name));
    if (named.length === 0) {
      this.#counts.handedOn += 1;
      return { waits: false, messages: [message] };
    }
    const key = keyOf(message, route);
    let open = this.#open.get(key);
    if (open === undefined) {
      open = { route, first: message, parts: new Map(), received: 0, size: sizeOf(message, key) };
      this.#size += open.size;
      this.#open.set(key, open);
      this.#deadlines.set(key, nowMs + withinMs);
    }
    this.#add(open, message, named);
    const { parts } = open;
    if (of.every((name) => parts.has(name)))
      return { waits: false, messages: [this.#close(key, open)] };
    const messages = this.#shrink();
    return { waits: this.#open.has(key), messages };
  }

  /** What is to be handed on now because its time is up. */
  due(nowMs: number): readonly Message[] {
    const messages: Message[] = [];
    for (
      let key = this.#deadlines.take(nowMs);
      key !== undefined;
      key = this.#deadlines.take(nowMs)
    ) {
      const open = this.#open.get(key);
      if (open !== undefined) messages.push(this.#close(key, open));
    }
    return messages;
  }

  /**
   * Ends it: all that waits is to be handed on as it is.
   *
   * @param isOver says by the id of a route whether its merges end; by default all do
   */
  flush(isOver: (routeId: string) => boolean = () => true): readonly Message[] {
    return [...this.#open]
      .filter(([, { route }]) => isOver(route.id))
      .map(([key, open]) => this.#close(key, open));
  }

  #add(open: Open, message: Message, named: readonly string[]): void {
    open.received += 1;
    this.#counts.waiting += 1;
    for (const name of named) {
      const text = message.arguments[name] ?? '';
      const more = text.length - (open.parts.get(name)?.text.length ?? 0);
      open.size += more;
      this.#size += more;
      open.parts.set(name, { text, part: open.received });
    }
  }

  #close(key: string, open: Open): Message {
    const { first, parts, route, received } = open;
    this.#open.delete(key);
    this.#deadlines.set(key, undefined);
    this.#size -= open.size;
    const present = new Set([...parts.values()].map(({ part }) => part)).size;
    this.#counts.waiting -= received;
    this.#counts.handedOn += 1;
    this.#counts.joined += present - 1;
    this.#counts.replaced += received - present;
    const texts = route.merge.of.flatMap((name) => {
      const found = parts.get(name);
      return found === undefined ? [] : [[name, found.text] as const];
    });
    return createMessage({
      ...first,
      arguments: { ...othersOf(first, route), ...Object.fromEntries(texts) },
    });
  }

  #shrink(): Message[] {
    const messages: Message[] = [];
    for (const [key, open] of this.#open) {
      if (this.#open.size <= this.#maxOpen && this.#size <= this.#maxSize) break;
      messages.push(this.#close(key, open));
      this.#counts.forgotten += 1;
    }
    return messages;
  }
}
