/** A line typed at a prompt and what is shown after it; without a command, what is shown later. */
export interface ConsoleStep {
  readonly command: string | undefined;
  readonly output: string;
}

/**
 * The steps of a console block. A command begins with `$ `, and goes on over the next line where a
 * line ends in a backslash.
 */
export const consoleSteps = (text: string): ConsoleStep[] => {
  const steps: { command: string | undefined; output: string }[] = [];
  let continued = false;
  for (const line of text.trimEnd().split('\n')) {
    const last = steps.at(-1);
    if (continued && last?.command !== undefined) last.command += `\n${line}`;
    else if (line.startsWith('$ ')) steps.push({ command: line.slice(2), output: '' });
    else if (last === undefined) steps.push({ command: undefined, output: `${line}\n` });
    else last.output += `${line}\n`;
    continued = (continued || line.startsWith('$ ')) && line.endsWith('\\');
  }
  return steps;
};
