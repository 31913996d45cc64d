import { createRequire } from 'node:module';
import type * as JsYaml from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { DocumentBounds } from './document-bounds.js';

/** Characters that YAML does not allow, or has rules of its own for: tabs, other line breaks. */
const ODD = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** `? key`, where documents begin and end, a block of text that says how far it is indented: rare. */
const RARE = /(?:^|[\s,[{])\?\s|^ *(?:---|\.\.\.|%)|\s[|>][-+]?\d[-+]?\s/m;

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['', null],
  ['null', null],
  ['true', true],
  ['false', false],
]);

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

/** All that YAML may take for something other than text, and more. */
const NO_TEXT =
  /^(?:~|null|true|false|[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[xo][\da-f]+|\.(?:inf|nan)))$/i;

const [LINE_BREAK, SPACE, HASH] = [0x0a, 0x20, 0x23];

/** YAML reads no key that is longer than 1,024 characters. */
const MAX_KEY = 1000;

/** There may be something to be said about the text. */
class NotPlain extends Error {}

const plainScalar = (text: string): unknown => {
  if (CONSTANTS.has(text)) return CONSTANTS.get(text);
  if (!NO_TEXT.test(text)) return text;
  if (!NUMBER.test(text)) throw new NotPlain();
  return Number(text);
};

/** Makes data of the events of a text. */
class EventReader {
  /** As many lexical pieces as the nodes may have been, but for spaces, line breaks and comments. */
  pieces = 0;
  #at = 0;
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #yaml: typeof JsYaml;
  readonly #bounds: DocumentBounds;

  constructor(text: string, yaml: typeof JsYaml, bounds: DocumentBounds) {
    this.#text = text;
    this.#yaml = yaml;
    this.#bounds = bounds;
    this.#events = yaml.parseEvents(text, { maxDepth: bounds.maxDepth });
  }

  /** The one list or table that the text is. */
  root(): unknown {
    const start = this.#next();
    const { EVENT_ID } = this.#yaml;
    if (start.type !== EVENT_ID.DOCUMENT || start.explicitEnd || start.directives.length > 0)
      throw new NotPlain();
    const data = this.#value(0);
    this.#next();
    if (this.#at < this.#events.length || typeof data !== 'object' || data === null)
      throw new NotPlain();
    return data;
  }

  #next(): Event {
    const event = this.#events[this.#at];
    if (event === undefined) throw new NotPlain();
    this.#at += 1;
    return event;
  }

  #isEnd(): boolean {
    if (this.#events[this.#at]?.type !== this.#yaml.EVENT_ID.POP) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): unknown {
    const event = this.#next();
    const { EVENT_ID, SCALAR_STYLE } = this.#yaml;
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const text = this.#scalar(event);
        return event.style === SCALAR_STYLE.PLAIN ? plainScalar(text) : text;
      }
      case EVENT_ID.SEQUENCE:
        return this.#list(event, depth);
      case EVENT_ID.MAPPING:
        return this.#table(event, depth);
      default:
        throw new NotPlain();
    }
  }

  #scalar(event: ScalarEvent): string {
    this.#checkNode(event);
    this.pieces += event.fast || event.valueStart === -1 ? 3 : 6;
    const text = this.#yaml.getScalarValue(this.#text, event);
    // An escape may be half a character.
    if (!event.fast && !text.isWellFormed()) throw new NotPlain();
    // Readers differ about a block of spaces alone.
    const { LITERAL_BLOCK, FOLDED_BLOCK } = this.#yaml.SCALAR_STYLE;
    const isBlock = event.style === LITERAL_BLOCK || event.style === FOLDED_BLOCK;
    if (isBlock && text.trim() === '') throw new NotPlain();
    return text;
  }

  #list(event: SequenceEvent, depth: number): unknown[] {
    this.#checkCollection(event, depth);
    const list: unknown[] = [];
    while (!this.#isEnd()) list.push(this.#value(depth + 1));
    return list;
  }

  #table(event: MappingEvent, depth: number): Record<string, unknown> {
    this.#checkCollection(event, depth);
    const table: Record<string, unknown> = {};
    while (!this.#isEnd()) {
      const key = this.#key();
      if (key === '__proto__' || Object.hasOwn(table, key)) throw new NotPlain();
      table[key] = this.#value(depth + 1);
    }
    return table;
  }

  /** As it is written: `010` and `true` are text here. */
  #key(): string {
    const event = this.#next();
    if (event.type !== this.#yaml.EVENT_ID.SCALAR || event.valueStart === -1) throw new NotPlain();
    if (event.valueEnd - event.valueStart > MAX_KEY) throw new NotPlain();
    return this.#scalar(event);
  }

  #checkCollection(event: SequenceEvent | MappingEvent, depth: number): void {
    this.#checkNode(event);
    if (depth >= this.#bounds.maxDepth) throw new NotPlain();
    this.pieces += 3;
  }

  #checkNode({ anchorStart, tagStart }: ScalarEvent | SequenceEvent | MappingEvent): void {
    if (anchorStart !== -1 || tagStart !== -1) throw new NotPlain();
  }
}

/** As many lexical pieces as there may be beside the nodes: spaces, line breaks, comments. */
const countBetween = (text: string): number => {
  let pieces = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === LINE_BREAK || sign === HASH || (sign === SPACE && before !== SPACE)) pieces += 1;
    before = sign;
  }
  return pieces;
};

/**
 * The data of a text that is plain YAML, in a fifth of the time that the reader takes that knows
 * places. `undefined` where there is, or may be, anything to be said about the text, such as an anchor,
 * a tag, a key twice, a number that is written oddly: then that one has to read it.
 */
export const plainYaml = (text: string, bounds: DocumentBounds): { data: unknown } | undefined => {
  if (ODD.test(text) || RARE.test(text)) return undefined;
  // Only loaded for large texts.
  const yaml: typeof JsYaml = createRequire(import.meta.url)('js-yaml');
  try {
    const reader = new EventReader(text, yaml, bounds);
    const data = reader.root();
    return reader.pieces + countBetween(text) < bounds.maxPieces ? { data } : undefined;
  } catch {
    // The other reader tells what it is.
    return undefined;
  }
};
