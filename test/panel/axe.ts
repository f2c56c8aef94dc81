// axe-core in the test's page. Loaded as a script: bundled as a module it would reload the page when first discovered.
import type { AxeResults, RunOptions } from 'axe-core';
import source from 'axe-core/axe.min.js?raw';

declare global {
  var axe: { run: (root: Element | Document, options: RunOptions) => Promise<AxeResults> };
}

const script = document.createElement('script');
script.textContent = source;
document.head.append(script);

/** One line for each violation: the rule, and where. Empty when there is none. `only`: ids of rules, all by default. */
export async function violations(...only: readonly string[]): Promise<readonly string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false, // no sheet and no medium comes from elsewhere
    // Of WCAG 2.2, and not on by itself.
    rules: { 'target-size': { enabled: true } },
    ...(only.length > 0 && { runOnly: { type: 'rule', values: [...only] } }),
  };
  const { violations } = await globalThis.axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
