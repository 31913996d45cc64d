import type { OptionProblem } from 'mqttgateway/interface';
import { capturedNames } from 'mqttgateway/interface/declared';
import type { ExecOptions } from './exec-options.js';

/** Programs are not started more often, in seconds. */
const LEAST_EVERY = 0.1;

const checkCommand = ({ command: [program] }: ExecOptions): OptionProblem[] => {
  const path = ['command', 0];
  if (program.trim() === '')
    return [
      {
        path,
        message: 'command begins with an empty text; expected the name or the path of a program',
      },
    ];
  const [first = '', ...rest] = program.split(/\s+/);
  if (rest.length === 0) return [];
  return [
    {
      path,
      message: `the program is "${program}", with a space in it; there is no shell that would take it apart`,
      hint: `Write a list: command: [${[first, ...rest].join(', ')}]. For what only a shell does: command: [sh, -c, "…"].`,
      // Folders may have spaces in their names.
      ...(first.includes('/') && { severity: 'warning' as const }),
    },
  ];
};

const checkEvery = ({ every }: ExecOptions): OptionProblem[] =>
  every === 0 || every >= LEAST_EVERY
    ? []
    : [
        {
          path: ['every'],
          message: `every is ${every}; expected ${LEAST_EVERY} or more, or 0 for a program that runs all the time`,
        },
      ];

/** The rules that make frames to be written, by what they say themselves. */
const writers = ({ rules = {} }: ExecOptions): string[] =>
  Object.entries(rules).flatMap(([name, { direction, frame, message, reply }]) => {
    if (direction !== undefined) return direction === 'in' ? [] : [name];
    const isCommand = message?.type === 'command' || capturedNames(frame).has('type');
    return isCommand || reply !== undefined ? [name] : [];
  });

const checkInput = (options: ExecOptions): OptionProblem[] => {
  const { every, stdin, polls = [], handshake = [] } = options;
  if (every > 0 && stdin)
    return [
      {
        path: ['stdin'],
        message: `stdin is true and every is ${every}; a program that is run again and again is sent nothing`,
        hint: 'Leave every out for a program that reads commands all the time; or leave stdin out.',
      },
    ];
  if (stdin) return [];
  const hint =
    every > 0
      ? 'A program that is run again and again is sent nothing: leave every out, and write stdin: true.'
      : 'Write stdin: true, where the program reads its standard input.';
  return [
    ...(polls.length > 0 ? [{ path: ['polls'], what: 'there are polls' }] : []),
    ...(handshake.length > 0 ? [{ path: ['handshake'], what: 'there is a handshake' }] : []),
    ...writers(options).map((name) => ({ path: ['rules', name], what: `rule ${name} is sent` })),
  ].map(({ path, what }) => ({ path, message: `${what}, but stdin is false`, hint, onKey: true }));
};

/** What the schema cannot say of a program and of what it is sent. */
export const checkOptions = (options: ExecOptions): OptionProblem[] => [
  ...checkCommand(options),
  ...checkEvery(options),
  ...checkInput(options),
];
