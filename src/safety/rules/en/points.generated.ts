/** Written by `npm run weigh` from the texts in test/unit/safety/vectors/. */
import type { PointKind } from '../../engine/rule-types.ts';
export const kinds: readonly PointKind[] = [
  { kind: 'distress', rule: 'distress-adds-up', atLeast: 24 },
  { kind: 'method', rule: 'method-adds-up', atLeast: 23 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 21 },
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 19 },
  { kind: 'overpromise', rule: 'overpromise-adds-up', atLeast: 24 },
];
export const worth = `
":HDHGE .:CECBB and:B--B i:DB--B you:--B
,:-Adab ":-B-BA .:DDDCB <number>:--bbB a:ECEC alway:----c and:CEHHF but:DDDCC can:---c come:----B do:--cB for:-DC get:--d have:---b here:----b i:-b-ba if:-DDE in:-FCB is:---c it:BbdbA my:--C no:-ca not:--b-b noth:----b on:--BB only:E-DBa or:-CBBC thank:c that:-b-C the:CaB-C then:Da there:E-C-B they:-cc-C we:----C when:---B which:CCAB with:-C you:bEaBb
.:aa-AC ":EFEDD ,:DEFDC <family>:E-CBB <number>:ACDHE a:GCBFB add:---c alway:----b and:EGGCB anyone:---b as:D-c-b ask:-cc at:-C been:fd but:FDBB can:dBDbB come:---d could:---b cut:--d did:-CBC dm:---d do:--bca does:--C drop:---e every:d everyone:-C-Bb fancy:---d for:DDBB get:--c give:--cb go:--b good:--C got:cc had:e happy:---c has:--b have:-Cc he:DaBEC hello:--BC here:C--ba hmu:---e how:bcE-A i:aaCB if:-b-C in:EHDCA is:-dD it:BDBE let:---gb look:---d make:----b message:----c mine:BFCC my:-B no:bDCDA not:-EECa noth:cCC on:C-DCB org:-CB orla:BCBB please:-DC-B priya:BBBB promise:----c put:-d refuse:--d sam:BCBB say:----c she:H-FDC some:--C sorry:--C sound:--c swear:----b take:-De tell:--a text:---e thank:CCDDD that:CB-DB the:-AGEE then:BFB there:b-AD they:-BCDB think:-e--b this:DCB-B told:-CB took:-b try:--d want:d--c we:EBD well:--B what:bbAaA when:bC which:-c wish:d would:-d-e you:FAaC your:--d-B
<body>:cc-DC .:-b with:-e
<family>:ABBDA ,:cBC-b .:-DC-B and:-E in:-D is:BdA
<friend>:FB--A .:--bb is:-C
<number>:CcbAA ,:BCA .:ABB-A <number>:DBDbd and:CC--A at:--c calori:-e chair:-C days:ccb hour:CBBBa i:CC in:C---b is:-b minut:--B month:-FD night:---b of:bb-cB thing:-C tim:C to:bD-B was:-C week:-C who:----b will:--D with:---b would:d year:AECBA
<pills>:dhgEB ,:--e .:-ac
<professional>:BCaCA ,:----b .:-Da-B about:--C and:--b can:--D
?:BBDbB .:BBDbB
a:AaA-G <friend>:-C-a <number>:B-bc <pills>:-E <professional>:--b bit:BCBCB bottle:-d chair:----B day:-b different:---B good:BC letter:C list:----B long:CC lot:--CC month:--c new:-C person:-C-C small:-D week:--eB while:---CB whole:C--B year:C
able:--C
about:-BBEE <number>:-c it:CAC-A my:-C the:E-BDB
absolute:--D
acros:-e
add:---dB me:---c
addres:---bB
adhd:--e
advice:--d
after:b-B-A <number>:c
again:c-BDB ,:c .:a-CBA
alarm:DEC-b
alive:e---c .:d---b
all:bABAb ,:C .:-Da day:-D night:----b of:-DC-a the:-C
alone:----A
also:-CCB
alway:GBAAc .:----c answer:----b be:C---A
am:bB-ab <number>:-C-bB a:c-b alway:----b at:c---B better:----b glad:---BB go:-bBaa here:---Dc i:d in:---b not:ABDD on:-b-a only:e pleas:----C scar:-D--B sorry:----B tell:----B the:D---c up:---c your:----d
an:--bAD overdose:d
and:abbBB <number>:--b a:-a do:DD he:DDBA i:-BB-a it:BCACB me:----b my:DD night:----b no:--C not:c see:--c that:c---a the:--ACB then:b-aAB we:-BBa what:C-BB you:--c-D
another:-C-b
answer:CEEAa ,:----a .:----a
anxiety:--e .:--d
any:----c hour:----b more:-FC-B time:DCC-a
anymore:e .:c
anyone:A-aba .:C-d else:---Ca in:---b near:---c
anyth:A-BDd .:-C
anyway:C-B
anywhere:D--bc
appointment:CD--a
are:-Caa do:CD here:---BB not:--ABa safe:----b the:-DBD welcome:----B you:-CBcB
around:b--Cc
as:-AB-a a:---B i:----b if:D long:----a well:--A-B you:---B
ask:CCBFC .:C-D for:-ca me:C you:----B
at:C-A-A .:-D <number>:-ED a:C-D all:C-b any:----b it:D my:---b night:C-cB once:-d the:-ABaA work:---C
ate:-b
autistic:--e ,:--d
away:c--bc
awful:DDC
baby:-D--B
back:-BCCA .:---bB of:-d to:B-BCA
bad:d---b
bag:-d
bath:-d
bathroom:d
be:dBAaa a:d-DB alive:d better:--c grateful:----C here:c---a on:--e there:----b your:----d
because:ABECB i:-C
bed:---B
been:baDCA read:D
before:C-bBB it:--c you:--DB
behind:-dB
believe:D
belt:-f
best:Dc
better:bBbac .:-E off:b than:--c-c
big:-DB-b
bin:--d
bipolar:--g
birthday:e
biscuit:DDB
bit:-bBDB
black:-d
blad:-e
blade:-g
bleach:-e
blood:--c
book:BECC
bor:C
born:d
both:DD-AB .:---B
bother:d-e
bottle:-d of:-d
bought:-c a:C
box:CbCB
boy:C
bpd:--d
br:-CC
breath:--C
bridge:-e
brought:C
burn:e
bus:-DDCB
but:DaCCB i:C-CA it:--C-B
buy:-c
by:a--bC <number>:----B the:--D-B
cake:C--B
call:BGDbA
calori:-e
came:-CBDB out:C
can:a-Aca .:---C alway:----a be:----b get:-dCC i:---d not:bBBCD see:c we:---d you:--CBB
cancell:----a
car:dbDBA
card:BEBa .:---b
care:d-CBa
cat:-CBBB
cbd:--d
chair:CADBC .:B
change:--ECB
charity:-E
chat:DECd
check:---aa
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
colin:-C
com:-b-b .:---b
come:-CBbb and:---c off:--aC
company:D--b
contact:---d
cook:E
could:a-AfD meet:---c we:---c
count:-bEDa on:----c
course:ED
cri:CG
cros:----b my:----c
cry:-E-CC
cup:--C of:--C
cut:fdcBb
cuts:-f
cutt:gf
daft:---BB
dare:----b
day:aB--a ,:----B .:bbbB for:----b or:----c
days:c-aCB .:-b
dead:d .:f
deal:----b ,:----b
death:c
decid:cC
decide:--D
deep:-d
dentist:C
depression:--e
describe:----B
deserve:--C-B
did:BA-DB .:----b it:-bC not:B-EAB you:-DC
die:bbBC ,:D .:g
died:-D-B
different:D-CC
direct:---d
discord:---f
disorder:--e
dm:---f me:---c
dms:---d
do:aa--a ,:CEC .:cDa-a ?:---C anyth:----d i:C it:dgCBb not:-Cb-A someth:c the:E-C to:----b with:BB you:cc-d
does:-c-C anyone:--B it:-d not:-b--a
dog:aDD-C
done:bDCCD .:d
door:DCEAb .:C
dose:CdfC .:--d
double:--e
down:-dEB ,:c---a .:-BD-A and:C to:-e
drank:-e
dread:C
drink:CfeB on:--c
drive:-c--b
drop:--ceb everyth:----b me:---c
dy:----b
each:-d--A
ear:D--BB
easier:--Cc
easy:--C
eat:-f--A
eaten:-e
either:D--C
eleven:BDBBA
else:aFA-b is:--B
email:DECfB
end:cACDa .:-E--b it:e
english:C
enough:bgbBB
even:D
ever:BEBae .:----d
every:bacCc day:bC--b
everyone:-BBAa else:----b
everyth:--B-b .:----c
exact:--C
exam:C
example:---c .:---c
exist:e .:e
explain:FEC
face:-C
facebook:---d
fancy:---e a:---d
far:-dC
fast:-d
feel:bAA-B .:D like:dDB suicidal:d
felt:-EBB
fight:d
find:bbCaC me:---b the:D
fine:-CcB .:D-b-B
finish:c
first:BBAE .:D-C <number>:-D time:c
fix:D-c-b
flat:---BA
floor:-e-B
follow:---c
for:aAAAa .:b <number>:Cb a:B-bdC good:e it:--C-B me:--DEE my:-Bb that:E-c the:B--A you:BDBCe
forever:----c .:----c
form:DE-C
forum:---d .:---b
found:--BBB
free:C--c
friday:--B
frighten:-C
from:Ec-aa the:DbB-B
front:cc of:cc
funeral:c
further:----b
garage:-d
garden:D
gas:-e
gave:---B
get:a-cba a:-D in:CE you:----b
gets:-CDaa
gett:--C
girl:--BB
give:--dc you:---b
glad:-CDCC you:--CBB
glas:-d
go:aacCa ,:c .:eb anywhere:----c back:D into:----B on:a-bAA to:BaB-a up:--d
god:d
goes:--DAb
gone:dFCC .:e
good:aE-CC .:c
goodbye:g
gordon:---C
got:-baba a:E-ECB me:----b
grand:d
grateful:----C to:----B
great:--C
group:FECbB .:---b
guarantee:----c it:----c
gun:-d
had:-ACCA <number>:-d a:-F-B to:-G-B
halve it:--d
hand:--DC
hang:cg
happen:-DDAc to:----c
happy:C-BbB to:---c
hard:--C
harm:d-c
has:-A-FD a:CbB been:-C
hate:-E
hav:b-b a:--c
have:a-cA <number>:-b a:---a been:ab-A got:-bc-c had:--CAA lost:c not:IA-BC noth:--C put:DED read:D to:-bC-b told:-C--b you:-Cb-B
he:DBBHF did:----A is:-FBA would:B-B
head:c--CB
health:DD
hear:D-B
heart:-b-Bb
held:-d
hello:DEEAB
help:-D-DC .:DD-BB me:---B
her:GA-EE .:B to:--b
here:-EJ-b ,:C-CBA .:bDBbb <number>:----c for:---Cb i:C---B if:---DC is:---c
hide:-f
high:-e
him:IDBFD .:BBCBB
himself:-d
his:H-DCB
hit:d
hmu:---e
hold:-aCb of:---c
home:-DC-B
hope:bBCCC
hospital:D-b
hour:-ABAa .:C-C
house:--CB
how:bdCAE are:---C do:b you:-DbD
however:----b
hun:--dd
hurt:c--Bb myself:b
i:cbBbd am:aB-ab ask:-C-B bought:-a came:-C can:-A--b come:---C could:--CcB did:-CbBB do:BAAbB drank:-e feel:cFBBC felt:b found:C gave:-D get:c-Ca got:CC guarantee:----c had:CbCBB hate:-D have:caCbb hope:-D-BC keep:eb know:AaCaA left:E like:BC-CB made:-D mean:-D might:----b miss:D--b near:-C never:B promise:----b put:C--B read:----B remember:B said:EFABB see:b should:b slept:D take:DbD tell:-d think:-Cc-B thought:C-A took:c-B used:D--A want:caCD was:-B-DC went:-B-BA were:--b will:aBCde wish:-C-BB would:BBdab
idea:-D
if:a-Aca anyone:D i:cbbAC it:----a that:---b you:FbCbA
ill:---bb
in:-aDaE .:b-B-A <number>:B a:C-bC front:cc it:-DBB my:-b-a the:-b-C this:---C touch:---c your:----B
inbox:---g
increase:--d
injection:--e
inside:-c-C
insta:---e
instead:C-dc .:--b of:--c
into:-d-bC
iron:E .:C
is:aaabC ,:-D .:-D-Bb <number>:B-D a:-A-BB all:b---b alway:---b been:FDB com:-E in:--Cb it:--DB like:---B look:c my:-C-b not:--a-C noth:--d-b on:B-B only:--d open:----c that:C--b the:-aa-b there:c--a what:-cbBC wrong:--c you:---c your:---d
it:abbAA ,:b--bb .:b-a-b ?:---B all:e--c at:----B down:D-BBB for:CC-B in:-a-b is:BDAAa mean:----B on:--B to:-c-CC took:CDC was:--D-A will:--cB with:-c would:cd
jean:CC
job:EFECB
john:--c
join:---d
jump:de
keep:bAD-b a:----B you:----c
kept:D
kettle:CCE-B
kill:cdBBB myself:c
kind:-FCBA
kitchen:--BB .:D
knew:CE
knock:--b
know:-bDCD .:c how:---CB it:DEC that:----a what:D
lamp:DD
last:c-C night:dd
late:DC
later:---c
laugh:FFBCB
laxativ:-f
learn:E
least:-d
leav:EC--b
leave:DAbBc you:----b
leed:---c
left:f-BB
less:E-dBA .:CE
let:a-Bca us:---d you:----b
letter:c--b
library:-DB
life:gE--b .:b---b is:c
lift:-D
light:b-CB
lighter:-d
like:aCA-A .:c---B a:FHBC that:E---a the:c---b this:c to:FCBaA
line:DcD
list:D-CEB
listen:CDaCC to:--c
lithium:--e
little:DD-B
liv:f-B .:e
live:cE-b .:e
load:-d
long:A-ABb .:C as:----a
look:baCbC after:--B at:b-BB
lost:--DBB
lot:c-D-B
loud:CD-B
love:-H-b .:---b to:---c
low:--d
machine:-C
mad:-D
made:b-DBB me:C
magnesium:--d
mak:---CB me:---B
make:b-C-c me:----b
man:CEDC
manage:----B
many:-c-C
mark:C---B
matter:----b what:----b
may:-CBB
me:cBBig ,:BDb-b .:baBAb <number>:----b a:CE-db any:----a as:----c at:---cb down:----C for:----b hun:---d i:---b in:d off:--C on:---cA the:-d to:-CBBD up:D---b you:----c your:---d
mean:-FDA
meant:--B
meet:DDBf for:---c up:---d
message:DDDdd me:----b you:---c
met:CC-BB
method:-f
might:-D-B
mind:dC--A
mine:CD-bB .:-C for:---d
minut:--B
minute:----b
miss:-Eb-A
mix:--e those:--d
mobile:---d
monday:C-DCB .:-EB
money:DCc-A
month:bB-BB
mood:--d
more:-d--C .:----B than:C--B
morn:aE-Bb ,:----a .:--C-a and:D
morning:CCB
most:--DDB
mov:CD
much:-CB-A
my:acCa <body>:edBB <family>:BAaHE <friend>:C--EB <professional>:CD-CB coat:----B door:----c email:---b hand:b head:c heart:----b life:aC--b number:---d own:bDBC telegram:---d
myself:geCC .:-F--a with:-f
name:GEDcA
near:--Cc
neck:-g
need:--dbc a:DCbb look:E me:----c to:----B
never:CECFc leave:----a let:----b
new:AF-CA
next:c--BB
nice:EEB-A
night:a-aac .:b-bac and:--C i:d
no:b-cC <number>:b-BDB idea:DD need:--e
noon:----b
normal:-C
not:b-aDA ,:--C .:-EBa a:-C alway:----B ask:D---C be:-C-DE bother:--d do:----c for:b get:----B go:-Db-c have:--A-D in:D know:-ECBA let:E--CB like:---c listen:--c make:DD--B need:-C--a on:----b say:DCCbD see:d sleep:D stop:-cB take:--b the:FBD think:-BC-A want:--D-B you:----b
note:c
noth:abbCb ,:--c to:--C
notic:C-C
now:aD-Ec ,:--D-b .:---Ba and:----b it:d
number:GFEeC .:---b
ocd:--c
odd:C
of:aaBAA <number>:--b <pills>:-d a:-a it:-DDAa me:b my:----b tea:--C the:Bc-B them:--C this:-C-b us:BEBb you:CDDbD
off:-bd-E .:---BB and:-D it:--b the:-e-c them:--d without:E
okay:BFBbb .:---b
old:DC--A
on:--ada ,:--CBb .:c-BBb <number>:Db-CB ?:---C a:FDBAA and:-cC-B here:---ba insta:---c it:EG--A me:----e my:--D purpose:-d that:--b the:AbBBE this:---DB your:--C-a
once:B-BCB .:-c
ones:-dc
online:----a
only:cbcAb <number>:----a th:c that:----B
open:-BCcb
or:EbDB night:----c
order:-c
org:-CB
orla:BCBB .:BCBB
other:CB--a
our:EbD-B
out:bb-BA ,:-E--A .:cbb-B if:----b of:cCCAa the:-D to:D
outside:CC-d of:---d
oven:E
over:bdbbB a:--c the:--C
overdose:e
own:-EEBA
page:-DCB
painful:-d
panic:-Eb
paper:-D
pass:Db .:C-c
past:-b-BC the:-d
pathetic:D--B
pen:---b
penpal:---d
people:ECDEF who:---C
perfect:--c
person:BFCa .:---b
phone:ECFba .:---a
photo:-E
pill:--c
pint:---c
place:---c
plan:c-CB
plann:de
plant:-DB
platform:-d
pleas:----C for:----C
please:--EBC .:-c-B do:C--B
pm:---f me:---d
point:dC in:d
poor:--C
post:EA--a
private:---f .:---d
priya:BCCBB .:BB
promis:-D
promise:DD-Cf ,:----c .:----c me:----b you:----b
psychosi:--d
ptsd:--d
purpose:-d
put:A-cAB a:-d it:E-DBB the:-D you:--c
question:DC--B
quiet:D
rail:-d
rain:DC
rang:DD-B
rather:-DCbA
razor:-d
reach:---d
read:CCCCG .:C---A it:C the:--B this:--b
ready:d-C
real:---b
reason:c
reckon:--d
refuse:--d
remember:DDB-A
rep:DECC
report:CDB
request:---b
rest:B-D-b .:--C of:----b
ring:BDDaE <number>:--C me:----B the:--C you:---c
road:c--b
rock:----d
room:EDB
rope:-f
round:-b-aa the:--b-a
run:----b
runn:-c
safe:-Db-b .:----c
said:CCGEE ":BB to:C
sam:CCBB
samaritan:--CBB
same:C-CbB
sat:b-B-B
saturday:-D-b
sav:-d
save:----c you:----c
say:D-A-B .:--BC it:D--ba that:CD the:----b to:-CBB you:-dc-a
says:FDD-C
scar:c-CCB
school:E-CB
scissor:-e
scratch:d
sea:--CB
second:E-CAA
see:c-ACB it:E-C the:bEB you:----B
self:d harm:d
send:DC-d me:---d you:---b
sent:-C-d you:---d
sentence:-C
sertraline:--d
shall:---c we:---c
she:FAFGE is:-B-A said:-B would:C
shed:b
shift:E
sho:-CC
shop:D-C .:-D
shotgun:-f
should:aGacC not:c
shout:----b .:----c
show:--C
sick:-e-CB
side:B--C of:C--B
sign:E--B
signal:---b
sil:----b
since:-CEDB .:D
single:-E
sit:--DC
site:-c-c
skip:--e
skype:---c
sleep:B-bC ,:--C .:E and:c
slept:D
slow:D-b
small:E--B
snap:---e ?:---d
sock:C--B
sofa:-D
some:D-aaB of:---C
somebody:-BECC who:D
someone:ABCED who:C--B
someth:bB--B
sometime:---e
somewhere:CC-c
sorry:-FADC ,:C
sort:-Ed
sound:CBa-B like:--b
soup:-D
spare:---c
speak:DDBbB
st:--c john:--c
stair:D
stand:B-BBB
start:cD-BC
stay:bD-b
step:-c
stop:b-dDC .:----B tak:--c the:--d
stopp:b---b .:----b
straight:----b
street:---B
stuff:-gd
stupid:--CBC
sugar:C
suicidal:fC-B
suicide:e
sunday:--CB .:C
surgery:-C
swallow:-g
swap:---e
swear:----d
switch:--c to:--d
table:--B
tak:b-e-b
take:-bf-A <number>:--d it:-D-B this:---c
taken:-b-B
talk:DCEbB about:DC-B to:-BCB
tea:-B--C .:----A
telegram:---e
tell:Aa-Ba me:-DB-b the:----b us:---C you:CCBcD your:---E
terrible:----B
test:CDb
text:BDCcB me:---e
textbook:--c
th:-CCDa .:ECB i:----a
than:C-b-a this:---b
thank:-EEEE you:-CDDE
that:CAcEC ,:D-c-B .:B-bB i:-CCAB is:aAa-a it:--B-A no:-D was:-CB you:----b
the:-baDD <family>:-DBca <number>:-Cbaa <pills>:c-d <professional>:--aa baby:----B back:-d bath:-c bathroom:d best:C bus:-D car:-aB chemist:-F clock:----c day:--B days:-D dog:c door:--BBB end:--A-b first:-EABB forum:---d garage:-c job:--C kettle:B last:----a morn:-E--b night:-C only:e---a other:E-C-b phone:-CBbb point:b rest:C---b road:d same:BCCaA sofa:-C stair:C thread:---b time:c train:-b wall:cc wash:-C water:-E way:bD whole:-B--a word:----b
their:-C-C
them:AeeGD ,:D-C .:---AB at:-E in:--c
then:-aAEC .:--C-B i:--BBA
there:--DA ,:----B .:--C-c are:ED for:----A is:-a was:C
these:--CDB
they:Be-GB are:-c have:-D will:----B would:eEB
thing:AGECC
think:da-EB .:-D about:fd i:b-CCB of:---B you:--b-A
third:CDB
this:-CDaA ,:----a .:c---a <number>:-C-BB is:---CC thread:---CA time:e week:B world:e
those:D-fB ,:--c
thought:cDADD about:d
thread:CBC-B
through:-cD-b this:----b
thursday:--BCB .:---BB
thyroid:--c
tidy:CC-C
tied:-e
till:ad-Ca the:-D
tim:F-B
time:dbB-b ,:--C .:--C-b it:----b
tips:-e
tir:-D-CC .:--B-B of:e
to:b---A ,:----b .:c-B <number>:-bbDA a:F answer:C ask:DC be:--a-C come:-C-B die:a do:ec-B end:b get:----a go:--A-A hurt:d it:-DB jump:-d keep:C--ba kill:c know:D live:c me:--cAb meet:---c my:c---B put:-C ring:CCa say:----C see:C-B-B sleep:c stop:-C--C talk:----B tell:-D that:C the:-a-B think:D write:---bB you:BCD-b
toast:CD
today:-C-EC .:--aBB
together:---c .:---b
toilet:-D
told:B-BE me:--C-A my:DE the:c
tomorrow:-D-BB .:----B
tonight:f-d .:c---a
too:---aD .:CD-aB much:--B
took:-cBEB me:DDC out:---C
touch:DD-d
town:---c
train:-aB
tri:---B
trust:--c
try:-DeCC to:--C
tuesday:CE-BA .:B
turkey:--c
turn:CbB-b out:-E
twice:D
typ:---b
under:-e
understand:----b you:----c
until:cb-Ac you:----b
up:bbbb ,:-D .:a-FCA at:DDbC for:---d on:---c the:-D to:C-c with:C
us:EBEfa
use:dfCa
used:EcBBC a:-f to:DFBBC
useful:--C
usual:C
video:-c
vitamin:--e
voice:-EC
wait:--CAA for:----B
wake:d---b up:d
walk:--AAB
wall:dc
want:cB-cA it:b-C to:b--cD
was:CBCFG a:DBBA in:D not:bC the:-dB
wash:EEB-B
watch:E-BBb .:----b
water:DcDB
way:cc-aC ,:---b .:-E
we:EHHgA are:---FB can:---b could:---e do:---b have:---B should:---d took:---C
weather:CD
wedd:CF
wednesday:-D
wee:-D
week:BBbCD ,:C .:--a and:-Db
weigh:-e
weight:-e
welcome:--DCC
well:CCB-D ,:-DC .:C-B-B
went:--ECB to:D
were:-B-DD you:--b
what:abAAA happen:----B i:---B is:bb-dA it:---B the:---b time:----b you:C-dB
whatever:-c--c
whatsapp:---f
when:cbABB i:B-CBB the:c--b you:c---C
whenever:---cb you:----b
where:beBd
whether:-EBBB
which:DdDBB
while:E--DA
who:BEFA gets:----b is:E--B will:----b
whoever:--C
whole:D--B
why:-EDBC
will:aBdaf alway:----a be:----c get:----a go:----B have:---BA never:----a not:---Da think:----B you:---D
window:D--C
wish:dCBBB i:d
with:-bBAA a:-a-BA it:-C-B my:BB--C that:----B the:B--b you:-DC-c
without:-bDDC
woman:-B-B
wonder:DE
word:GF-Cc .:CDB and:----b
work:-acA .:-b-A for:----A
world:f
worry:-D
worse:-D-A
wort:--c
worth:-eE
would:cdcca ask:--C be:d-b been:DD feel:---c have:--FDB like:BDCaA love:---b never:----c not:aba rather:-D-b say:--c stop:E want:D you:---c
writ:C-C
write:FDCb it:----B to:---b
written:c-b
wrong:BE-CB
wrote:-FB-C
x:DCBbD .:CCBbD
year:AKDDC ,:D .:-C-BB and:B
yes:CDB
yesterday:c
yet:C
you:G-ffi ,:CE--a .:D-bac ?:---d a:---d all:---CB and:---bc are:--aAb can:EcbAa could:---B dare:----b did:--C do:Cb-B down:----c feel:--bB for:--CB from:---ba get:----a got:---d have:-Bd-b in:---c know:bDCC let:---D like:--B-a live:---c my:---c need:-cb-b on:--db promise:----c say:-CBCB should:--b-B tell:-CBCa that:--DB through:----b to:C told:--C up:---c want:--dc were:--DBB will:---Bc would:-Ea-C write:----c wrote:----C
your:EBfbd <family>:----a <professional>:---CB number:---b own:--C
yourself:b-aD .:--FB off:--d
`;
