import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../is-installed.js';
import { packageRoot, packageVersion } from '../package-info.js';
import { serviceStatus } from '../system-service/service-status.js';
import { ownUnit, unitPath } from '../system-service/unit-file.js';
import { writtenBy } from '../system-service/unit-file-text.js';
import { unitName } from '../system-service/unit-plan.js';
import { checkClock } from './check-clock.js';
import { checkDescriptors, descriptorLimit } from './check-descriptors.js';
import { checkNode } from './check-node.js';
import { checkPackages } from './check-packages.js';
import { checkService } from './check-service.js';
import { type Check, findingsOf } from './finding.js';
import type { Patient } from './patient.js';

interface Manifest {
  readonly engines: { readonly node: string };
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const manifest = (): Manifest =>
  JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));

/** Present where systemd's own service has set the clock; others leave no such mark. */
const SYNCHRONIZED = '/run/systemd/timesync/synchronized';
const TIMESYNC = '/run/systemd/timesync';

const changesOf = (paths: readonly string[]) =>
  paths.flatMap((path) => {
    const about = statSync(path, { throwIfNoEntry: false });
    return about === undefined ? [] : [{ path, changedMs: about.mtimeMs }];
  });

const descriptors = (pid: number | 'self') => {
  const folder = `/proc/${pid}`;
  return checkDescriptors({
    name: pid === 'self' ? 'a process started here' : `the gateway, process ${pid},`,
    used: readdirSync(`${folder}/fd`).length,
    limit: descriptorLimit(readFileSync(`${folder}/limits`, 'utf8')),
  });
};

const service = async ({ service: found }: Patient) => {
  const ownVersion = packageVersion();
  const none = { unit: '', state: undefined, atBoot: undefined, version: '', ownVersion };
  if (found === undefined) return checkService(none);
  const { name, systemd } = found;
  const version = writtenBy(ownUnit(unitPath(systemd, name)) ?? '') ?? '';
  const unit = unitName(name);
  // Without systemd, or where it does not answer, there is nothing to say of its state.
  const [status] = await serviceStatus([name], systemd).catch(() => []);
  return checkService({ unit, version, ownVersion, state: status?.state, atBoot: status?.atBoot });
};

/** The machine and what is installed on it. */
export const machineChecks = (patient: Patient): Check[] => {
  const { loaded, checked, running } = patient;
  const { file, folder } = loaded.configuration;
  const needed = (checked.plan?.instances ?? []).flatMap(
    ({ definition }) => definition.packages ?? [],
  );
  return [
    { name: 'node', run: async () => [checkNode(process.versions.node, manifest().engines.node)] },
    {
      name: 'packages',
      run: async () =>
        checkPackages(
          Object.keys(manifest().optionalDependencies).map((name) => ({
            name,
            installed: isInstalled(name, [packageRoot(), folder]),
          })),
          needed,
        ),
    },
    {
      name: 'clock',
      run: async () => [
        checkClock({
          nowMs: Date.now(),
          changes: changesOf([...(file === undefined ? [] : [file]), ...checked.mapFiles]),
          isSynchronized: existsSync(TIMESYNC) ? existsSync(SYNCHRONIZED) : undefined,
        }),
      ],
    },
    {
      name: 'file descriptors',
      run: async () =>
        existsSync('/proc/self/fd')
          ? (running.length === 0 ? ['self' as const] : running).map(descriptors)
          : [findingsOf('file descriptors').ok('this system does not tell')],
    },
    { name: 'service', run: () => service(patient) },
  ];
};
