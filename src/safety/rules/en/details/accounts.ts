import type { FormRule, Hit } from '../../../engine/rule-types.ts';

const detail = { kind: 'personal-details' } as const;
const handle = { ...detail, label: 'handle' } as const;
const PLACE =
  '(?:insta(?:gram)?|ig|twitter|x|snap(?:chat)?|discord|tik ?tok|telegram|facebook|fb|kik|reddit|tumblr|twitch|bluesky|threads|mastodon|youtube|xbox|psn|playstation|steam|signal|wechat|messenger|skype|linkedin|roblox|whatsapp)';
const NEAR =
  /(?:insta|\big\b|twitter|snap|discord|tik ?tok|telegram|facebook|\bfb\b|\bkik\b|reddit|tumblr|twitch|bluesky|mastodon|youtube|handle|username|follow|find me|add me|\bdm\b|message me|my @)/;
/** Words that follow a name of a place and are no account's name. */
const NOT_AN_ACCOUNT =
  /^(?:a|all|also|always|and|back|bad|because|been|boring|broken|dead|deleted|down|empty|for|full|gone|good|hard|horrible|how|it|just|lovely|mostly|my|never|no|not|nothing|off|on|only|open|over|private|public|quiet|really|so|still|that|the|their|there|they|this|toxic|too|very|what|where|which|who|with|worse|you|your|doing|making|getting|full of|getting)$|(?:ing|ly|ier)$/i;
const ADJECTIVE =
  /^(?:active|addicted|always|never|hardly|rarely|barely|often|mostly|only|usually|better|honest|quite|really|still|happy|happier|hooked|stuck|blocked|banned|famous|friends|single|anonymous|myself|currently|constantly|invisible)$|(?:ing|ly|ier)$/i;

function isAccount({ value, knownNames }: Hit): boolean {
  return !NOT_AN_ACCOUNT.test(value) && !knownNames.has(value.replace(/^@/, '').toLowerCase());
}

/** Pages that anybody may pass on: public services, universities, news, an encyclopaedia. */
const PUBLIC =
  /(?:^|\.)(?:nhs\.(?:uk|scot|wales)|gov(?:\.[a-z]{2}|\.[a-z]+)?|ac\.uk|edu(?:\.au)?|hse\.ie|citizensinformation\.ie|988\.ca|canada\.ca|bbc\.(?:co\.uk|com)|theguardian\.com|rte\.ie|abc\.net\.au|findahelpline\.com|nhsinform\.scot|yourmentalhealth\.ie|healthline\.com|mayoclinic\.com|thecalmzone\.net|textaboutit\.ie|pieta\.ie|aware\.ie|spunout\.ie|1737\.co\.nz)$/;
/** Organisations' own ending; a person's own only where they say so. */
const ORGANISATION = /^(?!(?:www\.)?change\.org$).*\.(?:org|charity)(?:\.[a-z]{2})?$/;
const OWN = /\b(?:my|our|own) (?:[a-z]+ )?(?:site|blog|page|website|web ?page|shop|channel|profile|link)\b[^.]{0,15}$/;

function isOwnPage({ value, before }: Hit): boolean {
  const host = value
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '');
  return !PUBLIC.test(host) && (!ORGANISATION.test(host) || OWN.test(before));
}

/** Accounts and pages elsewhere, by which a person can be found. */
export const accounts: readonly FormRule[] = [
  {
    ...detail,
    rule: 'url',
    label: 'url',
    find: /(?<![\w@.-])(?:https?:\/\/|www\.)[^\s<>"]{2,300}[^\s<>".,;:!?)']/dgi,
    keep: isOwnPage,
  },
  {
    ...detail,
    rule: 'bare-url',
    label: 'url',
    find: /(?<![\w@./-])(?:(?:[a-z0-9-]{1,40}\.){1,3}(?:com|co\.uk|org|org\.uk|net|ie|io|blog|gg|info|tv|com\.au|org\.au|co\.nz|org\.nz|ca)|t\.me|wa\.me|paypal\.me|youtu\.be|linktr\.ee|gov\.uk)(?![\w-])(?:\/[^\s<>"]{0,200}[^\s<>".,;:!?)'])?(?!@)/dgi,
    keep: isOwnPage,
  },
  {
    ...handle,
    rule: 'at-handle',
    find: /(?<![\w@./-])@[a-z0-9_][\w.]{1,28}\w/dgi,
    keep: (hit) => isAccount(hit) && (NEAR.test(hit.before.slice(-40)) || NEAR.test(hit.after.slice(0, 25))),
  },
  { ...handle, rule: 'reddit-name', find: /(?<![\w/])u\/[\w-]{3,20}|(?<![\w&])[\w.]{3,30}#\d{4}(?!\d)/dgi },
  {
    ...handle,
    rule: 'account-as',
    find: new RegExp(`\\bon ${PLACE},? (?:i'm )?(?:as|under) ([\\w.@-]{3,30}(?: [A-Z][a-z]{2,20})?)(?![\\w])`, 'dgi'),
    keep: isAccount,
  },
  {
    ...handle,
    rule: 'account-is',
    find: new RegExp(
      `\\b(?:my (?:${PLACE}|handle)|(?:my )?(?:user ?name|gamertag))(?: (?:handle|name|username|user|tag|account|id|gamertag)){0,2}(?: on ${PLACE})?(?: is called|'s called| is|'s|:| =) ?@?([\\w.#-]{2,29}\\w)(?![\\w])`,
      'dgi',
    ),
    keep: isAccount,
  },
  {
    ...handle,
    rule: 'account-after-place',
    find: new RegExp(
      `\\b${PLACE}(?: ?[:=,-] ?| is | (?:user)?name (?:is )?| as | )@?([a-z][\\w-]{0,24}(?:[\\d_]|[.#]\\w)(?:[\\w.#]{0,24}\\w)?)(?![\\w@])`,
      'dgi',
    ),
    keep: (hit) => hit.value.length >= 5 && !/\.(?:then|i|and|but|so|it)$/i.test(hit.value) && isAccount(hit),
  },
  {
    ...handle,
    rule: 'account-on-place',
    find: new RegExp(`\\b(?:i'm|i am|im|i go by|known as|add|follow) @?([\\w.]{5,29}\\w) on ${PLACE}\\b`, 'dgi'),
    keep: (hit) => !ADJECTIVE.test(hit.value) && isAccount(hit),
  },
];
