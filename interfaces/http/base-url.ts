/** Where a device is, with what its URL says about who we are. */
export interface BaseUrl {
  /** Without user, password and a slash at the end: `http://device/api`. */
  readonly prefix: string;
  /** `Authorization`, where the URL has user or password. */
  readonly headers: Readonly<Record<string, string>>;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Takes `url` apart.
 *
 * @returns a text, what is wrong with it, where it is no URL for us
 */
export const baseUrl = (given: string): BaseUrl | string => {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return 'is no URL; expected http://HOST or https://HOST';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `begins with ${url.protocol}; expected http: or https:`;
  if (url.search !== '' || url.hash !== '')
    return 'has ? or # in it; a query stands in the path of a poll or rule';
  const { username, password } = url;
  const login = `${decoded(username)}:${decoded(password)}`;
  return {
    prefix: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    headers:
      login === ':' ? {} : { Authorization: `Basic ${Buffer.from(login).toString('base64')}` },
  };
};

/**
 * The URL of a path below the base. A path never leads to another host, whatever is in it.
 *
 * @example urlBelow('http://device/api', 'relay/0').href // 'http://device/api/relay/0'
 */
export const urlBelow = (prefix: string, path: string): URL => {
  if (path === '') return new URL(prefix);
  const at = path.startsWith('/') ? 1 : 0;
  return new URL(`${prefix}/${path.slice(at)}`);
};
