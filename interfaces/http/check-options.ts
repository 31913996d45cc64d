import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { OptionProblem } from 'mqttgateway/interface';
import { baseUrl } from './base-url.js';
import type { HttpOptions, HttpRule } from './http-options.js';
import { checkHttpRules, type HttpRules } from './http-rules.js';

/** Headers that HTTP itself needs, or that say how the answer is packed. */
const OURS = [
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;
const DOTS = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

const mayWrite = ({ direction, message }: HttpRule): boolean =>
  direction === undefined ? message?.type === 'command' : direction !== 'in';

const checkUrl = ({ url, polls, rules }: HttpOptions): OptionProblem[] => {
  if (url !== '') {
    const base = baseUrl(url);
    return typeof base === 'string' ? [{ path: ['url'], message: `url ${base}` }] : [];
  }
  if (polls.length > 0)
    return [{ path: ['polls'], message: 'polls need url, which says where the device is' }];
  const [name] = Object.entries(rules).find(([, rule]) => mayWrite(rule)) ?? [];
  if (name === undefined) return [];
  return [
    {
      path: ['rules', name],
      message: `rule ${name} sends commands, but url does not say where the device is`,
      hint: 'Add url; or direction: in, where the rule only reads.',
    },
  ];
};

const headerFault = (name: string, value: string): string | undefined => {
  if (OURS.includes(name.toLowerCase())) return 'is set by the interface itself; leave it out';
  try {
    validateHeaderName(name);
  } catch {
    return 'is not the name of a header; expected letters, digits and dashes';
  }
  try {
    validateHeaderValue(name, value);
    return undefined;
  } catch {
    return 'has a value with a character that no header can have, such as the end of a line';
  }
};

const checkHeaders = ({ headers }: HttpOptions): OptionProblem[] =>
  Object.entries(headers).flatMap(([name, value]) => {
    const fault = headerFault(name, value);
    return fault === undefined
      ? []
      : [{ path: ['headers', name], message: `header "${name}" ${fault}`, onKey: true }];
  });

const pathFault = (path: string): string | undefined => {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return 'is a whole URL; expected the part below url';
  if (/[\s#\0]/.test(path)) return 'has a space or # in it; write %20 and %23';
  if (DOTS.test(path.replace(/\?.*$/s, ''))) return 'has . or .. in it, which lead elsewhere';
  return undefined;
};

const checkPolls = ({ polls }: HttpOptions, rules: HttpRules | undefined): OptionProblem[] =>
  polls.flatMap(({ path, method, body }, index): OptionProblem[] => {
    const fault = pathFault(path);
    if (fault !== undefined)
      return [{ path: ['polls', index, 'path'], message: `path "${path}" ${fault}` }];
    if (method === 'GET' && body !== undefined)
      return [{ path: ['polls', index, 'method'], message: 'method is GET, which sends no body' }];
    return rules === undefined || rules.reads(path)
      ? []
      : [
          {
            path: ['polls', index, 'path'],
            severity: 'warning',
            message: `no rule reads the path "${path}"; its answers are left out`,
            hint: 'Add a rule with this path.',
          },
        ];
  });

const checkMethods = ({ rules }: HttpOptions): OptionProblem[] =>
  Object.entries(rules).flatMap(([name, rule]) =>
    rule.method === 'GET' && rule.frame !== '' && mayWrite(rule)
      ? [
          {
            path: ['rules', name, 'method'],
            message: 'method is GET, which sends no body; expected frame: ""',
          },
        ]
      : [],
  );

const checkDoors = ({ webhook, tls }: HttpOptions): OptionProblem[] => [
  ...(webhook !== undefined && webhook.token === '' && !LOOPBACK.test(webhook.host)
    ? [
        {
          path: ['webhook', 'host'],
          severity: 'warning' as const,
          message: `whoever reaches "${webhook.host}" can send messages: webhook has no token`,
          hint: 'Set token, or host: 127.0.0.1.',
        },
      ]
    : []),
  ...(tls.insecure
    ? [
        {
          path: ['tls', 'insecure'],
          severity: 'warning' as const,
          message: 'tls: insecure is on, so anybody on the way can answer for the device',
          hint: 'Name the certificate with cafile.',
        },
      ]
    : []),
];

/** What the schema cannot say of the options. */
export const checkOptions = async (options: HttpOptions): Promise<readonly OptionProblem[]> => {
  const { problems, rules } = await checkHttpRules(options);
  return [
    ...checkUrl(options),
    ...checkHeaders(options),
    ...checkPolls(options, rules),
    ...checkMethods(options),
    ...problems,
    ...checkDoors(options),
  ];
};
