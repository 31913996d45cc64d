import fc from 'fast-check';
import { generate } from 'mqtt-packet';
import { FrameWatch } from '../../../src/mqtt/frame-watch.js';

const publish = (bytes: number): Buffer =>
  generate({
    cmd: 'publish',
    topic: 'a',
    payload: Buffer.alloc(bytes),
    qos: 0,
    retain: false,
    dup: false,
  });

test('finds the first packet above the bound, however the bytes are cut', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 10 });
  const cuts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 50 });
  let found = 0;
  fc.assert(
    fc.property(sizes, cuts, (payloads, pieces) => {
      const watch = new FrameWatch(10_000);
      const stream = Buffer.concat(payloads.map(publish));
      let seen: number | undefined;
      let at = 0;
      for (let turn = 0; at < stream.length && seen === undefined; turn += 1) {
        const piece = pieces[turn % pieces.length] ?? 1;
        seen = watch.see(stream.subarray(at, at + piece));
        at += piece;
      }
      // Two bytes of length and one of topic stand before the payload.
      const expected = payloads.map((payload) => payload + 3).find((size) => size > 10_000);
      if (expected !== undefined) found += 1;
      expect(seen).toBe(expected);
    }),
  );
  expect(found).toBeGreaterThan(0);
});

test('a length of five bytes is left to the parser', () => {
  const watch = new FrameWatch(10);
  expect(watch.see(Buffer.from([0x30, 0xff, 0xff, 0xff, 0xff, 0x7f]))).toBeUndefined();
  expect(watch.see(Buffer.from([0x30, 0xff, 0x7f]))).toBeUndefined();
});
