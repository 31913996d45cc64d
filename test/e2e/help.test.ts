import { COMMAND, startProgram } from '../support/built-command.js';

test.each([[], ['map', 'try'], ['interface']])(
  'help that nobody reads to its end ends quietly: %j',
  async (...words) => {
    const line = `${process.execPath} ${COMMAND} ${words.join(' ')} --help | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await startProgram('bash', ['-c', line]).ended;
    expect([stdout, stderr]).toEqual(['0\n', '']);
  },
);
