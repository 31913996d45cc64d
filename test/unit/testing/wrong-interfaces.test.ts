/** Each interface of test/fixtures/wrong-interfaces breaks the rule that it is called after, alone. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMessage, defineInterface, GatewayError } from '../../../src/sdk/index.js';
import { RULES } from '../../../src/testing/conformance/rules.js';
import { checkInterface } from '../../../src/testing/index.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/wrong-interfaces');
const LIMITS = { startMs: 500, endMs: 250, abortMs: 75, quietMs: 50 };

const wrong = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('there is one for each rule', () => {
  expect(wrong.length).toBeGreaterThanOrEqual(12);
  expect(wrong.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

/** Jest catches what nobody catches itself: test/e2e/interface-check.test.ts tries that one. */
const here = wrong.filter((name) => name !== 'errors-caught');

test.each(here)('%s: that rule is broken, and no other', async (name) => {
  const { ok, rules } = await checkInterface(
    { file: join(FOLDER, name, 'index.js') },
    { limits: LIMITS },
  );
  expect(ok).toBe(false);
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  expect(broken).toEqual([expect.objectContaining({ rule: name })]);
  expect(broken[0]?.seen).toMatch(/\w{3}/);
});

test('a device that speaks by itself while another one is asked to disturbs nobody', async () => {
  const definition = defineInterface({
    apiVersion: 1,
    name: 'chirper',
    options: { type: 'object', properties: {}, additionalProperties: false },
    create: (_options, context) => {
      let chirp: NodeJS.Timeout | undefined;
      return {
        start: () => {
          if (context.name === 'second')
            chirp = setTimeout(
              () => void context.emit(createMessage({ type: 'status', action: 'CHIRP' })),
              5,
            );
        },
        stop: () => clearTimeout(chirp),
        handle: ({ action }) => {
          throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', `it knows no ${action}`);
        },
      };
    },
  });
  const { rules } = await checkInterface({ definition, folder: FOLDER }, { limits: LIMITS });
  expect(rules.find(({ rule }) => rule === 'two-instances')).toMatchObject({ outcome: 'kept' });
});

/** Of another realm than this file, for Jest runs tests in one of their own. */
const NODES_OWN: readonly (readonly [string, () => unknown])[] = [
  ['a file that is not there', () => readFile('/no/such/port')],
  ['time that is up', () => AbortSignal.abort().throwIfAborted()],
];

test.each(NODES_OWN)(
  'a start that fails by an error of Node.js keeps its rule: %s',
  async (_, start) => {
    const definition = defineInterface({
      apiVersion: 1,
      name: 'absent',
      options: { type: 'object', properties: {}, additionalProperties: false },
      create: () => ({
        start: async () => void (await start()),
        stop: () => undefined,
        handle: () => undefined,
      }),
    });
    const { rules } = await checkInterface({ definition, folder: FOLDER }, { limits: LIMITS });
    expect(rules.find(({ rule }) => rule === 'start-ends')).toMatchObject({ outcome: 'kept' });
  },
);
