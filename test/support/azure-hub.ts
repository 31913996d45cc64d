/**
 * The device endpoint of Azure IoT Hub over MQTT 3.1.1 and TLS, as its documents have it ("Communicate
 * with an IoT hub using the MQTT protocol", "Control access by SAS", "Understand device twins",
 * "Understand direct methods"). Its rules are checked as strictly as they are written; what it would end
 * the connection for ends it here. Simulated: one device, and no quotas of a tier.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import {
  generate,
  type IConnectPacket,
  type IPublishPacket,
  type Packet,
  parser,
} from 'mqtt-packet';
import { type AwakeClock, awakeClock } from './awake-clock.js';
import type { CertificateFiles } from './certificates.js';
import { checkToken, twinFault } from './hub-rules.js';
import { isRecord, type JsonRecord, mergeInto } from './merge-json.js';
import { until } from './until.js';

export interface HubOptions {
  readonly tls: CertificateFiles;
  /** Signs certificates of devices. */
  readonly ca: string;
  /** The host name of the hub. */
  readonly host: string;
  readonly device: string;
  /** Base64; missing: the device has a certificate of its name. */
  readonly key?: string;
}

export interface HubMessage {
  readonly topic: string;
  readonly payload: string;
  readonly qos: number;
}

/** What became of a direct method. */
export interface MethodResult {
  readonly status: number;
  readonly payload: unknown;
}

export interface AzureHub {
  readonly port: number;
  readonly desired: JsonRecord;
  readonly reported: JsonRecord;
  /** Device-to-cloud messages. */
  readonly telemetry: HubMessage[];
  /** Patches of what is reported, as they came. */
  readonly patches: JsonRecord[];
  readonly connects: IConnectPacket[];
  /** Whether each try to connect was taken, and why not. */
  readonly refusals: string[];
  /** For what it ended connections, and what it only marked. */
  readonly violations: string[];
  /** Changes what is desired, as the back end of a solution does. */
  readonly desire: (patch: JsonRecord) => void;
  readonly call: (method: string, payload: unknown) => Promise<MethodResult>;
  /** Whether the device is there and has subscribed. */
  readonly isReady: () => boolean;
  /** Ends the connection. */
  readonly drop: () => void;
  /** Status of the next answers in place of the real one; undefined: as documented. */
  throttle: (topic: string) => number | undefined;
  /** Whether notifications of what is desired get lost. */
  losesNotifications: boolean;
  readonly close: () => Promise<void>;
}

const FILTERS = new Set([
  '$iothub/twin/res/#',
  '$iothub/twin/PATCH/properties/desired/#',
  '$iothub/methods/POST/#',
]);
const MAX_TWIN_BYTES = 32_768;

