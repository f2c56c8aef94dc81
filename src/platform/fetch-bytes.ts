// The one place that asks the network for anything, and only where the agent or the company named the address. A sealed build
// has no line of it.

export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly etag?: string }
  /** Nothing new since the version with that ETag. */
  | { readonly kind: 'same' }
  | {
      readonly kind: 'failed';
      readonly why: 'unreachable' | 'moved' | 'not-found' | 'server-failed' | 'too-large';
    };

type Asking = {
  readonly etag?: string;
  /** Bytes, counted after they were unpacked: beyond these nothing is read. */
  readonly most: number;
  /** Milliseconds for all of it. */
  readonly limit: number;
};

const failed = (why: Extract<Fetched, { kind: 'failed' }>['why']): Fetched => ({ kind: 'failed', why });

/** Nobody is told who asks: no cookies, no referrer. Never rejects. */
export async function fetchBytes(address: string, { etag, most, limit }: Asking): Promise<Fetched> {
  if (__SEALED__) return failed('unreachable');
  const end = new AbortController();
  const late = setTimeout(() => end.abort(), limit);
  try {
    const answer = await fetch(address, {
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      credentials: 'omit',
      // As good as 'error', which does not tell being sent elsewhere from being offline: nobody follows.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: end.signal,
    });
    if (answer.type === 'opaqueredirect') return failed('moved');
    if (answer.status === 304) return etag === undefined ? failed('server-failed') : { kind: 'same' };
    if (answer.status === 404 || answer.status === 410) return failed('not-found');
    if (answer.status !== 200) return failed('server-failed');
    const bytes = await readAtMost(answer, most);
    if (bytes === undefined) return failed('too-large');
    const version = answer.headers.get('ETag');
    return { kind: 'bytes', bytes, ...(version !== null && version.length <= 500 && { etag: version }) };
  } catch {
    return failed('unreachable');
  } finally {
    clearTimeout(late);
    // Of an answer that is not wanted no more comes in.
    end.abort();
  }
}

async function readAtMost({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const [parts, reader]: [Uint8Array[], ReadableStreamDefaultReader<Uint8Array> | undefined] = [[], body?.getReader()];
  let length = 0;
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) return undefined;
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
