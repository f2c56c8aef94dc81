// Whom a team turns to in a hard moment. A pack names them once; every playbook can say them by a placeholder.
import * as z from 'zod/mini';
import { inLanguages, Line } from './texts.ts';

const Who = z.optional(inLanguages(Line));

export const Contacts = z.strictObject({
  /** The emergency number, as it stands after "call". */
  emergency: Who,
  /** A crisis line for people in distress. */
  crisis: Who,
  /** Who handles leaks and break-ins. */
  security: Who,
  /** Who speaks to journalists. */
  press: Who,
  /** Who answers lawyers, courts and authorities. */
  legal: Who,
  /** Who takes over when it is too much for one person. */
  lead: Who,
});
export type Contacts = Readonly<z.infer<typeof Contacts>>;
