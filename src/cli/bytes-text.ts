const UNITS = [
  ['GiB', 1_073_741_824],
  ['MiB', 1_048_576],
  ['KiB', 1024],
] as const;

/**
 * A number of bytes for people.
 *
 * @example bytesText(26_948_403) // '25.7 MiB'
 */
export const bytesText = (bytes: number): string => {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? ['bytes', 1];
  return `${Number((bytes / size).toFixed(1))} ${unit}`;
};
