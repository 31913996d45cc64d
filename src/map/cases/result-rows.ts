import { MESSAGE_FIELDS, type Message } from '../message.js';
import type { CaseResult } from './case-result.js';
import type { CasePublication } from './map-case.js';

/** A part of a result by its name, for people: `action` → `LIGHT_ON`. */
export type ResultRows = ReadonlyMap<string, string>;

/** Deeper than this, data is shown as it is written. */
const MAX_DEPTH = 4;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const dataRows = (name: string, value: unknown, depth = 0): [string, string][] => {
  if (isObject(value) && depth < MAX_DEPTH && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, member]) =>
      dataRows(`${name}.${key}`, member, depth + 1),
    );
  return [[name, JSON.stringify(value)]];
};

const payloadRows = (name: string, payload: CasePublication['payload']): [string, string][] => {
  if ('text' in payload) return [[name, JSON.stringify(payload.text)]];
  return 'hex' in payload ? [[name, `hex ${payload.hex}`]] : dataRows(name, payload.json);
};

const messageRows = (message: Message): [string, string][] => [
  ['type', message.type],
  ...MESSAGE_FIELDS.filter((field) => message[field] !== '').map((field): [string, string] => [
    field,
    message[field],
  ]),
  ...Object.entries(message.arguments).map(([key, value]): [string, string] => [
    `arguments.${key}`,
    value,
  ]),
];

/** A result part by part, so that two of them can stand beside each other. */
export const resultRows = (result: CaseResult): ResultRows => {
  if ('code' in result) return new Map([['error', result.code]]);
  if ('message' in result) return new Map(messageRows(result.message));
  const several = result.publications.length > 1;
  return new Map(
    result.publications.flatMap(({ topic, payload }, index): [string, string][] => {
      const prefix = several ? `${index + 1}. ` : '';
      return [[`${prefix}topic`, topic], ...payloadRows(`${prefix}payload`, payload)];
    }),
  );
};
