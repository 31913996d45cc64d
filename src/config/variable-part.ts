/**
 * The name of an interface as it stands in an environment variable.
 *
 * @example variablePart('gate-2') // 'GATE_2'
 */
export const variablePart = (name: string): string => name.toUpperCase().replaceAll('-', '_');
