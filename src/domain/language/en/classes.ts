// Word classes the English tables refer to as `<name>`.
import type { WordClasses } from '../cue-pattern.ts';

export const classes = {
  // "don't" is compared without its apostrophe, so "dont" is the same word.
  not: "not no never don't doesn't didn't can't cannot couldn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't without nor hardly barely",
  neg: "not never don't doesn't didn't can't cannot couldn't won't wouldn't isn't aren't wasn't weren't ain't",
  hasnt: "not never hasn't haven't hadn't didn't doesn't isn't wasn't don't",
  cant: "can't cannot couldn't",
  very: 'so very really extremely incredibly absolutely truly super too quite pretty completely totally utterly rather',
  number: '# two three four five six seven eight nine ten twelve several many multiple few couple dozen countless',
  nth: 'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth',
  span: 'minute minutes min mins hour hours hrs day days week weeks wks month months year years weekend',
  long: 'hours days weeks months years ages forever',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
  month: 'january february march april june july august september october november december',
  contacted:
    'wrote written emailed mailed e-mailed called phoned rang contacted messaged texted reported complained chased requested tweeted dmed',
  us: 'me us my our',
  // How agents say what they did, do and will tell.
  did: `refunded sent shipped asked checked called rang phoned emailed blocked opened cancelled canceled booked arranged ordered replaced
    reset unlocked unblocked updated corrected changed added removed passed forwarded escalated spoken spoke contacted credited issued raised
    logged fixed resolved rolled restarted investigated reviewed looked confirmed reported scheduled transferred extended waived applied
    attached created prepared processed requested stopped found noted flagged activated reactivated reserved packed handed returned paid tested
    reproduced recovered restored shared upgraded submitted alerted looped reached sorted adjusted voided reversed verified upped moved dispatched
    posted delivered repaired exchanged reopened assigned written compared started drafted deactivated gone`,
  doing: `sending checking calling contacting asking looking working ordering arranging booking refunding shipping posting getting passing
    forwarding escalating reviewing investigating transferring issuing emailing dispatching replacing fixing preparing speaking writing
    reaching correcting crediting cancelling restoring opening processing packing following tracing chasing expediting`,
  tell: 'let write email e-mail call ring phone update keep message contact reply tell inform text answer confirm report notify respond drop',
  helper: `team teams colleague colleagues manager supervisor warehouse courier technician technicians engineer engineers specialist
    specialists driver drivers department developer developers devs accountant supplier workshop partner expert experts someone somebody lawyer
    doctor consultant dispatcher they surgery clinic hotel kitchen restaurant nurse nurses pharmacist dentist garage fitter plumber electrician
    mechanic office depot store shop branch crew guard staff host hosts receptionist agent agents executive representative rep adviser advisor
    officer handler landlord van installer builder tech techs lead boss director chef finance payroll hr accounts billing logistics operations`,
  // What the customer is asked to hand over or to do first.
  give: `dm pm send share text email e-mail message give drop pop ping forward provide reply confirm tell attach upload show fill complete
    call ring raise write ask contact log visit reach submit request`,
  // "I'm …ing": what goes on, and is no service even with a time.
  idle: `working looking hoping trying thinking experiencing having seeing waiting being getting guessing wondering assuming asking sorry
    expecting aiming planning running struggling dealing missing feeling understanding considering according using doing taking`,
  // Whose "will" is no word of ours.
  thirdparty: `you who if bank banks app system browser phone screen customs sale offer price plan subscription flight train bus there i we that`,
  parcel: `order orders parcel package replacement refund money payment part parts label repair letter card cheque
    credit invoice handset device delivery case claim new one it they`,
  hard: `frustrat* upset* annoy* angry anger worr* stress* disappoint* concern* confus* unpleasant difficult hard tough painful scary awful
    terrible exhausting tiring maddening distress* anxious anxiety disheartening discouraging unsettling alarming unfair irritat* sad shock*
    fed inconvenient tedious exasperat* hurt* nerve* infuriat* embarrass* trying gutt*`,
  // How clauses are joined, and how a later clause points back to a time.
  and: 'and but so',
  same: 'same then',
} satisfies WordClasses;
