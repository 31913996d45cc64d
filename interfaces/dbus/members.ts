import type { DbusOptions } from './dbus-options.js';
import { type DbusType, parseSignature } from './signature.js';

/** The exported service, complete. */
export interface Exported {
  readonly name: string;
  readonly path: string;
  readonly interface: string;
  readonly methods: Readonly<Record<string, string>>;
  readonly signals: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** A member that rules may name, as `tw.rocksaying.Gate.Open`. */
export type Member = {
  readonly interface: string;
  readonly name: string;
  readonly path: string;
  readonly types: readonly DbusType[];
  readonly signature: string;
} & (
  | { readonly kind: 'method' | 'signal' | 'property' }
  /** Of another service. */
  | { readonly kind: 'call' | 'watched'; readonly service: string }
);

/** Where messages of a member go by themselves. */
export const WAY: Readonly<
  Record<Member['kind'], { readonly direction: 'in' | 'out'; readonly type: 'command' | 'status' }>
> = {
  method: { direction: 'in', type: 'command' },
  signal: { direction: 'out', type: 'status' },
  property: { direction: 'out', type: 'status' },
  call: { direction: 'out', type: 'command' },
  watched: { direction: 'in', type: 'status' },
};

export const exportedOf = (options: DbusOptions): Exported | undefined => {
  const given = options.export;
  return given && { methods: {}, signals: {}, properties: {}, ...given };
};

export const memberKey = (named: { readonly interface: string; readonly name: string }): string =>
  `${named.interface}.${named.name}`;

/**
 * All members of the options.
 *
 * @throws Error where a signature is none
 */
export const membersOf = (options: DbusOptions): Member[] => {
  const exported = exportedOf(options);
  const all: Member[] = [];
  const add = (
    kind: 'method' | 'signal' | 'property',
    given: Readonly<Record<string, string>>,
  ): void => {
    if (exported === undefined) return;
    for (const [name, signature] of Object.entries(given))
      all.push({
        kind,
        interface: exported.interface,
        path: exported.path,
        name,
        signature,
        types: parseSignature(signature),
      });
  };
  add('method', exported?.methods ?? {});
  add('signal', exported?.signals ?? {});
  add('property', exported?.properties ?? {});
  for (const { service, path, interface: of, signals = [], methods = {} } of options.use) {
    for (const name of signals)
      all.push({ kind: 'watched', service, interface: of, path, name, signature: '', types: [] });
    for (const [name, signature] of Object.entries(methods))
      all.push({
        kind: 'call',
        service,
        interface: of,
        path,
        name,
        signature,
        types: parseSignature(signature),
      });
  }
  return all;
};
