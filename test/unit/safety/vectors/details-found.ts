import { marked, type Vector } from './vector.ts';

/** Details that could give a person away. Numbers are Ofcom's and others' drama numbers; people and places are made up. */
export const DETAILS_FOUND: Readonly<Record<string, readonly Vector[]>> = {
  phone: marked(
    'phone',
    `
    ring me on [[07700 900123]] if you want to talk
    My number is [[07700900456]]
    text [[+44 7700 900789]] any time
    you can get me at [[0044 7700 900321]]
    call [[020 7946 0958]] after six
    my landline is [[(0121) 496 0123]]
    [[01632 960 001]] is the house phone
    whatsapp me [[+447700900111]]
    its [[07700-900-222]] x
    my mobile: [[07700.900.333]]
    Ring [[085 555 0199]] and ask for me
    my Irish number is [[+353 85 555 0123]]
    you'll get me on [[(01) 555 0148]] in Dublin
    call me at [[(212) 555-0147]]
    my cell is [[415-555-0132]]
    [[+1 604 555 0199]] is my number
    text me, [[604.555.0177]]
    my mobile is [[0491 570 156]]
    ring [[(02) 5550 1234]] in the evening
    [[+61 491 570 157]] is me on whatsapp
    my number's [[021 555 0142]] if you're in NZ
    [[+64 21 555 0143]] works best
    oh seven seven, just kidding, it's [[07700 900 444]]
    my number is [[o7700 9oo 555]]
    ring [[zero seven seven zero zero nine zero zero one two three]]
    text me on [[oh seven seven double oh nine double oh four five six]]
    Number: [[0 7 7 0 0 9 0 0 6 6 6]]
    [[07700 900777]]
    `,
  ),
  email: marked(
    'email',
    `
    mail me at [[quietriver@example.com]]
    my email is [[s.made-up+forum@mail.example.org]]
    [[someone_1990@example.co.uk]] if you need me
    write to [[Jo.Bloggs@EXAMPLE.IE]] please
    contact: [[pat99@example.net]].
    I'm on [[notreal@example.com.au]], say hi
    reach me ([[hello@example.nz]])
    mail [[first.last @ example.com]] ok
    email me: [[sam at example dot com]]
    my email is [[sam dot bloggs at example dot co dot uk]]
    its [[quietriver (at) example (dot) com]]
    [[quietriver[at]example[dot]com]]
    drop me a line, [[sam_b at gmail dot com]]
    I'm [[jo1988 at hotmail dot co dot uk]]
    it's [[sambloggs at gmail]]
    [[sambloggs(at)outlook.com]] works
    [[sam.bloggs AT example DOT com]]
    my gmail is [[sambloggs77 at gmail.com]]
    `,
  ),
  postcode: marked(
    'postcode',
    `
    I live in [[SW1A 1AA]]
    my postcode is [[ZZ99 3CZ]]
    we're at [[B33 8TH]] if anyone's near
    I'm in [[m1 1ae]] if anyone is close
    postcode [[CR26XH]]
    send it to [[EC1A 1BB]]
    it's [[DN55 1PT]], near the park
    we live near [[BT1 5GS]]
    my eircode is [[D02 X285]]
    Eircode [[A65 F4E2]]
    I'm in Galway, [[H91 E2K3]]
    my postal code is [[K1A 0B1]]
    I live in Toronto [[M5V 2T6]]
    my zip code is [[90210]]
    I'm in Denver, CO [[80202]]
    zip [[10001-1234]]
    I live in Sydney NSW [[2000]]
    my postcode is [[3056]]
    Auckland [[1010]] is my postcode
    `,
  ),
  address: marked(
    'address',
    `
    I live at [[14 Larkfield Road]]
    come round to [[3 The Willows]], I live there
    my address is [[Flat 2, 118 Made Up Street]]
    I'm at [[22b Orchard Avenue]]
    we live on [[7 Sycamore Close, Borchester]]
    [[221 Baker Lane, Felpersham]]
    send it to [[Flat 6, Rowan House]]
    I moved to [[41 St Mary's Terrace]] last year
    I live at number [[9 Station Road]]
    I'm at [[12 Elm Grove]]
    [[1600 Maple Avenue]] is where we stay
    I live at [[742 Evergreen Terrace]]
    my address: [[1234 NW Bobcat Lane]]
    [[88 Oak St, Apt 4]] is mine
    write to [[PO Box 1234]]
    I live at [[45 o'connell street]]
    my house is [[3 Church Lane, Ambridge]]
    it is [[67 kings drive]], the one with the blue door
    I'm staying at [[5 Sráid Mhór Road]]
    we're in [[Unit 12, 30 Wattle Street]]
    I live at [[17 Kauri Crescent]]
    I live at [[twelve Larkfield Road]]
    `,
  ),
  'id-number': marked(
    'id-number',
    `
    my NI number is [[QQ 12 34 56 C]]
    national insurance [[QQ123456C]]
    NHS number [[943 476 5919]]
    my nhs no is [[9434765919]]
    my PPS number is [[1234567FA]]
    SSN [[078-05-1120]]
    my social security number is [[078 05 1120]]
    my SIN is [[046 454 286]]
    my medicare number is [[2123 45670 1]]
    card number [[4111 1111 1111 1111]]
    my card is [[5555555555554444]]
    my passport number is [[123456789]]
    sort code [[12-34-56]]
    my account number is [[12345678]]
    IBAN [[GB29 NWBK 6016 1331 9268 19]]
    my UC journal reference number is [[UC1234567]]
    driving licence [[MORGA657054SM9IJ]]
    my hospital number is [[H1234567]]
    my TFN is [[123 456 782]]
    NHI [[ZZZ0032]]
    `,
  ),
  handle: marked(
    'handle',
    `
    find me on insta [[@quiet_river22]]
    I'm [[@notarealperson]] on twitter
    my snap is [[quietriver99]]
    add me on discord: [[quietriver#1234]]
    my instagram is [[quiet.river.x]]
    follow me [[@made_up_sam]]
    tiktok [[@samdoesnotexist]]
    I'm [[samnotreal]] on snapchat
    my twitter handle is [[notasam]]
    discord is [[quiet_river]]
    telegram: [[@quietriver]]
    add me on snap, [[lilmadeup04]]
    insta: [[made.up.person]]
    my xbox gamertag is [[QuietRiver77]]
    you can find me on reddit as [[u/quiet_river]]
    my username on insta is [[notrealjo]]
    I'm on facebook as [[Madeup Persona]]
    kik [[quietriver1]]
    `,
  ),
  url: marked(
    'url',
    `
    my blog is [[https://quietriver.example.com/about]]
    see [[http://www.example.com]]
    have a look at [[www.madeupsam.example.com]]
    I write at [[quietriver.blog]]
    [[https://www.facebook.com/made.up.person]]
    my page: [[facebook.com/made.up.person]]
    [[instagram.com/notreal]]
    [[https://discord.gg/abc123]] join us
    it's on [[https://docs.google.com/forms/d/abc]]
    [[https://wa.me/447700900123]]
    support me at [[https://www.gofundme.com/f/made-up]]
    see [[linkedin.com/in/made-up-person]]
    the shop is [[madeupshop.co.uk]]
    watch [[https://youtu.be/abc123]]
    [[t.me/quietriver]]
    my site is [[quiet-river.org]]
    `,
  ),
  name: marked(
    'name',
    `
    my name is [[Sarah Madeup]]
    My real name is [[Declan Byrne]]
    my full name is [[aoife murphy]]
    Hi, I'm [[Thomas Whitlock]] and I'm new here
    I am [[Priya Sharma]], by the way
    my name's [[Gareth Llewellyn]]
    It's [[Siobhan O'Neill]] here
    Hello, this is [[Margaret Ashworth]]
    I'm called [[Oluwaseun Adeyemi]]
    Regards, [[Peter Hargreaves]]
    Love, [[Niamh Gallagher]] x
    thanks⏎[[Colin Featherstone]]
    Yours, [[Mary-Jane Watkins]]
    I'm [[Ahmed Khan]] from the Tuesday group
    name: [[Helen Pemberton]]
    my name is [[Jean Claude Dubois]]
    they call me [[Mick Donnelly]]
    the name's [[Kate Winterbourne]]
    you can look me up, I'm [[Rachel Thistlewood]]
    I go by Pip but my legal name is [[Philippa Grantham]]
    `,
  ),
  'birth-date': marked(
    'birth-date',
    `
    my date of birth is [[12/03/1988]]
    DOB [[01.02.1990]]
    born on [[4 June 1975]]
    I was born [[March 3rd, 1991]]
    d.o.b. [[12-3-88]]
    my birthday is [[14th February 1982]]
    I was born on the [[21st of May 2001]]
    dob: [[1999-12-31]]
    `,
  ),
  pseudonym: [
    ...marked(
      'name',
      `
      [[Sarah Murphy]]
      [[John Smith]]
      [[declan byrne]]
      [[SarahMurphy]]
      [[sarah.murphy82]]
      [[Mohammed Ali]]
      [[Siobhan O'Neill]]
      [[Emma_Jones]]
      [[Grace Murphy]]
      [[Dr Helen Walker]]
      `,
    ),
    ...marked(
      'email',
      `
      [[sam@example.com]]
      [[quietriver@gmail.com]]
      `,
    ),
    ...marked(
      'phone',
      `
      [[07700 900123]]
      [[07700900124]]
      `,
    ),
  ],
};
