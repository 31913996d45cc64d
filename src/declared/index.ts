/**
 * `import … from 'mqttgateway/interface/declared'`: for interfaces whose devices are declared in the
 * configuration, by rules between frames and messages.
 */
export { Refusal } from '../map/refusal.js';
export type { CompiledValue } from '../map/value/compile-value.js';
export { type CheckedRules, checkRules, textsOf } from './rules/check-rules.js';
export { type CompiledValues, compileValues } from './rules/compile-values.js';
export type { CompiledRules, Exchange, Printed, RuleReading } from './rules/compiled-rules.js';
export type { RuleOptions, RuleSetOptions, SaidMessage } from './rules/rule-options.js';
