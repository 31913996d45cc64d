const { min } = Math;

/** Whether a mark stands at `at`; `part`: as far as there are bytes, up to `end`. */
export const markAt = (
  bytes: Uint8Array,
  at: number,
  end: number,
  mark: Uint8Array,
): 'yes' | 'part' | 'no' => {
  const length = min(mark.length, end - at);
  for (let index = 0; index < length; index += 1)
    if (bytes[at + index] !== mark[index]) return 'no';
  return length === mark.length ? 'yes' : 'part';
};
