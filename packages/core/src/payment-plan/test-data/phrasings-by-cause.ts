/**
 * How people put it, sorted by what makes the reading hard, and what should be read on Tuesday 2025-01-07.
 * One line each: text => weekly amount, weeks, start (a dash for null) or none | promised amount and date.
 */
export const PHRASINGS_BY_CAUSE: Readonly<Record<string, string>> = {
  "set against another sum, or a bound": `
i only bring in 280 a week but ill give you 50 => 50 - -
i make 400 a week so i can do 70 => 70 - -
they want 160 a week but i can do 80 => 80 - -
gano 250 a la semana pero le doy 40 => 40 - -
cobro 380 por semana pero le puedo dar 60 => 60 - -
more than 100 a week i cant do => 100 - -
mas de 90 semanales no puedo => 90 - -
over 75 a week is not happening => 75 - -
arriba de 65 por semana no puedo => 65 - -
nothing above 110 a week => 110 - -
i get 260 a week but ill send you 45 => 45 - -
me pagan 350 por semana pero le puedo dar 55 => 55 - -
above 85 a week i cant go => 85 - -
pasar de 60 por semana no puedo => 60 - -
yall say 190 a week, i say 95 => 95 - -
not over 70 a week => 70 - -
120 a week is the ceiling => 120 - -
`,
  "a multiplication": `
3 months of 950 is 2850 thats not what i owe => none
6 weeks at 100 is 600 => none
1100 a month for 2 months equals 2200 => none
4 weeks of 250 comes to 1000 => none
2 meses de 800 son 1600 => none
800 divided by 8 weeks is 100 a week, good with me => 100 8 -
i can pay 900 over 12 weeks, thats 75 a week => 75 12 -
90 a week for 5 weeks = 450 deal? => 90 5 -
10 weeks at 120 makes 1200 not 1350 => none
lets do 60 a week for 10 weeks which is 600 => 60 10 -
5 months of 700 is 3500 i never owed that => none
900 a month for 3 months makes 2700 => none
12 weeks at 80 is 960 => none
3 meses a 950 son 2850 => none
65 a week for 10 weeks is 650 thats what i can do => 65 10 -
900 divided by 9 weeks equals 100 a week => 100 9 -
8 weeks of 75 comes to 600, deal => 75 8 -
`,
  "money that comes to the writer": `
my nephew hands me 40 a week for gas => none
the VA sends us 310 a month => none
disability is paying me 205 a week => none
grandma gives me about 50 a week => none
the agency only offers me 280 a week => none
mi papa me manda 100 por semana => none
el estado me da 190 por semana => none
mi novio nomas me presta 40 por semana => none
la iglesia nos regala 60 por semana para comida => none
her dad sends me 75 a week for her => none
let me give you 70 a week => 70 - -
could you let me do 55 a week => 55 - -
my aunt slips me 30 a week => none
workers comp is sending me 260 a week => none
my brothers give us 100 a month => none
the program pays me 12 an hour, 240 a week => none
mi jefe me paga 85 por dia => none
mi hijo nos manda 150 al mes de Texas => none
they been paying us 300 a week => none
my kids dad drops me 60 a week => none
just let me send you 75 a week => 75 - -
`,
  "a sum that says more of the words before it": `
after rent (1100) and child care (160 a week) i can give you 45 a week => 45 - -
my bills: internet (70 a month), phone (55 a month), insurance (120 a month) => none
i have a car payment (90 a week) and no job => none
once the storage (85 a month) is paid i can do 50 a week => 50 - -
with daycare (130 a week) going up 60 a week is my max => 60 - -
tengo la guarderia (140 por semana) pero le doy 40 por semana => 40 - -
la troca la pago a 60 por semana => none
el seguro lo pago a 80 al mes => none
mi pension (900 al mes) me alcanza para darle 70 por semana => 70 - -
los muebles los pago a 30 por semana => none
after groceries (90 a week) i have 55 a week for you => 55 - -
car note (310 a month) insurance (140 a month) im tapped out => none
once i pay the sitter (120 a week) i can do 60 a week => 60 - -
el telefono lo pago a 60 al mes => none
la lavadora la pago a 25 por semana => none
im on disability, 230 a week. i can only pay 40 when they let me => none
im on workers comp, 310 a week. i can give you 50 a week => 50 - -
tengo desempleo (290 por semana), le doy 80 por semana => 80 - -
`,
  "what others do or ask": `
they're gonna take 110 a week from my wages => none
she wants to give 60 a week for her half => none
the court ordered me 90 a week => none
he can pay 200 a week not me => none
my tio paga 70 semanales en su edificio => none
la vecina dio 50 por semana y la dejaron => none
piden 140 por semana => none
if my aid comes they cover 500 a month => none
my previous landlord let me pay 75 a week => none
yall told mrs brown 45 a week => none
i was thinking you could take 65 a week => 65 - -
mi hermana y yo le damos 80 por semana => 80 - -
shes gonna pay 90 a week for her half => none
they will take 100 a week from my check => none
my nephew pays 65 a week at his spot => none
mi suegra da 50 por semana alla => none
exigen 160 por semana => none
the judge said 75 a week for the fines => none
he wants to do 100 a week, i dont => none
how about you take 70 a week => 70 - -
mi esposo y yo podemos dar 60 por semana => 60 - -
`,
  "the price of a thing": `
i can find a trailer for 140 a week => none
we could be renting a duplex for 900 a month instead => none
there's a studio on craigslist for 180 weekly => none
id rather get an airbnb for 210 a week => none
i could board with my uncle for 60 a week => none
consigo un departamento por 700 al mes => none
me puedo ir a una traila por 110 a la semana => none
rentamos una casa por 1200 al mes => none
95 a week for a bed and a shared kitchen => none
pagamos 130 por semana por una recamara => none
i can bring a money order for 60 every week => 60 - -
can you sign me up for 85 a week => 85 - -
found a loft for 220 a week => none
i could get a camper for 90 a week => none
mi compa me renta una recamara por 80 a la semana => none
theres a basement unit going for 175 weekly => none
podriamos irnos a un hotel por 240 la semana => none
110 a week for a room with no window => none
i seen a duplex for 800 a month => none
ando viendo un estudio de 650 al mes => none
can i get on a plan for 65 a week => 65 - -
i can drop a check for 80 every week => 80 - -
`,
  "one sum for one day": `
february rent 1150 will be paid friday => none | 1150 2025-01-10
the rent of 980 is getting paid on the 15th => none | 980 2025-01-15
la renta de 1050 se la doy el 20 => none | 1050 2025-01-20
mom is loaning me 300 so ill send it to you friday => none | 300 2025-01-10
450 will be at the office tomorrow => none | 450 2025-01-08
full amount 700 on jan 31 => none | 700 2025-01-31
cancelo los 260 el jueves => none | 260 2025-01-09
el lunes sin falta le caigo con 150 => none | 150 2025-01-13
the 16th you get your 500 => none | 500 2025-01-16
sat ill have 333 for you => none | 333 2025-01-11
march rent 890 will be paid next friday => none | 890 2025-01-17
la renta de 1010 se la llevo el 15 => none | 1010 2025-01-15
my dad is giving me 275 so ill drop it off thursday => none | 275 2025-01-09
640 will be in your account on the 20th => none | 640 2025-01-20
cancelo los 305 mañana => none | 305 2025-01-08
sun ill bring 120 => none | 120 2025-01-12
este viernes que cobro le doy 415 => none | 415 2025-01-10
560 on the 31st when i get paid => none | 560 2025-01-31
`,
  "asked, but not whether it will do": `
is 90 a week the minimum => none
80 a week until when => none
did i sign for 100 a week => none
am i still on the 60 a week => none
how did yall come up with 130 a week => none
es cierto que dejan pagar 40 por semana => none
son 90 por semana lo que debo? => none
does it mean i pay 70 a week => none
whats this 85 a week on my bill => none
do yall offer 50 a week plans => none
is 70 a week okay => 70 - -
would 55 a week do the trick? => 55 - -
is 75 a week the most yall accept => none
60 a week til when? => none
did we agree on 110 a week => none
what is this 95 a week about => none
how did you get to 120 a week => none
es verdad que cobran 50 por semana de recargo => none
am i paying 80 a week or 90 => none
is 45 a week cool => 45 - -
would 60 a week be acceptable => 60 - -
`,
  "taken for all that": `
120 a week is steep but ill manage => 120 - -
90 a week hurts but ok => 90 - -
its a lot but i accept the 100 a week => 100 - -
75 por semana es mucho pero lo hago => 75 - -
not gonna front 110 a week is rough but i got it => 110 - -
80 a week shouldnt be an issue => 80 - -
60 a week isnt too bad => 60 - -
120 a week is steep and i cant => none
90 a week hurts too much => none
150 por semana es mucho y no puedo => none
130 a week is tough but ok => 130 - -
85 a week kills me but ill do it => 85 - -
70 por semana esta pesado pero si => 70 - -
i aint gonna lie 95 a week is a lot but i can make it work => 95 - -
55 a week wont be a problem => 55 - -
130 a week is tough, cant do it => none
200 por semana esta pesado => none
`,
  ridiculed: `
lmao 190 a week => none
rofl 260 weekly ok buddy => none
220 a week? on minimum wage? => none
175 per week? and eat what? => none
haha 400 a week suuure => none
im not made of money 150 a week => none
sure once i win powerball 300 a week => none
jajaja 180 a la semana => none
250 por semana? con que dinero => none
190 semanales? ni que fuera doctor => none
ill have 500 a week when money grows on trees => none
160 a week? you gotta be joking => none
in your dreams 140 a week => none
75 a week? is that ok => 75 - -
60 por semana? esta bien? => 60 - -
hahaha 240 a week => none
180 a week? and do what, starve? => none
200 a week, what planet are you on => none
ill pay 350 a week when hell freezes over => none
oh yeah sure 275 a week => none
190 por semana? ni que fuera banco => none
jajaja ay si 220 por semana => none
quieren 200 por semana, estan sonando => none
you must think im a millionaire 240 a week => none
165 a week? with what job => none
as if i got 130 a week => none
90 a week? is that enough => 90 - -
`,
  "forms of Spanish verbs": `
le abonaria 70 por semana => 70 - -
depositaremos 85 cada semana => 85 - -
se los entrego de a 60 por semana => 60 - -
abonabamos 90 por semana => none
le transferi 60 por semana en diciembre => none
he entregado 50 por semana => none
estaria depositando 95 por semana => 95 - -
cobramos 400 por semana entre los dos => none
recibia 300 por semana => none
yo le cubro 110 por semana => 110 - -
gastamos 120 por semana en el mandado => none
iria pagando 40 por semana => 40 - -
le entregaria 75 por semana => 75 - -
abonaremos 90 cada semana => 90 - -
depositabamos 80 por semana => none
le mande 70 por semana en octubre => none
hemos pagado 60 por semana => none
estaremos mandando 55 por semana => 55 - -
recibiamos 350 por semana => none
se los liquido a 100 por semana => 100 - -
`,
  "on a condition that is not so": `
if i was making what i used to id pay 200 a week => none
if i won the lottery youd get 1000 a week => none
i wouldve sent 90 a week if you had told me => none
shoulda done 50 a week back then => none
if they gave me a raise 150 a week would be nothing => none
had i known i could have paid 80 a week => none
si me hubieran avisado le daba 70 por semana => none
si ganara como antes le pagaria 150 por semana => none
hubieramos podido dar 60 semanales => none
si yo tuviera ese dinero, 200 por semana no es nada => none
if i get the raise ill pay 90 a week => 90 - -
si me dan el trabajo le pago 80 por semana => 80 - -
if i had a car id be making more and could give 150 a week => none
if my ex paid me i wouldve sent 80 a week => none
could of done 70 a week last year => none
if i was rich 500 a week no problem => none
if only they gave me full time, 120 a week would be easy => none
de haber sabido le hubiera pagado 60 por semana => none
si ganara el doble le daria 200 por semana => none
si me pagaran mejor 130 por semana seria facil => none
if they give me full time ill pay 110 a week => 110 - -
si me suben las horas le doy 70 por semana => 70 - -
`,
  "weekdays and counts of payments": `
40 mondays and 40 thursdays => 80 - -
30 every tuesday and friday => 60 - -
50 cada lunes y jueves => 100 - -
15 every monday wednesday and friday => 45 - -
35 los martes y 35 los sabados => 70 - -
90 a week times 10 => 90 10 -
55 weekly times 8 => 55 8 -
i can bring 60 on wednesdays and 40 on sundays => 100 - -
60 every wed and sat => 120 - -
25 every tuesday => 25 - -
25 mondays and 25 fridays => 50 - -
40 every wednesday and saturday => 80 - -
30 los lunes y 30 los viernes => 60 - -
30 every mon tue and thu => 90 - -
65 each sunday => 65 - -
70 a week times 12 => 70 12 -
`,
  "beside sentences about something else": `
thank you so much for understanding. 85 a week => 85 - -
i got your notice from december 30th. i can pay 70 a week => 70 - -
i was out sick for 3 weeks with the flu. 60 a week please => 60 - -
my rent is 1100 a month. at least 95 a week i can do => 95 - -
my neighbor pays 40 a week. i can do 50 a week => 50 - -
recibi su carta del 2 de enero. puedo 65 por semana => 65 - -
muchas gracias por todo. 80 por semana => 80 - -
estuve 3 semanas en mi pais. le doy 110 por semana => 110 - -
my rent is 1100 a month. 200 when i get paid => none
gano 500 por semana. cuando me paguen le doy 200 => none
i make 600 a week. i get paid biweekly. i can do 240 each check => 120 - -
`,
};