/** Starts a hub on a free port. */
export const startAzureHub = async (options: HubOptions): Promise<AzureHub> => {
  const { tls, ca, host, device, key } = options;
  const filters = new Set<string>();
  const sockets = new Set<TLSSocket>();
  const answers = new Map<string, (result: MethodResult) => void>();
  let present: TLSSocket | undefined;
  let expiry: AwakeClock | undefined;
  let calls = 0;

  const send = (socket: TLSSocket | undefined, packet: Packet): void => {
    if (socket?.writable === true) socket.write(generate(packet));
  };
  const tell = (topic: string, payload: string): void =>
    send(present, { cmd: 'publish', topic, payload, qos: 0, dup: false, retain: false });
  const violate = (socket: TLSSocket, what: string): void => {
    hub.violations.push(what);
    socket.destroy();
  };

  const authorize = (socket: TLSSocket, packet: IConnectPacket): string | number => {
    if (packet.protocolVersion !== 4) return `protocol ${packet.protocolVersion}`;
    if (packet.clientId !== device) return `client id ${packet.clientId}`;
    const name = `${host}/${device}/?api-version=2021-04-12`;
    if (packet.username !== name) return `user name ${packet.username}`;
    if (packet.keepalive === undefined || packet.keepalive > 1177) return 'keepalive';
    const will = packet.will?.topic ?? '';
    if (will !== '' && !will.startsWith(`devices/${device}/messages/events/`))
      return `will ${will}`;
    if (key !== undefined) return checkToken(String(packet.password ?? ''), options);
    if (packet.password !== undefined) return 'a password beside a certificate';
    const { CN } = socket.authorized ? socket.getPeerCertificate().subject : { CN: '' };
    return CN === device ? Number.POSITIVE_INFINITY : `certificate of ${String(CN)}`;
  };

  const connect = (socket: TLSSocket, packet: IConnectPacket): void => {
    hub.connects.push(packet);
    const result = authorize(socket, packet);
    if (typeof result === 'string') {
      hub.refusals.push(result);
      const returnCode = /^protocol/.test(result) ? 1 : 5;
      send(socket, { cmd: 'connack', returnCode, sessionPresent: false });
      socket.end();
      return;
    }
    // One connection of each device.
    present?.destroy();
    present = socket;
    filters.clear();
    expiry?.end();
    expiry = undefined;
    if (Number.isFinite(result)) {
      const lastsMs = result - Date.now();
      // Whoever is held up together with this hub had no time to renew it.
      const clock = awakeClock((soFarMs) => {
        if (soFarMs < lastsMs) return;
        clock.end();
        violate(socket, 'the token has expired');
      });
      expiry = clock;
    }
    send(socket, { cmd: 'connack', returnCode: 0, sessionPresent: false });
  };

  const setTwin = (rid: string, payload: string): void => {
    let patch: unknown;
    try {
      patch = JSON.parse(payload);
    } catch {
      patch = undefined;
    }
    const answer = (status: number, version = ''): void =>
      tell(`$iothub/twin/res/${status}/?$rid=${rid}${version}`, '');
    if (!isRecord(patch)) {
      answer(400);
      return;
    }
    hub.patches.push(patch);
    const next = structuredClone(hub.reported);
    mergeInto(next, patch);
    const { $version: _version, ...properties } = next;
    const fault = twinFault(properties);
    if (fault !== undefined) hub.violations.push(fault);
    if (fault !== undefined || Buffer.byteLength(JSON.stringify(properties)) > MAX_TWIN_BYTES) {
      answer(400);
      return;
    }
    const version = Number(hub.reported['$version']) + 1;
    for (const name of Object.keys(hub.reported)) delete hub.reported[name];
    Object.assign(hub.reported, properties, { $version: version });
    answer(204, `&$version=${version}`);
  };

  const publish = (socket: TLSSocket, packet: IPublishPacket): void => {
    const { topic, qos, retain, messageId = 0 } = packet;
    const payload = String(packet.payload);
    if (qos === 2) {
      violate(socket, `QoS 2 on ${topic}`);
      return;
    }
    if (retain) hub.violations.push(`retain on ${topic}`);
    if (qos === 1) send(socket, { cmd: 'puback', messageId });
    const rid = /\?\$rid=([^&]+)$/.exec(topic)?.[1] ?? '';
    if (topic.startsWith(`devices/${device}/messages/events/`))
      hub.telemetry.push({ topic, payload, qos });
    else if (topic.startsWith('$iothub/methods/res/')) {
      const status = Number(topic.split('/')[3]);
      answers.get(rid)?.({ status, payload: payload === '' ? undefined : JSON.parse(payload) });
    } else if (/^\$iothub\/twin\/(GET|PATCH\/properties\/reported)\/\?/.test(topic)) {
      // Who has not subscribed to answers gets none.
      if (!filters.has('$iothub/twin/res/#')) return;
      const status = hub.throttle(topic);
      if (status !== undefined) tell(`$iothub/twin/res/${status}/?$rid=${rid}`, '');
      else if (!topic.includes('/GET/')) setTwin(rid, payload);
      else {
        const body = { desired: hub.desired, reported: hub.reported };
        tell(`$iothub/twin/res/200/?$rid=${rid}`, JSON.stringify(body));
      }
    } else violate(socket, `topic ${topic}`);
  };

  const receive = (socket: TLSSocket, packet: Packet): void => {
    const { messageId = 0 } = packet;
    if (packet.cmd === 'connect') connect(socket, packet);
    else if (socket !== present) socket.destroy();
    else if (packet.cmd === 'publish') publish(socket, packet);
    else if (packet.cmd === 'pingreq') send(socket, { cmd: 'pingresp' });
    else if (packet.cmd === 'disconnect') socket.end();
    else if (packet.cmd === 'unsubscribe')
      send(socket, { cmd: 'unsuback', messageId, granted: [] });
    else if (packet.cmd === 'subscribe') {
      const granted = packet.subscriptions.map(({ topic, qos }) => {
        const isKnown = FILTERS.has(topic) || topic === `devices/${device}/messages/devicebound/#`;
        if (!isKnown) hub.violations.push(`filter ${topic}`);
        else filters.add(topic);
        return isKnown && filters.size <= 5 ? Math.min(qos, 1) : 128;
      });
      send(socket, { cmd: 'suback', messageId, granted });
    }
  };

  const server = createServer(
    {
      cert: readFileSync(tls.cert),
      key: readFileSync(tls.key),
      ca: readFileSync(ca),
      requestCert: true,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.2',
    },
    (socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        if (present !== socket) return;
        present = undefined;
        filters.clear();
        expiry?.end();
      });
      const incoming = parser({ protocolVersion: 4 });
      incoming.on('packet', (packet: Packet) => receive(socket, packet));
      incoming.on('error', () => socket.destroy());
      socket.on('data', (chunk) => incoming.parse(chunk));
    },
  );
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const hub: AzureHub = {
    port: (server.address() as AddressInfo).port,
    desired: { $version: 1 },
    reported: { $version: 1 },
    telemetry: [],
    patches: [],
    connects: [],
    refusals: [],
    violations: [],
    throttle: () => undefined,
    losesNotifications: false,
    desire: (patch) => {
      mergeInto(hub.desired, patch);
      const $version = Number(hub.desired['$version']) + 1;
      hub.desired['$version'] = $version;
      if (hub.losesNotifications || !filters.has('$iothub/twin/PATCH/properties/desired/#')) return;
      tell(
        `$iothub/twin/PATCH/properties/desired/?$version=${$version}`,
        JSON.stringify({ ...patch, $version }),
      );
    },
    call: async (method, payload) => {
      calls += 1;
      const rid = `m${calls}`;
      let result: MethodResult | undefined;
      answers.set(rid, (answered) => {
        result = answered;
      });
      tell(
        `$iothub/methods/POST/${method}/?$rid=${rid}`,
        payload === undefined ? '' : JSON.stringify(payload),
      );
      await until(() => result !== undefined);
      return result ?? { status: 0, payload: undefined };
    },
    isReady: () => filters.size >= FILTERS.size,
    drop: () => present?.destroy(),
    close: async () => {
      expiry?.end();
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return hub;
};
