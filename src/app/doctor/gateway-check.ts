import { type AskedGateway, askRunning } from '../reload/ask-running.js';
import { unitName } from '../system-service/unit-plan.js';
import { type Check, type Finding, findingsOf } from './finding.js';
import type { Patient } from './patient.js';

/** Of its time, so that it says itself what came of it. */
const OWN_SHARE = 0.9;

const { ok, fail } = findingsOf('gateway');

const TEXT: Readonly<Record<Exclude<AskedGateway['result'], 'silent'>, string>> = {
  answers: 'runs and answers',
  ended: 'has ended while it was asked',
  unasked: 'runs, and cannot be asked',
};

const findingOf =
  (restart: (pid: number) => string) =>
  ({ pid, result }: AskedGateway): Finding =>
    result === 'silent'
      ? fail(
          `process ${pid} does not answer: it hangs, or is stopped`,
          `see the end of its log, and start it anew: ${restart(pid)}`,
        )
      : ok(`process ${pid} ${TEXT[result]}`);

/** Whether the gateway that runs by the configuration lives, as `health` asks it. */
export const gatewayCheck = ({ loaded, environment, service, timeoutMs }: Patient): Check => ({
  name: 'gateway',
  run: async () => {
    const { file } = loaded.configuration;
    if (file === undefined) return [ok('without a configuration none can be asked')];
    const asked = await askRunning(file, environment, timeoutMs * OWN_SHARE);
    if (asked.length === 0) return [ok('none of this user runs by the configuration')];
    const manager = service?.systemd.isUsers === true ? 'systemctl --user' : 'systemctl';
    const restart = (pid: number): string =>
      service === undefined
        ? `kill -KILL ${pid}; mqttgateway run -c ${file}`
        : `${manager} restart ${unitName(service.name)}`;
    return asked.map(findingOf(restart));
  },
});
