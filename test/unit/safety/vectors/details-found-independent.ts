import { DETAILS_FOUND_SPOKEN } from './details-found-spoken.ts';
import { marked, type Vector } from './vector.ts';

/**
 * Written by somebody who had not read the rules, so that they say how the rules do on texts they were not made for.
 * Numbers are drama, test or void numbers; postcodes are those of public buildings; people are made up.
 */
export const DETAILS_FOUND_INDEPENDENT: Readonly<Record<string, readonly Vector[]>> = {
  ...DETAILS_FOUND_SPOKEN,
  phone: marked(
    'phone',
    `
    If it gets too much tonight, [[07700 900418]] is my mobile and I'm up till gone two.
    Mobile's [[077009 00562]], don't leave a voicemail because I never listen to them
    Honestly, just ring. [[07700/900/207]]. I'd sooner you woke me.
    drop us a text love its [[07700900873]]
    new phone so new number [[07700 900 35 6]]
    [[+44 (0)7700 900 650]] if you're ringing from abroad
    my work mobile, which I shouldn't be giving out, is [[+44.7700.900.184]]
    We could meet at the garden centre, text me when you're there: [[(07700) 900291]]
    I'm on [[0113 496 0711]] most evenings and my husband will pass on a message
    You'd have to ring the house because I've no signal up here, [[01632-960-447]]
    tel [[0161 496 0338]], ask for Denise
    mum's house phone where I'm staying is [[029 2018 0922]]
    In Belfast you can get me at [[028 9649 6155]]
    landline [[01632960218]]
    Can somebody please phone me I can't be by myself [[07700900655]]
    I'm in Cork so it's [[087 555 0166]] and I'm home all day
    give us a bell on [[00353 86 555 0134]], any hour
    Whatsapp only as I've no credit [[+353 (0)83 555 0118]]
    My number in Galway is [[(091) 555 0122]].
    I'm in Ohio, so you'd dial [[1-614-555-0173]]
    text me maybe? [[3125550164]]
    cell: [[(503)555-0139]]
    +1s welcome, mine's [[+1 (718) 555-0150]]
    Hi Pam it's me from Thursday group, here's the number you asked for [[07700 900 929]] xx
    07 something, hang on, right: [[07700 900 046]]
    Is anyone near Hull? I'm always on my own. [[0 7700 900 371]]
    [[07700 - 900 - 516]] 📞 anytime
    Selling the cot if any mums want it, [[07700 900760]]
    I've put my number on the notice board before and nobody minded so [[07700 900 187]]
    [[07700_900_842]] that's my sister's phone, I'm using it this week
    `,
  ),
  email: marked(
    'email',
    `
    I find it easier to write things down, so [[maureen.l.tapley@example.com]] would be better than a chat
    Send me the worksheet? [[tw1966@example.org]]
    [[d_oshea-private@example.ie]] is where you'll find me if this place closes
    The old address bounced; use [[kez+new@example.co.uk]] instead
    my husband reads the other one so [[bluegate7@example.net]] please
    you could always email.⏎[[ralph.o@example.com]]⏎I check it once a day
    if your reading this karen its [[TERRYB@EXAMPLE.COM]]
    For the lift share contact <[[lift.share.jan@example.org]]>
    Mine is [[nan.of.six@mail.example.co.uk]], and before you laugh my granddaughter chose it
    [[mailto:wren@example.com]]
    anyone got a spare copy of the book? [[booky@students.example.ac.uk]]
    I'd love a pen pal, [[clementine_h@example.com]] :)
    [[p.quill @example.com]] ignore the space my keyboard is odd
    email/paypal is [[hcollins71@example.com]]
    I've asked the mods to pass it on but just in case [[fergal@fergals-place.example.ie]]
    My work email is [[a.n.other@council.example.gov.uk]] but don't put anything personal in it
    `,
  ),
  postcode: marked(
    'postcode',
    `
    What's a good surgery near [[EH99 1SP]]? I've only just moved in
    Postcode's [[CF99 1SN]] if you want to work out the bus
    My flat is [[BT4 3XX]] so nowhere near your group
    put [[W1A 1AA]] in your satnav and it brings you to my front door
    My bit of town, [[G2 1DY]], has nothing for under thirties
    we moved to [[nw1 6xe]] in spring and I don't know a soul
    Which trust covers me? I'm [[SE1 7EH]]
    I put in my postcode ([[L3 4BB]]) and it told me eleven months
    im at [[le16 7xx]] and need a lift to the meet up
    Anyone else here from round [[PL1 2AA]] way? That's me
    Eircode is [[V94 T9PX]], third door along
    My eircode: [[h91tk33]]
    We're out the country a bit, [[T12 K8AF]] will find us
    home is [[D01 F5P2]] if you're ever passing
    Zip's [[60614]], is there a walk-in near me?
    I'm in zip code [[97201-0042]] and the waitlist is unreal
    We live in Austin, TX [[78701]]
    `,
  ),
  address: marked(
    'address',
    `
    If I'm not online ring the doorbell, [[27 Fernbank Road]], green door
    There's a spare bed here if you need it: [[11 Coopers Mews]], bring the cat
    They've put us in temporary housing at [[Room 14, 52 Station Parade]]
    I've nothing to hide, I live at [[160 Thornbury Avenue]]
    Post it to [[3a Bell Street]] and I'll send you the money
    flat's [[Flat 9, Kestrel Court]] round the back
    They'd find me at [[2 Quarry Cottages]] if anything happened
    I've lived in the same house all my life, [[84 Penrose Terrace]]
    We're [[19, Abbots Way]], the one with the trampoline
    can someone come to [[56 lower mill lane]] please
    new address from monday is [[8 Hazel Drive, Ambridge]]
    The bailiffs came to [[131 Cannon Hill]] while the kids were home
    Home's [[The Old Forge, 5 Duck Lane]]
    come for a brew, [[73 Primrose Gardens]], kettle's always on
    My house is on the corner, [[1 Bridge View]]
    me and the baby are at [[Flat C, 40 Harbour Street]]
    I'm out in Tallymore, [[12 Abbey Park]], past the chapel
    In Dublin I'm at [[Apt 31, The Granary]]
    We're at [[15 Bóthar na Mara]], come over
    I'm at [[2904 Cottonwood Drive]], second floor
    Send letters to [[615 W 9th Street, Apt 2B]]
    I rent the basement of [[4410 Pine Blvd]]
    `,
  ),
  'id-number': marked(
    'id-number',
    `
    The DWP have my NI as [[QQ 65 43 21 A]], is that even the right format
    nino: [[qq778899b]]
    National Insurance No. [[QQ-11-22-33-D]] and they still can't find me
    The letter from the trust quotes my NHS number as [[999 000 1235]]
    NHS No: [[999-004-7111]]
    They asked for my nhs number so here it is [[9998765439]] what do I do with it
    my chi number is [[0101701234]]
    PPSN [[1234567T]] and they lost the form anyway
    Intreo want my PPS, it's [[7654321 PA]]
    My social is [[219-09-9999]], is it safe to give that to a clinic?
    ss# [[219 09 9999]]
    My bank's frozen, card [[4242 4242 4242 4242]]
    They took it off my debit card, [[4000-0566-5566-5556]]
    sort code [[00-00-00]] and the account's in my name
    My passport no is [[925665416]] and it runs out in May
    the account number for the whip round is [[00012345]]
    IBAN is [[IE29 AIBK 9311 5212 3456 78]]
    My PIP reference is [[PIP 12 345 678]] if anybody from there reads this
    My hospital number's [[K0098765]], can a moderator chase it?
    My driving licence number is [[JONES710238HA1AB]]
    `,
  ),
  url: marked(
    'url',
    `
    I wrote about it properly here [[https://wrenwrites.example.com/2024/on-leaving]]
    Photos of my allotment are on [[http://allotment-sam.example.org]]
    it's all on my blog, [[wobblymum.co.uk]]
    My Etsy: [[etsy.com/shop/notarealknitter]]
    I made a playlist, [[https://open.spotify.com/user/quietriver99]]
    come and join us at [[https://chat.whatsapp.com/ABCDEFG1234]]
    please sign my petition [[www.change.org/p/made-up-petition]]
    here's me [[linkedin.com/in/notreal-person]]
    I'm live tonight, [[twitch.tv/notrealsam]]
    Sponsor me? [[https://www.justgiving.com/page/made-up-runner]]
    my art is at [[https://notreal.carrd.co/]]
    [[discord.gg/madeup]]
    buy me a coffee [[ko-fi.com/madeupname]] lol
    the zoom for saturday, [[https://us02web.zoom.us/j/000000000]]
    pics in here [[https://photos.app.goo.gl/xxxxxxxx]]
    `,
  ),
  'birth-date': marked(
    'birth-date',
    `
    My DOB's [[09/11/79]] if the clinic needs it
    d.o.b [[23.07.1984]]
    I was born on [[2nd Feb 1969]] in the middle of a snow storm
    date of birth: [[30 November 1993]]
    I came into this world on [[17 August 1958]]
    born [[05-05-1996]]
    My birthdate is [[July 19, 2001]]
    birthday [[8/8/88]], easy to remember
    They've got my date of birth down wrong, it's [[11th April 1972]]
    `,
  ),
};
