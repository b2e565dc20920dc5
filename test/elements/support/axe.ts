/** Accessibility by axe, with the rules of WCAG 2.2 AA, the sizes of targets among them (they are off by default). */
// A script of the old kind: it exports nothing, and puts itself on the window.
import 'axe-core';

declare const axe: typeof import('axe-core');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rejects with what is wrong, and where. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'target-size': { enabled: true }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  if (!violations.length) return;
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
  throw new Error(lines.join('\n'));
}
