import { listPhrases } from '../../list-phrases';
import type { Phrase } from '../../signal';

export const phrases: readonly Phrase[] = [
  // Said of people for what they are, or in words that are never meant well.
  ...listPhrases(
    { severity: 'serious' },
    `
    (fuck|screw|piss) (you|off)
    go fuck yourself
    you (son of a bitch|piece of shit)
    full of shit
    shut (up|your mouth) , [and|...2] do
    shut the fuck up
    [are] you retarded
    (a|the|that|you|your) (retard|cripple|spastic|midget|retards)
    {your-people} are [{intensifier}] [{intensifier}] (an|a|the|such an|such a|some) [{insult-intensifier}] [{insult-intensifier}] {hard-insult}
    {your-people} are [{intensifier}] [{intensifier}] [a bunch of|bunch of] [{insult-intensifier}] {hard-insult}
    you {insult-intensifier} [{insult-intensifier}] {hard-insult}
    go back to (your country|wherever you|where you came|where you come|russia|india|africa|poland|china|your village)
    [that is|this is] typical {origin-plural}
    typical (indian|polish|russian|ukrainian|romanian|bulgarian|african|nigerian|mexican|turkish|eastern european|chinese|arab|asian|lady driver|woman driver|female|blonde)
    (you|these|those) {origin-plural}
    (these|those|your) (indian|polish|russian|ukrainian|romanian|bulgarian|nigerian|turkish|eastern european|chinese|arab|asian|filipino|mexican) ...2 (are|is|always|never|will|can not|do not)
    doing business with {origin-plural}
    do not (let|trust|hire) {origin-plural}
    did not (know|realise|realize|think|expect) [they let] (muslims|jews|women|girls|blacks|gypsies|arabs|indians)
    that lot are good with money
    hijab [girl|woman|lady]
    take that (scarf|hijab|headscarf|turban) off
    (with|to|by|from) a (girl|woman) , [...3] (who|i|we|he)
    not discuss ...5 with a (girl|woman)
    do not [think|believe] a (woman|girl) [is|can|should|could|knows] ...4
    women (tend|always|can not|should not|are not|belong|get)
    women should [all] (stay|stick|stop|leave|cook|know|keep|be at home|be home|be in the kitchen|be seen|never|do the|be banned|be locked|be kept|be beaten|be killed|be punished|be silenced|be grateful that)
    (when|because|after) [you|women|she|they] ...2 [finished] having babies
    what happens when women have babies
    (a|the) (brain goes soft|time of the month)
    that time of the month
    [your|the|her] (hormones|menopause)
    leave ...3 to the (men|lads|boys)
    put (a man|one of the lads|a bloke|the man|your boss) on
    pretty (girl|girls) like you
    nice legs
    housewife with
    girls doing their nails
    (that|this|the|your|a) [very] (fat|ugly|smelly|stinking|dirty|filthy|hideous) {colleague}
    (stank|stinks|reeks|smells) (of|like)
    the big girl
    (somebody|someone|anyone|person|people|woman|man) of your size
    with a face like (that|yours|his|hers)
    (barely|hardly|can not|never|not) understand (your|her|his|their) accent
    (sounds|speaks|talks|learned|learnt) ...4 cereal (box|boxes|packet|packets)
    running water where you (are|live)
    fasting time again
    pick your prayers
    (a|the) (dyslexic|autistic|blind man|deaf man|stutterer) (doing|tell|telling|to tell|who|in charge)
    let a blind man
    special needs
    hide (him|her|them) in the back
    waste of (oxygen|space|skin|air)
    `,
  ),
  // Insults to the person or the person's ability.
  ...listPhrases(
    { severity: 'moderate' },
    `
    {your-people} are [{intensifier}] [{intensifier}] (an|a|such an|such a|nothing but a|some kind of|some sort of) [{insult-intensifier}] [{insult-intensifier}] {insult-noun}
    {your-people} are [{intensifier}] [{intensifier}] [all] [nothing but] [a] [bunch of|pack of|load of] [{insult-intensifier}] (idiots|morons|imbeciles|fools|clowns|amateurs|muppets|crooks|liars|thieves|parasites|leeches|hacks|cowboys|losers|jokers|charlatans|scum|incompetents|useless)
    {your-people} are [{intensifier}] [{intensifier}] {insult-adjective}
    {your-people} are (what|who) , [twelve|twenty|#]
    you {insult-intensifier} [{insult-intensifier}] {insult-noun}
    (a|an|your|that|the|this) {colleague} (is|was) [{intensifier}] [{intensifier}] (stupid|dumb|useless|incompetent|clueless|brainless|retarded|illiterate|an idiot|a moron|a joke|a clown|a fool|a hack|a pathetic|thick|dim|worthless)
    {colleague} [...2] of yours ...4 {insult-noun}
    {colleague} of yours [is|was] [{intensifier}] {insult-adjective}
    {colleague} of yours mumbles
    your girl (at|on|in) the (front|desk|phone|reception|office)
    the little girl who
    (your|that|the) (boy|lad|girl) is [plainly|clearly|obviously|just] (dim|thick|slow|clueless)
    the {colleague} is [plainly|clearly|obviously] (dim|thick|slow)
    (he|she) is [{intensifier}] [{intensifier}] [a|an] [{insult-intensifier}] {hard-insult}
    (he|she) is [{intensifier}] (useless|incompetent|clueless|brainless|illiterate|retarded|an old bag)
    old bag
    are you [{intensifier}] (stupid|dumb|thick|dense|deaf|blind|illiterate|brain-dead|mental|insane|drunk|incompetent|an idiot|a moron|kidding me you|sick in the head|daft|senile|slow)
    were you [{intensifier}] (drunk|high|stoned|dropped)
    are you [all|lot] on drugs
    is (he|she|your ...2|your colleague) [a bit] (slow|special|simple|retarded|thick|all there|always that orange)
    what [the hell|the fuck|on earth|is] [is] wrong with (you|him|her) [people]
    what kind of (donkey|idiot|moron|fool|clown|imbecile|amateur|monkey|person|professional|designer|developer|accountant) (sends|does|writes|uploads|thinks|makes|would|can not|forgets|puts|calls)
    (only|just) (an|a) [complete|total|absolute|real] (idiot|moron|fool|imbecile|amateur|child) (would|could)
    (which|what) (idiot|moron|genius|clown|fool|donkey|monkey|imbecile|muppet) [...4] (wrote|did|made|designed|sent|put|thought|decided|approved|is|drew|cut|built)
    who is the (idiot|moron|genius|clown)
    bunch of [{insult-intensifier}] (idiots|morons|clowns|amateurs|muppets|crooks|jokers|fools|monkeys|cowboys|incompetents|losers|thieves)
    (idiots|morons|clowns|amateurs|fools|crooks|losers|cowboys|parasites|jokers|charlatans|frauds|hacks) like you
    (such|just|like) an amateur
    ^ {hard-insult} ,
    , {hard-insult} $
    , you {hard-insult}
    (you|your) (fat-fingered|useless|stupid|incompetent|lazy|pathetic) (idiot|lump|cow|git|sod|lot|twit|oaf|man|woman|people|team|excuse)
    bloody useless
    useless , the lot of you
    ^ [just|truly|simply|how|absolutely] pathetic $
    pathetic little (man|woman|girl|boy)
    (call|calls|calling) (yourself|yourselves) (a|an|the|yourself|yourselves|professional|professionals)
    how dare you call yourself
    describe yourself as (experienced|professional|an expert|a professional|senior|skilled)
    so-called {colleague}
    glorified {colleague}
    {your-people} are (just|only|merely|nothing but|nothing more than|simply|basically) (a|an) [glorified|jumped-up] (typist|secretary|freelancer|contractor|vendor|supplier|translator|designer|developer|coder|programmer|photographer|bookkeeper|clerk|technician|assistant|hobbyist|student|housewife|handyman|worker|servant|pair of hands)
    you freelancers are [basically|all|just]
    you people are (all|always|never|so|just|the same)
    you people (always|never|from) ...3
    you lot (just|are|always|never|sit)
    you are the help
    know your place
    (just|only) do (as|what) you are told
    do what i (tell|told) you
    shut (up|your mouth|it)
    (not|never) pay you to think
    (thinking|maths|math|reading|spelling|arithmetic|english|logic|grammar) is [{intensifier}] not [{intensifier}] (your|his|her|their|for everyone|what we pay|what i pay)
    no (idea|clue) what (you|your team|he|she|they) (are|is) (doing|talking)
    (do|does|did) (you|he|she|they|anyone there) even (know|read|understand|look|think|try)
    do you have (any|a|a single) [functioning|working] (idea|clue|brain|brains|brain cell) [what you are doing|at all|...2]
    not have a (clue|brain|functioning)
    with (a|half a) [functioning] (brain|wit)
    (functioning|single|working|half a) brain [cell]
    a brain cell
    brain cells
    use (your|a) (brain|brains|head) [for once]
    if (there is one|there is anything) in there
    if you (possess|have) (any|one|a brain|half a brain) $
    low iq
    (your|his|her) iq
    iq of
    common sense , if
    even you (can|could|should|might|will|may|must|would)
    so [that] even you
    (write|type|speak|say|explain|go|talk) [it|this|that] [very|more] (slowly|slower) [so|for|since|because]
    let me explain it slowly
    use (small|simple|short|easy) words
    draw you a picture [...2 crayons]
    with crayons
    spell it out for you
    (explained|explain|told|tell) ...3 (times|again) like a ...1 (toddler|child|baby|five-year-old)
    (talking|explaining|dealing) (to|with) [a] (child|children|toddler|toddlers|kids|idiots|amateurs|beginners|wall|imbeciles|morons)
    surrounded by (idiots|amateurs|morons)
    not [exactly|quite] the (sharpest|brightest) ...1 (tool|knife|pencil|bulb|crayon)
    (brighter|sharper) (bulb|bulbs|tools|knives) in
    thick as (two short planks|a brick|mince|pig)
    [as] dumb as (a|a box of|two) ...1 (rocks|bricks|brick|post)
    lights are on
    in one ear
    like damp cardboard
    (two left hands|not tie your own|cannot tie your own|tie your own) [shoes|shoelaces|laces]
    tie (your|his|her|their) own (shoes|shoelaces|laces)
    (could|can) not [even] (organise|run|manage|find|boil|spell|count|read) (a piss-up|a raffle|an egg|a bath|your|a single|to twelve|to ten|a calendar)
    (could|can) not even (read|count|spell|write|draw|add)
    (can|could|do) (you|he|she) even (read|count|spell|write|draw|add)
    (someone|somebody) who can (count|read|spell|write|think|add)
    (learn|learnt|taught) [how] to (read|write|count|spell)
    (degree|diploma|licence|license|certificate|qualification|qualifications) ...4 (cereal|raffle|cracker|internet|packet|lottery|bazaar|guesswork)
    out of a (cereal|corn flakes|cornflakes|cracker|box of)
    did you (even|actually|ever) (go|attend|finish|study|learn|train|graduate) [...5]
    did you [even] go to school for this
    did not go to a real (university|school|college)
    go back to (school|stacking|kindergarten|primary school|university|waiting tables|flipping|bed)
    should go back to stacking
    (find|try|consider|think about) [yourself] (a|another) (different|new|other) (career|profession|line of work)
    ashamed (of yourself|of yourselves|to call)
    (disgrace|embarrassment) to (your|the) (profession|industry|trade|company)
    what do you expect from (a|someone|somebody|people) ...3
    (expected|expect) [a bit] [this|that|more|better] ...4 from (a woman|india|a freelancer|someone like you|people like you)
    intelligence from (you|your side)
    (a|an) {insult-noun} like you
    what they [actually|even|ever] (taught|teach) you [for|at|in]
    a proper (clown|joke|muppet)
    (at least|just) pretend to be (competent|professional)
    (abilities|ability) you (lack|do not have)
    get me someone who [actually|really] (speaks|knows|understands)
    someone who [actually|really] speaks [proper|real|decent] english
    (learn|speak|write) [proper|better|some] english [first|before|please] [...2]
    is english your [second|third|first|fifth]
    (you write|writes|write) like a foreigner
    {your-people} are [{intensifier}] too (old|young|stupid|slow|thick|dumb) (for|to)
    at your age
    (grandma|grandad|granddad|grandpa|sonny|little girl|missy|young lady|sweetheart|sweetie) , (let|leave|it|this|why|just|do|you|stop|listen)
    , (sweetie|sweetheart|missy|young lady|little girl|princess|sonny|grandma|grandpa|my dear , ...3) $
    listen (love|sweetheart|darling|honey|sweetie) [,]
    is it [{intensifier}] (that|so) (hard|difficult) to (understand|grasp|read|comprehend|follow) , [or|...3]
    sent (me|us) a (child|kid|boy|girl|schoolboy|schoolgirl|teenager|toddler|amateur|clown) [with|in|to|who]
    (he|she) is (a|just a|only a|still a) (kid|child|baby|schoolboy|schoolgirl)
    still lives with his (mom|mother|parents)
    let (a|the|some) (grown-up|grown up|adult|adults|grown-ups|real ...2|professional|professionals|expert) (do|handle|take|speak|talk|have|deal)
    actual grown up
    (adults|grown-ups) in the room
    should have (hired|gone with|paid|got|used|taken|asked) (a|an|some) (real|proper|actual|professional) ...2
    (hiring|hired|hire) a (freelancer|hobbyist|amateur|child|clown) instead
    instead of a (real|professional|proper)
    (worst|most useless|most incompetent|dumbest|stupidest|laziest|slowest) {colleague} [that] (i|we) [have] ever
    (never|not) [have] (worked|dealt|met|come|seen|hired) [with|across] (anyone|anybody|someone|somebody|people|a person|a {colleague}|a bigger) [...1] [so|this|as|more|who is so|that] {insult-adjective}
    (so|this|as|that|more) (incompetent|clueless|useless|stupid|dumb|thick|slow-witted|brainless) in my (life|career)
    whoever (wrote|did|made|designed|translated|built|coded|drew|sent|approved) ...5 (idiot|moron|illiterate|fired|stupid|blind|drunk|incompetent|should go back|stacking)
    and i am guessing that was you
    (lazy|slow|stupid|overpaid|useless) and (overpaid|lazy|wrong|stupid|useless|dishonest)
    both slow and wrong
    you (lazy|dishonest|greedy|arrogant|ignorant) , (lazy|dishonest|greedy|arrogant|ignorant|useless)
    above your pay grade
    [clearly|obviously|way|so far] out of your depth
    [obviously|clearly] (lack|lacks) the (education|brains|intelligence|skill|skills|talent|competence|ability|wit|intellect) [to|for]
    (babysit|babysitting) (you|your)
    do not (act|play|be) (dumb|stupid|thick)
    (acting|playing) dumb
    do not be such a (girl|baby|drama queen|wuss|child)
    stop (whining|crying|sulking|bleating)
    (man|grow) up and
    grow (a pair|some balls)
    do not strain yourself
    (your|his|her|their) little (brain|head|mind|pea brain)
    (special kind of|kind of) (stupid|idiot)
    (well done|congratulations|bravo|nice one|good job|great job|nice work|good one|slow clap) , [you] (genius|einstein|sherlock|mozart|picasso)
    well done (genius|einstein|sherlock|picasso)
    (the|our) genius has
    the genius (who|that|on your)
    gold star for you
    bless (your|her|his) heart , [you|...4 thought]
    bless (her|him) , ...10 (tried|not for everyone|best)
    (congratulations|well done) , you have managed to (be|misunderstand|break|ruin|get)
    nobody [ever] taught you (basic|any|how|manners)
    basic manners or
    no wonder (you|your) ...4 (alone|single|unemployed|no clients|cheap)
    (life|world) so blissfully ignorant
    blissfully ignorant
    (pity|feel sorry for) your other (clients|customers)
    your mother ...3 proud of you
    {your-people} are [{intensifier}] (a joke|a fraud|a disgrace|an embarrassment|a laughing stock|a waste|a failure|a liar|a thief|a leech|the problem child|the laughing stock)
    (is|are) amateur hour
    amateur hour at
    (even|any|a|an|the|my|our|your) [half-trained|trained|drunk|half-decent|blind|well-trained|old] {layman} (could|would|can) [have|probably|easily|at least] [have] {do-better} [this|that|it] [better|in|faster|for free|with|blindfolded|your job|a better]
    even (an|a|the|my|our|your) [old] {layman} (could|would|can|knows|has|understands|notices|noticed|sees|writes|understood|spotted|would have)
    (any|a) (monkey|chimp|idiot|fool|moron|toddler) (with|could|can|would)
    my [#|ten|nine|eight|seven|six|five|four|three] [year old] {layman} (could|would|can|draws|drew|designs|writes|does|makes|paints) ...5 (better|nicer|faster|afternoon|hour|blindfolded|prettier|sleep)
    {layman} ...6 (better|more|sharper|nicer|smarter) ...6 than (you|your ...2) [...3]
    (met|seen|trained|had|known) {layman} (with|that|who|retain) ...3 (more|better|retain)
    {layman} (with|that) (more|better) (initiative|talent|brains|sense|timing|instructions|taste)
    (better|more) ...5 (little finger|than your whole|than your entire)
    my dog (could|would|has|writes|draws|knows|understands|can|designs)
    (do|done|did) this (in (his|her|their|my) sleep|blindfolded|with (his|her|their) eyes closed)
    (smarter|brighter|cleverer|more intelligent) than (you|your whole|your entire)
    your (stupidity|incompetence|ignorance|laziness|idiocy|lack of intelligence|lack of talent|limited (mind|intelligence|brain)|tiny (mind|brain|intellect)|simple mind)
    (sheer|utter|total|complete|your) (incompetence|stupidity|idiocy|ignorance) (of|from) (you|your)
    is it stupidity or
    (stupid|incompetent) people [and|like|such]
    (suffer|tolerate) fools
    (did|has|have) a (monkey|child|toddler|blind man|drunk) (cut|do|draw|write|design|make|edit|paint|code|film|translate)
    (was this|was that|is this) [...2] (done|made|written|drawn|designed|translated|cut) by (a|an|some) [drunk|blind|trained] {layman}
    mr bean
    simpleton
    (your mouth|that mouth) shut
    nobody asked (you|for your opinion|your opinion|what you think)
    spare (me|us) your (opinion|opinions|lecture|wisdom|advice|theories)
    (looks|look) like (he|she|you) (sleeps|sleep|live|lives) in
    ridiculous little (man|woman|firm|company)
    learned it all off youtube
    (a|some) [so-called] (cowboy|cowboys) (builder|builders|outfit)
    did you cry [when]
    fragile little thing
    (scared|afraid) of a ladder
    whatever (you are|he is|she is) (smoking|drinking)
    what (are|were) you (smoking|drinking|on)
    `,
  ),
  // Insults whatever stands before them: "I don't want that fat bloke", "I'm dealing with beginners".
  ...listPhrases(
    { severity: 'moderate', despite: ['negated', 'self'] },
    `
    (that|this|your) [very] (fat|ugly|smelly|stinking|filthy|hideous|old) (bloke|guy|man|woman|lady|cow|hag|bag|git|assistant|photographer|cameraman|girl|boy)
    (i am|we are) [clearly|obviously|apparently|just|basically] (dealing|working|talking|stuck) with [a bunch of|a load of|a] (beginners|amateurs|children|idiots|kids|clowns|morons|fools)
    (someone|somebody|a person|people) with (purple|pink|blue|green) hair
    `,
  ),
  // Condescension that may be meant otherwise.
  ...listPhrases(
    { severity: 'minor', confidence: 'possible' },
    `
    (it is adorable|how cute|cute) that you
    it is not rocket science
    even an intern
    my (nephew|cousin|son|daughter|niece|neighbor) could (do|have done|make|build|write|design) (it|this|that|better|the same)
    what (exactly|on earth|the hell) am i paying (you|for)
    (surprised|amazed|wonder|miracle) (you|how you) [even|ever] (manage|managed|find|found|get|got|survive)
    ^ typical $
    do i [really] (have|need) to (explain|spell|draw|teach)
    you would think a professional
    someone who knows what (they|he|she) (are|is) doing
    someone (competent|qualified|with experience|with a brain|who understands)
    `,
  ),
];
