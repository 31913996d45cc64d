/** What a publication says, by name: fields, `type` and arguments. */
export type Said = Readonly<Record<string, string>>;

/** `Number('')` and `Number(' 1')` are numbers; such texts are none. */
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const numberOf = (text: string | undefined): number =>
  text !== undefined && NUMBER.test(text) ? Number(text) : Number.NaN;

/** 20.3 and 20.2 differ by 0.1 for people, and by somewhat more or less for binary numbers. */
const differsLess = (one: number, other: number, band: number): boolean =>
  band - Math.abs(one - other) > 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));

/**
 * Whether `now` says nothing new after `before`: each number that `deadband` names differs less than
 * there, and all else is equal (M10.1). What is no number must be equal, too.
 *
 * @example withinDeadband({ level: '50' }, { level: '50.5' }, { level: 1 }) // true
 */
export const withinDeadband = (
  now: Said,
  before: Said,
  deadband: Readonly<Record<string, number>>,
): boolean => {
  const bands = new Map(Object.entries(deadband));
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...names].every((name) => {
    const [text, last, band] = [now[name], before[name], bands.get(name)];
    if (text === last) return true;
    return band !== undefined && differsLess(numberOf(text), numberOf(last), band);
  });
};
