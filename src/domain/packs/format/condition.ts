// When a thing of a pack fits. Words and lists only: nothing here is ever run.
import * as z from 'zod/mini';
import { Arousal, Feeling, Need } from '../../reading/reading.ts';
import { Step } from '../../reply/review.ts';
import { Situation, Stage } from '../../situation/situation.ts';
import { Channel } from './channel.ts';
import { Id, inLanguages, Phrase } from './texts.ts';

/** Entries of one list of a condition. */
export const maxWords = 80;
const Tag = z.string().check(z.minLength(1), z.maxLength(60));

/** Each list means "one of these"; an absent list means "any"; all lists must hold, and what is not known does not. */
export const Condition = z.strictObject({
  feelings: z.optional(z.array(Feeling)),
  needs: z.optional(z.array(Need)),
  arousal: z.optional(z.array(Arousal)),
  /** Which steps of the reply it serves; a prompt for a step still open ranks higher. */
  steps: z.optional(z.array(Step)),
  /** true: only on repeated contact. */
  repeat: z.optional(z.boolean()),
  situations: z.optional(z.array(Situation)),
  /** While the stage is not known, what fits a first answer fits: it presumes nothing. */
  stages: z.optional(z.array(Stage)),
  /**
   * `reply`: while answering (the default). `holding`: an update that keeps a promise when there is no answer yet; in a
   * reply it is offered only at the stages it names. `quiet`: asking after a customer who has not answered.
   */
  moment: z.optional(z.enum(['reply', 'holding', 'quiet'])),
  /** How the customer wrote, as far as the page says. */
  channels: z.optional(z.array(Channel)),
  /** Ids of helpdesks, as docs/helpdesks.md names them. */
  helpdesks: z.optional(z.array(Id).check(z.maxLength(maxWords))),
  /** Labels of the ticket in the helpdesk; capitals and accents do not matter. */
  tags: z.optional(z.array(Tag).check(z.maxLength(maxWords))),
  /** What the customer wrote holds one of these, looked for in the language it is written in; see find-phrase.ts. */
  words: z.optional(inLanguages(z.array(Phrase).check(z.maxLength(maxWords)))),
});
export type Condition = Readonly<z.infer<typeof Condition>>;
