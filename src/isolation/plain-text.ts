import { types } from 'node:util';
import { toWireError } from './wire-error.js';

/**
 * A value as JSON, whatever an interface put into it: an error is readable, what JSON does not have
 * is text, and what is not to be read at all, as a ring, is left out.
 */
export const plainText = (value: object): string => {
  const readable = (_: string, member: unknown): unknown => {
    if (typeof member === 'bigint' || typeof member === 'symbol') return String(member);
    return types.isNativeError(member) ? toWireError(member) : member;
  };
  try {
    return JSON.stringify(value, readable);
  } catch {
    return JSON.stringify({ ...value, fields: undefined, result: undefined });
  }
};
