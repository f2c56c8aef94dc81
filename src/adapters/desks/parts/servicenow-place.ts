// Where ServiceNow shows a record: the form may be the page itself, stand in the frame of the older shell, or in the frame
// inside the shadow root of the newer one. Which record it is, the address says, in one of three forms.
import { bodyOf, childrenOf, first, shadowRootOf, tagOf } from '../../dom.ts';
import type { Page } from '../../page.ts';
import { documentOf } from '../../tree.ts';

/** "incident.do?sys_id=…", also encoded inside another address; "/record/incident/…" in a workspace. */
const formAddress = /([a-z0-9_]{2,80})\.do(?:\?|%3[Ff])(?:[^#]{0,300}(?:&|%26))?sys_id(?:=|%3[Dd])([0-9a-f]{32})/;
const workspaceAddress = /\/record\/([a-z0-9_]{2,80})\/([0-9a-f]{32})/;

export const frame = 'iframe#gsft_main'; // 2015–2026

/** The shell's tag carries a number that may change: any component at the top counts. */
export function shellsOf(document: Document) {
  const top = bodyOf(document);
  const children = top ? Array.from(childrenOf(top)) : [];
  return children.flatMap((child) => (tagOf(child).startsWith('macroponent-') ? (shadowRootOf(child) ?? []) : []));
}

function formOf(document: Document): Document {
  const roots = [document, ...shellsOf(document)];
  const found = roots.flatMap((root) => first(root, frame) ?? [])[0];
  return (found && documentOf(found)) ?? document;
}

export type Place = {
  readonly form: Document;
  readonly table: string;
  readonly sysId: string;
  readonly isWorkspace: boolean;
};

/** In the frame the agent may go on to another record while the address of the shell stays. */
export function placeOf({ document, url }: Page): Place | undefined {
  const form = formOf(document);
  const inner: string = Reflect.get(Document.prototype, 'URL', form);
  const [, table, sysId] =
    formAddress.exec((inner.startsWith('http') ? inner : url.href).slice(0, 2_000)) ??
    workspaceAddress.exec(url.pathname.slice(0, 2_000)) ??
    [];
  if (table === undefined || sysId === undefined) return undefined;
  return { form, table, sysId, isWorkspace: workspaceAddress.test(url.pathname) };
}
