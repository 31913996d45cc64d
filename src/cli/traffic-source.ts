import { Traffic } from '../map/propose/topic-tree.js';
import { readCapture } from './capture/read-capture.js';
import { type PeerFlags, peerOptions } from './peer-flags.js';
import { stopSignal } from './stop-signal.js';
import type { Terminal } from './terminal.js';

/** How often what came so far is told. */
const PROGRESS_MS = 5000;

/** The traffic of a capture. */
export const trafficOfCapture = async (file: string, terminal: Terminal): Promise<Traffic> => {
  const traffic = new Traffic();
  for await (const message of readCapture(file, terminal)) traffic.add(message);
  return traffic;
};

/** The traffic of a broker for some time, or until it is interrupted or enough has come. */
export const trafficOfBroker = async (
  filters: readonly string[],
  seconds: number,
  flags: PeerFlags,
  terminal: Terminal,
): Promise<Traffic> => {
  const { subscribeStream } = await import('../mqtt/subscribe-stream.js');
  const { textOrBytes } = await import('../app/capture-record.js');
  const { options, qos } = await peerOptions('new', flags, terminal);
  const traffic = new Traffic();
  const stop = stopSignal();
  const ended = new AbortController();
  void stop.requested.then(() => ended.abort());
  const seen = (): string => `${traffic.messages} messages of ${traffic.topics} topics`;
  terminal.say(`listening to ${filters.join(', ')} for ${seconds} s; Ctrl-C ends it earlier`);
  const progress = setInterval(() => terminal.say(`${seen()} …`), PROGRESS_MS);
  try {
    await subscribeStream(
      options,
      filters.map((filter) => ({ filter, qos })),
      ({ topic, payload, qos: level, retain }) => {
        traffic.add({ topic, payload: textOrBytes(payload), qos: level, retain });
        if (traffic.isFull) ended.abort();
      },
      { timeoutMs: seconds * 1000, signal: ended.signal },
    );
  } finally {
    clearInterval(progress);
    stop.dispose();
  }
  terminal.say(seen());
  return traffic;
};
