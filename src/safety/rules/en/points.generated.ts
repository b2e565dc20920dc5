/** Written by `npm run weigh` from the texts in test/unit/safety/vectors/. */
import type { PointKind } from '../../engine/rule-types.ts';
export const kinds: readonly PointKind[] = [
  { kind: 'distress', rule: 'distress-adds-up', atLeast: 24 },
  { kind: 'method', rule: 'method-adds-up', atLeast: 24 },
  { kind: 'unkind', rule: 'unkind-adds-up', atLeast: 22 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 24 },
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 21 },
  { kind: 'overpromise', rule: 'overpromise-adds-up', atLeast: 26 },
];
export const worth = `
":IEBKEE ,:BC .:CG-CBB and:C-D-C i:CDa--A you:--E
,:Aa-dba ":-CD-C .:-EC-C <number>:---bb a:FB-E-B all:--D alway:-----d and:CB-DFC any:-----c as:CE-DC at:D be:--E because:---C but:-D-E-D do:---bC every:-----c he:--c i:-B--ac if:-EDDCC in:c--C is:--dC-C it:B-A-cC like:---D love:---d my:B--cb no:---c-b not:---dBb on:-b-DC only:C-EE or:-C--DD please:-C-DC ring:---Dd she:--C that:--CBF the:Bac--B then:-b there:--CB they:----C though:--E to:--E we:C--DCB what:-BbD-D when:E which:CCEFDB with:C you:bIb-B
.:-ab-AC ":DFCEDE ,:CD-CCC <family>:CbEFDD <number>:-aEBH a:AABBBD add:----d and:AGcEED any:-d anyone:----d are:-D-D as:-----c ask:-bEe at:--b been:hfD but:GFFCC can:e--CcC come:----e could:D cut:--D did:---FDB dm:----e do:b-bca does:caGFB down:-e drop:----f every:d everyone:-----c fancy:----f feel:cDC first:-D for:DF-D get:--he give:---ddc go:-cec-D good:---D got:ecEE grow:--g had:fbFD happy:----c has:--F have:-c-d-B he:CaDBDC hello:--D here:--d hop:e how:acBG-C i:baABA if:c-cbA ill:-----f in:DGBF-B is:-d-H-C it:AABAA keep:-c leave:---d let:--d-hd life:c lol:--f look:--f-e man:--d me:c mine:C-BED must:--f my:BABA-B never:--G no:cBa-DB not:dB---b noth:c-D now:--D on:-b-E only:-cd org:--E orla:--C other:--e our:BEGFCB please:cBED pm:----e priya:--C promise:-----e pull:--e put:-e-e quit:--d ring:--C sam:--C say:-----f send:----b she:GcFEED shut:--e skip:---d some:cEcF somebody:-bc sorry:b-CD sound:---d start:-D-b stop:-Deb sure:--d swear:-----e take:-E-d-C tell:-b-b text:----e thank:-BAEDD that:AC--DF the:--DDCD then:CF there:b-b--b they:aABADB think:ec this:-FB-AE tir:d to:E today:-D told:-dC took:-d try:-Dcd used:-d want:e---d was:--D we:FCED-B well:--f went:-cC what:baAA-A when:c--C where:--D which:-d whoever:--D why:c--d wish:d with:--e would:de--e you:CBcaAA your:BCccD
<body>:de--E .:-b are:-D on:-G with:-f
<family>:--aCD ,:cC-C-c .:aCb-ba and:-B has:C in:-D is:AcB--B says:-D think:-d to:-C used:-c was:C would:c-E
<friend>:BBAB .:C---dD is:--EB
<number>:Ac-b-A ,:---A .:-BCC <number>:--BBbd a:--C and:--Aa-D ask:--c at:---c calori:-e can:--D day:-F-D days:cb---b for:--C hour:-A--B i:DcD in:B----d is:Db-bC mins:-D minut:-C-C month:-C-DB more:D o'clock:-C of:---cd on:-----C people:-D stone:-e th:-D thing:-D tim:--b-B want:--d was:DG week:cC-C who:-----b with:--c would:d year:BFcaD
<pills>:cgHgDA ,:--C .:-a-b and:-a are:-c
<professional>:BCAbGA ,:D----e .:CC and:-D can:--DF i:-d is:D--b says:----c
?:A--AcA .:A--AcA
a:Aaa--D <family>:-Ddc <number>:Ab-b <pills>:-G-D <professional>:---a bad:D---C bit:CBa-AC bottle:-d burden:--D date:d day:-c-cD different:--D good:DBB hard:--D letter:F little:--F long:CCC lot:--CEB love:--D man:D-C-C month:-d-d new:-DCC person:c plan:-D rope:-e small:-E time:D-DD walk:-C-D week:---d while:----ED whole:D---C year:D-B
able:----D to:----D
about:-A-ABE <number>:-c-D it:B--b my:FF suicide:c that:C-D the:B-CC-C your:--c
absolute:D-eE
acros:-d
actual:--c
add:----dD me:----b
addres:-CD-bD
adhd:D--f
adult:--e
advice:D-cfC
after:bcECAA .:-C <number>:bBC the:dc
afternoon:DD
again:d-aAFa ,:---DB .:--bE-a
against:-c
age:---f
ago:--c-B i:E
agree:-DE-D
alarm:-FED
alive:fE---e .:d
all:aab-Ab ,:E-EC .:-CF-c day:-C i:dd my:c night:DC of:--F--c over:-D the:BA--B to:-D
allow:-cGE to:--FED
alone:---B-B .:D
already:dbd
also:-DED
alway:GBbA-d .:-----d be:D-D-C
am:bAB-ab <number>:--DC-E a:dEB--C at:e done:b glad:ACB-CD go:-b-D here:-b--Ec i:dD in:----c not:AB-DA on:----c only:d scar:-C---C sorry:----BC suicidal:e sure:--g the:F-c--e your:-----g
an:abbaAC apple:-d extra:---e hour:--B--C overdose:d
and:aa-bAA <number>:----B a:Bab--C cri:-E do:-Dcc go:-E had:-CC he:AB--B i:-AADab it:CDBBC my:CADFa never:c no:--A-c not:c--D now:b--C-C see:---d she:-AbCB that:----BB the:--a-DB then:b-B--C they:----B we:-BaB-B you:D-bd
angry:---D-C
another:ccccb
answer:BECB-c .:-----c
anxiety:C--gD
any:-BD-ac hour:-----c more:bEB time:DCDD
anymore:f .:d
anyone:---BaA .:E-Ec else:-BCEC in:----c know:----C who:----C
anyth:--EDBa
anyway:-E
anywhere:----cd
app:C--Eb
apple:-e
appointment:BGD
are:bA-aa .:--e <professional>:--F a:c-f--D allow:--F be:--E do:DE-D here:--D in:e-E not:--EC on:--D the:CEb up:--E welcome:--D you:---CdC
around:c----c
as:---A-a a:bD i:-----c if:D-C well:--B-bC you:----CC
asham:--d
ask:ABDDBD .:-c-D-b about:---D for:-d me:D-CCCB the:-D you:-----D
asks:--E
asleep:----b .:----c
assessment:-DD
at:BaCA-B .:-E <number>:BCcC-B all:-BE-c home:----C least:--c my:-DD night:D--dC once:-d the:---E-B work:--b-D
ate:-eED
attack:-Cc
attention:--g
autistic:---f
awake:--D
away:c-cdcb from:----c
awful:E-FD
baby:BB--BB
back:---BCC ,:-D .:cc-cc in:C of:-d on:-E to:--c-D
bad:cCcB-b
bag:-f-C of:-F
barrier:-e
bastard:--D
bath:-d
bathroom:dd
be:dAb-ab .:--b a:c-DFC alive:d dead:g gone:e here:d--CEb on:---e the:-db--c there:FEDE your:-----f
because:-b-EDA i:a--C of:-B
bed:--c
bedtime:---d
been:ca-ECB <number>:-D in:-F on:-D told:E
before:BdAbCb i:---C-b it:---d you:---F
behind:-fCc the:-d
believe:---CBC
belt:-h
best:D-Cc-C
better:bB-b-d .:-C off:c-E than:--D--c
big:BBd-B
bin:---e
bipolar:DE-g
birthday:d-D
biscuit:F-EEC .:--C
bit:--caCA .:---C of:---c
bits:--C
black:-e
blad:-h
blade:-h in:-e
bleach:-f
blister:-d
block:---E
blood:--DbC test:-C
blue:--D
body:dD-c
boiler:--D
boo:--e hoo:--e
book:B-FCB
bor:ED-E
born:h
both:C--c-b .:----C
bother:e--f
bottle:-f-d of:-d
bought:-cEC
box:EbC-CC
boy:-E
bpd:---g
br:C--d
brain:cFdeC
break:--D
breakfast:-a
bridge:de-DC
brilliant:--F
broken:-cd
brought:D
burden:--D
burn:edC
bus:-AEDB
but:BbcA-E i:ACCEA it:--G the:--C
button:---D
buy:-d-c
by:AaBccB accident:-E the:-b-C
cake:E-FC
call:CFABaD .:----d it:----C me:C-C that:--f you:--CD
calm:d
calori:-f
came:-A--A off:C out:-D
can:--CBbb .:--E-D be:-C---c do:EC get:-eD i:----e not:aBcCBC see:---E tell:--D--C we:----f you:-cDD-C
cancel:---e
cancell:-EC
candle:-E
car:cc-FC park:D
card:DCF
care:cD-F-c
carer:C-c
carry:bC on:d
case:-c--d .:-d
cat:bC-CCC
cbd:---e
chair:DD-F-D
chang:-D--B
change:-C--D
charity:-F
chat:FD-FeC
check:--E-b
chemist:D---C
chew:-g
chip:-G
clas:-D
clean:f
clear:---e
cliff:-c
clinic:--D-B
clock:-----e
clos:EC
close:d
clown:--d
club:D-D-C
coat:E-FECC
coffee:----e
cold:E-C-C .:-E
colin:-CD
colour:-H
com:b-b--c
come:bB-Bef and:----d back:d---DC off:-CEcD to:-----d
company:FDDC-C
complain:--e
contact:----d
cook:D
cop:--e
cope:--e
cord:-h
cost:-E
could:a-B-f ask:---E be:C-c we:----d you:----D
council:DDDD
count:-eE-Da on:-----d
course:EB---C
cover:-e
cow:--c
crash:e
cri:-D--C in:-D
crisi:-Ec-Cc
cros:-E--Db
cry:-CcCEE ,:--E .:E
cup:--DE of:-E
cut:fdB-D .:d the:-F
cuts:gh
cutt:jd
dads:-d
daft:-D-ED
dark:-----d
date:c
day:--B--a ,:--B .:bcbcB and:---D i:-E or:-----b
days:c-CaF .:--Db
dead:dH---B .:g
death:fFDDCD
decid:f
decide:--EE-D
deep:-g
deeper:-e
dentist:D-D
depress:--f
depression:CD-g ,:---f
deserve:e--D-D
detail:----d
diagnosi:---d
did:A-A-C it:deG not:AA-DAA you:-BbG-C your:--E
die:e-EEE .:g
died:-G---C
diet:-f
different:--ECD
dinner:-g--b
direct:----f
disappear:d
disappoint:e
discord:----i
disgust:--d
disorder:-E-h .:---e
dm:----i me:----d
dms:----h
do:aa-aaa ,:BG .:bC--Cb <number>:--d a:D---c anyth:-----c i:ECE it:ef-C-b not:-BAbA the:DB--BC they:-D with:BCF you:cdBCeC
does:-cBAC anyone:b-CD it:-e not:-b---c
dog:-B-C-D
done:a--CE ,:--D .:dD
door:BADC-b
dose:EbFeEB .:---e
double:C--e
down:-eA ,:cE-E .:--B--A and:D to:-d-d
drama:--d
drank:-e
drawer:-aC
dread:FG
dream:-EEE
drink:Ce-e
drive:-c
drop:--bedc everyth:-----c
drown:-e
drug:---c
dry:-F
duck:-E
dy:dCD--c
each:de-bb
ear:--E-DD
earth:d
easier:--EEd
eat:-fD--B disorder:-E
eaten:-g
eejit:--c
effect:--C
eleven:C----C
else:c-c-bf is:-D-D
email:-FFFeD
empty:-f
end:dB-BBb .:-F---c it:g of:-bb
english:-E
enough:dhbbD .:-b
essay:-D
even:--D
ever:ACb-ch .:-----f
every:abaeBd day:b-D night:ddc--b
everyone:b-d-Cb else:-----e
everyth:bbb--d .:-D---d
example:----d .:----d
excuse:--d
exhaust:---E
exist:i .:g
expect:-De
explain:-E
extra:---e
face:bC-A-C
facebook:----f
facetime:----e
fail:---D-c
fair:---D
fall:-e
fancy:----e a:----c
far:-cE-CC
fast:-h
fault:---E
fed:--C
feed:---D
feel:caD--B .:DD like:c-GBA sorry:--f suicidal:e
feet:--D
felt:-C--A like:C
fence:-d
field:--E
fight:e
film:D--D
final:C
find:dbaaa me:ef--d the:----C
fine:-B-d-B .:E----B
finish:e-C-BD
first:ACBBBb ,:--C .:Cd-D
fix:-GE--b
flat:--CCCB
floor:cdCD
fluoxetine:---g
flush:---f
follow:----c
food:-d
for:a <number>:D--bCC a:BBBbdB an:----C good:e her:C it:c-CC-C me:--BECE my:-CD--C people:---d that:--dc-D the:A-C--A you:CE-C-e
forever:-----g ,:-----d
forget:---d
forgive:--d me:--e
forgot:D-D-C
form:FG-D
forum:F-c-d .:----c
found:cdC out:-E
free:----d
friday:-b--BB
fridge:D--D .:-C
frighten:---C-C
from:Ad-bab a:-cd my:C the:Bb you:-----c
front:bb of:bb
full:E
funeral:cC
funny:--e
future:e
garage:-d
garden:D-FE
gas:-e
gate:-D
gave:d---DC
get:--cdba a:-Dc in:-G it:----c over:--d up:-C
gets:--A-c me:-E---D
gett:c
girl:---BC
git:--e
give:-B-cc me:-----c you:----c
glad:CEDF-D you:--FDDD
glas:-cD
go:b-acaa .:ec-d anywhere:-----d for:D on:b--b to:Bb-Aab up:---c
god:eD-DB
goes:-bdDBb
gone:eb--D .:d
good:aHC-B .:c at:--c
goodbye:i
got:-aA-b a:--CGCD me:D----d the:-b-D you:-----d
grand:cD
great:-EcD
grief:-D
group:DI-BbD
grow:EFe
guarantee:-----d
gues:--d
guilty:D
gum:-e
gun:-g
had:-aa-CC <number>:-bcD a:bB been:-E the:--D to:-GDEC
halfway:--E
halve:---c
hand:b-B-Ec
hang:dfDCd
happen:---CDb to:-----c
happy:BEBEb to:----c
hard:---GBC on:--F
harm:dBEcC
has:---AGA a:DcDD anyone:--E been:-E
hat:-E
hate:-C-E-D
hav:b-ac-C
have:a--c <number>:---c a:a-BBdB been:-a got:-bbb-b had:--BaCC lost:d me:-----e my:-----d no:-Dd-b not:C---E put:-G-F read:E-d said:d start:c the:-cd to:AaGF told:-F-D-c you:-E-b
he:C-AAIE did:--D is:-DCCBB said:--C was:CE-C would:D-d
head:b-b-CE
health:D-E-C
hear:D-AA-B
heart:bb-aBd
heat:---E
heavy:--D
hell:--d
hello:DEGE-D
help:-C-BB .:-BC-C me:CCDC-C
helpline:-D---c
her:CBBCFG .:cB
here:-B-E-c ,:---B-B .:e-B-b for:-----c if:-----E is:----d
hide:-f
high:-e
him:FBBDHE .:-A-DCC to:-EE
himself:-c
his:E-BBFD
hit:f---d
hold:c----b of:----e
home:c-B-AC
honest:---D
hoo:--e
hop:g
hope:dC-GDF i:f
horrible:---C
hospital:----aB
hot:--D
hour:-ACC-b ,:-D .:--D
house:---BCB .:---D
how:ad-CAA are:--E-D did:-DC do:c-EC is:-F long:C many:-b much:--C you:-D--CD
hug:--E
hun:---ed
hungry:-c
hurt:da--Dd myself:-E---D
i:bcBCce am:aAB-ab ask:-C--B came:-F can:-A-a-c come:E could:--FBbB cri:C-D cut:c did:-EadB do:A-aEaB drank:-e feel:bCBDCB find:EE found:FD gave:-E get:c-EEb go:--DD got:CCCDC gues:--d had:AabB hate:-B have:ca-Bba hear:DD hope:-DbC-D keep:ecDC-B know:-b-bb left:GCD lie:d like:B-EDDE look:--D lost:--d love:-DD made:C-D make:-e mean:-----b miss:DBCD need:bb never:----B only:--DC-B promis:-D promise:-----b put:E-C rang:C read:-b--CC remember:-CC run:-d said:A-cB-C sat:-B see:bCb-C self:e should:b--C swallow:-g take:--DE tell:-c think:aD-b-D thought:Ba-CBB told:-a--CC took:bc used:C-CD-B want:ecCDDd was:-EB--B went:--D will:aAaDef wish:-C---B would:BD-ebc
idea:-B
idiot:ED-C
if:a-B-ba anyone:FCB i:d it:-C the:--D you:EdBCba
ill:-cd-ch
illnes:-C
imagine:--f
in:-aAAbB ,:c .:baA <number>:E-BbD a:Bb-b front:cc it:----Db me:e my:Bbb--c that:---C the:-bACC this:--C-Bc touch:----c your:-----D
inbox:----j
includ:--E
injection:---g
inside:-e-DC
insta:----h
instead:--Dfd .:-E-c of:-b-d
interview:-F
into:-f--cB the:-c
ireland:-F
iron:F-D .:D
is:a-AcaA .:-CC <family>:--D <number>:-aCB-B <pills>:-c a:-ABBAA all:----C alway:----c an:--E been:C com:D in:-dCEc it:-abCAB like:---E me:-----c my:--EBc no:-BC--c not:a-cBbB noth:---f on:-CEC only:---d-C that:--bC the:acABCa there:bb what:--b--C why:D wrong:---c you:----e your:--c-eC
it:bbAbAA ,:c-cbb .:b-a--d ?:C-b a:c-c-C all:cbD and:b-Ed as:--D at:C be:--D did:--C--C does:-C down:--D-CC for:-D gets:--D goes:--C has:--C help:-D in:-d-c is:-A--Ba on:--d out:--C that:--D to:-c--a took:DE-C up:---d was:abcB-C will:--Dc with:Ce would:ce--d
job:ED-DD
join:-F--d
joke:---C
jump:de-D
keep:b-CABa me:-D you:-----e
kept:Eb-CCC
kettle:--EGC
key:-e
kill:da-CEB me:BED myself:e yourself:f
kind:-D--CC .:--C
kitchen:--DDCB
knew:C
knife:-f
knock:---d
know:baB-A .:dd how:-----D i:-----c if:DG--D it:DCbD that:--CC what:D---C
known:-DD
lady:-Dd
lamp:C-D
landlord:-CD
laptop:--C
last:baaC-a night:edC--B time:-d year:D
late:DBB
later:----e
laugh:CD-FCD .:-C
law:-C
laxativ:-i
lay:-e
lazy:D
learn:F----C
least:-fc
leav:-b---c
leave:---d-d the:--c you:-----d
leed:-D--d
left:g-e-C to:d
legend:--E
less:G--cB
let:a-BBbb me:b---e us:----d
letter:dC-BbB
library:-EDD
lie:--d down:-F
life:gG---c .:a-b is:c
lift:DEC
light:--D-C
lighter:-f
lik:-DcC you:--e
like:aA---B .:d a:CG--B i:-d that:-b-b the:c this:c to:CG-EaC you:--c
line:C-CF
list:D---F
listen:DEccDB to:--cd
lithium:D-EeD
little:F-bD-C
liv:f .:f on:-e
live:cCb-bb .:e with:--d
load:-f-e
lock:-e
log:-----d
lol:D-dbc .:B----B
lone:DDD
long:--G--d did:-E
look:cac-bA ,:--d .:---E after:CGE at:c-D-C like:-ddc
loser:--e
lost:--cBC a:-E my:-C
lot:d-BBDB of:-C
loud:BC-E
lov:DE
love:BG--cA .:----c to:--c
low:B-EcD
lunch:-dE
ly:-d
machine:-D-D
mad:-ED--C
made:---HBA a:--D me:----CD
magnesium:---d
mak:-CB-F me:--DCCC
make:--b--d me:D----d
man:BDdDC up:--d
manag:--c
manage:--e
many:-d
mark:--DD
match:D
matter:-----f
may:-DB
me:bBBCih ,:-----a .:bbABBc <number>:-----c a:-C-Cbb and:D---b at:----dd every:-----D i:---d-B if:-fe in:e----c on:-D--eB that:--D--b the:-d through:----CC to:-GE-BD up:DEC you:-----d your:----f
meal:-eE
mean:bB-B
meant:-----B to:--d
meet:BHEBgD up:----c
melatonin:---f
memory:---d
mention:-E--C
mess:-d
messag:B-DCd
message:EE--ed me:----c you:----d
messenger:----d
met:DFcC-C
method:-h
middle:-----c of:-----c
might:-F--c be:C-D
milk:--D
mind:cBb-BD .:--EF
mine:DBCabE .:-E-d
mins:-E
minut:---Cc
minute:-----c
mirtazapine:---f
miss:-BCc-C
mix:---d
moan:--f
mobile:----d
moderator:-ECD
mods:-D--d
moment:-D
monday:--B-DD ,:--DE .:-B---B
money:EF-e-C
month:-aB-AB .:--B-B and:-D
mood:DD-f
more:bcbcAD .:--D than:-aE-C
morn:b-HbAc .:-bB and:---c
morning:-DEB-C .:D
moron:--g
most:-b-D-D .:--C
mouth:--c
mov:BBDE
much:b
must:--d be:--b
my:bcCCbc <body>:ed-CB <family>:ABacAE <friend>:D-CcEA <pills>:b--DBD <professional>:-ED-AE blood:-D day:--d dog:-E email:----c first:-E hand:bbCC-b head:baED-B heart:--c life:aCD mind:c neck:-d number:----c old:ED own:b-C--b phone:--C room:-e
myself:heCCBb .:bBD again:d for:F in:e with:-g
nam:-D
name:IFEBeb .:---D
near:-cFDb
neck:-g
need:aaBc-d a:EF-b me:-----e to:bb--bC
neighbour:-E
never:BBbcCe
new:-DCCEC
news:-ECF
next:cbc-b week:----d
nhs:-D-E
nice:BFdD-B .:--E
night:baD--c ,:--D .:b-ba-b and:---E i:d
nineteen:D
no:ba-dBc .:--D <number>:c-bD-A matter:-----d more:d need:---f thought:F
none of:---D
normal:cCF
not:baaaA ,:--FD .:-CD-bc a:-DEB-b alway:-----D ask:-----D be:bB--DF believe:C bother:---d care:d do:--Cc-d eat:-f ever:-----c face:-D feel:-cDD get:-F go:--BcDb have:B in:DD--c it:--d know:-B-F-D lazy:--F let:--D-C listen:---e look:-b make:EF need:-DFb-c on:--E promise:-----E say:---DbD see:e sleep:D---c stop:cbFF sure:--G tell:--Dd the:CD-FCC think:-F--B to:-a want:A--E-E your:--F
note:e-E
noth:d--dEb but:-e to:--C
notic:---D
now:b-b-Dd ,:---D .:--bcC and:C----d i:--DC it:-d
number:ECHHeE .:----b on:-C
o'clock:-C
ocd:DD-f
of:aaa-Ba <number>:-B-b <pills>:-e a:-C be:--C it:AACCBb me:cCD mine:---d my:-b---c tea:-E the:Bc-abb them:---C this:-Fc us:DFbBb you:DECF-C
off:-acd-a ,:-E .:--b a:-d and:-D it:--D the:ceEad them:---e without:D
offer:-C
office:E-DC
okay:-B--db to:-D
old:C-a-BB
omg:--e
on:-aAaca ,:-----c .:cA--C <number>:E-C-DE a:DBC and:D----C here:--e-b it:DF me:C----e my:-cBCa purpose:ed the:AbCBBB this:bD--D you:-----c your:--CC yourself:--DE
once:C--bD
ones:cd-d
online:-dD
only:aaaa-a <number>:---C th:d
open:B-C-ec
or:DcAEDb do:----D is:----D night:-----b the:-d
order:-dB--B
org:--E
orla:--C .:--C
other:-B--ab
our:AbABaD
out:ba-b ,:-E .:ca-b in:-d loud:CD of:cC--Bb on:-d
outside:--C-f of:----d
over:bcabcb my:-d the:-cCC-C
overdos:-f
overdose:ed
owe:--E-D
own:aB-Aaa <family>:E
pack:-e-d
packet:-g
page:CB-E
pain:c---C
painful:-g
paint:-DFC
panic:EE-d attack:CCc
paper:-E-D
park:---C
part:---D
party:---E
pass:-cF--C
past:-c-BDD <number>:-E the:-f
patch:---e
pathetic:DCbCC
people:CAbBAD .:-D who:----C
person:CBcCbb .:-D--b
phone:DCBJc call:b
photo:-G
pick:b-cB up:-----c
picture:d
pill:--Cd
pin:-d
pity:--f
place:----cC
plan:d-FCD and:d is:-d
plann:dd
plant:C--E
platform:-e
play:-B-C
please:b-CG do:CC-DD
pls:---E-C
pm:----h me:----e
point:c in:d
poison:---f
poor:C-bE <family>:--d
post:-Cb ,:--C .:--b-c
pour:-e
pregabalin:---e
prescription:-d
pretend:-----D
private:CED-f .:----c
priya:CCDD .:--C
problem:--e .:--d
profile:----e
promis:-EEFDC
promise:CBGBCh .:-----e me:-----b to:-----C
propranolol:---f
proud:E--D-C of:-D
prozac:---e
psychosi:---f
ptsd:---h
public:----f
pull:-cd
punch:f
purg:-g
purpose:ed
put:A--bA a:---D it:D---C the:CC---D
putt:--c
quarry:-f
queen:--c
question:A---B
quetiapine:---e
queue:DE
quick:-e
quicker:-e
quit:--de
railway:-d
rain:EDEB
ran:--DC out:-D
rang:E-GDC the:-E
rash:---d
rather:-D---C than:---d
razor:-g
reach:----f
read:CA-CaF it:DC-Dd the:-D-ED this:cDB
ready:d
real:--e-d
reason:e-d to:d
red:-D
refuse:---g
relaps:f
remember:CGCDC
rep:FFCF
report:DE-EC
request:----d
rest:---A-c .:D--E of:--d--c
rice:-d
ring:DCDFbE .:--d <number>:-D the:DC--C
ritalin:---e
river:--c
road:ccD
robin:--D
rock:-----c
roll:-D
room:-cE
rope:-f
round:-bB-bb my:-c
rubbish:D
rude:D
run:Cc
runn:-e
rush:--D
sad:-Cf
safe:-EFbDb
said:BBCDCG ":BDF i:--DC my:e the:--d to:D-B
sam:-DC .:--C
samaritan:-ECDC
same:B--ceD
sandwich:D--D
sat:c-E
saturday:-----C
sav:-d--C
save:-----c you:-----d
saw:-C-B
say:Ea-A-B ":--D .:--a-B i:E---CC it:--C-c that:-D to:--FCC you:-c-c
says:ADID-G it:-C she:-d
scal:-f
scar:ba-FDD
school:-b-BC
scissor:-f
scratch:f
scream:-E
sea:--DE
season:E
second:B
see:c---aB it:E the:bEC you:--c
seem:----d
seen:-C-D
self:dCeDCB harm:dBEDC
selfish:D
send:E-DBe me:----d you:----d
sent:--D-d you:----e
sertraline:---e
session:-E
set:---G
shak:ED
shall:----d
shame:D
she:D-ABFH did:-b is:c--B said:-FC was:C-B will:CD would:---C
shed:-cED
shift:D
sho:-D
shop:E--BC
short:CD---C
shotgun:-f
should:-CCbbB i:----E
shout:-C-DB
show:--dC
shut:--d-C up:D
sick:-ea-EC .:-c
side:CaF-D of:---E
sign:--B-C
signal:E---c
sil:DE
since:-cA-ED .:BE i:-B sunday:-d the:b-C
sing:-D
sink:-d
sit:---E
site:-e--d
size:-b
skip:C-Dd
sleep:-CCaB ,:---D .:--C-C and:c
slept:F
slow:E----C .:--D
small:DBF-CB
snap:--d-g
sock:C-c
sod:--c
sofa:DC-D
some:C-bcaD days:--ED of:---c people:--d
somebody:B-bDEA who:D
someone:BA-CCH who:----C
someth:cc
sometime:----f
somewhere:E-b-e
song:-FED-C
sorry:bB-ABF ,:D--C .:bD-D for:--c
sort:-F-c
sound:---a like:BC-bB
spare:---d
speak:EEDCb
spell:--e
spot:-e
spr:D
st:DED
stair:--CD
star:--D
start:bCHb-E
station:-b
stay:bB-b-c .:d
step:-c
stone:-d
stood:dd
stop:bbddCa .:ccD tak:---c the:---e
stopp:d-c--b
story:--g
straight:Ec-cD
street:DDD
stres:---d
strip:-f
stuff:-gC
stupid:--cCD
such:-DcD a:--c
sugar:D
suicidal:iFBCC again:e thought:b
suicide:hGFDD
suit:-E
sun:-E
sunday:-aC-c .:-C
support:DDc-C
sure:--hdcc
surgery:--DCC
swallow:-h
swap:--E-e
swear:-E---d
switch:-DDd to:---f
sympathy:--f
table:-BCDc
tak:-b-c-b
take:-a-d <number>:---c it:-EF the:--c--C this:----e
taken:-bBCDC
talk:CCaEc .:--e about:DBBBFB to:---C
taper:---e
tea:--G--D .:D-C
teach:-D
teacher:E
team:DGEGCC
tel:-D
telegram:----g
tell:--B-BC me:-dcD-b us:--c you:-CCCcD your:d-G-E
term:-D
terrible:--DDCC
test:ECE-C
text:EDCDcB me:----e
textbook:---d
th:aBB ,:--H .:EBF i:--e
than:bd-d-a i:--DD you:--bE
thank:-HBCEG for:--e you:bBFDDF
that:A-bcC .:--bc <number>:-----C a:--c i:-BGFD is:bbbaac it:CD-E-D was:B-C you:cC--Cd
the:-aAcBB <family>:-BDCc <number>:----cd <pills>:cabc <professional>:ab baby:--C back:-c bath:-d bathroom:d best:--C biscuit:-D blade:-c bridge:d bus:-B-B car:-aEC cat:b--C charity:-D chemist:-D cliff:-d clinic:---E clock:-----d council:CD crisi:-D day:b----b days:-E dog:b--E door:-B---D end:C-bD-b first:-B--CC forum:----d fridge:-C garage:-c garden:C group:C hospital:CC house:----BB interview:-E job:--ED kettle:--EE kitchen:--C lamp:-E last:-----c leaflet:D letter:D--C library:-D lot:ce man:-D mods:----c morn:-CCc-c new:-E night:c-D number:D old:Cb only:e----c other:B----b phone:-B-Cb point:c post:--D railway:-d rain:-D rest:--c--c road:e rope:-d rul:-D same:--bbbC scal:-e school:-C sea:--C second:---D shed:-c shop:---E sofa:-D stair:--C surgery:-ED-C th:E thread:----d time:---C top:---D train:-c urge:f wait:CE wall:cc ward:-d wash:C--E way:cD week:-D whole:-B word:-----b world:--c
their:db--E
them:-eCdED ,:E--G .:--C-B at:-E
then:ab-aDB ,:--d i:---aC
therapy:DE-c
there:-aCAba ,:-D .:C-Dbda are:-D-DC for:E-D-D is:abc--d was:--D
these:-C-F-D
they:AcCbDC are:-cBCCC do:-c have:CFC were:BaCC will:-----E would:cE
thick:--f
thing:-B--BC .:--E
think:dbBBDD ,:--E .:C about:fd i:bbEC-B it:-d of:--BCB you:C-C--C
this:bAd-ba .:b <number>:-EB-DC earth:f is:--cf-D morn:bbD site:----d thread:D---AC time:de week:-cDbBC world:f year:--E
those:E-Cg
though:C--DCC
thought:cBBDFB about:d i:--C
thread:DDaF-B .:C---c
through:a-A--b
throw:-f-e up:-f
thumb:-FC
thursday:b-D--C .:--C
thyroid:-D-d
tied:-f
tight:-e
till:bdF-Fa i:-d
tim:-ab-B
time:d-b--e ,:Cc---C .:--aB-b
tin:-d
tips:-c
tir:-B--DD .:--D of:d
to:aAAA-A .:d-c <number>:Db-d-C a:BABAC answer:E-D--C ask:----d be:AbAA-A bed:---D come:--C--C cut:d die:c-B-CC do:ebBB end:b go:b-C-b have:----b her:D it:-CD jump:-e keep:FED-bc kill:c know:DbD leave:--C live:dC--C me:b-af-c meet:----c my:bB-DB people:----b put:CF ring:DD-c say:-DB-bD see:---B-D sit:-E sleep:c stop:-G--D take:c---C talk:-CE tell:-DA-B that:--E the:AbB--C think:CF work:-D you:D-BIcc your:c---B
toast:C-DD
today:c-D-GD ,:--bC .:--CbCC
together:D--cd .:----d
toilet:--D
told:--CAEA me:C-DB-D my:-CCC-b the:dcC to:D you:---d
tomato:DEDE
tomorrow:c-G-B .:b
tonight:fcFb .:b-Dc-b
too:-----B ,:--CD .:D----B much:--D--B
took:-cBCHD me:DD
top:-cDcC
touch:C-C-d
town:--EDc
train:-aEFCC
trauma:--f
treat:--E
tri:-f
trust:---c me:---d
try:--ddED to:--DD
tuesday .:Cdb
turn:D-a-E out:-E
twice:-c--C
typ:----d
type:--d
under:af---c my:-e
until:bdDbDc i:-b the:---e you:-----c
up:bbabc ,:--c--B .:a-a-D a:--F at:--Dc for:----f in:--D on:----b to:---aC with:EAB
urge:e
us:EDcCfb ,:--D .:--C know:----F
use:ef-db
used:EeCBAD a:-g the:-d to:EHA--D
usual:E---CB
venlafaxine:---e
vet:-c-C
video:-c--c
view:-E
violin:--f
visitor:---D
vitamin:---f
vodka:-f
voice:-GEEc
w:-cF
wait:c--a for:--D--D room:-D
wake:ccD up:c
walk:--D-B out:-e
wall:de-D
want:c-a-cB it:c to:--BBcD you:----E
ward:C
warm:-D-D
was:--ABED .:--D <number>:-bcB a:A-B-C for:-e in:E-D my:D not:b-BD on:-c the:-eB--c
wash:D----C
watch:D--C-d
water:EbDCC
way:ccCac .:-F--E to:---Dd
we:EDbEgA all:--c are:C--DE can:----b could:----f had:-C have:D--DB should:----e will:---D
wear:-e
weather:--E
wedd:-E--Cb
wednesday:--C
wee:-D
week:--A--C ,:-b-c .:B-Ba-B and:-C
weekend:---c
weigh:-i in:-d
weight:-g .:-e
weir:-e
weird:----c
welcome:--H--D
well:BD--bA ,:-Db .:B----C done:--BD
went:--BCCB .:d to:D
were:A-A-BH
wet:CD
what:adba-A a:-FcDC do:---D happen:--FC i:ba--D is:aca-e it:--D kind:--f the:----b to:--E-B would:--E-E you:B-ad
whatever:-dcb-e
whatsapp:ED--h
when:cb he:--D i:D-A-DB it:----D the:d---c you:d
whenever:--D-eb
where:cfBCc
whether:-FD
which:-fBBBC i:-E
while:--DbE
white:-d
who:-EaBA is:-Dc you:--F
whoever:--CFC
whole:C---Ba
why:bHb-DE
will:aACbaf .:-----d be:----Ba die:F do:e have:--EC make:-----d never:D---D not:bbC-Da
window:E-FDD
winter:--FCCC
wish:fF--CD i:bC-C-B
with:-a---A <number>:CD a:-b-bA her:-d it:cDc-D life:e me:-C-D-b my:CBBEAE no:E--C that:-----D the:A-AAb this:-D us:--E you:-Ea--c
without:bbCaAC me:c
woke:f up:e
woman:-F--D
wonder:C-d--C
word:DG-B-c
wore:-E
work:-bbcA .:-bBD for:D-E
world:fEd--d
worri:CEGE-C
worry:DB
worse:--c-CB
worst:---C
worth:-c-CCC
would:ddadd be:c-bccb been:---C feel:----d gone:E had:-d have:--bCFE it:----d like:-C-Gb love:--e never:B---Cb not:-be--C rather:---E-C say:--D want:G
wow:--g
writ:CB-E-B
write:DDBEc to:----d
written:d-C--C
wrong:--C-E .:-cE with:--c
wrote:-CAE-D
x:-DC-c .:-CB-c
year:ACAADa ,:--Eb .:bF--C ago:BC and:-CDE
yes:D .:--D
yesterday:-dc
yet .:--D
you:FAhfgk ":--C--C ,:DFe--b .:--dbab ?:--e-e a:----d all:--G-E and:--c-fc are:DCbd-b ask:---CD can:BcEbAa could:--C-C deserve:--D did:---G do:EaB feel:Cc for:-B--B got:----d had:--b have:-BBcba in:----c know:b like:--C--c live:----d my:----d need:CbEb never:--c on:-E-eb said:--F say:-E--E should:--Fc-C tell:cCCD that:--c the:----d think:--c through:-----d to:DD---B told:---E want:b--db were:cCB--C will:CD-a-f would:-D--aD wrote:-----C
your:DEffbd .:--c <family>:bDBCD <friend>:---D <professional>:BCDEFC number:----c own:-----C
yourself:b-ddC .:--bF
`;
