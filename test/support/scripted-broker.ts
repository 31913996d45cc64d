import { createServer, type Socket } from 'node:net';
import { generate, type IConnectPacket, type Packet, parser } from 'mqtt-packet';
import { listenOn } from './listen-on.js';

/** One client at the scripted broker. */
export interface Peer {
  readonly socket: Socket;
  /** Of its CONNECT, 4 or 5. */
  readonly level: number;
  readonly send: (packet: Packet) => void;
}

/**
 * Sees each packet first. What it returns says what the broker does: `undefined` the usual answer,
 * `'silent'` none.
 */
export type Script = (packet: Packet, peer: Peer) => 'silent' | undefined;

/** A broker that speaks real MQTT packets and answers as a test wants. */
export interface ScriptedBroker {
  readonly port: number;
  /** Every packet that came, in order. */
  readonly packets: Packet[];
  readonly connects: () => IConnectPacket[];
  readonly peers: ReadonlySet<Peer>;
  readonly close: () => Promise<void>;
}

/** What a broker without a will of its own answers. */
const usualAnswer = (packet: Packet): Packet | undefined => {
  const { messageId = 0 } = packet;
  switch (packet.cmd) {
    case 'connect':
      return { cmd: 'connack', returnCode: 0, reasonCode: 0, sessionPresent: false };
    case 'subscribe':
      return { cmd: 'suback', messageId, granted: packet.subscriptions.map(({ qos }) => qos) };
    case 'unsubscribe':
      return { cmd: 'unsuback', messageId, granted: packet.unsubscriptions.map(() => 0) };
    case 'publish':
      if (packet.qos === 0) return undefined;
      return packet.qos === 1 ? { cmd: 'puback', messageId } : { cmd: 'pubrec', messageId };
    case 'pubrel':
      return { cmd: 'pubcomp', messageId };
    case 'pingreq':
      return { cmd: 'pingresp' };
    default:
      return undefined;
  }
};

/** Starts a scripted broker on a free port. */
export const startScriptedBroker = async (
  script: Script = () => undefined,
): Promise<ScriptedBroker> => {
  const packets: Packet[] = [];
  const peers = new Set<Peer>();
  const server = createServer((socket) => {
    let level = 4;
    const peer: Peer = {
      socket,
      get level() {
        return level;
      },
      send: (packet) => {
        if (socket.writable) socket.write(generate(packet, { protocolVersion: level }));
      },
    };
    peers.add(peer);
    socket.on('error', () => {});
    socket.on('close', () => peers.delete(peer));
    const incoming = parser({ protocolVersion: level });
    incoming.on('packet', (packet: Packet) => {
      if (packet.cmd === 'connect') level = packet.protocolVersion ?? 4;
      packets.push(packet);
      const answer = script(packet, peer) === 'silent' ? undefined : usualAnswer(packet);
      if (answer !== undefined) peer.send(answer);
      if (packet.cmd === 'disconnect') socket.end();
    });
    incoming.on('error', () => socket.destroy());
    socket.on('data', (chunk) => incoming.parse(chunk));
  });
  const port = await listenOn(server);
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const { socket } of peers) socket.destroy();
    await closed;
  };
  const connects = (): IConnectPacket[] =>
    packets.filter((packet): packet is IConnectPacket => packet.cmd === 'connect');
  return { port, packets, connects, peers, close };
};
