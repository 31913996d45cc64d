import { shortened } from '../quoted.js';
import { Refusal } from '../refusal.js';
import { putField } from '../route/draft.js';
import type { CompiledValue } from '../value/compile-value.js';
import { inPayload, type JsonRest } from './json-rest.js';
import type { PayloadCodec } from './payload-codec.js';

const ACTION: ReadonlySet<string> = new Set(['action']);
const NOTHING_NAMED: ReadonlySet<string> = new Set();

/**
 * Version 1's payload (M4.8): the bare action, or a JSON object with `action` and arguments.
 *
 * - inbound, a payload that starts with `{` is JSON and must hold `action`; an empty payload is an
 *   empty action (the original crashed on it);
 * - outbound, a message without arguments is its bare action; JSON all the same where a bare action
 *   would start with `{` and be misread.
 */
export const actionOrJsonCodec = (action: CompiledValue, rest: JsonRest): PayloadCodec => ({
  read: (source, draft) => {
    const { text } = source;
    if (typeof text !== 'string') return text;
    if (!text.startsWith('{')) {
      const word = action.read(text);
      return typeof word === 'string' ? putField(draft, 'action', word) : word;
    }
    const { json } = source;
    if (json instanceof Refusal) return json;
    // It starts with a brace, so it is an object where it is JSON at all.
    const members = json as Readonly<Record<string, unknown>>;
    if (!Object.hasOwn(members, 'action'))
      return new Refusal(
        'MAP_NO_ACTION',
        () => `payload ${shortened(text)} has no member "action"`,
      );
    const word = action.readJson(members['action'], inPayload('action'));
    if (typeof word !== 'string') return word;
    return putField(draft, 'action', word) ?? rest.read(members, ACTION, draft);
  },
  print: (message) => {
    const bare = action.print(message.action);
    if (typeof bare !== 'string') return bare;
    const members: Record<string, unknown> = Object.create(null);
    const refusal = rest.print(message, NOTHING_NAMED, members);
    if (refusal !== undefined) return refusal;
    if (Object.keys(members).length === 0 && !bare.startsWith('{')) return bare;
    if (Object.hasOwn(members, 'action'))
      return new Refusal(
        'MAP_ARGUMENT_COLLISION',
        () => '"the action itself" and "an argument" both become the argument "action"',
      );
    if (bare !== '') members['action'] = bare;
    return JSON.stringify(members);
  },
});
