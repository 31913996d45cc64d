/**
 * `import … from 'mqttgateway/interface/declared'`: for interfaces whose devices are declared in the
 * configuration, by rules between frames and messages.
 */
export type { ByteOrder, ScalarDefinition } from '../map/definition/field-definition.js';
export { compileScalar } from '../map/payload/fields/compile-scalar.js';
export type { Scalar } from '../map/payload/fields/scalar.js';
export { Refusal } from '../map/refusal.js';
export type { CompiledValue } from '../map/value/compile-value.js';
export { readRecording } from '../recording/read-recording.js';
export type { Recording } from '../recording/recording.js';
export { type ReplayLineOptions, replayLine } from './replay/replay-line.js';
export { capturedNames } from './rules/captured-names.js';
export { type CheckedRules, checkRules } from './rules/check-rules.js';
export { type CompiledValues, compileValues } from './rules/compile-values.js';
export type { CompiledRules, Exchange, Printed, RuleReading } from './rules/compiled-rules.js';
export { frameText } from './rules/frame-text.js';
export type { RuleOptions, RuleSetOptions, SaidMessage } from './rules/rule-options.js';
export { textsOf } from './rules/texts-of.js';
export { hangUpBinding } from './serial-port/hang-up-binding.js';
export { type CheckedLine, checkLine } from './session/check-line.js';
export { isPollCommand } from './session/is-poll-command.js';
export type { Line, LineEvents, OpenLine } from './session/line.js';
export { type LineDeviceOptions, lineDevice } from './session/line-device.js';
export type { LineOptions } from './session/line-options.js';
export { sharedDefinitions, sharedOptions } from './shared-options.generated.js';
