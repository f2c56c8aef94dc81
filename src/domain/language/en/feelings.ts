// English: feelings put into words, heat, praise meant and not meant.
import type { CueTable } from '../match-cues.ts';
import type { FeelingSign } from '../signs.ts';

export const feelings: CueTable<FeelingSign> = {
  upset: `
    !<not> frustrat*
    annoy*
    irritat*
    aggravat*
    exasperat*
    fed up
    sick (and tired)? of
    tired of
    had (quite)? enough
    enough is enough
    unacceptable
    ridiculous
    absurd
    nonsense
    inexcusable
    not on
    losing|lost (my)? patience|faith|trust
    out of patience
    patience _3 (end|thin|limit|limits|over)
    getting (old|tiring|silly|ridiculous)
    nightmare
    hassle
    headache _2 (with|this|from)
    such a pain
    pain in
    ugh|argh|grr|sigh|smh|facepalm
    come on
    seriously
    honestly _ (guys|people)
    unbelievable
    beyond (belief|words|me|a joke)
    (terrible|awful|horrible|appalling|shocking|dreadful|horrendous|atrocious|abysmal)
    disappoint* (service|product|experience|by|with|in|quality)
    (very|so|extremely|deeply|really|bitterly|beyond) disappoint*
    not happy
    very unhappy
    upset*
    inconvenien*
    a farce|shambles|mess|disaster|circus|fiasco
    what's going on
    what is going on
    (please|just) _2 (sort|fix|solve|resolve) _3 (already|once and for all|finally|out|for good)
    once and for all
    how (hard|difficult) (can|is)
    when (will|are) (you|someone|somebody) (finally|ever|actually)
    will (anyone|someone|anybody|somebody) (actually|finally|ever)
    can (someone|anyone|somebody) (actually|finally)
    finally (do|fix|answer|tell|reply|give|send)
    get it together
    do better
    this time
    why (can't|don't|won't|didn't|isn't) (you|someone|anyone|it)
    poor show
    waste of space
    (sort|fix) (it|this|ur|your) (out|please|pls|plz|asap|already|quick)?
    what (on earth|the heck) is
    make it make sense
    for (god's|heaven's|christ's|pete's|goodness) sake
    ffs|omfg|wth|jfc|gdi
    (getting|got|is|it's) beyond
    are you kidding
    having (a|me) (laugh|on)
    (give|gimme) (me)? strength
    good to know
    unreal
    no excuse
    get a grip
    what a (pain|faff|mess|farce|shame)
    (any|some) chance of (a|an|some|my|the|someone|getting) _4 (working|today|before|this year|actually|ever)
    😤
    🙄
    😒
    😕
    😑
    👎
    😩
    😫
  `,
  rage: `
    furious
    !<not> angry
    anger
    livid
    fuming
    enraged
    infuriat*
    outrag*
    disgust*
    disgrace*
    raging
    seething
    appalled
    pissed
    mad at
    (so|really|very|me|makes me) mad
    my blood
    hate|hated|hating (you|your|this|it|my|that|dealing|how|the)?
    despicable
    are you (kidding|joking|serious|insane|crazy|blind|deaf|stupid|for real|out of your)
    you (must be|have to be|gotta be) (kidding|joking)
    is this (a|some kind of|some) joke
    how dare
    shame on
    shameful|shameless
    (what|who|where|why|how) the (hell|fuck|heck)
    wtf
    what is wrong with you
    what's wrong with you
    go to hell
    screw you
    never in my life
    worst !case
    stop (lying|stealing|charging|ignoring|wasting|calling|sending|playing|hiding|spamming)
    sick of you*
    😡
    🤬
    😠
    👿
    🖕
  `,
  insult: `
    idiot*
    moron*
    stupid !question
    incompeten*
    useless
    pathetic
    clown|clowns
    clueless
    imbecile*
    crap|crappy
    shit*
    bullshit
    bs
    !take|recycling|the|put garbage
    trash
    rubbish !bin|collection|bag|bags
    bastard*
    ass|asshole*
    arse*
    damn|damned|goddamn
    bloody
    fuck*
    fk|fkn|effing|freaking|frigging
    scum
    lazy
    jokers
    amateurs
    (a|such a|absolute|complete|total|what a|bad) joke
    dumb|dumbest
    brainless
    (worst|shittiest) (company|service|bank|experience|airline|support|shop|customer|hotel|provider)
    piece of (shit|crap|junk|garbage)
    junk
    sucks|suck
    you people
    hopeless
    lousy
    ahole*
    wankers|tossers|bollocks
    cowboys
    don't care about (customers|your|people|us)
    couldn't care less
    💩
    🤡
  `,
  accusation: `
    thief
    thieves
    theft
    steal|stealing|stole !my|identity
    rob|robbed|robbing|robbers|robbery
    scam|scams|scammer|scammers|scamming|scammed
    con artists|men
    crooks
    liar*
    lying
    lied
    lies
    lie to (me|us|customers|your)
    rip off
    rip-off
    ripped (me|us)? off
    ripoff
    cheat|cheats|cheated|cheating|cheaters
    deceiv*|deceit*|decept*
    mislead|misleading|misled
    fraudsters
    hide|hiding behind
    dishonest*
    swindl*
    extort*
    ransom
    hostage
    false advert*
    bait and switch
    illegal|illegally|unlawful
    criminal|criminals|crime
    excuses
    taking advantage
    greedy|greed
  `,
  threat: `
    lawyer*
    solicitor*
    attorney*
    legal (action|steps|advice|proceedings|team)
    sue|suing
    (small claims|to|in) court
    ombudsman
    trading standards
    regulator|ofcom|ofgem|fca
    consumer (protection|rights|authority|office|council)
    bbb
    (to|the|call|calling|inform) police
    (go to|going to|tell|contact) _ (press|media|newspapers)
    trustpilot
    (bad|negative|one star|1 star|1-star|one-star|honest|terrible) review*
    leave _3 review
    chargeback
    dispute (the|this) (charge|payment|transaction)
    cancel* _3 (subscription|contract|account|membership|policy|service|everything|plan) _ (today|now|immediately|if|unless)
    (seriously|going to|gonna|will) cancel
    never (again|shop|shopping|buy|buying|order|ordering|use|using|come|fly|flying|stay|recommend|return|returning|going|spend|trust)
    (switch|switching|moving|move|change) (to|provider|providers|banks|bank|over to)
    (go|going|business|money|custom|elsewhere|somewhere) elsewhere|somewhere else
    competitor*
    report (you|your|this company|this to)
    close (my|our|the|this) account (today|now|immediately)?
    (tell|telling|warn|warning) (everyone|everybody|people|all|my friends|others)
    lost (a|another) customer
    last (warning|time i)
    stay away
    avoid (this|at all)
    next (letter|step|message)
    hear from my
    take (this|it) (further|higher|public)
    goodbye|bye bye
    not renew*
    won't be (back|renewing|returning|ordering|using)
    (unless|if you don't|if this is not|if this isn't|if it's not|if it isn't) _6 (cancel|leave|lawyer|report|dispute|court|refund|return)
  `,
  demand: `
    demand|demanding|insist
    (i|we) want _5 (now|today|immediately|apology|explanation|answer|answers|name|compensation|stopped|back|person|manager)
    at once
    (sort|fix|solve|resolve|change|send|refund|cancel|stop|answer|do|give|return|deliver|pay) _3 (now|today|immediately|right away|at once|this instant|asap)
    do something
    do your job*
    wake up
    give (it|me|us) _3 back
    get (someone|somebody|it|this) _3 (here|now|today|sorted|fixed|done)
    (read|listen to) (my|the|what)
    expect _3 (immediately|today|by|within|answer|explanation|compensation|call)
    right now
    this instant
    no more excuses
    stop *ing
    close my account (today|now)
  `,
  mock: `
    (great|brilliant|fantastic|wonderful|lovely|nice|super|awesome|amazing|perfect|excellent|bravo|congratulations|congrats|thanks|cool|terrific|splendid|superb|oh good|oh great) (another|yet another|one more|now|again|so now|and now)
    (thanks|thank you|thx|cheers) (so much|a lot|very much)? for (nothing|ruining|wasting|losing|ignoring|breaking|destroying|making me wait|leaving|the lies|your lies|not|another|keeping me|deleting|taking my|stealing|messing|cancelling|canceling|hanging|screwing|the waste|the useless|absolutely nothing|throwing|forgetting)
    (great|good|nice|fantastic|brilliant|excellent|fine|amazing|top|stellar|wonderful|outstanding|superb) (job|work|service|support|stuff|customer service) _ (as always|as usual|as ever|guys again)
    (another|yet another) (brilliant|great|fantastic|wonderful|stellar|excellent)
    as (always|usual|ever)
    what a (joke|surprise|circus|farce|shambles|disgrace|shocker|waste|way to)
    way to go
    well done (for|on) (losing|breaking|ruining|another|wasting)
    how (nice|lovely|wonderful|generous|kind|convenient|thoughtful) of you
    slow clap
    must be a joke
    your idea of
    love (it when|how you|waiting|being)
    just (great|perfect|brilliant|wonderful|fantastic|lovely|what i needed|what we needed|awesome)
    so (glad|happy) i (paid|chose|waited|pay)
    real (classy|nice|helpful)
    very helpful not
    sure (thing)? buddy
    apparently
    so-called|so called
    premium (support|service) (my|they|that)
    enjoy my money
    (bravo|well done|congratulations|congrats|hats off|slow clap) _5 (broke|broken|lost|failed|worse|wrong|again|another|ruined|managed)
    🙃
  `,
  fear: `
    !<not>|no worr* !free
    afraid !(that we|not)
    scare|scared|scary|scares
    terrified|terrifying
    anxious|anxiety
    nervous|nervously
    panic*
    (i|i'm|we|we're|am|are|really|very|bit|getting|deeply|seriously) concerned
    concern|concerns me|us
    (a|my|our|huge|big|main|serious) concern
    alarming|alarmed
    fear|fears|feared|fearful
    stress* !test
    freak* out
    frightened|frightening
    uneasy
    desperate*
    (can't|couldn't|losing) sleep
    sleepless
    please (tell|say|confirm|reassure) _2 (it|they|this|that|my|can|is|are)
    don't want to (lose|risk|miss|pay twice)
    (take|taking) any (risk|risks|chance|chances)
    at risk
    (am i|are we|is it|are they) _ (at risk|safe|liable|in trouble|going to lose|covered|insured|protected|too late)
    (is|are) (it|everything|my money|my data|the money|my account|the booking|my booking|my order|this|the payment) _ (safe|secure|gone|lost|real|valid|still valid|ok|okay|protected)
    beg|begging
    i (really|just|do)? hope (it|this|nothing|my|they|the|i|we)
    pray|praying
    worst case
    (pay|paid|charged|be charged) (again|twice)
    (went|goes|gone|go) through or
    but what if
    if i hadn't
    in trouble
    help me please
    what if
    😟
    😰
    😨
    😱
    🙏
  `,
  urgent: `
    urgent*
    asap
    immediately
    right away
    straight away
    straightaway
    emergency
    as soon as (possible|you can|humanly)
    time (sensitive|critical|is)
    time-sensitive
    can't wait (any|until|till|much)
    cannot wait
    (please|pls|plz) (hurry|help|rush)
    hurry
    critical
    quick help
    quickly as possible
    before (it's|it is) too late
    today please
    (need|needs|needed) _4 (today|now|tonight|right now|tomorrow)
    help help
    sos
    before (tomorrow|tonight|thursday|friday|monday|tuesday|wednesday|then)
    🚨
    🆘
  `,
  sorrow: `
    !<not> sad !(but true)
    sadly
    sadden*
    saddest|sadness
    pity
    (a|real|such a|it's a|is a|bit of a|great) shame
    heartbroken|heartbreaking
    break|broke|breaks|breaking (my|our|her|his|their) heart|hearts
    painful
    heart (sank|aches|is broken)
    !<very> disappoint* !(service|in you|by your|with your|with the service)
    (bit|little|slightly|honestly|rather|quite|somewhat) disappoint*
    devastat*
    gutted
    crushed|heavy heart
    tearful|tears|crying|cried|cry
    (so|really|had|was|were|been) look*  forward
    looked forward
    miss (it|them|him|her|out|you guys|the|that we'll)
    grief|griev*|mourn*
    lonely|alone
    used to (love|be|enjoy|recommend)
    has to end
    end like this
    (sorry|sad|hard) to (leave|go|say goodbye|see)
    hurt|hurts (me|us|that|to)?
    meant (a lot|so much|the world|everything)
    means (a lot|so much|the world|everything) to (me|us|her|him)
    unfortunate that
    (is|are) gone !wrong
    (last|final) time (we|i) (saw|see|visited|stayed)
    not the same anymore
    (it was|is) (our|my|her|his|their) (anniversary|honeymoon|birthday|wedding|first|last)
    (dream|dreamed|dreamt) of
    oh well
    that's that
    end of an era
    (gone|closed|closing|shut|ends|ended) for good
    (we'll|will|i'll|gonna) (really|so|all)? miss
    never mind then
    <neg> (be|been|feel) the same
    <neg> the same (since|without|now|place|anymore)
    ^shame
    feel|feeling low|flat|down|deflated|forgotten
    (waited|watched) _3 (by|at) the window
    (hoped|hoping|wanted) (so|very) much
    (had|set) (my|our|her|his) heart set|on
    😿
    😢
    😭
    😞
    😔
    😥
    💔
    ☹
    🙁
  `,
  puzzled: `
    <neg> _2 understand !(why you|your|that you)
    (do|can|could|did) not _ understand
    <neg> (quite|really|fully)? (get|see|follow|grasp) (it|how|what|which|where|the difference|the point|the logic)
    <neg> _ know (how|where|what|which|whether|if|who)
    confus*
    (unclear|not clear|isn't clear|not obvious)
    (not quite|not really|unsure|isn't) (sure|certain)
    unsure
    (makes|make|making) no sense
    <neg> make _ sense
    <neg> (add up|tally)
    (explain|what's|is there) _2 difference
    how (the|does|do) . _3 (work|works|add up|calculated)
    (too|so) many (options|codes|pins|buttons|steps|settings|menus|choices|versions)
    (this|the) one or the
    what|which . (do|should|does) (i|we) (need|choose|use|pick|enter|pay|take|click|put)
    <cant>|unable (see|spot) (where|which|how)
    (what|which) (does|do|is|did|are) _6 (mean|means|meant|mean*)
    meaning of
    what _2 mean|means
    (i'm|am|getting|totally|completely) lost
    puzzl*|baffl*|perplex*|bewilder*
    <cant>|unable (to)? (figure|work|find|locate|see|tell|make|spot) _ (out|how|where|the|any|it|that|which|if|sense)
    how (on earth|am i supposed|are we supposed|is one supposed|exactly)
    what (exactly|am i supposed|are we supposed|do i have to|should i do i do|is the difference|else do)
    (supposed|meant) to (do|click|press|enter|choose|send|fill|pay|put)
    (silly|stupid|dumb|basic|daft|newbie) question
    which (one|button|option|plan|of) (do|is|should|am|are|did|the)
    (am|did|was) i (missing|miss|doing|overlook*)
    misunderst*
    mixed up
    (i|we) thought
    (no|any) idea (how|what|where|why|which)
    complicated
    (can|could|please) _3 explain
    what is (this|that|the|it|'*) _5 (for|line|entry|fee|item|adjustment|about)
    expect (from|of) (me|us)
    (what's|what is|whats|what are) (a|an) .
    (being|am i|i'm) (being)? (dim|thick|daft|slow|stupid|dumb)
    (bit|little|totally|completely|so|getting|i'm|im) (lost|muddled)
    (what|which) (link|option|page|button|one|form|version) (do|is|are|does|should)
    <neg> (quite|really)? follow !up
    none the wiser
    no clue
    (do|does|is|are|am|did) (i|it|that|this|they|you) _6 or (the|a|is|do|am|not|do i|just|only|does)
    how come
    huh
    wait so
    🤔
    😵
    🤷
  `,
  why: `
    why (is|are|does|do|did|was|were|am|has|have|would|should|can't|isn't|aren't|don't|doesn't|not|the|my)
    how come
    how (is|can) (that|this|it) (be)? (possible|happen)
    what (happened|is happening|went wrong|is this)
    for what reason
    why
    (what's|what|whats) (happened|happening|going on) (to|with|here|today)?
    how is it that
    since when
    how can (a|an|the|you|my|this|it) .
    is there (a|any) reason
    where (did|has|have) (my|the|all|our) . (go|gone)
    what (am|are|do) (i|we) (meant|supposed)? _ do with
  `,
  joy: `
    !<not>|would|i'd|be|if|more|am|look happy !(to|with|about the way|for you to|path)
    !<not> happy with
    !<not>|be|would glad !to
    delighted !to
    !<not>|be|would pleased !to
    !<not>|would|i'd|we'd love|loving|loved !(to|it when|how|one|ones)
    ador*
    !<not> amazing
    awesome
    fantastic
    !<not> excellent
    !<not> perfect|perfectly
    wonderful
    !<not> brilliant
    thrilled
    over the moon
    beautiful|gorgeous
    !<not> impressed|impressive
    !<not> enjoy*
    yay|woohoo|hooray|yippee|wow
    relieved
    what a relief
    !<not> excited
    so happy
    made my (day|week)
    (better than|exceeded|beyond) _2 (expected|expectations|hoped)
    !<not>|as|a|one|very|thats great
    delicious|tasty|yummy
    !<not> satisfied
    spot on
    (day|days|hour|hours) early
    in one piece
    (are|you're|is|lot are) the best
    (shout|shout-out|shoutout|props|respect) (out)? to
    before i (finished|knew|could)
    works (great|like a charm|beautifully|a treat)
    flawless*|smoothly|seamless*
    (can't|cannot) wait (for|to)
    obsessed
    chuffed|stoked|buzzing|ecstatic
    love (it|this|them|these|you|u|the new|my new) !when|how
    lovely
    nice one
    😊
    😀
    😃
    😄
    😁
    😍
    🥰
    ❤
    💚
    💙
    🎉
    👍
    🙌
    👏
    ☺
    💯
    🤩
    😘
  `,
  praise: `
    !<not> great|excellent|fantastic|brilliant|amazing|wonderful|outstanding|superb|top|first-class|exceptional|fabulous|awesome|stellar|good|best (customer)? (service|job|work|support|team|help|experience|product|app|staff|care|communication|people|quality|shop|company) !is|would|should|not
    well done
    kudos
    hats off
    (five|5) stars
    top marks|notch
    credit to
    (so|very|really|incredibly|extremely|super|always|was|were|such a) _ (helpful|kind|friendly|patient|polite|courteous|attentive|caring|lovely|efficient|knowledgeable|thoughtful)
    !<not> recommend* (you|to|it|this|your)
    (definitely|certainly|surely|happily|always|we'll|i'll|will) _2 (order|buy|shop|be|come|return|use|book|stay) _2 again
    be back
    (lifesaver|life-saver|lifesavers)
    life saver
    saved (me|my|us|our|the) _ (life|day|weekend|bacon|party|trip)?
    above and beyond
    extra mile
    (sorted|solved|fixed|resolved|handled|helped|dealt|answered|replied|replaced|responded|arranged) _6 (quickly|minutes|immediately|right away|no time|same day|so fast|promptly|so quickly)
    how (quickly|fast|kind|helpful|friendly|smooth|easy|well)
    exactly what (i|we) (needed|wanted|was)
    keep up
    (is|was|she's|he's|you're|are|an absolute|a real) _ (gem|star|treasure|angel|legend|godsend|saint|hero|dream)
    (so|was|very|really) (calm|gentle|understanding|reassuring|lovely|warm|generous)
    (let|tell|thank) (her|him|them) (know|from|for)
    went (from)? _3 to a|an
    (does|did|do) the job
    (couldn't|could not|can't) (be happier|have asked|ask for|fault|be more)
    works like (magic|a dream)
    (compliments|praise)
    a (pleasure|joy|delight|star|legend|gem|hero|angel)
    no complaints
    <neg> fault (them|it|her|him|you|the)
    legend|legends|lifesavers|heroes|genius
    credit where
    fair play
    no (fuss|quibble|quibbles|hassle|drama)
    (just)? like the picture
    (exactly|just) (as|like) (described|pictured|advertised|promised|the picture|it should)
    restored (my|our) faith
    bless (you|him|her|them|'em|em|all)
    (deserves|deserve) (a|an|the|to|it) _ (mention|raise|medal|rise|bonus|praise|thanks)?
    works (fine|well|perfectly|wonders)
    (really|very|well|so|super) (easy|quick|fast|smooth|simple|handy|useful)
    (would|will|i'd|definitely) (definitely|happily|highly)? recommend
  `,
  gratitude: `
    thank* (you|u)? (so|very) much
    (thanks|thankyou) (a lot|a million|a bunch|so much|ever so|very much|heaps|tons)
    many thanks (for|to)
    (thank|thanks|thx|ty) _2 for (your|the|all|everything|sorting|fixing|helping|solving|replacing|being|getting|taking|making it|such|a great|responding|answering|resolving) !understanding|attention|time|consideration
    (want|wanted|like|wish) _ to _ thank
    (just)? (wanted to) say _ (thank*|thanks)
    !would|be|i'd|we'd grateful
    !would|i'd|we'd|will|any appreciat* !(any|if|it if|a|an|some)
    (can't|cannot) thank
    (big|huge|massive|special|heartfelt|sincere) thank*
    !would|any|help much appreciated
    bless you
    thank god
    owe you
    pass _3 thanks
    thank* _2 again
    thanks to (you|your|daniel|him|her|them|the team)
  `,
  solved: `
    !<not>|it|how works|working (now|again|fine|perfectly|properly|great|well) !if|why
    (it|everything) (works|worked|is working|is fixed|is sorted|is solved|is resolved|did the trick) !but|when|only
    (problem|issue|matter) (is|was|has been|got|now)? (solved|fixed|resolved|sorted)
    (arrived|came|received|delivered|got) _3 (safely|early|perfect*|on time|quickly)
    all (good|sorted|set|fine|well) (now)?
    did the trick
    (you|he|she|they|daniel|agent|your team) _2 (fixed|solved|sorted|resolved|helped) (it|me|my|us|out|everything)
    (refund|money|replacement|new one) _2 (arrived|received|came|is here|in my account)
    finally _ (see|works|arrived|get|got|working|have)
    up and running
    no longer (needed|a problem|an issue)
    that (worked|did it|fixed it|sorted it|solved it)
    (it's|its|is|everything's|all) (now)? back (on|up|online|to normal|working)
    fixed it !but|yet
    (now|all) (sorted|resolved|fixed|good|fine)
    (found|got) it (now|thanks|thank you)
    (has|have|just|finally|it) (turned up|landed|arrived) !not|broken|damaged|late|without|with|in
    working (now|again) thanks
    (issue|problem|ticket) (is|was|has been)? (resolved|closed|fixed)
  `,
};
