/** `import … from 'mqttgateway/interface/testing'`: tries interfaces, in any test runner. */
export {
  type CheckOptions,
  type ConformanceReport,
  checkInterface,
  type InterfaceTarget,
} from './check-interface.js';
export type { ConformanceFixture, SimulatedDevice } from './conformance/conformance-fixture.js';
export type { RuleResult } from './conformance/conformance-rule.js';
export { createHarness, type InterfaceHarness } from './harness.js';
export type { HarnessOptions } from './harness-options.js';
export { playTestcase, type TestcaseResult } from './testcase/play-testcase.js';
