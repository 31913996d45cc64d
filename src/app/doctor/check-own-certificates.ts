import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkCertificate } from './check-certificate.js';
import { type Finding, findingsOf } from './finding.js';

const CHECK = 'own certificates';
const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const MAX_CERTIFICATES = 20;

const factsIn = async (option: string, file: string) => {
  const blocks = (await readFile(file, 'utf8')).match(BLOCK) ?? [];
  // A file with the authorities of the whole world is the business of the system.
  return blocks.slice(0, MAX_CERTIFICATES).map((block) => {
    const { subject, validFrom, validTo } = new X509Certificate(block);
    return {
      name: `${option}, ${subject.replaceAll('\n', ' ')},`,
      notBeforeMs: Date.parse(validFrom),
      notAfterMs: Date.parse(validTo),
    };
  });
};

/** The certificates that the configuration names: how long they are valid. */
export const checkOwnCertificates = async (
  files: Readonly<Record<string, string>>,
  nowMs: number,
): Promise<readonly Finding[]> => {
  const named = Object.entries(files).filter(([, file]) => file !== '');
  if (named.length === 0) return [findingsOf(CHECK).ok('none is configured')];
  const facts = await Promise.all(named.map(([option, file]) => factsIn(option, file)));
  return facts.flat().map((each) => checkCertificate(CHECK, each, nowMs));
};
