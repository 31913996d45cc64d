/** State that is saved at the very end of an instance, and loaded by the one that follows it at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.js';
import { resources } from '../../support/resources.js';
import { startFromFile } from '../../support/start-from-file.js';

const use = resources();

/** It does not wait for its last save, which is a large one. */
const KEEPER = `
export default {
  name: 'keeper',
  apiVersion: 1,
  options: { type: 'object', properties: { turn: { type: 'integer', description: 'a turn', default: 0, examples: [1] } } },
  create: (options, { state, log }) => {
    let turns = 0;
    return {
      start: async () => {
        turns = (await state.load()).turns ?? 0;
        log.info('turns ' + turns);
      },
      handle: () => undefined,
      stop: () => {
        void state.save({ turns: turns + 1, much: 'x'.repeat(900_000) });
      },
    };
  },
};
`;

test('whoever follows under a name has what was saved last', async () => {
  const folder = use(mkdtempSync(join(tmpdir(), 'keeper-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const file = join(folder, 'here.json');
  // Nobody is there: what is kept needs no broker.
  const port = await freePort();
  const configure = (turn: number): void =>
    writeFileSync(
      file,
      JSON.stringify({
        gateway: { name: 'here', watch: false },
        interfaces: { keeper: { module: './keeper.mjs', isolation: 'inline', turn } },
        mqtt: { host: '127.0.0.1', port },
      }),
    );
  writeFileSync(join(folder, 'keeper.mjs'), KEEPER);
  configure(0);
  const { app, output, reloader } = await startFromFile(file);
  use(app, (it) => it.stop());
  for (let turn = 1; turn <= 5; turn += 1) {
    configure(turn);
    expect(await reloader.reload('files')).toMatchObject({ result: 'ok' });
  }
  expect(output().match(/turns \d+/g)).toEqual([0, 1, 2, 3, 4, 5].map((turns) => `turns ${turns}`));
});
