import { jest } from '@jest/globals';
import { runCommandLine } from '../../../src/cli/command-line.js';

afterEach(() => {
  jest.restoreAllMocks();
});

/** Runs a command whose first write to stdout fails as no write should. */
const runWithDefect = async (args: readonly string[]) => {
  let stderr = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(() => {
    throw new TypeError('nobody thought of this');
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  return { exitCode: await runCommandLine(args), stderr: () => stderr };
};

test('a defect is told as one, without a stack', async () => {
  const { exitCode, stderr } = await runWithDefect(['map', 'explain', 'COMMAND_INTERNAL']);
  expect(exitCode).toBe(70);
  expect(stderr()).toMatch(/COMMAND_INTERNAL {2}this should not happen: nobody thought of this\n/);
  expect(stderr()).not.toMatch(/^\s+at /m);
});

test('with --debug the stack is shown', async () => {
  const { stderr } = await runWithDefect(['--debug', 'map', 'explain', 'COMMAND_INTERNAL']);
  expect(stderr()).toMatch(/^\s+at /m);
});
