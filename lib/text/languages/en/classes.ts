import { readWordClasses } from '../word-classes';

/** English word classes. Entries are folded when compiled; plurals are written out. */
export const classes = readWordClasses({
  ask: `
    could you, can you, would you, will you, could u, please, kindly, would you mind, i need you to, we need you to,
    i want you to, we want you to, i would like you to, we would like you to, i need, we need, i want, we want, i would like,
    we would like, i would need, we would need, i would love, we would love, how about, do me a favor, make me, make us, give me,
    you could, you may as well, could not you, can not you, any chance, i was hoping, we were hoping, i was thinking, let us,
    we were thinking, go ahead and, be so kind, would it be possible, is it possible, we might as well, i expect, we expect, could we, can we`,
  'make-verb': `
    add, adding, build, create, design, develop, write, rewrite, draft, draw, draw up, redraw, redo, set up, install,
    translate, proofread, edit, cut, film, shoot, photograph, record, retouch, illustrate, animate, code, program,
    implement, integrate, migrate, import, prepare, put together, knock up, knock out, whip up, paint, tile, wire,
    organise, plan, arrange, manage, run, take over, take care of, look after, sort out, train, teach, coach, interview,
    research, redesign, rebuild, produce, caption, subtitle, dub, lay out, typeset, brand, rebrand, print, grade,
    reprogram, cater, decorate, dig, plant, host, answer, attend, extend, expand, convert, adapt, render, model,
    configure, clean, clean up, fit, repair, do, handle, tidy, compose, narrate, voice`,
  forgotten: `forgot to mention, forgot to say, forgot to ask, forgot to tell, thought of something, had another think`,
  besides: `on top of, in addition to, besides, apart from, next to, along with, over and above, beyond, aside from, alongside`,
  ordinal: `third, fourth, fifth, sixth, seventh, eighth, ninth, tenth`,
  more: `another, one more, two more, three more, four more, five more, six more, ten more, # more, a few more, some more, several more,
    extra, an extra, # extra, two extra, additional, an additional, # additional, a few extra, a few additional, a couple of extra, another #, another two, another twenty, a second, more`,
  'hard-insult': `
    idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, asshole, assholes, arsehole, arseholes, dickhead,
    dickheads, bastard, bastards, bitch, wanker, wankers, tosser, tossers, twat, twats, prat, prats, muppet, muppets,
    dimwit, halfwit, half-wit, numpty, pillock, jackass, dumbass, retard, retards, simpleton, nincompoop, buffoon, cunt`,
  'origin-plural': `
    indians, pakistanis, poles, russians, ukrainians, romanians, bulgarians, arabs, jews, muslims, africans, nigerians,
    mexicans, filipinos, turks, gypsies, asians, eastern europeans, foreigners, immigrants, brazilians, israelis, greeks`,
  person: `someone, somebody, anyone, anybody, people, a person, a designer, a developer, a photographer, a company, an agency`,
  'your-people': `
    you, you people, you guys, you lot, you all, you two, you freelancers, you contractors, your team,
    your whole team, your entire team, your agency, your company, your firm, your studio, your office, your people,
    your staff, your crew, your so-called team, your outfit, your whole outfit, your lot, your whole company,
    your whole office`,
  colleague: `
    assistant, designer, developer, dev, programmer, coder, coders, engineer, engineers, translator, interpreter,
    photographer, cameraman, videographer, editor, copywriter, writer, accountant, bookkeeper, lawyer, solicitor,
    architect, surveyor, electrician, plumber, plasterer, plasterers, foreman, builder, tutor, teacher, trainer,
    manager, project manager, account manager, analyst, consultant, technician, intern, junior, trainee,
    receptionist, secretary, colleague, partner, shooter, second shooter, florist, dj, boy, girl, lad, lads, guy,
    bloke, chap, lady, woman, man, fellow, people, guys, girls, boys, team, expert, experts, specialist,
    professional, artist, illustrator, marketer, strategist, copy editor, proofreader, planner, caterer, carpenter,
    painter, decorator, gardener, driver, crew, hr, rep, agent, agency, company, studio, firm`,
  'insult-noun': `
    idiot, idiots, moron, morons, imbecile, imbeciles, fool, fools, clown, clowns, joker, jokers, amateur, amateurs,
    dimwit, dimwits, halfwit, halfwits, half-wit, nitwit, nitwits, simpleton, simpletons, dunce, dunces, dummy,
    dummies, muppet, muppets, prat, prats, twat, twats, tosser, tossers, wanker, wankers, plonker, plonkers, numpty,
    pillock, berk, git, dickhead, dickheads, asshole, assholes, arsehole, arseholes, bastard, bastards, bitch,
    bitches, cunt, cunts, prick, pricks, jerk, jerks, loser, losers, cretin, cretins, retard, retards, scumbag,
    scumbags, scum, crook, crooks, fraud, frauds, fraudster, charlatan, charlatans, con artist, con man, conman,
    liar, liars, thief, thieves, leech, leeches, parasite, parasites, hack, hacks, cowboy, cowboys, donkey, donkeys,
    jackass, dumbass, drongo, galah, bogan, nincompoop, buffoon, buffoons, bozo, bozos, ignoramus, illiterate,
    illiterates, snowflake, crybaby, lump, waste of space, waste of oxygen, waste of time, waste of money, disgrace,
    embarrassment, laughing stock, joke, nobody, nobodies, failure, failures, incompetent, incompetents,
    good-for-nothing, dead weight, peasant, peasants, monkey, monkeys, slacker, slackers, psycho, lunatic, whore,
    slut, cow, pig, old bag, hobbyist, wannabe, dilettante, bunch of amateurs, hack job`,
  'insult-adjective': `
    stupid, dumb, idiotic, moronic, incompetent, useless, clueless, brainless, thick, dim, dense, retarded,
    pathetic, worthless, hopeless, inept, ignorant, illiterate, lazy, unprofessional, amateurish, talentless,
    dishonest, feeble, braindead, brain-dead, simple-minded, slow-witted, witless, dimwitted, imbecilic, untalented,
    unintelligent, mediocre, half-witted, gormless, daft, mindless, sloppy, hysterical, senile, insane, uneducated,
    spineless, shameless, laughable, ridiculous`,
  intensifier: `
    so, such, really, very, totally, completely, utterly, absolutely, truly, just, simply, plain, plainly, quite,
    pretty, clearly, obviously, evidently, frankly, bloody, fucking, fuckin, freaking, damn, goddamn, actually,
    honestly, genuinely, seriously, nothing but, basically, a bit, a little, that, this, all, both, even, too, more,
    the most, a complete, a total, an absolute, a bloody, a fucking, always, still, even more, incredibly,
    unbelievably, hopelessly, just a, only a, a real`,
  'insult-intensifier': `
    absolute, complete, total, utter, bloody, fucking, fuckin, stupid, useless, incompetent, lazy, pathetic, little,
    old, silly, dumb, ignorant, proper, real, freaking, damn, goddamn, dishonest, miserable, pompous, arrogant, sad,
    ridiculous, clueless, fat, ugly, fat-fingered, self-important, overpaid, greedy`,
  layman: `
    child, kid, toddler, baby, monkey, trained monkey, chimp, chimpanzee, parrot, trained parrot, dog, cat,
    labrador, labradors, houseplant, houseplants, goldfish, hamster, donkey, robot, blind man, blind person, drunk,
    caveman, potato, five-year-old, # year old, five year old, six year old, seven year old, eight year old,
    nine year old, ten year old, twelve year old, four year old, three year old, teenager, teenagers, schoolboy,
    schoolgirl, school kid, kindergartner, intern, interns, an intern, the intern, trainee, first-year,
    first year student, student, beginner, amateur, idiot, moron, fool, nephew, niece, son, daughter, cousin,
    grandson, granddaughter, grandmother, grandma, granny, nan, mom, mother, kids, children, cleaner, cleaners,
    receptionist, tea boy, secretary, janitor, gardener, little brother, little sister, brother, sister, wife,
    husband, uncle, aunt, neighbor, barber, driver, plumber, dentist, apprentice, work experience kid`,
  'do-better': `
    do better, done better, do a better job, done a better job, do it better, done it better, have done this better,
    design better, draw better, drawn better, write better, written better, make better, made better, do this,
    do that, do it, done this, done it, done that, do your job, done your job, do what you do, managed this,
    manage this, figured it out, figure it out, draw, write, design, spot,
    spotted, see, noticed, know, knows, run, delivered, have picked, got it right, get it right, do a nicer job,
    outperform, outdo`,
  brain: `
    brain, brains, brain cell, brain cells, iq, common sense, half a brain, functioning brain,
    functioning brain cell, wits, clue, grey matter, intelligence, intellect`,
  'pet-name': `
    sweetheart, sweetie, honey, darling, love, dear, my dear, young lady, little girl, missy, princess, doll, babe,
    sonny, young man, kiddo, grandpa, grandma, granddad, grandad, old man, buddy, pal, my friend, boy`,
  'origin-group': `
    indian, indians, pakistani, pakistanis, polish, poles, russian, russians, ukrainian, ukrainians, romanian,
    romanians, bulgarian, bulgarians, chinese, arab, arabs, jew, jews, jewish, muslim, muslims, african, africans,
    nigerian, nigerians, mexican, mexicans, filipino, filipinos, turk, turks, turkish, gypsy, gypsies, asian,
    asians, eastern european, eastern europeans, foreigner, foreigners, immigrant, immigrants, black, women, woman,
    females, girls, gays, gay, old people, boomers, millennials, welsh, irish, scots, greek, greeks, italians,
    brazilian, brazilians, israeli, israelis`,
  request: `
    could you, can you, would you, will you, could we, can we, could u, please, kindly, could you please,
    can you please, would you please, would you mind, i need you to, we need you to, i want you to, we want you to,
    i would like you to, we would like you to, i need, we need, i want, we want, i would like, we would like,
    i would need, we would need, id love, we would love, i would love, let us, let me have, how about,
    do me a favor, make me, make us, give me, give us, you could, you may as well, might as well, could not you,
    can not you, you will, just, i expect, we expect, i assume, we assume, we should, you should, any chance,
    any chance you, is there any way, i was hoping, we were hoping, i was thinking, we were thinking, do,
    go ahead and, be so kind, would it be possible, is it possible, possible to, i was wondering, we were wondering`,
  'work-verb': `
    add, adding, build, create, creating, design, designing, develop, write, writing, rewrite, draft, draw, draw up,
    redraw, make, making, do, doing, redo, set up, setting up, install, translate, translating, proofread, edit,
    cut, film, shoot, photograph, record, retouch, illustrate, animate, code, program, implement, integrate,
    migrate, move, import, prepare, put together, knock up, knock out, whip up, throw in, chuck in, slip in,
    squeeze in, sneak in, include, extend, expand, convert, turn, adapt, resize, render, paint, tile, wire, fit,
    fix, repair, clean, clean up, organise, plan, arrange, book, handle, manage, run, take over, take care of,
    look after, sort out, sort, train, teach, coach, attend, interview, research, analyse, audit, review, check,
    file, register, collect, deliver, print, post, answer, caption, subtitle, dub, lay out, typeset, brand, rebrand,
    redesign, rebuild, produce, provide, come along, come, stay, stay on, carry on, keep, maintain, update, host,
    cater, decorate, dig, plant, wash, iron, have, get, look over, have a look, go over, go through, map, model,
    configure, connect, link, embed, upload, publish, schedule, serve, bring, drive, pick up`,
  deliverable: `
    logo, logos, website, site, page, pages, landing page, blog, newsletter, brochure, flyer, flyers, poster,
    posters, banner, banners, business card, business cards, video, videos, clip, reel, reels, film, trailer,
    teaser, animation, animations, icon, icons, illustration, illustrations, photo, photos, picture, pictures,
    render, renders, renderings, app, feature, features, form, dashboard, shop, store, plugin, integration, chatbot,
    version, versions, variant, variants, mockup, mockups, concept, concepts, draft, drafts, design, designs,
    template, templates, slides, slide, deck, presentation, report, translation, translations, text, texts, copy,
    article, articles, post, posts, captions, subtitles, voice-over, jingle, song, track, chapter, chapters, manual,
    guide, plan, plans, drawing, drawings, room, rooms, wall, garden, course, lesson, lessons, workshop, training,
    session, sessions, hour, hours, round, rounds, revision, revisions, set, section, sections, menu, packaging,
    signage, stickers, email, emails, campaign, ads, strategy, survey, audit, return, tax return, filing, contract,
    contracts, speech, script, press release, style guide, brand guide, seo, hosting, maintenance, support,
    language, languages, catalog, cover, covers, layout, map, mascot, cake, dish, costume, booth`,
  agreement: `
    contract, agreement, offer, quote, proposal, order, package, scope, spec, specification, deal, brief,
    statement of work, sow, estimate, plan, booking, retainer, budget, arrangement, engagement letter, order form,
    purchase order`,
  number: `
    #, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty,
    fifty, hundred, a hundred, dozen, a dozen, a couple, a couple of, several, a few, some, few`,
  price: `
    price, quote, cost, costs, charge, rate, rates, fee, fees, estimate, invoice, bill, offer, change order, budget,
    pay`,
  'at-once': `
    asap, a.s.a.p., now, right now, right away, straight away, straightaway, immediately, at once, instantly, pronto, urgently,
    this minute, this second, this instant, this very minute, this very second, right this second, right this minute,
    without delay, today itself, as soon as humanly possible, as soon as possible, on priority, this moment`,
  'within-hours': `
    within the hour, within an hour, in the next hour, in the next half hour, within half an hour, in half an hour, in an hour,
    within the next hour, within next hour, in the next # minutes, in the next five minutes, in the next ten minutes, in # minutes, in ten minutes,
    in five minutes, in twenty minutes, in thirty minutes, within # minutes, within the next # minutes, within minutes,
    within ten minutes, within fifteen minutes, within twenty minutes, within thirty minutes, within sixty minutes,
    in the next couple of hours, within two hours, in two hours, in the next two hours, within # hours, in # hours,
    in the next # hours, in the next few hours, in the next few minutes, in about an hour, in an hour or two,
    in the next ten, in ten, within # hour, within one hour, in one hour, in the next half an hour, in the next quarter of an hour`,
  'by-soon': `
    by tonight, by this evening, by this afternoon, by midnight, by noon today, by lunchtime, by lunch, by end of day, by the end of the day,
    by end of business, by close of business, by eod, by cob, by end of today, by the end of today, by today, by bedtime,
    by tomorrow morning, by first thing tomorrow, first thing tomorrow, tonight, before you go to bed, before you go home,
    before lunch, before noon, before midnight, overnight, this evening, by dawn, by breakfast, by the time i wake up,
    when i wake up, before the end of the day, before the day is out, end of play today, by close of play, by # today, by # tonight`,
  'soon-hour': `
    by noon, by three, by four, by five, by six, by seven, by eight, by nine, by ten, by eleven, by #, by tomorrow,
    by # am, by # pm, by # a.m., by # p.m., today, this afternoon, this morning, by tomorrow noon, by monday morning`,
  'since-then': `
    this morning, since this morning, since breakfast, since lunch, since lunchtime, all morning, all day, all afternoon, since noon, since nine,
    since eight, since ten, since eleven, since #, for hours, for an hour, for two hours, for three hours, for # hours, for # minutes,
    for half an hour, since last night, since yesterday, the whole day, the whole morning, the entire day, half a day, half the day, all night`,
  'hours-ago': `
    an hour ago, one hour ago, two hours ago, three hours ago, four hours ago, five hours ago, # hours ago, hours ago,
    # minutes ago, # minute ago, half an hour ago, ten minutes ago, twenty minutes ago, thirty minutes ago, a few hours ago, a couple of hours ago,
    one hour back, # hours back, two hours back, this morning, last night, at lunchtime, at breakfast`,
  bill: `
    invoice, invoices, bill, bills, fee, fees, balance, account, payment, payments, deposit, instalment, installment, instalments,
    retainer, statement, money, salary, dues, fee note, final payment, amount, remainder, cheque, check, transfer`,
  'money-later': `
    next month, next quarter, next year, next week, next payday, the new year, the new quarter, the new tax year, the next quarter, the next payment run,
    the next run, the end of the month, the end of next month, the end of the quarter, the end of the year, later this month,
    later this year, another time, the following month, the week after, the month after, after the holidays, after christmas, after the season,
    after payday, payday, spring, summer, autumn, the autumn, the summer, the spring, the winter, a while, a bit longer, a little longer,
    january, february, march, april, june, july, august, september, october, november, december`,
  'line-of-bill': `
    hour, hours, minutes, line, lines, item, items, charge, charges, fee, fees, surcharge, rate, overtime, travel, mileage, expenses,
    amount, bill, invoice, price, total, timesheet, cost, costs`,
  relation: `
    husband, wife, son, daughter, nephew, niece, cousin, uncle, aunt, brother, sister, brother-in-law, sister-in-law, mother, father,
    mom, dad, mate, friend, friends, neighbor, neighbors, colleague, partner, boss, secretary, receptionist, intern, accountant, assistant,
    hairdresser, barber, dentist, teacher, mother-in-law, father-in-law, office, team, staff, wife's, grandson, golf partner, mechanic, buddy`,
  machine: `
    chatgpt, chat gpt, gpt, gemini, copilot, claude, bard, grammarly, an ai, the ai, ai, my ai, the bot, the chatbot, chatbot, google translate,
    deepl, google, youtube, reddit, the internet, wikipedia, tiktok, an app, the app`,
  meeting: `
    meeting, call, appointment, session, lesson, workshop, catch-up, catchup, catch up, sync, review, briefing, kick-off, kickoff, interview, demo,
    consultation, viewing, visit, site visit, tasting, fitting, shoot, stand-up, check-in, check in, meetup, video call, zoom, zoom call, phone call, conference call,
    planning call, walkthrough, slot, training, tutoring, rehearsal, lunch meeting, handover, round table, meetings, calls`,
  weekday: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, tomorrow, tonight, this morning, this afternoon,
    this evening, monday's, tuesday's, wednesday's, thursday's, friday's, saturday's, sunday's, today's, tomorrow's, tonight's`,
  boss: `
    owner, boss, manager, director, managing director, partner, senior partner, managing partner, founder, ceo, md, principal, superior, supervisor, head of the studio,
    head of department, person in charge, chief, proprietor, president, person at the top`,
  rival: `
    agency, agencies, designer, developer, developers, designers, photographer, photographers, translator, accountant, firm, firms, company, companies, studio, studios,
    supplier, suppliers, provider, providers, freelancer, freelancers, contractor, contractors, vendor, vendors, tutor, tutors, lawyer,
    lawyers, caterer, builder, plumber, electrician, people, guy, guys, bloke, lot, shop, consultant, competitor, competitors, party, practice, offer, offers, quote, quotes`,
  punish: `
    sue, sue you, take you to court, report you, expose you, ruin you, destroy you, blacklist you, name and shame you, bury you,
    take legal action, file a complaint, lodge a complaint, go public, go to the press, go to the papers, go to the police`,
  'swear-word': `
    fuck, fucking, fuckin, shit, shitty, crap, bullshit, bloody, damn, goddamn, arse, ass, piss, bollocks, hell`,
});

/** So frequent in mail that patterns had better be looked up by their other words. */
export const commonWords: readonly string[] = (
  'the a an and or but if so of to in on at by for with from as is am are was were be been have has had do does did not no you your i me my we us our it its this that these those they them their he she his her ' +
  'can could will would should may might must just also too very more some any all one what which who when where why how there here please thanks need want like get make know think send see let about up out over then than only now'
).split(' ');
