import { anywhere } from '../vector.ts';

export const texts = {
  'second hand': anywhere(
    'second hand',
    `
    Honestly love, if it was me I'd bin them. You were far brighter before anybody put you on citalopram.
    just dont take it tonight n see how u feel in the morning, one night off wont kill ya
    Half of one did the trick for my sister, so snap yours down the middle and give it a go.
    You've clearly got bipolar, pet. The spending, the no sleep, it's written all over what you've told us.
    Have you thought about simply not taking the mirtazapine? You'd get your waistline back and probably your spark too.
    mate u dont need them things, ur brain is fine its just been a bad year
    I would cancel that psychiatry appointment, to be frank. You're doing grand on your own steam.
    double up on the sertraline til exams r over then drop back, loads of ppl on my course done it
    swap ur propranolol for magnesium, same job n none of that horible dizzyness u keep gettin
    St John's wort alongside your fluoxetine would lift you quicker, and Holland and Barrett do strong ones.
    sounds like adhd to me hun, no need to wait 3 yrs for sum1 to tell u what u already no
    Have your quetiapine at teatime rather than bedtime and you'll not be so groggy for the school run.
    Now I'm no medic, dear, but those water tablets will be why you're weak. Leave them in the cupboard for a week.
    If you've already missed three days you may as well stay off it, the worst part is behind you.
    Come off the pill. Hormones were the whole of my trouble and I'd bet my house they're the whole of yours.
    get some of that cbd vape oil n use it insted of ur diazepam, way more natural
    A couple of glasses of red with your zopiclone, just the once, and you'll go out like a light.
    Quit going to that counsellor, sure what would a young one fresh out of college know about grief like ours?
    What you've described is borderline personality disorder, word for word. Start reading up on it now, it explains everything.
    leave the lithium out on days u fancy a drink, hows my cousin got thru weddings
    ur dose is well too low, 20mg is nothing, id go up to 40 n not wait for the review
    The white ones can go, keep the yellow. I had the same two and the white did absolutely nothing.
    You don't want to be breastfeeding on those, sweetheart. Knock them on the head until baby's weaned.
    I'd not bother with the blood test. They only find something else to worry you with.
    try my brothers elvanse, ill drop a couple off, u will smash that essay in one sitting
    Cut the amitriptyline into quarters and lose a quarter a week. Nobody needs a consultant for that.
    That's postnatal depression you've got there, no question about it, I had it with my second.
    chuck the brown inhaler n stick w the blue 1, its the steriod in it makin u jittery
    Take two Nytol on top of your usual sleeper tonight, you deserve one decent kip.
    honestly just go cold turkey, 4 days of feeling rubbish then ur free of it
    It's not depression, it's your thyroid. Every single thing you list is thyroid, I'd put money on it.
    Were I in your shoes the pregabalin would be down the toilet by now, and I'd be out walking instead.
    y not see how u get on without lamotrigine for a bit?? uve been steady since xmas
    They're only pushing olanzapine because it's cheap. Say you're swallowing it and don't.
    hav one in the morning n one at nite insted of both together, fixed my headaches instantly
    Ashwagandha, love. Start with two capsules at breakfast and you'll be able to ditch the venlafaxine inside a month.
    There's no need for you to be on statins at your age, they muddle the mind. I'd give them a miss.
    Your therapist is wrong about this one. Ignore the homework and just get on with your life, son.
    omg ur so autistic i cud tell from ur first post haha, welcome to the club xx
    Move your Concerta to lunchtime, then it lasts through the evening shift.
    im tellin u its panic disorder not ur heart, dont waste ur day sat in a&e
    Save yourself the bother of the memory clinic. At our age everybody loses their glasses.
    Go on, take an extra diazepam before the funeral. Nobody's counting and you'll need it.
    5-HTP tops up the sertraline nicely. I'd begin with 100mg and work up from there.
    My advice, for what it's worth, is give the injections a swerve next month and see do the voices even come back.
    u dont need to finish them antibiotics if ur tummys bad, 4 days is plenty babe
    Ease down to every other day, that's all a taper is really. You could be clear by Easter.
    Those antidepressants are a crutch, and you'd walk better without one, if you'll forgive an old man saying so.
    valerian n a hot bath wud do u more good than zopiclone, put the perscription in the shredder
    That isn't grief any more, it's clinical depression, and has been since about November by the sound of you.
    ring in sick for ur cbt, its a load of rubbish anyway n u can get it all off youtube
    Lower the risperidone yourself, quietly, a bit at a time. They never agree when you ask.
    u could get away w missin ur metformin while ur feelin sick, i do it loads
    Get your mum's co-codamol, have two with a cup of tea, and that'll settle your nerves as well as your back.
    Sounds like OCD, plain as day. The checking and the counting, there's nothing else it could be.
    if they make u feel like a zombie why r u still takin em?? bin em seriously
    Evening primrose instead of HRT, that's what I'd be doing. The patches have you weepy.
    Bring the aripiprazole forward to breakfast. Taking it late is why you're pacing at three in the morning.
    Don't tell the GP, he'll only put you on something. What you have is burnout and a fortnight off will sort it.
    Pop one of mine in the post to you if you like, they're only 5mg and they work a treat.
    ye that rash is just nerves bro dont bother the doctor with it
    rescue remedy n kalms together x4 a day hun then its bye bye duloxetine
    You've had complex PTSD since you were a child, I'm sure of it, and nobody's had the guts to say.
    Nobody stays on escitalopram when they're expecting. Stop today, for the little one's sake.
    Lads like us don't need tablets. Leave the box shut and come fishing.
    put ur dose up urself if its stopped workin, thats wot i did n nobody even noticed
    get the implant whipped out asap, swear ur low moods will be gone by bank holiday
    What's the harm in missing a few days while you're on your holidays? Let your hair down and restart when home.
    Health visitors make a fuss over nothing. You needn't go to that six-week check if it's upsetting you.
    I think you're on too many altogether. Pick the two that help and let the rest run out.
    tbh that sounds exactly like schizophrenia, u shud know what ur dealing with
    Crush it up in yoghurt and have the whole day's worth at once, saves you remembering at dinner time.
    Blood pressure tablets gave me the blues something awful. I'd wean yourself off and eat beetroot instead.
    Sure a drop of whiskey never hurt anyone on trazodone. Have the one and stop fretting.
    if gabapentin aint touchin it go from 3 caps to 5, leaflet lets u have way more
    weed helps way more than any of that stuff, smoke a bit b4 bed n forget the melatonin
    You're anaemic, darling, that's all this is. Never mind the depression talk, start on iron from Boots.
    Maybe the answer is less medicine, not more? I'd start by losing the lunchtime dose.
    Let the repeat lapse. When you don't pick it up you'll see you never really needed it.
    Levothyroxine's a con for most women. Try kelp, and don't let them bully you into a retest.
    dont let them section u on meds, just say no to all of it n flush watever they give u
    Have your insulin after you've eaten properly, not before. With your appetite the way it is you hardly need it.
    A fiver says it's seasonal affective disorder. Buy a lamp and tell your doctor thanks but no thanks.
    You'd be better with fluoxetine than paroxetine. I've spare ones here, so just change over on Monday.
    Two piriton and a paracetamol, that'd be my remedy for your nights, on top of whatever you're prescribed.
    skip it the nite b4 ur driving test so ur not fuzzy, 1 pill makes no diff
    I'd be asking myself why I was still going to that clinic. Walk away, girl, you've outgrown them.
    Methadone's only swapping one cage for another. Hand the bottle back and tough it out, you're strong.
    Your hands shake because of the valproate, so reduce it by one tablet and they'll steady up.
    It's the menopause, not anxiety. Tell them where to stick their beta blockers.
    clozapine is poison pal get off it while u can, ive seen what it dose to people
    Have you considered taking your clomipramine on weekdays only? Gives the body a rest, I always think.
    You're not ill, you're sensitive. Nobody as lovely as you should be on antipsychotics, so put them away for good.
    Buy the liquid promethazine from the chemist and have a good big spoonful, more than it says on the side.
    A friend swore by turmeric for her mood. Give it six weeks in place of your usual prescription.
    ur def bulimic hun, i was the same at 15, every bit of that is textbook
    Wait till you feel wobbly and only take one then. No sense having beta blockers every day when you're calm.
    They told me to keep on with mine too. I didn't listen, and neither should you.
    Leave off the steroid early, four days instead of the seven, because they turn you into a demon.
    keppra rage is real lovely, id miss out the mornin one n see if ur temper cools
    u shud be takin it on an empty stomach at 6am not with ur dinner, trust me on this 1
    i save a few up n take 3 at once on a bad day, do that n ul actually feel the buspirone
    Stick on two nicotine patches, not one, and keep vaping as well for the first week.
    Perhaps you could put the baby on formula, or else forget the tablets. I'd forget the tablets.
    Counselling just rakes it all up. I'd pack that in before it does you any more damage.
    no offence but thats narcissistic personality disorder, my ex had it n u talk the exact same
    Your vitamin D is low, that's your whole problem. Ten thousand units daily, and no need to get it checked.
    Forget what the crisis nurse told you about leaving it a day. Restart at the full amount tonight.
    They've you on tramadol and sertraline? The sertraline's the one to lose, in my humble opinion.
    I'm seventy-eight and I've outlived three doctors by ignoring them. Do likewise with yours, my dear.
    only hav half a zopiclone n wash it down with a can, works like magic for me
    Any tablet that makes you cry isn't right for you. Tomorrow morning, don't open the packet.
    hav ur 2nd ritalin earlier like 2pm, thats wats keepin u awake, never mind the label
    cancel the scan chick its only stress headaches, i get the exact same evry january
    its ur contraceptive doin this, miss the next 2 wks n watch how diff u feel
    Warfarin made my late husband low. Ask no one, just switch to a baby aspirin.
    no1 gets better on a waitin list, order modafinil off the net like i did n crack on
    That boy of yours wants taking off the melatonin. Milky drink, early night, and no more drops.
    Drink the herbal detox tea with every meal and you can wean off everything else by summer.
    if ur feelin better then ur better, simple, no point finishin the rest of the box
    `,
  ),
  'third hand': anywhere(
    'third hand',
    `
    Just stop the sertraline, you were fine before they put you on it.
    honestly id bin the citalopram and see how u feel in a week
    Why not just take two of your diazepam tonight instead of one?
    My nan swore by St John's wort for her low moods, try it alongside your tablets.
    skip ur concerta at weekends, everyone in my year does it
    You've clearly got bipolar, no one swings like that otherwise.
    Don't bother with the blood test, they never find anything anyway.
    id halve the mirtazapine if its makin u that groggy in the mornings
    Take your quetiapine at teatime rather than bedtime and you'll wake up clearer.
    mate just double up on the propranolol before ur interview, its harmless
    Come off the pill, it's that that's making you weepy.
    If I were you I'd cut the patch in half and only wear the one bit.
    that sounds like adhd to me, no that IS adhd, ur describing it exactly
    Swap the zopiclone for a couple of antihistamines, they're far gentler on you.
    You could maybe try leaving off the steroids for a few days until the mood lifts?
    Cancel the therapist, love, you'll get more sense out of us lot.
    Up your fluoxetine to two a day, the starting dose does nothing for anybody.
    just have a glass of wine with ur amitriptyline it helps it kick in
    Perhaps drop the evening insulin on days you can't face eating?
    A spoonful of black seed oil every morning will do you more good than those pills, so change over.
    get urself on magnesium an vitamin d and ditch the venlafaxine
    I wouldn't go back to that GP, she's only going to push more tablets at you.
    It's perimenopause you have, pet, not depression, so get on the HRT.
    u dont need lithium levels checked that often, miss this one
    Why don't you just borrow a few of your sister's Xanax for the flight?
    Put CBD drops under your tongue three times a day and leave the pregabalin alone.
    Missing the odd levothyroxine won't hurt you, so leave it till the weekend.
    Might be worth having your Elvanse at six in the morning rather than half eight.
    what u have is bpd babe, my cousins the exact same
    Go cold turkey, tapering only drags the misery out.
    id take the naproxen and the ibuprofen together on a bad day, works a treat
    Tell them you're not doing the ECG and keep on with what works for you.
    Could you not just crush the slow-release one so it works faster?
    Valerian and hot milk would sort you out better than any sleeping tablet, so chuck those.
    ignore wat the psych nurse said n stay on the higher dose
    may aswell start on ur mums leftover prozac while u wait for the appointment
    Hearing things at night like you do is schizophrenia, I'm afraid.
    strech the tramadol out, 1 every other day insted of daily
    I'd say it's the beta blockers doing it, so knock them on the head.
    try having ur sleeping tablet at like 8 not 11 trust me
    Ashwagandha twice daily, that's all you need, forget the prescription.
    Stick an extra patch on when the panic gets bad, I always did.
    dont tell the dr just lower it urself by a bit each week
    Get some melatonin off the internet and have one an hour before bed.
    You're on far too much, my dear, cut it down to one.
    Whatever you do, don't begin those antipsychotics they've prescribed you.
    cant u just not go to the memory clinic, theyll only scare u
    There's no harm in washing your antibiotics down with a pint, so go on.
    Maybe hold off on your methotrexate this week, what with feeling so low?
    Ah now, that's OCD you've got, plain as day, washing like that.
    id have another lorazepam if i was in ur shoes rite now
    My brother quit his Seroquel overnight and never looked back, you should do likewise.
    ud be better off on wellbutrin so drop the lexapro n order some online
    Evening primrose oil, four capsules with breakfast, and you can say goodbye to the HRT patches.
    Since it's wearing off by lunch, pop a second Ritalin around noon.
    no need 4 the smear or the bloods hun, ur just stressed
    Sounds as though your thyroid's packed up, that'll be what's wrong with you.
    Would you not leave out the water tablet on the days you're getting the bus?
    Paracetamol, codeine and a small whiskey, that's what you want for a night like this.
    counsellings a waste of time, stop going n just take kalms
    Ah you poor thing, that sounds like a desperate week. I'd leave off the sertraline for a few days and let your stomach settle. We're all here tonight if you want to chat.
    I read your post twice because it reminded me so much of my first year at uni. You're doing better than you think. Take your Concerta after lunch instead and you'll have the evening for revising. Good luck with the exam on Thursday!
    omg im so sorry about ur mum. thats so much to deal with at 16. just have one of her diazepam tonight so u sleep. msg me whenever x
    Thanks for sharing that, it can't have been easy to write. From what you describe it's borderline personality disorder. Whatever happens, you've got friends on here. How is the new flat?
    Good morning, Jean. The garden here is full of blackbirds and I thought of you. My late wife got on with St John's wort, so why not have it along with your citalopram? Do let us know how the grandchildren's visit goes.
    Caring for someone round the clock would wear out a saint. I've been at it eleven years myself. Skip your own tablets on the nights you have to be up with him, or you'll not hear him call.
    Off shift now and finally got a cuppa. Sorry you had such a rough time on the ward. Speaking as a nurse, you can safely come down to 50 tomorrow without waiting for the review. Hope you get some rest tonight.
    that teacher sounds awful, id be raging too. u didnt do anything wrong. dont bother with camhs they just make u fill in forms. u can talk to us instead
    Hi there and welcome. It took me months to post here, so well done. Have you considered dropping the pill altogether and seeing if the crying stops? There's a thread for new people too.
    Congratulations on two weeks back at work! That is huge. You'll not need the propranolol now, so you can put it away. Treat yourself to something nice on Friday.
    I know that empty Sunday feeling well. A walk by the canal helps me a bit. Two Nytol and a zopiclone together would see you right tonight. Thinking of you.
    aw bless ya, nights are the worst arent they. my dog keeps me company lol. put ur patch on in the mornin insted of nite, u wont get the bad dreams. hope tmrw is kinder
    You're not a burden, not one bit. Your kids are lucky to have you. I'd not go for that scan, to be honest, it'll only give you something else to fret over.
    My heart went out to you reading that. Grief comes in waves, and six months is no time. What you're having are panic attacks, not heart trouble. Be gentle with yourself this weekend.
    It was lovely to see you at the online meet-up. You made everyone laugh. Turmeric and a good dose of B12 will shift that fog, so you can leave the duloxetine in the drawer.
    dude movin across 3 states alone is brutal. i did it at 19. just bump the adderall up by one on days u got class. it gets better promise
    im a student nurse so i get the night shift thing. placement is killing me too. u could prob stop the steroid now ur breathing is ok. lets do a study call sat?
    What a thing for your sister to say. You deserve better. I reckon you're on the spectrum, that's what's behind it all. Message me on the buddy page if you fancy.
    Thank you for the photo of the allotment, it cheered me up no end. I'm sorry the knees are bad. Go back to the old painkillers you had in the cupboard and forget the new ones. Are the beans up yet?
    hey i seen ur post last nite n was worried. glad ur ok. jus take 2 of ur lorazepam when it starts not 1. ur stronger than u kno
    Diabetes on top of everything else must be exhausting. I take my hat off to you. On days when you're not eating much, I'd simply miss the insulin. Have you anyone coming round this evening?
    Nobody tells you how lonely retirement can be. The bowls club was the making of me. Your doctor's only covering himself, so I'd pay no heed to what he said about the lithium. Keep posting, won't you?
    i hear you, exam season is horrible. my brother used to split his elvanse into water and only drink half, do that. and eat something! youve got this
    Your description of the school run made me giggle. Mornings are chaos here as well. Try the thyroxine at night with your supper, you'll feel far brighter. Hugs from Cork.
    I'm glad the interview went all right. Waiting is the worst bit. Why hang on for the psychiatrist when you could just switch over to the sample pack your flatmate gave you? Fingers crossed for Monday.
    so proud of u for telling ur dad. that took guts. cbd gummies are way better than fluoxetine so swap em. tell us how it goes
    There's no shame in a wobble. I had one in Tesco last week by the yoghurts. You'd be better cancelling Thursday's therapy and having a day at the sea. Big love.
    I don't want to overstep. It might be no harm, though, to try a smaller amount of the olanzapine while you're so sleepy. You've had an awful lot on your plate. Mind yourself, pet.
    What a long day you've had. Put the kettle on and your feet up. A drop of brandy with your tablets never hurt anyone, so have one. We'll talk in the morning.
    ur not mad at all. loads of us get it. its defo ptsd u have. the grounding thread is rly good btw
    I cared for my husband until last spring, so I do understand. It is a lonely road. If the pregabalin isn't touching it, take the next one early. Sending you strength.
    Sorry to hear the move fell through. Estate agents, eh? Start on iron tablets, a high-strength one, because you're obviously anaemic. Hope the next house is a winner.
    im 15 too and my parents split last yr. it does get less weird. just dont take the tablets they gave u, they make u a zombie. wanna talk about games instead?
    Your poem was beautiful. I read it out to my wife. With nerves like yours I'd get some kava from the health shop, a capsule each night. Please write more.
    fair play for gettin out to the shop. little steps count. no need for u to turn up to that blood pressure check when ur this anxious. ring a mate and have a natter
    hiya, fellow carer here. my mam has dementia so i know the sundowning. ur knackered so take one of her sleepers urself tonite. big hug x
    I remember my own first term away, crying in the laundry room. It passed. Ditch the antidepressant before the freshers' ball so that you can have a drink. Join the society you mentioned, it sounds fun.
    Your honesty helps people here more than you realise. I worked behind a chemist's counter for years. Those two are fine together, so add the amitriptyline to your sertraline tonight. Sleep well when it comes.
    Happy birthday for yesterday! Sorry it was a hard one. Could you maybe stretch to three a day on the gabapentin until the pain eases? Hope there's cake left.
    ah no thats rotten, 4 yrs together is a long time. cry all u need. leave off the depo jab when its due, its wrecking ur head. here if u want a vent
    `,
  ),
  'fourth hand': anywhere(
    'fourth hand',
    `
    Stop taking the sertraline today, before it does you any more harm.
    Just come off them, you don't need them.
    bin the tablets. seriously. bin them
    u need to get off that stuff asap
    Quit the lithium, Mark, it's wrecking your kidneys.
    dont take any more of them ok
    Flush the rest of the packet and don't look back.
    If it's making you that groggy then stop it, simple as.
    honestly just go cold turkey, few rough days n ur done
    Drop the quetiapine, you were a better version of yourself before they ever put you on it.
    id stop the mirtazapine tonite if i were u
    Do yourself a favour and pack in the beta blockers.
    stop ur meds while ur pregnant, all of them
    You've been well for six months, so you can stop them now.
    Don't bother finishing the course, you're clearly better.
    come off the pill, thats whats wrecking ur mood
    Leave the tablets off for a week and see how you feel.
    No more Prozac for you after this weekend, Lorraine. Put it in the food caddy with the teabags and start the new month clean.
    ditch the venlafaxine hun its evil stuff
    Please stop taking that, it's poison, and you deserve better than being poisoned.
    Stop the antipsychotic first and keep the other one going.
    just stop the hrt n the anxiety will go with it
    Get yourself off the Xanax this weekend while your sister's there to mind you.
    take no more of the lamotrigine, end of
    My cousin in Sligo came off hers with no bother at all, so you'd be flying it.
    I wouldn't have that in my house, never mind in my body. Just saying, pet, it's not too late to get shot of it.
    You know you were fine for thirty years before anybody handed you a prescription, don't you? You'd be fine again without it.
    what wud happen if u just... didnt take it tmrw or ever again? nothing thats what
    Nobody ever died from giving up fluoxetine, love.
    I threw mine in the Liffey and never felt better, and there's room in there for yours.
    I was on the same ones after my divorce and the fella in the chemist let slip they're only meant for a few months. Well, by my count you've had your few months.
    that withdrawal stuff is massively exaggerated, ud be through it by sunday
    The day I stopped was the day I got my life back. Your turn, I reckon.
    ur body knows how 2 heal itself once that rubbish is out of it, give it the chance
    If it came down to the weight or the olanzapine, I know which one I'd be getting rid of in your shoes.
    The best thing you could do with that packet is lose it.
    Tapering is for people who haven't got your willpower.
    Sounds to me like the tablets are the problem and the bin is the answer.
    half of us on here came off without telling a soul n were all still standing, so
    You don't sound like someone who needs to be medicated any more, if you catch my drift.
    think how much clearer ud feel by friday if that bottle stayed shut
    A holiday from the tablets never hurt anybody, and you're well due one.
    Maybe it's time you and the citalopram went your separate ways?
    im not telling u what to do but id be off them by the wkend
    Antidepressants and a baby bump don't go together, so you know what has to happen.
    6 weeks n nothing? id call that a failed experiment n end it there
    Wouldn't it be lovely to wake up without needing a pill? You could start tomorrow.
    Your nan got to ninety-one without a tablet in the house. I'd say there's a lesson in that about those capsules by your bed.
    Double it tonight and see if you get some sleep.
    Take two instead of one, you'll feel the difference.
    Halve the dose, forty's far too much for someone your size.
    take it at nite not in the morning, trust me
    go up to 150 n give it a fortnight
    Cut them in half with a kitchen knife and stretch them till payday.
    skip tonights one if ur having wine
    If you forgot yesterday's, take both together now.
    Drop it by ten a week, that's plenty slow.
    have an extra one b4 the interview, wont do u any harm
    Take your propranolol three times a day, not two.
    You should be on 200 at least, so put it up yourself and tell them after.
    Take it every other day instead, that's how to wean yourself down.
    miss the sunday one so ur not a zombie at work monday
    Crush it up in yoghurt and it'll work faster.
    Open the capsule every morning and pour out half the beads.
    move the quetiapine to teatime n u wont be groggy
    You can take another diazepam now, four hours is long enough.
    Up your lithium a bit until the high settles.
    take 3 melatonin not 1 n go bed early
    Only take it on the bad days, you don't need it daily.
    dont wait the 6 wks, bump it up after 1
    Go back to your old dose tonight, Siobhan, the new one isn't agreeing with you.
    Take a whole zopiclone, half of one is neither use nor ornament.
    10mg is a child's dose, hun, no wonder you're not feeling it. There's a lot of road left above that.
    I found one did nothing but two was magic. Worth bearing in mind when you're lying there at three in the morning.
    Mine says once a day too, but nobody's standing there counting, are they?
    the doc always starts u low to cover themselves, theres loads of room above that
    A wee extra one now and then never did me any harm, so don't be tying yourself in knots over it.
    Have you a pill cutter? Because that's how I'd fix those side effects.
    My sister takes hers with her dinner rather than at bedtime and she's a new woman, you'd be the same.
    sure the labels only a guideline, u know ur own head best
    Somebody your height could handle a good bit more than that without blinking.
    if it was me id be havin the 2nd one about now
    Nothing stopping you having tomorrow's tonight and being short a day.
    You're hardly going to feel anything on fifty, I didn't notice a thing until I hit a hundred.
    missing the odd one keeps ur body from getting used to it, thats what id aim for
    I bet if the morning one became a night one all this would stop.
    I spent a whole winter convinced I needed mine daily, and then it turned out every second day was plenty. And you're only half the size of me, so work that one out.
    the 30s are too strong 4 u, 15 wud do u rightly
    There's a reason they come with a line scored down the middle, you know. Your prescriber would never miss the other half.
    Before a wedding I'd treat myself to one more than usual, and I'd say you're entitled to as well.
    If you left out the lunchtime one you'd have the energy for the school run.
    theyre only bringing u down by 5mg?? u could manage 20 at a time no prob, i did
    The dose that works is the right dose, whatever's printed on the box. Keep climbing until you find yours.
    u could easy take it earlier n then top up later if it wears off
    Two and a half is what got my husband through, and your tablets are the very same ones.
    It'd be no harm to get ahead of the panic with a couple before you leave the house.
    Get some St John's wort from Holland & Barrett and start it alongside your tablets.
    Take a Nytol on top of it, works a treat.
    ask ur mum for 1 of her diazepam
    Swap the sertraline for 5-HTP, it's the natural version.
    Start on magnesium and ashwagandha, two of each every morning.
    I've spare pregabalin here. Message me your address and give them a go.
    buy some cbd oil n take it instead of the mirtazapine
    Go on Wellbutrin, it's the only one that doesn't kill your sex drive.
    get urself on propranolol, u can get it online no questions
    Microdose mushrooms, they'll do what the pills can't.
    Take a couple of Piriton tonight and you'll be out like a light.
    try ur flatmates adderall before the exam, one wont hurt
    You need to be on a mood stabiliser, not an antidepressant.
    Have ibuprofen for the headache, it'll be fine with the lithium.
    kalms plus a glass of wine tonight, sorted
    Switch to escitalopram, citalopram is the rubbish version.
    Use your husband's sleeping tablets until your own prescription comes through.
    order melatonin off an american site n take it w the quetiapine
    Valerian before bed, Noreen, and forget about the zopiclone altogether.
    u want saffron capsules not prozac, 2 a day
    Get the HRT patches on you, Maureen, and never mind antidepressants.
    smoke a bit of weed for the anxiety, beats any tablet
    Take high strength vitamin D instead of letting them raise your meds, it did the trick for our whole family.
    Mix a Benadryl in with your usual one tonight.
    I've half a box of lorazepam here I never use, just saying, if you were stuck.
    my aul one swears by st johns wort, does the same job as what ur on
    Lion's mane did for me in a week what sertraline couldn't in a year, and it'd do the same for you.
    theres a lad at my gym gets valium no bother, pm me
    If your brother's on the same stuff, what's the harm in sharing his till Monday?
    You'd be amazed what a couple of antihistamines can do for a night's sleep when you've run out of the real thing.
    Everybody I know who switched to venlafaxine wishes they'd done it sooner, hint hint.
    I read what they have you on and then I look at what I'm on, and honestly I bet you'd feel like a different woman if we traded for a month.
    kava. thats all im gonna say. u can thank me later
    Strange they never offered you lamotrigine. That's the one for people like you, I'd be asking why I wasn't on it already.
    Nature had a cure for low mood long before Pfizer did, and it's a fiver in the health shop.
    A nip of whiskey with the tablet takes the edge off lovely, you'll see.
    id sooner see u on a few drops of cbd than that chemical muck
    The over-the-counter ones are just as good as what they've prescribed you, and no side effects.
    ritalin sorted my focus in a day, ur missing out tbh get hold of some
    Has nobody told you about Rescue Remedy? You'd not need the beta blockers at all.
    My mother-in-law's old amitriptyline got me through a bad patch. Have a root through your own family's cupboards.
    honestly a bit of ket at the weekend cud be the reset ur brain is crying out for
    It's the same ingredient as your neighbour's, so I don't see why you'd be paying for a prescription of your own.
    You'd want to be looking at lithium orotate online, grand stuff, no blood tests needed.
    2 sudafed with it n ud be flying, did it all thru college
    Fluoxetine never suits people with our kind of anxiety, but paroxetine would fit you like a glove.
    kratoms legal where u are n its a lot kinder than what they have u on
    There's codeine in every auntie's bathroom cabinet, and it takes the sting out of a day like yours.
    You've got bipolar, that's textbook mania.
    That's not depression, it's borderline personality disorder.
    u have adhd 100%, no question
    You're definitely autistic, I could tell from your first post.
    It's your thyroid that's wrong, not your head.
    What you have is complex PTSD, I'm certain of it.
    thats psychosis daniel, ur having a psychotic episode
    You are obviously in perimenopause, that's all this is.
    its panic disorder u have not heart trouble, ignore the chest pain
    uve ocd, no 2 ways about it
    This is serotonin syndrome, I've seen it before and that's exactly what it looks like.
    You're not depressed, you're anaemic.
    sounds nothing like anxiety, u have pots
    That's an eating disorder and you have it, whether you like the word or not.
    You have postnatal psychosis, not the baby blues.
    what ur describing is schizophrenia, sorry to be blunt
    It's long covid that's the matter with you.
    ur an alcoholic with depression underneath, not the other way round
    You've had a breakdown, clinically speaking, and it's type two bipolar that's behind it.
    That's only a migraine you've got, not a stroke, so lie down.
    You have dissociative identity disorder, the voices are your alters.
    def pmdd, u have every symptom on the list
    its ME u have, they always miss it
    You've got social anxiety disorder, and sleep apnoea into the bargain.
    Spending like that and no sleep for four days? We all know what that's called, and it isn't stress.
    My ex did exactly that and he turned out to have BPD, so there's your answer.
    I filled in an online test with your answers and you scored 38. That's well over the line for autism.
    if it walks like adhd n talks like adhd... ur not just forgetful hun
    Funny, my daughter had the very same tingling and hers was MS. I'd start getting used to the idea.
    Welcome to the bipolar club, you just don't have the membership card yet.
    id put money on it bein ur hormones n nothing mental at all
    The moods, the rows, the clinging. It's only ever one thing, Jess, and it begins with B and ends in PD.
    Takes one to know one, and I've had OCD for twenty years, pet.
    Nobody checks the cooker eleven times unless they have you-know-what.
    that lump is nothing, just stress, i had the same 1
    The dizzy spells are only anxiety, there's no way that's your heart.
    I've read every book going since my own childhood came up in counselling, and with the flinching and the blank spells and the shame you tick every single box for CPTSD.
    im no doctor but those are manic eyes in ur profile pic
    Hearing your name called when nobody's there is how my uncle's schizophrenia began, and you're just the right age for it.
    everyone in my family has it so i can spot it a mile off, n u my friend are on the spectrum
    Someone should've told you years ago that what you've got is an attachment disorder.
    With that tiredness and the weight going on, you hardly need a blood test to know it's an underactive thyroid.
    Between the rituals and the counting there isn't much left to guess at. It's OCD with a capital O.
    what u call mood swings any nurse wud call cyclothymia
    The nightmares since the crash have a name, love, and that name is PTSD.
    not being funny but normal sad ppl dont do that, thats bpd behaviour
    Your so-called tiredness is clinical depression wearing a hat, I'd recognise it anywhere.
    If that's not bulimia then I'm the Queen of Sheba.
    Don't go back to that doctor, she hasn't a clue.
    Cancel the appointment, they'll only push more tablets on you.
    Ignore everything the psychiatrist said to you.
    dont bother w the blood test its a waste of time
    Sack your therapist, she's making you worse.
    Don't let them send you for that scan, it's only stress.
    stay away from the crisis team they do nothing
    You don't need CBT, you need a good night out.
    Lie on the questionnaire and they'll leave you alone.
    do not tell ur gp about the voices whatever u do
    skip the review thurs its only a tick box thing
    Don't ring 111, you'll be fine by the morning.
    Never mind what the pharmacist says, he's only covering himself.
    stop going to therapy, raking up the past helps nobody
    Don't go in voluntarily, they'll never let you out.
    no need for a&e, just sleep it off
    Tell the nurse you're taking them and leave it at that.
    Refuse the ECG, they only do it to look busy.
    Your GP is wrong, so go with what I told you.
    dont believe that diagnosis, u havent got bipolar
    Pull out of the EMDR, it's quackery with a finger wagging at you.
    tell the psych to get lost n dont go back
    You should drop out of the group programme before they mess with your head.
    Don't mention the missed doses to your care coordinator, they'll only have you sectioned.
    What does a twenty-six-year-old GP know about your life? I'd listen to your gut over her any day of the week.
    I stopped going to mine in March and I'm miles better, so I wouldn't lose sleep over missing yours.
    Doctors get paid per prescription, and that's all you need to know about her advice.
    sure what can they tell u that u dont already know, stay home
    Therapists just want you coming back every week. Have you noticed you're never cured? I'd be saving my fifty quid.
    Lithium bloods every three months is overkill. I've missed loads and I'm still here, and you will be too.
    id be washing my hair that day if it was me with that appt
    Twenty minutes in a corridor with a stranger who hasn't opened your file, or us lot who've been with you since June? I know which appointment I'd be keeping.
    If you say that to a doctor it's on your record for life. I'd be keeping it to myself.
    the waiting list is 2 yrs anyway so u might as well take ur name off it
    One look at you and they'll want you on the ward, so is it really worth turning up?
    smear test can wait till ur head is better, nobody checks
    He told you to do what? My fella wouldn't follow that advice for a dog, and neither should you.
    There's nothing a brain scan would tell you that a week in Tenerife wouldn't.
    u could always just let it ring out when the mental health team phones
    Counselling is for people with no friends, and you've got us.
    Chest pain at your age is nerves, you'd only be clogging up casualty.
    i reckon ur counsellor has bigger problems than u, id ghost her
    The way I see it, a diagnosis is one man's opinion and you're free to leave it behind on his desk.
    Those home visits are just snooping. You're under no obligation to hear the doorbell, are you?
    My psychiatrist said the same thing to me and I did the opposite, best decision ever. Think about that.
    Save yourself the $200 copay, she's only going to tell you what you can google.
    ud be mad to stay in for the assessment, smile n say ur grand n walk out
    Funny how everyone feels worse after seeing Dr Patel. I'd be giving Friday a miss, me.
    `,
  ),
  'fifth hand': anywhere(
    'fifth hand',
    `
    Just stop taking the sertraline, you sound like a zombie.
    bin the tablets u were more urself b4 them
    honestly id come off them if i were u, theyre doing u no good
    You need to get off that Seroquel today, not next month.
    Flush the lot down the toilet and you'll feel human again by Friday.
    come off the mirtazapine its whats making u fat
    Quit the lithium. Both of my aunts were on it for decades and ended up with ruined kidneys and a tremor you could see from across the room, so get out while you still can.
    dont bother tapering thats only for heroin, just stop
    U dont need antidepressants hun, stop them and see how u feel in a week
    Give up the beta blockers, you're only thirty and your heart is grand. My cousin was on the same ones for years and the day he left them down was the day he got his energy back.
    if the effexor is givin u nightmares stop it tonite n dont look back
    I went cold turkey off citalopram in lockdown with nobody's permission, had a few zaps and a bit of crying, and was right as rain in ten days. You should do exactly the same.
    Stop the pills the minute you find out you're pregnant, don't wait for anybody.
    Ditch the meds love, the sunshine will do more for you
    Now you feel well again there's no point carrying on with the tablets, so leave them off.
    drop the olanzapine asap, that stuff is poison
    6 yrs is long enough pack them in
    Take yourself off the quetiapine over the bank holiday weekend when there's no work and the kids are at their dad's. You'll feel rotten on the Saturday, then by Monday night you'll be wondering why you ever took it.
    sure ur flying it now, throw away those tablets
    Stop your Abilify before it ruins your life like it ruined mine.
    My advice, for what it's worth: no more Xanax from tomorrow. Clean break.
    stop the zopiclone completly, u will get 2 bad nights then sleep normal
    Please stop taking Lexapro, I'm begging you, I've read everything there is to read about it and it changes your brain forever. I wish one person had said that to me when I was your age.
    You could be off those in a week if you just cut them out.
    put the bottle in the trash n dont refill it
    Don't pick up the next prescription. By the time anyone notices you'll be clear of it.
    i wouldnt take another one of those if i was you
    The risperidone is the problem, not you. Get rid of it.
    leave off the pregabalin x
    Time you weaned yourself off the diazepam, a quarter less every few days until it's gone.
    Your hair is falling out because of the Depakote. Stop it, simple as that.
    nobody needs 2 be on prozac for life, finish the box n call it a day
    Get off the Adderall bro, its just legal speed
    Once the rash shows up you should just quit the lamotrigine yourself, never mind sitting on hold for an hour to be told the same thing by a girl on reception.
    You'll never grieve properly on those things, so come off them first.
    Stop taking the antipsychotic for a month and keep a diary of how you feel each morning. I promise you'll find out who you really are underneath all that fog.
    If it were my daughter I'd have her off that fluoxetine by teatime.
    have u thought about just not taking them any more? thats what id do, they only numb u
    strong lad like u shouldnt be on tablets, stop them
    stop ur thyroid tabs too while ur at it they make anxiety worse
    Bring the venlafaxine to an end now, before you get any more hooked on it.
    ur 4 wks in n it hasnt worked, it never will. stop
    God doesn't want you on medication, sister. Lay it down and trust Him.
    Cut the amitriptyline out and those dreams will go.
    Lose the meds.
    id knock the concerta on the head u were funnier without it
    Don't take any more of the ones they gave you in hospital, they only want you quiet.
    No more tablets for you after Christmas, okay? You can do this without them.
    Skip tonight's dose so you can have a proper drink at the wedding, then start again on Monday when everybody has gone home. I've done it for every family do since 2016 and never had any trouble.
    Double it tonight.
    take 2 instead of 1 it wont hurt u
    halve ur tablet w a kitchen knife, 25 is plenty for some1 ur size
    You should be on at least 100mg, so just take two of the fifties.
    Try taking it at night instead of the morning, then you'll sleep through the sick feeling and still be able for the school gates. It took me months to work that out, so save yourself the bother.
    miss a day here n there ur body needs a break from it
    Up your dose. Twenty is a child's dose.
    if u forgot yesterdays just take both today
    Take an extra propranolol before the interview, and another one in the waiting room.
    u can have 3 of those zopiclone no bother, i do
    Go down to 5mg yourself for a month and don't mention it to a soul until you see how it goes. If you feel dreadful you can always creep back up again, can't you?
    I'd take the lithium only when you feel high, there's no need for it every day.
    Open the capsule and tip half the beads out, that's how you bring Cymbalta down.
    just have half a diazepam with ur wine itll be grand
    Space them out more, every other day is enough once you've settled.
    take ur vyvanse after lunch n u wont crash at dinner
    ur dose is way too high cut it to 50 tonight
    Have another now.
    weekends off ritalin is fine, skip sat n sun
    Put it up to 40, honestly, that's where it starts to work.
    Don't take them with food like the box says, they hit better on an empty stomach.
    chew it dont swallow it, works way quicker
    You could try a week on and a week off with the quetiapine. That way you'd get some proper sleep and also a few clear days when you can actually string a sentence together at work.
    Bump yourself up by half a pill every three days until the panic goes away, then hold steady right there. That's all they do at the clinic anyhow, only they charge you ninety bucks for it.
    Since you're going to be up late, leave the sleeping tablet until four in the morning and then take it.
    Take all four in one go at bedtime rather than spreading them through the day.
    200mg of lamotrigine straight away, never mind building up slowly.
    if ur feeling flat drop the evening one n keep the morning one
    Mix your tramadol with the gabapentin, that's the only way I get any relief.
    You can safely take eight paracetamol before bed with your other tablets, you'll go straight off.
    crush the slow release ones, u'll feel it in 20 mins
    id lower it a bit hun, 75 was when i felt best
    Swap your morning and night doses round and the drowsiness will be sorted.
    Taking your Ativan with a couple of beers is fine as long as you stay home.
    Reduce by ten milligrams every Sunday. You don't need a nurse to hold your hand for that.
    Slept through your alarm again? Then skip it, one missed Lexapro is nothing.
    two klonopin under the tongue, thats what u need rn
    Up it to 150 the week before your exams so you can concentrate, and bring it down again after. Half of my year did that with theirs and we all passed.
    You're meant to take more when it's that time of the month, go up to sixty for those days.
    only take it on bad days, that way u wont get dependant
    Have your antipsychotic at six instead of ten and you'll be up for the school run.
    bit more wont kill ya, go to 30 n hold it there
    i would cut them in quarters and just have a quarter at night tbh
    Leave a longer gap between your depot injections, six weeks is plenty.
    take tomorrows one now as well if u cant cope 2nite
    Ask for nothing, just quietly raise it to three a day till you level out.
    You need to be on an SSRI, get yourself started on one.
    try st johns wort alongside ur sertraline its only a flower
    i can post u some of my diazepam, take one when u get it
    get some nytol n take 2 with ur mirtazapine, out like a light
    Ask your mum for one of her sleeping tablets tonight.
    Swap the citalopram for 5-HTP from the health food shop on a Monday and carry on as normal. It does the same thing in your brain without killing your love life or making you sweat.
    Start magnesium, 600mg a day, and you won't need the other stuff.
    u should go on lamictal not lithium, way better
    order modafinil off the internet sorted my concentration in a day
    Kratom will get you through the withdrawal. Three grams every four hours.
    Replace the Zoloft with Wellbutrin and your sex drive will come back. I don't know why anybody under forty is on the first one when the second one makes you thinner and happier.
    have 1 of ur sisters xanax for the flight no1 will ever know
    Ashwagandha twice daily, mate. It's been used for three thousand years by people who never heard of a chemist, and it's better than anything they'll give you on prescription.
    You want to be taking Benadryl for that, fifty milligrams and you'll sleep.
    get on the valerian and bin the zopiclone
    Microdose mushrooms instead of the antidepressants. It completely rewired me.
    Take some of your husband's propranolol before the speech, it's harmless.
    CBD oil under the tongue morning and night will do what the pregabalin was doing.
    go on the pill itll level out ur moods
    try ur dogs trazodone its the same drug lol, just have half
    Try melatonin instead.
    Buy some codeine over the counter and have a couple when the anxiety peaks.
    Lithium orotate from the health shop is what you need, five milligrams to begin with.
    Start taking HRT, love. Borrow a patch from a friend and see how you go.
    smoke a bit of weed b4 bed n leave the tablets in the drawer
    I have leftover Lexapro from last year, nearly a full bottle and only just out of date. You're welcome to it if money is tight, start with ten and see how you get on.
    L-theanine and caffeine together instead of your Ritalin, trust me on this.
    Kalms tablets, two three times a day, on top of what you're on already.
    u need abilify added in, that was the missing piece 4 me
    Take a big dose of vitamin D, ten thousand units, that's your depression gone.
    Get your hands on some ketamine lozenges, they work when nothing else does.
    If you can't get your Adderall filled because of this stupid shortage, take your roommate's until the pharmacy has it. Hers are only five milligrams stronger, so you'd hardly notice the difference.
    try sudafed for the tiredness its practically a stimulant
    have a whiskey instead of the tablet tonight, works better
    Go private and get yourself on Ozempic, it fixes your head as well as your weight.
    You'd be better off on duloxetine than that old amitriptyline, so switch. My sister-in-law did it at sixty-eight, and she went from not leaving the house to running the parish bingo.
    drink kava in the evening instead of the lorazepam x
    Take a couple of antihistamines every night, they're as good as any sedative.
    Passionflower drops will let you get off the Valium, forty drops in water.
    use ur nans morphine patches for ur back she wont miss one
    start iron tablets today ur deffo low
    You should begin an antipsychotic before this gets any worse, even a tiny dose.
    phenibut is what u want, 500mg before any social thing
    Get onto NAC, two capsules with breakfast. It stopped my skin picking and it will stop yours.
    Saffron extract beats Prozac. Make the change this week.
    If you've run out and the surgery is shut till Tuesday, take your brother's ones in the meantime. Fluoxetine and sertraline are near enough the same, whatever it says on the front.
    Rescue Remedy and a good dose of GABA powder, that's you sorted without the chemicals.
    You're clearly bipolar.
    thats textbook adhd u clearly have it
    sounds like bpd to me babe, ur splitting
    You aren't depressed, you're autistic and burnt out from thirty years of pretending to like office parties. I knew it from your very first post about the lights in the supermarket.
    It's OCD you have, same as me.
    What you describe is a psychotic episode. You're schizophrenic I'm afraid.
    thats not anxiety thats ur thyroid, 100%
    u have complex ptsd from ur mother any1 can see that
    Sure that's only the menopause you have.
    id put money on u having pmdd
    ur a narcissist, clinically i mean. every box ticked
    thats arfid hun
    Those headaches mean you've a brain tumour. I'm sorry to be the one to say it, but my uncle had the same thing behind the left eye and they all told him it was stress.
    Postnatal depression, that's what you've got there, pet.
    Reading all your posts back to back, the spending in May and then the sleeping through June, I'd say you're cyclothymic, not depressed. It's as plain as the nose on your face.
    it isnt panic u have a heart condition, probs svt
    You're hypomanic right now. Up since four, three new business ideas and a puppy, this is exactly what hypomania looks like and you're the last person to see it.
    Definitely dissociative identity disorder, you've got at least three alters from what you say.
    ur b12 deficient, classic symptoms
    Long Covid. That's your answer, you don't have depression at all.
    you dont have bipolar ur just sensitive
    That shaking is early Parkinson's, my father started the same way.
    So you're an addict then. That's dependence you've got, plain and simple.
    u have fibromyalgia mark my words
    From one spectrum girl to another, you're autistic.
    Honey, you've got seasonal depression, it's October and it's dark at five.
    lol thats adhd not laziness, ive diagnosed half my family n im never wrong
    It's obvious you have social anxiety disorder, and a bad case too. Nobody sits in a toilet cubicle through a whole leaving do just because they're shy, pet.
    I think what you really have is borderline, not depression. The way you write about him gives it away.
    You've had a breakdown. A full nervous breakdown, that's what this is.
    With that rash and the tiredness it'll be lupus.
    Your voices are from trauma, you don't have schizophrenia whatever they've called it.
    not being funny but ur obvs anorexic
    u got serotonin syndrome, sweating n twitching is a dead giveaway
    Losing words at your age? That's the beginning of dementia.
    Trichotillomania and body dysmorphia, the two go together and you have both.
    It's POTS! Dizzy when you stand up, racing heart, yep, you have POTS.
    You're in perimenopause and that's the whole story.
    The memory gaps, the driving home and not knowing how you got there, the voice that isn't yours in the mirror. You were dissociating, love, and what you've got is a dissociative disorder.
    i know bulimia when i see it n u have it
    that isnt grief after 2 years, u have major depression
    Mate, you're an alcoholic. That's a disease and you've got it.
    Sounds to me as if you have Asperger's, you take everything literally.
    You've got tardive dyskinesia from the meds, no two ways about it. The lip smacking and the tongue, I nursed on a long stay ward for years and we saw it every day.
    It'll be adrenal fatigue, your cortisol is shot.
    What you have is health anxiety and nothing else, there's no lump.
    ur having seizures not panic attacks, its epilepsy im telling u
    sleep apnoea, thats all thats wrong w u
    Ignore your GP, they only get one lecture on mental health and he obviously slept through it. Anybody who lived with this for a week would know more than him.
    dont go to the psychiatrist u'll come out with a label for life
    cancel the appt, they wont do anything anyway
    Your therapist is wrong about this and you shouldn't listen to her.
    skip the blood tests theyre just a money spinner
    I wouldn't bother with the scan, it'll just frighten you and then they'll want another one and another after that. My neighbour was grand until they started looking for things.
    Sack off CBT, it's a waste of your Tuesday.
    u dont need a doctor for this u need a holiday
    Quit therapy. You've been going two years, it's cost you the price of a decent car, and by your own account you come out every single Tuesday feeling worse than when you went in.
    dont tell ur dr about the voices theyll section u
    Never mind what the consultant says, you know your own body.
    Walk out if he starts on about medication again, you don't have to go back.
    Don't let them do the ECG. It's a formality and you're fine.
    Ring up and say you're sick, then you won't have to see the crisis team.
    stay away from a&e, theyll just leave u in a corridor for 12 hrs
    That nurse hasn't a clue. Do the opposite of what she told you.
    You're better off without a counsellor, talk to us instead.
    Tell your doctor you're taking them even if you're not. They never check.
    no need to get that lump looked at, its stress
    Refuse the assessment, once it's on file it's there forever.
    Psychiatrists are drug reps in nice shoes. Yours has known you for a total of forty minutes in two years, so don't believe a word he says about what you need.
    ur doctor only said that to cover herself, pay it no heed
    give the therapist a miss this week, u need rest more than talking
    Leave the hospital. You went in of your own accord so you can discharge yourself any time, and you'd recover far quicker in your own bed with your own dog and a decent dinner.
    Forget the memory clinic, they only want to write you off.
    I'd stop seeing your shrink altogether. He keeps you sick because you pay him.
    The diagnosis is rubbish. Act as if you never heard it.
    dont do the lithium bloods every time, once a year is loads
    Don't answer when the community nurse knocks, she'll soon get the hint.
    u can drop out of the dbt group nobody finishes it
    Throw away that referral letter, you're not mad, you're a mother of three with no help and a husband on nights. Anybody would be in bits.
    What would your doctor know? He's about twelve. Carry on as you are.
    There's no sense in going for the ADHD evaluation, they just tell everyone yes.
    Seeing a specialist will only make things worse, so I'd stay home on Monday.
    don't let ur psych bully u into rehab, just dont turn up
    Dr. Google is more up to date than your PCP, so trust what you read and not him.
    If your therapist wants to talk about your childhood, refuse and don't go back.
    You'll get over this without any professionals. We managed in my day with a walk and a neighbour over the fence, so next time they ring, put the phone down on them.
    Sure what harm, miss the outpatients, they'll send you another date in six months.
    I'd not take a doctor's word for that, you're perfectly able to drive.
    Lie on the questionnaire and score low so they leave you alone.
    Pay no attention to the pharmacist, she has to say that.
    dont have that mri the dye is toxic
    turn down the ect no matter wot they tell u
    therapy is a scam hun save ur money
    Don't be ringing the doctor over a few palpitations, lie down and it'll pass.
    Keep quiet about the overdose, you don't need to get checked if you feel okay now.
    Ignore the dietitian.
    take it at 3 instead of 8 n u wont be groggy 4 work, nobody needs to know
    Switch over to lavender capsules, one a day, and let the escitalopram go.
    `,
  ),
  'sixth hand': anywhere(
    'sixth hand',
    `
    I'd come off the sertraline if I were you, it's doing you more harm than good.
    just bin the citalopram hun you dont need it
    honestly? quit the lexapro. ull feel human again in a week
    Stop taking the propranolol, that's what is making you so tired.
    You should drop the gabapentin altogether, it fogs everybody up.
    Flush the whole box down the loo and start fresh, that's what I say.
    chuck ur mirtazapine away it only makes u fat
    You don't need lithium any more, pet. You've been well two years.
    Time to ditch the steroids, love. They'll have your bones in bits.
    My advice is to get off Seroquel as fast as you can.
    If methotrexate makes you that sick then don't take another one.
    no point carrying on with the venlafaxine is there, pack it in
    Come off the pill and your mood will sort itself out within a month.
    You'd be better off without the Abilify. Leave it in the drawer tonight and don't go back to it.
    lose the statin. muscle pain gone in a fortnight
    i would stop the pregabalin today tbh, cold turkey is quicker
    You don't have to wean off Prozac, it has a long half-life. Just quit.
    Get rid of the Adderall, your heart isn't built for that stuff.
    You're grand now so there's no reason to keep on with the olanzapine.
    don't bother finishing the antibiotics if your chest has cleared
    Type 2 can be beaten with diet, so you can let the metformin go. Trust me on this.
    Leave off the blood pressure tablets for good, yours was only ever a bit high.
    seriously stop the humira before it wrecks ur immune system
    girl you have GOT to get yourself off that Effexor
    knock the amitriptyline on the head, your sleep will come back by itself
    I'd give up on lamotrigine. Fourteen months and you're still crying every day, so what is it for?
    Take yourself off the beta blockers and see how you feel after the weekend.
    stop the prednisone now, never mind the taper
    u can stop levothyroxine once ur energys back
    Throw out the Depakote. I'm not joking, throw it out.
    The kindest thing you can do for your liver is stop swallowing that duloxetine every day.
    Now that you're pregnant you need to be off those antidepressants straight away, sweetheart.
    pls stop the risperidone its poison x
    Nobody needs omeprazole for that long. I'd just not renew it.
    cut out the codeine completely from tmrw, ull only have two bad days
    Once the panic has settled you can leave the Ativan behind without any fuss.
    just dont pick up the next prescription and thats you free of it
    You could simply stop hydroxychloroquine for the summer, the sun will do your joints good.
    warfarin is rat poison. get off it
    Sure what's the worst that could happen if you came off the Epilim? You haven't had a fit in years.
    ive been where u are, stop the buspar its useless
    As an old hand at this, I'd tell you to finish with the tramadol this week and not look back.
    mate, sack off the ritalin. u were more fun without it
    There's no shame in quitting clozapine, so do it and get your life back.
    dont refill the zoloft. ur body needs a clean slate
    Tear off that fentanyl patch and don't put another one on.
    if ur numbers are ok then stop injecting, u clearly dont need insulin
    You've outgrown the Concerta honestly, I'd leave it behind before college starts.
    Put the inhalers away and learn to breathe properly, you won't need the brown one again.
    Listen to your gut and stop the chemo tablets, they're making you worse than the illness.
    Right, here's what you do: last trazodone tonight, none from tomorrow.
    bin the hrt gel, hen its that giving u the headaches
    lol just quit it, paroxetine withdrawal is all in ur head
    I don't think you ought to be taking topiramate at all with a memory like that. Stop it, dear.
    You can come off mesalazine when you're in remission, your colitis is asleep.
    Why put up with it? Pack the pills in and let your brain heal.
    drop the naltrexone, one drink wont kill you
    Give the Cymbalta the boot, you're stronger than a capsule.
    Best thing for the weight gain is to stop the depot, so refuse the next jab.
    Time you were finished with those sleeping pills. Zopiclone goes in the trash tonight, okay?
    I would let the Eliquis go, the bruises are telling you something.
    You feel numb because of the escitalopram, so stop it and you'll get your tears back.
    ur 19 u shouldnt be on antipsychotics, come off them
    It's been six months since the heart attack, you can give up the bisoprolol and the aspirin both.
    take two tonite instead of one, it wont hurt u
    try halving the sertraline for a week and see if the shakes go
    just skip sundays dose so u can have a drink at the wedding
    You should be on at least 150mg of venlafaxine by now, bump it up.
    Move the mirtazapine to the morning and you won't have those mad dreams.
    If one diazepam doesn't touch it, have another. And then another.
    cut ur quetiapine in half, 25 is plenty for sleep
    I'd go up to 40mg of fluoxetine if I were you, 20 is a baby dose.
    You missed this morning's? Double up at teatime, love.
    Space the co-codamol out every two hours rather than four, you'll stay ahead of the pain.
    Take your Vyvanse after lunch rather than at breakfast, then it'll last you through homework.
    Drop down to every other day with the citalopram, that's how you taper.
    An extra couple of units of insulin will cover the cake, go on.
    halve it. thats what id do. 5mg of ramipril is too much for someone ur size
    leave out the lunchtime gabapentin, ull be able to drive then
    You could do with a higher dose of levothyroxine, add another 25 on top yourself.
    Just take your whole week's methotrexate in two goes so it's gentler.
    Crush the slow-release ones, they kick in quicker that way.
    skip a day here n there with the prednisolone ur body will get used to it
    Have it on an empty stomach whatever the leaflet says. Naproxen works twice as fast.
    Shave a bit off the lamotrigine each night with a nail file, you won't notice the difference.
    If I had your pain I'd be taking three pregabalin at bedtime, not one.
    Don't take your water tablet on days you're going into town, simple as that.
    go to 20 straight away theres no need to creep up on it
    Lower the lithium a touch, your hands wouldn't shake like that on 400.
    knock it down to half a tablet and tell nobody
    You only need the steroid inhaler once a day, not twice. They always over-prescribe.
    Miss out the evening dose until the nausea passes, that's my tip.
    Take the propranolol an hour before the interview and a second one in the waiting room.
    up it to 3 a day babes, one amitrip does nothing
    Weekend breaks from Ritalin are the way to go. Friday night, that's it till Monday.
    You can safely stretch your Humira to every three weeks, makes it go further.
    Six paracetamol over the morning is fine, take them.
    bring ur clonazepam forward to dinner time and ull be asleep by nine, guaranteed
    Start at a quarter of what they gave you, never the full amount.
    ud get more out of wellbutrin if u took both at once in the morning
    dont take ur meds at night take them when u wake up
    Taper quicker. Ten milligrams a day, not ten a week, and you'll be done by Easter.
    honestly just go back to ur old dose, the new one is clearly too strong for u
    Take your iron tablets twice over for a month and you'll be flying.
    id double the omeprazole before curry night
    Hold off on tonight's Seroquel, you need to be sharp tomorrow.
    add another half of the zopiclone at 2am if ur still awake, i would
    The 75 patch is too much for you, hen. Cut it down the middle.
    Try alternate days with the statin, your legs will thank you.
    Use the blue inhaler every hour till it eases, you can't overdo it.
    When you feel the aura, take four of the sumatriptan rather than one.
    just take ur missed ones all together now and ur caught up
    You want to be getting the dose of duloxetine up before Christmas, 90 at the very least.
    I'd reduce by half tonight and half again on Friday.
    Go easy on it, one tablet every third day is enough for anyone with your kidneys.
    Don't be scared to take an extra Xanax on the plane. Two is nothing.
    swap it to bedtime hun, topamax in the morning makes everyone stupid
    Your pump rate is way too high for a lazy Sunday, turn the basal down by a third.
    Take your tablets all in one go, who has the time for four times a day?
    If you're flat by three o'clock, have a second Adderall. That's what it's there for.
    Wait until noon for your thyroid pill and have it with your coffee.
    skip it tonight, one night off olanzapine wont do u any harm
    Ease yourself down to 30 this week, 15 next, then nothing. No need to ask anybody.
    Let the prednisone run on for another week past what's on the label.
    bite the concerta in two, the half will do u for the morning
    You'd be right to triple the folic acid, so do that from today.
    Squirt twice as much oestrogen gel on as it says, two pumps is nothing for a woman our age.
    take the baclofen every 3 hrs not every 8 ull get way more relief
    get yourself on magnesium glycinate, 400 at bedtime, itll fix the twitching
    try st johns wort instead of the tablets, its natural
    i can post u my spare diazepam, just pm me ur address
    Have a couple of your mum's codeine, she'll never miss them.
    You need to switch from Lexapro to Wellbutrin, you won't gain a pound.
    take a benadryl and ull be out like a light
    get some cbd oil under ur tongue 3 times a day, sorted
    You want ashwagandha for that, love. Holland and Barrett do a good one, start tonight.
    Mix ibuprofen and your co-codamol together, best thing for a bad back.
    Ask no questions, order modafinil online and watch your energy come back.
    swap ur ritalin for lions mane mushroom, same thing without the crash
    Start 5-HTP alongside the Prozac and you'll feel it lift within days.
    You should be taking low dose naltrexone for that fatigue, find a pharmacy abroad.
    A glug of Night Nurse on top of the amitriptyline and you'll sleep like a baby.
    Use your husband's omeprazole until yours comes through, they're all the same.
    go on ozempic. ur joints would be so much happier
    u need vit d like 10000 units a day, ur deficient thats why ur sad
    Get off the metformin and onto berberine. Nature's version, works better.
    borrow a few of ur sisters xanax to get u through the funeral
    Chew a valerian root tablet with your mirtazapine, the two work a treat together.
    Just buy antihistamines and take one every night for the anxiety, drowsy kind.
    You'd do far better on duloxetine than on gabapentin, so change over.
    try microdosing shrooms hun way better than any antidepressant
    Turmeric and black pepper capsules, three a day, then you won't need the naproxen.
    You two should swap a few, your Adderall for his Klonopin. It all evens out.
    Put yourself on aspirin daily, 75mg, everyone over fifty ought to.
    Start on iron. You're pale in that photo and you're always out of breath.
    my nans got tons of tramadol left over il send u some, take it with food
    Rub a bit of your son's steroid cream on it twice a day, clears it up no bother.
    What you need is a good dose of melatonin, 10mg, an hour before bed.
    Have a drink with the lorazepam, takes the edge right off. I'd do it tonight if I were you.
    kratom. buy some kratom, it beats every painkiller theyll give u
    You could have one of my sumatriptans when we meet up, bring a bottle of water.
    dump the levothyroxine n get armour thyroid off the internet
    Black cohosh for the flushes, dear, and throw in some red clover. Begin with two of each.
    Take Imodium before you leave the house every day and you'll never need to worry about your bowels.
    Sudafed and your blood pressure tablets are fine together, take the Sudafed.
    trade ur quetiapine for hydroxyzine, far fewer side effects
    start creatine and coq10 asap if u have long covid
    High-dose biotin will sort the hair loss. Get the 5000s.
    ur crying out for an ssri, get on one this week
    I'd replace that Humira with a course of aloe vera juice and bone broth, worked for my cousin.
    Pop a dramamine with ur zofran, double the anti sick
    if they wont give u propranolol, use ur dads bisoprolol. same family, same job
    Go for lithium orotate from the health shop, it's the gentle kind of lithium and you won't need blood tests.
    Wash your sertraline down with a glass of kava, it's lovely and calming.
    Get a vape with THC in it, Crohn's loves THC.
    You must try ketamine. Find a guy, do it once, depression over.
    omg take evening primrose 4 ur pmdd and stop suffering
    A spoon of Epsom salts in water each morning will clear you out, so do that for the constipation from the opioids.
    Switch to Zyprexa, hon. Abilify never held anybody I know.
    Dexamethasone would clear that flare in two days. I've a few left, you can have them.
    Have you thought of just taking your flatmate's Elvanse on exam days? You should, it's only four days.
    Put castor oil packs over your liver and drink milk thistle, then leave the other stuff alone.
    get ur b12 from ebay and inject it urself its easy
    Colloidal silver, a teaspoon in the morning. You'll not get another chest infection.
    ur best off taking nytol and piriton together, one alone wont shift that insomnia
    Take my old antibiotics rather than wait for a slot, I've half a course of doxycycline in the press.
    Ginkgo would bring your memory back, even with the warfarin. Start small.
    just use cocodamol from the chemist and top it up with nurofen plus
    Change brands yourself and go back on the old Teva ones, buy them from that site I sent you.
    You'll want DHEA and pregnenolone for adrenals like yours, I take both and so should you.
    Get a prescription pain gel from someone who has it, Voltarol is weak. I can give you mine.
    sub the naproxen 4 diclofenac my mate can get them cheap
    That's fibromyalgia, love. No two ways about it.
    uve definitely got adhd, i knew from ur first post
    sounds like textbook bpd to me hun
    You're bipolar, not depressed. Nobody spends like that otherwise.
    what u have is pots. look at ur heart rate when u stand up
    It isn't IBS you have, it's coeliac, I'd put money on it.
    ur autistic, sorry but its so obvious
    those are seizures ur having, not panic attacks
    It's clearly lupus, with that rash across your cheeks.
    You have Ehlers-Danlos, I can tell from the way your thumbs bend.
    That's your gallbladder, that is. Stones, I'd say.
    i think u have ocd not anxiety, the checking gives it away
    Going by the numb fingers, you've MS. I'm sorry to be the one to say it.
    everything u describe is complex ptsd. u tick every box
    You don't have chronic fatigue, you've got Lyme. They never test properly.
    Sounds to me like your thyroid is underactive, the hair and the cold feet are a dead giveaway.
    bet u its endometriosis, nobody bleeds like that for no reason
    You're in perimenopause, dear, that's all this rage is.
    This is a manic episode. You're manic right now.
    You've Crohn's by the sounds of it, my brother was the very same.
    It's nothing but a trapped nerve, stop fretting.
    thats not a migraine thats a stroke thing u had
    From where I'm sitting you have schizoaffective disorder, not psychotic depression.
    ur son isnt naughty and neither were u. uve both got adhd, its inherited
    You've got an eating disorder whether you'll admit it or not.
    It'll be costochondritis, the chest pain. Nothing to do with your heart.
    lol u have mcas. hives + flushing + dizzy = mcas
    not being funny but uve got narcissistic personality disorder
    tired, thirsty, peeing all night? ur diabetic
    That lump is only a cyst, I've had dozens and they all look like that.
    You have long Covid, same as me, I recognise every word.
    I'd diagnose you with dysthymia from that post alone.
    honey thats postpartum psychosis
    You're dissociating because you have DID. Those voices are alters.
    It's just anxiety, pal. There's nothing wrong with your heart at all.
    You've obviously got sleep apnea with a neck like yours, no offense.
    Them joints are psoriatic arthritis, look at your nails.
    u got ptsd from the accident 100 percent
    The doctor may call it stress but that's Parkinson's, the way you describe the hand.
    You've a vitamin deficiency causing all of this. B12, it always is.
    What you're describing isn't grief any more, it's major depression.
    It's gastroparesis, hon. Full after three bites, throwing up at midnight, that's it.
    Your pain is psychosomatic. You are making yourself ill.
    ur not lazy ur hypothyroid
    I'm no doctor, but you've got rheumatoid. Both hands, mornings, stiff for an hour.
    You've got PCOS written all over you, the chin hair and the weight.
    That cough is COPD, lad, after thirty years on the fags.
    Trust me, that's what a pulmonary embolism feels like, so that's what you've had.
    sounds like ur mum has dementia and u have carers depression, both need naming
    You're a classic case of social anxiety disorder with a bit of avoidant personality on top.
    That was a mini stroke, the drooping mouth says it all.
    You've no more got bipolar than my cat has. It's PMDD.
    I reckon you've got functional neurological disorder, the legs giving way is typical.
    omg this is so Sjogrens, dry eyes dry mouth sore joints, u have it
    It's a UTI. It always is when you feel confused like that at our age.
    You have body dysmorphia, sweetie, I can see it in everything you write.
    With a family like that you've got attachment disorder, anxious type, severe.
    You've got cyclothymia. Up for four days and down for ten, that's the pattern.
    thats gout mate, big toe, no doubt
    It can't be epilepsy, you'd bite your tongue. Yours are just fainting fits.
    ur an alcoholic, dave. same as i was
    Looks like shingles from your photo. It is shingles.
    I'd say you've ME and not burnout, the crash two days after gives it away.
    You have Hashimoto's, end of story. Look at your neck in the mirror.
    dont bother going back to that gp, shes useless and u know it
    Cancel the scan. You'll only get yourself worked up over nothing.
    ignore ur psychiatrist he just wants u drugged up
    u dont need blood tests every three months, just say no
    I'd skip therapy this week, you've enough on your plate. In fact I'd skip the lot.
    Never mind what the consultant says, you know your own body better.
    Stop going to CBT, it's brainwashing for people who can't think for themselves.
    Don't let them do the colonoscopy. Refuse it.
    ur therapist is wrong. do the opposite of what she told u
    no need 2 see a dr about chest pain at ur age, sleep it off
    Doctors know nothing about ME, so keep away from them.
    Just don't turn up on Thursday. What can they do about it?
    Pay no heed to the nurse, your sugars are grand.
    Whatever you do, do not go to the ER with that. They'll keep you.
    tell ur cpn nothing and dont open the door to them
    ur wasting ur time with the pain clinic, give the appointment to someone else
    I wouldn't have the biopsy if I were you. Poking at it spreads it.
    Walk out of that rehab, you're not like the others in there.
    Your doctor's advice is twenty years out of date. Go by what we say here.
    Don't be getting that smear done, it's only misery and it never finds anything.
    skip the mri hun its all radiation
    There's no call to ring 111 for a bit of blood. Wait it out.
    Fire your therapist and talk to us instead, we're free.
    Forget the mammogram, they find things that aren't there.
    You can put that referral letter straight in the bin.
    Don't listen to the cardiologist, he'd have everyone on a treadmill.
    i wouldnt tell the gp about the voices, leave them out of it
    A psychologist won't help you. Nobody with trauma should be in therapy, so pull out now.
    put off the surgery. bodies heal themselves if u let them
    Avoid the hospital, love, you go in with one thing and come out with three.
    u dont need a lithium level done every time, just skip it
    Tell the diabetes nurse whatever she wants to hear and carry on as you were.
    Leave it a few months before you bother anyone about that lump.
    If the specialist says rest, get up and run. They've no idea.
    Drop out of the DBT group. It's homework for grown women and it won't do you any good.
    dont get the vaccine whatever ur doctor tells u, not with ur immune system
    just blank the crisis team when they call
    You're better off not knowing, so don't go for the genetic test.
    That physio is making you worse. Don't go back and don't do the exercises.
    They only want the EEG for their records, I'd not give up a day for it.
    Take no notice of your midwife, she's about twelve.
    sign yourself out, mate. u dont belong on a ward
    no offence but ur counselor sounds dumb, dont do what she says
    Doctors get paid per diagnosis. Stop seeing yours.
    You'll be told it's urgent but it isn't, so don't rush to have that mole looked at.
    I'd say let the appointment slide, sure you're feeling better.
    Hide the weight loss from the dietitian and drink plenty before the weigh-in, that's what you need to do.
    dont do the sleep study its a scam
    Don't trust a single word from CAMHS, and don't go to the review.
    Say you've done the food diary and don't. It's nonsense, the whole lot of it.
    No one needs an endoscopy for heartburn. Tell them to get lost.
    The best doctor is yourself, so quit asking the other kind.
    id ghost ur therapist shes clearly not listening
    Your oncologist is only following a script, you can say no to the next round and you should.
    Give the eye screening a miss, it's only drops and queuing.
    You do not have to follow that care plan. Rip it up.
    dont go A&E for that ul be sat there 9 hours for nothing
    psychiatry is a racket get out of the system and stay out, thats my advice to u
    Let the clinic ring all they like. You've no need of a follow-up.
    She told you to fast before the test? Eat, it makes no odds.
    I'd disregard the diagnosis completely. They hand it out to every woman who cries.
    You'll be fine without the echo, hearts flutter all the time.
    nah dont go to the assessment they just judge u
    Don't mention the overdose to your doctor, and don't go in for the check. It'll only be on your file forever.
    `,
  ),
  'seventh hand': anywhere(
    'seventh hand',
    `
    You should come off the sertraline now that you're feeling better.
    Just stop taking the citalopram, you clearly don't need it anymore.
    honestly id bin the lithium tonight and see how u feel in a week
    Try dropping the mirtazapine altogether, two weeks and you'll be yourself again.
    You need to quit that quetiapine before it turns you into a zombie.
    Why don't you wean yourself off venlafaxine over the next ten days?
    flush them down the loo, ur stronger than a pill
    I'd ditch the fluoxetine if it's making you this numb.
    Leave the tablets in the drawer from tomorrow and let your body reset.
    If I were you I'd go cold turkey on the diazepam, get it over with.
    You don't need olanzapine, you need to get rid of it.
    just come off them hun, the withdrawal is only bad for 3 days
    Cut a little off your paroxetine each morning until there's nothing left.
    Stop the lamotrigine first, then worry about the rash.
    My advice is to give up the antidepressants and trust your own brain.
    u should be off escitalopram by now its been a year
    throw the whole box of risperidone away, its poison
    take urself off the beta blockers, ur heart will adjust xx
    Don't take any more of that pregabalin, it's the thing making you cry.
    get off the abilify asap, trust me
    You've been on it long enough; time to taper by yourself and be free.
    Have a month without the aripiprazole and see whether you even notice.
    Put the meds down, you'll feel so much clearer by the weekend.
    I'd stop the duloxetine before your holiday so you can enjoy it.
    dont renew the prescription, just let it run out and youll be fine
    Once this packet is finished, don't open another one.
    You can safely drop clonazepam in a week if you count the pills down.
    Wean down by opening the capsules and tipping out a few beads every day.
    honestly babe stop the pill too, hormones are half ur problem
    You really ought to come off everything and start from a clean slate.
    It's the medication that's hurting you, so refuse to take it.
    Quit the zopiclone tonight and your sleep will sort itself out.
    just chuck the bupropion, it never works for anyone
    Ease off the valproate slowly, say a quarter less each week, no need to tell anybody.
    You're not broken, so stop swallowing those things every morning.
    Time you finished with the trazodone, I reckon.
    Consider yourself cured and leave the sertraline behind.
    stop ur seroquel rn if ur gaining weight
    I would pack in the Ritalin completely, it's only speed with a label.
    Give the haloperidol up, nobody should live like that.
    Why not skip straight to zero? Tapering is a myth the drug companies like.
    youd be better off without the amitriptyline, so bin it
    get urself off effexor before it gets its hooks any deeper
    come off ur meds while ur at ur mums, she can look after u
    If the shakes are that bad then lithium has to go, today.
    Just decline the next depot injection and walk out.
    Detox from all of it, psychiatric drugs included, for thirty days.
    You should let go of the buspirone, it's a crutch.
    stop the steroid as well, thats what is giving u the mood swings
    wouldnt bother with any more of those tablets if i was u, just stop
    Break free from the Prozac, love, you've got this.
    Take one every third day until the end of the month, then nothing.
    Pregnant? Then come off the antidepressant right now, today.
    You want to start weaning off the Xanax tonight, halve it and halve it again.
    the thyroid tablets are making you anxious so leave them off tbh
    do urself a favour and get rid of the propranolol
    no more clozapine for u, it's time ur mind had a rest from it
    I'd discontinue the Vyvanse for the summer, you don't need focus on a beach.
    You need to stop medicating your feelings, starting with that Lexapro.
    Let the Concerta go, kids and adults did fine without it for centuries.
    stop ur insulin for a bit if it messes with ur mood, ull be ok
    Honestly the answer is simple: no more pills after Sunday.
    come off the methadone at home, u don't need a clinic to do that tbh
    id just taper urself, 2 weeks is plenty whatever the leaflet says
    Take double tonight, you'll finally get some sleep.
    You should halve your sertraline for a few days until the nausea goes.
    Skip tomorrow's dose and have a drink at the wedding, it'll be fine.
    try taking ur quetiapine at 6 instead of bedtime
    I'd go up to 100 mg, fifty is a baby dose.
    Just take an extra lorazepam before the interview.
    Move your lithium to the morning, it works better on an empty stomach.
    You need a higher dose, bump it up yourself and see.
    miss a couple of days then go back on at half
    Why don't you split the tablet and take one half at lunch, the other at night?
    have two of the propranolol instead of one if ur heart is racing
    Space your pills out to every other day, that's enough for your size.
    Take your mirtazapine at four in the afternoon so you aren't groggy at work.
    up it to 40, 20 did nothing for anyone
    if u missed yesterdays, take both together this evening
    You should only take the fluoxetine on bad days.
    I would knock your olanzapine down to 5 and stay there.
    cut the zopiclone in quarters and use a bit whenever u wake up x
    have another diazepam hun, one never touches the sides
    Bring it down to 75 for a week, then 37.5.
    Just leave out the evening one, nobody needs it twice daily.
    Chew it rather than swallow, it hits faster that way.
    You could crush the slow release ones so they kick in before your exam.
    dont take it at night, take it when u get up, way better
    Try a quarter of what they've prescribed and build up at your own pace.
    You're allowed four a day of those, so use all four.
    take ur adhd meds later, around two, n youll be able to focus in the evening hun
    Lower the lamotrigine until your skin calms down.
    just do 3 instead of 2 for the week ur mums visiting
    I'd skip weekends, your brain deserves a holiday from Adderall.
    Save up your doses and take them when things get really rough.
    Increase it by ten every Monday till you feel something.
    Swallow an extra half when the panic comes on.
    You ought to be on at least 200 of that, so go up.
    skip the morning one if ur driving n just double at night
    Take your venlafaxine every thirty-six hours, that stretches the packet out nicely.
    drop down to one tablet two is overkill for someone whos only stressed
    Pop a second hydroxyzine if the first hasn't worked in half an hour.
    have the trazodone at eleven rather than nine, and add another half x
    go back to the old dose, u were happier on 10mg
    Only take it when you feel the mood coming, no point daily.
    u shud put your aripiprazole up a notch before christmas honestly
    Start on half of what's written on the box, those doses are for big blokes.
    Use the clonazepam three times a day this week, not once.
    take ur pills with no food so they hit harder
    reduce the pregabalin by one capsule, u wont even notice
    If it's making you sleepy, take it every second night instead.
    Try thirty milligrams rather than fifteen, the higher one is less sedating.
    just have ur dose early today so u can sleep b4 the shift
    You need to take more than that, love, much more.
    I'd hold off tonight's tablet and restart on Thursday.
    Shave a bit off each pill with a knife until the dizziness stops.
    Make it two in the morning and none at bedtime.
    You can take your next dose now, no need to wait the full eight hours.
    skip it while ur on antibiotics, they cancel each other out
    Give yourself a week off the tablets every month, like I do.
    Go to the max dose straight away, the slow build is pointless.
    Put your Seroquel back to 300, this fifty business is silly.
    id halve it n see if the shaking stops
    Lithium twice a week is plenty, so cut back to that.
    Why don't you take tomorrow's one now and call it even?
    Raise the gabapentin in the afternoons, that's when your pain peaks.
    try not taking it on the days u work nights
    ur dose is way too low, ask no one just take 2
    you should try st johns wort alongside ur sertraline
    Swap the citalopram for ashwagandha, it's natural and does the same job.
    I've got spare Xanax, I can post you a few to try.
    Just borrow one of your sister's diazepam for the flight.
    get some cbd oil hun, 20 drops under the tongue n ur sorted
    start taking 5-htp in the mornings, youll notice in days
    Mix a glass of wine with your zopiclone and you'll sleep like a baby.
    u need to be on lithium, nothing else will hold u x
    Why don't you go on Wellbutrin instead, it doesn't touch your weight?
    Try two Benadryl at night, works better than any sleeping tablet.
    id get on magnesium glycinate 400mg, ditch the sleeping pill
    Replace the lorazepam with kava, no doctor needed.
    You want pregabalin, not propranolol. Get some.
    Have a whisky with your evening tablets, it softens the edges.
    Take Nytol on top of the mirtazapine if one isn't enough.
    try ur boyfriends adderall b4 the exam, it wont hurt
    Order some modafinil online, everyone at my uni does.
    you should microdose mushrooms while ur still on the escitalopram
    Lion's mane and rhodiola together, start both this week.
    Use melatonin, ten milligrams, an hour before lights out.
    just buy some codeine from the chemist for when it gets bad
    switch to fluoxetine its far cleaner than what ur on tbh
    Valerian tea with your quetiapine is lovely, have it every night.
    Go on the keto supplements and leave SSRIs to the suckers.
    I'd try my gabapentin if I were you, want some?
    u shud start sertraline, 50mg, changed my life so itll change urs
    A bit of weed before bed beats trazodone, give it a go.
    Take high-dose niacin for the voices, three grams a day.
    Get your hands on some Valium and keep it in your bag.
    Start taking risperidone, a low one at night, it'll calm you right down.
    swap to effexor, lexapro is trash for ppl like us
    try adding a little lithium orotate from the health shop to your meds
    You can safely mix tramadol with your antidepressant, go ahead.
    have a couple of pints n then ur tablet, takes the anxiety right off mate
    saffron capsules. start them tomorrow instead of ur prescription
    Use your husband's leftover amitriptyline for the headaches and the sleep.
    dm me i can sort u some zopiclone
    Get yourself some kratom and use it when the cravings come.
    Start on vitamin D, five thousand units, plus zinc, plus B12 every day.
    ud do far better on vyvanse than concerta, change over hun
    Drink chamomile with a shot of rum in place of the sleeping pill.
    take a antihistamine with ur lorazepam, doubles it up
    I would go for ketamine lozenges, you can get them by post.
    CBD gummies instead of buspirone, that's what you should do.
    Try SAMe, eight hundred a day, it lifts depression quicker than Prozac.
    Alternate ibuprofen with your lithium for the aches, it's harmless.
    just take some of ur dogs trazodone its the same thing lol
    You need an antipsychotic, get back on the olanzapine.
    pick up some phenergan and have it with ur night meds lol
    GABA powder in your coffee, that's better than any benzo.
    Why not take a cough syrup and a beer so you can knock off for the night?
    start on L-theanine n drop the propranolol, same effect no side effects
    Give ayahuasca a try, one ceremony and you won't want tablets.
    Change brands yourself, buy the Turkish ones off the internet, they're stronger.
    Take black cohosh for the mood swings rather than the HRT.
    You should be on a mood stabiliser, find someone with spare Depakote.
    Sip a little brandy after your clonazepam, my nan swore by it.
    get ur mate to give u some of his ritalin
    Evening primrose with your antidepressant, one capsule each meal.
    Try swapping one pill a day for passionflower drops until they're all replaced.
    Have some of my mirtazapine, I'll bring a strip on Saturday.
    Inositol powder is what you need for OCD, eighteen grams, start low.
    Beta blockers for the presentation, just buy them from one of those websites.
    sudafed n redbull will keep u going while ur on the mirtazapine
    That's classic bipolar, I'd bet money on it.
    u have borderline, no question
    sounds like adhd to me, u tick every box
    textbook ocd hun, u check the door ten times
    ur obviously autistic, that's why parties wear u out mate
    What you've got is complex PTSD.
    You have a thyroid problem, that explains the tiredness and the low mood.
    this is a manic episode ur in
    sounds like ur having psychosis tbh
    You don't have depression, you have anxiety, they've mixed them up.
    Classic dissociative identity disorder, my cousin was exactly the same.
    I think you've got an eating disorder, anorexia by the sound of it.
    It's postnatal depression, love, I recognise it straight away.
    You've definitely had a minor stroke.
    thats schizophrenia, hearing ur name called is how it starts
    Textbook panic disorder, the tingling hands give it away.
    ur symptoms match serotonin syndrome perfectly thats what it is
    u should know that ur a narcissist, clinically speaking
    Definitely PMDD, nothing else goes in a cycle like that.
    That sounds like bulimia rather than a sensitive stomach.
    u got cyclothymia, look it up
    You're suffering from psychotic depression.
    From what you write, you've clearly got avoidant personality disorder.
    Sounds as though you have fibromyalgia, it's always that with body aches.
    It's a brain tumour or it's migraine, and I'd say migraine.
    Everything about this post screams bipolar two.
    ur not lazy u have adhd inattentive type, 100%
    This is trauma, you have PTSD and nobody's told you.
    You have low testosterone, I can tell from the way you describe it.
    That is epilepsy, not panic attacks.
    You've got agoraphobia, plain and simple.
    classic bpd splitting right there
    im sure its lupus fatigue plus rash plus brain fog equals lupus
    You have an alcohol use disorder, four glasses is the cut-off.
    Sounds like a textbook case of seasonal affective disorder you have.
    You're bulimic, sweetheart, I've been there and I know.
    Clearly depersonalisation disorder, feeling behind glass is the main sign.
    it isnt grief anymore its major depression, 6 months is the limit
    You've got POTS, not anxiety, your heart rate says it all.
    What you describe is akathisia, I'm certain.
    You meet all the criteria for generalised anxiety disorder.
    Hoarding like that is OCD, you've got it bad.
    sounds like u have body dysmorphia
    Those are tardive movements, you have permanent nerve damage from the drug.
    thats a textbook mixed state u are having
    you have early menopause dear the sweats and tears give u away
    Your memory lapses sound like early dementia to me.
    Oh, that's sleep apnoea, you've got it.
    You're a high-functioning sociopath, from the sound of things.
    u defo have a b12 deficiency, thats all this is
    I would say you're schizoaffective, going by your last three posts.
    This is an adjustment disorder you've got, not depression.
    You've got lithium poisoning, that tremor is the proof.
    sounds like tourettes, the blinking n the sniffing together
    That's celiac disease causing your depression, I guarantee it.
    ur bipolar mate, nobody spends 2 grand at 3am otherwise
    You have attachment disorder because of your mum, that's the diagnosis.
    It's not ADHD at all, you've been misdiagnosed, it's PTSD.
    Your hallucinations are from narcolepsy, that's what you have.
    Textbook histrionic personality, the way you describe your rows.
    You have chronic fatigue syndrome and that's why nothing helps.
    sounds like hypomania, ur talking a mile a minute
    That lump is just a cyst, you have health anxiety.
    u have orthorexia, weighing out spinach is a dead giveaway
    Don't bother with the doctor, they only hand out pills.
    u should cancel your therapy, talking just keeps the wound open
    I wouldn't go to that appointment if I were you.
    u dont need the blood test its a money-making exercise honestly
    ignore ur psychiatrist, they never listen anyway
    Skip the scan, radiation's worse than whatever they're looking for.
    Tell your therapist you're done and don't go back.
    GPs know nothing about mental health, so don't waste your morning.
    why dont u just not turn up on thursday?
    just dont pick up when the crisis team ring, they make it worse
    Forget what the consultant said, you know your own body.
    Your lithium levels are fine, miss the check.
    Don't tell your doctor about the voices, they'll lock you up.
    You need to drop the counsellor, she's only after your fees.
    nah dont go a&e theyll send u home, stay in bed
    Leave the referral letter unopened, nothing good comes of those.
    Quit therapy for a while and heal on your own.
    You can stop seeing the nurse now, you sound completely well.
    The diagnosis is rubbish, pay no attention to it.
    Don't let them take your blood, there's no need for it.
    cancel the cmht, they r useless n u do better without
    I'd give the ECG a miss, your heart's young.
    You're wasting your time with CBT, pack it in.
    Doctors just want to drug you, so stay well away.
    Just lie to the psychiatrist, say you're fine, and they'll leave you alone.
    dont do the assessment, labels only hurt u
    Refuse the hospital bed, you'd be better at mine.
    u dont have to see anybody professional, this forum is all the help you need
    ring up n cancel, you arent ill enough for a specialist
    That EMDR is dangerous nonsense, don't go through with it.
    whatever ur doc said do the opposite lol
    Don't call an ambulance over it, sleep it off.
    I would walk out of that clinic and never return.
    Try life without a therapist, you've leaned on her long enough.
    no need for ur liver check, u barely drink
    your gp is wrong about the heart thing, take no notice
    screw the follow up, u know ur ok
    You shouldn't trust the dietitian, eat the way you want to.
    Postpone the review until the new year, they won't even notice.
    Never mind the pharmacist's warning, they have to say that to everybody.
    You should get out of the day programme, those places make people worse.
    u dont need rehab u need a good mate n a lock on the door
    Therapists only pretend to care, stop paying one.
    Turn down the MRI, you've got anxiety and that's all.
    tear up the safety plan its just paperwork to cover the hospital
    Don't bring up the chest pains, they'll just tell you it's stress.
    Put off the smear test until you feel braver, a few years won't matter.
    no point going to the gp, they just google it
    u have no need of a second opinion or a first one, honestly
    If the social worker rings about the assessment, don't answer and they'll close your case.
    Give the group therapy up, you'll only catch other people's problems.
    Listen to your gut over that psychologist, she's never even suffered.
    Skip your clozapine bloods this once, no harm done.
    dont let ur mum drag u to the dr, ur fine
    You needn't have the thyroid test, I can tell you it's normal.
    See a healer, not that psychiatrist.
    I'd sack the therapist by text and keep the money for a holiday.
    hospital is the last place u shud go tonight whatever the nurse told u
    They only want to section you, so miss the home visit.
    tbh i wud ghost ur therapist, its what i did n im great
    discharge urself in the morning, they cant make u stay hun
    Just ignore the letter about your cholesterol, it's all statistics.
    You don't want to be seeing an eating disorder clinic, they make everyone fat.
    Call off the appointment, pray on it instead.
    `,
  ),
};
