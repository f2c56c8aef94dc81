// The holding update to look over, which brings the tables that say a time in three languages.
import { laterPart } from '../later.tsx';

export const HoldingUpdate = laterPart(async () => (await import('./holding-update.tsx')).HoldingUpdate);
