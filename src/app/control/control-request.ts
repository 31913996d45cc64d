import type { LogStreams } from '../../companion/control/log-streams.js';
import type { GatewayError } from '../../errors/gateway-error.js';
import type { CompanionPort } from '../../gateway/companion.js';
import type { AppPlan } from '../app-plan.js';
import type { ProcessControl } from './process-control.js';

/** What a request can reach. */
export interface ControlScene {
  readonly port: Omit<CompanionPort, 'listen' | 'log'>;
  readonly process: ProcessControl;
  /** Missing where log lines cannot be published: control is off, and the twin asks. */
  readonly streams: LogStreams | undefined;
  /** All requests there are. */
  readonly requests: readonly ControlRequest[];
  /** What runs as the request is carried out. */
  readonly plan: AppPlan;
}

/** What a request gives. */
export interface Outcome {
  /** Plain data. */
  readonly data: unknown;
  /** It was carried out, and the result is that it did not work. */
  readonly error?: GatewayError;
  /** Done once the answer is on its way. */
  readonly after?: () => void;
}

/** One request that can be made of a gateway that runs. */
export interface ControlRequest {
  /** `interface/restart` */
  readonly what: string;
  /** Whether anything is another way afterwards; what only looks is allowed by default. */
  readonly changes: boolean;
  /** Whether it does not wait for other changes that are under way. */
  readonly isUrgent?: true;
  /** For people: what it does, in a few words. */
  readonly summary: string;
  /** The member that a word stands for, as in `lamp` for `{"name":"lamp"}`. */
  readonly main?: string;
  /** A JSON Schema of the members, draft-07. */
  readonly schema: object;
  /** @throws GatewayError */
  readonly run: (data: unknown, scene: ControlScene) => Outcome | Promise<Outcome>;
}

/** A request whose data has the type that its schema describes; it is checked before `run` is called. */
export const defineRequest = <Data>(
  request: Omit<ControlRequest, 'run'> & {
    readonly run: (data: Data, scene: ControlScene) => Outcome | Promise<Outcome>;
  },
): ControlRequest => ({
  ...request,
  // The border: the dispatcher has checked the data by the schema.
  run: (data, scene) => request.run(data as Data, scene),
});
