import { GatewayError } from '../errors/gateway-error.js';
import { topicFault } from '../map/mqtt-topic.js';
import type { MgClientOptions, StateTopic } from './mg-client-options.js';

type Given =
  | 'host'
  | 'port'
  | 'clientId'
  | 'username'
  | 'password'
  | 'tls'
  | 'onMessage'
  | 'isBusy'
  | 'earlier'
  | 'session'
  | 'onPacket'
  | 'will'
  | 'state';

/** The options with every default filled in, checked and frozen. */
export interface Settings
  extends Required<Omit<MgClientOptions, Given>>,
    Pick<MgClientOptions, Given> {
  readonly state?: Required<StateTopic>;
}

const DEFAULTS = {
  transport: 'tcp',
  path: '/mqtt',
  protocol: 'auto',
  keepaliveMs: 60_000,
  connectTimeoutMs: 10_000,
  reconnectMinMs: 500,
  reconnectMaxMs: 60_000,
  stableMs: 30_000,
  authenticationFloorMs: 15_000,
  takeoverFloorMs: 15_000,
  maxInflight: 64,
  maxWaiting: 1_024,
  maxPayloadBytes: 1_048_576,
  ackTimeoutMs: 30_000,
  handlerTimeoutMs: 10_000,
  stopTimeoutMs: 5_000,
  cleanSession: true,
  sessionExpiryMs: 86_400_000,
  concurrent: false,
} as const;

/** Least and greatest allowed value of each number; a timer of Node takes 2³¹ − 1 ms at most. */
const RANGES = {
  port: [1, 65_535],
  keepaliveMs: [0, 65_535_000],
  connectTimeoutMs: [1, 600_000],
  reconnectMinMs: [1, 3_600_000],
  reconnectMaxMs: [1, 86_400_000],
  stableMs: [0, 86_400_000],
  authenticationFloorMs: [0, 3_600_000],
  takeoverFloorMs: [0, 3_600_000],
  maxInflight: [1, 65_535],
  maxWaiting: [0, 1_000_000],
  maxPayloadBytes: [1, 268_435_455],
  ackTimeoutMs: [1, 3_600_000],
  handlerTimeoutMs: [1, 3_600_000],
  stopTimeoutMs: [1, 8_000],
  sessionExpiryMs: [0, 4_294_967_295_000],
} as const satisfies Partial<Record<keyof Settings, readonly [number, number]>>;

const refuse = (name: string, value: unknown, allowed: string): never => {
  throw new GatewayError(
    'MQTT_BAD_OPTION',
    `${name} is ${JSON.stringify(value) ?? String(value)}; expected ${allowed}`,
  );
};

const check = (settings: Settings): void => {
  for (const [name, [least, greatest]] of Object.entries(RANGES)) {
    const value: unknown = settings[name as keyof typeof RANGES];
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > greatest)
      refuse(name, value, `a whole number from ${least} to ${greatest}`);
  }
  if (settings.host === '') refuse('host', settings.host, 'a name or an address');
  if (settings.keepaliveMs % 1_000 !== 0)
    refuse('keepaliveMs', settings.keepaliveMs, 'whole seconds, because MQTT counts so');
  if (settings.reconnectMaxMs < settings.reconnectMinMs)
    refuse(
      'reconnectMaxMs',
      settings.reconnectMaxMs,
      `at least reconnectMinMs, ${settings.reconnectMinMs}`,
    );
  if (!settings.path.startsWith('/')) refuse('path', settings.path, 'a path that begins with /');
  if (!settings.cleanSession && settings.clientId === '')
    refuse('clientId', settings.clientId, 'a client id, because the session is kept under it');
  if (settings.transport === 'unix' && settings.tls !== undefined)
    refuse('transport', settings.transport, 'tls or wss where tls is given');
  if (settings.state !== undefined && settings.will !== undefined)
    refuse('will', settings.will.topic, 'none beside state, whose will it would be');
  for (const [name, topic] of [
    ['state.topic', settings.state?.topic],
    ['will.topic', settings.will?.topic],
  ] as const) {
    const fault = topic === undefined ? undefined : topicFault(topic);
    if (fault !== undefined) refuse(name, topic, `a topic; it ${fault}`);
  }
};

/**
 * Fills in the defaults and refuses what cannot be.
 *
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const settingsOf = (options: MgClientOptions): Settings => {
  const { state, ...given } = options;
  const named = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Omit<MgClientOptions, 'state'>;
  const settings: Settings = {
    ...DEFAULTS,
    filters: [],
    random: Math.random,
    ...named,
    ...(state && { state: { online: 'online', offline: 'offline', ...state } }),
  };
  check(settings);
  // A handler may not take longer than the broker can wait for a sign of life (MQTT-3.1.2-22).
  const longestMs = settings.keepaliveMs === 0 ? Infinity : settings.keepaliveMs / 2;
  const handlerTimeoutMs = Math.min(settings.handlerTimeoutMs, longestMs);
  return Object.freeze({ ...settings, handlerTimeoutMs });
};
