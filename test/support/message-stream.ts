import type { Readable, Writable } from 'node:stream';

/** One message of the language server protocol. */
export interface RpcMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const SEPARATOR = '\r\n\r\n';

/** Writes one message: a header with its length in bytes, an empty line, JSON. */
export const writeMessage = (stream: Writable, message: RpcMessage): void => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stream.write(`Content-Length: ${Buffer.byteLength(body)}${SEPARATOR}${body}`);
};

/** Calls `listener` with each message that the stream brings, whole. */
export const onMessage = (stream: Readable, listener: (message: RpcMessage) => void): void => {
  let bytes: Buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const end = bytes.indexOf(SEPARATOR);
      const length = /Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, Math.max(end, 0)));
      if (length === null) return;
      const start = end + SEPARATOR.length;
      const next = start + Number(length[1]);
      if (bytes.length < next) return;
      const message: RpcMessage = JSON.parse(bytes.toString('utf8', start, next));
      bytes = bytes.subarray(next);
      listener(message);
    }
  });
};
