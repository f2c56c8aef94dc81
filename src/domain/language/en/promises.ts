// English: what a reply commits to for later, and what only looks so. Any verb after "I'll" or "we will" commits but for the
// few in a stop list; what stands in the present tense, or only names an event, does with a time alone (`i-now`, `we-now`).
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

const adverbs = 'personally|also|then|now|certainly|gladly|definitely|immediately|first|both|still|again|happily|just?';
/** After "I'll" or "we'll": no promise, or one only with what follows (below). */
const noPromise =
  'need|be|have|assume|not|get|come|never|hear|see|always|usually|normally|typically|generally|miss|require|follow|admit|say|guess|try|only|love|want|wait|go|continue|probably|understand|know|appreciate|close';
/** What "get" and "have" bring to the customer: anything but a duty or a habit. */
const got = '!to|in|back|used|there|no|not|been|any|had|received|problems|trouble|questions|closed .';
/** Ways to answer later. */
const back =
  '(get|come|check|report|be|pop|reach) (back|in)|(get|be) in (touch|contact)|revert|(follow|catch|reach) (up|out)';
/** "You'll be …": states that are no service, or none of ours. */
const noService =
  'asked|able|needed|required|prompted|redirected|logged|taken|charged|billed|displayed|used|delighted|pleased|amazed|surprised|unaffected|affected|delayed|closed|lost|deleted|expired|based|allowed|refused|declined|interested|signed|matched|located|scared|excited|thrilled|limited|subject|supposed|impressed|relieved|tired|worried|stressed|puzzled|bored|missed|rejected|listed|called';
/** Irregular participles: what will be done for the customer. */
const done =
  'sent|paid|put|taken|given|brought|made|done|held|kept|rung|told|shown|dealt|rebuilt|redone|remade|reset|undone|written|spoken|met|found|reissued|resent|redone';

/** After anybody's "will", with a time: what happens by itself, costs, or ends. */
const byItself =
  'end|expire|renew|need|close|open|require|cost|have to|not|never|restart|ask|run|remain|continue|usually|normally|typically|generally|happen|depend|vary|rise|increase|drop|stop|go up|go down|take|delete|lose|be (charged|billed|closed|open|shut|unavailable|down|off|away|required|needed|asked|deducted|debited|late|delayed|busy|deleted|cancelled|higher|able|due|no|a|fine|worried|travelling)';

