import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

export const COMMAND_CODES = {
} as const satisfies Record<string, CodeEntry>;
