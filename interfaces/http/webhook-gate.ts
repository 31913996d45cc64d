import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a caller is told in place of 204. */
export interface Refused {
  readonly status: number;
  /** Why, for the caller and the log; never what a secret is. */
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The head of a request. */
export interface Head {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export interface GateOptions {
  /** The folder in front of paths. */
  readonly path: string;
  readonly token: string;
  readonly maxBytes: number;
  /** Whether a rule reads what comes to this path. */
  readonly reads: (path: string) => boolean;
}

const METHODS = ['GET', 'POST', 'PUT'];
const SCHEME = /^(bearer|basic) +(.*)$/i;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes as long whatever is wrong. */
const isSame = (given: string, token: string): boolean =>
  timingSafeEqual(digest(given), digest(token));

const given = (headers: IncomingHttpHeaders, query: URLSearchParams): string => {
  const [, scheme = '', rest = ''] = SCHEME.exec(headers.authorization ?? '') ?? [];
  if (scheme === '') return query.get('token') ?? '';
  if (scheme.toLowerCase() === 'bearer') return rest.trim();
  const login = Buffer.from(rest, 'base64').toString('utf8');
  return login.slice(login.indexOf(':') + 1);
};

/** The query as it was written, without the token. */
const withoutToken = (query: string): string =>
  query
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('token='))
    .join('&');

const pathBelow = (folder: string, path: string): string | undefined => {
  const prefix = `/${folder.replace(/^\/+|\/+$/g, '')}`;
  if (prefix === '/') return path;
  if (path === prefix) return '/';
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
};

/** Whether a request may come in, by its head alone: before a byte of its body is read. */
export const admit = (
  { method = '', url = '', headers }: Head,
  { path: folder, token, maxBytes, reads }: GateOptions,
): { readonly path: string } | Refused => {
  const at = url.indexOf('?');
  const query = at === -1 ? '' : url.slice(at + 1);
  if (token !== '' && !isSame(given(headers, new URLSearchParams(query)), token))
    return {
      status: 401,
      text: 'the token is missing or wrong',
      headers: { 'WWW-Authenticate': 'Bearer realm="mqttgateway"' },
    };
  const below = pathBelow(folder, at === -1 ? url : url.slice(0, at));
  const rest = token === '' ? query : withoutToken(query);
  const path = below === undefined ? '' : `${below}${rest === '' ? '' : `?${rest}`}`;
  if (below === undefined || !below.startsWith('/') || !reads(path))
    return { status: 404, text: 'no rule reads this path' };
  if (!METHODS.includes(method))
    return {
      status: 405,
      text: `expected one of ${METHODS.join(', ')}`,
      headers: { Allow: METHODS.join(', ') },
    };
  const packed = headers['content-encoding'] ?? 'identity';
  if (packed !== 'identity')
    return { status: 415, text: `the body is packed as "${packed}"; expected it as it is` };
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    return { status: 415, text: 'the body is multipart; expected the frame of a rule' };
  if (Number(headers['content-length'] ?? 0) > maxBytes)
    return { status: 413, text: `the body is longer than ${maxBytes} bytes` };
  return { path };
};
