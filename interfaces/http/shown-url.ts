const MAX_SHOWN = 200;

/** A URL for people: without user and password, and not longer than they read. */
export const shownUrl = (url: URL): string => {
  const shown = `${url.origin}${url.pathname}${url.search}`;
  return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown;
};
