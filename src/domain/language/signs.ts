// What cue tables find: the signs a customer or an agent gives, the same in every language. Each language says how
// its people put them (its folder); reading/ and reply/ say what follows from them.

/** How a customer says it is going. Most unhappy messages hold only these, and no word for a feeling. */
export type SituationSign =
  | 'failed' // a thing does not work, broke, crashes
  | 'wrong' // the wrong, damaged, dirty or missing thing; a wrong entry
  | 'late' // did not come, overdue, put off, nobody showed up
  | 'persists' // still, keeps, always
  | 'lack' // any denial: it is not there, it does not, there was no; weak alone
  | 'contrast' // but, although, yet: what came against what was due
  | 'tried' // the effort already made
  | 'wasted' // a day off, hours, money, for nothing
  | 'let-down' // expected better, paid for it, not as described
  | 'broken-word' // you promised, I was told, it was supposed to
  | 'overcharged' // charged twice, too much, money gone, no refund
  | 'locked-out' // cannot get in, account blocked
  | 'intruder' // someone got in, an unknown payment, data exposed
  | 'danger' // health or body at risk
  | 'stakes' // something is lost unless this is solved by then
  | 'slip' // the customer's own mistake with a possible loss
  | 'rude' // how a person of the company behaved
  | 'loss' // a death, a keepsake
  | 'contradiction'; // one says this, the other that

/** That this is not the first time, or that nobody answered. */
export type RepeatSign =
  | 'again' // again, the third time, the second one too
  | 'wrote-before' // wrote, called, reported before
  | 'waited' // a wait, with its length
  | 'waited-long' // weeks and months of it
  | 'unanswered' // no reply, nobody picks up
  | 'passed-around'; // sent from one to the next

/** Feelings put into words. */
export type FeelingSign =
  | 'upset' // frustrated, annoyed, had enough
  | 'rage' // furious, outrageous, how dare you
  | 'insult' // of people or of the company; swearing
  | 'accusation' // thieves, liars
  | 'threat' // lawyer, authority, bad review, leaving
  | 'demand' // now, at once, do your job
  | 'mock' // praise that means the opposite
  | 'fear' // worried, scared, please tell me it is safe
  | 'urgent' // urgent, right away
  | 'sorrow' // sad, disappointed, a pity
  | 'puzzled' // do not understand, what does it mean
  | 'why' // why is it so: half a question, half a complaint
  | 'joy' // happy, love it, perfect
  | 'praise' // of a person, a team, a product
  | 'gratitude' // warm thanks
  | 'solved'; // it works now

/** What they ask for in so many words. */
export type NeedSign = 'ask-fix' | 'ask-information' | 'ask-time' | 'ask-refund' | 'ask-heard' | 'ask-human';

/** What is neither complaint nor question. */
export type StatementSign = 'informs'; // states, orders, confirms, hands over: "I attach the receipt"

export type CustomerSign = SituationSign | RepeatSign | FeelingSign | NeedSign | StatementSign;

/** What an agent's draft does. */
export type ActSign =
  | 'feeling' // names or mirrors the customer's feeling
  | 'burden' // names what the problem did to them
  | 'fault' // takes the blame: our mistake, we should have
  | 'help' // commits to help in person: leave it with me
  | 'done' // what was done
  | 'doing' // what is being done now or next
  | 'status' // where things stand
  | 'thanks';

/** How a draft speaks: what another wording would serve better, and how it asks, instructs and closes. */
export type MannerSign =
  | 'sorry' // any apology
  | 'stock' // a phrase that would fit any customer
  | 'soon' // a time that is none
  | 'blame' // the fault is the customer's
  | 'defence' // justifies, contradicts, points at records
  | 'wall' // policy instead of an answer
  | 'plays-down'
  | 'vague-thing' // "your issue" where they named it
  | 'cheer' // stay positive
  | 'asks' // the customer for information
  | 'instructs' // tells the customer what to do
  | 'warm-close'
  | 'thanks-waiting'
  | 'sorry-waiting';

/** What can be said of a draft that another way to put it exists for. */
export type CautionKind =
  | 'stock'
  | 'generic-apology'
  | 'soon'
  | 'blame'
  | 'defence'
  | 'wall'
  | 'plays-down'
  | 'over-apology'
  | 'too-warm'
  | 'no-first-person'
  | 'vague-thing'
  | 'late-apology'
  | 'not-heard'
  | 'thank-for-waiting'
  | 'no-time'
  | 'no-work-shown'
  | 'repeated-opener'
  | 'mostly-pack'
  | 'unanswered'
  | 'cheer';

/** Another way to say it, in the language the customer is answered in. */
export type Alternatives = Readonly<Record<CautionKind, string>>;

/** What a draft commits to for later. */
export const promiseSigns = [
  'i-do', // I will send
  'we-do', // we will send, the warehouse will send
  'i-tell', // I will let you know
  'we-tell', // we will let you know
  'i-now', // I am sending: a promise only together with a time
  'we-now',
  'you-get', // you will receive, it will arrive
  'no-promise', // if you …, we aim to, we would: nothing in this sentence is promised
] as const;
export type PromiseSign = (typeof promiseSigns)[number];

export type AgentSign = ActSign | MannerSign | PromiseSign;
