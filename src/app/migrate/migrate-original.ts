import { basename, dirname, extname, join, relative } from 'node:path';
import { coerceText } from '../../config/coerce-text.js';
import type { IniDocument, IniOption, IniSection } from '../../config/ini-document.js';
import { isLegacySection, legacyOption } from '../../config/legacy-option.js';
import { loadConfiguration } from '../../config/load-configuration.js';
import { optionSchema } from '../../config/option-schema.js';
import { iniComments } from './ini-comments.js';
import { migrateMap } from './migrate-map.js';
import { migratedMode } from './migrated-mode.js';
import type { MigratedFile, Migration, MigrationNote } from './migration.js';
import { type MigratedOption, type MigratedSection, renderSections } from './render-sections.js';

const SECTIONS = ['gateway', 'map', 'mqtt', 'log'];

/** Problems that have a note of their own. */
const SAID: ReadonlySet<string> = new Set(['CONFIG_LEGACY_OPTION', 'CONFIG_UNKNOWN_OPTION']);

const INTERFACE_NEXT =
  'describe the device without code (docs/declare-a-device.md), or write it again: mqttgateway interface new NAME';

/** Collects what the sections of the new configuration get. */
class Sections {
  readonly notes: MigrationNote[] = [];
  readonly #sections = new Map<string, MigratedOption[]>();

  note(what: string, why: string, next: string): void {
    this.notes.push({ what, why, next });
  }

  add(section: string, option: MigratedOption): void {
    const options = this.#sections.get(section) ?? [];
    this.#sections.set(section, options);
    options.push(option);
  }

  set(section: string, name: string, value: unknown): void {
    const options = (this.#sections.get(section) ?? []).filter((option) => option.name !== name);
    this.#sections.set(section, [...options, { name, value }]);
  }

  list(commentsOf: (section: string) => readonly string[]): MigratedSection[] {
    const order = (name: string): number =>
      name === 'interface' ? 0.5 : SECTIONS.indexOf(name) + (SECTIONS.includes(name) ? 0 : 9);
    return [...this.#sections]
      .sort(([one], [other]) => order(one) - order(other))
      .map(([name, options]) => ({
        path: name.startsWith('interface:') ? ['interfaces', name.slice(10)] : [name],
        comments: commentsOf(name),
        options,
      }));
  }
}

type CommentsOf = (key: string) => readonly string[];

/** An option of [MQTT], [MAP] or [LOG], where it belongs now. */
const addOption = (
  sections: Sections,
  section: string,
  option: IniOption,
  comments: readonly string[],
  named: ReadonlySet<string>,
): void => {
  const { name, value } = option;
  const written = `[${section.toUpperCase()}] ${name}`;
  const legacy = legacyOption(section, name);
  const [to, newName] = legacy?.now ?? [section, name];
  const known = optionSchema([to, newName]);
  if (value === '') {
    // An option without a value said nothing; its comment may have.
    if (comments.length > 0)
      sections.add(to, { name: newName, value: '', comments, disabled: 'was left empty' });
  } else if (legacy !== undefined && legacy.now === undefined) {
    const why = legacy.because ?? 'it was the time-out of a loop that is not needed here';
    const next =
      legacy.because === undefined
        ? 'nothing'
        : 'mqttgateway service install, or statustopic in [GATEWAY]';
    sections.note(written, why, next);
    sections.add(to, { name, value, comments, disabled: `not carried over: ${why}` });
  } else if (known === undefined) {
    const why = 'there is no such option';
    sections.note(written, why, 'see docs/reference/configuration.md');
    sections.add(to, { name: newName, value, comments, disabled: `not carried over: ${why}` });
  } else if (legacy?.now !== undefined && named.has(`${to}.${newName}`)) {
    // Where the two differ, that is among the problems of the old file.
    sections.add(to, { name, value, comments, disabled: `${newName} stands here as well:` });
  } else {
    const meant = legacy?.now === undefined ? value : (legacy.values?.(value) ?? value);
    const typed = typeof meant === 'string' ? coerceText(meant, known) : meant;
    sections.add(to, { name: newName, value: typed, comments });
  }
};

/** The interface was a class in Python: its options wait, as comments, for the one that replaces it. */
const addInterface = (
  sections: Sections,
  section: string,
  { options }: IniSection,
  before: CommentsOf,
): void => {
  const ours = options.some(({ name }) => name === 'interface' || name === 'module');
  for (const { name, value } of options)
    sections.add(section, {
      name,
      value,
      comments: before(`${section}.${name}`),
      disabled: ours ? undefined : 'for the interface that takes its place:',
    });
  if (ours) return;
  sections.set(section, 'interface', 'dummy');
  const named = options.map(({ name }) => name).join(', ');
  sections.note(
    `[${section.toUpperCase()}]`,
    `the interface is a class in Python, which does not run here; the dummy stands in its place${named && `, and its options (${named}) are comments`}`,
    INTERFACE_NEXT,
  );
};

/** The name of the new file: what it was, in YAML. */
const yamlPath = (path: string): string =>
  join(dirname(path), `${basename(path, extname(path))}.yaml`);

/**
 * Makes a configuration and a map of those of the Python mqttgateway.
 *
 * @param path absolute
 * @param name how notes call it
 */
export const migrateOriginal = (
  path: string,
  name: string,
  text: string,
  { sections: given }: IniDocument,
): Migration => {
  const sections = new Sections();
  const { before, tail } = iniComments(text);
  const named = new Set(
    given.flatMap(({ name: section, options }) =>
      options.map((option) => `${section.toLowerCase()}.${option.name}`),
    ),
  );
  for (const section of given) {
    const key = section.name.toLowerCase();
    if (isLegacySection(key)) {
      const names = section.options.map((option) => `${option.name}: ${option.value}`).join('; ');
      if (names !== '')
        sections.note(
          `[${section.name}]`,
          `the loader kept its own notes there: ${names}`,
          'nothing',
        );
    } else if (key === 'interface' || key.startsWith('interface:'))
      addInterface(sections, key, section, before);
    else
      for (const option of section.options)
        addOption(sections, key, option, before(`${key}.${option.name}`), named);
  }
  const maps: MigratedFile[] = [];
  const { configuration, problems } = loadConfiguration({
    file: path,
    cwd: dirname(path),
    environment: {},
  });
  // What the old file says in vain, or wrongly, the new one does as well.
  for (const { code, message } of problems)
    if (!SAID.has(code)) sections.note(name, message, 'correct it in the new file');
  const { mapping, mapfilename } = configuration.map;
  if (mapping === 'on' && mapfilename !== '') {
    const old = relative(dirname(path), mapfilename);
    const { text: map, notes } = migrateMap(mapfilename, old);
    sections.notes.push(...notes);
    const target = yamlPath(mapfilename);
    // A configuration and a map may have had the same name but for their ends.
    const free = target === yamlPath(path) ? target.replace(/\.yaml$/, '.map.yaml') : target;
    if (map !== undefined)
      maps.push({ path: free, text: map, mode: migratedMode(mapfilename, map) });
    sections.set('map', 'mapfilename', map === undefined ? old : relative(dirname(path), free));
  }
  const head = [
    `Written by "mqttgateway config migrate" from ${name}, which is as it was.`,
    'What is not set has its default: see default.conf, or mqttgateway config show --origin.',
  ];
  const body = renderSections(head, sections.list(before), tail);
  const file = { path: yamlPath(path), text: body, mode: migratedMode(path, body) };
  return { files: [file, ...maps], notes: sections.notes };
};
