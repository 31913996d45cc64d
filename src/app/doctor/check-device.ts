import { busPlace } from '../../../interfaces/dbus/bus-address.js';
import { errorText } from '../../errors/error-text.js';
import { checkDeviceFile } from './check-device-file.js';
import { checkListening } from './check-listening.js';
import { checkProgram } from './check-program.js';
import type { DeviceTarget } from './devices-of.js';
import { type Finding, findingsOf } from './finding.js';
import { tryConnect } from './try-connect.js';

type Environment = Readonly<Record<string, string | undefined>>;

const { ok, fail } = findingsOf('devices');

/** What is known of the machine. */
export interface DeviceSurroundings {
  readonly environment: Environment;
  /** Processes that are known to be gateways of this configuration. */
  readonly own: readonly number[];
}

const reached = async (name: string, shown: string, fault: string | undefined): Promise<Finding> =>
  fault === undefined
    ? ok(`${name}: ${shown} accepts connections`)
    : fail(
        `${name}: ${shown} cannot be reached: ${fault}`,
        'is the device switched on? check its address and port, and firewalls between',
      );

const checkBus = async (
  name: string,
  bus: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<Finding> => {
  try {
    const place = busPlace(bus, environment);
    return await reached(name, `the bus "${bus}"`, await tryConnect(place, signal));
  } catch (cause) {
    return fail(`${name}: ${errorText(cause)}`, 'check bus of that interface');
  }
};

/** Whether what an interface reaches can be reached. */
export const checkDevice = async (
  name: string,
  target: DeviceTarget,
  { environment, own }: DeviceSurroundings,
  signal: AbortSignal,
): Promise<Finding> => {
  switch (target.kind) {
    case 'file':
      return checkDeviceFile(name, target.path, own);
    case 'address': {
      const { host, port } = target;
      return reached(name, `${host}:${port}`, await tryConnect({ host, port }, signal));
    }
    case 'listen':
      return checkListening(name, target, own.length > 0);
    case 'program':
      return checkProgram(name, target.program, environment['PATH'] ?? '');
    case 'bus':
      return checkBus(name, target.bus, environment, signal);
  }
};
