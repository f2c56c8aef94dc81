// English: how customers say that something went wrong. Notation in cue-pattern.ts, meaning of each sign in signs.ts.
import type { CueTable } from '../match-cues.ts';
import type { SituationSign } from '../signs.ts';

export const situations: CueTable<SituationSign> = {
  failed: `
    <neg> (even|really|properly|actually|always|fully|correctly)? work|working|works|worked|function|functioning|load|loading|loads|open|opening|start|starting|respond|responding|connect|connecting|sync|syncing|charge|charging|print|printing|save|saving|install|installing|update|updating|download|downloading|play|playing|display|displaying|recognise|recognize|recognising|register|registering|upload|uploading|refresh|switch|boot|ring|heat|cool|spin|drain|close|lock
    <neg> turn on|off
    <neg> _ (let|allow) <us>
    unable to !come|make|attend
    fail|fails|failed|failing|failure
    (stopped|stops|quit|quits|ceased) _ *ing|dead|completely
    no longer (work|works|working|loads|possible|available|able|lets|get|receive|have|see|opens|connects|charges)
    broke|broken|breaks|breaking
    !<not> crash*
    freezes|freezing|froze|frozen !food|meal|foods|peas
    error|errors
    bug|bugs|buggy|glitch|glitches|glitchy
    faulty|fault|defect*|malfunction*
    leak|leaks|leaking|leaked !data
    out of order|service|action
    nothing happens|happened
    does|did|do nothing
    no (sound|picture|signal|power|heating|heat|water|internet|connection|image|service|dial|wifi|reception|tv|electricity|light|lights)
    without (internet|heating|heat|power|water|electricity|signal|service|phone|wifi|broadband|gas)
    no hot water
    without hot water
    (blank|black|white|blue|frozen) screen
    (screen|page|it|app|site) (is|stays|goes|went|remains) blank|black|white|dead
    (is|gets|got|am|it's|keeps) stuck
    stuck (on|at|in|with)
    hangs|lags|lagging|laggy|buffering|stutters
    (so|very|too|extremely|painfully|really|terribly|maddeningly|is|running) slow
    slowed down
    (is|are|been|went|goes|keeps|system|site|website|server|service|app|internet|line) (all|completely|still)? down !to
    outage|outages|downtime
    drops|dropped|dropping _3 (connection|calls|call|line|signal)
    (connection|call|line|signal|wifi|internet) _2 (drops|dropped|dropping|cuts|lost|gone|unstable)
    (disappeared|vanished|wiped|wipes|deleted|erased) _3 (settings|data|files|history|account|everything|photos|folder|orders|points|messages|screen|app|basket)
    (settings|data|files|history|photos|points|messages|orders|balance|contacts) _3 (disappeared|vanished|gone|lost|wiped|missing|deleted)
    (logs|logged|kicks|kicked|signs|throws|threw) (me|us) out
    (heating|boiler|oven|fridge|power|water|internet|lift|air|tv|phone|car|light|lights|machine|line|landline|intercom|alarm|battery|charger|screen|streetlight|elevator) _4 (off|dead|out|stopped)
    problem|problems|issue|issues (with|when|since|again|is|persists)
    !<not>|solved|fixed|resolved|any problem|problems|issue|issues|trouble|troubles !(is solved|is fixed|solved)
    having _2 (difficulty|difficulties|trouble)
    something _2 wrong with
    went wrong
    fell|falling|fallen|came|coming|comes|broke (apart|off|loose|down)
    tore|torn|ripped|shattered|smashed|snapped|cracked|burst|collapsed
    won't (turn|switch|go|come|work|start|open|load|fit|budge|stay|take|accept|let)
    <neg> (accept|take) _ (my|card|code|password|coupon|voucher)
    <cant> (use|print|save|play|watch|call|send|upload|download|connect|update|install|finish|complete|submit|place|pay|book|check|change|add|export|import|generate|create|edit|select|delete|proceed|continue|receive|make|move|scan|stream|view|run)
    (is|was|keeps) impossible
    (oven|boiler|fridge|phone|laptop|battery|screen|machine|engine|heating|router|car|dishwasher|tv|it) _ died
    <neg> (go|going) through|in
    messed up
    has happened again
    out of control
    unusable|useable|inoperable|kaput|bricked
    (messed|screwed|acting|playing) up
    <neg> (even|always|actually|currently)? show|showing|appear|appearing|scan|scanning|sound|click|fill|flush|deliver
    <neg> power|turn|switch on|off
    greyed|grayed (out)?
    (button|field|option|box|link) _2 grey|gray|dead|missing
    (goes|going|went|spins|spinning) round (and round|in circles)?
    (keeps|just|endlessly|forever|still) (loading|spinning|buffering)
    times|timed|timing out
    out of sync
    (seconds|minutes|secs|mins) behind
    corrupt|corrupted
    rattles|rattling|wobbles|wobbly|squeaks|squeaking|crackles|crackling|flickers|flickering|whistles|whistling|grinding
    (keeps|won't stop|continuously|constantly|is) beeping|buzzing|clicking|humming|vibrating|ringing
    (card|payment|code|file|upload|request|transaction|order|application) _2 declined|rejected|refused
    login|password|captcha loop
    skips|skipping|skipped !the queue
    not working|functioning|loading
    try again later
    (email|emails|mail|mails|messages) _2 (bounce|bounces|bounced|bouncing)
    isn't there|any|anywhere
    (bookmarks|notes|addresses|contacts|photos|playlists|streak|progress|saves|work) _3 (gone|vanished|disappeared|wiped|empty)
    is there (a|an|any|some) problem|issue|outage|fault (with|at|in|on)?
  `,
  wrong: `
    !<not>|something|nothing|went wrong !account|number|button|folder
    wrongly|incorrect|incorrectly|inaccurate
    mistaken _ (charge*|deliver*)
    (wrong|incorrect) (item|size|colour|color|model|address|name|amount|price|product|order|person|date|part|meal|seat|room|invoice|bill)
    (screw|glass|hair|plastic|metal|nail|worm|insect|bug|stone|mould|mold) in (my|our|the|a|his|her|one)
    damaged|damage
    scratched|dented|bent|stained|smeared|crushed|soaked|chipped|squashed
    mould|mouldy|moldy|rotten|spoiled|stale|rancid|uncooked|undercooked|raw|soggy|wilted|smelly
    dirty|filthy|mouse|mice|cockroach*|bedbug*
    hair in
    (was|were|came|arrived|is|are) _ (cold|empty|opened|open|used|incomplete|broken|dead)
    (is|are|was|were|parts|screws|pieces|item|items|half|one|still|something|cable) missing
    missing _2 (from|part|parts|item|items|piece|pieces|screws|cable|pages)
    incomplete
    (sent|gave|shipped|delivered|received|got) _4 (wrong|instead|another one's|someone else's)
    instead of
    (ordered|asked for|wanted|requested|chose|booked|paid for) _6 (got|received|you sent me|it came|arrived|given)
    (different|another|wrong|red|blue|black|smaller|bigger) (one|item|colour|model) (again|came|arrived|instead)
    in (pieces|bits)
    half _4 (missing|empty|rotten|broken|gone|raw|burnt)
    <neg> (match|matching|fit|fitting|correspond)
    (too|much) (small|short|tight|loose|salty|cold)
    poor quality
    (cheap|fake|counterfeit|refurbished|secondhand|replica) _ (product|item|instead|not)
    (misspelled|misspelt|mixed up|mix up|mixup|mislabelled|mislabeled)
    delivered to _3 (wrong|neighbour|neighbor|someone|another|else|other)
    (marked|says|shows|shown|status) _3 (delivered|complete|resolved|closed|solved)
    mistakes? (on|in) _2 (bill|invoice|order|contract|name|statement)
    <neg> what (i|we) (ordered|asked|bought|paid|wanted|chose|selected)
    upside down
    back to front
    (someone|somebody|person's|stranger's|customer's|neighbour's) else's|name|letter|letters|post|mail|order|parcel|results|number|photo|photos
    bought _4 (got|received|given|came)
    <neg> the same as|colour|size|one|like
    (two|both) left|right (shoes|boots|gloves|hands|feet|shoe)?
    (a|with|big|huge|deep|small|long) _ (dent|scratch|crack|hole|stain|chip|rip)
    (short|one|two|half) (of|by) # (missing|short)?
    (has|have|had) _2 (too few|too many)
    says # _6 (says|shows|is|it's|there are|charged|got) #
    without (a|the|its|any) (remote|charger|cable|screws|manual|lid|key|keys|plug|instructions|label|battery)
    (no|without) (remote|charger|cable|screws|manual|lid|plug|instructions|allen key) (in|with|inside)?
  `,
  late: `
    !<not> late !husband|wife|father|mother|mum|dad|mom|fee|fees|payment|night|evening|afternoon|morning|check|brother|sister|grandmother|grandfather|son|uncle
    !<not> delay|delays|delayed|delaying
    overdue
    behind schedule
    running behind
    (was|were|been|got|gets|being|keeps|keep) _2 postponed|rescheduled|pushed|moved|put|pushing|moving _ (back|off|again|forward|to|three|twice)?
    postponed
    pushed back
    put off (again|until|till|twice)
    <hasnt> _2 (arrive|arrived|come|came|shown|showed|turned|shipped|received|receive|delivered|dispatched|sent|started|moved|appeared|materialised|left)
    <hasnt> (been|yet|got|gotten|had|have|get) _2 (delivered|shipped|sent|processed|dispatched|posted|paid|credited|received|my|any|it|the|a|confirmation|collected|installed|connected|activated|resolved|fixed)
    never (arrived|came|showed|delivered|received|got|shipped|sent|turned|happened|materialised|materialized)
    (nobody|no one|no-one|noone) _ (came|come|showed|shows|turned|turns|appeared|arrived|visited|collected|rang)
    (no show|no-show)
    (still|yet) _2 (waiting|awaiting|nothing|no|not)
    yet to (arrive|receive|be|come|hear|see|get)
    (was|were) due
    due (on|last|by) <weekday>|week|month|yesterday
    should (have|of) _ (arrived|come|been|had|received|shipped|started|got|left)
    where (is|are) (my|our)
    where's my|our
    no (sign|trace) of
    nowhere to be (seen|found)
    (is|it's|been|was|got|are|went|gone) (lost|missing|astray) !in|when|because
    (lost|missing) (parcel|package|order|luggage|bag|delivery|letter|mail|shipment)
    (tracking|status) _5 (same|stuck|hasn't|preparing|processing|since|not|unchanged|pending|nothing)
    stuck (in|at) _3 (customs|depot|transit|warehouse|sorting|hub|processing)
    not (here|there) yet
    (there is|there's) nothing (here|there|on|in|yet)
    nothing (has)? (arrived|come|came|received|happened|changed|moved)
    cancelled (my|our|the) (flight|train|order|appointment|booking|delivery|visit)
    (flight|train|order|appointment|booking|delivery|visit) _2 (was|got|been) cancelled
    takes|took|taking (too|so|very|forever|ages|far) _ (long)?
    way too long
    too long
    so long
    (it's|it is|today is|today's|now it's|we're) (now|already|only|still)? (on|in)? <weekday>
    (it's|it is) (now|already|gone|nearly|past|almost) #
    # now !only|and|i|we|to|is|it|but
    <hasnt> _2 (turn|show) up
    out for delivery
    (said|says|booked|quoted|confirmed|told) _2 <weekday>
    <neg> <span> _ late
    in transit
    sorting office
  `,
  persists: `
    still (not|no|nothing|hasn't|haven't|doesn't|isn't|can't|cannot|won't|don't|aren't|broken|blocked|waiting|awaiting|down|leaks|leaking|missing|unresolved|open|pending|wrong|getting|having|happening|happens|keeps|stuck|says|shows|asking|asks|showing|there|charged|charging|the|without|off|faulty|crashes|freezes|owe|owes|unpaid|locked)
    keeps|kept|keep !it|up|in|you|your|my|the|me|us|calm|posted *ing
    keeps _2 *ing
    continue* to !use|be|enjoy|support|order|shop
    constantly|continually|continuously|repeatedly|permanently|endlessly|constant|non-stop|nonstop
    every (single|day|week|month|night|morning|evening|few)
    all the time
    on and off
    over and over
    (each|every) time i
    never ends|ending
    no improvement|progress|change|solution
    getting worse
    (not|never|isn't|hasn't) (been)? (resolved|fixed|solved|sorted)
    unresolved
  `,
  lack: `
    (isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|didn't|won't|can't|cannot|couldn't) !worry|need|matter|want|mind|hesitate|wait|forget|decided|thank|it|you|they|we|he|she|i|the|that|this .
    (is|are|was|were|has|have|had|does|did|do|could|would|will) not !worry|need|matter|want|mind|hesitate|only|sure .
    (had|has|have|with|there's|was|is) no !problem|problems|rush|hurry|worries|doubt|need|longer
    (never|nobody|no-one|nothing) !mind|else
    (i|we) never *ed|got|had|bought|did|saw|made|asked|signed
  `,
  contrast: `
    but|yet|however|although|though|despite|whereas
    even though
    and now
    only to
    in spite of
    on the contrary
    at the same time
    then why
  `,
  tried: `
    (tried|trying|attempted) _3 (everything|all|several|many|number|again|different|restarting|resetting|reinstalling|calling|other|to|it|twice|three|times|both|every)
    (restarted|reinstalled|rebooted|reset|cleared|updated|uninstalled|changed|replaced|checked|followed|unplugged|cleaned|swapped|re-installed) _5 (twice|times|already|everything|nothing|still|no|same|instructions|steps|cache|again|router|app|device|phone|password|batteries|cable)
    no (luck|success|difference|effect|joy)
    nothing (helps|helped|works|worked|changes|changed)
    to no avail
    in vain
    <neg> (help|helped|helping)
    tried (it)? all
    (did|done|tried) that !for
    already (did|done|tried|checked|restarted|reset)
    no change|joy
    (same|still) (thing|result|error|problem|issue|message) (with|on|in|after)?
    whatever (i|we) (do|try|press|set|choose|click|type)
    nothing (i|we) (do|try|press)
    (another|other|different|second|two|three) (browser|browsers|device|devices|phone|laptop|cable|cables|card|cards|network|computer)
    every step
  `,
  wasted: `
    wast* _4 (time|day|days|hours|hour|money|morning|afternoon|evening|weekend|trip|journey)
    waste of
    (took|taken|take|taking|had to take|booked) _4 (off|leave)
    day|morning|afternoon off work
    (spent|lost|lose|losing) _5 (hours|hour|days|day|minutes|money|afternoon|morning|evening|sales|income|clients|customers|business|work|orders)
    (cost|costs|costing) (me|us)
    for nothing
    (stayed|stay|sat|waited|wait|waiting) _2 (home|in all|at home)
    out of pocket
    all (day|morning|afternoon|evening|week|weekend|night)
    (had|have|having) to (buy|pay|rent|drive|travel|cancel|borrow|throw|redo|sleep|walk)
    thrown away|in the bin
    threw _2 (away|out)
    (kids|children|guests|family|customers|clients|employees|staff|everyone|team) _3 (waiting|cold|hungry|left|waited|crying|idle|complaining)
    half the team
    (standing|sitting|waiting) (at|in|outside|by) _2 (turnstile|gate|door|platform|airport|rain|cold|desk|counter|front|dark|reception|till|checkout)
    work from home
    party was over
    ruined|spoiled _ (my|our|the|his|her)
    (spent|wasted) (my|our|the) (entire|whole)
    (my|our|the) (entire|whole) (day|morning|afternoon|evening|weekend|sunday|saturday|holiday)
  `,
  'let-down': `
    expect* (better|more|much|so much|different|at least)
    i|we expected
    (paid|pay|paying) (for|extra|premium|good|full|a lot|so much|in full)
    for (that|this) (price|money|kind|amount|much)
    for # (euro*|pound*|dollar*|bucks|quid|lei|zloty)
    (not|isn't|nothing|hardly|far from|wasn't) _ (what|like) _3 (ordered|paid|expected|described|advertised|promised|pictures|photos|picture|photo|asked|agreed|shown|website|advert|ad)
    (not|isn't|nowhere near|hardly) good enough
    (poor|bad|subpar|substandard|shoddy|lousy|mediocre|poorly|inadequate|sloppy) (service|quality|experience|communication|support|product|customer|job|packaging|packed|made|design|workmanship|organised|organized)
    (isn't|not|hardly|is this) _ (acceptable|fair|right|normal|serious|professional|worth|okay|ok|reasonable|on) !sure
    unfair|unreasonable|unprofessional|unreliable|amateurish|careless|sloppy
    let (me|us) down
    lets (me|us) down
    letdown
    let-down
    <not> _ (impressed|happy|satisfied|pleased|amused|thrilled)
    unhappy|dissatisf*|unsatisf*|unimpressed|underwhelm*
    regret (buying|choosing|ordering|signing|switching|this|it|ever)
    simple (request|question|task|thing)
    (after|since) (one|two|three|#|a few|a couple) (of)? (wears|wear|washes|wash|uses|use|days|weeks|months)
    (used to be|has gone|going) _2 (better|downhill|worse)
    worse (than|and)
    !thank|thanks so much for
    free _5 (cost|costs|charge|charged|pay|paid)
    false (promises|advertising)
    (could|should|might) have _ (at least|told|warned|informed|let)
    without (any)? (warning|notice|asking|telling|explanation|reason|consent|permission|informing|apology)
    loyal customer
    long-time customer
    (get|got) it right
    (not|isn't|hardly) _ (an answer|an apology|a solution|an explanation|helpful|useful|impressive|great|ideal|funny)
    (on|after) (the|its|his|her|my|our)? (first|second) (wash|use|wear|outing|ride|wearing)
    fobbed off
    what (a|an) (letdown|let-down|disappointment)
    bit of a (cheek|joke|letdown|disappointment|faff|mess)
    (what's|whats|what is) the point
    who (thought|designed|decided|approved|tests|tested)
    (does|do|did) (anyone|anybody|nobody|you) _ (test|check) (your|these|this|things|it|anything|updates)
  `,
  'broken-word': `
    (you|they|agent|colleague|rep|advisor|operator|he|she|website|chat|support|manager|driver|someone) _2 (promised|assured|guaranteed)
    (you|they|agent|colleague|rep|advisor|operator) (said|told|confirmed|claimed|claim|wrote|agreed)
    (was|were|been|got) (promised|told|assured|guaranteed|quoted|informed|advised)
    promised|promises
    supposed to !do|click|press|enter|be .
    (was|were|is|are) supposed to
    (was|were) meant to
    (said|told) _5 (would|will|within)
    your (own)? (website|site|courier|agent|colleague|terms|ad|app) (says|said|stated|claims|promises|told|states)
    as (agreed|promised|advertised|confirmed)
    (#|<number>|two|three|five) (working|business)? (days|hours) (max|maximum|delivery|turned|became)
    (within|in|take|takes) (#|<number>) _ (days|hours|weeks) _3 (now|has|but|and)
    next day|next-day|same-day|express|priority (delivery|shipping)
    (was|were) (to be|to come|to arrive|to follow|booked for|scheduled for|confirmed for|guaranteed)
    (was|were|is|are) _ promised
    due (today|at|by|in|before) _2 (and|but|now|still)
  `,
  overcharged: `
    (charged|billed|debited|invoiced|paid|deducted|taken|took|charging|billing|payment|payments|withdrawn) _5 (twice|double|again|too much|extra|two times|second time|three times)
    doubl* (charge*|bill*|payment|debit*|invoic*)
    charged twice
    overcharg*|overbill*
    (keep|keeps|still|kept|continue|continues|being) _2 (charging|billing|charged|billed|taking|debiting|debited)
    (charged|billed|debited|invoiced) (me|us|my|our|for|without|the|a|an|this)
    (been|was|were|got|am) (charged|billed|debited|invoiced)
    (took|taken|take|taking|deducted|withdrew|withdrawn|debited|charge|charged) _4 (money|funds|from my|from our|my card|my account|#)
    money _3 (gone|disappeared|missing|taken|left|vanished)
    (hidden|extra|unexpected|additional|surprise|unexplained|mystery) (fee|fees|charge|charges|cost|costs|payment|payments)
    (wrong|incorrect|higher|different|double) (amount|price|charge|total|bill|invoice|fee)
    (bill|invoice|price|amount|premium|rate|charged) _4 (higher|more than|doubled|tripled|increased|went up|gone up|too high)
    (refund|money|deposit|credit|reimbursement|cashback) _4 (hasn't|not|never|still|nothing|isn't|pending)
    (hasn't|haven't|not|never|no|still no|waiting for|waiting on|where is|where's|without|didn't|yet) _4 (refund*|deposit|reimburs*|cashback)
    (nothing|not) _2 (on|in) my (account|card|bank)
    (you|they) took #
    put (it|that|the money) back
    (reverse|cancel) (one|the second|the extra)
    owe|owes (me|us)
    refus* to (refund|pay|return|reimburse)
    (billed|bill|charged|charge|invoiced|paying|pay) _4 (cancelled|canceled|returned|never used|seats|not using|don't have|didn't)
    (two|2|three|double) (charges|payments|debits|transactions)
    (price|prices|bill|bills|premium|rent|rates|fee|fees|cost|insurance) _4 (gone|went|go|goes|going) up
    (more|less) than (the|it|on|what|last) _2 (shelf|label|website|quote|quoted|last|agreed|advertised|app|ticket)
    # (quid|pounds|euros|dollars|bucks|pence) (gone|missing|short|down|out)
    charged|billed|debited !for|per|by|with|up|card|battery|and
    fine|fee for (something|nothing|a|an) .
  `,
  'locked-out': `
    <cant>|not|won't|doesn't|unable|impossible|didn't _2 (log|sign|login|logging|signing) (in|into|on|to)?
    <cant> (get|access|enter|reach|open|see|find|unlock) _2 (in|into|back|account|profile|files|dashboard|mailbox|inbox|email|emails|portal|page|data|app)
    (locked|kicked|shut|blocked|signed) (me|us)? out
    (account|card|profile|access|sim|number|page|channel|login|user) _3 (blocked|suspended|disabled|locked|banned|deactivated|frozen|restricted|terminated|deleted|limited|inaccessible)
    (blocked|suspended|disabled|locked|banned|froze|restricted|deactivated) _2 (account|card|access|profile|login)
    password _4 (not|doesn't|wrong|reset|incorrect|expired|rejected|invalid|isn't|won't)
    (code|link|sms|otp|verification|activation) _4 (never|not|doesn't|hasn't|isn't|expired|invalid)
    (access|permission) (denied|refused)
    no access
    (lost|lose|without) access
    <cant>|unable|not _ (to)? access
    (won't|doesn't) _ let (me|us) (in|log|sign|pay|enter|into|access)
    forgot* _2 (password|pin|login|username)
    invalid (password|credentials|code|login)
    recover* _2 (account|password|access)
    <neg> _ (let) (me|us) _ (log|sign|in|on|access)
    <neg> (get|got|getting|receive|received|receiving|arrived) _2 (code|otp|link|login|verification)
    (user|account|profile|card) (is)? (locked|blocked|suspended|disabled) (again|out)?
  `,
  intruder: `
    hack|hacked|hacker|hackers|hacking
    fraud|fraudulent|fraudulently
    phish*
    unauthori*
    identity theft
    compromised
    suspicious
    (is|was) (this|it|that|email|message|link) _4 (scam|legit|legitimate|genuine|fake|fraud|really you|from you|spam)
    (<neg>|never) (make|made|authorise|authorize|authorised|authorized|recognise|recognize|approve|approved|place|placed|order|ordered|sign) (this|it|that|the|any|them|up|such|for)? !today
    <neg> (recognise|recognize)
    (wasn't|not) me
    (someone|somebody|stranger|strangers|anyone|anybody|third party) _3 (accessed|access|got into|get into|gets into|got in|used|using|uses|logged|broke|into|opened|has my|have my|has got|knows my|changed my|stole|else's)
    (stolen|stole|steal) _2 (my|card|wallet|phone|identity|data|account)
    (my|card|wallet|phone|identity|data|account|bike|laptop) _2 (stolen)
    (data|information|details|records|password|passwords) _4 (breach|breached|leak|leaked|exposed|stolen|public|visible|shared|sold|taken)
    (exposed|leaked) _2 (data|details|information)
    (unknown|strange|unfamiliar|unrecognised|foreign|weird) _ (payment|transaction|charge|login|device|order|withdrawal|number|email|activity|person)
    (payment|transaction|charge|withdrawal|login|sign-in|device|order) _8 (recogni*|make|made|mine|know|authori*)
    (personal|private|children's|medical|health|bank) (data|details|records|information)
    privacy|gdpr
    (see|sees|saw|seeing|access) (someone|somebody|other|another|else's) _3 (data|details|account|orders|invoice|name)
    (account|card) _2 (emptied|drained|misused|used by)
    lost my (card|phone|wallet|sim)
    (isn't|not|wasn't|aren't) mine|ours|me
    never (been to|heard of|had an account|opened|bought from)
    (click|clicked|clicking|opened|tapped) (on)? (the|a|this|that) (link|attachment)
    (asks|asking|asked|wants|wanted) (me|us)? _ (for)? (my|the|a|our) _2 (pin|password|code|ssn|otp|digits|passcode|login|card number|card details)
    (gave|given|told|sent|typed|entered) (them|him|her|it|somebody|someone|a|my|the)? _3 (pin|digits|password|passport|card number|bank details|login)
    real or (not|fake)
    (is|was) (this|that|it) (really)? (you|real|genuine|one of yours|from you)
    (text|email|call|caller|message|letter|man|someone|somebody) _2 (claiming|pretending|saying) _3 (from|you|your|bank)
    (block|freeze|lock) (my|the|our|this) _ (card|cards|account)
    password|email|details|address|number _2 (was|were|been|got|has been) changed
    (login|log-in|logged in|signed in|sign-in) from
    (looks|link|email|text|message|seems|sounds) (dodgy|fishy|odd|weird|suspicious|fake|strange)
    delete (my|our|all) (data|account|details|information)
    scam
  `,
  danger: `
    (on|caught|catch|catches) fire
    fire hazard|risk
    burn|burns|burnt|burned|burning !calories
    smoke|smoking|smoked !room|free|area|salmon
    spark|sparks|sparking
    overheat*
    (gets|so|too|very|extremely|getting) hot !water
    electric shock|shocks
    shocks me
    explod*|explosion
    gas leak
    smell* _3 (gas|smoke|burn*|plastic)
    allerg*|anaphyla*
    (is|are) (it|this|that|they|these) (still|really)? safe
    safe (to|for)
    unsafe|dangerous|hazardous|hazard|danger
    injur*|bleeding|hospital|hospitalised|ambulance|poison*|vomit*|choke|choking|swallowed|fainted
    carbon monoxide
    (got|felt|feel|were|was|became) _ (sick|ill)
    (run|running|ran) out of _3 (insulin|medication|medicine|pills|tablets|oxygen|prescription|inhaler)
    (insulin|medication|medicine|inhaler|prescription|pills|oxygen|tablets|vaccine|dialysis) _6 (not|hasn't|didn't|left|late|urgent*|missing|run|out|need|delayed|without|wrong)
    side effects
    traces of
    brakes|brake _3 (fail*|not|don't|didn't|noise|strange)
    swallow*
    swelling|swollen|swelled
    rash|blister*
    chest pain*
    fizzing|hissing
    alarm _3 (going|keeps|won't|chirping|beeping)
    choking|choked
    (glass|metal|plastic|needle|screw|blade) in (the|my|his|her|our|their|a) . (food|yoghurt|soup|milk|bread|bottle)?
  `,
  stakes: `
    (show|concert|match|play|game|party|dinner|appointment|event) (is|starts|begins)? (tonight|today|tomorrow)
    (fly|flying|flight|travel|travelling|leave|leaving|trip|wedding|exam|interview|surgery|operation|funeral|deadline|birthday|christmas|event|presentation|audit|hearing|move|moving|party|visa|journey|conference|launch|holiday|honeymoon|school) _3 (on|is|in|this|next|tomorrow|today|tonight) _ (<weekday>|<month>|days|day|week|hours|two|three|#|tomorrow|weekend|month|morning)
    (need|needs|needed|must|have to|has to) _6 (by|before|until|tomorrow|tonight|urgently|immediately then|in time)
    (close|closes|closing) (our|the) (books|accounts|month|quarter)
    (lose|losing|forfeit) _4 (everything|money|job|flight|booking|trip|data|photos|clients|customers|business|deposit|place|spot|house|contract|all|it|points|licence|license|discount|whole|appointment)
    (miss|missing) (my|our|the) (flight|train|deadline|exam|appointment|interview|wedding|connection|surgery|payment|start)
    what (happens|will happen) if
    (will|would) (i|we) (lose|still|be able|have to pay|get it back|be charged|be fined|get my)
    can (it|they|this|that|these) _ (recovered|restored|undone|stopped|cancelled|reversed|saved)
    be (recovered|restored|undone|reversed)
    (lose|losing|lost) (the|our|my|this) (house|flat|sale|home|slot|case|buyer|lease)
    left without
    (seller|sellers|buyer|buyers|landlord|bank|bailiff*|court) _3 (walk|withdraw|cancel|pull out|evict*)
    is (that|this) (even)? (allowed|legal|normal)
    blind
    (too late|in time|last chance)
    (only|just) _2 (left|enough)
    enough _2 (left|until)
    (left|lasts|last) until
    running out
    tomorrow (morning|is|at|i|we)
    penalty|fine|fined|eviction|evicted|overdraft
    late fee
    rent|mortgage|salary|wages|payroll _4 (due|late|tomorrow|today|friday|bounce*|not)
    if _9 (lose|miss|can't|cannot|won't|late|fails)
    (elderly|disabled|pregnant|baby|newborn|toddler|ill|sick) (mother|father|parents|mum|dad|wife|son|daughter|child|person|at)?
    (dialysis|medical|health|surgery|court)
  `,
  slip: `
    by (mistake|accident)
    accidentally
    (deleted|erased|overwrote|lost|formatted|removed|threw) _4 (photos|photo|files|file|data|everything|folder|documents|contacts|work|backup|thesis|pictures)
    (sent|transferred|paid|typed|entered|booked|ordered|chose|selected|deleted) _4 (wrong|twice by)
    my (own)? (mistake|fault)
    i (messed|screwed) up
    (booked|bought|chose|picked|clicked|put|gave|used|pressed|sent) _3 (wrong|by accident|by mistake)
    (press|pressed|hit|clicked) delete
    (left|lost|forgot) (my|our|the|a) _3 (on|in|at) (the|your|a) (train|bus|plane|taxi|car|tram|room|seat|machine|hotel|cab|ferry|uber)
  `,
  rude: `
    rude|rudely|rudeness|impolite|disrespect*
    condescend*|arrogan*|dismissive|patronis*|patroniz*|abusive|aggressive|hostile|unfriendly|unhelpful
    (yelled|shouted|swore|laughed|screamed|sneered|snapped|hung up) (at|on|up) _ (me|us|my)?
    mocked|insulted|humiliated|ridiculed|offended
    (bad|terrible|awful|horrible|shocking|appalling|disgusting|poor) (attitude|manners|behaviour|behavior|treatment)
    treat* _2 (like|badly|unfairly)
    threw _3 (box|parcel|package|at|over)
    talk* (down) to (me|us)
    (no|zero|without) (respect|empathy|manners|courtesy|compassion)
    laughed|laughing !with|a|so|until|all|our|my|his|her
    (spoken|spoke|talked) to (me|her|him|us|them) (like|as)
    shrugged|tutted|sneered
    rolled (his|her|their) eyes
    accus* (me|us|him|her|my|of)
    hung up on
    (followed|stopped|pushed|shoved|grabbed) (me|us|my|him|her)
    (on|at) (his|her|their) phone (the whole|all|instead)?
  `,
  loss: `
    pass|passed|passing away
    (he|she|father|mother|husband|wife|dad|mum|mom|son|daughter|who|dog|cat|grandmother|grandfather|brother|sister|uncle|aunt|friend|just|recently) _ died
    deceased
    (his|her|of|my|our|their) death
    late (husband|wife|father|mother|mum|dad|mom|brother|sister|grandmother|grandfather|son|daughter|uncle|aunt|parents)
    widow|widower|bereave*|funeral
    sentimental
    heirloom|keepsake|irreplaceable
    (gift|present|last|only) _4 (late|grandmother|grandfather|grandma|grandpa|mother's|father's)
    (lost|losing|buried) my (husband|wife|father|mother|mum|dad|mom|brother|sister|son|daughter|dog|cat|baby)
    in (loving)? memory
    all (i|we|she|he) had _ (of|from)
    miscarriage|terminal|cancer
    (lost|losing|buried) (our|her|his|their|the) (husband|wife|father|mother|mum|dad|mom|brother|sister|son|daughter|dog|cat|baby)
    (put|putting) (him|her|it|our|my) _3 (down|to sleep)
    ashes
    <neg> (make|made) it through
    in loving
  `,
  contradiction: `
    (one|first|some) (page|email|e-mail|letter|agent|person|place|screen|colleague|tells|says|document|line|part) _9 (other|another|second|else)
    (says|say|shows|states|tells) _9 (but|while|and|yet) _3 (says|say|shows|states|tells|asks|renews)
    (two|2|three|several) different (amounts|dates|prices|answers|invoices|emails|numbers|things|addresses|versions|totals|names)
    (say|says|shows|show) _4 (the|my|your|another) _2 (say|says|shows|show)
    contradict*|inconsisten*|conflicting|mismatch
    <neg> (match|add up|tally)
    which (is it|one is|one|version|date|price right|is correct|of them|of these|is true)
    (my|the) (model|version|account|screen|app|menu|page) (has|have|shows|does) (no|not)
  `,
};
