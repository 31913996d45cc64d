/** The built command with interfaces that do their worst, beside one that does not. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { resources } from '../support/resources.js';

const use = resources();
const HOSTILE = join(import.meta.dirname, '../fixtures/hostile');
const MODULES = [
  ['import-throws', 'worker'],
  ['import-exits', 'process'],
  ['start-throws', 'worker'],
  ['exits', 'process'],
  ['exits', 'worker'],
  ['throws-later', 'worker'],
] as const;

const site = async (): Promise<string> => {
  const folder = use(mkdtempSync(join(tmpdir(), 'isolation-')), (it) =>
    rmSync(it, { recursive: true, force: true }),
  );
  for (const [name] of MODULES) cpSync(join(HOSTILE, `${name}.mjs`), join(folder, `${name}.mjs`));
  const sections = MODULES.map(
    ([name, isolation]) =>
      `[INTERFACE:${name}-${isolation}]\nmodule: ./${name}.mjs\nisolation: ${isolation}\n`,
  );
  writeFileSync(
    join(folder, 'house.conf'),
    `[GATEWAY]\nname: house\nrestartmin: 0.05\nrestartmax: 0.05\nmaxdefects: 1\n[INTERFACE:dummy]\nperiod: 0.02\n${sections.join('')}` +
      `[MAP]\nroot: a\ntopics: a/#\n[MQTT]\nport: ${await freePort()}\n[LOG]\nconsolelevel: DEBUG\n`,
  );
  return folder;
};

test('only they fail, the other one goes on, and all of it ends in order', async () => {
  const gateway = startCommand(['run', '-c', 'house.conf'], { cwd: await site() });
  use(gateway, (it) => it.stop('SIGKILL'));
  for (const [name, isolation] of MODULES)
    await gateway.until(new RegExp(` ${name}-${isolation} +failed`));
  const soFar = gateway.output().length;
  const said = (): number =>
    gateway
      .output()
      .slice(soFar)
      .match(/→ {2}a\/.* TICK|→ {2}a\//g)?.length ?? 0;
  while (said() < 5) await gateway.until(new RegExp(`^[\\s\\S]{${gateway.output().length + 1}}`));
  const output = gateway.output();
  expect(output).toMatch(
    /WARN +gateway +module "\.\/import-throws\.mjs" was found, but loading it failed: no paper/,
  );
  expect(output).toMatch(
    /exits-process given up: its program ended with exit code 7; 2 defects within 600 s/,
  );
  expect(output).not.toMatch(/dummy +(waiting|failed)/);
  const { code, stdout } = await gateway.stop();
  expect(code).toBe(0);
  expect(stdout).toMatch(/gateway +stopped/);
});

test('config check says that they are wrong', async () => {
  const { code, stdout } = await startCommand(['config', 'check', '-c', 'house.conf'], {
    cwd: await site(),
  }).ended;
  expect(code).toBe(78);
  expect(stdout).toMatch(/INTERFACE_MODULE_FAILED.*"\.\/import-throws\.mjs".*: no paper/);
  expect(stdout).toMatch(/INTERFACE_MODULE_FAILED.*: its program ended with exit code 3/);
});
