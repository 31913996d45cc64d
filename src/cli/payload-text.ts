/** Longer payloads are cut for people. */
const SHOWN = 200;

/** A payload for people: text, or hex where it is none. */
export const payloadText = (payload: string | Uint8Array): string => {
  const text =
    typeof payload === 'string' ? payload : `hex ${Buffer.from(payload).toString('hex')}`;
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};
