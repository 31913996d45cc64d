import { type Finding, findingsOf } from './finding.js';

/** What is looked at of a certificate. */
export interface CertificateFacts {
  /** For people: `the certificate of broker.lan`. */
  readonly name: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

const DAY_MS = 86_400_000;
/** Who renews by hand needs some weeks; who does it by a program renews a month before. */
const SOON_DAYS = 21;

const day = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** Whether a certificate is valid now, and for how long. */
export const checkCertificate = (
  check: string,
  { name, notBeforeMs, notAfterMs }: CertificateFacts,
  nowMs: number,
): Finding => {
  const { ok, warn, fail } = findingsOf(check);
  if (nowMs < notBeforeMs)
    return fail(
      `${name} is valid from ${day(notBeforeMs)} on, and here it is ${day(nowMs)}`,
      'is the clock of this machine right? date',
    );
  const days = Math.floor((notAfterMs - nowMs) / DAY_MS);
  if (nowMs > notAfterMs)
    return fail(`${name} has expired on ${day(notAfterMs)}`, 'renew it; nothing connects with it');
  return days < SOON_DAYS
    ? warn(`${name} expires in ${days} days, on ${day(notAfterMs)}`, 'renew it before')
    : ok(`${name} is valid until ${day(notAfterMs)}, ${days} days`);
};
