// The grammar of a prompt's text: plain words, placeholders from a closed list, optional groups in square brackets.
//
//   I write to you {due}[, {customer}].
//
// A group is dropped whole when a placeholder in it has no value. Groups do not nest. There is no escape: brackets and
// braces have no other use in a sentence to a customer.

/**
 * customer: what the agent calls them. ticket: its number. due: the whole phrase that says when, "by 16:00".
 * words: a short stretch of the customer's own words. emergency, crisis, security, press, legal, lead: whom the team turns to in
 * a hard moment, as its packs name them (contacts.ts).
 */
export const placeholders = [
  'customer',
  'ticket',
  'due',
  'words',
  'emergency',
  'crisis',
  'security',
  'press',
  'legal',
  'lead',
] as const;
export type Placeholder = (typeof placeholders)[number];

type TextPiece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'place'; readonly name: Placeholder };
export type TextPart = { readonly optional: boolean; readonly pieces: readonly TextPiece[] };

export type GrammarFault = {
  readonly code: 'broken-group' | 'unknown-placeholder' | 'glued-placeholder';
  readonly detail: string;
};

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((known) => known === name);

/** The parts in order, or what is wrong with the first broken one. Linear. */
export function readText(text: string): { readonly parts: readonly TextPart[] } | { readonly fault: GrammarFault } {
  const parts: TextPart[] = [];
  let pieces: TextPiece[] = [];
  let inGroup = false;
  const close = () => {
    if (pieces.length > 0) parts.push({ optional: inGroup, pieces });
    pieces = [];
  };
  for (const [token] of text.matchAll(/\[|\]|\{[^[\]{}]*\}|[{}]|[^[\]{}]+/g)) {
    if (token === '{' || token === '}') return broken(`${token} is not part of a placeholder`);
    if (token === '[' ? inGroup : token === ']' && !inGroup) return broken(`${token} where no group may begin or end`);
    if (token === ']' && !pieces.some(({ kind }) => kind === 'place')) return broken('a group without a placeholder');
    if (token === '[' || token === ']') {
      close();
      inGroup = token === '[';
    } else if (token.startsWith('{')) {
      const name = token.slice(1, -1);
      if (!isPlaceholder(name)) return { fault: { code: 'unknown-placeholder', detail: `{${name}}` } };
      pieces.push({ kind: 'place', name });
    } else {
      pieces.push({ kind: 'plain', text: token });
    }
  }
  if (inGroup) return broken('a group that is not closed');
  close();
  const glued = findGlued(text);
  return glued === undefined ? { parts } : { fault: { code: 'glued-placeholder', detail: glued } };
}

const broken = (detail: string) => ({ fault: { code: 'broken-group' as const, detail } });

const opening = /^["'“”„«»‘’(–—-]*$/;
const closing = /^(?:['’]s)?["'“”„«»‘’)–—.,;:?…-]*$/;

/**
 * A placeholder may touch quotation marks and punctuation only. Otherwise a pack could build an address out of a
 * customer's name or words, and a helpdesk would make it a link.
 */
function findGlued(text: string): string | undefined {
  const tokens = text.replace(/[[\]]/g, '').split(/\s+/);
  return tokens.find((token) => {
    const [before = '', after, ...more] = token.split(/\{[a-z]*\}/);
    return after !== undefined && (more.length > 0 || !opening.test(before) || !closing.test(after));
  });
}
