// Waiting no longer than promised: nothing of ours hangs because a page, a database or a browser does.

/** `work`, or a rejection with a `TimeoutError` after `limit` milliseconds. The work itself is not stopped. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException(`no answer within ${limit} ms`, 'TimeoutError')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
