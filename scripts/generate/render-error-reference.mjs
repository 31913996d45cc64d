/** docs/reference/errors.md: every code with what happened, what to do, and the exit code. */
export const renderErrorReference = (codes) => {
  const sections = Object.entries(codes).map(([code, entry]) =>
    [
      `## ${code}`,
      entry.summary,
      `What to do: ${entry.remedy}`,
      `Exit code ${entry.exitCode}${entry.retryable === true ? ', worth trying again' : ''}.`,
    ].join('\n\n'),
  );
  return `<!-- Generated from src/errors/codes by "npm run generate"; do not edit. -->
# Error codes

Codes are stable: programs may rely on them, messages may be reworded.
\`mqttgateway map explain CODE\` prints the same text.

${sections.join('\n\n')}
`.replace(/\n{3,}/g, '\n\n');
};
