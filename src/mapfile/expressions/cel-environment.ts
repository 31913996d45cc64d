import { type ASTNode, Environment } from '@marcbachmann/cel-js';

/** What an expression is about: text, a number, or whichever comes. */
export type ValueKind = 'string' | 'double' | 'dyn';

/** The most that an expression may be; deep or long ones are refused before they are run. */
export const MAX_CHARACTERS = 1000;
const LIMITS = {
  maxAstNodes: 2000,
  maxDepth: 32,
  maxListElements: 200,
  maxMapEntries: 200,
  maxCallArguments: 4,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

/**
 * An environment that knows `value` and nothing else. CEL keeps whole and other numbers apart;
 * `value * 2` is a mixture, so their arithmetic is added.
 */
export const celEnvironment = (kind: ValueKind): Environment => {
  const environment = new Environment({ limits: LIMITS }).registerVariable('value', kind);
  const mixed = (left: string, right: string, operators: readonly string[]): void => {
    for (const operator of operators) {
      const compute = ARITHMETIC[operator];
      if (compute === undefined) continue;
      environment.registerOperator(`${left} ${operator} ${right}`, (a, b) =>
        compute(Number(a), Number(b)),
      );
    }
  };
  mixed('double', 'int', Object.keys(ARITHMETIC));
  mixed('int', 'double', Object.keys(ARITHMETIC));
  mixed('double', 'double', ['%']);
  if (kind === 'double')
    environment.registerOperator('double == int', (a, b) => Number(a) === Number(b));
  return environment;
};

/** Functions that end soon whatever they get: none that loops, calls out or takes a pattern. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'bool',
  'double',
  'int',
  'size',
  'string',
  'contains',
  'endsWith',
  'indexOf',
  'lastIndexOf',
  'lowerAscii',
  'split',
  'startsWith',
  'substring',
  'trim',
  'upperAscii',
]);

/** Their cost is the product of both texts, so the second one is written out. */
const SEARCHES: ReadonlySet<string> = new Set([
  'contains',
  'endsWith',
  'indexOf',
  'lastIndexOf',
  'split',
  'startsWith',
]);

/** Why an expression is refused, and which of its characters say so. */
export interface ExpressionFault {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value;

const faultAt = ({ range }: ASTNode, message: string): ExpressionFault => ({
  message,
  offset: range.start,
  length: Math.max(1, range.end - range.start),
});

const callFault = (node: ASTNode): ExpressionFault | undefined => {
  if (node.op !== 'call' && node.op !== 'rcall') return undefined;
  const [name] = node.args;
  if (!FUNCTIONS.has(name)) {
    const all = [...FUNCTIONS].join(', ');
    return faultAt(node, `the function ${name}() is not available; there are ${all}`);
  }
  if (node.op === 'rcall' && SEARCHES.has(name)) {
    const [searched] = node.args[2];
    if (searched !== undefined && searched.op !== 'value')
      return faultAt(
        searched,
        `${name}() needs a text that is written out, such as value.${name}(",")`,
      );
  }
  return undefined;
};

/** The first thing in an expression that is not allowed. */
export const forbiddenPart = (node: ASTNode): ExpressionFault | undefined => {
  const fault = callFault(node);
  if (fault !== undefined) return fault;
  const inner: unknown[] = [node.args].flat(3);
  for (const child of inner) {
    const found = isNode(child) ? forbiddenPart(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};
