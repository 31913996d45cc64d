export interface NamedTest {
  readonly path: string;
  readonly name: string;
}

/** One test as Jest reports it. */
export interface RanTest {
  readonly title: string;
  readonly status: string;
}

export declare const namedTests: (markdown: string) => NamedTest[];
export declare const titleMatches: (name: string, title: string) => boolean;
export declare const notShown: (
  named: readonly NamedTest[],
  results: ReadonlyMap<string, readonly RanTest[]>,
  options: { readonly skippable: (path: string) => boolean },
) => { failed: string[]; skipped: string[] };
export declare const isWhole: (config: object) => boolean;
