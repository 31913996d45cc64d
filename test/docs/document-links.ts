/** A link of a Markdown text that does not lead out of the repository. */
export interface DocumentLink {
  /** Without the anchor; empty where the link stays in its document. */
  readonly path: string;
  /** Without `#`; empty where there is none. */
  readonly anchor: string;
}

const withoutCode = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The links of a Markdown text to files of the repository; those in code are none. */
export const documentLinks = (markdown: string): DocumentLink[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      return { path, anchor };
    });

/** The anchors that GitHub makes of the headings. */
export const documentAnchors = (markdown: string): string[] =>
  [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
