import { readFile } from 'node:fs/promises';
import { GatewayError } from '../errors/gateway-error.js';

/** What a secure connection needs; the files are in PEM. */
export interface TlsFiles {
  /** Certificates of those who may sign the broker's, default the system's own [cafile]. */
  readonly caFile?: string;
  /** Certificate of this client [certfile]. */
  readonly certFile?: string;
  /** Its private key [keyfile]. */
  readonly keyFile?: string;
  /** The name that the broker's certificate must bear, default the host [servername]. */
  readonly serverName?: string;
  /** Accept every certificate; for a look at a test broker only [tlsinsecure]. */
  readonly insecure?: boolean;
}

/** The contents of the files. */
export interface TlsMaterial {
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

const FILES = [
  ['caFile', 'cafile', 'ca'],
  ['certFile', 'certfile', 'cert'],
  ['keyFile', 'keyfile', 'key'],
] as const;

const read = async (file: string, setting: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new GatewayError('MQTT_TLS_FILE', `${setting} "${file}" cannot be read (${why})`, {
      hint: `check the path of ${setting} and that this user may read it`,
      cause,
    });
  }
};

/**
 * Reads the files anew, so that renewed certificates count from the next attempt.
 *
 * @throws GatewayError `MQTT_TLS_FILE`
 */
export const readTlsFiles = async (files: TlsFiles): Promise<TlsMaterial> => {
  const material: { ca?: Buffer; cert?: Buffer; key?: Buffer } = {};
  for (const [option, setting, member] of FILES) {
    const file = files[option];
    if (file !== undefined) material[member] = await read(file, setting);
  }
  return material;
};
