import type { Json, JsonObject } from '../../sdk/interface-contract.js';
import { asObject } from './json-document.js';

/** What may be said of one interface, or of all; missing: nothing is said. */
export interface Switches {
  readonly enabled?: boolean | undefined;
  readonly debug?: boolean | undefined;
}

/** What of a desired state the gateway itself acts on. */
export interface TwinSettings extends Switches {
  readonly interfaces: ReadonlyMap<string, Switches>;
}

/** Nothing is said about anything. */
export const NO_SETTINGS: TwinSettings = { interfaces: new Map() };

export type ReadSettings =
  | { readonly settings: TwinSettings }
  | { /** What is wrong, with the value quoted. */ readonly fault: string };

const quoted = (value: Json): string => JSON.stringify(value).slice(0, 60);

/** A fault, or what is said. */
const switchesOf = (value: JsonObject, path: string): Switches | string => {
  for (const name of ['enabled', 'debug'] as const) {
    const given = value[name];
    if (given !== undefined && given !== null && typeof given !== 'boolean')
      return `${path}${name} is ${quoted(given)}; expected true or false`;
  }
  const { enabled, debug } = value;
  return {
    ...(typeof enabled === 'boolean' && { enabled }),
    ...(typeof debug === 'boolean' && { debug }),
  };
};

/**
 * What a desired state says to the gateway. `msb-state` is understood as microServiceBus writes it;
 * `enabled` and `debug` beside it go before it. Other members are the interfaces' own.
 *
 * @example readSettings({ enabled: true, interfaces: { gate: { debug: true } } })
 */
export const readSettings = (desired: JsonObject): ReadSettings => {
  const own = switchesOf(desired, '');
  if (typeof own === 'string') return { fault: own };
  const { 'msb-state': node = null, interfaces = null } = desired;
  const bus = switchesOf(asObject(node) ?? {}, 'msb-state.');
  if (typeof bus === 'string') return { fault: bus };
  if (node !== null && asObject(node) === undefined)
    return { fault: `msb-state is ${quoted(node)}; expected an object` };
  const given = asObject(interfaces);
  if (interfaces !== null && given === undefined)
    return { fault: `interfaces is ${quoted(interfaces)}; expected an object` };
  const read = new Map<string, Switches>();
  for (const [name, value] of Object.entries(given ?? {})) {
    const one = asObject(value);
    if (value !== null && one === undefined)
      return { fault: `interfaces.${name} is ${quoted(value)}; expected an object` };
    const switches = switchesOf(one ?? {}, `interfaces.${name}.`);
    if (typeof switches === 'string') return { fault: switches };
    read.set(name, switches);
  }
  return { settings: { ...bus, ...own, interfaces: read } };
};
