/** As long as the name of an instance may be. */
const MAX_LENGTH = 64;
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const safeName = (name: string): string => {
  if (SAFE.test(name)) return name;
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '');
  return words === '' ? 'service' : words;
};

/**
 * Names of instances, and of their files, for what may have been called anything; each is there once,
 * also where a file system takes `Echo` and `echo` for the same.
 *
 * @example instanceNames(['echo', 'Mail Sender']) // ['echo', 'mail-sender']
 */
export const instanceNames = (given: readonly string[]): readonly string[] => {
  // What may stay as it is comes first, so that no other one takes its place.
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const name of [...given].sort((a, b) => Number(SAFE.test(b)) - Number(SAFE.test(a)))) {
    const safe = safeName(name);
    let free = safe;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
      free = `${safe.slice(0, MAX_LENGTH - 1 - String(count).length)}-${count}`;
    taken.add(free.toLowerCase());
    names.set(name, free);
  }
  return given.map((name) => names.get(name) ?? 'service');
};