/** What begins, costs or ends for everybody alike: its times are no word given to this customer. */
const forAll =
  'door|doors|link|stock|ticket|tickets|sale|sales|offer|offers|shop|shops|store|stores|phone|phones|office|offices|exam|exams|desk|rate|rates|price|prices|payroll|school|term|season|show|game|match|concert|kitchen|class|classes|membership|subscription|plan|contract|if|when|once|until|usually|normally|always|every|each';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    i'll ${adverbs} !<tell>|${noPromise} .
    i (will|shall) ${adverbs} !<tell>|${noPromise} .
    ^ill ${adverbs} !<tell>|${noPromise}|with|and|or|from|at .
    (i'm|i am) (going to|gonna) !need|be|have|lie|<tell> .
    (i'll|i (will|shall)) get|have ${got}
    (i'll|i (will|shall)) see (to|that|you (at|on|there|in|tomorrow|tonight|then))
    (i'll|i (will|shall)) be here (till|until)
    (i'll|i (will|shall)) hear|follow|wait|go|continue (up|through|on|over|back)
    (i'll|i (will|shall)) come !across .
    (i'll|i (will|shall)) be !happy|glad|able|pleased|delighted|honest|off|away|here|waiting|needing|in|back|calling|writing .
    (i'll|i will) (make sure|go through|try again|go and|go over|need to get)
    i (will not|won't) (let (this|it|you|them|that)|rest|stop|leave|close|forget|charge|drop|give|hang up|go home)
    i (promise|guarantee) (to|you|that)? !i|we
    i (will|shall)? stay|staying with you|on _2 until|till
    (you'll|you will) have my
    ^gonna !need|be|have|lie .
  `,
  'we-do': `
    we'll ${adverbs} !<tell>|${noPromise} .
    we (will|shall) ${adverbs} !<tell>|${noPromise} .
    (we're|we are) (going to|gonna) !need|be|have|<tell> .
    (we'll|we (will|shall)|i'll|i will) get to the bottom
    !it|app|system|which|that|you|phone|he|she|they and will (see (it|this) through|check|look|send|sort|chase|pass|arrange|investigate)
    (we'll|we (will|shall)) get|have ${got}
    (we'll|we (will|shall)) (see to|see that|see you right|come !across|go through|go and|go over|try again)
    we (promise|guarantee) (to|you|that)?
    (we'll|we (will|shall)) be !happy|glad|able|pleased|delighted|honest|here|waiting|needing|standing|in|back|open|closed .
    we (will not|won't) (let (this|it|you|them|that)|rest|stop|leave|close|charge|bill|take|drop|give|push)
    ^will (now|also|personally|then)? (check|look|do|send|revert|fix|sort|chase|pass|arrange|investigate|review|ask|raise|forward|get|make|have|find|refund|post|ship)
    (our|my) _4 (will|shall|is going to|are going to) !need|be|always|<tell>|get|come|not|contact|only .
    <helper> (at|in|on|from) _3 (will|shall) !need|be|always|<tell>|get|come|not|ask|only|close|open|remain .
    <helper> (will|shall|is going to|are going to) !need|be|always|<tell>|get|come|not|ask|only|close|open|remain .
    they'll|he'll|she'll !need|be|always|<tell>|get|come|work|have|remain|continue|apply|appear|show|ask|take|not .
    (they'll|they will) (come (and|out|to|back|round|by)|be (with|at|out|round|over|there|coming)|get (it|you|your|this|that|the))
    they will !need|be|always|<tell>|get|come|not|work|have|remain|continue|apply|appear|show .
    who (will|is going to|are going to) !need|be|not|have .
    who'll !need|be|have|never .
    <helper> (will|shall) (be (with|at|there|out|over|round|by|on|along|onsite|coming|visiting|working|waiting|standing|*ing)|come|get) !in|back|able|happy|required
    !i|we|bank|banks|app|system|browser|you|phone|screen|it|customs will|shall (bring|deliver|collect|visit|pick|swing by|pop|drop|repair|replace|refund|fit|install) (you|your|it|the|a|this|that|up|by|round|in|out|over)
  `,
  'i-tell': `
    (i'll|i (will|shall)|i'm going to|and will) ${adverbs} (<tell>|${back}|be (calling|writing)|have (an|news|your|the)|keep you|send you an update)
    i am going to (<tell>|${back}|keep you)
    ^ill (<tell>|${back}|keep you)
    !get|come|be|gets|coming|getting back|reply|answer|update|news|more (with|to|for) you|ya (in|by|within|before|at|around|after|tomorrow|today|on|this|first|later|no|with)
    let me _12 and|then (${back}|let you know|call you|ring you|text you|email you|write to you|update you)
    you have my word
    hear|hearing (back)? from me
    give you (a|another) _ (call|ring|update|answer)
  `,
  'we-tell': `
    (we'll|we (will|shall)|we're going to) ${adverbs} (<tell>|${back}|have an update|have news)
    we are going to (<tell>|${back})
    you'll|you (will|shall)? _ (be contacted|be called|be informed|be notified|be told|be kept|hear)
    hear|hearing (back)? from (us|our|the|my|them)
    (our|my) _3 (will|shall|is going to|are going to) (<tell>|${back})
    (<helper>) _ (will|shall|is going to|are going to) (<tell>|${back})
    (someone|somebody) _4 (will|shall|is going to|are going to) (<tell>|${back})
    (he|she|they) (will|is going to|are going to) (<tell>|${back})
    he'll|she'll|they'll ${adverbs} (<tell>|${back})
    !i|we|bank|banks|app|system|browser|you|phone|screen|it|customs|website will|shall (call|ring|phone|email|e-mail|text|message|contact|write to|notify|get back to|report to|update) you
    !we is|are going to (call|ring|phone|email|text|contact|write to) you
    ^will (now|also)? (<tell>|${back}|keep you)
    and|then (we|i) (let you know|tell you|call you|ring you)
    !i|we|you|they|he|she|it will (also)? (shout|holler|give you a shout)
    ^gonna _5 and (<tell>|get back|come back)
    (consider it|it's as good as) (done|sorted|fixed)
    (can)? expect _4 (call|email|e-mail|answer|reply|update|message|proposal|quote|visit|parcel|refund|it) _3 (from|by|on|at|today|tomorrow|within|this|before|no later)
    keep you (posted|updated|informed)
  `,
  'i-now': `
    (i'm|i am) ${adverbs} !(<idle>|finishing|clocking|logging (at|off|early|now|for)) *ing !from
    bear|bearing with me|us (for|until|till|another|a|an|half|#|<number>)
    !please|must|to (our|my) _2 is|are (looking|coming|calling|checking|reviewing|working|sending|preparing|bringing|collecting|processing|fixing|testing|going)
    plumber's|engineer's|courier's|driver's|technician's|locksmith's|electrician's|fitter's|van's with|at you|yours
    !we|i|you|only|orders|items|all|not|don't|doesn't|can't|to|usually|normally|always ship|ships on|tomorrow|today|tonight !mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends
    !was|were|when|if|not link|code|email|mail|photos|details|invoice|password|confirmation|file|document|tracking coming (in|by|today|tomorrow|tonight|right|on|over)
    ^you get a|an|your
    !i|nothing|problem|issue|fault|who|what is|are with you <weekday>|at|by|tomorrow|today|tonight|this|before|between
    somebody's|someone's|engineer's|driver's|courier's|technician's|he's|she's|they're on (their|his|her|the) way
    yours will be .
    money's|refund's|parcel's|order's|replacement's|payment's (back|with you|in your|on your|on its way|going)
    !are|were|only held|reserved|saved|kept|locked for you _2 until|till
    (i'm|i am) (seeing|taking|doing) (the|our|it|your|this|that|them)
    i'm (on it|on to it|onto it|off to|with you)
    (leave|leaving) (it|this|that|them|everything) with me
    (i'm|i am) here till|until
    i call|ring|write|phone|email you
    i'll be back|waiting
  `,
  'we-now': `
    (we're|we are) ${adverbs} !<idle>|coming|closing|opening *ing
    (we're|we are) (getting|having|doing|taking) (a|an|the|it|your|this|someone|them|you)
    (we're|we are) coming (to|out|round|back|for|over|by|with)
    <helper> (is|are) _ (coming|calling|ringing|visiting|collecting|delivering|bringing|sending|picking|remaking|making|redoing|fixing|replacing|fitting|repairing|going|dropping|swinging|returning)
    someones|somebodys|engineers|drivers|couriers|technicians (coming|calling|visiting|going|on the way)
    (courier|driver|engineer|technician|van|plumber|fitter|colleague) _ (comes|calls|visits|collects|picks|delivers|brings|returns|arrives)
    (you're|you are|you'll be) getting (a|an|your|the|our|it)
    <parcel> _3 (leaves|goes (out|live|in|into|off|on|back|to)|ships|arrives|reaches|follows|lands|rolls out|is going|is leaving|is shipping|gets *ed)
    (it|this|that|everything|all) (ships|goes (out|live|in the post|off|back)|gets *ed|arrives|leaves our)
    (we|i) (ship|deliver|dispatch|send|refund|pay) (it|your|the|you) !when|if|once
    expect|expecting !to|delays|some|longer|more|a .
    !i|we|i'm|we're|don't expect a _2 (call|email|e-mail|visit|reply|refund|parcel|decision|answer|text|message|update|callback|visit|delivery)
    ^back to|with|on you|this|it
    ^refund|refunds|update|reply|answer|call|callback|label|labels|replacement|replacements|delivery|collection|repair|payment|decision|parcel (by|within|on|at|in|tomorrow|today|tonight|inside|before|follows|arrives|coming|with you)
    our|my|the|your next update|call|news|report|message
    ^next|another update|call|news|report|message
    (diary|calendar|reminder|alarm) _4 to .
    my plan is to .
    confirmation|receipt|tracking|invoice|verdict (to you|with you|follows|in (#|a|an|half|<number>)|by|within|tomorrow|tonight|today) !please
    collection|delivery|repair|visit|appointment|callback|engineer|technician|courier|release|patch|rollout|installation|inspection|survey is (booked|scheduled|planned|arranged|set|lined up|booked in)
    your|the _2 slot is
    !<thirdparty>|ticket|tickets|door|doors|code|sale|rates|prices will|shall !(${byItself}) .
    it'll|that'll|they'll|she'll|he'll !(${byItself}) .
    !know|understand|see|if|think|hear|that (you'll|you will) be (seen|holding|watching|flying|back|up|*ing)
    (you'll|you will) wake
    (you're|you are) (booked|on (the|our)|scheduled|down for)
    its|it|money|refund|parcel|order|replacement (is)? (going (back|out|in|on)|being *ed|leaving|shipping)
    ^dropping|bringing|booking|arranging|putting|moving|swapping|replacing .
    ^sorting|calling|ringing|popping|sending|posting|emailing|chasing|checking|fixing|shipping|refunding|texting|delivering .
    ^on it|this
    allow|give us|me !a|an|your|some|any|the|more .
    allow #|<number> _2 (and|while|so|to) (we|we'll|i|i'll|get|review|look)
    coming|heading (your way|to you|to your)
    ^see you
    watch|look out for
    <helper> _3 rings|calls|visits|collects|delivers|emails|texts you|it
    has|have promised (me|us)? to .
    (payment|money|refund|parcel|confirmation|letter|email) (follows|comes|arrives|leaves)
    (i've|i have|we've|we have) put (you|your|it) (in|on|down|through) !the post
    (i've|i have|we've|we have) (booked|rebooked|scheduled|arranged|reserved|pencilled) (you|it|this|that|a|an|the|your) !yesterday|on|onto
    (i|we) have you down
    refunds|refund|money|it are|is with you
    <parcel> will|shall (appear|show|clear)
    (you'll|you will) see it|this|that|them
    half|quarter|minutes|minute|hour|hours and it's|it'll|i'm|you're|its
    !${forAll} goes|comes (live|out|up|back|in|off|again|to|on|round|over|into|through)
    !${forAll}|you|i|we|they go|come (live|out|round|over|up)
    !${forAll} leaves|lands|ships|follows|rings|calls|visits|collects|delivers|starts|restarts|begins|resumes|finishes
    !${forAll}|i|we|not|never coming|calling|ringing|visiting|popping|dropping|swinging|heading|driving (round|back|over|by|out|at|on|to|you|between|with|in|from|over)
    he's|she's|they're|courier's|driver's|engineer's|technician's (now|just|also|already)? (coming|calling|back|there|over|visiting|on it|looking|bringing|going|with you|out)
    <helper> is|are (looking|working on|fixing|signing|expecting you|back)
    !was|were|you|not|are being (signed|sent|posted|shipped|delivered|collected|fixed|repaired|replaced|refunded|processed|paid|reviewed|booked|fitted|installed|released|deployed|printed|dispatched|credited|restored|moved|couriered|flown|picked up|looked at)
    !an|the|you|your|to|i|we|please|need|want|any|no|for answer|reply|decision|update|draft|quote|proof|outcome|result|results by|tomorrow|tonight|today|within|inside|before
    !be|is|are|was|were|works|been with|back you|yours <weekday>|by|on|in|before|tomorrow|today|tonight|within|inside|this|first|at
    !be|is|are|was|were|been|available|sent|posted|issued|emailed|delivered|spoke|speak|talk|spoken|promised|said|owed|get|it|reply|written|belongs|come|back|revert|report|respond|write|speaking|out|over|send to you by|before|tomorrow|today|tonight|within|inside
    (you're|you are) (flying|leaving|moving|meeting|seeing|travelling|traveling|sorted|back|next|in) !control|charge|luck|touch|the|a
    hotel|hotels|dinner|lunch|breakfast|taxi|night|stay|drinks|meal|meals|parking (is|are)? on (us|the house)
    !when|how|if|always|usually|that|what|only|as|once we|i (print|ship|post|start|install|publish|release|deploy|fit|paint|fly|move|switch|launch|collect|deliver|reopen|open up) !on|from|only|the|for|within|in|every
    stays|stay|remains|remain (reserved|on hold|open for you|yours|blocked|held|locked|booked)
    !please|can|could|you|to|not and|then|also (send you|show you|give you|bring you|refund you|pay you|have (it|them|you|this) (ready|on|with|at|back|in|over|fixed|sorted|done|up|out)|suggest|report back|post (it|them) (to you|out)|(will|should) have)
    gets|get|is|are (paid|sent|posted|emailed|e-mailed|shipped|delivered|refunded|credited|fixed|repaired|replaced|booked in|collected|printed|released|deployed|installed|restored) (to you|with|in|by|tomorrow|today|tonight|on|this|next|first|within|inside) !us|error|default|law|the app
    (is|are|it's|that's) booked (in)? (with|for|on|in) !you
    (i've|i have|we've|we have) (asked|told|got|set) _4 to (bring|deliver|call|ring|send|collect|pick|come|drop|write|email|replace|refund|repair|get|be|have|redo|remake|check|correct|change|confirm|sort|fix)
    put|set a reminder
    they're|he's|she's !<idle>|coming|going|being|selling|closing|opening *ing
    crew's|lads|guys|team's|plumber's|fitter's|electrician's (back|there|coming|over|out)
    !i|we|you|if is|are looking|working (at|into|on) (it|this|that|your)
    !you|it|he|she and (won't|will not) (leave|stop|rest|give up)
    (printing|shipping|delivery|work|repairs|installation|dispatch|production|testing) starts|begins|resumes
    have _4 (ready|with you|fixed|sorted|done|live|back)
  `,
  'you-get': `
    (you'll|you (will|shall)) ${adverbs} (receive|get|have) !to|used|noticed|seen|been|questions|any|access|no|problems
    !know|understand|see|if|think|that (you'll|you (will|shall)) ${adverbs} be !${noService} *ed
    (you'll|you will) be (sent|paid|given|put through|on (the|our|an|a)|in (the|good)|upgraded|moved|back (in|on|up)|up and)
    (you'll|you will) (see|find|notice) _4 (refund|credit|money|discount|voucher|amount|points|surprise|payment|replacement|repayment|waiver|difference|reduction|adjustment|correction|us|them|him|her) !option|button|form
    moment|minute|second _5 you'll (know|hear)
    (you'll|you will) (know|have|see|find) _4 (by|within|before|today|tomorrow|tonight|where you stand)
    you (won't|will not) (be charged|be billed|be asked to pay|have to (pay|cover|chase|repeat)|pay|lose|be out of pocket)
    your|the|a|our|new|this|both|all|every _4 will|shall be !${noService} *ed
    your|the|a|our|new|this|both|all|every _4 will|shall be ${done}
    your|the|a|our|new|this _4 will|shall (arrive|reach|be (with you|ready|back|there|at|live|yours)|come|go (out|live|back|straight)|leave|follow|land|show (the|a|your))
    (it|this|that|they|he|she|it'll|that'll|everything) (will|shall) (arrive|reach|be with you|be ready|be back|be there|be done|be live|be yours|be free|be in your|be on its|come|go out|go back|go live|leave|land)
    it'll|that'll|they'll|she'll|he'll (arrive|reach|land|go (out|live|back)|ship|be (with|back|ready|there|done|fixed|sorted|live|yours|free|on (its|the)|in (your|the)|at your))
    !you will|shall be (with you|sent to you|shipped|on its way|in your|back (up|online|on|in|with)|live|sorted|put right|on us)
    !you|not|never|nothing will|shall|it'll|they'll be !${noService} *ed
    will|shall be re *ed
    !you|not|never|it'll|they'll will|shall be ${done}
    can|could promise|guarantee you|that|it|a|an .
    nothing (will|shall) be (taken|charged|lost|deducted)
    (won't|will not) (be (charged|billed)|renew)
    (is|are|on its) (free|on us|on the house) (tonight|today|this)
    whole|entire|next _2 is|are on us
  `,
  // What runs into the verb ("send it and we'll …") leaves a promise where a time is named; see find-promises.ts.
  'no-promise': `
    !even if you|your|you've|you'd !prefer|like|wish|agree|want
    !even if (it|this|that|they|the|there) _4 (not|doesn't|don't|hasn't|isn't|still|happens|fails)
    (once|after|when|unless|whenever|as soon as) (you've|you have|you <give>|we (receive|get|have) _3 your|your _4 (arrives|is back|is with|is here|reaches|has))
    !won't|not|close|stop|rest until (you've|you have|you <give>)
    ^when|after you !tell|say
    hopefully|ideally !with|not|see
    (i|we|we'd|i'd|they) (usually|normally|typically|generally|tend to)
    ^return|keep|bring|take|fill|sign|pay|order|choose|pick|use|follow|book|hang|hold|print|pack|leave !(me|us|it with me|this with me|that with me) _12 and (then|we'll|i'll|they'll|we will|i will|they will)
    once you|your
    unless you|your !tell|say|object|hear|prefer
    ^<give> !(me until|me till|me #|me a|me an|me half|me another|us until|us till|us #|us a|us an|us half|us another) _14 (we'll|i'll|they'll|we will|i will|they will|someone will|our _3 (will|shall))
    please|kindly|just <give> _14 (we'll|i'll|they'll|we will|i will|they will|someone will|our _3 (will|shall))
    please|kindly _6 (dm|pm|send|share) _12 (we'll|i'll|we will|i will|our _3 (will|shall))
    !i|i'll|we|we'll|will|to|they|you'll|team dm|pm|send|share|text|give|drop|pop|ping|tell (me|us|over|your) !until|till|to|#|a|an|half|another|<number> _12 (we'll|i'll|we will|i will|they'll|our _3 (will|shall))
    let (me|us) know _8 (and|so|then) (we'll|i'll|we will|i will)
    you (can|could|may) _ <give> _12 (we'll|i'll|we will|i will|they'll)
    aim|aims to
    (try|trying|tries|hope|hoping|plan|strive) to
    usually|normally|typically|generally _3 (will|we'll|you'll|it'll|they'll)
    will|we'll|you'll|it'll|they'll _ usually|normally|typically|generally
    in most cases
    we|i _ always
    let (me|us) know (if|whether|when) _8 (will|we'll|i'll)
    !just in case (you|it|of|your|the|there|this)
    should you
    please|kindly|must|need _14 otherwise
    if _4 would
    (as per|in line with|under|according to) _2 (policy|policies)
    by (your|the) (bank|issuer|insurer)
    once (i|we) (have|get|receive) (it|that|this|those|them|these|your)
  `,
};
