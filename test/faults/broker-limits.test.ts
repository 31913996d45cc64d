/** A broker that allows little. Simulated: the broker. */
import type { IConnackPacket } from 'mqtt-packet';
import { resources } from '../support/resources.js';
import type { Script } from '../support/scripted-broker.js';
import { startScriptedSite } from './tools/fault-site.js';
import { NOTHING_WRONG } from './tools/number-verdict.js';
import { seed } from './tools/seed.js';

const use = resources();

/** A broker with these properties in its CONNACK, and what it does beside. */
const allowing =
  (properties: IConnackPacket['properties'], more: Script = () => undefined): Script =>
  (packet, peer) => {
    if (packet.cmd !== 'connect') return more(packet, peer);
    peer.send({
      cmd: 'connack',
      reasonCode: 0,
      sessionPresent: false,
      ...(properties && { properties }),
    });
    return 'silent';
  };

test(`25 a receive maximum of 2: never more unacknowledged, nothing lost (seed ${seed})`, async () => {
  let unacknowledged = 0;
  let most = 0;
  const script = allowing({ receiveMaximum: 2 }, (packet, peer) => {
    if (packet.cmd !== 'publish' || packet.qos === 0) return undefined;
    unacknowledged += 1;
    most = Math.max(most, unacknowledged);
    setTimeout(() => {
      unacknowledged -= 1;
      peer.send({ cmd: 'puback', messageId: packet.messageId ?? 0 });
    }, 1);
    return 'silent';
  });
  const site = await startScriptedSite(use, script);
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 1000, width: 100 });
  await site.delivered(1000);
  expect(await site.finish()).toMatchObject({
    ...NOTHING_WRONG,
    accepted: 1000,
    duplicates: 0,
    exitCode: 0,
  });
  expect(most).toBe(2);
});

test(`25 a maximum packet size: what is larger is set aside and counted, the rest passes (seed ${seed})`, async () => {
  let limit: number | undefined = 500;
  const site = await startScriptedSite(use, (packet, peer) =>
    allowing(limit === undefined ? {} : { maximumPacketSize: limit })(packet, peer),
  );
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 50 });
  site.device.say({ stream: 'large', from: 1, to: 5, pad: 600 });
  site.device.say({ stream: 'small', from: 1, to: 50, pad: 300 });
  await site.delivered(50);
  await site.delivered(50, 'small');
  await site.until(() => site.device.accepted('large').length === 5, '5 large ones accepted');
  // The report of the gateway would be too large as well: what it says in the end is said by itself.
  limit = undefined;
  await site.end();
  await site.start();
  await site.connected(2);
  const { lost, reordered, unconserved, pending, deadLettered } = await site.finish();
  expect({ lost, reordered, unconserved, pending, deadLettered }).toEqual({
    lost: [],
    reordered: 0,
    unconserved: [],
    pending: 0,
    deadLettered: 5,
  });
  expect(site.traffic.of('large').seen).toEqual([]);
  expect(site.verdict('small').lost).toEqual([]);
  expect(site.output()).toContain('exceeds what the broker takes, 500 bytes a packet');
});

test(`25 a maximum QoS of 1: 2 is lowered to 1 (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, allowing({ maximumQoS: 1 }), {
    publish: '{ qos: 2 }',
  });
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 100, width: 10 });
  await site.delivered(100);
  expect(await site.finish()).toMatchObject({ ...NOTHING_WRONG, accepted: 100, exitCode: 0 });
  expect(new Set(site.traffic.of('n').seen.map(({ qos }) => qos))).toEqual(new Set([1]));
});

test(`25 a maximum QoS of 0: 1 is never lowered to 0; set aside, counted and told (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, allowing({ maximumQoS: 0 }), {
    answerPublish: '{ qos: 0 }',
    device: { answer: true },
  });
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 20 });
  await site.until(() => site.device.accepted().length === 20, '20 numbers accepted');
  site.command(1);
  await site.until(() => site.traffic.answers.length === 1, 'an answer with QoS 0');
  const { unconserved, dropped, pending, deadLettered } = await site.finish();
  expect({ unconserved, dropped, pending, deadLettered }).toEqual({
    unconserved: [],
    dropped: {},
    pending: 0,
    deadLettered: 20,
  });
  expect(site.traffic.of('n').seen).toEqual([]);
  expect(site.output()).toContain('the broker offers QoS 0 only');
});

test(`25 no retain: sent without, and counted (seed ${seed})`, async () => {
  const site = await startScriptedSite(use, allowing({ retainAvailable: false }), {
    publish: '{ qos: 1, retain: true }',
  });
  await site.start();
  await site.connected();
  site.device.say({ from: 1, to: 50, width: 5 });
  await site.delivered(50);
  expect(await site.finish()).toMatchObject({ ...NOTHING_WRONG, accepted: 50, exitCode: 0 });
  expect(site.traffic.of('n').seen.map(({ retain }) => retain)).toEqual(Array(50).fill(false));
  expect(site.lastReport()?.connection['lowered']).toBeGreaterThanOrEqual(50);
});
