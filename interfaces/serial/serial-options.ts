import type { LineOptions } from 'mqttgateway/interface/declared';
import type { Options } from './options.generated.js';

/** How the port is set. */
export type PortOptions = Required<
  Pick<Options, 'port' | 'baudrate' | 'databits' | 'parity' | 'stopbits' | 'flowcontrol'>
>;

/** The options, checked, with their defaults. */
export type SerialOptions = LineOptions & PortOptions;
