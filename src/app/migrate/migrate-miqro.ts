import { dirname, join } from 'node:path';
import { optionsOf } from '../../config/option-schema.js';
import { isRecord } from '../../document/is-record.js';
import { topicFault } from '../../map/mqtt-topic.js';
import { instanceNames } from './instance-names.js';
import { migratedMode } from './migrated-mode.js';
import type { MigratedFile, Migration, MigrationNote } from './migration.js';
import { type MigratedOption, type MigratedSection, renderSections } from './render-sections.js';
import { serviceSkeleton } from './service-skeleton.js';

type Data = Readonly<Record<string, unknown>>;

/** Nothing is said: absent, null, or the word that Python has for it. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === 'None' || value === '';

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80);

/** Options of one section: the new name, or why there is none. */
type Rules = Readonly<Record<string, string | { readonly why: string; readonly next: string }>>;

const BROKER: Rules = {
  host: 'host',
  port: 'port',
  keepalive: 'keepalive',
  bind_address: {
    why: 'the system chooses from which address it connects',
    next: 'set a route in the system where it matters',
  },
  bind_port: { why: 'the system chooses the port', next: 'nothing' },
  clean_start: { why: 'it is said by session', next: 'set mqtt.session to clean or persistent' },
};
const AUTH: Rules = { username: 'username', password: 'password' };
const TLS: Rules = {
  ca_certs: 'cafile',
  certfile: 'certfile',
  keyfile: 'keyfile',
  keyfile_password: {
    why: 'keys with a password cannot be read here',
    next: 'openssl pkey -in KEY -out KEY-WITHOUT-PASSWORD, readable by the gateway only',
  },
  ciphers: { why: 'node and the broker agree on a cipher', next: 'limit them at the broker' },
};

/** Names that the gateway itself takes in the section of an interface. */
const TAKEN = new Set(optionsOf('interface').map(([name]) => name));

const LEVELS: Readonly<Record<string, string>> = {
  CRITICAL: 'CRITICAL',
  FATAL: 'CRITICAL',
  ERROR: 'ERROR',
  WARNING: 'WARN',
  WARN: 'WARN',
  INFO: 'INFO',
  DEBUG: 'DEBUG',
  NOTSET: 'DEBUG',
};

const NAME_SERVICES = 'write services as NAME: and its options below, and migrate again';

class Migrator {
  readonly notes: MigrationNote[] = [];

  note(what: string, why: string, next: string): void {
    this.notes.push({ what, why, next });
  }

  /** It was not understood: it is told, and stays as a comment. */
  lost(what: string, name: string, value: unknown, why: string, next: string): MigratedOption {
    this.notes.push({ what, why: `${shown(value)} ${why}`, next, isLost: true });
    return { name, value, disabled: `not understood: it ${why}` };
  }

  section(name: string, data: unknown, rules: Rules): MigratedOption[] {
    if (isNothing(data)) return [];
    if (!isRecord(data))
      return [this.lost(name, name, data, 'is no mapping', 'write what is meant into mqtt')];
    return Object.entries(data).flatMap(([key, value]): MigratedOption[] => {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (isNothing(value)) return [];
      if (typeof rule === 'string')
        return typeof value === 'object'
          ? [this.lost(`${name}.${key}`, rule, value, 'is no single value', `set mqtt.${rule}`)]
          : [{ name: rule, value }];
      const { why, next } = rule ?? {
        why: 'there is no such option',
        next: 'see docs/reference/configuration.md',
      };
      this.note(`${name}.${key}`, why, next);
      return [{ name: key, value, disabled: `not carried over: ${why}` }];
    });
  }

  /** Theirs is on this machine where nothing is said; without a host ours would be none at all. */
  broker(data: unknown): MigratedOption[] {
    const options = this.section('broker', data, BROKER);
    if (options.some(({ name, disabled }) => name === 'host' && disabled === undefined))
      return options;
    const next = 'set mqtt.host where the broker is another one';
    this.note('broker.host', 'it is not set, and localhost is the default of miqro', next);
    return [{ name: 'host', value: 'localhost' }, ...options];
  }

  tls(data: unknown): MigratedOption[] {
    if (isNothing(data)) return [];
    if (!isRecord(data)) return this.section('tls', data, TLS);
    const { cert_reqs: check, tls_version: version, ...rest } = data;
    return [
      { name: 'tls', value: true },
      ...this.certificateCheck(check),
      ...this.tlsVersion(version),
      ...this.section('tls', rest, TLS),
    ];
  }

  tlsVersion(version: unknown): MigratedOption[] {
    if (isNothing(version) || /^PROTOCOL_TLS(_CLIENT)?$/.test(String(version))) return [];
    const why = `${String(version)}: node and the broker agree on TLS 1.2 or 1.3`;
    this.note('tls.tls_version', why, 'limit it at the broker');
    return [{ name: 'tls_version', value: version, disabled: `not carried over: ${why}` }];
  }

  certificateCheck(check: unknown): MigratedOption[] {
    if (isNothing(check) || check === 'CERT_REQUIRED') return [];
    const what = 'tls.cert_reqs';
    if (check === 'CERT_OPTIONAL') {
      this.note(what, 'a broker always has a certificate: it is checked', 'nothing');
      return [];
    }
    const next = 'give the authority in cafile, and take tlsinsecure away';
    if (check !== 'CERT_NONE')
      return [
        this.lost(what, 'cert_reqs', check, 'is no kind of check', 'nothing: they are checked'),
      ];
    const why = 'cert_reqs was CERT_NONE: nobody checks who the broker is.';
    this.note(what, 'it is CERT_NONE: nobody checks who the broker is, here as there', next);
    return [{ name: 'tlsinsecure', value: true, comments: [why] }];
  }

