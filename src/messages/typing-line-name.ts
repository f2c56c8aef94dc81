// What the line is called on which a page shows the reply while it is typed: the one thing both ends share, so that the
// content script needs no schema.
export const typingLine = 'carecue typing';
