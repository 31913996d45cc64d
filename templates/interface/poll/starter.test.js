// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHarness } from 'mqttgateway/interface/testing';
import { simulateDevice } from './simulated-device.js';
import definition from './starter.js';

/** @param {ReturnType<typeof simulateDevice>} device */
const harnessOf = ({ file }) =>
  createHarness(definition, { options: { file, scale: '0.001', period: 5 } });

test('it tells the value at the start, and when it changed', async () => {
  const device = simulateDevice();
  const harness = harnessOf(device);
  await harness.start();
  assert.equal((await harness.next()).arguments['Value'], '21.5');
  await harness.advance(10_000);
  assert.equal(harness.emitted.length, 1);
  device.show('22000');
  await harness.advance(5000);
  assert.equal((await harness.next()).arguments['Value'], '22');
  await harness.handle({ action: 'REPORT' });
  assert.equal(harness.emitted.length, 3);
  await harness.stop();
  device.remove();
});

test('what is no number is a lost device', async () => {
  const device = simulateDevice();
  const harness = harnessOf(device);
  await harness.start();
  device.show('broken');
  await harness.tick();
  assert.match(String(await harness.nextLoss()), /has "broken"; expected a number/);
  await harness.stop();
  device.remove();
});

test('without the sensor the start fails; an unknown command does too', async () => {
  const device = simulateDevice();
  device.remove();
  const harness = harnessOf(device);
  await assert.rejects(harness.start(), /ENOENT/);
  await assert.rejects(harness.handle({ action: 'EXPLODE' }), /cannot do "EXPLODE"/);
  await harness.stop();
});
