import type { WordTable } from '../../engine/rule-types.ts';

function table(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [stands = '', written = ''] = line.split(' < ');
        return written
          .trim()
          .split(' ')
          .map((word) => [word, stands.trim()]);
      }),
  );
}

/** What stands on the left is what people write on the right: contractions without their apostrophe, short forms, slips. */
export const words: WordTable = {
  plain: table(`
    i am < im iam
    i do not know < idk
    i have < ive
    i would < i'd
    do not < dont dnt don dinnae dinna idont
    does not < doesnt
    did not < didnt
    can not < cudnt cant can't cannot cnt cannae couldnt couldn't
    will not < wont won't
    would not < wouldnt
    should not < shouldnt
    is not < isnt aint ain't
    life is < life's lifes
    was not < wasnt
    are not < arent
    were not < werent
    have not < havent hasnt hasn't haven't hadnt hadn't
    want to < wanna wana
    give us < gis giz gies
    going to < gonna gunna gonnae
    have to < gotta hafta
    trying to < tryna
    you < u ya ye yous youse
    you are < youre ur
    there is < theres there's
    there would < thered there'd
    what is < whats what's wats
    that is < thats that's
    it is < its it's
    it would < it'd itd
    he is < he's hes
    let us < let's lets letz
    here is < here's heres
    where is < where's wheres
    who is < who's whos
    how is < how's hows
    she is < she's shes
    they are < theyre
    they would < theyd they'd
    everyone < everybody everyones everyone's every1 evry1 evryone
    anyone < anybody
    no one < nobody noone
    nothing is < nothing's nothings
    because < cos cuz coz bc cause 'cause
    anymore < nomore anymoer
    suicide < suicde sucide suiside sewerslide suiside
    suicidal < suicidle suicidial sucidal suicdal suisidal s*icidal suicidel
    kill myself < kms killmyself
    kill < unalive k1ll k!ll
    self harm < selfharm selfharming selfharmed sh
    myself < meself mysel maself myslef
    fed up < fedup
    pills < pilz
    tablets < tabs tablet
    and < &
    okay < ok k
    through < thru
    tonight < tonite 2nite 2night tnite
    existing < exsisting existin
    living < livin
    killing < k1lling
    with < wi wiv
    to < tae
    no one < no1
    you have < youve
    you will < youll
    they have < theyve
    they will < theyll
    we have < weve
    it will < itll
    any < ony
    more < mair
    not < nt
    tomorrow < tmrw tmr tmoro tomoz 2moro 2mrw
    everything < evrything evrythin everythin
    would < wud
    could < cud
    should < shud
    when < wen
    why < y
    i will < il
    in front < infront
    being < bein
    doing < doin
    going < goin
    feeling < feelin
    thinking < thinkin
    trying < tryin
    wanting < wantin
    ending < endin
    hurting < hurtin
    cutting < cuttin
    dying < dyin
    getting < gettin
    looking < lookin
    talking < talkin
    taking < takin
    waiting < waitin
    anymore < nemore
    again < agen agn
    dead < ded
    night < nite
    would not < wudnt
    should not < shudnt
    have < hav
    anyway < neway
    every < evry
    everywhere < evrywhere
    be < b
    are < r
    and < n
    next < nxt
    week < wk
    weeks < wks
    year < yr
    years < yrs
    birthday < bday
    forever < 4eva
    messages < msgs
    message < msg
    people < ppl
    can not be arsed < cba
    relapsed < relapsd
    disappointed < disapointed dissapointed
    tonight is < tonights tonight's
    written < writen
    myself < myslf
    scratched < scratchd
    i would < id
    going to < gona
    head < heid
    want < wnt
  `),
  fillers: new Set(
    (
      'just really honestly actually literally basically genuinely truly very totally completely fucking fuckin fkn bloody effing feckin fecking ' +
      'freaking sodding fully seriously simply kinda sorta even still right quite absolutely constantly lately maybe probably desperately so ' +
      'jst jus evn tbh oh proper pure sometimes often utterly defo definitely deffo obviously obvs frankly somehow'
    ).split(' '),
  ),
  endings: [
    ["n't", ' not'],
    ["'ve", ' have'],
    ["'re", ' are'],
    ["'ll", ' will'],
    ["'m", ' am'],
    ["'d", ' would'],
    ["'s", ' is'],
  ],
};
