import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { isErrorCode } from '../errors/is-error-code.js';

/** An error as it crosses a channel. */
export interface WireError {
  readonly message: string;
  /** Of its class: `TypeError` tells of a mistake in the program. */
  readonly name?: string | undefined;
  /** `ECONNREFUSED`, or one of ours. */
  readonly code?: string | undefined;
  /** `false` ends the attempts to start. */
  readonly retryable?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly stack?: string | undefined;
  /** The code of what caused it. */
  readonly cause?: { readonly code: string } | undefined;
}

const MAX_TEXT = 8192;

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const textMember = (value: unknown, name: string): string | undefined => {
  const text = member(value, name);
  return typeof text === 'string' ? text.slice(0, MAX_TEXT) : undefined;
};

/** What was thrown, as plain data; also of another realm. */
export const toWireError = (cause: unknown): WireError => {
  const retryable = member(cause, 'retryable');
  const causeCode = textMember(member(cause, 'cause'), 'code');
  return {
    message: (textMember(cause, 'message') ?? errorText(cause)).slice(0, MAX_TEXT),
    name: textMember(cause, 'name'),
    code: textMember(cause, 'code'),
    ...(typeof retryable === 'boolean' && { retryable }),
    hint: textMember(cause, 'hint'),
    // An error with a code of ours tells its own story.
    ...(!(cause instanceof GatewayError) && { stack: textMember(cause, 'stack') }),
    ...(causeCode !== undefined && { cause: { code: causeCode } }),
  };
};

/** The error that crossed a channel; programs in other languages may leave out all but the message. */
export const fromWireError = (wire: unknown): Error => {
  const { message, name, code, retryable, hint, stack, cause } = toWireError(wire);
  if (code !== undefined && isErrorCode(code))
    return new GatewayError(code, message, {
      ...(retryable !== undefined && { retryable }),
      ...(hint !== undefined && { hint }),
    });
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, {
    name: name ?? 'Error',
    stack: stack ?? `${name ?? 'Error'}: ${message}`,
    ...(code !== undefined && { code }),
    ...(retryable !== undefined && { retryable }),
  });
};
