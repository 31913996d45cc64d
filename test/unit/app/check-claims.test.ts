import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planApp } from '../../../src/app/plan-app.js';
import { load, problemLines } from '../config/load.js';

const RULES = 'framing: line, rules: { r: { frame: "<x>", message: { action: A } } }';
const serial = (port: string) => `{ interface: serial, port: ${port}, ${RULES} }`;
const modbus = (connection: string) =>
  `{ interface: modbus, connection: { ${connection} }, registers: { r: { table: holding, address: 1, write: true } } }`;
const tcp = (listen: string, port: number) =>
  `{ interface: tcp, listen: "${listen}", port: ${port}, ${RULES} }`;
const udp = (listenport: number) =>
  `{ interface: udp, listenport: ${listenport}, rules: { r: { frame: "<x>", message: { action: A } } } }`;
const http = (port: number) =>
  `{ interface: http, url: "http://10.0.0.1/", webhook: { port: ${port} }, rules: { r: { path: bell, frame: "<x>", message: { action: A } } } }`;

const conflicts = async (one: string, two: string): Promise<string[]> => {
  const loaded = load(
    `map: { mapping: off, topics: [a] }\ninterfaces:\n  one: ${one}\n  two: ${two}\n`,
    { name: 'gw.yaml' },
  );
  const { problems } = await planApp(loaded, tmpdir());
  return problemLines({ problems: problems.filter(({ code }) => code.startsWith('CONFIG_')) });
};

test.each([
  [serial('/dev/ttyS77'), serial('/dev/../dev/ttyS77')],
  [serial('/dev/ttyS77'), modbus('serial: { port: /dev/ttyS77 }')],
  [tcp('0.0.0.0', 4001), tcp('0.0.0.0', 4001)],
  [tcp('::', 4001), tcp('127.0.0.1', 4001)],
  [tcp('127.0.0.1', 4001), http(4001)],
  [udp(5000), udp(5000)],
])('what one instance has for itself is told to the second: %s and %s', async (one, two) => {
  expect(await conflicts(one, two)).toEqual([
    expect.stringMatching(
      /^4:\d+ error CONFIG_CONFLICT \[INTERFACE:two\] .* takes already( \(.*\))?$/,
    ),
  ]);
});

test.each([
  [serial('/dev/ttyS77'), serial('/dev/ttyS78')],
  [tcp('0.0.0.0', 4001), tcp('0.0.0.0', 4002)],
  [tcp('127.0.0.1', 0), tcp('127.0.0.1', 0)],
  [tcp('127.0.0.1', 4001), tcp('127.0.0.2', 4001)],
  [tcp('0.0.0.0', 4001), udp(4001)],
  [udp(0).replace('{', '{ host: 10.0.0.1, port: 1,'), udp(0).replace('{', '{ host: h, port: 1,')],
  [modbus('tcp: { host: h, port: 4001 }'), modbus('tcp: { host: h, port: 4001 }')],
])('what differs may be side by side: %s and %s', async (one, two) => {
  expect(await conflicts(one, two)).toEqual([]);
});

test('a serial port is known by another name, and both instances are named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ports-'));
  writeFileSync(join(folder, 'tty'), '');
  symlinkSync(join(folder, 'tty'), join(folder, 'by-id'));
  expect(await conflicts(serial(join(folder, 'tty')), serial(join(folder, 'by-id')))).toEqual([
    expect.stringMatching(
      /\[INTERFACE:two\] port is ".*by-id", which \[INTERFACE:one\] port takes already \(both are .*tty\)$/,
    ),
  ]);
  rmSync(folder, { recursive: true });
});
