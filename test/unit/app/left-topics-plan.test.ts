/** What a companion that is off has left at the broker; the broker is a list of what was published. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftTopicsPlan } from '../../../src/app/left-topics-plan.js';
import type { CompanionPort } from '../../../src/gateway/companion.js';
import { RetainedLedger } from '../../../src/gateway/retained-ledger.js';
import { recordingLog } from '../../support/recording-log.js';
import { resources } from '../../support/resources.js';

const use = resources();

test('its end waits until what was cleared is crossed out', async () => {
  const folder = use(mkdtempSync(join(tmpdir(), 'left-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const path = join(folder, 'control.json');
  const published: string[] = [];
  const acknowledged: (() => void)[] = [];
  const port = {
    log: recordingLog(),
    over: new AbortController().signal,
    publish: ({ topic, payload }) => {
      published.push(`${topic} ${String(payload)}`);
      return new Promise((resolve) => acknowledged.push(resolve));
    },
  } as Partial<CompanionPort> as CompanionPort;
  new RetainedLedger(path, port).intend([['gateway/info', {}]]);
  const companion = leftTopicsPlan('control', path).create(port);
  companion.onConnected?.();
  const stopped = Promise.resolve(companion.stop(false)).then(() => existsSync(path));
  await new Promise((resolve) => setImmediate(resolve));
  for (const acknowledge of acknowledged) acknowledge();
  expect(await stopped).toBe(false);
  expect(published).toEqual(['gateway/info ']);
});
