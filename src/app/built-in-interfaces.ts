import type { BuiltInInterfaces } from '../gateway/load-interface.js';

/** The interfaces that come with the gateway; each is loaded only where one is configured. */
export const BUILT_IN_INTERFACES: BuiltInInterfaces = {
  dbus: () => import('../../interfaces/dbus/index.js'),
  dummy: () => import('../../interfaces/dummy/index.js'),
  exec: () => import('../../interfaces/exec/index.js'),
  http: () => import('../../interfaces/http/index.js'),
  modbus: () => import('../../interfaces/modbus/index.js'),
  replay: () => import('../../interfaces/replay/index.js'),
  serial: () => import('../../interfaces/serial/index.js'),
  system: () => import('../../interfaces/system/index.js'),
  tcp: () => import('../../interfaces/tcp/index.js'),
  udp: () => import('../../interfaces/udp/index.js'),
};
