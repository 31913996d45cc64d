/** Topics and payloads of strangers can be long; the log shows how they begin. */
export const shortText = (text: string): string =>
  text.length > 400 ? `${text.slice(0, 400)}…` : text;
