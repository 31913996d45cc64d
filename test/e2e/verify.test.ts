import { spawnSync } from 'node:child_process';
import { COMMAND, startCommand, startProgram } from '../support/built-command.js';

// A network namespace of its own has no loopback address: nothing can listen there.
const ISOLATION = [['-n'], ['-rn']].find(
  (flags) => spawnSync('unshare', [...flags, 'true']).status === 0,
);
if (ISOLATION === undefined) console.log('skipped: unshare is not permitted here');

const isolated = (...args: string[]) =>
  startProgram('unshare', [...(ISOLATION ?? []), process.execPath, COMMAND, 'verify', ...args])
    .ended;

const NOT_TRIED = 'not tried: an earlier check failed';

test('an installation that works', async () => {
  const { code, stdout, stderr } = await startCommand(['verify', '--json']).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { ok, checks } = JSON.parse(stdout);
  expect({ ok, count: checks.length }).toEqual({ ok: true, count: 6 });
});

(ISOLATION === undefined ? describe.skip : describe)('without a loopback interface', () => {
  test('each check has its line, and the last one says what to look for', async () => {
    const { code, stdout, stderr } = await isolated();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^ {2}FAIL {2}embedded broker/m);
    expect(stdout.match(new RegExp(`FAIL .*${NOT_TRIED}$`, 'gm'))).toHaveLength(3);
    expect(stdout).toMatch(/4 of 6 checks failed\. Does this machine let programs listen .*\n$/);
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  test('--json prints one object', async () => {
    const { code, stdout } = await isolated('--json');
    expect(code).toBe(1);
    const { ok, checks } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(checks.map(({ detail }: { detail: string }) => detail === NOT_TRIED)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
