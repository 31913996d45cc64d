import { type Expression, parseSync } from '@swc/core';

const CALLS = new Set(['test', 'it']);

/** The function at the bottom of `test`, `test.each(…)`, `test.skip` and the like. */
const calledName = (callee: unknown): string | undefined => {
  const node = callee as Expression;
  if (node.type === 'Identifier') return node.value;
  if (node.type === 'MemberExpression') return calledName(node.object);
  if (node.type === 'CallExpression') return calledName(node.callee);
  return undefined;
};

/** A text or a template; what a template fills in is `%s`, as in the names of `test.each`. */
const textOf = (node: Expression | undefined): string | undefined => {
  if (node?.type === 'StringLiteral') return node.value;
  if (node?.type !== 'TemplateLiteral') return undefined;
  return node.quasis.map(({ cooked, raw }) => cooked ?? raw).join('%s');
};

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The names of the tests in a source, as they stand there: with `%s` of `test.each`, and `%s` where a
 * template fills something in. Tests whose name is computed otherwise have none.
 */
export const testNames = (source: string): string[] => {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const inner of node) visit(inner);
    if (!isNode(node) || Array.isArray(node)) return;
    if (node['type'] === 'CallExpression') {
      const { callee, arguments: given } = node as unknown as {
        callee: Expression;
        arguments: readonly { expression: Expression }[];
      };
      const name = textOf(given[0]?.expression);
      // The table of `each` is a call of its own, without a text in front.
      if (name !== undefined && given.length > 1 && CALLS.has(calledName(callee) ?? ''))
        names.push(name);
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return names;
};
