import { checkDevice } from './check-device.js';
import { devicesOf } from './devices-of.js';
import { type Check, type Finding, findingsOf } from './finding.js';
import type { Patient } from './patient.js';

const NAME = 'devices';

/** What the interfaces reach. Asked of a plan: what is wrong in the configuration is told elsewhere. */
export const deviceChecks = ({ loaded, checked, environment, running }: Patient): Check[] => {
  const { folder, interfaces } = loaded.configuration;
  const kinds = new Map(interfaces.map((section) => [section.name, section.interface]));
  const surroundings = { environment, own: running };
  const run = async (signal: AbortSignal): Promise<readonly Finding[]> => {
    const found = await Promise.all(
      (checked.plan?.instances ?? []).map(async ({ name, definition, options }) => {
        const claims = (await definition.claims?.(options)) ?? [];
        const targets = devicesOf(kinds.get(name) ?? '', options, claims, folder);
        return Promise.all(targets.map((each) => checkDevice(name, each, surroundings, signal)));
      }),
    );
    const findings = found.flat();
    return findings.length > 0
      ? findings
      : [findingsOf(NAME).ok('no interface reaches anything that can be tried from here')];
  };
  return checked.plan === undefined ? [] : [{ name: NAME, run }];
};
