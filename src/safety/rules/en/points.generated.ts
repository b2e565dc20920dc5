/** Written by `npm run weigh` from the texts in test/unit/safety/vectors/. */
import type { PointKind } from '../../engine/rule-types.ts';
export const kinds: readonly PointKind[] = [
  { kind: 'distress', rule: 'distress-adds-up', atLeast: 25 },
  { kind: 'method', rule: 'method-adds-up', atLeast: 20 },
  { kind: 'medical-advice', rule: 'medical-advice-adds-up', atLeast: 23 },
  { kind: 'contact', rule: 'contact-adds-up', atLeast: 21 },
  { kind: 'overpromise', rule: 'overpromise-adds-up', atLeast: 35 },
];
export const worth = `
":HEIED .:CFCCB and:B i:DB--C
,:-Adac ":---D .:DDECB <number>:--bcB a:ECFC and:DFIIG but:-CDCC do:--c for:-E i:-aabb if:-EDF in:-FDC it:BbdbA not:----c on:---C only:E-D or:-CB-C thank:c that:-a-C the:D-B-C then:E there:--C they:-cc-D we:---CC which:DD-C with:C you:cF-Cb
.:aa--C ":DGEED ,:EEFDD <family>:E-DCB <number>:-CDIE a:FDCFC and:EGHDB as:D ask:-cc been:f but:FE-C can:dADaB come:---d could:---b did:-C-C do:--dcb does:--D drop:---e every:d everyone:----b for:DDB get:--c go:--c got:d had:e have:--d he:DaBEC hello:---C here:C how:bcE i:aaCB if:---D in:DHED is:-dE it:BEAE let:---h mine:BFDC my:-B no:bE-D not:-EEC noth:c-D on:--EC orla:BC please:-DC priya:C promise:----d sam:B say:----d she:HaFEC sorry:--D take:-Dd text:---e thank:DCDDD that:CB-DC the:-BFDE then:BF there:a--B they:-CCDC think:-d this:CC--C try:--c want:d we:EBD what:cbC when:b wish:d would:-d-d you:FAaB your:--d
<body>:cc-EC .:-b with:-f
<family>:ABBCA ,:c-C .:-DD-C and:-E has:C in:-D is:Bd-b
<friend>:FC
<number>:CcbA ,:CCB .:BBC-A <number>:CBDbd and:CC calori:-f days:cdc hour:C-B i:DD in:C---b minut:--B month:-DE of:ba-cB tim:C to:cE week:-C would:d year:AECB
<pills>:dhgFC ,:--d .:--d
<professional>:BDbD ,:----b .:-Eb
?:BBDbB .:BBDbB
a:Ba--G <number>:B-bc bit:-B-CB good:BC letter:D long:C lot:--CC week:--f whole:C year:C
about:-CBCE it:B the:E-CDB
acros:-e
add:C--d
addres:---b
adhd:--e
advice:--d
after:b-D-B .:C <number>:c
again:c--DB ,:c .:a-DB
alarm:DF
alive:e---d .:d
all:b-CAb ,:D .:-D day:-D of:--C
also:--D
alway:GC-Ac be:C
am:bCAab <number>:-D a:c at:c glad:----C go:-bCb here:---Eb i:d not:ACDD only:e the:C---c
an:--b-E overdose:d
and:aacBB a:-a do:D he:DDC i:-BC-b it:BCBDC my:ED no:--D that:c the:--ACB then:b--BC what:C you:--c-D
another:-D
answer:CFFAb
anxiety:--f
any:----c more:-FC time:D-C
anymore:e .:d
anyone:---cb .:D-d else:---D
anyth:B-CDc
anyway:C
anywhere:D---d
appointment:DE
are:aCa do:C not:---C the:-D-D you:---c
around:b--Cc
as:-BA i:----c if:D well:----B
ask:BCCGD .:C-D for:-cb me:B
at:C---A <number>:-FD a:C it:D night:C-d the:--Da work:---C
autistic:--e
awake:C
away:c--cc
awful:D
baby:-E
back:-BCDB .:---bB on:D to:B-BC
bad:c---b
bag:-d
bath:-e
bathroom:c
be:dC-aa a:d-D alive:d here:c on:--e
because:ABFEC i:-C
been:caDDB read:D
before:C-bCB you:--D
behind:-c
believe:E
belt:-g
best:Dc
better:bCbad .:CE off:b
big:-D
bin:--e
bipolar:--g
birthday:e
biscuit:DD
bit:--CEB
black:-e
blade:-g
bleach:-f
book:BECC
bor:C
born:e
both:DD--B
bother:d-f
bottle:-d of:-e
bought:-c a:C
box:CcC
boy:C
br:-CC
bridge:-e
brought:C
burn:d
bus:-BDC
but:DbDDC i:C-DB
by:a--bC the:--D-B
cake:D
call:BHEc
calori:-e
came:-DBDB
can:a-Aba get:-d i:---d not:bBABD see:c we:---d
car:dcDC
card:BF
care:c
cat:---B
chair:CBDCC .:B
change:--FC
chat:DEDd
christma:-D
clean:b
clear:--d
clock:----c
clos:DF
close:d
coat:EBCCD
coffee:E--d
cold:D-d .:-D
colin:-D
come:-C-db off:---D
company:D
contact:---d
cook:E
could:a--fE
count:-bED
course:ED
cri:CG
cros:----b
cry:-F-CC .:C
cut:fed
cuts:-f
cutt:gf
date:c
day:aB--b ,:----C .:c or:----c
days:c-bDC
dead:d .:f
death:c
decid:d
dentist:C
depression:--f
did:BA-CB not:B-EAC you:-DC
die:b--C ,:D .:f
died:-D-C
different:--CC
direct:---d
discord:---g
disorder:--f
dm:---g
do:a-aab ,:DED .:cD anyth:----d i:C it:df--b not:-Cb-A someth:c the:ECD with:B you:cc-d
does:-c-D it:-d not:-c
dog:aDD-C
done:bDCDD .:d
door:DBEBb .:C
dose:CcfC .:--d
double:--e
down:-dDB ,:b .:-B and:D
drank:-e
dread:D
drink:Cfe
drive:-c
drop:---e
each:-d
ear:D
eat:-f
either:D
eleven:BCC
else:-GB-b
email:DECg
end:cBDEa .:-E it:e
english:D
enough:bg
even:D
ever:BE--e
every:bbdDc day:bC
everyone:-BCBa
everyth:----c .:----c
exact:--D
exam:C
exist:f .:e
explain:FE
face:-C
facebook:---d
fancy:---f a:---d
fast:-e
feel:cBA-C .:D like:dD
felt:-E
fight:c
find:bbDbC the:E
fine:-CdB .:D
finish:c
first:BBBF .:C-D time:c
fix:D
floor:-d
follow:---d
for:aA-A <number>:Cb a:B-beC good:e it:--C me:--EEE my:-C that:E the:B--B you:BDC-e
forever:----d
form:DD
forum:---d
found:--BB
free:C--c
friday:--C
fridge:C
frighten:-C
from:Dc-a the:DbB
front:de
funeral:c
garage:-f
garden:D
gas:-d
gave:--bC
get:--dcc in:CF
gets:-BE-b
give:--ec
glad:BCE-D you:---DC
glas:-d
go:aacCa ,:c .:e back:D on:a to:BaB-a up:--d
god:d
goes:--DCb
gone:dFCC .:e
good:aF-CD .:d
goodbye:f
got:-babb a:E-EC
grand:c
great:--D
group:FEDc
had:--CDB <number>:-d a:-G-C to:-H-B
hand:b-EC
hang:ch
happen:-BCBc to:----b
happy:C--d
hard:--C
harm:d-d
has:-A-FD a:CbC been:-D
hate:-E
hav:b
have:a-bA been:ab-B got:-bd-c had:--C lost:c not:G--BC put:DFD read:D to:-bC-c you:-Dc
he:DBBHF is:-F-B would:B-C
head:b--DC
health:DD
hear:D-C
heart:----b
hello:DEE-B
help:-EADD .:DD-C
her:GB-GE .:B
here:-FK-b ,:C-C .:cDBbb i:D if:---D is:---d
hide:-f
high:-e
him:IDBFD .:BCCBB
himself:-d
his:H--CB
hit:e
hold:--C
home:-CC-B
hope:bBDCD
hospital:D
hour:-BC-b .:C-C
how:bdBAF do:c you:-D-E
hurt:b myself:b
i:cbBbd am:aB-ac ask:-C can:-Ba-b could:--CcB did:-CbBC do:AABcA drank:-e feel:cGBCC found:C gave:-E get:d-C got:-D had:C-CBB hate:-D have:c-Ccb hope:-D--D keep:e know:AaD left:E like:BC mean:-D miss:C need:b remember:B said:BFBBB see:b should:b slept:D take:D-E tell:-e think:-Cc-B thought:C took:c used:D want:c-DD was:-C-DC went:-B-C will:-CEee would:BBebc
idea:-E
if:a-Ac anyone:D i:ccc-C you:FcBbA
ill:----b
in:-aCbE .:b-C <number>:B a:C-bD it:-C-C my:---b the:-bAC this:---D touch:---c
inbox:---g
injection:--f
inside:-d
insta:---f
instead:C-fc .:--c of:--c
into:-e--C
iron:E .:C
is:aabbB .:-D-Cb <number>:C-E a:-A-BB all:b been:FDC in:--Cc it:B-EC look:d my:-D-c not:--a-D on:B-C only:--c that:C the:aa-Ab there:c what:-c--C wrong:--c you:---d your:---e
it:abbBA ,:b--ba .:b--ab all:e--c and:--c down:D-C for:C in:--cb is:BDAAa to:-c--C took:CE was:--E-B will:--b with:-c would:cd
jean:C
job:EFEC
join:---d
jump:ef
keep:c-D-b
kept:D
kettle:C-F
kill:cd myself:c
kind:-FC
kitchen:C-BB .:D
knew:CE
know:-bBED .:c how:---D it:DEC what:D
lamp:DD
last:c-D night:dc
late:DC
later:---c
laugh:EGCCB .:C
laxativ:-g
learn:E
leav:E---b
leave:D-cBc
left:f-C
less:E-d .:CF
let:b-Cbb us:---d
letter:c
library:-D
life:gG--b .:b---c is:c
light:b
like:aD--A .:c a:FHBD that:D the:c this:c to:DDCa
line:DcD
list:D-DED
listen:C-aDD to:--d
lithium:--e
little:DD-B
liv:e .:e
live:cE-c .:d
long:--BBc .:D
look:baCcC at:b-CC
lost:--EB
lot:c-D-C
loud:CD
love:-I-c
low:--d
made:b-DBB me:C
mak:---DC
make:b-B-c
man:BDCC
many:-c-C
match:D
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
mine:CDbbC .:-Cd
minut:--B
miss:-Fb
mix:--e
monday:B--DB
money:DC
month:b--CB
mood:--d
more:-c--D than:C
morn:aE-Bc .:--C and:D
morning:C
most:--DDB
mov:DD
much:-CB
my:acDa <body>:dc <family>:AA-DF <friend>:D--EB <professional>:CE-DB hand:b head:c life:a number:---e own:bD-D
myself:gdDC .:-F with:-f
name:GEDdB
near:--Cd
neck:-g
need:a-d-c a:D-a look:E me:----c to:----B
never:CFBGd
new:-G-D
next:c
nice:EE
night:aa--c .:b-b-c and:--C i:c
no:b-cDA <number>:b-CEA idea:D need:--e
not:b--D .:-F a:-C ask:D---C be:bC-EE do:----d for:b go:-D--d have:B-B-E in:D know:-CDBB let:E make:CE say:DCCbE see:d sleep:E stop:b the:FBD think:--D want:A-DaC
note:c
noth:bbcDc
notic:--C
now:-C-Ec ,:--D .:---Ba it:d
number:GFEeC
odd:C
of:aaB-A <number>:--c it:-DCAa me:b mine:--d my:-a--c the:Bb them:--D this:-D us:CE-c you:CEF-D
off:-bd-E .:---C the:be-c them:--d without:E
okay:CFCbb
old:DB
on:---ca .:c-BCb <number>:D---C a:FD-B here:---b it:EG me:----f my:-bD the:Ac-BF this:---D
once:C-CBB .:-d
ones:-d
only:cbbBb th:c
open:--Dcc
or:CbEC
orla:BC .:BC
other:DB-ab
our:EcDaB
out:ba-BA .:ccb-C of:cC to:D
outside:D--d of:---d
over:bdccB
overdose:e
own:-FF-B
page:-D
pain:b
panic:CE
pass:Dc .:C
past:-b-CC the:-d
pathetic:D
people:EBFGF
person:BFC
phone:ECFb
photo:-E
place:---b
plan:c-D
plann:c
plant:-D
pleas:----D
please:--G-C do:C
pm:---g
point:d in:d
post:FB--a
private:---g .:---d
priya:CDC
promise:DD-Df
ptsd:--e
put:A-c-C it:E--CB the:-D
question:ED
quiet:D
rain:DD
rang:ED-B
rather:-F-a
razor:-d
reach:---e
read:BCDBG .:C it:C--c
ready:d
reason:c
remember:DD
rep:DD-C
report:CD
rest:B---c .:--D
ring:BEDbF
road:c
rock:----d
room:ECC
rope:-f
round:-c-b
safe:-Dc-c
said:BCCFF ":BBB i:B to:C
sam:C
same:C--d
sat:b
saturday:-E
sav:-d
save:----d
say:D-B-B .:---C it:E--c that:CD
says:FDE-C
scar:c-CCC
school:F-CB
scratch:e
second:F-C
see:c-BAC it:E the:bE
self:d harm:d
send:D--e me:---d
sent:---d you:---e
sertraline:--d
she:FAFEF is:-B-B said:-C would:D
shed:c
shift:E
shop:D-DC .:-E
should:-GbcD not:c
sick:-e-DC
side:B--C of:B
sign:E
since:-BEDC .:D
sit:--D
site:---d
skip:--f
sleep:B--D .:E and:c
slept:D
slow:C
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
sort:BEd
sound:C like:--c
soup:-D
speak:DD
stair:D
stand:B--C
start:cDa-C
stay:bD
step:-c
stop:b-eED the:--d
stopp:c---b
stuff:-g
sugar:D
suicidal:g
suicide:e
sunday:--D .:D
swallow:-h
swap:---e
swear:----d
tak:bcd
take:-bf-B <number>:--d it:-E
talk:DDFbC about:DC-B to:--C
tea:-C--D
telegram:---e
tell:-a-B me:-D--b you:C-CcE your:---E
test:DD
text:BECc me:---e
th:-C-B .:E-D
than:C-cAb
thank:-EEEF you:-CEDE
that:CAcEC ,:D-d .:B-cB i:-CDBC is:a-a-a it:B-B was:-C
the:-baDC <family>:-D-d <number>:-Bbc <pills>:d-d <professional>:--c back:-e bath:-d bathroom:d best:C car:-a chemist:-F dog:b door:--C-C end:----b first:-E-BB forum:---e kettle:B morn:-E--b only:d other:E-Dbc phone:-CBbb point:c rest:C---c road:d same:BCDc stair:C train:-d wall:c way:cE whole:-C
their:-D-D
them:BeeGD ,:D-D .:----B at:-E
then:-a-FD
there:--E-a .:--C-c are:ED is:a was:C
these:---D
they:Be-HB have:-D would:dD
thing:BHADC
think:da-FB .:-D about:fe i:a-CCB
third:CE
this:-DDb .:c <number>:-D-B is:---CC thread:---C time:d week:B world:e
those:D-gB
thought:cD-EE about:d
thread:CCC-B
through:-cC-c
thursday:--C-B
tidy:C--C
till:bd-C the:-D
tim:E
time:eaA-c .:--D-b
tips:-e
tir:-D-DD of:e
to:ba--A .:c <number>:BcbD a:F answer:C ask:D be:----D come:-D-C cut:d die:a do:ec-C end:b hurt:d it:-D keep:C kill:c know:D live:c me:--e-c my:d put:-D ring:C-c say:----C see:C sleep:c stop:-C--C tell:-D that:C the:A--B think:D you:CCE-a
toast:DD
today:aC-ED .:---B
told:B-CE me:--C my:DF the:c
tomorrow:cE
tonight:f-d .:b
too:----D .:CD
took:-c-FB me:C
touch:D--d
town:---c
try:-DdCC
tuesday:-E-C .:C
turn:Cb--b
twice:D
under:-e
until:dc--c
up:bbbc ,:-D .:a-FC at:DD for:---d the:-E to:B-b with:C
us:FBFfb
use:dg
used:EcCCC a:-f to:DGBBC
usual:C
vitamin:--e
voice:-E
wait:--CB
wake:d up:d
walk:--B-B
wall:dd
want:cB-dA it:b to:b--cE
was:CBEFG a:DBB in:D not:bC on:-c the:-c
wash:EF
watch:E-CCb
water:DbE
way:dc--D .:-E
we:FHIhB are:B--FB can:---c could:---e have:---C should:---d
weather:C
wedd:-F
wee:-D
week:BBb-D ,:C
weigh:-f
weight:-e
welcome:--ECC
well:CCC-D ,:-DE .:C-C-B
went:--FAC to:D
were:-B-CE
what:-b--A i:---C is:cb-d you:C-dB
whatever:----c
whatsapp:---f
when:cbBBC i:A-CBB it:c the:c--c you:c---C
whenever:----c
where:be-d
whether:-EC-B
which:DeDBB
while:E--D
who:BEDA is:E--B
whole:D--C
why:-EDCC
will:-Bd-g be:----c do:e not:b--B
window:D--D
wish:dE--C i:c
with:-bBAB a:aaAB it:-C life:d my:BC--D the:B--b you:----b
without:c-DEC
woman:---C
wonder:DF
word:GF-Cc .:CD
work:-adB
world:f
worry:-D
worse:-D
worth:-dF
would:ddcc be:d-bb been:DD have:--FE like:-DD never:----d rather:---b stop:E want:E
writ:C-C
write:FDBc
written:b
wrong:BF-DC
wrote:-FC-D
x:D--bD .:D--bD
year:BKDFD ,:C .:-C-BB
yes:CD
yesterday:c
yet:C
you:G-ffj ,:CF-a .:D-bac ?:---d a:---d all:---C and:----c are:A-a-b can:DdbAa could:---B do:Cb for:--CB have:-Ad-b know:bDDC my:---d need:--b-b on:--db say:-D-D should:--b that:--D to:C want:--fc were:--E-C will:---Cb would:-Fa-C
your:EBfbd <professional>:--CC
yourself:b--E .:--F
`;
