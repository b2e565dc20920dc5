/** Written by `npm run weigh` from the texts in test/unit/safety/vectors/. */
import type { PointKind } from '../../engine/rule-types.ts';
export const kinds: readonly PointKind[] = [
  { kind: 'distress', rule: 'distress-adds-up', atLeast: 24 },
  { kind: 'method', rule: 'method-adds-up', atLeast: 22 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 22 },
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 20 },
  { kind: 'overpromise', rule: 'overpromise-adds-up', atLeast: 23 },
];
export const worth = `
":HDHDD .:CECCB and:B--BA i:DB--B you:--B-A
,:-Adab ":-B-C .:DDECB <number>:--bbB a:ECEC alway:----c and:CEIHF but:DDDCC can:---c come:----B do:--cC for:-DC get:--e he:--a here:----b i:-aaba if:-DDE in:-FCB is:---c it:BbcaA my:--C no:--a not:--b-b noth:----b on:--CC only:E-DBa or:-CBBB ring:---c thank:c that:-b-C the:CaB-C then:Da there:E-C-B they:-cc-C we:---BC what:--B when:---B which:DCBB with:CCB you:bF-Cb
.:aa--C ":EFEED ,:EEFDC <family>:E-DCB <number>:ACDHE a:GCCFC add:---c alway:----b and:EGGDB anyone:---b as:D-b-b ask:-cc been:fd but:FEBB can:dBDbB come:---d could:---b cut:--c did:-CBC dm:---d do:--dcb does:--D drop:---e every:d everyone:-CBBb fancy:---d for:DCBB get:--cb give:--cc go:--c good:--C got:dc had:e has:--b have:-Cd he:DaAEC hello:--BC here:C--ba hmu:---e how:bcEaB i:aaCB if:-a-CA in:EHDCA is:-dE-A it:BEAE leave:--d let:---gb look:---d make:----b message:----c mine:BFDB my:AB--A no:aEBDA not:-EECa noth:cCC on:--DCB org:--C orla:BCBB please:-CCBB pm:---d priya:CCBB promise:----c put:-d sam:BCBB say:----c she:HaFEC some:--C sorry:--C sound:--c swear:----b take:-De tell:--b text:---e thank:DCDDD that:DBaDB the:-AFDE then:BFB there:b-AB they:-BCDB think:-d--b this:DCBBB told:-C took:-b try:--c want:c--c we:EBD what:bbB-A when:bD which:-d wish:d would:-d-d you:FAaC your:--d-B
<body>:cc-DC .:-b with:-e
<family>:ABBBA ,:cBC-b .:-DC-B and:-D has:C in:-D is:Bd-bA
<friend>:FB--A .:--bb is:-C request:---c
<number>:CcbAA ,:BCB .:ABB-A <number>:DCDbd and:CB--A at:--c calori:-f chair:-C days:cdc hour:C-BBa i:DC in:C---b is:-aa minut:--BB month:-CD of:baAcB thing:-C tim:C to:bE-B week:-C who:----b will:--D would:d year:ADCBA
<pills>:dggFB ,:--d .:-ac
<professional>:BDbDA ,:----b .:-Ea-B and:--b can:--D
?:BBDbB .:BBDbB
a:AaA-G <friend>:-C-b <number>:C-bc <pills>:-E bit:BB-CB bottle:-d chair:----B good:CC letter:D list:----B long:C lot:--CC month:--c new:-C person:-C-C small:-D week:--eB while:---CB whole:C--B year:C
able:--C
about:-CACE <number>:-c it:CA-AA the:E-BDB
acros:-e
add:---dB me:---b
addres:---bB
adhd:--e
advice:--d
after:b-C-B .:C <number>:c
again:c--DB ,:c .:a-DBA
alarm:DFC-a
alive:e---c .:d---b
all:b-BBb ,:D .:-Da day:-D night:----b of:-DC-a the:-C
alone:----A
also:-CCB
alway:GBAAc .:----c answer:----b be:C---A
am:bB-ab <number>:-D-bB a:c-b alway:----b at:c---B better:----b glad:---BB go:-bCba here:---Dc i:d in:---b not:ACDD only:e pleas:----C scar:-D--B sorry:----B tell:----B the:C---c up:---c your:----d
an:--bAD overdose:d
and:aabBB <number>:--a a:-a do:DD he:DEB i:-BB-a it:BCBCB look:-D me:----b my:DD night:----b no:--D see:--c she:--B that:c---b the:--BCB then:b--AB we:-BBa what:C-B you:--c-C
another:-D-b
answer:CFFAa ,:----a .:----a
anxiety:--f .:--d
any:----c hour:----b more:-FC-B time:DCCba
anymore:e .:c
anyone:A--cb .:--d else:bB-Da in:---b
anyth:B-CDd .:-C
anyway:C-B
anywhere:D--cc
appointment:DD--a
are:-Caa do:CD here:---BB not:--BCb safe:----b the:-DBD welcome:----B you:-CBcB
around:b--Cc
as:-BA-a a:---B i:----b if:D-B long:----a well:--BbB you:--BB
ask:CCBFC .:C-D for:-cbB me:C the:--C you:----B
asleep:---b .:---b
at:C---A .:-D <number>:-ED a:C all:C-b any:----b it:D night:C-cB once:-d the:--Ca work:--CC
autistic:--e
awake:C
away:c-bcc
awful:DDC
baby:-D--B
back:-CCCA .:---bB of:-d to:B-BCA
bad:d---b
bag:-d
barrier:-d
bath:-d
bathroom:c
be:dC-aa a:d-DBA alive:d grateful:----C here:c--Ba on:--e there:----b your:----d
because:ABFDB i:-C
bed:---B
been:c-DDA read:D
before:C-bBB it:--c you:--DB
behind:-cB
believe:E
belt:-g
best:Dc th:--c
better:bBabc .:BE off:b than:--c-c
big:-D--b
bin:--d
bipolar:--g
birthday:e
biscuit:DDC
bit:--CDB
black:-e
blad:-e
blade:-g
bleach:-f
blood:--b
book:BECC
bor:C
born:d
both:DDaBB .:---B
bother:d-f
bottle:-c of:-d
bought:-b a:C
box:CbCB
boy:C
bpd:--c
br:-CC
brain:--d
breath:--C
bridge:-e
brought:C
burn:e
bus:-CDCB
but:DbCCB i:C-CA it:--C-B
buy:-c
by:a--bC <number>:----B the:--D-B
cake:C--C
call:BGEbA .:---b
calm:-C-B
calori:-e
came:-DBDB
can:a-Aca .:---C alway:----a be:----b get:-dC i:---d not:bABBD see:c we:---d you:--C-B
car:dbDCA
card:BEB
care:d-C-a
cat:-CCBB
cbd:--d
chair:CADCC .:B
change:--FCB
charity:-E
chat:DEDd
check:----a
chew:-f
christma:-D--B
clean:c
clear:--c
clock:----c
clos:DF
close:c
coat:EBCCC
coffee:D--d
cold:D-cB .:-D
colin:-D
com:-b-a .:---b
come:-DBdb and:---b off:--bC
company:D
contact:---d
cook:E
could:a--fD ask:--C have:C meet:---c we:---c
count:-bEDa on:----c
course:ED
cri:BG
cros:----b my:----b
cry:-F-CC .:C
cup:--C of:--C
cut:fdcBa
cuts:-f
cutt:gf
daft:---BB
dare:----b
day:aB--b ,:----B .:bbbA for:----b or:----b
days:c-bDB
dead:d .:f
deal:----b ,:----b
death:c
decid:c
decide:--D
deep:-e
dentist:C
depression:--f
describe:----B
deserve:--C-B
did:BA-CB .:----b it:-b not:B-EAB you:-DC-A
die:bbBC ,:D .:g
died:-D-B
different:D-CC
direct:---d
discord:---g
disorder:--f .:--d
dm:---f me:---c
dms:---d
do:aaaab ,:CFC .:cD--a ?:---C anyth:----d i:C it:df-Bb not:-Cb-A someth:c the:EBC to:----b with:BB you:cc-dA
does:-c-C anyone:--B it:-d not:-c--a
dog:aDD-C
done:bDCDD .:d
door:DCEBb .:C
dose:CdfC .:--c
double:--e
down:-dDA ,:c---a .:-BA-B and:D to:-e
drank:-e
dread:C
drink:-ee
drive:-c--b
drop:--beb everyth:----b
drown:-d
duck:-D
dy:----b
e:--c
each:-d
ear:D--CB
easier:--Cb
easy:--C
eat:-f--A
eaten:-e
either:D--C
eleven:BDBBA
else:aFA-b is:--B
email:DECfB
end:cBCDa .:-D--b it:e
english:C
enough:bg-BB
even:DDb
ever:BE--e .:----d
every:bbcDc day:bC--b night:-b
everyone:-BCBa else:----b
everyth:---Ab .:----c
exact:--C
exam:C
example:---c .:---c
exist:f .:e
explain:FEC
face:-BB
facebook:---d
fancy:---e a:---d
far:-cC
fast:-d
feel:bAA-C .:D like:eDB suicidal:d
felt:-E-B
fight:c
find:bbCaC me:---b the:D--B
fine:-CdB .:D-b-B
finish:c
first:BBBE .:D-C <number>:-D time:c
fix:D---b
flat:---BA
floor:-d-B
follow:---d
foot:-D
for:aA-A .:b <number>:Cb a:B-beC good:e it:--C-B me:--DED my:-C-B that:E-c the:B--A you:BDBBe
forever:----c .:----c
form:DD-C
forum:---c .:---b
found:--BBB
free:C--c
friday:--C
frighten:-C
from:EdAaa the:DaB-B
front:cc of:cc
funeral:c
further:----b
garage:-d
garden:D
gas:-d
gave:--bBA
get:a-cca a:-D in:CF it:---b you:----b
gets:-CEaa
gett:--C
girl:--BB
give:--dc you:---b
glad:-DD-C you:--CCB
glas:-d
go:aacCa ,:c .:e anywhere:----c back:D into:----B on:a-aBA to:BaB-a up:--d
god:d
goes:--DBb
gone:dFCC .:e
good:aF-CC .:c
goodbye:g
gordon:---C
got:Aaaba a:D-EBB me:----b
grand:d
grateful:----C to:----B
great:--D
group:FECcB
guarantee:----c it:----c
gun:-e
had:--CDA <number>:-c a:-F-B to:-H-B
hand:--DC
hang:cg
happen:-BCAc to:----c
happy:C-BcB to:---c
hard:--C
harm:e-c
has:-A-FD a:CbC been:-D
hate:-E
hav:b-bB a:--c
have:a-cAa <number>:-ba a:---b been:ab-B got:-bc-c had:--CBA lost:c not:I--CC noth:--C put:DED read:D to:-bC-b told:-C--b you:-Cc-B
he:DBBHF did:----A is:-F-A would:C-C
head:c--CB
health:DD
hear:D-C
heart:-a-Bb
hello:DEEBB
help:-EADC .:DDBCB
her:GAAFE .:B
here:-EJ-b ,:C-C-A .:bDBbb <number>:----c for:---Cb i:C---B if:---DC is:---c
hide:-f
high:-e
him:IDBFD .:BBCBB
himself:-d
his:H--CB
hit:d
hmu:---e
hold:-bCa of:---c
home:-DC-B and:C
hope:cBCCC
hospital:D-b
hour:-BC-a .:C-C
house:--BB
how:bdCAF are:---C do:b to:-c you:-DbDB
however:----b
hun:---d
hurt:c--Bb myself:a
i:cbBbd am:aB-ab ask:-D-B bought:-a came:-C can:-Ba-b come:---C could:--CcB did:-CbBB do:B-BcB drank:-e feel:cGBBC found:C gave:-E get:c-C got:CD--A guarantee:----c had:CaCBB hate:-D have:caCcb hope:-D-BC keep:ebB know:AaDaA left:E like:BC-CB made:-D mean:-D might:----b miss:D--b near:-C need:--C never:B promise:----b put:---B read:---BB remember:B said:EFBBB see:b should:b slept:D swallow:-d take:D-E tell:-e think:-Cc-B thought:B-B took:c used:D want:caCD was:-C-DC went:-B-B will:aCEde wish:-C-BB would:BBebb
idea:-D
if:a--ca anyone:D i:cbc-C it:----a that:---b you:FbBbA
ignore:--e
ill:----b
in:-aCbE .:c-C-A <number>:B--A a:C-bD front:cc it:-DBC my:---b the:-bBD this:---C touch:---c your:----B
inbox:---g
increase:--d
injection:--e
inside:-d-C
insta:---f
instead:C-ec .:--b of:--c
into:-e-bC
iron:E .:C
is:aaabC ,:-D .:-D-Cb <number>:B-D a:-B-BB all:b-B-b alway:---b been:FDB in:--Cc it:--DB like:---B look:c my:-D-b not:--a-C noth:--d-b on:BBC only:--d open:----c that:CC-b the:-a-Ba there:c what:-baBC wrong:--c you:---d your:---d
it:abbAA ,:b--bb .:b--ab all:e--c and:--c at:----B down:D-CBB for:CD-B in:-abb is:BDAAa mean:----B to:-c-BC took:CDC was:-aE-B will:--bB with:-c would:cd
jean:CC
job:EFECA
john:--c
join:--Bd
jump:de
keep:b-C-b a:----B you:----c
kept:D
kettle:CCF-B
kill:cdBBB myself:c
kind:-FCBA
kitchen:B-BB .:D
knew:CEB
knock:--b
know:-bBDD .:c how:---CB it:DDC that:----a what:D-B
lamp:DD
last:c-C night:dc
late:DC
later:---c
laugh:FFCCB .:-C
laxativ:-g
lay:-e
learn:E
least:-d
leav:ECb-b
leave:DAbBc you:----b
leed:---c
left:f-CB
less:E-dBA .:CE
let:a-Cca us:---d you:----b
letter:c-Bb
library:-DB
life:gE--b .:bC--b is:c
light:b-CB
like:aC-AA .:c---B a:FHBC that:E-b-a the:c---b this:c to:FCBaA
line:DcD
list:D-CEB .:----B
listen:CAbCC to:--d
lithium:--e
little:DD-B
liv:e .:e
live:cE-b .:e
load:-d
long:A-BBb .:C as:----a
look:baBbC after:--B at:bBCC
lost:--CBB
lot:c-DBC
loud:CD-B
love:-H-b .:---b to:---b
low:--d
machine:-C
mad:-E
made:b-DBB me:C--B
magnesium:--d
mak:-B-CB me:---B
make:b-C-c me:----b
man:CEBC
manage:----B
many:-c-C
mark:C---B
matter:----c what:----b
may:-DBC
me:cBBig ,:BDb-b .:baABb <number>:----b a:CE-cb any:----a as:----c at:---db down:----B for:----b hun:---d i:---b in:d off:--D on:---dA the:-d to:-CBBD up:D---b you:----c your:---d
mean:-GEA
meant:--B
meet:DDBf for:---c up:---d
messag:---c
message:DDDcd me:----b you:---c
met:CC-CB
method:-f
might:-D-B
mind:dC--B
mine:DDbbB .:-Cc
minut:-aB
minute:----b
miss:-Eb-A
mix:--e those:--e
monday:C-BCB
money:DCc-A
month:b--BA
mood:--d
more:-c--D .:----B than:C--B
morn:aE-Bb ,:----b .:--C-a and:D
morning:CCB
most:--DDB
mov:CD
much:-CBAA
my:bcDa <body>:ed-B <family>:AA-DE <friend>:C--EB <professional>:CD-CB coat:----B door:----c email:---c hand:c head:d heart:----b life:aC--b number:---d own:bDBD telegram:---d
myself:geDC .:-F--a with:-f
name:GDDdA
near:--Cc
neck:-g
need:a-ebc a:D-bb look:E me:----c to:----B
never:CEBFc leave:----a let:----b
new:-G-CA
next:c---B
nice:EEB
night:ba--c .:b-bac and:--D
no:b-cD <number>:b-BDB idea:DD need:--e
noon:----b
normal:-C
not:c--DA ,:--C .:-FBa a:-C alway:----B ask:D---C be:-C-DE bother:--d do:----c for:b get:----B go:-Db-c have:B-B-D in:D know:-DDBA let:E--CB like:---b make:DD--B need:-C--a on:----b say:DCCbD see:c sleep:D stop:--C take:--b the:FBD think:-CC-A want:AADaB you:----b
note:c
noth:accDb ,:--b to:--C
notic:C-C
now:aD-Ec ,:--D-b .:---Ba and:----b it:d
number:GFEeC .:---b
ocd:--c
odd:C
of:aaB-A <number>:--c <pills>:-d it:-DCBa me:b mine:--d my:-b--b tea:--C the:Bc them:--D this:-C-b us:BEBc you:CEE-D
off:-bdaE .:---BB the:-e-c them:--d without:E
okay:BFBba .:---b
old:DC--A
on:--aca ,:--CCb .:c-BBb <number>:D--BB ?:---C a:FD-BA and:-cC here:---b insta:---c it:EG me:----e monday:--B my:-bC purpose:-d that:--b the:AbABE this:---D your:--C-a
once:B-CBB .:-c
ones:-db
online:----b
only:cbcAc <number>:----a th:c that:----B
open:-BCcb
or:EcEC night:----b
order:-c
org:--C
orla:BCBB .:BCBB
other:CB-aa
our:EcDbB
out:bb-BA ,:-E--A .:ccb-B if:----b of:cC-A the:-D to:E
outside:CC-d of:---d
oven:E
over:bdbcB a:--d the:--C
overdose:e
own:-EE-A
page:-DC
painful:-d
panic:-Eb
paper:-C
pass:Dc .:C
past:-b-CC <number>:-C the:-d
pathetic:D--BA
penpal:---d
people:EBEGF who:---C
person:BFCa
phone:ECFba
photo:-E
pill:--c
pint:---c
place:---b
plan:c-CB
plann:cd
plant:-DC
platform:-d
pleas:----C for:----C
please:--F-C .:-c-C do:C--C
pm:---f me:---d
point:dC in:d
poor:--C
post:FB--a
private:---g .:---d
priya:CCCBB .:-B
promis:-D
promise:DD-Ce ,:----c .:----c me:----b you:----b
ptsd:--e
purpose:-d
put:A-c-B a:-d it:E--CB the:-D you:--d
question:DC--B
quick:-e
quiet:E
rail:-e
rain:DD
rang:ED-B
rather:-DCbA
razor:-d
reach:---d
read:CBDBF .:C---A it:CC-b this:--bB
ready:d-C
real:---b
reason:c
reckon:--d
refuse:--e
remember:DDB-A
rep:DECC
report:CDB
request:---c
rest:B-B-b .:--C of:----b
ring:BDDaE <number>:--C me:----B you:---c
road:c
rock:----d
room:EDB
rope:-f
round:-c-ba the:--b-a
run:----b
runn:-c
safe:-Dc-b .:----c
said:CCDFE ":BBA .:--b to:C
sam:CCBB
samaritan:--CBB
same:C--cB
sat:b-BAB
saturday:-D-b
sav:-d
save:----c you:----c
say:D-BAB .:--BC it:E--ca that:CD the:----b to:-CBB you:-dc
says:FDE-C
scar:c-CCB
school:E-CB
scissor:-e
scratch:d
sea:--DC
second:E-CBA
see:c-BAB it:E-D the:bEC
self:d harm:d
send:DC-e me:---c you:---c
sent:-C-d you:---d
sentence:-C
sertraline:--d
set:--B
shall:---c we:---c
she:FAFEE is:-B-BA said:-C would:C
shed:b
shift:E
sho:-CC
shop:D-CC .:-E
shotgun:-f
should:-GacC not:c
shout:----b .:----c
show:--C
sick:-e-CB
side:B--C of:C--B
sign:E--B
sil:----b
since:-BEDB .:D
single:-E
sit:--C
site:-c-d
skip:--e
skype:---c
sleep:BAaC .:D and:c
slept:D
sligo:---d
slow:D-c
small:E--B
snap:---e ?:---d
sock:C--B
sofa:-D
some:D-b-B of:--cC
somebody:-BEDC who:D
someone:ACBED who:C--B
someth:bB-AB
sometime:---e
somewhere:DD-d
sorry:-FBDC ,:C
sort:-Ed
sound:CBa-B like:--b
soup:-D
speak:DDBbB
st:--c john:--c
stair:D
stand:B-BBB
start:cDb-C
stay:bD-b
step:-c
stop:bbeEC .:-c--B tak:--c the:--d
stopp:b-B-b .:----b
straight:----b
stuff:-gd
stupid:--CBC
sugar:C
suicidal:f--B
suicide:e
sunday:--D .:C
surgery:-C
swallow:-g
swap:---e
swear:----d
switch:--d
table:--B
tak:bcd-b
take:-bf-A <number>:--d it:-E-B this:---c
taken:-b-C
talk:DDEbB about:DC-B to:-BCB
tea:-B--C .:----A
telegram:---e
tell:Aa-Aa .:--c me:-CB-b the:----b us:---C you:CCBcD your:---E
terrible:----B
test:CD
text:BDCcA me:---e
th:-C-Aa .:E-C i:----a
than:C-bAa
thank:-EEEE you:-CDDE
that:C-bFC ,:D-d-B .:B-bB <number>:-C i:ACDBB is:aAa-a it:--B-A no:-D was:-CB you:----b
the:-bbDD <family>:bDBda <number>:-Cbba <pills>:c-d <professional>:--c baby:----B back:-d bath:-c bathroom:d best:C-b bus:---B car:-aB chemist:-F clock:----c day:--B days:-E dog:c door:--BBB end:--BAb first:-EABB forum:---d garage:-c job:--C kettle:B last:----a morn:-E--b number:---C only:e---a other:E-Cab phone:-CBbb point:b rest:D---b road:d same:BCDcA sofa:-C stair:C thread:---b time:c train:-c wash:-C water:-E way:cD whole:-C--a word:----b
their:-C-C
them:BeeGD ,:D-D .:---BB at:-E in:--c
then:-a-EC .:--C-B i:--BBA
there:--Da ,:---BB .:--C-c are:ED-B for:----B is:-a was:C
these:--CDB
they:Cd-GB are:-b have:-D will:----B would:eDC
thing:BGADC
think:da-FB .:-D about:fd i:b-CCB of:---B you:--a
third:CDB
this:-DDbA ,:----a .:b--ba <number>:-C-CB is:---CC thread:---CA time:e week:B world:e
those:D-fB
thought:cDAED about:d
thread:CCCAB
through:-bB-b this:----b
throw:--d
thursday:--B-B .:---BB
thyroid:--c
tidy:CD-C
till:bd-Ca the:-D
tim:F-BB .:-D
time:dbA-b ,:--C .:--D-b it:----b
tips:-e
tir:-D-CC .:--C-B of:f
to:b---A ,:----b .:c-B <number>:-cbDB a:F answer:C ask:DDC be:---AD come:-C-C die:a do:ec-B end:b get:----a go:----A hurt:d it:-DB jump:-d keep:C--ba kill:c know:D live:c me:--d-b meet:---c my:c---B put:-C ring:CCb say:-A--C see:C-B-B sleep:c stop:-D--C talk:----B tell:-D that:C the:-aAB write:----B you:CCE-b
toast:CDB
today:-C-EC .:--aBB
together:---c .:---b
toilet:-D
told:B-CE me:--C-A my:DF the:c
tomorrow:-D-BB .:----B
tonight:f-c .:c---a
too:----D .:CD--B much:--B
took:-b-EB me:CDC out:---C
touch:DD-d
town:---c
train:-bC
tri:---B
try:-DdCC
tuesday:CEBCA
turn:CbB-b
twice:D
typ:---b
under:-e-a
understand:----b you:----c
until:ccB-c you:----b
up:bbbc ,:-D .:a-FC at:DEb for:---d on:---c the:-DD to:B-b with:C
us:FBFfa .:----a know:---C
use:dg-b
used:EcBCC a:-f to:EFBBC
useful:--C
usual:C
vitamin:--e
voice:-EC
wait:--CBA for:----B
wake:d---a up:d
walk:--AAB
wall:dd
want:cBadA it:b-C the:---b to:b-BbD
was:CBEFG a:DCB in:D not:bC on:-c the:-cB
wash:EEB-B
watch:E-BBb .:----b
water:DcEB
way:dc-aC .:-EB
we:EHHgB are:B--FB can:---b could:---e do:---b have:---C should:---d took:---C would:---b
weather:CD
wedd:CF
wednesday:-D
wee:-D
week:BAaAD ,:C .:--aa and:--b
weigh:-e
weight:-e
welcome:--ECC
well:CCC-D ,:-DD .:C-B-B
went:--EAB to:D
were:-B-BE you:---C
what:ac-AA did:---B happen:--B-B i:---B is:bb-dA it:---C the:---b time:----b you:C-dB
whatever:-c--c
whatsapp:---f
when:cbBAC i:B-CBB the:c--c you:c---C
whenever:---cb you:----b
where:beBd
whether:-DBBB
which:DdDBB
while:E--DA
who:CEDA gets:----b is:E--B will:----b
whoever:--C
whole:D--B
why:-EDCC
will:aBdag alway:----a be:----c get:----a give:---c go:----B have:---BA never:----a not:-b-Ba think:----B you:---D
window:D-BD
wish:dDBBB i:d
with:-bAAA a:-bAB it:-D-B my:BB--C no:-c that:----B the:B-Ab you:-DC-c
without:-bDEC
woman:-B-C
wonder:DF
word:GF-Cc .:CDB and:----b
work:-acA .:-b-B for:----A
world:f
worry:-D
worse:-D
wort:--c
worth:-eE
would:ddcca ask:--C be:d-bb been:DD feel:---c had:-c have:--FDB like:BDDaA love:---b never:----c not:a rather:-DBb say:--c stop:E want:E you:---b
writ:C-C
write:FDBb to:---c
written:c-c
wrong:BE-DB
wrote:-GC-C
x:DBBbD .:DBBbD
year:AKDED ,:D-B .:-C-BB
yes:CDB
yesterday:c
yet:CCC
you:G-ffi ,:CEAaa .:Dabac ?:---c a:---d all:---CB and:----c are:--aAb can:DcaAa could:--aB dare:----b did:--C do:Cb down:----c feel:--bB for:--CB from:----b get:----a got:---c have:-Bd-b in:---c know:bDDC let:---D like:--B-a live:---c my:---c need:-ca-b on:--db promise:----c say:-DBDB should:--b-B tell:-C-Ba that:--DB through:----b to:C---a want:--ec were:--D-B will:---Cc would:-Ea-C write:----b wrote:----C
your:EBebd <family>:---Ba <professional>:--BCB number:---b own:--C
yourself:a--D .:--FB
`;
