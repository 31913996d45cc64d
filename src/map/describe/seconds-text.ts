/** A length of time for people: `5 s`, `10 min`, `200 ms`. */
export const secondsText = (ms: number): string => {
  if (ms >= 60_000 && ms % 60_000 === 0) return `${ms / 60_000} min`;
  return ms >= 1000 || ms === 0 ? `${ms / 1000} s` : `${ms} ms`;
};
