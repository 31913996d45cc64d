import type { InstanceSection, LoadedConfiguration } from './configuration.js';
import { isSecretName } from './is-secret-name.js';
import { type NamedSection, optionSchema } from './option-schema.js';
import { redactUrl } from './redact-url.js';

/** What stands in the place of a secret. */
const REDACTED = '***';

/** The options of a configuration as plain data that may be shown. */
export interface RedactedConfiguration {
  readonly gateway: Readonly<Record<string, unknown>>;
  readonly interfaces: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly map: Readonly<Record<string, unknown>>;
  readonly log: Readonly<Record<string, unknown>>;
  readonly mqtt: Readonly<Record<string, unknown>>;
  readonly schedules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly control: Readonly<Record<string, unknown>>;
  readonly discovery: Readonly<Record<string, unknown>>;
  readonly twin: Readonly<Record<string, unknown>>;
}

type Options = Readonly<Record<string, unknown>>;

/** Replaces each secret wherever it stands in a value, also inside a longer text. */
const hideIn = (value: unknown, secrets: readonly string[]): unknown => {
  if (typeof value === 'string') {
    return secrets.reduce((text, secret) => text.replaceAll(secret, REDACTED), redactUrl(value));
  }
  if (Array.isArray(value)) return value.map((item) => hideIn(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecretName(name) && inner !== '' ? REDACTED : hideIn(inner, secrets),
    ]),
  );
};

const isSecretOption = (path: readonly string[]): boolean => {
  const schema = optionSchema(path);
  return schema === undefined ? isSecretName(path.at(-1) ?? '') : schema.secret === true;
};

/**
 * The configuration without its secrets: `***` stands for passwords, for what came from
 * `${env:…}`, and for free options of interfaces that are secret by their name.
 */
export const redactConfiguration = ({
  configuration,
  secrets,
  origins,
}: LoadedConfiguration): RedactedConfiguration => {
  const hide = (path: readonly string[], value: unknown): unknown => {
    if (value === '') return value;
    const origin = origins.get(path.join('.'));
    if (isSecretOption(path) || origin?.secret === true) return REDACTED;
    // A default holds no secret, even if it has the same letters.
    return origin?.layer === 'default' ? value : hideIn(value, secrets);
  };
  const section = (name: string, options: object): Options =>
    Object.fromEntries(
      Object.entries(options).map(([option, value]) => [option, hide([name, option], value)]),
    );
  const named = (kind: NamedSection, name: string, options: object): [string, Options] => [
    name,
    Object.fromEntries(
      Object.entries(options).map(([option, value]) => [option, hide([kind, name, option], value)]),
    ),
  ];
  const instance = (shown: InstanceSection): [string, Options] => {
    const { name, isImplied: _, options, origins: _own, locate: _place, ...common } = shown;
    return named('interfaces', name, { ...common, ...options });
  };
  const { gateway, map, log, mqtt, interfaces, schedules, control, discovery, twin } =
    configuration;
  return {
    gateway: section('gateway', gateway),
    interfaces: Object.fromEntries(interfaces.map(instance)),
    map: section('map', map),
    log: section('log', log),
    // The password of a password file is shown by the name of that file.
    mqtt: section('mqtt', mqtt.password_file === '' ? mqtt : { ...mqtt, password: '' }),
    schedules: Object.fromEntries(
      schedules.map(({ name, ...options }) => named('schedules', name, options)),
    ),
    control: section('control', control),
    discovery: section('discovery', discovery),
    twin: section(
      'twin',
      twin.sharedaccesskey_file === '' ? twin : { ...twin, sharedaccesskey: '' },
    ),
  };
};
