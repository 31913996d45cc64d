/** How the bytes travel: plain, over TLS, in a WebSocket without or with TLS, or over a Unix socket. */
export type Transport = 'tcp' | 'tls' | 'ws' | 'wss' | 'unix';

/** Where the broker is. */
export interface Endpoint {
  readonly transport: Transport;
  readonly host: string;
  readonly port: number;
  /** Of the WebSocket, for example `/mqtt`; the file of a Unix socket. */
  readonly path: string;
}

/** `127.0.0.1:1883`, `[::1]:1883`, `ws://broker:80/mqtt`, `unix:///run/mosquitto.sock`. */
export const endpointText = ({ transport, host, port, path }: Endpoint): string => {
  if (transport === 'unix') return `unix://${path}`;
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return transport === 'ws' || transport === 'wss' ? `${transport}://${address}${path}` : address;
};
