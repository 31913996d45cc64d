import { GatewayError } from 'mqttgateway/interface';
import { shownUrl } from './shown-url.js';

/** One request of an exchange: the first, or one that a redirect asks for. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  readonly body: Uint8Array | undefined;
  /** Whether it is still our device: headers and passwords may go along. */
  readonly isOurs: boolean;
}

const FOLLOWED = new Set([301, 302, 303, 307, 308]);

/** Whether an answer asks for another request. */
export const isRedirect = (status: number, location: string | undefined): location is string =>
  FOLLOWED.has(status) && location !== undefined;

const isUpgrade = (from: URL, to: URL): boolean =>
  from.protocol === 'http:' && to.protocol === 'https:' && from.port === '' && to.port === '';

const isSameHost = (from: URL, to: URL): boolean =>
  from.hostname === to.hostname && (from.origin === to.origin || isUpgrade(from, to));

const targetOf = (from: URL, location: string): URL => {
  const target = parsed(location, from);
  if (target === undefined)
    throw new GatewayError(
      'HTTP_REDIRECT',
      `${shownUrl(from)} redirects to "${location.slice(0, 200)}", which is no URL`,
    );
  target.username = '';
  target.password = '';
  target.hash = '';
  return target;
};

const parsed = (location: string, from: URL): URL | undefined => {
  try {
    return new URL(location, from);
  } catch {
    return undefined;
  }
};

/** 303 asks for the result with GET; of 301 and 302 all clients make GET where it was POST. */
const becomesGet = (status: number, method: string): boolean =>
  (status === 303 && method !== 'HEAD') ||
  ((status === 301 || status === 302) && method === 'POST');

/**
 * The request that a redirect asks for (RFC 9110, 15.4). To another host it goes only where that is
 * allowed, and then without headers and passwords, also when it comes back; from https to http never.
 *
 * @param allowedHosts `host` or `host:port`
 * @throws GatewayError `HTTP_REDIRECT`
 */
export const nextHop = (
  { method, url, body, isOurs }: Hop,
  { status, location }: { readonly status: number; readonly location: string },
  allowedHosts: readonly string[],
): Hop => {
  const target = targetOf(url, location);
  const refuse = (why: string): GatewayError =>
    new GatewayError('HTTP_REDIRECT', `${shownUrl(url)} redirects to ${shownUrl(target)}: ${why}`);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw refuse('that is neither http nor https');
  if (url.protocol === 'https:' && target.protocol === 'http:')
    throw refuse('from https to http none is followed');
  const stays = isSameHost(url, target);
  if (!stays && !allowedHosts.includes(target.host))
    throw refuse(`another host; add "${target.host}" to redirecthosts to allow it`);
  const isGet = becomesGet(status, method);
  return {
    method: isGet ? 'GET' : method,
    url: target,
    body: isGet ? undefined : body,
    isOurs: isOurs && stays,
  };
};
