/** The members that are there. */
export const present = (
  members: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** A mapping, or nothing where it would be empty. */
export const unlessEmpty = (
  members: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined => {
  const there = present(members);
  return Object.keys(there).length === 0 ? undefined : there;
};
