// The stored pages: `<helpdesk>/<case>/{page.html,address.txt,ticket.json}`, found, not listed. Rendered in a frame, with
// scripts off, so that styles, sizes and nested frames are real.

const files: Readonly<Record<string, string>> = import.meta.glob('./*/*/*.{html,txt,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type StoredPage = {
  readonly name: string;
  readonly html: string;
  readonly address: string;
  /** The snapshot expected; `null` when there is no ticket to read. */
  readonly ticket: unknown;
};

const file = (name: string, kind: string) => {
  const text = files[`./${name}/${kind}`];
  if (text === undefined) throw new Error(`test/pages/${name} has no ${kind}`);
  return text;
};

export const storedPages: readonly StoredPage[] = Object.keys(files)
  .filter((path) => path.endsWith('/page.html'))
  .map((path) => path.slice(2, -'/page.html'.length))
  .map((name) => ({
    name,
    html: file(name, 'page.html'),
    address: file(name, 'address.txt').trim(),
    ticket: JSON.parse(file(name, 'ticket.json')),
  }));

/** Renders a page in a frame of 1280 × 900, and waits for it and the frames in it. */
export async function render(html: string): Promise<{ readonly document: Document; readonly remove: () => void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame.style, { width: '1280px', height: '900px', border: '0' });
  frame.srcdoc = html;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  return { document: inner, remove: () => frame.remove() };
}
