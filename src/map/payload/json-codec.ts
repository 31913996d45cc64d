import type { JsonTemplate } from '../definition/payload-definition.js';
import { Refusal } from '../refusal.js';
import { compileJson, type JsonContext } from './json-node.js';
import type { PayloadCodec } from './payload-codec.js';

/** JSON by a template (M4.2 to M4.4). */
export const jsonCodec = (template: JsonTemplate, context: JsonContext): PayloadCodec => {
  const node = compileJson(template, context, '');
  return {
    read: (source, draft) => {
      // What prints nothing at all is the empty payload.
      if (node.optional && source.text === '') return node.read(undefined, draft);
      const { json } = source;
      return json instanceof Refusal ? json : node.read(json, draft);
    },
    print: (message, key) => {
      const value = node.print(message, key);
      if (value instanceof Refusal) return value;
      return value === undefined ? '' : JSON.stringify(value);
    },
  };
};
