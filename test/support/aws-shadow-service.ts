/**
 * The device shadow service of AWS IoT, as its developer guide documents it ("Device Shadow service
 * documents", "Device Shadow MQTT topics", "Device Shadow error messages"): a program that speaks its
 * topics over a real broker. Simulated: metadata has no times of single members.
 */
import { isDeepStrictEqual } from 'node:util';
import type { InboundMessage } from '../../src/mqtt/inbound-message.js';
import { depthOf, isRecord, type JsonRecord, mergeInto } from './merge-json.js';
import { connectClient } from './start-client.js';

interface Shadow {
  state: { desired?: JsonRecord; reported?: JsonRecord };
  version: number;
}

export interface ShadowRequest {
  readonly topic: string;
  readonly what: 'get' | 'update' | 'delete';
  readonly body: JsonRecord;
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}

export interface ShadowService {
  /** What devices asked for, in order. */
  readonly requests: ShadowRequest[];
  /** Of `thing`, or of `thing/name/NAME`. */
  readonly shadow: (of: string) => Shadow | undefined;
  /** What an application changes by the REST API. */
  readonly change: (of: string, state: JsonRecord) => Promise<void>;
  readonly remove: (of: string) => Promise<void>;
  /** Whether the policy of the device lets it receive whole documents. */
  publishesDocuments: boolean;
  /** Decides about the next requests; undefined: as documented. `'silent'`: no answer. */
  refuse: (request: ShadowRequest) => Refusal | 'silent' | undefined;
}

const MAX_BYTES = 8_192;
const MAX_DEPTH = 6;
const TOPIC = /^\$aws\/things\/([^/]+)\/shadow(?:\/name\/([^/]+))?\/(get|update|delete)$/;

/** A list within which something is null. */
const hasNullInList = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((element) => element === null || hasNullInList(element))
    : isRecord(value) && Object.values(value).some(hasNullInList);

/** What is desired and not reported so: all of it, whatever has just changed. */
const deltaOf = (desired: JsonRecord, reported: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(desired).flatMap(([name, wanted]): [string, unknown][] => {
      const present = reported[name];
      if (isDeepStrictEqual(wanted, present)) return [];
      if (!isRecord(wanted) || !isRecord(present)) return [[name, wanted]];
      const inside = deltaOf(wanted, present);
      return Object.keys(inside).length === 0 ? [] : [[name, inside]];
    }),
  );

const refusalOf = (body: JsonRecord, bytes: number, version: number): Refusal | undefined => {
  const { state, clientToken, version: given } = body;
  if (bytes > MAX_BYTES)
    return { code: 413, message: 'The payload exceeds the maximum size allowed' };
  if (depthOf(body) > MAX_DEPTH)
    return { code: 400, message: 'JSON contains too many levels of nesting; maximum is 6' };
  if (state === undefined) return { code: 400, message: 'Missing required node: state' };
  if (!isRecord(state)) return { code: 400, message: 'State node must be an object' };
  for (const name of ['desired', 'reported'])
    if (state[name] !== undefined && state[name] !== null && !isRecord(state[name]))
      return { code: 400, message: `${name} node must be an object` };
  if (hasNullInList(state)) return { code: 400, message: 'State contains an invalid node' };
  if (clientToken !== undefined && (typeof clientToken !== 'string' || clientToken.length > 64))
    return { code: 400, message: 'Invalid clientToken' };
  if (given !== undefined && typeof given !== 'number')
    return { code: 400, message: 'Invalid version' };
  return given === undefined || given === version
    ? undefined
    : { code: 409, message: 'Version conflict' };
};

