/** Written by `npm run weigh` from the texts in test/unit/safety/vectors/. */
import type { PointKind } from '../../engine/rule-types.ts';
export const kinds: readonly PointKind[] = [
  { kind: 'distress', rule: 'distress-adds-up', atLeast: 24 },
  { kind: 'method', rule: 'method-adds-up', atLeast: 23 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 22 },
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 20 },
  { kind: 'overpromise', rule: 'overpromise-adds-up', atLeast: 23 },
];
export const worth = `
":HEHDE .:CECCB and:B--BA i:DB--B you:--B
,:-Adab ":---C .:DDECB <number>:--bbB a:ECEC alway:----c and:CFIHF but:DDDCC can:---c come:----B do:--cB for:-DC get:--d he:--a here:----b i:-aaba if:-DDE in:-FCB is:---b it:BbdaA my:--C no:--a not:--b-b noth:----b on:--CC only:E-DBa or:-CBBB ring:---c thank:c that:-b-C the:CaB-C then:Da there:E-C-B they:-cc-C we:---BC what:--B when:---B which:CCBB with:-CB you:bF-Cb
.:aa-AC ":EFEED ,:EEFDC <family>:E-DCB <number>:ACDHE a:GCCFB add:---c alway:----b and:EGGDB anyone:---b as:D---b ask:-cc been:fd but:FEBC can:dADbB come:---d could:---b cut:--c did:-CBC dm:---d do:--ccb does:--D drop:---e every:d everyone:-CBBb fancy:---d for:DCBB get:--cc give:--cc go:--c good:--C got:cc had:e has:--b have:-Cd he:DaBEC hello:--BB here:C--ba hmu:---e how:bcEaA i:aaCB if:-a-C in:EHDCA is:-dE it:BEAE leave:--d let:---gb look:---d make:----b message:----c mine:BFDC my:-BAa no:bDBDA not:-EECa noth:cCC on:C-DCB org:--C orla:BCBB please:-CCBB pm:---d priya:CCBB promise:----c put:-d sam:BCB say:----c she:HaFEC some:--C sorry:--C sound:--c swear:----b take:-De tell:--b text:---e thank:CCDDD that:DB-DB the:-AFCE then:BFB there:b-AB they:-BCDB think:-e--b this:DCBBB told:-CB took:-b try:--c want:d--c we:EBD what:baB-A when:bC which:-c wish:d would:-d-d you:FAaC your:--d-B
<body>:cc-DC .:-b with:-e
<family>:ABBBA ,:cBC-b .:-DC-B and:-D has:C in:-D is:Bd-b
<friend>:FC--A .:---b is:-C
<number>:CcbAA ,:BCBA .:ABC-A <number>:DCDbd and:CB--A at:--c calori:-f chair:-C days:cdc hour:C-BBa i:CC in:C---b is:-aa minut:--BB month:-CD of:ba-cB thing:-C tim:C to:bE-B was:-C week:-D who:----b will:--E would:d year:AECBA
<pills>:dggFC ,:--d .:-ac for:--b
<professional>:BDbDA ,:----b .:-Ea-B and:--b can:--D
?:BBDbB .:BBDbB
a:AaA-G <friend>:-C-b <number>:B-bc <pills>:-E bit:BBBCB bottle:-d chair:----B e:--c good:CC letter:D list:----B long:C lot:--CC month:--c new:-C person:-C-C small:-D week:--eB while:---CB whole:C--B year:C
able:--C
about:-CACE <number>:-c it:CB-AA my:-C the:E-BDB
acros:-e
add:---dB me:---b
addres:---bB
adhd:--e
advice:--d
after:b-C-B .:C <number>:c
again:c--DB .:a-DBA
alarm:DFC-a
alive:e---c .:d---b
all:b-BBb ,:D .:-Da day:-D night:----a of:-DC-a the:-C
alone:----A
also:-CCB
alway:GBAAc .:----c answer:----b be:C---A
am:bB-ab <number>:-C-bB a:b-b alway:----b at:c---B better:----b glad:---BB go:-bCba here:---Dc i:d in:---b not:ACDD only:e pleas:----C scar:-D--B sorry:----B tell:----B the:C---c up:---c your:----d
an:--bAD overdose:d
and:aabBB a:-aA do:DD he:DEB i:-BB-a it:BCBCB look:-D me:----b my:DD night:----b no:--D see:--c she:--B that:c---a the:--BCB then:b--BB we:-BB what:C-B you:--c-C
another:-D-b
answer:CFFBb ,:----b .:----a
anxiety:--f .:--d
any:----c hour:----b more:-FC-B time:DCCba
anymore:e .:d
anyone:A--cb .:--d else:-B-Da in:---b
anyth:A-CDd .:-C
anyway:C-B
anywhere:D--cc
appointment:DD--a
are:-Caa do:CD here:---BB not:--BCa safe:----b the:-DBD welcome:----B you:-CBcB
around:b--Cc
as:-BA-a a:---B i:----b if:D-B long:----a well:--BbB you:--BB
ask:CCBFC .:C-D for:-cbB me:C the:--C you:----B
asleep:---b .:---b
at:C--aA .:-D <number>:-ED a:C all:C-b any:----b it:D night:C-cB once:-d the:--CaA work:--CC
autistic:--e
awake:C
away:c-bcc
awful:DDC
baby:-D--B
back:-CCCA .:---bB of:-d on:-D to:B-BCA
bad:d---b
bag:-d
bath:-d
bathroom:c
be:dC-aa a:d-DB alive:d grateful:----C here:c--Ba on:--e there:----b your:----d
because:ABFDB i:-B
bed:---B
been:c-DDA read:D
before:C-bBB it:--c you:--DB
behind:-cB
believe:D
belt:-g
best:Dc th:--c
better:bBabc .:BE-B off:b than:--c-c
big:-D-Bb
bin:--d
bipolar:--g
birthday:e
biscuit:DDC
bit:--BDB
black:-e
blad:-d
blade:-g
bleach:-f
blood:--b
book:BECC
bor:C
born:d
both:DCaBB .:---B
bother:d-e
bottle:-c of:-e
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
came:-CBDB out:C
can:a-Aca .:---C alway:----a be:----b get:-dC i:---d not:bBBBD see:c we:---d you:--C-B
cancell:----a
car:dbDCA
card:BFB
care:d-C-a
cat:-CCBB
cbd:--d
chair:CADCC .:B
change:--ECB
charity:-E
chat:DEDd
check:----a
chew:-f
christma:-D--B
clean:c
clear:--d
clock:----c
clos:DE
close:c
coat:EBCCC
coffee:D--d
cold:D-cB .:-D
colin:-D
com:-b-a .:---b
come:-D-db and:---b off:--bC
company:D
contact:---d
cook:E
could:a--fD ask:--D have:C meet:---c we:---c
count:-bEDa on:----c
course:ED
cri:BG
cros:----b my:----c
cry:-F-CC
cup:--C of:--C
cut:gdcBb
cuts:-f
cutt:gf
daft:---CB
dare:----b
day:aB--a ,:----B .:cbbA for:----b or:----c
days:c-bCB
dead:d .:f
deal:----b
death:c
decid:c
decide:--D
deep:-e
dentist:C
depression:--f
describe:----B
deserve:--C-B
did:BA-CB .:----b it:-a not:B-EAB you:-DC-A
die:bbBC ,:D .:g
died:-D-B
different:D-CC
dinner:--B
direct:---d
discord:---g
disorder:--f .:--d
dm:---f me:---c
dms:---d
do:aaa-a ,:DFC .:cD--b ?:---C anyth:----d i:C it:df-Bb not:-Cb-A someth:c the:EBD to:----b with:BC you:cc-dA
does:-c-C anyone:--B it:-d not:-b--a
dog:aDD-C
done:bDCDD .:d
door:DBEBb .:C
dose:CdfC .:--d
double:--e
down:-dDA ,:c---a .:-BA-A and:D to:-e
drank:-e
dread:C
drink:Cee
drive:-c--b
drop:--beb everyth:----b
drown:-e
duck:-D
dy:----b
e:--c
each:-d--A
ear:D--CB
easier:--Cb
easy:--C
eat:-f--A
eaten:-e
either:D--C
eleven:BCBBA
else:aFA-b is:--B
email:DECfB
end:cBCDa .:-D--b it:e
english:C
enough:bg-BB
even:DDb
ever:BDB-e .:----d
every:bbcDc day:bC--b night:-b
everyone:-BBBa else:----b
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
feel:bAA-B .:D like:dDB suicidal:d
felt:-E-B
fight:d
find:bbCbC me:---b the:D--B
fine:-CcB .:D-b-B
finish:c
first:BBAE .:D-C <number>:-D time:c
fix:D---b
flat:---BA
floor:-d-B
follow:---d
foot:-D
for:aA-Aa .:b <number>:Cb a:B-beC good:e it:--C-B me:--DEE my:-C-B that:E-c the:B--A you:BDBBe
forever:----c .:----c
form:DD-C
forum:---c .:---b
found:--BBB
free:C--c
friday:--C ,:---B
frighten:-C
from:EdAaa the:DaC-B
front:cc of:cc
funeral:c
further:----b
garage:-d
garden:D
gas:-d
gave:--bBA
get:a-cba a:-D in:CE it:---b you:----b
gets:-BEaa
gett:--C
girl:--BB
give:--dc you:---b
glad:-DD-C you:--CCB
glas:-d
go:aacCa ,:c .:e anywhere:----c back:D into:----B on:a-aAA to:BaB-a up:--d
god:d
goes:--DBb
gone:dFCC .:e
good:aF-CC .:c
goodbye:g
gordon:---C
got:-aaba a:E-ECB me:----b the:b
grand:d
grateful:----C to:----B
great:--D
group:FECcB
guarantee:----c it:----c
gun:-e
had:--CDA <number>:-c a:-F-B to:-H-B
hand:--DC
hang:cg
happen:-CCAc to:----c
happy:C-BcB to:---c
hard:--C
harm:e-c
has:-A-FD a:CbC been:-D
hate:-E
hav:b-bB a:--c
have:aAcA <number>:-ba a:---b been:ab-B got:-bc-c had:--CBA lost:c not:IA-CC noth:--C put:DED read:D to:-bC-b told:-C--b you:-Cc-B
he:DBAHF did:----A is:-F-A would:C-C
head:c--CB
health:CD
hear:D-C
heart:-a-Bb
hello:DEDBB
help:-DADC .:DDBCB
her:GAAFE .:B
here:-EJ-b ,:C-C-A .:bDBbb <number>:----c for:---Cb i:C---B if:---DC is:---c
hide:-f
high:-e
him:IDBFD .:BBDBB
himself:-d
his:H--CB
hit:d
hmu:---e
hold:-aCa of:---c
home:-CC-B and:C
hope:cBCCC
hospital:D-b
hour:-BC-a .:C-C
house:--CB
how:bdCAE are:---C do:b to:-c you:-DbDB
however:----b
hun:---d
hurt:c--Bb
i:cbBbd am:aB-ab ask:-D-B bought:-a came:-C can:-Ba-b come:---C could:--CbB did:-CbBB do:B-BbB drank:-e feel:cGBBC found:C gave:-E get:c-C got:CD guarantee:----c had:CaCBB hate:-D have:caCcb hope:-D-BC keep:ebB know:AaCaA left:E like:BC-CB made:-D mean:-D might:----b miss:D--b near:-C need:--C never:B promise:----b put:---B read:---BB remember:B said:EFBBB see:b should:b slept:D swallow:-d take:D-E tell:-e think:-Cc-B thought:C-BB took:c used:D want:caCD was:-C-DC went:-B-BA will:aCEde wish:-C-BB would:BBebb
idea:-D
if:a--ca anyone:D i:cbcAC it:----a that:---b you:FbBbA
ignore:--e
ill:----b
in:-aCaE .:c-C-A <number>:B a:C-bD front:cc it:-DBC my:---c the:-bBD this:---C touch:---c your:----B
inbox:---g
increase:--d
injection:--e
inside:-d-C
insta:---f
instead:C-ec .:--b of:--c
into:-e-bC
iron:E .:C
is:aabbC ,:-D .:-D-Cb <number>:B-D a:-A-BB all:b-B-b alway:---b been:FDB in:--Cc it:B-EB like:---B look:d my:-D-b not:--a-C noth:--d-b on:BBC only:--d open:----c that:CC-a the:-a-Bb there:c what:-caBC wrong:--c you:---d your:---d
it:aabAA ,:b--bb .:b--ab all:e--c and:--c at:----B down:D-CBB for:-D-B in:-abb is:BDAAa mean:----B to:-c-BC took:CDC was:-aD-B will:--bB with:-c would:cd
jean:CC
job:EFECB
john:--c
join:---d
jump:de
keep:b-D-b a:----B you:----c
kept:D
kettle:CCE-B
kill:cd-BB myself:c
kind:-FCBA
kitchen:B-BBA .:D
knew:CEB
knock:--c
know:-bBDD .:c how:---CB it:DDC that:----a what:D-B
lamp:CD
last:c-C night:ec
late:DC
later:---c
laugh:FFCCB .:-C
laxativ:-g
learn:E
least:-d
leav:ECb-b
leave:DAbCc you:----b
leed:---c
left:f-CB
less:E-dB .:CE
let:a-Cca us:---d you:----b
letter:b-Bb
library:-DB
life:gF--b .:b---b is:c
light:b-CB
lighter:-d
like:aC-AA .:c---B a:FHBC that:E-b-a the:c---b this:c to:FCBaA
line:DcD
list:D-CEC
listen:CAbCC to:--d
lithium:--e
little:DD-B
liv:e .:e
live:cE-b .:e
load:-d
long:A-BBb .:D as:----a
look:baBbC after:--B at:bBCC
lost:--DBB
lot:c-DBB
loud:CC-B
love:-H-b .:---b to:---b
low:--d
machine:-C
mad:-E
made:a-DBB
magnesium:--d
mak:-B-CB me:---B
make:b-B-c me:----b
man:CEBC
manage:----B
many:-c-C
mark:C---B
matter:----b what:----b
may:-DBC
me:cBBig ,:BDb-b .:baABb <number>:----b a:CE-cb any:----a as:----c at:---cb down:----C for:----b hun:---d in:d off:--D on:---dA the:-d to:-CBBD up:D---b you:----c your:---d
mean:-GEA
meant:--B
meet:DDBf for:---c up:---d
messag:---c
message:DDDcd me:----b you:---c
met:CC-CB
method:-f
might:-D-B
mind:dC--A
mine:CDbbB .:-Cc
minut:-aB
minute:----b
miss:-Eb-A
mix:--e those:--e
monday:C-BCB
money:DCc-A
month:b--BB
mood:--d
more:-c--C .:----B than:D--B
morn:aE-Bb ,:----a .:--C-a and:D
morning:CCB
most:--DDB
mov:DD
much:-CB-A
my:acDa <body>:ed-B <family>:BA-DE <friend>:D--EB <professional>:CD-CB coat:----B door:----c email:---c hand:b head:d heart:----b life:aD--b number:---d own:bDBD telegram:---d
myself:geDC .:-F--a with:-f
name:GDDdA
near:--Cc
neck:-g
need:--ebc a:D-bb look:D me:----c not:----B to:----B
never:CEBFc leave:----a let:----b
new:-G-DA
next:c---B
nice:EEB
night:ba--c .:b-b-c and:C-D i:c
no:b-cD <number>:b-BDB idea:DD need:--e
noon:----b
normal:-C
not:b--DA ,:--C .:-FB a:-C alway:----B ask:D---B be:-C-DE bother:--d do:----c for:b get:----B go:-Db-c have:--B-D in:D know:-DDBA let:E--CB like:---c make:CD--B need:-D--a on:----b say:DCDbD see:d sleep:D stop:--C take:--b the:FBD think:-CD-A want:AADaB you:----b
note:c
noth:accDb ,:--b to:--C
notic:C-C
now:aD-Ec ,:--D-b .:---Ba and:----b it:d
number:GFEeC .:---b
ocd:--c
odd:C
of:aaB-A <number>:--c <pills>:-d a:-b it:-CCAa me:b mine:--d my:-b--b tea:--C the:Bc-A them:--D this:-C-b us:BEBc you:CEE-D
off:-bdaE ,:--B .:---CB the:-e-c them:--d without:E
okay:BFCbb .:---a
old:DC--A
on:--aca ,:--CCb .:c-BBb <number>:D--BB ?:---C a:FD-AA and:-cC-B here:---ba insta:---c it:EG me:----e monday:--B my:-bD purpose:-d that:--b the:AcABF this:---DB thursday:----B your:--C-a
once:B-CCB .:-c
ones:-db
online:----b
only:cbcAb <number>:----a th:c that:----B
open:-BDcb
or:EbDB night:----c
order:-c
org:--C
orla:BCBB .:BCBB
other:CB-aa
our:EcDbB
out:bb-BA ,:-E--A .:ccb-B if:----b of:cC-Aa the:-D to:D
outside:CC-d of:---d
oven:E
over:bdbcB a:--d the:--C
overdose:e
own:-EE-A
page:-DC
painful:-d
panic:CEb
paper:-C
pass:Dc .:C
past:-c-CC <number>:-C the:-d
pathetic:D--B
penpal:---d
people:EBEFF who:---C
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
private:---f .:---d
priya:CCCBB .:-B
promis:-D
promise:DD-Df ,:----c .:----c me:----b you:----b
ptsd:--e
purpose:-d
put:A-c-B a:-d it:E--BB the:-D you:--c
question:EC--B
quick:-e
quiet:E
rain:DD
rang:ED-B
rather:-DCb
razor:-d
reach:---d
read:CBCBG .:----B it:CC-b the:--B this:--bB
ready:d-C
real:---b
reason:c
reckon:--d
refuse:--e
remember:DEBBA
rep:DECC
report:CDC
request:---c
rest:B-B-b .:--C of:----b
ring:BDDaE <number>:--C me:----B you:---c
road:d
rock:----d
room:ECC
rope:-f
round:-c-ba the:--b-a
run:----b
runn:-c
safe:-Ec-b .:----c
said:CCDFE ":BBA .:--b to:C
sam:CCBB
samaritan:--CBB
same:C--dB
sat:b-BBB
saturday:-E-b
sav:-d
save:----c you:----c
say:D-BAB .:--BC it:E--ca that:CD the:----b to:-CCB you:-dc
says:FDE-C
scar:c-CCB
school:E-CB
scissor:-e
scratch:d
sea:--DC
second:F-CBA
see:c-BAB it:E-C the:bEC you:----B
self:d harm:d
send:DC-e me:---c you:---c
sent:-C-d you:---d
sentence:-C
sertraline:--d
set:--B
shall:---c we:---c
she:FAFDE is:-B-B said:-B would:C
shed:b
shift:E
sho:-CC
shop:D-CC .:-D
shotgun:-f
should:aGacC not:c
shout:----b .:----c
show:--C
sick:-e-CB
side:B--C of:C--B
sign:E--B
sil:----b
since:-BEDB .:D
single:-E
sit:--C
site:---d
skip:--e
skype:---c
sleep:BAaC .:E and:c
slept:D
sligo:---d
slow:D-c
small:D--B
snap:---e ?:---d
sock:C--B
sofa:-D
some:D-b-B of:--cB
somebody:-BEDC who:D
someone:ABAED who:CD-B
someth:bB--B
sometime:---e
somewhere:DD-d
sorry:-FBDC ,:C
sort:-Ed
sound:CBa-B like:--b
soup:-D
speak:DDCbB
st:--c john:--c
stair:D
stand:B-BBB
start:cDb-C
stay:bD-b
step:-c
stop:bbeEC .:-c--B tak:--c the:--d
stopp:b---b .:----b
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
tea:-B--C
telegram:---e
tell:Aa-Ba .:--c me:-CB-b the:----b us:---C you:CCBcD your:---E
terrible:----B
test:CD
text:BDCcB me:---e
th:-C-Aa .:E-C i:----a
than:C-bAa
thank:-EEEE you:-CDDE
that:C-bFC ,:D-d-B .:A-bB <number>:-C i:-CDAB is:aAa-a it:--B-A no:-D was:-CB you:----b
the:-bbDD <family>:bDBda <number>:-Cbba <pills>:c-d <professional>:--c baby:----B back:-d bath:-c bathroom:d best:C-b bus:---B car:-aB chemist:-F clock:----c day:--C days:-D dog:c door:--BBB end:--BBb first:-EABB forum:---d garage:-c job:--C kettle:B last:----a morn:-E--b number:---C only:e---a other:E-Cab phone:-CBbb point:b rest:D---b road:d same:BCDcA sofa:-C stair:C thread:---c time:c train:-c wash:-C water:-E way:bD whole:-C--a word:----b
their:-C-C
them:AeeGD ,:D-C .:---BB at:-E in:--c
then:-aAEC .:--C-B i:--BBB
there:--Daa ,:---BB .:--C-c a:---C are:ED-B for:----A is:-a was:C
these:--CDB
they:Cd-GB are:-b have:-C will:----B would:eDC
thing:AGADC
think:da-EB .:-D about:fd i:b-CCB of:---B you:--b-A
third:CEB
this:-DDbA ,:----a .:b--ba <number>:-C-CB is:---CC thread:---CA time:e week:B world:e
those:D-fB
thought:cD-DD about:d
thread:CCCAB
through:-bB-b this:----b
throw:--d
thursday:--B-B .:---BB
thyroid:--c
tidy:CD-C
till:bc-Ca the:-D
tim:F-BB .:-D
time:daA-b ,:--C .:--D-b it:----b
tips:-e
tir:-D-CC .:--C-B of:e
to:a---A ,:----b .:c-B <number>:-cbDA a:F answer:C ask:CDC be:----C come:-C-C die:a do:ec-B end:b get:----a go:----B hurt:d it:-DB jump:-d keep:C--ba kill:c know:D live:c me:--e-b meet:---c my:c---A put:-D ring:CCb say:----C see:C-B-B sleep:c stop:-D--C talk:----B tell:-D that:C the:AbAB think:D write:----B you:BCE-b
toast:CDB
today:-C-EC .:---BB
together:---c .:---b
toilet:-D
told:B-CE me:--D-A my:DF the:c
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
until:ccC-c you:----b
up:bbbc ,:-D .:a-FCA at:DDb for:---d on:---c the:-DD to:B-b with:C
us:FBFfa .:----a know:---C
use:dgab
used:EcBCC a:-f to:DFBBC
useful:--C
usual:C
vitamin:--e
voice:-EC
wait:-ACBA for:----B
wake:d---b up:d
walk:--BAB
wall:dd
want:cBacA it:b-CB the:---b to:b-BbD
was:CBEFG a:DCB in:D not:bD on:-c the:-cB
wash:EEB-B
watch:E-BBb .:----b
water:DcEB
way:dc-aC .:-EB
we:EGHgA are:B--FB can:---c could:---e do:---b have:---C should:---d took:---C would:---b
weather:CD
wedd:CF
wednesday:-D
wee:-D
week:BBaAD ,:C .:--aa and:--b
weigh:-e
weight:-e
welcome:--ECC
well:BCC-D ,:-DD .:C-B-B
went:A-EAB to:C
were:-B-BD you:---C
what:ac-AA did:---B happen:--B-B i:---B is:bb-dA it:---C the:---b time:----b you:C-dB
whatever:-c--c
whatsapp:---f
when:cbBAC i:B-CBB the:c--c you:c---C
whenever:---cb you:----b
where:ceBd
whether:-DCBB
which:DdDBB
while:E--DA
who:BDDA gets:----b is:E--B will:----b
whoever:--C-B
whole:D--B
why:-EDCC
will:aBdaf alway:----a be:----c get:----a give:---c go:----B have:---BA never:----a not:---Ba think:----B you:---D
window:D-BD
wish:dDBBB i:d
with:-bAAA a:-bAB it:-C-B my:BBBBC no:-c that:----B the:B-Ab you:-DC-c
without:-aDEB
woman:-B-C
wonder:DF
word:GF-Cc .:CDB and:----b
work:-acB .:-b-B for:----B
world:f
worry:-D
worse:-D
wort:--c
worth:-eE
would:dccca ask:--C be:d-bb been:DD feel:---c had:-d have:--FDB like:CDDaA love:---b never:----c not:a rather:-D-b say:--c stop:E want:D you:---b
writ:C-C
write:FDBb to:---c
written:c-c
wrong:BE-DB
wrote:-GC-C
x:DBBbD .:CBBbD
year:AKDED ,:D-B .:-C-BB
yes:CDB
yesterday:c
yet:CCC
you:G-ffi ,:CEAaa .:D-bac ?:---c a:---d all:---CB and:----c are:--aAb can:DcaAa could:--aB dare:----b did:--C do:Cb down:----c feel:--bB for:--CB from:----a get:----a got:---c have:-Bd-b in:---c know:bDDC let:---D like:--B-a live:---c my:---c need:-cb-b on:--db promise:----c say:-CBDB should:--b-B tell:-CBBa that:--DB through:----b to:B want:--ec were:--D-B will:---Bc would:-Ea-B write:----c wrote:----C
your:EBebd <family>:---Aa <professional>:--BCB number:---a own:--C
yourself:b--D .:--FB
`;
