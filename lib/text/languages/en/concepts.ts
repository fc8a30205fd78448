import { readWordClasses } from '../word-classes';

/** What English words and set phrases mean, by concept: the scorer sees these beside the words themselves. Beginnings (`design*`) stand for all words that start so. */
export const concepts = readWordClasses({
  you: `
    you, yourself, yourselves, your, yours, ur, u`,
  i: `
    i, me, my, mine, myself`,
  we: `
    we, us, our, ours, ourselves`,
  'your-team': `
    your team, your people, your guys, your staff, your office, your crew, your lot, your designer*,
    your
    developer*, your writer*, your photographer*, your translator*, your colleague*, your agency,
    your studio, your
    company, your firm, your outfit, your side, your end, your guy, your girl, your lads,
    your shop`,
  boss: `
    boss, bosses, owner*, partner*, director*, ceo, cfo, founder*, principal*, md, head of, the
    head, supervisor*,
    in charge, manager, the top, someone senior, somebody senior, someone more
    senior, superior*,
    the person who runs, who signs off, higher up, higher-up*, decision maker, decision-maker*, whoever runs`,
  assigned: `
    assistant*, junior*, account manager, project manager, coordinator*, associate*, account exec*, the new girl,
    the new guy, deputy, case handler, point of contact, contact person, rep, representative, middleman, go-between,
    middlemen, receptionist, secretary, pa, support desk, helpdesk, underling*, trainee*`,
  family: `
    nephew*, niece*, wife, husband, son, sons, daughter*, cousin*, uncle*, aunt*, brother*, sister*, mother*, father*,
    mum, mom, dad, in-laws, kids, grandson, granddaughter, grandma, grandpa, family, fiancé*, spouse, neighbour*,
    neighbor*, mate, roommate, hubby, missus, girlfriend, boyfriend, godson`,
  'other-expert': `
    my accountant, our accountant, consultant*, friend of mine, a
    friend, friends, acquaintance,
    someone who knows, expert*, specialist*, professor, ex-colleague, former colleague, my lawyer says, adviser*,
    advisor*, guru*, mentor*, an engineer, someone i know, a guy i know, a buddy, a pal, my old designer,
    our last designer, our previous`,
  machine: `
    chatgpt, gpt, ai, claude, gemini, copilot, software, app, apps, template*, google translate, deepl, canva,
    grammarly, wix, squarespace, algorithm, tool*, bot, chatbot*, calculator*, youtube, tutorial*, plugin*, generator,
    midjourney, automat*, robot*, spellcheck*, spell-check*, wikipedia, reddit, forum*, blog post, a website that`,
  'their-management': `
    board, investor*, head office, hq, committee*, management, shareholder*, stakeholder*, leadership, trustee*,
    our director, our ceo, my boss, my manager, my partner, my business
    partner, our founder*, our owner,
    corporate, council, the bosses, steering group, procurement`,
  layman: `
    child, children, intern, interns, monkey, monkeys, student*, beginner*, toddler*, schoolboy, schoolgirl,
    teenager*, kid, year-old, first-year, anyone, anybody, apprentice*, dog, cat, parrot, goldfish, blind man, layman,
    laymen, half a brain, grandmother, preschool*, kindergart*, nursery, amateur photographer, any fool, any idiot`,
  lawyer: `
    lawyer*, attorney*, solicitor*, legal, court*, sue, suing, sued, lawsuit*, litigation, tribunal, barrister,
    letter before action, cease and desist, claim, claims, injunction, damages, proceedings, counsel, ombudsman,
    trading standards, liable, liability, enforcement`,
  public: `
    review*, one star, one-star, social media, facebook, instagram, twitter, linkedin, tiktok, trustpilot, yelp,
    online, publicly, followers, the internet, whatsapp group, expose, forum post, post about, tell everyone,
    everyone will know, everyone in, reputation, word of mouth, spread the word, industry, the press, journalist*,
    newspaper*, group chat, warn others, name and shame, out there, the whole town, community, rating*`,
  authority: `
    taxman, hmrc, irs, police, inspector*, inspection*, permit*, customs, immigration, planning office,
    building control, auditor*, regulator*, zoning, health and safety, ministry, labour office, licensing,
    city
    hall, municipality, registry, border, officials, government, revenue, tax, taxes, vat`,
  identity: `
    indian*, pakistani*, polish, poles, russian*, ukrainian*, romanian*, arab*, jew, jews, jewish, muslim*, african*,
    nigerian*, mexican*, filipin*, turk*, gypsy, gypsies, asian*, eastern european*, foreigner*, foreign, immigrant*,
    black, blacks, white, women, woman, female*, girl, girls, lady, ladies, gay, gays, lesbian*, trans, old man,
    boomer*, disabled, cripple*, blind, deaf, autistic, chinese, irish, scot*, welsh, greek*, italian*, brazilian*,
    israeli*, your kind, your type, your country, your generation, where you come
    from, where you are from, men,
    christian*, hindu*, hijab, headscarf, pregnant, mothers, blonde, blondes, hormon*, that time of the month, native,
    third world, millennial*, gen z, at your age, people like you`,
  rival: `
    another agency, other agency, agencies, another designer, another photographer, another developer,
    other
    freelancer*, freelancers, another quote, other quote*, quotes, fiverr, upwork, someone else,
    somebody else, competitor*, competition, other studio, another studio, another firm, other firm*, other provider*,
    another
    provider, elsewhere, other people who, others, cheaper option*, another company, other
    companies,
    other offers, bid, bids, another translator, another vendor, vendors, tender, the other team, the guys at,
    a guy in, studio in, agency in, down the road, across the street, round the corner, around the corner, in india,
    in ukraine, in poland, in vietnam, in bangalore, alternative*, market rate, going rate, other contractors,
    marketplace`,
  'colleague-theirs': `
    our marketing, my team, our team, our accountant, accounts, finance, bookkeeper, bookkeeping, our sales,
    sales team, hr, our legal, our it, our developer, my assistant, my secretary, our intern, colleague*, our staff,
    our
    manager, marketing team, our people, our lawyers, coworker*, payroll, payables, purchasing, treasury,
    our
    office, our admin`,
  'third-party': `
    printer*, print shop, venue*, supplier*, landlord*, caterer*, florist*, courier*, wholesaler*, hosting company,
    bank*, insurance, insurer*, contractor*, builder*, customer*, client*, guest*, audience, tenant*, patient*,
    visitor*, subscriber*, user*, reader*, buyer*, distributor*, plumber*, electrician*, the
    church, the school,
    parents, photographer*, designer*, developer*, translator*, architect*, editor*, vendor*, agency, agent*, driver*`,
  somebody: `
    somebody, someone, one of, people, person`,
  nobody: `
    nobody, no one, not a single person, no-one, none`,
  everybody: `
    everybody, everyone, every single person, all of us, the whole team, the whole office, all my friends,
    whole
    family`,
  ask: `
    could you, can you, would you, will you, could u, can u, please, kindly, i need you to, we need
    you to,
    i want you to, we want you to, i would like you to, we would like you to, asking you to, ask you to,
    be
    so kind, do me a favour, do me a favor, go ahead and, make sure, do us a favour, i trust you will,
    i expect you
    to, we expect you to, you can also, you could also, might you, mind if, let us have, just do,
    i am asking, request*, any chance, possible to, is it possible, would it be possible`,
  want: `
    need, needs, needed, want, wants, wanted, would like, would love, expect*, require*, looking for,
    i would
    prefer, wish, desire*, insist*, demand*, must have, i fancy, love to have, after, hoping for`,
  add: `
    add, adds, added, adding, include, includes, including, included, throw in, chuck in, slip in, squeeze in,
    sneak
    in, tack on, insert*, put in, attach on, extend*, expand*, plus, bolt on, pop in, pop a, stick in,
    bundle, fold
    in, tag on, append, fit in, on top`,
  make: `
    make, makes, making, made, design*, build, builds, building, built, write, writes, writing, written, wrote,
    prepare*, preparing, create*, creating, translat*, film, filming, shoot, shoots, shooting, shot, draw, drawing,
    drew, drawn, produce*, producing, develop*, set up, setting up, draft, drafts, drafted, drafting, paint, painting,
    cook*, bake*, baking, illustrat*, record, recording, compos*, code, coding, program*, knock
    up, whip up,
    put together, do the, do a, do our, do my, do some, doing, photograph, edit, edits, edited, editing, retouch*,
    animate*, proofread*, print, prints, printed, printing, install*, configure*, integrat*, migrat*, import,
    upload all, set it up, transcrib*, subtitl*, caption*, dub, host, hosting, train, training, teach*, coach, tutor,
    plan, plans, planned, planning, organis*, organiz*, arrang*, manage, managing, run, sort out, take over,
    take care of, look after, research*, file, filing, register, decorat*, plant, dig, wire, wiring, tile, tiling,
    fit, fitting, assembl*, deliver, delivered, delivering, publish*, render*, model, brand, rebrand*, optimis*,
    optimiz*, localis*, localiz*, post, posting`,
  change: `
    change, changes, changed, changing, rework*, revise*, revising, revision*, adjust*, tweak*, modif*, alter*, redo,
    redoing, redone, redid, rewrite*, rewriting, redesign*, rethink, amend*, swap*, replace, replacing, convert*,
    rename*, resize*, recolour*, recolor*, reshoot*, re-do, start over, start again, from scratch, shift, restructur*,
    reword*, rephras*, update, updates, updated, updating, edits, transform, turn it into, turn this
    into,
    touch up`,
  fix: `
    fix, fixes, fixed, fixing, correct, corrected, correcting, correction*, repair*, mend*, sort it out, put right,
    resolve*, debug*, patch*, clean up, cleaned up, solve*, solving, straighten out, put it right, make right,
    troubleshoot*, restore*, bug, bugs, glitch*, issue, issues, problem*, error*, mistake*, typo, typos, broken`,
  send: `
    send, sends, sending, sent, email*, e-mail*, forward*, mail, mailed, deliver*, ship, shipped, share, shared,
    sharing, submit*, transfer the file*, get it to me, over to me, pass on, drop me, shoot me, ping me, wetransfer,
    dropbox, on its way, hand over, handed over`,
  call: `
    call, calls, called, calling, phone, phones, phoned, phoning, ring, rang, voicemail*, pick up, picked
    up,
    skype, zoom, teams, facetime, mobile, whatsapp, text me, texted, number, dial*, landline`,
  reply: `
    reply, replies, replied, replying, answer, answers, answered, answering, respond*, response*, write back,
    get
    back to, got back to, getting back to, hear back, heard back, come back to, acknowledge*, react, reaction,
    feedback, silence, no word, nothing from you, hear from you, heard from you, a word from you, ghost*, ignored my,
    let me know, unanswered, my messages, my last message, seen my, read my`,
  wait: `
    wait, waits, waiting, waited, hold on, hold off, sit tight, patience, patient, on hold, bear with, hang on,
    standing by, still here, pending, delay*, queue*, park`,
  finish: `
    finish*, done, complete, completed, completing, completion, ready, wrap up, wrapped up, finalis*, finaliz*,
    deliver it, in place, live, launch*, closed, handed in, final version, ended`,
  start: `
    start, starts, started, starting, begin*, began, begun, kick off, kickoff, kick-off, commence*, get going,
    launch the, open, opening, first step`,
  stop: `
    stop, stops, stopped, stopping, quit, cease*, halt*, enough, no more, pause*, freeze, hold
    everything,
    drop it, pull the plug`,
  cancel: `
    cancel*, scrap, scrapped, scrapping, bin it, binned, not going ahead, withdraw*, drop the, dropped, shelve*, kill,
    abandon*, no longer need*, forget about, leave it out, not
    needed, no longer want, fall through, fell through,
    pull out, back out, will not be needing, off`,
  postpone: `
    postpone*, push back, pushed back, push it back, pushing, reschedul*, move, moved, moving, shift to, put off,
    put back, another time, another day, rain check, rain-check, raincheck, do it next week, delay until, defer*,
    later date, bump*, swap to, slide, slip to, bring forward, make it next, different
    day, different time,
    instead of today`,
  meet: `
    meet, meets, meeting*, met, session*, lesson*, appointment*, visit*, consultation*, call with, catch
    up,
    catch-up, catchup, workshop*, interview*, slot, slots, calendar*, invite, invites, invitation*, appt,
    kick-off call, viewing*, walkthrough*, walk-through*, review call, coffee, lunch, fitting, rehearsal*, tasting,
    demo, handover, conference, rendezvous, booked, booking, class, classes, stand-up, standup, schedule, scheduled,
    scheduling`,
  attend: `
    attend*, come, comes, coming, came, be there, make it, join, joins, joined, joining, show up, showed up,
    turn
    up, turned up, drop by, drop in, pop over, pop in, arrive*, arriving, be
    present, dial in, log on,
    available, availability, free on, free at, around, swing by`,
  miss: `
    missed, miss, overslept, did not show, no show, no-show, slipped my mind, slipped through, double booked,
    double-booked, stuck in, running late, held up, not make it, not gonna make, something has come up, came up,
    called away, conflict, clash*, clean forgot, lost track, failed to, did not attend, can not do, not able to make,
    unable to, another
    commitment, something urgent, sick today, not today, in another meeting, kept you waiting,
    standing outside`,
  forget: `
    forgot, forgotten, forget, forgetting, forgetful, slipped, overlooked, oversight, left out, my bad,
    never got
    round, did not get round`,
  remind: `
    remind*, chase, chased, chasing, nudge*, follow up, follow-up, following up, ping, pinged,
    third time
    of asking, bump this`,
  pay: `
    pay, pays, paid, paying, payment*, transfer, transferred, transfers, wire the money, settle*, settling, remit*,
    cheque*, check is, direct debit, card, deposit*, instalment*, installment*, balance, the rest, outstanding,
    overdue, due, owed, owe, owes, owing, arrears, paypal, payable, release the, released, reimburs*, refund*,
    clear the invoice, half now, up front, upfront, advance`,
  invoice: `
    invoice*, bill, bills, billed, receipt*, statement, billing, purchase order, po, inv, line item*, pro
    forma,
    credit note, remittance, invoicing`,
  money: `
    money, cash, euro*, dollar*, pound*, quid, bucks, grand, sum, sums, amount*, funds, funding, £, $, €, eur, usd,
    gbp, k, thousand, salary, wages, pay packet, profit*, revenue, income, savings, financ*, rupee*, shekel*, zloty,
    naira, worth, penny, cent, cents`,
  price: `
    price, prices, priced, pricing, cost, costs, costing, costed, quote, quoted, quotation, rate, rates, fee, fees,
    charge, charges, charged, charging, estimate*, tariff, hourly, per hour, per page, per word, total, figure,
    figures, value`,
  'billed-hours': `
    hours billed, timesheet*, time sheet, line item*, itemis*, itemiz*, breakdown*, hours on, hours for,
    these
    hours, the hours, # hours, billable, billed for, charged for, charging for, logged, time log,
    time spent, per
    hour, hour for, took you, minutes on, how can it take, how long, half an hour, two hours,
    three hours, four
    hours, six hours, eight hours, ten hours, hours you, item, items on`,
  cheaper: `
    cheaper, cheap, cheapest, discount*, lower, reduce*, reduction, cut the price, less, knock off,
    knock something
    off, knock a bit off, shave*, come down, do better on, better price, better deal,
    special price, friend price, mates rates, mate's rates, family rate, haggl*, negotiat*, percent off, % off,
    off the price, round down, round
    it down, sharpen, more reasonable, best price, meet us,
    meet me in the middle, meet halfway, halve, half price, half the price, a fraction, undercut*, wiggle room,
    flexib*, trim the, package deal, bulk, loyalty, sweeten, drop your, drop the price, bring it down, get it down,
    nicer price, rounding`,
  free: `
    free, no charge, gratis, on the house, pro bono, without charge, without charging, without paying, no cost,
    no extra cost, no additional cost, for nothing, not charge, complimentary, favour, favor, goodwill, gesture,
    thrown in, trial, test piece, unpaid, test task, waive*, unbilled, volunteer*, gift, bonus, include it,
    sample first, spec, absorb*`,
  expensive: `
    expensive, too much, overpriced, a lot of money, steep, pricey, dear, a fortune, rip-off, robbery, outrageous,
    extortion*, high, excessive, inflated, hefty, costly, over the odds, through the
    roof, padded, padding, pad,
    overcharg*, over-charg*, bump up, cost a bomb, an arm and a leg, nobody
    pays, luxury, gouging,
    ridiculous price, made of money, money tree, lot for`,
  exposure: `
    portfolio, publicity, referral*, refer you, future work, exposure, recommend you, lots of work, more work,
    plenty of work, more projects, bigger projects, big project*, next project, big clients, big things, opportunity,
    opportunities, credit you, tag you, shout-out, shout out, mention you, your name on, visibility, contacts,
    network, introduce you, put in a good word, long term, long-term, in the pipeline, good for your,
    foot
    in the door, look great on, great for your cv, experience for you, equity, shares, royalt*,
    percentage of, when
    we take off, when it takes off, once we are funded, once we get funding, when we sell,
    followers, regular work, volume, start of something`,
  budget: `
    budget*, tight, afford*, ceiling, cap, limit of, funds available, cost centre, spend, spending, all we have,
    all i have, cutbacks, cuts, set aside, allocated, startup, start-up, start up, small business, charity,
    non-profit, nonprofit, bootstrap*, self-funded`,
  'payment-excuse': `
    cash flow, cashflow, cash-flow, payment run, pay run, next run, our bank, the bank, approval, approvals,
    approve
    the payment, waiting for our client, client pays us, once we get paid, when we get paid,
    when we are paid, get
    paid ourselves, funding round, tax season, year end, year-end, quarter, month end,
    month-end, end of the month, accounts team, on holiday, is away, on leave, on maternity, signature, signatory,
    cheque
    book, card was declined, bounced, new system, system migration, accounting system, portal, audit,
    auditors, frozen, slow month, slow season, slow period, quiet month, tough month, bad month, things are tight,
    bit tight, squeez*, salaries, wages to pay, next week, payroll first, processing, in process, in the system,
    being processed, lost the invoice, never received the invoice, went to spam, wrong address on,
    resend the
    invoice, net 60, net 90, 60 days, 90 days, sixty days, ninety days, closing of the, deal closes,
    sale goes
    through, house sale, when the money, as soon as the money, grant, subsidy, loan, investor money,
    sorting out, by
    hook, promise you will get, you will get your money, you will be paid, will sort you out,
    few more days, couple
    more weeks, few more weeks, another week, another month`,
  refuse: `
    refuse*, refusing, will not, not going to, no way, not prepared, not willing, reject*, decline*, declining,
    out
    of the question, not happening, over my dead body, unwilling, forget it, not a chance, absolutely not,
    will
    never, by no means, not accept, not paying, dispute, disputing, disputed, contest*, challenge*, object,
    objection*, not having it, disagree*`,
  deny: `
    never said, never agreed, do not remember, do not recall, never asked for, did not ask for, never approved,
    did
    not approve, never signed off, did not sign off, did not agree, never ordered, did not order, never told,
    never
    mentioned, never requested, not what we agreed, not what i said, not what was agreed, no recollection,
    no memory
    of, where did you get, nobody agreed, no one agreed, first i hear, first i have heard,
    first i am hearing, news
    to me, never discussed, not discussed, misunderstood, misheard, misread, imagin*,
    invented, making that up, made that up, show me where, words in my mouth, not how i
    remember, no such,
    there was no, never confirmed, did not confirm, i do not think we ever, we
    never, i never, nobody ever,
    was always, it was clear that, clearly said, what i actually said, was only, understood that, dreamt, dreamed,
    out of thin air, never happened, deny, denies, rewriting history, no record, dig up, must be confusing,
    confusing me with, mixing me up, mixed up`,
  agree: `
    agree, agreed, agrees, agreeing, approve, approved, approves, approving, approval, signed off, sign off, sign-off,
    signoff, okay, ok, okayed, green light, greenlight*, go-ahead, accept, accepted, accepts, accepting, discussed,
    settled on, shook hands, handshake, sealed, ratified, on board, gave the nod, happy with, deal, consent*,
    authoris*, authoriz*`,
  say: `
    say, says, said, saying, tell, tells, told, telling, mention, mentions, mentioned, mentioning, wrote, explained,
    explain, explains, explaining, talk, talks, talked, talking, spoke, speak, spoken, speaking, state, stated,
    discuss, discussing, hint*, announc*, claim, claimed, claiming, describe*, specified, specify, stress*, repeat,
    repeated, asked, asking, inform, informed, remark*, comment, comments, commented, note, noted, flagged, flag,
    point out, pointed out, pointing out, complain*, argue, argued, arguing, declare*, put it`,
  promise: `
    promise, promised, promises, promising, guarantee*, commit, committed, commitment, your word, assure*, swore,
    swear, pledge*, vow*, undertake, undertook, count on, rely on, relied, supposed to, was told, would be,
    should have been`,
  know: `
    know, knows, knew, known, knowing, aware, realise*, realize*, recognis*, recogniz*, familiar, knowledge, idea,
    understand*, understood, clue, figure, figured`,
  think: `
    think, thinks, thought, thinking, believe, believes, believed, suppose, assume, assumed, reckon, guess, opinion,
    imagine, consider*, expect you, seem, seems, seemed, presumably, doubt, wonder, wondered, wondering, suspect,
    view, find that, impression, mind`,
  feel: `
    feel, feels, feeling*, felt, sense, gut, vibe, mood, emotion*, instinct*, heart`,
  decide: `
    decide*, decision*, deciding, made up my mind, made up our minds, conclud*, verdict, settle on, determined, final,
    resolved, going with, went with, opted, opt`,
  choose: `
    choose*, chose, chosen, choosing, pick, picked, picking, select*, option*, prefer*, choice*, go for, go with,
    opt for, favourite, favorite, alternative*, version a, version b, vote*, shortlist*`,
  like: `
    like, likes, liked, enjoy*, fond, keen, pleased, appreciat*, suits, prefer, into, fan of, taste, happy`,
  dislike: `
    dislike*, hate, hates, hated, do not like, did not like, does not like, not keen, not a fan, can not stand,
    not
    convinced, unhappy, not happy, not impressed, underwhelm*, unimpressed, not to my taste, meh, disappoint*,
    not
    sold, bothers me, annoying, not feeling, not loving, put off by, not into`,
  praise: `
    great, love, loved, lovely, wonderful*, excellent*, fantastic*, amazing*, brilliant*, perfect*, beautiful*,
    superb*, awesome, well done, good job, nice, nicely, good work, delighted, thrilled, over
    the moon, impressed,
    impressive, spot on, exactly what, outstanding work, terrific, stunning, gorgeous, fabulous, splendid, top notch,
    congratulations, congrats, kudos, proud, hats off, pleasure, nailed it, talented, clever, smart, professional,
    solid, bravo`,
  apologise: `
    sorry, apolog*, my fault, my mistake, my bad, forgive, regret, pardon, excuse me, mea culpa, i was wrong,
    our
    fault, our mistake, we are to blame, i should not have, i overreacted, out of line, took it out on`,
  thank: `
    thank*, grateful, gratitude, cheers, ta, much appreciated, appreciate, obliged, bless you`,
  greet: `
    hi, hello, hey, dear, good afternoon, good evening, morning, regards, best, sincerely, yours, cheers, warmly,
    hope you are well, hope this finds you well, how are you, have a nice, have a good, happy friday, take care,
    love to, greetings, salaam, shalom`,
  check: `
    check, checks, checked, checking, look at, looked at, looking at, take a look, have a look, review, reviewed,
    reviewing, reviews, go over, went over, go through, went through, going through, examine*, verif*, inspect*, test,
    tests, tested, testing, double-check*, compare*, proof, approve, evaluat*, assess*, audit, look
    over, scan,
    skim, track*`,
  read: `
    read, reads, reading, reread, skim*, document says, small print, terms, clause*, fine print, instruction*, brief,
    manual, guideline*, email below, my email, the email, spec`,
  see: `
    see, sees, saw, seen, seeing, watch*, notice, noticed, notices, view, viewed, spot, spotted, observ*, look, looks,
    looking, looked, glance*, eye, eyes, visible, stare*`,
  learn: `
    learn*, study, studied, studies, studying, school, course, courses, university, college, degree, qualification*,
    certificat*, training, trained, class, education, educated, uneducated, graduate*, diploma, phd, textbook*,
    lecture*, teacher, homework, exam*, basics, taught`,
  help: `
    help, helps, helped, helping, helpful, assist, assistance, support, supported, supporting, aid, hand, rescue,
    useful, advice, back me up, favour, lend, guidance`,
  work: `
    work, works, worked, working, job, jobs, task, tasks, project, projects, assignment*, gig, labour, labor, effort,
    efforts, business, service*, employ*, career, duty, duties, workload, trade, craft`,
  try: `
    try, tries, tried, trying, attempt*, effort, give it a go, have a go, another go, test it, experiment*, best,
    struggle*, manage to, managed to`,
  use: `
    use, uses, used, using, usage, utilis*, utiliz*, apply, applied, applying, employ, work with, rely, useful,
    exploit*`,
  find: `
    find, finds, found, finding, discover*, locate*, look for, search*, look up, source, track down, dig out,
    came
    across`,
  show: `
    show, shows, showed, shown, showing, present, presented, presenting, demonstrat*, display*, reveal*, example*,
    prove, proof, evidence, screenshot*, illustrates, walk me through`,
  give: `
    give, gives, gave, given, giving, provide*, providing, supply, supplied, hand, handed, offer, offered, offers,
    offering, grant, pass, deliver, award*`,
  take: `
    take, takes, took, taken, taking, get, gets, got, gotten, getting, receive*, receiving, collect*, grab*, fetch,
    obtain*, have, has, had, bring, brings, brought, pick up, remove*, accept`,
  put: `
    put, puts, putting, place, placed, placing, set, lay, laid, stick, position*, fit, arrange, insert, move, slot,
    load, pin`,
  go: `
    go, goes, going, went, gone, leave, left, leaves, leaving, walk*, drive*, drove, run, head to, travel, pass,
    proceed, ahead`,
  keep: `
    keep, keeps, kept, keeping, hold, holds, held, holding, retain*, maintain*, stay, stays, stayed, staying, remain*,
    continue*, carry on, save, saved, store, stored, stick to, as is`,
  'leave-you': `
    drop you, end this, part ways, end our, terminate*, end the contract, walk away, walking away, leave you,
    find
    someone, find somebody, look elsewhere, take our business, take my business, go our separate,
    last project, last
    time we work, do business with, done with you, through with you, find another, find a new,
    we are done, i am
    done, goodbye, not renew, cancel the contract, pull the contract, ending the, lose us,
    lose me, lose a client, losing a client, lose our business, moving on, move on`,
  fire: `
    fire, fired, firing, sack, sacked, get rid of, let go, replaced, out of a job, dismiss*, kick out, kicked off,
    redundant, replaceable, axe, your job, job on the line, out the door`,
  replace: `
    replace*, replacing, switch, switched, switching, go elsewhere, swap you, bring in, hire someone, hire somebody,
    hire another, another person, get someone else, get somebody else, give it to, hand it to, move to another,
    take
    it to, take this to, go to, go with, change provider, outsource*, in-house, ditch*, jump ship,
    shop around, shopping around`,
  harm: `
    ruin, ruins, ruined, ruining, destroy*, regret, regrets, consequences, finish you, finished in, hurt*, harm*,
    damage, damaged, break you, beat, kill, punish*, pay for this, make you pay, sorry you, wish you had,
    wish you
    never, watch your back, know where you, never work in, never work again, bury you, blacklist*,
    make sure that you, see to it, burn*, out of business, make your life, warn you, last warning, or else,
    you will see, what i can do, do not test me, do not cross, mess with, come after, deal
    with you, smash*,
    cost you, nasty, ugly, escalat*, take you down, drag you, drag your, teach you a
    lesson, trouble for you,
    big trouble`,
  withhold: `
    hold back, holding back, withhold*, no payment until, not pay until, not paying until, not see a penny,
    not get
    a penny, will not see a cent, not a penny more, stop payment, stopped the payment, keep the deposit,
    freeze the
    payment, block the payment, charge back, chargeback, hold the payment, holding the payment,
    holding your, stays
    with me until, deduct*, set off, before i pay, before we pay, see your money, any money,
    until it is perfect, release nothing, not release`,
  report: `
    report, reports, reported, reporting, complain about you, complaint, complaints, go to your
    boss,
    speak to your, tell your, let your boss know, bring this up with, raise this with, notify*, inform your,
    your manager will hear, your other clients, contact your, write to your, your professional body, licence,
    your
    license, tell the, bbb, guild, chamber, association, union`,
  lie: `
    lie, lies, lied, lying, liar*, dishonest*, invent*, making up, made up, mislead*, misled, untrue, false,
    falsehood*, fib*, bullshit, nonsense, pretend*, fairy tale*, story, stories, excuse*, deceiv*, honest, honesty,
    truth, truthful, cover up, two-faced`,
  cheat: `
    cheat*, rip off, ripped off, ripping, scam*, con, conned, swindl*, fraud*, steal*, stole, stolen, theft, thief,
    thieves, rob, robbed, robbing, fleec*, milk, milking, taking advantage, take advantage, trick*, dupe*, overcharg*,
    crook*, line your pockets, scheme, hustle, taking the piss, taking us for, take me for, taking me
    for,
    play me, screw*, shaft*, daylight`,
  'copy-illegal': `
    crack, cracked, pirat*, copied, copy, copying, unlicenced, unlicens*, torrent*, watermark*, stock photo*, rip,
    lift it from, lift the, take it from their, take
    them from, their photos, their text, copyright*, trademark*,
    licence, license, licensed, licensing, rights, royalty, plagiar*, clone, knock off, knock-off, knockoff,
    download from, scrape*, off the internet, google
    images, nobody checks, no one checks, same as theirs,
    imitation, disney, key generator, serial, keygen`,
  backdate: `
    backdate*, backdating, back-date*, date it earlier, earlier date, date of last, put last year, put december,
    put the date, change the date, old date, date on it, dated, predate*, last year's date, before the
    deadline,
    with a date, older date, put the old, previous quarter, last quarter, last tax
    year, before january,
    before april`,
  hide: `
    hide, hides, hidden, hiding, off the books, under the table, nobody has to know, no one has to know,
    no one
    needs to know, nobody needs to know, between us, just between, keep it quiet, keep quiet,
    keep this between, discreet*, cash in hand, no invoice, without invoice, without an invoice, without a receipt,
    no receipt, paper trail, not declare, undeclared, leave out of, keep off, not mention, do not
    tell, secret*,
    delete the, shred, brown envelope, slip, under the radar, unofficial*, on the quiet, look the
    other way,
    blind eye, without telling, without permission, without a permit, skip the permit, no permit, off the record,
    not on paper, cover, conceal*, disguise*, avoid tax, avoid the tax, tax free, vat
    free, without vat,
    minus the vat, skip the vat, split the invoice, split it`,
  fake: `
    fake*, faking, false, invented, forge*, forging, phony, bogus, fictitious, fabricat*, made-up, sham, counterfeit,
    falsif*, doctor the, doctored, doctoring, pretend, dummy invoice, under another name, different name,
    different company, someone else's name, pose as, posing as, impersonat*, ghost, photoshop, edit
    the figures,
    massage*, cook the books, fudge*, inflate, higher amount, higher figure, lower amount, lower
    figure,
    change the numbers, tweak the numbers, adjust the numbers, say it was, make it look like, call it,
    label
    it as, put down as, put it down as, describe it as, write it as, five-star`,
  sign: `
    sign, signs, signed, signing, signature*, unsigned, initial, initials, docusign, countersign*, stamp*, witness,
    notar*, paperwork, e-sign*`,
  repeat: `
    again, once more, same, repeat*, another time, over and over, one more
    time, anew, as before, identical,
    like last time, as last time, second time, twice, recurring, duplicate*, re-send, resend*, resent`,
  'wrong-file': `
    wrong version, wrong file, old version, old draft, wrong attachment, wrong document, wrong one, wrong folder,
    wrong link, wrong logo, wrong size, wrong format, wrong address, wrong form, wrong date, wrong number,
    wrong
    name, wrong photo*, wrong photos, wrong invoice, wrong email, wrong order, wrong spreadsheet, old file,
    old
    price list, old logo, outdated, out of date, out-of-date, last year's, password protected, empty file,
    blank, missing page*, cut off, low res, low-res, corrupted, unreadable, blurry, upside down, unsigned,
    half filled, half-filled, incomplete, not filled, does not open, will not open, can not open, broken link,
    expired, mixed up
    the, mix-up, previous year`,
  attach: `
    attach*, enclosed, here is the file, file here, link, links, linked, url, below, screenshot, paste*`,
  upload: `
    upload*, download*, drive, folder*, server, cloud, share*, cms, portal, export*, import*, sync`,
  fault: `
    because of you, thanks to you, your mistake, your doing, your error, down to you, your
    responsibility, blame,
    blaming, blamed, you caused, you have caused, your negligence, on you, cost
    us, cost me, you let, you failed,
    you should have, you ought to have, you could have, you did not stop, should
    have stopped, should have warned,
    should have told, should have insisted, should have pushed, should have known, should have caught,
    should have checked, fault, faults, guilty, culprit, you allowed, why did you not, why did nobody, why did no one,
    why did not anyone, landed us in, now we are, look what, hold
    you responsible, you broke, made us,
    made me look`,
  responsible: `
    responsib*, accountab*, in charge of, your job, up to you, duty, liable, it is on, obligation*, obliged,
    belongs
    to, handle, handles, handled, handling, ownership, who is dealing, looks after, deal with,
    dealing with`,
  warn: `
    warn*, advise*, recommend*, suggested, alert*, caution*, flagged, against my advice, you
    told us, you told me,
    you said not to, you said it would, you did say, you mentioned, you had said, told you so, raise, raised, risk*,
    counsel*, insist, insisted, pushed harder, more forcefully, overruled, overrode, despite`,
  ignore: `
    ignor*, disregard*, overlook*, neglect*, not listen, brush*, skip, skipped, no attention, pay attention, dismiss,
    never read, deaf ears, whatever you, blank, no
    answer, fobbed off`,
  'my-way': `
    do as i say, just do it, i decide, my way, do what i, do what you are told, as i said, as instructed,
    just
    follow, follow my, not your place, not up for discussion, not open for discussion, end of discussion,
    end of
    story, no discussion, i am the client, i am the customer, i am paying, we are paying, i pay,
    customer is always
    right, customer is king, my call, our call, i want it this way, the way i want,
    not your decision, not paid to
    think, not pay you to think, spare me, do not argue, no arguments, no debate,
    no need to explain, skip the
    lecture, lecture me, did not ask your opinion, ask for your opinion,
    your
    opinion is, execute, just build, just put, just make, just change, overrule*, override, overriding,
    keep your
    opinion, theory, whatever the, i do not care what, regardless of what, forget what`,
  trust: `
    trust, trusts, trusted, trusting, rely, reliab*, faith, confident, confidence, believe in, count on, honest, safe,
    credib*`,
  doubt: `
    doubt*, not sure, unsure, suspicious, sceptical, skeptical, unconvinced, not believe, hard to
    believe,
    question your, questioning, second opinion, second-guess, is that really, are you sure, are you
    certain,
    really necessary, not buying, do not buy, not true, i am not so sure, beg to differ, dubious, check
    your,
    verify with, run it past, ran it past, ran this past, run this past, ran this by, run
    this by, ran it by,
    run it by, ran it through, put it through, put your, asked around, looked it up, googled, according to,
    says otherwise, told me otherwise, different opinion, contradict*, unnecessary, not
    needed, overkill,
    over-engineer*, overcomplicat*, old-fashioned, rules are`,
  experience: `
    years in business, years in the, in this business, experience*, i
    know this, i know my, know our customers,
    know what works, know what sells, know better, know more about, know a
    thing, my instinct*, expertise,
    background in, in the industry, done this before, seen it all, i have run, i
    have been doing, been doing this,
    since before you, track record, career, veteran, i used to, long enough to
    know, professional life, i studied,
    my field, do not need a, do not need someone, thirty years, twenty years, twenty-five years, forty years,
    ten years, fifteen years, # years`,
  laugh: `
    joke*, joking, ridiculous*, laugh*, lol, haha*, hilarious, funny, comedy, comic*, circus, mockery, farce, kidding,
    smirk*, giggl*, amus*, entertain*, absurd*, lmao, rofl, cartoon*, pantomime, clown show, embarrassing, sarcas*,
    cute`,
  'insult-noun': `
    idiot*, moron*, imbecile*, fool, fools, clown*, joker*, amateur*, dimwit*, halfwit*, nitwit*, simpleton*, dunce*,
    dummy, dummies, muppet*, prat, prats, twat*, tosser*, wanker*, plonker*, numpty, pillock, berk, git, dickhead*,
    asshole*, arsehole*, bastard*, bitch*, cunt*, prick*, jerk*, loser*, cretin*, retard*, scum*, charlatan*,
    con artist, conman, leech*, parasite*, hack, hacks, cowboy*, donkey*, dumbass, bozo*, ignoramus, illiterate*,
    snowflake*, crybaby, waste of space, waste of time, waste of money, disgrace, laughing stock, nobodies, failure*,
    incompetent*, good-for-nothing, dead weight, peasant*, slacker*, psycho*, lunatic*, whore*, slut*, cow, pig,
    hobbyist*, wannabe*, dilettante*, bunch, genius, einstein, picasso, shakespeare, princess, diva, drama queen,
    sheep, zombie*, parrot*, vegetable*, tea lady, servant*, lackey, slave*, trash, garbage, rubbish, scrounger*,
    sponger*, oaf, weasel, rat, snake, coward*, nobody, blockhead, airhead, bimbo, old bag, empty head, sidekick,
    paper pusher`,
  'insult-adjective': `
    stupid*, dumb*, idiotic*, moronic, incompeten*, useless*, clueless*, brainless*, thick, dim, dense, pathetic*,
    worthless*, hopeless*, inept*, ignorant*, lazy, unprofessional*, amateurish*, talentless, feeble, simple-minded,
    witless, untalented, mediocre*, gormless, daft, mindless*, sloppy, hysterical*, senile, insane, spineless,
    shameless*, laughable, crazy, mad, disgraceful, shambolic, shoddy, careless*, slow, sluggish, backward, primitive,
    uncultured, tasteless, tone deaf, tone-deaf, deluded, delusional, arrogant, rude, selfish, greedy, ungrateful,
    unqualified, second-rate, third-rate, second rate, bargain basement, half-baked, half-arsed, half-assed,
    out of your depth, out of her depth, out of his depth, not cut out, not up to, not bright, not very
    bright,
    not the sharpest, not exactly bright, not smart enough, limited, challenged, obtuse, gullible, naive, infantile,
    sad little, washed up, has-been, past it, over the hill, incapable, unfit, overpaid, overrated, irrelevant`,
  intelligence: `
    brain*, think for yourself, logic*, iq, basic, obvious*, clever, smart, intellig*, grasp*, comprehend*, sense,
    wit, wits, dots, two plus two, rocket science, your head, figure it out, the penny, rocket scientist,
    get it into your, get through to
    you, skull, simple concept, simple instruction*, simple enough, even you,
    capable of, able to
    follow, follow instructions, follow a simple, count to, spell, abc, does not take,
    must be hard, too difficult
    for you, too hard for you, too complicated for, beyond you, above your,
    your level, your limits, pay grade`,
  'slow-speech': `
    slowly, spell it out, read it again, let me spell, shall i draw, draw you a picture, crayon*, small words,
    short
    words, simple words, simple english, plain english, one syllable, once more for, for the slow,
    for the people at the back, do i have to explain, do i need to explain, i will say it again, i will explain,
    write it down for you, bullet points for you, bold
    and, in capitals, in caps, baby steps, hold your hand,
    hand-holding, babysit*, do i really have to, shall i
    explain, how many times, need subtitles,
    translate for you, highlighted it for you, large print, pictures`,
  profanity: `
    fuck*, shit*, damn*, bloody, hell, crap*, bullshit, ass, arse, piss*, bugger*, goddamn, cock, dick, sod
    off,
    screw you, jesus, christ, for god's sake, ffs, freaking, frigging, effing, bollocks, bs`,
  belittle: `
    little, so-called, cute, quaint, sweet, dear, sweetheart, darling, honey, love, sweetie, young
    lady,
    young man, sonny, kiddo, hun, good girl, good boy, poor thing, bless, aw, aww, your
    "work", this "work",
    real designer, real developer, real photographer, real professional, real job, proper
    designer, proper agency,
    proper job, proper company, actual professional, a grown-up, an adult, a man, man's
    job, the adults,
    the grown-ups, leave it to, stick to, better suited to, ever considered, have you considered, another career,
    change career, day job, hobby, play at, playing at, pretend, try your best, cheap shirt, what
    passes for,
    if you can call, if that is what you call, you call this, call yourself, calls herself, calls
    himself,
    excuse for a, what did i expect, typical of, suppose that is what, someone like
    you, somebody like you,
    people like you, your sort, with your background, not worth, bottom of the, cheap end, toy, doodle*, scribble*,
    dabbl*, glorified, mere, tea, coffee, pretty face, nice smile, decorative, eye candy, run along, there there,
    calm down, sensitive`,
  age: `
    age, aged, old, older, young, younger, youth, elderly, dinosaur*, granny, grandpa, kid, generation,
    wet behind
    the ears, baby face, ancient, retire*, ageing, aging, senior citizen, last century, modern, born,
    grey hair`,
  looks: `
    ugly, fat, thin, pretty, looks, face, hair, beard, haircut, outfit*, dress*, makeup, make-up, body, weight,
    tattoo*, appearance, smell*, teeth, skirt, legs, heels, short, bald, hot, sexy, attractive, clothes`,
  'language-skill': `
    accent*, speak properly, grammar, english, spelling, pronunciation, native, mother tongue, language, languages,
    translate, fluent, fluency, dialect, mumbl*, speech, understand a word, illiter*, words`,
  amateur: `
    amateur*, hobby*, homework, school project, student work, student project, unprofessional, beginner*, novice*,
    powerpoint, clip art, clipart, paint, word art, school play, first attempt, trial
    version, rookie*,
    weekend project, self-taught, part-time, cheap copy, crayon*, finger painting, first day, first week, newbie*,
    untrained, student standard, kindergarten*`,
  childish: `
    childish*, immature, tantrum*, sulk*, grow up, whine*, whining, whiny, moan*, cry, crying, spoiled, spoilt,
    toddler*, playground, baby, babies, babyish, throw your toys, nappy, diaper*, strop, pout*, petty, drama, dramatic`,
  easy: `
    simple, simply, easy, easily, five minutes, ten minutes, two minutes, five-minute, two-minute, no big deal,
    can
    not be hard, not take long, straightforward, piece of cake, just a matter
    of, quick job, quick one,
    a second, a minute, should not take, not rocket science, child's play, in no time, no
    trouble, not much work,
    hardly any work, basic, a click, one click, couple of clicks, copy paste, copy and
    paste, press a button,
    push of a button, trivial, minor, while you are there, half an hour's, in your sleep, nothing really, effortless,
    doddle, no brainer, no-brainer, cinch`,
  small: `
    small, quick, tiny, just a, little, minor, mini, short, brief, bit, slight*, teeny, wee, a
    touch, tad, few,
    couple, only a, one last, one other, one more thing, cheeky, last thing, favour to ask, just one`,
  extra: `
    extra, extras, additional, additionally, bonus, more, another, further, a second, spare, added, on top,
    supplementary, surplus, add-on, addition, additions, new, also do, also need, also want, other versions, separate,
    different version, alternate
    version, alternative version, beyond, plus, longer, bigger, wider, whole, entire,
    all the other, the rest of, remaining`,
  besides: `
    while at it, while you are at it, on top, also, since you are there, besides, in addition, as
    well, too,
    by the way, btw, oh and, one more thing, another thing, apart from, along with, together
    with, in the same go,
    same time, seeing as, seeing that, since you already, since you have, as
    you are already, now that you,
    now that we, before i forget, forgot to mention, almost forgot, nearly forgot, i
    meant to, meant to ask,
    meant to mention, ps, p.s., p s, thought of something, we were thinking, it occurred to
    me, occurred to us,
    my wife thinks, would be nice if, would be great if, next to, moreover, furthermore, what is more, alongside,
    in the meantime`,
  contract: `
    contract*, agreement*, quote*, quotation*, scope, order, orders, ordered, proposal*, offer, statement of work,
    sow, terms, conditions, estimate, deal, brief, package*, retainer*, specification*, spec, specs, covered,
    part of the, clause*, plan, booking, engagement, letter of, mandate, arrangement, arrangements`,
  limit: `
    rounds, round of, included, hours left, pages, revision round, limit*, maximum, up to, number of, allowance,
    allowed, cap, exceed*, beyond, over the, word count, words, slots, quota, remaining hours, only covers, capped,
    budgeted hours`,
  deliverable: `
    logo*, website*, site, page, landing page*, blog*, newsletter*, brochure*, flyer*, poster*, banner*,
    business
    card*, video*, clip*, reel, reels, film*, trailer*, animation*, icon, icons, illustration*, photo*,
    picture*, image*, render*, app, apps, feature*, dashboard*, shop, webshop, store, plugin*, integration*, version*,
    variant*, mockup*, mock-up*, concept, concepts, design, designs, template*, slide, slides, deck*, presentation*,
    report, reports, translation*, article*, post, posts, subtitles, voice-over*, voiceover*, jingle*, song*, track*,
    chapter*, manual*, plan*, drawing*, room, rooms, wall, walls, garden*, course*, lesson*, workshop*, training, set,
    sections, menu*, packaging, signage, sticker*, campaign*, ads, ad, advert*, strategy, survey*, audit, tax return*,
    return, filing, contract, speech*, script*, press release*, style guide, brand guide, seo, hosting, maintenance,
    catalog*, cover, covers, layout*, map, maps, mascot*, cake*, dish, dishes, costume*, booth*, invitation*, album*,
    portrait*, headshot*, label*, infographic*, spreadsheet*, database, model, models, kitchen*, bathroom*, roof,
    fence, patio, lawn, podcast*, episode*, music, playlist, analysis, cv, resume, letter, letters, certificate*,
    form, forms, book, books, ebook*, e-book*, magazine*, leaflet*, apis, api, chatbot, login, checkout, gallery,
    footage, hours
    of, proofs, tattoos, bouquet*, centrepiece*, outfits, dress, dresses`,
  document: `
    file, files, form, forms, pdf, pdfs, doc, docs, document*, spreadsheet*, excel, sheet*, folder*, zip, jpg, jpeg,
    png, psd, word, csv, paper*, scan, scans, statement, record, records, certificate, letter, minutes,
    contract
    copy, invoice copy, questionnaire, w9, w-9`,
  'part-of-work': `
    colour*, color*, font*, headline*, photo, layout, wall, chapter, text, heading*, title*, subtitle*, header*,
    footer*, button*, background*, logo, margin*, spacing, paragraph*, sentence*, word, line, lines, image, tile,
    tiles, door*, window*, ceiling, floor, cabinet*, shade, tone, tones, blue, red, green, white, black, grey, gray,
    beige, teal, navy, pink, yellow, orange, purple, cream, song, intro, outro, scene*, shot, shots, frame*, cut,
    music, voice, flowers, dessert, starter, main course, size, sizes, position, corner, edge, border*, icon, menu,
    section, slide, column*, row, table, tables, chart*, graph*, homepage, page, caption, captions, slogan*, tagline*,
    wording, brand, style, theme, dates, names, mobile version, form, contrast, lighting, angle, angles, crop, filter,
    bridge, chorus, tempo, verse, hem, sleeve, taste, filling, icing`,
  material: `
    texts, copy, content, image files, photos, logo files, brand guidelines, data, password*, access, credentials,
    information, info, details, material*, input, assets, list, bio, measurements, samples, sample, receipts,
    bank statement*, figures, addresses, questionnaire, transcript*, raw files, source files, sources, numbers`,
  'quality-bad': `
    bad, badly, terrible, awful, horrible, poor, poorly, ugly, wrong, boring, dull, flat, weak, cheap, dated,
    outdated, bland, generic, messy, clumsy, amateurish, unusable, useless, unacceptable, below par, sloppy, mess,
    disaster*, crap, rubbish, garbage, shoddy, off, mistakes, faulty, broken, inaccurate, blurry, crooked, uneven,
    dark, tired, lifeless, unclear, confusing, cluttered, lacking, disappointing, sub-standard, substandard,
    atrocious, dreadful, appalling, hideous, tacky, stale, uninspired, uninspiring, forgettable, mediocre, stiff,
    heavy, harsh, cold, empty`,
  'quality-good': `
    good, better, best, fine, nice, beautiful, clean, clear, fresh, strong, solid, crisp, sharp, right, neat, smooth,
    bright, modern, elegant, quality, professional, polished, well made, reads
    well, works well, improvement*,
    improved, accurate, readable, warm`,
  'not-enough': `
    still not, not it, missing something, not quite, not
    good enough, nowhere near, not what i had in mind,
    not what we had in mind, not pop, pop more, wow, lacks, lacking, something is off, feels off, not right,
    not happy, does not feel right, keep
    trying, try again, not satisfied, never satisfied, dissatisfied,
    unsatisf*, once more, not convinced, not yet, more changes, more tweaks, new list, another list, list of changes,
    further changes, further comments, found
    more, noticed more, few more things, a few more, start over,
    start again, square one, drawing board, not one of, not a single one, none, nothing, neither, every time,
    however many, no matter how
    many, still does not, still is not, still wrong, not there, worse, nitpick*,
    picky, perfect, perfection, perfectionist, reopen*, re-open*, revisit*, go back to, look at it again,
    with fresh eyes, spark, magic, energy, soul, can not put my finger, put my finger on`,
  version: `
    version*, round, rounds, draft*, attempt*, v2, v3, v4, v5, v6, v7, iteration*, proof*, revision*, edition, take,
    variant*, concept, mockup, final, option, sample`,
  previous: `
    the first one, old, original*, earlier, previous*, first version, first draft, before, initial*, prior, former,
    last version, what we had, the way it was, as it was, how it was, used to be, at first, first idea, back
    then,
    in the beginning, already approved`,
  reverse: `
    changed my mind, change my mind, changed our mind, changed our minds, change of mind, change of heart,
    change of
    plan*, changed her mind, changed his mind, second thought*, second thoughts, go back, going back,
    went back, after all, scrap*, slept on it, sleep on it, reconsider*, rethink, rethought, rethinking, revert*,
    undo, undone, reverse*, u-turn, backtrack*, take it back, take back, actually, turns out, not anymore, no longer,
    forget what
    i said, forget that, forget the, never mind, nevermind, ignore my last, on reflection,
    thought about it, thought
    it over, talked it over, come to think, thinking about it, decided against,
    different direction, new direction, another direction, change direction, changed direction, i know i said,
    i know we said, i know i approved, i know
    we approved, i know i signed, i know we agreed, i know you already,
    even though i approved, even though we
    approved, even though i said, despite having, regret*, new idea,
    gone off, going off, went off, fallen out of
    love, not so sure anymore, other way, opposite, contrary, unpick`,
  instead: `
    instead, rather, in place of, not that, other, different, replace with, swap for, alternatively,
    as
    opposed to, otherwise, in lieu`,
  now: `
    now, at once, asap, a.s.a.p., immediately, immediate, right away, straight away, straightaway, instantly, instant,
    urgently, urgent, urgency, pronto, this minute, this second, without delay, quickly, quick, fast, faster, hurry,
    rush, speed, priority, drop everything, stat, no later than, chop chop, on the double, emergency, time critical,
    time-critical, time is running, running out of time, burning, like yesterday, needed yesterday, soonest, promptly,
    prompt, currently, at the
    moment, presently, today not tomorrow, get on it, get moving, get a move on,
    what is taking, taking so long, i can see you, seen it, blue ticks, two ticks`,
  today: `
    today, tonight, this morning, this afternoon, this evening, end of day, eod, cob, close of
    business, by five,
    before lunch, by lunchtime, this lunchtime, before you go to bed, before bed, before close, by midnight,
    this very day`,
  tomorrow: `
    tomorrow, tmrw, tmr, first thing, overnight, in the morning, day after, by morning, next day, over night,
    by breakfast, monday morning, when i wake up`,
  'off-hours': `
    weekend*, sunday*, saturday*, midnight, night, nights, holiday*, evening*, christmas, easter, new year*, eid,
    passover, shabbat, thanksgiving, after hours, out of hours, vacation*, on
    leave, day off, days off, 2am, 3am,
    11pm, at home, in bed, dinner time, bedtime, ramadan, diwali, boxing day, dawn, annual leave`,
  'short-time': `
    an hour, one hour, two hours, minutes, mins, end of day, in # hours, within # hours, couple of hours, few hours,
    next hour, the hour, by #, # pm, # am, o'clock, before #, hours ago, half hour, three hours, lunch, noon, by 5,
    by 3, midday`,
  deadline: `
    deadline*, by friday, by monday, by tuesday, by wednesday, by thursday, by the end, before
    friday, until,
    no later, latest, cutoff, cut-off, in time, on time, launch date, print date, goes
    to print, event is,
    the event, opening, release date, time frame, timeframe, timeline, milestone*, target date, by the #, before the,
    due, closing date, submission, countdown`,
  weekday: `
    monday*, tuesday*, wednesday*, thursday*, friday*, mon, tue, tues, wed, thu, thurs, fri`,
  'week-month': `
    week, weeks, month*, fortnight, quarter, january, february, march, april, may, june, july, august, september,
    october, november, december, year, years, day, days, weekly, daily, spring, summer, autumn, winter, season, jan,
    feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
  later: `
    later, soon, eventually, sometime, some time, another time, in due course, future, when i
    can, when we can,
    afterwards, after, then, next, shortly, upcoming, coming weeks, in a while, in the coming, at some point,
    down the line, one day, any day now, once, following`,
  past: `
    yesterday, last week, last month, last year, ago, last night, earlier, recently, back in, before, last monday,
    last tuesday, last friday, the other day, this week, previously, once, in the past, last time, at the time,
    lately, last autumn, last spring, last summer`,
  duration: `
    for weeks, since, for days, for months, ages, weeks now, months now, all day, all week, all
    night,
    all this time, # days, # weeks, # months, two weeks, three weeks, four weeks, two months, three
    months,
    three days, two days, forever, an eternity, whole day, whole week, whole weekend, long, for a week, for a month,
    years, so far, six
    weeks, over a month, a month now, ten days`,
  still: `
    still, yet, so far, even now, to this day, up to now, until now, till now, as of today`,
  already: `
    already, by now, before now, long ago, earlier, beforehand, in advance, as it is, weeks ago, days
    ago,
    months ago`,
  always: `
    always, constantly, all the time, forever, every day, continually, permanently, as usual, usually, normally,
    typically, generally, regularly, keep doing, keeps happening, all along, without fail`,
  never: `
    never, not once, ever, at no point`,
  'every-time': `
    every time, each time, every single, time after time, over and over, whenever, every week, every month,
    every
    day, every round, each round, each and every, every version, every email, again and again, constantly`,
  'last-time': `
    last time, last month, last week, last year, previous time, like last, as last, the time before, last round,
    last project, last invoice, last two, last three`,
  'first-time': `
    first, firstly, for once, initial, the beginning, from the start, day one, at the outset, brand new, just started,
    originally`,
  ordinal: `
    second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, 2nd, 3rd, 4th, 5th, 6th, 7th, twice,
    three
    times, four times, five times, six times, umpteenth, # times, nth, hundredth, several times, many times,
    multiple times, number of times, dozen
    times`,
  angry: `
    angry, anger, furious, mad, annoyed, annoying, fed up, sick of, sick and tired, irritat*, livid, outrag*, pissed,
    rage, fuming, cross, exasperat*, frustrat*, patience, had it, had
    enough, enough is enough, unbelievable,
    incredible, unacceptable, disgust*, shocking, shocked, appalled, last
    straw, running thin, temper, shout*,
    yell*, blood boil, mind boggling, speechless, insult*, offended, offensive, disrespect*, rude, scandal*,
    atrocious, infuriat*`,
  sad: `
    sad, sadly, disappointed, disappointing, disappointment, hurt, hurts, upset, upsetting, heartbroken,
    heartbreaking, let down, letting down, let us down, let me down, tears, gutted, devastated, unfortunately,
    regrettably, lonely, unhappy, depress*, miserable, abandon*, betray*, stabbed, in the lurch, crush*,
    broken
    heart, cry, cried, crying, dismay*, saddened, a shame, pity`,
  ashamed: `
    ashamed, shame, shameful, embarrass*, humiliat*, look bad, look stupid, look like a fool, lose face, awkward,
    mortified, red-faced, guilty, conscience, guilt, live with yourself, sleep at night, look in
    the mirror,
    look at yourself`,
  suffer: `
    sleepless, slept, sick, hospital, stress*, ill, illness, pain*, anxiety, anxious, panic*, worry, worried,
    worrying, worries, burn out, burnout, exhausted, tired, headache*, heart attack, blood
    pressure, doctor*,
    migraine*, suffer*, cancer, surgery, treatment, struggl*, nervous, breakdown, nightmare*, bankrupt*,
    lose everything, lose my, on my knees, health, collapse*, desperat*, sleep, in tears, divorce*, last chance,
    livelihood, survive, survival, feed my family, my
    children, my kids, at risk, hanging on, depends on this,
    depends on you, our only hope, beg, begging`,
  'life-event': `
    wedding*, birthday*, birth, baby, funeral*, died, death, passed away, anniversary, graduation, bar mitzvah,
    bat
    mitzvah, christening, marry*, married, bride*, groom*, honeymoon, pregnan*, newborn, big day, special day,
    party, ceremony, memorial, late husband, late wife, late father, late mother, communion, prom`,
  'after-all': `
    after all i did, after all i have done, after all we did, after all we have done, after everything,
    gave you a
    chance, gave you your, first to believe, stood by you, stuck with you, stuck by you,
    stood
    up for you, recommended you, took a chance on, took you on, when nobody else, when no one else,
    all the work i, all the work we, i made you, who got you, who introduced you, i have always, we have always,
    i was always, always been good to, always been fair, always paid, always been kind, thought we were friends,
    thought you were
    different, thought you cared, thought of you as, treated you like, like family, like a son,
    like a daughter, like a sister, like a brother, this is how you, is this how, this is the thanks, thanks i get,
    repay*, owe me, you owe us, the least you can do, least you could do, all those years, all these years, loyal*,
    sent
    you, brought you, vouched for, put my name, put my neck, defended you, fought for you, never forget,
    remember
    who, remember when i, without us, without me, if it were not for, if it was not for, i trusted you,
    we trusted
    you, i believed in you, counted on you, counting on you, relying on you, relied on you,
    in good faith, one thing, favour in return, did you a favour`,
  care: `
    matter to you, care, cares, cared, caring, you obviously do not, mean anything to you, meant anything,
    means nothing to you, heart, heartless, conscience, compassion, selfish, if you really, if you were really,
    if you had any, if you valued, if you value, valued us, a real friend, a true friend, decent person, decent human,
    human being, think of my, think of the, think about
    my, think about the, imagine how, imagine her,
    imagine his, imagine the, her face, their faces, his face, how
    can you, how could you, who does that,
    what kind of person, want that on your, dream, dreams, dreamed of`,
  relation: `
    friend*, family feeling, partnership, loyal*, relationship, together, teammate, long-standing, collaborat*,
    cooperation, trust between, we go back, mutual, bond, good terms, like family`,
  fear: `
    afraid, fear*, scared, scary, terrif*, frighten*, worried, threat*, danger*, risk*, panic, nervous, worst,
    careful, beware, warning, watch out, mind your step`,
  happy: `
    happy, happily, glad, pleased, delighted, joy, excited, exciting, thrilled, yay, hooray, cheerful, fun, relief,
    relieved, content, lucky, fortunate, looking forward, can not wait, smile*, celebrat*`,
  not: `
    not, no, never, none, nothing, neither, nor, without, hardly, barely, nobody, nowhere, nope, fail*, lack*,
    refuse*, scarcely, few`,
  question: `
    who, what, why, how, when, where, which, whose, whether, is there, are there, do you, did you, have you, are you,
    does it, is it, was it, wondering`,
  if: `
    if, in case, unless, whether, provided, as long as, assuming, suppose, supposing, should you, were you to,
    in
    the event, on condition, depending`,
  but: `
    but, however, although, though, yet, still, despite, in spite, nevertheless, except, only that, whereas, while,
    on the other hand, having said that, that said`,
  because: `
    because, since, as, due to, therefore, so, thus, hence, cause, caused, reason*, that is why, thanks to,
    owing
    to, given that, in light of, result, consequence`,
  only: `
    only, just, merely, solely, nothing but, exclusively, at least, no more than, alone, simply`,
  otherwise: `
    unless, otherwise, if not, else, or we, or i, if you do not, if i do not, if we
    do not, if this is not,
    if it is not, if that is not, until you, until then, before i, failing that, in that
    case, will have to,
    will be forced, leaves me no, no choice, no option, left with no, last
    chance, final notice, then i will,
    then we will`,
  also: `
    also, too, as well, likewise, in addition, plus, and, even, along with, both, besides`,
  all: `
    all, every, everything, whole, entire*, total*, complete*, each, full, fully, overall, everywhere, throughout,
    top to bottom, start to finish, altogether, the lot, any`,
  must: `
    must, have to, has to, had to, need to, needs to, got to, gotta, required to, obliged to, ought to, expected to,
    expect, be sure to, mandatory, non-negotiable, compulsory, necessary, no excuses, without fail, better`,
  can: `
    can, could, able, may, might, capable, possible, possibly, allowed, manage, feasible, permitted, ability, let`,
  should: `
    should, ought, supposed, had better, would be better, want to, recommended, meant to, must have`,
  'could-have': `
    could have, would have, should have, might have, must have, had i known, had we known, if i had, if you had,
    if
    we had, if only, would never have, could not have, ought to have, otherwise would`,
  will: `
    will, shall, going to, gonna, would, about to, plan to, intend to, ready to, set to`,
  'number-word': `
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty,
    hundred*, thousand*, dozen*, half, quarter, double, triple, couple, several, #`,
  percent: `
    percent*, per cent, %, half, third, quarter, double, share, proportion, fraction, twice as`,
  'more-less': `
    more, less, most, least, bigger, smaller, larger, higher, lower, better, worse, longer, shorter, than, fewer,
    enough, too, very, so, much, many, lot, lots, really, quite, extremely, rather, far, way, roughly, about, around,
    almost, nearly, approximately, bit`,
  please: `
    please, pls, plz, kindly, if you can, if possible, would be great, be kind, if you would, grateful if,
    appreciate it if, if you could, if you get a chance, when you get a chance, when you have a moment,
    when you
    have a minute, would be lovely`,
  hope: `
    hope*, hoping, wish*, fingers crossed, with luck, optimistic, pray*, god willing, inshallah, with any
    luck`,
  forward: `
    looking forward, look forward, excited to, eager, can not wait to, keen to, see you, talk soon, speak soon,
    until then, chat soon, catch you`,
  'no-rush': `
    no rush, whenever, no hurry, take your time, when you have time, when you can, no pressure, not urgent,
    at your
    convenience, at your leisure, in your own time, no need to reply, not before, no stress, not until,
    in the new year, once you are back, when you are back, no worries, at your own pace, enjoy
    your weekend,
    enjoy your holiday, monday is fine, next week is fine, not today`,
  fine: `
    fine, works for me, sounds good, all good, no problem, great, that works, perfect, agreed, all right, alright,
    sure, yes, yep, yeah, of course, absolutely, happy to, happy with, ok with, good to go, suits me, understood,
    makes sense, fair enough, no objection, no objections, deal, go ahead, as planned, as discussed, good
    with,
    noted, cool`,
  confirm: `
    confirm*, verify, acknowledge*, received, receipt of, got it, noted, as agreed, as planned, on track, still on,
    still good, see you at, see you there, set for, rsvp, booked in, locked in, booked for, scheduled for`,
  'ask-price': `
    what would it cost, what would that cost, how much would, how much extra, how much more, send a quote,
    send me a
    quote, send us a quote, quote for it, quote me, separate quote, price for, cost for, estimate for,
    what do you
    charge, would you charge, what is your rate, change order, what it would cost,
    what that would cost, let me know the cost, let me know the price, let us know the cost, let us know what,
    give me a
    price, give us a price, additional cost, extra cost, cost implication, pricing for, can you quote,
    could you
    quote, a proposal for, separate proposal, offer for, before you start, if it is extra,
    if that is extra, new
    quote, price it up, work out the price, out of scope, add to the bill, add it to the`,
  'offer-pay': `
    we will pay, i will pay, bill us, bill me, invoice us, invoice me, happy to pay, charge us, charge me,
    add it to
    the invoice, add it to the bill, pay extra, pay for it, paid for, pay for the extra,
    at your
    normal rate, usual rate, of course paid, obviously paid, on top of the fee, extend the budget,
    increase the
    budget, more budget, paid today, just paid, have paid, has been paid, was paid,
    payment is on its way, payment
    went out, payment sent, made the payment, transferred today,
    transferred this morning, just transferred, payment
    confirmation, proof of payment, settled, paid in full,
    paid it, separate invoice, new invoice, as a separate
    job, overtime rate, rush fee`,
  'your-call': `
    up to you, what do you think, your opinion, your call, your advice, your view, your recommendation,
    what would
    you recommend, what would you suggest, what do you suggest, do you recommend, you decide,
    you are the expert, you know best, i trust you, trust your judgement, trust your judgment, leave it to you,
    i will leave that to
    you, which do you prefer, whatever you think, if you agree, thoughts, your feedback,
    curious what, let me know what you think, guidance, defer to you, happy
    to be guided`,
  suggest: `
    suggest*, propos*, idea, ideas, recommend*, how about, what about, maybe we, perhaps we, why not, could we,
    shall we, let us, consider, thinking of, alternatively, what if, inspir*, might be good, may
    be worth`,
  understand: `
    understand*, see your point, get it, makes sense, i see, clear, fair point, got it, follow, empathi*,
    appreciate
    that, i realise, i realize, i know that, of course, totally get, i get that, point taken,
    good point`,
  maybe: `
    maybe, perhaps, possibly, might, may, could be, probably, likely, potentially, not certain, kind of, sort of,
    i
    guess, unless i am mistaken, if i remember, correct me if, if i recall, as far
    as i, not sure`,
  inform: `
    fyi, attached is, here is, here are, for your information, please find, just to let you know, letting you know,
    heads up, heads-up, to inform, update, note that, please note, announce*, as you know, reminder that, see below,
    enclosed, for your records, for reference, copy of, copied in, cc'd, in copy, keep you posted, sending over,
    sending you`,
  'this-that': `
    this, that, these, those, it, its, they, them, their, he, him, his, she, her, hers, thing, things, one, ones,
    something, anything, stuff, here, there`,
  place: `
    office*, home, house*, city, site, town, street*, shop, studio, building, room, address, location*, venue, hotel*,
    restaurant*, cafe, station, floor, country, london, new york, local, parking, entrance, warehouse*, factory,
    school, church, hall, garden, kitchen, apartment, flat, berlin, paris, dubai`,
  travel: `
    travel*, flight*, flying, fly, train, trip*, airport, drive, driving, car, visa, conference, abroad, back from,
    away, journey, traffic, bus, taxi, road, tube, commute, hotel, landed, jet lag, miles, km`,
  health: `
    sick, ill, flu, cold, covid, fever, doctor*, hospital*, surgery, operation, recover*, get well, injury, dentist,
    medicine, broken leg, accident, feeling better, unwell, migraine, virus, bug`,
  'weather-small-talk': `
    weather, rain*, snow*, sunny, sun, hot, heatwave, storm*, football, match, weekend plans, how was your,
    hope you
    had, nice weekend, good weekend, game, kids are, dog walk, holiday was, summer break, beach`,
  'person-name-title': `
    mr, mrs, ms, miss, dr, sir, madam, ma'am, prof, professor, mister, gents, gentlemen, team, all, folks`,
});
