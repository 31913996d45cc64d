import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  processesWith,
  programTrials,
  sh,
  toldBy,
  until,
} from '../../test/support/program-trials.js';

const { folderOf, started } = programTrials();

describe('a program that is run again and again', () => {
  test('each run’s lines are frames, the last one also without its end', async () => {
    const harness = await started({ ...sh('echo 16; printf 17'), every: 60 });
    expect(await harness.next()).toMatchObject({ arguments: { level: '16' } });
    expect(await harness.next()).toMatchObject({ arguments: { level: '17' } });
    expect(harness.tasks.map(({ periodMs }) => periodMs)).toEqual([60_000]);
    await harness.tick();
    await harness.next();
    await harness.next();
    expect(harness.emitted).toHaveLength(4);
    expect(harness.losses).toEqual([]);
    expect(toldBy(harness)).toEqual([]);
  });

  test('half a line of a run that failed is no frame, also not with the next run', async () => {
    const folder = folderOf();
    const harness = await started(
      { ...sh('[ -e second ] && exec echo 5; : > second; printf 17; exit 1'), every: 60 },
      folder,
    );
    await harness.tick();
    await until(
      () => harness.emitted.length > 0,
      () => harness.tick(),
    );
    expect(await harness.next()).toMatchObject({ arguments: { level: '5' } });
    expect(toldBy(harness).map(({ level, text }) => `${level} ${text}`)).toEqual([
      expect.stringMatching(/^warn a run failed: sh -c .* ended with exit code 1$/),
    ]);
  });

  test('a run that takes too long is ended and counts as failed; never two at a time', async () => {
    const folder = folderOf();
    const harness = await started(
      { ...sh('echo $$ >> runs; exec sleep 60'), every: 0.1, runtimeout: 2, lostafter: 2 },
      folder,
    );
    await Promise.all([harness.tick(), harness.tick()]);
    await until(
      () => harness.losses.length > 0,
      () => harness.tick(),
    );
    expect(await harness.nextLoss()).toMatchObject({
      code: 'DEVICE_PROGRAM_ENDED',
      message: expect.stringMatching(/did not end within 2 s, and so 2 runs in a row$/),
    });
    const pids = readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n');
    expect(pids).toHaveLength(2);
  });

  test('failures in a row are counted, and forgotten after a good run', async () => {
    const folder = folderOf();
    const harness = await started(
      { ...sh('echo >> runs; [ $(wc -l < runs) -eq 2 ]'), every: 60, lostafter: 2 },
      folder,
    );
    await until(
      () => harness.losses.length > 0,
      () => harness.tick(),
    );
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('\n\n\n\n');
  });

  test('stop ends a run', async () => {
    const mark = 'exec-test-run';
    const harness = await started({
      ...sh('echo 1; exec sleep 60'),
      env: { MARK: mark },
      every: 60,
    });
    await harness.next();
    // While another program takes its place, its environment cannot be read for a moment.
    await until(() => processesWith(mark).length === 1);
    await harness.stop();
    expect(processesWith(mark)).toEqual([]);
    expect(harness.losses).toEqual([]);
    expect(toldBy(harness)).toEqual([]);
  });

  test('a program that is taken away later is a run that failed', async () => {
    const folder = folderOf();
    const script = join(folder, 'sensor.sh');
    writeFileSync(script, '#!/bin/sh\necho 17\n', { mode: 0o755 });
    const harness = await started({ command: ['./sensor.sh'], every: 60, lostafter: 1 }, folder);
    await harness.next();
    rmSync(script);
    await until(
      () => harness.losses.length > 0,
      () => harness.tick(),
    );
    expect(harness.losses).toMatchObject([{ code: 'DEVICE_NOT_FOUND' }]);
  });
});
