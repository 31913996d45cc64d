/** Levels below which the next level is a device, in Tasmota and zigbee2mqtt. */
const DEVICES_BELOW = new Set(['stat', 'tele', 'cmnd', 'zigbee2mqtt']);
/** Levels after whose devices only names of properties follow. */
const PROPERTIES_BELOW_DEVICE = new Set(['stat', 'tele', 'cmnd']);
/** Where a device would stand, but does not. */
const NO_DEVICES = new Set(['bridge']);
/** Levels that say that a message asks for something. */
const COMMANDS = new Set(['set', 'get', 'cmnd', 'cmd', 'command', 'request']);
/** Last levels that are a property of what stands before them, however they look. */
const PROPERTIES = new Set([
  ...COMMANDS,
  'state',
  'status',
  'sensor',
  'lwt',
  'result',
  'power',
  'availability',
  'online',
  'temperature',
  'humidity',
]);

/** Whether a level stands for a device because of the level before it. */
export const isDeviceLevel = (before: readonly string[], level: string): boolean =>
  DEVICES_BELOW.has(before.at(-1) ?? '') && !NO_DEVICES.has(level) && before.length === 1;

/** Whether levels are names of properties because of what stands before them. */
export const arePropertyLevels = (before: readonly string[]): boolean =>
  PROPERTIES_BELOW_DEVICE.has(before[0] ?? '') && before.length === 2;

export const isPropertyLevel = (level: string): boolean => PROPERTIES.has(level.toLowerCase());

/** `C` is that of version 1 of the map. */
export const isCommandLevel = (level: string): boolean =>
  level === 'C' || COMMANDS.has(level.toLowerCase());
