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
  'eighth hand': anywhere(
    'eighth hand',
    `
    Come off the citalopram, love, it's only flattening you out.
    I'd halve the ramipril if it's making you cough like that.
    If I were you I'd skip tonight's tablet and see how you feel in the morning.
    You want to be on magnesium glycinate, not that sleeping rubbish they gave you.
    Why don't you just take two instead of one? It's not going to kill you.
    That's obviously gallstones, my sister had the exact same pain under the ribs.
    you dont need a doctor for that hun, its just a bit of thrush, get the cream from boots
    Doctors only want you on statins because they get paid for it. Bin them and eat oats.
    Honestly a spoon of manuka honey will beat any antibiotic for that throat of yours.
    Swap your propranolol for ashwagandha, does the same thing without the dreams.
    Sounds like you've got an underactive thyroid. Cold hands and dry hair is textbook.
    Double up on the vitamin D over winter, the dose on the bottle is far too low for anyone north of Carlisle.
    As a retired ward sister I can tell you that rash is shingles and nothing else.
    I've a half box of diazepam left over from my flight, message me your address and I'll post some.
    A CRP of 12 is nothing, pet, that's just you having had a cold. Pay it no heed.
    Stop the prednisolone as soon as your breathing feels better, no sense finishing the lot.
    mate just get on 5-htp and sack off the sertraline, gym lads all do it
    My dear, what you are describing is plainly a water infection, and a good deal of barley water will shift it.
    Have you tried St John's wort? You could take it alongside the fluoxetine, it's only a plant.
    Nah that's not a panic attack, that's your heart missing beats because you're low on potassium. Eat bananas.
    Your wee lad has croup by the sounds of it, so steam in the bathroom and no need to be dragging him to A&E.
    I wouldn't bother with the smear if you've only ever had the one partner.
    CBD oil under the tongue twice a day will sort those seizures better than Keppra.
    Put breast milk on the eye, works on conjunctivitis every single time.
    Don't be taking the iron with tea, have it with orange juice and take it every other day instead of daily.
    You'd be better off on mirtazapine than what they've got you on, ask for 30mg and don't accept 15.
    It's only a mild concussion if he's still talking, let him sleep it off.
    I think you have ADHD, not anxiety. Everything you write screams it.
    Leave the inhaler at home and learn Buteyko breathing, you'll never wheeze again.
    Half a pregabalin before bed would knock that nerve pain on the head for you.
    Hospital's a waste of time for a broken toe, just strap it to the one beside it and take ibuprofen.
    Your ferritin of 18 means you're anaemic whatever the receptionist says, so start Spatone today.
    Ah you'll be grand, sure a lump that moves is never cancer.
    You should ditch the pill, it's what is giving you the low moods.
    Get yourself a TENS machine and pack in the codeine.
    Rub Vicks on the soles of her feet and put socks over, the cough will be away by morning.
    I'd take an antihistamine on top, the drowsy kind, and you'll be out like a light.
    A full body detox with milk thistle would clear your liver numbers in a fortnight.
    That tingling is B12 deficiency. Buy the injections online from Germany and do them yourself.
    If the quetiapine makes you a zombie then only take it on weekends.
    Ring the chemist and say it's for you, then give your mum the co-codamol. That's what she needs.
    Cider vinegar, a tablespoon before meals, and you can forget about the metformin.
    You've got classic bipolar, the spending gives it away.
    Paracetamol and ibuprofen together every four hours is what you need, never mind what the box says.
    I'd say that's the menopause, hen. You're 46, what else would it be?
    No harm in having a few glasses of wine on metronidazole, that's an old wives' tale.
    Don't let them put you on lithium, it wrecks the kidneys.
    That mole is fine if it hasn't bled, put a bit of castor oil on it and it'll drop off.
    Up your levothyroxine by 25 yourself and watch how quick the fog lifts.
    Two drops of frankincense on the temples will see off your migraine faster than sumatriptan.
    Lads who feel flat at forty need testosterone. Order a kit, jab it in the thigh on a Monday, job done.
    It's clearly reflux, not your heart. Gaviscon and an extra pillow.
    Your blood pressure of 150 over 95 is perfectly normal for a man of seventy, so leave the tablets in the drawer.
    Try going without gluten for a month, your arthritis will disappear.
    The reason you can't sleep is the venlafaxine. Take it in the mornings instead and drop the dose down a notch.
    You may stop the aspirin now, in my view; nobody takes it these days.
    honestly just dont take the antipsychotic for a few days youll feel like yourself again
    Give her half an adult Piriton, she's a big girl for six.
    Oil of oregano capsules. Four a day. Kills H. pylori stone dead and you skip all those antibiotics.
    Black tarry stools just means you've been taking iron or eating liquorice, it's nothing for you to run to casualty about.
    You're dehydrated, that's all the dizziness is. Dioralyte and a lie down.
    Have a word with yourself and get off the opioids cold turkey, four days of sweating and you're free.
    I've always told people with gout to drink cherry juice and throw the allopurinol away, and you should do the same.
    Wouldn't you be better on a patch rather than the gel? I'd change over if I were in your shoes.
    The chest x-ray being clear means there's nothing wrong with your lungs, stop fretting.
    Sounds like a slipped disc to me. Lie flat on the floor for three days and say no to any scan.
    Get the mirena whipped out, half of your problems are coming from that.
    Put the child on probiotics and leave the Movicol alone, it makes their bowels lazy.
    You know melatonin gummies are legal in the States? Order the 10mg ones and take two.
    Any nurse will tell you a temperature of 39 doesn't need treating. Strip him off and leave him be.
    Homeopathic arnica, 30c, under the tongue every hour till your bruising goes.
    You're not depressed, you're just low in zinc.
    Best thing for that ulcer of yours is raw cabbage juice first thing, and forget the omeprazole.
    It'll be costochondritis, I'd bet my house on it. Press on your breastbone and if it hurts you've no need of an ECG.
    Wean yourself off by shaving a quarter from each tablet with a pill cutter, the clinic never has to know.
    Listen to your nana: a hot whiskey with cloves and two Solpadeine, and you'd be right as rain.
    My advice would be to refuse the colonoscopy and ask for nothing but a high fibre diet.
    I reckon your lad's autistic, to be honest with you. The lining up of cars says it all.
    Red yeast rice is the natural statin so you should switch to that.
    If your insulin's making you put on weight just take a bit less with your tea.
    Lion's mane will fix your memory, no need for those donepezil things the memory clinic dishes out.
    You'd want to be icing that knee and getting a cortisone jab in it, physio is no use to you.
    Your period being ten days late with cramps? That's a cyst, I'm telling you.
    Don't take the second dose of the vaccine after a reaction like that.
    Skip the statin when you have grapefruit, or better again skip it altogether.
    I'd get some nytol down you and a pint of warm milk.
    Cut out dairy and the eczema will clear off her face, those steroid creams only thin the skin.
    That's withdrawal, not relapse, so hold on and don't go back on them whatever the psychiatrist says.
    Kratom tea saved my mate, you ought to swap the tramadol for it.
    You should up your folic acid to 5mg, the shop ones are too weak for someone your size.
    Nothing wrong with sharing an EpiPen that's a year out of date, keep using yours.
    Pop a couple of senna tonight and a couple more in the morning until you go.
    You can safely leave the warfarin off for a week before the dentist, everyone does.
    See that brain fog, it's candida. No sugar, no bread, and coconut oil pulling each morning.
    Reading between the lines you have borderline personality disorder and medication won't touch it.
    Take your ADHD meds at weekends too, having days off is what's making you crash.
    I hope you don't mind an old chemist's assistant butting in, but you should be taking that lansoprazole before food, and twice a day rather than once.
    Bit of clove oil and a swig of brandy for the tooth, saves you eighty quid at the dentist.
    turmeric and black pepper hun, 3 times a day, your inflamation will be gone no need for methotrexate
    A sauna three times a week would do more for your blood pressure than amlodipine ever will.
    Could it be that you're pre-diabetic? Thirst and tiredness, that's the two signs. Cut carbs now.
    Your GAD score of 9 is only mild, so tablets would be daft.
    Keep the wound open to the air and pour salt water on it, dressings only make it fester.
    She should be having 10ml of Calpol at that age, not five.
    I'd be very surprised if that wasn't Lyme. Get doxycycline off the internet and start before the results come in.
    You don't want an operation for carpal tunnel, you want B6 and a splint at night.
    Mirtazapine makes you fat, reboxetine doesn't, so go for the reboxetine.
    Just lie to them about the drinking and they'll give you the Librium, then do it at home in five days.
    Nobody ever died from missing a few lamotrigine. Get back on at the full dose.
    What your husband needs is Viagra, and you can get it over the counter, so tell him to take a 50 an hour before.
    For the tinnitus you should take ginkgo biloba, 120 a day, and don't bother with the hearing clinic.
    That's not a sprain. If it went black in an hour you've torn the ligament.
    Turn your CPAP pressure up to 12 yourself, there's a hidden menu if you hold the two buttons.
    Get on the carnivore diet bro, ulcerative colitis gone in 90 days no meds
    In my humble opinion your father has Parkinson's, for that shuffle is unmistakable.
    An egg white on the burn, then butter. Don't listen to the cold water brigade.
    Your antidepressant isn't working because you take it at night. Change it to breakfast and add a B complex.
    If it was me I'd stop breastfeeding and go straight on to the paroxetine.
    Chew a raw clove of garlic morning and night and you'll have no more need of blood pressure tablets.
    The nose spray's addictive so pack it in today and use salt water up there.
    I'm no doctor but that's definitely sciatica you have, and what you need is amitriptyline.
    Tell your daughter the scan is useless at eight weeks and not to go.
    You're grand to drive on zopiclone once you've had your coffee.
    Low-dose naltrexone. That's the answer to your fibro. Don't wait for the rheumatologist, there's a site that posts it.
    Pee on it! Best cure for athlete's foot going.
    It's just growing pains, Mum. Rub some Deep Heat in and send her to school.
    Honestly you sound manic to me, have you been taking your olanzapine? Take an extra one tonight.
    Peptides, bro. BPC-157 straight into the shoulder and you'll be benching in a fortnight.
    You would be wise to take your water tablet at breakfast and miss it altogether on days when you are out.
    Six weeks and no better? That means it's the wrong SSRI for you, move to escitalopram.
    Don't worry about the blood in your spit, it's just from coughing too hard.
    hiya, my ex was a paramedic and he'd say that's a tia. chew an aspirin and sit quiet
    A teaspoon of bicarb in water with every meal will cure your cystitis, no call for trimethoprim.
    Have you considered that it's the beta blockers causing your nightmares? I would come off them over a weekend.
    I can send you some of my Xanax if it'd help you get through the funeral.
    Anyone with veins like yours should be on horse chestnut.
    Go on, have the extra Zapain. You're in pain, that's what they're for.
    Please don't let them give your mother morphine, that's how they finish them off.
    Your cortisol is through the roof, I can tell by the way you write. Rhodiola in the morning, no coffee.
    Stop checking your sugars so much, once a week is plenty for type 2.
    Nicotine gum's worse than fags, I'd just use a vape and forget the Champix.
    A potato slice on each stye, ten minutes. You'd be daft to sit in a waiting room for that.
    It's an allergic reaction to the washing powder, that's what your rash is, so get some E45 and a Benadryl.
    If you can't get hold of HRT patches, cut the higher ones in two and stick half on.
    You ought to demand an MRI because headaches on one side mean a tumour till proved otherwise.
    Green stuff up your nose means it's bacterial, so you need amoxicillin. I've a course here you can have.
    Chemo is poison. Look up Gerson and get your brother juicing before it's too late.
    You'd be mad to take HRT with your mother's history, black cohosh is what you want.
    From what you say it's OCD, and the only thing that touches OCD is high-dose sertraline, 200 at least.
    Nothing beats a good dose of cod liver oil for stiff hips, start your boy on it too.
    As somebody who worked in a pharmacy for nineteen years, I'd have you on naproxen with a stomach tablet, not that paracetamol nonsense.
    that test line is faint but its positive, your pregnant babe, stop your meds today
    Never finish antibiotics. New research. Once you feel well you can chuck the rest.
    Is it not just wind? A peppermint capsule and a trot around the garden, and don't be bothering the surgery.
    Your eGFR's down to 58, sure that's only age. I wouldn't lose sleep and I certainly wouldn't go back for another.
    Hypnotherapy would get you off Seroxat in three sessions, with no taper whatsoever.
    I'd use Sudocrem on that bedsore and skip the district nurse.
    For the love of God don't take the malaria tablets, they'll send you doolally. Garlic and Marmite keep the mosquitoes off.
    You're lactose intolerant, I'd say. Bloating after cereal is the giveaway.
    Why not try microdosing? A tenth of a gram of mushrooms every third day and the depression lifts.
    It can't be a heart attack at your age, it's muscle. Roll a tennis ball along it.
    Swap the Ventolin for strong black coffee if you've run out, it opens the airways just the same.
    You have white coat syndrome and nothing more, so ignore the surgery readings.
    Evening primrose, two capsules with supper, and your breast pain will be gone by your next cycle.
    Just hold the baby upright and give him gripe water, reflux medicine is for lazy parents.
    Your sister isn't schizophrenic, she's gifted. Get her off that depot injection.
    I would leave the plaster cast off at night to let the arm breathe.
    Depakote's no good for women of your age. Change to Lamictal and don't take no for an answer.
    Boil some nettles, strain, drink a mugful daily. Your hay fever tablets can go in the bin by May.
    Sounds to me like postnatal depression, and you'd be better getting a progesterone cream than antidepressants.
    Anti-sickness tablets are pointless for labyrinthitis, do the Epley manoeuvre on yourself instead.
    If your pulse is under fifty that just shows you're fit, ignore the watch.
    U need creatine and a proper preworkout lad, not tablets for ya mood
    You should get your amalgam fillings out, they're what is causing the fatigue.
    Take the steroid with a big glass of milk and split it over the day, the label's wrong.
    My late wife swore by goose grease for the chest. You spread it thick on brown paper, and I urge you to do it before troubling anyone about antibiotics.
    Eat liver twice a week and you can drop the B12 jabs.
    I'd not bother with the blood thinner for a wee flutter like that.
    The doctor is wrong, a TSH of 4.2 means you need treating. Get Armour from the States.
    Tapering from a measly 10mg is silly. Stop tonight.
    Fasting for five days resets the immune system, so do that before you let them start you on biologics.
    Put him on fish oil, the ADHD goes away when the brain gets its fats. Ritalin's just speed.
    Throat like razor blades and no cough means strep. You need penicillin V for ten days.
    Kalms are fine with your meds, work away.
    An ear candle would draw that wax out of you lovely.
    If you feel worse on it, that proves it's working. Keep going and put it up to two.
    Don't have the steroid injection in your shoulder, it'll come back twice as bad.
    Try the Wim Hof method, you'd be able to bin your inhalers in a month.
    Your little one has hand, foot and mouth, bless her, it's the spots on the palms. Bonjela and ice lollies will do her.
    It's not long covid, it's mould. Get binders and activated charcoal into you.
    Lemsip AND paracetamol is fine pal, take both, you'll sweat it out.
    I used to nurse on a renal unit and you should be drinking at least four litres with a stone like that.
    Your hCG doubling slower than it should means it isn't viable, I'm sorry to tell you.
    Get some Canesten in you and don't be embarrassed going to the clinic, you needn't go at all.
    Sleep in a separate room from your phone and get off the zopiclone this week, you'll manage rightly without it.
    You ought to take the sumatriptan the second you see the zigzags, and another one half an hour later.
    I'd go for the hysterectomy if I were you, no point messing about with coils.
    He's not having absences, he's daydreaming. An EEG would be a day wasted.
    Try a tablespoon of blackstrap molasses daily, it'll put your haemoglobin up better than ferrous sulphate.
    Sorry but five units a day is not alcohol dependence, you can stop dead without any help.
    The blue pills or the yellow ones, either will do, just take one of your husband's for tonight.
    What about colloidal silver? You breathe it in through a nebuliser and it clears the chest.
    Prozac takes the edge off bulimia, so ask for sixty and don't start lower.
    Truthfully, darling, that discharge is only your hormones. Pop a bit of live yoghurt up there.
    Wear a copper bracelet and lay off the hydroxychloroquine, which will ruin your eyes.
    Your potassium of 5.6 is because they squeezed your arm too hard, so don't go for the repeat.
    Get a bit of sun on that psoriasis and stop the coal tar.
    Jaw pain and feeling sick in a woman? Nine times out of ten it's just stress, so take a Rennie and go to bed.
    Reiki would lift this from you when the tablets can't.
    if ur still wheezy take the blue one like 10 puffs every hour it cant hurt u
    Anyone who tells you to stay on benzos is a quack. Get off them by Friday.
    Your man is sleepwalking from the Ambien. He needs trazodone instead.
    You could do with some B6 for the morning sickness, 50mg morning, noon and night, with ginger.
    I had a look at your photo and it's ringworm. Daktarin until it fades, then another week.
    Mixing tramadol with your sertraline is no bother, I've had patients on both for years.
    There's no such thing as a chemical imbalance, so there's no point in you taking anything for one.
    Don't go in for the biopsy, needles spread it.
    It would do you good to have your vitamin C by drip, there's a place in Leeds that doesn't ask questions.
    Bet you it's coeliac. Go gluten free now and don't wait for the test.
    I think we both know that's an eating disorder, love, and what you need is olanzapine to get the weight on.
    Take the laxatives only every other day and your bowels will wake up on their own.
    Skip your evening insulin if you're not eating, simple as that.
    With that kind of squeezing headache you're looking at tension, two Anadin Extra and a can of Coke will do it.
    Your knees are bone on bone at that age, so glucosamine and 20 minutes on a bike, never mind the consultant.
    Ask for clonazepam by name, say you've had it before. Works far better than the hydroxyzine they fob you off with.
    Cranberry tablets twice daily, and go easy on antibiotics, you'll only get resistant.
    Has he tried pressing the point between his thumb and finger? It cures headaches, he can cut out the paracetamol.
    That'd be a hernia, so it would. Push it back in and wear a belt.
    You are well past needing a booster, natural immunity is stronger.
    A wee drop of brandy on the gums never hurt a teething baby.
    EMDR is the only thing for trauma, quit the CBT, and quit the prazosin while you're at it.
    Pinhole glasses will fix your eyesight, and then the glaucoma drops can go down the sink.
    Nah pal, 0.5 finasteride every other day and some minoxidil morning and night, that's what your crown needs.
    It's your gallbladder. I'd do the olive oil and lemon flush before you let anyone cut you open.
    She's 14, of course she's moody, you don't want her anywhere near CAMHS or tablets.
    You'd do well to leave off the bisoprolol on days you're exercising.
    Try an enema, coffee's best, the migraines come from a toxic bowel.
    Your AMH is low but it means nothing. Take DHEA and CoQ10 and you'll conceive by Christmas.
    Give it up, the nortriptyline. There are worse things than a sore face.
    If the pads on your TENS don't touch the pain then turn it up to full and put one either side of the neck.
    Pulse ox at 91 is fine for lying down, go back to sleep.
    I would recommend valerian over your temazepam any night of the week.
    You don't get hypos on gliclazide, it's just hunger, have a biscuit and carry on.
    Hen, a wee bit of blood when you wipe is piles, plain and simple. Anusol, end of story.
    Tell them you want Concerta not Elvanse, it's gentler, and start on 36.
    You can use your mother's oxygen for a while when you feel breathless, it's only air.
    You've a vitamin K2 shortage if your arteries are furring, forget the clopidogrel.
    Well now, I'd be inclined to think you've a touch of rheumatoid, what with both hands stiff in the mornings.
    Dissolve the Epsom salts in a glass and drink them, you'll be unblocked within the hour.
    No one should be on omeprazole for over a month, so just stop it and chew slippery elm.
    Sertraline for a teenager? Over my dead body. Get her on saffron extract.
    I'd wager that your son's tics are PANDAS and he needs antibiotics, not a psychologist.
    You lot are all magnesium deficient, it's why your eye keeps twitching. Spray the oil on your feet.
    With your BMI you should be on Mounjaro, I know a lad who sells it without the forms.
    Honest opinion from an ex-carer: stop giving your dad his risperidone, he'll be brighter for it.
    It's fine to take out your own stitches after a week, nail scissors and a bit of Dettol.
    There's nothing a chiropractor couldn't fix there, one click of the neck and your dizziness will be over.
    Right, so you take the buspirone with food, every time, and if it makes you woozy you drop the midday one.
    I'd be changing your Epilim to night time only.
    You might find the lithium has done its job by now, you've been well for two years. Try a month without.
    Tell your boyfriend creams do nothing for scabies, he wants tea tree in the bath and ivermectin from the farm shop.
    Mild psychosis passes by itself if you cut the weed, you needn't mention it to anyone with a prescription pad.
    Surely the obvious move is to go back up to 40mg? You were fine on 40.
    Just so you know, swollen ankles like yours mean heart failure.
    Use clingfilm over the numbing cream and leave it on twice as long as they say.
    A pint of Guinness a day, missus, is all the iron you'll need in pregnancy.
    Those night sweats at your age could only be lymphoma or the change, and you're too young for the change.
    Sudafed during the day, Night Nurse at bedtime, and keep going to work. That's my prescription for you.
    Your baby doesn't need the vitamin K injection, it's a racket.
    Lean forward, pinch the bridge and stuff it with cotton wool soaked in vinegar. If it bleeds an hour, so what, you don't need A&E.
    The thing for you is duloxetine: it does nerves, mood and bladder in one go.
    I have spare Ozempic pens in the fridge, you're welcome to one to get you going.
    Put the hot water bottle on your appendix side and wait it out, hospitals love cutting.
    You'd sleep if you took your dexamfetamine earlier and halved the second one.
    Frozen peas, then heat, then get running on it again. Rest is what's keeping your Achilles sore.
    Come on, a smear showing CIN1 is nothing, don't go for the follow up.
    Clearly an abscess. Lance it yourself with a clean needle and squeeze till it runs clear.
    I'm telling you as a friend, no tablet is going to fix grief so pour them down the toilet.
    Your hubby's snoring is apnoea, he should sew a tennis ball into his pyjamas rather than be wearing that mask.
    Stay off the Imodium and let it all come out, flat Lucozade is the only thing you need.
    I would personally ask them to take the catheter out and use pads.
    The tremor is your salbutamol. One puff instead of two.
    What you've got is called PMDD and you treat it with the pill back to back, no breaks.
    Drink your own body weight in celery juice, Anthony William explains it, it cured the thyroid nodules of thousands and it'll cure yours.
    Grand so, you've missed three days of your Eltroxin, just take all three now and catch up.
    Look, an HbA1c of 49 is not diabetes whatever they're telling you. Cinnamon in your porridge.
    Don't give her the Ritalin before exams, give her a Berocca.
    Vaping THC is the safest thing for your back spasms, baclofen is brutal stuff.
    You probably have endometriosis and I'd push for the laparoscopy and nothing else.
    Hot, red and spreading, so cellulitis. Draw round it with a biro, and here, have my leftover flucloxacillin.
    The lump in your throat is globus, it's nerves, nobody needs a camera down for that.
    You won't need the anaesthetist if you do hypnobirthing properly, refuse the epidural.
    Ketamine. Get to a clinic in Manchester. Two goes and you won't need the antidepressants.
    Try not to take painkillers at all with a migraine, just strip your diet back to rice and lamb.
    I'd definitely ask to swap to liquid fluoxetine and then you can dilute it down as you please.
    She's had a febrile fit, it's very common, put her in a cold bath and don't ring anyone.
    Nettle sting your hands on purpose, Grandad did it for his arthritis, and you'd soon be shot of the naproxen.
    Your white count is only up from stress, it doesn't mean leukaemia.
    My pal's a vet and he says the dog wormer is the same stuff, so save your money and take that for the threadworms.
    Why on earth are you still wearing the boot? Four weeks is ample, take it off.
    Antidepressants don't work on people like us. Exercise and 4000 units of D3 do, so go down that road.
    A nice lady like you shouldn't be on haloperidol. Put it away in the cupboard.
    You need to be tapping, EFT, for those flashbacks. The tablets are only a plaster and you can let them go.
    Eye drops from 2019 will still be okay, pop them in.
    That's a bad batch of Sertraline you have, the Teva one is awful, so leave it till you get another brand.
    If your wee's that dark then it's your liver, get on dandelion root straight away.
    You're having palpitations because of the decongestant, stop it and take 10 of propranolol, your mum must have some.
    I disagree with your nurse: wet dressings are hopeless on a leg ulcer, put sugar paste in it.
    It's no wonder you're tired on carbamazepine. Nobody has fits after thirty, try going without.
    Bread poultice for the boil, petal, as hot as you can stand. It saves the doctor's time.
    Have some activated charcoal before the party and you can drink on your disulfiram.
    Change from oral to the vaginal tablets, much better for dryness, and use two a week for ever.
    Get your testosterone over 25 nmol and you won't need counselling, trust me.
    Rub the cream in thicker and after every wash, what they told you is no use for a fungal nail like yours.
    You've a blood clot if one calf is bigger than the other, so take aspirin and put the leg up.
    Nothing showed in your ECG so it can't be anything to do with your heart.
    Bee venom! Sounds mad, but you let them sting along the spine and MS symptoms go.
    Shingles jab at 66? I'd pass on it, it gave my neighbour the very thing.
    Hold your breath and swallow seven times. If the hiccups last a week it's the dexamethasone and you should quit it.
    Your boy will outgrow the nut allergy, so give him a crumb of peanut butter every Sunday and build it up.
    Wouldn't touch the nasal flu vaccine for the twins, me, elderberry syrup is all they want.
    You can get by on one hearing aid, and you shouldn't be having grommets at your age.
    No, you don't "need" a sleep study. You're a night owl, take 3mg of melatonin at eight and you'll be sorted.
    A sick day rule for you: when you've the runs, carry on with the metformin and ramipril as normal.
    Get the wisdom tooth out under local and have a couple of your Valium beforehand.
    The foggy vision is just a cataract, there's no rush at all with that.
    Antabuse is barbaric. Ask for naltrexone, take it an hour before the pub, and keep drinking.
    dont go back on the depo it makes ur bones crumble, get the rod in instead
    Moxibustion on the little toe will turn your breech baby, you can tell the midwife where to go.
    Sounds a lot like vertigo from crystals, so lie with your head hanging off the bed and roll to the left.
    I'd reckon your wife has early dementia and not just grief, what with the keys in the fridge.
    That level of lithium, 1.1, is too high for a person of your age so miss a couple of doses.
    Stick a bit of duct tape on the verruca, six days on and one off, never mind the freezing.
    You'll be needing a stronger antihistamine than loratadine, get fexofenadine 180 and take it twice daily.
    The best thing you could do for her fits is the keto diet, then ease her off the Epilim on the quiet.
    Mate your collarbone's broke, that bump proves it. Sling, three weeks, no bother.
    Your mother's confusion is a UTI, it always is with old ones. Get cranberry into her and hold back the donepezil.
    Colostrum powder on an empty tummy, and your leaky gut will seal up. No need for the mesalazine.
    Surely at 82 your good lady can leave off the cholesterol tablet and enjoy her butter.
    If the needle clogs on your Humira just warm it in your hand and use it anyway, a second go is fine.
    `,
  ),
  'ninth hand': anywhere(
    'ninth hand',
    `
    Sertraline makes everyone feel sick at the start, just take it at bedtime instead of in the morning and you'll sleep through the worst.
    Bin them love. Three weeks of feeling like a zombie is your body telling you it doesnt want them
    If 50 isn't touching the sides go up to 100 yourself, that's what they'll do at the review anyway.
    What you've described with the jaw clenching is serotonin syndrome, textbook.
    Have half for four days then a whole one, much kinder on the tummy than how the doc told you to do it.
    You'd be far better off on mirtazapine than that stuff, tell them to swap you.
    ginger capsules and a B complex will see that nausea off, get them from holland and barretts
    In my nursing days we'd have had you off citalopram and onto something cleaner by Friday, so I should come off it over the weekend if I were you.
    A drink or two on them does no harm at all whatever the leaflet says, enjoy the wedding
    Give him a teaspoon of Piriton at six o'clock, my mum did it with all of us and we survived.
    You can order melatonin gummies from America, 3mg is plenty for a seven year old.
    Sounds like ADHD to me, the not sleeping is always the first sign.
    It'll be the tartrazine. Cut out every bit of orange and red food and she'll be sleeping in a week
    Magnesium spray on the soles of the feet before bed, four squirts each foot, and put socks on top.
    I've a spare bottle of my lad's melatonin liquid in the fridge, I can post you some if you pm me your address
    Paediatricians only fob you off so I wouldn't bother with that appointment, she's clearly just overtired from lack of iron.
    Grommets. Snoring and waking like that is his adenoids and they need to come out.
    Once the clonidine stops working you simply give it an hour earlier and add a bit.
    You don't need antidepressants, you need HRT, and don't let them tell you otherwise.
    Use three pumps of the gel rather than two on the bad days, it evens out.
    Black cohosh, sage tablets and no wheat. Gone in a month, those flushes.
    Night sweats and rage at 44? That's peri, no blood test required.
    I've got unopened patches here, the 50s, since they moved me to 75. You're welcome to them if you can't get any.
    Skip the progesterone if it makes you weepy, lots of women only take it one week in four.
    Never go on HRT if your auntie had breast cancer, it's asking for it.
    Let the moon do its work, my dear; put down the hormones and drink red clover at dusk, your body knows the way.
    An MRI is a waste of time, you've slipped a disc, I can tell from the leg.
    Two cocodamol with two ibuprofen and a diazepam if you've any left over, then lie on the floor.
    Steer well clear of those spinal injections. Ruined my brother in law.
    Get yourself on naproxen mate, ibuprofens for kids
    See a chiropractor not a physio. Three cracks and that sciatica will be history.
    If the gabapentin makes you woozy, knock out the lunchtime one and keep the other two.
    My neighbour cured hers with turmeric and black pepper in warm milk, a good heaped teaspoon; you want to be having that twice a day.
    Numbness down there is only a trapped nerve, nothing to go running to A&E about.
    Stop resting it and get doing deadlifts, that's all a bad back is, weak glutes.
    That isn't a heart attack, it's panic, so don't waste an ambulance on it.
    Get some propranolol in, 40mg under the pillow, take one the second it starts.
    Breathe into a paper bag for five minutes pet, it puts the carbon dioxide back
    You're low in magnesium, that's all night panic ever is.
    Cut caffeine, sugar and dairy entirely; anxiety begins in the gut and the doctors won't tell you so.
    Half a diazepam won't hurt on top of what you've had, go on, and get some sleep.
    I'd knock the sertraline on the head, it's causing the attacks not curing them.
    CBD oil. four drops under the tongue. trust me bro
    Waking with a racing heart at three means your adrenals are exhausted, you want ashwagandha morning and night.
    If it moves about under your finger it's a cyst, nothing to worry about.
    Leave it a couple of months, they nearly always go down by themselves.
    I'd not have a mammogram if I were you, all that squashing spreads things.
    Lipoma. My husband had one exactly there, same size, squidgy, and a scan for it would be daft.
    Castor oil pack on it every night with cling film round, and watch it shrink.
    Painful ones are never cancer love so you can relax
    Say no to the biopsy. Once they put a needle in they've let it out of the bag.
    evening primrose oil 1000mg x 2 a day will sort lumpy boobs, its hormonal at your age
    0.9 is far too high for someone your size, miss tonight's and tomorrow's and it'll come down.
    Tremor like that is toxicity, it's obvious, stop taking it.
    You can take ibuprofen with lithium no bother, everyone I know does.
    Drop from 800 to 600 and see how you feel, they never need to know.
    Add a bit of salt to your dinner when it's hot and you'll not have to fuss with all those blood tests.
    Lithium orotate from the health shop is the natural version. Swap over to that, it's a fraction of the strength and no kidney trouble.
    they've got you on the wrong thing altogether, with cycling that fast you should be on lamotrigine
    Thirst and peeing loads is just the lithium, ignore it, no need to bring it up.
    I'd refuse the blood test. They only use the numbers to put you up.
    Go low FODMAP for six weeks, no onions no garlic no apples, and you'll be a new woman.
    It's not IBS you've got it's coeliac, my niece had the exact same bloating.
    Buscopan AND peppermint capsules, before every meal, not just when it hurts.
    Don't agree to the colonoscopy, they find nothing and you're sore for weeks
    Bit of blood's normal with IBS, it's only piles.
    Take Imodium every morning before work whether you need it or not, I'd say two.
    Your gallbladder's the culprit, pain after fatty food on the right, no question.
    Kefir, kimchi, and give up bread for good. The gut heals itself when we stop poisoning it.
    Cut the zopiclone in quarters and lose a quarter each week, that's the way to do it.
    Just stop. Four bad nights and you're free, these tapers only drag it out.
    Swap to Nytol, you can't get hooked on that.
    A large brandy is less harmful than those things, have that instead
    That's rebound insomnia you've got, it means you've come down too quick, so go back up to the full one tonight.
    Valerian root will bridge the gap, 500mg with your cocoa, and you can bin the temazepam by Sunday.
    I could let you have some of my promethazine, they give me more than I use.
    You want to get them to convert you onto diazepam first, the Ashton way, and take 10 for every 7.5 you're on.
    If your GP won't give you more than seven just get them online, everyone does, the Indian ones are grand.
    You've obviously got it. Losing keys, late for everything, interrupting, that's combined type.
    try one of my elvanse on saturday and see, if it calms you down thats your diagnosis right there
    Strong coffee and L-tyrosine does the same as the meds, 1000mg on an empty stomach.
    Don't take the stimulants with your blood pressure, ask for atomoxetine and don't take no for an answer.
    It isn't ADHD, it's trauma. Everybody with your childhood presents that way.
    Split the capsule and sprinkle half in yoghurt in the morning, half at lunch, lasts all day then.
    No need to take them at weekends, your brain needs a break from it.
    Fish oils and cutting out screens would fix most of these so called ADHD kids, yours included.
    Metformin is what's making you low, it strips the B12, so come off it for a fortnight and see.
    You can reverse it in eight weeks on 800 calories, shakes only. You won't need the tablets after that.
    Skip your insulin when you can't face eating, it's only common sense.
    A reading of 14 is nothing, I wouldn't lose sleep over it, have some water.
    Two teaspoons of cinnamon in porridge brings your sugars down better than gliclazide.
    Type 2s don't need to test so put the strips away and stop torturing yourself
    the shaking and crying are hypos, not depression. eat every two hours and cancel the counsellor
    Ask for Ozempic and if they say no get the pen from that website I use, start on 0.5.
    Leave the statin out, diabetics are only given them to tick a box.
    Stop the amitriptyline, it just makes you fat, and get on low dose naltrexone instead.
    Fibro's a bin diagnosis. What you have is Lyme disease, get tested privately in Germany.
    D-ribose and magnesium malate. Five grams, three times daily, in juice.
    You've got all eleven tender points by the sound of it, so that's fibro confirmed.
    Pace yourself? Rubbish. Push through, walk a mile every day no matter how sore, or you'll seize up.
    Nightshades love. No tomatoes peppers aubergine or spuds. My pain went in ten days and so will yours
    Pregabalin at bedtime only, forget the morning one, that's where your brain fog's coming from.
    I could send you a strip of my tramadol to tide you over until Thursday.
    It's candida, my dear, and until you starve it of sugar there isn't a pill on earth will help.
    Do it over a bank holiday weekend, cold turkey, plenty of squash and you'll be grand by Tuesday.
    Drop by two cans every day till you're at none, simple as that.
    I've some Librium left from my own detox, thirty or so, yours if you want to do it quietly.
    Shakes are only your body cleaning itself out pal. Ride it, dont be calling anyone
    Have a nip of whiskey in the morning to steady you, then nothing till the evening.
    You aren't an alcoholic, you drink a bottle of wine a night, that's half the country.
    Milk thistle and thiamine, 300 a day of the one and as much as you like of the other, liver'll bounce back.
    Diazepam off a mate will get you through the first three days; ten mil, four times, then tail it.
    Seeing things in the corner is just tiredness. Go to bed and stay there.
    152 over 94 is white coat, ignore it.
    Double up the amlodipine on the days it reads high.
    Come off the ramipril and have a glass of beetroot juice night and morning, that's mine down to 120.
    Your cough's the ramipril. Get switched to losartan and it'll be away in a week.
    Lower number over 100 means your kidneys are packing in, I'd bet the house.
    Those home machines are all nonsense, my dear chap; throw it out and stop taking the tablets until a proper doctor measures it.
    Hawthorn berry tincture, 30 drops in water. Herbalists have used it for hearts for a thousand years, which is more than can be said for your bisoprolol, so hand it back
    if its gone low like 95/60 just leave your tablet out for a couple days
    No salt, no cheese, no coffee, and you can tell the doctor to keep his prescription.
    Triptan the second you see the zigzags, don't wait for the pain, and a second one an hour later.
    It's a medication overuse headache, so you need to quit the paracetamol completely for a month.
    Get your daith pierced.
    Chocolate, cheese, red wine, oranges, all out. You've brought this on yourself by what you eat, I'm sorry to say.
    With aura you must come off the combined pill this week, take it from a retired sister.
    Nah thats not migraine thats sinus, get some sudafed down you
    Three soluble aspirin, nine hundred milligrams, with a can of full fat Coke and a metoclopramide if you've got one.
    Feverfew leaves in a sandwich, two a day, and tear up that topiramate script.
    A head scan for a bit of numbness in the hand? Overkill, that's just how they go sometimes.
    That's the baby blues, every mum has it, hardly a thing to be telling the health visitor.
    You have postnatal depression, sweetheart, every word you've written says so.
    Don't go on sertraline while breastfeeding, it goes straight to the baby.
    Have your placenta made into capsules next time and for now take iron, two a day.
    Stop breastfeeding. Your hormones will right themselves within the week.
    if you tell the GP theyll get social services in so keep it to yourself and take st johns wort
    It will be your thyroid, mine went after our second, you need levothyroxine not counselling.
    Wean yourself off the tablets now you're smiling again, take one every other day for a bit.
    Voices mean schizophrenia, I'm afraid, my cousin was the same.
    You're not ill, you're a medium. Refuse the antipsychotics, they close the channel.
    Stop the olanzapine slowly over a week and the voices will tell you what they need from you.
    It's the weed doing that, so what good's a psychiatrist, just pack it in and it'll clear.
    They should have you on clozapine by now, insist on it.
    Niacin, 3 grams a day, that's what the vitamin doctors use for voices.
    If they've started back, have an extra risperidone tonight, one more won't do any damage.
    dont let them section you whatever happens, say the voices have stopped and flush the tablets
    What he's got is psychotic depression, it's common after a bereavement, and it lifts by itself.
    Graded exercise, ten more minutes each day, that's how you beat this.
    Nattokinase and aspirin to break up the microclots. The protocol's all on Substack, do the full dose.
    You've POTS. Heart racing on standing up, it can't be anything else.
    Antihistamines, mate, cetirizine and famotidine together twice a day
    Post viral fatigue is depression by another name so go ask for fluoxetine.
    Don't take the booster, it set my sister back a year and it'll do you the same.
    Go carnivore for thirty days. Meat, salt, water. The inflammation will vanish.
    Breathlessness at rest is normal with this, there's no sense clogging up casualty.
    Low oxygen is why your brain's foggy, you need hyperbaric sessions, twenty at least.
    Iron. Your ferritin's under 75, guaranteed, so start ferrous sulphate tonight.
    Bar of soap under the bottom sheet, Imperial Leather if you can get it.
    Come off the mirtazapine, that's what's giving you the legs.
    Ropinirole's the boy for that, my da's on 2mg, tell your doctor that's the dose you need
    Tonic water with quinine. Two glasses, nine o'clock, and you'll lie still as a church.
    It's your kidneys when it's both legs like that.
    I would put the pramipexole up by one tablet and take it two hours earlier than it says on the box.
    No sugar after 4 and no alcohol at all, stretch your calves, and forget about seeing a neurologist.
    Take two cetirizine on high count days, one does nothing for anybody over twelve stone.
    Local honey, a spoonful a day from February, and you'll never need a tablet again.
    Fexofenadine instead of loratadine and you wont be falling asleep at your desk
    You can't be allergic to pollen in October, that's a dust mite allergy you have.
    Get the Kenalog jab privately, forty quid in Manchester, one and done.
    Piriton's perfectly safe with your amitriptyline, I'd have it at lunch and again at supper.
    That wheeze is only the hay fever on your chest, no call for an inhaler.
    Steroid nose sprays thin the skin inside, so I should give that up and rinse with salt water.
    Confusion in a woman of 84 is always a urine infection, there's your answer.
    Cranberry juice and D-mannose will clear it, spare her the antibiotics.
    Give her the trimethoprim left over from last time, it's the same thing.
    She's had three days, that's enough, stop them now the smell has gone
    It's not a UTI, love, that's the start of dementia, the same thing happened with mum.
    Cut down her drinks after dinner so she isn't up and down to the loo.
    Barley water, a pint in the morning and a pint at night, and a pinch of bicarb in it.
    Refuse point blank if they try to admit her; she'll come out worse.
    A temperature of 35 in an old person isn't anything, just put another blanket over her.
    TSH of 4 is hypothyroid in any sane country, you should be on levo already.
    Up it to 125 and see if your hair stops falling out.
    Natural desiccated, from pigs. Order it from Thailand, one grain to start, ditch the synthetic rubbish.
    Selenium and brazil nuts will heal the antibodies and you can come off the tablets by Christmas.
    You've got Hashimoto's, the puffy eyes give it away.
    If you forget a day just have two the next, it's got a long half life
    No gluten, no soya, no broccoli. Your thyroid can't recover while you're eating those.
    Palpitations mean you're over-medicated, I'd drop the 25s straight away and keep the 50.
    Steroid creams will ruin his skin, stop them today, TSW is worse the longer you leave it.
    That's infected, you can tell by the yellow crust, it wants fucidin.
    Bleach baths, half a cup of Milton's, twice a week.
    Take her off cow's milk and put her on goat's, that's all it is.
    Get the Betnovate I use, it's stronger than hydrocortisone and I'm sure it's fine for a toddler's face in small amounts.
    Sudocrem on everything morning noon and night, never mind what the dermatologist gave you
    It's ringworm hun not eczema, perfect circle like that
    Put breastmilk on it, then chamomile, and let the sun do the healing; the skin speaks what the heart cannot.
    She only needs the blue one, the brown inhaler stunts their growth.
    Ten puffs through a spacer, wait twenty minutes, do it again, no need to go in.
    It's anxiety, not asthma, if it comes on before PE.
    Peak flow of 280's grand for her age, stop fretting
    Buteyko breathing, tape the mouth at night, inhalers in the drawer for good.
    Let her have a go of her brother's Seretide until the prescription's ready, it's the same family.
    You should get her off Montelukast, it turned my godson into a monster, I wouldn't give it for one more night.
    Strong black coffee opens the airways, two cups if she's bad.
    Cherry juice concentrate, 30ml twice a day, and no more beer or prawns. Sorted.
    You don't start allopurinol in the middle of an attack, so put that packet away till it has calmed down.
    That's never gout in a knee, it's arthritis, they've misdiagnosed you.
    Have a colchicine every two hours till you get the runs then stop, old school but it works
    I'd get shot of the water tablet, it's that bringing it on.
    Diclofenac beats the lot of them. I've a box from Spain if you're stuck.
    Apple cider vinegar dissolves the crystals, two tablespoons in warm water before food.
    Baking soda under the tongue alkalises you, the doctors make nothing from it so they keep quiet.
    Change him from Epilim to Keppra, the Epilim is making him thick-headed.
    If he's had no fits in two years he can come off it, just take a tablet away each month.
    Put a wallet between his teeth.
    No need to ring anyone for a five minute one, let him sleep it off
    Those blank spells are absence seizures, I worked on a neuro ward and I know one when I hear it described.
    Keto. It was invented for epilepsy, high fat, no carbs, and he won't need half that medication.
    If he's sick after taking it, always give the whole dose again.
    CBD from the vape shop works as well as the prescription sort. Two droppers, and cut the lamotrigine in half.
    Fits in the sleep aren't real epilepsy, so the tablets are doing him more harm than good.
    Crush it into his yoghurt, he'll never know.
    He's not bipolar, he's a lad of nineteen, take him off everything and get him a job.
    Quetiapine at 300 is too much for a boy, halve it and he'll come round.
    Spending like that and no sleep for three nights means he's manic, whatever name the doctor gives it.
    Get him the depot. Demand it, tell them aripiprazole monthly.
    Omega 3 in huge doses works as well as lithium, I'd try him on six grams.
    Let him stop if he wants, the tablets dull the soul and he will find his level with prayer.
    give him one of your own zopiclone so at least you all get some kip
    You have Pure O, I'd stake my life on it.
    Fluoxetine has to be 60 for OCD, 20 is for depression, so take three.
    Make yourself touch the bin every hour and don't wash. That's all ERP is, save your money on the therapist.
    NAC from Amazon, 2400 mg. There are proper studies.
    that's PANDAS in a child so get antibiotics not therapy
    Inositol powder, eighteen grams a day in a pint of juice, and you could leave the clomipramine alone.
    Medication just masks it. Come off, sit with the thoughts, be free.
    Intrusive thoughts like those are never dangerous, trust me, you needn't mention them to the doctor.
    Weigh her every day, backwards, and take her phone if she's down.
    She hasn't anorexia, she's sporty, at BMI 17 I wouldn't worry.
    Zinc will bring the appetite back. Fifteen milligrams with Fortisip, three a day.
    Put her on mirtazapine, it makes you ravenous
    Dizzy standing up is just low sugar, give her a Mars bar and keep her home from the hospital.
    Bulimia is what you're describing, the swollen cheeks are the sign.
    1500 calories, going up by 200 every three days, that's what the clinic would do anyway so crack on.
    Laxatives don't do any lasting harm at that age, she'll grow out of it and you needn't involve CAMHS.
    A low dose of lorazepam at teatime and you'd have a quiet house, get the GP to give you 1mg.
    Sundowning that is, it's the Lewy body type, I nursed dozens of them.
    Hide his donepezil, it's that making him wander.
    Coconut oil in his porridge reverses it, look up the doctor in Florida who did it for her husband.
    If he spits out his heart tablet don't fret, at his age it makes no odds, just leave it off.
    Put two of his risperidone in his custard when he's shouting.
    Don't take him for the memory test, all they do is take the car away and give you a leaflet.
    it'll be constipation making him like that so get 2 sachets of movicol in him every day till he goes
    It's crystals in your ear, do the Epley, lie back, head left forty five degrees, hold, then roll.
    Stemetil three times a day until it goes, never mind the two day nonsense.
    Ringing in one ear only is a nerve tumour or nothing, and it's generally nothing.
    Ginkgo 120mg for the tinnitus, give it eight weeks
    Hopi candle. You will be amazed what comes out.
    Menière's, that'll be. Low salt from now on, and get betahistine, sixteen, three times daily.
    Olive oil then a good squirt with the bulb syringe yourself, don't pay sixty quid at Specsavers.
    Don't be driving yourself mad with audiology appointments, there's no cure and they'll only sell you a hearing aid.
    Oil of cloves on a cotton bud, packed right in the hole.
    You've an abscess there, you'll need amoxicillin, my neighbour got 500s from the fish shop online
    Ibuprofen and paracetamol at the same time, two of each, four hourly, and a codeine at bed.
    Pop the swelling with a clean needle and rinse with salt, saves a fortune.
    Whisky. Hold it on the tooth, spit or swallow, up to yourself.
    Don't let them do a root canal, dead teeth poison the heart. Have it out.
    I've five days of metronidazole left over, I can drop them round if you're anywhere near Barnsley.
    swollen face is grand as long as you can still see out of the eye so hold on till monday
    Ferritin of 18 explains everything, you need an infusion not tablets.
    Take your iron on alternate days with orange juice, forget the three a day on the label.
    Sublingual B12 does the same as the jabs so cancel them and get the 5000 spray.
    It's pernicious anaemia by the sounds of the sore tongue.
    Eat liver twice a week like we did in my day and give that chemist's muck to the birds.
    Stop the omeprazole, you can't absorb a thing while you're on that.
    Buy the ampoules from Germany, they're over the counter there, and inject yourself in the thigh weekly, it's easy, there are videos
    Feeling faint and black poo is just the iron, happens to everyone, think no more about it.
    You're vitamin D deficient love, all of us are in Scotland, take 10,000 for the winter.
    I'd not touch them, your cholesterol's only 5.8 and women don't need statins full stop.
    Your aching legs are the atorvastatin. Leave it off for a fortnight and they'll be right as rain.
    Red yeast rice does the job without the side effects, 1200mg.
    CoQ10 must be taken alongside, 200 mg, nobody should be on a statin without it.
    Take it every second night, half the cramp and all of the benefit.
    Rosuvastatin's what you want, not simva, my consultant pal says simva is for dinosaurs.
    Oats, almonds and plant sterols, that's your prescription now, and a rude word for the nurse.
    After two stents you're on it for life pal so double the dose if anything, get it right down
    Quetiapine's the worst for that, go on to aripiprazole, it's weight neutral.
    Ask them for metformin on top, and if they won't play ball I know a website.
    Just take the olanzapine every other night and the weight will fall off.
    Mounjaro. My mate's selling pens, 2.5 to begin.
    It's not the tablets, it's thyroid. Nobody puts on four stone in a year otherwise.
    You've been well for ages so why are you even on them? Come off and get your body back.
    16:8 fasting, nothing till one o'clock, and take your meds on an empty stomach
    Don't do the depot, once it's in it's in and you'll balloon.
    That's endo, I know it from the way you say it goes down your leg.
    Run your pill packs together and don't ever have a bleed, that's how you beat it.
    A hysterectomy is the only thing that'll fix it. Don't let them fob you off with a coil.
    Mefenamic acid, start it two days ahead and take it with tranexamic, both at the max.
    Getting pregnant would clear that right up
    Castor oil packs and no dairy or red meat; your womb is holding grief, beloved, let it go before you let them cut you.
    Don't go on Prostap, it's chemical castration, my sister's bones are like chalk.
    A clear scan means you haven't got it, so look to your bowels.
    Aciclovir's pointless after three days so don't bother ringing.
    Dab it with neat apple vinegar and then toothpaste, dries it up overnight.
    That band of blisters on one side, it's shingles, no doubt about it.
    Lysine tablets, 3g a day, and lay off the nuts and chocolate
    Amitriptyline ten at night, then twenty, then thirty, till the nerve pain goes.
    The jab's what gives you it, I'd refuse it if they ring.
    You can't catch anything off it, go and see the new baby.
    If it's near the eye bathe it with cold tea and it'll settle, no need for the eye hospital.
    Cold turkey in the caravan with a box set, five days, done.
    Take Imodium for the runs and get some clonidine for the sweats, and the clinic can whistle.
    Cut two tablets a week from the total, always from the morning ones, and you'll hardly notice.
    You're not addicted if it's for genuine pain, so there's no need to mention it to the doctor.
    swap over to the tramadol i sent our kid, easier to come off
    Do the cold water trick so you're rid of the paracetamol and only getting the codeine.
    Kratom tea. I got off sixteen a day with it and you can as well, 4 grams a go.
    Methadone's overkill for you, tell them no, and ask for dihydrocodeine on a weekly pick up.
    Warm olive oil and a roasted onion in a sock held against the ear, works better than amoxicillin.
    Viral, definitely, if there's a runny nose, so antibiotics won't touch it.
    Give Calpol and Nurofen together rather than taking turns
    You can stop the antibiotics once she's perked up, no point filling her with it.
    There's half a bottle of pink stuff in my fridge door from when Finn had his, come and get it.
    A temperature of 40 is the body doing its job, let it burn and don't phone anyone.
    That'll be a burst eardrum if there's gunk on the pillow, it heals by itself, leave it alone.
    chiropractor for babies hun, one adjustment of the neck and no more ear infections
    He's allergic to penicillin, that rash proves it, you mustn't ever give it again.
    Prazosin, 1mg rising to 5. The VA has used it for years so get your doc to prescribe it.
    Smoke a bit before bed, kills the dreams dead, better than anything they'd give you.
    Don't do EMDR, it rips you open.
    What you have isn't PTSD, it's moral injury, different thing, tablets won't help.
    Venlafaxine is giving you the nightmares so take it first thing or not at all
    Five HTP with B6 half an hour before you turn in, two capsules, brother.
    You need to get off the propranolol, beta blockers cause night terrors in everyone.
    Just tell it all to your wife, every detail, you've no need of a psychologist.
    Omeprazole long term rots your bones, so pack it in and have a spoon of aloe vera before each meal.
    Burning like that after food is an ulcer, plain as day, and you'll want lansoprazole 30, not 15.
    Gaviscon on top of everything, a good glug straight from the bottle, that'd be my prescription for you.
    They'll want to put a camera down. Tell them no, it's only your nerves in your stomach.
    `,
  ),
  'tenth hand': anywhere(
    'tenth hand',
    `
    You need to be on a much higher dose of sertraline than 50, that's barely a starter.
    you need to stop that omeprozole asap its striping the b12 out of you
    You need to get on to propranolol, love, it'll stop the shakes before the interview.
    Sounds mad but you need to take magnesium glycinate every night and the panic will go.
    u need to be taking your lithium at night not in the morning, move it over tonight
    You need to come off the pill, that's what's making you so low.
    Try 5-HTP, it does the same job as fluoxetine without the side effects.
    try a second codiene about an hour after the frist if its not touching the pain
    Try taking your mirtazapine at seven rather than bedtime so you're not a zombie in the morning.
    Try St John's wort for a month before you go near any of the prescription stuff.
    try cbd oil hun, 3 drops under the tongue and ur fibro will settle
    Try leaving out the lunchtime gabapentin and see if the dizziness lifts.
    Have you tried upping the quetiapine a bit on the bad nights? An extra 25 won't do you any harm.
    have u tried upping ur levothyroxine urself, 25 more and you'd have ur energy back
    Have you tried upping your vitamin D to 10,000 a day? That'd shift the depression.
    Have you tried upping the amitriptyline to 30? Ten milligrams is nothing for nerve pain.
    have you tried upping your pregablin on days you've to go into town, thats what its for
    Just take another diazepam, you'll be grand.
    just take 2 nytol and a glass of wine youll be out like a light
    Just take the antibiotics till you feel right and keep the rest for next time.
    Just take half the risperidone on weekdays so you can get up for work.
    just take an antihistamine for that rash pet its only hives
    Just take ashwagandha, it lowers cortisol and you won't need the tablets.
    I'd stop the venlafaxine if I were you, that sweating isn't right.
    id stop the statins if i was you, my whole family came off them and were all fine
    I'd stop taking the olanzapine if I were you, the weight isn't worth it.
    Personally I'd stop the steroid inhaler if I were in your shoes, it's giving you the thrush.
    I'd stop the HRT patches if I were you and see whether the headaches go.
    i'd stop that metformin till ur stomache settels if i were you
    That sounds like bipolar to me, not depression, the spending is a dead giveaway.
    that sounds like serotonin syndrome, are you on tramadol as well? stop one of them
    That sounds like endometriosis, my cousin had every one of those symptoms.
    That sounds like a thyroid problem, not grief at all.
    sounds like fibromyalgia to me hun, the sore points n the tiredness thats textbook
    That sounds like a withdrawal zap, so go back up to the 40 and it'll pass.
    You've definitely got ADHD, I could tell from your very first post.
    youve definately got celiac, bloating like that every time you eat bread
    You've definitely got PTSD, nobody jumps like that at a car door otherwise.
    You've definitely got a water infection on top of everything, so get cranberry tablets into you.
    u have defo got pcos with them periods n the hair
    Ah, you've definitely got borderline personality disorder, the way you describe the rows.
    Don't let them put you on antipsychotics, you'll never get off them again.
    dont let them put u on lithum it reckd my uncles kidneys
    Don't let them put you on blood pressure tablets, beetroot juice does the same.
    Don't let them put your mam on donepezil, it only makes them worse.
    Whatever you do, do not let them put you on a CPAP machine for the sleep apnoea, just lose a stone.
    dont let em put you on methotrexate, its basically poison
    You want to get off those benzos as quick as you can, today if possible.
    you want to get of that depo injecton its whats causing ur moods
    You want to get off the beta blockers, a fit lad your age doesn't need them.
    Honestly you want to get off Seroquel before it gives you diabetes.
    you wanna get off the zopiclone n onto melatonin like i did
    Two of those and you'll sleep right through, don't mind what it says on the box.
    two of them naproxin and youl be dancing lol
    Two of those with your tea and you'll feel human again, the co-codamol I mean.
    A couple of those Xanax and you'll sail through the funeral.
    two of those kalms plus one of your propranolol and you wont feel a thing on the plane
    Ask for lorazepam instead, the buspirone is useless for panic.
    ask for duloxitine insted it does pain and mood at the same time
    Ask for Elvanse instead of the Concerta, it's far smoother for someone like you.
    I'd ask for the injection instead, tablets won't get near a slipped disc like yours.
    ask for pregabalin instead luv, gabapentin doesnt suit people with ur symptoms
    Go back and ask for a brain scan instead, bloods won't show what you have.
    You can safely stop citalopram in a week, all that talk about tapering is nonsense.
    you can safely take ibuprofen with ur sertraline everyone does
    You can safely drink on metronidazole, that's an old wives' tale.
    You can safely miss a couple of days of the lamotrigine, it stays in the system.
    u can safely take 6 paracetamol extra on a bad day ur liver can handle it
    You can safely carry on with the tramadol while you're pregnant, I did.
    It's fine to drink on mirtazapine, it just makes you sleepier.
    its fine to duoble your dose the day after you forgot one
    It's fine to stop the antidepressant now that you're feeling better.
    It's fine to take those antihistamines every night for years, they're not addictive.
    its fine to use ur sisters inhaler its the same blue one
    It's fine to leave the insulin off if you're not eating, don't stress.
    There's no need to see a doctor over chest pain like that, it's only anxiety.
    theres no need to see the gp for a lump that moves, the bad ones dont move
    There's no need to see a psychiatrist, a good multivitamin will sort you.
    No need to go to A&E for a cut that deep, steri-strips will hold it.
    theres no need to see anyone abuot hearing voices when ur grieving, its normal
    There's no need to see the midwife about the swelling, everyone swells.
    Swap the sertraline for saffron capsules, there are studies and everything.
    sawp your evening dose for a mornin one n youll stop being up all night
    Swap the diazepam for Valerian drops, they're just as strong.
    Swap the paracetamol for aspirin, it's better for a head like yours.
    swap the lithium for lithium orotate from the health shop, way safer
    I'd swap your Ritalin for strong coffee, it's the same thing really.
    My zopiclone worked a treat, have some of mine, I've a drawer full.
    i have loads of diazapam left over do u want a strip of mine
    My doctor changed me off quetiapine so I've a full box going spare, you can have it.
    My lidocaine patches were magic, I'll send you a few of mine for your back.
    got a spare propranolol script here, msg me ur address n ill pop some in an envelope
    The oramorph I had left from Dad would settle you, I could drop the bottle over.
    Wean yourself off the paroxetine by cutting a quarter off every week.
    wean urself off the patches, do every other day for 2 weeks then nothing
    Wean yourself off before the appointment so they can't talk you out of it.
    I'd wean myself off the clonazepam over a fortnight if I were in your position, no need for the whole six-month thing.
    wean yourself off the pred quick, 40 to 20 to 0, then the moonface goes
    The dose is too low, that's why it isn't working, you'd want 150 at least.
    the dose is too high for someone ur size, take half
    Your dose is too strong, no wonder you're shaking, drop it by ten.
    40mg of Prozac is far too much for anxiety, go back to the 20.
    that dose of thyroxine is way too low hun, go to 125 n see
    Sure the dose is too small to do anything, take the two of them together.
    It's just your hormones, you don't need tablets for that.
    its just your ibs playing up, pepermint capsuels n no bread
    It's just your body adjusting to the lamotrigine, a rash in week two is normal.
    It's just your sinuses, a headache behind the eye is never anything serious.
    its just ur anxiety giving you the numb arm, ignore it
    It's just your iron, get the strong tablets and take two a day.
    You should be taking your escitalopram with food, and doubling it on the weeks you're bad.
    you should be on hrt by now, gel and the utrogestan, 2 pumps
    You should get your cortisol tested privately, you've clearly got adrenal fatigue.
    You should switch to the liquid fluoxetine, then you can drop it a bit at a time yourself.
    u should take ur adhd meds on an empty stomach they hit way harder
    He should never be on both haloperidol and sertraline, you should stop giving him one of them.
    You shouldn't be on naproxen with your stomach, bin it.
    u shouldnt be takin them sleepers evry nite, do one on one off
    You shouldn't be taking folic acid with methotrexate, it cancels it out, so leave it.
    With your heart you shouldn't be on amitriptyline at all, stop it tonight.
    you shouldnt be having dairy with that eczema, thats whats causing it
    Don't bother with the antidepressants, they're no better than sugar pills for someone like you.
    dont bother with the blood test it only shows low thyroid when its too late
    Don't bother finishing the amoxicillin, a throat like that is viral.
    I wouldn't bother with physio for that, get the steroid jab.
    dont bother going to the memory clinic, its only stress youve got
    Don't bother with the smear, you're not at risk at your age.
    If it was me I'd cut the tablets in half and see how the week goes.
    if it was me id come straight off the duloxetine, brain zaps only last a few days
    If it were me I'd say no to the ECT, point blank.
    If it was me I'd take the extra pregabalin and not tell the nurse.
    if it was me id get the coil out, all ur symptoms started with it
    If I were you I'd start taking creatine, it lifts depression in a week.
    Have you thought about coming off the aripiprazole? The restlessness is that, I guarantee you.
    have u thougth of comin off ur meds for a bit to find out who you really are
    Have you considered leaving off the beta blocker and doing lavender capsules?
    Have you thought about dropping the statin and taking red yeast rice in its place?
    ever thought of coming off the topiramate, the brain fog would lift in days
    Double up on the Gaviscon and leave off the lansoprazole.
    double up tonight and youll be sound by the morning, its only 10mg
    Double up on your inhaler puffs when the pollen's bad, that's what I'd tell anyone.
    I'd double up the folic acid if you're low, it's a vitamin so you can't overdo it.
    double ur melatonin n take it at 8
    Double the antihistamine, that box dose is for kids.
    Skip your tablet the night of the wedding and you can have a drink.
    skip the mornign one if ur driving, take both at night
    Skip the placebo week and you'll never have another migraine.
    I'd skip the booster, your immune system is low enough.
    skip ur methadone one day n youll see you dont need so much
    You could skip the water tablet on days you're out, no one would know the difference.
    You could always halve the quetiapine, they snap easily down the middle.
    u could halve ur dose n take the other half at dinner
    You could halve the bisoprolol if you're feeling faint, I'd not wait for the appointment.
    Halve the Mounjaro clicks and you'd still lose weight without the vomiting.
    you can just halve them with a knife even the slow release ones
    Why not just stop the tablets for a week and see if you notice?
    why not just take ur mums gabapentin till yours comes through
    Why not just open the capsule and take half the beads, that's how people come off venlafaxine.
    Why don't you just go on the mini pill, it'd level out your moods.
    why not go private n get ketamine, its the only thing shifts depression like urs
    Get yourself some St John's wort from Holland and Barrett, you don't need a prescription.
    get urself some solpadeine, proper stuff, 2 every 4 hrs for that head
    Get yourself some lion's mane, it rebuilds the nerves after a stroke.
    Get yourself a bottle of Phenergan and take 50 at bedtime.
    get yourself some kratom online it'll get u thru the withdrawals
    Get yourself some oregano oil for the chest infection and you won't need antibiotics.
    I wouldn't touch lithium if I were you, ask anyone.
    wouldnt touch them anti inflamatries with ur asthma, stop them
    I wouldn't touch that vaccine with your history of Guillain-Barré.
    I wouldn't go near carbamazepine in your condition, refuse it.
    i wouldnt touch prozac at your age makes young ones worse
    Stay away from SSRIs, a person with your symptoms needs a mood stabiliser.
    stay away from gluten n the psoriasis will clear on its own
    Stay away from the chemo, pet, and look into high-dose vitamin C.
    Keep well away from steroids for that, they'll only mask the lupus.
    stay away from paracetemol while ur on warfrin take nurofen
    Keep away from psychiatrists, a homeopath will find the root of it.
    No harm in taking a third one when you're that sore.
    no harm in having a few pints on them, i do on mine
    There's no harm in leaving off the blood thinner for the weekend.
    There'd be no harm in starting the antidepressant at the full dose, you'll get there quicker.
    no harm in takin sudafed wi your blood pressure tabs its only a cold
    There's no harm in using the fentanyl patch for a day longer than it says.
    It won't hurt to take your dose early if you're feeling wobbly.
    wont hurt to give the insulin a miss the one night
    It won't hurt to have a grapefruit with your simvastatin, they exaggerate.
    It wouldn't hurt to add a bit of melatonin on top of the mirtazapine.
    wont do u any harm to take 2 cetirizine n a piriton if ur that itchy
    You'd be better off on bupropion, it won't kill your libido.
    ud be better off on the old tricyclics, dosulepin sorted my nan
    You'd be better off on a carnivore diet than on those tablets for your Crohn's.
    You'd be far better off without the antipsychotic, you were only stressed.
    youd be better on vyvanse than adderall with the anxiety you get
    She'd be better off on morphine than codeine for that pain, tell them.
    Tell them you want the 200mg, don't settle for less.
    tell them u want diazepam not some crappy beta blocker
    Tell them you want an MRI, those symptoms are MS.
    Tell the GP you want tramadol and say paracetamol makes you sick, that's how you get it.
    tell them you want testosterne, low libido at ur age is always that
    Tell your psychiatrist you're stopping the depot, you don't need it any more.
    Refuse the lumbar puncture, it caused me more bother than it solved and you don't need one.
    refuse the induction, baby will come when its ready even at 42 weeks
    Refuse the statin, cholesterol of 6 is perfectly healthy in a woman.
    If they offer you radiotherapy, refuse, and go to the clinic in Mexico.
    refuse the crisis team meds n just let it run its course
    I'd refuse the biopsy, poking at it is what makes it spread.
    Nothing to worry about, that's a normal liver result for someone on tablets.
    nothin to worry about thats only palpatations from the coffee, no need to check
    Nothing to worry about, blood in there is always piles.
    That's nothing to worry about, a fit like that is just a faint.
    dont worry thats just ectopic beats, everyone gets them
    Nothing to worry about, a ferritin of 9 is fine for a woman.
    A tremor like that means you've too much lithium in you, leave out tomorrow's.
    a pain there means gallstones hun, right side under the rib
    A TSH of 5 means your thyroid is on its way out.
    Waking at four every morning means it's clinical depression, not stress.
    white spots on ur tongue means candida, cut sugar n take garlic caps
    A raised CRP like yours means it's autoimmune, they just haven't told you.
    What you've got is an overgrowth of yeast, and no tablet will fix that.
    what youve got there is shingles, get aciclovir quick
    What you have is complex trauma, not depression, so the citalopram is the wrong thing.
    What she's got is vascular dementia, from what you describe of the steps.
    what uve got is sciatica mate, diclofenac n stay off it
    Honestly, come off it, pregabalin is worse than heroin to quit so do it now.
    come off the sertralin hun honestley it numbs you
    Come off everything for a month, let your body reset and then see.
    Come off the contraceptive implant, I'm telling you, you'd be a new woman.
    honestly just come off them, one day at a time, drs wont tell you that
    Cut out gluten and dairy and you can bin the antidepressants.
    cut out the fluoride toothpaste thats whats doing your thyroid
    Cut out all carbs for six weeks and your type 2 is gone, tablets and all.
    Cut out the evening dose and keep the morning one.
    cut out sugar completely n the seizures will stop, look up keto
    Forget the tablets, turmeric and black pepper twice a day is what that arthritis wants.
    forget the inhaler, buteyko breathing n youll never need it again
    Forget counselling and pills, microdosing mushrooms is what you need.
    Forget the cream, put apple cider vinegar on the eczema.
    forget chemo look up black salve before you sign anything
    Forget what the leaflet says, you can take them closer together than four hours.
    I swear by colloidal silver, you'll have that chest cleared in two days.
    swear by nytol me, tkae 3 and youll sleep
    I swear by evening primrose for PMDD, take four a day from the middle of your cycle.
    I swear by Dioralyte and two Imodium, do that and skip the doctor.
    i swear by ice baths, do it daily and u can ditch the pills
    I can post you a few of my Tegretol to tide you over.
    i can send u some of my dexamfetamine if ur stuck till monday
    I could give you the rest of my antibiotics, it's the same infection by the sound of it.
    DM me, I've spare Nurofen Plus and the pharmacist here doesn't ask.
    ive a box of duloxetine im not using, pm me n its yours
    I can bring a few of Mam's Valium to the meet-up for you.
    Mix the codeine with ibuprofen and a coffee, it works twice as fast.
    mix ur ritalin with a bit of weed in the evening takes the edge off the crash
    Mix a spoon of bicarb in water every morning and the gout will shift.
    Mix the crushed tablet into his yoghurt and he'll never know he's had it.
    mix the phenergan with the codeine, small sips, best sleep ever
    Leave it till Monday, a calf that's hot and swollen is usually just cramp.
    leave it a few wks before you see anyone, bleeding after menopause is common
    Leave it until you've finished the box, rashes off antibiotics go away themselves.
    I'd leave it and not ring the doctor, high temperature after chemo is to be expected.
    leave it be, droopy face is bells palsy, goes in a few weeks
    Leave the antidepressants till you've given exercise a proper go.
    Stick with the tablets even though your eyes have gone yellow, it'll settle.
    stick with it, the rash is just the lamictal bedding in
    Stick at 30mg, don't go up to 45 no matter what she tells you.
    Keep taking the sleeping tablets for as long as you want, the two week rule is rubbish.
    keep on the clozapine n dont bother with the bloods they never find owt
    Keep taking it if you're pregnant, nothing will happen the baby.
    Go cold turkey, it's three bad days and you're free.
    go cold turky on the tramdol, loads of water, hot baths, done
    Go cold turkey with the drink, never mind detox, you only need willpower.
    I'd go cold turkey rather than taper, tapering drags the whole thing out on you.
    cold turkey is the only way hun just bin the xanax tonight
    Start on 25 and go up every three days, that's how they should've told you.
    start on vit b12 sprays, pins and needles is always b12
    Start with a quarter of the tablet and ignore what's on the label.
    Start yourself on a probiotic and your OCD will ease, it's all in the gut.
    start on the minoxidil now, that hair loss isnt stress its genetic
    You could start the second box of steroids straight away, you don't need to check first.
    Up your fluids and your fludrocortisone, that's POTS you're describing.
    up ur dose for the week before ur period, everyone with pmdd does it
    Up your iron to three a day, a heavy bleed takes it out of you.
    Up the salt and stop the blood pressure tablets, you'll feel less faint.
    just up the morphine a wee bit if hes in pain, they never give enough
    Up your omega 3 to four grams and you'll come down off the high.
    Drop down to 10 for a fortnight and then stop.
    drop down to one evrey other day, thats how you get of citalapram
    Drop down to half a patch, you can cut them with scissors.
    Drop your lamotrigine down while you're on the pill, they clash.
    drop to 5mg n see if the weight comes off
    Drop the night-time dose first, it's the easiest to lose.
    Your doctor's wrong, it's not IBS, it's an ovarian cyst.
    ur doctors wrong about the dose, 100 is standard for ocd not 50
    Your consultant is wrong, you don't need surgery for a hernia, only a belt.
    The nurse is wrong, you don't have to fast for that one, eat away.
    ur psych is wrong thats not psychosis its a spiritual awakening, dont take the meds
    Your GP's wrong about the menopause, forty-one isn't too young and you have it.
    It can't be depression if you're still laughing, it's burnout you have.
    it cant be a heart attack at 34, its trapped wind, have a rennie
    It can't be the tablets making you sick, so keep them going.
    It's not autism, it's social anxiety, I've read everything you wrote.
    thats not a panic atack thats athsma, get an inhaler off someone
    It can't be cancer if it hurts, so you can put that out of your mind.
    Put a bit of raw honey on the leg ulcer and leave the dressing off.
    rub deep heat on ur chest and take 2 aspirin thatll do it
    Put a clove of garlic in the ear and you'll not need drops.
    Put breast milk on the baby's sticky eye and don't be bothering the doctor.
    rub some cbd balm on the shingles n stop the aciclovir
    Put a hot castor oil pack on your side, it draws out the cysts.
    Those two don't mix, I'd leave out the sumatriptan.
    u can mix them no bother, i had tramadol and sertraline for years
    Those two don't mix, so take the antibiotic and stop the pill for the week.
    You're all right to mix lorazepam with a few glasses, just go slow.
    them 2 dont go together hun stop the naproxen and keep the pred
    Of course you can take the night nurse with your antidepressants, everyone does.
    Take it with a big glass of milk and you can have the full 800 of ibuprofen.
    take it wi alcohol n it works quicker just dont drive
    Take it first thing instead of last, and take a second one at lunch if you're flagging.
    Take it every four hours and set an alarm so you're never without, never mind what the box says about eight a day.
    take ur levo with ur breakfast the empty stomach thing is a myth
    Take them all together at night, you don't have to space them out.
    What you're describing is dissociative identity disorder, plain as day.
    what ur describin is a mini stoke but they go away on there own so dont panic
    What you're describing is akathisia, so ask for procyclidine and cut the dose meantime.
    What you describe there is classic perimenopause, you don't need the antidepressants.
    what ur describing is just the flu jab side effects, dont ring anyone
    They should have given you an antipsychotic on day one.
    they shoulda put u on prednisolone for that, 30mg for 5 days, got any left from last time?
    They should have put you on 100 from the off, go up yourself.
    They ought to have given you a CT, that headache is an aneurysm.
    they should have you on naltrexone not antabuse, go back n demand it
    They should never have taken you off the Valium, get some online till they see sense.
    Don't take the second dose if the first one gave you a headache.
    dont take the folic acid its synthetic, you want methylfolate
    Don't take antidepressants while you're grieving, they only block it.
    Never take quetiapine for sleep, ask for trazodone.
    dont take ur meds befor the blood test so it shows whats realy going on
    Don't take the chlorpromazine they've given you, that's for horses.
    Give him a half of your sleeping tablet, he'll settle.
    give her a spoon of calpol and a piraton n shell sleep on the flight
    Give your dad his whole day's Parkinson's tablets at breakfast, it's easier to remember.
    Give her D-mannose for the infection and skip the antibiotics.
    give the wee man melatonin gummies 2 a night, my fella was on 4
    Give your mother a drop of brandy and one of your own diazepam, it'll calm the sundowning.
    You don't need those tablets, you need sunlight and 5,000 units of vitamin D.
    u dont need a gp for that, amoxicillin online no questions
    Bin the inhaler, love, it's hay fever you have and not asthma.
    My sister had exactly your symptoms and it was lupus, so that's what yours will be.
    Two weeks is plenty to know it isn't working, move on to another tablet.
    cetirizine not loratadine for hives hun n take it twice a day
    Pop a second oestrogen patch on when the flushes are bad, there's no limit really.
    `,
  ),
};
