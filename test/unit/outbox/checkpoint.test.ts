import { Checkpoint, readCheckpoint } from '../../../src/outbox/checkpoint.js';
import { readSlot, writeSlot } from '../../../src/outbox/checkpoint-format.js';
import { emptyTally, type LedgerState } from '../../../src/outbox/ledger.js';
import { randomOf } from '../../faults/tools/seed.js';
import { FaultStorage } from '../../support/fault-storage.js';

const stateOf = (through: number): LedgerState => ({
  through,
  last: through + 5,
  tally: { ...emptyTally(), delivered: through },
  rejected: 0,
});

test('a slot comes back as it was, and none of it damaged', () => {
  const bytes = writeSlot({ serial: 9, state: stateOf(3) });
  expect(readSlot(bytes)).toEqual({ serial: 9, state: stateOf(3) });
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8((damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
    expect(readSlot(damaged)).toBeUndefined();
  }
  for (let length = 0; length < bytes.length; length += 1)
    expect(readSlot(bytes.subarray(0, length))).toBeUndefined();
});

test('a slot with fewer outcomes, of an earlier version, has 0 for the others', () => {
  const tally = { ...emptyTally(), delivered: 2 };
  expect(readSlot(writeSlot({ serial: 1, state: { ...stateOf(2), tally } }))?.state.tally).toEqual(
    tally,
  );
});

test('whatever a loss of power tears, the state that was synced last is there, or a later one', async () => {
  let kept = 0;
  for (let run = 0; run < 200; run += 1) {
    const storage = new FaultStorage({ random: randomOf(run) });
    let through = 0;
    const faults: unknown[] = [];
    const checkpoint = new Checkpoint(
      {
        storage: storage.session(),
        path: '/lane/checkpoint',
        folder: '/lane',
        state: () => stateOf(through),
        syncAfterMs: 60_000,
        onWritten: () => undefined,
        onSynced: () => undefined,
        onFault: (cause) => faults.push(cause),
      },
      { slot: 0, serial: 1 },
    );
    let synced = 0;
    for (; through < 6; through += 1) {
      checkpoint.touch();
      if ((run >> through) & 1) synced = await checkpoint.sync();
      else await new Promise((resolve) => setImmediate(resolve));
    }
    expect(faults).toEqual([]);
    storage.crash();
    // Its process is gone: this only ends its timer.
    void checkpoint.close();
    const { state, found } = await readCheckpoint(storage.session(), '/lane/checkpoint');
    if (synced === 0) continue;
    expect(state?.through).toBeGreaterThanOrEqual(synced);
    expect(state).toEqual(stateOf(state?.through ?? -1));
    if (found === 'one') kept += 1;
  }
  expect(kept).toBeGreaterThan(5);
});

test('what a failing disk did not take is written when it works again, without a further settlement', async () => {
  const storage = new FaultStorage({ random: randomOf(1) });
  let faults = 0;
  let through = 0;
  let onSynced = (): void => undefined;
  const recovered = new Promise<void>((resolve) => {
    onSynced = resolve;
  });
  const checkpoint = new Checkpoint(
    {
      storage: storage.session(),
      path: '/lane/checkpoint',
      folder: '/lane',
      state: () => stateOf(through),
      syncAfterMs: 1,
      onWritten: () => undefined,
      onSynced: () => onSynced(),
      onFault: () => {
        faults += 1;
        if (faults === 3) storage.fault = () => undefined;
      },
    },
    { slot: 0, serial: 1 },
  );
  storage.fault = ({ kind }) => (kind === 'write' ? 'ENOSPC' : undefined);
  through = 1;
  checkpoint.touch();
  await expect(checkpoint.sync()).rejects.toMatchObject({ code: 'ENOSPC' });
  await recovered;
  storage.crash();
  const { state } = await readCheckpoint(storage.session(), '/lane/checkpoint');
  expect(state).toEqual(stateOf(1));
  void checkpoint.close();
});
