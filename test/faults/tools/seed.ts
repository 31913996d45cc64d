/** Of every random choice in the fault tests; `FAULT_SEED=7` sets it, `FAULT_SEED=random` draws one. */
export const seed: number =
  process.env['FAULT_SEED'] === 'random'
    ? Math.floor(Math.random() * 0xffff_ffff)
    : Number(process.env['FAULT_SEED'] ?? 1);

/** A row of numbers from 0 to 1 that a seed determines, by mulberry32. */
export const randomOf = (start: number = seed): (() => number) => {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from `least` to `most`. */
export const between = (random: () => number, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));
