/**
 * What a full queue does with one more: `drop-oldest` makes room, `drop-newest` leaves the new one
 * out, `reject` gives it back to whoever brought it.
 */
export type FullPolicy = 'drop-oldest' | 'drop-newest' | 'reject';
