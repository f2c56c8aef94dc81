// One message of a conversation, and its plain text as paragraphs, quotes and a signature.
import { element } from './element.js';
import { sayWhen } from './when.js';

const kinds = { customer: '', agent: '', note: 'Internal note', system: '' };

/** @param {readonly string[]} lines */
const withBreaks = (lines) => lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));

/** @param {string} block lines with no empty line between them */
function paragraph(block) {
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('>'))) {
    return element('blockquote', {}, ...withBreaks(lines.map((line) => line.replace(/^> ?/, ''))));
  }
  if (lines[0] === '--') return element('p.signature', {}, ...withBreaks(lines));
  return element('p', {}, ...withBreaks(lines));
}

/** @param {string} text */
const textNodes = (text) => text.split('\n\n').map(paragraph);

/**
 * @param {import('./tickets/tickets.js').Message} message
 * @param {string} [lang] of the customer's words
 * @param {readonly Node[]} [body] in place of the text, for what the composer sends
 */
export function messageView({ author, name, at, text }, lang, body = textNodes(text)) {
  return element(
    'article',
    { 'data-message': '', 'data-author': author },
    element(
      'header',
      {},
      element('span.name', { 'data-name': '' }, name),
      element('span.kind', {}, kinds[author]),
      element('time', { datetime: at.toISOString() }, sayWhen(at)),
    ),
    element('div.body', { 'data-body': '', lang: author === 'customer' ? lang : undefined }, ...body),
  );
}
