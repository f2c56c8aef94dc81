// English: how customers say that it is not the first time, or that nobody answered.
import type { CueTable } from '../match-cues.ts';
import type { RepeatSign } from '../signs.ts';

export const repeats: CueTable<RepeatSign> = {
  again: `
    !thanks|thank|order|buy|shop|use|visit|come|recommend|try|back|pay|work|works|working|login|before|once|see|shopping|ordering|coming again !soon|later
    <nth> (excuse|time|attempt|try|week|month|day|weekend|year|replacement|reminder|visit|technician|appointment|delivery|delay|cancellation|engineer|agent|date)
    (asked|told|explained|sent|wrote|called|responded|replied|answered) (it)? (again|twice)
    <nth> _4 (broken|wrong|damaged|faulty|defective|failed|too|also|postponed|cancelled|late)
    (two|three|four|five|several|many|multiple|countless|#|numerous|hundred) times
    (once|yet) (again|another)
    another (update|delay|week|month|error|broken|wrong|bill|charge|excuse|mistake|outage|problem|failure|cancellation|faulty)
    (not|isn't) (the|my) (first|only) _ (time|occasion)
    same (problem|issue|thing|error|fault|mistake|story|nonsense|excuse) (again|happened|happens|over|as before|last)?
    happened (again|before|last|twice|already)
    more than once
    happens every (week|month|day)
    as usual
    twice _2 (week|month|row|year|already|now)
    in a row
    back to square one
    first . _6 then
    (#|two|three|four|five|six|several) (weeks|months) for (a|an|one|this|the)
    (although|but) _3 (waived|cancelled|confirmed|promised|agreed|told)
    (broke|failed|crashed|stopped|cancelled|postponed|changed|moved|delivered|sent|wrong) _5 twice
    each month
    month after month
    day after day
    time and time
    (last|previous) (time|year|month) (too|also|as well|already)
    (attempt|visit|try|replacement|reminder) #|two|three|four|five|six|seven
    (it's|it has|its|has|have) _2 (done|happened|gone|broken|stopped|failed) (it)? again
    again and again
    (down|out|broken|off|late|dead|gone|missing|wrong|locked|cancelled|delayed|back) again
    for the <nth>
    <nth> . _4 (this|in) _ (year|month|week|row|days|weeks|months)
    (every|each) (week|month|winter|summer|year|trip|morning|night) _ the same
  `,
  'wrote-before': `
    (i|we|i've|we've|have|had|already|my wife|my husband) _ <contacted> _6 (already|before|twice|again|times|last|ago|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|you|support|about|this|same|but|and|january|february|march|april|june|july|august|earlier|it)
    (i|we|i've|we've|have|had|already) _ (told|explained|opened|submitted|raised|filed|logged) _6 (already|before|twice|times|ticket|case|complaint|request|claim|form|agents|you|people|colleague|same|support)
    already _ (wrote|written|told|sent|asked|explained|spoke|spoken|called|contacted|emailed|reported|provided|gave|given|complained|submitted|filled|said|answered|opened|raised|messaged)
    (my|a) (previous|earlier|last|first|other) <number>? (email|emails|e-mail|mail|mails|message|messages|call|calls|ticket|tickets|request|requests|report|reports|complaint|complaints|letter|letters)
    as (i|we) (said|wrote|mentioned|explained|told|stated|reported)
    follow* up (on|to|again|about|from|with my)
    (any|is there any|no) (news|update|updates|progress|movement) (on|about|regarding|with|for|yet|since)?
    chasing|chase (this|you|up|it|my)?
    reminder
    (spoke|talked|chatted|speaking) (to|with) _5 (yesterday|last|on|agent|agents|colleague|colleagues|three|two|four|rep|someone|who|support|ago|different)
    your colleague|colleagues
    <nth> (email|e-mail|mail|message|call|ticket|request|complaint|letter|contact|reminder|dm|tweet)
    how many (more)? (times|emails|calls)
    (#|two|three|four|five|six|several|multiple|many|countless|numerous) _ (emails|e-mails|mails|calls|messages|tickets|agents|requests|letters|reminders|complaints|dms|reps|operators)
    (emails|mails|messages|calls|letters) _2 (unanswered|ignored|no reply|without)
    (you|they|agents|support|colleagues|staff|everyone|everybody|someone|somebody|agent|rep) keeps|keep|kept (saying|telling|promising|asking|sending me|giving me)
    (explain|explained|explaining|repeat|repeating|repeated) _4 (again|same|over|times|every|myself|before|four|three)
    (ticket|case|request|complaint) _4 (open|opened|closed|ago|since|still|pending) _ (since|without|ago|weeks|days|months)?
    (back and forth|back-and-forth)
    (filed|opened|raised) (a|another|several) _ (complaint|ticket|case|claim)
    (reported|told) _3 (in|last|on|since|back in) (<month>|<weekday>|week|month)
    (dm'd|dmd|dmed|pm'd|pmed|messaged|emailed|e-mailed|phoned|chased|complained) (you|them|support|the|your|about|on|in|and|three|two|twice|four)
    chased
    (left|leaving) (a|you|two|three|four|several|#|many) (voicemail|voicemails|message|messages)
    as (stated|mentioned|reported|explained|requested|discussed) (before|earlier|above|previously|in my)
    like (i|we) said
    (reopened|reopening|re-opened)
    (opened|raised|logged|filed) _3 (ticket|tickets|case|cases) _4 (ago|since|on|in)
    (been|was) (told|promised|assured) _6 (call|ring|phone|get) (me|us)? back
    (pointed|pointing) (this|it|that) out
    (i|we) did mention
    (told|said|promised) <weekday> _3 <weekday>
    did (that|this|it) (too|already|twice|before)
  `,
  waited: `
    wait|waiting|waited|waits _5 (#|<number>|over|more|long|so long|for weeks|for days|for months|for hours|ages|forever|all|a week|a month|an hour) _2 (<span>|day|morning|week|now|already)?
    (still|been|kept|tired of|done|sick of) waiting
    long wait
    waiting (time|times)
    (it's|it is|it has|have|been|already|now|almost|nearly|over|took) _3 (#|<number>|a) _ (<span>|day|week|month|year) _ (now|already|and|later|without|since|with|ago|of|passed|gone)
    (been|for) _2 (#|<number>|a) _ (days|weeks|months|hours|years|week|month) (now|already|and|without|with no)
    (#|<number>|a) _ (days|weeks|months|hours|week|month) (and|now|later|already|without|with no|with nothing|of silence|of waiting|on hold|have passed|in and)
    for (over|more than|almost|nearly|about|the past|the last|at least)? <long>
    (been|now|for) _2 (#|<number>) _ (days|weeks|months|hours)
    with you since
    been (in|at|with) _4 since
    for (ages|weeks|months|days|hours|ever)
    since (last)? (week|month|year|<month>|<weekday>|yesterday|the #|may) !i|we
    since (the)? last (update|release|version)
    on hold
    hold music
    (#|<number>) _ (days|weeks|months) late|overdue
    (ordered|paid|returned|sent|cancelled|canceled|requested|reported|applied|posted|transferred|bought it) _6 (#|<number>|a|few|couple) _2 (weeks|months|week|month|days) ago
    ages ago
    (in|for) the queue
    (been|sat|stuck|standing|waiting|holding) _3 (#|<number>|an|half) _ (min|mins|minutes|hour|hours|hrs|hr)
    how (much|many) (longer|more) (weeks|days|months)?
    (day|week|month) #|two|three|four|five|six|seven
  `,
  'waited-long': `
    (been|for|took|over|after|already|now|past|last|nearly|almost|these|wait*) _2 (#|<number>|a|couple) _ (weeks|months|years|week|month) !old
    (#|<number>) _ (weeks|months|years) _ (now|already|and|later|without|late|overdue|passed|with no|of silence|of waiting)
    since (easter|christmas|summer|spring|autumn|winter|new year|last year|last month|the start)
    (another|two more|# more) (week|weeks|month|months)
    for (weeks|months|ages|years|over a month|over a week)
    (weeks|months) (of|now|without|later)
    since (last month|<month>|may) !i|we
    (ordered|paid|returned|sent|cancelled|canceled|requested|reported|applied|transferred) _6 (#|<number>|a|few|couple) _2 (weeks|months|month) ago
    ages ago
    (wait*|for) (ages|forever)
    (been|for|after) (ten|nine|eight|seven|six|#) days
  `,
  unanswered: `
    (no|never|without|not|zero|haven't|hasn't|didn't|don't|nobody) _3 (reply|response|answer|replies|responses|answers|feedback|explanation|communication|callback|acknowledgement|acknowledgment) !(to my question|from them)
    (no|without|not) _2 (word|news|contact|update|updates|confirmation|notification|information|info) _ (from|yet|since|about|whatsoever)?
    never _2 (heard|replied|answered|called|responded|contacted|received|got back|followed)
    (no one|nobody|no-one|noone|not one person|not a single person|none of you|not one of you) _3 (answer|answers|answered|reply|replies|replied|respond|responds|responded|call|calls|called|pick|picks|picked|help|helps|helped|get|gets|got|care|cares|cared|listen|listens|contact|contacted|bother|bothered|know|knows|tell|tells|told|reach|reached|can|wants|seems|back|explain|explained|reacts|reacted|informed|phoned)
    (haven't|hasn't|never|not|didn't|nothing) _2 (heard|hear) _ (back|anything|from|a)?
    (heard|hear|hearing) nothing
    ignor* !(this|previous|my previous|my last)
    silence
    radio silent
    unanswered
    ghosted|ghosting
    (don't|never|didn't|doesn't|won't|not|stopped) _ (answer|answering|answered|reply|replying|replied|respond|responding|responded|pick up|picking up|call back|called back|get back|got back|gotten back|return my|return calls) !the|a|my
    <cant>|unable|impossible|hard _ (to)? (reach|contact|get through|get hold|speak to|find anyone|get an answer|get a reply|get anyone)
    (hung up|hangs up|cut off|disconnected)
    (chatbot|bot|bots|robot|robots|automated|auto-reply|autoreply|voicemail|answering machine|canned|copy-paste|copy paste|template)
    nobody home
    (line|phone|number) _2 (busy|dead|engaged|unreachable|rings out)
    (is|are) (there|anyone|anybody) _2 (anyone|anybody|there|alive|reading|listening)
    close|closed|closing (the|my) (ticket|case|claim|complaint)
    without (a)? word
    never (reply|replies|answer|answers|respond|responds|responded|reads|read|call|calls|return|returns|pick|picks)
    crickets
    rings out
    (just|only) rings
    (plays|playing|play) music
    press|pressed # _3 (press|pressed|then|for|and)
    (helpline|line|lines|hotline|office|support|chat|switchboard) (is|are|was|always)? (closed|shut|busy|engaged|dead|down|disconnected)
    (caller|number|#) in (the|your|a)? (queue|line)
    then nothing|silence
    (radio|total|complete|dead) silence
    (zero|no) (help|answers|calls|replies|acknowledgement)
    anyone|anybody (there|home|alive|listening|reading)
    ^bump
    (no|any|other|only) way _2 (contact|reach|write to|talk to|speak)
    (read|seen|viewed) (my|the|our) (message|messages|email|emails|dm) _4 (no|not|never|but|nothing)
    out-of-office
    out of office
    <neg> (been|be) in touch
    (no|same|another|standard) (auto|automatic|automated|generic|copied|canned)
  `,
  'passed-around': `
    (sent|sends|sending|passed|passing|bounced|transferred|redirected|pushed|send|pass|passes|transfers|refers|referred|shoved|moved|handed) (me|us|from|around|on|between|back) _6 (to|from|another|department|around|again|back|and)
    (each|every) (agent|person|operator|colleague|rep|one|time) _3 (says|tells|told|said|gives|gave)
    told me _6 (but|then|now) _4 (says|tells|said|told)
    runaround
    run around
    pillar to post
    merry-go-round
    goose chase
    ping-pong
    (a|yet another|someone|four|three|five|#|different|several) (different|other) (agent|agents|person|department|departments|answer|answers|story|people|operators|stories)
    (round|around|running) in circles
    (nobody|no one|no-one) _2 (responsible|responsibility|ownership|accountable)
    (not) (my|our|their|his|her) (department|problem|job|responsibility)
    contact _4 (they|who|and they) _3 (contact|back to|say|said|told)
    (blame|blames|blaming|points|pointing) _3 (each other|courier|supplier|them|fingers)
    start* (from scratch|all over again)
    (chat|phone|branch|shop|store|website|app|depot|support|office|manual|forum) _2 (says|said|tells|told|sends) _3 (call|phone|ring|contact|go|chat|email|visit|ask|app|branch|shop)
    (you|they) blame|blames (the|us|them|me|it)
    (been|get|got|getting|was|keep) transferred
  `,
};
