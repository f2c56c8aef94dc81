// The clipboard, for pages of ours. Works in a click; a page in the background is refused.

/** Whether the text is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
