// English: what an agent's reply does.
import type { CueTable } from '../match-cues.ts';
import type { ActSign } from '../signs.ts';

export const acts: CueTable<ActSign> = {
  feeling: `
    (understand|see|imagine|appreciate|know|hear|realise|realize|get|recognise|recognize) _3 (how|why) _4 (<hard>|feel|felt|must|up|matters|important|you're|you are|this is)
    (understand|get|see|know|realise|realize) (that|how|why) _8 <hard>
    would _ (frighten|scare|worry|upset|annoy|frustrate|anger|hurt|shake) (any|anyone|anybody|everyone|me)
    (any|many) (parent|person|customer|one) would _2 <hard>
    one too many|times too often
    can only imagine
    (understand|appreciate|hear|share|acknowledge|see) (your|the|that) _ (<hard>|feelings|urgency)
    (understand|know|imagine|realise) (this|that|it) _2 (is|was|must|can be|feels|has been) _2 <hard>
    (must|may|might|can|would) (be|have been|feel|have felt) _3 <hard>
    that's|it's|this|that|waiting|losing|which (is|was|sounds)? _3 frustrat*|annoy*|worr*|upset*|disappoint*|stress*|maddening|unpleasant|disheartening|infuriat*
    (you are|you're|you were) (right|entitled) to (be|feel)
    every (right|reason) to (be|feel)
    understandabl*
    no wonder
    (makes|make) (perfect|complete|total)? sense that you
    (i'd|i would|we'd|anyone would) (be|feel|have felt|have been) _3 (too|same|<hard>)
    (sorry|apologise|apologize|apologies|regret) _5 (frustrat*|upset|worry|stress|disappoint*|distress|anxiety|confusion|let down)
    (how|what) you _ (felt|feel|went through|been through)
    not (the|what) _2 (experience|way|evening|day|start|service) _2 (you|we want you)
    let you down
    let down
    i hear you
    (you are|you're) _ <hard>
    i feel for you
    (my|our|deepest|sincere) (condolences|sympathy)
    (sorry|sad) _3 (loss|hear about your)
    (no|not|isn't|wasn't|aren't|hardly|never) _2 (fun|nice|ok|okay|ideal|pleasant|acceptable|fair)
    (we|i) (hear|feel) you
    where (you're|you are) coming from
    (doesn't|does not|didn't) sound (good|right|great|fun|ideal)
    not what (we|i) (like|want|love|wanted) to (hear|see)
    sorry _3 aggravation|annoyance|scare|distress|heartache
    (i'd|i would|we'd|we would|i'd have|i'd be|we'd be) _3 (too|livid|furious|fuming|heartbroken|fed up|gutted)
    (that's|that is|this is|it's|it is|is|are|was|feels|sounds) (a|an|such a|really|very|so|pretty|always)? (rough|tough|gutting|horrible|horrid|rotten|nasty|sickening|scary|frightening|infuriating|horrifying|maddening|humiliating|miserable|heartbreaking|mean)
    (a|an|what a|such a) (nightmare|pain|rotten|horrible|nasty|horrid|miserable|terrible) .
    ^ouch|oof|ugh|eugh|yikes|argh|gutting|congrats|congratulations|condolences
    (i|we|one) can (only)? (guess|imagine|picture)
    (know|see|get|understand) how (much|long|hard)
    (glad|relieved|thankful) _4 (safe|home|ok|okay|alright|unhurt|fine)
    why (you're|you are|you'd) (angry|upset|ringing|asking|worried|annoyed|cross|fed up)
    fed up|livid|fuming
    don't feel (bad|silly|stupid)
    (drives|drive|driving|drove) _ (you|me|anyone) (mad|crazy|up)
    nobody (wants|likes|enjoys|deserves)
    (tests|test|try|tries|trying) _ (patience|nerves)
    (plain|simply|really|so) (wrong|unfair)
    unfair (on|to) you
    (frighten|frightens|scare|scares|worries|alarms) (everybody|everyone|anybody|anyone|people|you)
  `,
  burden: `
    (sorry|apologise|apologize|apologies) (that|for|to hear|to hear that|to learn|to learn that|to see|to see that|to read|about|because)? _ (you|your|you've|you're|you'd) !can|could|must|need|should|feel|inconvenience .
    (you|you've) (have|had|were)? _ (waited|waiting|been left|been without|to wait|to call|to write|to explain|to repeat|to chase|lost|missed|spent|took|paid twice|been charged)
    (left|kept) you _2 (waiting|without|with|hanging|stranded|in the dark|wondering|guessing)
    (losing|lost|lose|missing|missed|wasting|wasted|spending|spent) _2 (day|days|morning|afternoon|evening|hour|hours|time|work|trip|weekend|money|flight)
    (a|<nth>|two|three|second) _2 (broken|wrong|damaged|late|faulty|failed|missed|cancelled|postponed)
    (nobody|no one|no-one|none of us) _2 (answered|replied|called|came|got back|told|showed|responded|turned)
    (without|into|and no) _2 (word|reply|answer|silence|internet|heating|access|water|power|phone)
    (cost|costs|costing|took) you
    long (time|wait)
    (ruined|spoiled|spoilt) _ (your|the)
    (<number>|two|three) (mails|emails|messages|calls|visits|weeks|days) _2 (unanswered|without|nobody|nothing|into|of silence|and)
    (we|which|this|that) (put|left|made) you (through|wait|chase|out)
    so long
    all this (back|time)
    your (lost|missed|ruined|spoiled)
    ^<number> (hours|days|weeks|months|years|nights|minutes) (on|in|without|of|for|offline|with|at|into|after|and|is|late|stuck)
    ^<number> <number> (hours|days|weeks|months|years|nights|minutes)
    (second|third|fourth|fifth) (time|week|month|day|one|person|year) (in|running|this|too|now)
    (twice|three times) (in|this|already)
    (in the middle of|right before|just before|mid) (your|a|the|an)
    (you|you'd|you've) _2 (stood|ran|run|stayed|queued|sat|drove|driven|travelled|planned|booked|arranged|built|counted|rushed|packed)
    you (took|had taken) _ (day|morning|afternoon|time) off
    no (warning|news|word|answer|explanation) (for|after|since|and)
    (losing|lose|being) _4 (hurts|stings|cut off|left|kept)
  `,
  fault: `
    (our|my) (own)? (mistake|fault|error|responsibility|bad|oversight|slip|failure|doing)
    on us
    on me
    (we|i) _ (got|did) (this|it|that) wrong
    (we|i) (made|make) (a|an|the) _ (mistake|error|slip)
    (we|i) (messed|mixed|slipped|screwed) _ up
    (we|i) (failed|dropped|missed|overlooked|forgot|let you)
    (we|i) should (have|not)
    (we|i) shouldn't have
    should (not|never) have (happened|been|had)
    shouldn't have happened
    (take|taking|accept|bear) _2 (responsib*|blame)
    own (this|up|it)
    (that|this|it|which) was wrong
    (fell|fallen) short
    (mistake|error|fault|problem|slip) (on|was|is|at) (our|ours)
    not good enough
    (we|i) _ (to blame|at fault|responsible)
    (that|this|it) (is|was|one is|one's|is entirely|is all) (ours|mine)
    (my|our) (typo|planning|doing|failure|mix-up|fingers|slip-up)
    no excuse|excuses
    (handled|planned|did) (that|it|this) badly
    (fair point|you're right|you are right|guilty as charged)
    you're (absolutely|quite|completely) right
  `,
  help: `
    (take|taking) care of
    (happy|glad|here|delighted|pleased|love) to (help|assist|sort)
    (leave|i've got) _ with me
    !<not>|checked|verified|looked|spoke|called personally !checked|identif*
    (this|it|that) myself
    make (this|it|things) (right|up)
    (count|rely) on (me|us)
    (my|our) word
    (i'm|we're|i am|we are) on it
    let me (see|check|find|look|help|sort|make|get|take|ask|speak|fix|dig|know what i)
    what (i|we) can do
    give me (until|till|a|an|#|some|two|ten)
    (want|like|love) to (help|make this|put this|sort)
    (i'm|i am) (looking|checking|working|going|taking|staying|here)
    (can|could|may) (i|we) help
    help (is|you with this)
    (i|we) (can|could) _ help
    (i'll|i will) (help|assist|sort|fix|look after|handle|deal|stay|follow)
    stay with you
    your (contact|person)
    (won't|not) (rest|stop) until
    (happy|glad|delighted|pleased|keen) to _ (take|lend|look|clarify|clear|troubleshoot|assist|walk|dig|sort|check|explain|go)
    (we'd|i'd|would) (love|like) to _ (help|get|take|put|make|look|see|hear)
    here for you
    (got|have) (your back|you covered)
    let's _ (get|fix|figure|sort|find|have|see|make|save|talk|try|work|take|dig|look)
    let us (lend|help|take|see|check|look|know how we)
    (lend|give) (you)? a hand
    walk|walking|talk|talking you through
    (won't|will not) leave you
    reached the right
    a|just a|only a (dm|message|call|click|tweet) away
    !you|do|did|ask|try it|this|that|them|you myself
    (i|we) removed|changed|did|fixed _3 by hand
    with you (all|every|until)
    (put|make) (it|this|things) right
    ask for (me|#)
    let (her|him|them) (ring|call) me
  `,
  done: `
    (i|we|i've|we've|team|colleague|colleagues|warehouse|courier|engineers|developers) (have|had|has|did|just|already|also|now)? _ <did> !(by you|from you)
    (and|just|also|already) <did> !(by you|your message|your email|from you)
    (i|we|i've|we've) (have)? (put|made|given|gave|set|got|taken|took|let|told|wrote|read|saw|had) (it|you|your|a|an|the|them|in|up|our|new|this|through)
    (has|have|had) (now|just|already|also)? been _ <did>
    (was|were|is) (now|just|already)? _ (refunded|sent|shipped|cancelled|credited|fixed|resolved|corrected|replaced|escalated|unlocked|reset|restored|dispatched|delivered|processed|issued|updated)
    (our|my) _3 <did>
    (i|we) did (call|ring|write|email|check|ask|send|refund)
    (refund|deposit|money|payment|credit) (went|is|was|has gone) _ (back|out|through)
    left (our|the) (warehouse|depot|store|shop)
    attached (you|is|are|please|the)?
    (we|i) rolled
    i _ (checked|asked|spoke|called)
    here is|are (your|the) (new|corrected|refund|label|invoice|link|tracking)
  `,
  doing: `
    (i'm|i am|we're|we are|team is|team are|colleagues are|engineers are|technicians are|developers are|is) (now|just|also|currently|still|already|personally|urgently)? _ <doing> !for|from
    (i'll|i will|we'll|we will|shall) (personally|also|then|now|certainly|gladly|of course|definitely|immediately|first|both)? !<tell>|need|be|have|assume|not|get|come|never|hear|see|always|miss|require|follow .
    (i'm|i am|we're|we are) going to (check|find|send|speak|talk|look|ask|refund|replace|fix|order|arrange|get|make|cancel|sort)
    let me (see|check|find|look|sort|ask|speak|get|take|dig)
    (i|we) (can|could) (offer|send|refund|replace|extend|waive|credit|exchange|arrange|book|give)
    (still|currently|already) working
    working on (it|this|a|the|that|getting)
    looking into
    (<helper>|we|i) _2 will !(need|be happy|be able|be glad|require|hear|you|always|contact you|get back|let|write|email|call|ring|update|keep|come back) .
    they'll|it'll (check|fix|send|look|get|be|arrange|repair|replace|ship)
    will be (sent|shipped|delivered|refunded|credited|fixed|replaced|corrected|cancelled|collected|repaired|processed|restored|unlocked|paid|added|removed|with you|there|at your)
    (to|and) (arrange|book|schedule|agree) (the|a|your|new)
    give me (until|till|an|a|#)
    (will|i'll|we'll) (email|e-mail|text|confirm) (you)? (the|a|an|your) !same
    (you'll|you will) (receive|get|have) !to|hear|noticed|seen _4 (refund|replacement|parcel|package|new|money|label|invoice|order|credit|voucher|back)
    (next step|what happens next)
  `,
  status: `
    (is|are|it's|was|now|currently|already) (still|now|currently|already)? (being|on (its|the|their) way|in transit|pending|under review|in progress|out for delivery|in stock|out of stock|back in stock|delayed|scheduled|booked|ready|packed|due|with the|with our|at the|at our|in our|waiting for|back online|up and running)
    left (our|the) (warehouse|depot|store|shop|hub)
    on (its|the|their) way
    (has|have) (been)? (shipped|left|arrived|reached|cleared|started|been dispatched)
    (should|will) _ (show|appear|arrive|land|be with you|be there|be visible|be back|be live|be ready|be restored)
    (should|will|can) _ reach (you|your|the)
    (should|will|can|may|usually) _ take _ (#|<number>|about|around|between|longer|a few)
    takes _2 (#|two|three|five|ten|several|up)
    expect _5 (on|by|today|tomorrow|within|before|this|next|in|the|monday|tuesday|wednesday|thursday|friday)
    tracking (number|link|code|id) _ (is|will|below|here)
    (outage|problem|issue|fault|incident|delay|repair|investigation|claim|case|request|application|bug|cause) _ (started|began|affects|is|was|comes|came|lies|will)
    (were|was|are|is) not (part|affected|among|included|lost|shared)
    (usually|normally|typically) (need|needs|take|takes)
    (so far|at the moment|right now|as of)
    (no|not) _ (news|answer|update|ready|known|confirmed|decision|solution) (yet|so far)
    not yet (know*|ready|confirmed|clear)
    (works|working|work|back|fixed|online|restored) again
    still (being|working|waiting|under|with|in|looking|checking|investigating)
    next (invoice|bill|update|step|delivery) _ (is|will|comes|on|at)
    (fix|patch|update|release) (goes|is going|comes|went) (out|live)
    (goes|going) out (today|tonight|tomorrow|on|this)
    here's|here is (where|what) (we|things)
    the (reason|cause) (is|was|for)
    where (things|it|we) stand*
    (it|this|that) (turns|turned) out
    i found (out|that)
    we found that
  `,
  thanks: `
    !no thank|thanks|thankyou|thx
    thank-you
    (really|truly|do|we|i|greatly|highly|much)? appreciate (you|your|that|it|this|the|how|hearing)
    (i'm|i am|we're|we are|so|very|truly) grateful
    appreciated
  `,
};
