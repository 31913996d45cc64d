// Cruises src/ and interfaces/ of the working folder with the rules given on the standard input;
// prints dependency-cruiser's result as JSON. A process of its own, because dependency-cruiser
// works on the working folder and loads swc.
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { cruise } from 'dependency-cruiser';

const forbidden = JSON.parse(await text(process.stdin));
const { output } = await cruise(
  ['src', 'interfaces'].filter((folder) => existsSync(folder)),
  {
    validate: true,
    ruleSet: { forbidden },
    // With TypeScript 7 and no parser named, dependency-cruiser 17 finds no module and passes.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
  {
    conditionNames: ['source', 'import', 'node'],
    exportsFields: ['exports'],
    extensionAlias: { '.js': ['.ts', '.js'] },
  },
);
process.stdout.write(JSON.stringify(output));
