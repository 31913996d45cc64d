/** Whether everything that `narrow` receives `wide` receives too (MQTT 4.7). */
export const filterCovers = (wide: string, narrow: string): boolean => {
  // A leading wildcard does not receive topics that begin with `$` (MQTT 4.7.2).
  if (/^[+#]/.test(wide) && narrow.startsWith('$')) return false;
  const wides = wide.split('/');
  const narrows = narrow.split('/');
  for (const [index, level] of wides.entries()) {
    // `a/#` receives `a` as well.
    if (level === '#') return true;
    const other = narrows[index];
    if (other === undefined || other === '#' || (level !== '+' && level !== other)) return false;
  }
  return wides.length === narrows.length;
};
