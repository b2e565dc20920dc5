import { numbersIn, signNumber } from '../../../engine/numbers.ts';
import { famousNames, otherFirstNames } from './names.generated.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** First names that are hardly ever anything else, common in Britain, Ireland and the communities there. */
export const FIRST_NAMES = words(
  'aaron adam adrian ahmed aisha aisling alan alex alice alison amanda amy andrea andrew angela anna anne anthony aoife ashley barbara ben beth bethany billy brad brandon brian caitlin callum cameron caroline catherine charles charlotte chelsea chloe chris christine ciara claire cody connor conor courtney craig daniel darren dave david declan deirdre demi derek diane donna dylan edward eileen elizabeth ella ellie emily emma eoin erin ethan fatima fiona frank gareth gary gavin gemma george georgia hamish hannah harry helen henry ian jacob jade jake james jamie jane janet jason jean jennifer jessica joanne jodie joe john jonathan jordan joseph josh joshua julie karen kate kathleen katie kayleigh keith kelly kevin kieran kyle laura lauren leanne liam linda lisa lorraine louise lucy luke mackenzie margaret maria mark martin mary matthew megan michael michelle mick mike mohamed mohammed molly muhammad natalie nathan neil niamh nicholas nicola nicole nigel olivia orla oscar owen paige patricia patrick paul peter philip priya rachel rebecca rhys richard robert ross ruth ryan sally sam samantha sandra saoirse sarah sean shane shannon sharon shaun siobhan sophie stacey stephanie stephen steve steven susan tanya tara terry thomas tim tina toby tom tony tracey tracy tyler victoria wayne wendy william yvonne zoe',
);

/** First names that are also words: these need a family name beside them. */
export const WORD_NAMES = words(
  'amber april art autumn bill brook chase crystal daisy dawn faith grace heather holly hope hunter iris ivy jack jasmine joy june lily max may misty olive pearl penny poppy ray robin rose ruby rusty sandy sky star summer sunny violet will',
);

export const FAMILY_NAMES = words(
  "adams ahmed ali allen anderson bailey baker brennan brown burke byrne campbell carter clarke collins connolly cooper davies davis doyle edwards evans gallagher green griffiths hall harris hill hughes hussain jackson jones kaur kelly kennedy khan king lee lewis lynch martin mccarthy mitchell moore morgan morris murphy murray o'brien o'connor o'neill o'reilly o'sullivan parker patel phillips quinn reilly roberts robinson ryan scott shah sharma singh smith stewart taylor thomas thompson turner walker walsh ward watson white williams wilson wood wright young",
);

/** Words that people write with a capital after "I'm", "this is" or "my name is" and that are no names. */
export const NOT_NAMES = words(
  'a about alcoholics all also american an and anonymous anxious army asexual asian at atheist australian autistic back based bipolar bisexual black blue borderline brand brent british broken but canadian cat catholic certain christian christmas church class college confused day dead deaf depressed disabled dog done down dyslexic early easter english european eve ex exhausted fawlty feeling female finally fine for four free friday from full gay general german glad going good great grimmauld group happy hard health her here him home hsp i in indian introverted irish is it jewish job just late lesbian little lonely long lost mail male me mental mixed monday month morning mother mud muslim my national neurodivergent never new night nightingale no non none north northern not now number of off ok okay old on only or our out over part personality pisces please plus polish post potter pratchett pretty proud quaker queer quiet really rising royal sad saturday scared scottish sick single so some sorry south speaking spring still stuck summer sunday team thankful that the their there they this three thursday time tired to today tonight too trans transgender trying tuesday two type uk under up upset us vegan very warning wednesday week welsh west what when where white why winter with working world worried year years you your yours',
);

/** What comes last in the names of places, days, things and people who are made up, and makes no name of two capitals. */
export const NOT_LAST = words(
  'academy africa airport america ann anne april arms army august avenue award awards badger bank beach bean bear biscuit biscuits bookcase boys bridge bucket candle care cathedral center centre christ christmas church circus city clare claus club coke college common council court crescent cup danlos day days december disease disorder easter england eve falls february festival fiesta forest foundation friday gallery gardens god hamlets harbour head health hospital hotel house ireland island jane january july junction june kat keynes kingdom lane league lee library line linings lou louise mail man manor march marie market martens may method mews minister mode monday moor mouse museum navy news november october one park party pie pier poppins post potter primary prison project rain river road rose rovers row saturday says scale school scotland september service services show side square stadium states station street sunday support surgery syndrome tavern tea team terrace theatre therapy thursday times towers town trust tuesday united university vil wales wednesday wharf who york zealand',
);

const others = new Set(numbersIn(otherFirstNames));

/**
 * Whether a word with a capital is a first name: one of those above, or of other-first-names.txt, which are here by their numbers because
 * these weigh less. One word in 250 is taken for one of them by chance, so words in small letters are only held against those above.
 */
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word) || others.has(signNumber(word));

const famous = new Set(numbersIn(famousNames));

/**
 * Whether everybody knows a person, real or made up, so that to name them points at nobody: those of famous-names.txt, by their numbers,
 * which weigh a fifth of the names. One name in four hundred is taken for one of them by chance.
 */
export const isFamous = (name: string): boolean => famous.has(signNumber(name));
