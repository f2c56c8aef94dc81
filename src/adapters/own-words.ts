// The agent's own words in a draft: without the mail they answer, and without a signature. Pure.

/**
 * @param draft lines, quoted ones beginning with ">" (as `textOf` gives them, or as mail programs write them)
 * @returns what is left, trimmed; empty when everything was put there by the desk
 */
export function ownWords(draft: string): string {
  const own: string[] = [];
  let isSignature = false;
  for (const line of draft.split('\n')) {
    if (isSeparator(line)) break;
    if (line.startsWith('>')) {
      if (!isSignature) dropAttribution(own);
      isSignature = false;
    } else if (line.trimEnd() === '--') isSignature = true;
    else if (!isSignature) own.push(line);
  }
  return own.join('\n').trim();
}

/** "-----Original Message-----", in any language: all that follows is somebody else's. */
function isSeparator(line: string): boolean {
  const bare = line.trim();
  return bare.length > 8 && bare.startsWith('---') && bare.endsWith('---') && /[^-]/.test(bare);
}

/** Takes off the line that introduces a quote ("On Mon 2 Nov, Sam wrote:"), which mail programs may break in two. */
function dropAttribution(own: string[]): void {
  while (own.at(-1)?.trim() === '') own.pop();
  const last = own.at(-1)?.trim() ?? '';
  if (!last.endsWith(':')) return;
  if (/\d/.test(last)) own.pop();
  else if (/\d.*[@<]/.test(own.at(-2) ?? '')) own.splice(-2);
}
