/** A script as a sensor, from its lines to Debian's mosquitto, with the built command. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../support/built-command.js';
import { startMosquitto } from '../support/mosquitto.js';
import { requirePeer } from '../support/require-peer.js';
import { resources } from '../support/resources.js';
import { until } from '../support/until.js';

const EXAMPLE = join(import.meta.dirname, '../../interfaces/exec');

/** Of this run of the tests alone. */
const MARK = `exec-example-${process.pid}`;

const isThere = (): boolean =>
  readdirSync('/proc').some((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`MARK=${MARK}`);
    } catch {
      // Not ours, or gone meanwhile.
      return false;
    }
  });

requirePeer('mosquitto', '-h')('against mosquitto', () => {
  const use = resources();

  const setUp = async (change: (text: string) => string) => {
    const broker = use(await startMosquitto(), (it) => it.stop());
    const folder = use(mkdtempSync(join(tmpdir(), 'exec-')), (it) =>
      rmSync(it, { recursive: true, force: true }),
    );
    for (const file of ['example.yaml', 'example.map.yaml', 'sensor.sh'])
      cpSync(join(EXAMPLE, file), join(folder, file));
    const configuration = join(folder, 'example.yaml');
    writeFileSync(configuration, change(readFileSync(configuration, 'utf8')));
    const url = `mqtt://127.0.0.1:${broker.port}`;
    const gateway = use(startCommand(['run', '-c', configuration, '--url', url]), (it) =>
      it.stop(),
    );
    const subscribe = (count: number) =>
      startCommand(['sub', '--url', url, '-t', 'folders/#', '-C', String(count), '-v']).ended;
    return { folder, gateway, subscribe };
  };

  test('the example tells how full a folder is, again and again', async () => {
    const { folder, gateway, subscribe } = await setUp((text) =>
      text.replace('every: 5', 'every: 0.2').replace('sensor.sh, .]', 'sensor.sh, inbox]'),
    );
    // Runs until now have failed: there was no such folder.
    await gateway.until(/WARN +folders +stderr: inbox is no folder/);
    // With its letter from the beginning: what is told of it is retained.
    mkdirSync(join(folder, 'filled'));
    writeFileSync(join(folder, 'filled', 'a letter'), '');
    renameSync(join(folder, 'filled'), join(folder, 'inbox'));
    const { stdout } = await subscribe(2);
    expect(stdout).toMatch(/^folders\/inbox\/files 1$/m);
    expect(stdout).toMatch(/^folders\/inbox\/kib \d+$/m);
    expect((await gateway.stop()).code).toBe(0);
  });

  test('a gateway that is killed takes its program with it', async () => {
    const { gateway } = await setUp((text) =>
      text
        .replace('[sh, sensor.sh, .]', '[sh, -c, "echo begun >&2; sleep 600"]')
        .replace('every: 5', `env: { MARK: ${MARK} }`),
    );
    await gateway.until(/stderr: begun/);
    // While the shell becomes another program, its environment cannot be read for a moment.
    await until(isThere);
    gateway.child.kill('SIGKILL');
    await gateway.ended;
    await until(() => !isThere());
  });
});
