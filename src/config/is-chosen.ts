import type { MergedSettings } from './merged-settings.js';
import { optionSchema } from './option-schema.js';

/** Whether somebody chose a value: a copy of default.conf sets everything, and what is the default was not chosen. */
export const isChosen = (settings: MergedSettings, path: readonly string[]): boolean =>
  settings.origin(path).layer !== 'default' && settings.value(path) !== optionSchema(path)?.default;
