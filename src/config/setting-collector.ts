import { nearest, suggestion } from '../document/suggest.js';
import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';
import { isLegacySection, legacyOption } from './legacy-option.js';
import {
  type NamedSection,
  optionSchema,
  optionsOf,
  PLAIN_SECTIONS,
  SECTIONS,
} from './option-schema.js';
import { otherWord } from './other-word.js';
import { sectionTitle } from './section-title.js';
import type { Origin, Setting } from './setting.js';

/** An option as somebody wrote it. */
export interface WrittenOption {
  readonly name: string;
  readonly value: unknown;
  readonly origin: Origin;
  readonly place: (rest: DocumentPath, part: 'key' | 'value') => Where | undefined;
  /** How the source calls the option, if not by section and name: `MQTTGATEWAY_MQTT_HOST`. */
  readonly called?: string;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** More than any machine has devices; a bound for what a file can make us start. */
const MAX_NAMES = 100;
/** What has a name each, in words. */
const CALLED = {
  interfaces: { one: 'an interface', many: 'interfaces' },
  schedules: { one: 'a schedule', many: 'schedules' },
} as const;

const prefix = (called: string | undefined): string => (called === undefined ? '' : `${called}: `);

/** Collects the settings of one layer: finds sections and options by name, old names included. */
export class SettingCollector {
  readonly problems: Problem[] = [];
  readonly #settings = new Map<string, { setting: Setting; legacy: boolean }>();
  readonly #names = { interfaces: new Set<string>(), schedules: new Set<string>() };

  get settings(): Setting[] {
    return [...this.#settings.values()].map(({ setting }) => setting);
  }

  /**
   * Finds a section by the name that stands in a file, for example `MQTT` or `INTERFACE:gate`.
   *
   * @param called how the source calls the option, if it is not a file
   * @param isTree whether the names of the sections are keys, as in YAML
   * @returns the first steps of its path; undefined if there is none, which was reported if it matters
   */
  section(
    written: string,
    where: Where | undefined,
    called?: string,
    isTree = false,
  ): readonly string[] | undefined {
    const [, kind = '', instance] = /^([^:]*)(?::(.*))?$/s.exec(written) ?? [];
    const section = kind.trim().toLowerCase();
    if (section === 'interface' && instance !== undefined)
      return this.named('interfaces', instance.trim(), where, called);
    if (section === 'schedule' && instance !== undefined)
      return this.named('schedules', instance.trim(), where, called);
    const plain = ['interface', ...PLAIN_SECTIONS];
    if (instance === undefined && plain.includes(section)) return [section];
    if (isLegacySection(section)) return undefined;
    const names = isTree
      ? [...plain, 'interfaces', 'schedules']
      : [...plain.map((known) => known.toUpperCase()), 'INTERFACE:name', 'SCHEDULE:name'];
    this.report(
      'CONFIG_UNKNOWN_SECTION',
      `${prefix(called)}[${written}] is not a section of the configuration. ${suggestion(written, names)}`,
      where,
    );
    return undefined;
  }

  /**
   * The path of an interface, or of a schedule, by its name; undefined if the name is not allowed,
   * which was reported.
   */
  named(
    kind: NamedSection,
    name: string,
    where: Where | undefined,
    called?: string,
  ): readonly string[] | undefined {
    if (!NAME.test(name)) {
      this.report(
        'CONFIG_BAD_NAME',
        `${prefix(called)}${JSON.stringify(name)} is not a name for ${CALLED[kind].one}; expected 1 to 64 letters, digits, - and _`,
        where,
      );
      return undefined;
    }
    const names = this.#names[kind];
    names.add(name);
    if (names.size > MAX_NAMES) {
      this.report(
        'CONFIG_BAD_NAME',
        `there are more than ${MAX_NAMES} ${CALLED[kind].many}`,
        where,
      );
      return undefined;
    }
    return [kind, name];
  }

  /** Adds an option of a section that `section` or `named` found. */
  add(section: readonly string[], option: WrittenOption): void {
    const [first = ''] = section;
    if (optionSchema([...section, option.name]) !== undefined || first.startsWith('interface')) {
      this.#keep({ ...option, path: [...section, option.name] }, false);
      return;
    }
    const legacy = legacyOption(first, option.name);
    if (legacy === undefined) this.#unknown(section, option);
    else if (legacy.now !== undefined) {
      const value = legacy.values === undefined ? option.value : legacy.values(option.value);
      this.#keep({ ...option, value, path: legacy.now }, true);
    } else if (legacy.because !== undefined && option.value !== '' && option.value !== null) {
      const subject = option.called ?? `[${sectionTitle(section)}] ${option.name}`;
      this.report(
        'CONFIG_LEGACY_OPTION',
        `${subject} does nothing: ${legacy.because}`,
        option.place([], 'key'),
        'warning',
      );
    }
  }

  report(
    code: ErrorCode,
    message: string,
    where: Where | undefined,
    severity: Problem['severity'] = 'error',
  ): void {
    this.problems.push({ code, severity, message, ...(where === undefined ? {} : { where }) });
  }

  /** An option under its own name goes before the same one under its old name. */
  #keep({ path, value, origin, place }: Setting, legacy: boolean): void {
    const key = path.join('.');
    const present = this.#settings.get(key);
    if (present !== undefined && legacy && value === '') return;
    if (present !== undefined && present.legacy !== legacy) {
      const [old, current] = legacy
        ? [{ value, place }, present.setting]
        : [present.setting, { value, place }];
      if (String(old.value) !== String(current.value) && old.value !== '') {
        this.report(
          'CONFIG_NO_EFFECT',
          `this does nothing, because ${path.at(-1)} also stands in [${sectionTitle(path)}]`,
          old.place([], 'key'),
          'warning',
        );
      }
      if (legacy) return;
    }
    this.#settings.set(key, { setting: { path, value, origin, place }, legacy });
  }

  #unknown(section: readonly string[], { name, place, called }: WrittenOption): void {
    const kind = section[0] === 'schedules' ? 'schedule' : section[0];
    const known = SECTIONS.find((candidate) => candidate === kind);
    const names = known === undefined ? [] : optionsOf(known).map(([option]) => option);
    const meant = otherWord(section[0] ?? '', name) ?? nearest(name, names);
    const advice =
      meant === undefined
        ? suggestion(name, names)
        : `Did you mean "${this.#calledAs(meant, name, called)}"?`;
    const message = `${called ?? `"${name}"`} is not an option of [${sectionTitle(section)}]. ${advice}`;
    this.report('CONFIG_UNKNOWN_OPTION', message, place([], 'key'));
  }

  /** `MQTTGATEWAY_MQTT_HOST`: the whole name, as it has to be written. */
  #calledAs(meant: string, name: string, called = name): string {
    const start = called.slice(0, called.length - name.length);
    return `${start}${start !== '' && called === called.toUpperCase() ? meant.toUpperCase() : meant}`;
  }
}
