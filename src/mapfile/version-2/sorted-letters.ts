/**
 * The letters of a word in order: two words with the same ones differ by a swap.
 *
 * @example sortedLetters('root') // 'oort'
 */
export const sortedLetters = (word: string): string => word.split('').sort().join('');
