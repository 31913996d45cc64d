import { MessageOutlet } from '../../../../src/declared/session/message-outlet.js';
import { createMessage, type Message } from '../../../../src/map/message.js';
import { gate } from './gate.js';
import { turn } from './scripted-line.js';

const outletOver = () => {
  const full = gate();
  const seen: Message[] = [];
  const calls = { pauses: 0, resumes: 0, dropped: 0 };
  const outlet = new MessageOutlet({
    emit: (message) => {
      seen.push(message);
      return full.pass();
    },
    onPause: () => {
      calls.pauses += 1;
    },
    onResume: () => {
      calls.resumes += 1;
    },
    onDropped: (count) => {
      calls.dropped += count;
    },
  });
  return { outlet, full, seen, calls };
};
const FRAME = [createMessage({ action: 'A' }), createMessage({ action: 'B' })];

test('of a line that does not pause so much waits and no more', () => {
  const { outlet, calls } = outletOver();
  // The first is on its way.
  for (let count = 0; count < 70_001; count += 1) outlet.add(FRAME);
  expect(calls).toEqual({ pauses: 1, resumes: 0, dropped: 0 });
  outlet.add(FRAME);
  expect(calls.dropped).toBe(2);
  outlet.add([]);
  expect(calls.dropped).toBe(2);
  // The first message of all is on its way.
  expect(outlet.end()).toBe(2 * 70_001 - 1);
  expect(outlet.end()).toBe(0);
});

test('a line that was closed with the last message is not resumed', async () => {
  const { outlet, full, seen, calls } = outletOver();
  for (let count = 0; count < 300; count += 1) outlet.add(FRAME);
  while (seen.length < 600) {
    full.releaseOne();
    await turn();
  }
  outlet.end();
  full.release();
  await turn();
  outlet.add(FRAME);
  await turn();
  expect(seen).toHaveLength(600);
  expect(calls).toEqual({ pauses: 1, resumes: 0, dropped: 0 });
});
