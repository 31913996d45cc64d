import type { Message } from 'mqttgateway/interface';
import { contentTypeOfText } from './content-type.js';
import type { Asked, HttpClient } from './http-client.js';
import type { PollOptions } from './http-options.js';
import type { Answer } from './send-once.js';

export interface PollSite {
  readonly client: HttpClient;
  /** The messages that an answer means. @throws GatewayError where no rule reads it */
  readonly read: (path: string, body: Uint8Array) => readonly Message[];
  /** Resolves when the gateway has the message; rejects where it does not take it, and tells so. */
  readonly emit: (message: Message) => Promise<void>;
  readonly onTraffic: (asked: Asked, answer: Answer) => void;
  /** What the device said cannot be read; `undefined`: it can again. */
  readonly onUnread: (path: string, cause: unknown) => void;
}

/** What an answer is compared with the next time. */
const validatorsOf = ({ headers }: Answer): Record<string, string> => ({
  ...(headers.etag !== undefined && { 'If-None-Match': headers.etag }),
  ...(headers['last-modified'] !== undefined && { 'If-Modified-Since': headers['last-modified'] }),
});

/**
 * Makes what asks one path and emits what the answer means. An answer that has not changed (304) is
 * nothing new; so that none is lost, one counts as known only when its messages are accepted.
 */
export const createPoll = (
  { path, method, body }: PollOptions,
  { client, read, emit, onTraffic, onUnread }: PollSite,
): ((signal: AbortSignal) => Promise<void>) => {
  const asked: Asked = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    path,
    ...(body !== undefined && { body: Buffer.from(body), contentType: contentTypeOfText(body) }),
  };
  const isGet = asked.method === 'GET';
  let validators: Record<string, string> = {};

  const readable = (answer: Answer): readonly Message[] => {
    try {
      const messages = read(path, answer.body);
      onUnread(path, undefined);
      return messages;
    } catch (cause) {
      onUnread(path, cause);
      return [];
    }
  };

  const emitAll = async (messages: readonly Message[], signal: AbortSignal): Promise<boolean> => {
    try {
      for (const message of messages) {
        if (signal.aborted) return false;
        await emit(message);
      }
      return true;
    } catch {
      // A full gateway is no fault of the device.
      return false;
    }
  };

  return async (signal) => {
    const request = { ...asked, validators };
    const answer = await client.ask(request, signal);
    onTraffic(request, answer);
    if (answer.status === 304 || answer.status === 204) return;
    const isTaken = await emitAll(readable(answer), signal);
    if (isGet && isTaken) validators = validatorsOf(answer);
  };
};
