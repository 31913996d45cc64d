/** Two gateways on one data folder: real processes that open it as the gateway does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMMAND, type Running, startProgram } from '../support/built-command.js';
import { resources } from '../support/resources.js';

const ROUNDS = 4;
const RIVALS = 6;
const OUTBOX_FOLDER = join(dirname(COMMAND), '../outbox/outbox-folder.js');

const use = resources();

const newFolder = (): string =>
  use(mkdtempSync(join(tmpdir(), 'outbox-')), (it) => rmSync(it, { recursive: true, force: true }));

interface Rival {
  readonly running: Running;
  readonly answer: { readonly won?: true; readonly code?: string; readonly message?: string };
}

const startRival = async (folder: string): Promise<Rival> => {
  const running = use(
    startProgram(process.execPath, [
      join(import.meta.dirname, 'tools/folder-holder.mjs'),
      OUTBOX_FOLDER,
      folder,
    ]),
    (it) => it.stop('SIGKILL'),
  );
  const [line] = await running.until(/^\{.*\}$/m);
  const answer: Rival['answer'] = JSON.parse(line);
  if (answer.won !== true) await running.ended;
  return { running, answer };
};

/** Several at once; exactly one may win. */
const race = async (folder: string): Promise<Rival> => {
  const rivals = await Promise.all(Array.from({ length: RIVALS }, () => startRival(folder)));
  const winners = rivals.filter(({ answer }) => answer.won === true);
  const codes = rivals.flatMap(({ answer }) => answer.code ?? []);
  expect([winners.length, codes]).toEqual([1, Array(RIVALS - 1).fill('OUTBOX_LOCKED')]);
  const [winner] = winners;
  if (winner === undefined) throw new Error('nobody won');
  return winner;
};

test('11 of several that start at once one has the folder; the place of a dead one is taken at once', async () => {
  const folder = newFolder();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { running } = await race(folder);
    // In turns killed, and ended as it should.
    if (round % 2 === 0) await running.stop('SIGKILL');
    else {
      running.child.stdin.end();
      expect(await running.ended).toMatchObject({ code: 0 });
    }
  }
});

test('11 a second gateway says which process has the folder, and what to do', async () => {
  const folder = newFolder();
  const first = await startRival(folder);
  const second = await startRival(folder);
  expect(first.answer).toEqual({ won: true });
  expect(second.answer.code).toBe('OUTBOX_LOCKED');
  expect(second.answer.message).toContain(folder);
  expect(second.answer.message).toContain(`process ${first.running.child.pid}`);
});
