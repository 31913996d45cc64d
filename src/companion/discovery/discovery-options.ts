import type { CompiledMap } from '../../map/compiled-map.js';
import type { Availability } from './home-assistant/availability.js';

/** What discovery is made of; all of it is compared on reload. */
export interface DiscoveryOptions {
  readonly map: CompiledMap;
  /** Of publications whose route does not say it. */
  readonly retain: boolean;
  readonly homeassistant: boolean;
  readonly prefix: string;
  readonly statusTopic: string;
  readonly jitterMs: number;
  readonly homie: boolean;
  readonly homieDomain: string;
  readonly device: string;
  readonly deviceName: string;
  readonly area: string;
  readonly version: string;
  readonly availability: Availability;
  /** A payload has no more bytes. */
  readonly maxBytes: number;
  /** Absolute, where files are kept. */
  readonly folder: string;
}
