import { realpathSync } from 'node:fs';
import { normalize } from 'node:path';
import type { CheckedOptions } from '../config/check-interface-options.js';
import { pathText } from '../document/path-text.js';
import type { Problem } from '../errors/problem.js';
import type { InterfaceClaim } from '../sdk/interface-contract.js';

/** What one instance has for itself. */
export interface ClaimedInstance {
  readonly name: string;
  readonly claims: readonly InterfaceClaim[];
  readonly locate: CheckedOptions['locate'];
}

interface Taken {
  readonly owner: string;
  readonly claim: InterfaceClaim;
  /** The file behind its links; empty for an address. */
  readonly file: string;
}

/** `/dev/serial/by-id/…` → `/dev/ttyUSB0`; what is not plugged in keeps its own name. */
const realFile = (file: string): string => {
  try {
    return realpathSync(file);
  } catch {
    return normalize(file);
  }
};

/** `::` takes the addresses of both kinds, `0.0.0.0` those without a colon. */
const isWithin = (host: string, all: string): boolean =>
  host === all || all === '::' || (all === '0.0.0.0' && !host.includes(':'));

const isSame = (a: Taken, b: Taken): boolean => {
  if ('file' in a.claim || 'file' in b.claim) return a.file !== '' && a.file === b.file;
  return (
    a.claim.protocol === b.claim.protocol &&
    a.claim.port === b.claim.port &&
    (isWithin(a.claim.host, b.claim.host) || isWithin(b.claim.host, a.claim.host))
  );
};

const shown = (claim: InterfaceClaim): string =>
  'file' in claim
    ? `"${claim.file}"`
    : `${claim.protocol.toUpperCase()} port ${claim.port} of ${claim.host}`;

const problemOf = (
  { name, locate }: ClaimedInstance,
  { claim, file }: Taken,
  earlier: Taken,
): Problem => {
  const where = locate(claim.path);
  const isLink = 'file' in claim && 'file' in earlier.claim && claim.file !== earlier.claim.file;
  const same = isLink ? ` (both are ${file})` : '';
  const there = `[INTERFACE:${earlier.owner}] ${pathText(earlier.claim.path)}`;
  return {
    code: 'CONFIG_CONFLICT',
    severity: 'error',
    message: `[INTERFACE:${name}] ${pathText(claim.path)} is ${shown(claim)}, which ${there} takes already${same}`,
    hint:
      'file' in claim
        ? 'declare devices that share one line in one interface, or give each interface a port of its own'
        : 'give each interface a port of its own',
    ...(where !== undefined && { where }),
  };
};

/**
 * Two interfaces of one gateway that want the same serial port, or listen at the same address: the
 * second one would never start, and blame another program.
 */
export const checkClaims = (instances: readonly ClaimedInstance[]): Problem[] => {
  const taken: Taken[] = [];
  return instances.flatMap((instance) =>
    instance.claims.flatMap((claim): Problem[] => {
      const file = 'file' in claim ? realFile(claim.file) : '';
      const wanted: Taken = { owner: instance.name, claim, file };
      const earlier = taken.find((each) => isSame(each, wanted));
      if (earlier !== undefined) return [problemOf(instance, wanted, earlier)];
      taken.push(wanted);
      return [];
    }),
  );
};
