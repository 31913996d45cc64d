import { isAbsolute, resolve } from 'node:path';
import type { InterfaceClaim } from '../../sdk/interface-contract.js';

/** What an interface reaches, as far as its options say so. */
export type DeviceTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly host: string; readonly port: number }
  | {
      readonly kind: 'listen';
      readonly protocol: 'tcp' | 'udp';
      readonly host: string;
      readonly port: number;
    }
  | { readonly kind: 'program'; readonly program: string }
  | { readonly kind: 'bus'; readonly bus: string };

const member = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const address = (host: unknown, port: unknown): DeviceTarget[] =>
  text(host) !== '' && Number(port) > 0
    ? [{ kind: 'address', host: text(host), port: Number(port) }]
    : [];

const httpAddress = (url: string): DeviceTarget[] => {
  if (!URL.canParse(url)) return [];
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return address(host, port === '' ? (protocol === 'https:' ? 443 : 80) : port);
};

const programOf = (command: unknown, folder: string): DeviceTarget[] => {
  const [program]: unknown[] = Array.isArray(command) ? command : [];
  const name = text(program);
  if (name === '') return [];
  const path = name.includes('/') && !isAbsolute(name) ? resolve(folder, name) : name;
  return [{ kind: 'program', program: path }];
};

const byKind = (kind: string, options: unknown, folder: string): DeviceTarget[] => {
  switch (kind) {
    case 'tcp':
      return address(member(options, 'host'), member(options, 'port'));
    case 'modbus': {
      const tcp = member(member(options, 'connection'), 'tcp');
      return address(member(tcp, 'host'), member(tcp, 'port'));
    }
    case 'http':
      return httpAddress(text(member(options, 'url')));
    case 'exec':
      return programOf(member(options, 'command'), folder);
    case 'dbus':
      return [{ kind: 'bus', bus: text(member(options, 'bus')) }];
    default:
      return [];
  }
};

const claimed = (claim: InterfaceClaim): DeviceTarget[] =>
  'file' in claim
    ? [{ kind: 'file', path: claim.file }]
    : claim.port === 0
      ? []
      : [{ kind: 'listen', protocol: claim.protocol, host: claim.host, port: claim.port }];

/**
 * What an instance reaches: what it claims, and what the options of those that ship say beside.
 *
 * @param kind the name of one that ships, or empty
 * @param options validated
 * @param folder of the configuration
 */
export const devicesOf = (
  kind: string,
  options: unknown,
  claims: readonly InterfaceClaim[],
  folder: string,
): readonly DeviceTarget[] => [...claims.flatMap(claimed), ...byKind(kind, options, folder)];
