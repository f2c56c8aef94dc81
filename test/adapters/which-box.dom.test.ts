// Pages with several boxes: the caret decides which one is meant, and with it who will read what is written.
import { expect, test } from 'vitest';
import { render } from '../pages/stored-pages.ts';
import { findBox, readPage } from './readers.ts';

const area = 'style="width: 640px; height: 90px"';
const sysId = '9d385017c611228701d22104cc95c371';
const editor = `<div class="remirror-editor ProseMirror" contenteditable="true" ${area}></div>`;

type Case = {
  readonly name: string;
  readonly address: string;
  readonly body: string;
  readonly alone: readonly [selector: string | undefined, audience?: string];
  readonly withCaret: readonly [selector: string, audience: string];
};

const cases: readonly Case[] = [
  {
    name: 'ServiceNow, comments and work notes',
    address: `https://harbour.service-now.com/incident.do?sys_id=${sysId}`,
    body: `<input id="incident.short_description" value="VPN drops">
      <textarea id="activity-stream-comments-textarea" ${area}></textarea>
      <textarea id="activity-stream-work_notes-textarea" ${area}></textarea>`,
    alone: ['#activity-stream-comments-textarea', 'public'],
    withCaret: ['#activity-stream-work_notes-textarea', 'internal'],
  },
  {
    name: 'a ServiceNow workspace, both by their names',
    address: `https://harbour.service-now.com/now/sow/record/incident/${sysId}`,
    body: `<textarea aria-label="Notatki robocze" ${area}></textarea><textarea aria-label="Comments" ${area}></textarea>`,
    alone: ['[aria-label="Comments"]', 'public'],
    withCaret: ['[aria-label="Notatki robocze"]', 'internal'],
  },
  {
    name: 'HubSpot, two editors on a record',
    address: 'https://app.hubspot.com/contacts/8800113/record/0-5/77',
    body: `<h1 data-selenium-test="highlightTitle">Late again</h1><div>${editor}</div>
      <div id="second"><div role="tab" aria-selected="true">Comment</div>${editor}</div>`,
    alone: [undefined],
    withCaret: ['#second .remirror-editor', 'internal'],
  },
  {
    name: 'Salesforce, a mail and a post',
    address: 'https://harbour.lightning.force.com/lightning/r/Case/5008d00000ABcde/view',
    body: `<p name="primaryField">Late again</p>
      <iframe class="cke_wysiwyg_frame" srcdoc="<body contenteditable='true'></body>" ${area}></iframe>
      <div class="publisherInputContainer"><span class="publisherVisibilityValue">All with access</span>
      <div class="ql-editor" contenteditable="true" ${area}></div></div>`,
    alone: ['iframe', 'public'],
    withCaret: ['.ql-editor', 'public'],
  },
  {
    name: 'Gorgias, with a note about the customer that no reply belongs in',
    address: 'https://harbour.gorgias.com/app/ticket/77',
    body: `<textarea id="note-field" aria-label="Note" ${area}></textarea>
      <div class="DraftEditor-root"><div id="draft" contenteditable="true" ${area}></div></div><button>Send</button>`,
    alone: ['#draft', 'public'],
    withCaret: ['#draft', 'public'],
  },
];

test.each(cases)('$name', async ({ address, body, alone, withCaret }) => {
  const { document, remove } = await render(`<!doctype html><body>${body}</body>`);
  const at = (selector: string | undefined) => {
    const found = selector === undefined ? null : document.querySelector(selector);
    return found instanceof (document.defaultView ?? window).HTMLIFrameElement ? found.contentDocument?.body : found;
  };
  const box = at(withCaret[0]) ?? undefined;
  expect(findBox(document, address) ?? null).toBe(at(alone[0]));
  expect(readPage(document, address)?.composer?.audience).toBe(alone[1]);
  expect(findBox(document, address, box)).toBe(box);
  expect(readPage(document, address, box)?.composer?.audience).toBe(withCaret[1]);
  remove();
});
