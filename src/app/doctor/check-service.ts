import { type Finding, findingsOf } from './finding.js';

const { ok, warn, fail } = findingsOf('service');

/** What is known of the unit that runs a configuration. */
export interface ServiceFacts {
  /** Empty where none is installed. */
  readonly unit: string;
  /** As systemd has it; undefined where systemd does not run, or does not answer. */
  readonly state: string | undefined;
  readonly atBoot: string | undefined;
  /** Of mqttgateway, that wrote the unit, and the one that is asked. */
  readonly version: string;
  readonly ownVersion: string;
}

/** Whether a service is installed for a configuration, enabled, and runs. */
export const checkService = (facts: ServiceFacts): readonly Finding[] => {
  const { unit, state, atBoot, version, ownVersion } = facts;
  if (unit === '') return [ok('none is installed for this configuration')];
  if (state === undefined) return [ok(`${unit} is installed, but systemd does not run here`)];
  const log = `journalctl -u ${unit}   tells why`;
  return [
    state === 'active' || state === 'reloading'
      ? ok(`${unit} is ${state}`)
      : state === 'failed'
        ? fail(`${unit} has failed`, log)
        : warn(`${unit} is ${state}`, `systemctl start ${unit}`),
    ...(atBoot === 'enabled'
      ? []
      : [warn(`${unit} is not started at boot (${atBoot})`, `systemctl enable ${unit}`)]),
    ...(version === ownVersion
      ? []
      : [
          warn(
            `${unit} was written by version ${version}, and this is ${ownVersion}`,
            'mqttgateway service install   brings it up to date',
          ),
        ]),
  ];
};
