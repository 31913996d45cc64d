import type { InstanceSection } from '../../config/configuration.js';
import type { InterfaceClaim } from '../../sdk/interface-contract.js';
import type { AppPlan } from '../app-plan.js';

/** What the interfaces of a configuration need of the system. */
export interface ServiceNeeds {
  /** Files of devices, as they are found now: `/dev/ttyUSB0`. */
  readonly devices: readonly string[];
  /** Whether the system's D-Bus is used, and the user's. */
  readonly systemBus: boolean;
  readonly sessionBus: boolean;
  /** Whether programs are started that nobody knows the needs of. */
  readonly programs: boolean;
  /** Whether there are modules of strangers, which may reach any device over any kind of socket. */
  readonly modules: boolean;
  /** Whether a port below 1024 is listened at. */
  readonly lowPorts: boolean;
}

const FIRST_FREE_PORT = 1024;

const runsProgram = ({ interface: kind, module, isolation }: InstanceSection): boolean =>
  kind === 'exec' || module.endsWith('.json') || (module !== '' && isolation === 'process');

const busOf = (kind: string, options: unknown): string => {
  const bus: unknown = kind === 'dbus' ? Reflect.get(Object(options), 'bus') : '';
  return typeof bus === 'string' ? bus : '';
};

/** Finds out by the options of the interfaces, and by what they claim, what a service has to be let. */
export const serviceNeeds = async ({
  configuration,
  instances,
}: AppPlan): Promise<ServiceNeeds> => {
  const kinds = new Map(configuration.interfaces.map((section) => [section.name, section]));
  const found = await Promise.all(
    instances.map(async ({ name, definition, options }) => ({
      bus: busOf(kinds.get(name)?.interface ?? '', options),
      claims: (await definition.claims?.(options)) ?? [],
    })),
  );
  const claims = found.flatMap((each): readonly InterfaceClaim[] => each.claims);
  const buses = found.flatMap(({ bus }) => (bus === '' ? [] : [bus]));
  return {
    devices: claims.flatMap((claim) => ('file' in claim ? [claim.file] : [])),
    systemBus: buses.some((bus) => bus !== 'session'),
    sessionBus: buses.includes('session'),
    programs: configuration.interfaces.some(runsProgram),
    modules: configuration.interfaces.some(({ module }) => module !== ''),
    lowPorts: claims.some(
      (claim) => 'port' in claim && claim.port > 0 && claim.port < FIRST_FREE_PORT,
    ),
  };
};
