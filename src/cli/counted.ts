/**
 * A number with its noun.
 *
 * @example counted(1, 'route') // '1 route'
 */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
