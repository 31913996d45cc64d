import type { LoadedConfiguration } from '../../config/configuration.js';
import { EXIT } from '../../errors/exit-code.js';
import { planApp } from '../plan-app.js';
import { findRunning } from '../reload/run-file.js';
import { serviceFor } from '../system-service/service-for.js';
import { brokerChecks } from './broker-checks.js';
import { checkProblems } from './check-problems.js';
import { deviceChecks } from './device-checks.js';
import { type Finding, findingsOf } from './finding.js';
import { gatewayCheck } from './gateway-check.js';
import { machineChecks } from './machine-checks.js';
import type { Patient } from './patient.js';
import { placeChecks } from './place-checks.js';
import { type RunChecksOptions, runChecks } from './run-checks.js';

export interface DoctorOptions extends RunChecksOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const configurationFindings = ({ loaded, checked }: Patient): readonly Finding[] => {
  const { file } = loaded.configuration;
  const { problems, mapFiles, exitCode } = checked;
  const isOfMap = ({ where }: (typeof problems)[number]): boolean =>
    where !== undefined && mapFiles.some((path) => path.endsWith(where.file.replace(/^\.\//, '')));
  const [map, others] = [problems.filter(isOfMap), problems.filter((each) => !isOfMap(each))];
  const found = checkProblems(
    'configuration',
    others,
    file === undefined ? 'none was found; the dummy is looked at' : `${file} is right`,
  );
  if (exitCode === EXIT.badConfiguration && map.length === 0) return found;
  const names = mapFiles.length === 0 ? 'there is no map file' : `${mapFiles[0]} is right`;
  return [...found, ...checkProblems('map', map, names)];
};

const SKIPPED = findingsOf('configuration').warn(
  'broker, devices and folders were not looked at, as the configuration is wrong',
  'correct it, and ask again',
);

/**
 * Looks at everything that a gateway needs, without disturbing one that runs: what is read is only
 * read, and nothing is published.
 */
export const examine = async (
  loaded: LoadedConfiguration,
  { cwd, environment, ...options }: DoctorOptions,
): Promise<readonly Finding[]> => {
  const checked = await planApp(loaded, cwd);
  const { file } = loaded.configuration;
  const patient: Patient = {
    loaded,
    checked,
    environment,
    running: file === undefined ? [] : findRunning(file, environment).map(({ pid }) => pid),
    service: file === undefined ? undefined : serviceFor(file, environment),
    timeoutMs: options.timeoutMs,
  };
  const isWrong = checked.exitCode !== EXIT.ok && checked.exitCode !== EXIT.badMap;
  const checks = isWrong
    ? [gatewayCheck(patient), ...machineChecks(patient)]
    : [
        gatewayCheck(patient),
        ...brokerChecks(patient),
        ...deviceChecks(patient),
        ...placeChecks(patient),
        ...machineChecks(patient),
      ];
  return [
    ...configurationFindings(patient),
    ...(isWrong ? [SKIPPED] : []),
    ...(await runChecks(checks, options)),
  ];
};
