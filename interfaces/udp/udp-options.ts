import type { LineOptions } from 'mqttgateway/interface/declared';
import type { Options } from './options.generated.js';

/** Where datagrams come from and go to. */
export type PeerOptions = Required<
  Pick<Options, 'host' | 'port' | 'listen' | 'listenport' | 'strangers' | 'broadcast'>
>;

/** The options, checked, with their defaults. */
export type UdpOptions = LineOptions & PeerOptions;
