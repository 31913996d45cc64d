import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';

/** What a lane does with the disk. */
export type DiskWork = 'accept' | 'settle' | 'read';

/** Whether the disk works, told when that changes. */
export class DiskState {
  readonly #folder: string;
  readonly #onChange: ((trouble: GatewayError | undefined) => void) | undefined;
  readonly #failing = new Map<DiskWork, GatewayError>();

  constructor(folder: string, onChange?: (trouble: GatewayError | undefined) => void) {
    this.#folder = folder;
    this.#onChange = onChange;
  }

  /** The last error of what fails. */
  get trouble(): GatewayError | undefined {
    return [...this.#failing.values()].at(-1);
  }

  works(work: DiskWork): void {
    if (this.#failing.delete(work) && this.#failing.size === 0) this.#onChange?.(undefined);
  }

  fails(work: DiskWork, cause: unknown): void {
    const isNew = this.#failing.size === 0;
    const error =
      cause instanceof GatewayError
        ? cause
        : new GatewayError(
            'OUTBOX_DISK',
            `the disk fails in ${this.#folder}: ${errorText(cause)}`,
            {
              cause,
            },
          );
    this.#failing.set(work, error);
    if (isNew) this.#onChange?.(error);
  }
}
