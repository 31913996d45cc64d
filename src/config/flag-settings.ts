import { isNamed } from './option-schema.js';
import type { Layer } from './setting.js';
import type { SettingCollector } from './setting-collector.js';

/** A value from the command line; `flag` is what the user typed, `--<option>` if it is left out. */
export type FlagValue = string | { readonly value: string; readonly flag: string };

/** Adds values that are given by path, `mqtt.host` or `interfaces.gate.port`. */
export const addFlagSettings = (
  collector: SettingCollector,
  flags: Readonly<Record<string, FlagValue>>,
  layer: Layer,
): void => {
  for (const [path, given] of Object.entries(flags)) {
    const steps = path.split('.');
    const option = steps.pop() ?? '';
    const { value, flag } =
      typeof given === 'string' ? { value: given, flag: `--${option}` } : given;
    const called = layer === 'flag' ? flag : path;
    const section = isNamed(steps[0])
      ? collector.named(steps[0], steps[1] ?? '', undefined, called)
      : collector.section(steps[0] ?? '', undefined, called);
    if (section === undefined) continue;
    collector.add(section, {
      name: option,
      value,
      // The layer below the file is there for the demonstration only.
      origin: { layer, text: layer === 'flag' ? `flag ${flag}` : 'the built-in demonstration' },
      place: () => undefined,
      called,
    });
  }
};
