// What the agent has written in a reply box.
import { isMatch } from './dom.ts';
import { ownWords } from './own-words.ts';
import { textOf } from './text-of.ts';

/** CKEditor 4 writes its placeholder into the body as text, and marks the body. RT 5, 2026. */
const onlyPlaceholder = '.cke_editable.placeholder';

/** Slate and Atlaskit have theirs in the tree of the editor, between the agent's words. 2024–2026. */
const placeholders = '[data-slate-placeholder], .placeholder-decoration';

/** The agent's own words, without quote, signature and placeholder. */
export const draftOf = (box: Element): string =>
  isMatch(box, onlyPlaceholder) ? '' : ownWords(textOf(box, { skip: placeholders }));
