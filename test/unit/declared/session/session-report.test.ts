import { RULES } from './lamp-rules.js';
import { scriptedLine, turn } from './scripted-line.js';

test('bytes that make no frame are told after a while, with the last of them', async () => {
  const it = scriptedLine({ options: { rules: RULES } });
  await it.start();
  for (let at = 0; at < 60; at += 1) {
    it.hear('\u0002\u0003');
    await it.clock.advance(100);
  }
  expect(it.logged).toEqual([
    expect.stringMatching(
      /^10\d bytes came in 5 s and make no frame: check framing, and the speed of a serial line; the last are (02 03 ){15}02 03$/,
    ),
  ]);
  it.hear('\nstate ON\n');
  await it.clock.advance(4000);
  it.hear('x');
  expect(it.logged.filter((text) => text.includes('make no frame'))).toHaveLength(1);
  await it.stop();
});

test('an answer in another framing is told beside the answer that did not come', async () => {
  const it = scriptedLine({ options: { rules: RULES } });
  await it.start();
  const sent = it.send({ function: 'Lamp', action: 'ON' });
  const failed = expect(sent).rejects.toMatchObject({
    code: 'DEVICE_NO_ANSWER',
    message: expect.stringMatching(/within 0\.1 s; 4 bytes came that make no frame: 02 6f 6b 03$/),
  });
  await turn();
  it.hear('\u0002ok\u0003');
  await it.clock.advance(200);
  await failed;
  await it.stop();
});

test('a frame that is dropped is told with the bytes that came', async () => {
  const it = scriptedLine({
    options: { rules: { code: { frame: '<action>' } }, framing: { fixed: 3 }, checksum: 'sum' },
  });
  await it.start();
  it.hear('abX');
  expect(it.logged).toEqual(['frame dropped: its checksum is wrong; the last bytes are "abX"']);
  await it.stop();
});

test('of many frames that no rule reads some are shown, the others are counted', async () => {
  const it = scriptedLine({ options: { rules: RULES } });
  await it.start();
  for (let at = 0; at < 1000; at += 1) it.hear(`counter ${at}\n`);
  expect(it.logged.length).toBeGreaterThan(5);
  expect(it.logged.length).toBeLessThan(10);
  expect(it.logged[0]).toBe('no rule reads frame "counter 0"');
  await it.stop();
  expect(it.logged.join('\n')).toMatch(
    /^in the last \d+ s also: no rule reads frame "counter 999" \(9\d\d more\)$/m,
  );
  expect(it.logged.at(-1)).toBe(
    '1000 frames since the line was opened were read by no rule; the last: "counter 999"',
  );
});

test('the level debug shows each frame, both ways', async () => {
  const it = scriptedLine({ options: { rules: RULES } });
  await it.start();
  it.hear('state ON\r\n');
  const sent = it.send({ function: 'Lamp', action: 'ON' });
  await turn();
  it.hear('ok\n');
  await sent;
  expect(it.frames[0]).toBe('← "state ON"');
  expect(it.frames).toContainEqual(expect.stringMatching(/^→ "set ON\\n"$/));
  await it.stop();
});
