/** Whether a mark stands in bytes from `at` on. */
export const startsWith = (bytes: Uint8Array, at: number, mark: Uint8Array): boolean => {
  for (let index = 0; index < mark.length; index += 1)
    if (bytes[at + index] !== mark[index]) return false;
  return true;
};
