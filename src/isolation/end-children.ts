import { readdirSync, readFileSync } from 'node:fs';

/** What a file or folder of /proc has; nothing where it has gone, or where there is no /proc. */
const read = <Content>(look: () => Content, otherwise: Content): Content => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

/**
 * Ends the programs that a thread has started, and those that they have, on Linux; elsewhere nothing
 * is known of them. A thread that waits for one cannot be ended before, and they would outlive it.
 *
 * @param thread its folder, such as `/proc/self/task/4711`
 */
export const endChildren = (thread: string): void => {
  const children = read(() => readFileSync(`${thread}/children`, 'utf8'), '');
  for (const pid of children.split(' ').filter(Boolean)) {
    for (const task of read(() => readdirSync(`/proc/${pid}/task`), []))
      endChildren(`/proc/${pid}/task/${task}`);
    read(() => process.kill(Number(pid), 'SIGKILL'), false);
  }
};
