/** What comes late, or before its time, at the shadow of AWS and the twin of Azure. */
import { setImmediate } from 'node:timers/promises';
import { ShadowBackend } from '../../../../src/companion/twin/aws/shadow-backend.js';
import { DirectMethods } from '../../../../src/companion/twin/azure/direct-methods.js';
import { HubBackend } from '../../../../src/companion/twin/azure/hub-backend.js';
import type { TwinBackend, TwinEvents } from '../../../../src/companion/twin/twin-backend.js';
import type { Publication } from '../../../../src/mqtt/publication.js';
import type { JsonObject } from '../../../../src/sdk/interface-contract.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';

const use = resources();

interface Surroundings {
  readonly publish: (publication: Publication) => Promise<void>;
  readonly events: TwinEvents;
  readonly onFailed: (error: unknown) => void;
}

const setUp = <Backend extends TwinBackend>(create: (around: Surroundings) => Backend) => {
  const published: { readonly topic: string; readonly document: JsonObject }[] = [];
  const desired: JsonObject[] = [];
  const failed: unknown[] = [];
  let ready = 0;
  const made = create({
    publish: async ({ topic, payload }) => {
      published.push({ topic, document: JSON.parse(String(payload) || '{}') });
    },
    events: {
      desired: (document) => {
        desired.push(document);
        return true;
      },
      refused: () => undefined,
      ready: () => {
        ready += 1;
      },
    },
    onFailed: (error) => failed.push(error),
  });
  const backend = use(made, (it) => it.disconnected());
  const receive = async (topic: string, document: unknown): Promise<void> => {
    await backend.receive({
      topic,
      payload: Buffer.from(JSON.stringify(document)),
      qos: 0,
      retain: false,
    });
    await setImmediate();
  };
  return { backend, published, desired, failed, receive, ready: () => ready };
};

describe('the twin of Azure', () => {
  const connected = async () => {
    const around = setUpHub();
    around.backend.connected();
    await setImmediate();
    await setImmediate();
    const rid = /rid=(.*)$/.exec(around.published[0]?.topic ?? '')?.[1] ?? '';
    const answer = (desired: JsonObject): Promise<void> =>
      around.receive(`$iothub/twin/res/200/?$rid=${rid}`, { desired, reported: {} });
    const notify = (patch: JsonObject): Promise<void> =>
      around.receive('$iothub/twin/PATCH/properties/desired/', patch);
    return { ...around, answer, notify };
  };
  const setUpHub = () => {
    const publish = async (): Promise<void> => undefined;
    const methods = new DirectMethods({ publish, log: recordingLog() });
    return setUp((around) => new HubBackend({ ...around, methods }));
  };

  test('an answer that is older than what was notified of before it is not taken', async () => {
    const { answer, notify, desired, failed, ready } = await connected();
    await notify({ speed: 5, $version: 5 });
    await answer({ speed: 4, $version: 4 });
    expect([desired, ready()]).toEqual([[], 0]);
    expect(failed).toEqual([expect.objectContaining({ code: 'TWIN_REPORT_REFUSED' })]);
  });

  test('notifications follow one another, old ones are left out', async () => {
    const { answer, notify, desired, published } = await connected();
    await answer({ speed: 4, $version: 4 });
    await notify({ speed: 3, $version: 3 });
    await notify({ speed: 5, $version: 5 });
    expect(desired).toEqual([{ speed: 4 }, { speed: 5 }]);
    expect(published).toHaveLength(1);
  });
});

describe('the shadow of AWS', () => {
  const AT = '$aws/things/t/shadow';
  const connected = async () => {
    const around = setUp((options) => new ShadowBackend({ ...options, thing: 't', shadow: '' }));
    around.backend.connected();
    await setImmediate();
    await setImmediate();
    const last = () => around.published.at(-1)?.document ?? {};
    const accepted = (what: string, document: JsonObject): Promise<void> =>
      around.receive(`${AT}/${what}/accepted`, {
        ...document,
        clientToken: last()['clientToken'] ?? '',
      });
    return { ...around, accepted, last };
  };

  test('a whole document that came before the answer to a report is the newer one', async () => {
    const { backend, accepted, receive, last } = await connected();
    await accepted('get', { version: 3, state: { desired: {}, reported: {} } });
    const reporting = backend.report({ a: 1 });
    await setImmediate();
    const token = last()['clientToken'] ?? '';
    // Somebody else has removed what was just reported.
    const current = { version: 5, state: { desired: {}, reported: {} } };
    await receive(`${AT}/update/documents`, { current });
    await receive(`${AT}/update/accepted`, { version: 4, clientToken: token });
    await reporting;
    void backend.report({ a: 1 }).catch(() => undefined);
    await setImmediate();
    expect(last()).toMatchObject({ version: 5, state: { reported: { a: 1 } } });
    expect(last()['clientToken']).not.toBe(token);
  });

  test('a document that is older than what is known is left out', async () => {
    const { accepted, receive, desired } = await connected();
    await accepted('get', { version: 3, state: { desired: { speed: 3 } } });
    const current = { version: 2, state: { desired: { speed: 2 } } };
    await receive(`${AT}/update/documents`, { current });
    await receive(`${AT}/update/delta`, { version: 2, state: { speed: 2 } });
    await receive(`${AT}/update/delta`, { version: 4, state: { speed: 4 } });
    expect(desired).toEqual([{ speed: 3 }, { speed: 4 }]);
  });
});
