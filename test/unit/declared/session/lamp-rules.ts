import type { RuleSetOptions } from '../../../../src/declared/rules/rule-options.js';

/** A lamp that can be asked and told, and that greets. */
export const RULES: RuleSetOptions['rules'] = {
  state: { frame: 'state <action>', message: { function: 'Lamp' } },
  set: { frame: 'set <action>', message: { type: 'command', function: 'Lamp' }, reply: 'ok' },
  ok: { frame: 'ok', silent: true },
  hello: { frame: 'hello', reply: 'welcome' },
  welcome: { frame: 'welcome', silent: true },
};
