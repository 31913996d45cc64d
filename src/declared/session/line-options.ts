import type { FrameForm } from '../../wire/frame-form.js';
import type { RuleSetOptions } from '../rules/rule-options.js';

/**
 * What the interfaces with lines have in common, as it stands in the configuration, with defaults
 * filled in. Times in seconds; see `schemas/device.schema.json` and `schemas/rules.schema.json`.
 */
export interface LineOptions extends FrameForm, RuleSetOptions {
  readonly timeout: number;
  readonly retries: number;
  readonly pause: number;
  readonly silence: number;
  readonly lostafter: number;
  readonly writetimeout: number;
  readonly unknown: 'warn' | 'count' | 'pass';
}
