// Why a database refused, as the browsers say it.

export const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

/** The disk is full, or our share of it. Chromium says the second of a full disk, sometimes. */
export const isFull = (error: unknown): boolean =>
  isNamed(error, 'QuotaExceededError') || (isNamed(error, 'UnknownError') && String(error).includes('NO_SPACE'));
