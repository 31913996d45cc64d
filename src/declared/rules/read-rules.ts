import type { Problem } from '../../errors/problem.js';
import { compileMap } from '../../map/compile-map.js';
import type { ExpressionCompiler } from '../../map/compiled-map.js';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import type { OptionProblem } from '../../sdk/interface-contract.js';
import type { RuleSetOptions } from './rule-options.js';
import { ruleProblem } from './rule-problem.js';
import { rulesDocument } from './rules-document.js';

/** Rules, read; of use only where no problem is an error. */
export interface ReadRules {
  readonly definition: MapDefinition;
  readonly expressions: ExpressionCompiler | undefined;
  readonly problems: readonly OptionProblem[];
}

/**
 * What can be said of a map only: that it reads what it publishes. A device's answer to a command is
 * another frame than the command.
 */
const ABOUT_MAPS: ReadonlySet<string> = new Set([
  'MAP_LOOP',
  'MAP_NOT_INVERTIBLE',
  'MAP_NOT_PROVED',
]);

const NO_RULES: ReadRules = {
  definition: { version: 2, role: 'controller', values: new Map(), routes: [], unmatched: 'drop' },
  expressions: undefined,
  problems: [],
};

/**
 * Reads rules with the map's own reader, and looks at them as a whole with its analysis: the same
 * language, the same mistakes, the same proofs.
 *
 * @param addressKey the key of a rule that is its address; none: the interface has no addresses
 */
export const readRules = async (
  options: RuleSetOptions,
  addressKey: string | undefined,
): Promise<ReadRules> => {
  if (Object.keys(options.rules ?? {}).length === 0) return NO_RULES;
  const [{ loadVersion2 }, { expressionsFor }] = await Promise.all([
    import('../../mapfile/version-2/load-version-2.js'),
    import('../../mapfile/expressions-for.js'),
  ]);
  const document = rulesDocument(options, addressKey);
  const { definition, problems } = await loadVersion2(
    document,
    { path: '.', name: '.' },
    undefined,
  );
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const expressions = isWrong ? undefined : await expressionsFor(definition);
  const further = isWrong ? [] : await analysed(definition, expressions);
  const told = [...problems, ...further].filter(({ code }) => !ABOUT_MAPS.has(code));
  return {
    definition,
    expressions,
    problems: told.map((problem) => ruleProblem(problem, addressKey)),
  };
};

const analysed = async (
  definition: MapDefinition,
  expressions: ExpressionCompiler | undefined,
): Promise<readonly Problem[]> => {
  const { analyseMap } = await import('../../map/analysis/analyse-map.js');
  return analyseMap(compileMap(definition, 'mqttgateway', expressions), expressions).problems;
};
