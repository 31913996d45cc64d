import { type IConnectPacket, type Packet, parser } from 'mqtt-packet';
import type { Tap } from '../../support/tcp-proxy.js';
import type { NumberTraffic } from './number-traffic.js';

/** Reads the MQTT packets that pass a proxy and hands them to `note`; what is no packet is let pass. */
export const packetTap = (note: NumberTraffic['note']): NonNullable<Tap['bytes']> => {
  const parsers = new Map<string, ReturnType<typeof parser>>();
  const levels = new Map<number, number>();
  return (chunk, direction, connection) => {
    const key = `${connection}/${direction}`;
    let reader = parsers.get(key);
    if (reader === undefined) {
      const made = parser({ protocolVersion: levels.get(connection) ?? 5 });
      made.on('packet', (packet: Packet) => {
        if (packet.cmd === 'connect')
          levels.set(connection, (packet as IConnectPacket).protocolVersion ?? 4);
        note(packet, direction === 'up' ? 'gateway' : 'broker', connection);
      });
      made.on('error', () => undefined);
      parsers.set(key, made);
      reader = made;
    }
    reader.parse(chunk);
  };
};
