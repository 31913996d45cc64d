import type { Switches, TwinSettings } from './twin-settings.js';

/** How the configuration has an interface. */
export type ConfiguredSwitches = Readonly<Record<'enabled' | 'debug', boolean>>;

/** One thing to do. */
export type SettingsChange =
  | { readonly what: 'active'; readonly isOn: boolean }
  | { readonly what: 'enabled' | 'debug'; readonly instance: string; readonly isOn: boolean };

/** What is said of one interface's debugging: of it alone, or else of all. */
const debugOf = ({ interfaces, debug }: TwinSettings, name: string): boolean | undefined =>
  interfaces.get(name)?.debug ?? debug;

/**
 * What is to be done when one desired state follows another. What is said is done when it is said for
 * the first time or differently; what is no longer said goes back to the configuration; what nobody
 * says anything about is left as it is.
 */
export const settingsChanges = (
  before: TwinSettings,
  after: TwinSettings,
  configured: ReadonlyMap<string, ConfiguredSwitches>,
): readonly SettingsChange[] => {
  const changes: SettingsChange[] = [];
  if (before.enabled !== after.enabled)
    changes.push({ what: 'active', isOn: after.enabled ?? true });
  for (const [instance, { enabled, debug }] of configured) {
    const [was, is] = [before, after].map(
      ({ interfaces }): Switches => interfaces.get(instance) ?? {},
    );
    if (was?.enabled !== is?.enabled)
      changes.push({ what: 'enabled', instance, isOn: is?.enabled ?? enabled });
    const wanted = debugOf(after, instance);
    if (debugOf(before, instance) !== wanted)
      changes.push({ what: 'debug', instance, isOn: wanted ?? debug });
  }
  return changes;
};
