import { checkControl } from '../../../src/app/check-control.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { load } from '../config/load.js';

const problems = (value: string, enabled = 'on') =>
  checkControl(
    loadConfiguration({
      file: undefined,
      cwd: '/',
      environment: {},
      flags: {
        'control.enabled': { value: enabled, flag: '--set control.enabled' },
        'control.allow': { value, flag: '--set control.allow' },
      },
    }),
  );

test('an entry of the allow-list that allows nothing is told, with the nearest one', async () => {
  expect(await problems('info, interface/restrat, queues/*')).toEqual([
    {
      code: 'CONFIG_WRONG_VALUE',
      severity: 'warning',
      message:
        '[CONTROL] allow has "interface/restrat", and there is no such request (flag --set control.allow)',
      hint: 'did you mean interface/restart?',
    },
    expect.objectContaining({ hint: expect.stringMatching(/^there are info, health/) }),
  ]);
});

test('the entry is pointed at, and what is meant for everything is told', async () => {
  const text = '[CONTROL]\nenabled = on\nallow = info, all, queues/*\n';
  const [all, queues] = await checkControl(load(text));
  expect([all?.where, all?.hint]).toEqual([
    expect.objectContaining({
      line: 3,
      column: 15,
      length: 3,
      source: 'allow = info, all, queues/*',
    }),
    'did you mean *? It allows everything',
  ]);
  expect(all?.message).toBe('[CONTROL] allow has "all", and there is no such request');
  expect(queues?.where).toMatchObject({ line: 3, column: 20, length: 8 });
  const yaml = 'control:\n  enabled: on\n  allow:\n    - info\n    - all\n';
  const [inYaml] = await checkControl(load(yaml, { name: 'gw.yaml' }));
  expect(inYaml?.where).toMatchObject({ line: 5, column: 7, length: 3 });
});

test('what allows something is right, and nothing is looked at where control is off', async () => {
  expect(await problems('*, interface/*, queue/purge')).toEqual([]);
  expect(await problems('nothing', 'off')).toEqual([]);
});
