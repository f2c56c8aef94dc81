// English: what a reply might better say in other words, and how it asks, instructs, apologises and closes.
import type { CueTable } from '../match-cues.ts';
import type { Alternatives, MannerSign } from '../signs.ts';

export const manners: CueTable<MannerSign> = {
  sorry: `
    !not|don't|isn't|aren't sorry !(for your loss|to bother)
    !accept|accepted|accepting (apologise|apologize|apologies|apology|apologising|apologizing) !(is due|was due)
    (pardon|forgive|excuse) (us|me|the|our)
    (i|we|really|deeply|very|sincerely)? regret (that|the|this|any|having|to hear)
  `,
  stock: `
    any (inconvenience|inconveniences|trouble|confusion|frustration)
    (the|this|that) inconvenience _ (caused|this|may|might|we)?
    (inconvenience|inconveniences) (caused|this may|this might|this has|you may)
    (understanding|patience) and (understanding|patience|cooperation)
    (thank|thanks|appreciate) _2 your (understanding|cooperation|continued support|continued patience|business|feedback|valuable|kind)
    (valued|esteemed|loyal) (customer|customers|client|clients|guest|member)
    (feedback|opinion|request|call|query|satisfaction|business|time|privacy) is _ (important|valuable|valued)
    (important|valuable) to us
    (please|kindly) be (advised|informed|assured|aware|noted)
    rest assured
    (kindly|please) note
    (hesitate|hesitation) to (contact|reach|let|ask|get|reply|email|call|write)
    feel free to
    (as|per) _ (previously|my last|our last|your request|our conversation|our records|mentioned|stated|earlier)
    (at your|at the) earliest convenience
    (take|takes) _2 (very|extremely|incredibly)? seriously
    (strive|striving|endeavour|endeavor|committed) to (provide|offer|deliver|give|ensure|make|improv*|exceed)
    (high|higher|highest) (standard|standards|level|levels|quality|volume) of
    (higher|high|unusually high) (call|ticket|contact|request|inquiry|than usual|than normal) _ (volume|volumes|numbers)?
    (should|if) you _ (have|need|require) _ (any|anything|further|additional|other|more) _ (question*|help|assist*|info*|concern*|quer*|else)?
    (reach|contact|in touch) out? _2 (if|should) you (have|need)
    (is there|there is|there's|if there's) anything else (i|we)
    (your|the) (request|message|email|ticket|query|enquiry|inquiry|case|concern) (has|have) been (received|noted|logged|registered|forwarded)
    (we|i) (have)? (received|noted) your (request|message|email|ticket|query|enquiry|inquiry|complaint|concern)
    (pass|passed|passing|share|shared|forward|forwarded|relay*) _2 your (feedback|comments|comment|thoughts|concerns|concern|suggestion)
    (reaching|writing|contacting|getting) (out|in touch|to us|us|in) !about|regarding|again|with|and
    (bring|bringing|brought) (this|it) to our attention
    (hope|hoping) (this|that|it|these) (helps|clarifies|answers|is helpful|information)
    (thank|thanks) (you)? for (reaching|contacting|writing|getting|your (message|email|mail|e-mail|query|request|inquiry|enquiry|interest)|the tag|choosing|bearing)
    (more than)? (happy|glad|delighted|pleased) to (help|assist) !<weekday>
    (we're|we are|i'm|i am|always) here (to help|for you|if you need|to assist)
  `,
  soon: `
    soon !as|er
    as soon as (possible|we can|i can|we have|i have|we hear|i hear|we know|they can)
    asap|shortly|momentarily|swiftly
    (in|within) (the|a|due)? _ (near future|short while|short time|little while|timely manner|timely fashion|due course|course|moment|bit|little bit|while|coming days|next days|next few days|few days|coming weeks|next few weeks|some time|no time)
    (at|by|at the|at our) (earliest|first) (possible|convenience|opportunity|possibility)
    (quickly|fast|early|promptly) as (possible|we can|i can|they can)
    (immediately|promptly|quickly) (get|look|send|come|inform|let|update|contact|process)
    (sometime|some time|eventually|later on|one of these days|before long|any (day|moment|minute) now)
    when (i|we) (can|get a chance|get around|have time|know more|have more|hear more|have news|have an update)
    (once|when) (i|we|they|he|she) (have|has|get|gets|know|knows|hear|hears) (more|an|any|the|something|back|news|anything)
    (bear|bearing) with (us|me) !until|till|today
    (please)? (stay|keep) tuned
    keep an eye
  `,
  blame: `
    you (should|could|ought to) (have|of) !(been told|been given|been informed|received|had|got|gotten|heard|expected)
    you (shouldn't|should not|ought not) (have|of)
    you (didn't|did not|failed to|forgot to|neglected to|haven't|have not|never) (read|follow|provide|include|enter|check|send|tell|mention|update|give|fill|complete|attach|do|use|set|select|specify|answer|reply|respond|contact|inform|call|return|pay|cancel|confirm|notice|install|register|renew)
    as (i|we) (have|already|said|told|explained|mentioned|stated|clearly|wrote)
    (i|we) (have|had|'ve)? already (told|explained|said|informed|mentioned|asked|answered|sent you|replied|stated|clarified)
    (if|had) you (had)? (read|followed|checked|told|bothered|listened|looked|contacted|informed|paid)
    your (own)? (mistake|fault|error|responsibility|negligence|oversight|misuse|misunderstanding|carelessness|doing)
    (mistake|fault|error|problem|issue) (was|is|lies|lay) (on|at|with) (your|yours)
    (on|from|at) your (end|side|part) !to|we|i|will|can|please|let
    (because|since|as) you (didn't|did not|have not|haven't|entered|gave|chose|selected|ordered|used|missed|ignored|deleted|removed|forgot|failed|changed|put|typed|clicked|signed|agreed|accepted)
    you (must|may|might|probably|apparently|obviously|clearly|simply) _ (have)? (missed|entered|typed|misread|misunderstood|overlooked|deleted|forgotten|selected|ordered|dropped|damaged|confused|ignored|chosen|used)
    you (misread|misunderstood|misused|mistyped|overlooked|ignored|entered the wrong|gave us the wrong|ordered the wrong|chose the wrong|selected the wrong|provided the wrong|missed the|broke)
    (improper|incorrect|wrong) (use|usage|handling|installation|storage|care)
    (user|customer|human) error
    (next time|in (the )?future) _ (please|make sure|you (should|need|must))
    you (are|were) (the only one|wrong|mistaken|not eligible|aware|informed)
    you (agreed|signed|accepted) (to|the|our|these)
    (claim|claims|claimed|claiming) _2 (that|you|to have)
    (if|had) you (had)? _2 (enabled|looked|checked|opened|registered|asked|booked|measured|called|phoned|reported)
    you'd|would have (noticed|seen|known|heard|found)
    wouldn't|would not have (happened|occurred|been)
    (customers|guests|passengers|users|buyers|parents|you) (are|is) (expected|responsible|required|supposed) (to|for)
    (customer's|user's|guest's|buyer's|passenger's|holder's|owner's) (responsibility|duty|own|risk|job)
    (up to|for) (the)? (guests|guest|customers|customer|buyer|buyers|user|users|passenger|passengers|parents) to
    (at|on) (your|their|the owner's) own risk
    you (cancelled|parked|ordered|left|ticked|selected|changed|signed|asked|entered|wrote|arrived|came|reported) _6 (late|without|wrong|rather|instead|not|already)
    (should|ought to) (have been|be) (noted|reported|declared|checked|returned|raised|measured|done) _3 (at|on|by|before|earlier)
    (more carefully|more closely|properly this time|as should be obvious)
    (use|try) the search
    (unsupported|incompatible) (setup|device|browser|version|configuration)
    not _ (completed|filled|signed|labelled|registered|activated|updated) by (you|the customer)
    (you|you've|you have) (obviously|clearly|evidently|apparently) .
    (always)? plan for
    (next time|in future)
    (naturally|of course|obviously) (it|this|that) (isn't|is not|wasn't|won't|can't)
    (must|has to|will) have been (transported|handled|used|stored|installed|dropped|washed|connected|opened|entered) _ (incorrectly|wrongly|improperly|badly)?
    had the . been
    (by|of) your own
    type|enter|read|use it|them|this (correctly|properly|again)
    answered (a hundred|many|several|already) _
  `,
  defence: `
    (not|isn't|wasn't|aren't|weren't|never) _2 (our|my) (fault|mistake|error|responsibility|problem|doing|job|department|policy to)
    (our|the) (system|systems|records|logs|data|tracking) _ (show|shows|showed|say|says|said|indicate|indicates|confirm|confirms|state|states) (that|you|it|the|no|otherwise|delivered|everything|your)
    according to (our|the) (records|system|systems|logs|terms|policy|courier|tracking|data)
    (we|i) (did|do|have|had) (nothing|everything|all) (wrong|we could|we can|in our|i could|right|possible|correctly)
    (everything|all) (was|is|works|worked|seems|looks|has been) _ (fine|correct|correctly|in order|normal|normally|ok|okay|as expected) (on|at|from|when|here|in|with)
    (works|working|worked) (fine|perfectly|correctly|normally|as intended|as designed|for us|for me|here|on our)
    (no|not any|never) _ (issue|issues|problem|problems|fault|error|errors|defect|complaints) _3 (on|at|from|in) (our|my) (end|side|part)
    (we|i) (cannot|can't|couldn't|could not|are not|aren't|were not|weren't) _ (be)? (held|responsible|liable|accountable|blamed|confirm|verify|reproduce) !(this|that|it) (with|until)
    (beyond|outside|out of) (our|my) (control|hands|responsibility|scope|remit|power)
    (other|no other|most|all other|many|none of our) (customers|users|clients|guests|people) _2 (have|has|had|don't|do not|are|report*|complain*)
    (you|customers|users) (have to|need to|must|should) understand
    (please)? (understand|realise|realize|keep in mind|bear in mind|remember|note) (that)? (we|this|it|i) !(will|are working|can|care|know|share) .
    (actually|in fact|to be fair|with all due respect|to be clear|on the contrary) !(a|an|great|good|help*) .
    (that|this|it) (is|was|'s) (not|simply not|just not) (true|correct|accurate|the case|what we|how|possible|our)
    (is|are|was|were) (clearly|already|always) _ (stated|mentioned|written|explained|shown|listed|described|posted|communicated|visible|available)
    (clearly|already) (stated|states|mentioned|mentions|explained|says|described|informed|written)
    (we|i) (disagree|reject|dispute|deny|stand by)
    (no|not a) (reason|grounds|basis|evidence|proof) (for|to|that|of)
    (we|i) (were|was|are|am) (just|only|simply) (following|doing|trying)
    as (printed|displayed|published|noted|described|specified|set out|shown|communicated|explained|agreed|listed|outlined) (on|in|at|by|to|during|when|and)
    (our|the) (records|record|system|systems|logs|log|monitoring|inspection|department|tracking|scan|courier's) (show|shows|indicate*|registered|found|proves|prove|states|confirms|confirm)
    (our|the) (records|system|systems|logs) (do|does) not
    (would|could) not (have said|have told|have done|behave|say|do)
    (all)? our (staff|drivers|team|agents|employees|nurses) (are|is) _ (trained|independent|contractors|professional|polite)
    (standard|normal|common) (practice|procedure|industry)
    industry standard
    (don't|do not|didn't) make the rules
    (not|isn't|aren't) open to (discussion|debate|negotiation)
    (works|worked|working) (on my|for us|for me|for everyone|for everybody|as designed)
    (like|as with) (all|any|every|most) .
    (is|are|was|were) (perfectly)? (valid|legitimate|justified|accurate|in order|correct at)
    (was|were) (correct|accurate|correctly) .
    (you)? therefore (accepted|agreed|consent*)
    (was|were) (never|not) (intended|designed|meant|breached|exceeded|promised|guaranteed)
    (we|i) (strongly|firmly)? (reject|deny|refute) .
    (protects|to protect) (our|all) (customers|users|clients)
    entitled to (cancel|charge|refuse|refund|change)
    (signature|signed) _3 (proves|confirms|shows|states|received)
    (estimates|estimate|estimated) and not
    have to earn|pay our
    nobody else|no one else (has|complained|reported)
    due to (contractual|legal|regulat*|licens*|licence|agreements|an agreement|restrictions|policy|data)
    (required|obliged|obligated|bound) (by law|by regulation*|to comply|legally|to retain|to keep)
    (legally|contractually) (required|obliged|bound)
    (to|must) comply with
    (we|i) (can|could) only _ (apply|accept|offer|refund|handle|help|do)
    subject to (availability|terms|our|the|change)
    (minimum|fixed|contractual) (term|period)
    (voids|void) (the|your) warranty
    only (possible|available|valid|via|through|by|on enterprise)
  `,
  wall: `
    (policy|policies|terms|conditions|rules|regulations|agreement|contract|guidelines) _ (state|states|says|say|do not|does not|doesn't|don't|prohibit*|forbid*|require|requires|prevent|prevents|allow|allows|only)
    (against|per|under|due to|because of|according to|as per|based on|in line with|not in line with|stated in|outlined in) _ (our|the|company|store|airline|general) _2 (policy|policies|terms|conditions|rules|regulations|guidelines|procedure|procedures|t&c)
    (our|company|store|the) (policy|policies) (is|are|on this)
    (not|un|isn't|aren't) (able|allowed|permitted|authorised|authorized|eligible|entitled) to (refund|make|offer|give|change|help|assist|share|do|issue|process|exchange|extend|waive|provide|cancel|approve|comment)
    unable to (refund|make an|offer|give|change|assist|do|issue|process|exchange|extend|waive|cancel|approve|comment|provide)
    (no|without) (exception|exceptions)
    (nothing|not anything|not much|little) (we|i|more we|more i|else we|else i|further we) (can|could) (do|offer)
    there is|there's (nothing|no way|not much) _3 (do|can|possible|help)
    (non-refundable|nonrefundable|non refundable|not refundable|final sale)
    (cannot|can't|can not|don't|do not|won't|will not) (make|offer|give|issue|accept|process|provide|assist|help|refund|allow|exchange|waive|comment|discuss|guarantee|support) _4 (exception*|refund*|compensation|return*|exchange*|travel|inquir*|request*|this|that|over|via|through|with|claims|after|because|unless|until|without)
    (all)? (we|i) can (do|offer) (is|in your case)
    (you|customers|users|buyers|they) (will|'ll)? (have|need) to (contact|ask|speak|call|go|reach|take it up|take this up|wait|pay|buy|purchase) _3 (manufacturer|seller|bank|courier|carrier|provider|department|insurance|again|yourself|directly)
    (not|isn't|n't) (my|our|this) (department|team|area|responsibility|channel)
    it is what it is
    (that's|that is|this is|these are|those are) (just|simply)? (how|the way|the rules|the process|our process|standard|company|our policy)
    only (exception|option|thing|choice)
    for (legal|privacy|security|safety|compliance|contractual) (reasons|purposes)
    (can't|cannot|can not|couldn't|won't) be (processed|handled|done|changed|discussed|assessed|refunded|waived|accepted|considered|exchanged|returned|transferred|extended|cancelled)
    no (compensation|refund|refunds|credit|exchange|exchanges|extension|extensions|exceptions|returns|appeal) (is|are|can|will|due)?
    (is|are|was|were) (not|never) (permitted|possible|allowed|covered|accepted|eligible|guaranteed|included|provided|transferable|refunded|refundable)
    (isn't|aren't|wasn't) (permitted|possible|allowed|covered|accepted|eligible|guaranteed|included|provided|refundable|an option)
    (excluded|exempt) (under|from|by)
    (doesn't|does not|don't|do not) (qualify|meet|cover|apply|accept|issue|refund|handle|allow|permit|provide|give)
    (decision|decisions|outcome|charge|result) (stands|stand|remains|is final|are final)
    (matter|case|file|discussion) (is|as)? (closed|further)
    (are|is) therefore unable
  `,
  'plays-down': `
    (just|only|simply|merely) (a|an|one|some) _ (small|minor|little|tiny|short|quick|simple|slight|temporary|few|matter|bit|glitch|hiccup|day|hour|minute)
    (small|minor|little|tiny|slight) (issue|problem|glitch|hiccup|delay|bug|thing|inconvenience|mistake|hitch|error|defect|scratch|detail)
    (not|isn't|nothing|wasn't) (that|so|too|really|such) (a|bad|big|serious|urgent|important|uncommon|unusual|long|much|major)
    (no|not a) (big deal|biggie|worries|major issue|real problem|cause for|need to (worry|panic|be upset|be angry|be frustrated|overreact)|reason to (worry|panic|be))
    (don't|do not|no need to|please don't) (worry|panic|overreact|be upset|be angry|be so|get upset|stress|get angry|fret) !about|that|we|i
    (calm|cool|settle) down
    (relax|chill|cheer up|take it easy|look on the bright side|could be worse|could have been worse|at least)
    (happens|happen|occurs) (all the time|sometimes|often|to everyone|quite often|from time to time|occasionally|a lot|to the best)
    (perfectly|completely|totally|quite|entirely|absolutely)? (normal|common|usual|expected|standard) _ (behaviour|behavior|for|that|with|in|during|at this|thing|issue|practice)
    (these|those|such) things (happen|take time|do happen)
    (everyone|everybody|other people|others|all customers|many people|all our customers) (has|have|else|is|are|also|wait|waits) _ (to)? (wait|waiting|same|this|problem*|to)
    (you|you'll|you will) (will|just|only|simply)? (get|survive|get over|get used to|live)
    (as)? you (can|may|might|could)? (imagine|know|understand|appreciate) _ (we|things|it|our|this)
    (exaggerat*|overreact*|overthink*|dramatic)
    simply (restart|click|go|log|turn|check|try|wait|press|open|follow|use|call|enter|reset)
    all you (need|have) to do (is)?
    (hardly|scarcely|barely) (unusual|a|the|visible|noticeable|see|notice*|an|anything)
    no harm done
    (actually|still|really) (pretty|quite|rather) (quick|fast|good|short|little|normal)
    (isn't|wasn't|aren't|not) (that|so|all that) (bad|long|much|big|hard|serious|important)
    nothing (to worry|to lose|to fret|to panic|to be|serious|major|dramatic)
    no (cause|reason|need) (for|to) .
    part of (life|any|every|the game|the experience)
    to be expected
    it'll|it will|they'll (grow|pass|be fine|sort itself|blow over|heal)
    try not to (worry|overthink|think|stress|panic)
    get used to
    at the end of the day
    (it's|its|it is) (quite simple|really simple|self-explanatory|very intuitive|very easy|so easy|quite simply)
    self-explanatory|intuitive
    (nobody|no one|hardly anyone|most people|most) (reads|notices|cares|mind|minds|are able|can read)
    look at it this way
    (only|just) (a|an|it's|forty|thirty|twenty|ten|five|two|three|#) _2 (minutes|days|hours|pounds|euros|dollars|mbps|cents|week|day|hour|quid)
    (nobody|no one|hardly anyone) (noticed|minds|would notice)
    plenty (more|else) to
    not (our only|the only) (customer|client|guest)
    (take|takes) a (while|bit)
  `,
  'vague-thing': `
    (your|the|this|these|that|any|such|said) (issue|issues|matter|matters|problem|concern|concerns|situation|query|enquiry|inquiry|inconvenience|case|incident) !with|of|that|about|where|on|in|number|#
    (your|the|this) (issue|matter|problem|concern|situation|query|inconvenience|experience)
    regarding (this|your (request|case|query|issue|ticket))
  `,
  cheer: `
    (stay|remain|be|think|keep) (positive|cheerful|optimistic|smiling|calm and)
    (look on|see) the (bright|positive|good) side
    (good|positive) vibes
    keep (your)? (chin|smile|spirits) (up|on)?
    everything happens for a reason
    have an? (amazing|awesome|fantastic|wonderful|fabulous|magical|blessed) (day|one|weekend|rest|time)
    (super|so|beyond|absolutely) (excited|thrilled|stoked|delighted|happy) !to (help|assist|hear (it|that|you))
  `,
  asks: `
    (please|kindly|pls|plz)? (share|provide|tell|confirm|specify|clarify|describe|attach|upload|supply|include) (us|me|with us|with me|over|along)? _ (your|the|details|more|any|some|photo*|picture*|screenshot*|what|which|when|where|whether|how) !link|refund|following|steps|feedback
    (send|dm|pm|message|email|e-mail|forward|give|reply|get) (us|me|over|with) _ (your|some|details|more|photo*|picture*|screenshot*)
    (send|dm|pm|message|email|e-mail|forward|give|reply|get) (us|me|over|with)? the (order|account|booking|serial|number|photo*|video|screenshot*|invoice|address|details|error|exact|log*)
    (send|attach|share|upload|forward) (us|me)? (a|an) (photo|picture|screenshot|copy|video|recording|dm with)
    (let|drop) (us|me) know (what|which|when|where|whether|your|the)
    let (us|me) know how (it|you|long|many|that|this|things)
    let (us|me) know if you (use|are|got|still|could|tried|see|want|would)
    keep (us|me) (posted|updated)
    (can|could|would|will|may|might) you _2 (send|share|provide|tell|give|confirm|check|describe|clarify|dm|explain|specify|elaborate|attach|forward)
    (can|could|may|might|shall) (i|we) _ (have|ask|get|know|confirm)
    (i|we) (just|will|would|also|only|still)? (need|require) (your|some|more|to know|to have|to verify|to confirm)
    (i|we) (just|will|would|also|only|still)? (need|require) (a|the) (photo|picture|copy|screenshot|few|order|account|booking|serial|exact)
    (i'll|we'll) (just|also|only)? need
  `,
  instructs: `
    (please|kindly|pls|plz) _2 (try|check|visit|follow|contact|restart|go|click|open|reset|restore|update|make|use|send|dm|give|call|head|reach|submit|report|forward|take|see|refer|access|select|ensure|delete|reinstall|sign|log|turn|unplug|allow|wait|look|keep|do|email|write|fill|complete|return|bring|enter|clear|disable|enable|download|install|refresh|remove|charge|reply|share|provide|tell|let|find|read|review|choose|change|connect|disconnect|verify|confirm|register|note|be sure)
    ^(try|check|visit|follow|contact|restart|go|click|open|reset|restore|update|use|send|dm|give|call|head|reach|submit|report|forward|take|see|refer|access|select|ensure|delete|reinstall|sign|log|turn|unplug|make|look|email|fill|return|bring|enter|clear|disable|enable|download|install|refresh|remove|charge|start|press|hold|tap|choose|change|connect|disconnect|learn|read|keep|find)
    (and|then|or|first|also|so|if not|otherwise|once done|next|after that) (try|check|visit|follow|contact|restart|go|click|open|reset|restore|update|use|send|dm|give|call|head|submit|report|select|reinstall|sign|log|turn|press|hold|tap|choose|enter|clear|download|install|refresh|reply)
    you (can|could|may|might|will need to|need to|have to|must|should|would need to|want to) _ (try|check|visit|follow|contact|restart|go|click|open|reset|restore|update|use|send|dm|give|call|head|reach|submit|report|see|refer|access|select|delete|reinstall|sign|log|turn|find|learn|read|get|change|add|remove|set|manage|cancel|apply|request|appeal|dispute|flag|upload|download|mark|ask|do|return|take|book|pay|view|adjust|choose|enable|disable|fast|hold|track|start|keep|review|write|email|message|wait|submit|disregard|leave)
    (you'll|you'd) (need|want|have) to
    (suggest|recommend|advise|encourage|invite|ask|urge) (that)? _ (you|trying|checking|visiting|following|contacting|restarting|resetting|updating|using|reaching|clearing|submitting|voting|looking|cleaning|reviewing|going)
    (here's|here are|here is|find|see|check) _2 (how|steps|instructions|guide|article|link|info*|details) _
    (these|this|the following|our|the) (steps|guide|article|link|page|instructions|form|tips|faq|troubleshooting|thread|resource|tutorial|video|blog) _ (may|might|should|can|will|could|explains|shows|here|below|at)?
    (follow|following|try|trying|by using|through|via|check|run|running|working) _ (these|this|the|our) (steps|guide|article|link|page|instructions|form|tips|prompts)
    (would|could|can|will) you _ (try|check|restart|reset|update|make sure|go|click|reinstall|log|sign|clear|confirm|send|share|dm|provide|follow|visit)
    (give|have) (it|that|this|us|them) a (try|go|shot|call|look|shout|ring)
    make sure (you|that|to|your|the)
    (have|are) you (tried|able to|trying)
    (report|submit|request|appeal|cancel|manage|find|check|do|get|reach|change|contact|learn|see|read) _4 (here|at|below|through|via|by)
  `,
  'warm-close': `
    (best|kind|warm|warmest|kindest) (regards|wishes)
    (take care|all the best|warmly|sincerely|cheers|have a (good|great|nice|lovely|pleasant|wonderful))
    enjoy (your|the)
    (hope|hoping) (you|your|that you|the rest|it all|everything) .
    (look|looking) forward to
    (thank|thanks) (you)? (again|so much|very much|for your (patience|help|time|trust|loyalty|message|understanding))
    (i'm|we're|i am|we are) here (if|for|to|whenever|should|until)
    (let|just let|please let) (me|us) know (if|how|should|when|whether)
    (write|reply|call) (to)? (me|us)? _ (any time|anytime|directly|whenever)
    wish you
  `,
  'thanks-waiting': `
    (thank|thanks) (you)? _3 (waiting|patience|patient|your wait|bearing|holding)
    appreciate _2 (patience|waiting|your wait|bearing)
  `,
  'sorry-waiting': `
    (sorry|apologise|apologize|apologies) _5 (delay|wait|waiting|late|slow|took so long|taking so long|long time|longer)
  `,
};

