import type { RoutePlace, Use } from './route-place.js';

/** Warns of a capture that is an argument, and looks as if something else was meant. */
export const warnOfSlip = ({ part, name }: RoutePlace, use: Use, meant: string): void =>
  part.list.warn(
    'MAP_ODD_PATTERN',
    use.path,
    `route ${name}: <${use.name}> is an argument called "${use.name}". Did you mean <${meant}>?`,
    {
      hint: `If it is really an argument, say so under values: ${use.name}: { type: text }.`,
      within: use,
    },
  );
