/** What a stranger's `check` returns is looked at before it is believed. */
import { checkByInterface } from '../../../src/app/check-by-interface.js';
import type { InterfaceDefinition } from '../../../src/sdk/interface-contract.js';

const foundBy = async (check: () => unknown) => {
  const definition: InterfaceDefinition = {
    name: 'lamp',
    apiVersion: 1,
    options: {},
    check: check as NonNullable<InterfaceDefinition['check']>,
    create: () => ({ start() {}, handle() {}, stop() {} }),
  };
  const checked = { options: {}, problems: [], secrets: [], locate: () => undefined };
  return (await checkByInterface(definition, checked, import.meta.dirname)).problems;
};

test('problems are taken with all that they say', async () => {
  const problem = { path: ['port', 0], message: 'taken', severity: 'warning', hint: 'another' };
  expect(await foundBy(() => [problem])).toEqual([
    { code: 'CONFIG_WRONG_VALUE', severity: 'warning', message: 'taken', hint: 'another' },
  ]);
  expect(await foundBy(() => undefined)).toEqual([]);
});

test.each([
  ['no list', 'all is well'],
  ['no problem', [null]],
  ['no path', [{ message: 'no' }]],
  ['a path of other things', [{ path: [{}], message: 'no' }]],
  ['no text', [{ path: [], message: 5 }]],
  ['a code that is not known', [{ path: [], message: 'no', code: 'LAMP_BROKEN' }]],
  ['a severity that is not known', [{ path: [], message: 'no', severity: 'fatal' }]],
  ['a hint that is no text', [{ path: [], message: 'no', hint: 5 }]],
  ['a place that is none', [{ path: [], message: 'no', within: { text: 'x' } }]],
])('%s is a fault of the interface, told as one', async (_, found) => {
  expect(await foundBy(() => found)).toEqual([
    expect.objectContaining({
      code: 'INTERFACE_INVALID',
      severity: 'error',
      message: expect.stringMatching(/^check of interface "lamp" failed: /),
    }),
  ]);
});
