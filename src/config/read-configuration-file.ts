import { extname } from 'node:path';
import { parseDocument } from '../document/parse-document.js';
import { readText } from '../document/read-text.js';
import { addIniSettings } from './ini-settings.js';
import { parseIni } from './parse-ini.js';
import { SettingCollector } from './setting-collector.js';
import { addTreeSettings } from './tree-settings.js';

const TREE_FORMATS = new Set(['.yaml', '.yml', '.json']);

/**
 * Reads a configuration file: YAML and JSON by their extensions, INI (`.conf`, `.cfg`, `.ini`) for
 * all others.
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

/** Adds what the text of a configuration file sets; the extension of `name` tells the format. */
const addConfigurationText = (collector: SettingCollector, name: string, text: string): void => {
  if (TREE_FORMATS.has(extname(name).toLowerCase())) {
    const document = parseDocument(name, text);
    collector.problems.push(...document.problems);
    addTreeSettings(collector, document, 'file');
  } else {
    const document = parseIni(name, text);
    collector.problems.push(...document.problems);
    addIniSettings(collector, document, 'file');
  }
};
