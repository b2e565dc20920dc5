/** Written by `npm run weigh` from the texts in test/unit/safety/vectors/. */
import type { PointKind } from '../../engine/rule-types.ts';
export const kinds: readonly PointKind[] = [
  { kind: 'distress', rule: 'distress-adds-up', atLeast: 24 },
  { kind: 'method', rule: 'method-adds-up', atLeast: 21 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 22 },
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 21 },
  { kind: 'overpromise', rule: 'overpromise-adds-up', atLeast: 25 },
];
export const worth = `
":HEIED .:CFCCB and:B i:D---C
,:-Adac ":---D .:DDECC <number>:--bcB a:ECFC and:CFIIG but:DCDCD do:--c for:-E i:-aabb if:-EDF in:-FDC it:BbdbA not:----c on:---C only:E-D or:-CB-C thank:c that:-a-C the:C-B-C then:D there:E-C they:-cc-D we:----C which:DD-C with:C you:bF-Cb
.:aa--C ":EGEED ,:EEFDD <family>:E-DCB <number>:ACDHE a:GDCFC and:EGHDB as:D ask:-cc been:f but:FE-C can:dADaB come:---d could:---b did:-C-C do:--dcb does:--D drop:---e every:d everyone:----b for:DDB get:--c go:--c got:d had:e have:--d he:DaBEC hello:---C here:C how:bcE-B i:aaCB if:-b-C in:EHED is:-dE it:BEAE let:---h mine:BFDC my:AB no:aE-D not:-EEC noth:c-D on:--EC orla:BC please:-DC priya:C promise:----d sam:B say:----d she:HaFEC some:--D sorry:--D take:-Dd text:---e thank:DCDDD that:DB-DC the:-BFDE then:BF there:b--B they:-CCDC think:-d this:DC--C try:--c want:c we:EBD what:bbC when:b wish:d would:-d-d you:FAaC your:--d
<body>:cc-EC .:-b with:-f
<family>:ABBCA ,:c-C .:-DD-C and:-E has:C in:-D is:Bd-b
<friend>:FC
<number>:CcbA ,:BCB .:ABC-A <number>:DBDbd and:CC calori:-f days:cdc hour:C-B i:DD in:C---b minut:--B month:-DE of:ba-cB tim:C to:bE week:-C would:d year:ADCB
<pills>:dhgFC ,:--d .:--d
<professional>:BDbD ,:----b .:-Eb
?:BBDbB .:BBDbB
a:Ab--G <number>:C-bc bit:BB-CB good:CC letter:D long:C lot:--CC week:--f whole:C year:C
about:-CBCE it:C the:E-CDB
acros:-e
add:---d
addres:---b
adhd:--e
advice:--d
after:b-D-B .:C <number>:c
again:c--DB ,:c .:a-DB
alarm:DF
alive:e .:d
all:b-CAb ,:D .:-D day:-D of:--C
also:--D
alway:GC-Ac be:C
am:bCAab <number>:-D a:c at:c glad:----C go:-bCb here:---Eb i:d not:ACDD only:e the:C---c
an:--b-E overdose:d
and:abcBB a:-a do:D he:DDC i:-BC-b it:BCBCC my:DD no:--D that:c the:--BCB then:b--BC we:-B what:C you:--c-D
another:-D
answer:CEFAb
anxiety:--f
any:----c more:-FC time:D-C
anymore:e .:c
anyone:A--cb .:--d else:b--D
anyth:B-CDc
anyway:C
anywhere:D---d
appointment:DE
are:-Ca do:C not:---C the:-D-D you:---c
around:b--Cc
as:-BA i:----c if:D well:----B
ask:CCCFD .:C-D for:-cb me:C
at:C---A <number>:-FD a:C all:C it:D night:C-d the:--Da work:---C
autistic:--e
awake:C
away:c--cc
awful:D
baby:-D
back:-BCDB .:---bB to:B-BC
bad:d---b
bag:-d
bath:-e
bathroom:c
be:dC-aa a:d-D alive:d here:c on:--e
because:ABFEC i:-C
been:caDDB read:D
before:C-bBB you:--D
behind:-c
believe:E
belt:-g
best:Dc
better:bCbad .:BE off:b
big:-D
bin:--e
bipolar:--g
birthday:e
biscuit:D
bit:--CEB
black:-e
blade:-g
bleach:-f
book:BECC
bor:C
born:d
both:DD--B
bother:d-f
bottle:-d of:-e
bought:-c a:C
box:CcC
boy:C
br:-DC
bridge:-e
brought:C
burn:e
bus:-BDC
but:DbDDC i:C-DB
by:a--bC the:--D-B
cake:C
call:BHEc
calori:-e
came:-DBDB
can:a-Aca get:-d i:---d not:bBABD see:c we:---d
car:dcDC
card:BF
care:d
cat:---B
chair:CBDCC .:B
change:--FC
chat:DEDd
christma:-D
clean:c
clear:--d
clock:----c
clos:DF
close:c
coat:EBCCD
coffee:D--d
cold:D-d .:-D
colin:-D
come:-C-db off:---C
company:D
contact:---d
cook:E
could:a--fE have:C
count:-bED
course:ED
cri:BG
cros:----b
cry:-F-CC .:C
cut:fed
cuts:-f
cutt:gf
day:aB--b ,:----C .:ba or:----c
days:c-bDC
dead:d .:f
death:c
decid:c
dentist:C
depression:--f
did:BA-CB not:B-EAC you:-DC
die:b--C ,:D .:g
died:-D-C
different:D-CC
direct:---d
discord:---g
disorder:--f
dm:---g
do:a-aab ,:CED .:cD anyth:----d i:C it:df--b not:-Cb-B someth:c the:E-D with:B you:cc-d
does:-c-C it:-d not:-c
dog:aDD-C
done:bDCDD .:d
door:DBEAb .:C
dose:CcfC .:--d
double:--e
down:-dDB ,:c .:-B and:D
drank:-e
dread:C
drink:-ee
drive:-c
drop:---e
each:-d
ear:D
eat:-f
either:D
eleven:BCC
else:aGB-b
email:DECg
end:cBDEa .:-E it:e
english:C
enough:bg
even:D
ever:BE--e
every:bbdDc day:bC
everyone:-BCBa
everyth:----c .:----c
exam:C
exist:f .:e
explain:FE
face:-C
facebook:---d
fancy:---f a:---d
fast:-e
feel:bBA-C .:D like:eD suicidal:d
felt:-E
fight:c
find:baDbC the:D
fine:-CdB .:D
finish:c
first:BBBF .:D-D time:c
fix:D
floor:-d
follow:---d
for:aA-A .:b <number>:Cb a:B-beC good:e it:--C me:--EEE my:-C that:E the:B--B you:BDC-e
forever:----d
form:DD
forum:---d
found:--BB
free:C--c
friday:--C
frighten:-C
from:Ec-a the:DbB
front:ce of:c
funeral:c
garage:-f
garden:D
gas:-d
gave:--bC
get:a-dcc in:CF
gets:-CE-b
give:--ec
glad:-DE-D you:---DC
glas:-d
go:aacCa ,:c .:e back:D on:a to:BaB-a up:--d
god:d
goes:--DCb
gone:dFDC .:e
good:aF-CD .:c
goodbye:g
got:Ababb a:D-EC
grand:d
great:--D
group:FEDc
had:--CDB <number>:-c a:-G-C to:-I-B
hand:--EC
hang:cg
happen:-BCBc to:----b
happy:C--d
hard:--C
harm:e-d
has:-A-FD a:CbC been:-D
hate:-E
hav:b
have:a-bA been:ab-B got:-bd-c had:--C lost:c not:I--BC put:DFE read:D to:-bC-c you:-Dc
he:DBBHF is:-F would:C-C
head:c--DC
health:DD
hear:D-C
heart:----b
hello:DEE-B
help:-EADD .:DD-C
her:GB-GE .:B
here:-FK-b ,:C-C .:bDBbb i:C if:---D is:---d
hide:-f
high:-e
him:IDBFE .:BCCBB
himself:-d
his:H--DB
hit:d
hold:--C
home:-CC-B and:C
hope:cBDCD
hospital:D
hour:-BC-b .:C-C
how:beBAF do:b you:-D-E
hurt:c myself:a
i:cbBbd am:aB-ac ask:-C can:-Aa-b could:--CcB did:-CbBC do:BABcA drank:-e feel:cG-CC found:C gave:-E get:c-C got:CD had:C-CBB hate:-D have:c-Ccb hope:-D--D keep:e know:AaD left:E like:BD mean:-D miss:D never:B remember:B said:EFBBB see:b should:b slept:D take:D-E tell:-e think:-Cc-B thought:B took:c used:D want:caDD was:-C-DC went:-B-C will:aCEee would:BBebc
idea:-E
if:a-Ac anyone:D i:cbc-B you:FbBbA
ill:----b
in:-aCbF .:c-C <number>:B a:C-bD front:c it:-C-C my:---b the:-bAC this:---D touch:---c
inbox:---g
injection:--f
inside:-d
insta:---f
instead:C-fc .:--c of:--c
into:-e--C
iron:E .:C
is:aabbB .:-D-Cb <number>:B-E a:-B-BB all:b been:FDC in:--Cc it:--EC look:c my:-D-c not:--a-D on:B-C only:--c that:C the:-a-Ab there:c what:-c--C wrong:--c you:---d your:---e
it:abbBA ,:b--ba .:b--ab all:e--c and:--c down:D-C for:CD in:--cb is:BDAAa to:-c--C took:CE was:--E-B will:--b with:-c would:cd
jean:C
job:EFEC
join:---d
jump:df
keep:b-D-c
kept:D
kettle:C-F
kill:cd myself:c
kind:-FD
kitchen:B--B .:D
knew:CE
know:-bBED .:c how:---D it:DEC what:D
lamp:DD
last:c-D night:dc
late:DC
later:---c
laugh:FGCCB
laxativ:-g
learn:E
leav:E---b
leave:D-cBc
left:f-C
less:E-d .:CF
let:a-Cbb us:---d
letter:c
library:-D
life:gG--b .:b---c is:c
light:b
like:aD--A .:c a:FHBC that:E the:c this:c to:FDCa
line:DcD
list:D-DED
listen:C-aDD to:--d
lithium:--e
little:DD-B
liv:e .:e
live:cE-c .:e
long:A-BBc .:C
look:baCcC at:b-CC
lost:--EB
lot:c-D-C
loud:CD
love:-I-c
low:--d
made:b-DBB me:C
mak:---DC
make:b-B-c
man:CECC
many:-b-C
mark:C
may:-D-C
me:cBBih ,:BDb-b .:baABa a:CE-cb at:---d in:d on:---d to:-DB-D up:D you:----c your:---d
mean:-GE
meet:DD-g up:---d
messag:---c
message:DDDce
met:C--CB
method:-f
might:-E-C
mind:dD
mine:DDbbC .:-Cd
minut:--B
miss:-Fb
mix:--e
monday:C--DB
money:DC
month:b--CB
mood:--d
more:-c--D than:C
morn:aE-Bc .:--C and:D
morning:C
most:--DDB
mov:CD
much:-CB
my:bcDa <body>:ec <family>:AA-DF <friend>:C--EB <professional>:CE-DC hand:c head:d life:a number:---e own:bD-D
myself:gdDC .:-F with:-f
name:GEDdB
near:--Dd
neck:-g
need:a-d-c a:D-b look:E me:----c to:----B
never:CFBGd
new:-G-D
next:c
nice:EE
night:ba--c .:b-b-c and:--C
no:b-cDA <number>:b-CEA idea:D need:--e
not:c--D .:-F a:-C ask:D---C be:-C-EE do:----d for:b go:-D--d have:B-B-E in:D know:-CDBB let:E make:DE say:DCCbE see:c sleep:D the:FBD think:--D want:A-DaC
note:c
noth:abcDc
notic:C-C
now:aC-Ec ,:--D .:---Ba it:d
number:GFEeD
odd:C
of:aaB-A <number>:--c it:-DCBa me:b mine:--d my:-a--c the:Bb them:--D this:-D us:BE-c you:CEF-D
off:-bd-E .:---C the:-e-c them:--d without:E
okay:BFCbb
old:DB
on:---ca .:c-BCb <number>:D---C a:FD-B here:---b it:EH me:----f my:-aD the:Ac-BF this:---D
once:B-CCB .:-d
ones:-d
only:cabBb th:c
open:--Dcc
or:EbEC
orla:BC .:BC
other:CB-ab
our:EcDaB
out:ba-BA .:ccb-C of:cC to:E
outside:C--d of:---d
oven:E
over:bdccB
overdose:e
own:-FF-B
page:-D
panic:-E
pass:Dc .:C
past:-b-CC the:-d
pathetic:D
people:EBEGF
person:BFC
phone:ECFb
photo:-E
place:---b
plan:c-D
plann:c
pleas:----D
please:--G-D do:C
pm:---g
point:d in:d
post:FB
private:---f .:---d
priya:CDC
promise:DD-Df
ptsd:--e
put:A-c-C it:E--CB the:-D
question:DD
quiet:E
rain:DD
rang:ED-B
rather:-F-a
razor:-d
reach:---e
read:CCDBH .:C it:C--c
ready:d
reason:c
remember:DD
rep:DD-C
report:CD
rest:B---c .:--D
ring:BEDbF
road:c
rock:----d
room:EDC
rope:-f
round:-c-b
safe:-Dc-c
said:CCDFF ":BB to:C
sam:C
same:C--d
sat:b
saturday:-E
sav:-d
save:----d
say:D-B-B .:---C it:E--c that:CD to:---C
says:FDE-C
scar:c-CCC
school:E-CB
scratch:d
second:E-C
see:c-BAC it:E the:bE
self:d harm:d
send:D--e me:---d
sent:---d you:---e
sertraline:--d
she:FAFEF is:-B-B said:-C would:C
shed:b
shift:E
shop:D-DC .:-E
should:-GbcD not:c
sick:-e-DC
side:B--C of:C
sign:E
since:-BEDC .:D
sit:--D
site:---d
skip:--f
sleep:B--D .:D and:c
slept:D
slow:D
small:E--B
snap:---f
sock:C
sofa:-E
some:D-b-B of:--c
somebody:-BEEC who:D
someone:ACAFE who:C
someth:b---B
sometime:---e
somewhere:D--e
sorry:-F-ED ,:C
sort:-Ed
sound:C like:--c
soup:-D
speak:DD
stair:D
stand:B--CB
start:cDa-C
stay:bD
step:-c
stop:b-eED the:--d
stopp:b---b
stuff:-g
sugar:C
suicidal:f
suicide:e
sunday:--D .:C
swallow:-h
swap:---e
swear:----d
tak:bcd
take:-bf-B <number>:--d it:-E
talk:DDFbC about:DC-B to:--C
tea:-C--D
telegram:---e
tell:Aa-B me:-C--b you:C-CcE your:---E
test:CD
text:BECc me:---e
th:-C-B .:E-D
than:C-cAb
thank:-EEEF you:-CEDE
that:CAcEC ,:D-d .:B-cB i:ACDBC is:a-a-a it:--C was:-C
the:-baDC <family>:bD-d <number>:-Bbc <pills>:c-d <professional>:--c back:-e bath:-d bathroom:d best:C chemist:-F dog:c door:--CBC end:----b first:-E-BB forum:---e kettle:B morn:-E--b only:e other:E-Dbc phone:-CBbb point:b rest:D---c road:d same:BCDc stair:C time:c train:-d way:cE whole:-C
their:-C-D
them:BeeGD ,:D-D .:----B at:-E
then:-a-FD i:--B
there:--E-a .:--C-c are:ED is:-a was:C
these:--CD
they:Ce-HB have:-D would:eD
thing:BHADC
think:da-GB .:-D about:fe i:b-CCB
third:CE
this:-DDb .:b <number>:-C-B is:---CC thread:---C time:e week:B world:e
those:D-gB
thought:cD-EE about:d
thread:CBC-B
through:-bC-c
thursday:--C-B
tidy:C--C
till:bd-C the:-D
tim:F
time:daA-d .:--D-b
tips:-e
tir:-D-DD of:f
to:ba--A .:c <number>:-cbD a:F answer:C ask:D be:----D come:-D-C die:a do:ec-C end:b hurt:d it:-D keep:C kill:c know:D live:c me:--e-c my:c ring:C-c say:----C see:C sleep:c stop:-D--C tell:-D that:C the:---B you:CCE-a
toast:CD
today:-C-ED .:---B
told:B-CE me:--C my:DF the:c
tomorrow:-D
tonight:f-d .:c
too:----D .:CD
took:-c-FB me:C
touch:D--d
town:---c
try:-DdCC
tuesday:CE-C
turn:Cb--b
twice:D
under:-e
until:cc--c
up:bbbc .:a-FC at:DD for:---d the:-E to:B-b with:C
us:FBFfb
use:dg
used:EcCCC a:-f to:EGBCC
usual:C
vitamin:--e
voice:-E
wait:--CB
wake:d up:d
walk:--B-B
wall:dd
want:cC-dA it:b to:b--cE
was:CBEFG a:DBB in:D not:bC on:-c the:-c
wash:EF
watch:E-CCb
water:DbE
way:dc--D .:-E
we:EHIhB are:B--FB can:---c could:---e have:---D should:---d
weather:C
wedd:CF
wee:-D
week:BBb-D ,:C
weigh:-f
weight:-e
welcome:--ECC
well:CCC-D ,:-DE .:C-C-B
went:--FAC to:D
were:-B-CE
what:ab--A i:---C is:bb-d you:C-dB
whatever:----c
whatsapp:---f
when:cbBBC i:B-CBB the:c--c you:c---C
whenever:----c
where:be-d
whether:-EC
which:DeDBB
while:E--D
who:CEDA is:E--B
whole:D--C
why:-EDCC
will:aBd-g be:----c not:---B
window:D--D
wish:dD--C i:d
with:-bBAB a:-aAB it:-C my:BC--D the:B--b you:----b
without:--DEC
woman:---C
wonder:DF
word:GF-Cc .:CD
work:-bdB
world:f
worry:-D
worse:-D
worth:-dF
would:ddcca be:d-bb been:DD have:--FE like:BDD never:----d not:a rather:---b stop:E want:E
writ:C-C
write:FEBc
written:c
wrong:BF-DC
wrote:-FD-D
x:D--bD .:D--bD
year:AKDFD ,:D .:-C-BB
yes:CD
yesterday:c
yet:C
you:G-ffj ,:CFA .:D-bab ?:---d a:---d all:---C and:----c are:--a-b can:DcbAa could:---B do:Cb for:--CB have:-Ad-b know:bDDC my:---d need:--b-b on:--db say:-D-D should:--b that:--D to:C want:--fc were:--E-C will:---Cb would:-Fa-C
your:EBfbd <professional>:--CC
yourself:a--E .:--F
`;
