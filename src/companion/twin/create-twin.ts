import { errorText } from '../../errors/error-text.js';
import { codeOf } from '../../gateway/code-of.js';
import type { CompanionPort } from '../../gateway/companion.js';
import { RetainedLedger } from '../../gateway/retained-ledger.js';
import { shortText } from '../../gateway/short-text.js';
import type { Publication } from '../../mqtt/publication.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import { Throttle } from '../../sdk/throttle.js';
import type { AnswerRequest } from './answer-request.js';
import { ShadowBackend } from './aws/shadow-backend.js';
import { DirectMethods } from './azure/direct-methods.js';
import { HubBackend } from './azure/hub-backend.js';
import { KeptDesired, type KeptDocument } from './kept-desired.js';
import type { ConfiguredSwitches } from './settings-changes.js';
import { TopicsBackend } from './topics-backend.js';
import { Twin } from './twin.js';
import type { TwinBackend, TwinEvents } from './twin-backend.js';

/** Which back end, and what it needs; as `[TWIN]` has it. */
export type BackendChoice =
  | { readonly backend: 'topics'; readonly topic: string; readonly maxPayloadBytes: number }
  | { readonly backend: 'aws'; readonly thing: string; readonly shadow: string }
  | { readonly backend: 'azure'; readonly hub: string; readonly device: string };

export interface CreateTwinOptions {
  readonly choice: BackendChoice;
  readonly reportIntervalMs: number;
  /** Where it is written down which retained topic is ours. */
  readonly ledger: string;
  /** Where what is desired is kept over a restart. */
  readonly keptIn: string;
  readonly configured: () => ReadonlyMap<string, ConfiguredSwitches>;
  /** Carries out direct methods; missing: there are none. */
  readonly onRequest?: AnswerRequest | undefined;
}

const sourceOf = (choice: BackendChoice): readonly string[] => {
  switch (choice.backend) {
    case 'topics':
      return [choice.backend, choice.topic];
    case 'aws':
      return [choice.backend, choice.thing, choice.shadow];
    case 'azure':
      return [choice.backend, choice.hub, choice.device];
  }
};

/** As it was published. */
const counted = ({ desired, version }: KeptDocument): JsonObject =>
  version === undefined ? desired : { ...desired, $version: version };

/** Makes the companion that keeps desired and reported state with one of the back ends. */
export const createTwin = (port: CompanionPort, options: CreateTwinOptions): Twin => {
  const { choice, reportIntervalMs, ledger, keptIn, configured, onRequest } = options;
  const { log } = port;
  const failures = new Throttle({
    monotonicMs: () => performance.now(),
    report: (text, fields) => log.warn(shortText(text), fields),
  });
  const publish = (publication: Publication): Promise<void> => port.publish(publication);
  const onFailed = (error: unknown): void => {
    const code = codeOf(error);
    // A lost connection is told by the client.
    if (code?.startsWith('MQTT_') !== true)
      failures.trigger(code ?? 'failed', errorText(error), { code });
  };
  const createBackend = (events: TwinEvents, before: KeptDocument | undefined): TwinBackend => {
    switch (choice.backend) {
      case 'topics':
        return new TopicsBackend({
          ...choice,
          publish,
          events,
          before: before && counted(before),
          ledger: new RetainedLedger(ledger, port),
        });
      case 'aws':
        return new ShadowBackend({ ...choice, publish, events, onFailed });
      case 'azure':
        return new HubBackend({
          publish,
          events,
          onFailed,
          methods: new DirectMethods({ publish, onRequest, log }),
        });
    }
  };
  // Of another thing, or another device, something else is desired.
  const source = JSON.stringify(sourceOf(choice));
  const kept = new KeptDesired({ path: keptIn, source, log });
  return new Twin({ port, createBackend, reportIntervalMs, configured, kept });
};
