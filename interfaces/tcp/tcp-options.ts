import type { LineOptions } from 'mqttgateway/interface/declared';
import type { Options } from './options.generated.js';

/** Which end connects, and where. */
export type EndOptions = Required<
  Pick<Options, 'host' | 'port' | 'listen' | 'connecttimeout' | 'keepalive'>
>;

/** The options, checked, with their defaults. */
export type TcpOptions = LineOptions & EndOptions;
