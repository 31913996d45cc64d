import { loadText } from './load.js';

const messages = async (value: string, topic: string): Promise<string[]> => {
  const { problems } = await loadText(`
version: 2
root: home
values:
  ${value}: { type: number }
routes:
  one: { topic: ${topic}, payload: x, message: { type: status } }
`);
  return problems.map(({ message }) => message.replace(/.*Did you mean /, ''));
};

test.each([
  ['setpoint', '<root>/<setpont>', '<setpoint>?'],
  ['temperature', '<root>/<temperatur>', '<temperature>?'],
  ['brightness', '<root>/<brightnass>', '<brightness>?'],
  ['level', '<root>/<Level>', '<level>?'],
  ['temp', '<root>/<tmep>', '<temp>?'],
  ['temp', '<rot>/x', '<root>?'],
  ['temp', '<roots>/x', '<root>?'],
  ['temp', '<orot>/x', '<root>?'],
])('with a value %s the topic %s has a slip', async (value, topic, expected) => {
  expect(await messages(value, topic)).toEqual([expected]);
});

test.each([
  ['temp', '<root>/<temp1>'],
  ['temp1', '<root>/<temp2>'],
  ['light', '<root>/<lights>'],
  ['mode', '<root>/<node>'],
  ['x', '<root>/<y>'],
  ['temp', '<root>/<tempc>'],
  ['setpoint', '<root>/<setpoint>/<setpont>'],
  ['temp', '<room>/x'],
  ['temp', '<root>/<rot>'],
])('with a value %s the topic %s has none', async (value, topic) => {
  expect(await messages(value, topic)).toEqual([]);
});

test('a name of several routes is meant', async () => {
  const { problems } = await loadText(`
version: 2
values:
  setpoint: { type: number }
routes:
  one: { topic: a/<setpont>, payload: x, message: { type: status } }
  two: { topic: b/<setpont>, payload: x, message: { type: status } }
`);
  expect(problems).toEqual([]);
});
