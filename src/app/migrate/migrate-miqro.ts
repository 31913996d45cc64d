import { dirname, join } from 'node:path';
import { optionsOf } from '../../config/option-schema.js';
import type { MigratedFile, Migration, MigrationNote } from './migration.js';
import { type MigratedOption, type MigratedSection, renderSections } from './render-sections.js';
import { serviceSkeleton } from './service-skeleton.js';

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing is said: absent, null, or the word that Python has for it. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === 'None' || value === '';

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

class Migrator {
  readonly notes: MigrationNote[] = [];

  note(what: string, why: string, next: string): void {
    this.notes.push({ what, why, next });
  }

  section(name: string, data: unknown, rules: Rules): MigratedOption[] {
    if (isNothing(data)) return [];
    if (!isRecord(data)) {
      this.note(name, 'it is no mapping', 'write what is meant into the section mqtt');
      return [];
    }
    return Object.entries(data).flatMap(([key, value]): MigratedOption[] => {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (isNothing(value)) return [];
      if (typeof rule === 'string') return [{ name: rule, value }];
      const { why, next } = rule ?? {
        why: 'there is no such option',
        next: 'see docs/reference/configuration.md',
      };
      this.note(`${name}.${key}`, why, next);
      return [{ name: key, value, disabled: `not carried over: ${why}` }];
    });
  }

  tls(data: unknown): MigratedOption[] {
    if (isNothing(data)) return [];
    const { cert_reqs: check, tls_version: version, ...rest } = isRecord(data) ? data : {};
    if (!isNothing(version) && !/^PROTOCOL_TLS(_CLIENT)?$/.test(String(version)))
      this.note(
        'tls.tls_version',
        `${String(version)}: node and the broker agree on TLS 1.2 or 1.3`,
        'limit it at the broker',
      );
    if (check === 'CERT_OPTIONAL')
      this.note('tls.cert_reqs', 'a broker always has a certificate: it is checked', 'nothing');
    return [
      { name: 'tls', value: true },
      ...(check === 'CERT_NONE'
        ? [
            {
              name: 'tlsinsecure',
              value: true,
              comments: ['cert_reqs was CERT_NONE: nobody checks who the broker is.'],
            },
          ]
        : []),
      ...this.section('tls', rest, TLS),
    ];
  }

  log(level: unknown): MigratedOption[] {
    if (isNothing(level)) return [];
    const known = LEVELS[String(level).toUpperCase()];
    if (known !== undefined) return [{ name: 'consolelevel', value: known }];
    this.note('log_level', `${JSON.stringify(level)} is no level`, 'set log.consolelevel');
    return [];
  }

  service(name: string, data: unknown): MigratedSection {
    this.note(
      `services.${name}`,
      'its code is Python, which does not run here; a file that does nothing yet is in its place',
      `write its handlers and loops in ${name}.mjs (docs/services.md)`,
    );
    const given = isRecord(data) ? data : {};
    if (!isNothing(data) && !isRecord(data))
      this.note(`services.${name}`, 'its section is no mapping', 'give what it had a name');
    const options = Object.entries(given).map(([option, value]): MigratedOption => {
      if (!TAKEN.has(option)) return { name: option, value };
      const why = `${option} is an option of the gateway itself`;
      this.note(`services.${name}.${option}`, why, 'give it another name, here and in the service');
      return { name: option, value, disabled: `not carried over: ${why}` };
    });
    return {
      path: ['interfaces', name],
      options: [{ name: 'module', value: `./${name}.mjs` }, ...options],
    };
  }
}

/** Every service had a will of its own; one connection has one. */
const stateOptions = (names: readonly string[]): MigratedOption[] => [
  {
    name: 'statetopic',
    value: names.length === 1 ? `service/${names[0]}/online` : 'service/miqro/online',
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
    ...migrator.section('broker', broker, BROKER),
    ...migrator.section('auth', auth, AUTH),
    ...migrator.tls(tls),
  ];
  const log = migrator.log(level);
  const names = isRecord(services) ? Object.keys(services) : [];
  const interfaces = names.map((one) =>
    migrator.service(one, isRecord(services) ? services[one] : {}),
  );
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
    ...disabled,
  ];
  const skeletons = names.map(
    (one): MigratedFile => ({
      path: join(dirname(path), `${one}.mjs`),
      text: serviceSkeleton(one),
    }),
  );
  const file = {
    path: join(dirname(path), 'mqttgateway.yaml'),
    text: renderSections(head, sections),
  };
  return { files: [file, ...skeletons], notes: migrator.notes };
};
