// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHarness } from 'mqttgateway/interface/testing';
import { simulateDevice } from './simulated-device.js';
import definition, { starterOn } from './starter.js';

const options = { port: '/dev/nothing-here' };

test('it tells the state at the start, and each change of it', async () => {
  const device = simulateDevice();
  const harness = createHarness(starterOn(device.open), { options });
  await harness.start();
  assert.equal((await harness.next()).action, 'POWER_OFF');
  await harness.handle({ action: 'POWER_ON' });
  assert.equal((await harness.next()).action, 'POWER_ON');
  device.toggle();
  assert.equal((await harness.next()).action, 'POWER_OFF');
  await harness.stop();
});

test('the gateway is told when the device is gone, and has it back', async () => {
  const device = simulateDevice();
  const harness = createHarness(starterOn(device.open), { options });
  await harness.start();
  await harness.next();
  device.unplug();
  assert.match(String(await harness.nextLoss()), /gone/);
  await harness.stop();
  await harness.start();
  assert.equal((await harness.next()).action, 'POWER_OFF');
  await harness.stop();
});

test('where there is no port, the start fails; an unknown command does too', async () => {
  const harness = createHarness(definition, { options });
  await assert.rejects(harness.start());
  await assert.rejects(harness.handle({ action: 'EXPLODE' }), /cannot do "EXPLODE"/);
  await harness.stop();
});
