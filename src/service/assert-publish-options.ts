import { GatewayError } from '../errors/gateway-error.js';
import { assertMembers } from './assert-members.js';
import type { PublishOptions } from './service.js';
import { valueText } from './value-text.js';

const NAMES: readonly (keyof PublishOptions)[] = ['retain', 'qos', 'onlyIfChanged', 'global'];

const isSwitch = (value: unknown): boolean => value === undefined || typeof value === 'boolean';

/** Its members are checked where its milliseconds are computed. */
const isWindow = (value: unknown): boolean =>
  isSwitch(value) ||
  (typeof value === 'number' && value >= 0) ||
  (typeof value === 'object' && value !== null);

/**
 * Refuses options that cannot be; the author of a service may write without types.
 *
 * @throws GatewayError `SERVICE_BAD_VALUE`
 */
export const assertPublishOptions = (options: PublishOptions): void => {
  assertMembers('SERVICE_BAD_VALUE', 'how something is published', options, NAMES);
  const { retain, qos, onlyIfChanged, global } = options;
  const expect = (name: keyof PublishOptions, isRight: boolean, expected: string): void => {
    if (isRight) return;
    const given = valueText(options[name]);
    throw new GatewayError('SERVICE_BAD_VALUE', `${name} is ${given}; expected ${expected}`);
  };
  expect('retain', isSwitch(retain), 'true or false');
  expect('qos', qos === undefined || qos === 0 || qos === 1 || qos === 2, '0, 1 or 2');
  expect('global', isSwitch(global), 'true or false');
  expect(
    'onlyIfChanged',
    isWindow(onlyIfChanged),
    'true, false, milliseconds from 0, or a time such as { minutes: 10 }',
  );
};
