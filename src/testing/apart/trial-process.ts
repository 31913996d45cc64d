// Started by check-apart.ts as a process of its own, so that an interface can harm only this one.
import { checkInterface } from '../check-interface.js';
import type { TrialMessage, TrialRequest } from './trial-message.js';

const tell = (message: TrialMessage): void => void process.send?.(message);

process.once('message', ({ target, settled }: TrialRequest) => {
  void checkInterface(target, {
    settled,
    onRule: (trying) => tell({ trying }),
    onResult: (result) => tell({ result }),
  }).then((report) => {
    // What the interface left open must not keep this process.
    process.send?.({ report } satisfies TrialMessage, () => process.exit());
  });
});
