import type { FilterRequest } from '../../mqtt/filter-request.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import type { ReportLimits } from './report-limits.js';

/** What a back end tells. */
export interface TwinEvents {
  /**
   * The desired state as it is now, whole.
   *
   * @returns false where it was refused
   */
  desired(document: JsonObject, version: number | undefined): boolean;
  /** What came for a desired state is none, or an old one. */
  refused(code: 'TWIN_BAD_DESIRED' | 'TWIN_OLD_DESIRED', reason: string): void;
  /** From now on it may be reported, until the connection ends. */
  ready(): void;
}

/** Who keeps desired and reported state: topics, a shadow, a twin. */
export interface TwinBackend {
  readonly filters: readonly FilterRequest[];
  /** What a reported state may be now. */
  readonly limits: ReportLimits;
  /** The broker is there, and the filters are subscribed. */
  connected(): void;
  /** What was asked has no answer any more. */
  disconnected(): void;
  receive(message: InboundMessage): void | Promise<void>;
  /**
   * Makes what is kept `reported`, writing what differs only.
   *
   * @throws GatewayError `TWIN_REPORT_REFUSED`, `TWIN_NO_ANSWER`, or as the client's `publish`
   */
  report(reported: JsonObject): Promise<void>;
}
