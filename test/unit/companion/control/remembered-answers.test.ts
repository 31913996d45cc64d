import type { ControlAnswer } from '../../../../src/companion/control/control-dispatch.js';
import { RememberedAnswers } from '../../../../src/companion/control/remembered-answers.js';

const answers = () => {
  let made = 0;
  const make = async (): Promise<ControlAnswer> => {
    made += 1;
    return { status: 'ok', data: made };
  };
  return { remembered: new RememberedAnswers(), make, made: () => made };
};

test('the same one within a minute is made once, also while it is being made', async () => {
  const { remembered, make, made } = answers();
  const first = remembered.of('a', 0, make);
  const second = remembered.of('a', 59_999, make);
  expect([first.isRepeated, second.isRepeated, made()]).toEqual([false, true, 1]);
  expect(await second.answer).toEqual({ status: 'ok', data: 1 });
});

test('after a minute it is another one', () => {
  const { remembered, make, made } = answers();
  remembered.of('a', 0, make);
  expect([remembered.of('a', 60_000, make).isRepeated, made()]).toEqual([false, 2]);
});

test('256 are remembered at most', () => {
  const { remembered, make } = answers();
  for (let index = 0; index < 257; index += 1) remembered.of(String(index), 0, make);
  expect([
    remembered.of('256', 1, make).isRepeated,
    remembered.of('0', 1, make).isRepeated,
  ]).toEqual([true, false]);
});