/** What an apology says without naming anything. */
export const genericWords = `inconvenience inconveniences trouble troubles this that it hear see read learn know issue issues experience experiences frustration confusion problem
  problems situation any caused cause causes may might have has had been be is are was were you your you're we we're i i'm our my the a an to for about of with and so very
  really truly deeply sincerely extremely terribly for all again once more here us all these those anything everything matter case disappointment disappointed frustrated upset feel
  feeling way hello hi hey dear there please here's on in at as by but if let thanks thank guys regarding concern concerns difficulty difficulties annoyance hassle hiccup bother what happened happening happens
  going through ran into having facing face encountered experienced experiencing faced just such sort kind never want`;

export const person = {
  i: `i i'm i've i'll i'd my me mine myself im ive`,
  we: `we we're we've we'll we'd our ours us team`,
};

export const alternatives: Alternatives = {
  stock: 'Say it about this customer: “I’m sorry the lamp arrived broken a second time.”',
  'generic-apology': 'Name what went wrong: “I’m sorry we charged you twice.”',
  soon: 'Give a time you can keep: “by 16:00 today”, “before noon on Thursday”.',
  blame: 'Say what happened without a culprit: “The form was sent without a date. I can add it now.”',
  defence: 'Say what you found, then what you do: “The log shows it delivered. I’m asking the courier where.”',
  wall: 'Say what you can do first: “What I can do today is exchange it or credit the full amount.”',
  'plays-down': 'Say what it meant for them: “Two days without internet is a lot when you work from home.”',
  'over-apology': 'One apology is enough. Then: “Here is what I’m doing about it.”',
  'too-warm': 'One warm sentence at the start and one at the end; in between, what you do and when.',
  'no-first-person': 'Write as yourself: “I checked your order”, “I’ll write to you”.',
  'vague-thing': 'Use their word: not “your issue” but “the parcel”, “the invoice”, “the app”.',
  'late-apology': 'Put the apology first and name the thing: “I’m sorry your order came without the charger.”',
  'not-heard':
    'First their problem in one sentence, then that it makes sense: “You waited in twice and nobody came; no wonder you’re angry.”',
  'thank-for-waiting': '“Thank you for waiting” often works better here than “sorry for the delay”.',
  'no-time': 'Say when they hear from you next: “I’ll write by 16:00, also if there’s no answer yet.”',
  'no-work-shown': 'Name one thing done and the next step: “I’ve opened a claim; the courier answers by Friday.”',
  'repeated-opener': 'You opened your last replies the same way. Start with this customer’s own thing.',
  'mostly-pack': 'Most of this comes from prompts. Add one sentence only you could write to this person.',
  unanswered: 'Not answered yet:',
  cheer: 'Leave the mood to them. Say what you see and what you do.',
};
