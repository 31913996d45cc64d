import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GatewayError } from 'mqttgateway/interface';
import { baseUrl } from './base-url.js';
import { causeText } from './cause-text.js';
import { HttpClient } from './http-client.js';
import type { HttpOptions } from './http-options.js';

const certificates = async (cafile: string, folder: string): Promise<string | undefined> => {
  if (cafile === '') return undefined;
  const file = resolve(folder, cafile);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new GatewayError(
      'HTTP_CERTIFICATE',
      `tls: cafile "${file}" cannot be read: ${causeText(cause)}`,
      {
        cause,
      },
    );
  }
};

/**
 * Makes the client that the options describe.
 *
 * @throws GatewayError `HTTP_CERTIFICATE` where `cafile` cannot be read
 */
export const createClient = async (options: HttpOptions, folder: string): Promise<HttpClient> => {
  const { headers, timeout, maxbody, redirects, redirecthosts, connections, tls } = options;
  const base = options.url === '' ? NOWHERE : baseUrl(options.url);
  if (typeof base === 'string') throw new GatewayError('CONFIG_WRONG_VALUE', `url ${base}`);
  return new HttpClient({
    base,
    headers,
    timeoutMs: timeout * 1000,
    maxBytes: maxbody,
    redirects,
    redirectHosts: redirecthosts,
    connections,
    tls: { ca: await certificates(tls.cafile, folder), isInsecure: tls.insecure },
  });
};

/** Of an interface that only takes webhooks; the check lets nothing ask it. */
const NOWHERE = { prefix: 'http://localhost', headers: {} };
