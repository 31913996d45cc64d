import { topicFault } from '../map/mqtt-topic.js';
import type { ControlSection, DiscoverySection, TwinSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import type { SectionName } from './option-schema.js';
import { secretFromFile } from './secret-from-file.js';

export interface CompanionNames {
  /** Of the gateway. */
  readonly gateway: string;
  readonly clientid: string;
  /** Makes a path absolute. */
  readonly path: (given: string) => string;
}

interface CompanionSections {
  readonly control: ControlSection;
  readonly discovery: DiscoverySection;
  readonly twin: TwinSection;
}

/** The border of validation: `checkSettings` has seen every value, or put its default back. */
const sectionAs = <Section>(settings: MergedSettings, name: SectionName): Section =>
  settings.section(name) as Section;

/** `Küche 2` → `k-che-2`: what may be an id of a device. */
const deviceId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64) || 'mqttgateway';

/** The key itself, from the file where one is named. */
const keyOf = (
  { sharedaccesskey }: TwinSection,
  file: string,
  settings: MergedSettings,
): Pick<TwinSection, 'sharedaccesskey' | 'sharedaccesskey_file'> => {
  const option = ['twin', 'sharedaccesskey_file'];
  if (file === '') return { sharedaccesskey, sharedaccesskey_file: file };
  if (sharedaccesskey !== '')
    settings.report(
      option,
      'CONFIG_CONFLICT',
      'and sharedaccesskey are both set; keep one of the two',
    );
  const key = sharedaccesskey || secretFromFile(file, option, settings);
  return { sharedaccesskey: key, sharedaccesskey_file: file };
};

/** The sections of what speaks MQTT beside the map; names that are not given are filled in. */
export const resolveCompanions = (
  settings: MergedSettings,
  { gateway, clientid, path }: CompanionNames,
): CompanionSections => {
  const topic = (
    section: 'control' | 'discovery' | 'twin',
    option: string,
    text: string,
  ): string => {
    const full = text.replaceAll('{name}', gateway);
    const fault = full === '' ? undefined : topicFault(full);
    if (fault !== undefined)
      settings.report([section, option], 'CONFIG_WRONG_VALUE', `is no topic: it ${fault}`);
    return full;
  };
  const control = sectionAs<ControlSection>(settings, 'control');
  const discovery = sectionAs<DiscoverySection>(settings, 'discovery');
  const twin = sectionAs<TwinSection>(settings, 'twin');
  if (control.enabled && control.topic === '')
    settings.report(['control', 'topic'], 'CONFIG_CONFLICT', 'is empty, but enabled is on');
  return {
    control: Object.freeze({
      ...control,
      allow: Object.freeze([...control.allow]),
      topic: topic('control', 'topic', control.topic),
    }),
    discovery: Object.freeze({
      ...discovery,
      statustopic: topic(
        'discovery',
        'statustopic',
        discovery.statustopic || `${discovery.prefix}/status`,
      ),
      device: discovery.device || deviceId(gateway),
      devicename: discovery.devicename || gateway,
    }),
    twin: Object.freeze({
      ...twin,
      topic: topic('twin', 'topic', twin.topic),
      thing: twin.thing || clientid,
      device: twin.device || clientid,
      ...keyOf(twin, path(twin.sharedaccesskey_file), settings),
    }),
  };
};
