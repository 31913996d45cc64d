import type { GatewayError } from '../errors/gateway-error.js';

/** What a channel tells of its host. */
export interface ChannelEvents {
  /** One message, as JSON. */
  readonly onText: (text: string) => void;
  /** A line that the program wrote beside the protocol. */
  readonly onOutput: (line: string) => void;
  /** It has ended, asked for or not; told once. */
  readonly onEnd: (fault: GatewayError) => void;
}

/** The way to one host: a thread or a process that runs an interface. */
export interface Channel {
  /** Sends one message, as JSON. Nothing happens once it has ended. */
  send(text: string): void;
  /** Ends the host, whatever it does; resolves when nothing of it is left. */
  end(): Promise<void>;
  /** Bytes of memory of its process, where that is its own. */
  readonly residentBytes?: () => Promise<number | undefined>;
}

/** How an instance is run elsewhere. */
export interface HostPlan {
  /** As the configuration names it, for messages. */
  readonly module: string;
  /** Shows an error at loading, where that is possible. */
  readonly hint?: string | undefined;
  readonly memoryMiB: number;
  open(events: ChannelEvents): Channel;
}

/** How long a host may take; for tests to be shorter. */
export interface HostTimes {
  /** To be read, to check options, to be created. */
  readonly loadMs: number;
  /** Between two questions whether it is still there. */
  readonly pingMs: number;
  /** Without an answer this long, it hangs. */
  readonly hangMs: number;
  /** To stop its device. */
  readonly stopMs: number;
  /** Between two looks at its memory. */
  readonly memoryMs: number;
  /** To tell how much memory it has. */
  readonly memoryAnswerMs: number;
}

export const HOST_TIMES: HostTimes = {
  loadMs: 10_000,
  pingMs: 1000,
  hangMs: 5000,
  stopMs: 700,
  memoryMs: 100,
  memoryAnswerMs: 1000,
};
