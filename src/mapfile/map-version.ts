import type { ParsedDocument } from '../document/parsed-document.js';
import { quoteValue } from '../document/quote-value.js';
import type { Problem } from '../errors/problem.js';
import { isTestFile } from './map-of-tests.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that only maps of version 2 have. */
const VERSION_2_KEYS = ['routes', 'values', 'include', 'role', 'unmatched'];

const unsupported = (document: ParsedDocument, version: unknown): Problem => {
  const where = document.locate(['version']);
  const hint =
    version === '2' || version === '1'
      ? `Write version: ${version} without quotes.`
      : 'Write version: 2 for a map with routes, version: 1 for one with the eight fields.';
  return {
    code: 'MAP_UNSUPPORTED_VERSION',
    severity: 'error',
    path: ['version'],
    message: `version is ${quoteValue(version)}; expected 1 or 2`,
    hint,
    ...(where !== undefined && { where }),
  };
};

const noVersion = (document: ParsedDocument, key: string): Problem => {
  const where = document.locate([key], 'key');
  return {
    code: 'MAP_MISSING_KEY',
    severity: 'error',
    path: ['version'],
    message: `key "version" is missing in the file: a map with ${key} is of version 2`,
    hint: 'Write version: 2 at the top.',
    ...(where !== undefined && { where }),
  };
};

const noMap = (document: ParsedDocument): Problem => {
  const where = document.locate(['tests'], 'key');
  return {
    code: 'MAP_MISSING_KEY',
    severity: 'error',
    path: ['map'],
    message: 'the file has cases and no map; there is none of its name beside it',
    hint: 'Call it as the map, home.test.yaml for home.yaml, or write map: ./home.yaml.',
    ...(where !== undefined && { where }),
  };
};

/** Keys that configurations have and maps do not. */
const CONFIGURATION_KEYS = ['mqtt', 'interfaces', 'interface'];

const configuration = (document: ParsedDocument, key: string): Problem => {
  const where = document.locate([key], 'key');
  return {
    code: 'MAP_UNKNOWN_KEY',
    severity: 'error',
    path: [key],
    message: `"${key}" is no key of a map: the file is a configuration`,
    hint: `mqttgateway config check -c ${document.file}`,
    ...(where !== undefined && { where }),
  };
};

/**
 * Which version of the language a map is written in, or why that cannot be said. What cannot be read
 * at all counts as version 1: its problems are the same.
 */
export const mapVersion = (document: ParsedDocument): 1 | 2 | Problem => {
  const { data } = document;
  if (!isRecord(data)) return 1;
  if (isTestFile(document)) return noMap(document);
  const { version } = data;
  if (version === 2) return 2;
  if (Object.hasOwn(data, 'version')) return version === 1 ? 1 : unsupported(document, version);
  const key = Object.hasOwn(data, 'function')
    ? undefined
    : VERSION_2_KEYS.find((one) => Object.hasOwn(data, one));
  if (key !== undefined) return noVersion(document, key);
  const other = ['root', 'function'].some((one) => Object.hasOwn(data, one))
    ? undefined
    : CONFIGURATION_KEYS.find((one) => Object.hasOwn(data, one));
  return other === undefined ? 1 : configuration(document, other);
};
