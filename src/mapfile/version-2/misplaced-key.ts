import type { DocumentPath } from '../../errors/problem.js';
import { MESSAGE_FIELDS } from '../../map/message.js';

type Part =
  | 'file'
  | 'route'
  | 'message'
  | 'payload'
  | 'publish'
  | 'receive'
  | 'report'
  | 'merge'
  | 'discovery'
  | 'value';

/** Which keys stand in which part of a map; `type` of a value is `type` of a message first. */
const KEYS: readonly (readonly [Part, readonly string[]])[] = [
  ['file', ['version', 'root', 'role', 'include', 'topics', 'unmatched', 'tests', 'routes']],
  ['route', ['topic', 'payload', 'message', 'ignore', 'direction', 'receive', 'report', 'merge']],
  ['message', ['type', ...MESSAGE_FIELDS, 'arguments']],
  [
    'payload',
    [
      'json',
      'csv',
      'pairs',
      'fields',
      'hex',
      'base64',
      'bytes',
      'action-or-json',
      'separator',
      'equals',
    ],
  ],
  ['publish', ['qos', 'retain', 'delivery', 'expiry', 'contenttype', 'properties']],
  ['receive', ['retained', 'expires']],
  ['report', ['change', 'deadband', 'throttle', 'debounce', 'heartbeat']],
  ['merge', ['of', 'within']],
  ['discovery', ['icon', 'device_class', 'state_class', 'category', 'where']],
  [
    'value',
    [
      'maptype',
      'map',
      'factor',
      'offset',
      'scale',
      'decimals',
      'min',
      'max',
      'clamp',
      'mask',
    ].concat(['shift', 'default', 'in', 'out', 'unit']),
  ],
];

const partOf = (key: string): Part | undefined => KEYS.find(([, keys]) => keys.includes(key))?.[0];

/** What the key of a part is written as, where a route has it. */
const inRoute = (part: Part, key: string): string | undefined => {
  switch (part) {
    case 'file':
      return `${key} belongs to the whole map: begin its line in the first column.`;
    case 'route':
      return undefined;
    case 'value':
      return `Write it under values, for the name that it is about: values: { temperature: { ${key}: … } }.`;
    default:
      return `Write it under ${part}: ${part}: { ${key}: … }.`;
  }
};

/** Of a case: what belongs to one of its two sides. */
const inCase = (key: string): string | undefined => {
  if (['topic', 'payload', 'hex'].includes(key)) return `Write it under mqtt: mqtt: { ${key}: … }.`;
  return partOf(key) === 'message' ? `Write it under message: message: { ${key}: … }.` : undefined;
};

/** At the top of the file. */
const atTop = (part: Part, key: string): string | undefined => {
  if (part === 'publish' || part === 'discovery')
    return `Write it under ${part}: ${part}: { ${key}: … }.`;
  if (part === 'value')
    return `Write it under values, for the name that it is about: values: { temperature: { ${key}: … } }.`;
  return part === 'file' ? undefined : `Write it in a route: routes: { name: { … } }.`;
};

/**
 * Where a key belongs that stands in the wrong part of a map; `undefined` for one that belongs
 * nowhere.
 *
 * @example misplacedKey(['routes', 'pump', 'retain']) // 'Write it under publish: publish: { retain: … }.'
 */
export const misplacedKey = (path: DocumentPath): string | undefined => {
  const key = String(path.at(-1));
  const part = partOf(key);
  const [section] = path;
  if (section === 'tests' && path.length === 3) return inCase(key);
  if (section === 'tests' && path[2] === 'message' && path.length === 4)
    return `For an argument write arguments: { ${key}: … }.`;
  if (part === undefined) return undefined;
  if (section === 'routes' && path.length === 2)
    return part === 'file' ? inRoute(part, key) : undefined;
  if (path.length === 1) return atTop(part, key);
  if (section === 'routes' && path.length === 3) return inRoute(part, key);
  const isValue =
    (section === 'values' && path.length === 3) ||
    (section === 'routes' && path[2] === 'values' && path.length === 5);
  if (isValue && ['report', 'publish', 'receive', 'discovery'].includes(part))
    return `It belongs to a route: ${part}: { ${key}: … }.`;
  return undefined;
};
