/** What has a meaning in a path, a query or a topic, and so stays as it was written. */
const HAS_MEANING = /[/?#&=%+<\0]/;

const decoded = (run: string): string => {
  try {
    const text = decodeURIComponent(run);
    return HAS_MEANING.test(text) ? run : text;
  } catch {
    return run;
  }
};

/**
 * A part of a URL as people read it.
 *
 * @example plainText('K%C3%BCche%20%2F1') // 'Küche %2F1'
 */
export const plainText = (part: string): string =>
  // One character at a time, so that one that must stay leaves the others alone.
  part.replace(/%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+/gi, decoded);
