import type { RuleOptions, RuleSetOptions } from 'mqttgateway/interface/declared';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A rule with the path that it is about. */
export interface HttpRule extends RuleOptions {
  readonly path: string;
  readonly method?: Method | undefined;
}

export interface PollOptions {
  readonly path: string;
  /** Seconds. */
  readonly every: number;
  readonly method?: 'GET' | 'POST' | undefined;
  readonly body?: string | undefined;
}

export interface WebhookOptions {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly token: string;
}

/** The options, validated and complete; see `options.schema.json`. */
export interface HttpOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly polls: readonly PollOptions[];
  /** Seconds. */
  readonly timeout: number;
  readonly maxbody: number;
  readonly connections: number;
  readonly redirects: number;
  readonly redirecthosts: readonly string[];
  readonly tls: { readonly cafile: string; readonly insecure: boolean };
  readonly lostafter: number;
  readonly webhook?: WebhookOptions | undefined;
  readonly encoding: 'utf-8' | 'latin1';
  readonly values?: RuleSetOptions['values'];
  readonly message?: RuleSetOptions['message'];
  readonly rules: Readonly<Record<string, HttpRule>>;
}
