import type { BuiltInInterfaces } from '../gateway/load-interface.js';

/** The interfaces that come with the gateway; each is loaded only where one is configured. */
export const BUILT_IN_INTERFACES: BuiltInInterfaces = {
  dummy: () => import('../../interfaces/dummy/index.js'),
  serial: () => import('../../interfaces/serial/index.js'),
  system: () => import('../../interfaces/system/index.js'),
  tcp: () => import('../../interfaces/tcp/index.js'),
  udp: () => import('../../interfaces/udp/index.js'),
};

/** Where one of them is, for a thread or a process of its own. */
export const builtInUrl = (name: string): string =>
  new URL(`../../interfaces/${name}/index.js`, import.meta.url).href;
