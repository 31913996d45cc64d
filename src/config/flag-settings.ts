import { listOf, nearest } from '../document/suggest.js';
import { isNamed } from './option-schema.js';
import type { Layer } from './setting.js';
import type { SettingCollector } from './setting-collector.js';

/** A value from the command line; `flag` is what the user typed, `--<option>` if it is left out. */
export type FlagValue = string | { readonly value: string; readonly flag: string };

/** How many steps before the option say where it stands. */
const depthOf = (section: string | undefined): number => (isNamed(section) ? 2 : 1);

/** What is wrong with `interface.lamp.period`, which has one step too many, and what to write. */
const wrongPath = (
  [section, name = '', ...rest]: readonly string[],
  called: string,
  names: readonly string[],
): string => {
  if (section !== 'interface')
    return `${called} has too many parts; expected section.option, or interfaces.name.option for an interface with a name`;
  const start = called.slice(0, called.length - ['interface', name, ...rest].join('.').length);
  const right = `${start}interfaces.${nearest(name, names) ?? name}.${rest.join('.')}=…`;
  const known = names.length === 0 ? '' : `; the configuration has ${listOf(names, 'and')}`;
  return `${called}: an interface with a name stands under interfaces${known}. Write ${right}`;
};

/** Adds values that are given by path, `mqtt.host` or `interfaces.gate.port`; `names` are the interfaces of the file. */
export const addFlagSettings = (
  collector: SettingCollector,
  flags: Readonly<Record<string, FlagValue>>,
  layer: Layer,
  names: readonly string[] = [],
): void => {
  for (const [path, given] of Object.entries(flags)) {
    const steps = path.split('.');
    const option = steps.pop() ?? '';
    const { value, flag } =
      typeof given === 'string' ? { value: given, flag: `--${option}` } : given;
    const called = layer === 'flag' ? flag : path;
    if (steps.length > depthOf(steps[0])) {
      const message = wrongPath([...steps, option], called, names);
      collector.report('CONFIG_UNKNOWN_SECTION', message, undefined);
      continue;
    }
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
