import { marked, type Vector } from './vector.ts';

/** Details as they are said aloud or slip out: spelt in words, handles without a sign, a whole name. By the same hand as `details-found-independent.ts`. */
export const DETAILS_FOUND_SPOKEN: Readonly<Record<string, readonly Vector[]>> = {
  'phone in words': marked(
    'phone',
    `
    It takes numbers out so: [[oh double seven double oh nine double oh one four seven]]
    ring [[zero seven seven oh oh, nine hundred, three six one]]
    my number's [[07700 nine hundred 512]]
    [[07seven00 900four58]] work it out
    [[O77OO 9OO 633]]
    The digits are [[seven seven zero zero nine zero zero eight one five]] after the zero
    [[plus four four seven seven zero zero nine zero zero two two nine]]
    [[0-7-7-0-0-9-0-0-1-9-8]]
    `,
  ),
  'email in words': marked(
    'email',
    `
    it wont let me put it properly so [[jan underscore wells at example dot com]]
    I'm [[brianpotts [at] example.com]]
    [[kelly.marsh at outlook dot com]]
    try [[dee92 at yahoo dot co dot uk]]
    my address is [[moll {at} example {dot} org]]
    you can write to [[fin dash letters at example dot ie]]
    [[alisonm @ gmail dot com]], all one word
    you'll find me at [[sunnyjim (@) example.com]]
    [[roy.t(at)btinternet(dot)com]]
    its just my name then the year, [[petramoss1990 at icloud dot com]]
    E-mail's [[granny.mac at hotmail]]
    [[lou_x AT proton DOT me]]
    `,
  ),
  'handle said in passing': marked(
    'handle',
    `
    my insta is [[wren.in.the.rain]]
    Insta's [[@mollymadeup_]], I post about it there too
    dm me on twitter [[@notarealbird]]
    I'm on TikTok, [[@kettleandcat]], come say hi
    snapchat [[kezza_fake01]] if anyone fancies talking
    you can message me on Discord, I'm [[bramblehedge#0042]]
    my Discord name is [[bramblehedge]]
    Look me up on Facebook, I'm under [[Gwen Fakename]]
    on bluesky I'm [[@quietriver.bsky.social]]
    Find me on Reddit, [[u/soggy_toast_77]]
    anyone play? PSN is [[MadeUpGamer_x]]
    Gamertag: [[xxFakeWolfxx]]
    I go by [[notreal_nic]] on Instagram
    my threads is [[@pip.doesnt.exist]]
    add [[tomfakename22]] on snap x
    telegram me [[@fake_marigold]]
    My TikTok's called [[the.soggy.sock]]
    signal username [[marigold.07]]
    IG: [[lostinleeds_fake]]
    insta = [[fake.fern]]
    `,
  ),
  'own full name': marked(
    'name',
    `
    Sorry, should have said, my name is [[Patricia Hollingbrook]]
    My name's [[Kwame Asante-Boyd]] and I'm a bus driver
    Hello everyone, I'm [[Bronwen Pugh]]. I found this place through my nurse.
    I'm [[Callum McFadyen]], I used to post under another name
    Signed, [[Dorothy Entwistle]]
    Kind regards⏎[[Martin Applegarth]]
    Lots of love⏎[[Eithne Ní Bhriain]]
    Yours sincerely, [[Rajesh Venkataraman]]
    full name [[Tobias Crankshaw]] if you want to find me
    hi my names [[kayleigh bickerstaff]]
    They know me here as Moth but really I'm called [[Judith Ormerod]]
    my real name is [[tom ravensdale]], I'm tired of hiding
    This is [[Fiona Strathdee]], I spoke to you on Sunday
    I was christened [[Aloysius Pendergast]] and I've never forgiven them
    Name's [[Bob Tattersfield]], retired postman
    It's [[Chloe Wigglesworth]] here again
    My married name is [[Susan Oakenshaw]]
    I'm down on the register as [[Nathaniel Broadhurst]]
    `,
  ),
  'pseudonym that is a name': [
    ...marked(
      'name',
      `
      [[Karen Whitehouse]]
      [[PatrickDoyle]]
      [[lucy.hargreaves]]
      [[david_thompson_79]]
      [[Mrs Joan Pickles]]
      [[aoife kelly]]
      [[Rebecca-Jones]]
      `,
    ),
    ...marked(
      'email',
      `
      [[moss_77@example.org]]
      `,
    ),
    ...marked(
      'phone',
      `
      [[+447700900615]]
      `,
    ),
  ],
};
