// English: what kind of case a ticket is. Notation in cue-pattern.ts, meaning of each sign in case-signs.ts.
import type { Cases } from '../case-signs.ts';

export const cases: Cases = {
  solved: 'solved resolved closed done completed fixed finished archived',
  signs: {
    'you-erred': `
      you|they|courier|warehouse|shop|store|agent|driver|supplier (sent|shipped|delivered|gave|charged|booked|billed|packed|entered|printed) _3 wrong
      (received|got|given|sent|delivered) (the|a)? wrong
      wrong (item|size|colour|color|model|product|order|parcel|part|meal|name|address|date|article|thing|one|room|seat)
      your (own)? (mistake|error|fault|mix-up|oversight)
      (mistake|error|fault|mix-up) (on|by|from) your (side|part|end|team)
      (arrived|came|delivered) _3 (broken|damaged|smashed|cracked|incomplete|scratched|dented|dead)
      (second|third|another|replacement|new) _2 is|was|came|arrived|also|again|broken|damaged|faulty _2 (broken|damaged|smashed|cracked|faulty|defective|dead|wrong)
      (broken|damaged|smashed|cracked|faulty|defective) (too|again|also|as well|once more)
      (has|have|with|got) (a|an|two|several)? _ (tear|rip|hole|crack|scratch|dent|stain|chip) _6 (photo|photos|picture|pictures|arm|side|corner|screen|lid|box|on|in|across)
      (gave|given) (away|my|our|it) _3 (room|seat|table|slot|place|to somebody|to someone)
      missing from (my|the|our|this) (order|parcel|box|delivery|package)
      not what (i|we) (ordered|asked|bought|booked)
      you (forgot|lost|misplaced|deleted|overlooked) !me|about
      you (mixed|messed|screwed) _2 up
      (someone|somebody) else's (order|parcel|name|invoice|data|package|account)
    `,
    'i-erred': `
      i|we (must|might|may) have (misread|missed|mistyped|misunderstood|overlooked|entered|clicked|chosen|selected|put|typed)
      i|we (entered|typed|gave|put|chose|selected|picked|ordered|booked|clicked|filled|sent|paid|transferred|deleted|uploaded) _3 wrong
      i|we (misread|mistyped|misunderstood|overlooked)
      i|we (mixed|messed|screwed) _2 up
      i|we forgot !my|the|our|about
      my (own)? (mistake|fault|error|bad)
      (silly|stupid) me
      i didn't (realise|realize|notice) !until
      by (mistake|accident)
      accidentally
    `,
    delayed: `
      taking (so|much|far|a lot)? longer than
      running (late|behind)
      waiting|waited (for|almost|over|already|now|more than)? _2 days|weeks|months|hours|week|month|fortnight|ages
      !<not> delay|delays|delayed
      overdue
      (hasn't|haven't|didn't|never|not) (yet)? (arrived|come|shipped|arrive|left|turned up|been delivered|been shipped|been sent)
      where (is|are) (my|our)
    `,
    outage: `
      outage|outages|downtime
      service (interruption|disruption)
      (site|website|app|server|servers|system|service|platform|network|internet|portal|api|everything|checkout|mail|email|wifi|phones|line|lines) _2 (down|offline|unavailable) !to
      (nobody|none|no one|everyone|everybody|all of us) _5 (log in|log on|access|connect|open|get in|affected|cut off|sign in|print|work|reach)
      (whole|entire) (office|team|company|building|street|town|department|floor|school|clinic|shop|village) _5 (down|cannot|can't|without|no|stopped|offline|out|dark)
      (no|without) (internet|power|signal|electricity|broadband|network|phone service|water|heating) _5 (street|area|building|office|since|all|whole|again|neighbours|neighbors|village|town)
      502|503|504
      (#|ten|twenty|thirty|forty|fifty|hundred|all|most) _ (people|users|colleagues|agents|employees|staff|stores|seats) _8 (can't|cannot|couldn't|unable|locked out|without)
      stopped working for (all|everyone|everybody|the whole)
      (have|has|had|got) no (internet|power|electricity|broadband|signal|water|heating|phone service)
    `,
    billing: `
      invoice* _6 (wrong|incorrect|twice|double|higher|unclear|mistake|error|paid|unpaid|overdue|understand|reminder|amount|charge|charged|different|missing|why)
      (why|understand|wrong|explain|dispute|paid|unpaid|overdue|reminder|amount|charged|error) _5 invoice*
      billing|billed
      (my|the|our|this|your|phone|electricity|gas|monthly|last|wrong|higher) bill|bills
      (charged|debited) (me|us|my|our|twice|for|again|the|too|double|an|a|wrongly|#)
      (double|extra|unexpected|unknown|hidden|second|wrong) (charge|charges|fee|fees|payment|debit)
      (refund|money|reimbursement) _8 (not|hasn't|haven't|never|still|nowhere) (arrived|come|received|back|appeared|been paid|seen)
      payment|payments (failed|declined|bounced|twice|missing|not|was|went|for|of|on|has|hasn't)
      direct debit
      (wrong|incorrect|higher|different) (amount|price|total|vat|tax)
      credit note
      overpaid|overcharg*
      (taken|took|deducted|withdrawn|withdrew) _3 (account|card|twice)
      (my|our) (deposit|statement)
      subscription|subscriptions _3 (charged|charge|renewed|fee|price|payment|debited)
    `,
    'was-declined': `
      (refused|rejected|declined|denied|turned down|dismissed) (my|our|the|to|a|me|us)
      (my|our|the) (claim|request|application|refund|return|warranty|complaint|appeal) _2 (refused|rejected|declined|denied|dismissed)
      (was|were|been|got) (refused|rejected|denied|declined)
      told (me|us)? _3 (not possible|not covered|not eligible|nothing can|not entitled)
      (you|they) (say|said|claim|told) _5 (can't|cannot|won't|not) (refund|exchange|replace|repair|accept|cover)
      (you|they|shop|store) won't (refund|exchange|replace|accept|honour|honor|cover)
      (email|mail|letter|reply|answer|you|they|now) (says|say|said|is) no
      hide|hiding behind
    `,
    abuse: `
      idiots|morons|bastards|assholes|arseholes|imbeciles|wankers|bitch*|cunt*|scumbag*|retard*|twat*|dickhead*
      you|u (are|r|all|bunch of|lot of|lot are|absolute|complete|fucking|stupid|useless) _3 idiot*|moron*|imbecile*|bastard*|scum|clown|clowns|fool|fools|asshole*|stupid|pathetic|brainless|worthless|disgusting
      you're _3 idiot*|moron*|imbecile*|bastard*|scum|clown|clowns|fool|fools|asshole*|stupid|pathetic|brainless|worthless
      (stupid|worthless|pathetic|brainless|dumb|incompetent|lazy) (people|idiot*|person|woman|man|agent|agents|lot|bunch|clowns|fool|fools|cow|girl)
      fuck (you|off|yourself|yourselves)
      (go to|rot in|burn in) hell
      shut up
      (i'll|i will|i'm going to|going to) (find|kill|hurt|beat|come for|destroy|get) (you|your)
      hope you _4 (die|rot|choke|burn|suffer|fired)
      watch your back
      know where you (live|work)
      kill yourself
    `,
    colleague: `
      (my|our) (customer|client|patient|guest|tenant|buyer) (is|has|says|wants|asks|asked|called|needs|would|can't|was|wrote|reports|complains|keeps|still)
      (for|from|with|to) (my|our|one of our|one of my) (customer|customers|client|clients|patient|guest|tenant)
      one of (our|my) (customers|clients|patients|guests|tenants)
      (the|a|this) customer (is|has|says|wants|asks|asked|called|wrote|reports|needs|would like|keeps|was) !always
      on behalf of (a|my|our|the) (customer|client|guest|patient|tenant)
      (hi|hello|hey|dear) (colleagues|colleague)
      colleague|colleagues (from|in|at|of) (the|our)? (sales|billing|support|warehouse|finance|logistics|it|store|branch|frontline)
      (i'm|i am|it's|here is|writing) (from|in|with|on) (the|our)? (sales|billing|support|warehouse|finance|logistics|hr|accounts|frontline|first line|second line|front desk|store|branch) (team|desk|department|office|line|side)?
      (escalating|handing|passing) (this|it|one)? (to|over|on) (you|to you|your)
      internal (ticket|request|question)
      (first|1st|second|2nd|third|3rd) line
      tier 1|2|3|one|two|three
    `,
    'they-erred': `
      (was|were|is) (entered|typed|filled|given|chosen|selected|placed|set|booked|sent|submitted) (as|in|with|without|for|at|under)
      (address|number|date|code|name|email|e-mail|size|colour|color|form|option) (given|entered|chosen|selected|provided|on the order) (was|is|has)
      you (entered|selected|chose|picked|typed|ordered|booked|sent) _4 (wrong|instead|different|another|old|without)
      easy to (miss|overlook|mistake|mix|read)
      (a|one) digit _ (missing|off|different|wrong)
      happens easily
    `,
    declined: `
      (can't|cannot|can not|unable to|won't be able to|not able to|not possible to) _2 (refund|accept|offer|exchange|replace|cancel|waive|extend|approve|return|credit|grant|reimburse|compensate|agree)
      (not|isn't|aren't|no longer) (eligible|covered|refundable|entitled)
      (outside|past|beyond) (of)? (the|our|your) _ (return|warranty|refund|cancellation|guarantee|#)
      (have|need|had) to (decline|refuse|say no)
      (answer is|answer was|answer remains|must say|saying) no
      (request|claim|application|appeal|refund) (was|is|has been|has to be|will be) (declined|rejected|refused|denied)
      (policy|terms|rules|warranty|guarantee) _2 (not|doesn't|don't|only) (allow|allows|cover|covers|permit|include)
      (can't|cannot) (do|say yes to) (that|this)
    `,
    remedy: `
      (is|are|was|were|been|it's|that's|now) _ (fixed|solved|resolved|sorted|corrected|restored|refunded|replaced|reset|unlocked|unblocked|credited|cancelled|reactivated|repaired|settled) !when|once|if|until|unless
      (works|working|running|online|back) again
      (is|are|everything) back (up|online|to normal)?
      should (now)? (work|be working|be fixed|be fine|be visible|see it|run)
      (here is|here are|here's|below is|below are|attached is|attached are) _2 (solution|answer|fix|steps|how|label|replacement|workaround|code|refund|corrected)
      (i|we|i've|we've) (have)? (just|now|already)? (fixed|solved|resolved|refunded|replaced|corrected|reset|unlocked|restored|sorted|credited|reactivated|repaired|reversed)
      (refund|replacement|credit|part|parcel) (is on its way|is on the way|has been sent|has left|went out|was sent|has been issued|was issued)
      the (cause|reason) was
      follow these steps
    `,
    progress: `
      (quick|short|brief|small|first|an|another) update
      so far
      as of (today|now|this morning|this afternoon)
      still (working|looking|waiting|checking|investigating|being|on it|with)
      as (i)? promised
      (no|not) (answer|news|solution|result|solved|fixed|final) _ yet
      where (it|things|we) stand*
      in the meantime
      haven't forgotten
      there is progress
    `,
    'checks-in': `
      (check|checking|looking) in (on|with|again|to|since|after)
      (is|does|did) _3 still (work|working|works|holding|hold|holds|running|fine|good|fixed)
      how (has|is|have|did) _3 (been|gone|going|working|holding|go) since
      (since|after) (the|our|your) (fix|repair|replacement|refund|delivery)
      still in order
    `,
  },
};
