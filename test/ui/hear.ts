// Listens to the live regions of a page as a screen reader does: what is put into one, or changes in it, is said.

const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';

export type Ear = {
  /** Everything said so far, in order; a region that is emptied says nothing. */
  readonly heard: () => readonly string[];
  readonly close: () => void;
};

export function hear(root: Element): Ear {
  const said: string[] = [];
  const take = (records: readonly MutationRecord[]) => {
    const spoken = new Map<Element, string>();
    for (const record of records) {
      const at = record.target instanceof Element ? record.target : record.target.parentElement;
      const region = at?.closest(live);
      const hasNew = record.type === 'characterData' || record.addedNodes.length > 0;
      if (region && hasNew) spoken.set(region, (region.textContent ?? '').trim());
      // An alert that arrives with its words is said, too; a status is not.
      for (const node of record.addedNodes) {
        if (!(node instanceof Element)) continue;
        const alerts = [...(node.matches('[role="alert"]') ? [node] : []), ...node.querySelectorAll('[role="alert"]')];
        for (const alert of alerts) spoken.set(alert, (alert.textContent ?? '').trim());
      }
    }
    said.push(...[...spoken.values()].filter((words) => words !== ''));
  };
  const observer = new MutationObserver(take);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return {
    heard: () => {
      take(observer.takeRecords());
      return said;
    },
    close: () => observer.disconnect(),
  };
}
