import type { Packet } from 'mqtt';
import { packetLine } from '../../../src/mqtt/packet-line.js';

test.each<[Packet, string]>([
  [
    {
      cmd: 'connect',
      clientId: 'a\n',
      protocolVersion: 4,
      clean: false,
      keepalive: 60,
      username: 'me',
      password: Buffer.from('hunter2'),
      will: { topic: 'w', payload: Buffer.from('gone'), qos: 0, retain: false },
    },
    'CONNECT client id "a\\n" version=4 clean=false keepalive=60 will="w"',
  ],
  [{ cmd: 'connack', returnCode: 5, sessionPresent: false }, 'CONNACK code=0x05 session=false'],
  [
    {
      cmd: 'publish',
      topic: 'a',
      payload: 'secret',
      qos: 2,
      retain: true,
      dup: true,
      messageId: 7,
    },
    'PUBLISH id=7 "a" qos=2 retain dup 6 bytes',
  ],
  [
    { cmd: 'unsubscribe', messageId: 8, unsubscriptions: ['a', 'b/#'] },
    'UNSUBSCRIBE id=8 "a", "b/#"',
  ],
  [{ cmd: 'suback', messageId: 9, granted: [0, 128] }, 'SUBACK id=9 0 128'],
  [{ cmd: 'pubrec', messageId: 1, reasonCode: 0x87 }, 'PUBREC id=1 code=0x87'],
  [{ cmd: 'disconnect', reasonCode: 0x8e }, 'DISCONNECT code=0x8e'],
  [{ cmd: 'pingreq' }, 'PINGREQ'],
])('%j', (packet, line) => {
  expect(packetLine('sent', packet)).toBe(`sent ${line}`);
});

test('a topic is as long as a line can bear', () => {
  const packet: Packet = {
    cmd: 'publish',
    topic: 'x'.repeat(9_999),
    payload: '',
    qos: 0,
    retain: false,
    dup: false,
  };
  expect(packetLine('received', packet).length).toBeLessThan(300);
});
