import { MESSAGE_FIELDS } from '../message.js';

/** The names that are no arguments (M1.2). */
export const NOT_ARGUMENTS: ReadonlySet<string> = new Set([
  ...MESSAGE_FIELDS,
  'type',
  'root',
  'argkey',
  'argvalue',
]);
