import { PassThrough } from 'node:stream';
import { askYes } from '../../../src/cli/ask-yes.js';

/** What is asked stands on the screen; the keyboard is a stream. */
const answered = async (text: string | undefined): Promise<{ yes: boolean; shown: string }> => {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  let shown = '';
  stderr.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const asked = askYes('Throw away?', stdin, stderr);
  if (text === undefined) stdin.end();
  else stdin.write(text);
  return { yes: await asked, shown };
};

test.each(['y\n', 'yes\n', ' Y \n', 'YES\r\n'])('%j is yes', async (text) => {
  expect(await answered(text)).toEqual({ yes: true, shown: 'Throw away? [y/N] ' });
});

test.each(['\n', 'n\n', 'yesterday\n', undefined])('%j is no', async (text) => {
  expect((await answered(text)).yes).toBe(false);
});

test('input that fails is no, and ends nothing', async () => {
  const stdin = new PassThrough();
  const asked = askYes('Throw away?', stdin, new PassThrough());
  stdin.destroy(new Error('read EIO'));
  expect(await asked).toBe(false);
});
