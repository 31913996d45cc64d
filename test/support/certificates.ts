import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Paths of a certificate and its key, in PEM. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority made for one test run, and what it signs. */
export interface Authority {
  /** Its own certificate: what a client trusts. */
  readonly ca: string;
  /**
   * Signs a certificate for a server or a client.
   *
   * @param names subject alternative names, for example `DNS:broker.test` or `IP:127.0.0.1`
   */
  readonly issue: (name: string, names?: readonly string[]) => Promise<CertificateFiles>;
  readonly remove: () => Promise<void>;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes an authority with the `openssl` program. */
export const createAuthority = async (name: string): Promise<Authority> => {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const ca = join(folder, 'ca.pem');
  const caKey = join(folder, 'ca.key');
  await run('openssl', [
    ...['req', '-x509', ...NEW_KEY, '-days', '2', '-subj', `/CN=${name}`],
    ...['-keyout', caKey, '-out', ca],
  ]);
  const issue: Authority['issue'] = async (subject, names = []) => {
    const cert = join(folder, `${subject}.pem`);
    const key = join(folder, `${subject}.key`);
    const request = join(folder, `${subject}.csr`);
    const extensions = join(folder, `${subject}.ext`);
    await writeFile(extensions, names.length > 0 ? `subjectAltName=${names.join(',')}\n` : '');
    await run('openssl', [
      ...['req', '-new', ...NEW_KEY, '-subj', `/CN=${subject}`],
      ...['-keyout', key, '-out', request],
    ]);
    await run('openssl', [
      ...['x509', '-req', '-in', request, '-CA', ca, '-CAkey', caKey, '-CAcreateserial'],
      ...['-days', '2', '-extfile', extensions, '-out', cert],
    ]);
    return { cert, key };
  };
  return { ca, issue, remove: () => rm(folder, { recursive: true, force: true }) };
};