  log(level: unknown): MigratedOption[] {
    if (isNothing(level)) return [];
    const known = LEVELS[String(level).toUpperCase()];
    return known === undefined
      ? [this.lost('log_level', 'log_level', level, 'is no level', 'set log.consolelevel')]
      : [{ name: 'consolelevel', value: known }];
  }

  service(name: string, instance: string, data: unknown): MigratedSection {
    this.note(
      `services.${name}`,
      'its code is Python, which does not run here; a file that does nothing yet is in its place',
      `write its handlers and loops in ${instance}.mjs (docs/services.md)`,
    );
    const what = `services.${name}`;
    const given = isRecord(data) ? Object.entries(data) : [];
    const options = given.map(([option, value]): MigratedOption => {
      if (!TAKEN.has(option)) return { name: option, value };
      const why = `${option} is an option of the gateway itself`;
      this.note(`${what}.${option}`, why, 'give it another name, here and in the service');
      return { name: option, value, disabled: `not carried over: ${why}` };
    });
    if (!isNothing(data) && !isRecord(data))
      options.push(this.lost(what, instance, data, 'is no mapping', 'give what it had a name'));
    return {
      path: ['interfaces', instance],
      options: [
        { name: 'module', value: `./${instance}.mjs` },
        ...(instance === name ? [] : this.topic(name, instance)),
        ...options,
      ],
    };
  }

  /** It lives where it lived, whatever it is called now. */
  topic(name: string, instance: string): MigratedOption[] {
    const topic = `service/${name}`;
    const fault = topicFault(topic);
    const why = `${JSON.stringify(name)} cannot be the name of an instance; it is ${instance} here`;
    if (fault === undefined) {
      this.note(`services.${name}`, `${why}, and its topic is ${topic} as before`, 'nothing');
      return [{ name: 'topic', value: topic }];
    }
    const next = 'tell whoever speaks with it';
    this.note(`services.${name}`, `${why}, and so is its topic, as ${topic} ${fault}`, next);
    return [];
  }
}

const stateTopic = ([name = 'miqro', ...more]: readonly string[]): string => {
  const topic = `service/${name}/online`;
  return more.length === 0 && topicFault(topic) === undefined ? topic : 'service/miqro/online';
};

/** Every service had a will of its own; one connection has one. */
const stateOptions = (names: readonly string[]): MigratedOption[] => [
  {
    name: 'statetopic',
    value: stateTopic(names),
    comments:
      names.length === 1
        ? ['The will of the connection, as every service had one.']
        : ['The will of the connection; each service says service/NAME/online beside it.'],
  },
  { name: 'stateonline', value: '1' },
  { name: 'stateoffline', value: '0' },
];

/**
 * Makes a configuration of a `miqro.yml`, with a file for each service to write it again in.
 *
 * @param path absolute
 * @param name how notes call it
 * @param data of the file
 */
export const migrateMiqro = (path: string, name: string, data: Data): Migration => {
  const migrator = new Migrator();
  const { broker, auth, tls, log_level: level, services, ...others } = data;
  for (const key of Object.keys(others))
    migrator.note(key, 'there is no such section', 'see docs/reference/configuration.md');
  const mqtt = [
    ...migrator.broker(broker),
    ...migrator.section('auth', auth, AUTH),
    ...migrator.tls(tls),
  ];
  const log = migrator.log(level);
  const names = isRecord(services) ? Object.keys(services) : [];
  const instances = instanceNames(names);
  const interfaces = names.map((one, index) =>
    migrator.service(one, instances[index] ?? one, isRecord(services) ? services[one] : {}),
  );
  const strange =
    isNothing(services) || isRecord(services)
      ? []
      : [migrator.lost('services', 'services', services, 'is no mapping', NAME_SERVICES)];
  if (names.length > 1)
    migrator.note(
      'service/NAME/online',
      'where the process is killed, the broker says so on one topic, service/miqro/online; a service that stops says it on its own',
      'let who waits for a service look at both',
    );
  if (mqtt.some((option) => option.name === 'password'))
    migrator.note(
      'auth.password',
      'it is carried over as it is',
      'better: password_file, readable by the gateway only',
    );
  const head = [
    `Written by "mqttgateway config migrate" from ${name}, which is as it was.`,
    'What is not set has its default: see default.conf, or mqttgateway config show --origin.',
  ];
  const disabled = Object.entries(others).map(
    ([key, value]): MigratedSection => ({
      path: [key],
      options: [{ name: key, value, disabled: 'not carried over: there is no such section' }],
    }),
  );
  const sections: MigratedSection[] = [
    { path: ['gateway'], options: [{ name: 'name', value: 'miqro' }, ...stateOptions(names)] },
    ...interfaces,
    ...(mqtt.length > 0 ? [{ path: ['mqtt'], options: mqtt }] : []),
    ...(log.length > 0 ? [{ path: ['log'], options: log }] : []),
    ...(strange.length > 0 ? [{ path: ['services'], options: strange }] : []),
    ...disabled,
  ];
  const skeletons = instances.map(
    (one): MigratedFile => ({
      path: join(dirname(path), `${one}.mjs`),
      text: serviceSkeleton(one),
    }),
  );
  const text = renderSections(head, sections);
  const target = join(dirname(path), 'mqttgateway.yaml');
  const file = { path: target, text, mode: migratedMode(path, text) };
  return { files: [file, ...skeletons], notes: migrator.notes };
};
