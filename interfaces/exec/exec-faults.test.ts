import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programTrials } from '../../test/support/program-trials.js';
import exec from './index.js';

const { folderOf, harnessOf, started } = programTrials();

describe('a program that cannot be started', () => {
  const faultOf = async (options: Readonly<Record<string, unknown>>, folder = folderOf()) => {
    const harness = harnessOf(options, folder);
    const fault = await harness.start().catch((cause: unknown) => cause);
    await harness.stop();
    return fault;
  };

  test('because it is not there', async () => {
    expect(await faultOf({ command: ['no-such-program'] })).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: 'no program "no-such-program" is in PATH',
      hint: 'Install it, or write its path.',
    });
    const folder = folderOf();
    writeFileSync(join(folder, 'sensor.sh'), '#!/bin/no-such-shell\n', { mode: 0o755 });
    expect(await faultOf({ command: ['sensor.sh'] }, folder)).toMatchObject({
      hint: expect.stringContaining('write ./sensor.sh'),
    });
    expect(await faultOf({ command: ['./sensor.py'] }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: `the program "./sensor.py" is not there, in ${folder}`,
    });
    expect(await faultOf({ command: ['./sensor.sh'] }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: '"./sensor.sh" is there, but not the program that its first line (#!) names',
    });
  });

  test('because it may not be executed', async () => {
    const folder = folderOf();
    const script = join(folder, 'sensor.sh');
    writeFileSync(script, '#!/bin/sh\n');
    chmodSync(script, 0o644);
    expect(await faultOf({ command: ['./sensor.sh'] }, folder)).toMatchObject({
      code: 'DEVICE_NOT_PERMITTED',
      message: '"./sensor.sh" may not be executed',
      hint: expect.stringContaining('chmod +x'),
    });
  });

  test('because its folder is not there, or is none', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'file'), '');
    expect(await faultOf({ command: ['sh'], cwd: 'nowhere' }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: `the folder cwd, "${join(folder, 'nowhere')}", is not there`,
    });
    expect(await faultOf({ command: ['sh'], cwd: 'file' }, folder)).toMatchObject({
      code: 'DEVICE_NOT_FOUND',
      message: `cwd is "${join(folder, 'file')}", which is no folder`,
    });
  });

  test('because the system does not take it', async () => {
    expect(
      await faultOf({ command: ['sh', 'x'.repeat(9_999)], env: { A: 'x'.repeat(99_999) } }),
    ).toBeUndefined();
    const long = Array.from({ length: 900 }, () => 'x'.repeat(10_000));
    expect(await faultOf({ command: ['sh', ...long] })).toMatchObject({
      code: 'INTERFACE_START_FAILED',
      message: expect.stringMatching(/^"sh" cannot be started: .*E2BIG/),
    });
  });
});

describe('options that contradict each other', () => {
  const out = { set: { frame: '<action>', message: { type: 'command' } } };
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['stdin of runs', { stdin: true, every: 5 }, 'stdin is true and every is 5'],
    ['commands without stdin', { rules: out }, 'rule set is sent, but stdin is false'],
    [
      'commands by a type in the frame',
      { rules: { all: { frame: '<type> <action>' } } },
      'rule all is sent, but stdin is false',
    ],
    [
      'a poll without stdin',
      { rules: out, polls: [{ send: 'set', every: 1, arguments: {} }] },
      'there are polls',
    ],
    ['a handshake of runs', { rules: out, handshake: ['set'], every: 5 }, 'there is a handshake'],
    ['no program', { command: [''] }, 'command begins with an empty text'],
    ['nothing at all', { command: [] }, 'command is an empty list'],
    ['a line for a shell', { command: 'sh sensor.sh' }, 'the program is "sh sensor.sh"'],
    ['too often', { every: 0.01 }, 'every is 0.01; expected 0.1 or more'],
    ['NUL', { command: ['sh\0'] }, 'NUL'],
  ])('%s', async (_, options, message) => {
    const start = async () => started({ command: ['cat'], ...options });
    await expect(start()).rejects.toThrow(message);
  });

  test('a path with a space is only doubted', async () => {
    const options = harnessOf({ command: ['/opt/my tools/sensor'] }).options;
    expect(await exec.check?.(options as never)).toMatchObject([{ severity: 'warning' }]);
  });
});
