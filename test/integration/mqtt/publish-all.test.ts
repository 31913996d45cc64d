import type { Publication } from '../../../src/mqtt/publication.js';
import { publishAll } from '../../../src/mqtt/publish-all.js';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import { requirePeer } from '../../support/require-peer.js';
import { startScriptedBroker } from '../../support/scripted-broker.js';

requirePeer('mosquitto', '-h')('many publications', () => {
  let broker: Mosquitto;
  beforeEach(async () => {
    broker = await startMosquitto();
  });
  afterEach(() => broker.stop());

  const options = () => ({ host: '127.0.0.1', port: broker.port, clientId: 'many' });
  const at = (payload: string): Publication => ({
    topic: 'many',
    payload,
    qos: 1,
    retain: false,
  });

  test('one that fails is told, although the next one never comes', async () => {
    let isOver = false;
    async function* source() {
      try {
        yield at('one');
        yield { ...at('two'), topic: 'no/#/topic' };
        await new Promise<never>(() => undefined);
      } finally {
        isOver = true;
      }
    }
    await expect(publishAll(options(), source())).rejects.toMatchObject({ code: 'MQTT_BAD_TOPIC' });
    expect(isOver).toBe(false);
  });

  test('a source that is left before its end is closed', async () => {
    let isOver = false;
    function* source() {
      try {
        yield { ...at('one'), topic: 'no/#/topic' };
        for (;;) yield at('more');
      } finally {
        isOver = true;
      }
    }
    await expect(publishAll(options(), source())).rejects.toMatchObject({ code: 'MQTT_BAD_TOPIC' });
    expect(isOver).toBe(true);
  });

  test('no more are read than there is room for, and what fails is told then', async () => {
    const silent = await startScriptedBroker(({ cmd }) =>
      cmd === 'publish' ? 'silent' : undefined,
    );
    let read = 0;
    function* source() {
      for (; read < 1_000; read += 1) yield at(String(read));
    }
    const publishing = publishAll({ ...options(), port: silent.port, ackTimeoutMs: 300 }, source());
    await expect(publishing).rejects.toMatchObject({ code: expect.stringMatching(/^MQTT_/) });
    expect(read).toBeGreaterThan(10);
    expect(read).toBeLessThan(70);
    await silent.close();
  });

  test('all are counted, and what the source throws is told', async () => {
    const source = Array.from({ length: 1_000 }, (_, index) => at(String(index)));
    expect(await publishAll(options(), source)).toBe(1_000);
    const failing = new Error('no more input');
    async function* broken() {
      yield at('one');
      throw failing;
    }
    await expect(publishAll(options(), broken())).rejects.toBe(failing);
  });
});
