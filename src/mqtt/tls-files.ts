import { readFile, stat } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
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
  /** What is spoken over the connection, by its names in TLS; brokers that share port 443 ask for it [alpn]. */
  readonly alpn?: readonly string[];
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

/** Certificate chains have some kilobytes; what is larger is not one. */
const MAX_FILE_BYTES = 1_048_576;

/** Why the contents of a file are of no use, or undefined. */
const faultOf = (content: Buffer, member: keyof TlsMaterial): string | undefined => {
  if (content.length === 0) return 'is empty';
  try {
    createSecureContext({ [member]: content });
    // OpenSSL passes over a list of authorities without a certificate in it.
    if (content.includes('-----BEGIN')) return undefined;
  } catch {
    // Said below.
  }
  return 'is not a certificate or key in PEM';
};

const read = async (file: string, setting: string, member: keyof TlsMaterial): Promise<Buffer> => {
  const refuse = (fault: string, cause?: unknown): GatewayError =>
    new GatewayError('MQTT_TLS_FILE', `${setting} "${file}" ${fault}`, {
      hint: `check the path of ${setting} and that this user may read it`,
      cause,
    });
  const unreadable = (cause: NodeJS.ErrnoException): never => {
    throw refuse(`cannot be read (${cause.code ?? cause.message})`, cause);
  };
  const about = await stat(file).catch(unreadable);
  if (!about.isFile()) throw refuse('is not a file');
  if (about.size > MAX_FILE_BYTES) throw refuse(`is larger than ${MAX_FILE_BYTES} bytes`);
  const content = await readFile(file).catch(unreadable);
  const fault = faultOf(content, member);
  if (fault !== undefined) throw refuse(fault);
  return content;
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
    if (file !== undefined) material[member] = await read(file, setting, member);
  }
  return material;
};
