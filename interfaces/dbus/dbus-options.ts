import type { RuleOptions, RuleSetOptions } from 'mqttgateway/interface/declared';

/** A rule with the member that it is about. */
export interface DbusRule extends RuleOptions {
  readonly member: string;
}

type Signatures = Readonly<Record<string, string>>;

/** One interface of an object of another service. */
export interface UsedObject {
  readonly service: string;
  readonly path: string;
  readonly interface: string;
  readonly signals?: readonly string[];
  readonly methods?: Signatures;
}

/** The options, validated and complete; see `options.schema.json`. */
export interface DbusOptions {
  readonly bus: string;
  readonly export?: {
    readonly name: string;
    readonly path: string;
    readonly interface: string;
    readonly methods?: Signatures;
    readonly signals?: Signatures;
    readonly properties?: Signatures;
  };
  readonly use: readonly UsedObject[];
  /** Seconds. */
  readonly timeout: number;
  /** Bytes. */
  readonly maxmessage: number;
  readonly values?: RuleSetOptions['values'];
  readonly message?: RuleSetOptions['message'];
  readonly rules: Readonly<Record<string, DbusRule>>;
}
