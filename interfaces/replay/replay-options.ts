import type { LineOptions } from 'mqttgateway/interface/declared';

/** Options of the replay interface, as they stand in the configuration, with defaults filled in. */
export interface ReplayOptions extends LineOptions {
  readonly file: string;
  readonly what: 'auto' | 'bytes' | 'messages';
  readonly speed: number;
  readonly repeat: boolean;
}

/** What is played. */
export const playedKind = ({ what, rules = {} }: ReplayOptions): 'bytes' | 'messages' => {
  if (what !== 'auto') return what;
  return Object.keys(rules).length > 0 ? 'bytes' : 'messages';
};
