import type { Capture } from '../definition/text-pattern.js';
import { Refusal } from '../refusal.js';
import type { CompiledValue } from '../value/compile-value.js';
import type { Draft } from './draft.js';
import type { RouteValues } from './route-values.js';
import { absent, missing, type Slot } from './slot.js';

/** `<argkey>`: the name of an argument that nothing else of the route names. */
export const keySlot = ({ name, optional }: Capture, value: CompiledValue): Slot => {
  const put = (draft: Draft, word: string | Refusal): Refusal | undefined => {
    if (typeof word !== 'string') return word;
    if (draft.restKey !== undefined && draft.restKey !== word)
      return new Refusal('MAP_VALUES_DIFFER', () => `${name} differs from place to place`);
    draft.restKey = word;
    return undefined;
  };
  return {
    name,
    optional,
    read: (token, draft) => put(draft, token === '' ? absent(name) : value.read(token)),
    print: (_, key) => {
      const token = value.print(key);
      return token === '' ? missing(name) : token;
    },
    readJson: (given, draft) =>
      put(draft, given === undefined ? absent(name) : value.readJson(given)),
    printJson: (_, key) => value.printJson(key),
  };
};

/** `<argvalue>`: its value; translated when both are read, as its name decides how. */
export const valueSlot = ({ name, optional }: Capture, values: RouteValues): Slot => {
  const put = (draft: Draft, given: unknown, isJson: boolean): undefined => {
    // All places: they must say the same (M2.6), which is known when they are translated.
    draft.restValues = [...(draft.restValues ?? []), { given, isJson }];
    return undefined;
  };
  return {
    name,
    optional,
    read: (token, draft) => (token === '' && !optional ? absent(name) : put(draft, token, false)),
    print: (message, key) => {
      const token = values.ofRest(key).print(message.arguments[key] ?? '');
      return token === '' && !optional ? missing(key) : token;
    },
    readJson: (given, draft) => (given === undefined ? absent(name) : put(draft, given, true)),
    printJson: (message, key) => values.ofRest(key).printJson(message.arguments[key] ?? ''),
  };
};
