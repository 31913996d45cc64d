import type { MadePassword, PasswordSource } from '../../../mqtt/password.js';
import { sasToken } from './sas-token.js';

export interface SasPasswordsOptions {
  /** Host name of the hub. */
  readonly hub: string;
  readonly device: string;
  /** Base64. */
  readonly key: string;
  readonly lifetimeMs: number;
}

/** How much of a token's life has passed when the next one is due. */
const RENEW_AT = 0.8;

/** Tokens for Azure IoT Hub, one for each connection. Its members are those that say whether two are the same. */
export class SasPasswords implements PasswordSource {
  readonly options: SasPasswordsOptions;

  constructor(options: SasPasswordsOptions) {
    this.options = options;
  }

  next(): MadePassword {
    const { lifetimeMs, ...of } = this.options;
    const expiresAtS = Math.ceil((Date.now() + lifetimeMs) / 1_000);
    return { text: sasToken({ ...of, expiresAtS }), renewAfterMs: lifetimeMs * RENEW_AT };
  }
}
