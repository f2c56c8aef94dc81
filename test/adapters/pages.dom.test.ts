// Every stored page, read by the adapters as a rendered page is.
import { describe, expect, test } from 'vitest';
import { TicketSnapshot } from '../../src/domain/ticket/snapshot.ts';
import { render, storedPages } from '../pages/stored-pages.ts';
import { findBox, readPage } from './readers.ts';

describe('readPage', () => {
  test.each(storedPages)('$name gives its ticket', async ({ html, address, ticket }) => {
    const { document, remove } = await render(html);
    const snapshot = readPage(document, address);
    remove();
    expect(snapshot ?? null).toEqual(ticket);
    if (snapshot) expect(() => TicketSnapshot.parse(snapshot)).not.toThrow();
  });

  test.each(storedPages)('$name is not touched by reading', async ({ html, address }) => {
    const { document, remove } = await render(html);
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const focused = document.activeElement;
    readPage(document, address);
    findBox(document, address);
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.activeElement).toBe(focused);
    remove();
  });

  test.each(storedPages)(
    '$name has a reply box exactly when the snapshot says so',
    async ({ html, address, ticket }) => {
      const { document, remove } = await render(html);
      const hasComposer = typeof ticket === 'object' && ticket !== null && 'composer' in ticket;
      const box = findBox(document, address);
      if (hasComposer) expect(box).toBeDefined();
      else if (ticket !== null) expect(box).toBeUndefined();
      remove();
    },
  );
});

test('two boxes as good as each other are told apart by where the caret was', async () => {
  const page = storedPages.find(({ name }) => name === 'generic/two-boxes-alike');
  const { document, remove } = await render(page?.html ?? '');
  const [, second] = document.querySelectorAll('textarea');
  expect(findBox(document, page?.address ?? '', second)).toBe(second);
  remove();
});
