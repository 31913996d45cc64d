/** How the bytes travel: plain, over TLS, or in a WebSocket without or with TLS. */
export type Transport = 'tcp' | 'tls' | 'ws' | 'wss';

/** Where the broker is. */
export interface Endpoint {
  readonly transport: Transport;
  readonly host: string;
  readonly port: number;
  /** Of the WebSocket, for example `/mqtt`. */
  readonly path: string;
}

/** `127.0.0.1:1883`, `[::1]:1883`, `ws://broker:80/mqtt`. */
export const endpointText = ({ transport, host, port, path }: Endpoint): string => {
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return transport === 'ws' || transport === 'wss' ? `${transport}://${address}${path}` : address;
};
