import { quoteValue } from '../document/quote-value.js';
import { filterFault } from '../map/mqtt-topic.js';
import type { MapSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';

const MAPPING = ['map', 'mapping'];
const FILE = ['map', 'mapfilename'];

/** `auto`: on where a map file is all that is said about topics. */
const automatic = (map: MapSection, settings: MergedSettings): 'on' | 'off' => {
  if (map.mapfilename === '') return 'off';
  if (map.root === '' && map.topics.length === 0) return 'on';
  settings.report(
    FILE,
    'CONFIG_NO_EFFECT',
    'is not used, because root or topics is set, too, and mapping is not; set mapping to on or off',
    'warning',
  );
  return 'off';
};

/**
 * Decides whether the map is used, as the original did where a file leaves no doubt: a blank
 * `mapfilename` turns the map off; `mapping: on` without one takes the default name.
 */
export const resolveMapping = (map: MapSection, settings: MergedSettings): MapSection => {
  for (const topic of map.topics) {
    const fault = filterFault(topic);
    if (fault !== undefined)
      settings.report(
        ['map', 'topics'],
        'CONFIG_WRONG_VALUE',
        `holds ${quoteValue(topic)}, which ${fault}`,
      );
  }
  if (map.mapping === 'auto') return { ...map, mapping: automatic(map, settings) };
  if (map.mapping === 'off' || map.mapfilename !== '') return map;
  if (settings.origin(FILE).layer === 'default') return { ...map, mapfilename: '.' };
  settings.report(
    MAPPING,
    'CONFIG_NO_EFFECT',
    'is on, but mapfilename is empty, so no map is used',
    'warning',
  );
  return { ...map, mapping: 'off' };
};
