import { truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecording } from '../../../src/recording/read-recording.js';
import { resources } from '../../support/resources.js';

const use = resources();

const newFolder = async (): Promise<string> =>
  use(await mkdtemp(join(tmpdir(), 'mqttgateway-read-')), (it) => rm(it, { recursive: true }));

test('a recording that cannot be read is named', async () => {
  const folder = await newFolder();
  const unreadable = (message: string) =>
    expect.objectContaining({
      code: 'RECORDING_UNREADABLE',
      message,
      retryable: false,
    });
  await expect(readRecording(join(folder, 'none.jsonl'), 'none.jsonl')).rejects.toEqual(
    unreadable('the recording none.jsonl does not exist'),
  );
  await expect(readRecording(folder, '.')).rejects.toEqual(
    unreadable('the recording . is no file'),
  );
  const large = join(folder, 'large.jsonl');
  writeFileSync(large, '');
  truncateSync(large, 64 * 1024 * 1024 + 1);
  await expect(readRecording(large, 'large.jsonl')).rejects.toEqual(
    unreadable('the recording large.jsonl has 67108865 bytes; at most 67108864 can be played'),
  );
});
