import { checkControl } from '../../../src/app/check-control.js';
import { loadConfiguration } from '../../../src/config/load-configuration.js';

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

test('what allows something is right, and nothing is looked at where control is off', async () => {
  expect(await problems('*, interface/*, queue/purge')).toEqual([]);
  expect(await problems('nothing', 'off')).toEqual([]);
});
