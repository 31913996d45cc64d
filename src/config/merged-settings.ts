import type { SchemaPart } from '../document/expected-words.js';
import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';
import { coerceText } from './coerce-text.js';
import { expandVariables } from './expand-variables.js';
import {
  isNamed,
  type NamedSection,
  optionSchema,
  optionsOf,
  type SectionName,
} from './option-schema.js';
import { sectionTitle } from './section-title.js';
import type { Origin, Setting } from './setting.js';

const DEFAULT: Origin = { layer: 'default', text: 'default' };

/** An empty text says nothing about a number: the default stays. */
const isLeftOut = (value: unknown, schema: SchemaPart | undefined): boolean =>
  value === '' && schema !== undefined && schema.type !== 'string' && schema.type !== 'array';

/** The settings of all layers, one for each option: what counts, and where it came from. */
export class MergedSettings {
  readonly problems: Problem[] = [];
  readonly secrets = new Set<string>();
  readonly #settings = new Map<string, Setting>();

  /** @param settings lowest layer first */
  constructor(
    settings: readonly Setting[],
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    const last = new Map(settings.map((setting) => [setting.path.join('.'), setting]));
    for (const [key, setting] of last) {
      const schema = optionSchema(setting.path);
      const { value, secrets, missing } = expandVariables(setting.value, environment);
      for (const secret of secrets) this.secrets.add(secret);
      for (const { name, path } of missing) {
        this.#report(
          setting,
          path,
          'CONFIG_MISSING_VARIABLE',
          `refers to the environment variable ${name}, which is not set`,
        );
      }
      if (isLeftOut(value, schema)) continue;
      const coerced =
        typeof value === 'string' && schema !== undefined ? coerceText(value, schema) : value;
      const origin: Origin =
        secrets.length === 0 ? setting.origin : { ...setting.origin, secret: true };
      this.#settings.set(key, { ...setting, origin, value: coerced });
    }
  }

  /** The value of an option, its default if nobody set it. */
  value(path: readonly string[]): unknown {
    return this.#settings.get(path.join('.'))?.value ?? optionSchema(path)?.default;
  }

  origin(path: readonly string[]): Origin {
    return this.#settings.get(path.join('.'))?.origin ?? DEFAULT;
  }

  /** Goes back to the default, because the value is wrong. */
  forget(path: DocumentPath): void {
    this.#settings.delete(path.join('.'));
  }

  /** Whether a mistake in it is known already: what follows from it need not be told. */
  isWrong(path: DocumentPath): boolean {
    return this.problems.some(
      ({ severity, path: at }) =>
        severity === 'error' && path.every((step, index) => at?.[index] === step),
    );
  }

  /** Everything that was set below a path, by the name of the option. */
  below(path: readonly string[]): ReadonlyMap<string, Setting> {
    const inside = [...this.#settings.values()].filter(
      (setting) =>
        setting.path.length === path.length + 1 &&
        path.every((step, index) => step === setting.path[index]),
    );
    return new Map(inside.map((setting) => [setting.path.at(-1) ?? '', setting]));
  }

  /** The names of the interfaces, or of the schedules, that have one. */
  names(kind: NamedSection): string[] {
    const paths = [...this.#settings.values()].map(({ path }) => path);
    return [
      ...new Set(paths.flatMap(([section, name]) => (section === kind && name ? [name] : []))),
    ];
  }

  /** A section with all its options, defaults included. */
  section(name: SectionName): Record<string, unknown> {
    return Object.fromEntries(
      optionsOf(name).map(([option]) => [option, this.value([name, option])]),
    );
  }

  /**
   * The place of an option in a file; undefined for variables, flags and defaults. The place of a
   * section is that of its first option.
   */
  place(path: DocumentPath, part: 'key' | 'value' = 'value'): Where | undefined {
    const length = isNamed(path[0]) ? 3 : 2;
    if (path.length < length) {
      const places = [...this.below(path.map(String)).values()].map(({ place }) =>
        place([], 'key'),
      );
      return places.find((place) => place !== undefined);
    }
    const setting = this.#settings.get(path.slice(0, length).join('.'));
    return setting?.place(path.slice(length), part);
  }

  /** How a message calls an option: `[MQTT] port`, or the variable or flag that set it. */
  subject(path: DocumentPath): string {
    const length = isNamed(path[0]) ? 3 : 2;
    const title = `[${sectionTitle(path)}]`;
    if (path.length < length) return path.length === 0 ? 'the configuration' : title;
    const names = path.slice(length - 1);
    const setting = this.#settings.get(path.slice(0, length).join('.'));
    if (setting?.origin.layer === 'environment' || setting?.origin.layer === 'flag') {
      const [, ...words] = setting.origin.text.split(' ');
      return words.join(' ');
    }
    return `${title} ${names.map((name, index) => (typeof name === 'number' ? `[${name}]` : index === 0 ? name : `.${name}`)).join('')}`;
  }

  /** Adds a problem of an option, with its place. */
  report(
    path: DocumentPath,
    code: ErrorCode,
    message: string,
    severity: Problem['severity'] = 'error',
  ): void {
    const where = this.place(path);
    const text = `${this.subject(path)} ${message}`;
    this.problems.push({
      code,
      severity,
      message: text,
      path,
      ...(where === undefined ? {} : { where }),
    });
  }

  #report(setting: Setting, inside: DocumentPath, code: ErrorCode, message: string): void {
    this.#settings.set(setting.path.join('.'), setting);
    this.report([...setting.path, ...inside], code, message);
    this.#settings.delete(setting.path.join('.'));
  }
}
