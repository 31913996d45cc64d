import { quoteValue } from '../document/quote-value.js';
import type { BrokerAddress, MqttSection } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import { optionSchema } from './option-schema.js';
import { redactUrl } from './redact-url.js';
import { isAbove } from './setting.js';

const TRANSPORTS = {
  'mqtt:': { transport: 'tcp', port: 1883 },
  'mqtts:': { transport: 'tls', port: 8883 },
  'ws:': { transport: 'ws', port: 80 },
  'wss:': { transport: 'wss', port: 443 },
  'unix:': { transport: 'unix', port: 1883 },
} as const;

type UrlOptions = Pick<MqttSection, 'host' | 'port' | 'tls' | 'username' | 'password'>;

interface ParsedUrl {
  readonly options: UrlOptions;
  readonly kind: BrokerAddress['transport'];
  readonly path: string;
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The socket has a file in place of host and port, which stay as they are. */
const unixSocket = (url: URL): ParsedUrl | undefined => {
  const path = decode(url.pathname);
  if (url.host !== '' || url.search !== '' || path === undefined || path.endsWith('/'))
    return undefined;
  const options = { host: 'localhost', port: 1883, tls: false, username: '', password: '' };
  return { options, kind: 'unix', path };
};

const parseUrl = (text: string): ParsedUrl | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const kind = Object.entries(TRANSPORTS).find(([protocol]) => protocol === url.protocol)?.[1];
  const username = decode(url.username);
  const password = decode(url.password);
  if (kind?.transport === 'unix') return unixSocket(url);
  if (kind === undefined || url.hostname === '' || username === undefined || password === undefined)
    return undefined;
  const webSocket = kind.transport === 'ws' || kind.transport === 'wss';
  const path = url.pathname + url.search;
  if ((!webSocket && path !== '' && path !== '/') || url.port === '0') return undefined;
  return {
    options: {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port === '' ? kind.port : Number(url.port),
      tls: kind.transport === 'tls' || kind.transport === 'wss',
      username,
      password,
    },
    kind: kind.transport,
    path: path === '' || path === '/' ? '/mqtt' : path,
  };
};

/** Only WebSockets and Unix sockets have a path; for mosquitto's `-L` the topic stands there. */
const pathFault = (text: string): string => {
  if (!/^mqtts?:/i.test(text) || !URL.canParse(text)) return '';
  const { pathname, search } = new URL(text);
  const path = pathname + search;
  if (path === '' || path === '/') return '';
  // Not the path itself: it stands in the URL, and in a line with a password it would be hidden.
  return ", whose path is not part of a broker's address";
};

/** An option that stands beside the URL: a higher layer wins, the same layer must not contradict. */
const besideUrl = (settings: MergedSettings, name: keyof UrlOptions, fromUrl: unknown): unknown => {
  const path = ['mqtt', name];
  const url = settings.origin(['mqtt', 'url']);
  const own = settings.origin(path);
  const value = settings.value(path);
  // A copy of default.conf sets everything; a value that is the default contradicts nothing.
  const isDefault = value === optionSchema(path)?.default;
  if (isAbove(own, url)) return value;
  if (isAbove(url, own) || isDefault || value === fromUrl) return fromUrl;
  settings.report(path, 'CONFIG_CONFLICT', 'contradicts [MQTT] url; keep one of the two');
  return fromUrl;
};

const transportOf = (
  kind: BrokerAddress['transport'],
  tls: boolean,
): BrokerAddress['transport'] => {
  if (kind === 'unix') return kind;
  const webSocket = kind === 'ws' || kind === 'wss';
  return webSocket ? (tls ? 'wss' : 'ws') : tls ? 'tls' : 'tcp';
};

/** What somebody wrote around the name: the port behind it, or quotation marks. */
const hostFault = (host: string): string | undefined => {
  const [, name, port] = /^\[?([^:]*|(?<=\[).*(?=\]))\]?:(\d+)$/.exec(host) ?? [];
  if (port !== undefined)
    return `expected a name or an address alone: host: ${name}, port: ${port}`;
  return /^(["']).*\1$/.test(host)
    ? `expected it without the quotation marks: ${host.slice(1, -1)}`
    : undefined;
};

const checkHost = (host: string, settings: MergedSettings): void => {
  const fault = hostFault(host);
  if (fault !== undefined)
    settings.report(['mqtt', 'host'], 'CONFIG_WRONG_VALUE', `is ${quoteValue(host)}; ${fault}`);
};

/** Takes the URL apart into the other options, and says where the broker is. */
export const resolveBroker = (
  mqtt: MqttSection,
  settings: MergedSettings,
): { mqtt: MqttSection; broker: BrokerAddress | undefined } => {
  let complete = mqtt;
  const parsed = mqtt.url === '' ? undefined : parseUrl(mqtt.url);
  if (parsed !== undefined) {
    const names = ['host', 'port', 'tls', 'username', 'password'] as const;
    const options = names
      .filter((name) => parsed.options[name] !== '')
      .map((name) => [name, besideUrl(settings, name, parsed.options[name])]);
    complete = { ...mqtt, ...Object.fromEntries(options) };
  } else if (mqtt.url !== '') {
    settings.report(
      ['mqtt', 'url'],
      'CONFIG_WRONG_VALUE',
      `is "${redactUrl(mqtt.url)}"${pathFault(mqtt.url)}; expected a URL such as mqtt://broker:1883, mqtts://, ws://, wss:// or unix:///`,
    );
  } else if (mqtt.tls && settings.origin(['mqtt', 'port']).layer === 'default') {
    complete = { ...mqtt, port: 8883 };
  }
  checkHost(complete.host, settings);
  if (complete.host === '') return { mqtt: complete, broker: undefined };
  const { host, port, tls } = complete;
  return {
    mqtt: complete,
    broker: Object.freeze({
      transport: transportOf(parsed?.kind ?? 'tcp', tls),
      host,
      port,
      path: parsed?.path ?? '/mqtt',
    }),
  };
};
