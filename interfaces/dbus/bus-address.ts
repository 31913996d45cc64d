/** Where a bus listens: as `net.connect` takes it. */
export type BusPlace = { readonly path: string } | { readonly host: string; readonly port: number };

const SYSTEM = 'unix:path=/run/dbus/system_bus_socket';

type Environment = Readonly<Record<string, string | undefined>>;

const placeOf = (address: string): BusPlace | undefined => {
  const [, transport = '', rest = ''] = /^([a-z-]+):(.*)$/.exec(address) ?? [];
  const keys = new Map(
    rest.split(',').map((pair): [string, string] => {
      const [key = '', value = ''] = pair.split('=');
      return [key, decodeURIComponent(value)];
    }),
  );
  const [path, abstract] = [keys.get('path'), keys.get('abstract')];
  if (transport === 'unix' && path !== undefined) return { path };
  if (transport === 'unix' && abstract !== undefined) return { path: `\0${abstract}` };
  const port = Number(keys.get('port'));
  if (transport === 'tcp' && Number.isInteger(port) && port > 0 && port < 65_536)
    return { host: keys.get('host') ?? 'localhost', port };
  return undefined;
};

/**
 * Finds out where a bus listens (D-Bus specification, "Server Addresses").
 *
 * @param bus `session`, `system`, or an address; of several the first that is usable
 * @throws Error that says what is missing
 * @example busPlace('unix:path=/run/user/1000/bus', {}) // { path: '/run/user/1000/bus' }
 */
export const busPlace = (bus: string, environment: Environment): BusPlace => {
  const { DBUS_SESSION_BUS_ADDRESS, DBUS_SYSTEM_BUS_ADDRESS, XDG_RUNTIME_DIR } = environment;
  const session =
    DBUS_SESSION_BUS_ADDRESS ??
    (XDG_RUNTIME_DIR === undefined ? undefined : `unix:path=${XDG_RUNTIME_DIR}/bus`);
  if (bus === 'session' && session === undefined)
    throw new Error(
      'there is no session bus: DBUS_SESSION_BUS_ADDRESS is not set; a service has the system bus, or an address',
    );
  const given =
    bus === 'session' ? session : bus === 'system' ? (DBUS_SYSTEM_BUS_ADDRESS ?? SYSTEM) : bus;
  for (const address of (given ?? '').split(';')) {
    const place = placeOf(address);
    if (place !== undefined) return place;
  }
  throw new Error(
    `bus is "${given}"; expected session, system, or an address such as unix:path=/run/user/1000/bus`,
  );
};
