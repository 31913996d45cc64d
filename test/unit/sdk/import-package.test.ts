import { importPackage } from '../../../src/sdk/import-package.js';

const ABSENT = 'mqttgateway-absent-package';

test('a package that is not installed is named, with what to do, and not tried again', async () => {
  await expect(importPackage(ABSENT, () => import(`${ABSENT}`))).rejects.toMatchObject({
    code: 'INTERFACE_PACKAGE_MISSING',
    message: `the package ${ABSENT} is not installed`,
    hint: `npm install ${ABSENT}`,
    retryable: false,
  });
});

test('a package that is there and cannot be loaded says why', async () => {
  const load = () => Promise.reject(new Error('invalid ELF header\n  at …'));
  await expect(importPackage('serialport', load)).rejects.toMatchObject({
    code: 'INTERFACE_PACKAGE_MISSING',
    message: 'the package serialport cannot be loaded: invalid ELF header',
  });
});

test('one that is there is handed on', async () => {
  const { EventEmitter } = await importPackage('node:events', () => import('node:events'));
  expect(typeof EventEmitter).toBe('function');
});
