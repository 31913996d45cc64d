import { CODES, type ErrorCode } from './codes.js';

/** Whether a text is one of our codes. */
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(CODES, text);
