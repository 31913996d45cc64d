import { extname } from 'node:path';
import { isRecord } from '../document/is-record.js';
import { parseDocument } from '../document/parse-document.js';
import { readText } from '../document/read-text.js';
import { addIniSettings } from './ini-settings.js';
import { parseIni } from './parse-ini.js';
import { SettingCollector } from './setting-collector.js';
import { addTreeSettings } from './tree-settings.js';

/** With `.map`, so that a map that was given as a configuration is known for one. */
const TREE_FORMATS = new Set(['.yaml', '.yml', '.json', '.map']);

/**
 * Reads a configuration file: YAML and JSON by their extensions, INI (`.conf`, `.cfg`, `.ini`) for
 * all others. A file that says nothing is a problem: a running gateway would take it for the dummy.
 *
 * @param path absolute
 * @param name how the user calls the file
 */
export const readConfigurationFile = (path: string, name: string): SettingCollector => {
  const collector = new SettingCollector();
  const read = readText(path, name);
  if ('problem' in read) collector.problems.push(read.problem);
  else addConfigurationText(collector, name, read.text);
  return collector;
};

const isEmpty = (data: unknown): boolean =>
  isRecord(data) && Object.keys(data).every((key) => key === '$schema');

/** Adds what the text of a configuration file sets; the extension of `name` tells the format. */
const addConfigurationText = (collector: SettingCollector, name: string, text: string): void => {
  if (TREE_FORMATS.has(extname(name).toLowerCase())) {
    const document = parseDocument(name, text);
    collector.problems.push(...document.problems);
    if (isEmpty(document.data ?? {})) reportEmpty(collector, name, 'interface:');
    else addTreeSettings(collector, document, 'file');
  } else {
    const document = parseIni(name, text);
    collector.problems.push(...document.problems);
    if (document.sections.length === 0) reportEmpty(collector, name, '[INTERFACE]');
    else addIniSettings(collector, document, 'file');
  }
};

/** Says so, unless it is known already why nothing was read. */
const reportEmpty = (collector: SettingCollector, name: string, example: string): void => {
  if (collector.problems.length > 0) return;
  collector.report(
    'CONFIG_EMPTY',
    `${name} says nothing: it is empty, or all of it is comments; expected a section such as ${example}`,
    { file: name, line: 1, column: 1 },
  );
};
