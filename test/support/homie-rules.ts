/** What the Homie convention, version 5 (https://homieiot.github.io/), asks of a device. */

const ID = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const TYPES = [
  'integer',
  'float',
  'boolean',
  'string',
  'enum',
  'color',
  'datetime',
  'duration',
  'json',
];

type Keys = Readonly<Record<string, unknown>>;

const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): [string, Keys][] =>
  isKeys(value) ? Object.entries(value).map(([key, one]) => [key, isKeys(one) ? one : {}]) : [];

/** What stands there, as text. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const propertyFaults = ({
  datatype,
  format,
  settable,
  retained,
  unit,
  name,
  ...more
}: Keys): string[] => [
  ...(TYPES.includes(shown(datatype)) ? [] : [`datatype ${shown(datatype)}`]),
  ...(typeof name === 'string' && name !== '' ? [] : ['no name']),
  ...(typeof settable === 'boolean' && typeof retained === 'boolean' ? [] : ['settable, retained']),
  ...(unit === undefined || typeof unit === 'string' ? [] : ['unit']),
  ...Object.keys(more).map((key) => `${key} is not allowed`),
  ...(datatype === 'enum' && !/^[^,]+(,[^,]+)*$/.test(shown(format ?? '')) ? ['enum format'] : []),
  ...((datatype === 'integer' || datatype === 'float') &&
  format !== undefined &&
  !/^(-?[\d.]+)?:(-?[\d.]+)?(:[\d.]+)?$/.test(shown(format))
    ? [`format ${shown(format)}`]
    : []),
  ...(datatype === 'integer' && /\./.test(shown(format ?? '')) ? ['integer format'] : []),
];

/** What is wrong with a description document; nothing where all is right. */
export const homieFaults = (description: unknown): string[] => {
  if (!isKeys(description)) return ['it is no object'];
  const { homie, version, name, nodes, ...more } = description;
  return [
    ...(/^5\.\d+$/.test(String(homie)) ? [] : ['homie']),
    ...(Number.isSafeInteger(version) ? [] : ['version']),
    ...(typeof name === 'string' && name !== '' ? [] : ['name']),
    ...Object.keys(more)
      .filter((key) => !['parent', 'children', 'root', 'extensions', 'type'].includes(key))
      .map((key) => `${key} is not allowed`),
    ...entriesOf(nodes).flatMap(([id, node]) => [
      ...(ID.test(id) ? [] : [`node ${id}`]),
      ...entriesOf(node['properties']).flatMap(([property, keys]) => [
        ...(ID.test(property) ? [] : [`property ${property}`]),
        ...propertyFaults(keys).map((fault) => `${id}/${property}: ${fault}`),
      ]),
    ]),
  ];
};
