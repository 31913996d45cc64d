import type { FieldDefinition } from './field-definition.js';
import type { Capture, TextPattern } from './text-pattern.js';

/** JSON with captures in it; what stands in an object beside its members is ignored inbound. */
export type JsonTemplate =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  /** A capture alone: a JSON value of the type of its value. */
  | { readonly kind: 'value'; readonly capture: Capture }
  /** Captures among literal text: a JSON string. */
  | { readonly kind: 'text'; readonly text: TextPattern }
  | { readonly kind: 'list'; readonly items: readonly JsonTemplate[] }
  | {
      readonly kind: 'object';
      readonly members: readonly (readonly [key: string, value: JsonTemplate])[];
      /** `<argkey>: <argvalue>` stands in it: a member for each argument that nothing else names. */
      readonly rest: boolean;
    };

/** How a payload becomes action and arguments, and back. */
export type PayloadDefinition =
  | { readonly codec: 'text'; readonly text: TextPattern }
  | { readonly codec: 'json'; readonly template: JsonTemplate }
  | {
      readonly codec: 'csv';
      readonly separator: string;
      readonly fields: readonly TextPattern[];
    }
  | {
      readonly codec: 'pairs';
      readonly separator: string;
      readonly equals: string;
      readonly members: readonly (readonly [key: string, value: TextPattern])[];
    }
  /** Bytes, in the message as lower-case hex text. */
  | { readonly codec: 'bytes' | 'hex' | 'base64'; readonly capture: Capture }
  /** A binary structure; of its fields the last one alone may be of any length. */
  | { readonly codec: 'fields'; readonly fields: readonly FieldDefinition[] }
  /** Version 1: the bare action, or a JSON object with `action` and arguments. */
  | { readonly codec: 'action-or-json' };
