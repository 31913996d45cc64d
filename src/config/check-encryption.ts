import type { BrokerAddress } from './configuration.js';
import type { MergedSettings } from './merged-settings.js';
import { optionSchema } from './option-schema.js';
import { isAbove } from './setting.js';

const TLS_OPTIONS = ['cafile', 'certfile', 'keyfile', 'servername', 'alpn', 'tlsinsecure'] as const;

/** What there is to do where the URL does not say so itself. */
const remedyOf = (url: unknown, { transport }: BrokerAddress): string => {
  if (url === '') return 'set tls: on (or a url with mqtts://)';
  if (transport === 'unix') return 'take it away: nobody else hears a Unix socket';
  return `begin url with ${transport === 'ws' ? 'wss' : 'mqtts'}://`;
};

/**
 * Who sets options of TLS believes that the connection is encrypted, so without TLS each of them is
 * a problem. A layer above that turns TLS off is meant so: a URL or `tls` in a variable or flag.
 */
export const checkEncryption = (
  broker: BrokerAddress | undefined,
  settings: MergedSettings,
): void => {
  if (broker === undefined || broker.transport === 'tls' || broker.transport === 'wss') return;
  const url = settings.value(['mqtt', 'url']);
  const decidedBy = settings.origin(['mqtt', url === '' ? 'tls' : 'url']);
  const tls = ['mqtt', 'tls'];
  // That tls and the URL contradict each other has been said.
  if (settings.value(tls) === true && !isAbove(decidedBy, settings.origin(tls))) return;
  for (const option of TLS_OPTIONS) {
    const path = ['mqtt', option];
    if (settings.value(path) === optionSchema(path)?.default) continue;
    if (isAbove(decidedBy, settings.origin(path))) continue;
    const message = `is set, but the connection is not encrypted; ${remedyOf(url, broker)}`;
    settings.report(path, 'CONFIG_CONFLICT', message);
  }
};
