import { isIP } from 'node:net';
import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';
import { errorText } from '../../errors/error-text.js';
import type { TlsMaterial } from '../../mqtt/tls-files.js';
import { checkCertificate } from './check-certificate.js';
import { type Finding, findingsOf } from './finding.js';

const CHECK = 'broker certificate';
const { ok, warn, fail } = findingsOf(CHECK);

/** Where a broker is, and how its certificate is to be judged. */
export interface TlsTarget {
  readonly host: string;
  readonly port: number;
  /** The name that the certificate must bear. */
  readonly serverName: string;
  readonly material: TlsMaterial;
  /** Whether any certificate is taken [tlsinsecure]. */
  readonly isInsecure: boolean;
}

/** What a broker showed, before it was judged. */
interface Shown {
  readonly certificate: PeerCertificate;
  /** Why OpenSSL would not trust it; empty where it does. */
  readonly distrust: string;
}

const shown = (
  { host, port, serverName, material }: TlsTarget,
  signal: AbortSignal,
): Promise<Shown> =>
  new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      ...material,
      ...(isIP(serverName) === 0 && { servername: serverName }),
      // It is looked at and left again; nothing is sent.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
    });
    const aborted = (): void => void socket.destroy(new Error('no answer'));
    signal.addEventListener('abort', aborted, { once: true });
    socket.on('error', reject);
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerCertificate(true);
      const distrust = socket.authorized ? '' : String(socket.authorizationError);
      signal.removeEventListener('abort', aborted);
      socket.destroy();
      resolve({ certificate, distrust });
    });
  });

/** The certificate and those that signed it, as the broker sends them. */
const chainOf = (certificate: PeerCertificate): PeerCertificate[] => {
  const chain: PeerCertificate[] = [];
  let next: PeerCertificate | undefined = certificate;
  while (next?.valid_to !== undefined && !chain.includes(next) && chain.length < 10) {
    chain.push(next);
    next = Reflect.get(next, 'issuerCertificate') as PeerCertificate | undefined;
  }
  return chain;
};

const commonName = ({ subject }: PeerCertificate): string => String(subject?.CN ?? 'without name');

/** What OpenSSL says, and what is judged here by itself, with more to say. */
const EXPIRY = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

const trustFinding = (distrust: string, isInsecure: boolean): Finding => {
  if (distrust === '' || EXPIRY.has(distrust)) return ok('it is signed by who is trusted');
  const remedy = 'set cafile in [MQTT] to the certificate of the authority that signed it';
  return isInsecure
    ? warn(`it would not be trusted (${distrust}), and is because of tlsinsecure`, remedy)
    : fail(`it is not trusted: ${distrust}`, remedy);
};

const nameFinding = (
  { serverName, isInsecure }: TlsTarget,
  certificate: PeerCertificate,
): Finding => {
  const mismatch = checkServerIdentity(serverName, certificate);
  if (mismatch === undefined) return ok(`it bears the name ${serverName}`);
  const names = certificate.subjectaltname ?? commonName(certificate);
  const text = `it is not for "${serverName}", but for ${names}`;
  const remedy = 'set host, or servername, in [MQTT] to one of these names';
  return isInsecure ? warn(text, remedy) : fail(text, remedy);
};

/** The certificates that a broker shows: trust, name, and how long each of them is valid. */
export const checkTls = async (
  target: TlsTarget,
  nowMs: number,
  signal: AbortSignal,
): Promise<readonly Finding[]> => {
  try {
    const { certificate, distrust } = await shown(target, signal);
    return [
      trustFinding(distrust, target.isInsecure),
      nameFinding(target, certificate),
      ...chainOf(certificate).map((each) =>
        checkCertificate(
          CHECK,
          {
            name: `"${commonName(each)}"`,
            notBeforeMs: Date.parse(each.valid_from),
            notAfterMs: Date.parse(each.valid_to),
          },
          nowMs,
        ),
      ),
    ];
  } catch (cause) {
    return [
      fail(
        `no secure connection to ${target.host}:${target.port}: ${errorText(cause)}`,
        'does that port speak TLS? does the broker require a client certificate (certfile, keyfile)?',
      ),
    ];
  }
};
