/** Freezes plain data with all that is inside; returns it. */
export const freezeDeep = <Data>(data: Data): Data => {
  if (typeof data !== 'object' || data === null) return data;
  for (const inner of Object.values(data)) freezeDeep(inner);
  return Object.freeze(data);
};
