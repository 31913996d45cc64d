import { createHarness } from '../../src/testing/harness.js';
import { checkOptions } from './check-options.js';
import type { HttpOptions } from './http-options.js';
import http from './index.js';

/** Options as the gateway hands them over: checked by the schema, and complete. */
const complete = (given: object): HttpOptions =>
  createHarness(http, { options: { rules: { TEXT }, ...given } }).options as unknown as HttpOptions;

const URL_GIVEN = { url: 'http://device/' };
const TEXT = { path: 'text', frame: '<text>', message: { action: 'TEXT' } };
const SEND = { path: 'x', frame: 'on', message: { type: 'command', action: 'SEND' } };

test('what is right has no problem', async () => {
  const rules = {
    TEXT,
    SEND: {
      ...SEND,
      path: 'relay/<device>?turn=<action>',
      message: { type: 'command' },
      frame: '',
    },
  };
  const polls = [{ path: '/text?x=%20', every: 1, method: 'POST', body: '{}' }];
  const headers = { Authorization: 'Bearer x' };
  const options = complete({ ...URL_GIVEN, rules, polls, headers, webhook: { port: 1 } });
  expect(await checkOptions(options)).toEqual([]);
});

test.each<[string, object, object]>([
  ['no rules', { rules: {} }, { path: [], message: expect.stringContaining('there are no rules') }],
  [
    'no URL',
    { url: '192.168.1.30' },
    { path: ['url'], message: 'url is no URL; expected http://HOST or https://HOST' },
  ],
  ['another protocol', { url: 'ftp://x' }, { path: ['url'] }],
  [
    'a query in the URL',
    { url: 'http://x/?a' },
    { path: ['url'], message: expect.stringContaining('has ? or #') },
  ],
  [
    'polls without url',
    { polls: [{ path: 'text', every: 1 }], rules: { TEXT } },
    { path: ['polls'] },
  ],
  [
    'commands without url',
    { rules: { TEXT, SEND } },
    { path: ['rules', 'SEND'], message: expect.stringContaining('rule SEND sends commands') },
  ],
  [
    'a header of ours',
    { headers: { 'content-length': '1' } },
    { path: ['headers', 'content-length'], onKey: true },
  ],
  ['no name of a header', { headers: { 'X Y': '1' } }, { path: ['headers', 'X Y'] }],
  [
    'two lines in a header',
    { headers: { 'X-Y': '1\r\nZ: 2' } },
    { message: expect.not.stringContaining('Z: 2') },
  ],
  [
    'a whole URL as path',
    { ...URL_GIVEN, rules: { TEXT }, polls: [{ path: 'http://x/', every: 1 }] },
    { path: ['polls', 0, 'path'] },
  ],
  [
    'a path with dots',
    { ...URL_GIVEN, rules: { TEXT }, polls: [{ path: 'a/../b?c', every: 1 }] },
    { path: ['polls', 0, 'path'] },
  ],
  [
    'a space in a path',
    { ...URL_GIVEN, rules: { TEXT }, polls: [{ path: 'a b', every: 1 }] },
    { message: expect.stringContaining('%20') },
  ],
  [
    'a poll that no rule reads',
    { ...URL_GIVEN, rules: { TEXT }, polls: [{ path: 'test', every: 1 }] },
    { severity: 'warning' },
  ],
  [
    'GET with a body, polled',
    {
      ...URL_GIVEN,
      rules: { TEXT },
      polls: [{ path: 'text', every: 1, method: 'GET', body: 'x' }],
    },
    { path: ['polls', 0, 'method'] },
  ],
  [
    'GET with a body, sent',
    { ...URL_GIVEN, rules: { SEND: { ...SEND, method: 'GET' } } },
    { path: ['rules', 'SEND', 'method'] },
  ],
  [
    'a pattern that does not end',
    { ...URL_GIVEN, rules: { TEXT: { ...TEXT, path: 'a/<b' } } },
    { path: ['rules', 'TEXT', 'path'], code: 'MAP_BAD_PATTERN' },
  ],
  [
    'what no topic can have',
    { ...URL_GIVEN, rules: { TEXT: { ...TEXT, path: 'a/+' } } },
    { path: ['rules', 'TEXT', 'path'] },
  ],
  [
    'an open door',
    { webhook: { host: '0.0.0.0', port: 1 } },
    { path: ['webhook', 'host'], severity: 'warning' },
  ],
  [
    'strangers’ certificates',
    { tls: { insecure: true } },
    { path: ['tls', 'insecure'], severity: 'warning' },
  ],
])('%s', async (_, given, expected) => {
  expect(await checkOptions(complete(given))).toEqual([expect.objectContaining(expected)]);
});
