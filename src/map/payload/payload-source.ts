import { GatewayError } from '../../errors/gateway-error.js';
import { decodeText } from '../decode-text.js';
import { shortened } from '../quoted.js';
import { Refusal } from '../refusal.js';

/** A character for each byte, its own number; in pieces, as a call takes so many arguments only. */
const latin1Text = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  return text;
};

/** An inbound payload: as bytes, text and JSON, each made once however many routes are tried. */
export class PayloadSource {
  readonly #given: string | Uint8Array;
  readonly #encoding: 'latin1' | undefined;
  #text: string | Refusal | undefined;
  #json: { readonly value: unknown } | undefined;

  /** @param encoding of the text in bytes; UTF-8 where nothing is said */
  constructor(payload: string | Uint8Array, encoding?: 'latin1') {
    this.#given = payload;
    this.#encoding = encoding;
  }

  get bytes(): Uint8Array {
    return typeof this.#given === 'string' ? new TextEncoder().encode(this.#given) : this.#given;
  }

  /** M4.1: UTF-8. */
  get text(): string | Refusal {
    this.#text ??= this.#decode();
    return this.#text;
  }

  /** The JSON value, or a refusal. */
  get json(): unknown {
    this.#json ??= { value: this.#parse() };
    return this.#json.value;
  }

  #decode(): string | Refusal {
    if (this.#encoding === 'latin1' && typeof this.#given !== 'string')
      return latin1Text(this.#given);
    try {
      return decodeText(this.#given);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      const { code, message } = error;
      return new Refusal(code, () => message, error.cause);
    }
  }

  #parse(): unknown {
    const { text } = this;
    if (typeof text !== 'string') return text;
    try {
      return JSON.parse(text);
    } catch (cause) {
      return new Refusal(
        'MAP_PAYLOAD_NOT_JSON',
        () =>
          text === ''
            ? 'the payload is empty; expected JSON'
            : `payload ${shortened(text)} is not JSON`,
        cause,
      );
    }
  }
}