/** Starts the service at a broker; `stopClients` ends it. */
export const startShadowService = async (
  options: Parameters<typeof connectClient>[0],
): Promise<ShadowService> => {
  const shadows = new Map<string, Shadow>();
  /** Of deleted ones; a new one of that name counts on. */
  const versions = new Map<string, number>();
  const now = (): number => Math.floor(Date.now() / 1000);
  const client = await connectClient({
    ...options,
    onMessage: (message) => receive(message),
    filters: ['$aws/things/+/shadow/+', '$aws/things/+/shadow/name/+/+'].map((filter) => ({
      filter,
      qos: 1,
    })),
  });

  const publish = (prefix: string, what: string, body: JsonRecord): Promise<void> =>
    client.publish({
      topic: `${prefix}/${what}`,
      payload: JSON.stringify(body),
      qos: 1,
      retain: false,
    });

  const prefixOf = (of: string): string => {
    const [thing, name] = of.split('/name/');
    return `$aws/things/${thing}/shadow${name === undefined ? '' : `/name/${name}`}`;
  };

  const update = async (of: string, state: JsonRecord, token?: unknown): Promise<void> => {
    const prefix = prefixOf(of);
    const before = shadows.get(of);
    const previous = structuredClone(before ?? { state: {}, version: 0 });
    const shadow: Shadow = before ?? { state: {}, version: versions.get(of) ?? 0 };
    shadows.set(of, shadow);
    mergeInto(shadow.state, state);
    shadow.version += 1;
    const marks = { version: shadow.version, timestamp: now() };
    const said = token === undefined ? {} : { clientToken: token };
    await publish(prefix, 'update/accepted', { state, metadata: {}, ...marks, ...said });
    const delta = deltaOf(shadow.state.desired ?? {}, shadow.state.reported ?? {});
    if (Object.keys(delta).length > 0)
      await publish(prefix, 'update/delta', { state: delta, metadata: {}, ...marks, ...said });
    if (!service.publishesDocuments) return;
    await publish(prefix, 'update/documents', {
      previous: { ...previous, metadata: {} },
      current: { ...structuredClone(shadow), metadata: {} },
      timestamp: now(),
      ...said,
    });
  };

  const remove = async (of: string): Promise<void> => {
    const version = shadows.get(of)?.version ?? 0;
    shadows.delete(of);
    versions.set(of, version);
    await publish(prefixOf(of), 'delete/accepted', { version, timestamp: now() });
  };

  const answer = async (of: string, request: ShadowRequest, bytes: number): Promise<void> => {
    const { what, body } = request;
    const shadow = shadows.get(of);
    const reject = ({ code, message }: Refusal): Promise<void> =>
      publish(prefixOf(of), `${what}/rejected`, {
        code,
        message,
        timestamp: now(),
        ...(body['clientToken'] !== undefined && { clientToken: body['clientToken'] }),
      });
    const refused = service.refuse(request);
    if (refused === 'silent') return;
    if (refused !== undefined) return reject(refused);
    const absent = { code: 404, message: `No shadow exists with name: '${of}'` };
    if (what === 'update') {
      const wrong = refusalOf(body, bytes, shadow?.version ?? versions.get(of) ?? 0);
      if (wrong !== undefined) return reject(wrong);
      return update(of, body['state'] as JsonRecord, body['clientToken']);
    }
    if (shadow === undefined) return reject(absent);
    if (what === 'delete') return remove(of);
    await publish(prefixOf(of), 'get/accepted', {
      state: {
        ...structuredClone(shadow.state),
        delta: deltaOf(shadow.state.desired ?? {}, shadow.state.reported ?? {}),
      },
      metadata: {},
      version: shadow.version,
      timestamp: now(),
      ...(body['clientToken'] !== undefined && { clientToken: body['clientToken'] }),
    });
  };

  const receive = ({ topic, payload }: InboundMessage): void => {
    const [, thing = '', name, what] = TOPIC.exec(topic) ?? [];
    if (what !== 'get' && what !== 'update' && what !== 'delete') return;
    const of = name === undefined ? thing : `${thing}/name/${name}`;
    const body: unknown = payload.length === 0 ? {} : JSON.parse(payload.toString());
    if (!isRecord(body)) return;
    const request = { topic, what, body } as const;
    service.requests.push(request);
    answer(of, request, payload.length).catch(() => undefined);
  };

  const service: ShadowService = {
    requests: [],
    shadow: (of) => shadows.get(of),
    change: (of, state) => update(of, state),
    remove,
    publishesDocuments: true,
    refuse: () => undefined,
  };
  return service;
};
