import { DISTRESS_FOUND_PLAIN } from './distress-found-plain.ts';
import { anywhere, type Vector } from './vector.ts';

/**
 * Written by somebody who had not read the rules, so that they say how the rules do on texts they were not made for.
 * Nothing in them says how; what is meant is plain from the feeling.
 */
export const DISTRESS_FOUND_INDEPENDENT: Readonly<Record<string, readonly Vector[]>> = {
  ...DISTRESS_FOUND_PLAIN,
  passive: anywhere(
    'weary of life',
    `
    If I went in my sleep tonight I'd call it a mercy
    Every morning I open my eyes and I'm disappointed
    Woke up again. Gutted.
    I keep hoping it's my heart and not the panic, so it'd be over and nobody could blame me
    There isn't a version of next year that has me in it
    I look at my kids and think they'd have a better mum if I wasn't here
    He could find somebody proper if I was out of the picture for good
    I'm only here because the cat needs feeding
    I'm only still alive because I haven't the heart to do it to my mother
    It wouldn't matter to a single person if I stopped existing
    I'm taking up air that somebody else could use
    I don't want to die exactly, I just don't want to be alive
    not that I'd do anything, but if a car came round the corner I wouldn't move
    I stopped wearing my seatbelt. Can't be bothered staying safe for what
    I'm tired. Not sleepy tired, tired of being a person
    I'd give anything not to exist for a while, or ever
    My existence is a mistake that everybody is too polite to mention
    Is there any point in me still being around?
    What am I even alive for?
    Why do I bother staying alive when it's like this every day
    Life has nothing in it for me now she's gone and I don't care if I see the summer
    I pray for it to be taken out of my hands
    I was jealous at the funeral. She gets to rest.
    I read the obituaries and I'm envious
    When the doctor said it was benign I felt let down
    I half hoped the scan would find something that would finish me
    Some people aren't made for this world and I'm one of them
    I feel like I've come to the end of my life and somebody forgot to tell my body
    I'd love to just stop. Not a rest, stop for good.
    Can't see the point of another forty years of this, or another forty minutes
    I can't imagine wanting to be alive again
    The thought of having to live till I'm old makes me feel ill
    They'd cry for a week and then they'd be relieved
    Nobody would turn up at my funeral and that's about what I'm worth
    It would have been better for everyone if my mother had never had me
    I shouldn't have been born, simple as that
    I don't belong among the living any more
    Living is just something I'm putting up with until it's over
    I feel like I'm already dead and waiting for the paperwork
    Sometimes the idea of not being is the only thing that calms me down
    I've lost any wish to carry on
    I haven't got it in me to keep going and I don't want to
    I'm ready for it all to be over
    Let me go, that's all I think, just let me go
    I'm so tired of fighting to stay
    `,
  ),
  'British and Irish everyday words': anywhere(
    'everyday talk',
    `
    can't be doing with being here any more, honest to God
    I can't be doing with this life lark any longer
    I've had my fill of living, thanks very much
    I've had a gutful of being alive
    I'm sick to the back teeth of being on this earth
    Wish I'd not wake up one of these mornings and save everyone the bother
    Save everybody the bother and pop my clogs, that's where my head is tonight
    I keep thinking I'll just do one, permanently like
    I'll end up topping meself the way this is going
    It's top myself or go back to that house and I can't go back
    Nearly did away with meself on Sunday
    I'm not far off doing myself in
    Himself and the girls would manage rightly without me in the world
    God forgive me I prayed he'd take me in the night
    I says to the priest I don't want to be in it anymore, in life like
    I do be thinking I'd be better off in the ground
    I'd be better off six feet under
    I'm not fit to live, so I'm not
    Sure what use am I to anyone alive
    I'm ready to throw the towel in on life, so I am
    Had enough, me. Want to go to sleep and stay there.
    Want off this planet for good, and I'm not being funny
    I cannae go on, I dinnae want tae be here
    I dinna want to live ony mair
    dunt wanna be here no more, on this earth I mean
    I've nowt to stick around for
    I'm going to do something silly if I'm left on my own
    Frightened I'll do something daft once the kids are in bed
    I don't trust meself near the kitchen drawer tonight
    The sea's looking very inviting and not for a swim
    Stood by the canal a good hour last night, thinking about going in
    I parked up at the cliffs again and it frightens me how calm I was
    I'd be gone tomorrow if it wasn't for me mam
    Me mam's the only reason I haven't done it
    Just wanna call it a day with all of it, life and everything
    I don't think I've another winter in me and I don't want one
    I'm that low I'm thinking of ending things proper
    My time's up and I'll be the one to say so
    half of me wants to be found and half of me doesn't
    It'd be a weight off the missus if I wasn't around to worry about
    `,
  ),
  'typed on a phone': anywhere(
    'on a phone',
    `
    i cnt do this anymore i jst want 2 die
    dont wanna be alive rn
    idk if im gonna make it thru tonite
    im gonna kms i cant
    wanna die wanna die wanna die
    im so suicdal right now
    been feelin suisidal all wk n cant tell no1
    thinkin bout endin it tbh
    i want to d i e
    i cant keep doin this i wanna be dead
    wish i wasnt alive😭
    i cut agen im so sorry
    relapsed 2nite, cut again, feel sick
    urges r so bad im shakin
    havent stopped thinkin about hurtin myself since 3
    no1 wud care if i died
    evry1 wud b better off w out me
    if i wasnt here theyd all be happier tbh
    dont see the point of livin no more
    i just dont want to wake up tmrw
    tired of exsisting
    i want it to be over. all of it. my life
    Idont want to be here anymoer
    I WANT TO DIE
    plz someone talk to me im going to do it
    gonna do it tonight, bye guys, ty for everythin
    my letters r done. just waiting til mum goes 2 work
    took loads of tablets im scared
    cant stay safe tonight dont know who 2 ring
    i think im gonna hurt myself
    sorry for typos im crying. i dont want to live like this and i dont think i will for much longer
    ive decided. sunday. after dinner at my nans
    lowkey wanna unalive myself
    si is bad today
    been s/h ing again
    s*icidal again, whats new
    thoughts of k1lling myself wont shut up
    everytime i close my eyes i think about dying and i want it
    `,
  ),
  'plain words in a longer post': anywhere(
    'in a post',
    `
    Hi, not sure if this is the right board. I've had a rotten month with the house move and my ex, and today I realised I want to die. I don't know what I expect anyone to say.
    Work was fine, the kids were fine, I made a shepherd's pie. Then I went upstairs and thought about killing myself, like every night.
    I've been on here two years and never said it, but I am suicidal. There. Sorry it's not a cheerful one.
    My GP says give the tablets six weeks. It's week four and I just don't want to be here anymore. Is that normal?
    Thank you for all your replies yesterday. I did try the walk. I still don't want to live though and I'm frightened of tonight.
    My brother died in May and since then I can't see any reason to carry on. I want to be with him.
    He's left, the rent's due and my mum isn't speaking to me. Everyone would be better off if I was dead.
    Long time lurker. I'm nineteen and I've started self harming again after a year of nothing. My flatmates don't know.
    The crisis team discharged me on Tuesday saying I was fine. I'm not. I'm planning to kill myself.
    I'd a lovely day at the beach with my nephew, and the whole way home I was thinking I don't want to be alive. What is wrong with me?
    Six weeks post natal. I love her so much. I also think she would be better off without me and I've started to believe it.
    I know other people have it worse. I just wish I could go to sleep and not wake up.⏎Anyway. That's me.
    I used to be the funny one. Now I sit in the van at dinner time and think about ending my life.
    After the operation the pain never stopped. I don't want another year of it. I've been thinking of ending it.
    Three years sober in March, and I've never wanted to kill myself as much as I do today.
    I told everyone I was poorly so I could stay in bed. The truth is I can't stop thinking about suicide.
    I don't want sympathy. I cut myself last night and I'd like somebody to know.
    Exams went badly. My parents are going to be so disappointed. I'd rather be dead than tell them.
    Can I ask something? When you feel like there's no point living, what do you do with the evenings? I've run out of ideas.
    I'm not suicidal as such, but I wouldn't mind if I didn't wake up tomorrow.
    I've never been a crier. This week I've cried every day and last night I very nearly took my own life.
    It was my dad's anniversary and I'm ok about that. What I'm not ok about is how badly I want to hurt myself today.
    I got through last winter. I don't think I can get through this one. I want it all to end.
    My husband found the letter I'd written to the children. He's hidden my tablets and now I feel worse, because I still want to go.
    Sorry for the essay. Short version: I feel like giving up and I don't mean work.
    `,
  ),
};
