import { COMMAND_RULES } from './command-rules.js';
import type { ConformanceRule } from './conformance-rule.js';
import { CREATION_RULES } from './creation-rules.js';
import { DEFINITION_RULES } from './definition-rules.js';
import { FOLDER_RULES } from './folder-rules.js';
import { MESSAGE_RULES } from './message-rules.js';
import { OWN_RULES } from './own-rules.js';
import { START_RULES } from './start-rules.js';
import { STOP_RULES } from './stop-rules.js';
import { KEPT } from './verdict.js';

/** Looked at last: it is about all that was tried before. */
const CAUGHT: ConformanceRule = {
  id: 'errors-caught',
  sentence: 'No error is left that nobody catches.',
  remedy:
    'await what you start, listen to "error" of sockets and streams, and tell context.lost; such an error ends the gateway.',
  needs: ['definition'],
  run: ({ uncaught: [first] }) => (first === undefined ? KEPT : { broken: first }),
};

/** All rules, in the order in which they are tried. */
export const RULES: readonly ConformanceRule[] = [
  ...DEFINITION_RULES,
  ...FOLDER_RULES,
  ...CREATION_RULES,
  ...START_RULES,
  ...STOP_RULES,
  ...COMMAND_RULES,
  ...MESSAGE_RULES,
  ...OWN_RULES,
  CAUGHT,
];
