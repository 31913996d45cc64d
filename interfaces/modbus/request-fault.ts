/**
 * silent: no answer in time. garbled: an answer that is none. refused: the device answered with an
 * exception. closed: the line is gone.
 */
export type FaultKind = 'silent' | 'garbled' | 'refused' | 'closed';

/** The exceptions of the Modbus Application Protocol 1.1b3, section 7, in words. */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  1: 'it does not know such requests (illegal function)',
  2: 'it has no such register (illegal data address)',
  3: 'it does not take such a value (illegal data value)',
  4: 'it failed (server device failure)',
  5: 'it needs longer for that (acknowledge)',
  6: 'it is busy (server device busy)',
  8: 'its memory is damaged (memory parity error)',
  10: 'the gateway has no way to it (gateway path unavailable)',
  11: 'it does not answer the gateway (gateway target device failed to respond)',
};

export const ILLEGAL_ADDRESS = 2;
const BUSY = 6;
const BEHIND_GATEWAY = 11;

/** Why a request came to nothing. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly kind: FaultKind;
  /** The number of the exception where the device refused. */
  readonly exception: number | undefined;

  constructor(kind: FaultKind, message: string, exception?: number) {
    super(message);
    this.kind = kind;
    this.exception = exception;
  }

  /** Whether the same request may be answered the next time. */
  get mayPass(): boolean {
    return this.kind === 'silent' || this.kind === 'garbled' || this.exception === BUSY;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What modbus-serial rejects with, which is not always an Error. */
export const faultOf = (cause: unknown): RequestFault => {
  if (cause instanceof RequestFault) return cause;
  const { modbusCode, errno, message } = isRecord(cause) ? cause : {};
  const text = typeof message === 'string' ? message : String(cause);
  if (typeof modbusCode === 'number') {
    // Nobody answered but the gateway in between.
    if (modbusCode === BEHIND_GATEWAY)
      return new RequestFault('silent', EXCEPTIONS[BEHIND_GATEWAY] ?? text);
    const words = EXCEPTIONS[modbusCode] ?? `exception ${modbusCode}`;
    return new RequestFault('refused', words, modbusCode);
  }
  if (errno === 'ETIMEDOUT') return new RequestFault('silent', 'no answer in time');
  if (errno === 'ECONNREFUSED') return new RequestFault('closed', 'the line is not open');
  return new RequestFault('garbled', `the answer cannot be read: ${text}`);
};
