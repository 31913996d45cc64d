import { createProgram } from '../../../src/cli/program.js';

const commandsFor = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await createProgram(args, () => undefined)).commands.map((command) => command.name());

const ALL = await commandsFor();

test('the help has every command', () => {
  expect(ALL).toContain('run');
  expect(ALL.length).toBeGreaterThan(15);
});

test.each([
  [['run', '--set', 'mqtt.port=1'], ['run']],
  [['map', 'check', 'run'], ['map']],
  [['--quiet', '--debug', 'pub'], ['pub']],
])('%j loads the command that is named, and no other', async (args, loaded) => {
  expect(await commandsFor(...args)).toEqual(loaded);
});

test.each([[['--help', 'run']], [['rnu']], [['help', 'run']], [['--quiet']], [['constructor']]])(
  '%j has the choice of all',
  async (args) => {
    expect(await commandsFor(...args)).toEqual(ALL);
  },
);
