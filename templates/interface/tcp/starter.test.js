// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHarness } from 'mqttgateway/interface/testing';
import { simulateDevice } from './simulated-device.js';
import definition from './starter.js';

test('it tells the state at the start, and each change of it', async () => {
  const device = await simulateDevice();
  const harness = createHarness(definition, { options: { port: device.port } });
  await harness.start();
  assert.equal((await harness.next()).action, 'POWER_OFF');
  await harness.handle({ action: 'POWER_ON' });
  assert.equal((await harness.next()).action, 'POWER_ON');
  device.toggle();
  assert.equal((await harness.next()).action, 'POWER_OFF');
  await harness.stop();
  device.close();
});

test('a state that did not change is told once', async () => {
  const device = await simulateDevice();
  const harness = createHarness(definition, { options: { port: device.port, period: 10 } });
  await harness.start();
  await harness.next();
  await harness.advance(30_000);
  device.toggle();
  assert.equal((await harness.next()).action, 'POWER_ON');
  assert.equal(harness.emitted.length, 2);
  await harness.stop();
  device.close();
});

test('the gateway is told when the device is gone', async () => {
  const device = await simulateDevice();
  const harness = createHarness(definition, { options: { port: device.port } });
  await harness.start();
  await harness.next();
  device.close();
  assert.match(String(await harness.nextLoss()), /closed|ECONNRESET/);
  await harness.stop();
});

test('where there is no device, the start fails; an unknown command does too', async () => {
  const device = await simulateDevice();
  const harness = createHarness(definition, { options: { port: device.port } });
  device.close();
  await assert.rejects(harness.start(), /ECONNREFUSED/);
  await assert.rejects(harness.handle({ action: 'EXPLODE' }), /cannot do "EXPLODE"/);
  await harness.stop();
});
