/** Learnt by tooling/eval/src/learn.ts; don't edit. What each feature says for or against each leaning (a, b, c …), in units. */
export const WEIGHT_UNIT = 0.1;

/** For each leaning, in their order. */
export const BIASES: readonly number[] = [
  -2.05, -2.34, -0.67, -2.18, -3.19, -2.0, -3.13, -2.95, -3.53, -1.87, -2.83, -2.14, -1.85,
];

export const WORD_WEIGHTS = `
# a-15 c-48 d17 e-34 f-30 g20 h-21 i-13 j-50 k-26
#_# b-21 g24 i14 j-11 l-11
#_5th d-20
#_> a-22 b-68 c-37 d20 f-31 g24 h-26 j-38 k-45 m-31
#_a a-30 b-30 c-18 d-11 e-13 f-29 g-34 h-24 i-14 j-12 k-16 l-42
#_ahorita d-11
#_al a-11 d-22 f-10
#_and a-14 f18
#_bucks b10 d-12
#_cada m-13
#_coming m-14
#_days a-13 b11 d-17 f-15 l20 m10
#_degrees l16
#_dias h11 l10
#_dolares d-12
#_dollar d11
#_dollars a-16 d-10
#_el d-14 h-12 m-10
#_every a-10 b-14 d-17 f-26 l-13 m-16
#_for d19 f-11
#_got g13
#_hours a11
#_hoy a-11 d-15 f-12 h-10 m-10
#_i d12
#_kids m12
#_last d17
#_more a13 d-10
#_news b13
#_not f-12 k-10
#_now d-17 m-16
#_of d-16 g-14 l-12 m11
#_on l-10 m-11
#_paga d10
#_perfect l-12
#_pesos a13
#_por a-12 b-11 d-16 e-13 g-13 h-11 l-18
#_right d-21 m-13
#_semanales d-12 l-11 m-12
#_semanas d-10 l-14 m-22
#_si d15
#_so b-12 d22 f-15 g11 h-13 m-18
#_the d15
#_to m12
#_verdad d-17
#_was d13
#_weeks a-11 b-11 d-29 f-20 m13
#_when d10
#_years a13 f-11
$appliance a-12 b-59 c-64 d-61 e-18 f-26 g-45 h-55 i-16 j-49 k-43 l61 m-30
$appliance># i10 l15
$appliance>$damp l11
$appliance>$dismiss a-10 l16
$appliance>$future l10
$appliance>$hurt l12
$appliance>$i a-20 l21
$appliance>$leak l12
$appliance>$mine l13
$appliance>$not d-11 f-11 m11
$appliance>$put_through b-10 c-12 d-13 f-11 l29 m-14
$appliance>$question c-11 d-12 f-16 l23 m-14
$appliance>$relative l14
$appliance>$report a-12 f-15 l24
$appliance>$smell f-11 l19
$appliance>$spark a-23 b-10 c-10 d-11 f-14 l28 m-12
$appliance>$utility l10
$appliance>$victim d-11 l15
$appliance>$work l11
$appliance>and l13
$appliance>box l13
$appliance>cuando a11 l11
$appliance>de c-11 d-12 f-10 l25 m-14
$appliance>echando l11
$appliance>esta l18
$appliance>estan a-17 f-11 l23
$appliance>going l10
$appliance>i l11
$appliance>in a-12 f-10 l20 m-11
$appliance>is a-13 l20
$appliance>keeps l10
$appliance>monoxido l19
$appliance>my l13
$appliance>no l10 m11
$appliance>off l10
$appliance>out i10 l11
$appliance>se a-10 l11
$appliance>wet l12
$appliance>why d-10 f-14 l19 m-12
$bill d37 g-42 i-32 k-44 l-13
$bill>$contact d-15 j15
$bill>$fixture d11
$bill>$i a-20 b-12 c-13 d28 e-13 f-24 j-20 k-10 l-13 m12
$bill>$messages j15
$bill>$mine a-13 f-18 h10
$bill>$not d20 f-20 h-10
$bill>$pay h10
$bill>$payer h10
$bill>$put_through d14 f-11
$bill>$question a-12 c11 d12 m-14
$bill>$relative c-11 d10 f-10 h11
$bill>$report d18
$bill>$utility d16 l-10
$bill>$victim a-17 b-11 c12 d11 f-16 h14 m-11
$bill>$you d17 h10
$bill>a d21 f-14 h10
$bill>and j12
$bill>are d-11 m15
$bill>came d-12 l-12
$bill>check a-12
$bill>de d16
$bill>dos d14 l-12
$bill>el a-10 c-12 d16 h-12 l-14 m-10
$bill>for a-17 c-10 d19 e-12 f-15 l-10 m-10
$bill>hoy d-10
$bill>is l-12
$bill>la d11
$bill>lo c10 d13 h10
$bill>mas d16
$bill>me a-16 c-11 d21 e-11 f-18 j-18 m13
$bill>mi h12
$bill>my d-13 f-11
$bill>no c-11 d10
$bill>por l-12
$bill>que c-11 d15
$bill>recargo d-13
$bill>right d-13
$bill>text j11
$bill>to b-10 m13
$bill>twice d14
$bill>veces d14 l-12
$blows a40 b-40 c-27 d-25 e-15 g-15 h-13 j-22 k-10 l-29 m-20
$blows>$put_through a-15
$blows>a a17 b-10
$boss b-72 c-13 d-14 e47 f-35 g-57 h-56 i-55 j-62 k-26 l-20 m-26
$boss>$call e25 j-12 k-10
$boss>$fee d13
$boss>$fixture a-13
$boss>$future e11
$boss>$i b-17 c-11 d-30 e15 g-14 h-11 i-17 j-20 k-17 l-20
$boss>$income a-13 d-11 m-24
$boss>$insult e10
$boss>$kill f-10
$boss>$know e12
$boss>$mine d-20 f-10 h-15 m-18
$boss>$not d-14 m17
$boss>$pay d-23 e-12 m12
$boss>$payer f-13
$boss>$phone c-10 d-11 e29 j-13
$boss>$put_through a12 c-18 d-15 f-14 h-13 l-14 m-17
$boss>$question a22 c-15 f-14 l-11 m-13
$boss>$relative e10 h-12
$boss>$report a-15 b-13 c-15 e31 j-19 k-16 l-11
$boss>$sign e-13
$boss>$speak a-10 e24
$boss>$vanish a11 f-10
$boss>$victim a12 b-11 c-17 d-29 f-22
$boss>$wish e12
$boss>$worksite a-23 c-13 e12 m-17
$boss>$you a-19 c-11 d-20
$boss>1st e-12
$boss>a e-10 f-14
$boss>about e10
$boss>already e-16
$boss>and e-15
$boss>at a-20 d-16 e-19 m-12
$boss>call e17
$boss>check a-12
$boss>con a11
$boss>de a-12 h-11
$boss>del a-12 d-11
$boss>dijo d-11 e-11
$boss>dio m-10
$boss>edificio e10
$boss>en a-15 e17
$boss>favor e20 j-10
$boss>for e-17
$boss>gave e-10
$boss>gonna e11 f-13
$boss>hasnt m13
$boss>he f11
$boss>here a10 d-12
$boss>hi e-10
$boss>in c10 d-10 e-24 f-10 l-11
$boss>is c-11 l10
$boss>lo a14
$boss>me a-37 b-12 d-39 f-29 g-10 i-13 j-17 k-13 l-14
$boss>mi e11 h-11
$boss>my d-12 m-10
$boss>name e-17
$boss>no a11 m11
$boss>number e10 k12
$boss>of c-20 e12 k11
$boss>okay e-11
$boss>on a-12 e10
$boss>paid m12
$boss>phone e16
$boss>please e14
$boss>por e19 j-10
$boss>que a19 c-14 d-15
$boss>said e-16
$boss>saludo e-11
$boss>she e-15
$boss>so e-13
$boss>special l13
$boss>telefono e14
$boss>than d10 e11
$boss>that e10 f12
$boss>the b-12 d-13 f-19 k-12 l-17
$boss>this e16 k12
$boss>tienda a-11
$boss>to e16
$boss>when a-13
$boss>why a10 d-12 e-16
$boss>will a-13 f11
$boss>with e-14
$boss>you d-14
$break b-16 c-25 e-28 f-22 h-35 j-40 k-33 l18 m14
$break>$fixture a-10 d13 l12 m-14
$break>$i a-22 f-15 l-13
$break>$illness f-10 l12 m10
$break>$laughter m-12
$break>$mine b-10 d-13 f-13 j-18 l-14
$break>$not m13
$break>$put_through d11
$break>$question a-16 f-12 m23
$break>$victim a12 b-17 f-15
$break>$you d10 l-12
$break>and a-13 f-10
$break>brazo a-10 m11
$break>de d11
$break>down a-12 m-16
$break>el a-15 l12 m13
$break>en g10
$break>fingers a15
$break>la l12
$break>leg a-12 l-10
$break>me a-15
$break>my d-13 f-12 j-18 l-14
$break>so j-11 l-12 m-12
$break>that d14
$break>the b14 d-11 l12
$break>this m-13
$break>up a-19 d-17 f-13 m-11
$break>why a-11 f-12 m21
$burn a20 b-45 d-41 e-29 f-47 g-33 h-36 i-26 j-34 k-31
$burn>$appliance a-12 l18
$burn>$i m10
$burn>$mine a-21 c-10 d-11 f-14 h-17 m10
$burn>$put_through a-12 h-12 m10
$burn>$victim a12 b-14 c-16 d-12 f-11 h-14
$burn>$you a12
$burn>building a12
$burn>calorias a-15
$burn>down a17 c-12 m10
$burn>el a-12 c-14 l10 m-15
$burn>esa a16
$burn>fuego a10
$burn>in c12
$burn>la h-13 m10
$burn>my a-18 c-10 f-10
$burn>oficina a15
$burn>place a13
$burn>sol l-15
$burn>the a-16 c-10 f-11 m-15
$burn>this b-11
$burn>toast l-12
$burn>with a14
$call a-61 b16 c-22 d-25 e11 f-16 g-19 k10 m-52
$call># d-11 e12 g-10
$call>$boss a-10 b-13 e19
$call>$die j-15
$call>$future h11
$call>$i a-14 d-23 f-25 i-14 m-12
$call>$know k11
$call>$list j15
$call>$mine b10
$call>$name k11
$call>$not d-10 f-14 j29 k20
$call>$payer b11
$call>$phone k-17
$call>$put_through f11 j15
$call>$relative h11
$call>$report j11 k-10
$call>$stop b14
$call>$victim a-33 b11 c-12 d-21 f-20 g-15 h-12 k11
$call>$worksite k13
$call>$you a-22 d-11 e-16 f-12 g-10 l-11
$call>a b10 k11
$call>about h11 j10
$call>after e12
$call>al b12
$call>alone j12
$call>anymore k14
$call>at j-11
$call>de f12
$call>died j-13
$call>dont j15
$call>for j14
$call>from b11 j10 l10
$call>hud b15
$call>in a-13 b-15
$call>inspector b10
$call>instead j15
$call>is f-11 j13
$call>la e16
$call>me a-12 d-20 f-22 i-13 k-22
$call>mejor f-10 j-20
$call>my b10 j11
$call>no j10 k12
$call>number k-14
$call>off j-18
$call>on b10
$call>only j-19
$call>please k-10
$call>por j-15
$call>text j-24
$call>texto j-11
$call>the b17 d-14 e-13 f-18 i-11 j-20 k-13 l-16
$call>to b11 e-12 j-10 k15
$call>tomorrow b10
$call>use k-12
$call>used k11
$call>was j-16
$call>you a-15
$contact a-10 f-12 g-12 j23 l-18 m-21
$contact># a-20 b-11 g-12 h-13 j-20 m-12
$contact>$boss a-11 e16
$contact>$call h10 j16
$contact>$contact a-13 b16 f-15 j13 k-11
$contact>$cut f12
$contact>$dismiss f10
$contact>$fee e-10 j-16 m-10
$contact>$future b-19 f15
$contact>$i b-10 f-10 h-21 i-26 k-16 l-20
$contact>$illness j-14
$contact>$income j-27
$contact>$insult j17
$contact>$laughter k11
$contact>$lawyer b10 i13 j-11
$contact>$lodge b10
$contact>$messages a-18 c-18 d-27 e-17 f-22 g-11 h-19 i-11 l-10 m-17
$contact>$mine c-15 d-27 f12 g-19 l-13
$contact>$name k17
$contact>$not a-21 b-13 e-11 h-14 j16
$contact>$owe d11
$contact>$payer b14 d-17 f-20 h-12 i12
$contact>$phone b-18 e-10 j15
$contact>$put_through c-12 e-10 f16 g-15 k-12
$contact>$question d19 f-15 m-13
$contact>$relative f-14 j-13
$contact>$report c-12 e-11 h11 i-10 j10 k-10
$contact>$victim a10 b18 e10 f-20 h-33 l-30
$contact>$wish f-14
$contact>$work j-16 m-10
$contact>$worksite a13 j-18
$contact>$you b12 e-22 h-14 i-20 l-10
$contact>9pm j-16
$contact>a e-12 g-10 h10 j10 k18 l-13
$contact>about h11
$contact>after j-19
$contact>again d-11 f-14 j12
$contact>air l11
$contact>al b-16 j-15
$contact>alguien a12 b-10
$contact>already j11
$contact>and a11 f-17 j17
$contact>anymore f-11 j20
$contact>at d-16 j-14
$contact>avisos j-16
$contact>back j-13
$contact>before j-16
$contact>better j-11
$contact>bien d-11
$contact>by f10 h10 j13
$contact>carta f14 i-11
$contact>coming b14 j-11
$contact>con a-15 e16
$contact>correo j10
$contact>cuando j-13 l10
$contact>de a-17 f14 g-12 j-10 m-12
$contact>desglose d11
$contact>dinero m16
$contact>el a-19 b-16 c-13 d-12 f-13 j-23 k-15 m-16
$contact>else k13
$contact>equivocado d12
$contact>este j11
$contact>everything m10
$contact>for d-19 f-11 j-19 k10
$contact>friday a-12
$contact>from b-11 d-11 j12
$contact>here a16 j11 k-19
$contact>him a11
$contact>i b10 f-15 j-13 m10
$contact>if j-13
$contact>in j-16
$contact>instead j-21
$contact>is b10 d10 f-10 j-25
$contact>it a-24 b-21 c-12 d-29 f-28 h12 j-25 m-12
$contact>its f-10
$contact>just f13
$contact>la a-22 b-17 c-13 d-22 e13 g-13 h-11 i-10 j-20 l-11
$contact>later j-12
$contact>ledger d-11
$contact>letter j15
$contact>letters f13
$contact>licenciado i11
$contact>line j11
$contact>link j-10
$contact>lo b10 f-13
$contact>los a-15 b11 j-17
$contact>mail j14
$contact>manana j-10
$contact>mas d-22 j17 k-14 m-10
$contact>me b-38 f-17 h-15 i-23 k-37 l-16 m-26
$contact>mensajes j18
$contact>messages j18
$contact>mi b-12 h-16 i12 j-10
$contact>money d12
$contact>my c-11 d-15 g-15 k10 m-14
$contact>nada j17
$contact>not j-12
$contact>nothing j12
$contact>of j-11
$contact>office a15
$contact>okay j11
$contact>on b-14 f10
$contact>only j-19
$contact>paper j-20
$contact>phone h10 j18
$contact>plan f10
$contact>por a-12 f-13
$contact>porfavor j11
$contact>porque d11
$contact>receipt j-18
$contact>recibo d-13 j-15
$contact>recordatorios j-21
$contact>reminders j-21
$contact>send b12
$contact>so b12 j15
$contact>someone a12 k13
$contact>su a11 c-11
$contact>tarde j-13
$contact>texto j-15
$contact>textos j20 k-10
$contact>texts j-11
$contact>that a19 d13
$contact>the a-42 c-17 f-10 g-16 h-22 j-31 k-18 l-21 m-13
$contact>them b15 j11
$contact>this d-15 f-11 j21
$contact>to b11 d-13 f-11 k-12
$contact>tomorrow j-10
$contact>tonight j-12
$contact>un k10
$contact>una i-11
$contact>up d-13 f-16 j12
$contact>ustedes a-10 c11 i-14
$contact>when a-12 d-11 j-15
$contact>whenever j-15
$contact>why d13
$contact>will f13
$contact>with a20
$contact>you c-18 d12 e-12
$contact>zelle d-11
$cut c-25 d-12 e-47 f13 h-23 i-15 j14 k-47 l-24 m10
$cut>$contact g13
$cut>$fee a-11 b-11 f-11 m-10
$cut>$i a-16 c-11 d-17 f-12 j-20
$cut>$income a-14 b-11 f-24 j-12 m27
$cut>$list f-10 g-12 j14
$cut>$messages f-10 j18
$cut>$mine a-17 b-14 d-16 h-10 i-11 l-11
$cut>$not d-12 f11
$cut>$pay d11 g10 m-14
$cut>$payer a12
$cut>$put_through c-19 d-21 e-10 h-12 j24 m-17
$cut>$question a-12 d-13 f18 g-10
$cut>$spark a17 f-10
$cut>$stop f14 m-13
$cut>$utility a12
$cut>$victim a16 c-16 e-11 f12 h-12 i-10 k-10
$cut>$worksite m12
$cut>$you b-22 j-13
$cut>a b10 f-18 g-15
$cut>again a-10 d-12 f21 j-15 m10
$cut>bancarrota g10
$cut>cargo d10
$cut>cooking f-10
$cut>de c-18 d-17 f-25 h-10 j24 l-18 m-14
$cut>del a-17 d-14 j-12 l-10 m-11
$cut>el b-30 c-17 e-10 f-14 h-10 i-13 j-15 l-19 m-30
$cut>este m14
$cut>fee d-10
$cut>finger f-10
$cut>grass f-19
$cut>hair f-11 m-17
$cut>horas f-12 m17
$cut>in d-11 f-16
$cut>it a-17 d-15 f-34 l-10 m-19
$cut>la a10 d-12 f13 g-12
$cut>las a13 b-16 d-15 m15
$cut>last f10
$cut>late d-10
$cut>les a13
$cut>lista j11
$cut>me a-15 c-11 d-15 j-19
$cut>mensajes j10
$cut>mi f-12 g11
$cut>my a-11 j-12
$cut>night f10
$cut>numero j11
$cut>off a-16 b-10 d-17 f-29 j-23
$cut>out f-22
$cut>para f14 m-13
$cut>pasto b-10 f-22
$cut>por b-21 f-10
$cut>que f13
$cut>su j12
$cut>the a-17 b-15 f-14 j-19 l-13 m-19
$cut>this f12
$cut>tierra f13
$cut>to m12
$cut>too f12 m-15
$cut>un c11
$cut>venas f14
$cut>vida f20
$cut>vivienda i13
$cut>why f13
$cut>you b-13 f-15 g10
$cut>your a12
$damp a-35 b-17 c-32 e-19 f-32 g-23 h-26 i-15 j-17 k-17 l42 m-30
$damp>$appliance l12
$damp>$fixture a-11 l18
$damp>$mine l16
$damp>$put_through c-10 l12
$damp>$utility l12
$damp>$victim a-12 d-10 h-10 l20
$damp>basement l10
$damp>en l17
$damp>gas l12
$damp>in a-15 c-10 d-14 f-18 g-10 h-12 l21 m-14
$damp>kids l12
$damp>my l13
$damp>the d-11 f-13 l15 m-13
$damp>up l12
$die a-15 b-55 c-15 d-51 e-46 f22 g-49 h41 i-42 j-23 k-54 l-35 m-15
$die># h13
$die>$fee f13 m-12
$die>$fixture l-10
$die>$hurt c-11 f-11
$die>$i a11 b-10 f-35 h17 l-12
$die>$income h12
$die>$laughter f-26
$die>$mine a-17 c-11 h17 j-13
$die>$not d-14 f11 m-10
$die>$owe f12
$die>$phone h-18
$die>$put_through a-24 b-10 d-18 e-12 f-43 g-11 h11 k-10 l-15 m-19
$die>$question a-24 f22 h18 m-25
$die>$relative a-13 h30 m-24
$die>$utility l-10
$die>$victim b-12 d-26 g-10 j-10 k-10
$die>$you d-13
$die>a a-10 f10
$die>and h18
$die>anos h-14
$die>con f10
$die>de a-17 d-14 e-10 f-40 j-13 l-11 m-15
$die>el a-10 f-13 h22 m-16
$die>embarrassment f-11
$die>en h17 m-13
$die>estoy h10
$die>frio f-12
$die>hambre a-10 c12 f-11
$die>heat l-10
$die>im h17
$die>in h14
$die>la a-17 c-10
$die>last f-18 h14
$die>mama h10
$die>mi a-10 h14 l-10 m-23
$die>my h-14
$die>no f12
$die>of f-16 l-13
$die>on h17
$die>por f-19
$die>que c-11 f19
$die>risa f-12
$die>soy h15
$die>su h14
$die>sueno c-11
$die>telefono h-13
$die>the f-15 h12
$die>to a-10 c-10 f-18 h-11
$die>todos a15
$die>trying m-11
$die>why f13 h14 m-13
$dismiss a10 b-20 c-22 d-19 e-31 g-36 i-30 j-37 k-34 m24
$dismiss>$i a11 f-13
$dismiss>$income a-11 m11
$dismiss>$live h-15 m-14
$dismiss>$mine a-15 d-15 f16 h-10 l-11 m16
$dismiss>$put_through a-12 f15 m17
$dismiss>$question a-16 d12
$dismiss>$victim a20 l-13 m14
$dismiss>$worksite a-19 m12
$dismiss>al a-14
$dismiss>carro a11
$dismiss>chispas l11
$dismiss>de a-11 f15
$dismiss>del m16
$dismiss>domingo f-11 h-14
$dismiss>el a10 f-16
$dismiss>en a-10 f-10 h21
$dismiss>for l-13
$dismiss>in f11 l12 m-16
$dismiss>la a12 f-12 m11
$dismiss>march m11
$dismiss>mi f15
$dismiss>mis m12
$dismiss>my f-17 m13
$dismiss>off a-16 c-15 d-14 f-16 j-10 l-18 m22
$dismiss>paz h21
$dismiss>pit a-11 c-11 f-11 l-10 m-12
$dismiss>por m12
$dismiss>sangre a12
$dismiss>the a-16 f-12 l10
$dismiss>trabajo m15
$dismiss>why a-12 d14
$dismiss>work m-12
$end_it a12 b-25 c-48 d-18 e-35 f23 g-42 i-34 k-40 l-45 m-14
$end_it>$die h11
$end_it>$fee f10
$end_it>$i a-12
$end_it>$live f-21
$end_it>$mine a-19 h10
$end_it>$not f14
$end_it>$pay d-22 f-18 j-10 m-10
$end_it>$put_through a-25 b-14 c-13 f-14 g-10 h10 j-18 l-10 m-21
$end_it>$question d12
$end_it>$report d11 j-10
$end_it>$work m-13
$end_it>$worksite a15 f-16 m-14
$end_it>$you a16
$end_it>a f-14 h13
$end_it>con a-14 f12
$end_it>de a-24 b-14 c-13 d-16 f-17 g-10 h11 j-18 l-10 m-20
$end_it>del a12 f-16
$end_it>el a16 b-11 d-10 m-11
$end_it>en a16 f-25
$end_it>in a16 b-16 h-17 m-12
$end_it>it a-18 b-11 d-13 f21 j-13
$end_it>la a-19
$end_it>lease f-17
$end_it>life a11
$end_it>my a-13
$end_it>no f13
$end_it>of a-21 c-14 d-15 f-21 j-24 l-11 m-15
$end_it>pagar f-11
$end_it>paperwork f-13
$end_it>the b-11 d-14 f-33 h-14 j-17 l-12 m-12
$end_it>things f13
$end_it>this f-14 j14
$end_it>todo a-17 f16
$end_it>tonight f12
$end_it>up a13
$end_it>with f-17 j-10
$explain a-24 b15 c-16 d18 f-20 g-10 j-12 k-13 l-12 m-14
$explain>$fee b-12 d13 e-10
$explain>$mine b10
$explain>$report d11
$explain>$tribunal b14
$explain>portal d-12
$explain>the d-12
$explain>to d-11
$fee a-16 b-11 d35 f-14 h-19 i-56 j-34 k-33 l-28
$fee># a-12 b-10 f-13 g-16 l-12 m-14
$fee>$contact a-16 b-10 d16 f-14 h-12 m-10
$fee>$fee d15
$fee>$future d-15 g13
$fee>$hurt a11 d10
$fee>$i c-16 d26 f-11 g-12 j-15 l-15
$fee>$kill d-10 m10
$fee>$know e11 f10
$fee>$laughter a-11 c-11 d-20
$fee>$live a-15 b12 d14 f-12
$fee>$messages j12
$fee>$mine a-19 b-13 c-16 d-10 e-10 g19 h-13 l-12 m-17
$fee>$not a-35 b-18 d42 g-17 h-16 i-10 j-21 k-35 l-22
$fee>$payer d11 h10
$fee>$put_through b-18 c-16 e-14 h-14 k-13 l-23
$fee>$question a-16 d30 f-16 m-16
$fee>$report a-21 b-13 d31 j-12 m-18
$fee>$sign d18
$fee>$victim b-17 d23 j-13 l-18 m-15
$fee>$wish d10 e16
$fee>$you a-22 d19
$fee>a d11
$fee>account d15
$fee>after d-16 f16
$fee>and e11 j13
$fee>anything d-10 k12
$fee>are f-10 m14
$fee>banco d-13
$fee>be d10
$fee>belongs d16
$fee>bien d-20
$fee>bogus d18
$fee>by a-12 d16
$fee>came d-12 l-12
$fee>card d-13
$fee>comes a-12 b-10 d-10 f15
$fee>coming f-10 l-10
$fee>correct d-11
$fee>de a-15 b-11 f-10 l-12
$fee>done a11
$fee>dont d14
$fee>el d-30
$fee>en d-10 g10
$fee>es a-12 c-15 d24 f-15 k-19 m-10
$fee>esta a-10 f-11 m-10
$fee>fine d-11
$fee>for a-10 c-11 e-16 m-10
$fee>good d-14
$fee>got d-15 g12
$fee>her h11
$fee>i a-12 d18
$fee>in a-10 c-10 d14
$fee>is b-22 c-31 d23 f-22 g12 j-16 k-16 l-26 m-28
$fee>isnt d11
$fee>killing d-10 m10
$fee>last d15
$fee>looks d-20 f-10
$fee>mal d17
$fee>mandan d14
$fee>me d15 f-18 m10
$fee>meant d-16
$fee>mi d-13
$fee>mia d11
$fee>mine d10
$fee>money d-15 m14
$fee>month d-13 m16
$fee>my a-11 c-12 f-12 m-11
$fee>no a-15 c-16 d24 j-11 k-20 l-11
$fee>not d11
$fee>now d-13 h11
$fee>off c-15 d23
$fee>on f-12 m-11
$fee>once d-10
$fee>one d15
$fee>out d-14 g12 m-14
$fee>pago d-17
$fee>paid f11
$fee>people a11
$fee>por g11
$fee>que d20
$fee>right a-10 d-17 f-11 h10
$fee>se f11
$fee>shouldnt d11
$fee>text j11
$fee>that d11
$fee>this c-13 e-10 m16
$fee>to a-14 b-12 f-12 k-10 m12
$fee>up d13
$fee>waived d10
$fee>was d16 m-12
$fee>when d12
$fee>wrong d16
$fee>you a-17 d10
$fix a-19 d-21 e-33 g-35 i-29 j-40 l17 m-19
$fix>$fee a11
$fix>$fixture a-31 d-15 f-24 h-10 l22 m-16
$fix>$i l12
$fix>$mine c10 d-12 l16
$fix>$not l-12
$fix>$phone j-11
$fix>$put_through a-13 c-14 d-11 e-10 j-14
$fix>$tribunal b14
$fix>$utility a-14
$fix>$victim c-12 d-11 f-15
$fix>$you a-10 l11
$fix>a f-15
$fix>balance a11
$fix>calefaccion l-16
$fix>de c-12 d-10 e-10 j-13 l-15
$fix>el f-10 l20
$fix>it b-15 l-13 m-11
$fix>la b-17 l-26
$fix>leak l13
$fix>mas f-11
$fix>my c10 d-10 l13
$fix>myself l-12
$fix>papeles h11
$fix>piso l13
$fix>sink c12 l-17
$fix>so a-11 b-10 c-10 l-15
$fix>stove a-12
$fix>techo l11
$fix>then l12
$fix>uno f-11
$fixture b-32 c-32 d-31 e-34 f-33 g-64 h-26 i-26 j-62 k-61 l55 m-25
$fixture># d-10 i10 l26
$fixture>$bill d13
$fixture>$break a-20 l23 m-16
$fixture>$burn l12
$fixture>$contact l11
$fixture>$cut f11
$fixture>$damp l16
$fixture>$die h12
$fixture>$fixture a-25 b-15 c-12 d-15 f-14 h-10 l26 m-17
$fixture>$future a14 l13
$fixture>$hurt a-10 l19
$fixture>$i a12 b-17 d11 f-29 l27 m-26
$fixture>$illness l-10
$fixture>$income l12
$fixture>$laughter l-28
$fixture>$leak a-15 d-14 f-14 h-12 l25 m-21
$fixture>$live d-12
$fixture>$lodge l-11
$fixture>$mine d-11 f-16 l22
$fixture>$not a-20 b-20 c-20 h-17 i-14 j-14 k-14 l37 m-23
$fixture>$put_through a12 c-10 f-15 h-12 l22 m-14
$fixture>$question a-20 b-14 c-12 h-13 l38 m-15
$fixture>$report f-17 l19 m-19
$fixture>$smell a-11 l16
$fixture>$spark l15
$fixture>$stop l21 m-11
$fixture>$utility a-27 b-15 c-11 d-19 f-14 h-10 l30 m-18
$fixture>$victim a-14 c-16 f-21 g-11 h-15 l26
$fixture>$wish a11
$fixture>$work a-20 b-11 c-14 f-11 m-10
$fixture>$worksite l20
$fixture>$you f-10 l10
$fixture>agua l14
$fixture>all l16 m-10
$fixture>and b-15 c-13 d-21 f-20 h-11 l29
$fixture>are l10
$fixture>awesome l-13
$fixture>back l-10
$fixture>backed l14
$fixture>bano l10
$fixture>been i10 l16
$fixture>bill d-10 l-13
$fixture>broken l12
$fixture>busted l14
$fixture>came l-13
$fixture>caving l11
$fixture>cierra l11
$fixture>code f-11 l-13
$fixture>cold l15
$fixture>comes l14
$fixture>con l14
$fixture>cuarto l13
$fixture>days l11
$fixture>de a-18 d-12 l22 m-11
$fixture>del l13
$fixture>died h12
$fixture>doesnt l12
$fixture>dont a-10 f-10 l14 m-12
$fixture>down f-12
$fixture>en a12
$fixture>encima l13
$fixture>entra l12
$fixture>entrada l10
$fixture>esta a-16 b-14 d-21 f-14 h-13 i-10 l26 m-23
$fixture>fell l11
$fixture>fine l-12
$fixture>for l16
$fixture>frio l12
$fixture>gas l13
$fixture>gonna a15
$fixture>gracias l-22
$fixture>great l-20
$fixture>high l-15
$fixture>i d14 l10
$fixture>in b-11 d-19 f-13 h-12 m-23
$fixture>included l-14
$fixture>into a10
$fixture>is a-12 b-31 c-25 d-35 e-14 f-31 g-17 h-24 i-19 j-15 k-13 l23 m-31
$fixture>la a-14
$fixture>like l14
$fixture>lleva l13
$fixture>lock a-10 l13
$fixture>lol l-17
$fixture>look l-18
$fixture>me f-17 l18
$fixture>mes l13
$fixture>my l21
$fixture>myself l-17
$fixture>no a-17 d-15 l25 m-24
$fixture>now a-13
$fixture>off l10 m-10
$fixture>oficina l-11
$fixture>open l-11
$fixture>or m11
$fixture>out b-12 d-12 f-14 l27 m-17
$fixture>place a13 l-11
$fixture>que l13
$fixture>rent l-13 m10
$fixture>right a-12 l-15
$fixture>sale a11
$fixture>says l-13
$fixture>se a-21 f-10 l16 m-15
$fixture>shut l14
$fixture>since l16 m-10
$fixture>switch a-12 l15
$fixture>tapado l13
$fixture>thanks l-16
$fixture>the b-12 c-10 d-15 f-19 m16
$fixture>then a-17 f-12
$fixture>timer l-19
$fixture>today l-11
$fixture>tonight a18
$fixture>un l13
$fixture>up a17 l12
$fixture>was d-10 l-14
$fixture>wave l-12
$fixture>when a-14
$fixture>why a-28 f10 l29 m-35
$fixture>with l14
$fixture>wont a-11 f-10 l17
$fixture>works l-27
$fixture>you a-18 l10
$future a16 b12 c-39 d-29 e-20 f12 i-21 j-18 k-38 l-14 m-24
$future># a-27 b-19 d-11 m-13
$future>$appliance a19
$future>$bill d-10 f-13
$future>$blows a20 b-28 j-11
$future>$boss a12 b-17 e-25 f-19
$future>$break a24 b-22 f-21 l-20
$future>$burn a26 b-22 f-16
$future>$call a-27 e-12 f-18 g-13
$future>$contact d-16 j-21
$future>$cut a14 f-29 g-18
$future>$dismiss a12 f-12
$future>$end_it a13 b-19 f17
$future>$fix a-17 b-10 f-15
$future>$fixture a17
$future>$future b-14
$future>$hurt a30 b-46 c-30 d-23 e-15 h-17 j-13 l-24 m-13
$future>$i a10 e-14 f15 g-12 h-14 j-14 l11
$future>$illness a-11
$future>$income a-14 d-28 f-18 g-14 h-16 j-11 m-11
$future>$insult a15
$future>$kill a19 b-26 h-11 l-10
$future>$know a-25 f-18
$future>$laughter a-11 f16
$future>$lawyer b21 i-13
$future>$live b-15 f12 h-12 i10
$future>$lodge b10 d-12 g11 i-16 l-14
$future>$lose m10
$future>$messages a-19 j-12
$future>$mine a12 b15 d-12 f20 h-16 i-14
$future>$not a12 f12
$future>$owe a-10
$future>$pay d10 f-13 g-13 h-14 j-10 m-31
$future>$payer b-11 d-16 e-10 g-10 h-22 l-11 m-13
$future>$phone b-14
$future>$prove b-14 f-11
$future>$put_through a13 c-23 e-23 f11 g-29 i-11 j-22 k-13 m-21
$future>$question a15 d11 f-38 g-11
$future>$relative f13
$future>$remove f-25
$future>$report a-18 b22 c-13 d-28 e-28 f-31 h-20 i-28 j-10 m-17
$future>$spark b10 f-12
$future>$speak a-22 i-11
$future>$stop c-12 d-14 g-12 h-11 j-26 l-15 m-14
$future>$sue a-36 b29 f-26 g-11 j-10 l-10
$future>$tribunal a-31 b27 f-19 g-22 l10
$future>$utility l13
$future>$vanish a19 b-18 f-22
$future>$victim a27 c-46 d-21 e-13 f-33 g-18 h-45 i-31 j-42 k-13 l-16 m-31
$future>$weapon a22 b-16 f-18
$future>$wish a10
$future>$work a-16 b-10 m-13
$future>$worksite b-19 f-19
$future>$you a25 c-38 d-10 f-25 h-24 i-21 j-34 k-27 l-13 m-12
$future>a a11 b12 c-43 e-32 f18 h-33 i-32 k-25 l-11
$future>about a-12
$future>acabar a-14 f10
$future>agarrar b-14
$future>al a-16 c-13 d-13 g-13 j-10 m-10
$future>alive a11
$future>alla b-15 f-19
$future>and f-19 m12
$future>ass a14
$future>at a-22 f-20
$future>back a-11
$future>bash a13
$future>be b16 c-13 d-27 g-20 h-16 k-12 l-23 m-14
$future>beat f-12
$future>before a-14 f14
$future>blow a14
$future>body f10
$future>brakes a12
$future>break a16 l-10
$future>bring a-20 b-13 f-11 h-11
$future>burn a16 b-10
$future>bury a10
$future>buscar b10
$future>buzz a-18
$future>by a-11 b-14 g-11 j-12 l-13
$future>caer b-13
$future>call a-20 e-10
$future>catch a16 b-10 f-12
$future>chapter g11
$future>check a-12
$future>choke a11
$future>come a10 b-23
$future>coming a15
$future>con d-11 g-11 l-15
$future>cost a-11 f11
$future>cut a12
$future>de b-11
$future>dead a-14 f18
$future>declararme a-10 g13
$future>dejar a10 f-11
$future>demandar a-15 b12 f-12
$future>denunciar a-10
$future>disappear f-10
$future>do f11
$future>dormir a-11 f-15
$future>dos a-11
$future>drag a10
$future>drive a-14 f17
$future>echar l10
$future>el a-22 b-17
$future>email a-10
$future>en a-12 f-24 g15
$future>end a19 b-11 f11
$future>esa a20 b-10
$future>esperar b-10
$future>estar f10
$future>este b11
$future>every a13 l-10
$future>filing i-13
$future>find b-13 f13
$future>fingers a10
$future>for a-32
$future>friday b-14 f-14
$future>from f10
$future>funeral a11
$future>get a11 b11 c-12
$future>give a-11
$future>guy a-31 b-12
$future>hacer a11 b-12 g-10
$future>hands a14
$future>hang a-14 b-13 f10
$future>have b11 d-10
$future>head e11
$future>hear a-13 b14
$future>help f-10
$future>her a-20 b-16 f-14
$future>him b-13
$future>his a14
$future>hit b-10 f-11
$future>home b-14 f-12
$future>i a-14
$future>in b14 f16
$future>it a-12 d-15 h-14 j-12 l-13 m-23
$future>jump a-16 f14
$future>just a-11 f19
$future>kill f15
$future>knock a10
$future>know a-17 b-14
$future>la b-11 f-12 g-12
$future>lady b-10 f-14
$future>landlord e-11
$future>late f-19
$future>later a-13 b-12 f-15
$future>leave b-10 f-11
$future>let a-19
$future>lie f-15
$future>like a14 b-10
$future>llamar b15
$future>llevar a-16 b10 g-10
$future>lol f12
$future>look a-30 b-14
$future>love a-12
$future>make a26 d-13
$future>manana b-12
$future>mandar a13
$future>me f15
$future>meet a-15 e-11
$future>mess a16
$future>meter f-17 g10
$future>miss a-13
$future>monday b-14
$future>morir a-11 f11
$future>my f26 h-11
$future>myself a-22 b-15 f24
$future>need a10
$future>next a12
$future>now h12
$future>off b-15 c-10 f14 j-13 l17 m-11
$future>on b-15 l-11
$future>out a12 b-10 f-18
$future>outside a17
$future>over a10 e11
$future>owe a-10
$future>pagar d22
$future>para j-10
$future>partir a14
$future>pay d-24 f-27 h-12 m-26
$future>pegar a-14
$future>place a11
$future>put a13 b-11 f-15
$future>quejar f-12
$future>quemar a17 b-14
$future>remind a-10
$future>reportar a-15 b12
$future>see a-23 b13 f-11
$future>send a-23 b-19 f-11
$future>slit a-14 f12
$future>some a16 f-12
$future>somebody a-11 b-14 f-15
$future>soon a-10 b-13
$future>stab a11
$future>stop j-13
$future>sue a-15 b17
$future>super a10 f-10
$future>sure b12 f-11
$future>take f13
$future>tell a-15 f-14
$future>text b-10
$future>that a32 b-15 d-11 f-24 l-12
$future>the a-21 c-14 d-32 e-31 h-28 j-18 k-16 m-22
$future>them a-18 b-18 f-12
$future>there b-18 f-22 l-14
$future>this b12 d-14 f-33 g-10
$future>through a14 f-13 m10
$future>throw a18 b-10 f-10 l-13
$future>tirar a-10
$future>to d-19 f16 h-19 i-11 j-12 k-11 l-13 m-29
$future>tomorrow a-20 b-22 f-10
$future>tonight a-19 b-13
$future>un b14
$future>una f-20 g-13
$future>uno a18 b-11
$future>up a17 b-24
$future>use f13
$future>walk f-10 l-13
$future>whats a15
$future>when l10
$future>whoever a12
$future>why a11 f-14
$future>window a13 l-10
$future>you b11 c-21 e-19 f-55 h-16 i-17 j-25 k-21
$future>your a19 b-30 c-12 d-11 f-20 g-11
$hurt a14 b-23 c10 e-14 i-44 j-21 k-48 l-10
$hurt>$appliance a11
$hurt>$bill a-13
$hurt>$boss a20 e-12
$hurt>$call a-12 b-12 c-11
$hurt>$fee a-16 c15 d-15
$hurt>$fixture f-14 m-11
$hurt>$i b-10 c-10 f11 h-15 l-11
$hurt>$income a-14
$hurt>$laughter a-11
$hurt>$mine c-10 d-12 l-10 m-16
$hurt>$not a-17 d14 f-17
$hurt>$payer b-11 f-14 h13
$hurt>$phone d10 j10
$hurt>$put_through c-12 f-11 m-16
$hurt>$question b12 c-14 f-14 m18
$hurt>$relative m-14
$hurt>$report b-13 c-12
$hurt>$spark a-11 f11
$hurt>$victim a30 b-34 c-12 e-25 f-14 i-12 j-18 k-13
$hurt>$work a-14 c-10 m10
$hurt>$worksite m13
$hurt>$you b-22 e-11 f-29 h-13 j-12 l-14 m-10
$hurt>a b-14 d-11 l-11
$hurt>at a-19 c-11 d-14 f-13 h-11 m-13
$hurt>bad f12
$hurt>bill a-13
$hurt>brakes a12
$hurt>brazo a-10 m11
$hurt>by f11 h10
$hurt>call c-11
$hurt>car a-12 c-13 m-10
$hurt>cara a11
$hurt>con f10 l-13
$hurt>de a-12
$hurt>el a-12 h15 m12
$hurt>en g10
$hurt>friday a-13 h10
$hurt>him h11
$hurt>in b-10 c-12 d-15 f-12 h-12 l-22
$hurt>la a11
$hurt>le a11
$hurt>line j11
$hurt>lo d14
$hurt>madre c10
$hurt>me a-19 d-13 h-11
$hurt>money a-11 f-10
$hurt>my d-11 f-26 m-14
$hurt>myself a-12 f17
$hurt>next a-12 f11 h-10
$hurt>off a12
$hurt>on a-11 d-12 f-12 l-11
$hurt>out a14 f-15 m11
$hurt>saturday h11
$hurt>shower f-10 l-10
$hurt>so d10 f11
$hurt>somebody a15 f-12
$hurt>that a18 e-11 f-12
$hurt>the b-22 c-22 d-21 e-11 f-38 g-13 h-16 j-13 l-27
$hurt>tiro a-11 f11
$hurt>to a-15 f12
$hurt>todos f10
$hurt>too a-13 c14
$hurt>tu a-10 c10
$hurt>un a-11 f11
$hurt>una a-16
$hurt>up c-13 d-11 f-14
$hurt>why a-11 b15 f-11 m15
$hurt>with a10 f-14 m12
$hurt>you b-17 f-24
$i># c-17 g12 h-37 i-25 j-26 k-27
$i>$appliance a15 d-15 f13 m-15
$i>$bill a-10 c-23 d28 f-21 g-13 i-12 k-17
$i>$blows a-12 f13
$i>$boss b-26 c-18 e28 f-39 g-11 h-10 i-13 j-21 m-18
$i>$break b-24 c-16 e-12 f-30 h-12 j-18 k-15 l-18 m19
$i>$burn a17 b-15 f-16
$i>$call a-32 b19 c-14 d-31 e13 f-37 h-18 i-17 m-18
$i>$contact a-12 c-28 d-11 e-21 f-22 j26 k-14 l-25 m-28
$i>$cut b-34 c-18 e-19 f22 g-26 h-16 k-17 l-29
$i>$die a-38 b-19 c-27 d-33 e-21 f23 g-13 i-14 j-23 k-18 l-22 m-32
$i>$dismiss a17 b-17 c-14 j-10 k-10 l-25 m24
$i>$end_it b-21 c-13 d-34 e-14 f18 g-12 i-12 j-19 k-16 l-15 m-11
$i>$explain a-10 b12 d-13 e10
$i>$fee c-29 d14 g-29 i-16 l-11
$i>$fix a-15 d-12 l11 m-15
$i>$fixture a10 b-19 c-13 e-14 g-10 h-12 i-13 j-14 k-11 l20 m-31
$i>$future c-19 d-22 f23 h-36 i-19 j-12 l-30
$i>$hurt a19 b-34 d-39 h15 i-12 j-27 k-21 l-11
$i>$i c-33 d13 e-12 f29 h-33 j-11 k11 l-11 m-14
$i>$illness d-21 h-12 i-11 j-13 k-10 l-20 m20
$i>$income b-55 c-34 d-17 e-33 f-30 g-33 i-32 j-25 k-31 l-17 m26
$i>$insult d15 f-13 j11 m-13
$i>$kill a17 b-28 c-22 d-27 e-19 g-17 h-21 i-14 j-27 k-20 l-22
$i>$know a15 b12 c-25 d10 g-22 i-16 j-27 l11
$i>$laughter a-29 b-25 c-21 d-28 e-15 f-48 g-15 h-17 i-13 j-19 k-25 l-23 m-29
$i>$lawyer a-19 c-13 d-22 e-15 f-26 i41 k-17 m-26
$i>$leak l-11
$i>$list d-13 f-17 j26
$i>$live b-30 c-33 f11 g-27 i-21 j-22 k27 m-26
$i>$lodge b12 c-12 d-15 g20 h-14 j-16 k-13 m-17
$i>$lose b-12 d-17 h12 j-13 k-11 l-14 m15
$i>$messages a-41 b-13 c-20 d-41 e-24 f-43 g-15 h-20 i-16 j16 l-12 m-21
$i>$mine a10 c-34 e-31 f15 h17 j-11 l-13 m-15
$i>$name a-18 b-10 d21 e-18 f-20 i-10 j-13 k18 m-12
$i>$not a-13 b-33 c-25 d14 f10 h-19 k20 l-24
$i>$owe a-27 b-19 c-14 d19 e-15 f-34 h-16 i-12 j-24 k-28 l-13 m-18
$i>$pay c-22 d22 e-31 f-24 g-34 h-12 i-24 j-12 k-25
$i>$payer c-15 g-19 h20 j-26 l-11 m-22
$i>$pest d-11 l25 m-12
$i>$phone a-19 c-12 d-31 e13 f-22 g-12 h-12 i-14 j11 l-17 m-15
$i>$prove b-13 d11 f-13
$i>$put_through c-58 f11 g-30
$i>$question c-38 d20 e11 f16 g-26 j-16 l-12 m10
$i>$relative b-25 c-16 d-31 e-10 g-14 h27 j-18 m10
$i>$remove b-15 c-10 e-14 l-15 m10
$i>$report a-11 c-16
$i>$sign a-15 b-24 c-17 f-22 h-11 j13 k-13 l-11 m-17
$i>$smell l13
$i>$spark b-20 e-11 j-21 l-18 m-17
$i>$speak a-42 d-14 e28 f-12 g-22 j-31 m-23
$i>$steal c-12 d-15 f-15 m15
$i>$stop a-36 b-28 c-23 e-14 g-16 h-20 i-14 j10 k-21 l-26
$i>$sue a-22 b22 c-13 e-10 f-23 j-13 k-18 l-10 m-17
$i>$tribunal a-23 b22 d-23 e-10 g-23 j-17 k-12 m-21
$i>$utility a10 b-10 d12 f-20 l16
$i>$vanish f13
$i>$victim a20 c-11 e10 i11
$i>$weapon a35 b-19 d-23 f-17 h-10 i-10 k-10 m-20
$i>$wish a-19 b-10 d-11 e16 f16 l-10 m-39
$i>$work b-19 c-19 d-20 f-14 g-10 h-21 j-11 k-16 m18
$i>$worksite b-35 c-23 e-21 f-14 g-17 i-20 j-28 k-27 l-36 m21
$i>$you a26 m-22
$i>3b j-10
$i>9pm j-16
$i>a c-53 h-49 i10 k-16
$i>abogado i11
$i>about d-19 e-11 f12 j-18 k-19 m-17
$i>acabo m-12
$i>acreditaron d13 m-10
$i>add f-10 h-20
$i>afford m14
$i>after e11 j-18
$i>again b-20 d-26 f18
$i>agree d-23
$i>agreed d16
$i>agua a10
$i>ahora d-12
$i>al d14 e-14
$i>alcanza d-11 j-13 m17
$i>alive b-17 d-18 f18
$i>all g-10 l11
$i>almost l11
$i>alone a-23 d-10 f10 j16 m-20
$i>already b14 d22 i-11
$i>an c-13 e-13 f-22 h-11 i13 j-17 k10 l-13
$i>and a14 c-17 d-33 e-13 f12 g-13 i-11 k-14 l-22 m16
$i>another f-14 k-10
$i>any d-11 j-12
$i>anymore j10 k-16
$i>anything d11 f-13 k11
$i>anytime e-10 j-13
$i>appointment b12
$i>appreciate a-16
$i>aqui d-13 f21 j-14
$i>are a-11 b-18 c-12 f-16 h13 m12
$i>around a-11
$i>ask a-14 d-10 e-11 h-12
$i>asked e11 j11
$i>asking j16
$i>at c-17 e-19 g-16 h-27 i-16 j-23 k-16 l-20 m-14
$i>atrase d16 f-15 j-14 k-10
$i>attorney b-22 i20
$i>aumentaron m-17
$i>autopay f-10 j-19
$i>avisar j-12
$i>avisaron d14
$i>ayudan a-10 j-13
$i>ayudando i11
$i>ayudo e-10 i-10
$i>back a-13 m-11
$i>bad a11
$i>baja j11
$i>bajaron m13
$i>bankrupt g13 h10
$i>bankruptcy b-13 d-11 f-10 g16 k-11 m-10
$i>bash a13
$i>be a-25 b10 c-13 e-14 f17 g-15 h-16 i-10 k-18 l-18 m-22
$i>beat f-12
$i>been a-18 b-15 d12 f19 h-11 j-13 k10 l14
$i>before f12
$i>being a-12 c-10 e-13 i10 m-15
$i>bendiga f-11
$i>better a-19 b-15 e11
$i>bien m-18
$i>billed d14
$i>bills d-18 j12 m14
$i>bleeding a10 f13
$i>blocking b-15 j19 k-15
$i>blow a14
$i>bought f13
$i>brakes a12
$i>brazo a-10 m11
$i>break a16 l-13
$i>breathing f18
$i>bring a-16 b-11 h-10
$i>bro c-10 j15
$i>broke a-16 b-12 f-14 j-13 l-12 m18
$i>building a11 b13 f-12
$i>bullet a13 f-14
$i>burden f14
$i>buried a-10 f-11 h14 m-15
$i>burn a16 b-10
$i>bury a10
$i>burying h11
$i>bus f-16 m-13
$i>buzz a-20
$i>by b-26 c-12 g-14 h-14 i15 k-16 m-23
$i>bye f21
$i>cago c12
$i>call a-17 l-12
$i>called b15
$i>calling b20 f-12 j-18
$i>can b-19 c-13 d-36 e11 f-29 g-10 h10 i-13 j-18 k-17 m-27
$i>canceled d13
$i>canse k-11
$i>cant a-22 d-22 k-17 l-12 m10
$i>car a14
$i>care a10 f-13
$i>cargo d-12
$i>casa f11
$i>case b15 f-14
$i>catch a20 b-12 f-12
$i>cayo a-11
$i>chapter g11
$i>charge d-21
$i>charged d14 f-12
$i>charges b14 d-13
$i>check a-20 d-21 e-11 f-25 h-11 m-10
$i>checking f19
$i>choose m13
$i>cobran d16 m-11
$i>cobrando d18 f-12 l-14 m-12
$i>cobraron d10 m-10
$i>come a24 d-25 e-14 f-32 h-10 j-11 k-11 l-13 m-15
$i>comes d10
$i>coming a16 b-21 l-11 m-14
$i>con a13 b-19 c-15 f12 h-12 m13
$i>confirma d-11
$i>confundi d-10
$i>confused d16
$i>conozco k12
$i>consent j16
$i>contact b-11 g10 j-10
$i>corazon m-12
$i>corriente l12
$i>cortaron m11
$i>corte b-14 m-10
$i>could c-13 d-14 f-13 j-12 l-10
$i>counsel i13
$i>court b10 f-13
$i>cry f-10
$i>cuadra m-10
$i>cuenta d-19
$i>current f-13
$i>cut d-10 f13 j-10 m-12
$i>cutting f18
$i>dad f-10 h12
$i>dan d-10 f15
$i>day a10 f-15
$i>de a-31 b-26 c-23 d11 e-26 f15 g-26 h-23 i-22 l-10 m-11
$i>dead a-24 b-13 d-11 f22 h-11
$i>dealt c13
$i>debo d12
$i>decided a-11 d-10 f12 m-10
$i>declare g17 m-11
$i>deje d12 j-11
$i>del a-21 f16 j-17 l-11 m20
$i>denise e-13
$i>deposito d-13
$i>descansaron m12
$i>descontaron d10
$i>desempleo m14
$i>despedi f10
$i>despierte f-18
$i>devuelvan d-11
$i>dia f-16
$i>did a13
$i>didnt d16
$i>died f-12
$i>dieron c-11 f-15 j-12 m-19
$i>dijeron d13 m-10
$i>dijo a-10 d15 e-14 f-11 i11
$i>dio a-14 d-13 f-13 i-10 l13 m-17
$i>direccion m-10
$i>disability m14
$i>disagree d10
$i>disappear f14
$i>discuss e14
$i>do b-14 d-12 e-19 f18 g-10 k-13 l-20 m-23
$i>doble d10 m-14
$i>documenting b14
$i>done b-32 c-16 d-24 f22 g-12 h-17 i-11 k-17 m-19
$i>dont b-23 c-19 e-28 j11 k13 l-22
$i>dormi d-10 f-16 m-14
$i>dormido m-10
$i>dormir a-11 f-15
$i>down a14 b-10 d-10 l-12
$i>drag a10
$i>drive a-20 f16
$i>driving j-11 m-17
$i>drop a-10 d-12 f-10
$i>drowning m13
$i>duele a-12 d-11 m-14
$i>dying f-11
$i>early a-10 e-12 f-14 m-21
$i>el b-12 c-34 f-35 g-35 j-37 l-14
$i>else j12
$i>email a-19 b-12 f-17 j12
$i>en a-13 b-20 d-29 f-28 g16 h-21 i-11 j-23 l-24 m14
$i>end b-12 d-18 f18 h-16 m-11
$i>ended f-16
$i>equivoque d-21 f-12 k-10
$i>era h-14
$i>es k-14
$i>escalate e13
$i>escriba f-10 j10
$i>escriban d-11 f-13 j12 k-11
$i>escribiendo f-19 j13
$i>ese d10 f-11
$i>eso d18 f-11
$i>esta b-13 f16 i13 j-10
$i>estan d17 j-14 l-14 m-14
$i>este a-13 d-16 f11
$i>esten f-12 j11
$i>estoy d10
$i>even a-11 d15 f15
$i>every a10 d-12
$i>everything a-10 b20
$i>executor f-10 h19
$i>fair b16
$i>falta f-15
$i>favor j-13
$i>fee d-16
$i>feel a-22 b-17 c-12 d-15 j-13 k-10 m-11
$i>fight f-11
$i>filed d-10 g17
$i>filing f-11
$i>find a17 f-18
$i>finger f-10
$i>fix f11
$i>fixed l-12
$i>for b16 c-28 d26 e-11 i-25 k-31 l-34
$i>forgot a-14 b-12 c-15 d-16 f-20 j-15 k-10 l-12 m-11
$i>fr f17
$i>friday a-12 b-17 d-17 e-14 f-23 j-10
$i>frio f-12
$i>from a-11 b-13 d-13 f-14 j17 l-10 m-11
$i>fue a-10 d-19 f-16 h-13 k-10 l-14 m16
$i>full a-10 d14
$i>ganas d-10 f13
$i>gasolina m-12
$i>gave a-10 d21
$i>get c-14 d-23 g-13 i-17 j-14 k-16 l-27
$i>getting i-14 j11
$i>give a-14 d-12 f-14
$i>giving f15
$i>go a-11 b-14 c-10 d-16 e-16 j-14
$i>god a11
$i>going a-12 b-34 d-12 h-12
$i>gonna d-22 e-13 f20 g-21 h-22 j-13 k-11 l-13 m-14
$i>good m-10
$i>goodbye f14
$i>got c-13 d10 e-28 h-21 j-29 l12
$i>gun a16 f-10
$i>guy b-13
$i>ha m12
$i>hablar e13
$i>hable j-11
$i>had a-19 b-18 e-10 f-10 g12 h-19 i-10 j-13 l-21 m21
$i>handed d19
$i>hands a16 d11
$i>hang a-15 b-14 f-11
$i>hanging f-10
$i>hate b-11 c-13 d-19 e-11 j-13 k-13 l-12 m-21
$i>have c-20 e-29 g-24 i10 j-38 m14
$i>havent m10
$i>hay d13 f-13
$i>he a10 d-11 f-16 h11 k16
$i>headaches l13
$i>hearing a-13 b10 e11
$i>her a-23 b-18 h10
$i>here a-14 k-19 l-15 m-11
$i>hi a-15 f-20
$i>hijo h12
$i>him a10 b-15 d-12 e-13 f-28 m-11
$i>hired i11
$i>his f-19 h18 k12 m-14
$i>home a-23 b-18 d-15 f-29 j-17
$i>hope b-10 d-13 e-13
$i>horas d-11 f-15
$i>housing b18
$i>how a-11
$i>human e16
$i>hungry d-12 f-16 k-12 m-11
$i>hurt a12 d-10
$i>i b-15 d-23 e-11 f10 g-10 j-13 k-14 m-10
$i>idiot d-13
$i>if a-12 d16 j-11
$i>ill a-12 b16
$i>im a-29 b-16 e-14 f21 m-10
$i>in c-28 g18 i-22 j-25 k11
$i>ir a14 d-10 e-13 f15 g10
$i>is a11 d11 f-12
$i>it a-28 c-24 e-30 f10 g-28 i-18 j-24 k-11 m11
$i>itemized d14
$i>its d-14 f10 j-14
$i>job f-10 m15
$i>joking d-12 f-17 m-11
$i>jump a-22 f11 l-11
$i>just b-24 c-18 d-28 e-18 f24 g-14 i-11 j-32 l-20
$i>keep b-15 d-20 e-10 f22 h-12 k-12 l-15 m-16
$i>keisha k11
$i>keys d17 f-13 m-10
$i>killed a16 f-13
$i>knock a10
$i>know a12 c-13 e-19 f-35 g-12 j-12 l-16 m-19
$i>la b-33 c-27 g-27 h-20 j-29 m17
$i>laid l-10 m15
$i>landlord a-15
$i>last f17 l-12 m-13
$i>late a-19 b-10 c-14 d12 f-30 h-11 j-13 k-14 m-24
$i>later a-14 b-11 f-11 j-14
$i>laughing f-15 j-11
$i>law b14
$i>lawyer f-10 i22
$i>le a-24 b-12 d11 f-21
$i>leak l-10 m-11
$i>leave b-13 f-24 j-13 l-10
$i>left d-12 f13 m-10
$i>legal b10 i13
$i>less a15 e-10 f-14 j-12
$i>let a-20 f-13
$i>letters j13
$i>like b-23 c-15 i-11 k-12 l-17 m-17
$i>list j12
$i>live a-16 d-19 k17 l11 m-13
$i>llame a-11 b-11 d-11 e11 j-26 k-10
$i>llamo e-10
$i>llego d-15 f-13
$i>lleva i11
$i>lleve a-10 f19
$i>lo c-12 d14 e-18 i-11 l-10
$i>log f-12 m-15
$i>lol b-11 d-14 f-21 l-13 m-10
$i>look a-30 b-17 d12
$i>looking d14
$i>los b-12 d-14
$i>lost a-16 d-14 h13 j-11 k-10 l-12 m15
$i>love b-16 d-17 f-13 h-10 i-10 j-14 k-17 l-17 m-10
$i>mad d-12 k-10
$i>made f14
$i>mail f-14 j14
$i>make a19 d-21 e-15 h-10 m-14
$i>making h15
$i>mal m13
$i>manage m-12
$i>management e13 f-10
$i>manager e10
$i>manana f-11
$i>manda d-19 j-10 m-10
$i>mandan d13
$i>mandar j-12
$i>mandeme j-15
$i>manden j11
$i>mas c11 f-28 j21 k-10 m-26
$i>mata a-12 f-13 m-13
$i>matar a-20 f13
$i>mato a-18 m-16
$i>may d10
$i>me b-10
$i>meaning a-10 f-22
$i>meant d-17 j-10 k10
$i>meet a-16
$i>mejor j-21
$i>mensajes k12
$i>mess a13 b-10
$i>message j-16
$i>mi a-14
$i>mice l18 m-10
$i>miedo a16 f-13
$i>might b-11 c-11 d-22 e-18 k-13 l-19 m-15
$i>miss a-17 b-11 f-10
$i>missed a-13 j-17
$i>mom f-13 h-12 m15
$i>monday m-14
$i>moneyorder d11 f-10
$i>month d14 e-12 f-12
$i>morir f13
$i>move d-14 e-12 f-15 l-10
$i>moved a-11 f-12 g-10 m-14
$i>moving f-10 g-10 m-13
$i>much a13 f-13
$i>muero a-15 c-10 d-13 m-16
$i>my c-26 e-16 g-15 h19 i-13 m-19
$i>myself a-17 d-11 f18 m-10
$i>nada d10 j11
$i>need a-31 b-14 c-11 d-32 e17 f-25 i-14 j-19 l-10 m-12
$i>never d15 j-11 l-14 m-15
$i>new e-18 f-11 h-11 l-12
$i>newborn d-10 l11
$i>next f14 h-12
$i>nicely j15
$i>no a-30 b-15 c-26 d14 e-20 g-11 h-22 k11 l-13
$i>nobody f13
$i>noche f15
$i>not c-20 d-10 g-32 h-23 m-21
$i>nothing j12
$i>now a-18 b-19 d-25 h-21 j-17 k-17 l-12 m-25
$i>number d-10 e12
$i>nunca a-10 f-13
$i>nurse f-14 m-16
$i>of b-27 e-18 f10 g-16 i-15 k-24 l-22 m-10
$i>off a-17 b-18 c-19 d-28 e-23 g-13 h-10 j25 k-14 l-21
$i>okay j11
$i>olvido a-16 c-19 d-13 f-15 k-13 l-16 m-21
$i>on a-12 b-40 g-26 h-32 k-18 m19
$i>one f10 k-10 m-16
$i>only f-12 j17
$i>open f-12
$i>operaron d-20 f-16 m17
$i>optout d-10 f-12 j17
$i>or f13 j15
$i>order f-11
$i>otra a-12 f10
$i>otro k11
$i>our g14
$i>out b-23 c-20 e-31 f10 g-19 i-11 j13 k-22 l-32 m11
$i>outside a13
$i>over a13 b-10 d-11 f-29 h-12 l-10 m-11
$i>overpaid d14
$i>overslept f-12
$i>owe a-24 b-17 c-12 e-12 f-27 h-15 i-10 j-20 k-24 l-12 m-17
$i>own a-16 b11 f-22 k17
$i>owner k13
$i>pagado m18
$i>pagan d-26 m14
$i>pago d13
$i>pague d15
$i>paid a-26 d26 e-11 f-19 g-11 j-10 l-11 m-13
$i>paint f-11 l-22
$i>paper d11 j10
$i>para a-11 j-13
$i>parked a12
$i>parking d-10
$i>paso a-18 f-17 l-10 m-20
$i>passed f-16 h-15
$i>pay a-10 b-31 e-10 f-24 g-11 h-17 m-43
$i>paying d10 l13 m-10
$i>pays l11
$i>peace f15
$i>pero f-13
$i>phone j-15
$i>pick f-12
$i>picturing f10
$i>pizza e-10 f-10
$i>plan d-13 f12 j-17 m-12
$i>planning f10
$i>please a-10 d-13 j-29 m-11
$i>por a-11 f-26 j12 l-11
$i>post l11
$i>pray f14
$i>pressing b14 d-13
$i>presta h-10
$i>promise d-14 f-10
$i>promised d16
$i>proof d19 j-12 m-14
$i>puede a-11 b-10 d-16 m-14
$i>puedo b11
$i>puerta a18 l-14
$i>pull f-12
$i>put a12 b-14 d-16 e-10 f-29 k-11 l-13 m-11
$i>que a-16 b-10 d20 i11 k-12 m-25
$i>quede a-10 c-10 d-15 f-17 k-12 l-13
$i>quejar f-12
$i>quiebra g14
$i>quiero a-15 d-16 f28 j-18
$i>quit f-14 m-13
$i>quitan d-12
$i>quitaron f-18 j-10 m17
$i>quito f12
$i>rather a-12 d-11 f10 k-13
$i>read f-12 j11
$i>ready a-15 b-20 d-17 e-10 g-10 h-13 i-10 j-13 l-10
$i>recargo d-13
$i>receipt a-13 b-10 d11 e-10 f-16 j-16
$i>recibo a-11 m-15
$i>recoja f13
$i>refuse d10
$i>remind a-10
$i>reminders j-13
$i>renew d-12 e-16 f-18
$i>rent a-14 d-25 h-15 k18 m-10
$i>renta d12
$i>rento c-11 f-11 k12
$i>representa i17
$i>represented i18
$i>rest d-12
$i>retained b-10 i12
$i>revoke j12
$i>right d-14
$i>rights b10
$i>risa a-12 f-24 m-17
$i>robaron c-12 d-10 m13
$i>rompio a-14
$i>rope f17
$i>run a12
$i>sacan f12
$i>said a-21 d-34 j10 k-12
$i>saludo e-11
$i>saw j-11
$i>scared a15
$i>school m-10
$i>se a-12 f11
$i>see a12 b15 c-10 h-12 j-13 l17 m-20
$i>semana m-13
$i>send b-18 d-14 f-14 h15
$i>sent b-11 f-10 j-14
$i>set a10 d-14 f-15 m-12
$i>short f-14
$i>shotgun a12 f-11
$i>should a-25 b-13 c-10 d-30 e-14 f-16 j-10 l-11
$i>show b-12 f-10
$i>si e-11
$i>sick f-14
$i>siento f10
$i>signed e10
$i>sin d-13 f-15 j-10 l-11
$i>single f-14 m18
$i>sleep a-22 b-11 d-11 e-10 m-16
$i>slept f-11 l-10 m-10
$i>slit a-14 f12
$i>smash a13
$i>smell l13
$i>snap a14
$i>so b10 c-16 g-16 h-11 j-23 k-13 l-13 m-22
$i>some f-22 j-10 m-14
$i>somebody b-15 d-18 e10 f-26 i12 l-14
$i>somebodys a18
$i>someone a16 e10 f-13
$i>something a11 d-13
$i>soon a-10 b-12 f-12
$i>soy d-15 f-15 j-11 k23
$i>speak a-10 e17
$i>speaking e-13
$i>stab a11
$i>stand f12
$i>standing f12
$i>still a10 f-10
$i>stop a-17 b-12 d-20 j15 l-10 m-14
$i>stopped f10 m-10
$i>strangle a10
$i>stroke m13
$i>subieron d10 m-18
$i>sue a-15 b18
$i>sueldo d-11 m-16
$i>suing b15
$i>sure b11 d-14 k-20 m-10
$i>suspendieron m16
$i>swear a14
$i>swinging a17 d-11
$i>switch d-10 f-13
$i>take d-10 f-14 j-14 m-19
$i>taking b15 d-11 j-13 m-13
$i>talk a-14 b-11 d-12 e19 f-11 j-12
$i>talked b10 e-19
$i>tarde f-13 j-10
$i>tell a-19 b-12 h10
$i>tenant a-12 b-11 f-13 h-13 k12
$i>tengo d16 f-12
$i>texas k12
$i>text a-19 b-26 d-14 f-16 j-15 k-15
$i>textee j11
$i>textos j14 k-11
$i>texts j11 k-16
$i>thank e-18
$i>that a28 c-21 d13 e-17 f-13 g-18 h-11 i-10 j-13 k-19 l-19 m-16
$i>the a-14 b10 c-42 f22 i-36 j-22 k-14 l-14
$i>them a-17 d-15 f13
$i>there b-20 d-20 f-32 j-14 l-13 m-11
$i>these a-16 f-17 j21
$i>thing j11
$i>things f11
$i>think a-19 b-12 d10 e-10 f15 j-12 k18
$i>thinking a-15 d-17 j-11 m-11
$i>this a-10 c-30 d13 e12 g10 j27 l-20 m-16
$i>through d-10 e10 g-10
$i>time f-16 j-12 m10
$i>tire a-18
$i>tired a-11 b-12 c-10 f14 m-12
$i>to c-51 e16 g-18 j-15 k-13 l-39
$i>toca d10
$i>today b16 d-17 f11 l10
$i>todo l-10 m15
$i>told d14 f-11 i11
$i>tome d-13 m-11
$i>tonight a-18 b-11 f-14
$i>too f19
$i>took a-12 b-10 d-11 f14
$i>toque a12 l10
$i>trabajo m18
$i>tried a-16 d-12 f13 m-15
$i>trust f10
$i>trying a-10 f-13 m-16
$i>twice d14
$i>two f15
$i>un a-15 b-12 c-12 j-11 k-10 l13
$i>una b-10 d-13 f-12 l-11 m-13
$i>understand d-11 f-15 k-11 m-11
$i>unit d-15
$i>until d-24 f12 l12
$i>up a-10 c-23 d-12 e-23 g-18 h-16 i-16 l-18 m-11
$i>upset f-12
$i>use a-11 b15
$i>va f12 m-10
$i>van a-14 f10
$i>vida f13
$i>viernes m-12
$i>vivir d-12 f19
$i>vivo k13
$i>voy a-14 d-17 f18 j-11
$i>wait a-15 e-13
$i>waiting f-21 l-11
$i>wake a-12 d-11 f22
$i>walk a-15 f-22
$i>wanna c-13 d-17 j-17 k-11
$i>want a-33 b-25 c-17 e13 g-12 h-15 i-13 j11 k-23 m-16
$i>was a-25 b-20 c-16 e-13 g-19 h-28 j-21 k-17 l-22
$i>week a-15 f15
$i>went f12
$i>what b13 m-12
$i>wheelchair l11
$i>when a-31 b-19 c-10 e-10 j-20 k-12 l13
$i>whenever j-15
$i>where d11
$i>which m15
$i>who d-20 e16 f-17 k14 l10
$i>whoever a10 e14
$i>whole f11
$i>why d-11 j-14 m13
$i>wife h-14
$i>will b-14
$i>wish a-10 j12
$i>with g-19 i11 j-41
$i>wont a-12 d-19 f13 h-11 j-14 k-16 l-14 m-16
$i>work a-21 f-11 j-12
$i>worked m10
$i>working i11
$i>would f-24
$i>wouldnt a-11 c11
$i>wrong d-26 f-10 k-14
$i>wrote f10
$i>years a13
$i>yet j-14 k-14
$i>you a10 e-21 h-36 i-33 m-16
$i>your a22 b-39 c-34 d-37 f-31 h-20 i-17 j-18 l-17 m-13
$i>zero d18 f-12 m-11
$illness b-10 c-40 d-17 e-15 f-21 g-35 h16 i-12 j-36 k-34 m21
$illness># h-11
$illness>$i a-14 d-10 f-17 l10 m12
$illness>$income a-12
$illness>$mine b-10 f-12 m14
$illness>$not h10 m10
$illness>$relative l10
$illness>$report l11
$illness>$victim a10 f-10 m-11
$illness>$work a-14
$illness>$worksite a-13 l-10
$illness>$you a10
$illness>and a-13 f-14 h10 l-11 m15
$illness>at m-18
$illness>his a11
$illness>i l12
$illness>im m15
$illness>in b-11 h-14 l-10 m-13
$illness>is m-12
$illness>my f-10
$illness>over a10 f15
$illness>the a-12 f14
$illness>to b-13 f-10 i-10 m-15
$illness>went m-13
$income a-10 b-11 c-25 e-20 f-29 g-17 h-14 i-24 j-20 k-27 l-19 m31
$income># a-19 b-15 f-10 g-10 h-11 l-17 m15
$income>$contact m-16
$income>$cut a-16 b-16 d-12 f-16 g-10 j-13 l-11 m24
$income>$end_it m18
$income>$fee a11 m-10
$income>$fix a11 l13
$income>$fixture l20
$income>$future m-10
$income>$hurt d14 f-10 m13
$income>$i a-29 c-11 m21
$income>$illness m-13
$income>$income a-13 d-24 f-11
$income>$kill a12
$income>$lawyer i-10 m-10
$income>$live m10
$income>$lodge d10
$income>$mine a10 d-16 m10
$income>$not a-15 m26
$income>$pay a-15 d-21 l-10 m-16
$income>$payer h-12 m15
$income>$phone k11 m-12
$income>$put_through a-24 b-16 c-12 f-18 g-17 h10 j-14 m15
$income>$question a-13 e10 m19
$income>$report b-11 f-13 m13
$income>$utility l14
$income>$victim b-10 d-11 f-11 h13 k-14 l-11 m24
$income>$work j-11
$income>$worksite d-12 f-16 j-10 l-13 m15
$income>$you b-11 g11 h15
$income>6th d-11
$income>a b-11 f-13
$income>again d-13
$income>and a11 d-12 f-15 m17
$income>are f-11
$income>arreglen l13
$income>at a-20 b-12 d-22 f-18
$income>back m-13
$income>be m13
$income>been a-13 c-12 f-16 l-12 m23
$income>bien d15 m10
$income>but m-21
$income>comes l15
$income>con a-11 d-13 l-11
$income>cut a-11 d-11 f-15 j-11 m25
$income>de m-15
$income>del d17
$income>desde m13
$income>dos d12 m10
$income>el a-14 b-10 g-10 h-14 l-12
$income>en a-19 b-21 d10 l-15
$income>es m-12
$income>esta m12
$income>for j10 m10
$income>friday d-10 m-24
$income>get e12
$income>good m-17
$income>got a-12 m18
$income>great m-14
$income>hasta m-10
$income>have m10
$income>heat l15 m10
$income>here j-10 k10
$income>hospital m-18
$income>hoy d-11
$income>ill f11
$income>in d-22 f-13 g-10 h15 l-20 m13
$income>is a-10 c-10 l-10
$income>it a-12 d-19 f-15
$income>its j-10 m12
$income>la a-16 b-18 l-13 m14
$income>last m-13
$income>late m-14
$income>legal m-10
$income>let m13
$income>lo a11 j11 m-11
$income>los m10
$income>me d-13 f-16 j-13 m20
$income>mes m-10
$income>mi d-12
$income>monday b-16 m-17
$income>month d-15 f11
$income>my a11 m14
$income>next f12
$income>no d-10 m20
$income>off d-10 m10
$income>on d-21 m-10
$income>out m13
$income>pays m-15
$income>please j11
$income>puedo m13
$income>que d10
$income>ran m14
$income>renta m11
$income>short m15
$income>slow c-11 m16
$income>starts b-11
$income>the a10 b-16 d-27
$income>this b-14 d-12 e-10
$income>to f-10 m18
$income>todo d-11
$income>tomorrow a10
$income>tonight f-14
$income>trabajo m-15
$income>until d-12 m12
$income>up b12 m-12
$income>va m-12
$income>was m14
$income>weeks m13
$income>when l11
$income>why a-10 d-16 m21
$income>you b-10 g11 h15 l-13
$insult a-39 b-74 c60 d-27 e-42 f-48 g-65 h-67 i-58 j-63 k-70 l-14 m-77
$insult># d14
$insult>$appliance l13
$insult>$bill c14 d-16
$insult>$contact d-10
$insult>$fee c14
$insult>$hurt c13
$insult>$i a-22 b-12 c14 d-28 e-11 l-15 m-14
$insult>$income c13
$insult>$insult a-37 b-19 c35 d-39 e-23 f-32 g-21 h-21 i-18 j-28 k-23 l-40 m-23
$insult>$laughter c-13
$insult>$live c12
$insult>$not c22 d-12 f-12 l12 m-11
$insult>$pay d-17
$insult>$put_through d-16 f-14 l-13
$insult>$question a-12 d-17 f-11
$insult>$relative c14 l-11
$insult>$report d-21 f-10 j-13 k-11
$insult>$stop c13 f-13 j-12 l-13 m-12
$insult>$victim a-29 b-12 c23 d-23 e-11 f-19 h-10 j-12 l11 m-16
$insult>$work c15 l-10
$insult>$worksite c18 l11
$insult>$you a-12 c15
$insult>a c15 d13
$insult>and c10
$insult>ass c10
$insult>buenos c14
$insult>calor c-13
$insult>cant c12 l11
$insult>company c11
$insult>day c-15
$insult>de c12
$insult>el c-20 d-11
$insult>en c10 l11
$insult>even l11
$insult>frio c-11 l-10
$insult>i d-15
$insult>in c-15 l14
$insult>is l10
$insult>jaja c-11
$insult>ladrones c12
$insult>los c-10 l10
$insult>mande a11 c-12
$insult>me a-15 d-10
$insult>nada c14
$insult>no c17 l-10
$insult>of c14
$insult>paid d-13
$insult>phone c-15
$insult>pickup c-15 d13 l-13
$insult>que d-14
$insult>se c-15 l-13
$insult>the c11
$insult>tienen a11
$insult>trafico c-15
$insult>walls l12
$insult>when c-11
$kill a22 b-60 c-63 d-61 e-44 f14 g-46 i-41 j-32 k-47 l-40 m-12
$kill>$contact a-16
$kill>$fee d-13
$kill>$fixture a-13 l-12
$kill>$i a11 b-16 c-15 d-24 e-14 g-11 h-14 i-11 j-24 k-14 l-15
$kill>$income a-24 f-13
$kill>$insult a12
$kill>$kill h15 m-11
$kill>$laughter a-13
$kill>$messages a-16
$kill>$mine f-14 l-11 m11
$kill>$not f22 m-12
$kill>$put_through h-16 j-10 m-18
$kill>$question f11 h-11
$kill>$relative f-11 h10
$kill>$remove f-11
$kill>$report j-13 m-11
$kill>$spark f-14
$kill>$utility l-14
$kill>$victim a14 b-18 c-15 d-17 e-10 f-26 j-11 l-15 m-13
$kill>$work a-13 m-18
$kill>$worksite m-19
$kill>$you b-12 c-12 d-10 f-12
$kill>a a-22 b-12 f-21 h15 j-11 m-10
$kill>and h14 m-15
$kill>at a-12
$kill>de f-17
$kill>dos a-12
$kill>el a-18 f-17 m-13
$kill>en f-10 m-12
$kill>for a10 d-12 f-24 h-12 m-11
$kill>himself f18
$kill>in a-10 f-11 h20 j12 l-11
$kill>is f19 m-11
$kill>it a-16 f-11 m-12
$kill>killed h15
$kill>last j12
$kill>lights l-10
$kill>lol f10
$kill>me b-10 c-13 d-21 e-11 j-20 k-12
$kill>mi h11
$kill>my m13
$kill>no f14
$kill>risa a-10 f-13
$kill>some a-15
$kill>text a-15
$kill>that a14
$kill>the a12 b-11 d-17 f-32 h-18 l-17 m-19
$kill>up a13 f-17
$kill>whoever a12
$kill>why f11 h-10
$kill>work m-13
$know a10 g-13 h-21 i-35 j-35 k13 m-19
$know>$contact a12
$know>$fee e-15 f-14
$know>$i b-21 d10 l-16 m-13
$know>$income a-18
$know>$insult c10
$know>$live a18 d-14 k-10
$know>$mine f-21 i-14 l13
$know>$name k14
$know>$not f10
$know>$owe d-19
$know>$pay l11
$know>$payer f-16
$know>$put_through a10 b11 d-11 i-13
$know>$question a21 b13 c-20 e-17 f-29 m-13
$know>$relative a13
$know>$report a12 b-16 d-29 e-10 k11
$know>$victim c-34 d-14 f-46 g-22 i-13 j-10 l-12 m-12
$know>$work a-15
$know>$worksite a16 b-12 d-10 f-10
$know>$you a18 c-32 d-15 e-24 f-33 g-19 k-38
$know>a c-16 j-11 k15 l-14 m-12
$know>after a-15
$know>and f12
$know>any a-10 c-10 d-11 f13 k12 m-10
$know>charge d-19
$know>court b15
$know>de i-13
$know>el k-15
$know>esa a-13 k14
$know>for b-10 d18
$know>friday a-12 b-16
$know>gente a10
$know>gets a13
$know>he a13
$know>her a-12
$know>him a12
$know>i d-22
$know>if b11 c-11
$know>im a-13 d-15 f12
$know>in a-28 d-12 f-16 l14
$know>it d-15 f12
$know>la a-14
$know>late d-22
$know>me a-14 e10
$know>my a-10 f-16 l14
$know>ningun k12
$know>now d-13
$know>office a16
$know>owe d-19
$know>somebody a-26
$know>stanton k13
$know>that a11 d-14 f-14
$know>the a-14 l-17
$know>them a-13
$know>this a-13 b-11
$know>time a12
$know>to d-17 f12 k-18
$know>way f14
$know>what a12 f-16
$know>when d-14
$know>where a14 d-12
$know>who d-14 f-10 l10
$know>with a13
$know>work a-15
$know>you c-23 d-10 e-19 f-27 g-17 h-19 j-19 k-31
$know>your a22
$laughter a-73 b-39 c-37 d-69 e-50 f-33 g-57 h-65 i-48 j-56 k-27 l-42 m-70
$laughter>$i a-12 d-14 f-16 l-12 m-14
$laughter>$income b-10 d-11 m-14
$laughter>$not l-13
$laughter>$pay a-12 b-20 d-22 f-16 l-16 m-18
$laughter>$put_through a-13 b-11 f-14 l-12 m-12
$laughter>$victim a-17 b-13 d-13 f-16 h-10 j-15
$laughter>$you a-11 b-12
$laughter>no f-11 l-11
$laughter>not f11
$lawyer a-57 b16 c-48 d-58 e-43 f-60 h-48 i59 j-26 k-44 l-26 m-41
$lawyer># b-11 i14
$lawyer>$contact b20 g11
$lawyer>$future a-11 b10 g-13 i11
$lawyer>$i a-15 d-23 e-11 f-16 i31 k-11 l-10 m-17
$lawyer>$live b-13 i16
$lawyer>$lodge i-15
$lawyer>$mine b-25 d-11 g-12 i13 m-12
$lawyer>$name b-10 i22
$lawyer>$not b-25 d-19 f-13 i35 k-11 m-11
$lawyer>$payer i14 m10
$lawyer>$phone i13
$lawyer>$put_through a-12 b14 i13
$lawyer>$question d-15 f-11 i18 m-12
$lawyer>$relative b-14 i-12
$lawyer>$report d-12 e-11 f-13 i28 j-14
$lawyer>$sign d-10 i16
$lawyer>$speak e-11 g-10 i24
$lawyer>$stop b-10 i12
$lawyer>$victim a-18 b18 d-10 f-13 g13 i24 j-14
$lawyer>$wish b11
$lawyer>$you a-11 b18 j-10
$lawyer>a b15 g-16
$lawyer>and b13 i13
$lawyer>at i11
$lawyer>can b12 i-11
$lawyer>con i10
$lawyer>de b-21 i11
$lawyer>dijo d-10 i12
$lawyer>dont i15
$lawyer>el b-13 i12
$lawyer>esto i12
$lawyer>everything b-16 i15
$lawyer>for i-10
$lawyer>general b14 i-13
$lawyer>hable i10
$lawyer>handling b-14 i14
$lawyer>in b-18 i10
$lawyer>is i20
$lawyer>it b10
$lawyer>la i12
$lawyer>last i14
$lawyer>le b-16
$lawyer>les b13 i-10
$lawyer>lleva i12
$lawyer>los b12 i11
$lawyer>me b-17 d-16 i22
$lawyer>mi b-13 i10
$lawyer>monday b12 i-12
$lawyer>mr b-11 i10
$lawyer>my b-16
$lawyer>name i15
$lawyer>no b-10 i15
$lawyer>not i18
$lawyer>now b-15 i14
$lawyer>on i13
$lawyer>por i16
$lawyer>que d-12 i20
$lawyer>reviewing b-11 i15
$lawyer>said g10 i16 j-11
$lawyer>says i13
$lawyer>se b11
$lawyer>the b-14 i13
$lawyer>this f-11 i17
$lawyer>through b-11 i11
$lawyer>tiene b-11 i14
$lawyer>to i21
$lawyer>told g10 i13
$lawyer>union i12
$lawyer>va b15 g-13
$lawyer>why i-11
$lawyer>will g-12 i13
$leak a-38 b-32 c-36 d-36 f-42 g-22 h-31 i-20 j-28 k-28 l37
$leak>$appliance l13
$leak>$fix l-13
$leak>$fixture l22
$leak>$i l10
$leak>$mine f-10 l17 m-13
$leak>$put_through l11
$leak>$question l10
$leak>$report l10
$leak>$utility l12
$leak>$worksite l13 m10
$leak>de l10
$leak>el l13
$leak>encima l11
$leak>la l11
$leak>mi l13
$leak>sink l12
$leak>the a-10 f-12 l23 m-10
$leak>under l12
$list a-37 c-31 d13 e-13 g24 j35 k-25 l-26 m-30
$list>$i d11 m-11
$list>$not m-10
$list>$pay d11
$list>$question f10
$list>$victim a-10 f10
$list>$you d13
$list>a d11 e10
$list>esta d12
$list>mal d12
$list>no m-10
$list>now i11
$list>porque d10
$list>the b11 j-10
$list>you d10
$live b-14 e-19 f18 h10 j-63 k18 l-12
$live># a-11 d13 f-15 l12 m-13
$live>$contact d-12 j-15 k-12
$live>$cut b-10
$live>$die d-11 f13 h16 m-12
$live>$fee a10 e11
$live>$i b-10 f20 h-21
$live>$income d18 f-14
$live>$know a12
$live>$laughter f-14 m-10
$live>$live a11 d-10 f-10
$live>$mine a-11 d-18 k16
$live>$name h-15 k11
$live>$not a-14 c-10 d24 h-14 i-12 l-12
$live>$payer d-11 f-12 k-11
$live>$put_through a16 b-10 d10 k-21 l-12
$live>$relative h-12
$live>$report d14 f10 k11 m-11
$live>$stop g15
$live>$tribunal b-12
$live>$victim b-21 c14 e-10 i-11 j-12 k16 l-15 m-18
$live>$worksite f-15 m-11
$live>$you d-23 k20
$live>after f17
$live>again d-15
$live>another a10 f-13
$live>anymore k-16
$live>anything d-10 k12
$live>asi f14 k-10
$live>avisar d12
$live>before d10
$live>coming f-10 l-10
$live>con a-12 d-13 h-11
$live>de a10 c12 f-14 k-12
$live>edificio a10 f-15
$live>effect g14
$live>el d13
$live>en a-15 b-14 c-11 d-15 f-18 k20
$live>end d-11
$live>ends d-13
$live>es k11
$live>esa d-10 k10
$live>ese a-10 k10
$live>for f16 h-11
$live>from d-15 f-10 k14
$live>hay f-27 k11 m-13
$live>he k-15
$live>here a-15 f-24
$live>i a-10 d-11 f11 k13
$live>im g10
$live>in a-33 b-12 c-11 e10 f-24 g18 k17 l-18
$live>is c-11 f-18 g15 i-10 k-13 l-12 m-24
$live>la b-13 c12 d12 g-10
$live>lejos a-12 c-10 f-14 k-14 m-12
$live>like f11
$live>may f-13
$live>me k-14
$live>mi f-12 h-15 k-11
$live>money d-15 m14
$live>month d-10 m17
$live>much f16
$live>murio h12
$live>no d-12
$live>nomore f13
$live>not m10
$live>now h10
$live>of f-11 m11
$live>off c-10 f-15 m18
$live>office a10
$live>on d-16 f-14 l13
$live>says a-10 d14
$live>see a12
$live>sin d12
$live>that a-10 f13
$live>the c-12 d-11 h-12 l-10
$live>there a-12 k12 l-10
$live>this a-11 d-18 f18 k-13 m16
$live>todavia d13
$live>tonight f11
$live>ustedes c-10 k10
$live>with d-10
$live>year f-11
$live>you a-12 d-15 f-12 k14
$lodge b26 c-13 e-13 g34 h-22 j-48 k-45 l-11 m-55
$lodge># a-12 b-17 f-10 g22
$lodge>$blows a14 b-10
$lodge>$i b12 d-13 f11 g-10
$lodge>$live c10
$lodge>$pay d-11
$lodge>$put_through b-13 c-10 g20
$lodge>$question a21 b-23 c15 d-15 f-26
$lodge>$report a-19 b20 d-10 f-13 g-19
$lodge>$sue a-17
$lodge>$tribunal a-11
$lodge>$utility l13
$lodge>$victim b17 c10 d-28 g10 m-17
$lodge>$worksite b12
$lodge>$you a-14 e10 f12
$lodge>a a19 b15 c-17 d-10 f-20 g-16
$lodge>about e10
$lodge>agua l14
$lodge>al b-12 f-11
$lodge>bancarrota a-10 b-16 g15
$lodge>bankruptcy a-11 b-18 d-15 f-15 g18
$lodge>case b14
$lodge>chapter b-10 d-10 g16
$lodge>complaint b11 e10 g-12
$lodge>contra b14
$lodge>de g15
$lodge>demanda a-11
$lodge>el b-14 d-22 f-12 g10
$lodge>en a-20 b19 e-10 f-13 l-10
$lodge>for b11 g14
$lodge>la a-17 b13 d-19 e-10 f-12 g11 m-12
$lodge>last g13
$lodge>mal d-12
$lodge>monday g12
$lodge>my b-11
$lodge>por a-17 c15
$lodge>protection g10
$lodge>que a16 b-10 f-17
$lodge>queja a-13 b20 g-12
$lodge>renta c10
$lodge>se a12
$lodge>su b-10 c10
$lodge>the f-15 g-10 j-10
$lodge>un b14 f-17
$lodge>una g-14
$lodge>week g11
$lodge>with b18
$lodge>you f13
$lose a-11 b-42 c-45 e-32 f-15 g-35 h13 i-16 k-37 l-21
$lose># d-13 h-15
$lose>$appliance l-10
$lose>$income d10 h-11 m34
$lose>$live f10
$lose>$mine a-24 b-18 c-18 d10 e-10 g-16 h18 k-20 l-11
$lose>$payer m12
$lose>$phone d-10 e-12 j16 k-15
$lose>$put_through m15
$lose>$relative d-13 h33 l-12 m-13
$lose>$victim a-15 d-19 f-15 j-11
$lose>$work h-10 m22
$lose>$worksite m36
$lose>a f-15 h18 m-22
$lose>again d12
$lose>check d15 m-17
$lose>dad h12 m-11
$lose>del l-12
$lose>el c-13 d-14 h-24 l-12
$lose>it m11
$lose>job m28
$lose>keys h-11 m-12
$lose>la m-16
$lose>mi d14 f-21 h15 j-16 l-11
$lose>my a-18 b-13 c-13 f-13 g-12 k-15
$lose>number e-10 j18 k-14
$lose>place f14
$lose>receipt d-15
$lose>so a11 f-12
$lose>the h10 m-17
$lose>this f12 j11 k-11
$lose>trabajo h-10 m22
$messages a-29 c-15 d-22 e-25 f-24 g-50 h-12 i-29 j31 l-51 m-59
$messages># d11 f11 j-10
$messages>$boss e10
$messages>$call h10 j12
$messages>$contact b11 j18
$messages>$future f16
$messages>$i c-24 e-16 g-13 h-12 i-11 k-30 l-10 m-15
$messages>$illness j-11
$messages>$income j-13
$messages>$laughter k11
$messages>$list b11
$messages>$lodge b10
$messages>$mine b-10 d-10 f-14 h-21 k12 m-12
$messages>$name k17
$messages>$not d-17 f-24 j22
$messages>$payer b13
$messages>$phone b-15 j13
$messages>$put_through a-11 b10 j10 k12
$messages>$relative h-15 j-13
$messages>$report d-12 f-17 j12
$messages>$stop j15
$messages>$victim c-18 j11
$messages>$work j-12
$messages>$worksite j-14
$messages>$you c-16 j16 k-20
$messages>9pm j-16
$messages>a a-10 d-15 h10 k16
$messages>about h12 j11
$messages>after j-19
$messages>again d-10 f-12
$messages>already j11
$messages>and f-10 j17
$messages>anymore j12
$messages>at j-14
$messages>back j-11
$messages>before j-16
$messages>better j-11
$messages>coming b12 j-12
$messages>de k13
$messages>for j-18 k10
$messages>help j-11
$messages>here j12 k-12
$messages>i b10 f-12 j-14
$messages>if j-13
$messages>in j-14
$messages>instead j-21
$messages>is b10 d10 f-10 j-25
$messages>it j-14
$messages>its f-10
$messages>mas j15
$messages>me b-24 c-21 e-13 g-10 k-25 m-12
$messages>messages j13
$messages>my f-10 h-15 k13
$messages>no f-12 j18 k-12
$messages>not j-12
$messages>okay j11
$messages>only j-19
$messages>paren j13
$messages>phone h11 j15
$messages>receipt j-11
$messages>reminders j-20
$messages>send b12
$messages>so j16
$messages>the j-20
$messages>they j-11
$messages>this h10 j15
$messages>tonight j-11
$messages>when j-14
$messages>whenever j-15
$messages>you a-21 c-15 j12 k-15
$mine c-13 e-16 k-11
$mine># a-27 b-26 c-12 d12 f-25 g28 i10 j-10 l10
$mine>$appliance c-11 d-12 f-18 h-12 i-11 j-17 l14 m-17
$mine>$bill a-11 c-10 d21 l-14 m-17
$mine>$boss a-36 b-14 c-16 d-14 g-14 h-12 i-15 j-14 l-19
$mine>$break f-14
$mine>$call b-10 d-11 e-17 f-18 g-12 i-16 j17 k-12 l-13 m-12
$mine>$contact b11 c-16 h-25 j10 k-12 l-10
$mine>$cut b-10 l-10
$mine>$die a-24 b-17 c-15 d-20 f-27 g-16 h15 i-12 k-10 l-21 m-25
$mine>$dismiss m-14
$mine>$end_it b-13 d11
$mine>$fee b-30 c-34 d33 e-16 f-31 h-13 i-22 l-18
$mine>$fix b-14 f12 h10
$mine>$fixture a16 b-29 d-44 e-11 f-45 g-22 h-28 j-19 k-14 l29 m-20
$mine>$future d-20 f12 j-16 l-25
$mine>$hurt a-20 d14 f-19 g-10 m-20
$mine>$i b-20 c-26 e-31 f13 j-21 l-15 m21
$mine>$illness a-25 b-23 d-18 f-30 g-12 i-16 l-19 m14
$mine>$income b-31 c-24 e-17 f-16 g-30 h-13 l-18 m32
$mine>$insult c-26 d-17 h-16 i-10 l-15 m-18
$mine>$kill d-11 m-30
$mine>$know a14
$mine>$laughter a-14 b-18 c-14 d-19 f-26 g-14 h-22 i-11 j-12 m-23
$mine>$lawyer a-36 b13 c-22 d-34 e-21 f-40 h-35 i40 j-10 k-20 l-17 m-20
$mine>$leak l13
$mine>$list a-13 b-16 f-14 g14 h-11 j14
$mine>$live a-17 b-23 c-19 d20 g-24 h14 j-17
$mine>$lodge a-10 b11 f10
$mine>$lose m15
$mine>$messages f-12
$mine>$mine a-19 b-21 d-28 f20 g-11 h-19 i13 j-17 k-13 l-13
$mine>$name i15 k11
$mine>$not b-35 c-23 e-18 f27 g-34 i16 k11
$mine>$pay b-23 d12 f-11 g-21 h-34 i-14 j-12 l-27
$mine>$payer b-47 c-17 d13 e-11 f14 g-25 j-25 k-25
$mine>$phone a-19 c-21 d-34 f-30 g-27 h-11 i-12 j35 l-22 m-25
$mine>$put_through a25 b-11 c-34 e-20 f-15 i-15 k-29
$mine>$question a-16 c-20 e-10 f10 h12 j-21 l-22 m23
$mine>$relative a-14 b-11 c-58 d-23 e-31 g-20 h36 i-61 j-26 k-15
$mine>$remove k10
$mine>$report a-13 c-22 j10 l-12
$mine>$sign f-12 g11
$mine>$spark l-15
$mine>$speak g-11 i13 l14
$mine>$steal d-12 m13
$mine>$stop d-11 h-16 l-10 m11
$mine>$sue b10 d-14 f-11 m-11
$mine>$tribunal h-14
$mine>$utility b-11 d-23 f-23 h-13 l27
$mine>$victim a25 c-40 g10 h10 j11 k-38
$mine>$weapon a20 f12 h-11 l-16 m-15
$mine>$wish a10 h10
$mine>$work a-21 b10 c-10 d-13 f-20 g-10 j13
$mine>$worksite a-27 b-17 c-17 d-29 f-16 g-11 m18
$mine>$you a25 b10 c-25 e-25 g10 i-12 j13 k-26 m-28
$mine>a c-13 f10 g-15 h-37 j-12 k-12 m-34
$mine>abogada b-18 g-15 i15
$mine>abogado a-15 b13 d-12 f-15 h-12 i20 j-14 l-10 m-13
$mine>abuela h-19
$mine>abuelito h14
$mine>ac l13
$mine>account a-14 d11 f-13 m13
$mine>after d-14
$mine>again b-10 l-15
$mine>all b-11 f11 m-15
$mine>alone j12
$mine>already a-11 f16
$mine>and a29 b-25 c-12 g-12 i-15 j-18 l-31 m14
$mine>anoche h12
$mine>apartment f-16
$mine>app d11 k12 l-12
$mine>appointment b-16
$mine>approved d-12 g11
$mine>are a-10 b-14 d-17 f13 g12 h-10 l-10
$mine>arms f12
$mine>ass a-12 c16 d-10 f-10 l-11 m-12
$mine>at a-11 d-16 h10 i10 m12
$mine>attorney d-12 f-13 h-10 i20 j-11 m-11
$mine>away h11
$mine>baby f-10 h11 m13
$mine>back a-14 b-12 f-13 h-14 l-10
$mine>bad a-12 d-15 f-17 i-10 l-15 m-14
$mine>balance f-20 g-11
$mine>bancarrota d-15 g19
$mine>bank f-12 h-11
$mine>bankruptcy b-12 g28 i-24 j-12 m-10
$mine>battery f-10 h-11
$mine>be g-11 m10
$mine>bebe h-16 l15
$mine>being m12
$mine>bien m12
$mine>bill d13 f-13 l-11
$mine>body a-16 f17
$mine>boss d-15
$mine>brother d-10 f-11 m-16
$mine>but f-13 j-10 m-15
$mine>can b10
$mine>cancer m13
$mine>car b-14 c-10 d-17 g-10 h-17 i-12 j-14 l-22 m11
$mine>card a-10 d-20 f-12 g-12 j-10 l-10 m-14
$mine>carro f-14 h-12
$mine>casa b-14 f-22 g-10
$mine>case f-19 g-10 i17 m-10
$mine>caseworker d10
$mine>caso d-14 e15 f-14 h-11 i15
$mine>cat f13
$mine>ceiling a-10 l16
$mine>cell j15 k10
$mine>changed a-15 f-10 m-14
$mine>chapter d-17 g18
$mine>check a-21 f-19 h-12 i-10 l-11 m25
$mine>cold f-10 l11
$mine>comes d-19 m-16
$mine>complaint b18
$mine>computer l-11
$mine>consent j12
$mine>contrato i10
$mine>cooking f-10
$mine>corto a10 f-12
$mine>cousin b18 f-12 m-10
$mine>cousins a13
$mine>dad f-11 h10 m-20
$mine>dads m11
$mine>daughter a-14 b-12 d-10 h-29 l-14
$mine>day a-14 d-10
$mine>de a12 b-15 f10 g13 i-19 l-11 m-17
$mine>dead a-11
$mine>debt d12
$mine>debts g14
$mine>declined m-10
$mine>dejo f-11
$mine>del f-14 j-14
$mine>deposit d15 f-12
$mine>dia f15
$mine>dice a-11 f12
$mine>did a13
$mine>died a-13 f-26 j-17 m-12
$mine>dio m-10
$mine>dog b-12 d-14 g-10 h-20 i-10 j-12 m-16
$mine>done b11
$mine>dont f-14 l10
$mine>door a21 c-10 d-16 f-17 m-14
$mine>el a-11 b-11 d-16 h19 l-15
$mine>email d-10
$mine>en a-13 d-13 f-22 g-15 j-12 l-14
$mine>end d10 f-10
$mine>ended d13 f10
$mine>enfermo f-10 m10
$mine>error d-19
$mine>es a12 c-14 f-13 g-10 h-17 j-10 k-11 l-10 m-19
$mine>esposa f-11 h16 l10 m-14
$mine>esposo a-21 b-11 d-14 l-17 m15
$mine>esta b10 d-21 f-23 g-14 h-13 j-10 l-17
$mine>estan f-12 g11
$mine>estoy d15 f-10 m-14
$mine>everything b-14
$mine>ex b-15 f-19 h-21 k-12 m-12
$mine>eyes f11
$mine>fallecio f-10 h16 m-10
$mine>familia a-12 f17
$mine>father f-11 h16 m-11
$mine>fault a-11 c-13 f-13 m-13
$mine>feet f-13 m-10
$mine>fell l11
$mine>filed b10
$mine>finger f-10
$mine>for b-15 f-20 g11 h-14 j11 l-11 m-16
$mine>forever f11
$mine>found h-14
$mine>friday l-11 m-17
$mine>friend b-14 h-10
$mine>from d-23 f-10 m-10
$mine>funeral f15
$mine>gato m-13
$mine>get l-10
$mine>gets a10
$mine>getting a13
$mine>gonna b11 h10
$mine>goodbye f12
$mine>got a-30 b-13 d-30 f-21 j-10 m26
$mine>great m-13
$mine>gun a15 f14 h-10 m-13
$mine>gym f-12
$mine>hace f-10 m-15
$mine>had h11
$mine>hair d-10 f-17 h-13 m-20
$mine>half m-10
$mine>hand f11
$mine>handling b-11 i12
$mine>hands a15
$mine>has a-13 b-14 d-10 g-11 h-24 l13 m13
$mine>hasnt a12 m10
$mine>hay f10
$mine>head a-12 f14
$mine>heart f14
$mine>heaven f16 h-12
$mine>helping m-10
$mine>hermana d-14 h-17
$mine>hermano f-19 h18 m-16
$mine>hes a10
$mine>hija f14 h-23 k-13 l-14
$mine>hijo a-13 d-10 l-13 m-11
$mine>hijos a-17 d-12 f16
$mine>his f11
$mine>home a12 d-15 h-14 k12 m-11
$mine>hours a-10 d-12 f-10 m17
$mine>house f-12
$mine>husband a-19 b-10 d-11 i-10 l-13
$mine>i d-32 f23 h-10 i-12 m-24
$mine>ill a16 f-18
$mine>im d-11 f18 h-11
$mine>in a-15 f12 h-15 l15 m18
$mine>is c-26 e-20 f-11 g-10 j-19 k-30 l-11
$mine>isnt h-12 k11
$mine>jefe f-11 m-15
$mine>job a-12 d-14 j-16
$mine>just a17
$mine>keys h-11 m-12
$mine>kid l12
$mine>kids d-12 f15 l14 m-12
$mine>kitchen l12
$mine>la a-14 f-15 g-16 h14 i-13 l-11 m-17
$mine>landlord a-12 f10
$mine>last a-10 d-21 f14 j-13 k-11 l-10 m-20
$mine>late f-11 h16 m-11
$mine>lawyer a-17 d-14 f-15 h-11 i25
$mine>le b-16 h-11
$mine>lease a-15 d17 m-14
$mine>left h-12 m10
$mine>les i-12
$mine>letters f13
$mine>life a-28 b-14 c-13 d-17 g-13 h-14 i-12 j-10 l-16 m-19
$mine>line j11
$mine>list d-15 g19
$mine>lived h12
$mine>lleva b-11 h-10
$mine>lo b-12 j11 m-12
$mine>lol f-14 h-10 m-11
$mine>los i10
$mine>love a-14 f16
$mine>madre h14
$mine>mama a-14 b-10 h13
$mine>mami h15
$mine>manager a-13 d-12 m-10
$mine>marido f-15 h-10 m16
$mine>martes h10
$mine>mato h-10
$mine>me a-26 b-20 d18 e-19 g-17 h-28 k-10 l-16
$mine>mensajes j12
$mine>mistake d-18
$mine>mom a-13 f17 h-11 m-21
$mine>moms f-11 m14
$mine>money f-16
$mine>moneyorder d17
$mine>morning f15
$mine>mother a-11 h18
$mine>moved f-10 h-12
$mine>mr b-11 i10
$mine>murio m-13
$mine>name d-13 f-18 l-11 m-11
$mine>neighbor a-11 f-15 h-10 i-12
$mine>new f-10 j-25 k-21 l-15 m-14
$mine>next b11
$mine>no a-13 b-11 f16 i13
$mine>nombre d-15 g-11 j-13
$mine>nos f-11
$mine>now b10 f-10 g-10 h-12 i17 j-13 k16 m-12
$mine>nuevo j-12 k-14
$mine>number d-21 g-12 i-15 j23
$mine>numero j15 k-18
$mine>of e-10 j12
$mine>off d-18 h-10 l-17 m-13
$mine>old a-13 d-12 m-11
$mine>on a13 b-12 d-11 h13 l-14 m-22
$mine>other j-17
$mine>out d-11 e-10 f-16 h-13 j12 m14
$mine>oven a-12
$mine>overdosed h13
$mine>own a-12 f21
$mine>pagado d14 m-13
$mine>pago m-14
$mine>paid m10
$mine>papa f-13 h15
$mine>papers g13 i-11
$mine>parte d13
$mine>passed a-12 d-11 f-12 l-11 m-19
$mine>pay d-12
$mine>paycheck m-16
$mine>payment a-18 c-11 f-17 g-20 h-10 i-11 j-10 k-11 l-10 m-11
$mine>pays m-15
$mine>peace f15
$mine>perros a11 c-11
$mine>phone b-14 f-15 h-19 j11 l-10 m-10
$mine>pills a-13 d-11 f17 l-11 m-15
$mine>place f-10
$mine>plan a-12 c-10 d-12 f-18 m-10
$mine>please f11 j12
$mine>por a-12
$mine>portion d15
$mine>presta h-10
$mine>primo a13 m-11
$mine>que a-23 f19 m-18
$mine>quiere b-10
$mine>receipt d11 h-11 m-11
$mine>refund f-12 m-11
$mine>rent a-10 d18
$mine>renta d11
$mine>right a12 d16
$mine>rights b10
$mine>room l13
$mine>roommate a-10 f-23
$mine>said b-12 f-10 g10
$mine>salio m12
$mine>says b-10 d17 g-10 h-13
$mine>se a-18 d-18 g-11 i-17
$mine>see a12
$mine>sending h-13
$mine>sent d11
$mine>shoe c12 d-10 f-12
$mine>shot m-14
$mine>shower l12
$mine>sick l-10 m14
$mine>sink c12
$mine>sister b-11 d-10 f12 h-22 m-16
$mine>sisters f-22
$mine>so a-20 b-19 d-23 f-22 g-11 h-10 j-13 l-14
$mine>son a-13 b-10 m-16
$mine>spoiled l13
$mine>spot d-14 f-13 l-15
$mine>statement d13
$mine>stolen d-12 m13
$mine>stove a-14 l11
$mine>stuff a15 i12
$mine>sue b13
$mine>surgery h-11
$mine>tarjeta d-13 f-13 h-11 m-12
$mine>telefono h-15
$mine>thats d11
$mine>the b-27 c-14 e14 g-15 i-15 j-25 k-11 l-27 m-11
$mine>then l13
$mine>this d11
$mine>tia h14
$mine>tiene b-13 f-10 i13
$mine>tienen a10 c-12
$mine>time h-14
$mine>tio h-10
$mine>to a-17 e15 g-11 h-24 k-13
$mine>told g10
$mine>too f-11 m-10
$mine>trabajo j11
$mine>trustee g17
$mine>una m10
$mine>uncle a11 f-13 m-10
$mine>unemployment m12
$mine>unit a-19 d-11 m-10
$mine>up d15
$mine>va a-20 g-16 m-10
$mine>vale f12
$mine>vida a-16 b-12 d-15 f10 g-11 h-15 i-12 j-15 l-10 m-15
$mine>viejo m-15
$mine>wages f-10 m13
$mine>wants b-15
$mine>was a-16 c-11 f-22 h11 i-10 j-19 l-21 m19
$mine>way l-13 m-11
$mine>went f-12 l11 m-13
$mine>when a-13 d-11 h-14 l-11
$mine>who h19
$mine>whole d-10 f-11 m10
$mine>why a-17 b-11 f-33 g10 m18
$mine>wife d-16 f10 h11 j-10
$mine>will f11 h-15 i11 j-11 m-14
$mine>window a-14
$mine>windows a-10 l14
$mine>with b-10 h12 m10
$mine>wont f14
$mine>work j10
$mine>works h-11
$mine>wrists f20
$mine>years h-17
$mine>yesterday g14 h-10
$mine>you c-14 j-11 k-12 l14 m-19
$name a-24 b-52 c-51 e-48 f-33 g-42 h29 i15 j-32 k44 l-46 m-51
$name># d-11 h-11
$name>$call e-10 j-16
$name>$contact k17
$name>$die h19
$name>$i e-10 f-15 h11 j-14 k21 m-11
$name>$know a11
$name>$messages j11 k10
$name>$mine a-11 b-11 d-16 i21
$name>$not d-16 k23
$name>$payer h13
$name>$phone d-12 e-11 h-13 j-16
$name>$put_through a-10 h19
$name>$question d12 k15
$name>$report a10 d-10 e-13 h-12 j-20 k13
$name>$victim a-10 d-16 h11 k23
$name>$you d-11 k18
$name>3c k-12
$name>and d10
$name>at k11
$name>con k-14
$name>del d-12 h-12 k-12
$name>el i11 k-13
$name>en h17
$name>fallecio h16
$name>friday h11
$name>from b-13 j-13 k-26
$name>have j-10
$name>here d-18 f-18 h-10 j-15 k29 l-12
$name>hes h13 j-10 k10
$name>in d10
$name>me a-10 k12
$name>new j-11 k-24
$name>no h10 k11
$name>not k11
$name>numero k-21
$name>on h13
$name>passed h16
$name>please e-11 h-12 j-10
$name>she a-10 i12
$name>the d18
$name>this h-11 j-15 k14
$name>why k16
$name>you h10 k12
$not b-12
$not># a-10 d17 f-15 j-12 k-19
$not>$appliance a-14 f10 m-14
$not>$bill a-10 c-10 f-22 h11 k-12
$not>$break d13
$not>$burn m-11
$not>$call a-10 d-20 e-30 f-25 g-10 m-13
$not>$contact b-40 c-41 d-67 e-35 f-36 i-25 j47 k-24 l-28 m-13
$not>$cut f15
$not>$die a-14 h13
$not>$end_it a-18 d-14 f-10
$not>$fee b-13 c-23 d25 g-15 i-11 j-22 l-21
$not>$fix a-13 b17 d-16 f-14 k-13 l28 m-16
$not>$fixture a-14 c-24 f-29 h-15 j-13 k-16 l44 m-12
$not>$future a-33 b12 d12 f20 g-11 j-22 l15 m-19
$not>$hurt a-17 c-10 d-12 f13 h10 k-10
$not>$i b10 c-14 d12 i-11 l-10
$not>$illness d10 f-14 h21 j-14 m-12
$not>$income a-32 b-21 c-28 d-18 e-13 h-24 i-11 j-36 m46
$not>$insult c15 f-13 k-14 l-12 m-11
$not>$know b-27 c10 d-16 e-20 f13 g-15 i-12 j-14 k21 l-30 m-33
$not>$laughter a-15 c-13 d-15 f-26 i-10 j-12 k-16 l-15 m-19
$not>$lawyer b-13 d-12 f-11 i12
$not>$leak c-11 d-10 f-15 j-13 k-12 l-10 m-10
$not>$list j12
$not>$live b-21 c-46 e-23 f16 g-25 h10 i-23 j-36 k32 l-34
$not>$lodge a10 f-10 k-14 l-10 m-14
$not>$lose f-11 h11
$not>$messages a-30 b-28 c-32 d-41 e-21 f-50 g-13 i-15 j36 k-28 l-20 m-27
$not>$mine a-38 d24 g-23 m-24
$not>$name a-24 b-11 c-21 d-34 f-30 i-15 k48 l-17 m-23
$not>$not g-16 h-20 m17
$not>$owe a-14 c-16 d35 g11 j-18 k-27 m-20
$not>$pay a-27 c-11 d24 g13 h-13 j-19 k-15 l10 m27
$not>$payer a-10 j-12 k14
$not>$pest c-10 f-11
$not>$phone b-12 c14 d-14 e-16 f-16 j15 k18 l-11
$not>$prove f-12
$not>$put_through a17 f-13
$not>$question b-28 g-15 i-21 k29 l10
$not>$relative a-13 f-24 j-16 k-11
$not>$report a12 f-15 g-11 h12 j17 m-30
$not>$sign a-11 b-12 c-14 d24 e13 f-14 g-10 i17 j12 k-16 m-12
$not>$spark a-12 c11 l11
$not>$speak a-13 b-13 d-12 e16 f-15 g-11 i14 j-18 k-12 m-14
$not>$stop b-14 d-27 g-11 j-42 k-13
$not>$sue b-14 d-12 f-17 k-13
$not>$tribunal f-12 j-10
$not>$utility a-27 c-19 f-31 h-19 j-17 k-21 l45 m-15
$not>$victim b-10 c-10 k29
$not>$wish b-24 c-29 d-18 g-18 i-26 k-13 l-18 m-13
$not>$work a-12 b-20 d-30 f-15 g-15 h-28 i-16 j-24 k-10 l24 m24
$not>$worksite a-20 c-20 d-10 j-26 k10 m18
$not>$you b-15 c-12 d-11 f-20 g13 i16 k28
$not>3b k-14
$not>4d c-10 d-10 j-11 k-12 l-14
$not>a b-11 f16 g-23
$not>about a-10 d-11 h11 j-12
$not>abre d-10
$not>acreditaron d13 m-10
$not>afford m14
$not>after j-16
$not>again a11
$not>agreed d13
$not>agua d-14 l23 m-17
$not>aguanto f17 h10 j-11
$not>ahorita m12
$not>alcanza d-14 f-17 j-14 m18
$not>alive h12
$not>an k15
$not>and d-10 l21
$not>angela k16
$not>answer d-13 f-10 i13 k-10
$not>answering i11
$not>any a-15 c-12 d-16 j-15 k14 m-12
$not>anybody a12
$not>anymore c-10 d-12 j16
$not>anything d-14 f-14 k10
$not>aparece d13
$not>apartamento k12
$not>aqui h-12 j-16 k-12 m-10
$not>arreglan b15
$not>at j-10
$not>atrase d16 f-15 j-14 k-10
$not>autorizo j12
$not>avisar d12
$not>avisaron d14
$not>back d14
$not>balance d13
$not>bankruptcy g-20
$not>be c-11 e-11 f22 h-12 k-18 l-14 m-22
$not>been d11 f-18 k13 l13 m-11
$not>before j-16
$not>behind d10
$not>being d-17 f26
$not>believe a-11 d-10 f-15
$not>bill d10
$not>bot e15
$not>bueno j-16 k-11
$not>but d-13 l-14
$not>by f16 j13
$not>calefaccion l20
$not>caliente l16 m-11
$not>call d-10 e-12 k-10
$not>calling j-11
$not>calls j-14
$not>cambio m-12
$not>care a10 f-13
$not>carpet a-11 f-10 l-10
$not>chamba d-15 l-12 m22
$not>cierra d-10 l17
$not>coming f13
$not>complaints d-11 f-10 k-13
$not>con d-29 j-17 m11
$not>conmigo a11
$not>conozco a-23 c-19 d-15 f-18 j-11 k23 l-11 m-10
$not>contact g10
$not>contestar c11
$not>contesto f11 k-10
$not>credited d17
$not>creo d15
$not>cuadra d10
$not>cualquiera l10
$not>cuenta a10 d-16 f10
$not>de b-18 e-17 f-36 g-13 j-29 k12 m-40
$not>debo c-13 d22 f-10 j-14 k-13 m-16
$not>deje c-10 j-28 m-11
$not>dejen j-23
$not>desde m13
$not>despertar d-12 f20 j-19
$not>deuda d11
$not>dientes a12
$not>dinero d-17 m12
$not>do h-11 k-10
$not>dont k-10
$not>dos f-12 j-15
$not>el a-22 c-28 e-21 i-11 j-35 l14
$not>ella k13
$not>en a-20 c-10 d-23 f-12 j-11 k11
$not>encuentro f15
$not>enfria a-10 d-10 l18 m-10
$not>enough d-13 m14
$not>entra l10
$not>entrar m-12
$not>es a-20 b-11 c-23 d20 e-17 g-16 h-13 i-10 j-19 k21 l-20 m-27
$not>esa a-18 c-15 f-14 j-13 k18 m-13
$not>escriba f-10 j10
$not>escriban d-12 f-15 j21
$not>ese f-10 k-15
$not>eso d14 j-16
$not>estar a-14 d-11 f23 j-13 k-12
$not>este d-12 k13 m-10
$not>estoy j-11
$not>even l10
$not>ever j11
$not>exist f17 j-14
$not>existir f14
$not>falta d-12
$not>fee d12
$not>fight f-14
$not>filing g-20
$not>find f-14
$not>firme d12
$not>fixed l13
$not>for a-16 d18 f-18 g-17 k-20
$not>friday f-11
$not>from a-17 d-16 h10 k13
$not>gas l-13
$not>gasolina m-12
$not>get a-13 b14
$not>go a13 f11 j-14
$not>going f-18 l12
$not>gonna a-13
$not>got a-13 d10 k-14
$not>gracias k-11
$not>ha m16
$not>habia f-14 l-12 m-13
$not>hable j-10
$not>had d12 k-10
$not>hartford d-10 f-13 k16
$not>have b-10 d-11 l-12 m12
$not>hay a-23 c-25 e-17 h-21 j-29
$not>he d-12 f-21 h-11 k13 l-10 m10
$not>heard c-11 k14
$not>heat d-10 l19
$not>help d-11 e15 j-11
$not>here b-16 c-22 d10 f-10 h-17 k21 l-28 m-16
$not>home a-13 d-12 f-15 h-13 j-13 k-21 m-15
$not>hot d-11 l16
$not>hoy m-11
$not>i i-10 j-25 m-19
$not>id d-13
$not>ill f13
$not>im f-30 j-21 m-18
$not>in a-17 g-10 h-11
$not>income d-13 m11
$not>inquilino k12
$not>interested j13
$not>into a10
$not>is d14
$not>it a-26 b-13 c-21 g-13 k-31 l-13 m14
$not>june d13
$not>just a-17 c-18 d-19 f-33 k-22 l-11 m-18
$not>keisha d-11 k20
$not>know a-30 j-11 k14
$not>la c-10 d-33 k16 l16
$not>late d26 f-13 m-12
$not>laughing j-10
$not>lawyer i-15
$not>le c-11 f17 k-10 m-13
$not>leave m12
$not>legit d11
$not>lejos f-10 k-11
$not>let a12
$not>lie f-15
$not>like f16
$not>live d-14
$not>lived k12
$not>living h11 k-10 m-10
$not>llame e-12 j-24
$not>llegar f16 m-10
$not>lo d18 f-23 k-20 m-19
$not>lock l12
$not>log f-12 m-15
$not>lol c-10 f-12 m-13
$not>longer c-11 f-22 h22 k-11 l-11 m-17
$not>luz l12 m-12
$not>mad d-11 f-21 j-13 k-14 m-11
$not>make b12 d-17 m10
$not>manana f13
$not>manches d-10
$not>mande d-13 f-10 j14
$not>manden j12
$not>maria k14
$not>mas a-21 b-14 d-37 e-19 f13 h-15 j30 k-26 l-20
$not>me d12 f-14 h-29 j14 l-38 m13
$not>mejor j-18
$not>mensajes f-17 j22
$not>message j12
$not>messages j13
$not>mi h-22 j-13 l-14 m-24
$not>mia d11
$not>miedo a15
$not>mind d-12 k-13
$not>mine d12 f-10
$not>mio d14 k-11
$not>modo d-22 m-11
$not>money d-22 f-14
$not>moneyorder d12
$not>much k-15 m10
$not>my a-24 b-15 c-17 d20 f-36 g-14 h-19 k-29 m-26
$not>myself f18
$not>nada a-17 b-12 h-14
$not>nadie a-10 d-17 f-10 l-14 m-12
$not>necesito i-10
$not>need a-19 d-16 e-13 i-10 j-23
$not>needed l-10
$not>ni a-13 f-17 k-13 l-10 m17
$not>ningun d-10 f-12 k21
$not>no a-12 c-11 f-24 l-13
$not>nomore f13 j-12
$not>not f-11
$not>nothing k-12
$not>now d-20 j-12 k-14 m12
$not>nunca f11
$not>of c-14 k13
$not>off f-14 j-21 l18 m-21
$not>on a-16 c10 f17 l-18 m-10
$not>out f-23 j12
$not>owe d21 g13 k-15
$not>pagado m18
$not>pagar d17
$not>pague g10
$not>paid d-12 m20
$not>para d-12 j-17 k-20 m18
$not>pare m-10
$not>parking d-13
$not>pay d-18 g12 m16
$not>paying d17 l12
$not>perdon c14
$not>peso d10 f-13
$not>phone h10 k10
$not>podido d-13 m14
$not>point d-10 f14
$not>por j11 l-13
$not>portal k-14
$not>prende m-11
$not>preocupe a-10 f-14 k-18 l-12 m-14
$not>presion l13
$not>prisa f-10 l-13 m-10
$not>problem a-12 c-12 d-17 f-19 j-10 k-16 m-20
$not>problema a-11 d-15 f-21 k-10 l-13 m-17
$not>problemas f-15 j-10
$not>pude d-10 m-12
$not>puedo a-16 b-10 c-17 d-17 e-20 h-11 j-18 k-17 m10
$not>que a-36 b-11 e-24 f13
$not>querer j-12
$not>quien a10 k12
$not>quiero a-21 c-14 f12 h-14 j13 k-25
$not>reason f12 j-10
$not>receive j11
$not>recibir f-16 j23
$not>reconozco d14
$not>rent f-25 k17 m13
$not>rento a-11 c-14 d-15 f-17 k19
$not>resuelve e15
$not>right d19 f-13 k-10 m16
$not>rush a-10 d-10 f-12 l-22 m-10
$not>saben a15 c10 d-10 k-10
$not>said d-22 j-15
$not>sale a11
$not>scared a16 f-11
$not>se a-11 b-12 c-24 d-29 e-11 j-17 k15 l-15 m-32
$not>sea c17 k-12
$not>see a14 f26 k-30 m-14
$not>seguir f20 j-11 k-12
$not>send f-10 j14 k-10
$not>sentido a-10 f13 k-10
$not>shine c15 d-15
$not>shut l14
$not>sign i13
$not>signed e11 j10
$not>sin i10
$not>since f-14 k-13
$not>sirve l23
$not>sirven c12 l-10 m-10
$not>sleep f-15 m-11
$not>so a11 d-13 e13
$not>solo f-12 m-14
$not>soy a-17 c-18 d-22 f-21 k34 l-14 m-21
$not>stanton c-13 f-11 k18
$not>stop j-34 m-12
$not>supposed d12
$not>sure a-10 d-17 f-20 j-10 m-10
$not>survive h16 m-11
$not>take d10 j-27 m-20
$not>talk e-17
$not>talking e12
$not>telefono k11
$not>tenant a-12 d-13 f-14 h-11 k20
$not>tengo a-14 b-18 c-19 d-28 f-12 g-10 i-14 j-17 m19
$not>text a-12 b-10 c-12 d-13 f-16 j16 k-18
$not>textee j11
$not>texto j15
$not>textos j18
$not>texts f-11 j32 k-14
$not>that f-27 k-13
$not>thats k11
$not>the b-27 d-47 e-24 g-19 h-27 i-11 j-26 k13
$not>there f-12 k14
$not>these f-12 j21
$not>they d-11
$not>think h12
$not>this a-19 b-15 c-16 d-32 e10 g10 k18 l-16
$not>tiene k10
$not>tienen c20 k-10
$not>to a15 b-30 c-21 e-10 i13 l-16
$not>toca d13 m-10
$not>today f-15 l-12 m-10
$not>trabajando m12
$not>trabajar f-14 m13
$not>trabajo f-10 m21
$not>un f-22 k-16 l-10 m15
$not>until f-13 l14
$not>up a-19 c-10 e-10 f21 h10 k-16
$not>us h11
$not>use f10 h-10 j10
$not>ustedes d-10
$not>va a15 f-11
$not>vale c11 d-11 f15 k-11 m-10
$not>veo f13
$not>viva f14 k-10
$not>vive a-13 d-12 f-14 k10
$not>vivido a-10 f-13 k15
$not>vivir d-13 f14 j-11
$not>vivo d-15 f-16
$not>voy a-28 b-22 d18 f12 l-14
$not>vuelvan j15
$not>wait a-14 f-12
$not>wake a-10 d-11 f27
$not>wanna f15
$not>want d-26 e-15
$not>water l16
$not>way d11
$not>what a-11 d15 f-18
$not>when a14 f-16
$not>who a-12 d-19 f-14 j10 k25
$not>why d11 k10 l16
$not>with d-23 h11 j-16 k-15 m-27
$not>work j-14 m13
$not>worries c-11 f-12 k-10 l-15
$not>worry a-13 f16
$not>worth c10 d-14 f16 j-11 k-11 m-12
$not>yet a-10 d-14 f-14 k-21
$not>you b-16 f-16 g16 h-23 i-11 m-13
$not>your d-14 f-14 k18
$owe a-48 b-37 c-42 d31 e-31 f-41 h-32 i-26 j-40 k-13 l-33 m-14
$owe># d10 g-13
$owe>$i a-14 d22 f-18
$owe>$mine d16
$owe>$not a-11 d14 f-12 m-14
$owe>$pay d13
$owe>$report d14
$owe>$victim a-18 b-12 f-12 g-11 k10
$owe>$you a-14 k11
$owe>a a-14
$owe>coffee a-11
$owe>eso f-12 k-10
$owe>i d10
$owe>me a-10 d13 f-10
$owe>mi d15
$owe>nada f-12
$owe>nadie f12
$owe>nothing d18
$owe>si d10
$owe>tanto d14
$owe>that a-10 k-17
$owe>this g13
$owe>you a-14 k11
$pay a-27 c-70 d17 e-31 f-39 h-18 i-57 j-40 k-58 l-16
$pay># a-15 b-26 d-23 f-15 g-20 h-10 l-17
$pay>$boss a11
$pay>$contact d-10 j10
$pay>$cut b10 d11
$pay>$fee m-15
$pay>$fix l22
$pay>$fixture d16 l18
$pay>$future b14
$pay>$i a-24 b13 d16 f-18 g-12 h-11 m10
$pay>$income d-25 m18
$pay>$know d11
$pay>$live d-18
$pay>$lodge d18
$pay>$mine d10 g-10
$pay>$not a-16 b-10 d29 f-15
$pay>$pay d-18
$pay>$payer d13
$pay>$put_through a-18 b-10 d19 e10 f-14 l-11 m-18
$pay>$question a-25 b15 c-10 d24 e10 f-19 m-14
$pay>$report d15
$pay>$stop d13
$pay>$tribunal b16
$pay>$victim c-17 d12 f-25 j-13 k-14
$pay>$you b-12 f-10 g10 h14 m-11
$pay>6th d-11
$pay>a f-10 m-14
$pay>al d11
$pay>algo d10
$pay>all f-14 m-11
$pay>already d14
$pay>arreglen l13
$pay>at d-12 f-11
$pay>by f12
$pay>con a13
$pay>de d24 m-11
$pay>del d18 m-11
$pay>dont d11
$pay>el a-15 b-16 c-10 d16 f-12 g-19 h-17 l-20
$pay>en a-11 b-12 d15 f-10 g-12 h-11 l-11
$pay>es d-10
$pay>esa d10
$pay>eso d24 m-10
$pay>for b-10 d22 f-10 j10 l-11
$pay>friday b-12 d-16 m-24
$pay>full d14
$pay>get e12
$pay>gracias d-13
$pay>half f-11 h-11
$pay>hasta m12
$pay>hay d-10
$pay>hice d17
$pay>his d11
$pay>hoy d-14 m-11
$pay>i d13
$pay>in d18 f-14 h14 l-13 m-14
$pay>is d-10 m14
$pay>it b-10 f-20 m-25
$pay>its d12
$pay>la a-13 f-10 h-12 l-12 m11
$pay>le d-15
$pay>leave m13
$pay>lo d-12 m-10
$pay>los d-18
$pay>manana d-11
$pay>me d-18 m13
$pay>month f10
$pay>morning d-11
$pay>my d11
$pay>no d14
$pay>now b-13 d-28 h-13 l-10 m-21
$pay>of d-12
$pay>on f-16 m-13
$pay>online d-15 m-12
$pay>otro d10 m13
$pay>part d14
$pay>parte d14
$pay>partes d-10
$pay>por d15 m-10
$pay>portal d-16
$pay>que a-11 d20 m-13
$pay>rent d-13
$pay>renta m10
$pay>sangre a16
$pay>so d15
$pay>thanks d-19
$pay>that d23
$pay>the a-12 b-19 d-13 f-16 m-14
$pay>them d12
$pay>this b-17 m-10
$pay>through d10
$pay>today d-22
$pay>todo d-10 f-16 m-15
$pay>tonight f-15
$pay>twice d-13
$pay>until l15
$pay>up b12
$pay>viernes m-16
$pay>water d11
$pay>when l11
$pay>why a-10 b14 f-11 l-12 m-22
$pay>you b-10 g11 h15
$payer b15 c-55 d16 g-25 h20 j-28 l-12
$payer># a-12
$payer>$bill d10 h-15
$payer>$call h-10 j-15 k12
$payer>$contact a12 j-11
$payer>$fee f-12
$payer>$future a-12 h-12
$payer>$i b-25 f11 j-13 l-11
$payer>$illness h13
$payer>$live a-10 d-25 f-18 m-11
$payer>$lose h13
$payer>$messages a11
$payer>$mine b-12 d-12
$payer>$not d12 h-27
$payer>$pay d10 h-13 m-12
$payer>$phone j-11 k14
$payer>$prove d11
$payer>$put_through b-18 f-13 h10 l-10 m-14
$payer>$question a-10 h16
$payer>$relative h16
$payer>$report b-25 h15 j-16 k15
$payer>$tribunal b12
$payer>$victim b12 d17 g-11 j-12 m-14
$payer>$worksite b-12
$payer>$you b15 d17 f-15 j-10 k-10
$payer>a a-16 f-11 h-13
$payer>about b13
$payer>account d-15 m12
$payer>and m17
$payer>at a-19 d-14
$payer>before a12
$payer>call b-13 e11
$payer>coming b13
$payer>covers a-13 b11 d10
$payer>got h-15
$payer>half d13
$payer>his d11
$payer>i f12
$payer>in a-12
$payer>inspector b12
$payer>is a-18 f-25 l-14 m-32
$payer>it h-17
$payer>last h-17
$payer>lease d-15
$payer>me f-17 m-18
$payer>money f12
$payer>my a10 d-10
$payer>next a12
$payer>no h-15 m-15
$payer>not d12
$payer>now d12
$payer>off d10
$payer>office b-11
$payer>paid d13
$payer>passed h15
$payer>right d15
$payer>says b-10 d-12
$payer>sending h-14
$payer>shows d11
$payer>text a12
$payer>that a11
$payer>the a-27 b-30 i-11 j-10 k-12 l-19 m-24
$payer>they f13
$payer>to h-17
$payer>tomorrow a-14 b-12 f-10 h-10
$payer>took m10
$payer>tuesday h11
$payer>when a-16 d-10
$payer>will b-11
$payer>with a10 h16 m-12
$payer>you a11 b-14 d20 f-10
$payer>your b11
$payer>youre b11
$pest a-46 b-12 c-13 d-49 e-28 f-48 g-34 h-34 i-30 j-36 k-36 l56 m-48
$pest>$appliance l14
$pest>$i l15
$pest>$laughter c-11
$pest>$mine a-13 b-15 c-12 d-13 f-15 g-12 h-11 l22 m-14
$pest>$put_through l16
$pest>$question c-16 l16
$pest>$victim c-17 l26
$pest>$worksite l14
$pest>again l14
$pest>and l14
$pest>computer l-11
$pest>el l17
$pest>en c-13 l26
$pest>everywhere c-10 l17
$pest>for l-11
$pest>in a-10 c-17 f-12 l24
$pest>lados l14
$pest>my b-10 c-10 d-10 f-11 l15
$pest>por l13
$pest>the c-17 f-10 m-11
$pest>todos l14
$pest>walls l12
$phone a-57 b-12 c-16 d-20 e17 f-64 g-10 h-23 j23 k34 l-19 m-59
$phone># g13 j-11
$phone>$boss e22
$phone>$call e-11 j21 k-13
$phone>$die h-10 j-15
$phone>$fee d-14 j-10
$phone>$i d-21 k21
$phone>$income j17
$phone>$list d-11 j15
$phone>$mine m-10
$phone>$not f-13 j22 k24 m-16
$phone>$phone j12 k-17
$phone>$put_through a-12 b-10 c-11 d-20 e-22 h-10 k11 l-10 m-11
$phone>$question e-13 j-13
$phone>$report d-19 e-16 j13 k-15
$phone>$stop j12
$phone>$victim a-15 b-15 c-12 d-21 e13 f-12 g-10 h-10 j16 k14 l-10
$phone>$work j16 m-11
$phone>$worksite j15 k12
$phone>$you b-11 d-11 j19 k10
$phone>about h11 j10
$phone>again j15
$phone>alone j12
$phone>anymore k14
$phone>apartamento k-21
$phone>belongs k16
$phone>cuenta j-10
$phone>de c-11 d-18 e-19 j11 l-10 m-11
$phone>del e20 k-11
$phone>died j-13
$phone>do j-14
$phone>dont j11
$phone>dueno e13
$phone>equivocado j-15 k14
$phone>es d-10 k17
$phone>este j-10
$phone>for d-21 j11 k-18
$phone>from j11
$phone>hace k13
$phone>i j-15
$phone>instead j-14
$phone>is b-12 f-14 j14 k-18
$phone>it k13
$phone>its j-13
$phone>la k-12
$phone>mi j10
$phone>nuevo j-21
$phone>number k-14
$phone>of j14 k-13
$phone>on l14
$phone>one j-11
$phone>out e-12 j15
$phone>para j11 k-11
$phone>please j15
$phone>text j-21 k-10
$phone>the b15 d-16 k-23
$phone>this b-15 d-10 e-12 j-10
$phone>to j-26 k15
$phone>use k-12
$phone>used k11
$phone>was j-16
$phone>who e-10 j-11
$phone>you j11 k14
$phone>your j12
$prove c-36 d38 e-24 f-39 g-29 h-26 i-19 j-28 k-25 l-29 m-35
$prove>$fee a-13 d22
$prove>$i d19 f-14 j-10
$prove>$owe d17
$prove>$payer a-13
$prove>$put_through d13
$prove>$question d20 f-11
$prove>$report a-20
$prove>a a11 d10
$prove>de d14
$prove>el a-14 d-10
$prove>i d13
$prove>im a10
$prove>it d22 f-12
$prove>me a-13 d19
$prove>on d11
$prove>owe d13
$prove>picture a-11
$prove>que d15
$prove>that d15
$prove>the a-28
$prove>this d10
$prove>up a17 d-11
$put_through e10
$put_through># b-30 c-20 e-23 f-37 i-18 j-29 k-23
$put_through>$appliance f-13 l10
$put_through>$bill c-11 d17 f-11 j-14
$put_through>$blows b-10
$put_through>$boss b-21 c-29 d-28 e34 f-22 g-11 h-13 i-10 j-16 k-14 l-19 m-13
$put_through>$break a-11 l11
$put_through>$call b13 e14 j13 k-13
$put_through>$contact a-14 c-30 d-11 f12 h-27 i-18 l-23 m-23
$put_through>$cut b-26 c-14 d-23 i-12 j19 l-19 m12
$put_through>$die a-16 c-15 h14 j-10 l-14 m12
$put_through>$dismiss a-16 d-15 h-11 m12
$put_through>$fee b-26 c-24 e-26 f-41 i-11 j-30 k-27
$put_through>$fix f-14
$put_through>$fixture a-12 b-11 l15
$put_through>$future b-17 j-10 l-10
$put_through>$hurt a13 b-14 d-16 f11 h-15 j-19
$put_through>$i c-34 e14 g-33 l-10
$put_through>$illness a-29 b-18 d-12 f11
$put_through>$income a-36 b-27 d-11 e-15 f-34 h-20 i-10 k-15
$put_through>$insult b-14 c26 e-18 f-28 g-13 h-15 i-11 j-12 k-14 m-16
$put_through>$kill a16
$put_through>$laughter a-11 b-12 c-11 d-10 f-16 h-14 j-10 k-10 l-16 m-13
$put_through>$lawyer a-14 e-11 f-12 g-15 i28 j-16 m-13
$put_through>$list a-10 c-12 d-18 f-16 g-15 j25 m-10
$put_through>$live c-16 d-10 f18 g-16 h-31 m14
$put_through>$lodge a-11 b-12 g14
$put_through>$lose a11 f-11
$put_through>$messages a-26 c-24 d-33 f-29 g-15 h-25 i-12 l-15 m-18
$put_through>$mine b-10 c-26 d-12 e10 f10 g13 i12 l-14
$put_through>$name a-17 d-13 h17 i14 k15
$put_through>$not b-25 d11 h-13 i13
$put_through>$owe j-12
$put_through>$pay a-42 b-33 c-19 d-17 e-19 h-24 i-12 j-23 k-13 l-24
$put_through>$payer b11 h21 j11 k-10 l-11 m-11
$put_through>$pest a-14 l19
$put_through>$phone a-17 b11 c-15 e20 f-14 g-11 h-17 i-11 k18 l-17
$put_through>$prove d10
$put_through>$put_through f-16 g10 h14 i-23 k-20
$put_through>$question c-19 d23 e13 h-30 i-17
$put_through>$relative d-20 g-10 h17 k-16 l-11
$put_through>$remove a-14 d11
$put_through>$report c-31 d-15 e10 i-29
$put_through>$sign e10 g10 m-11
$put_through>$spark d12 f12
$put_through>$speak k14
$put_through>$steal d-12 m14
$put_through>$stop b12 d-12
$put_through>$sue a-16 b19 g-11
$put_through>$tribunal a-10 d-10 g18 l-11
$put_through>$utility l16
$put_through>$vanish f11
$put_through>$victim a10 e18 i-11 j-14 k-10
$put_through>$weapon a28 d-11 f-13
$put_through>$wish b10 d-13 j-12
$put_through>$work f-21 l14
$put_through>$worksite b-21 d-15 e-13 f-26 h-15 k-14
$put_through>$you e21 g-14 m-28
$put_through>a a14 d-14 f-15 j-26 l-14 m-11
$put_through>acreedores g20
$put_through>acuerdo g-11 m-10
$put_through>agua l10
$put_through>al b-21 c-14 d-22 j-22 l-13 m-10
$put_through>algo a16
$put_through>alguien a12 b-10
$put_through>all d-11
$put_through>allow c-10
$put_through>an a-12 b13 d-10 i12
$put_through>and b-12 d-15 f-22 i13 l11 m24
$put_through>another a-14 f-10
$put_through>anymore j11
$put_through>apartamento k-21
$put_through>appointment b15
$put_through>aqui a11 d11
$put_through>at d-12
$put_through>attorney i13
$put_through>avisos j-16
$put_through>away h12
$put_through>back a-10 b-10 m-18
$put_through>baja f-13 j21
$put_through>bancarrota b-17 d-13 g27 i-11
$put_through>banco a-12 d-17
$put_through>bonus d-14 f-14 g-10 m-10
$put_through>bottle a-14 f16
$put_through>breakers l14
$put_through>by d-22 f12 l11 m-11
$put_through>call l11
$put_through>cama l11
$put_through>can e12 h11
$put_through>carro f14
$put_through>cash a-11 c-11
$put_through>caso g10
$put_through>check a-16 d-10 h-10 m-15
$put_through>ciudad b16
$put_through>close c-10
$put_through>cobrar a10
$put_through>come a13
$put_through>coming a15
$put_through>complaint b11
$put_through>con a-25 c-21 e24 f-23 h-22 k-10 l-16 m-21
$put_through>contrato e-12
$put_through>correo j10
$put_through>corte b-10 g12
$put_through>cuenta d-13 e-10 j-12
$put_through>cut m15
$put_through>date b11
$put_through>de d13 e-12 g10 h13 j12 k-15 l-12 m-29
$put_through>declined m-10
$put_through>defuncion h17
$put_through>del a-14 d-10 m-12
$put_through>desaparecer f11
$put_through>desglose d11
$put_through>despues m-10
$put_through>dinero d-15 e-10 m15
$put_through>do h10
$put_through>dog a-24 b-10 f-10
$put_through>donde d18
$put_through>down a13 f-12
$put_through>dueno e16
$put_through>edificio a12
$put_through>el a-40 b-35 c-32 d-24 i-12 j-33 k-21 m-39
$put_through>else j12
$put_through>email d12 f-12
$put_through>en a-14 g-10 j-21
$put_through>equivocado d12
$put_through>esa a-14 d11 f-10 j10
$put_through>ese d26
$put_through>eso d12
$put_through>esposo h-14
$put_through>esta a-10 c-10 f-18 g-11 h-10
$put_through>estado d-11 k10
$put_through>estan l16
$put_through>estar j14
$put_through>este b-10 j-10
$put_through>estos f12
$put_through>every d13 f-12 m-10
$put_through>everything f10 m10
$put_through>eviction f-10
$put_through>exam f-11 h-23
$put_through>food a-15
$put_through>for a12 b-12 f-21 j-14 l-10
$put_through>friday f-13 m-10
$put_through>frio f-12
$put_through>from a-15 g14 l10
$put_through>gente a14 c14
$put_through>get c10 d-11 f-11 h10
$put_through>gun a14
$put_through>hago f-10
$put_through>hambre a-10 c12 f-11
$put_through>hands a19
$put_through>have a-17 c-11
$put_through>hay c-11 d-11 j17 l-11
$put_through>he h-10
$put_through>hearing b11
$put_through>her h13
$put_through>here a10 c-10 f-17 k-13 l-16
$put_through>his a-13 f-12 h14
$put_through>hours m-14
$put_through>hoy a-11 j-10
$put_through>hurt a15
$put_through>i b-19 d-24 e-17 f-10 g-13 h12 k-16 l-14
$put_through>if b10 i-12
$put_through>ill a-15 f12
$put_through>im a-17 k11
$put_through>in c-12 e-16 g12 h19 i-13 j-18 k-14 l15
$put_through>inmigracion b-10 i-12
$put_through>inquilinos i15
$put_through>inutiles c11
$put_through>ir f-16
$put_through>is b12
$put_through>it a-40 c-17 e-19 g-17 i-14 j-28 k-14 l-15 m-25
$put_through>jefe a-15 c-10 e14
$put_through>job m-21
$put_through>key a-10
$put_through>la a-10 d-14 j-10 k-35
$put_through>laid f-10 l-11 m14
$put_through>las d-12 e-13 l13
$put_through>last a-16 f-11 h12 j11
$put_through>lawyer i13
$put_through>le a10 b-12 c-10 d-11 f-12 l-12 m-10
$put_through>lease a-10 b13
$put_through>ledger d-16
$put_through>left a10
$put_through>letter a-10 b-11 d-11 f-14 j10
$put_through>licenciado i11
$put_through>life c14 f10
$put_through>link d-12 j-11 k-12
$put_through>lista f-11 g-12 j17
$put_through>lit a15 d-10 f-10
$put_through>llave d-10
$put_through>lo a10 d17 f-13 j-15 m10
$put_through>locked m15
$put_through>los a-26 c-14 d-10 f-18 h-10 j-17 k-10 l12 m-12
$put_through>luto h10
$put_through>mal a-15 c-10 d-11 m11
$put_through>mama f10 h-11 m11
$put_through>management e13 f-10
$put_through>manager e12
$put_through>manana f-13 m-11
$put_through>mara a16
$put_through>mas c-17 d16 j10 m-17
$put_through>me a-32 c-25 d11 e23 g-20 h-17 l-26
$put_through>mensajes j27
$put_through>mensajitos j15
$put_through>mes a-14 b-10 c-13 f-20 j-10 k-10 l-12 m-16
$put_through>message j-13
$put_through>mi a-27 b-24 g-18 i10 m11
$put_through>molestar j13
$put_through>money a-24 b-12 d20 f11
$put_through>monoxido l16
$put_through>more a14
$put_through>muertos c-10 f-12 h-11
$put_through>mundo f13
$put_through>my c-12 e12 f-12 h-10 k-25 l-29 m-36
$put_through>nada a-10 c-17 d-14 f-15 j12 k-14 m-11
$put_through>need f-11
$put_through>new f-14 k-10 m-11
$put_through>nice a10 b-11
$put_through>nina l12
$put_through>no b-12 h-18 j10 m-14
$put_through>noche m-12
$put_through>nothing j12
$put_through>notice b-11 g15
$put_through>now d-12
$put_through>number k15
$put_through>numero j-12 k11 l-11
$put_through>of a-18 b12
$put_through>off d-19 e-12 f-21 j15 m11
$put_through>oficina b-20 d-18 g-10 i-11 k-10 l-17
$put_through>on b12 c-20 e14 f-10 g-16 j-20 k-14 m16
$put_through>one a-17 d-10 f13 m-11
$put_through>open a-10
$put_through>otra f-12 j-16 k12
$put_through>out a15 d-23 e-15 f-26 k-10 l-21 m11
$put_through>over a12 b-10 c-10 d-10 f13 j-11 k-12 m-13
$put_through>owe j-11
$put_through>pagar a-15 d-18 f-21 g-12 m-11
$put_through>paid a-18 d-21 f11
$put_through>papel e-13
$put_through>paper j-20
$put_through>para a-16 b16
$put_through>pared l13
$put_through>paso a-15
$put_through>pastillas f15
$put_through>payment a-13
$put_through>people c12
$put_through>pero f-10 m-17
$put_through>person k11
$put_through>persona a-10 j-14 k23
$put_through>phone j10
$put_through>por a-25 c-12 h-12
$put_through>porfavor j11
$put_through>porque d19
$put_through>proof d21 j-12
$put_through>puerta a-19 d11 l-12
$put_through>que c-18 f-25
$put_through>queja b11
$put_through>raise a-10
$put_through>recibo a-12 d-14 e-11 j-15
$put_through>renta i12 m12
$put_through>rest c-15
$put_through>right a10
$put_through>risa f-20
$put_through>ruedas a10 l10
$put_through>sala l13
$put_through>salud a-10 b15
$put_through>se h11 l14
$put_through>semana a-10 c-10 h-13 j-11 l-12
$put_through>senora h14
$put_through>shocked d-10 f-10
$put_through>shot h-13
$put_through>siempre e-12 f10
$put_through>sleep c12
$put_through>sobre e-12
$put_through>someone a13 e12
$put_through>something d-11 f10
$put_through>soy k-12
$put_through>statement d-12
$put_through>su b-12 d-14 e10 f-13 g-14 i-12 j11 l-10 m-11
$put_through>sueno c-11
$put_through>supervisor e10
$put_through>take a-12 c-18 d-16 e-15 f-13 h-10 j-16
$put_through>tarde f-12
$put_through>tengo k12
$put_through>test h-14
$put_through>texas k10
$put_through>texto j-15
$put_through>textos j18 k-14
$put_through>that a10 b-12 d17 e-10 f-10 g11 i12 k-11
$put_through>the a-14 b13 c-28 h-10 i-22 j-41 m-15
$put_through>them a-10 j13
$put_through>these a-12 b-13 j18
$put_through>this a-21 b12 c-16 d-12 e15 g-13 h-14 j11 k16 l-11 m-19
$put_through>through b-12 e12 i11
$put_through>tirarme f12
$put_through>tiro a-13
$put_through>to c-13 e25 i13 j-28 k-22 l-13
$put_through>trabajar m-12
$put_through>trabajo j11
$put_through>trafico c-11
$put_through>transito b-13
$put_through>un l-11
$put_through>una b10 e13 g-11 i-13
$put_through>until f-10 i10 m-15
$put_through>up b-11 d-22 f10 h-14 l-10 m10
$put_through>us m11
$put_through>usted a11 e14
$put_through>ustedes a-18 b21 c-16 d-12 e-12 i-15 l-11
$put_through>verdad e11 f11
$put_through>vivienda b15 i12
$put_through>vivir f19 m-13
$put_through>voy f-14
$put_through>was d-14
$put_through>week a-13 h10 m10
$put_through>weeks h13
$put_through>whats a12 f-14
$put_through>why b-13 c-12 f15 h-11
$put_through>with b14 d12
$put_through>work a-11 l14
$put_through>wrong a-11 d-13 k15
$put_through>years h-17
$put_through>you a-14 b-10 i-13 j-13 m-16
$put_through>your c-23 d-14 g-12 h-10 j-29 k-22 l-12
$put_through>zelle a-11 d-12
$question g-16 i-12 j-10
$question># b-22 c-15 d26 e-14 f-22 g-14 h-11 l-18 m-21
$question>$appliance a10
$question>$bill b-11 d31 f-22
$question>$blows a17 f-14
$question>$boss a-11 c-11 e32 f-16 k-16
$question>$call a-11 d-13 e21 f-12
$question>$contact a-26 e13 f-16 h-24 j10 k10 m17
$question>$cut b-12 d-18 i12 j10 l-13
$question>$die a-13 d-11 f14 h19 m-13
$question>$dismiss a-17 c-17 d-12 m-21
$question>$end_it a12 f17 m-12
$question>$explain b13 e10
$question>$fee b-20 d29 e-15 f-30 g-13 h-14 j-17 k-21 l-13 m-26
$question>$fix b11
$question>$fixture a10 f-11
$question>$future a-20 c-12 e-12 f11 g-14 j-11 l-19 m-22
$question>$hurt a13 m-10
$question>$i b-14 c-50 d28 f15 j10 k10 l-14
$question>$income a-30 b-14 c-19 e-10 f-17 h-11 j-22 l-17 m11
$question>$insult a-11 b-10 c13 d-25 f-20
$question>$kill a14 f11 m-11
$question>$laughter a-13 c-15 d-10 f-12 h-11 l-12
$question>$live a13 b-21 e-13 f14 g-12 h18 i-12 j-11 l-12 m-14
$question>$lodge c-13 d21 e-11 k-10 l-15 m-17
$question>$messages f-14 j14
$question>$mine b-13 c-11 d16 f16 i-13 j-12 k-12
$question>$name a-10 d-10 f-11 k24
$question>$not e-37 f13 l-19 m21
$question>$owe a-23 b-12 c-14 d23 e-14 f-12 g-10 h-14 j-13 k-16 l-12
$question>$pay a-31 c-16 e-17 f-26 j-17
$question>$pest l12
$question>$phone d15 e-13 j-17 k12
$question>$prove d11
$question>$put_through b-16 e18 g-31 i-25 k-11
$question>$question a21 c-27 d27 g-14 i-12 k-17
$question>$relative a-16 b-14 c10 f-26 j-13 k-11
$question>$remove a17 f-13
$question>$report a-14 c-34 d21 e21 j12 l-32 m-18
$question>$sign c-10 d16 f-11 h11
$question>$smell a-11 f-10 l20 m-10
$question>$spark a18 b-13 j-11
$question>$speak a-21 c-13 d-23 f-21 j-18 k10 l-10 m-11
$question>$steal a-10 c11
$question>$stop a-24 b10 h-14 l-16
$question>$sue a-10 b22 d-11 k10
$question>$tribunal b16 d-13 i12
$question>$utility f-12 l15 m-13
$question>$vanish a14 f-12
$question>$victim a18 c10
$question>$weapon a12 f-10
$question>$wish b-11 e10 f15
$question>$work a11 b-10 c-18 d-16 f-31 h-26 l-20 m35
$question>$worksite a10 b-11 d-17 f-12 l-12
$question>$you f18 l-11 m-11
$question>a b20 e-24 f13 h-25 i-14 j-18 k-23
$question>about b-14 h-10
$question>abren a-10 c-10 e-11
$question>agreed d16
$question>al e11
$question>alcanza f-13
$question>am a-11 e-21
$question>answer d-12 e10 f-10
$question>aparece d11
$question>are a-13 b-12 c-22 f-16
$question>asco a-12 c13
$question>atiende e-12
$question>bien d-13
$question>bomba a-14 c-12
$question>bonita a10 f-10
$question>buena c-17
$question>bunch c13
$question>buscan f-10 h11
$question>calor a-11 c-20 f-10
$question>can a-15 d10 e23 f-15 j11
$question>capaz a16
$question>car a18 d-11
$question>cargo d13
$question>caro a-10 c-12 d-11 f-12 m-15
$question>carro a12 c-12 f-10
$question>cobran d22 h10
$question>cobrando d-14 m11
$question>cobro d12
$question>comes a11 f-11
$question>con b-24 d-30 j-13 l-18 m-10
$question>contrato d14
$question>cuando a12
$question>cuide a13
$question>de b-16 d-16 e10 h-15 k-15 m-13
$question>debo a-11 d18 f-12 m-11
$question>del a-12 d10
$question>demas c10
$question>descanse f-11
$question>despertar f13 m-12
$question>dia a-12 c-24 d-12 f-14
$question>did a-17 c-18 d15 e-12 f-14 k-11 m-12
$question>didnt d-10
$question>dijo d10 e-12
$question>dinero m16
$question>dios a-16 c-18 d-13 e-10 f10 j-10
$question>do a-28 b-21 d-19 f-12 h12 l-11 m-17
$question>does d14 j-13
$question>donde a16
$question>dont a-10 c15 d-15
$question>dormi f-16
$question>el c-31 e17 g-18 j-15
$question>en a-21 b-13 c-11 e-15 f11 g-11
$question>es c-20 h-14 j-19 k11 m-17
$question>esa a-14
$question>ese a-10 d19
$question>eso a-12 c-11 d14 j-10
$question>esta a-22 b-17 c-13 d14 h-12 i-10 j-10 k-11
$question>estaba d13
$question>estan f-11 k-10
$question>esto e12
$question>estos c11
$question>estoy a-18 h-15 m17
$question>even d-16 f20
$question>fee c-11
$question>for k10
$question>frio l11
$question>from d13
$question>fue m13
$question>gente a-17 c18 f-10
$question>get d11 h10
$question>go d15
$question>going f13
$question>gracias c-12 f-10
$question>habia f-11 m-10
$question>hablar e16
$question>hablo b-10 e-18
$question>hacer a-17 f11
$question>hago a-10 d-17 k-11
$question>handles c-10
$question>happens b-11 d-13 j-15
$question>hay c-12 d-24 f-16
$question>he c-10 d-10 f-13 m12
$question>hell c10
$question>hice d19
$question>hora a-25 b-16 c-25 d-19 f-18 h-11 j-10 k-11 l-14 m-14
$question>huele a-10 l16
$question>i b-27 c-16 d16 e-20 g-14 i-15 k-25 l-19 m-32
$question>if a13 d-15 j-15
$question>im f15
$question>in b-11
$question>is a-10 b-26 d11 e-13 f-25 g-12 h-20 k14 l-18 m-22
$question>it d18 e10 g-10 m-17
$question>jaja c-10 l-10
$question>jefe e14
$question>joda a-14
$question>kind d-11
$question>la a11 c-34 d-19 i-11 j-11 k-16
$question>late c-14 d-10
$question>le c13 e12 f-30 g-13 h-20 j-18 k-11 l-21 m-27
$question>lease d12
$question>les f-17 m-11
$question>live f-10
$question>lived h12
$question>llame a-10 e16
$question>lleva i11
$question>lleve a-15 c13 f18
$question>lo a15 b13 e-11 f-33 j-10 m-30
$question>los a-22 b13 c10 d-16 l14 m-16
$question>luego b-13 f-10
$question>madre a-10 m-10
$question>make d-15 f-12
$question>mal d-12 f-11 j-10 m13
$question>mama l14
$question>manda e13
$question>mandan d13
$question>mandar m16
$question>mande j-15
$question>mando d-18
$question>many f10 j11
$question>mas d-10 j-12
$question>me c-25 e19 g-19 i11 j15 m10
$question>mi a-18 l11
$question>mismo d-13 f-11
$question>much c-14 d-32 f-11 j-10 m-10
$question>my d20 f-16
$question>nadie d-11 f-13 l10 m-11
$question>no c-41 e-27 f12 l-11 m23
$question>nos m10
$question>number d10 j-12
$question>numero k13
$question>of c11 d-14
$question>oficina a-23 d-11
$question>otro a11
$question>owe d16
$question>padre c-12
$question>pagan d-10 m13
$question>pagar d-12
$question>pago d-18 m-18
$question>para a-10 d-18 f-19
$question>pasa a-11
$question>paso a-15 b-12 d-11 f-16 h-11 m-10
$question>pena a-16 c-16 f-12
$question>people b12
$question>pienso f18
$question>por a10 b-11 c-10 j12 m-10
$question>pueda e13
$question>puedo e16 f-12
$question>puso a10
$question>que b-15 c-18 d19 e-20 l-14
$question>quede m15
$question>quepa a-14 c16
$question>quiero d-10 f16
$question>razon b12
$question>recargo d11
$question>recoja f13
$question>renta d-10
$question>rico c-13
$question>sacarme a16
$question>sale a-21 d13 f-18 m-11
$question>say a-11 d11
$question>se a23 b-25 e-16 g-11 k-16
$question>seguir f12
$question>si a-20 b-12 c-11 e-15 m-14
$question>significa c-15 d-14
$question>sin d-10 m18
$question>sola f-10 m15
$question>son a-13 c12 f-10 h-14 m-11
$question>soy a13 c-17 d-16 f-11
$question>speaking e-13
$question>su c10 d-12 e11 h-10
$question>sun c15 d-15
$question>tambien a-12
$question>tanto d10
$question>te a19 b-16 c-16 f-17
$question>tell h10
$question>tenga a-10 d-10 f-13
$question>thats d-13
$question>the a-11 c13 d-11 g-12 h-17 j-18 k-17 l-24 m-13
$question>there d13
$question>this a-14 d10 j-15
$question>tiene a10 b11 d-11 k12
$question>tienen c10
$question>time b-12 c-17 d-15 e-11 f-11 h-12
$question>to d-17 k-16
$question>todavia f17 h10
$question>todo d-15 h-13 m20
$question>told j11
$question>tonta d-13
$question>toque a13 l-11
$question>trabajaba a-10 m16
$question>trabajando m12
$question>trabajar m12
$question>trabajo m11
$question>tratan b10
$question>un c-10 f-14
$question>una d11 f12
$question>unos e10
$question>usted c-21 d-11 e-14 f-12
$question>ustedes b-15 c16 k-10
$question>va c-12 l-10 m13
$question>venden l-11
$question>venga a16 c-10 d-12 l-13
$question>ver a-13 f-12
$question>vida c-15
$question>viene l10
$question>viva f17 m-11
$question>vive a13
$question>vives a13 m-10
$question>vivia a-10 h10
$question>vivo d-10 f10 k10
$question>voy a-11 c-10 d-20 g-11 l-17 m-17
$question>want d10 k10
$question>went d11
$question>when a10
$question>why a12 d11 f-15 m-16
$question>would b14
$question>you a-22 b10 d15 f14 h11 i-16 j11 l-12
$question>your c-17 d-16
$relative b-22 c12 d-25 e-28 g-27 h36 i-65 j-32 k-23 m13
$relative># a-11 f-17 h11 l-12
$relative>$bill d14
$relative>$cut f11 m-15
$relative>$die a-19 b-10 c-13 d-15 f-15 h34 k-10 l-17
$relative>$fee d-12 m-11
$relative>$fixture l-12
$relative>$future b-18 h15 m-14
$relative>$hurt h13
$relative>$i a-17 b-24 c-16 d-20 f13 i-16 j-18 k-14 l-11 m18
$relative>$illness f-12 h11
$relative>$income a-12
$relative>$insult c14 d-15 f-14 h-15 l-21 m-15
$relative>$kill a-15 f16 h11 m-19
$relative>$laughter f-11 h-16 l-11
$relative>$lawyer f-10 h-16 i-30 m-13
$relative>$live a-11 d-15 f-24 h19 m-20
$relative>$lose f-14
$relative>$mine f-10 h15
$relative>$name h12
$relative>$not a-16 b-10 c-11 d-26 h20 j-14 k11 l-21 m15
$relative>$pay a-15 d10 h-29 m-24
$relative>$payer a-11 f15 m-15
$relative>$pest c12 m-12
$relative>$put_through a15 b-24 e-12 f-40 g-19 h12 i-10 j-15 k-14
$relative>$question c-17 h15 j-11 k-13 l-27 m21
$relative>$relative m-12
$relative>$report b-16 c-12 d-22 h23 m13
$relative>$stop f-20 l-11 m19
$relative>$tribunal b-11 h-13
$relative>$victim c15 e-13 h24 i-17 j-16 k-13 l-29 m-45
$relative>$wish h14
$relative>$work a10 b13 c-12 f-15
$relative>$worksite a-11 f-20 l-10 m20
$relative>$you a-19 b-26 c13 d-28 l-13 m-16
$relative>a d-14 f-31 g-13 h-34 l-18 m-27
$relative>abogada i-13
$relative>abogado i-15
$relative>an a10
$relative>and a-16 c-10 d-13 f-16 h16 m25
$relative>anoche h12
$relative>anos h-16
$relative>at h11 m-14
$relative>away h13
$relative>be a-10 c10
$relative>bola c11
$relative>but m-10
$relative>cancer m10
$relative>con f-11 h14
$relative>de a17 f-15 m-22
$relative>dejo f-11
$relative>didnt h16
$relative>died f-14 h24
$relative>el a-14 b-11 d-14 f-23 h23 l-18 m12
$relative>en f-18 h10 l-11
$relative>es a14 h-14 i-10 m-13
$relative>esta b-10 d-12 l-17 m20
$relative>estoy f-10
$relative>fallecio f-10 h16 m-10
$relative>for f-11 h-12
$relative>from h14
$relative>gonna f-11 h21
$relative>got h-22 m14
$relative>had h11
$relative>has h-13 l13
$relative>heaven f15
$relative>hes f10
$relative>hi f-10
$relative>his f11
$relative>hoy m-11
$relative>im f14 h11 m10
$relative>in a-17 b-15 l-20 m19
$relative>is a-28 c-19 d-22 g-15 h13 i-15 j-12 k-14 l-32
$relative>isnt h-11 m-11
$relative>it l12 m-12
$relative>jueves h10
$relative>just a17
$relative>la a17 b10 d-18 f-20 h23 l-13 m-23
$relative>law h-11 m-11
$relative>le h-12
$relative>lease f-10
$relative>left f-16 h-16 m14
$relative>lived h12
$relative>lo c12
$relative>longer h11 m-10
$relative>lunes h10 m-10
$relative>me a-13 b-10 i-12 j-11 l-10
$relative>mi d10
$relative>murio m-13
$relative>night h-10
$relative>no h16 l-11
$relative>nos f-11
$relative>on h22
$relative>overdosed h13
$relative>paid d11
$relative>passed a-10 f-10 h16 m-17
$relative>paz h-13
$relative>por h-10 l11 m14
$relative>preso l-10 m13
$relative>que d-14 f11 h-10
$relative>saturday l-11
$relative>says h-10
$relative>se a-24 b-12 d-14 g-10 h12 m-34
$relative>semana h16 m-10
$relative>she h17
$relative>shower l-12
$relative>soltera c-10 h-13 m16
$relative>support m12
$relative>the b-17 d-22 h21 l-26 m12
$relative>this h15
$relative>to a11 b-16 d-10 f12 m-14
$relative>took a-10 m12
$relative>trabaja a10 b12
$relative>turned m-10
$relative>una a-12 c14 l-16 m-11
$relative>unos a-10 c11 d-10 h-11 l-10
$relative>va a-10 f-13
$relative>vivia h10
$relative>was f-14 h18
$relative>went f-12 h16 l11
$relative>what h10
$relative>when h-13
$relative>who h18
$relative>why a-12 f-31 g10 l-17 m26
$relative>will f-14 m-10
$relative>with h10
$relative>works h-11
$relative>years h-18
$relative>you a-21 b-15 d-19 m-11
$remove a-14 b-22 c-51 e-42 f-12 g-46 h-43 i-34 j42 k-16 l-25
$remove># a-10 d13
$remove>$blows a13 b-11
$remove>$fee a-10 f-12 j-11 m-11
$remove>$i j10 m-13
$remove>$income f-12 m12
$remove>$list a-10 b-11 c-10 d-17 f-14 g-15 j18
$remove>$messages j10
$remove>$mine a-12 b-14 d-23 e-13 f-18 g-13 h-14 i-11 j25 k-21 l-11 m-11
$remove>$not a10 f-12 k10
$remove>$pay d11 m-13
$remove>$phone b-10 d-12 e-11 j27 k-20
$remove>$put_through b-12 c-12 d-20 g-13 j27 l-16 m-10
$remove>$stop m12
$remove>$victim b-20 c-14 e-13 f13 g-15 h-11 j13 l-18
$remove>$you j12
$remove>a a15 b-11
$remove>aqui a12 f10
$remove>at d10
$remove>cargo d10
$remove>de b-11 c-12 d-19 g-13 j28 l-16 m-10
$remove>del a-10 d-11 j-19
$remove>el a-10 f-12 j-10 m-20
$remove>esa j13
$remove>fee d-13
$remove>from d-11 h-10
$remove>i j-14
$remove>it a-17 d-13 f-30 j10 m-16
$remove>la a-15 f14
$remove>late d-10
$remove>lista j13
$remove>lo a13
$remove>me a-12 d-13 j10 m-12
$remove>mi d-10 f-14 j21
$remove>my d-15 h-10 j13 k-15
$remove>number j16 k-14
$remove>numero j18
$remove>off a-14 d-13 f-26 j-17 m-18
$remove>old d-10 j-18
$remove>on d13
$remove>para m12
$remove>the a-15 b-15 d11 f-21 g-10 h-10 j-32 l-14 m-17
$remove>vida f20
$report c-11
$report># b-11 c-14 f-50 g10 h-33 j-25 k-22
$report>$appliance l-13
$report>$bill a-14 d10 f-18
$report>$boss b-30 e19 g-13 h-10 i-14 j-14 k-14 m-12
$report>$break b-10 f-15 j-15 l-12
$report>$burn m10
$report>$call b12 d-10 e-11 j10
$report>$contact c-17 l-15 m-18
$report>$cut a-18 e-11 j-21 m-20
$report>$die a-14 c-11 d-14 e-10 f11 j-19 k-12
$report>$dismiss d-17 f14 m14
$report>$end_it d-26 e-10 j-10
$report>$fee d23 e10 f-42 g-16 h11 j-12 k12 l-18 m-27
$report>$fix f-13
$report>$fixture b-10 f-29 m-11
$report>$future f20 j-15 l-12 m-11
$report>$hurt a14 b-12 c16 d-29 f11 g-14 h-11 j-16 l-18
$report>$i b-17 c-34 d14 f22 h-39 m-18
$report>$illness d-20 h-14 i-11 j-14 k-11 l-18 m20
$report>$income c-12 e-16 g-10 i-16 l-27 m-11
$report>$insult c12 d14
$report>$kill c-10
$report>$know a18 c-17 g-17 i-12 j-24
$report>$laughter a-13 b-13 d-15 f-18 l-15
$report>$lawyer a-16 c-10 d-20 e-15 f-24 i35 k-14 m-25
$report>$list d-13 f-15 j22
$report>$live b-17 c-15 d-26 e-17 g-18 h15 i-12 j-13 k19 m-38
$report>$lodge a-11 b14 d-15 e10 f-20 g19
$report>$lose a-13 d-11 f-12 h10 m14
$report>$messages a-24 b-25 c-10 d-27 e-13 f-25 h-14
$report>$mine a-18 c-31 d-21 e-32 f18
$report>$name b-14 d19 e-18 h13 l-10
$report>$not b-18 d11 f16 g14 i-10 j11 l-27 m11
$report>$owe a-20 b-14 c-12 e-12 f-27 h-14 i-10 j-20 k-25 l-12 m-17
$report>$pay a-12 c-11 d19 e-24 g-17 h-17 i-11 k-14 m-43
$report>$payer d-15 f18 g-12 j-21
$report>$pest l14
$report>$phone a-12 c-10 d-23 f-19 h-10 j12 k11 l-14
$report>$prove a10 d13
$report>$put_through a13 b10 c-34 h11
$report>$question a11 b17 c-19 d22 f-14 g-15 h10 i-18 j-25 l-19 m-26
$report>$relative a13 b-18 c-12 d-15 h15
$report>$remove j11 m-11
$report>$report b15 g13 j-10 m-19
$report>$sign b-15 c-10 f-16 g-10 j12
$report>$smell l13
$report>$spark a-19 c11 d-11 f-15
$report>$speak a-24 d-24 e17 f-24 g-12 k-18 l-11 m-10
$report>$stop a-23 c-19 d-28 e-14 g-14 h-13 i-10 j14 k-14 l-18 m-30
$report>$sue d-11 f-11
$report>$tribunal a-11 d-14 f-25 g15 i-10 m-11
$report>$vanish f18
$report>$victim a18 e12 m-30
$report>$weapon a24 b-11 d-16 m-10
$report>$wish a-16 e22 i-33 k-41 m-34
$report>$work a12 b-11 c-13 d-14 f-22 h-11
$report>$worksite b-26 c-17 e-19 f-40 g-10 i-14 l-28
$report>$you a12 c17 f-28 g10 m-22
$report>a a-10 b11 j-12
$report>about d-18 f12 g-10 h18 k-17
$report>add h-17
$report>administrador e13
$report>afford m14
$report>after e12
$report>again a-14 d-12 f13 j18 l-19
$report>agree d-23
$report>agreed d14
$report>al a-10 b11 d-12
$report>alguien e13
$report>alive d-12 f20
$report>all f11 m-12
$report>almost l11
$report>alone j12
$report>already d22 j14
$report>an a-13 f-15 g-12 i15 j-12 k12 l-10 m12
$report>and a-14 d-13 f15
$report>any d-11 j-12
$report>anymore c-10 d-10 k11
$report>anything d10 f-14 k10
$report>appointment b12
$report>appreciate a-16
$report>are d14
$report>at a-20 j-15 k-11 l-12 m-32
$report>attorney b-13 i27
$report>aumento d15
$report>autopay f-17
$report>ayuda j-15
$report>back f-11 m-10
$report>balance d11
$report>bancarrota g15
$report>banco d-14
$report>bankruptcy b-21 d-15 f-17 g24 h-10 l-11 m-10
$report>be a-17 b-15 f10 j-22 m-14
$report>bed f-19
$report>been d13 f13 k-10 l14
$report>blow a10
$report>bought f13
$report>breathing f15
$report>broke a-10 f-10
$report>by a-23 b-12 i11 k-10 m-12
$report>bye f17
$report>called b15
$report>can b-18 c-11 d-32 f-26 h10 i-12 j-15 k-15 l10 m-25
$report>canceled d13
$report>cant a-21 d-22 k-17 l-12
$report>car a13
$report>care a10 f-13
$report>carta f15
$report>casa b-14 f-22 g-10
$report>chapter b-10 g15
$report>charge d-19
$report>charged d14 f-12
$report>check f-14
$report>choke a-11 c10
$report>choose m13
$report>ciudad a-15 b18
$report>come a13 d-21 e-10 f-23
$report>complaint b12 g-11
$report>con a-13 c-22 e16 h-16 i13 j-20 k-18 l-26 m-14
$report>consent j12
$report>could c-13 d-18 f-13 l-10
$report>counsel i10
$report>court f-13
$report>cuando a-12 f-14 j-12
$report>cut f14
$report>day m-15
$report>de a-23 b13 e13 h-11 j-15 k-14 m-10
$report>dead f18
$report>decided a-10 d-10
$report>denise e-14
$report>did a13
$report>didnt d16
$report>die f14
$report>died f-12 h-12 j-14
$report>disagree d10
$report>do a-13 b-11 e-16 f18 k-12 l-19 m-21
$report>dont b-21 c-21 e-28 k14 l-22
$report>down f-16 m-17
$report>drop d-11
$report>due d13 f-10
$report>duty d-12
$report>early f-20
$report>el a-20 b14 c-10 d-12 e10 f-12 g-15 i11
$report>email d10 e10 f-16 j12
$report>en a-11 b18 g-11
$report>end d-16
$report>ended f-16
$report>es d12
$report>even f17
$report>fair b14
$report>favor d-10 e-17 j-25
$report>feel a-21 b-16 c-12 d-14 e-13 j-12 m-11
$report>filed g14
$report>find a17 f-18
$report>finger f-10
$report>fixed l-12
$report>for a-12 b-25 c-15 d16 f-11 g12 i-12 j14 k-17 l-21
$report>forgot a-14 b-12 c-15 d-16 f-20 j-15 k-10 l-12 m-11
$report>friday a-15 b-14 d-13 m12
$report>from a-12 f-12 g-12 j24 m10
$report>full d15
$report>gave a-10 d21
$report>get b-28 d-19 e-25 i-12 j-10 l-19
$report>give d-11 f-14
$report>go e-13 f-10 l-10
$report>god a11
$report>gonna b-11 f13 h10
$report>goodbye f17
$report>got d13 e-24 g-16 h-15 j-24 m10
$report>gotta j10 l-10
$report>great m-10
$report>guy b-14
$report>gym b-10 f-20
$report>had a-15 b-12 d10 l-16 m24
$report>handed d19
$report>hate a-15 b-10 c-12 d-18 e-10 j-13 k-13 l-12 m-20
$report>have a-13 b-42 c-16 d12 e-26 g-18 i12 j-34 m14
$report>havent m10
$report>he a15 f10
$report>hearing b11
$report>hell a-14 b-12 c20 d-15 f-13
$report>help f11 j-10
$report>here f-12 k-10
$report>hes c10
$report>hi a-16 f-20
$report>him a13
$report>hired i11
$report>hit f11
$report>home d-12 e-11 f-26 k13
$report>hope b-10 d-13 e-13
$report>how d14
$report>hud a-14 b22 f-10 g-10
$report>human e16
$report>hurt d-11 f16
$report>husband a12
$report>i b-15 c-10 d-10 e-14 f13 g-14 h-15 j-18 k-17
$report>if d13 f-13 j-14
$report>ill b-10 f11
$report>im d-18 f12
$report>in c-19 d13 i-13 j-25
$report>inspector b13
$report>instead j18
$report>into a10 f-10
$report>is a-10 d-11 e-11 f-16 i-13 l-10 m-10
$report>it a-37 c-12 d-14 e-22 f-12 g-18 h10 i-10 k-22 m10
$report>itemized d14
$report>its j-12
$report>job f-10 m15
$report>joking d-12 f-17 m-11
$report>jump f-10
$report>just b-21 c-14 d-25 e-15 f24 g-13 h-15 j-28 k10 l-18
$report>keep b-15 d-18 e-10 f23 k-11 l-15 m-16
$report>keys d17 f-13 m-10
$report>kick a-14 c15
$report>kids f14
$report>know a17 c-11 e-15 f-32 g-11 j-14 l-13 m-16
$report>la b11 c-17 f-30 i-10 j-11 m-14
$report>laid l-10 m15
$report>last f16 g11 l-11 m-12
$report>late a-14 d10 f-27 m-12
$report>later a-11
$report>laughing f-15 j-11
$report>lawyer g-10 i17
$report>leak l-10 m-11
$report>left f17
$report>legal i13
$report>let b-11
$report>letters f13
$report>like a-15 c-10 d-17 f13 l-15 m-15
$report>line j11
$report>live a-16 d-19 k17 l11 m-13
$report>lo b10 f-15
$report>log f-12 m-15
$report>lost a-10 d-11 f-21 m14
$report>love a-23 b-13 d-16 f-11 h-10 i-10 j-14 k-17 l-17
$report>make d-13 e-12 f-17 m-10
$report>mal a11
$report>manage m-12
$report>manager d10
$report>manana a-11 b-19 j-11
$report>mandeme j-15
$report>mas d-12 f-14 j15
$report>may d10
$report>me a-34 b-15 c-19 h-11 k-33 m-25
$report>meaning a-10 f-22
$report>meant d-17 j-12 k10
$report>mejor f-10 j-20
$report>mi a-15 d-12 e-10 j-10 l-10
$report>might b-11 c-11 d-22 e-18 k-13 l-19 m-15
$report>misma e-12 l11
$report>miss a-16 f-10
$report>missed a-13 j-17
$report>mom f13 h-12
$report>monday b-11 g12
$report>money d-15 h12 j11 m11
$report>month e-11
$report>morning d-12
$report>move d-11 f-10
$report>moved d11 f-10 m-10
$report>my c-23 d-22 e-15 k12
$report>myself a-10 f19
$report>need a-30 b-15 c-10 d-32 e17 f-23 i-14 j-20 l-10 m-10
$report>never d13 j-10 k-18 l-13 m-13
$report>new e-12 l-11
$report>newborn l13
$report>no f-30 j16
$report>nomore j13
$report>not a15 d-28 f15 j-11 k-15
$report>nothing f13
$report>now b-15 d-17 m-13
$report>number k-29
$report>of a-13 b-10 e-11 f-21 h-10 k-12 l-11 m-22
$report>off a-20 b-13 c-13 d-15 e-11 f-30 l13
$report>on a-31 c10 d-11 e-14 f20 h-15 i-11 k-13
$report>one b-11 f10 j-10 m-13
$report>only d10
$report>or j10
$report>out e-19 f-11 h-12
$report>over a10 e11
$report>overpaid d14
$report>overslept f-12
$report>owe a-20 b-14 c-12 e-12 f-26 h-14 j-20 k-24 l-11 m-16
$report>own f-19 k17
$report>owner e12
$report>paid a-25 d26 e-10 f-19 g-10 j-10 l-11 m-11
$report>paint f-11 l-22
$report>passed f-17
$report>pay b-10 f-12 l-10 m-29
$report>people j10
$report>phone j11
$report>picturing f10
$report>pizza e-10 f-10
$report>plan d-11 f15
$report>playa a-11 b-12 e-11 f-12
$report>please k-12
$report>por b10 e-19 f-16 j-15 m-11
$report>pray f14
$report>promise d-14 f-10
$report>promised d16
$report>proof m-13
$report>protection g10
$report>put d-11 f-11 k-10
$report>que e10 f-12 h12
$report>quit f-14 m-13
$report>read f-12 j11
$report>receipt f-10
$report>refuse d10
$report>renew d-11 e-16 f-17
$report>rent d-20 f-17 k19
$report>revoke j12
$report>rights b10
$report>run a10
$report>said a-21 d-31 j10 k-12
$report>saw j-11
$report>se f10
$report>see b-26 f17 j-10 m-13
$report>send a11 b10 d-14 h16
$report>sent b-11 f-10 j-14
$report>set d-12
$report>should a-24 b-12 d-25 e-13 f-14 l-10
$report>signed e10
$report>sister f11 h-10
$report>sleep a-17 d-11 e-11 f11
$report>slept f-11 l-10 m-10
$report>smell l13
$report>so f-10 i-11 j-18
$report>somebody d-12 f-14
$report>someone a16 d-16 e10
$report>something d-11
$report>speak e13
$report>speaking e-13
$report>stand f12
$report>stop d-19 f-24 j17 m-10
$report>stopped f10 m-10
$report>stroke m13
$report>sue b-13
$report>sunday h17
$report>super a-14 e-11 f10
$report>swear a14
$report>take f-19 m-18
$report>talk e17 i-11
$report>talked e-19
$report>tenants b10
$report>text a-11 b-14 j-28 k-13
$report>texto j-17
$report>thank e-22
$report>that a21 c-16 d11 e-16 g-16 j-12 k-18 l-12 m-13
$report>the a-24 b21 c-40 e-11 f12 h-17 i-31 j-28 k-49 m-60
$report>them d-15 f19 j-13
$report>then a-12
$report>there f-17
$report>these j19
$report>think a-19 b-12 d10 e-10 f15 j-12 k18
$report>thinking d-12
$report>this a-22 c-21 f-10 g10 h-22 i-18 j11 l-14 m-21
$report>through b-19 c-10 d-17 l-12
$report>time d10 h10 j-10
$report>to g-12 j-32 l-42 m10
$report>today d-15 f12 l11
$report>together b16
$report>told d14
$report>tomorrow a12 j-12
$report>too f13
$report>took a-12 b-10 d-11 f14
$report>tried a-16 d-12 f13 m-15
$report>trust f10
$report>trustee g17
$report>un j-11
$report>understand d-11 f-15 k-11 m-11
$report>unit d-15
$report>up c-15 e-13 f-10 g-10 i-10 k-17 l-19
$report>use k-12
$report>used d-12 k11
$report>usted e17
$report>ustedes a-11 c-12 e-14 k-10
$report>vivienda b12 f-11
$report>wait a-15 e-13
$report>waiting f11
$report>wake a-10 f16
$report>wanna c-12 d-13 j-16 k-11
$report>want a-33 b-25 c-17 e13 g-12 h-15 i-13 j11 k-23 m-16
$report>was a-25 b-21 c-17 e-14 g-20 j-30 k-19 l-22
$report>we d15
$report>week f12 g10
$report>went f12
$report>what b12 f-16
$report>when a-15 d13 j-12
$report>who d-14 e-12
$report>why d16
$report>will f13
$report>wish a-10 j12
$report>with b14 f-13 g-15 i-13 j-23 l-14 m-15
$report>wont a-13 d-16 f17 j-13 k-13 m-11
$report>work a-18 m-25
$report>would f-24
$report>wouldnt a-11 c11
$report>wrong d-26 f-10 k-14
$report>wrote f10
$report>years a13
$report>you e-38 i-21
$report>your a13 b-29 f-20 h-19 i-10 k-25 l-12
$report>youre a-11
$report>zero d25 f-17 m-10
$sign a-44 d14 f-46 g16 k-37 l-39 m-18
$sign># d16
$sign>$bill d12
$sign>$contact b-10 d-15 j18
$sign>$fee a-10 f-10 g10 m-10
$sign>$i d10
$sign>$messages d-11 j11
$sign>$mine d-13
$sign>$not d12 i10
$sign>$put_through d18
$sign>$report b-10 f-11 j16
$sign>$victim a-13 c-12 d18 e11 f-11 j-11
$sign>balance d-17 g12
$sign>be j12
$sign>cobro d12
$sign>de d18
$sign>el c-11 d-29 g-14 h10
$sign>ese d16
$sign>eso d11
$sign>for d15 e10
$sign>it d-18
$sign>mi i10
$sign>nada i12
$sign>nothing i10 m10
$sign>that e11 g13
$sign>the b-14 d-10 f-10 j-10
$sign>to d13 j11
$sign>with d-12 i10
$smell a-40 b-30 d-30 e-19 f-18 g-21 h-25 i-18 j-22 k-22 l30 m-34
$smell>$burn l13
$smell>$damp l11
$smell>$fixture l10
$smell>$mine l12
$smell>$utility a-14 c-13 d-11 f-15 l27 m-10
$smell>a a-17 b-14 d-10 f-13 l22 m-12
$smell>cookies l-11
$smell>eggs l12
$smell>en l11
$smell>gas a-14 c-13 d-11 f-15 l27 m-10
$smell>in c-16 f-12
$smell>like a-12 b-10 f-15
$smell>of l10
$smell>rico l-15
$smell>rotten l12
$smell>the l15
$spark b-11 c-19 d-13 e-32 g-35 h-36 i-30 k-35 l24 m-17
$spark># a-10 d13
$spark>$appliance a-11 f-11 l15
$spark>$fixture a-14
$spark>$i j-13 m-14
$spark>$list j13
$spark>$live m-12
$spark>$mine a-14
$spark>$put_through d-15 f12 j13
$spark>$question b-10 f-15 m-10
$spark>$spark f11
$spark>$stop m12
$spark>$victim a11 b-16 e-10 f-31 l-18 m-16
$spark>$worksite a-13 l-12
$spark>$you c11
$spark>a a10 b-10
$spark>alarm l-15
$spark>and a-15
$spark>aqui a12 f10
$spark>carro a11
$spark>de d-12 f13 j14
$spark>del a-17 f20
$spark>en a13 d-10 f-14
$spark>esa j13
$spark>in f-15 l14
$spark>la f-16 l-10 m-12
$spark>lista j13
$spark>me a-12 f13
$spark>next a11
$spark>on a-10 c12
$spark>out f-10 l14
$spark>puente a-14 f17
$spark>si a-10
$spark>the d-10
$spark>you c12
$speak a-27 c-17 d-32 e27 f-36 h-21 i10 j-20 k-12 l-15 m-30
$speak>$boss a-27 b-14 c-14 e19 f-15 i-18 l-11
$speak>$call e-10
$speak>$contact j-11
$speak>$future a13
$speak>$i b-19 f-12 g-12 j12 m-11
$speak>$lawyer b11 e-11 i11
$speak>$mine e-12 g11 m-10
$speak>$name e-17
$speak>$payer i16
$speak>$put_through a-17 b-13 d-12 e19 g-10 i-11 j-15 l-10 m-11
$speak>$victim a-10 b-16 c-33 e28 f-31 i13 j-24 k-20
$speak>$you c-17 d-16 g-15 j-10
$speak>a b18 i-14
$speak>alguien e13
$speak>bankruptcy g11 i-18
$speak>con a-26 c-23 e28 f-22 h-12 i15 j-17 k-16 l-17 m-14
$speak>de f10
$speak>denise e-14
$speak>el b-15 e14 i13
$speak>her e-13 h10 i14
$speak>is g13
$speak>la a-10 b-20 e13
$speak>lawyer i10
$speak>legal b14
$speak>me j10
$speak>mi i11
$speak>my b-16
$speak>no e11
$speak>on e-18
$speak>que e12
$speak>the a-19 b-15 c-14 d-14 f-14 j-10 l-11
$speak>them e11
$speak>this e14
$speak>to a-32 c-18 d-27 e19 f-25 i11 k-16
$speak>usted e10
$speak>ustedes c-10 e-14
$speak>whoever e17
$speak>with a-15 c10 d-13 e22 f-17 j-11 k-13
$speak>you a-10 e13
$speak>your a10
$steal a-33 b-26 c10 d-10 e-14 f-31 g-22 h-21 i-20 j-11 k-19 l-29 m22
$steal>$fee m13
$steal>$i m10
$steal>$insult c14
$steal>$question m11
$steal>$victim c-13 d-11 f-12 j-12
$steal>a a-12 d-10 j-10
$steal>and m10
$steal>corazon m-12
$steal>el d-11 m-11
$steal>la m-18
$steal>why m11
$stop a-19 c-14 d-22 e-57 g-12 h-11 i-23 j30 k-14 l-17
$stop># d13
$stop>$bill h10 j-18
$stop>$boss a-12
$stop>$call j12
$stop>$contact a-22 b-30 c-37 d-26 e-16 f-37 g-21 i-13 j34 l-19
$stop>$die a-13 f18
$stop>$fee d-10 j-13
$stop>$fixture l-21
$stop>$future a-13 b-14 l10
$stop>$hurt b15 c13 f-11 m-12
$stop>$i b-12 c-16 d-21 j14 k-16 m-13
$stop>$income a-11 b-11 d-17 j-25 m-13
$stop>$insult c15
$stop>$laughter j-12
$stop>$live d-10 f18
$stop>$lodge g12
$stop>$messages a-14 b-28 c-21 d-16 f-17 h-18 j24 m-12
$stop>$mine a-12 b-11 d-13 f15 h-17
$stop>$name h13 j-10 k10
$stop>$not d-17 f16 h-13 k14
$stop>$pay a-17 b11 c-14 d-22 f-16 g-15 j-20 l-11 m-28
$stop>$payer d-10 h10 j12 m-10
$stop>$phone j17
$stop>$put_through b-34 d-36 e-18 i-12 j14 k-28
$stop>$question a-27 b18 d-27 g-12 h-16 k-10
$stop>$relative m13
$stop>$report a-10 c-18 d-15 f-22 g-10 h-15 j16 k-11 m-14
$stop>$sign j-11
$stop>$speak j10
$stop>$stop b-10 d-10 l-11 m-11
$stop>$tribunal b18 d14
$stop>$victim a-48 d-43 e-20 g-22 i-14 k-25 l-38
$stop>$work j-10
$stop>$worksite a-13 b-11 c-10 f-15 j-17
$stop>$you d-11
$stop>al a-10
$stop>alla b-15 f-19
$stop>asking h13 j-10 k10
$stop>at b-12 d-16 f-16 j-18 l-11 m-15
$stop>autopay j-13
$stop>avisar j-12
$stop>blowing j14
$stop>by a-15 d-10 f-23 j-26 l-11 m-10
$stop>calling j-14
$stop>check d-13 m-17
$stop>collecting g16
$stop>comer a-12 f-16 j-13 l-10 m19
$stop>con a10 b-15 c-10 d10 f-14 j12
$stop>de b-26 d-28 e-12 f-12 h-24 k-23
$stop>do j-11
$stop>el a-37 c-23 e-15 f-40 g-17 h-20 i-10 j-26 k-11 l-27
$stop>en c-24 d-28 g-17 h-17 j12 k-11 l-29 m-31
$stop>esta m-12
$stop>estar j14
$stop>esto h10 i12
$stop>for f-11 h13 j-19 k10
$stop>hitting j12
$stop>ill f10
$stop>in j-13
$stop>is f-11 j-20
$stop>it d-11 j12
$stop>job m-13
$stop>juez b15
$stop>la a-14 b-17 c-23 d-10 f-32 h-13 j-18 l-21
$stop>laughing j-10
$stop>les b10
$stop>lo c10
$stop>los b14
$stop>me c-14 d-13 j19 k-11
$stop>mensajes b-12 j11 k-17
$stop>molestar j13
$stop>my m-14
$stop>nada c16 f-10 j-11 l-11 m-11
$stop>no f22 m-13
$stop>now j10
$stop>pagar d-14 j-10 m-17
$stop>paper j-20
$stop>para c10
$stop>paz j16
$stop>plan f-12 m-10
$stop>please j-11
$stop>por m12
$stop>que a-17 b15 d-12 f13 m-16
$stop>recordatorios j-19
$stop>sending j11
$stop>siempre f23
$stop>sign j-11
$stop>sobre a-12 d11
$stop>texting j17
$stop>textos j22
$stop>texts j10
$stop>the b-17 c-12 f-28 h-13 k-12 l-14 m-19
$stop>them j14
$stop>these j20
$stop>this j12
$stop>to b-11
$stop>todo f13
$stop>todos b13
$stop>trabajar m-12
$stop>un a12
$stop>up j15
$stop>ver c-10 j-17
$stop>why a-10 b13 d-17 f-10 h-12 j-15 m10
$stop>with f-14 j15
$stop>working l13
$stop>you j14
$stop>your j-18
$sue a-50 b43 c-31 d-23 e-24 f-47 g-31 h-23 i-27 j-34 l-28 m-30
$sue>$contact b11
$sue>$i d-10 f-11 j-12
$sue>$not a-11
$sue>$question a-13
$sue>$report j-11
$sue>$victim a-26 b23 f-14 j-11
$sue>$you a-13 b19
$sue>a b-11 f-13
$sue>for b18 d-13
$sue>from b-11
$sue>it b11
$sue>nadie b-11 f-13
$sue>por b13
$sue>told j-11
$sue>you a-12 b18
$tribunal a-62 b49 c-47 d-15 e-38 f-40 g13 h-46 j-42 k-39 l-26 m-56
$tribunal># b12
$tribunal>$contact g13
$tribunal>$future b15
$tribunal>$i b16 f-15
$tribunal>$income b-14
$tribunal>$mine d-17 f-16 g13 i-10 l-10 m-10
$tribunal>$not b15
$tribunal>$pay g10
$tribunal>$put_through d-10 g11 i11
$tribunal>$question b17
$tribunal>$report b19 f-12
$tribunal>$utility b11
$tribunal>$victim a-22 b23 d-13 g11
$tribunal>$you a-14 b12
$tribunal>a a-13 b19 d-11 f-13 g-15
$tribunal>all b-17
$tribunal>at b10 d14
$tribunal>bancarrota g10
$tribunal>de i12
$tribunal>decide b11
$tribunal>duty b-16
$tribunal>el b-25 d-12 l-11 m-12
$tribunal>entonces b15
$tribunal>for a-11 g-10
$tribunal>gonna b13
$tribunal>hear b12
$tribunal>i f-10
$tribunal>is d-10 f-11 g-15 h-11 l-13
$tribunal>it b10 d15
$tribunal>las f10
$tribunal>les b14 l-10
$tribunal>mi g12
$tribunal>my b-17
$tribunal>nice b-14
$tribunal>no b16
$tribunal>on b-18 d-10
$tribunal>out b11
$tribunal>por b-21 f-10
$tribunal>the b-10 g-10 l-10
$tribunal>tiene b12
$tribunal>traffic b-14
$tribunal>van b16
$tribunal>vivienda i13
$tribunal>with b10
$tribunal>you g11
$tribunal>your b10
$utility a-27 b-18 c-71 d-10 e-48 f-32 g-55 h-21 i-28 j-51 k-53 l44 m-20
$utility># l10
$utility>$appliance l13
$utility>$bill m-10
$utility>$break l13
$utility>$die h12
$utility>$fee d-33
$utility>$fixture a-23 f-11 l27 m-14
$utility>$future a-12 f-13
$utility>$i f-17 l11 m-15
$utility>$illness l-25
$utility>$income d13 l11
$utility>$laughter l-21
$utility>$leak l22
$utility>$live d-17 l-11
$utility>$mine a-10 f-14 h-10 l18
$utility>$not a-12 d-14 f-13 l26
$utility>$pay d-12
$utility>$put_through b-11 l11
$utility>$question d10 f-13 l16
$utility>$report f-10 l11 m-12
$utility>$smell l10
$utility>$stop l17
$utility>$utility a-18 l23 m-12
$utility>$victim c-13 d-27 f-18 g-12 h-11 l23
$utility>$work a-17 b-10 c-15 d-10 f-12 l13 m-10
$utility>$worksite l15
$utility>$you d-14
$utility>a f-10 l13
$utility>all l16 m-10
$utility>and d-11 f-11 l24
$utility>are l10
$utility>awesome l-13
$utility>back l-25
$utility>be f-11 l-17
$utility>been l13
$utility>bien d16 l-13
$utility>bill d-28 l-21
$utility>cafe d-10 l16
$utility>caliente m-12
$utility>came l12
$utility>carro a-11 l-22
$utility>comes l14
$utility>coming l10
$utility>con l14
$utility>days l11
$utility>desde l11
$utility>died h12
$utility>el f-10 l18
$utility>en a-12 d11 l20 m-22
$utility>enfria l14
$utility>esta d-13 l-23 m-14
$utility>expensive l-12
$utility>for f-16 l13
$utility>gracias l-19
$utility>great l-19
$utility>has h12
$utility>here l-10
$utility>high d-10 l-18
$utility>hissing l12
$utility>i l11
$utility>in a-15 d-14 f-15 h-11 m-20
$utility>included l-21 m-12
$utility>is a-24 b-25 c-13 d-31 f-17 g-11 h-20 i-14 m-22
$utility>its d11
$utility>la a-17 b-10 d-15 l22 m-17
$utility>les a14
$utility>lol l-12
$utility>look l-16
$utility>me a11
$utility>my l16
$utility>no d-10 l13 m-10
$utility>off a10 l-12
$utility>on a-13 d-19 f-11 m-13
$utility>out d-13 f-15 h-13 l27 m-16
$utility>outage l-11
$utility>por l13
$utility>que a-13
$utility>rent m10
$utility>salio l-13
$utility>since d-11 l18 m-10
$utility>so l-14
$utility>station l-12
$utility>the a-23 b-17 c-10 d-22 h-11 m15
$utility>there l-12
$utility>through l13
$utility>too l-12
$utility>up a12 l-10
$utility>wave l-12
$utility>you a-14 d-13
$vanish a20 b-20 d-13 e-15 f11 j-11
$vanish>$stop f11
$vanish>para f11
$vanish>siempre f11
$victim># d14 e-19 f-30 g-33 h-25 i-15 j-20 k-16 l-26
$victim>$appliance b-23 c-25 d-24 e-18 f-34 g-16 h-18 i-12 j-18 k-12 l22 m-28
$victim>$bill b-15 d22 e10 f-24 h13 j-22
$victim>$blows a32 b-34 c-19 d-15 f-27 g-11 j-16 l-15
$victim>$boss b-27 c-12 e38 f-31 g-17 h-13 i-14 j-21 k-24 l-22 m-18
$victim>$break a18 f-20 g-12 j-10 l14
$victim>$burn a23 b-17 c-16 d-12 f-13 m-12
$victim>$call a-23 b-14 c-15 d-24 e20 f-30 g-14 h-12 l-13
$victim>$contact e-10 j10 l-25 m-26
$victim>$cut a15 b11 c-11 e-11 g14 m-25
$victim>$damp a-16 b-18 c-14 f-11 l15 m-10
$victim>$die b-15 c-24 d-19 g-10 h20 j-13 k-14 l-17
$victim>$dismiss a11 f12 g-12 h11 j-14 k-10 l11 m-21
$victim>$end_it d-11 f18 j-13
$victim>$explain a-17 b15 d12 f-11
$victim>$fee a-11 b-29 c14 d17 g-21 j-18 k-19 m-18
$victim>$fix c-24 d-24 g-16 h-11 j-13 l15 m-11
$victim>$fixture b-35 c-34 d-14 e-25 f-12 g-21 h-26 i-20 j-23 k-19 l34 m-32
$victim>$future a25 b12 d-20 g-45 h-26 i-25 k-19 m-25
$victim>$hurt a22 b-34 c23 e-15 f-38 g-17 i-10 j-22 k-15
$victim>$i a14 b-25 c-32 e12 f12 l-36 m-10
$victim>$illness a10 c-13 f-15 h20 l-10
$victim>$income c-14 f-37 i-18 j-23 k-19 l-18
$victim>$insult a-17 b-31 c41 f-40 g-22 h-19 i-15 j-21 k-27 m-18
$victim>$kill a29 b-22 c-25 d-17 e-12 f-19 j-19 l-15 m-16
$victim>$know c-19 d-26 f-18 h-14
$victim>$laughter a-26 c-20 d-23 e-18 f-19 g-12 h-16 j-10 k-18 l-24 m-17
$victim>$lawyer b-11 g-15 i30 j-13
$victim>$leak a-12 c-11 d-14 f-17 j-11 k-12 l20 m-10
$victim>$list a-20 b-20 c-15 e-14 g16 i-11 j24 k-14 l-14 m-17
$victim>$live b-30 e-27 h10 j-25
$victim>$lodge c-25 d-27 e-15 f11 g17 h-10 i-10 j-10
$victim>$lose d15 f-12 h14 m-12
$victim>$messages c-30 e-23 g-17 h-21 i-13 j20 l-14 m-13
$victim>$mine b-11 c-38 d17 e-32 f20 j-17 l12
$victim>$name a-17 c-12 d-15 e-12 f-12 h25 j-10 k11
$victim>$not a14 d10 f12 i-10 j11 k12 l12
$victim>$owe a-29 b-13 c-22 d17 e-15 f-23 g-14 h-13 j-18 l-14
$victim>$pay a-28 c-34 d17 f-40 h-16 i-22 j-29 k-22 l-35 m-18
$victim>$payer c-14 d12 e-10 j-11
$victim>$pest d-10 f-12 l16
$victim>$phone a-18 b-19 c-19 e21 f-14 g-10 h-17 k22 l-12
$victim>$prove b-12 c-10 d12 f-11
$victim>$put_through a15 b11 f-11 h11 m12
$victim>$question a27 e10 g-16 h13 j-11 l12 m14
$victim>$relative a12 b-22 f-38 g-16 h20 j-19 k-21
$victim>$remove j-14
$victim>$report b12 c-11 e24 i-22 m-13
$victim>$sign a-17 b-11 c-13 d13 e17 f-10 i-11
$victim>$smell a-10 l13
$victim>$spark a22 c-11 f-30 j-13 l16 m-12
$victim>$speak b13 c-20 e16 f-21 h-10 i10 k-10 l-10
$victim>$steal a-14 c11
$victim>$stop e-18 f11 g-23 j23 k-26 l-10 m-22
$victim>$sue a-34 b33 c-15 d-19 e-10 f-22 g-16 i-14 j-17 l-13
$victim>$tribunal a-41 b37 c-16 d-26 e-11 f-35 g13 h-11 j-17 k-13 m-21
$victim>$utility b-25 c-20 d-15 e-13 f-27 g-13 h-15 i-10 j-12 k-12 l16
$victim>$vanish a17 b-15 e-10 f-16
$victim>$victim a12 c10 e13
$victim>$weapon a30 b-17 c-11 d-13 e-10 f-25 l-17
$victim>$wish d10 e14 f12 g-17 l-12
$victim>$work a15 b-26 d-21 f-30 g-15 i-10 j-17 k-14 l-11
$victim>$worksite f-13 i-16 j-22 k-32 m17
$victim>$you a12 c11 e12 i-11 l-21 m-28
$victim>1st a-14 e-13
$victim>a a23 c10 d-20 e-19 h-17 k-58 m-47
$victim>abogado b-13
$victim>about c-14 e11 f-28 g-10
$victim>above e19
$victim>absolute c12
$victim>acabar a-11
$victim>address g14
$victim>adentro a18
$victim>administradora e12
$victim>after a-22
$victim>agarrar b-14
$victim>agua a-11 d-10
$victim>aguanto f14
$victim>al c-17 d15 f-17 j-10 m-20
$victim>alarma l16
$victim>algo a13
$victim>alive a11
$victim>all c14
$victim>alla a-10
$victim>allow c-10
$victim>already a-15 b-14 e-15 f-18
$victim>and c20 d-21 e-21 h-12 j-11 k-11 l-12 m-11
$victim>answer d-12 e10 f-10
$victim>anymore k12
$victim>app a-14 c-12 d-14 j-12 m-12
$victim>aqui c-10 f-14 h-13 l-15
$victim>are a-21 b-11 j-15
$victim>around a-14
$victim>arreglaron l-15
$victim>arriba e15
$victim>asi d10 f10
$victim>asking f-10
$victim>at e-28 f-23 h-14 j-11 k-14 m-15
$victim>authority e19 j-11
$victim>aviso a-14 b-18 c-10 d-12 f-11 j-10 m-12
$victim>avisos j-16
$victim>ayudar a-10
$victim>ayudo e-10
$victim>back a13
$victim>bancarrota a-11 b-21 d-14 g29 l-10
$victim>basura a-12 c-21
$victim>be c14 h-12 j-16
$victim>before a13 b-10 f-20 k10
$victim>bendiga a-14 b-11 c-15 d-12 f-20 h-10 j-10 l-10 m-13
$victim>best b-10 c-15
$victim>better c-14 d-13 e-14 j-10 k-11
$victim>bien a-17 b-12 c-13 d-24 e-13 l-31 m-17
$victim>billing d12 h10
$victim>bit a-11
$victim>boss e18
$victim>breakers l14
$victim>broke b12
$victim>building b-12
$victim>but a-10
$victim>by a-13
$victim>cables a-12 l13
$victim>caja l13 m-11
$victim>caliente l-18
$victim>call a-10 b-15 d-14 e10 f-10 k-17
$victim>calle a12 b-22 d-17 g-13 h-10 l-16
$victim>came b-10 j-12 l-10
$victim>camino a11 c-13
$victim>can a-18 b-10 d-27 e20 l11
$victim>canse k-11
$victim>cant a-12 e12 f-11 g17 j-10
$victim>cantidad d-17
$victim>captura d12
$victim>car a19
$victim>cara a10 l-15 m-10
$victim>carta f14
$victim>cash a-13 b13 c-12 e-12 f-13
$victim>cashed d13
$victim>casi a-10 f14 m-12
$victim>cerradura l15
$victim>cerro m-10
$victim>change l-14
$victim>chapa l13
$victim>charge e13
$victim>check b-10 d10 f-12
$victim>chill j11
$victim>choke a-14
$victim>cierra l12
$victim>ciudad a-20 b26 c-13 d-10 f-14 g-10
$victim>close c-10 j-10
$victim>clowns c11
$victim>cocina a-14 f-11 l10 m-12
$victim>coffee a-11 d-10
$victim>collect f10
$victim>come b-12 d-17 f-10
$victim>comes a13
$victim>comida a-19 f-13
$victim>coming a-16 b13 c-15 f-10
$victim>compania b11
$victim>company b13 e10
$victim>compre c-13 d-10 e-14 f16
$victim>con a13 b12 c11 f-17 g-23 m-21
$victim>conozco a-10 k11
$victim>construccion m12
$victim>contact j-16 k10
$victim>contrato d-20 h11
$victim>corte a-23 b15 d-12 f-26 g16 i10 m-17
$victim>could f11 j11
$victim>couldnt a-11 c12
$victim>court a-16 b17 g-12
$victim>creo d15
$victim>cuando a22 d-12
$victim>cuenta a10
$victim>cuerda a-11 b-11 c-13 d-10 f12
$victim>dar b-11 m10
$victim>day b-15 d-11 f-17
$victim>de a-42 b20 d-29 f-14 h-24 m20
$victim>debo a-13 c-17 d10 f-10 h-11 j-12 k-14
$victim>decidi a-10 f18
$victim>dejar a10 f-11
$victim>deje d13 j15
$victim>dejo a-14
$victim>del a-32 c-18 d12 e-22 f-26 g-13 h13 i-11 j-12 k-14 m-30
$victim>demanda b13
$victim>demandar a-14 b19
$victim>demas c10 d15
$victim>demora m-10
$victim>denunciar a-11 b14
$victim>deposite d-24
$victim>deposito b-13 d-25
$victim>derechos b13
$victim>desde d10
$victim>deserve a13 c-12
$victim>desk a-12 c-13 d-17
$victim>despedi f10
$victim>despertar f14 j-17
$victim>deuda a-11 f10
$victim>di a-11 d19
$victim>dia d17
$victim>dias a-12 f15
$victim>dientes a11
$victim>dije l10
$victim>dijo e-11
$victim>dinero a-12 d11 e-10 h-11
$victim>dio l13
$victim>dios a-13 f22 h11
$victim>direccion m-11
$victim>directly g12
$victim>disappear f-10
$victim>doing c-13
$victim>dona m11
$victim>donde a16 d-22 f-16 k-10 l-10
$victim>dont f-14 h12 j10
$victim>dos l10 m11
$victim>down b11 f-13
$victim>doy a-10
$victim>ducha l13
$victim>duena e12
$victim>echar l10
$victim>el d10 e-28 f-17 j-24 k-10 l-49
$victim>else a-13 j-10 k14
$victim>elses a-10 d16
$victim>email a-14 b-14 c-10 d-23
$victim>en a11 b13 e11 g10 h10 i-14
$victim>encargada e12
$victim>encargado a11
$victim>encontrar a14 b-12
$victim>encuentro a-11 f10
$victim>ensenar b-10 d-11
$victim>entra l14
$victim>entrada a-18
$victim>envelope a-13
$victim>era h-15 l-17
$victim>es b-11 e-22 f-16 g-13 h-18 j-18 l-14 m-11
$victim>esa a11
$victim>escopeta a12
$victim>escriban f-10 j19
$victim>escribi f15
$victim>escuela f-12
$victim>ese a15 d19 f-12 j-10 k-14
$victim>eso d23 f-12
$victim>espalda a16 f-10 m-12
$victim>esperar b-11
$victim>espero a17
$victim>esta a-27 b10 c-18 e-17 f-27 j-13 k-16
$victim>estaba d16 l-13
$victim>estan a-16 c-14 d-13 f-16 l11 m-10
$victim>estar a10
$victim>esto e10
$victim>estoy a13 b-12 c-13 g-14 h-10 j-12
$victim>estufa a-16 l10
$victim>estuvo c-13 f-12 j12
$victim>ever c10 e12
$victim>existir f12
$victim>extension e12
$victim>fabrica m15
$victim>face a12
$victim>family b-10 c-11
$victim>favor e11
$victim>fecha a-12 c-11 d-10 f-11 m-11
$victim>fee c13
$victim>fiesta c-13
$victim>find a-19 f16
$victim>firme d-11
$victim>fiscalia b14
$victim>fix a-20 l18
$victim>fixed l13
$victim>for d-10 e-25 f-23 h-14 j-15 l-15 m-10
$victim>form a-12
$victim>friday a-24 b-26 e-11 f-11
$victim>from a-13 b-10 d-10 f19 k-10
$victim>front a-11
$victim>fue d-11 h-11 l-11 m10
$victim>fuego a12
$victim>get a10 b-29 c10 f10 g-15 h-11 j-18 k-13
$victim>getting b11
$victim>give e10
$victim>giving a-12 e10
$victim>going b-16 c11 f-14
$victim>gonna a26 c-15 d-14
$victim>good a10 e-12
$victim>got a21 c-14 d14 e-10 f-22 h-10 j-12 l-12
$victim>gotera l10
$victim>gracias a-14 b-11 c-10 d-17 e-13 f-10 l-21
$victim>greedy a-10
$victim>gripa f-11
$victim>guy a-12 b-15 e-11
$victim>hable a-10 c-12
$victim>hago a-10 d-14 f-11
$victim>halle a11
$victim>hasnt m13
$victim>have c-23 d-10 f10 h-12 i-10 k19
$victim>havent d13 l10
$victim>hay c-16 j-19 k-18 l-14 m-12
$victim>head a17 e11
$victim>hear a15
$victim>hearing a-10 b13
$victim>heartless c11
$victim>help d-12 e14
$victim>here a18 b-17 c-19 e-10 f-24 j-12 k-23 l-14
$victim>hi a-16 c-10 d-12 e-12 f-19
$victim>hice d-14
$victim>higher e12
$victim>hija h14
$victim>home a11 f-13 j-10
$victim>house a13
$victim>how h11
$victim>hoy a-17 d-11 e-12
$victim>huele l12
$victim>hurt a16
$victim>husband a12
$victim>i b-21 c-13 e13 h-12 j-18
$victim>if c11
$victim>iglesia a-10 b-12
$victim>im a16 j-12
$victim>in a16 f-42 i-12 j-12 m-16
$victim>inquilina k12
$victim>ir e-10 l10
$victim>is a13 f-33 g-10 h-13 j-16 k-13 m-15
$victim>it b-23 c-23 f-16 g-13 h-15 k12 l-13
$victim>jaja l-13 m-11
$victim>just c12 e-12
$victim>keep a-12 b13 d11 e10 f-11 k11
$victim>key a-22
$victim>keys a-14 c-15
$victim>kids a16 f-10
$victim>know a-29 f-12
$victim>la c-43 f12 g10 h-33 j-27
$victim>lados l14
$victim>lady a-10 e-14 k11
$victim>las a14 b-11 c-10 e-13 h-10
$victim>last a13 c-10 d12
$victim>late a-10
$victim>later a-13
$victim>lavadora l13
$victim>le c-33 e-21 j-16 k-17 m-10
$victim>leak l18
$victim>leave a-13 j11
$victim>left a-17 c-12 d-12 f-13
$victim>les a14 c-18 d13 f-16
$victim>let a10 e-13 f-12
$victim>letter a-14 b-10 f-11
$victim>ley a-16 b11 m-10
$victim>licencia m10
$victim>life a17 f-13 k10
$victim>like b14 c-11 d-12
$victim>list j16
$victim>lista a-11 b-14 d-13 g12 j12 l-10 m-13
$victim>live a16 d-13 f-14
$victim>llamo e-10
$victim>llantas a12
$victim>llave a-15 d-16 f10
$victim>llaves d11 e-11
$victim>llego a-21 b-12 d-16 f-16
$victim>llegue a10 f-15
$victim>llevame c-10 f16
$victim>llevar a-16
$victim>llevo d-19 f-17
$victim>lluvia m14
$victim>lo a15 b-21 c-29 d12 e-19 f-16 j-11 k-10 l-13
$victim>lock a19
$victim>looking c-11 f-11
$victim>los b12 h-13 m-20
$victim>lost d12
$victim>luz b-10 d-16 f-10
$victim>machetazos a10
$victim>made d-10 f-13
$victim>make d-15 e-12 f-21
$victim>making d13 j-14
$victim>mal a-12 c10 m12
$victim>mama c10
$victim>manana a-26 c-17 d-23 e-16 l-12
$victim>mandar i-11
$victim>mande a-19 b-11 f-11 g-10 k-12
$victim>mando a-17 b-15 d-23 f-11 j-12
$victim>mano b11 d-10 f14 m-13
$victim>mara a16
$victim>mas c-22 d-13
$victim>matar a17 f-15
$victim>math c-14 d13
$victim>mato a13 f-11
$victim>me b-10 c-42 h-29 l-29
$victim>mejor d-11 h-14
$victim>mensajes f-16 j18
$victim>mero d-12 f10
$victim>message b-10 j-18
$victim>meter f-13
$victim>meti g10
$victim>mi a-23 b-23 h11 j-13 k-10 l-10
$victim>miedo c-11
$victim>mis f15
$victim>misma e-12 l11
$victim>mismo a-10 d-13
$victim>money a-22 b-10 d12 f11
$victim>moneyorder a-21 b-13 c-11 d10 e-12 f-11 j-10
$victim>monoxido l16
$victim>morning a-20
$victim>mouth a14
$victim>move a-15
$victim>muchacha d14
$victim>mucho a-10 c-10 e-12 f-14 m-11
$victim>muerte a-15 f22
$victim>muertos f-10 h-12
$victim>murio h13
$victim>must f-11 k11
$victim>my a11 b-25 c-23 d15 e-18 h-24 m-21
$victim>nada a-12 c-15 d-13 k-10
$victim>need b-12 d12 e-16 f-17 i10
$victim>never a12 d10 f-13 j-16 k-10
$victim>nevera a-11 l18 m-11
$victim>next b-13 f-13
$victim>ni a-11 c12
$victim>nice d-12 e-11
$victim>nina l12
$victim>ninos a-15 b-14 c-14 d-12 f-14 l11 m11
$victim>no b-32 c-11 d-13 f19 g-30 i-21 j13 l10
$victim>noche f-22
$victim>noon a-10
$victim>nos m10
$victim>not a11 b-10 c11 j-10
$victim>nothing d11
$victim>notice g10
$victim>now j12
$victim>nueva e-18 l-15
$victim>number d12 j-12
$victim>numbers a-10 d13
$victim>of a-16 d-17 e11 f-18 j-13 l-14
$victim>off a16 c-21 d15 f-10 m-13
$victim>office b-25 d10
$victim>oficina c-19 f-26 g-14 h-14 j-12 k-14 l-25 m-22
$victim>ojos f17
$victim>okay e-11
$victim>old b-11
$victim>on c18 f-26 j-25 k-15 l-22 m-11
$victim>open a-10
$victim>or a-17 c13 d-10 f-12 j-10 k-10
$victim>otra b-12 d-14 f-17 g-10 h-13 l-10
$victim>otro a-10 f-10 k11 m-10
$victim>out a14 b-11 e14 f-17 l-13
$victim>over a25 d-11 f-19 k-12
$victim>pagar a-13 g17
$victim>pagina l-11 m-14
$victim>pago a-24 b-24 c-13 d12 e-10 f-15 h-23 i-10 l-18 m-41
$victim>pague a-18 b-19 c-13 d12 e-11 f-14 g-16 j-10
$victim>paid m11
$victim>panaderia a10
$victim>papeles g13 i14
$victim>para a-20 b17 c-11 f-16 i11 j-14 l-13
$victim>parece b12
$victim>pared a-10 l19
$victim>parenle j11
$victim>parked a-22 d-11 l-11
$victim>parking a11
$victim>parrilla a-10 l-12
$victim>partir a14
$victim>pasa c12
$victim>pasada h14
$victim>pasar a15 c-14 f-15
$victim>paso a-13 b-10 d-12 m-12
$victim>patience a-10
$victim>pay b18 d-10 e12
$victim>payment a-12 d16
$victim>paz h10 j10
$victim>pelicula m-13
$victim>pena f11
$victim>people a17 b14 d-20 e-17 h-10 i-12 k-16
$victim>perdon a-12
$victim>pero d-11 f-10 m-11
$victim>person c-11
$victim>persona j10 k11
$victim>picture a-16
$victim>pido a-22 f19
$victim>pigs d-11
$victim>pistola a10 f-11
$victim>place a-13 c10
$victim>playa a-14 b-14 e-11 f-13 l-10
$victim>please e13
$victim>policia f-11 m-10
$victim>por c11 f-25 h-14 i-13
$victim>porque a11
$victim>preguntar b11
$victim>prendo a13
$victim>presion f-11
$victim>pretty a12
$victim>primer d-11
$victim>prove d12
$victim>proxima a16
$victim>pueda e10
$victim>puedo a-13 d-10 f17 j-10
$victim>puerta b-11 f-14 m-11
$victim>puse a10
$victim>que a20 b-13 h17 i-14 l-15
$victim>quedo a-13 b-10 c-18 d-15 f-10
$victim>queja a-11 b15 e11
$victim>quemar a17 b-10
$victim>quepa a-14 c16
$victim>quien a-15 i12
$victim>quiero b-13 c-17 f17 h-16 k-19
$victim>quincena f-11
$victim>quito f12
$victim>ratones l15
$victim>reach e10 h13
$victim>ready b15
$victim>real c-14 e12
$victim>receipt a-10 d-16
$victim>recibo a12 c-10 d-15
$victim>recordatorios j-22
$victim>records d14 h10
$victim>regadera l11
$victim>rent a-24 d-11
$victim>renta a-23 b-12 f-27 g-11 k-16 l-11 m10
$victim>rento c-12 d-12 f-14 k16
$victim>reportar a-15 b12
$victim>resend d-10 j-10
$victim>resuelve e15
$victim>revise d-11
$victim>right b-13 c-21 d-28 f-10 g-15 h-12
$victim>robot a-13 c13
$victim>rock c-17 d-10
$victim>runs c10
$victim>sabado k-11
$victim>sabe c-14
$victim>saber a-14
$victim>said a-22 b-10 d22 e-18 f-21
$victim>sala h-11 m-10
$victim>saldado d14
$victim>sale a11
$victim>salio l-11
$victim>saludo a10 e-11
$victim>says c-10
$victim>se a19 b-24 c-33 d-32 e-16 h-28 i-13 j-12 k-22 l12
$victim>seccion d15
$victim>secretaria d11
$victim>see a-25 b-15 c-12 d-14 k-14
$victim>seguir f11
$victim>semana a-20 b-13 f-10 h13 l-10 m-19
$victim>send d-25 j-18
$victim>senora f-10 h18
$victim>sentido a-10 f15
$victim>she e-15
$victim>shoot a-16
$victim>si d-16
$victim>sin d12 m11
$victim>sirve a-12 c-11 l-12 m-11
$victim>sleep c11 f-13
$victim>so a-16 b-10 c-14 d-17 e-10
$victim>sobre d11
$victim>soga a-10 d-15 f20 m-15
$victim>some c10
$victim>someone e15
$victim>son a-11 c12 e10
$victim>soon a-10 b-15
$victim>soy d-18 f-17 j-12 k22
$victim>special l13
$victim>steps f-11
$victim>still d-11 l10
$victim>stop c-12 j19
$victim>su a10
$victim>supervisor a-12 e17
$victim>sweet c-12 e-14
$victim>system j13
$victim>take b-11 c-18 e-13
$victim>tarde a-15 f-20 m-12
$victim>te a18 b-10 c-17 d-10 f-18
$victim>telefono e14
$victim>tell d10 e-11
$victim>temporada m20
$victim>tenant a-10 h13 k11
$victim>tengo c-13 d16 e-10 g-11 h-17 i15 k-12 l-13
$victim>texas k12
$victim>text f10 j-11 k11
$victim>texting d11 f11 k12
$victim>textos b-12 j17
$victim>texts b13 j-12
$victim>thank e-10
$victim>that a27 b-26 d14 g-13 j-13 k-27 l-17
$victim>the a-16 f-29 i-25 m-32
$victim>then b-12
$victim>there a-21 j-10
$victim>they f14
$victim>think a17 f-14 k15
$victim>this a10 b10 c15 e16 l10
$victim>throat a12
$victim>tiempo d10
$victim>tienda a-21 b-12 c-16 f-17 g-10 l-11 m-11
$victim>tiene b-10 d-10 g15 j-13 k11
$victim>tienen c-12 l11
$victim>time a11 c-11 f-12
$victim>titular h13
$victim>to a19 b15 c-10 e14 f-31 j10 m-11
$victim>todo j-12 l-14 m-11
$victim>todos l13
$victim>tomorrow a-18 b-15
$victim>tonight b-19
$victim>too a-16 b-10 d-13 f-13 j-10
$victim>took d14 f-13
$victim>trabajo a-23
$victim>trash l10
$victim>tres b-13 l17
$victim>tried a12
$victim>truck a15
$victim>tuesday h11
$victim>un b10 d-17 f-12
$victim>una a18 b-25 d-22 e-13 h-10 k-12 l-15
$victim>under a-19
$victim>unico d-13
$victim>unos c14 d-10
$victim>up a13 b-25 c-23 f-28 j-16
$victim>usted a10
$victim>ustedes a-25 c17 k-10 l-10
$victim>va a10 b11 c-22 d-16 e-10 f13 g15 h-10 i10 l-17
$victim>van b14 f-14 l14
$victim>vaya c15
$victim>vea a12 f-11
$victim>ventana l18
$victim>veo a10 f12
$victim>ver b-11
$victim>veran a16
$victim>verdad a10
$victim>vez a13 f-14
$victim>vida a-23 b-17 d-20 e-13 f11 g-15 j-15 k-13 l-19 m-21
$victim>vidrios l10
$victim>vieja a-16 c20
$victim>vino l-14
$victim>vive a11 c-11 f-10 k-16
$victim>vivia a-10 d16 f-18
$victim>vivienda b13 i12
$victim>vivir f13 k-10
$victim>vivo d-11 f-15 k11
$victim>volvio l-11
$victim>voy a16 c-29 e-16 f-24 g-37 h-16 i-21 k-13 m-21
$victim>waive c-10 d-11
$victim>walk a14
$victim>walks a16
$victim>want a11 d10 f-14
$victim>was a-14
$victim>week a-13
$victim>were d-19 e-13 f-11
$victim>what a14
$victim>whats e11
$victim>when d-26 e-11
$victim>who a24 b-10 d-17 f-14
$victim>why c-27 e-24 f14 g-12 h-11 i-10 j-16 l13
$victim>will b12 f18
$victim>witch a-10 c12
$victim>with a19 b-23 d-21 e17 f-30 k-13 l-11 m-10
$victim>wont a11 d-20 j-13 k-11
$victim>worthless a-11
$victim>would f18
$victim>wrong a-14 b-10 c-10 d-28 k23
$victim>yet c-11
$victim>you d13 e10 g12 k-29 l-10 m-18
$victim>your a11 b-22 d-24 g-10 j-10 k-13
$victim>zelle a-12 d-16
$weapon a49 b-48 c-38 d-44 e-29 g-26 h-35 i-26 j-30 k-26 m-49
$weapon>$contact l11
$weapon>$fixture a14
$weapon>$i f12 m-14
$weapon>$mine a-15 f22 h-12 m-12
$weapon>$put_through m-10
$weapon>$question a15 m-16
$weapon>$relative f11 h-11
$weapon>$report f12
$weapon>$victim l-10
$weapon>a a13
$weapon>al a11 f-11
$weapon>and f10 m-10
$weapon>en a-12
$weapon>for f-14
$weapon>in f13
$weapon>is f10 l-12
$weapon>la a-13
$weapon>me a14 f-15
$weapon>no a14 f-16
$weapon>now a12
$weapon>que a10 f-14
$weapon>the a11
$weapon>why a12 m-13
$wish a10 c-15 e18 f16 g-13 h-15 i-20 k-34 l-39 m-48
$wish>$bill d-18
$wish>$boss a-28 b-12 c-14 e25 f-26 i-11 j-16
$wish>$call e17 f-10 j10
$wish>$contact d-17
$wish>$cut f-18 j14
$wish>$die c-11 d-12 e-17 f28 h-10 j-14
$wish>$end_it f-15
$wish>$fee a-18 b-10 c-11 d14 f-14 j-14
$wish>$fix f-11
$wish>$hurt d-12 e11 j-10
$wish>$i a-15 b-19 c-18 f24 g-11 h-10 k-17 l-11 m-19
$wish>$income d-20 e-10 f-17
$wish>$kill a14 c-10
$wish>$know a-15 d10
$wish>$lawyer i-15
$wish>$live a-12 d-20 e-13 f10 h-12 j-20 k-18 m-10
$wish>$lodge b-11 e15 g12
$wish>$messages f-22 j24
$wish>$mine b-14 d-35 e-20 f-10 g10 h-21 i-11 m-12
$wish>$not b-10 c-22 d-17 e11 f28 h-11 k-21 l-11 m-17
$wish>$pay a-11 d-29 e-12 f-16 g-11
$wish>$payer e10 i11
$wish>$phone e14
$wish>$put_through b-30 c-20 d10 e12 h-13 k-15 l-11 m-10
$wish>$question b-14 c-19 e17 f22 h-13 k-14 m-24
$wish>$relative h-10
$wish>$report a-13 b-26 e21 f14 g-17 h-17 i-18 j-10 k-21 l-13 m-13
$wish>$speak a-14 b-13 e22 f-18 j-10
$wish>$stop a-13 c-11 d-12 e-10 f16 g10 j-12 m-10
$wish>$victim a12 b13 e19 f-13 h-23 k-22 m-23
$wish>$worksite f-16
$wish>$you a12 b20 e-22 f-21 h-10 j11 k-13
$wish>a b-25 c-22 e15 g-17 h-14 i-17 j-24 k-13 l-18 m-13
$wish>abogado i-10
$wish>al e19 f-10
$wish>an d14
$wish>be d-12 f13 j-15
$wish>blow a10
$wish>by f-11
$wish>cancelar d-13 j-10
$wish>charge d-16 e10
$wish>choke a-14
$wish>close f11
$wish>con a-20 b-10 c-11 e22 f13 h-10 i-11 j-14
$wish>contrato e-13
$wish>could f-13
$wish>dar e-20
$wish>de a-15 c-10 e10 j10 k-10
$wish>despertar f14 j-17
$wish>die f16
$wish>dueno e-11
$wish>el a-14 f-21
$wish>en a-15 c10 j-10
$wish>end f-17
$wish>estar f12 j-11
$wish>for d-13
$wish>get f11
$wish>go e-12
$wish>good a10 b-10 f11
$wish>hablar e20 f-12
$wish>home e-10 f-15
$wish>human e16
$wish>i d-20 e-12 f19 j-18
$wish>in d-12 e10
$wish>ir a-10 e-15 f12
$wish>it d-23
$wish>itemized d14
$wish>just a-15 e-10
$wish>la f-15 l-10
$wish>like a-15 b13 e-10
$wish>los a11
$wish>manager d13 e10
$wish>manana f19
$wish>me a-26 b-12 c-13 f14 m-14
$wish>mensajes f-13 j17
$wish>mi d-17 j-12
$wish>morir f13
$wish>morirme f13
$wish>move f-16
$wish>mucho f-14
$wish>my d-20 f-11
$wish>nada f-13 j12
$wish>never d-10 f12
$wish>no a-22 c-16 d-14 f25 m-14
$wish>number e12
$wish>otro f-10
$wish>out d-11 e-14 j11
$wish>pagar d-14
$wish>pago d-10
$wish>papel e-13
$wish>para f16 g11
$wish>pizza e-13 f-13 j-11
$wish>preguntar e-11
$wish>problemas f-15 j-10
$wish>que a-13 e17 m-10
$wish>ready b15
$wish>receipt d-11
$wish>recibir f-15 j21
$wish>renew e-14 f-13
$wish>renovar f-11
$wish>se a20 f-24
$wish>see d15 e11
$wish>seguir f14 j-10
$wish>someone a-15 d-12
$wish>speak e12
$wish>stanton e12
$wish>statement d14
$wish>su g12
$wish>take e10 f-16
$wish>talk i11
$wish>the b-13 c-10
$wish>this e22
$wish>time h10
$wish>to c-28 g-18 h-27 j-20 k-23 l-15 m-21
$wish>una a-13 c-10 e22 f-14
$wish>ustedes j13
$wish>ver d19
$wish>vivir j-12
$wish>why m-11
$wish>with e15
$wish>would f11
$wish>you a14 b10 d-18 e-11
$wish>your b13 c-18 e-12 f-15 g12
$work b-20 d-70 e-16 f-17 g-11 h-17 i-13 k-23
$work># a-14 h-10
$work>$appliance l11
$work>$contact m-11
$work>$cut b-12 m12
$work>$fixture c-10 l23
$work>$i d-11
$work>$income a-11 m-12
$work>$insult c10 m-10
$work>$lawyer b-11 m-12
$work>$lodge a11
$work>$mine a10 l-11 m-14
$work>$not c-10 j12 m13
$work>$pay a-11 m-19
$work>$phone k12
$work>$put_through a-18
$work>$question a13 b11 d-10 l13 m11
$work>$report a-13 e10 j10 m-18
$work>$spark l11
$work>$stop f-13 m10
$work>$tribunal b-14 m-10
$work>$utility l13
$work>$victim a16 c-22 d-15 g-15 h11 k-14
$work>$work a-13 c12
$work>$worksite a-15
$work>$you a17 b11 f11
$work>a b-14 f-14 i10 m-19
$work>al a14
$work>at a-12 m-20
$work>been m11
$work>bien l-15
$work>but c14
$work>by c13
$work>calle f-10 m-10
$work>con c-11 i-11
$work>corto m14
$work>de m-13
$work>desde l10 m10
$work>el a-21 c-15 d-10 f-18 g11 h-13 l23 m-11
$work>en c-11 f-27 g-17 l-15 m-23
$work>estoy m12
$work>fuego a10
$work>ganas f10
$work>gracias l-17
$work>great l-14
$work>hay c11 m-13
$work>hospital m-19
$work>ill f11
$work>in l10
$work>into a10
$work>is a-10 m-12
$work>la a10 c-11 f-15
$work>last f13
$work>late a-10 c-14 l-12 m-24
$work>lo j12
$work>los h12 m-11
$work>lunes l10
$work>mi m-12
$work>my a11
$work>no j11
$work>now l-14
$work>off c-12 j14 m-10
$work>on f-12 l14
$work>out a-10 m13
$work>over a10 m-11
$work>pago m-15
$work>para f-12 m11
$work>pero m-15
$work>place c10
$work>please j11
$work>por m-16
$work>semana m-11
$work>sin m11
$work>so m-14
$work>thanks l-11
$work>the a-14 b-13 c-12 h-13
$work>these a-11 c-11 j14 l-12
$work>this a-10 b10
$work>tomorrow a11
$work>weeks m15
$work>why a-11 l13 m13
$work>with i11
$work>you a13
$worksite d-27 e-19 f-12 g-28 h-19 i-13 j-18 m14
$worksite># b-14 d12 l-11 m19
$worksite>$break m10
$worksite>$call f13 m-11
$worksite>$contact j-21 m-14
$worksite>$fixture a-10 l21
$worksite>$future b-17 m-14
$worksite>$hurt m14
$worksite>$i d-17 h-10 m13
$worksite>$income a-21 d-11 f-11 l-14
$worksite>$insult c10
$worksite>$laughter a-14 m-11
$worksite>$lawyer i-10 m-10
$worksite>$lodge a-19 b11
$worksite>$messages j-11
$worksite>$mine b-13 d-13 i14
$worksite>$not a-14 d-14 j11 l11 m28
$worksite>$pay a-14 f-10 l-11 m-29
$worksite>$payer m12
$worksite>$phone k12
$worksite>$question a-30 b-13 d-11 m21
$worksite>$remove k10
$worksite>$report b-18 d-12 h-11 m13
$worksite>$utility l12
$worksite>$victim a-11 k-14 m21
$worksite>$work a-23 c10 l-11 m17
$worksite>$worksite a-21 c-10
$worksite>$you b-13 c10
$worksite>a a-16 b10 d-12 f-12 l-16
$worksite>and a-10 m12
$worksite>at b-11 m-20
$worksite>be a-12
$worksite>been m11
$worksite>busy m-10
$worksite>but m-21
$worksite>by c13
$worksite>closed a-16
$worksite>con m-12
$worksite>day a-10 f-16 m13
$worksite>desde m13
$worksite>donde a-14 m17
$worksite>es m-12
$worksite>floor l10
$worksite>flowers f-14
$worksite>go a13 m13
$worksite>great m-14
$worksite>here j-10 k10
$worksite>hospital m-18
$worksite>i m-12
$worksite>in f-12 k10 m-13
$worksite>is b-25 d-17 e-10 f-17 h-10 i12 j-14 k-15 m-30
$worksite>its j-11 m13
$worksite>la b-12 h13
$worksite>lady d11
$worksite>last f-11 h13 m-18
$worksite>lol a-13
$worksite>lunes m11
$worksite>me a13 m13
$worksite>mi m-14
$worksite>monday b-17 m-16
$worksite>month d11
$worksite>my d-10
$worksite>no j10 m14
$worksite>nobody l15
$worksite>on c-11
$worksite>open a-12
$worksite>pago m-12
$worksite>pays m-15
$worksite>please j11
$worksite>por m11
$worksite>run c13
$worksite>se m17
$worksite>shut l-16 m20
$worksite>so a-10 d-10 f12 l-15
$worksite>some f-14
$worksite>starts b-12
$worksite>tarde m-10
$worksite>the a-13 l-10
$worksite>there a-13
$worksite>this m12
$worksite>to m10
$worksite>today m-11
$worksite>tomorrow a11
$worksite>trabajaba m13
$worksite>up a15
$worksite>was a-14 c-11 d-10 l-12 m-18
$worksite>week m12
$worksite>weeks m13
$worksite>why a-11 m15
$worksite>with a14
$you l-13 m-38
$you># d19 f-15 g-13 j-11 l-11
$you>$appliance l-15
$you>$bill a-23 b-11 d21 e-12 f-20 h15 j-21
$you>$boss b-17 e31 f-17 g-10 j-15 k-14
$you>$break b11
$you>$call d-16 f-16
$you>$contact c-31 f12 i-19 j13 k16 l-14
$you>$die a-11 h14
$you>$dismiss a-23 b-10 f17 h15
$you>$explain a-13 b10
$you>$fee a-38 b-18 c16 d15 e-18 f-19 g-13 j-15 k-14
$you>$fix b-16 c-17 d-20 j-10 l13
$you>$fixture a17 f-17
$you>$future d-26 e-12 f12 g-12 h-12 j-21 k-10
$you>$hurt b-13 c24 f-15 j-16 k-10
$you>$i a19 b-27 c-13 g10 l-32 m-27
$you>$illness a13 c-10 d11
$you>$income a11 b15 d11 f-14 g-12 h-15 m-28
$you>$insult a-23 b-29 c43 f-33 g-22 h-20 i-14 j-22 k-29 l-10 m-11
$you>$kill a14 b-13 c-16 d-11 f-18 j-12
$you>$know c-16 d-22 e-18
$you>$laughter a-22 c-12 d-13 k-13
$you>$lawyer i20 j-13
$you>$leak d-11 f-13 j-10 k-10 l16
$you>$list a-14 b-12 c-13 d10 e-11 g15 j20 k-11
$you>$live a14 b-17 e-15 i-12 j-20 m-18
$you>$lodge c-14 d-22 e-10 f-12 g11
$you>$lose d16
$you>$messages c-26 e-19 g-12 j19 k15
$you>$mine b-32 c-31 d16 e-17 f15 g15 h-12 j-10 m-21
$you>$name a-11 d-12 k13
$you>$not b-13 f11 j14 k16
$you>$owe a-11 c-11 d16 f-14 j-13 k-15
$you>$pay a-13 c-22 d17 f-21 g-26 j-18 k-13 l-12 m-12
$you>$payer b11 c-10 d-18 e-13 k-14
$you>$pest l-12
$you>$phone a-11 b-12 c-10 k13
$you>$prove a-11 d14
$you>$put_through b12 g10 k12 m-23
$you>$question a17 c11 e18 g-14 l-24 m-22
$you>$relative b-20 f-25 g-16 h-24 j-18 k-20
$you>$remove d13
$you>$report g10 h-12 m-12
$you>$sign c-11 d-13
$you>$speak b12 c-18 f-14 i10
$you>$stop a-13 b-19 e-10 g-14 j29 k-22 l-14
$you>$sue f-10 k-13
$you>$tribunal a-23 b23 d-10
$you>$utility b-10 c-10 d-15 f-12 l-21
$you>$victim h-14 i-10 m-37
$you>$weapon a12 f-11
$you>$wish a15 g-15 l-15
$you>$work b-16 c-20 d-12 f-14 j-10 l-38 m-26
$you>$worksite e-20 f-18 h-14 j-14 l-20 m-27
$you>$you g-30 h-31 i-19 k-10 m-10
$you>a b-16 c19 j-30 k13 m-16
$you>about b10 c-14 d-18 g-13
$you>absolute c12
$you>adentro a15
$you>after a-11 k10
$you>again b10
$you>agua l-20
$you>aguanto f14
$you>al a-11 d19
$you>alive a11
$you>alla a-10
$you>allow c-10
$you>already a-12 d13 e-12
$you>and c20 d-19 f-18 h-12 j-10 k-11 l-11
$you>answer d-12 e10 f-10
$you>aqui h-11
$you>are a-21 b-11 j-15
$you>around a-10
$you>arreglaron l-15
$you>asking d10
$you>at d-16 f-13
$you>back a15 h-10
$you>be b18 c13 e-10 f-10 h-15 i-14 j-17 k-12 l-10
$you>best a-13 b-14 c-24 d-13 g-11 h-13 k-13
$you>better c-13 d-10 e-14 f-20 k-10
$you>bien a-10 d-15 e-10 l-19
$you>billing d12 h10
$you>boss e18
$you>broke b12
$you>but a-10
$you>by a-13
$you>caliente l-18
$you>call d-11 j-20 k-13
$you>can a-15 d-24 e12
$you>canse k-11
$you>cant a-12 e12 f-11 g17 j-10
$you>car a15
$you>carro c-13
$you>cash a-13 b13 c-12 e-10 f-13
$you>cashed d13
$you>check d13
$you>chill j11
$you>choke a-14
$you>close c-10 j-10
$you>clowns c11
$you>collect f10
$you>come b-11 d-15
$you>company b14
$you>con b15 f-27 g-10 h12 l-11
$you>conozco k12
$you>contact j-16 k10
$you>contrato d-15 h-14
$you>could f11 j11
$you>court a-16 b17 g-12
$you>day b-13 c-13 d-10 f-15
$you>de a-26 b13 d-23 e-11 h-17 k13 l-13 m-12
$you>dead a15 h13 k-16
$you>deje d13 j15
$you>deposite d-24
$you>deserve a13 c-12
$you>desk a-11 c-12 d-15
$you>despedi f10
$you>despertar f14 j-17
$you>dia d10
$you>dije l10
$you>dios f13 h12
$you>doing c-13
$you>donde a23 c-17 d-14 f-14
$you>dos l10
$you>down b11 f-11
$you>el a-31 c-23 e-23 f-19 i-14 j-12 l-15
$you>email a-13 b-14 c-10 d-22
$you>en c-17 f-24 h11 k12 l-12
$you>es d-23 e-10 f-11 j-15
$you>escriban f-10 j19
$you>escribi f15
$you>ese a15 f-11 k-13
$you>eso d21 f-11
$you>esta a-10 b17 d10 e-12 f-13 h11
$you>estaba d17
$you>estoy a-15 f-21 m-13
$you>estuvo c-12 f-12 j12
$you>existir f12
$you>explain d-11
$you>extension e12
$you>face a12
$you>family b-10 c-11
$you>fee c13
$you>find a-11 f10
$you>firme d-11
$you>fix a-12 l14
$you>fixed l11
$you>for e-17 f-16 g10 j-11
$you>friday a-20 b-19
$you>from a-10 e-13 f14 i-11 k-10
$you>front a-10 b10
$you>get b-27 c11 f11 h-10 j-16 k-12
$you>getting b11 i10
$you>giving a-12 e10
$you>going a-12 b-16 c11
$you>gonna a16 c-13 d-11
$you>got a20 c-16 f-22 h-11 j-12 k14 l-16
$you>gracias d-14 e-10
$you>great c-16
$you>greedy a-10
$you>guy a-12 b-15 e-11
$you>hable c-12
$you>hair c-12 k15
$you>have c-23 d-10 f10 h-12 i-10 k19
$you>havent d13 l10
$you>hay a-11 c-10 j-18 k-17 l-12
$you>head a11 e11
$you>hear a15
$you>hearing a-12 b14 i-11
$you>heartless c11
$you>help d-11 e12
$you>here c-12 f-10
$you>hice d-14
$you>home a10 f-10
$you>house a13
$you>husband a12
$you>i b-12 c-10 f-27 j-12 k-15
$you>if c12 d10
$you>im a17 c-10 f-15 k10
$you>in a20 e-16 f-23 h11 j-10
$you>ir f11 l10
$you>is d13
$you>it b-22 c-22 e-21 f-13 g-11 h-14 l-11
$you>just c12 f-11
$you>keep a-12 b13 d11 e10 f-11 k11
$you>key a-17
$you>know a-21
$you>la a-32 c-23 e-21 f10 h-10 j-15 l-29
$you>las d10 f15
$you>last a14 c-10 d12
$you>late a-10
$you>later a-13
$you>le c-26 d10 e-15 f10 j-14 k-15
$you>leak l18
$you>leave a11 f-13 j12
$you>les c-17 d14 f-11
$you>life a17 f-13 k10
$you>like b15 c-10 d-10
$you>list j16
$you>live a17 d-11 f-13
$you>llamo e-10
$you>llego d-11
$you>llegue a10 f-15
$you>llevame c-10 f16
$you>lo b-18 c-27 d14 e-13 f-11 h-14 j-10 m-10
$you>lock a19
$you>look e10
$you>looking h10 k11
$you>los a-16 d-22 g10
$you>lost d12
$you>madre h-11 m-12
$you>make d-13 f-15
$you>making d13 j-14
$you>mama a-12
$you>manana c-11 d-15
$you>mande a-16 b-10 d-25 f-10 k-12
$you>mas c-11
$you>math c-14 d13
$you>me b-12 c-35 d11 h-21 j10 l-22 m-18
$you>mejor d-10 h-12
$you>mero d-12 f10
$you>message b-10 j-18
$you>mi a-11 h-18
$you>money a-19 d13 f12
$you>moneyorder a-11 b-10
$you>mouth a14
$you>murio h13
$you>must f-11 k11
$you>my b-20 c-23 d12 g12 h-22 k10 m-10
$you>nada a-12 c-15 d-13 k-10
$you>need a10 b-12 d12 e-16 f-17 i10
$you>never a12 d10 f-13 j-16 k-10
$you>next a-16
$you>ni a-11 c12
$you>nice a11
$you>no a-58 b-28 f21 g-21 h11 i-18 j11 l-18
$you>not a15 c12 f-23
$you>nothing d11
$you>notice b-11 g15
$you>now j12
$you>number d12 e10 j-11 k-15
$you>numbers a-10 d13
$you>of a-12 c15 d-14 f-15 k-11
$you>off a17 c-18
$you>office b-20
$you>old b-11
$you>on b11 c15 e-13 f-20 j-21 l-14
$you>open a-10
$you>or a-16 c13 d-10 f-12 j-10
$you>otro f-10 k11 m-10
$you>out a15 b-11 e10 f-17 l-13
$you>over a11
$you>pague a-14 b-16 c-11 e-10 f-10 g-11
$you>para a-12 b-17 f-10 i12 j-10
$you>parenle j11
$you>parking a11
$you>patience a-10
$you>pay b18 d-10 e12
$you>payment a-12 d16
$you>paz h10 j10
$you>people a14 b14 c13 d-20 e-17 g-11 h-12 i-12 k-16
$you>person c-11
$you>phone j13
$you>pigs d-11
$you>please e14
$you>pretty a12
$you>primer d-11
$you>prove d12
$you>puedo f19
$you>puse a10
$you>que a10 c-15 d-11
$you>quedo c-15 d-11 l-10
$you>queja b11
$you>quien a-15 i12
$you>quiero a-22 c-10 d-23 e-18 f14 h-11 k-17
$you>reach e10 h13
$you>read a-11 f17
$you>ready b15
$you>real c-12
$you>receipt d-13
$you>records d14 h10
$you>rent a-21
$you>rento c-11 f-11 k12
$you>resend d-10 j-10
$you>resuelve e15
$you>revise d-11
$you>right b-13 c-21 d-28 f-10 g-15 h-12
$you>robot a-13 c13
$you>rock c-17 d-10
$you>sabe c-14
$you>said a-16 d23
$you>saldado d14
$you>salio l-11
$you>se a20 b-12 c-26 d-16 h-10 k-17 l-12
$you>see a-22 b-14 c-12 d-13 e-11 k-14
$you>seguir f11
$you>send d-25 j-18
$you>senor a10 d-12
$you>sirve l-21
$you>sleep c12
$you>so a-13 b-10 c-17 d-14
$you>some c10
$you>son e10
$you>soon a-17 b10 c-11 f-11
$you>sorry c11
$you>soy d-15 f-15 j-11 k23
$you>stop c-12 j20
$you>supervisor a-12 e17
$you>system j13
$you>take b-11 c-18 e-13
$you>talk e-11 i10
$you>tambien a-15
$you>tell d10 e-11
$you>tenant a-10 h13 k11
$you>tengo c-12 f12 h-15 i15 k-11 l-10 m-21
$you>texas k12
$you>text f10 j-11 k11
$you>texting a-13 d10 f10 h11 j-17 k17
$you>texts b13 j-12
$you>that a19 b-22 d16 f-22 j-10 k-14
$you>the c10 f-24 i-15 k17 m-14
$you>then b-10
$you>there a-21
$you>think a17 f-12 k11
$you>this b12 c12 d-13
$you>throat a12
$you>tiene a-10 b-11 c-13 d-10 g14 j-14 k11
$you>time a-12 c-11
$you>to b16 f-19 j12 l-13
$you>todo j-11 l-10
$you>tonight a11 f-14
$you>too a-16 b-10 d-13 f-13 j-10
$you>took d14 f-13
$you>trabajo a-18 m-19
$you>trash d-10
$you>tres b-13 l17
$you>truck a15
$you>un a-15 b11 c11 d-14
$you>up b-22 c-21 e-10 f-22 j-14
$you>ustedes c-17 e-14
$you>va f14
$you>van l17
$you>veran a16
$you>vieja a-11 c14
$you>vive a11 c-11 f-10 k-16
$you>vivo d-11 f-15 k11
$you>volvio l-11
$you>voy a-10 j-10
$you>waive c-10 d-11
$you>walk a12
$you>want a11 d10 f-14
$you>week a-13
$you>were d-19 e-13 f-11
$you>what a14
$you>whats e11
$you>when a15 d-15
$you>why a-15 d12 f-11
$you>will b13 f13
$you>witch a-10 c12
$you>with a11 b-16 d-11 f-19
$you>wont a11 d-20 j-13 k-11
$you>worthless a-11
$you>would d12 j10
$you>wrong a-15 b-12 c-12 d-31 k26
$you>yet c-11
$you>you c16 d10 e-16 f-10 g-10 h-11 k-14
$you>your b-21 d-22 k-12
0th_> d-18
1st a-22 b-14 e-16 f-15 h-10 j-11 l-15 m-10
1st_> a-19 b-11 e-16 f-12
2b a-11 l-21
2c c11
2nd d17
2nd_> d15
3a h12 k-15
3b a-11 b-12 d-15 f-15 h-15 i-11 j-14 k-19 l-16 m-16
3b_> a-11 b-12 d-14 f-15 h-15 i-11 j-14 k-18 l-15 m-16
3c k-12
3rd f-15 l-17 m13
3rd_> d-14 f-12 l-17 m13
4b a-14 b-12 c-14 d-16 f-18 h-10 j-15 k-29 l-18 m-12
4d c-10 d-10 j-11 k-12 l-14
4d_> c-10 d-10 j-11 k-12 l-14
4th c-10 d13 f-17 h11 l-12
5th a-16 b-14 f-18 h-10 m-13
6th d-11
6th_> d-11
9am j-14
9am_> j-14
9pm j-16
9th g14
<_# a-35 b-41 c-35 d-23 e-20 f-37 g-44 h-36 i-25 j-29 k-23 l-49 m-34
<_a c-14 d15 f-22 g-28 i-25 j-34 k-34 l-35 m-40
<_ac l11
<_acabo a-15 f-18 j-10 m-13
<_aceptan c-12 d-17 j-10
<_acepto d-13
<_adios a-13 b-11 c-16 d-11 j-11 l-13 m-12
<_al b-18 c-19 d-20 e-18 f-16 j-10 l-14
<_all b-11
<_alto c-13 d-12 j16 m-10
<_anoche a-13 d-11 f26 m-15
<_anyone a10 e10
<_apenas f-10 j-10 m17
<_aqui b-12 c-20 d-28 f-21 h-20 i-10 j-11 k27 l-20 m-17
<_are a-10 b-15 c15 d-13 f-14 j-10
<_asi c-14 d-18 f-23 m-10
<_ask b-12 h-15 m-14
<_at b-12 d-10 f10 m-11
<_attorney b-13 i-17
<_automatic g17
<_ayer m-11
<_baby c-11 h-16 l-15 m-15
<_back a-14 m-12
<_bankruptcy g-12
<_basta b-10 j13 k-11
<_be a-14 b-11 c-16 d-12 f-16 j-11
<_beat a-20 c-18 d-13 f-15 h-12 l-10 m-15
<_bedbugs b-10 d-11 f-11 j-11 l18
<_been a-14 b-17 c-21 d-19 f12 h-15 i-10 j-18 m22
<_bendito d-12
<_best c-16 f-21 h-12 l-11
<_better a22 b-13 c-16 e-12 f-23 j-11 l-13 m-12
<_boiler i10 l10
<_boss a-11
<_break a-12 l-10
<_broke c-12 d-17 l-15 m-13
<_broken l10
<_buenas c-10 d-15 f-10
<_bug a-11 b-12 c-15 d-12 j-10
<_bunch c12
<_burn a-10 c12
<_burned a-10 l-15 m-15
<_burning a-11 m-10
<_bye a-11 b-10 c-15 d-10 f-21 h-10 j-11 k-10 l-11 m-11
<_cae l16
<_call b-17 e-16
<_cambie k-17
<_can a-45 b-41 c-43 d-23 f-47 g-27 h-37 i-33 k-34 l-15 m-38
<_cancel a-10 b-14 c-13 d-13 f-11 h-16 j-14 l-14 m-13
<_cancelar c-10 j19
<_cancele d-11 l-11
<_cant a-16 b-14 c-21 d-21 f12 g-14 h-21 j-21 k-14
<_car l-11 m-12
<_carbon l13
<_caring m15
<_case b-11 d-15 g18 l-13
<_cat a-10 c-11 m-14
<_ceiling l10
<_check a-16 d13 e-12 j-11 m-24
<_chinga a-10 c10
<_claro a-15 b-12 c-16 d-13 f-16 h-11 j-11 k-11 l-11 m-12
<_co l15
<_come b-16 c-15 d-11 e-19 f-22 l-15 m-16
<_como b-13 c-14 f-22 j14 k-10 m-19
<_comuniqueme e18
<_comuniquese i11
<_con b11 c-14 d-25 e12 g-11 h-14 i-15 j-26 k-13 l-14 m-21
<_consegui m-14
<_cortando f-20
<_court b-14
<_creo k16
<_cuando a-11 b-16 c-18 f12 g-13 h-14 i-14 j-11 k-10 l-25 m-15
<_cuanto a-19 b-13 c-17 d-34 e-10 f-22 g-11 j-11 l-20 m-15
<_cuidate a15 c-12 f-10 m-12
<_cut a-12 b-15 c-12 d-16 f-23 m-23
<_cutting a-11 b-10 c-13 f-25 j-12 m-13
<_damn a-11 b-11 c-19 d-17 f-16 j-10 l-10 m-13
<_de a-11 d16
<_dead a-21 b-12 c-14 f-21 h-12 j-12 k-10 l-13 m-13
<_death f14 h15
<_decidi b-12 c-11 f-11 l-10
<_dejame a-12 b-10 c-17 d-11 f-20 j-19 k-10 m-16
<_deje a-12 b-11 c-13 d-17 f-13 j13 l-14 m-20
<_dejeme a-10 b-11 c-17 m-11
<_dejen c-13 j20
<_dejenme j15
<_dejo f12
<_deme a-11 b-17 c-15 d-14 e18 f-11 g-13 h-14 k-14 l-16 m-18
<_desde f12
<_did a-29 b-18 d-41 e-10 f-20 g-21 h-12 i-13 j-18 k-10 l-17 m-13
<_digale a10
<_digame e11
<_dile a15 e-14
<_dios a-12 b-12 c-17 d-17 g-12 h-14 j-10 l-12 m-12
<_direct b-12 i15
<_disculpe c-11 f-10 j-14 k-10 l-10
<_do a-24 b-18 d-22 f-23 h-20 j-18 k-15 l-10
<_does d-20 g-10
<_dona h14
<_donde a-13 d-14
<_done a-15 b-12 c-12 f-15 j-13
<_dont c-21 d-28 e-22 g-14 h-20 i-11 l-18 m-27
<_double c-10 d16
<_dying c-13 f-11 l-11
<_eat a-11 b-11 c16 e-11 f-10 j-10 k-14 l-10 m-11
<_el a-12 b-16 c-58 e-50 f-60 h10 j-35 k-21 l23 m-33
<_elevator l11
<_email d-13 f-11
<_en a-12 c-11 f-11 l-13
<_end a-25 b-17 c-20 d-26 e-12 f-31 g-13 h-14 i-10 j19 k-13 l-16 m-21
<_enough j13
<_enterramos h11 m-12
<_eres c16 k-13 l-11
<_es a-15 d-27 e-18
<_esa b-10 c-13 d25 f-14 k-16 m-14
<_ese b-13 c-22 d25 f-29 g-13 h-14 j-21 k16 l-15 m-24
<_eso a-18 b-11 c-12 d29 e-11 f-17 h-11 k-17 m-12
<_esta a-13 b-16 c-19 d-27 e-17 f-21 g-14 h-15 i-14 j-18 k16 m-24
<_estaba a-12 b-12 c-20 d-23 f-23 g-12 h-14 j-13 k-14 l-16 m-19
<_estamos a-12 c-12 f-14 h14 l-17 m16
<_estan a-10 c10
<_este a-15 b-12 c-14 d-12 e-10 f-21 k23 m-20
<_esto a-20 b26 d-11 f-19
<_estoy a-23 b-33 c-41 d-11 e-23 f14 g11 j-29 k-23 l-39 m16
<_every a-18 c11 d-11 f18 j-10
<_everyone d-12
<_expect b23 g-13 i-23
<_explain b-10 d15
<_expliqueme d11
<_f a-13 c15 d-14 f-13 j-17 l-13 m-13
<_fair c-11 f-12 j-14 m-12
<_favor j10
<_feeling a-10
<_feliz a-12 b-13 c-18 d-12 e-10 f-14 g-10 h-11 j-14 k-11 l-13 m-11
<_filed g11
<_filing b14
<_filthy c15 l-11
<_fire a-24 b-14 c-18 d-11 f-20 h-11 l-21
<_food b-10 m10
<_front l11
<_fuck a-16 c17 d-15 f-10
<_fue d-15 f-12 h-14 l-10 m-14
<_fui b-13
<_gano a-10 d-18 f-19 m22
<_garbage c-20 l14
<_gas b-10 m-11
<_get a-29 b-17 c11 d-18 f-26 g-11 h-10 j12 k-16 l-16 m-19
<_give b-13 d-13 e13 f-12 j-14 k-14 m-14
<_go a-16 b-10 c24 d-22 e-11 f-13 g-13 j15 m-11
<_god a-16 b-14 c-16 d-15 e-10 g-11 j-14 k-11 l-10
<_going b-19 f-11 l-10
<_gonna c-15 d-20 e-14 f10 h-26 j-10 l-29 m-11
<_gonorreas c15 d-10 f-10 l-10 m-10
<_good a-14 b-20 c-16 f-22 h-11 j-14 l-10
<_goodbye a-13 b-13 c-12 d-11 g-10 j-13 m-10
<_goodnight c-11 f-13
<_got a-42 b-20 c-32 d-40 e-22 h-26 j-27
<_gracias a-13 b-11 c-11 d-10 e-13 j-18 l-19 m-10
<_grandma h12
<_greedy c13
<_hable b-20 e-15
<_hace a-11 c-12 j-10
<_had a-11 b-10 d-16 f-14 g-12 h-10 l-10 m14
<_hang a-13 b-11 c-18 d-19 f-18 g-10 h-11 j-14 l-18 m-23
<_hanging a-12 b-11 c-14 d-11 f-21 g-10 h-10 j-13 l-20 m-12
<_happy a-20 b-14 c-18 d-12 f-19 g-11 h-12 i-10 j-11 k-12 l-14 m-17
<_hasta b-11 c-11 d-10 f-10 l-10 m-14
<_have a-18 b-11 c-11 e10 f-13 m-15
<_hay a-26 b-23 c-33 e13 f-29 g-17 h-18 i-13 j-24 k-20 l29 m-28
<_he b-20 c-21 d-20 e-13 g-13 h11 i-11 j-18 l-22 m-27
<_heat l-17
<_heaven c-12 f-15
<_hell c-13
<_help c-12 f-11 j-11
<_here d-11 k-11
<_hes h11
<_hey d-10 f-13
<_hi b-11 h12 k-17
<_hijos a-12 c14 f-10 j-11 l-11
<_hit a-18 d-13 f-19 j-22 l-10
<_hold c-13 d10 f-10 l-10 m-10
<_honestly f16
<_hope a12 b17 c-13 d-17 e-13 f-17 j-12
<_hot a-11 b-10 c-12 d-12 l10
<_hours d-10 f-10
<_house m15
<_how a-32 b-24 e-18 f-29 g-13 h-25 j17 k-12 l-17 m-20
<_hoy b-11 c-18 d-18 f17 m-18
<_huele b-10 c-16 f-10
<_humo l-15
<_i b-16 c-18 g-15 h-38 j-13
<_id b-21 c-17 e17 g-10 h-11 i-10 k-14 l-16 m-15
<_if d-14 f27 j-14 l-12 m-12
<_ignore c-12 f-10 j-15
<_ill a21 c-34 d-45 e-32 g-35 h-27 i-18 k-29 l-12 m-21
<_im c-37 e-19 l-32
<_ima a16 b-31 c-15 d-22 e-21 g-14 h-14 j-10 k-11 l-22 m-13
<_in g-13
<_is a-46 b-43 d-55 e17 f-36 g-40 h-29 i-24 k-39 l-36 m-31
<_it b-21 c-27 f-24 g-15 h-14 i-10 j-25 k-14 m-23
<_its a-11 b-29 c-24 d-33 e-16 h-18 i-20 j-30 k-32
<_ive a14 c-20 d-30 f34 g-15 h-22 j-23 l-22 m-22
<_judge b-13
<_jump a-13 c-17 d-10 f-18 h-11 l-11 m-12
<_just a-26 b-20 c-24 d-20 f-14 h-19 j-11 k-17 l-15
<_keep a30 b-32 c-10 d-15 f-33 j-19 l-12 m-11
<_kids c-12 f-15 l-15 m-12
<_kill a-11 f15 l-12
<_killed a-12
<_killing m-12
<_kindly e10 j14
<_kiss a-13 b-10 c16 d-12 f-21 i-10 j-11 l-14 m-15
<_knife a-14 f-10
<_knock a-19 l-15
<_la a-29 c-53 e-35 f-57 j-33 k-30 m10
<_laid c-11 m14
<_landlord a-11 c-15 e-12 l18
<_las a-15 f-11
<_last a-11 c-10 f-24 h-15 j-12 l-10 m-10
<_late m-15
<_lawyer i18
<_le a13 b-10 c-31 d-39 e-20 h11 j-19 k-15 l-30 m-30
<_leave a-22 c-12 d-12 f-25 j14 l-14 m-24
<_left a-11 c-10 d-11 f-14
<_legal a-11 c-15 d-16 f-16 h-13 i22 j-14 k-11 l-12 m-15
<_les b18 c-11 d16 f-22 g-19
<_let a-23 d-16 e20 f-13 l-10 m-17
<_lets a13
<_life a-19 b-11 c-25 d-15 g-10 h-21 j-15 k-16 l-13 m-19
<_light a-10
<_living c-10 m-14
<_llevamos l15
<_lo a23 b-26 c-11 d-14 e-13 j-11 k-15 l-10
<_los a13 c-22 d-28 e-13 f-43 h-17 i-15 j11 k-11 l12
<_lose j16
<_lost a-16 b-13 c-17 d-36 g-12 j-22 m-10
<_love l-12
<_luego d-16
<_lying c11
<_maldita c12
<_manager e-15
<_manana a-10 e-11
<_mande b-15 d-16 e-13 m-16
<_mandeme a-13 b-10 c-10 d13 g-10 h-12 j-19 m-14
<_mano j11
<_mataron h11
<_mato a-13 f-10
<_me a-38 b-31 c-23 d-13 e-19 h-51 i-17 j-51 k-19 m21
<_medical d-11 m15
<_meeting g19
<_mejor a-18 b-10 c-13 d-14 f16 l-11 m-11
<_merry c-13 f-10
<_meti g11
<_mi a-21 c-40 d-26 e-27 f-15 j-17 k-35 l-16
<_mis a14 c-19 d-16 g10
<_mold l11
<_mom h13
<_money d-14
<_mouse l-10
<_mr f-10 h16
<_mrs h14
<_muerta c-10
<_murio f-11
<_muy m-10
<_my a-18 c-68 e-45 j-34 k-55 m13
<_nadie a-21 b-14 c-21 d-22 e-10 f18 j-10 k-13 m-10
<_nah d13
<_necesito a-14 c-11 e20 f-13 g10
<_need d-18 e14 f-10
<_never a-21 c-19 d-20 e-12 f-20 h-17 k13 l-18 m-10
<_new b-12 c-10 d-14 e-13 g-10 j-14 l-15 m-10
<_news b-13
<_next a12 b18 c-13 d-10 f-16 l-11
<_ni d-18 j10 m-13
<_no a-11 b-43 e-33 f-14 g-53 h-71 i-30
<_nobody a-28 b-22 e-16 f12 g-14 h-23 i-15 j-12 k18 l-33 m-15
<_nomames d-11
<_nomore d-10 e-10 f-22 j19 k-10
<_nos a-20 c-19 d-16 e-12 f-19 g-15 h-17 i-11 j-13 k-11 l-12
<_not a-36 b-25 c-37 d-16 e-19 f-15 g-25 h-22 i-24 l-17 m-33
<_nothing a-17 c-16 d-12 j-14 k-20 m-22
<_numero e-10 j-18
<_nunca d16 f-13 k10 m-10
<_o m11
<_off a-10 f-12 m-11
<_office a-11
<_oh c-11 d-13 f-12 l-10
<_oiga j12
<_ojala a17 b-14 d-17 e-14 g-10 h-13 j-16 k-10 l-14 m-14
<_ok a-11 b-10 c-14 d-10 f-11 l-10 m-12
<_okay a-20 c-23 d-25 e-13 f-20 g-17 h-17 i-15 k-16 l-18 m-20
<_omg a-14 c-15 f-10 m-12
<_on a-20 b-13 c-16 d-23 f-27 g-12 h-21 j-13 l-22
<_one a12 b13 f-25 l-13 m-12
<_only j13
<_opt a-14 f-12 j12 m-17
<_optout a-10 c-14 f-10 j17 l-10 m-10
<_out a-12 b-10 c-13 f-13 j-10 l-20 m-17
<_outlet a-12 c-10 l17 m-10
<_owner e-11
<_oye d12
<_pague l-12
<_paid a-11 b-20 c-11 d-19 f-17 g-13 h-10 j-10 l-16 m-28
<_par c14 l-10
<_para c-10 f18 m-14
<_pare d-11 m-10
<_pasame e17
<_paseme a-16 c-12 e15
<_passed c-10 h-16
<_payment d-21
<_pense f15
<_perdi a-15 b-13 c-18 d-29 e-11 f-20 g-12 i-12 j-18 k-10 l-25
<_perdon a-12 c-16 d-20 f-18 h-10 j-18 l-16
<_pienso a-15 b-15 c-17 d-17 e-11 g-13 h-11 l-21 m-19
<_pills f-16
<_pinche a-13 d-11 f-11 j-11 l-12 m-13
<_please a-22 b-25 c-20 e14 f-10 g-18 i-14 k-35 l-17 m-27
<_pongame a-13 e19
<_por a-12 b-10 d15 j11 m-11
<_porque d10
<_power d-10 l18
<_pray a13
<_praying c-14 l-11
<_prefiero c-12 d-13 h-14 j14 k-11 l-11 m-11
<_proof f-12
<_prove d14
<_puedo a-19 b-22 c-20 d-17 e-25 f-18 g-14 h-11 i-10 j-11 l-19 m-34
<_pura c12
<_puse d-12
<_put d-12 e19 f11 i-10 l12 m-13
<_que a-22 c10 d-47 e-16 f-27 g-31 h-45 i-29 j-20 k-45 l-42 m-53
<_queme a-12 c-10 l-17 m-16
<_quien a-25 b-19 c-16 f-20 i-10 j-19 l-11 m-16
<_quiero a-30 b-20 c-17 f-15 g-15 h-18 i-15 k-10 l-12 m-17
<_quisiera a-20 b-12 c-17 d-18 f15 j-13 l-15 m-18
<_quit j15 k-20 m-11
<_quite a-10 d-12 m-11
<_quiteme j10
<_rats c-13
<_receipt d-12
<_recibi j-14
<_reporting b15 d-10 e-12 j-10
<_revise a-11 e-11
<_revisen d13
<_running a-12 c-14 f-13 l-14 m-11
<_sale a-15 c-13 d-14 f-17 l15 m-12
<_salgo a-10 d-10
<_saludos a-11 c-14 f-13
<_screw a-15 b-15 c12 d-11 e-10 f-11 j-10 k-10
<_se c-46 d-26 e-27 f-55 g-31 i-30 j-26 l20
<_section a-14 d11 g-10 l-10 m-14
<_see a-33 c-18 d-15 l-20
<_segun d20 m-10
<_send b-15 d15 j-14
<_sent c-11 j-11
<_she a-12 b-12 c-11 d-18 f-16 h16 i-13 l-15 m-17
<_shes a-12 b-11 c-14 d-12 f-19 h20 j-14 k-10 l-10 m-13
<_shit c-13
<_shoot a-12 f-11 j-10
<_shooting a-13
<_short a-10 c-11 d-13 f-15 m-16
<_shot a-13 f-12 h-12 m-11
<_shut a-12 b-10 c19 d-12 f-11 l-19 m-11
<_si a15 c-28 d-43 e-16 g-19 h-24 i-15 k-24 l-11 m-24
<_sick a-11 b-14 c-16 d-10 m-13
<_siento a-12 d-13 f17
<_siga j-12
<_signing g10
<_single c-12 d-10
<_sleep a-12 c-16 f-12 h-12
<_sleeping f11
<_small b16
<_smells c-15 f-10
<_smoke a-14 f-10
<_so d-11 f-10
<_solo j12
<_some f14
<_somebody a10 e-14 f-16 l-12
<_someone c-14 e-15 k-20
<_something a-13 d13 f-12 k-10
<_somethings a-10
<_sometimes a-19 d-13 k-10 l-12
<_son a-19 b-11 c23 d-19 e-12 f-18 h-26 j-11 k-10 l-21 m-13
<_sorry a-23 b-19 c-33 d-27 e-17 f-26 g-14 h-24 i-13 j-28 l-15 m-18
<_sounds c-12 f-19
<_soy a-31 b-18 c-27 d-24 e-19 f-11 g-16 h12 i-14 j-19 k-11 l-22
<_sparks l10
<_start j-21
<_stfu a-13 c14 d-13 e-11 f-14 g-10 h-10 i-10 j-11 k-12 l-11 m-13
<_still a-16 f-11 l18
<_stop a-26 b-22 e-10 f-29 g-21 h-27 i-11 j18 l-21 m-19
<_strike m17
<_stuck m-11
<_stupid c-13 l-10
<_su d10 j-11 m-11
<_suck a-10 c16 d-14 f-14 m-12
<_sue j-11
<_take a-32 b-23 d-18 e-19 f-38 g-15 h-16 i-14 j12 k-15 l-21 m-21
<_te a24 b-24 c-16 d-10 f-27 l-15 m-12
<_tell a22 d-16 e-18 f14 h-13 l-10
<_tenemos c-12 l11
<_tengo c-31 e-23 f11 i10 j-22 k-24
<_tenia b-12 c-10 d-11 f-10
<_text a-16 b-13 c-16 d-20 f-20 j-13 k-15
<_texting j-17
<_thank a-18 c-11 e-13
<_thanks a-11 b-24 c-16 d-14 e-12 f-14 g-10 h-10 j-16 k-15 l-20 m-12
<_that a-11 b-19 c-36 d20 e-21 f-30 h-16 i-21 j-19 k14 l-16 m-24
<_thats a-14 b-20 c-19 e-10 g-15 h-13 i-11 j-16 k-22 l-15 m-23
<_the c-12 e-56 g-13 j-53 k-52 l11 m-12
<_there b10 f-17 l14 m-17
<_theres a-27 b-20 c-17 e-10 f10 h10 j-19 k-15 l10
<_these d15
<_they a-22 b-16 c-19 d-18 g-11 h-17 j-14 l-15 m26
<_thinking a-21 b-19 c-16 d-13 h-18 j-11 k-11 l-14 m-15
<_this c-10 f-17 i-23 k25 l-26 m-35
<_thisisnt j-11 k11 l-10
<_toda c-10 f-13
<_todo a-10 b-14 i11 j-10 m10
<_toilet l13
<_told f14
<_took a-10
<_touch a11
<_trabajo a-12 b-17 c-15 i-10 m-35
<_transfer e13 f-10
<_turn a-11 c-11 j14 l-12
<_tuve a-17 b-10 c-13 d-12 f-11 h-12 m19
<_un a13 b-10 d-10 l-10
<_unstop j-15
<_unsubscribe d-11 f-12 j10 m-10
<_usted a-20 c14 d-14 e12 f-19 j-12 k-15
<_ustedes d15 f-10
<_vamos a-16 b-19 c-12 f-16 l-11
<_van a24 b-22 c-18 f-20 i-15 l-15 m-10
<_vayanse a-16 b-11 c20 d-15 e-11 f-12 l-12
<_vengan a11
<_vete a-13 c16 d-11 f-14 j-13 l-10 m-12
<_vivo b-12
<_voy b12 c-18 d-28 e-15 f12 h-14 i-12 j-24 k-11 l-33 m-20
<_wait b18
<_waiting f-10 m11
<_watch a19 b-12 d-11 h-10
<_watched a-12
<_watching b-10
<_water a-14 b-15 d-18 f-17 l10 m-13
<_we a-28 b-31 c-27 e-13 f-41 g10 h25 i-16 k-20
<_well a-10 b17
<_were b19 c-11 f-12 m10
<_what a-14 b-38 c11 d-26 f-10 g-19 h-34 i-12 j-35 k-26 l-23 m-28
<_whats a-27 b-28 c-12 f13 g-21 h-18 i-13 j-33 k-23 l-25 m-21
<_when b-17 c-19 d-30 h-11 j-10 k-11 m-13
<_where a-22 b-15 c-22 e-13 f-20 h-11 j-16 k-11
<_wheres a-12 e14
<_who a-34 b-23 c-23 f-31 g-10 h-35 i-15 l-17 m-19
<_whoever a12 c10
<_whos a-31 b-26 c-31 d-31 e20 f-26 g-19 h-25 i-20 j-24 k15 l-17 m-19
<_why a-14 b-10 c-14 d16 k-12 l-11 m-15
<_window a-13
<_wires l13
<_wish d-16 e-11 f10 j-14
<_wont f11
<_work l-10
<_would a10 j10
<_wrong a-15 b-17 c-31 d-34 e-14 f-19 g-16 h-14 i-13 j-15 k17 l-16 m-16
<_yall a-16 b-17 e-13 f-18 g-14 h-14 j-21 k-14 l-15 m-13
<_yes a-17 b-15 c-18 d-32 e-12 f-17 g-19 h-12 i-11 j-17 k-13 l-16 m-16
<_you d14 e-18 g-18 h-26 l-18 m-54
<_youll b16 c-16 d-12 i-12 j-10 l-10
<_your a-39 c16 d12 e-25 f-33 g10 h-24 i-11 j-28 l-19 m-12
<_youre b-29 c11 d-31 e-19 f-22 i-10 j-29 l-21 m-11
<_youve c-13 k19
^abie e-13 l-11
^abiert e-13 l-11
^abog a-28 c-20 d-31 e-20 f-30 h-23 i35 j-26 k-16 l-25 m-33
^abogad a-28 c-20 d-31 e-20 f-30 h-23 i35 j-26 k-16 l-25 m-33
^abou b19 c-38 d-25 f18 i-23 j-17 k-11 m-35
^abov d-10 e25
^abre a-10 c-10 e-11
^abso c18
^absolu c18
^abue a-16 f-18 l-10 m-16
^abueli h16
^abus a-11 c19 d-11 f-10 l-14
^acab b-23 c-18 d-25 e-11 f22 g-14 j-21 k-13 l-21
^acabar m11
^acci a11 b-12 c-16 d-17 f-16 h11 i-11 k-10 l-14 m19
^accide a11 b-12 c-16 d-17 f-16 h11 i-11 k-10 l-14 m19
^acco a-15 b-10 c-10 f-15 j-15 m13
^accoun a-15 b-10 c-10 f-15 j-15 m13
^acep b-10 c-17 d-10 g-14 h-11 j-12 m-12
^acepta c-15 d-18 j-11 m-10
^acos b11
^acre d11 f-10 g20 m-15
^acredi d13 m-10
^acreed g20
^acro f-13
^acti b25 d-10 f-12
^acue d10 g-11 m-13
^acuerd d10 g-11 m-13
^addi a-11 d16 f-12 k-11
^addr a-12 b-10 c-13 d-20 e-15 f-19 j-11 l-10 m-12
^addres a-12 b-10 c-13 d-20 e-15 f-19 j-11 l-10 m-12
^adel h11
^adelan h11
^aden a12 b-11 d-10 l18
^adentr a12 b-11 d-10 l18
^adio a-14 b-12 c-16 d-11 j-11 l-13 m-12
^admi a-11 d-11 e25 f-13
^admini a-11 d-11 e25 f-13
^advi i14
^affa h21 m-10
^affair h21 m-10
^affo m14
^afte a-34 b-24 c-13 d-32 f13 g-12 j-26 l-15 m-24
^afue a11 b-13 f-10 l-11
^agai b16 c-37 e-23 g-26 h-27 i-31 k-30
^agains a-13 b25 c-14 f-13 i-16
^agar a16 b-17
^agarra a15 b-14 f-17
^agre b-10 e-13 f-11 j-15 m-10
^agua f17 h10 j-11 m-10
^aguant f17 h10 j-11 m-10
^ahor b-21 c-21 g-14 h-16 i-14 j-19 k-18 l-23
^ahorit a-14 b-11 c-11 d-27 e-13 f-13 j-11 k-12 l-12 m14
^alar a-24 b-13 c-17 d-13 f-20 g-10 h-10 i-10 j-12 l16 m-19
^alca a-14 c-16 d-20 f-26 j-19 k-14 l-16 m19
^alcanc c-10 f-11
^alcanz a-11 d-17 f-21 j-15 l-12 m21
^aler b-12 c-10 f-12 h-15 j10
^algu b-18 d-14 e21 l-11
^alguie b-18 d-12 e17
^aliv c-19 d-29 e-12 f22 g-12 i-17 j-23 k-19 l-14
^allo a-11 c-16 f-11 m-11
^almo a-11 d-10 l16
^alon a10 b-12 c-11 d-19 f18 h-15 i-10 j18 k-13 l-11
^alre a-19 b11 c-22 d22 e-27 f12 g-21 h-16 i-19 k-20 l-22 m-23
^alread a-19 b11 c-22 d22 e-27 f12 g-21 h-16 i-19 k-20 l-22 m-23
^alva h14
^alvare h14
^alwa a-14 d-14 j-10
^amab a-15 c-21 d-14 e-13 f-10 k-12 m-12
^aman a11 b-14 c-16 d-13 f10 h10 l11 m-10
^amanec a11 b-14 c-16 d-13 f10 h10 l11 m-10
^amar a-10 c11 d-12 f13 l-11 m-10
^amaz d-10 f-11 m-15
^ambu a11
^ambula a11
^amen b10
^amenaz b10
^amig c-13 f-14
^amou a-17 b-14 c-12 f-21 g-11 h-11 k-14 l-11 m-16
^ange k10 m-13
^anoc a-17 b-10 d-21 f26 h10 l-11 m-21
^anot b-10 f-24 g-10 k-15 l-10 m-11
^anothe b-10 f-24 k-15 m-10
^answ a-14 d-17 f-16 i18 j-12 k-17
^answer i11
^ante d14 m-10
^anyb d-11 e10
^anybod d-11 e10
^anym a-23 b-12 c-16 d-26 f25 g-10 h-12 i-10 j10 l-13 m-17
^anymor a-23 b-12 c-16 d-26 f25 g-10 h-12 i-10 j10 l-13 m-17
^anyo b-14 c-15 d-15 e13 j-20 k-14 l-13
^anyt b-11 c-15 e-14 g-12 j-21 l-12 m-10
^anythi g-11 j-12
^anytim a-14 e-10 j-14
^anyw d-14
^apag l11
^apagad l11
^apar a-33 b-29 e-25 g-26 h10 j-27 m-37
^aparec d21 m-12
^aparta a-10 c-14 e-11 f-25 g-10 h-16 j-15 m-11
^apartm a-26 b-22 d-24 e-17 f11 g-17 h13 j-17 m-24
^apen f-10 j-10 m17
^apes l11
^appl d11
^appo a-16 c-10 d-19 f-10 g-12 h-10 i-15 j-11 l-12 m-15
^appoin a-16 c-10 d-19 f-10 g-12 h-10 i-15 j-11 l-12 m-15
^appr a-22 b-12 c-15 d-23 f-16 g10
^apprec a-16 c-10 f-10
^approv d-18 g11
^apre d-13 l-10
^apri d17
^aren i10 j11 k-11
^arou b-11 d-14 e-11 f14 m-10
^arra d-10 h14 m-12
^arre b10 c-21 d-17 g-15 i-10 j-11 k-15 l15 m-18
^arregl b11 c-20 d-16 g-15 i-10 j-11 k-14 l15 m-17
^arri a-14 b-14 d-13 e15 f12
^asad c-10 d-10 f-12 l-16 m-12
^ashe a-11 c-18 f-10 g-10 h16 j-10 m-10
^aske e11 j11
^aski a-23 b-14 c-18 e-10 g-11 l-12 m-14
^assa a14
^assaul a14
^atie d-12 f-10
^atiend d-12 f-10
^atra d15 f-27 j-24 k-13
^atta b-11 c-15 d-18 k-18 m-10
^attach c-15 d-15 f-13 k-17
^atto a-19 b11 c-17 d-23 e-13 f-22 h-16 i24 j-22 k-14 l-19 m-22
^attorn a-19 b11 c-17 d-23 e-13 f-22 h-16 i24 j-22 k-14 l-19 m-22
^augu h11
^aume f-15 k-10 m-21
^aument f-15 k-10 m-21
^auth a-13 e20 f-11 j-13
^author a-13 e20 f-11 j-13
^auto a-26 b-26 c-33 d-29 e-27 f-37 g15 h-24 i-18 k-26 l-22 m-27
^autoco c-18
^automa c-10 d-14 f-14 g21 h-10 k-10 m-10
^autopa a-15 b-15 c-16 d-20 e-17 f-27 g-15 h-10 i-10 j-33 k-10 l-13 m-16
^autori j12
^avai d-11 e12
^availa d-11 e12
^aven a-10 b-11 f17 m-10
^aventa f19
^avis a-36 b-34 c-25 e-29 f-35 i-17 j-39 k-23 l-25
^avisar d14
^awes c-11 d-11 l-14
^awesom c-11 d-11 l-14
^ayud a-23 d-11 e-14 h-14 i13 j-25 l-14
^ayudan i11
^back l16
^baja c10 l-14 m10
^bajaro m13
^baje c-12 f-10 j18
^bake m11
^bala a11 b-25 c-26 d10 h-19 i-12 j-20 k-23 l-19 m-28
^balanc b-20 c-22 d11 h-16 i-10 j-17 k-21 l-16 m-26
^balazo a17
^bana l12
^banc a-36 b-43 c-27 e-20 f-40 g45 h-28 i-22 j-24 k-21 l-30 m-35
^bancar a-23 b-35 c-18 d-33 e-12 f-30 g46 h-21 i-18 j-13 k-13 l-20 m-24
^bank a-27 b-43 c-24 d-34 e-18 f-34 g49 i-19 j-29 k-22 l-25
^bankru a-27 b-43 c-24 d-33 e-18 f-34 g49 i-19 j-27 k-22 l-25
^barb a-10 c-12 k13
^base c-17 f-11 l14
^baseme c-11 l14
^bask b-15
^basket b-15
^bast a-14 b-15 d-12 j15 k-12 m-12
^basu a-15 f-10 l-11
^bata a12 c-12 j-10 m15
^batall m15
^batazo a15 f-14
^bate m-14
^bateri m-14
^bath a-19 d-11 l16 m-12
^bathro d-10 l11 m-10
^batt a-17 b-11 c-14 d-12 f-19 h-16 l-21 m-16
^batter a-17 b-11 c-14 d-12 f-19 h-16 l-21 m-16
^beau b-10 c-10 d-10 l-12 m-10
^beauti b-10 c-10 d-10 l-12 m-10
^beca a-10 c-11 d21 f14
^becaus a-10 c-10 d19 f14
^bedb b-10 d-11 f-11 j-11 l18
^bedbug b-10 d-11 f-11 j-11 l18
^bedr a-12 d-16 f-20 h-10 l16
^bedroo a-12 d-16 f-20 h-10 l16
^befo f12 j-23 k12
^begg f12
^beggin f12
^behi b-20 f-14 j-12 m-11
^bein a-21 b-17 f25 g-12 h-13 j-19 k-17 l-21
^beli a-11 d-10 f-15
^believ a-11 d-10 f-15
^belo a-10 d15 e-12 k18
^belong d15 k15
^bend a-20 b-18 c-25 d-24 e-13 f-26 g-15 h-18 i-13 j-19 k-15 l-18 m-21
^bendig a-14 b-11 c-15 d-12 f-20 h-10 j-10 l-10 m-13
^bendit d-12
^bett a26 c-35 d-33 g-24 h-25 i-21 j-32 k-27 l-27 m-35
^betw a-11 d-11 f-11 m19
^betwee a-11 d-11 f-11 m19
^bigg e-17 f-14
^bill a-17 b-15 c-16 e-13 l-11 m19
^billin d12 h10
^birt m-11
^birthd m-11
^bite a12 l13 m-11
^biwe m-10
^biweek m-10
^blac a-13 c10 f-15 l11
^blee a14 b-15 f18
^bleedi a10 f13
^bles a-18 b-17 c-19 d-12 e-13 f-22 g-12 h-10 i-10 j-13 k-12 l-11 m-12
^blesse f-10 m-10
^bloc a-17 b-21 c-14 d-12 f-17 j20 k-18 l-10 m-10
^blocki b-15 j19 k-15
^bloo a14 b-14 c23 d-16 e-16 f-18 j-10 k-13 l-15 m-11
^bloods c16
^bloq a-19 b-18 d-10 f-16 j26 k-16
^bloque a-19 b-18 d-10 f-16 j26 k-16
^blow j13 l11
^blowin j14
^bogu d18
^boil l16
^bols a11
^bomb b-14 c-13 f-12
^boni b-12 c-17 f-19 l-29 m-12
^bonu d-15 f-14 g-10 m-13
^borr a-13 c-12 d-16 f-13 j21 l-10 m-14
^boss e12 k-11
^bother j10
^bott a-21 b-14 d-13 f24 k-10 l-15 m-13
^boug f12 j-11 m-13
^brak a16
^braz a-10 m11
^brea b-10 c-25 d-16 e-16 f12 g-18 h-15 i-14 j-18 k-14 l18 m-31
^breake a-16 f-12 l20 m-11
^breath a-11 f22
^brid a-18 b-12 c-10 d-12 f22 l-17 m-12
^brin c-18 d-18 e-13 g-11 k-11 l-15
^bringi f-17 h-14
^brok a-10 e-14 f-32 g-23 h-21 i-19 j-28 k-21 l13
^brom c-11 d-10
^brot a10 b-11 d-11 f-15 h13 l-10 m-19
^brothe a10 b-11 d-11 f-15 h13 l-10 m-19
^brow f-11 h11 l12
^buck a-10 d-15 f-15 l13 m-22
^buen a-26 b-23 d-34 e-16 f-29 g-15 h-18 i-12 j-22 k-25 l-25 m-28
^buil a14 b20 c-18 d-18 g-14 h-17 i-14 j-15 m-22
^buildi a14 b20 c-18 d-18 g-14 h-17 i-14 j-15 m-22
^bull a23 b-13 d-16 e-12 k-10 l-15
^bunc a-13 c16 d-10 l-12
^burd f14
^bure b14
^buri a-10 f-11 h14 m-15
^burn b-18 c-25 d-17 e-10 f-20 g-11 h-11 i-10 j-15 k-10 l11
^burnin a-15 l13 m-12
^bury h10
^buryin h10
^busc a11 c-14 d-13 f-22 h10 k13
^busi a-16 d-13 e-12 f-13 h-10 k12 l-11 m15
^busine a-16 d-13 e-12 f-13 h-10 k12 l-11 m15
^bust a-13 l14
^buzo f-13 l-19
^buzz a-11 f-10 l20
^buzzin l13
^cabe a13 b-11 c-10 f-12
^cabl a-18 d-13 m-13
^cabr d-15 l-15 m-10
^cale a-19 f-14 l20
^calefa a-12 l10
^calent l19
^cali a-12 l11 m-14
^calien a-12 l11 m-14
^call b21 c18 e-25 g-25 i-16 j-35 k-24 l-12 m-18
^calles a-13 b-13 c18 d-12 f-12 l-11
^callin b19 d-13 f-18 j-29
^calo a-26 b-14 c-26 d-14 e-12 f-20 h-10 j-14 k-12 l-16 m-18
^calori a-15
^camb a-19 b-16 c-18 d-17 e-14 f-21 g-11 h-13 j-18 l-30 m-20
^cambia a-12 f-14 l-17
^cami a16 c-21 d-22 f-29 g-18 h-10 j-14 k-12 l-23 m-19
^camina f-17 l-11
^cana b17 f-11
^canc a-35 b-34 c-30 d-12 e-24 f-38 g-28 i-23 j16 k-25 l-34 m13
^cancel a-18 b-21 c-19 e-12 f-21 g-18 h-23 i-11 j19 k-14 l-22 m-27
^cand a13
^candel a11
^cans a-10 d-13 f12 k-12
^cansad f12
^cant a-11 c-10 d13 f-12 m-10
^cantid a-11 c-10 d13 f-12 m-10
^capa a16
^capi b-12 g24
^capitu b-12 g24
^capt d12
^captur d12
^cara a-11 d-10 f-13 j-13 l-10 m-13
^carb f-12 h-11 l23 m-12
^card d-12
^care a-10
^carg b-18 c-16 d11 e-15 g-13 h-10 j-14 k-17 l-20 m-24
^cari m15
^carm h14
^carp a-16 c-13 f-16 l18
^carr a13 b-27 c-26 d-30 e-10 g-14 h-23 i-10 j-14 k-14 l-34
^cart a-14 c-10 e-10 f15 i-16 j18 l-13
^case d10 e10
^casewo d10
^cash d13
^catc a22 b-17 c-11 d-17 e-10 k-10
^caug b-10 c-11 f-20 l13 m-17
^cavi l11
^ceil a-15 l22
^ceilin a-15 l22
^celu h-11 j12 k19
^celula h-11 j12 k19
^cero m12
^cerr a-27 b-17 c-23 d-24 e-11 g-14 h-12 i-10 j-14 k-13
^cerrad a-13 d-17 f-14 m-18
^cerrar c-10 f-12 m10
^cham d-15 l-12 m22
^chan a-18 c-17 e-17 f-29 g-17 h-17 i-16 j-11 l-30 m-30
^change b-18 f-14 j-20 l-16 m-18
^changi d13
^channe a-17 b18
^chap a-22 b-25 c-14 d-30 f-21 g36 h-15 i-12 j-10 k-11 m-20
^chapte a-19 b-25 c-13 d-30 f-20 g36 h-14 i-12 j-10 k-11 l-20 m-16
^char a-15 d16 e10 g-17 h-20 i-14 k-21 l-23 m-31
^charge a-21 b11 d13 e-17 f-22 m-12
^chea a15 c10 d-12
^chec a-20 b-46 c-41 d21 e-11 f-12 g-38 h-45 i-30 j-45 k-36 l-39 m10
^checki d-12 f18
^cheq m10
^cheque m10
^chil a-10 c-13 f-18
^chin a-23 b-13 c17 d-19 e-12 f-19 g-11 h-15 j-21 k-11 l14 m-20
^chinch c-11 l18
^chinga a-12 c17 f-11 j-16
^chir h-10 l13 m-11
^chirpi l14
^chis a-19 d-13 h-12 l22 m-12
^chispa a-10 l20
^choi g10
^chok a10 c10 d-11 e-10 f-11
^choo a-10 d-20 f-11 m23
^chri a-11 c-14 d-10 m-10
^christ a-11 c-14 d-10 m-10
^chup a-23 b-13 c21 d-18 e-13 f-19 g-15 h-14 i-12 j-19 k-15 l-18 m-19
^chur a-15 b-12 m-11
^cier a-16 c-13 e-11 f-14 l15 m-15
^ciud a-20 b26 c-13 d-16 f-16 g-10
^clai a-15 b23 d-14 f-11
^clar a-16 b-13 c-16 d-13 f-17 h-11 j-12 k-11 l-13 m-12
^clas a-18 b10 d-19 e-10 f-32 g-17 h-18 i-12 j-10 k-14 l-21 m-25
^clav d-10 f-11 m-10
^clea a-17 b12 c-14 d18 f-17 g-10 j-17 l-25 m-18
^cleane l-15
^cleare d19
^clin b-18 i23
^clip a13
^clipbo a13
^clos b-33 c-32 d-32 e-19 g-18 i-13 j-22 k-22 m12
^clow c12 d-11 l-12
^cobr a11 b-33 d36 e-14 f-25 g-18 i-16 j-26 k-22 m-14
^cobran d12 f-15
^cobrar a-12 c-15 d20 f-10 l-11 m-12
^coci a-18 b-11 c-14 f-22 k-16 m-18
^cocina f-14 k-12
^coff a-19 b-11 c-11 d-15 f-20
^colg a-19 b-17 f22 g-10
^coll a11 d-18 e10 g23 j-10 k-10 l-11 m-13
^collec a11 d-18 e10 g23 j-10 k-10 l-10 m-11
^colo d-11 f-10
^coma d-11
^come a11 c-24 d-15 g-18 h-17 i-15 j-22 k-12
^comi a11 b15 c-43 d-32 e-25 f-17 g-26 i-25 j-36 k-30 m17
^comisi b11 d-10
^comm d-10 f-10 g-17 i12 j15 l-11
^commun b-17 g-16 i12 j15
^comp a-19 b20 c16 h-16 i-27 j-37
^compan a-24 b10 c26 d-20 f-22 j-14
^compla a-24 b28 c-20 d-22 f-22 g-18 h-10 j-14 k-18 l-18 m-13
^comple a-10 c-11 f-13 m13
^compra c-11 f-13
^compro a-10 b-10 d10 e-11 k-13 m-10
^comput a-12 b-15 c-19 f-12 l-15 m-16
^comu a-11 e18 h-11 l-10
^comuni e19
^cond a-13 b20 f-15
^condem a-11 b17 f-14
^cone l11
^conect l11
^conf a-22 b-18 c-13 e-15 f-23 g-15 h-11 j-22 l-16 m-18
^confir a-17 b-15 d-30 e-10 f-16 g-12 j-19 k-16 m-11
^confun d-10 k10
^confus d16
^cong b13 g11
^conm a16 f-12
^conmig a16 f-12
^cono b-13 c-23 d-20 e-11 f-20 j-13 k22 l-12 m-12
^conozc c-22 d-18 e-10 f-19 j-12 k23 l-12 m-12
^cons a-17 b16 c-15 d-13 f-23 g-10 i17 j11 l-15
^conseg b-14 i16 j-10 m-14
^consen j16
^constr l-10 m12
^cont a-46 c-17 e-14 f-15 i21 k-12 m-45
^contac a-17 d-22 f-23 h-14 j19 l17
^contes a-17 b-26 d-24 e-11 g-12 h-15 j-22 k-19 l-16 m-18
^contig c-11 f-14 l-12
^contra a-22 b-29 c-18 d16 e-18 f-28 g-15 h11 i18 j-13 k-12 l-24 m-19
^cook a-13 c-13 f-20 j-13 l-19 m-12
^cookie l-11
^cookin a-10 f-18 j-12 l-12 m-10
^copi i11 l-11
^cora a-17 c18 d-11 f-10 l-11 m-18
^corazo a-17 c18 d-11 f-10 l-11 m-18
^corn d-10 l-11
^corp e15
^corpor e15
^corr b-23 c-26 f-24 g-18 h-18 i-15 k-26 m-15
^correc a-20 b-15 c-18 d-26 e-13 f-18 g-12 h-10 i-10 j-17 k-12 l-15 m-13
^corrie a-11 d12
^cort b13 c-32 d-37 e-19 h-24 j-34 k-20 l-15
^cortan a-10 f11 m-19
^cortar f15
^cosa c-12 d10
^couc a-12 d-10 f-20 m10
^coul b-19 d-26 g-10 k-20 l-16 m-16
^couldn a-13 c12 f-13
^coun a-17 b18 c-11 f-22 g-13 h-10 i27 j-15 k-13 l-12 m-11
^counse b-20 f-14 i27 j-11
^cour a-38 b20 c-29 d-34 e-20 h-23 i-21 j-24 k-23 l-17 m-30
^cous a10 b17 f-16 m-12
^cousin a13
^cove a-18 c-10 d22 f-20 h-14
^covi a-17 d-12 f-15 l-15
^cowo m-10
^cowork m-10
^crac d-13 l13
^cras a-12 b-11 c-10 d-13 f-16 j-10 l-10 m-15
^crashi a-10 b-10 c-10 d-13 f-14 h-10 j-10 m-12
^craz b-14 g-10 h-10 m-16
^cred a-14 b-10 c-10 d12 f-12 g27 j-14 m-10
^credit a-13 b-10 c-10 f-10 g27 j-14
^cree a-11 d-14 f-19 j-10 l-13 m-17
^crem h19
^cria m11
^croo a-10 c12 d-11 l-11
^cryi f13
^cuad a-14 c-11 f-14 m-13
^cual b-15 l12
^cualqu b-15 l12
^cuan a17 b-38 c-42 d-22 e-31 g-32 h-37 i-28 j-36 k-33 m-42
^cuar h11 l20 m-11
^cubr d17
^cuca a-15 c-13 d-13 f-13 j-10 l21
^cucara a-15 c-13 d-13 f-13 j-10 l21
^cuch f11 h-10 m-10
^cuchil f11 h-10 m-10
^cuel a-15 b-11 l-10 m-10
^cuen b-16 c-18 d24 e-19 g-16 h-13 j-21 k-17 l-21 m-24
^cuenta c-10 d21 f-11 m-11
^cuer a-11 b-11 c-13 d-10 f12
^cuid a24 b-19 c-31 d-21 e-17 g-14 h-22 i-10 j-16 k-15 l-23 m-26
^cuidad a11
^cuidat a15 c-12 f-10 m-12
^cump a-12 c-10 d-13 f-11
^curr b-12 c-10 d18 f-14 m-10
^curren b-12 c-10 d18 f-14 m-10
^curt c-11 f-12 l-10
^curtai c-11 f-12 l-10
^cust b-11 d-11
^custod b-11 d-11
^cutt a-15 b-14 c-15 d-14 f11 j-19 l-13 m-22
^cuttin a-15 b-14 c-15 d-14 f11 j-19 l-13 m-22
^dama b15
^daug b-18 c-11 d-16 g-10 l-18
^daught b-18 c-11 d-16 g-10 l-18
^dead a-13 b-10 c-14 d-11 f-14 h-13 j-10 m-11
^deadli a-13 c-14 f-13 h-12 j-10 l-12 m-10
^deal b14 c13 f-10
^deat a11 b-19 c-14 d-13 f20 h13 j-11 l-15 m-13
^debe d11 m10
^debt g21
^dece a-12 b-10 c-12 d-12 h24
^deceas a-11 b-10 c-12 f-10 h24
^deci a-34 b15 c-23 d-24 e17 f16 g-16 h-17 i-13 j-18 k-16 l-19 m-22
^decide a-11 d-10 f12 m-10
^decisi e12
^decl a-20 b-14 c-11 d-14 f-23 g33 h-15 j-11 k-10 l-15 m-26
^declar a-17 b-11 c-10 d-12 f-21 g34 h-11 l-11 m-21
^declin m-10
^defe a-15 b16
^defu h17
^defunc h17
^degr l16
^degree l16
^deja b-25 c-22 d-22 e-13 g-13 h-16 j-15 k-13 l-23 m-22
^deje a-19 b-23 d-18 f-25 g-14 h-17 j17 k-16 l-17 m-18
^dejenm c-13 f-11 j19
^dela a11 d-12 f-16 l-16 m-10
^delant a14
^delaye l-10
^dema a-30 b22 f-27 g-16 h-13 i-15 j-14 l-15 m-17
^demand a-27 b23 c-12 d-23 f-25 g-14 i-13 j-12 l-13 m-11
^demo m-11
^deni a-10 b-10 c-10 e-21 f-15 g-10 h-18 i-14 j-14 k11
^dent b-12 d-10 k13 l-10
^dentis b-12 d-10 k13 l-10
^denu a-19 b16 f-11
^denunc a-19 b16 f-11
^depa a-21 b25 d-10 e-10 f-18 k14
^depart a-21 b25 d-10 e-10 f-18 k14
^depo a-31 b10 c-25 d19 e-19 f-30 g-23 h-26 i-16 j-18 k-11 l-23
^deport m17
^deposi a-29 b10 c-24 d20 e-18 f-27 g-22 h-22 i-16 j-18 k-11 l-20 m-34
^dere a-15 b18
^derech a-15 b18
^desa a17 b-17 j-10
^desalo a-11 f11
^desapa a20 b-16
^desc a-29 b-18 e-16 g-13 h12 i-11 j-14 k-14 m11
^descan a-21 b-13 c-22 d-22 e-12 g-10 h13 j-11 k-10 l-17
^descom l11
^descon d14
^desd a-11 b-11 c-10 h12 l17
^dese b-11 c-16 d-17 f14 h-11 m15
^desemp d-10 m19
^deserv a10 c-13 f12 j-11
^desg c13 d13 f-17 m-11
^desglo d14 f-14
^desgra c13
^desp a-27 b-19 c-16 d-30 e-13 f24 g-16 h-17 i-11 j-30 k-17 l-15
^desped f15
^desper d-12 f20 j-19
^despid f11
^despue m-14
^dess f-12 j-10
^desser f-12 j-10
^dete a-14 c-12 d-18 j-15 k-15 l23
^detect a-12 c-11 d-11 f-14 l24 m-14
^deteni m11
^deud a-23 b-11 c-16 e-12 g13 h-10 j-16 k-13 l-13 m-17
^devi c14
^devu d-11
^devuel d-11
^diab a-19 b-16 c24 d-16 e-12 f-19 g-10 h-12 j-14 k-12 l-16 m-18
^dici d11
^diciem d11
^didn a-17 b-11 c-15 h19 k-16 l-13 m-20
^dien a18 b-10 f-10 l-11
^diente a18 b-10 f-10 l-11
^dier c-11 f-15 j-12 m-19
^diga a14 c-16 f-13
^dije a-10 d21 m-11
^dijero a-10 d21 m-11
^dine a-26 b-18 c-18 d11 e-19 f-21 h-24 i-10 j-12 k-12 l-15 m21
^dinn a-14 b-13 f-12 l-13 m-16
^dios f14
^diosit f14
^dire a-17 c-15 d-18 e15 f-19 g16 i11 j-14 l-12 m-17
^direcc a-10 e-11 f-11 g11 m-12
^direct e17 g12
^disa b-11 e-15 j-12 m18
^disabi a-10 d-10 f-12 m19
^disagr d10
^disapp a10 e-13 f10
^disc a-18 c-22 d-27 e10 f-29 g20 h-22 i-14 k-20 l-17 m-25
^discha d-16 g23
^discon j16
^discri b10
^discul a-12 b-13 c-16 d-13 e-11 f-14 g-13 h-12 j-17 k-13 l-13 m-12
^discus e14
^disg a-15 b-12 c17
^dish l10
^dishwa l10
^disp b-18 c-14 d20 e10 f-22 g-12 i-10 j-25 k-19 l-16 m-14
^dispar a12
^disput a-14 b-15 d22 e-14 f-19 g-10 j-23 k-17 m-12
^dist e13
^distri e13
^divo a-14 b-16 c-10 d-13 f-19 g-13 i-10 m11
^divorc a-14 b-16 c-10 d-13 f-19 g-13 i-10 m11
^dobl m-17
^doct a-20 b-22 c-14 d-21 f-22 g-11 h-11 j-13 k-10
^docu b13 d13 f-12
^docume b13 d13 f-12
^does f-18 h-14 j-18 k12 m-21
^doin a-14 b-10 c-15
^dola d-12
^dolare d-12
^doll a-22 b-12 m-11
^dollar a-16 d-10
^domi a-11 b-10 f-16 h13 l-13 m-16
^doming a-11 b-10 f-16 h13 l-13 m-16
^dond a18 b-20 d15 e-17 f-28 g-14 h-19 j-16 k-19 l-22
^dorm a-25 b-17 c-23 d-26 e-12 g-12 h-12 i-11 j-20 k-19 l-23 m-32
^dormid m-12
^doub a-12 c-13 d24 f-13 j-10 m-12
^down a-11 f-10
^draf b11
^drafti b11
^drea c-12 f-17 l-11 m-12
^dren l10
^drenaj l10
^drin a-10 l-11
^drinki a-10 l-11
^drip l17
^driv a-14 b-24 c-20 d-22 e-13 f11 g-14 h-17 i-13 j-21 k-17 l-16
^drivin a-13 b-10 j-12
^drop d-16 f-16 l11 m-13
^droppe d-12 f-10
^droppi l14
^drow f12 m10
^drowni f12 m10
^drye d-10 f-10 l20
^duch l13
^duel d-12 m-15
^duen b-12 c-13 d-22 e19 f-13 k-11 l-13 m-12
^duer a10 e-12
^dumb a-12 c12 d-11 f-10
^dumbes c12
^dyin a-14 b-10 c-14 d-10 f-23 h-14 l-13 m-12
^earl a-26 b-21 c-25 d-22 e-21 f-40 g-14 h-24 i-13 j-29 k-18 l-23 m-15
^eart a-10 b-10 f-11 h-10
^easi d-10 f20
^eati d-10 m11
^echa c-10 f-16 l16 m-16
^echand l11
^edif a16 d-15 h-12 j-10 m-14
^edific a16 d-15 h-12 j-10 m-14
^effe g14
^elec a-15 d-19 f-16 j11 l25 m-11
^electr a-15 d-19 f-16 j11 l25 m-11
^elev a-12 d-13 f-11 l23 m-14
^elevad l13
^elevat d-11 l18
^elim j10
^elimin j10
^else a-10 d16
^emai a-35 c-18 f-35 g-19 h-14 j12 k-17 l-18 m-18
^emba f-20 m14
^embarr f-11
^emer m11
^emerge m11
^emoj a-10 c-16 d-11 f-10 k-16 m-10
^empe c-10 m-15
^empl d-10 m13
^enca a15 b-14 c-22 e14 f-12 j-11 k-15 l-15 m-19
^encarg a16 b-13 c-20 e14 k-14 l-12 m-12
^ench a-13 l18
^enchuf a-13 l18
^enci a11 l18
^enco a14 b-15 c-10 d-11 h-10
^encont a14 b-15 c-10 d-11 h-10
^encu c-10 d-17 f19 m-12
^encuen c-10 d-17 f19 m-12
^ende a-13
^endi f18
^enfe a-11 d-12 f-19 h-11 l-13 m19
^enferm a-11 d-12 f-19 h-11 l-13 m19
^enfo b20
^enforc b20
^enfr d-12 f-11 l22 m-11
^enoj a-14 c-10 d-10 f-14 j-11 k-16 l-10 m-15
^enou a-12 b-17 c-14 d-17 j12 k-15 l-10 m11
^ense b-11 f-12
^ensena b-10 d-11
^ente a10 b-12 c-10 d-14 f-18 h17 m-20
^entend a11 d-11
^enterr f-12 h18 m-14
^enti h12
^entier h12
^ento b10 c-12 d-14 f-12 h-10 l-11 m-11
^entonc b10 c-12 d-14 f-12 h-10 l-11 m-11
^entr a-11 c-21 e-11 g-13 h-17 i-10 j-18 k-13
^entrad a-18
^entreg d10
^enve a-15 b-13 e-13 f-10 i-10
^envelo a-15 b-13 e-13 f-10 i-10
^equi a-25 b-22 c-27 d-19 e-21 f-28 g-21 h-20 i-16 j-29 k30 l-24 m-24
^equivo a-25 b-21 c-27 d-19 e-21 f-28 g-21 h-20 i-16 j-29 k30 l-24 m-24
^eras f15
^erro a-15 b-13 c-18 e-10 f-19 g-13 h-14 i-11 j-16 k-11 l-16 m-19
^esca b-17 c-15 d-20 e26 f-23 h-14 j-21 k-14 l12 m-13
^escala a-13 b-13 c-10 d-16 e26 f-17 h-12 j-20 k-12
^escale l17
^esco a11
^escope a12
^escr a-25 c-21 e-20 g-14 j27 l-17 m-21
^escrib a-24 c-21 d-29 e-20 g-14 j27 l-17 m-21
^escu c-11 f-18 l-10
^escuel c-11 f-17
^espa a16 f-11 m-12
^espald a16 f-10 m-12
^espe a27 b-24 c-15 d-21 f-26 g-17 h-10 i-12 j-13 l-22 m-22
^espera a16 b-19 d-18 f-20 l-15 m-18
^espo b-15 c-10 d-17 h13 j-11 m12
^esta a-22 b-20 c-11 e-40 f15 h13 i-31 j-25 m11
^estaci a10 c-13 f-18 m-12
^estamo a-16 c-14 d-16 f-18 h13 m17
^estari d-12 f23 h-11 m-10
^este f-12 j11
^esto b-45 c-19 e-34 f17 j-13 k-36 l-36 m19
^estu b-20 d-24 e-12 f-28 g-10 h-23 i-10 k-15 m-25
^estudi h-17
^estupi c12 l-13
^ever b12 e-25 f28 h-35 j-40 k-28
^everyb f10
^everyo a-16 b-14 c-11 d-20 j-10 m-10
^everyt a-20 b12 d-23 f18 h-13 i13 j-17 l-13 m13
^everyw a-11 c-10 l16
^evic a22 b-17 d-10 j-10 l-10
^evicti a12
^exam a10
^exce e11
^excu a-15 b-12 d-13 f-14 m-12
^exec f-10 h19
^execut f-10 h19
^exhi a-15 b19
^exhibi a-15 b19
^exis a-19 c-11 d-25 e-14 f34 j-27 k-23 m-13
^existi d-15 f23 j-15 k-12
^expe a-15 b26 c-17 d-16 f-13 g-18 h-10 i-24 j-12 k-11 l-21 m-10
^expens b-10 l-13
^expl b14 c-16 d10 f-21 g-10 j-13 k-13 l-12 m-14
^explai a-13 d10 e-12 f-12
^explic b15 d-13 e10
^expliq d11
^exte a-15 b-11 c-14 d-13 e10 f-15 j-10 k-10 l-13 m-11
^extens e12
^exterm a-10 f-13 l-12 m-10
^extr a-15 c-15 e-11 f19 j-10 k-10 l-16 m-21
^extran a-11 c-13 d-13 f18 l-10
^fabr m15
^fabric m15
^fall a-15 c-14 d-14 f-21 h26 l12 m-22
^fallec a-12 d-10 f-18 h28 l-13 m-19
^falt a-22 c-13 e-14 f12 g-11 j-17 k-13 l-13 m-21
^fami c-22 d-15 f15 g-14 h-15 k-12 l-15 m-14
^famili c-10 f12
^fath f-14 h23 m-17
^faul a-11 c-13 f-13 m-13
^favo a-25 b-27 c-23 d-13 e12 f-17 g-18 j16 k-17 l-25 m-29
^fdcp b10
^febr a-10 d11
^februa a-10 d11
^fech a-13 c-11 d-13 f-13 l-11 m-12
^fede g10 m11
^federa g10 m11
^feed c11 f14
^feel b-11 c-17 d-14 j-14 k-14 l-13 m-15
^feelin a-15 c-16 d-13 j-13 k-13 l-13 m-15
^feli a-22 b-17 c-24 d-20 e-13 g-17 h-18 i-12 j-17 k-15 l-19 m-32
^felice a-10 f11
^fide g16
^fideic g16
^fies a-10 c-21 d-10 f-11
^figh d-13 f-21 j-10 m-11
^figu m-11
^file a-12 b12 d-23 f-15 g28 h-12 l-13 m-10
^fili a-19 b20 c-13 d-16 e-12 f-21 h-12 i-20 j-12 k-11 l-15 m-15
^filt a-12 c14 f-10
^fina a-15 b-11 c-16 d-14 f-15 g-10 h-10 j-10 l-15 m-21
^finall a-15 b-11 c-16 d-13 f-15 g-10 j-10 l-14 m-21
^fing a18 f-12
^finger a18
^fini a-14 d-15 f-18
^fire a-10 b-11 c-11 f-10 l-11 m-12
^firm a-14 c-18 d20 e-13 f-17 i10 j-15 k-11 l-11
^firs c-14 f-20 h-19 m-22
^fisc b14
^fiscal b14
^fixe a-14 b10 c-14 d-13 f-10 m-15
^fixi a-19 b-18 c-16 d-11 f-21 h-11 l-19
^flig a-13 c-10 d-11 h-10 l-12 m-11
^floo a-16 b-10 f-11 l23 m-12
^floode l11
^flow f-14
^flower f-14
^flus b-10 f-12 l20 m-17
^foll f13 i10
^fore e-11 f21
^foreve e-11 f21
^forg a-26 b-23 c-28 d-30 e-19 f-11 g-16 h-18 i-15 k-27 l-20 m-26
^forget f-17
^forgiv f15
^forw a-10 d12 f-12 i15
^forwar a-10 d12 f-12 i15
^foun a-11 h15 m-13
^fras f13
^freg a-11 b-16 c10
^fregad a-11 b-15 c11
^fren c-13
^frid a-48 b-17 c-38 d-48 e-34 f-30 g-12 i-28 j-35 k-33 l-12
^frie a-15 b-19 d-11 h-13 l-16
^friend l-13
^fron a-27 c-11 j-15 l11 m-17
^froz b-11 c-14 d-20 f-10
^fueg c-10
^fune b-13 c-10 d-14 g-10 l-12 m11
^funera b-13 c-10 d-14 g-10 l-12 m11
^funn c-12
^furl f-10 m17
^furlou f-10 m17
^furn a-10 l16
^furnac a-10 l16
^gana a-22 b-19 c-23 d-23 e-14 f11 g-18 h-19 i-15 j-21 k-18 l-27 m-24
^gara f20 l-11 m-13
^garb a-15 d-14 e-10 f-11 l11
^garbag a-15 d-14 e-10 f-11 l11
^garn d-10 f-11 m16
^garnis d-10 f-11 m16
^gaso b-14 c-13 d-15 f-13 m-15
^gasoli b-14 c-13 d-15 f-13 m-15
^gast f-15 h-10 m21
^gene b18 i-13
^genera b18 i-13
^gent a19 b-13 c25 d-21 e-16 f-22 h-11 j-16 l-19 m-17
^gere a-18 b-12 c-12 e14 f-11 l-10 m-10
^gerent a-18 b-12 c-12 e14 f-11 l-10 m-10
^gett a15 b14 c-15 e-12 f-11 h-17 j10 m-19
^gettin a15 b14 c-15 e-12 f-11 h-17 j10 m-19
^girl m-11
^givi a-13 f12
^goin b-10 d-24 h-19 i-13 j-19 k-12 l12
^golp a17
^gonn a21 c-36 d-25 f20 h15 i-24 j-29 k-26 m-32
^gono c15 d-10 f-10 l-10 m-10
^gonorr c15 d-10 f-10 l-10 m-10
^good a-19 b-19 c-19 d-18 e-12 g-15 h-19 i-13 j-20 k-15 l-16 m-17
^goodby a-15 b-15 c-12 d-14 f11 g-11 h-15 j-15 k-10 l-10 m-12
^goodni c-11 f-13
^gote a-14 b-12 c-17 f-18 h-11 j-12 k-12 l19 m-10
^gott j10 l-12
^grac a-40 c-43 d-37 e-34 f-38 g-24 h-26 i-22 j-15 k-29 l-45 m-32
^gracia a-38 b-33 c-42 d-36 e-32 f-33 g-23 h-25 i-22 j-15 k-28 l-44 m-31
^grad a-20 c-10 d-13 e11 f-23 h-20 l12 m-23
^gradua f-11 h-10 m-15
^gran a-26 b-25 c-28 d-27 e-17 f-40 g-16 h12 i-15 j-19 l-24
^grandm a-15 b-11 c-16 d-15 f-25 j-10 l-12 m-26
^grandp h15
^gras f-19
^grea a-31 b-24 c-26 d-21 f-29 g-16 h-19 j-17 k-17 l-30 m-29
^gree a-17 b-10 c16 d-14 f-11 l-16
^gril l-12
^grip f-14 h-11 m-12
^grou a11 b-11
^grow c-13 f-12 l18 m-10
^growin c-11 f-10 l17
^guar j-11 k-17
^gues a-12 b12 d-10
^gust a-16 b-10 c-11 d-15 f-19 l-12 m-14
^habe a10 f12
^habi a-15 b10 c-14 d17 e-10 f-17 k-12 l-15
^habl a-33 b-12 c-25 e12 f-32 h-18 i12 j-27 l-22 m-24
^hace b-15 c-11 d-15 f24 g-21 l-11 m-19
^hall b-12 c-18 d-17 f-10 l11 m-14
^hallwa f-11 l14
^hamb c13 d-15 f-19 h-15 l-13 m-15
^hand a13 b-30 c-17 d15 e-25 f-25 g-14 i18 j-15 k-18 m-22
^handle b-10 c-13 d-20 e-20 f-12 h-17 i11 k-11 m-13
^handli b-15 h10 i13
^hang a-21 b-16 c-19 d-14 e-12 g-14 h-15 i-10 j-20 k-12 m-21
^hangin a-21 b-16 c-19 d-14 e-12 g-14 h-15 i-10 j-20 k-12 m-21
^happ a15 b-28 c-35 d-31 e-20 f-24 g-20 h-23 i-18 j-27 k-23 l-23
^happen b-14 c-15 d-18 f-20 h-11 j-17 m-11
^hara b17 d-17 f-16
^harass b17 d-17 f-16
^hard c13
^haro f11
^hart a-11 d-16 i13 k15 m-12
^hartfo d-12 f-14 i13 k16
^hasn f-12 l13 m15
^hast a-18 c-21 e-16 f-19 g-14 h-17 i-10 j-15 k-13
^have a-11 c-11 f-12 k-15 m13
^head a-18 b-16 c-12 d-13 f-18 l10 m-18
^headac a-10 f-11 l12
^headin a-10 f-10 l-10 m-13
^heal a-15 b14 c-10 f-16 m-22
^hear a-34 b22 d-20 f11 h12 i-16 j-16 k10 l-21 m-15
^hearin a-19 b18 i-12
^heartl c11
^heat a-14 l10
^heav c-15 l-11 m-10
^hech b-16 c-12 e-10 g-12
^hell d-10
^help a-13 b-14 c-11 d-23 e-11 j-14 l-10 m-19
^helpin d-10 m-14
^here a-11 d-14 f-14 m-12
^herm a-19 b-12 c-17 d-23 h13 l-15 m-23
^herman a-19 b-12 c-17 d-23 h13 l-15 m-23
^high e11
^highwa a13
^hijo b-16 c11 d-23 e-11 f10 g-13 h-12 j-18 k-14 m-13
^hims a-10 e19 f17 h-10
^himsel a-10 e19 f17 h-10
^hire b-10 i11
^hiss l12
^hissin l12
^hitt j11
^hittin j11
^homb a10
^home a-12 b-10 d-12 f-21
^homele f-10 m10
^homewo a-10 f-15
^hone c-10 f23
^honest c-10 f23
^hora a-12 d-15 f-22 m12
^hors a-10 c11
^hosp a10 b-20 c-14 g-10 h14 k-11 l-22 m13
^hospic h11
^hospit a11 b-16 c-12 k-10 l-20 m13
^hote a-10 c-12 f12
^hour b-17 c-15 d-26 f-21 g-13 j-12 l-13 m14
^hous a13 b27 c-21 e-18 f-32 g-17 h-21 i-17 j-13 m11
^housin a-21 b31 e-10 f-18 g-10 h-13 i-11 k-10 l-12 m-10
^huel a-18 b-14 c-21 d-13 f-16 h-11 k-11 l16 m-16
^huma a-13 b10 d-13 e22 f-16
^humano b11
^hung b-10 d-13 f-16 j-10 k-13 m-11
^hurt m-12
^husb b-12 c-11 d-15 i-11 l-15
^husban b-12 c-11 d-15 i-11 l-15
^idio a-21 b-11 c14 d-23 f-15 l-17 m-10
^igle a-10 b-12
^iglesi a-10 b-12
^igno c-13 f-10 j-15
^igua f13 m-11
^ileg b14 f-12
^ille b13
^illega b13
^impo m-10
^import d-11 f10
^inca d-15 f-16 g-10 m22
^incapa d-15 f-16 g-10 m22
^incl a-20 b-18 c-21 d13 e-12 g12 h-18 i-18 j-10 k-10 l-35
^includ a-13 b-12 c-12 g10 h-11 i-14 l-24
^inclui d17 l-14
^incluy d-12 l-15 m-13
^inco a-17 c14 e-10 f-19 h-15 j-14 k-12 l-16 m10
^incomp c15
^incr d16
^increa d16
^infl d14
^inmi b-10 h-10 i-12
^inmigr b-10 h-10 i-12
^inqu a-12 c-17 f-15 h12 i13 j-12 k13 l-13 m-12
^inquil a-12 c-17 f-15 h12 i13 j-12 k13 l-13 m-12
^insp a-31 b33 c-16 d-22 e-13 f-26 g-14 h-17 i-12 j-12 k-10 m-15
^inspec a-31 b33 c-16 d-22 e-13 f-26 g-14 h-17 i-12 j-12 k-10 m-15
^inst b-12
^instea b-12
^insu c-10 d-16 f18 h-10
^insura c-10 d-15 f18 h-10 m-13
^inte a-19 b16 c-11 d-24 h-10 j14 k-12 l-13
^intere j16
^intern f-11 m16
^inun l13 m-11
^inut c13 e10
^inutil c13 e10
^invo b15
^issu d-13
^item d14
^itemiz d14
^jack a-16 b-11 f-10
^jame h11
^jamm c-11 l12
^janu d12 m-11
^januar d12 m-11
^joda c12 d-12
^jodi a13
^join f12 h-10
^joki d-13 m-11
^judg a-22 b19 c-11 f-25 h-15 i-10 k-10 l-19 m-17
^juev m-10
^juic a-10
^jump c-15 f-11
^juni f-11 m-14
^junt a-11 b10 d-19 f-19 g14 h-11 l-15
^keep c-14 i-17 k-12 l10 m-13
^keis d-13 f-10 k14
^kick e14 f-16 m15
^kidd b-13 f-10 j-10
^kiddin b-13 f-10 j-10
^kill b-21 c-25 d-32 e-12 f-37 g-17 h15 i-13 k-17 l-22
^killin a-24 d-14 f-18
^kind b-10 j16 k-11
^kitc a-18 b-11 c-14 f-18 l22 m-18
^kitche a-18 b-11 c-14 f-18 l22 m-18
^knif a-15 d-11
^knoc a17 b-20 c-14 d-18 f-28 h-10 l-22 m-17
^knocke f-12 m-11
^knocki a13
^lado l14
^ladr a-11 c12 f-11
^ladron c12
^land a12 b-19 c13 d-23 g-12 h-16 i-10 j-18 k10
^landli k13
^landlo a14 b-17 c14 d-21 g-11 h-12 j-12 k-16 l10 m-21
^last a10 l11
^lastim a11
^late a-25 b-21 c-19 d-18 e-13 g-13 h-13 j-22 k-13 l-18 m-18
^laug a-11 c-11 d-15 f-23 h-15 j-22 m-15
^laughi f-15 j-11
^laun e-11
^laundr e-11
^lava a-15 l16 m-17
^lavado l13
^laws a-15 b12 f-11 m-11
^lawsui a-15 b12 f-11 m-11
^lawy a-31 b13 c-19 d-28 e-17 f-32 h-22 i38 k-20 m-13
^lawyer i10
^leak c-10 f-12 j-13 l11 m-14
^leakin l11
^leas c-23 d14 e-20 f-32 g-22 h14 i13 j-16 k-28 l-25 m-33
^leasin d-11 f-10 k-10
^leav b-35 c-30 d-32 e-23 f-10 g-24 h-25 i-21 j12 k-27 l-31
^leavin a10 b-12 c-10 f-14 g-11 h-11 j-15 m-21
^ledg a-11 d24 e-15 f-14
^lega a-29 b16 c-26 d-35 e-22 f-34 g-23 h-22 i41 j-24 k-23 l-27 m-31
^legi d11
^lejo a-14 b-10 c-11 d-11 f-16 k-14 l-11 m-16
^lett c-20 e-15 g-18 h-20 i-13 j13 k-17 l-23 m-22
^letter j11
^leva b12
^levant b12
^leye a-11 b-10 c-13 f-11 h-13 l-10 m-13
^libr m-17
^lice a-12 c-13 d-17 e-10 f-17 g-14 h-11 i29 j-13 l-13
^licenc a-12 c-13 d-16 e-10 f-17 g-14 h-11 i29 j-13 l-13
^ligh b-21 c-21 d-26 e-17 f-26 g-10 h-15 i-11 j-14
^lightb e-10
^like a-17 b12 f-11
^limp a10 b-13 m-13
^line d-12 f10 m-11
^liqu a-17 c-14 d12 f-14 l-11 m-10
^liquid a-17 c-14 d12 f-14 l-11 m-10
^list a-20 b-22 c-18 d-21 e-18 f16 g15 h-15 i-11 j16 k-10 l-22 m-21
^litt c10
^live f-17
^livi a-20 b-12 d-21 f10 k-21 l-15 m11
^llam a-23 b11 c-10 d-20 f-31 g-14 h-10 m-12
^llanta a12
^llav a-22 c-12 e-15 h-11 l-16 m-24
^lleg a-16 b-14 c-35 d-40 e-26 h-29 i-23 l-35 m-35
^llegue f-16
^llev d-35 e-19 f16 g-27 i15 j-26 k-19 l14
^llevam b-14 c-18 f12 h-10 i-11 j-12 l10 m-12
^llor b-10 c-13
^llov f-14 m-11
^llovie m-10
^lluv c-17
^load f10
^lobb c-14 d-10 f-12 h-11 l-21
^lock d-16 e-15 f-16 h-11 l-19 m16
^long a-11 c-11 d-10 h22 k-12 l-11 m-17
^look a-24 c-21 e-10 f23 g-18 j-13 l-21 m-21
^lookin a-17 b-13 c-15 f19 l-11 m-13
^love a12 f15
^lowl c14
^lowlif c14
^lueg b-21 c-15 d-19 f-14 g-15 h-11 l-12 m-16
^lunc a-11 d-10 j-10 l-11
^lune a-15 c-15 d-20 e-11 f-16 g-14 i-11 k-12
^lyin c16 j-13
^mach a18 f-12
^machet a18 f-12
^madr b-13 c11 d-17 e-11 f-24 g-11 j-13 k-13
^magg c-14 l17
^maggot c-14 l17
^magi b18
^magist b18
^mail f-20 g12 j-14 l-18 m-12
^mailbo f-10 l-17
^mailin g14
^main a14 c-20 d-20 e-16 f-23 g-11 h-15 i-10 j-19 l14 m-18
^mainte a14 c-19 d-19 e-14 f-23 g-11 h-14 i-10 j-17 k-15 l14 m-18
^make a11 d-15 f-12
^maki a-12 b-10 h14 j-17 k-10
^mald a-10 d-14 f-11 l-12
^maldit a-10 d-14 f-11 l-12
^mali f-11 l-12
^malp a-10 b-10 c17 d-11 f-11 j-10 l-11 m-10
^malpar a-10 b-10 c17 d-11 f-11 j-10 l-11 m-10
^mama c12
^mamagu c12
^mana b-15 c-19 e19 f-20 g-38 h-43 i-34 j-42 k-38 l-42 m-40
^manage a13 b-27 c-35 e25 f-40 g-18 h-18 i-18 j-21 k-21 l-24 m-30
^manc d11 f-11
^manche d-10
^mand a-10 b-21 c-52 f-56 i-16 k-18 l-37
^mandem a-13 b-10 c-10 d13 g-10 h-12 j-26 m-14
^mane d-12 f-20 g-11
^maneja d-11 f-17 g-10 m-18
^mano a17 f-15
^maqu e15
^maquin e15
^marc a-21 b-21 c-16 d17 e-13 g-11 h-11 l-16
^mari a-15 b-14 c-11 d-19 f-23 h-26 i-13 j-17 k11 l-12 m11
^mariso k11
^mart b-14 d-13 f-16 g-11 h12 k-17 l-13 m-14
^marz d15
^mata a14 b-23 c-13 d-17 f11 g-14 h11 j-11 l-14 m-25
^mataro h15
^matc a14 c-10 d-17 f-14 m-10
^mate a12 f-19 m15
^matern f-10 m16
^matt a-13 c-10 d-11 f14 j-14
^matter a-10 d-10 f16
^mayb f13
^mayo a-10 b15
^mean a-18 b-12 c-15 d-24 h-10 j-16 l-14 m-16
^meanin a-11 m-12
^medi a-19 b-13 c-13 d-26 g-11 h-10 k-10 m24
^medica d-11 m15
^medici d-10 f-19 m17
^meet a-11 c-12 e-10 g17 l-11
^meetin a-11 c-12 e-10 g17 l-11
^mejo a-34 b-24 c-28 d-36 e-15 f23 g-18 h-31 i-18 j-20 k-28 l-26 m-32
^melt l13
^meno b10 d-11
^mens a-24 b-10 c-32 d-27 e-17 f-35 g-14 h-21 i-14 j24 l-20 m-25
^mensaj a-24 b-10 c-32 d-27 e-17 f-35 g-14 h-21 i-14 j24 l-20 m-25
^ment a-10 c13 d12 l-11
^mentio d17
^mentir c14 d-10
^mere a11 f11
^merr c-13 f-10
^mess a-24 c-20 g-14 h-19 i-10 j23 k-10 l-11 m-13
^messag a-24 c-19 d-30 g-13 h-18 i-10 j23 k-10 l-11 m-13
^meta c16 d-12
^mete f-17 g10
^meti b-14 d-11 f-10 l16
^micr l14
^mied a14 c-12 d-10 m-15
^mier l-12
^migh b-14 c-13 d-23 e-19 h-10 j-10 k-14 m-17
^migr h-14 m16
^minu b-12 c-16 d-11 f-11 j-14
^minute c-10
^mise c14
^misera c14
^mism c-16 e-18 g-10 h-16 k-14 m-16
^miss a-15 d-10 e-10 j-17
^mist a-10 b-12 m-14
^mistak a-10 b-12 m-14
^mixe a-16 k14
^mole a-11 c-13 d-10 j20 m-16
^molest a-11 c-13 d-10 j20 m-16
^mond a-26 b15 c-25 d-24 e-14 f-34 i-20 j-23 k-16 l-28
^mone a-31 b-41 c-11 d21 e-31 g-32 h-12 i-24 j-15 k-31 l-17 m20
^moneyo a-33 b-22 c-22 d21 e-21 f-30 g-16 h-24 i-13 j-20 k-17 l-25 m-25
^mono a-15 b-12 c-13 d-11 f-18 g-10 h-15 l29 m-20
^monoxi a-14 b-11 c-12 d-10 f-16 h-14 l30 m-20
^mont a-37 b-33 c-28 d17 e-25 f-19 h-15 i-20 j-27
^mori b-13 c-15 d-15 e-15 f34 j-17 l-10 m-20
^morirm a-16 c-10 f25 j-10
^morn c-14 e-10 g-12 j-14 k-12 l-18 m-21
^mornin c-14 e-10 g-12 j-14 k-12 l-18 m-21
^moro c16
^moth a-17 c10 h18
^mous l-13
^mout a14
^move a-13 b-15 f-23 g-13 h-19 j-12
^movi a-25 b-17 c-19 d-22 e-12 f-22 g-17 h-21 i-10 j-13 k-13 l-27 m-25
^much a-36 b-30 e-24 f-12 g-23 h-24 i-23 j-25 k-23 l-10
^muchac d14
^muda f-13
^muer b-31 d-31 e-19 f31 g-22 i-15 j-24 k-18 l-18
^muerto c10 f-18 h-18 l-10 m-11
^mult d17
^mund a-11 d-12 f25 j-17 k-12 m-10
^murd f-14
^murder h10
^muri a-29 b-16 c-25 d-10 e-13 g-14 h28 i-13 j-18 k-18 l-27 m-39
^murier f11
^myse a-34 b-23 c-14 d-21 e-17 f35 g-14 h-16 j-14 k-15 l-24 m-18
^naci f12
^nadi a-21 b-29 e-18 g-14 h-17 i-16 j-23 m-25
^name d-14 f-14 k14
^nece a-17 b-12 c-16 d-14 e22 i-13 j-13 k-10
^necesi a-17 b-12 c-16 d-14 e22 i-13 j-13 k-10
^need b-16 c-21 e10 j-17 k-14
^nego k17
^negoci k17
^negr a14 b-13 l10
^neig a-20 b-15 c-15 d-16 f-21 g-12 h-15 j-15 m-16
^neighb a-20 b-15 c-15 d-16 f-21 g-12 h-15 j-15 m-16
^neve b-22 c-29 d12 f-14 g-22 i-17 k18 l10 m-36
^newb d-10 l11
^newbor d-10 l11
^nice j15
^nigh a-36 b-24 d-35 e-16 f26 g-20 i-16 j-22 k-18 m-36
^ning a-15 c-11 d-14 f-18 h-16 k23 l-10 m-11
^nino a-20 c-16 d-18 g-10 h-10 l13 m18
^nobo b-31 e-19 f17 g-22 i-18 j-15 k17 l13 m-25
^noch a-17 b-15 c-23 d-16 e-11 g-13 h-16 i-11 j-15 k-12 l-17 m-24
^nois j-14 l-16
^noma d-11
^nomame d-11
^nomb a-15 b-12 c-11 d-26 e-14 f-17 g-13 h-13 j-17 k11 l-12 m-14
^nomo a-18 b-20 c-22 d-22 e-17 f23 g-12 h-15 i-10 j23 k-21 l-16
^norm j10
^noth b-19 e-12 f12 g-16 h-16 l-23 m13
^nothin b-19 e-12 f12 g-16 h-16 l-23 m13
^noti b14 c-14 f-22 g13 j-12 l-13
^notici a-15 b13
^nuev a-22 b-19 c-27 d-22 e-27 f-28 g-15 h-20 i-14 j-30 l-29
^numb a-38 c-36 d13 f-34 h-33 j15 k21 l-27 m-29
^number a-15 b-11 d21 j-17 k-11
^nume a-22 b-26 c-29 d-23 f-21 h-26 i-22 j12 k17 l-26 m-26
^nunc a-18 b-11 c-13 d20 e-10 h-10 j-13 k10 m-19
^nurs f-14 m-16
^obli a10
^octu a-12 d18 f-10
^octubr a-12 d18 f-10
^offi a20 c-36 f-45 g-23 h-27 i-21 j-26 l-34 m-43
^ofic b-11 c-23 f-33 g-21 h-18 i-16 j-17 k-18 l-29 m-25
^oficin b-11 c-23 f-33 g-21 h-18 i-16 j-17 k-18 l-29 m-25
^ojal a17 b-14 d-17 e-14 g-10 h-13 j-16 k-10 l-14 m-14
^olvi a-19 b-13 c-21 d-20 f-20 g-11 h-11 i-11 j-14 k-14 l-19 m-25
^onli b-11 c-11 d-16 f-10 g-11 m-14
^open b13
^oper a-16 c-10 d-22 f-21 m19
^operar d-20 f-16 m17
^opti f-15 j12
^opto a-14 b-14 c-16 d-16 e-11 f-16 g-10 h-12 j25 k-12 l-12 m-14
^orde a-20 b-15 c-19 d-20 e-10 f-23 g-11 h-18 k-13 m-19
^orga i10
^organi i10
^orte i16
^othe d11 j-19 k-13
^ough a19 c-10
^outa l-11
^outl a-16 c-14 d-10 f-13 l24 m-13
^outs b-19 c-15 d-14 f-15 g-12 h-10 j-16 k-10 m-13
^outsid b-19 c-15 d-14 f-15 g-12 h-10 j-16 k-10 m-13
^over a-27 b-23 c-16 e-12 g-12 h10 i-11 j-18 k-14 m-30
^overdo h15
^overpa d13 f13
^oversl d-10 f-12
^overti a-14 m-20
^owne a-22 b-14 c-19 d-19 e25 f-18 j-15
^paci a-11
^pack b-15 c-13 d-12 f-22 j-11 l-17 m-22
^packag a-17 c-10 d-11 f-17 l-16 m-22
^padr c-12
^paga b-42 c-27 e-23 f-52 h-12 i-17 j-29 k-19 l-32
^pagi l-11 m-14
^pagu a-23 b-23 c-16 d11 e-14 f-18 j-12 k-10 l-20 m-21
^pain a-14 b-11 c-17 d-13 f-20 h-15 j-12 l15 m-15
^pana a10
^panade a10
^pane l13
^pape a-21 b-21 c-25 e-23 f-18 g22 k-16 l-25 m-29
^papele g13 i14
^paperw b-16 f-16
^para d-14 f-21 g-10 h-14 j-11 m-19
^pare a-23 c-23 d-21 e-11 f-21 g-12 h-14 i-10 l12 m-16
^parenl j11
^park b-22 c-19 d-28 e-24 f-31 g-18 h-22 i-13 j-26 k-24 l-26 m-21
^parkin b-19 c-17 d-19 e-22 f-22 g-15 h-16 i-10 j-24 k-14 l-17 m-17
^parr a-10 l-12
^parril a-10 l-12
^part a-19 b-25 d14 e-15 f-30 g-21 i-12 j-15 k-17 l-25 m-14
^pasa a14 b-23 c-31 e11 h11 i-11 j-10 k-10 l-25
^pase a-19 c-14 e25
^pass a-38 b-35 c-30 d-36 e-20 f-43 g-25 h25 i-21 j-26 k-27 l-33 m-40
^passwo f-13
^past a-25 b-23 c-19 d-22 e-10 f21 g-20 h-14 i-11 j-14 k-10 l-18 m-23
^pastil a-16 b-14 c-12 d-17 f26 j-10 l-13 m-19
^pata a11 b-10
^path c10
^pathet c10
^pati a-12 c-12 f-11 j-10
^patien a-12 c-12 f-11 j-10
^payc f-11 m12
^payche f-11 m12
^payd b-11 c-10 f-10 h-16 l-11
^payi a-25 c-14 e-10 f-33 g-19 h-27 i-13 j-19 k-13 m-37
^paym a-33 b-27 c-27 d12 e-22 f-37 h-22 i-19 j-32 k-25 l-24 m-26
^paymen a-33 b-27 c-27 d12 e-22 f-37 h-22 i-19 j-32 k-25 l-24 m-26
^peac a-13 b-10 f26 m-17
^peacef f14 m-12
^peda a14 b-17 f-12
^pega a-17 b12 f10 m-11
^pegarm b15 m-11
^pela a-12 f-13 l10
^pele b10
^peli m-13
^pelicu m-13
^pend a-15 c12 d-25 f-20 j-11 l-19 m-13
^pendej a-12 c15 d-11 f-12 l-13
^pens a-25 b-18 c-22 d-23 e-10 f31 g-21 h-19 i-11 j-18 k-15 l-20 m-13
^pensad f18
^pensan a-13 d-14 f21 g-15 h-10 m-20
^peop a16 c22 d-30 g-17 h-17 m-10
^perd a-41 b-32 e-24 f-16 g-26 i-26 j-38 k-26 l-23
^perdie d17 m-18
^perdim f-12 h12 m-14
^perf a-13 b-11 c-13 d-17 f-10 g-10 l-25 m-13
^perfec a-13 b-11 c-13 d-17 f-10 g-10 l-25 m-13
^peri b11 f-11
^perm a-10 b-10 d-11 f17 j14 k-13 m-10
^perman f19
^permis f-12 j12 k-10
^perr a12 b-14 c-17 h-21 j-10 l-20 m-18
^pers a17 b-32 d-11 e22 f-25 g-21 i-17 j-12 k32 l-28 m-21
^person a-14 b-14 c-23 d-23 e18 f-23 g-12 h-19 i-10 k30 l-18 m-16
^peso a12 d13
^peti g14
^petiti g14
^phon a-16 b-41 d-28 f-28 g-21 i-21 j10 k15 l-25 m-18
^phot b11
^pick a-17 b-15 c-19 d10 f-14 m-17
^pict a-24 b13 d-10 h-12 k-10 l-13
^pictur a-24 b13 d-10 h-12 k-10 l-13
^piec a-18 b-12 d-14 e-14 f-14 j-13 k-17 l-12 m-11
^pien a-18 b-17 c-19 d-24 e-12 f22 g-15 h-14 i-10 j-10 k-11 l-27 m-25
^pill a-23 b-21 c-20 d-25 f30 g-13 h-16 i-13 j-17 k-16 l-22 m-29
^pilo l12
^pinc a-18 b-12 c13 d-16 e-12 f-19 g-12 h-12 i-10 j-17 k-13 l-20 m-19
^pint a-11 c-12 f-13 l-19 m-10
^pintur l-12
^pist a22 d-13 f-23 m-12
^pistol a19 d-12 f-21 m-12
^pizz a-15 b-10 c-11 d-15 e-17 f-24 h-14 j-20 l-10 m-10
^plac a20 b10 d-23 h-13 j-13 k-14
^plan a-30 b-18 c-23 d-17 e-20 g-12 i-11 j-16 k-13 l-29 m14
^planni f10 h10
^plas l14
^plasti l14
^play b-18 c-10 d-10 e-12 f-19 g-11 l-10
^playin a11
^plea a-40 b-38 c-35 d-15 e14 g-28 h10 i-26 l-30
^plei a-12 b11
^plom a12 b-14 d-10 f-12 j-12 l-15
^plomaz a15
^plomer a-12 j-12 l-11
^plum b-13 c-11 d-12 f-18 h-11 l-16 m-12
^plumbe b-13 c-11 d-12 f-18 h-11 l-16 m-12
^pobr a-17 b-10 c19 d-11 f-12 j-10 l-11 m-10
^pode e11
^podi d-13 m14
^podr l16
^podrid l12
^poin d-13 f12 j-10
^poli b-16 c-19 d-13 g-11 h-12 j-13 l-16 m-18
^polici f-11 m-10
^pone f-20
^ponerm f-10
^pong a-19 b-15 c-14 e27 f-10 k-11 l-10
^pongam a-13 e20
^porc l14
^porf c-14 d-13 f-10 k-15 m-13
^porfav d-11 k-14 m-11
^porq d28 f-12 h-13 j-17 l-13
^port a-22 b-26 c-25 d14 e-19 f-33 g-19 h-18 i-14 j-26 k-25 l-28 m-31
^portio d18
^post a-16 b-12 c-14 f-18 h-10 l-12 m-12
^powe d-17 f-12 l17 m-10
^pray c-14 l-11
^prayin c-14 l-11
^prec a10
^pref a-13 b-11 c-15 d-18 e11 f10 h-15 j13 k-13 l-12 m-17
^prefie a-10 b-10 c-13 d-17 f11 h-15 j13 k-12 l-11 m-16
^preg c-13 d-21 e-17 f-19 h-10 j-12 l-13 m12
^pregun c-10 d-18 e-17 f-11 l-11 m-10
^pren f-13 l10 m-16
^preo a-10 c-10 f-15 k-18 l-13 m-14
^preocu a-10 c-10 f-15 k-18 l-13 m-14
^prep a12 b21 c-11 d-15 f-10
^prepar a12 b21 c-11 d-15 f-10
^pres b13 d-21 f-27 h-16 l13
^presio f-13 l12
^pressi b14 d-13
^pressu l11
^pret a19 b-16 d10 f-20 h-11 l-16 m-12
^pric a-10 d-10 f-16 l-19
^prim a14 c-16 f-21 i-12 l-13 m-23
^prin d-18 f-11
^printe d-10 f-10
^pris a11 f-13 l-14 m-10
^prob b-17 c-24 d-36 e-15 h-17 i-10 j-25 k-26 l-27 m-33
^proble b-16 c-24 d-35 e-15 h-17 i-10 j-25 k-26 l-27 m-33
^proc a-10 b23 c-10 f-17 h-11 i-10 m-10
^proced b11 f-12
^proces b12
^prog a-13 d22 f-13 h-11
^progra a-13 d22 f-13 h-11
^prom d14 e-10 f-18 m-19
^promis f-13 m-13
^pron d-11 f-11
^proo a-11 b-11 c-11 d17 e-10 f-18 j-17 m-17
^prop a10 b-12 c-11 d-19 e15 f-14 k13 l-11 m-17
^proper e12
^propin a11 m-14
^prot a-10 b11 f-11 g10
^protec a-10 b11 f-11 g10
^prov c-11 d22 f-12
^prox a20 c-10 d-12 l-10
^proxim a20 c-10 d-12 l-10
^prue b11
^prueba b11
^pudr a12 c-15 f-12
^pued a-27 b-13 c-44 d-52 f-19 g-33 h-35 i-28 j-27 k-36 l-36 m-10
^puen a-19 c-10 d-13 f20 l-16 m-11
^puer a12 b-13 c-10 e-12 f-22 g-14 h-14 i-11 j-17 k-13 l-10 m-20
^pump f12
^punc a-13 f-10
^punt a12
^push f10
^pushin f10
^queb m12
^qued a-45 b-34 c-13 d-15 e-30 f-19 g-27 h-24 i-25 j-30 k-30 l-32
^quedam b-12 c-13 e-10 f-14 l-11
^quej a-28 b19 c-11 d-25 e23 f-33 g-20 j-17 k-19 m-22
^quejar e11 f-10
^quem b-23 c-27 d-20 e-13 f-23 g-16 h-21 i-12 j-15 k-14
^quemad a-15 c-11 m-13
^quep a-14 c16
^quer j-12
^ques a-11 b-11 c-14 d-12 l-14
^questi a-11 b-11 c-14 d-12 l-14
^quic b-10 c-10 d-11
^quie a-24 c-56 e18 f13 j10 l-42 m-19
^quiebr a-12 f-10 g20
^quiere b14 d11
^quim f-16 m18
^quin a-12 c-10 d-12 f-14 l-10
^quince a-12 c-10 d-12 f-14 l-10
^quis a-22 b-13 c-18 d-19 f17 j-14 l-16 m-18
^quisie a-22 b-13 c-18 d-19 f17 j-14 l-16 m-18
^quit a-20 b-18 c-16 e-10 f11 g-18 h-13 k-11 l-15
^quitar a-11 f11 m15
^quitem j10
^rain m-10
^rainin m-10
^rais a-16 b-12 d-14 f-11
^ramo h13
^rapi a-10 c-14 d-11
^rata l15
^rate a-13 c15 d-14 f-12 m-12
^ratero a-11 c13 d-11 m-11
^rath a-17 b-10 c-12 d-13 f16 k-14 l-10
^rato a-12 b-12 d-10 f-11 l25 m-13
^ratone a-10 b-11 f-11 l22 m-13
^razo a-15 c-13 d-19 j-11 k-10 l-11 m-13
^reac a-17 b-10 c-15 d-11 e10 f-15 h12 j11 k14 l-10
^read a-27 c-15 d-26 f20 g-18 h-18 i-15 j-11 k-14 m-12
^readin b-10 e12 f13
^real a-15 c-12 d-13 f-13 j-11 k-14 m-11
^reas d-11 f17 j-11
^reca a-22 b-14 d21 e-16 f-18 g-10 h-11 i-11 j-13 k-13 m-21
^recarg a-15 b-10 d10 e-11 f-16 k-12 m-21
^rece a-35 b-30 c-20 d11 e-25 f-34 g-19 h-22 i-19 j-12 k-21 l-23 m-26
^receip a-33 b-25 c-18 d16 e-24 f-32 g-16 h-21 i-17 j-30 k-18 l-21 m-24
^receiv d-18
^reci b-38 c-34 d10 e-30 f-43 g-26 h-32 i-25 k-28 l-33 m-15
^recibi b-12 f-19 j18 m-13
^recibo a-13 d20 f-13
^recl b11 m12
^reclam b11 m12
^reco a-30 b-24 d24 e-16 g-18 i-14 j-19 k-21 l-18 m-14
^recono d14
^record a-19 b-13 d21 e-10 f-18 g-13 j-17 k-15 l-11 m-13
^reek l14
^refr j10 k-10 l10 m-10
^refrai j11
^refu a-11 f-13 m-15
^rega a-14 b-11 f-11 l15
^regade l17
^regi j10
^regr d-11 f-13
^regres a12
^rela f10
^remi a-23 b-17 d-18 f-21
^remind a-17 b-16 d-17 f-18
^remo b-11 d-16 f-15 h-11 j20
^rene a-16 b-18 c-14 d-25 e-19 f-27 h-10 i-10 j-16 k-10 l-12 m-12
^renewa a-10 b-13 d-17 f-12
^reno a-10 b-15 c-14 d-19 e-13 f-20 g-11 j-13
^renova a-10 b-15 c-14 d-19 e-13 f-20 g-11 j-13
^rent a-40 b-20 d12 e-15 f-46 g-19 j-16 k20 l-23
^repl d-20 f-23 l-18
^replac l-17
^repo a-31 b26 c-21 d-28 f-30 g-19 h-20 i-10 j-24 k-20 m13
^report a-27 b27 c-11 d-21 f-18 g-12 h-12 j-19 k-15 m-11
^repr a-15 b-31 c-13 d-18 e-16 f-20 g-12 h-10 i40 j-15 k-13 l-14 m-18
^repres a-15 b-31 c-13 d-18 e-16 f-20 g-12 h-10 i40 j-15 k-13 l-14 m-18
^rese d-10 j-10
^resp a18 d-18 e14 j-11 k-10
^respon a14 d-15 e15 f-12
^rest c-10 d-10 j12 l-14 m18
^restau l-13 m18
^resu d-13 e14 f-13
^resuel e14 f-12
^reta f-12 i17
^retain b-13 i17
^retu d13 k-12
^return d13 k-12
^reve c10 j-10
^revi b-13 c-22 d18 f-24 g-15 h-15 i10 j-18 k-11 l-21 m-14
^review b-11 i15
^revise d15
^revo j15
^ridi c17 k-10
^ridicu c17 k-10
^righ c-21 e-22 f-44 i-22 j-27 k-30
^rive a-12 i13
^roac a-11 c-16 d-11 f-14 h-10 l18 m-18
^roache l13 m-10
^roba a-15 c10 d-12 f-13 j-10 l-10
^robaro c-17 d-11 f-10 m10
^robb d-10 m14
^robo a-14 c12 j12
^romp b-10 f-12 m-11
^room a-10 f-23
^roomma a-10 f-23
^rott l13
^rued a10 l10
^runn a-17 b-10 c-19 d-10 h-13 j-12 m-19
^runnin a-17 b-10 c-19 d-10 h-13 j-12 m-19
^saba d-11 f-10 h14 k-15
^sabe a13 b-11 d-21 e-12 f-23 h-10 i-16 k-16 l-15 m-13
^saca a12 c-10
^sacarm a16
^sack c10
^sald d12 f-11 k-13
^saldad d14
^sale e-10 f-11
^salg a16 b-11 d-13 f-13 l-15 m-15
^sali c-21 d-26 e-14 f-29 g-23 h-20 i-11 j-16 k-16 m13
^salien a-11 m-18
^salier l10
^salo a-12 c-12 k15
^salu b11 c-19 d-14 e-24 f-17 h-12 m-14
^saludo a-14 b-10 c-15 f-13 l-10
^sang a23 b-22 c13 d-17 e-10 f-20 g-10 h-10 l-16 m-10
^saqu f-11 j10
^satu a-18 b-10 c-17 d-12 e-12 f-17 j-14 k-10 l-15 m-12
^saturd a-18 b-10 c-17 d-12 e-12 f-17 j-14 k-10 l-15 m-12
^savi a-13 b-11 c-10 d-12 h-14 l-10
^saving f-15 h-12
^sayi d16
^scam d-11 m10
^scamme d-11 m10
^scar a15
^sche a-11 d-16 f-11
^schedu a-11 d-16 f-11
^scho a-18 b-20 c-20 d-15 f-19 g-10 h-15 i12 j-12 l-17 m-24
^scre a-18 c11 e-12 f-15 g-12 j-17 k-14 l-11 m-10
^secc d17
^seccio d17
^secr d11
^secret d11
^sect a-18 d16 f-15 g-12 l-12
^sectio a-18 d16 f-15 g-12 l-12
^segu a-24 b-12 c-20 d10 e-12 f31 g-10 h-15 j-19 k-18 l-13
^sema a-38 b-32 c-33 d-40 e-26 f-36 h10 i-22 k-19
^semana a-18 b-15 c-16 d-21 f-16 g-15 i-10
^send c-12 d-21 e-10 f-16 k-16 m-15
^sendin c-12 d-21 e-10 f-16 k-16 m-15
^seno b-19 d-21 e-15 f-33 g-13 h34 i-11 j-13 k18 l-22 m-20
^senori k10
^sens d13 j-14
^sent a-11 d-11 f22 j-13 k-11 m-17
^sentid a-11 f17 k-10
^sept a-12 d17 f-11
^seri c-12 d-18 j-12 k-11
^seriou f11
^serv a-24 b23 c-14 d-16 f-27 g-15 h13 l-16 m-14
^servic b-15 d-10 h14 m-10
^sett d15 f-12 l-14
^settle d15
^sewa a-11 f-12 l18 m-10
^sham b-12
^shel f-15
^shelve f-15
^shif d-18 f-12 l-12
^shin c15 d-15
^shoc a-11 f-15 l16 m-11
^shocke d-10 f-10
^shoo a11 b-17 c-11 d-14 e-11 f-15 h-13 j-17 l-11 m-15
^shooti a13 f-23
^shop l-12
^shoppi l-12
^shor a-20 b-17 c-19 d-23 e-11 g-12 h-12 i-11 j-15 k-11 l-15 m11
^shot a11 f-13
^shotgu a12 f-11
^shou b-26 e-24 g-16 h-16 j-12 k-17 l-25 m-20
^should d12
^shov a13 d-14
^show b-11 c-12 d16 f-22 h-14 m-14
^showin d11
^siem a-14 b-12 c-11 d-15 e-14 f12 h-12 j-11 l-10 m-15
^siempr a-14 b-12 c-11 d-15 e-14 f12 h-12 j-11 l-10 m-15
^sien a-15 c-10 d-15 f20 j-10
^siga a13 j-11
^sign a-17 f-21 g13 h-20 j-10 k-12 l-15 m-20
^signif c-15 d-14
^sigu a-11 d-12 f-21 l-12 m-11
^sill b-14 c-20 d-15 e-11 f-22 i-10 j-18 k-13 m-18
^sinc a-20 b-15 c-20 d16 e-16 g-10 i-11 j-16 m12
^sing a-10 b-11 d-14 f-20 h-13 k-12 l-10 m16
^sirv a-19 f-13 j-10
^sist a-20 b-19 c-12 d10 e-10 g-13 h10 i-12 k-20 l-14 m-21
^sistem d13
^sister f-22
^slas a16 f-12
^slee b-31 d-32 e-24 g-20 i-19 j-25 k-21 l-28 m-17
^sleepi d-13 f12 m-12
^slep f-11 l-10 m-10
^slid a18
^slum c13 d-11 l-12
^slumlo c13 d-11 l-12
^smal a-15 b23 d-14 f-11
^smas a12 f-14
^smel a-24 b-17 d-18 e-11 g-13 h-14 i-10 j-13 k-12 l20 m-18
^smok b-18 c-20 d-21 f-26 h-11 j-18 k-11 m-22
^smokin f-11 l10
^snow m-10
^snowin m-10
^sobr a-22 b10 c-11 e-16 f-10
^soli b11 i-14
^solt c-10 h-13 m16
^solter c-10 h-13 m16
^some a21 b-47 c-46 e17 g-32 h-37 j-44 m-42
^somebo a19 b-29 c-22 e12 g-16 h-15 j-20 m-21
^someon b-19 c-23 e15 g-12 h-18 i-16 j-26 k13 m-19
^someth a13 d14 k-12 l13
^someti a-19 d-13 k-10 l-12
^sona l13
^sorr a-16 b-33 c-10 d-42 e-25 f-23 g-29 i-23 j-38 l-34 m-36
^sota l12
^soun a-13 b-11 c-15 j-11 l-10
^spac f15
^spar a-23 b-14 c-16 d-14 f-25 j-13 l21 m-18
^sparki l16
^spea a-11 b-17 c-11 d-13 e14 f-11
^speaki e-13
^spec d13 l13
^specia d13 l13
^spee b11
^spin a-11
^spli d-10
^spoi l13
^spoile l13
^spra c-10 l-17 m-10
^spri d11 e-10 k12
^squa b-14
^stai f10 l20 m-14
^stam m14
^stan c19 d-24 g-13 h-18 i-11 j-24 k15 l-19 m-13
^standi f12
^stanto c15 d-17 e10 f-26 g-11 h-15 i-10 j-17 k16 l-14 m-12
^star a-21 c-24 e-11 g-17 h-22 i-14 j-26 k-15 l-21
^starte a-10 c-10 f-16 l-14
^starti f11
^stat a-18 b23 d13 e-14 f-29 g-12 h-11 j-16 l-23 m-18
^statem b-10 d18 f-15 k-11
^statio l-13
^stay b13
^stea j-11 m-14
^steali j-11
^step b-11 c-10 d-14 f11 h-10
^steppi f14 l-11
^stil b-17 d-19 e-11 h-13 j-16 k-11 l16 m-21
^stol a-12 f-12 l-10 m13
^ston a-13
^stop a-14 b-14 c-14 d-18 h-13 j17
^stoppe a-10 d-15 h-10 j-16
^stoppi j-13
^stor b-16 c-18 d-17 e-10 f-25 h-16 j-15 k-11 l-18 m-21
^stov a-18 f-10 m-10
^stra a10 d-11 h-14 j-17 k12 m-10
^straig a-13 c11
^strang c-13 h-10 j-14 k13
^stre a10 b-22 c-16 d-16 g-13 h-14 i-19 j-15 k-11 l-18 m-18
^stretc a10
^stri m19
^stro d-11 h10
^stru d-12 g-10 h-15 j-11 l-12 m17
^strugg d-12 g-10 h-15 j-11 l-12 m17
^stuc a-10 f-11
^stud a-17 f-12 k11 m-12
^stuf a14 d-12 i11
^stup a-11 d-11 f-11 j-13 k-12 l-13
^subi d10 m-19
^subier d10 m-18
^subm b10 c-13
^subs j14
^subscr j14
^suck j-16 k-18
^suel d-14 f-13
^suen a-18 c-16 d-12 h-11 l-12 m-15
^suic a-12 e-10 f19
^suicid a-12 e-10 f19
^suin b17 d-16 f-13 m-10
^summ b-10 c-13 f-13 j-11 l-17 m-11
^sund a-20 b-16 c-19 d-16 f-20 g-11 h20 k-10 m-25
^supe a-16 b-27 c-32 d-32 e30 g-16 h-19 i-15 j-25 k-20 l-29 m-30
^superi a-12 e20
^superv a-28 b-14 c-21 d-23 e27 f-22 g-11 h-11 i-11 j-16 k-11 l-17 m-25
^supp a-13 b-16 c-10 d19 f-16 l-10 m10
^suppor m12
^suppos a-11 b-12 d20 f-13
^supr b11
^suprem b11
^surg a-11 b-10 d-10 f-14 l-10 m12
^surger a-11 b-10 d-10 f-14 l-10 m12
^surv c-10 f12 h16 m-13
^surviv c-10 f12 h16 m-13
^susp m15
^suspen m15
^swal f15
^swallo f15
^swea a14
^swee c-12 e-14
^swin a13 b-12 d-18 f-14 l-10
^swingi a17 d-11
^swit a-14 d-17 f-19 j10 l14 m-11
^syst j13
^tabl f15
^take a11 b-13 c-16 d12 h-11 j-11 k-11 l-16 m-17
^taki b18 c-15 d-14 g-10 h-10 i13 j-14 k-10 l-12 m-17
^talk b13 d-10 f-11 i-13
^tama c-10 f-11 m13
^tamale c-10 f-11 m13
^tamb a-16 d-13
^tambie a-16 d-13
^tant b-12 f16 m-12
^tapa d-12 l13
^tard a-33 b-22 c-26 d-19 e-19 g-20 h-15 i-12 j-22 k-15 l-22 m-28
^tarj d-16 f-13 h-12 m-15
^tarjet d-16 f-13 h-12 m-15
^taxe a-13 b-10 d-17 f-14 g-10 l-11 m-14
^teac c-10 d-12 f-15 k14
^teache d-12 f-13 k14
^tech a-18 b-12 c-10 d-13 f10 h-11 l22 m-19
^teet a14 b-16 c-12 f-16 h-13 m-15
^tele a-13 b-10 d-18 e14 f-18 h-19 l-14 m-14
^telefo a-12 b-10 d-18 e14 f-16 h-19 l-13 m-14
^tell f11 l12
^tellin f11 l12
^temp a-21 c-14 d-16 e-11 f-28 g-12 h-14 j-12 l-13 m15
^tempor m20
^tempra a-18 c-12 d-15 e-10 f-26 g-10 h-10 j-11 m-10
^tena a-23 b17 c-22 e-12 g-16 h24 i13 j-13 k17 l-22 m-19
^tenant b23 c-12
^tene a-10 c-20 f-13 m-11
^tenemo c-12 l10
^teng c-51 d10 h-10 i12 j-39 k-14 m14
^teni b-13 c-11 d-11 f-10 h-11
^term c-10 d-13 j-17 m-11
^termin c-10 d-13 j-17 m-11
^terr d11 m10
^test b11
^testig b11
^texa k12
^text a-19 c-42 d-19 e-29 f-22 g-22 i-20 j46 k10 l-23 m-30
^textea f-10 j22
^textee j10
^textin b-17 c-15 k17
^than a-48 b-17 c-50 d-55 e-46 f-47 g-36 h-35 i-29 j-18 k-43 l-53 m-36
^that a-36 b-10 c-26 d19 e-16 g-22 h-20 i-16 l-22
^thei d12
^ther a-11 b-21 c-44 i-29 l15 m-14
^thes b15 c-30 f-35 g-16 i-14 j38 k-26 m-23
^they d10
^thin c-24 d-17 e-32 f21 g-29 i-25 k12 m-11
^thinki a-33 b-28 c-24 d-26 e-12 f15 g-16 h-25 i-11 j-20 k-20 l-25 m-26
^thir d-10 f12 l13
^this f-11 j-12 k14 l-10 m-10
^thisis f-11 j-12 k14 l-10 m-10
^thou d-13 f18
^though d-11 f14
^thre c-12 e12 h-13 i-11 k-11 m-15
^thro a22 b-10 c-20 d-18 f-12 g12 h-16 i10 k-16
^throug a12 c-15 d-15 f-11 g13 h-14 i10 k-13
^thur b11 d-17 f-12 k-10 m-12
^thursd b11 d-17 f-12 k-10 m-12
^tick b-28 d-13 e-11 f-13 g-19
^tiem a-21 b-12 c-18 e-11 f-10 g-11 h-19 j-15 k-11 l-15 m-25
^tien c14 d-31 e-25 g10 h-29 j-12 k11
^tier f15 m-12
^tigh a-11 c-13 d-10 f-14 m14
^time a-14 c-13 d-11 e10 f13 l-20
^tira b-14 c-12 d-10 f18
^tirarm f19
^tire b-17 d-15 e-10 f12 g-12 h-13 i-10 k-15 l-11 m-18
^titu h20
^titula h20
^toca a22 f-15 l-13
^toda a-41 c-36 d-12 e-16 f14 g-26 h-11 j-30 k-30 l-17 m-40
^todavi d16 f13
^todo e-17 f10 g-24 h-21 j-21 k-18 m-22
^toge b16
^togeth b16
^toil a-14 d-11 f-13 l21 m-10
^toma a-19 b-19 c-11 d-11 e-15 f25 g-12 h-10 l14 m-11
^tomaco l17
^tomarm f17
^tomo c-27 d-29 e-20 f-13 g-21 h-24 i-21 j-31 k-22 l-29 m-30
^tomorr c-27 d-29 e-20 f-13 g-21 h-24 i-21 j-31 k-22 l-29 m-30
^toni c-25 d-25 e-18 f17 g-16 h-20 i-16 j-26 k-22 l-24 m-27
^tonigh c-25 d-25 e-18 f17 g-16 h-20 i-16 j-26 k-22 l-24 m-27
^tont a-10 d-17
^toqu a11 l12
^tota a-15 b-13 d-19 e-12 f-20 l-11 m-11
^touc a14 d-13 f-13 l14
^trab d-30 e-20 f-27 g-25 h-13 i-23 k-26 l-28
^trabaj d-30 e-20 f-27 g-25 h-13 i-23 k-26 l-28
^traf a-22 b-28 c-28 d-24 e-14 g-18 h-17 i-10 j-18 k-16 l-19 m-21
^traffi a-15 b-23 c-14 d-21 g-15 h-10 j-15 k-14 l-15 m-15
^trafic a-10 c-22 f-11
^trag d-12 m-12
^trai b-15 d-16 l-22 m-14
^tram g13 h12 m-11
^tramit g13 h12 m-11
^tran a-15 b-19 d-18 f-18 g-11 j-14 l-13 m-13
^transf a-11 d-15 e10 f-13 j-11 m-10
^transi b-13
^tras a-13 d12 f-10
^trat a-16 c-16 d-10 g-16 l-12 m-11
^trib a-13 b15
^tribun a-13 b15
^trie b-10 d-15 f12 m-16
^truc a21 b-10 c-19 l-11
^trus a-16 b-16 c-12 d-22 e-10 g34 i-10 j-10 k-10 m-12
^truste a-15 b-15 c-11 d-18 f-11 g34 m-10
^tryi a-16 b-13 d-12 e-11 f-17 g-10 h12 j-11 k-10 m-19
^tues a-17 h15 k-11 m-18
^tuesda a-17 h15 k-11 m-18
^turn a-12 c-13 d-13 h-10
^twic a-11 d11 f-18
^ulti d12 f15
^uncl f-17 h14 l11 m-16
^unde b-19 c-20 d-21 e-12 f15 h-16 i-10 j-19 k-18 l-10 m-21
^unders a-11 c-10 d-12 f-17 j-12 k-13 m-13
^unem a-13 d-11 f-10 j-10 l-13 m19
^unempl a-13 d-11 f-10 j-10 l-13 m19
^unic d-13
^unio b12 c-13 d-12 i11
^unst j-15
^unsu a-14 b-12 c-16 d-16 e-10 f-18 i-10 j30 k-14 l-12 m-16
^unsubs a-10 d-12 f-12 j21 m-10
^unti b11 c-26 d-11 e-17 g-21 h-25 j-23 k-23 m16
^upda h10 j-10 k11 m-12
^upse f-17 m-15
^upst a-11 b-10 d-14 e13 f-15 j-19 l10
^upstai a-11 b-10 d-14 e13 f-15 j-19 l10
^urge l-13
^uste c21 f-49 g-24 h-31 l-14
^ustede c20 f-28 g-15 h-20
^util d13
^utilit d13
^vaca a-13 c-14 d-13 g-11 h-11 l-12 m-14
^vacati a-12 c-14 d-11 g-11 h-10 l-12 m-13
^vali d12
^vamo a-17 c-13 d-10 f-18 l-12
^vaya b-15 c21 d-17 e-13 f-15 j-11 l-15 m-12
^vayans a-16 b-11 c20 d-15 e-11 f-12 l-12
^vece a-13 b-14 c-13 d16 k-10 m-16
^veci a-10 b10 c-13 f-14 l-13 m-13
^vela f-14 h17 k-12 l-11 m-19
^velamo h13 k-11
^vemo a-12 c-12 d-11 f-15 g-13 h-11 l-12 m-19
^vena f20
^venc a-14 d-17 f-16 i-11 l-10 m-11
^vend a-11 d-14 f-15 l-13 m19
^veng a19 c-14 d-16 e-13 m-13
^veni a11 c-11 f-16 l13
^vent a-10 f-10 l14 m-12
^ventan a-10 f-10 l14 m-12
^vera a19 c-11
^verd b-11 d-33 g-11 h-11 j-12 k-12 l-16 m-13
^verg a-14 c16 d-12 f-16 j-14 k-13 l-15 m-14
^vergue c11
^vert e-10 f-19 j-12
^viej b-22 c25 d-21 e-15 f-13 g-14 i-12 j-19 k-17 l-21 m-28
^viejit h11
^vien c-14 d10 e-10 h-11 i13 m-15
^vier a-26 b-24 c-26 d-35 e-18 f-28 g-17 h-12 i-16 j-17 k-19 l-24
^vierne a-25 b-24 c-25 d-34 e-17 f-26 g-17 h-12 i-15 j-14 k-17 l-23 m-35
^viol a-13 b13
^violat a-13 b13
^visi a11 b-15 f-12 h-12 m-17
^vive a11 c11 f-10 m-11
^vivi a-38 b18 c-25 e-18 f25 g-20 j-23 l-21 m-34
^vivien a-17 b20 d-13 f11 g-10 i10 k-13 m-10
^voic a-13 b-12 d-12 j-16 m-10
^voicem a-10 j-13
^volv a-16 l-13
^vouc d12
^vouche d12
^vuel a13 c-11 d-11 f-14 j20 k-10
^vuelva a14 j16 l-10
^wage f-10 m13
^wait b-18 c-14 d-18 f12 g-12 h-15 j-14 k-11 l11
^waitin b-18 c-14 d-18 f12 g-12 h-15 j-14 k-11 l11
^waiv c-12 e-10
^waki f12
^walk a19 b-13 c-10 d-14 k-10 m-10
^walkin a-10
^wall f-10 h-12 l14 m-12
^wann c-15 d-18 j-18 k-12
^want b-19 f-13 g-10 l-11 m-10
^warn l-12 m14
^warnin l-12 m14
^wash a-10 d12 f-10
^wasn a-13 d16 k-11 m-13
^wast c10 f10
^watc a13 b-29 c-20 d-24 e-16 f-20 g-15 h-22 i-11 j-15 k-14 l-15 m-17
^watche a-12
^watchi a-12 b-16 c-10 d-11 f-12 l-10 m-12
^wate a-28 c-20 e-13 g-15 h-19 i-15 j-16 k-15 l26 m-30
^weat b-10 c-17 d-12 f-18 j-12 k-10
^weathe b-10 c-17 d-12 f-18 j-12 k-10
^webs a-10 b-12 d-10 f-12 l-13 m-10
^websit a-10 b-12 d-10 f-12 l-13 m-10
^wedn m-11
^wednes m-11
^week a-36 b-36 c-30 d-12 e-23 f-21 g-14 h14 i-21 j-28 k-27 l-15
^weeken a-19 b-16 c-16 d-19 e-10 f-10 g-11 j-15 k-13 l-15 m-22
^weir c14
^what a-19 b-35 c-17 g-27 h-23 i-18 k-27 l-33 m-28
^whatev e-11 f-15 j18 l-10
^whee a12 l11
^wheelc l11
^when j-15
^whenev j-15
^wher f-15 g-12 h-20 j-22 k-23 l-15 m-23
^whic a-10 f-15 j-15 m13
^whoe a22 b-13 e15 f-19 i-10 l-15
^whoeve a22 b-13 e15 f-19 i-10 l-15
^whol g-10
^wind a11 b-17 c-18 f-22 g-10 h-10 l17 m-20
^window a-11 l13
^wint a-11 c-15 d-10 f-18 l-11 m-16
^wipe d-12 g12
^wire f-13 l20 m-12
^witc a-10 c12
^with j-10 l-14
^withho b10
^withou b-14 j-10 l-13
^work a-35 d-30 e-19 f-34 g-25 h-30 j-32 k-23
^workin a-15 b-14 c-19 d-11 f-16 j-15 m-12
^worl a-17 b-17 d-10 f17 j-12
^worr a-18 c-12 d-14 f11 j-16 k-13 l-17 m-11
^worrie c-11 f-12 k-10 l-15
^wors a-11 c16
^wort a-26 b-10 c14 d-17 f23 h-14 j-16 k-13 l-11 m-16
^worthl a-11
^woul f30 g-16 h-17 i-14 k-23 l-18 m-29
^wouldn c11 f-10
^wris f20
^writ a-12 d18
^writin d19 f-12
^wron a-34 b-37 e-30 f-35 g-29 h-28 i-21 j-22 k25 l-29 m-27
^wrot f13
^year f-14 h-21 m-15
^yest b-11 d-17 e-13 f-15 g11 h14 l-14 m-15
^yester b-11 d-17 e-13 f-15 g11 h14 l-14 m-15
^youl a21 b15 c-19 d-14 h-11 i-13 j-12 l-17
^your a11 c10 e-13 f-42 i-20 l-31 m-23
^yourse a-11 d-11 j-13
^youv c-13 k19
^zell a-22 b-17 c-19 e-14 f-19 g-12 h-15 j-16 k-11 l-12 m-18
a a13 j-11 m-15
a_# a-10 b-11 d12 f-14 g16 j-10 k13 l14
a_agarrar b-14
a_alguien a12 b-10
a_amanecer a18 b-11 f-12
a_arreglar a-14 g-10 l14
a_ayudar a-11 f-10
a_baby f-15
a_balazos a17
a_bancarrota f-10 g10
a_batazos a15 f-14
a_bigger e-17 f-14
a_bit a-20 b-13
a_blessed f-10 m-10
a_boss e12
a_bot e12
a_burden f14
a_buscar b10
a_call b10 c-11
a_car a-10 h10 m-15
a_case a11 b22 f-11
a_cobrar a18
a_coffee a-12 d-10
a_company c12
a_complaint a-16 e10 f-11
a_copy b-11 d-11 f-10
a_correr a12
a_cortar b-12
a_day a-23 b-14 c-19 d-13 f-32 m-12
a_dead h13 k-14
a_death a17
a_declararme a-10 g13
a_dejar f-12
a_demandar a-16 f-15
a_dentist k13
a_denunciar a-10
a_dios a-13 f14
a_dog b-15 f-25
a_dormir a-12 f-16
a_echar l10
a_encontrar b-13 f10
a_esa k10
a_escribir j16
a_ese a19 f-12
a_esperar b-10
a_estar f18
a_este j11
a_fire l10 m-21
a_game a11
a_gas h-11 l23
a_golpes a12
a_good a-10
a_hacer a11 b-12 g-10
a_hearing b11
a_home m-10
a_hospital m-11
a_human e19 f-12
a_ir a23
a_joke d-13
a_judge a-14 b22 d-12 f-10
a_juicio a-10
a_la c10 h-25 i-17 j-18 k-18 l-15 m-11
a_las a-18 b-15 d-15 f-10 g-13 l-11 m-11
a_late e-10
a_law d-10
a_lawyer a-14 b11 d-11 f-18 h-11 i17 j-10 m-17
a_leak f-10 m-11
a_letter b13 j15
a_life a-12 f-16
a_llamar b15
a_llegar a-10
a_llevar b10 f-12 g-11
a_los a-22 c12 f-10 j10 l10
a_machetazos a10
a_manager a-19 e21
a_mandar a12 i-11
a_matar b-11 f12
a_message j-17
a_meter f-17 g10
a_mi a-42 c-16 d20 e-12 f-14 g-28 h33 j-21 k-18
a_mis a-12 f23
a_mistake d10
a_month a-14 e-13 f-18 g-18 l13 m-17
a_nadie b-11 d-16
a_new b-10 e-16 j-12 k-19
a_newborn d-10 l11
a_ningun k12
a_nurse f-14 m-16
a_otra k10
a_pagar a10 b-15 d17 f-16 g16
a_partir a14
a_pasar a17 c-12 f-10
a_pegar a-14
a_pet d10
a_plomazos a15
a_preguntar b11
a_que a-10 b-20 c-28 d-25 f-23 h-12 k-11 l-14 m-12
a_quejar f-12
a_quemado l12
a_quemar a17 b-14
a_quien a-14 b-13 e16
a_raise a-10
a_real a-10 e12
a_receipt d11 e-13 j-15
a_reportar a-15 b12
a_saber a-14 i-14
a_sacarme a16
a_salir a11 f-11 g-12
a_scam a-12 b-13 c17
a_second m-17
a_shotgun a12 f-11
a_single f-15 m18
a_stroke f-11 h10 m10
a_su a21 b-22 e10 f-16
a_supervisor e12
a_tenant b-11 i16
a_text a-16 c12 j-14
a_tiempo f-16
a_tirar a-10
a_todos b-14 c-17 f-14
a_trabajar a-18 c-13 l-10
a_tu a-12 c-18 h-10
a_un b-10 i12 k10
a_uno f-15
a_usted a14 c-11
a_veces d-12
a_ver a14 b21 c-14 d-10 i-16 l-12
a_vest a21
a_washer d16
a_week a-29 b-33 c-21 d-43 e-15 f-36 g-28 h-27 i-17 j-18 k-19 m14
a_wheelchair l11
abogada b-27 f-11 g-17 i19 m-13
abogada_> b-11
abogada_de i11
abogado a-24 b11 c-16 d-28 e-17 f-24 h-17 i30 j-21 k-14 l-20 m-23
abogado_> a-10 f-10 g-19 i13
abogado_de b-14
abogado_hable i10
abogado_me d-10 i10
about b19 c-38 d-25 f18 i-23 j-17 k-11 m-35
about_a b10 e-13
about_it e11
about_just f10
about_money h11 j11
about_not f18
about_parking e-14
about_rent h11
about_stepping f14 l-11
about_suicide f10
about_that f-16
about_the a-24 b-13 e-11 f-10 j-14 k-12
about_them a14
about_this a-16 b20 d-10 f-27 l-11
about_to b13 c-10 d-16 g13 h-11 j-12
about_you e13
above d-10 e25
above_you e21
abre d-10
abren a-10 c-10 e-11
abren_> a-10 c-10 e-11
absolute c18
abuela a-12
abuela_murio h-19
abuelito h14
ac a-20 h11 l12 m-18
acaba f17
acaban f15
acabar b-11 m-10
acabar_con a-14 f12
acabo c-10 d-13 f-10 j-13 l-12
acabo_> m11
acabo_de a-15 f-18 j-10 m-13
acabo_la m-12
accident d-13 h10 m13
accident_> d-11 m15
accidente c-10 m12
account a-15 c-10 f-15 j-11 m13
account_> m12
aceptan c-15 d-18 j-11 m-10
acepto_el d-13
acoso b11
acreditaron d13 m-10
acreditaron_el d13 m-10
acreedores g20
acreedores_> g20
across f-13
across_the f-13
acta b11 f-10 h17
acta_de h17
action b25
acuerdo g-11 m-10
add a-10 b-10 f-16 h-22 j-18
add_my h-17
adding a-10 d16 f-12 k-10
address a-12 b-10 c-13 d-20 e-15 f-19 j-11 l-10 m-12
address_> d-15 e-11 f-14
address_for g14
adelanto h11
adelanto_el h10
adentro a12 b-11 d-10 l18
adentro_> a13 b-11 l15
adios a-14 b-12 c-16 d-11 j-11 l-13 m-12
adios_> c-10 f-15
administrador e18
administrador_> e15
administradora e12
administradora_> e12
affairs h21 m-10
afford m14
afford_it m14
after a-34 b-24 c-13 d-32 f13 g-12 j-26 l-15 m-24
after_# e12 j-12
after_9pm j-16
after_this d-13 f10 m-10
after_tonight f17
after_work a-19
afuera a11 b-13 f-10 l-11
afuera_de a16
again b-14 c-31 e-21 g-23 h-25 i-20 k-28
again_> a-12 c-26 d13 e-16 g-18 h-21 i-16 k-22 m-12
again_and a13 f-10 j11 m10
again_last f10
against a-13 b25 c-14 f-13 i-16
against_you b21 i-15
agarrar b-14
ages d14
ages_ago d14
ago a-12 d20 f-15 h12
ago_> d18 f-14 h13
agree d-23 j-11
agree_with d-11
agreed d16
agreed_to d14
agua b-26 c-22 e-14 f-26 g-15 h-24 i-16 j-16 k-17 l24 m-36
agua_> a-13 b-10 d-12 f-11 h-10 l13 m-14
agua_caliente l12 m-12
agua_por l14
aguanto f17 h10 j-11
aguanto_mas f14
ahora a-16 b-11 c-11 f-14 l-13 m-22
ahorita a-14 b-11 c-11 d-27 e-13 f-13 j-11 k-12 l-12 m14
ahorita_> m12
ahorita_estoy m11
ahorita_pago d-15
aid a-14 c-11 d-14 e-13 f-18 g-11 i30 j-15 k-12 l-10 m-16
aid_about b13
aid_is b-18 i18
aid_me b-11 i11
air a10 f-12 l14
air_> a-10 l15
aire l14
aire_no l14
al a10 e13 f-12 g-47 h-38 i-34 j-20 k-41 l-11 m-45
al_banco a-12
al_corriente d13 f-10 m-13
al_dia d11
al_diablo c12
al_dueno d-11
al_encargado e10
al_gerente d-11 e12
al_inspector a-16 b13
al_juez b18
al_manager a11 e-13
al_mes a-12 d-25 f-10
al_otro a10 d11
al_que a24 b-13 c-10 d-14 e14 f-25
al_rato a-25 b-15 c-17 d-22 e-17 f-14 g-16 h-10 l-14 m-19
al_tren f15
alarm a-20 b-11 c-14 d-10 f-18 j-10 m-15
alarm_> l-14
alarma l16
alarma_de l12
alcance c-10 f-11
alcanza d-14 f-17 j-14 m18
alcanza_> d-14 f-16 j-14 m18
alcanzo_> m12
alerts b-11 j11
algo a16 f-10
algo_> a16
algo_que d10
alguien b-18 d-12 e17
alguien_mas e12
alive c-17 d-24 f26 i-15 j-18 k-13 l-13
alive_> c-10 d-19 f14 h11 i-11
all a-31 d-46 e-25 g13 h-38 j-33 k-30
all_> a-10 m11
all_day a-12 b-12 c12 f-12 l-11 m-14
all_going b11
all_good d-12 f-10 m-12
all_i a-15 b-11
all_my f12 l12
all_the f-20 j-15 l-11 m15
all_this b14
alla f-22 j-10 l-10
alla_> a-20 b-12 f-18
alla_con a13
allow c-10
almost d-10 l16
alone b-10 d-17 f15 h-14 j18 k-11 l-10
alone_> d-10 h-11 j19
alone_at a12
alone_with f10
along a11
along_> f10
already a-19 b11 c-22 d22 e-27 f12 g-21 h-16 i-19 k-20 l-22 m-23
already_> a-18 c-11 d-31 f13 l-14 m-11
already_got b10
already_paid b-16 d11 j-10
already_said f12
already_took d12
alto c-13 d-14 f-10 j14 l-10 m-10
alto_> c-12 j15
alvarez h14
always a-14 d-14 j-10
am a-15 b-12 c-11 e-22 h-10 j-11 l-12 m-13
am_i a-15 b-12 c-11 e-22 h-10 j-11 l-12 m-13
amable a-15 c-19 d-13 e-13 f-10 k-12 m-11
amable_> a-11 c-13 m-10
amanecer a18 b-11 f-12
ambulance a11
ambulance_> a11
amigos a10 c-12 f-12
amount a-17 b-14 c-12 f-21 g-11 h-11 k-14 l-11 m-16
amount_> a-13 f-15 m-12
amount_is d-13
an d-13 e-20 f-33 h-22 i13 l-24
an_ambulance a11
an_appointment b14 i-10
an_attorney b-23 g-10 i18
an_idiot d-15
an_itemized d14
ana k-16
and a29 b17 f20 g-17 l19 m33
and_# d-17
and_a f13
and_buzzing l11
and_didnt h11 m-11
and_get l-11
and_he a12
and_i b11 f15 i-10 j-13 l16 m19
and_ill a19 b20 f-28
and_im c-16 d-28 e-10 f21 g-15 i-10 m22
and_it a12 b-14
and_its a-13 d-11 j10 l11 m10
and_killed h15
and_my f-12 l12
and_no m13
and_nobody a-10 f10
and_not f12
and_now d13 l15 m10
and_number i10
and_pay f-10
and_quit f-10 j18
and_see a16 f-13
and_she d10 e-16
and_shes b16
and_so a12
and_the a-29 d-16 f-19 l20
and_they d-10 f15
and_think f12
and_this b10 k13
and_tired f12
and_took f-16 h-16 m14
and_you b-14 i10
and_youll a20 l-10
and_your d-15
ande a10
angela k11
ano a-13 b-12 c-16 d-18 f-20 h-12 j-12 l-14 m-22
ano_> a-12 b-10 c-14 d-14 f-18 j-11 l-10 m-10
anoche a-17 b-10 d-21 f26 h10 l-11 m-21
anoche_me a-10 d-10 f17 m-14
anos h-21
anos_> h-17
anos_why h-10
another b-10 f-24 k-15 m-10
another_year f-11
anoto d-11
answer a-10 d-15 e10 f-13 i13 k-12
answering i11
answering_> i11
ante b10 i13
antes a10
any a-16 c-13 d-17 j-16 k13 m-12
anybody d-11 e10
anymore a-23 b-12 c-16 d-26 f25 g-10 h-12 i-10 j10 l-13 m-17
anymore_> a-15 c-13 d-21 e-13 f27 k10 l-10 m-14
anymore_so j10
anyone b-14 c-15 d-15 e13 j-20 k-14 l-13
anyone_> a-13
anyone_that a13
anything g-11 j-12
anything_> d12
anytime a-14 e-10 j-14
anytime_> a-14 e-10 j-14
anyway d-13
apagador l11
aparece d15
apartamento a-10 c-14 e-11 f-25 g-10 h-16 j-15 m-11
apartamento_> f-16 k13
apartment a-26 b-22 d-24 e-17 f11 g-17 h13 j-17 m-24
apartment_> a-14 b-15 c-20 d-10 k-11 l15
apartment_was h11 m-10
apenas f-10 j-10 m17
apesta l11
app a-23 b-21 c-28 d10 e-12 f-25 g-15 h-13 j-20 l-24 m-23
app_> a-12 b-10 c-11 d-16 f-16 m-13
app_says l-12
appointment a-16 c-10 d-19 f-10 g-12 h-10 i-15 j-11 l-12 m-15
appointment_is b-15
appointment_with b14 i-10
appreciate a-16 c-10 f-10
approved d-15 e-13 g11
april d17
aqui b-26 c-37 e-21 g-21 i-21 k25 m-35
aqui_> c-16 d-19 k-15 m-11
aqui_me f15
aqui_no d-19 f-17 h-16 j-13 k22 l-11 m-11
aqui_tengo a-10
are a-55 b-10 c-14 e-34 i-32 k-35
are_burying h11
are_done j12
are_late d-11
are_out l10
are_trash l10
are_you a-16 b-21 e-10 f-24 j-14 k-10
arent i10 j11 k-11
arms f12
arms_again f12
around b-11 d-14 e-11 f14 m-10
around_noon a-14
arreglan b15
arreglando b-12 h10
arreglando_la b-12
arreglanos a11
arreglar a-14 g-10
arreglar_> f-13 l11
arreglar_el l13
arreglaron l-15
arreglaron_la l-12
arreglen l16
arreglen_el l13
arriba a-14 b-14 e15 f13
as a-14 b-11 c-11 d12 f-12 i12 l-15
asco a-15 c16 m-10
asco_de a-12 c13
ashes a-11 c-18 f-10 g-10 h16 j-10 m-10
asi a-26 b-23 c-22 d10 e-13 f18 h-14 i-11 j-16 k-19 l-17 m-24
asi_> f15 k-12 l-10 m-10
asi_es f-20
asi_que b-10
asi_quedamos d10 m-11
ask a-21 b-19 h-21 j-14 l-12 m-20
ask_my b-12 h-15 m-14
ask_them d10
asked e11 j11
asking a-23 b-14 c-18 e-10 g-11 l-12 m-14
asking_> d-12 f-16 k-12
asking_for f10 h12 j-12
asking_you j15
ass b-14 c21 d-16 f-17 g-12 h-12 i-11 j-13 k-12 l-21 m-15
ass_> c16 d-10 f-11 l-11 m-12
assault a14
at c-22 e-17 f-15 g-49 h-20 j-54 k-20 l-37 m-15
at_# c-12 e-11 f-29 g-19 h-15 j-10 k-11 l-19 m-26
at_me d-11 f-10
at_my c-13 d14 l-15
at_myself f-18
at_noon d-13
at_once d-11
at_the a-13 b-21 c-36 e-26 g-15 i-15 j-24 k-27 l-12
at_this e11 k11
at_work c-13 f-12 j-16 l-17 m-39
at_your d10
at_zero d10 f-10
ate c-11 f10
atiende e-12
atrase d16 f-15 j-14 k-10
attached d-13 f-11
attached_> d-13 f-11
attorney a-19 c-16 d-23 e-11 f-20 h-16 i25 j-22 k-14 l-19 m-22
attorney_general b14 i-13
attorney_is i12
attorney_said g11
august h11
aumentaron m-17
aumento d10 f-13
authority a-13 e20 f-11 j-13
authority_> e17
authority_is b-13
autocorrect c-16
automatic g22
automatic_stay g22
autopay a-15 b-15 c-16 d-20 e-17 f-27 g-15 h-10 i-10 j-33 k-10 l-13 m-16
autopay_> a-12 b-10 c-11 d-14 e-16 f-25 g-12 j-24 m-11
autorizo j12
available d-11 e12
avisar a-12 f-12 j-15 m-11
avisar_> j-13 m-10
avisaron d14
aviso a-17 b-19 c-11 e-10 f-18 j-12 k-10 l-12
aviso_> a-13 b-15 c-10 d-11 f-11 h-13 j-10
avisos j-16
away a14 b-11 d-10 h11 j14
away_> j17
awesome c-11 d-11 l-14
awesome_> c-11 d-11 l-14
ayer a-13 c-11 d-26 e-12 g-11 j-11 k-10 m-11
ayer_> d-13 f-13 l-15
ayuda i10 j-16
ayuda_legal i10
ayudan a-10 j-13
ayudando i11
ayudando_con i11
ayudar a-13 b-10 f-12
ayudar_con a-12 f-11
ayudo e-10 i-10
baby a-20 b-16 c-23 d-19 f-31 g-10 j-11 l19
baby_is h-20 l-12
baby_shower l-12
back c-27 f-38 g-21 h-12 j-27 k-19 m-31
back_> a10 c-13 d-14 f-18 g-10 i-11 j-20 k-11 l-22 m-23
back_at m-18
back_in b-10 h-12
back_to b-13 f-10 i-10 m-15
backed l14
backed_up l14
bad b-19 c-12 d-24 e-12 g-13 h-13 i-12 j-13 k-12 m-19
bad_> b-10 d-11 g-10 h-10 i-10 m-14
bag c-12 f-10
baja a-11 c-10 f-15 j20 m-12
baja_> a-10 f-14 j20
bajar a11 f11 l-10
bajaron m13
bajo f11 m-10
bajo_tierra f13
bakery m11
balance b-20 c-22 d11 h-16 i-10 j-17 k-21 l-16 m-26
balance_> a-19 c-13 d-32 e-15 f-24 g-15 m-10
balance_is d14 g12
balance_looks d-16
balazos a17
bancarrota a-23 b-35 c-18 d-33 e-12 f-30 g46 h-21 i-18 j-13 k-13 l-20 m-24
bancarrota_> a-14 b-18 d-18 f-20 g29 m-15
bancarrota_you b-13 g20
banco a-23 b-18 c-13 f-20 g-16 h-10 j-14 l-16 m-19
banco_> l-13 m-12
banco_why a-14 b-12 f-10
bank a-29 b-36 c-13 e-13 f-35 g-17 h-25 i-15 j-13 k-12 l-23
bank_> b-13 d-15 f-17 h-10 m-15
bank_is d-11 m-11
bank_shows d11
bankrupt b-10 g12
bankruptcy a-25 b-39 c-21 d-30 e-17 f-31 g48 h-25 i-18 j-24 k-21 l-21 m-29
bankruptcy_> d-10 f-10 g17
bankruptcy_attorney g13 i-19
bankruptcy_case g14
bankruptcy_court b-14 g17
bankruptcy_isnt g-12
bano a-14 d-12 f-11 l16
bano_esta l11
basement c-11 l14
bash a13
basketball b-15
basketball_court b-15
basta b-14 c-10 j16 k-11 m-12
basta_de j17
basura a-15 f-10 l-11
basura_> a-13
bat a18 c-10 f-13
bat_> a17 f-10
batazos a15 f-14
batazos_> a15 f-14
bateria m-14
bathroom d-10 l11 m-10
battery a-17 b-11 c-14 d-12 f-19 h-16 l-21 m-16
be b15 e-41 f21 g-17 i-16 k-45 l-15 m-17
be_a c-12 d-12
be_alive f14
be_better a-17 f19 m-10
be_dead a-14 f18
be_easier f15
be_filing b12 i-13
be_great f-16
be_hearing i-11
be_here j-11
be_home b-14 f-12
be_in f13
be_late d12 f-18
be_mad f-14
be_nice c12
be_on a10 b-11 f-25
be_over f21
be_texted j14
be_the f-12
be_there a-28 b-20 d-22 f-28 g-12 j-10 l-20
be_with f15
beat b-12 c-20 d-15 f-25 h-14 l-14 m-17
beat_the f-13
beat_you a-13
beautiful b-10 c-10 d-10 l-12 m-10
bebe f-11 h-17 l15
bebe_> h-11 l16
because a-10 c-10 d19 f14
because_i f11
bed b-14 c-10 d-13 f-10 g-10 h-14 j-10 l13 m13
bed_> f-18 l16 m-13
bed_early f-11
bedbugs b-10 d-11 f-11 j-11 l18
bedbugs_again d-10 j-10 l16
bedroom a-12 d-16 f-20 h-10 l16
bedroom_> d-12 f-14
been a-40 b-37 c-38 e-20 f19 g-24 j-31 k11 l28 m27
been_at d11
been_cutting f12
been_getting k11 l10
been_late d14
been_out f-12 i10 m13
been_slow c-11 m16
before f12 j-23 k12
before_i a13
before_me a-13 d10 f-11
before_you f13
begging f12
begging_you f12
behind b-20 f-14 j-12 m-11
behind_the b-16 l12
being a-21 b-17 f25 g-12 h-13 j-19 k-17 l-21
being_a c15
being_alive f18
being_billed d11
being_here d-10 f19
being_late d-14 f-25
believe a-11 d-10 f-15
bell b-15
bell_> b-15
belongs d15 k15
belongs_to d15 k15
bendiga a-14 b-11 c-15 d-12 f-20 h-10 j-10 l-10 m-13
bendiga_> a-11 c-13 f-14 m-10
bendito d-12
best a-18 b-19 c-32 d-19 e-11 f-26 g-14 h-22 j-17 k-22 l-18 m-11
best_> b-12 c-20 d-10 k-11
bet c11 f-15 j-10
bet_you c13 f-13
better a26 c-35 d-33 g-24 h-25 i-21 j-32 k-27 l-27 m-35
better_> a-31 b-20 c-11 e-10 f-29 j-14
better_business b14
better_off a-22 f17 m-10
better_without a-11
between a-11 d-11 f-11 m19
bien a-39 b-36 c-36 e-27 f-42 g-31 h-32 i-25 j-34 k-30 l-20 m-18
bien_> a-21 b-24 c-23 e-17 f-25 g-19 h-17 i-15 j-24 k-17 l-11 m-32
bien_el d-13
bien_ese d-11
bigger e-17 f-14
bigger_unit e-17 f-14
bill e-14 f14 g-13 h-17 j-14 k-10 m-24
bill_> d13
bill_came d-12 l-12
bill_is d-16 l-10
billed d19
billed_for d12
billing d12 h10
billing_me d13
bills b-12 c-12 d-32 h-17 m19
bills_> d-15 h-13 m-13
bills_are d-11 m15
birthday m-11
bit a-21 b-13
bit_> a-20 b-13
bites a12 l13 m-11
biweekly m-10
biweekly_> m-10
black a-13 c10 f-15 l11
black_stuff l10
bleed b-11 f12
bleeding a10 f13
bless a-13 b-11 c-16 f-17 j-11
bless_you a-12 b-10 c-15 f-16 j-10
blessed f-10 m-10
blocking b-15 j19 k-15
blocking_this b-14 j15 k-15
blood a18 b-10
blood_> a18
blow a14 c17 d-15 f-15 j-17
blowing j14
blue a-10 d-10 e-11 f-10 l-11 m-11
blue_car e-10
body f14 m-10
bogus d18
boiler l11
bola a-13 c21 d-11 f-10 h-10 j-14 m-10
bola_de a-13 c21 d-11 f-10 h-10 j-14 m-10
bolsa a11
bomb a-11
bomba b-14 c-13 f-10
bonita f-11 l-15
bonito a-14 l-11
bono m-10
bonus d-15 f-14 g-10 m-13
bonus_> f-13
book a-12 d-17 f-11 g-17
book_is g-12
born a10 m11
boss a-16 b-13 d-27 e15 f-16 g-10 l-13
boss_> a-18 c-21 e16
boss_is a-11
bot e14 l-10
bot_> e14 l-10
bota l14
both a17 c-16 e-11
bother f13 j-11
bottle a-18 b-13 c-12 d-12 f24 l-11 m-12
bottle_of a-11 c-10 f19
bought f12 j-11 m-13
bought_a k-13 m-13
box b-15 c-14 f-25 g-12 h-11 j-14 m-21
box_> a-16 d-20 f-19 m-17
box_is l13
brakes a12
brakes_off a12
brazo a-10 m11
brb c-12 d-14 f-12 l-13 m-10
brb_> c-12 d-14 f-12 m-10
break b-19 c-17 f-24 g-12 j-11 l-27 m-21
breaker a-12 f-11 l15
breakers l14
breathing a-10 f23
breathing_> a-10 f18
bridge a-18 b-12 c-10 d-12 f22 l-17 m-12
bring c-16 d-12 e-11 f-23 l-11 m-12
bring_a a11 b-15 c-14 f-12
bring_the a-14 b13
bring_you a-11
bringing f-17 h-14
bro c-10 d-11 j15 m-10
bro_> c-10 d-11 f-11 j16
broke a-30 d-12 f-26 g-18 h-15 i-14 j-20 k-17 l-17 m12
broke_> m18
broke_down a-12 m-16
broke_my d-11 f-10 j-13 l-12
broken b-16 c-15 f-11 j-13 l18 m-16
broken_> l10
brother d-11 f-13 h13 m-19
brown f-11 h11 l12
brown_> k10 l14
bs c14 f-10
bucks d-12 f-11 l-12 m-12
bucks_a b-13 l-10 m-10
buena c-20 d-10
buena_> c-17
buenas a-10 c-14 d-16 f-14 m-11
buenas_noches c-13 f-12 m-10
bueno d-14 j-13 k-17 m-12
buenos a-12 c12 d-11 f-14 l-10
buenos_para c18
bug a-13 b-13 c-17 d-14 f-13 j-12 k-11 l-10 m-10
building b20 c-13 d-16 g-12 h-15 i-12 j-12 k-11 m-16
building_department b14
buildings a13 f-10
bunch a-13 c16 d-10 l-12
bunch_of a-13 c16 d-10 l-12
burden f14
bureau b14
buried a-10 f-11 h14 m-15
buried_my h10
burn a22 b-16 c10 d-10 f-13 l-15 m-15
burn_this a11 b-10
burned a-16 d-10 f-11 l-20 m12
burned_my m-11
burned_the l-11
burning a-15 l13 m-12
bury f12 h-10
bury_you a10
burying h10
bus b-28 c-19 d-29 e-12 g-20 h-23 i-11 j-25 k-15 l-23 m-32
bus_> a-14 b-14 d-10 h-12 l-14 m-21
bus_stop j-11
buscan f-10 h11
buscan_you j10
buscar b10
business a-16 d-13 e-12 f-13 h-10 k12 l-11 m15
business_bureau b14
business_you c13
busque j10
busted l14
busy m-11
busy_> m-10
but a-49 b-41 d-45 e-20 f-42 h-39 i-24 j-36 l-36 m-58
but_i a-12 d-13 f-14 l-15 m-19
but_ill b-10 f-13
but_im d-13 h-11 m-13
but_it k10
but_its j-10 k10
but_the m-12
buzon f-13 l-19
buzon_> f-12 l-17
buzz a-20
buzzing l13
by b-47 e-26 g-30 i10 k10 l11 m-42
by_# a-11 d10 f-16
by_> a-11 f-14 j-12
by_a f10 h10
by_counsel i16
by_my f10 i10
by_text j21
by_that c-10 d-11 f-13 k14
by_the a-13 b-15 c-14 e-10 h-13 i-14 j-19 l20 m-15
by_tonight f-21
by_with j-10
by_your a14
bye a-17 b-17 c-17 d-16 e-11 f13 g-13 h-12 i-12 j-17 k-13 l-13 m-18
bye_> a-13 b-12 c-16 d-12 e-10 g-10 h-10 j-13 k-11 l-12 m-12
bye_to f11
cabeza a13 b-11 c-10 f-12
cabeza_> a10
cable d-10 l-14
cable_> l-15
cables a-12 l13
cabron c-12 d-13 l-11
cabron_el c-10 l-10
cada a-14 l12 m-16
cada_que a-11 l16
cada_quincena m-12
cae l18 m-11
cae_agua l16
cafe a-15 c-11 d-13 f-11 l12
cafe_> a-12 d-12 l10
cago c12
cago_en c12
caja d-10 l12 m-11
caja_de l14
cake b-11 c-18 d-12 f-16 j-14
calefaccion a-12 l10
calefaccion_> m-10
calefaccion_con l13
calefaccion_you l-13
calentador l11
caliente m-12
caliente_desde l11
call a-37 c-30 d-33 f-39 h-24 k-36 m-24
call_> a-12 b-25 c-14 e12 f-12 j-23 l-12
call_from b12 l11
call_me a-11 b-16 d-17 f-20 i-12 j-11 k-19 l-11
call_my b-11 i10 j13
call_the j-11
call_you a-10 b-22
calle a12 b-22 d-17 g-13 h-10 l-16
calle_> a-11 b-13 l-10 m-11
called b13 d13 e-12 f11 h11
callese a-13 b-13 c18 d-12 f-12 l-11
calling b19 d-13 f-18 j-29
calling_> j-15
calling_my b14
calls b10 j-12
calor a-17 b-11 c-22 d-12 e-10 f-18 j-11 m-12
calor_> c-19
calorias a-15
cambiarme f-11
cambiarme_a f-11
cambie k-23
cambie_de k-23
cambio k12 l-14 m-14
cambio_> l-11 m-10
cambio_de k14
came a-24 b-27 c-30 d-36 e-12 f-11 h-17 i-13 j-22 k-16 m-25
came_> b-11 c-11 d-13 j-12
camino c-15 d-12 f-16 g-15 m-15
camino_> a-14 d-12 f-15 g-15 m-14
can a-46 b-23 c-17 d-23 e10 f-23 g-45 i-12 k-54 m-18
can_> e13
can_call e-15
can_do a-11
can_have a11 f11
can_i a-30 b-33 c-15 d-19 f-39 g-15 h-30 i-28 k-15 l-44 m-37
can_only m12
can_pay m-13
can_see l18
can_somebody e10 l13
can_someone a-12 f-10 l-18
can_stop j11
can_talk e10
can_we e-11
can_you a-31 b-26 c-34 f-27 g-17 h-22 i-19 k-25 l-21
canal b17 f-11
canal_# b17
cancel a-12 b-16 c-14 d-19 e-13 f-16 h-18 j-18 l-15 m-19
cancel_my j-12 l-11 m-12
cancel_that j-11
cancelar c-11 d-17 f-12 j18 m-11
cancelar_mi d-12
cancele d-11 l-11
canceled d13
cancer a-14 d-15 f-19 h14 l-11 m23
cancer_> d-12 f-10 m18
candela a11
candela_a a13
cansada f12
cansada_de f13
canse k-11
canse_de k-11
cant a-41 b-26 g10 i-19 j-26 k-34 m17
cant_afford m14
cant_be d10
cant_do h-10 j-10
cant_even l11
cant_log f-12 m-15
cant_make d-11 f-15 m13
cant_see f16
cant_take d14 m-16
cant_wait a-14 f-12
cant_work f-12 m16
cantidad a-11 c-10 d13 f-12 m-10
cantidad_> d12
capaz a16
capitulo b-12 g24
capitulo_# b-12 g24
captura d12
captura_del d12
car a20 b-31 c-34 d-22 e-22 g-21 i-20 j-25 k-25 l-37
car_> a-15 c-12 e-11 j-10 m-16
car_got m10
car_i a11 d10
car_in a10
cara b-11 c-13 d-14 e-11 f-16 g-14 h-12 j-15 k-12 l-21 m-16
cara_> b-10 c-13 f-11 g-10 l-18 m-13
carajo a-11 d-10 f-13 j-13 l-10 m-13
carajo_> f-11 j-12 m-11
carbon f-12 h-11 l23 m-12
carbon_monoxide f-12 h-11 l23 m-12
card a-23 b-20 c-17 d-38 e-16 f-21 g-19 h-13 i-11 j-18 l-17 m-22
card_> d-15
card_got m-10
card_on d-13
cards d-12
cards_> d-12
care b-12 c-20 d15 g-11 h-10 j-17 k-16 m-12
care_of a-14 b-11 c-19 d18 g-10 j-14 k-11 m-11
cargo a-20 b-12 c-15 d11 e-14 f-21 g-12 j-11 k-16 l-17 m-21
cargo_> a-12 d15 f-10 m-11
cargo_esta d-14
caring m15
caring_for m15
carmen h14
caro a-14 c-13 d-13 f-15 g-15 k-10 l-16 m-17
caro_> l-11
carpet a-16 c-13 f-16 l18
carpet_> a-12 c-12 f-14 l13
carro b-26 c-26 d-29 e-10 g-14 h-23 i-10 j-14 k-14 l-32
carro_> a13 b-12
carro_me a-14 f14
carta a-14 e-10 f16 i-15 j12 l-12
carta_> f13 i-11
carta_por j15
cartas j12
casa b-18 c-19 d-19 f-14 g-13 h-20 j-10 k12
casa_> b-17 c-14 f-24 g-10 l11 m-12
casa_propia k13
case b23 c-16 d-26 e-11 f-31 g23 h-12 i14 j-15 k-15 l-22 m-20
case_> a-12 b11 d-10 f-21 i17 m-10
case_against b15
case_number b10
case_of l-10
caseworker d10
cash a-18 b12 c-14 d13 e-13 f-18 h-10 j-20 k-11 l-12
cash_> j-13
cashed d13
casi a-13 d-12 f11
caso a-16 d-15 e15 g13 h-13 i19 l-11 m-12
caso_> b-16 e11 i15
cat a-16 b-10 c-12 d-12 l-13 m-17
cat_> f13
catch a22 b-17 c-11 d-17 e-10 k-10
catch_a a16 f-12
catch_these a11
catch_you a15 b-11 c-10 f-11
cats a-11 l-10 m-11
cats_> f10
caught b-10 c-11 f-20 l13 m-17
caught_fire l14
caught_up f-14 m-11
caving l11
caving_in l11
cayo a-17 d-13 f-10 m-15
cayo_el l-13
ceiling a-15 l22
ceiling_> l10
cell e10 j15
cell_> e10 j10
celular h-11 j12 k19
celular_> j15
cerrada d-11 l-11
cerrado f-10 l-11
cerradura l15
cerrar f11
cerraron c-10 f-12 m10
cerro a-10 c-10 l-11 m10
cerro_la a-10 c-10 l-11 m10
cfpb a-10 b15 c-13
chamba d-15 l-12 m22
chamba_> d-13 m15
change d-10 f-10 l-16
change_the l-14
changed a-19 b-18 f-13 j-20 l-14 m-18
changing d13
channel a-17 b18
channel_# a-17 b18
chapa l13
chapter a-19 b-25 c-13 d-30 f-20 g36 h-14 i-12 j-10 k-11 l-20 m-16
chapter_# a-18 b-24 c-11 d-28 f-19 g36 h-13 i-11 k-10 l-16 m-15
charge b-24 c-23 e15 f-29 g-10 h-11 j-14 k-11 l-14 m-21
charge_> b-13 e17 f-15 m-13
charge_for d-18
charge_is d15
charge_my d-14
charged a-13 b-10 d20 f-18 j-10
charged_> d13
charged_me d15
charges b14 d-19
charges_for b11 d-11
check a-16 b-41 c-34 d23 e-38 f-59 g-33 h-41 i-24 j-38 k-26 l-36 m12
check_> a-28 b-12 e-13 f-22 h-14 j-11 m-16
check_again d18
check_comes d-16 m-13
check_del m10
check_en m-10
check_i d-12
check_is d-24 m16
check_my d-21 m-13
check_on a-15 d20
check_under a10
check_with m-13
check_youre d17
checking d-12 f18
checking_out f19
child m12
child_support m12
chill j11
chill_with j11
chinches c-11 l18
chinches_> l14
chinga a-10
chinga_tu a-10 c10
chirping l14
chirping_and l14
chispas a-10 l20
chispas_del l15
choice g10
choice_> g10
choke c11
choke_on a-11 c10
choose m15
choose_between m15
christmas a-11 c-14 d-10 m-10
church a-15 b-12 m-11
cierra a-10 d-11 l16 m-13
cita b11
cita_con b12
city a-24 b20 f-20 h-12 l-11
city_> a-13
ciudad a-20 b26 c-13 d-16 f-16 g-10
ciudad_> a-17 b21 d-14 f-11
ciudad_para b16
claims a-15 b23 d-14 f-11
claims_> a-12
claro a-15 b-12 c-16 d-13 f-16 h-11 j-11 k-11 l-11 m-12
claro_que a-11 f-13
clase c-12 f-14
class a-10 b15 d-11 f-18 g-10 h-12 l-10 m-13
class_action b16
clave d-10 f-11 m-10
clave_> d-10 f-11 m-10
clean b12 d-13
cleared d19
cleared_on d13
clinic b-14 i21
clipboard a13
close c-13 d-11 h-11 j-13
close_> f-13
close_my f11
closed b-23 c-18 d-17 f-22 h-15 k-12 l-21 m17
closed_> a-19 b-12 c-16 d-13 f-12 h-11 l-17 m16
closet a-15 d-11 m-14
clowns c13
co f-12 l20
co_detector l15
cobran a-18 c-17 d23 f-15 m-18
cobran_por l-12
cobran_recargo d-13
cobrando d12 f-15
cobrando_de d11
cobrar a16 b-14 f-15 m-10
cobrar_why c10 l10
cobraron c-12 d19 l-10 m-12
cobre c-11 d-16
cobro d12
cobro_> d12
cobro_el d-12
cocina a-14 f-12 l10 m-13
cocina_> a-13 f-10 l10 m-10
code a-10 b20 e-10 f-18 j-12 m-10
code_enforcement b20
coffee a-19 b-11 c-11 d-15 f-20
coffee_> a-17 b-10 c-11 d-13 f-14
cold a-24 b-14 c-15 d-13 f-27 g-11 h-11 i-10 j-10 k-12 l14 m-18
cold_air a-10 l15
cold_outside a-14 c-10 l-17
collect a11
collecting g19
collecting_> g16
collector c10 f-12
collector_> c10 f-12
come a22 b-16 c-34 d-24 f-22 g-26 h-27 i-22 j-30 k-31 l-15 m-14
come_> a-35 c-10 d-16 e-12 f-16 l-13
come_at a10
come_by a-10 f-22
come_collect a13 f-14
come_down f-16 l-14
come_in d-11 l-13
come_looking f10
come_over f-12
come_put a14
come_see a-13 b-14 d-10 e10 f-10
come_to a14 d-13
comer a-13 f-17 j-13 l-10 m19
comer_> f-13 j-11 m19
comes a13 c-17 d-13 g-15 h-13 i-11 j-13 l10 m-34
comes_> a-22 b-12 c-10 d-11 f14 l11 m-16
comes_in a11 l-20
comes_on d-10 l11
comida a-23 b-10 d-11 f-16 l11
comida_> a-16 f-14 l10
comida_o m11
coming a20 b15 c-33 d-18 e-19 g-18 i-20 j-30 k-22
coming_> a-20 c-10 d-17 f-16 h-11 j-11 l-23
coming_for a14 b-15
coming_from d10 l13
coming_in m14
coming_through l11
coming_thursday b17
coming_to a14 b-10
comision b11 d-10
communication b-14 g-11 i13
como f-30 g-10 h-14 j13 k-15 l-16 m-24
como_me b10 f-10 j11
como_que d17
comp m19
compania a-15 c12 f-11 l-12
compania_> a-11 b10 m-10
company a-14 c21 d-14 f-13 h-10 j-10 k-21 m-18
company_> a-10 c12 k-14 l-12 m-11
company_is c12
complaint a-23 b28 c-17 d-14 f-17 g-17 h-10 j-10 l-14 m-10
complaint_> b15 g-10
complaint_about e10
complaint_is b13
complaints d-11 f-10 k-13
comprar c-11 f-13
comprar_un c-11 f-13
compre b-10 c-14 d-10 e-14 f16 k11
compro m11
compro_comida m11
comprobante k-12 m-10
computer a-12 b-15 c-19 f-12 l-15 m-16
computer_> l-11
comuniqueme e18
comuniqueme_con e17
comuniquese i11
comuniquese_con i11
con a21 d-19 e25 g-20 j-16 k-18
con_# a-10 d-11
con_agua l12
con_alguien e13
con_el c-30 e20 f-15 g-26 j-16 k-20 l-39 m-35
con_ese k14
con_esto f14 j-10
con_ganas f10
con_la a-15 b11 c-16 e14 i-12 j-10 k-14 l11
con_lo m13
con_los d-10 f-18 j14 l-10 m10
con_mi d-18 h-20 i10 k-13 m-14
con_mis a10
con_quien b-22 d-15 e17 f-17 i-11 j-13 k-13 m-11
con_sangre a19
con_su a-12 e11
con_todos c-11
con_un a22 b-14 e-16 f-15 k-14
con_una a-11
con_usted c-13
con_ustedes d-16 e-18 f-10
confirm d-11
confirm_you d-11
confirma d-11
confirmation k-11
confirmation_number k-11
confundi d-10
confundi_de d-10
confused d16
conmigo a16 f-12
conozco c-22 d-18 e-10 f-19 j-12 k23 l-12 m-12
conozco_a a-18 c-11 f-10 k19
consegui b-14 i16 j-10 m-14
consegui_trabajo m-13
consent j16
consent_to j12
construccion m12
contact a-10 b-26 d-12 f-16 g11 j11
contact_> k11
contact_me f-10 g10 j16
contact_my b-12
contacto l20
contestar b-16 c11
contesto f10 k-10
contigo c-11 f-14 l-12
contra b14 f13
contrato a-21 b-25 c-14 d16 e-18 f-27 g-14 h12 i11 j-12 k-10 l-23 m-18
contrato_> a-14 b-18 d10 f-13 i13 l-16 m-10
contrato_dice d16
cookies l-11
cooking a-10 f-18 j-12 l-12 m-10
cooking_> f-16 j-11
copia l-11
cops a-14 b10 f-11
copy b-11 d-11 f-10
corazon a-17 c18 d-11 f-10 l-11 m-18
corner d-10 l-11
corporate e15
corporate_> e15
correct a-11 c-11 d-16 f-10 j-12 l-12 m-11
correct_> a-11 c-11 d-14 j-12 l-12 m-11
correcto a-14 c-10 d-17 f-12
correcto_> d-10
correo a-14 c-11 d-25 f-15 j14 k-16 m-12
correo_> d-14 m-10
correo_electronico j13
correr a12
correr_sangre a12
corriente a-11 d12 f-13 m-16
corriente_> d-16
cortando a-10 f11 m-19
cortar b-14 f-22
cortar_el a-13 f-19
cortarme f16
cortaron m11
cortaron_las m11
corte a-29 b20 c-13 d-22 e-10 g12 h-10 j-17 m-28
corte_> a-13 b13 f-15
corte_de i12
corte_el b-17 f-21 g-11
corte_por b-20
cosa b-16 j11
cosas c-12 d10
cost a-11 f11
couch a-12 d-10 f-20 m10
couch_> a-10 f-14
could b-15 c-15 d-22 h-10 k-16 l-13 m-13
could_sleep f-15
couldnt a-13 c12 f-13
counsel b-20 f-14 i27 j-11
court a-34 b19 c-24 d-28 e-17 f-42 g10 h-20 i-18 j-21 k-19 l-14 m-24
court_> a-13 b14 d-10 f-15
court_all b-12
court_for a-10
court_is b-21 g-11
court_with b10
cousin b18 f-13 m-10
cousin_is b15
cousins a13
cover b-12 d18 f-11
cover_it d13
cover_that d12
covers a-15 b10 d11 f-11 m-13
covid a-17 d-12 f-15 l-15
covid_> m-11
crack d-11
crash h10
crashing a-10 b-10 c-10 d-13 f-14 h-10 j-10 m-12
crazy b-14 g-10 h-10 m-16
credited d17
creditor d-15 g17 j-10
creditors g20
creo a-11 d12 k15
creo_> d15
creo_que k16
crew b-12 d-10 f-12
crib h-12 l20
crooks c13
crooks_> c11
cry f-10
crying f13
cuadra m-10
cual c-12 d-10 e-10
cual_es c-11
cualquiera l13
cuando a21 b-28 c-29 e-21 f10 g-22 h-29 i-21 j-30 k-24 m-29
cuando_llegue a11
cuando_lo a18 d-11 f-10
cuando_me f16
cuando_vence a-14 d-16 f-15 m-10
cuando_you h-14
cuanto a-23 b-15 c-20 d-23 e-13 f-28 g-13 h-12 j-15 k-11 l-23 m-19
cuanto_cobran d-14 l-11
cuanto_debo d-17
cuanto_es d-17
cuanto_me f-15
cuarto h11 l20 m-11
cuarto_> l11
cuarto_de l13
cucarachas a-15 c-13 d-11 f-13 j-10 l18
cucarachas_> a-11 l15
cuchillo f11 h-10 m-10
cuelgo a-15 b-11 l-10 m-10
cuenta b-11 d16 e-16 g-12 j-16 k-13 l-12 m-16
cuenta_> a10 d12 f-11
cuenta_de d-13
cuenta_you d-12
cuentas c-10 d21 f-11 m-11
cuentas_> c-10 d19 f-10 m-10
cuerda a-11 b-11 c-13 d-10 f12
cuerda_> a-11 b-11 c-13 d-10 f12
cuidado a11
cuidate a15 c-12 f-10 m-12
cuidate_la a17
cuide a13
cuiden f18
cuiden_a f18
culo a-13 c16 d-12 l-11
culo_> a-13 c16 d-12 l-11
current b-12 c-10 d18 f-14 m-10
current_> d10
curtains c-11 f-12 l-10
cut a-14 b-30 c-23 e-12 g-20 i-16 k-13 l-23 m20
cut_again m12
cut_me d-10 f-15 j-13
cut_my f-21
cut_the b-11 d-12 f-25 j-13 m-11
cut_your a12
cutting a-15 b-14 c-15 d-14 f11 j-19 l-13 m-22
cutting_again f18
cutting_my f12
dad a-17 b-11 c-18 d-16 h16
dads m11
damn a-15 b-16 d-19 f-18 j-13 l-11 m-13
dan d-11 f20
dan_ganas d-10 f16
dano a-10 f12
dar b-12 d-12 e-30
dar_el a-10 e-29
date a-14 c-10 d-18 f-24 k-17
date_> f-13
daughter b-16 c-11 d-15 j-10 l-18
daughter_has m10
daughter_is f-11 h-16
day b-26 c-15 d-41 e-32 g-30 h-26 i-27 j-34 k-38 l-37
day_> b-24 d-24 e-20 g-13 h-13 i-14 j-16 k-21 l-21
day_i f14 k-12
day_is c-18 d-10
day_off f-27
days a-10 b10 c-10 d-21 g-10 h-11 k-11 l18 m11
days_> a-15 d-17 f-15 l17
days_i f12 i10
de a-15 c10 e-15 j10 m-16
de_acreedores g20
de_acuerdo g-11 m-10
de_apartamento k-21
de_aqui a12
de_baja f-13 j21
de_bancarrota b-16 d-12 g25 i-10
de_banco d-15
de_cuenta d-10 j-12
de_defuncion h17
de_desaparecer f11
de_donde a-16 d18
de_esa a-10 j11
de_ese d15
de_esta d-12 f-12
de_estar j14
de_este a10 f10
de_estos f12
de_frio f-12
de_gas l12
de_hambre a-10 c12 f-11
de_hay j18
de_inmigracion b-10 i-12
de_inquilinos i15
de_inutiles c11
de_ir f-16
de_la e-14 f-21 k-25 l11
de_las b-11 e-12
de_lo m12
de_los a-13 f-15 l15
de_luto h10
de_mas c-13 d18 f-17 j-14
de_mensajes j19
de_mensajitos j15
de_mes a-10 c-12 d-16 f-12 l-11 m-10
de_mi a-20 b-12 g-15
de_molestar j13
de_monoxido l16
de_noche m-12
de_numero j-12 k11 l-11
de_pagar d-14 f-19 m-11
de_pastillas f15
de_persona k16
de_que k11 m-12
de_risa f-19
de_ruedas a10 l10
de_salud a-10 b15
de_siempre e-11
de_su a-15 c10 d-11 f-11 g-12 i-10 j12
de_sueno c-11
de_texas k10
de_tirarme f12
de_trabajar m-12
de_trafico c-11
de_transito b-13
de_un a-14
de_una k10
de_usted e14
de_ustedes a-13 b16 c-15 d-11 j10 l-10
de_verdad e12
de_vivienda b15 i12
de_vivir f19 m-13
dead b-33 c-30 d-34 e-19 f17 g-24 h17 i-21 j-34 k-34 l13 m-31
dead_> a11 d-13 f20 h11 j-13 k-12 m-10
dead_in f-15 h13
dead_tired f-19
dead_you a15
deadline a-13 c-14 f-13 h-12 j-10 l-12 m-10
deal a-13 b-19 c-18 d-10 g-15 j-11 l-12 m-10
dealt c13
dealt_with c13
death a11 b-19 c-14 d-13 f20 h13 j-11 l-15 m-13
death_wish a17
deben d12 m10
debo a-26 b-21 c-32 d28 e-16 f-25 g-18 h-19 i-13 j-24 k-26 l-21 m-29
debo_# d13
debo_> a-10
debo_eso f-12 k-10
debo_nada f-11
debo_tanto d14
debt a-18 c-13 d22 e-11 f-16 g16 h-10 j-11 m-13
debt_> b-12 d20
debt_is d-15 g12
debts g21
debts_are g14
deceased a-11 b-10 c-12 f-10 h24
deceased_> c-11 h18
decide b11 e10 f-11
decide_> b11 e10 f-11
decided a-11 d-10 f12 m-10
decided_to f-24
decidi a-15 b-14 c-13 f13 l-11
decisions e12
decisions_> e12
declararme a-10 g13
declararme_en a-10 g13
declare f-10 g21 m-12
declare_en g17 m-11
declined m-10
defuncion h17
degrees l16
degrees_in l14
deja m-11
dejame a-12 b-10 c-17 d-11 f-20 j-19 k-10 m-16
dejar b-12 d-10 l-15
dejar_de j10
dejar_el a-18
deje a-16 b-15 c-23 f-21 h-11 k-12 l-18 m-26
deje_de c-17 f-12
deje_el d11 m-11
dejeme a-10 b-11 c-17 m-11
dejeme_ver j-14
dejen c12 f-12 l-10
dejen_de c12 f-12 l-10
dejenme c-13 f-11 j19
dejo a-18 d-10 h-14 j-11
dejo_al a-10
del a-10 c-51 d11 g-40 i-15 j-49 k-47
del_3b h-11
del_banco d11 m-10
del_buzon l-12
del_contrato b-11 h18
del_cuarto l13
del_dueno e13
del_enchufe l11
del_moneyorder d12
del_pago d11
del_puente a-14 f17
del_techo a-10
delante a14
delante_> a14
delayed l-10
delete_my j11
demanda a-17 b19 d-12
demanda_> b16
demandar a-16 f-15
demandar_> a-12
demas c10 d15
deme a-12 b-18 c-19 d-16 e19 f-13 g-13 h-15 k-17 l-18 m-20
deme_el e19
deme_hasta l-10 m-11
demora m-10
denise a-10 c-10 e-21 f-14 h-16 i-13 j-14 k11
denise_> e-10 h-10 k14
dentist b-10 d-10 k13
denunciar a-11 b14
departamento a-10 b15 k15
departamento_de a-10 b15
department a-14 b20 f-15
deposit d18 f-14 h-10 m-12
deposit_> b10
deposite b-10
deposito d13 f-10 l-11 m-20
deposito_> b-18 d-27 m-16
deposits b-12
deposits_> b-12
derechos b13
derechos_humanos b11
desaparecer a10 b-12
desaparecer_para f11
descansar h-15
descansar_el f-11 h-14
descansaron m12
descanse f-11
descanso h15 m-10
descontaron d10
desde a-11 b-11 c-10 h12 l17
desde_el f11 h13 l15 m-10
desempleo d-10 m19
deseo a-11
deserve a11 c-13 f10 j-11
deserve_to a11 c-13 j-11
desglose d14 f-14
desglose_porque d15
desgraciados a-15 c14
desgraciados_> a-15 c14
desk a-14 b-14 c-15 d12 f-17 j-14 m-11
desk_> a-13 b-12 c-14 f-13 j-12
despedi f10
despedi_de f10
despertar d-12 f20 j-19
despertar_nunca f12 j-12
despues m-14
dessert f-12 j-10
dessert_> f-12 j-10
detector a-11 d-10 f-13 l20 m-12
detector_de l10
detector_keeps l10
detenido m11
deuda a-21 b-10 c-15 e-11 h-10 j-15 k-12 l-11 m-15
deuda_> d12
deuda_esta d-10 g10
deudas f10 g12
devuelvan d-11
devuelvan_el d-11
di a-11 d19
dia a-13 b-23 c-35 d12 e-22 f10 g-22 h-21 i-19 j-27 k-24 l-26 m-29
dia_# d12
dia_> a-16 b-13 c-12 d-10 e-12 g-10 j-12 k-10 l-12 m-16
dia_primero d12
diablo a-15 b-10 c18 d-10 f-14 l-11 m-12
diablo_> a-11 c19 f-11
dias a-20 b-13 c-22 d-18 f11
dias_> a-12 d-10 f13 h10
dice a-19 d16 h-16 m-15
dice_que a-13 f10 m-12
diciembre d11
diciembre_> d11
did b-30 c-15 e-25 f-15 g-29 h-24 i-19 j-31 k-26 l-30 m-34
did_# a14
did_a a12 m-11
did_great a-10
did_it a-15 d14 m-17
did_you a-27 b-16 c-24 e-14 f-15 g-12 j-16 k-15 l-15
didnt a-17 b-11 c-15 h19 k-16 l-13 m-20
didnt_survive h16 m-11
die c-10 d-12 e-11 f17 h-14 j-12 m-14
die_> f20
die_of f-11
died a-34 b-18 c-27 d-30 e-10 f-26 g-15 h32 i-15 k-19 l-10 m-12
died_> a-10 h13 l-18 m-15
died_and h12
died_in h14
died_last f-18 h14
died_on h18
dientes a18 b-10 f-10 l-11
dientes_> a15 l-10
dieron c-11 f-15 j-12 m-19
digale a16 c-12
digame e11
dije l10
dijeron a-10 d21 m-11
dijeron_# d16
dijeron_que d11
dijo a-13 d16 e-15 f-13 i11 l-10
dijo_que e-14 i12
dile a15 e-14
dile_al a14 e-13
dinero a-25 b-17 c-18 d12 e-19 f-19 h-23 i-10 j-11 k-12 l-15 m18
dinero_> a-17 b-13 c-13 d-19 e-12 f-11 h-19 m-18
dinero_a d12 m12
dinero_ahorita m13
dinner a-14 b-13 f-12 l-13 m-16
dinner_> a-10 m-13
dio a-16 d-15 f-15 i-10 l20 m-17
dio_un l13
dios a-35 b-28 d-37 e-23 f20 g-19 i-17 j-24 k-19 l-24 m-22
dios_le c-10
dios_me a-16 d-14 f17
dios_mio f13
dios_que d-14 f11
dios_se d-10 h12
diosito f14
direccion a-10 e-11 f-11 g11 m-12
direccion_> m-10
direct b-13 i14
directly e10 g12
directly_> e10 g12
directo e10
disability a-10 d-10 f-12 m19
disability_and m11
disagree d10
disagree_with d10
disappear a10 e-13 f10
disappear_> a11 f-11
discharge d-16 g20
discontinue j16
discrimination b10
disculpe a-12 b-13 c-16 d-13 e-11 f-14 g-13 h-12 j-17 k-13 l-13 m-12
disculpe_la b-10 c-11 f-10 g-10 l-10
discuss e14
discuss_this e14
dishwasher l10
dispute d16 f-12 j-12
disputing b-11 d15 f-10 j-14
district e13
district_manager e13
divorce b-11 m12
do b-47 d-33 g-29 i-22 l-37
do_# a12 d-19 f-12 l-14
do_> d10
do_i b-16 d-18 e-17 f-11 h13 k-14 l-12 m-24
do_it d-10 f21
do_texts j11
do_this j-14
do_you a-39 b-25 d-34 e12 f-37 g-11 j-23 l-12
doble m-17
doble_> d10
doctor a-18 b-20 c-14 d-20 f-19 g-10 h-10 j-13 k-10
documenting b14
documenting_everything b14
does a-16 b-11 c-12 f-16 g-16 j-18 l-11 m-16
does_it d14
does_my d-19
does_the d-19
doesnt f-18 h-14 j-18 k12 m-21
doesnt_stop a10
doesnt_use k11
doesnt_work m-17
dog b-27 c-20 d-21 e-12 g-16 h-27 i-15 j-17 l-23 m-25
dog_> b-17 d-10 e-10
dog_died f-12 h-16
dog_is a-11 f-15 l-13 m-10
dogs c-14 e-17 f-17 l-10 m-11
dogs_> a-11 c-13 f-11 m-10
doing a-14 b-10 c-15
dolares d-12
dollar a-10 d11
dollar_fee d11
dollars a-16 d-10
dollars_a a-13
domingo a-10 f-16 h13 l-13 m-16
domingo_> a-10 f-15 h12 l-12 m-14
dona h16 l-11
dona_carmen h14
donde a18 b-20 d15 e-17 f-28 g-14 h-19 j-16 k-19 l-22
donde_trabajaba m13
donde_vive a13
donde_vives a13 m-10
done c-25 d-38 f14 g-22 h-25 i-22 k-24 l-21 m-29
done_> c-11 d-22 f-13 j-14 l-11 m-10
done_by f-18
done_getting a-10 b-10 j12
done_with b-18 c-10 j-18 k-10 m-11
dont d-13 e-46 j17
dont_be f-14
dont_care a10 f-13
dont_contact j10
dont_do j17
dont_even d10
dont_ever j11
dont_have a-15 d-22 f-36 m13
dont_know a-30 j-11 k14
dont_live f-22 k15
dont_make a10 b13
dont_need e-20
dont_owe d18 g13 k-12
dont_rent d-17 f-14 k19
dont_see f19 k-21
dont_send f-10 j14 k-10
dont_shine c15 d-15
dont_stop j-18
dont_take f-11 j-22
dont_text h11 j12 k-11
dont_use j13 k-10
dont_wanna f15
dont_want d-21 e-13 k-16
dont_worry a-10 f11
door a20 b-22 c-23 d-28 e-14 f-35 g-11 h-17 i-13 j-16 k-11
door_> d-12 f-18
door_and a11 l-11
door_is a12
dormi a-11 d-16 f-19 l-16 m-18
dormi_> f-16
dormido m-10
dormir a-17 b-11 c-13 d-12 j-14 k-10 m-13
dormir_> a-13 c-10 f-22 j-11
dos a-27 b-17 c-23 d13 f-29 g-13 h-15 j-20 k-11 m19
dos_> m14
dos_partes d-10
dos_veces d20 l-12 m-13
double a-12 c-13 d24 f-13 j-10 m-12
double_check d14
down a16 c-31 d-35 g-23 h-25 i-17 j-21 k-19 m14
down_> c-14 d-16 e-11 h-14 k-10 m-19
down_the f13
down_there a16
down_to m12
down_with e13
doy a-13 d-11 f-13 j10
doy_# a-10
drafting b11
dream c-12 f-17 l-11 m-12
drenaje l10
drinking a-10 l-11
drive a-13 b-17 c-15 d-17 h-10 j-13 k-11 l-11 m-15
drive_> d-10
drive_my a-13 f16
drive_to f-22
driving a-13 b-10 j-12
drop a-31 b-15 c-11 e-11 f-38 h-13 j-25 l-13 m-26
drop_it a-12 f-23 j-11 m-11
dropped d-12 f-10
droppings l15
drowning f12 m10
drowning_> m13
dryer d-10 f-10 l20
ducha l13
dude a16
due a-10 b-14 f-14 l-10 m-11
due_> d-13
duele d-12 m-15
duele_la a-13 f-11 m-10
duena e12
dueno b-11 c-12 d-20 e15 f-12 k-10 l-12 m-12
dueno_> e11
dueno_del a-10 d-10 e-16
dueno_que e10
dumbest c12
duty b-17 d-16 e-12 f-10 l-10 m-10
duty_> b-11
dying a-14 b-10 c-14 d-10 f-23 h-14 l-13 m-12
dying_of l-10
dying_to a-10 c-10 f-18 h-11
early a-23 b-19 c-21 d-19 e-20 f-36 g-13 h-21 i-11 j-25 k-13 l-21 m-13
early_> a-15 b-12 c-19 d-15 e-17 f-27 g-11 h-15 i-10 j-18 k-10 l-18 m-24
earth a-10 b-10 f-11 h-10
easier f15
easy a-13 c-12 d-12 j-15
eat a-19 c12 d-15 e-15 f-18 g-13 h-16 i-16 j-15 k-18 l-14 m-16
eat_shit a-11 b-11 c16 e-11 f-10 j-10 k-14 l-10 m-11
eating d-10 m11
eats l15
echando l11
echar l10
edificio a16 d-15 h-12 j-10 m-14
edificio_> a18 b12 d-12
efectivo_> c-11 d-15 m-10
effect g14
eggs_by l10
el a-14 c-10 f-16 i-11 j-76 k-16 l11 m-13
el_# d-38 l-10 m-21
el_> b-11 d10 h-14 i12
el_abogado d-10
el_acta h17
el_administrador e13
el_agua b-12 d12 f-11 h-13 m-13
el_aire l14
el_apagador l11
el_banco b-10 f-11
el_bano a-13 l13
el_brazo a-10 m11
el_bus m-14
el_buzon f-12 l-12
el_calentador l11
el_capitulo g17
el_cargo d-29
el_carro b-10 d-13 h-12 l-20 m13
el_celular k10
el_check a-17 b-10 e-10 m-36
el_comprobante k-12
el_contacto l15
el_contrato a-16 b-16 d13 e-15 f-16 h-21 i-10 l-16
el_corazon m-12
el_cuarto l12
el_cuchillo f12
el_culo a-13 c16 d-12 l-11
el_del h11
el_deposito d14
el_desempleo m14
el_desglose d12 f-13
el_detector l10
el_dia a-12 d11 f-13 g-12 i-10 j-11 l-12 m-10
el_dinero a-21 b-14 d17 e-12 f-10 h-19 m-15
el_domingo a-10 f-16 h13 l-13 m-16
el_dueno a-17 d-10
el_edificio a-11
el_elevador l13
el_encargado d-14
el_enchufe a-10 l14
el_era m11
el_estacionamiento d-11
el_foco l-15
el_gas d-16 l-21 m-10
el_hospital a11
el_hotel m11
el_inquilino h11
el_inspector b15
el_jefe h-10
el_jueves m-10
el_juez b23 d-14 l-10 m-10
el_late d-22
el_licenciado i12
el_link d-14 j-11 l-14 m-11
el_lunes a-14 c-14 d-20 e-11 f-16 g-14 i-11 k-11
el_manager c-10 d-20
el_martes b-10 d-12 f-15 h13 l-12 m-13
el_mensaje j-20 k-10
el_mero e16
el_mes d11
el_numero c-10 d-14 e15 j-12
el_otro a-10 d11 m12
el_pago a-15 b-12 d16 m-24
el_papel d-10 e-14
el_pasto b-10 f-22
el_piso l16
el_plomero l-11
el_portal k-15
el_programa d12
el_puente f12
el_que a20 d-10 f-10 h-11 l-17 m12
el_recargo d-21
el_recibo a-26 b-11 c-12 d-14 e-11 f-12 g-10 h-11 j-12 l-18 m-22
el_recordatorio j-17
el_sabado d-11 f-10 h14 k-15
el_saldo d-12
el_seguro f10
el_senor a-13 d-13 f-17 h28 l-10
el_sobre a-17 b-11 e-15
el_sol l-13
el_sotano l12
el_sueldo d-11 m-16
el_super a-12
el_supervisor e-13
el_techo b-10 l19 m-15
el_telefono e12 k-14
el_ticket b-11
el_total c-10
el_tren f-11
el_viernes a-23 b-22 c-23 d-32 e-17 f-22 g-15 h-11 i-14 j-10 k-14 l-21 m-29
el_you k12
el_zelle d-14
electrical l16
electronico j13
elevador l13
elevator l10
ella j-11 k12
else k13
else_> a-12 h11 k13
elses a-10 d16
email a-35 c-18 f-35 g-19 h-14 j12 k-17 l-18 m-18
email_> a-24 b-16 c-13 d-20 e12 f-18 g-11 j-24
email_from j12
email_me d-13 f-11
embarrassment f-11
emoji a-10 c-16 d-11 f-10 k-16 m-10
en b10 c-13 e-13 g16 i-27 j-12
en_# e-10 g-11
en_bancarrota b-10 f-14 g21 m-14
en_camino a-14 d-12 f-15 g-15 m-14
en_corte b16
en_dos d-10 m-12
en_el c-26 i-12 j-20 k-18 l11
en_esa a11 k10
en_eso d-10
en_este f16 j-10
en_la a-10 h-38 i-23 j-14 k-29
en_las a-15 b13
en_los h12 j-19
en_mayo a-11 f-15
en_media l12 m-10
en_medicinas m13
en_mi d10 l11
en_paz a-17 b-13 c-18 d-14 f-19 h16 j15 l-13 m-13
en_persona e11
en_proceso g10
en_que c12 d10
en_quiebra a-10 g21
en_quitarme f12
en_tirarme f14
en_una a13 f-10
encargada e12
encargado a13 b-11 c-17 f-14 k-11 l-10 m-11
encargado_> d10
encargado_de e-11
enchufe a-13 l18
enchufe_> a-10 l14
encima a11 l18
encima_de l19
encontrar b-13 f10
encuentro a-15 e11 f13
end b-37 c-29 e-21 f10 g-23 h-34 i-19 j15 k-21 l-25 m-36
end_> a-13 j15
end_it a-17 d-12 f19 j-12
end_my a-11
end_of a-21 c-14 d-15 f-21 j-24 l-11 m-15
end_the f-17 j-10
end_this f-14 j14
end_up a12
ended a-13
ended_up f-10
ending f18
ending_things f14
ends a17 d-17 f-15
ends_in a14 d-17 f-10
enfermo f-12 m11
enfermo_why f-10 m14
enforcement b20
enfria a-10 d-10 l18 m-10
enough a-12 b-17 c-14 d-17 j12 k-15 l-10 m11
enough_with j13
ensenar b-10 d-11
ensenar_el a-14 d-10
enterramos h11 m-12
enterramos_a h11 m-12
enterrar h13
entierro h12
entierro_de h12
entonces b10 c-12 d-14 f-12 h-10 l-11 m-11
entonces_> a10 b12 c-10 d-13 f-11
entra l17
entrada a-18
entrada_> a-17
entrada_no l10
entrar f-10 m-12
entre m10
entro d-11 f10
entro_> f10
envelope a-15 b-13 e-13 f-10 i-10
equivocado b-10 c-13 e-12 g-10 j-17 k21 l-10 m-10
equivocado_> c-11 e-10 j-13 k21
equivoco k17
equivoco_de k15
equivoque d-23 f-14 k-16 m-10
equivoque_de d-19 f-11 k-10
era a-18 b-14 c-13 f-18 g-12 j-15 k-10 l-26
era_de l-18
era_el m12
era_para d14
eres a-11 c21 f-11 k-13 l-13
eres_un c18 k-12 l-10
error a-15 b-13 c-18 e-10 f-19 g-13 h-14 i-11 j-16 k-11 l-16 m-19
error_> d-15
error_mio c-14 d-16 f-11 m-10
es a-20 b-10 f-11 g-20 h-57 i-21 j-21 k24 l-40 m-30
es_> c-10 d-12 e-18 f-12 m-10
es_correcto a-11
es_de a13 d16 f-10 h-14 k14 m-15
es_del d16
es_dia d-15
es_el a-20 b-13 c-19 d-32 f-11 h-10 j-12 l-14 m-14
es_este d-12 j-16
es_ilegal b14 f-12
es_la a-11 b-10 c-15 d-11 e-20 f-27
es_legal d-12
es_lo a-16 f-14
es_mi f12 j-12 m-15
es_mia d11
es_mio d13
es_que d-11 k-10 m12
es_su e14
es_un a-12 b-10 d-11 f-10 k10 m-10
es_una a-12 k12
es_usted a-23 d-11 e-19
esa a13 b-26 c-36 d28 f-36 h-20 i-12 k16 l-25 m-33
esa_cantidad d17
esa_cuenta d13
esa_deuda c-10 d15 f-10 k-10 m-10
esa_oficina a21 d-10 f-11
esa_parte d10
esa_persona j-11
esa_vaina a10 j10
escalate a-13 b-12 c-10 d-15 e26 f-17 h-12 j-20 k-12
escalate_this b-11 d-11 e19 f-11 j-14 k-10
escaleras l17
escopeta a12
escriba f-10 j10
escribame j-15
escriban d-12 f-15 j21
escriban_> f-10 j19
escribi f15
escribiendo f-20 j11 k10
escribir j18
escribir_> j18
escribirme_> j22
escuela c-11 f-17
escuela_> f-11 k10
ese a23 b-35 c-44 d42 f-20 g-28 h-29 i-18 j-37 k17 l-29 m-38
ese_cargo a-14 c-10 d17 f-12 j-10 k-12 m-10
ese_cobro d18
ese_mes d22 f-14
ese_recargo c-11 d14
ese_senor a10 d-15 j-11 k14
ese_viejo a16
eso a-35 b-32 c-32 d37 e-24 g-22 h-28 i-22 j-34 k-32 l-26 m-34
eso_> a-12 b-13 c-12 d17 e-10 h-10 j-12 k-13 l-10 m-15
eso_en d13
eso_lo d14
eso_no d15 f-12 i-10 k-12 m-10
eso_you d19
esos d14
espalda a16 f-10 m-12
esperando a12
esperar b-13 d-11 f-11 m-13
esperar_en a-17
espero a17
esposa f-12 h15 l10 m-16
esposa_> h12
esposo a-21 b-11 d-14 l-17 m15
esposo_> m-18
esposo_el h11 m-15
esposo_me f-13 h-10 m18
esposo_why f-12 g11
esta a-61 c-57 e-40 h-23 j-25 m13
esta_ayudando i11
esta_bien a-13 b-15 c-11 d-39 e-15 f-22 g-13 h-10 i-11 j-18 k-16 l-25 m-18
esta_cabron c-10 l-10
esta_con b15 h16
esta_deuda d-15 f-11
esta_echando l11
esta_el d-14 e-10 l-12
esta_en d-14 h-13 m13
esta_lloviendo m-10
esta_mal c-10 d25 f-14 g-10 j-10 k-11 m-14
esta_muy l-16
esta_noche f15
esta_preso l-10 m13
esta_saldado d14
esta_semana m12
esta_tapado l13
esta_vida f18
esta_viendo i14
estaba a-18 b-15 c-21 f-27 g-13 h-15 j-14 k-15 l-24 m-21
estaba_pensando f-15
estacionamiento d-13 f-11
estacionamiento_> d-13 f-11
estado a-11 f-10 k15
estado_> k11
estamos a-16 c-14 d-16 f-18 h13 m17
estamos_de h10
estan a-38 b-23 d11 e-19 h-20 i-11 j-25 k-22 l15 m-32
estan_buena c-17
estan_cobrando d18 f-12 l-14 m-12
estar a-11 b-12 d-15 f27 h-10 k-16 l-11 m-13
estar_> a-11 f13
estar_viva f14 k-10
estaria f15
estaria_mejor f15
estarian f15
estarian_mejor f15
estate h17
este a-14 b12 c-38 d-47 e-32 g-30 h-30 i-23 k24 l-18
este_> f10 j-11 k-10
este_celular k13
este_edificio a11 b14 f-11
este_es c-12 j-14 k16
este_mes a-11 d-17 f-25 j-10 k-10 m12
este_mundo a-10 f22 j-17 k-11
este_numero e-10 j15 k10
este_telefono j-11 k15
esten f-12 j11
esto a-31 b32 c-16 d-23 g-18 i12 k-11 l-18 m-13
esto_> a-11 c-11 d-11 g-10 i13 j11 l-10
esto_es b18 f-13
esto_lo a-14
estos c11 d-11 j11
estos_mensajes j12
estoy b-43 c-54 e-30 f12 j-43 k-33 l-35 m19
estoy_al d20 f-12 m-14
estoy_cansada f13
estoy_con a-13 m15
estoy_de g-11
estoy_en a-23 b-18 c-12 d-22 g18 j-13 l-23 m-12
estoy_mejor f-15
estoy_pensando a-10 f23 g-10 m-15
estoy_recien m11
estoy_sin f-10 m17
estoy_sola f10
estoy_trabajando a-10 f-12
estufa a-16 l10
estufa_> a-11 l11
estuve a10
estuvo a-11 b-10 c-20 d-11 f-15 j11
even a-16 d12 f25 h-10 k-13 m-20
ever b-18 c10 h-13 k-19 l-14
ever_gonna a10 e11
ever_message j11
every b10 d12 e-14 f15 g-19 h-20 i-15 j-22 k-16
every_day a-12 f10 m13
every_night c-11 d-12 f24 l-10
every_one b11 c13 f-23
every_time a-11 d11 l13
every_two f-13
everybody f10
everyone a-16 b-14 c-11 d-20 j-10 m-10
everyone_would f11
everything a-20 b12 d-23 f18 h-13 i13 j-17 l-13 m13
everything_> b-10 g10
everything_for b14
everything_i m16
everything_in b-13 i12
everywhere a-11 c-10 l16
everywhere_> a-10 l13
evict a18 f-13
evict_me a18 f-13
eviction a12
ex a-10 b-17 f-23 h-26 i-10 j-12 m-13
ex_is d-14
exam f-11 h-23
exam_> h-21
except e11
excuse a-12 b-12 d-11 f-13 l-12 m-12
excuse_for c14
executor f-10 h19
exist f17 j-14
existir f14
existir_> f14
expect b24 g-15 i-23
expect_a b22
expensive b-10 l-13
explain d11 e-10 f-10
explica b10 d-17
expliqueme d11
extension e12
extension_> e12
extra m-16
extra_# d10
extra_> m-11
eye a15
eyes a11 f10
eyes_forever f11
f a-13 c15 d-14 f-13 j-17 l-13 m-13
f_you a-10 f-10
fabrica m15
fabrica_> m12
face a23 b-10 f-17
face_> a10
fair b17 c-17 d-24 e-10 f-25 g-11 h-13 i-11 j-18 k-14 l-14 m-20
fair_housing a-13 b18
fall a-14 b11 f12
fallecio a-12 d-10 f-18 h28 l-13 m-19
fallecio_> h10
fallecio_en h12
fallecio_soy h14
falta a-15 d-18 e-12 j-15 k-12 l-11 m-14
falta_> a-10
familia b-12 f13
family b-17 c-15 d-10 h-11
family_> a-11 c-14 f-11
far d14 f-11 j-13 m-12
fast b17 d-14 f-12 l-10
fast_> a-11 b16 f-10
fat b-11 c16 d-14 f-16 j-11
father f-11 h16 m-11
fault a-11 c-13 f-13 m-13
fault_> c-11 d-14
favor a-23 b-23 c-21 d-10 e12 f-14 g-15 j17 k-16 l-21 m-25
favor_> a-17 b-16 c-18 d-22 e13 f-21 g-12 h-12 j10 k-11 l-16 m-19
fdcpa b10
february a-10 d11
february_> a-10 d12 m-10
fecha a-13 c-11 d-13 f-13 l-11 m-12
fecha_> a-11 c-10 f-10 m-10
federal g10 m11
fee a-28 d17 f-32 g-22 h-22 i-11 j-26 k-20 l-22 m-30
fee_> a-15 b-18 e-18 f-16 g-10 h-13 j-12 l-12 m-16
fee_and e11
fee_i d13
fee_this d-10
fee_when d12
feel a-24 b-18 c-13 d-15 f-12 j-13 k-11 m-12
feel_better a-16 e12 f-21
feel_like d-11 l-12
feeling a-12
feeling_better a-11 f-13
fees a-11 d15 j-12
fees_> d-14
fees_are d11
feet a-15 m-10
felices a-10 f11
feliz a-17 b-16 c-22 d-19 e-12 f-27 g-17 h-14 i-12 j-16 k-15 l-18 m-29
feliz_> d-10 f-17 m-18
fell l17
feo a-11 c11
fideicomisario g16
fiesta a-10 c-21 d-10 f-11
fiesta_> c-19 f-10
fight d-13 f-21 j-10 m-10
file b13 d-16 f-16 g10 i10 j-13
filed a-12 b12 d-23 f-15 g28 h-12 l-13 m-10
filed_> b14
filed_bankruptcy g11
filing a-19 b20 c-13 d-16 e-12 f-21 h-12 i-20 j-12 k-11 l-15 m-15
filing_a b11 g-10
filing_bankruptcy g-12
filing_for g10
filthy c15 l-11
fin a-15 b-11 c-19 d-16 f-13 g-10 h-13 j-11 l-15 m-15
fin_de a-11 c-15 d-13 g-10 h-13 j-11 l-13 m-12
finally a-15 b-11 c-16 d-13 f-15 g-10 j-10 l-14 m-21
find a18 b-15 d-14 f12 l-11
find_out a14 f-20
find_the a11 f-10
fine a-15 b-19 c-19 d-34 e-17 f-15 g-15 h-17 i-12 j-26 k-19 l-23 m-28
fine_> a-11 b-14 c-17 d-28 e-14 f-22 g-12 h-11 i-10 j-22 k-18 l-14 m-23
fine_now l-12
finger f-10
finger_cooking f-10
fingers a18
fingers_> a18
finish f-14
finish_the f-13
fire b-26 d-26 e-15 f-35 g-15 h-23 i-12 j-15 k-14
fire_> a13 b-11 c10 d-11 f-14
fire_in l13
fire_pit a-11 c-11 f-11 l-10 m-12
firm d-10
firma h12
firme b-12 c-15 d15 e-10 f-11 g-15 h-11 j-10
firme_el d-17
firmo d11
first c-14 f-20 h-19 m-22
first_> d10
fiscalia b14
five b-10 c-10 l-10 m-15
fix b-16 c10 l19
fix_my c11 l12
fix_the l10
fixed a-14 b10 c-14 d-13 f-10 m-15
fixing a-19 b-18 c-16 d-11 f-21 h-11 l-19
fixing_the l-13
flight a-13 c-10 d-11 h-10 l-12 m-11
flooded l11
floor a-14 l20
floor_is l19
flowers f-14
flowers_> f-14
foco l-15
foco_> l-10
follow f13 i10
food a-22 b-20 c-22 d-20 e-10 f-23 g-12 h-17 j-12 k-15 m25
food_> a-15 f-11 m13
food_spoiled l13
food_stamps m14
foot f15
for c-19 d13 e-16 i-18 j-25 m-11
for_# d-23 f-10 g-12 h-12 l15
for_> d21 k10
for_a a-31 b-25 c14 d15 g-10 h-13 j-14
for_all g13 j-13
for_assault a14
for_bankruptcy g13
for_being f-14
for_every a13 d12 f-10
for_fixing a-10 c-10 l-12
for_forgetting f-11
for_friday b13
for_harassment b14 d-13
for_his h11
for_it a-13 b10 m-17
for_me a-27 c-19 d-33 e-20 f27 g-21 h-11 j-28 k-23 l-23 m-27
for_months k11 l12
for_my b12 c-16 d-12 e-10 h13 i-28 j-16 k-13 m12
for_rent f13
for_texts j13
for_that d11 e10
for_the a-21 b-39 c-29 d-12 e-32 f-13 g-22 h-29 i-16 j-29 k-27 m-30
for_this b-15 d16 e-10 f-11
for_what d12
for_you b-13 d-16
for_your a-11 c-13
forever e-11 f21
forever_> e-11 f21
forget j10 k-12
forgetting f-11
forgive f15
forgive_me f15
forgot a-23 b-18 c-26 d-22 e-14 f-27 g-13 h-15 i-12 j-23 k-16 l-18 m-18
forgot_> a-14 b-10 c-17 d-13 f-21 j-17 k-13 l-12 m-14
form a-14 b-22 c-11 d-15 e-16 f-12 g-10 i-10 j-11
form_> e-10
forward a-10 d12 f-12 i15
found a-11 h15 m-13
found_dead f-11 h13
fr a-15 b-10 e-10 f26
fr_> a-13 e-10 f22
frasco f13
frasco_de f13
free a-13 b-14 h-11 l-19 m-12
free_> d12
friday a-46 b-16 c-35 d-45 e-33 f-28 g-11 i-26 j-34 k-32 l-41 m-17
friday_> a-42 b-11 c-26 d-35 e-26 f-22 i-22 j-26 k-24 l-32 m-13
friday_is l-10
fridge m13
fridge_is l-10
friend b-14 h-10
friendly l-10
frio a-19 b-17 c-24 d-16 e-12 f-25 g-10 h-13 i-10 j-14 k-14 m-19
frio_> c-16 d-10 f-18 m-10
from b12 c-14 d10 j17 k-17 m-10
from_# d12 m11
from_here j11
from_legal i11
from_management a10 e12
from_me d-10 f15 j-13 l11
from_my b15 g-13 i-26 m-10
from_the a-25 b14 c-18 d-23 f-22 j-31 k-13 l14 m-18
from_this j14
from_unit d-15 h10
from_us e-10
from_work j-10
from_you a-20 b-16 c-11 f-15 j12 k12
front a-27 c-11 j-15 l11 m-17
front_> f-19
front_desk j-10
front_of a-17 f17 l-11
froze b-10 c-14 d-19
froze_my d-15 m12
fuck a-20 b-10 c22 d-18 f-12 j-13 k-10
fue a-31 b-22 c-21 e-13 f-29 g-22 i-15 j-19 k-24
fue_el m-14
fue_en m12
fue_mi d-16 f-13 l-13 m-16
fuego c-10
fuga b-11
fuga_de l12
fui b-14 c-10 d-14 f-14 h-12 m-11
fui_a b-12
full a-18 b-15 c-17 d11 h-11
full_> d-12
full_bottle a-12 f10
fun f-16 h-16
fun_> f-16 h-16
funeral b-13 c-10 d-13
funny c-12
furloughed f-10 m17
furnace a-10 l16
game b-14 d-15 f-25 h-17 l-11 m-19
game_> a-10 f-14 m-16
game_was f-12
ganas a-19 b-14 c-14 d-21 f16 g-13 h-14 i-11 j-14 k-12 l-24 m-21
ganas_de a-19 b-14 c-14 d-21 f16 g-13 h-14 i-11 j-14 k-12 l-24 m-21
gano a-10 d-18 f-20 m24
garage f20 l-11 m-13
garbage a-15 d-14 e-10 f-11 l11
garbage_> a-12 l-10
garnished d-10 f-11 m16
gas a-37 b-32 c-28 d-42 e-16 f-33 g-18 h-27 i-18 j-17 k-16 l24 m-38
gas_> a-15 c-11 d-10 f-12 h-12 l26 m-11
gas_is l-12
gas_station l-12
gasolina b-13 c-13 d-14 f-13 m-15
gasolina_> a14 d-11 m-10
gasto m14
gate f-14
gato a-10 b-11 f-12 l-12 m-19
gave a-20 d24 e-19 h11
gave_me b11 d14 e-12
gave_the d11
gave_you d14
general b14 i-13
general_> b12
gente a19 b-13 c25 d-21 e-16 f-22 h-11 j-16 l-19 m-17
gente_> a12 f-12
gerente a-18 b-12 c-12 e14 f-11 l-10 m-10
gerente_> e12
gerente_que d-10
get d-16 e10 h-10 i-31 k-40 m-10
get_a a-38 c20 d-22 e-10 f-42 h-19 i-11 j-17 k-12 m-14
get_hurt a14
get_in h11 l12
get_it a-16
get_me a-15 d-11 e15 j13 m-13
get_my a10 d-26 e-12 f-15
get_off j10
get_paid a-17 d-21
get_the a-18 b20 d-14 e10
get_to m11
get_whats a15
get_you a-11
get_your a-25 c-15 f13
gets a15 b-18
gets_a a15
getting a15 b14 c-15 e-12 f-11 h-17 j10 m-19
getting_a a-10 b10
getting_lit a15 d-10 f-10
getting_texts k11
getting_these a-10 b-10 j13
girl c-10 l-11 m-12
give a-24 b-23 d-24 e15 i-10 j-17 k-16 m-18
give_me b-10 d-15 e11 f-13 j-13 k-13 m-14
give_my e12
give_up f-13
giving a-13 f12
giving_me a-12 e10
go b-35 c17 e-12 f11 g10 h-26 k-24 l-25
go_> l-10
go_from d12
go_home e-11 f-18
go_through a-12 b-10 d-12 m-10
go_to a-19 b-11 c14 d-21 g10
go_with f-16
god b-21 c-23 d-23 e-16 f11 g-15 h-14 i-14 j-25 k-18 l-22 m-22
god_> l-11 m-10
god_bless a-13 b-11 c-16 f-17 j-11
goes d-12 e-16 f-12 g-11 k-11
goes_to b10 c-16 d-11 e-15
going b-10 d-24 h-19 i-13 j-19 k-12 l12
going_> f11
going_off f-13 l20
going_through m12
going_to b-11 d-13 e-20 g-25 h-13 m-24
golpes a17
golpes_> a17
gonna a21 c-36 d-25 f20 h15 i-24 j-29 k-26 m-32
gonna_# f10
gonna_> a-11 b-12 d-12 g12 h10
gonna_be a18 b-10
gonna_bring a-14
gonna_call a-11
gonna_catch a13
gonna_find a11 b-13
gonna_get a15 b15 c-11 f-17 l10
gonna_hear a-11 b14
gonna_i h16
gonna_jump a-15 f11
gonna_let a-12
gonna_lie f-15
gonna_look a-16
gonna_make a16
gonna_my f11 h10
gonna_need a11 f-10
gonna_pay b10
gonna_shoot a11
gonna_take a-14 f17
gonna_to a-13 b-14
gonorreas c15 d-10 f-10 l-10 m-10
good a-21 b-11 c-41 d-45 e-31 g-31 h-36 i-27 j-16 k-30 l-38 m-47
good_> a-23 b-27 c-25 d-29 e-21 f-28 g-15 h-15 i-14 j-22 k-18 l-20 m-25
good_morning b-10 f-13
good_now m-10
goodbye a-15 b-15 c-12 d-14 f11 g-11 h-15 j-15 k-10 l-10 m-12
goodbye_winter f-12
goodnight c-11 f-13
got c-54 e-49 g15 h-15 j-38 k10 m22
got_> l-11
got_a a13 c-22 e-17 g-23 h-15 j-14 k-27 m-35
got_an b15
got_cut m15
got_declined m-10
got_it a-10 d-19
got_laid l-11 m15
got_locked m15
got_me b-14 i13
got_my a-20 d13 g10 h-11 i-14 j-10 k-12 l-13 m-22
got_nothing a10
got_shocked d-10 f-10
got_the b-26 e-10 f15 h-11 k15 l-16 m-22
got_this d-16 j-11 k20
got_your a-12 b-17 j-23 k-11
gotea f-12 j-10
gotera a-10 c-10 l15
gotta j10 l-12
gracias a-38 b-33 c-42 d-36 e-32 f-33 g-23 h-25 i-22 j-15 k-28 l-44 m-31
gracias_> a-24 b-22 c-30 d-28 e-19 f-25 g-15 h-18 i-13 k-18 l-32 m-22
gracias_al e-13
gracias_por a-14 b-13 c-12 d-14 f-11 j-19 l-22 m-12
grande a-12 b-10 c-14 d-13 e-11 f-20 k-12 l-13 m10
grande_> a-12 b-10 c-14 d-13 e-11 f-20 k-12 l-13 m10
grandma c-12 f-20 m-16
grandmas h-13 m-12
grandpa h15
grass f-19
grass_out f-19
great a-30 b-23 c-26 d-20 f-28 g-15 h-19 i-17 j-16 k-15 l-30 m-28
great_> a-17 c-18 k-10 l-17 m-17
great_in l-10
great_now l-15
great_to f-16
greedy a-16 c17 d-12 f-10 l-11
green i10
grill l-12
gripa f-12 h-11 m-11
ground a11 b-11
ground_> a11 b-11
growing c-11 f-10 l17
gun a13 d-10 f19 h-16 l-13 m-16
gun_in f15
guy b-30 c-21 e-21 f-30 g-14 h-14 i-10 j-17 k19 l-23 m-16
guy_> c-12 d-10 j-10 k21
guy_in a-18
guy_the a-19
guy_who a19 f-11
gym a-13 b-15 d-15 f-26 l-12 m-16
gym_> f-17
ha f-15 l12 m15
haber a10 f12
habia d11 f-14 l-12 m-13
habia_nadie d-13 f-12 l-11 m-10
habla k14
hablar a-21 c-11 e28 f-20 g-14 j-15 k-12 l-13 m-16
hablar_con a-11 b-10 e25 f-12 i-12
hable a-12 b-10 c-13 i12 j-14
hable_con b-10 c-12 i12
hablen b-11
hablen_con b-11
hablo b-13 e-22 g-11
hablo_> b-10 e-22 g-10
hace a-19 c-19 d-21 e-15 f-25 g-15 i-12 l-10 m-27
hace_# h13 j10
hace_anos h-17
hace_frio a-10 c-11
hace_un k12
hacen f13
hacer b-14 g-12 m-13
hacer_> a-23 f17
hacer_una a13 b-13
had a-34 b-31 c-26 d-12 e-17 f-11 h10 i-19 j-24 k13 l-19 m28
had_a a-19 b-13 c-12 f-31 g-12 k-17 l-14 m15
had_it d-16 k16
had_surgery m11
had_the f15
had_this h10 k14
had_to a-10 d-13 f-12 m17
hago a-15 b-10 c-13 d-21 k-12
hago_> a-10 f-17
haha a-13 b-16 c-13 d-14 f-19 m-10
hair b-12 c-18 d-13 f-19 h-15 j-12 k14 l-11 m-21
half a-13 b-10 f-15 h-16
half_> d-19
hall b11 l-17
hall_> l-14
halle a11
hallway f-11 l14
hambre c10 d-14 f-18 h-11 l-11 m-14
hambre_> a-11 c10 d-12 f-11 l-10 m-13
hand f10
hand_> f11
handed d19
handled e-15
handles c-12 d-17 h-16 i12 k-10 m-12
handling b-15 h10 i13
handling_this i10
hands a24 d10 l-10
hands_> a15
hands_on a18 d11
hang a-23 b-23 c-22 d-22 e-14 g-14 h-18 i-12 j-18 k-11 l-23 m-26
hang_myself f12
hang_on c-11 d-15 f-12 m-12
hang_some f-15
hang_the a-11
hanging a-21 b-16 c-19 d-14 e-12 g-14 h-15 i-10 j-20 k-12 m-21
hanging_in f10 l-10
hanging_out a-11 c-10 f-17 j-13 l10 m-15
happen a22 c-10 d-11
happen_to a13
happens b-12 c-10 d-14 f-16 j-16
happens_if d-10 j-14
happy a-22 b-15 c-24 d-13 e-11 f-21 g-13 h-13 i-12 j-13 k-15 l-15 m-19
harassment b19 d-16
harassment_> b17 d-14
hard a-12 b-14 c10 d-12 f-19 j-12 k-11 l-13
harold f11
hartford d-12 f-14 i13 k16
harto f10
has a-20 c-14 g11 i11 j-11 k-10 m16
has_been m10
has_cancer m10
has_my b11 i10
hasnt f-12 l13 m15
hasta a-18 c-21 e-16 f-19 g-14 h-17 i-10 j-15 k-13
hasta_el b-10 c-11 d-10 h-11 l-12
hasta_la b11
hasta_que m-12
hate b-12 c-14 d-20 e-11 j-14 k-14 l-12 m-21
hate_being d-12
have c-44 e15 g-35 h-14 j-13 k13 m12
have_# a10 d-15 l-10 m-14
have_a c-24 g-11 h-14 j-16 k-22
have_an k14
have_it a-12 b-15 f-31 k-10 m10
have_me a-15 k13
have_my a17 d-12 f-18 k-13 m-11
have_no d-25 f-15
have_someone e11
have_the a-15 c-10 d13 k17 l-11 m-17
have_to a-19 b-14 d-13 e-12 f19 k-15
havent a-11 c-11 f-12 k-15 m13
havent_fixed l11
hay a-31 b-43 c-14 e15 f-20 g-33 h-34 i-32 l17 m-13
hay_> a-11 c10 d-15 f-13 j17 k10 l-11 m-11
hay_chamba d-12 m12
hay_chinches c-10 l14
hay_moho l12
hay_nada d-12 f17 k-11
hay_ningun k14
hay_prisa l-12
hay_problema d-11 f-14
hay_que d-13 l-12
hay_ratas l11
hay_trabajo m14
hay_un d13 e11 l12
hay_una l14
hay_va d-15 l-10 m-23
he a21 c-35 d-43 e-25 g-26 h23 i-22 j-31 k19 l-38 m10
he_died h10
he_doesnt h-10 j-11 k11
he_paid d-11
he_passed a-11 h16 k-10
he_pensado f18
he_vivido a-10 f-13 k15
he_was f-19 h22 l-10
head a18 c-12 d-11 e16 l-11 m-10
head_> a20
headaches l13
heading a-10 f-10 l-10 m-13
heading_over a-10 m-12
health b17 l10 m-10
hear a11 b17 d-14 f-15 i-13
hear_about b11
heard c-11 k14
heard_of c-11 k14
hearing a-19 b18 i-12
hearing_from i-11
heart f16 h16
heartless c11
heat a-20 c-10 d-26 f-16 h-11
heat_comes l14
heat_included l-11
heat_is l-15
heat_wave l-12
heater a-14 l10
heaven c-15 l-11 m-10
hecha a11
hell a-29 b-23 c31 d-30 e-18 f-25 g-20 h-20 i-15 j-20 k-20 l-29 m-24
hell_> a-21 b-10 c17 d-15 f-16 g-12 h-10 l-15 m-15
hell_is c10
hell_yeah c-10
help b-16 c-16 d-21 e11 g-11 h-11 j-28 k-14 l-11 m-11
help_> a-10 c-13 f-12 j-17 m-10
help_i f11 j-10
help_me d-11 e12
helped d-10
helped_me d-10
helping d-10 m-14
helping_me d-10 m-14
her b-35 c-17 d-11 e-28 f-21 g-15 h33 i12 j-20 l-20 m-25
her_> e-13 i13
her_tomorrow a-10
here a-10 c-11 e-34 g-32 h-19 i-29 k24 m-45
here_> a-16 b-25 c-36 d10 e-18 f-10 g-13 h-22 i-13 k17 l11 m-21
here_again f-12 j15
here_and a-11 f11 l10
here_anymore f14 j-20
here_by c-10 d-11 f-13 k14
here_im a10
here_is d-19 k-13
here_on j11
heres a-11 d-14 f-14 m-12
hermana a-13 c-12 d-15 h-20
hermana_> c-11
hermano d-11 f-20 h17 l-10 m-17
hes b-11 d-16 e-10 h22 j-13 l-10 m-18
hey d-10 f-13
hi a-25 b-24 c-21 d-25 e-17 f-36 g-16 i-17 j-16 k-30 l-22 m-23
hi_> a-22 b-16 c-17 d-20 e-11 f-33 g-13 h-17 i-15 j-13 k-19 l-17 m-19
hi_this k-12
hice d17
hice_el d-11
high k11 l-19
higher e11
higher_than d10 e11
highway a13
hija f12 k-14 l-16
hijo d-13 f-11 l-14 m-11
hijo_> f-12 h16
hijo_de a12
hijos b-13 c12 d-18 f12 g-11 h-10 j-16 k-12 m-12
hijos_de a-12 c14 f-10 j-11 l-11
him b-31 c-10 d-28 j-12
him_> b-18 e-10 h-20 i10
him_at a-12
himself a-10 e19 f17 h-10
hired b-10 i11
hired_an i11
his a21 b-21 c-19 e-17 g-12 h27 i-10 j-23 k17 l-18 m-22
his_> a11 f-12
his_car a18
his_half d11
hissing l12
hit b-19 c-11 d-16 l-13 m-10
hit_by f11 h10
hit_me a-12 j-10
hit_my f-13
hitting j11
hold c-13 d10 f-10 j-10 l-10 m-10
home b-29 c-20 d-32 e-18 f-16 g-17 i-16 j-28 l-24
home_> c-10 d-18 e-13 h-19 j-15 l-14 m-16
home_early f-10
homeless f-10 m10
homework a-10 f-15
hon c-10 d12 k10
hon_> c-10 d12 k10
honestly c-10 f23
hope a12 b20 d-28 e-26 g-12 h-11 j-20 k-12 l-10
hope_i f10
hope_to f-21
hope_you a11 b11 d-11 f-15 j-10
hope_your b15 c-13 f-12
hora a-29 b-19 d-23 f-24 g-12 h-21 i-10 j-13 k-14 l-19 m-25
hora_> h-10 m-14
hora_abren a-10 c-10 e-11
horas a-12 d-15 f-22 m12
horas_> f-12 m11
horse a-10 c11
hospice h11
hospital a11 b-16 c-12 k-10 l-20 m13
hospital_> a13 h-20
hot a-20 c-20 d-24 e-11 f-26 g-11 h-15 i-15 j-15 k-15 l21 m-20
hot_and l11
hot_today b-13 f-11
hot_water d-14 f-13 l27 m-10
hotel a-10 c-12 f12
hours b-17 c-15 d-26 f-21 g-13 j-12 l-13 m14
hours_> a-10
hours_are m-21
hours_at d-10
hours_to a11
house a18 b-21 c-15 d-15 f-21 h-10 m13
house_> f-13
housing a-21 b31 e-10 f-18 g-10 h-13 i-11 k-10 l-12 m-10
how a-16 d14 e-27 f-16 g-21 i-12 j15 k-21 l-26 m-29
how_can d14 j12
how_did d12
how_do a-12 c11 f-11
how_is c-11
how_many f10 j11
how_much c-14 d-32 f-11 j-10 m-10
how_you a-21 b19 c-15
hoy a-17 b-33 c-32 d-44 e-26 g-25 h-10 i-20 j-26 k-23 l-29 m-42
hoy_> a-25 b-20 c-20 d-30 e-18 f-30 g-17 i-14 j-22 k-16 l-22 m-29
hoy_es d-10 f14
hoy_manana f-14
hud a-22 b24 c-21 d-15 e-12 f-14 g-16 j-14
hud_> a-11
huele a-18 b-14 c-21 d-13 f-16 h-11 k-11 l16 m-16
huele_a a-15 b-10 c-15 f-11 l17 m-10
huele_rico l-15
huh a12 d15
huh_> a12
human d-12 e22 f-15
human_being e13
humanos b11
humo a-14 b-12 c-12 d-15 e-10 f-16 h-12 l16 m-12
humo_del a-11 b-10 c-10 d-14 f-14 h-10 l13 m-11
hung c-11
hungry b-10 d-13 f-16 j-10 k-13 m-11
hungry_> d-12 f-16 k-12 m-11
hurt a18 b-14 c-16 d-20 e-11 f11 g-10 h-11 l-16
hurt_> d-12 l-12 m-11
hurt_myself a-12 f17
hurt_somebody a11 f-10
husband b-11 c-11 d-14 i-10 l-14 m10
husband_> f-14 m-21
husband_got h-12 m16
husband_left h-12 m10
i c-20 g-12
i_add h-15
i_agree d-23
i_almost l11
i_already d18
i_appreciate a-15 j-13
i_been f15 l15
i_bought f13
i_called b15
i_can b-17 c-11 d-32 f-24 h11 i-12 j-14 k-15 l10 m-24
i_cant a-20 d-20 g-17 k-16 l-11
i_come a14 d-18 f-18
i_could c-13 d-14 f-13 j-12 l-10
i_cut f15
i_decided f-24
i_did a13 f-10
i_didnt d16
i_die f13
i_died f-12
i_disagree d10
i_dont b-19 c-18 e-27 k14 l-21
i_ended f-16
i_even d-16 f20
i_feel a-12 b-12 d-12 e-11
i_filed g15
i_find a15
i_fixed l-12
i_forgot a-14 b-12 c-15 d-16 f-20 j-15 k-10 l-12 m-11
i_gave d16
i_get b-23 d-43 e-20 i-11 l-16 m-24
i_give f-13
i_got a10 d11 e-21 g-14 h-14 j-16 k-30 m11
i_had a-12 b-12 l-14 m19
i_handed d15
i_hate a-15 b-10 c-12 d-18 e-10 j-13 k-13 l-12 m-20
i_have a-33 b-39 c-12 e-20 g-14 i12 j-14 k-24
i_havent m10
i_hired i11
i_hope b-10 d-13 e-13
i_just a-20 b-15 d-17 e-12 f25 j-21 k12 m12
i_keep b-14 d-14 f18 l-14 m-13
i_know a22 e-14 f-21 h-13 k-25 l-11
i_live d-13 k12 l12
i_lost a-10 d-11 f-21 m14
i_love a-23 b-13 d-16 f-11 h-10 i-10 j-14 k-17 l-17
i_manage m-11
i_meant d-17 k-13
i_might b-11 c-11 d-22 e-18 k-13 l-19 m-15
i_missed a-13 j-17
i_moved d11 f-10 m-10
i_need a-28 b-13 c-10 d-29 e19 f-39 g10 j-15 l-10
i_never d10 k-16
i_not a17
i_only d13 j11
i_overpaid d14
i_overslept f-12
i_owe a-14 b-10 e-10 f-19 g-19 h-12 j-11 k-13 m-11
i_own f-19 k17
i_paid a-12 d25 f-15
i_paint l-16
i_passed f-16 h-15
i_pay m-11
i_pray f14
i_promise d-14 f-10
i_put d-11 f-10 k-10
i_quit f-13 j-18 m-10
i_read f-12
i_refuse d10
i_revoke j12
i_said a-17 d-21 j14
i_saw j-11
i_see a17 b-17 d-26 f-21
i_sent b-11 j-14
i_should a-24 b-12 d-25 e-13 f-14 l-10
i_show a11
i_slept f-11 l-10 m-10
i_smell l11
i_speaking e-13
i_stand f12
i_stop j-10
i_swear a14
i_talked e-19
i_text j-25
i_think a-16 b-11 e-10 f14 h-12 j-11 k18
i_took a-12 b-10 d-11 f14
i_tried a-16 d-12 f13 m-15
i_wanna c-12 d-11 j-10
i_want a-24 b-21 c-14 d10 e16 h-11
i_was a-24 b-18 c-15 d11 e-12 g-17 h-25 j-19 k-16 l-19
i_wasnt d12
i_went f12
i_wish a-10 j12
i_wont d-15 e10 f16 j-10 k-13
i_work a-14 m-28
i_would f-24
i_wouldnt a-11 c11
i_wrote f10
id a11 b-26 c-23 e16 g-15 h-17 i-16 k-19 l-21 m-23
id_die f-11
id_like a-12 b-11 d11 f-17 j10
id_love a13
id_rather a-11 f10
idiot d-15
idiota c10
idiots a-13 c11
if a15 b23 e-20 f35 g-20 h-28 i-26 j-23 k-28 l-34 m-31
if_i b-25 f27 h-11 j-29 k-14 l-11 m-19
if_that a10 b13 d-11
if_the f11
if_this a-11 b10 i-12
if_you a15 b11 c10 f-19 l-11
iglesia a-10 b-12
iglesia_> b-12 m-12
ignore c-13 f-10 j-15
igual f13 m-11
ilegal b14 f-12
ilegal_why b14 f-12
ill a19 b16 c-45 d-36 e-41 g-49 h-48 i-30 j-15 k-15 l-15 m-51
ill_be a-27 b14 d-17 f14 h-10 l-11
ill_beat a-10
ill_break a16 l-10
ill_burn a16 b-10
ill_come b-14
ill_end a20 f-19
ill_hang a-11
ill_have b12 f-26
ill_just f12
ill_knock a14
ill_look a-22
ill_make a15 b-15
ill_mess a16
ill_pay a-21 b-22 d-15 f-14 m-15
ill_put a15 f-11
ill_see a-22 b18
ill_send a-16 b-14
ill_stop a-12 j-12
ill_sue b19
ill_take a-12 f-18
illegal b13
illegal_and b13
im c-45 e-26 f12 h10 l-29 m14
im_# d-12 f16
im_a a-34 b-26 c-13 e-15 g-11 h-14 j-13 k12 l-13 m12
im_about a-12
im_alone a-16 f10
im_asking j16
im_at b-15 d-12 h-16
im_being i11
im_blocking j14 k-14
im_broke d-10 m18
im_calling b21 f-11
im_checking f19
im_coming a18 b-19 f-19
im_documenting b14
im_done b-28 c-13 d-14 f12 g-10 h-14 i-10 k-16 m-17
im_driving f-16 j-10 m-15
im_drowning m13
im_dying f-11
im_filing g11
im_getting a-10 b10 i-12
im_going a-11 b-30 d-11 g-17 h-10
im_gonna d-17 e-13 g-19 h-20 j-10 k-10 l-11 m-12
im_good f-10
im_hanging f-10
im_her h15
im_his a-11 f-11 h10 k13 m-11
im_in b-22 d-16 f-20 g21 h-13 k-18 m-19
im_late a-10 d-18 m-16
im_looking d16
im_moving f-10 g-10 m-13
im_not b-25 c-14 f-10 g-28 h-18 k11 m-16
im_on a-18 d-14 h-11 j10 l-11 m15
im_optout j13
im_out f12
im_ready a-14 b-19 h-12
im_represented i12
im_scared m10
im_sick a10 f-13
im_so a-13 b-18 c-10 d-11 f14 j-11 m-14
im_sorry h10
im_standing f12
im_suing b15
im_taking b15 d-11 j-13 m-13
im_the d-11 e-15 f-16 h24 k11 m-11
im_thinking a-10 f-12
im_tired f12
im_trying a-10 f-12 m-16
im_waiting f-16
im_working i11
ima a20 b-34 c-15 d-23 e-22 g-14 h-14 j-11 k-11 l-23 m-13
ima_get a-11
ima_meet a-11
ima_put a12
ima_show a-18
importa d-11 f10
in a10 c-13 e-15 g15 h13 i-18 j-46 l23
in_# b-17 f-18 h-16
in_2b a-11 l-21
in_> a-33 b-16 c-17 d-27 e-13 f-29 g-16 h-17 k-14 l15 m14
in_a b-25 c-18 d-14 e-14 f-26 g-19 k-11 m-25
in_an a11 d-12 m14
in_april d13
in_august h11
in_bankruptcy g12
in_blood a18
in_cash d10
in_charge d-17 e20
in_court a-14 b10 g-16
in_effect g14
in_front a-17 f17 l-11
in_full d10
in_heaven f16 h-12
in_hell a-15 c16 d-10 f-11 g-10 h-10 l-16 m-12
in_her h15
in_here b-11 d-14 f-17 l25 m-14
in_it a19 c-11 d-13 f-12
in_june f-10 m-13
in_last d-10
in_may a-13 b-14 f-20 m-16
in_my b-25 c-21 f12 g14 h-27 i-17 j-12 l15 m-36
in_ohio f-13 k13
in_one d12
in_rent d-16 f-12
in_small b15
in_that a18 e-11 f-12
in_the b-55 e-34 f12 g10 i-19 k-36 l21 m13
in_there l-16
in_this a-15 b13 d-10 f15 h-12
in_today e-11
in_tomorrow f-33
in_unit a-15 f11
in_writing d19
in_your j-12
incapacidad m15
incapacidad_> m11
included a-12 b-11 c-11 f-22 g11 h-10 i-13 l-24
included_> f-10 i-11 l-19
included_in f-15
incluida d18 l-13
incluida_en d14 l-11
incluye d-12 l-15 m-13
income f-10 m14
increase d16
info j-11 m-12
info_> j-11 m-12
inmigracion b-10 h-10 i-12
inquilina k11
inquilina_> k12
inquilino c-12 f-10 h11
inquilino_de k12
inquilinos i15
inquilinos_> i15
inspection b-23 d-13 l-10
inspection_> b-12
inspector a-24 b35 d-11 f-16 h-12
inspector_de b15
instead b-12
instead_> j-16
insurance c-10 d-15 f18 h-10 m-13
insurance_money f13
interested b10 j13
interested_in b10
into b-11 c-10 d-12 f18 j-12 k-10 m-13
into_a a-10 f13
inundo l11
inutiles c13 e10
inutiles_> c10 e11
ir a19 c-14 d-22 e-24 h-12 j-16
ir_a e-13 f-24
ir_con e-10 f15
irme a-10 b-16 f-19
irme_a a-10 b-16 f-19
is a-16 c-29 f-12 j-17
is_# a-10 b-15 f-10 g-25 h-15 i-11 l-16
is_a a-24 d-16 e-11 f-17 h-19 i-12 j-20 k25 l-13 m-15
is_all b-15 h-11 l-15 m-13
is_awesome l-13
is_back l-23
is_backed l14
is_better f10 j-12
is_bogus d13
is_broken l12
is_busted l14
is_caving l11
is_coming a13 b11 d-15 h15 m-16
is_correct d-11
is_dead f-11 l11
is_deceased h17
is_done a-12 d-16
is_down a-11 b-12 d-11 l-14 m-10
is_expensive l-10
is_fine d-16 e-12 j-18 l-16 m-17
is_for j14
is_friday h11 m-12
is_friendly l-10
is_getting a15 d-11
is_going a12 b-12 c10 f-16
is_gonna a13 b23 d-20 f-30 g10 h18 i-10
is_good b-11 d-12 f-23 l-15 m-19
is_great l-12 m-10
is_handling b-14 i14
is_helping d-10 m-14
is_here d-15 f-13
is_his h12
is_hot l11
is_in c-15 d-31 f-24 g13 k-11 l-29 m16
is_included d-12
is_it a-13 b-13 d18 j-10 l-12
is_jammed c-11 l12
is_killing a-10 f-12 m-13
is_my b-13 f14 g-17 h-10 i-11 l-10 m-13
is_nice b-14 c-11 l-19
is_no f-13 h18 m-13
is_off c-13 d18
is_on b-12 d10 f-11 l-14
is_only b11 d12 m13
is_open a-11 l-12
is_out a-14 l13
is_representing b-13 i13
is_right d-14
is_sending h-14
is_sick l-10 m-12
is_smoking l11
is_still a12
is_taking c-12 i15
is_that a-14 d-10 l-11
is_the b-37 c-34 d-40 h-23 i-19 k-35 l-35 m-27
is_there a-17 b-12 c-15 e17 g-10 j14 l-14
is_this a-16 b-27 c-28 d14 e-21 f-10 g-14 h-10 j-24 k-25
is_tight m17
is_trash d14
is_water l-10
is_wrong c12 d15
is_your a-13 d-10
isnt a-24 b-12 c-23 d15 g-19 h-23 j-12 k16 l-17 m-24
isnt_legit d11
isnt_me k10
isnt_worth c-11 f12
issue d-13
issue_with d-13
it c-11 d14 e-26 g-15 h-15 i-33 j-10 k-12 l-23
it_# d15
it_> a-10 e-10 f12 j-13 k-44
it_all a-12
it_alone m11
it_already d-18
it_at d11
it_done f-14
it_for f11
it_go a-10 d15 m-12
it_i d-14
it_im f11 k10
it_in f-17 m-11
it_like d-14 f12
it_nomore f11
it_off d-11 f-23 m-13
it_on a-10 l-10
it_out f-15 l-10 m-16
it_right m14
it_say d15
it_says a-14 c-11 d20 f-14
it_smells l10
it_to f11 j-10 m-17
it_today e10 f-14
it_tomorrow a-10
it_under l-12
it_up d13 f-19 m-11
it_was m-11
it_with a-21 c-12 d-18 f-24 k-14 m-20
it_would a-16 b-11 c-10 d-14
itemized d14
itemized_statement d14
its a-12 b-17 c-46 e-33 f-11 h-38 i-15 k-18
its_# a-12 l18 m-10
its_a a13 d-11 j12
its_cold l-11
its_gonna a12 f-10
its_included d11
its_me j-12
its_my a-10 f-28 g-10 j-12 l-13 m-14
its_not f-13
its_snowing m-10
its_the a-13 j-10 m10
ive a13 d-16 f31 h-25 k13 l-26 m-26
ive_asked e11 j11
ive_been d-13 f15
ive_got d-10 f10 l-10
ive_had k13
ive_never f-13 k14
jaja a-41 b-31 c-37 d-38 e-22 f-47 g-22 h-32 i-19 j-23 k-31 l-43 m-35
jaja_> a-28 b-17 c-25 d-21 e-13 f-35 g-13 h-22 i-11 j-14 k-19 l-28 m-22
james h11
jammed c-11 l12
january d12 m-11
january_> d13
jefe b-10 c-25 d-23 e13 f-25 h-15 j-12 k-13 l-16 m-27
jefe_> a-24 c-19 d-15 e14 f-13 j-10 k-11 l-10
jefe_me f-11 m-16
job a-34 b-31 d-27 e-12 f-13 g-15 h-12 j-23 k-18 l-11 m12
job_> a-17 f-19 h-18 l-12
job_is m-14
job_pays m-14
job_starts b-11
jobs a-10 m19
jobs_> a-10 m19
joda a-14
joke a-12 d-17
joking d-13 m-11
joking_> d-11
jose j-10 k-27
judge a-19 b19 c-10 f-21 h-14 k-10 l-16 m-12
jueves m-10
jueves_> m-10
juez a-12 b31 d-20 f-13 l-16 m-12
juez_> b19 d-10
juicio a-10
juicio_> a-10
july f-15 m-11
july_> d12
jump a-28 b-11 c-19 d-12 g-11 h-15 j-10 l-19 m-15
jump_> a-16 f11
jump_in a-16 l-14
jumped c-10
june a-21 b-10 d16 f-22 g-10 j-12
june_> a-19 b-10 f-17 h-14 j-11
junio f-11 m-14
junio_> f-11 m-14
jury b-16
jury_duty b-16
just b-20 c-11 d-62 e-40 f22 i-32 j-27 l-32
just_a l-12
just_asking d-13 f-15 k-12
just_call j13
just_drop f-20
just_got b-10 j-13 k13 m-13
just_had f-17 m16
just_now d-17
just_paid m-12
just_put f-14
just_signed c-11
just_slow c13
just_started f-12 m13
just_waiting f20 m-12
just_want a-14 d-13 e-11 f14 j-11
keep a21 c-27 f22 g-19 h-23 j-36 l-29 m-33
keep_it a10
keep_living f16
keep_meaning a-10 f-22
keep_my j10
keep_picturing f10
keep_texting a10 j-20 k11
keep_the j-20
keep_them b13
keep_thinking f11
keeps c-14 i-17 k-12 l10 m-13
keeps_going l10
keeps_up a-11 b10 i-12
keisha d-13 f-10 k14
keisha_> d-12
key a-28 b-13 c-11 f-21 h-10 k-18 l-16 m-11
key_> a-10 f-13
keys a-17 b-10 c-17 d13 e-10 h-16 k-10 l-10 m-16
keys_> a-15 c-16 d-12 f-10 h-11 m-11
kick a-17 c14 m10
kicked e14 f-15 m15
kid f-10 l11
kidding b-13 f-10 j-10
kids b-23 c-27 d-30 e-11 g-17 h-22 i-13 j-18 k-15 l19
kids_are a-10 c-12 l-18 m-16
kids_i f14
kids_room f-14 l20 m-12
kill b-13 d-13 f26 h-18 j-12 l-17 m-15
kill_for a-19 f-11
kill_himself f18
kill_the l-11
killed b-10 c-16 d-18 f-26 h19 l-13
killed_in h16
killed_it a-10
killed_me a-17
killed_my m14
killer a-14 d-17 h-10
killer_> d-15
killing a-24 d-14 f-18
killing_me a-11 d-12 f-14
kind d-16 f16
kind_> f14
kind_of d-14
kindly b-10 j16 k-11
kiss a-15 b-11 c18 d-13 f-23 g-10 h-10 i-10 j-13 l-15 m-15
kiss_my a-12 c16 d-10 f-10 l-11 m-12
kitchen a-18 b-11 c-14 f-18 l22 m-18
kitchen_> f-13 l10 m-12
kms a-14 b-11 c-11 d-11 f22
knife a-15 d-11
knock b-11 d-10 f-15 l-16
knock_on a-18 l-15
knocked f-12 m-11
knocking a13
knocks a13
know c-19 e-24 f-13 i-10 j-20 k11 l-22 m-22
know_any k16
know_i a-15 d-21
know_in a-11
know_what b-16
know_when a-16
know_where a14 d-12
know_who a-12 d-11 k11
know_your a13
la c-16 i-14 j-40 k-31
la_administradora e12
la_alarma l16
la_app m-11
la_bancarrota a-10 b-14 d-13 g26
la_basura a-10 c-21
la_caja l13 m-11
la_calle a12 b-22 d-17 g-13 h-10 l-16
la_cantidad d-17
la_cara a11
la_cerradura l15
la_chapa l13
la_ciudad a-20 b26 c-13 d-10 f-14 g-10
la_cocina a-14 f-11 l10 m-12
la_comida a-19 f-13
la_compania b11
la_construccion m12
la_corte a-21 b14 d-11 f-23 g17 i10 m-17
la_cuenta a10
la_cuerda a-11 b-11 c-13 d-10 f12
la_demanda b13
la_demora m-10
la_deuda a-11 f10
la_direccion m-11
la_ducha l13
la_duena e12
la_entrada a-17
la_escopeta a12
la_escuela f-12
la_espalda a16 f-10 m-12
la_estufa a-16 l10
la_fabrica m15
la_fecha a-12 c-11 d-10 f-11 m-11
la_fiesta c-13
la_fiscalia b14
la_gotera d10
la_gripa f-11
la_hija h14
la_iglesia a-10 b-12
la_inquilina k12
la_lavadora l13
la_ley a-16 b11 m-10
la_licencia m10
la_lista b-13 f-13 g12 j13 l-10
la_llave a-15 d-16 f10
la_lluvia m14
la_luz b-10 d-16 f-10
la_mano b11 d-10 f14 m-13
la_mara a16
la_misma e-12 l11
la_muchacha d14
la_muerte a-15 f22
la_nevera a-11 l18 m-11
la_nina l12
la_oficina c-17 f-23 g-14 h-14 j-12 k-14 l-25 m-22
la_pagina l-11 m-14
la_pago d12
la_panaderia a10
la_pared a-10 l19
la_parrilla a-10 l-12
la_pelicula m-13
la_pena f11
la_persona j10
la_playa a-14 b-14 e-11 f-13 l-10
la_policia f-11 m-10
la_proxima a16
la_puerta b-11 f-14 m-11
la_queja a-11 b15 e11
la_quincena f-11
la_regadera l11
la_renta a-23 b-12 f-27 g-11 k-16 l-11 m10
la_sala l11
la_seccion d15
la_secretaria d11
la_semana a-13 h14 m-16
la_senora h19
la_soga a-10 d-15 f20 m-15
la_tarde f-14
la_temporada m20
la_tienda a-14 b-12 c-14 f-16 g-10 l-10 m-11
la_titular h13
la_ventana l18
la_vida a-23 b-17 d-20 e-13 f11 g-15 j-15 k-13 l-19 m-21
lados l14
ladrones c12
lady b-25 e-20 f-29 g-10 h-11 j-11 l-14 m-11
lady_> a-10 e-14 k11
lady_in a12 d11
lady_the d-11
laid a-16 c-15 d-14 f-16 j-10 l-18 m22
laid_off a-16 c-15 d-14 f-16 j-10 l-18 m22
land a-11
land_> a-11
landline k13
landlord b-14 d-16 e10 l13 m-12
landlord_i f12
landlord_in c12
landlord_the a-18 e-14
landlords a13 c12 f-11 l-15 m-12
las c-38 d-13 e-30 f12 g-33 h-29 i-27 j-30 k-24
las_# a-19 b-15 d-15 f-13 g-13 l-12 m-15
las_cucarachas a-11 l15
las_escaleras l17
las_horas f-14
las_llantas a12
las_llaves e-12 f-10 m-12
las_noticias a-15 b13
las_pastillas a-10 f14
las_venas f20
last b-40 c-40 d10 f19 h16 j-20
last_day a13 c-13 f11
last_message j-13
last_month f-11 g11 l-10 m14
last_night a-21 c-19 d-20 f13 g-12 h12 j-10 k-10 m-22
last_payment d-13
last_text d11 j-14
last_week a-11 b-11 h18 i10 k11 l-14 m-19
last_year d-14 f-10 g-10 h-18 k-10 l-17 m-20
lastima a11
late a-44 b-39 d11 e-32 f-39 g-35 i-26 j-42 k-33 l-37
late_> a-23 b-18 c-27 e-11 f-18 g-14 h-20 i-14 j-17 k-18 l-18
late_fee a-14 b-14 e-17 f-17 h-12 j-14 l-11 m-15
late_fees j-11
later a-24 b-20 c-18 d-17 e-11 f-27 g-12 h-12 j-21 k-11 l-15 m-17
later_> a-24 b-20 c-18 d-17 e-11 f-25 g-11 h-12 j-21 k-11 l-15 m-17
laughing f-15 j-11
laughing_> f-15 j-11
laundry e-11
laundry_room l-11
lavadora l13
law a-25 b18 c-13 d-26 f-24 g-11 h-20 i13 k-11 l-16 m-24
law_firm d-10
law_school b-13 i15
lawsuit a-15 b12 f-11 m-11
lawyer a-30 b13 c-19 d-27 e-17 f-31 h-21 i36 k-19 m-11
lawyer_> b-30 f-10 g-15
lawyer_and i10
lawyer_is i10
lawyer_now b-13 i12
lawyer_said i16
lawyer_says i14 m10
lawyer_told g10 i12
lawyers i10
le b-13 c-14 d-31 e-12 g-16 j-51 k-48 l-22 m-38
le_avisar d-15
le_creo d15
le_deposito d-10
le_di d12
le_doy a-10
le_encuentro f11
le_llevo d-14
le_mande d-10
le_mando a-12 d-20 h10
le_pago a-13 b-13 d-39 f-11 g-12 h-14 m-31
le_parece b12
le_pido a-22 f19
le_va a15 b-22 f-10 i15
le_veo f13
le_voy f-35 i-12 l-10
leak a-12 b-15 c-10 d-15 f-18 h-10 l17 m-18
leak_under l12
leaking l11
leaks j-11 m-11
lease a-22 c-18 d15 e-17 f-29 g-20 h16 i14 j-14 k-20 l-21 m-28
lease_> e-12 f-29 g-11 i18 l-10 m-13
lease_end d-11
lease_ends d-13
lease_in f-13
leasing d-11 f-10 k-10
leasing_office a10
leave b-28 c-23 d-27 e-20 g-16 h-17 i-15 j14 k-21 l-28
leave_> f-16 l-11 m15
leave_a j-12
leave_it a-18 f-13 j-18 l-11 m-16
leave_me a-17 f-24 j19 m-15
leave_my j12
leave_you a10
leaving a10 b-12 c-10 f-14 g-11 h-11 j-15 m-21
leaving_now a-16 j-13 m-12
ledger a-11 d24 e-15 f-14
ledger_> d15 e-12
ledger_is d19
left a-16 b-21 c-24 d-30 e-14 f18 g-13 h-27 j-15 k-20 l-22
left_a a-15 d-12 l-10
left_and f-16 h-16 m14
leg a-12 l-10
legal a-29 b16 c-26 d-35 e-22 f-34 g-23 h-22 i41 j-24 k-23 l-27 m-31
legal_> a-14 i11
legal_action b18
legal_aid a-14 c-11 d-14 e-13 f-18 g-11 i30 j-15 k-12 l-10 m-16
legal_me i13
legit d11
legit_> d11
lejos a-14 b-10 c-11 d-11 f-16 k-14 l-11 m-16
lejos_> c-10 f-12 k-13 l-10 m-13
les a18 b21 d22 e-17 f-11 g15 h-20 i-23 j-12 m-31
les_pague d15
les_va a-23 b15 f10 g14 i-13 l-12
les_voy b13 f-15
less a15 e-10 j-14
less_please j-11
let a-19 b12 c-14 d-34 e15 g-17 h-15 j-16 l-20
let_a b12
let_me b-16 c-10 d-30 e17 i-11 j-13 k-16 l-10
let_the b17 f-10
let_you a-10 b-10
lets a13
lets_see a14
letter c-18 e-14 g-15 h-17 i-10 k-15 l-20 m-15
letter_> a-13 f-10 j13
letter_from a-11 b12 f-10 j-13
letters j11
ley a-16 b11 m-10
leyes a-11 b-10 c-13 f-11 h-13 l-10 m-13
licencia m10
licencia_why m10
licenciada d-10 i12
licenciado c-11 g-11 i27 j-11
lie f-16
life a-10 b-35 d-36 e-26 f28 g-28 i-25 j-40 l-30 m-40
life_> b-19 c-29 d-24 e-15 f12 g-17 h-17 i-14 j-27 l-16 m-19
life_is f-19
life_isnt c-11 f12
life_not f10
light b-12 c-14 d-15 f-16 j-10 l13 m-16
light_switch a-12 l15
light_the l-10
lightbulb e-10
lights d-13 f-11 l-13
lights_are l10
lights_look l-16
like d-13 f23 g-24 h-24 k-29 m-33
like_# f12
like_a b-16 e-12 l-10
like_rotten l12
like_this f11
like_to a-13 b-12 d11 j-14
like_we d-17
like_you b-12
likes a-17 b12 f-11
likes_you c12
line b-17 c-11 f-15 l12
line_> b-13
link a-16 b-15 c-17 d-26 e-12 f-19 g-10 h-13 j-20 k-23 l-24 m-23
link_> d-16 f-12 j-15 k-14 l-10 m-12
list a-12 b-10 d-24 e-12 f-17 g21 j28
list_> a-10 d-19 g21 j25
lista a-14 b-17 c-10 d-16 g10 j17 l-12 m-16
lista_> b-13 f-12 g13 j13
listo e-15 f11 l-11
lit a15 d-10 f-10
lit_up a15 d-10 f-10
little c10
live b-14 d-32 f11 g-10 h-22 k13 l10 m-24
live_for f16
live_here f-11
live_in a-12 f-28 k15 m-10
live_on l13
lived a-15 f-15 k10
lived_here a-10 f-11
lived_there k12
lives a10 k-10
living a-20 b-12 d-21 f10 k-21 l-15 m11
living_> h11 k-11 m-10
living_off c-10 f-15 m18
llama f-10
llamar b12 f-14 j10 k-13 l-10
llame a-11 d-11 e11 j-27 k-10
llame_> j-13
llame_mejor j-17
llamo e-10
llantas a12
llantas_why a12
llave a-17 d-19 l-13 m-17
llave_> d-13 f-13 m-13
llave_why f12
llaves e-12 f-10 m-12
llaves_> e-12
llega j-10
llega_el j-10
llegar a-13 c-12 d-10 f11 j-14 k-11 m-12
llegar_a f18
llego a-34 b-27 c-20 d-28 e-18 f-37 h-14 i-12 j-19 k-19 l-23 m-23
llego_> a-11 f-11
llego_el d-11
llego_en g-12 l-10 m-11
llego_tarde a-12 f-18
llegue a10 f-15
lleva a-12 b-17 f-10 h-14 i17 l12 m-16
lleva_el i11
lleva_un l13
llevame b-11 c-16 f13 j-11 l-14
llevamos l15
llevamos_una l12
llevar b10 f-12 g-11
llevar_a a-15
lleve a-15 c13 f18
llevo c-12 d-23
llevo_> h12
llevo_a a10 b10 h-12
lloviendo m-10
lluvia c-17
lluvia_> c-17 l-10
lo a24 d20 e-14 g-13 j-10 k-19 l-43
lo_bendiga f-13
lo_de d-12 i12 m12
lo_dejo a-12
lo_demas c10 d15
lo_mismo f10
lo_que a13 b-14 e-18 j-11 k-17 l-10 m-19
lo_recibo a10
lo_unico d-13
lo_veo a12 d10
lo_voy a20 f-13
lobby c-14 d-10 f-12 h-11 l-21
lobby_> c-13 l-15
loca c12
lock a14 d-11 l10
lock_me a12
locked a-17 d-15 e-15 f-15 h-10 l-11 m16
locked_out e-14 f-12
locked_up m15
locks a10 l-11
loco f10
log f-12 m-15
lol a-55 b-27 c-24 d-54 e-36 f-35 g-43 h-48 i-36 j-45 k-16 l-31 m-53
lol_> a-29 b-38 c-43 d-30 e-22 f-45 g-24 h-23 i-20 j-25 k-30 l-47 m-30
lol_not f11
lol_rent f-10
long f11
longer a-11 c-11 d-10 h22 k-12 l-11 m-17
longer_with h11 m-10
look a-41 c-14 d19 f-11 h-10 j-12 m-18
look_at a-10 b14
look_for a-31 b-14
look_great l-10
look_it d14 g10
looking a-17 b-13 c-15 f19 l-11 m-13
looking_at d13
looking_for a-11 c-13 d-16
looks b-10 d-24 f13 g-11 l-14 m-10
looks_right d-21
lord f13 h10
los a17 b20 d-13 e-40 f-11 h-12 j11 k-15
los_# a-10 b-11 d-19
los_avisos j-16
los_breakers l14
los_cables a-12 l13
los_de a-13 b11
los_del b14
los_dias a-12 f15
los_dientes a11
los_mensajes f-10 j16 k-12
los_ninos a-15 b-14 c-14 d-12 f-14 l11 m11
los_ojos f17
los_papeles g12 i14
los_ratones l15
los_recordatorios j-22
los_textos j15
los_va b12
los_vidrios l10
los_voy d-10 f-38 g-18 j14 l-30
lose a16 b-13 d-13 e-11 j19 k-14 m-11
lose_my j14
lose_this j12
lost a-34 b-24 c-26 e-14 f-14 g-21 j-32 k-20 l-17
lost_it m11
lost_my a-18 b-12 c-12 f-12 g-11 h10 j-22
lost_the m-12
lot a19 b-13 d-15 f-17
lot_> a17 b-10 f-11
loud a-12 b-15 c-17 d-13 f-13 h-10 i-11 j-10 l-21 m-13
loud_> b-11 c-15 d-10 f-10 l-13 m-11
love c-21 d-23 e-11 f-17 g-12 h-18 i-12 j-17 k-19 l-29 m-15
love_it f-11 l-14
love_my f-22 l-11
love_them f14
love_to a13
love_you a-22
loves a13
luck f-20 j-14
luck_> b10 f-17 j-13
luego b-21 c-15 d-19 f-14 g-15 h-11 l-12 m-16
luego_> m-11
luego_le d-16
luego_paso b-10
luis k11
lunch a-11 d-10 j-10 l-11
lunes a-15 c-15 d-20 e-11 f-16 g-14 i-11 k-12
lunes_> c-10 d-12 f-10 h11
luto h10
luz b-13 d-20 f-13 l10
luz_el m10
luz_en l19 m-18
lying c16 j-13
machetazos a10
machetazos_> a10
mad a-14 d-21 j-17 k-16 m-13
mad_> f-18 k-10
mad_at d-11 f-15
made b-11 g-10 h-10 m-12
made_my a-13 d-11 f10
madre b-10 c11 d-16 e-10 f-22 g-10 j-12 k-13
madre_> a-13 f-10
madre_de c-11
maggots c-14 l17
magistrate b18
magistrate_> b13
mail a-21 b-11 c-11 d-27 e-11 f-27 h-11 j14 k-15 l-12 m-24
mail_> d-10 l-10 m-17
mail_it f-14
mail_me d-10 j13
mailbox f-10 l-17
mailed_the d-12
mailing g14
maintenance a14 c-19 d-19 e-14 f-23 g-11 h-14 i-10 j-17 k-15 l14 m-18
maintenance_> a-13 f-11 l15
maintenance_did a-11
maintenance_dude a14
make a23 c-19 g-14 i-10 j-15 k-22 l-18
make_it m-12
make_me b12 d-17 f-23 j-14 m-10
make_rent d-11 m14
make_sure b12 f11
make_you a17 b-17
makes d-15 f-12
makes_me f-10
making a-12 b-10 h14 j-17 k-10
making_it m10
mal b-22 d21 e-11 g-21 h-15 i-12 j-23 k12 l-21 m11
mal_> b-15 c-18 d20 g-13 j-15 k11 l-11 m-19
mal_la d-14
mala l12
maldita c12
malito m-14
mall f-10
malparidos a-10 b-10 c17 d-11 f-11 j-10 l-11 m-10
mama a-22 b-16 f-10 h17 j-10
mama_> c-12 l-13
mama_you h-11
mami f-11 h14
man a17 b-11 f-15 h18 k-16
manage a-14 c12 d-11 f-14 m-12
manage_a a-12 c12 d-10 f-13 m-11
management e25 f-13
management_> e17
manager a13 b-23 c-31 e14 f-32 g-16 h-15 i-14 j-17 k-18 l-23 m-26
manager_> a11 c-15 d11 f-11
manager_and e-15
manager_at a-12 d-10 e-11
manager_in e-13
manager_to e15
manana a-48 c-36 d-48 e-37 g-24 h-32 i-20 j-28 k-22 l-28 m-24
manana_> a-26 b-10 c-17 d-22 e-19 g-10 h-11 i-10 j-20 k-11 l-13
manana_le a-17 b-16 c-13 d-21 e-10 f-13 h-11 m-11
manana_pago m-11
manana_sin f-10
manana_temprano f-13
manana_voy a-12 f-13
manches d-10
manda a-13 d-23 e10 j-15
manda_el d-10 g10
mandan d13
mandar d-19 e-10 f-14 g-10 h-11 i-14 m13
mandar_al a12 b-13
mandar_dinero m16
mande b-27 c-29 d-11 e-13 f-26 g-20 h-19 k-24 l-15 m-26
mande_a a14 c-12
mande_el d-19
mande_nada j10
mande_por d10
mande_todo j11
mandeme a-13 b-10 c-10 d13 g-10 h-12 j-26 m-14
mandeme_texto j-16
manden j12
mando a-18 b-16 c-10 d-29 e-10 f-13 j-13 m-12
mando_> d-14
mando_el h12
mano b10 c-12 d-17 f11 l-17
mano_> f14 m-11
manos a17 f-15
many f10 j11
maquina e12
mara a16
march a-16 b-10 d19 f-12 l-13
march_> a-12 m11
marco f-11 j-12
maria b-10 d-14 h-14 j-13
maria_> k14
marido f-15 h-10 m16
marisol k11
martes b-14 d-12 f-15 g-11 h13 l-12 m-13
martes_> f-11 h10
marzo d15
mas a-21 b-31 g-19 h-27 i-20 j28 k-35 l-10 m-24
mas_> a-16 b-10 e-10 j26 k-17 l-13 m-28
mas_arriba e12
mas_con f13
mas_grande f-12
mas_mensajes j13
mas_por j14
mas_puedo e11 m10
mata a-12 f-13 m-13
matar a11 b-12 d-11 f14
matar_> f10
matar_dos a-11
matar_no a10
mataron h15
mataron_a h11
match a15 d-12 f-13
match_> a15 d-12 f-13
mate f-17
math c-15 d13
math_is c-13 d13
mato c-14 d-14 h-19 l-17 m-24
mato_> a11
mato_de f-10
matters a-10 d-10 f16
may a-14 b-15 d16 f-20 l-10 m-17
may_> b-10 f-15
maybe f13
maybe_ill f16
mayo a-13 b-11 f-17 m-11
mayo_> d-13 f-13
me c-19 f13 g-10 h-47 l-15
me_> b-12 g-10 h-26 k15 l-40 m-12
me_a a-26 d10 f-28 i10 k-12 m-20
me_acabo m-12
me_acreditaron d13 m-10
me_after e12 j-18
me_again f-11
me_alcanza d-11 j-13 m17
me_alone a-10 f-18 j17 m-12
me_and a17 b10 d-12 j-10 m-12
me_anymore f-10 j17
me_anytime e-10 j-13
me_atrase d16 f-15 j-14 k-10
me_aumentaron m-17
me_avisaron d14
me_ayudan a-10 j-13
me_ayudo e-10 i-10
me_bajaron m13
me_by j16
me_cago c12
me_canse k-11
me_cayo a-11
me_check d-14 f-10 m-19
me_cobran d14
me_cobraron d10 m-10
me_come a11
me_confirma d-11
me_confundi d-10
me_cortaron m11
me_corte b-13 f10
me_cuadra m-10
me_dan d-10 f15
me_declare g17 m-11
me_descansaron m12
me_despedi f10
me_despierte f-18
me_devuelvan d-11
me_dieron c-10 f-15 m-19
me_dijeron d13 m-10
me_dijo a-10 d15 e-14 f-11 i11
me_dio a-14 d-13 f-13 i-10 l13 m-17
me_dormi d-10 f-16 m-14
me_duele a-12 d-11 m-14
me_equivoque d-21 f-12 k-10
me_escriba f-10
me_escriban d-11 f-13 j12 k-11
me_esta b-12 f-10 i14 m-10
me_estan d18 f-12 l-14 m-12
me_esten f-12 j11
me_falta f-15
me_for a-11 d14 f12 j-10
me_from j16
me_fue a-10 d-17 f-14 l-13 m16
me_get b14 e12
me_go f10 m12
me_ha m12
me_hable j-11
me_here k-11
me_ill a-12 b16
me_in a-22 e-16 f16
me_know a-17
me_less j-11
me_llame a-11 b-11 d-11 e11 j-26 k-10
me_llamo e-10
me_llego d-14 f-13
me_lleva i11
me_lleve a-10 f19
me_lo a-13 d12 e-12 f-23 j-24 m-17
me_manda d-16
me_mandan d13
me_mande j10
me_manden j11
me_mata a-12 f-13 m-13
me_mato a-18 m-16
me_muero a-15 c-10 d-13 m-16
me_not j-13
me_nothing j12
me_now f12
me_off a-11 c-11 d-16 e-12 f-24 j18
me_olvido a-16 c-19 d-13 f-15 k-13 l-16 m-21
me_on d11 m11
me_operaron d-20 f-16 m17
me_or j16
me_out a11 f-21 j12 l-16
me_pagan d-26 m14
me_paso a-18 f-16 l-10 m-20
me_pay m-10
me_please f15 j-15
me_presta h-10
me_puede d-10 m-10
me_quede a-10 c-10 d-15 f-17 k-12 l-13
me_quiero a-12 d-14 e-21 f27 j-16
me_quitan d-12
me_quitaron f-18 j-10 m17
me_quito f12
me_recoja f13
me_representa i17
me_robaron c-12 d-10 m13
me_rompio a-14
me_sacan f12
me_saludo e-11
me_siento f10
me_so d-10 e13 f-11
me_somebody i13
me_stop j11
me_subieron d10 m-18
me_suspendieron m16
me_talk e12
me_tell f13
me_textee j11
me_the b-19 d-40 e12 g-11 h-14 j-22 k-12 l-20 m-10
me_through e12
me_tire a-15
me_to a-19 b-23 f19 m-14
me_toca d10
me_today b17 l11
me_tome d-13 m-11
me_toque a13 l-11
me_twice d15
me_until f12
me_up a-22 d-25 f-17
me_van a-14 f10
me_voy a-37 d-12 f21
me_when a-10 d-16 j-15
me_whenever j-15
me_where d15
me_with a-13 b-10 c-12 e-12 h-10 i10 j-12
me_you g11
meaning a-11 m-12
meaning_to a-10 f-22
meant c-12 d-20 f-11 j-13
meant_# d-16
media l12 m-10
medical d-11 m15
medical_bills d-11 m15
medicina f-15 m10
medicina_why f-15 m10
medicinas m13
medicinas_> m13
medio d-12 m-13
meds f-11
meet b-12 d-10 f-11
meet_the e-13
meet_your a13
meeting a-11 c-12 e-10 g17 l-11
meeting_> g-14
mejor a-34 b-24 c-28 d-36 e-15 f23 g-18 h-31 i-18 j-20 k-28 l-26 m-32
mejor_> f-21 h-11 j-10 m-11
mejor_me a-18 d-10 f23
mejor_sin d-12 f19
melted l13
melted_> l13
mensaje a-12 b-15 c-16 d-15 f-12 h-11 j-16 k-17 m-15
mensaje_> k-12
mensajes a-15 c-22 d-17 e-13 f-28 g-10 h-13 j26 l-13 m-14
mensajes_> a-11 b-23 c-16 d-13 f-22 h-10 j16 l-10 m-12
mensajes_de k13
mensajes_no j13
mensajes_you j14
mensajitos j15
mensajitos_> j15
mentioned d17
mero a-10 d-15 e21
mero_> e18
mero_mero e19
merry c-13 f-10
merry_christmas c-13 f-10
mes a-37 b-29 c-31 d19 e-22 f-20 i-17 j-25 m13
mes_> a-15 b-15 c-15 f-25 g-14 h-13 j-11 k-13 l-16
mes_es d-14
mes_no k13
mes_pasado d11
mess a13 b-10
mess_you a16
message a-17 d-13 j-27 k-12
message_> b-13 f-11 j-22
message_if j-13
message_me j10
message_you b11 f10
messages b-26 c-13 d-19 f-19 h-12 j30 k-15
messages_> b-16 e-10 f-14 j18 k-11
messages_from j15
messages_to e10
messaging j12
messaging_this k-17
meter f-17 g10
meti g15
metio l11
mi a-18 c-68 d10 h15 i12 j-10 k-25
mi_> a-21 f20 g-12 h-12 i-14 j-15 l-16 m-20
mi_abogada b-16 g-14 i16
mi_abogado a-14 b13 d-11 f-13 i22 j-13 m-10
mi_abuela h-19
mi_abuelito h14
mi_bancarrota d-10 g10
mi_bebe h-14 l15
mi_carro f-14 h-12
mi_casa b-14 f-22 g-10
mi_caso d-14 e15 f-14 h-11 i15
mi_check d12
mi_contrato i10
mi_error d-11
mi_esposa f-11 h16 l10 m-14
mi_esposo a-21 b-11 d-14 l-17 m15
mi_ex f-13 h-10 k-10
mi_familia a-12 f17
mi_gato m-13
mi_hermana d-14 h-17
mi_hermano f-19 h18 m-16
mi_hija f14 h-23 k-13 l-14
mi_hijo a-13 d-10 l-13 m-11
mi_jefe f-11 m-15
mi_mama a-14 h14
mi_mami h15
mi_marido f-15 h-10 m16
mi_me d17
mi_nadie d10
mi_no d15 m-13
mi_nombre d-15 g-11 j-13
mi_numero j15 k-18
mi_pago m-10
mi_papa f-13 h15
mi_parte d13
mi_primo a13 m-11
mi_renta d11
mi_tarjeta d-13 f-13 h-11 m-12
mi_telefono h-15
mi_tia h14
mi_tio h-10
mi_trabajo j11
mi_vida a-16 b-12 d-15 f10 g-11 h-15 i-12 j-15 l-10 m-15
mi_you f16
mia c-13 f-10 k-18 m-10
mia_> c-10 k-16
mice d-13 f-14 l22 m-14
miedo a14 c-12 d-10 m-15
mierda l-11
mierda_> l-10
might b-14 c-13 d-23 e-19 h-10 j-10 k-14 m-17
might_help f11
might_just f-29 m-11
might_see a-18
mil l-11
mind a-13 b-11 d-16 j-12 k-15 l-10
mine f-13 h-15 l-14
mine_> d11 f-11
minutes c-10
minutes_> a10 l10
mio a-16 b-14 c-24 e-12 h-13 i-10 j-13 l-14 m-14
mis a19 b-21 c-26 f25 h-18 i-13 j-24 k-17
mis_hijos a-17 d-12 f16
mis_perros a11 c-11
misma e-12 l11
mismo c-14 l-12 m-14
miss a-19 b-12
miss_you a-16
missed a-13 j-17
missed_your j-16
mistake b-12
mixed a-16 k14
mixed_up a-16 k14
modo d-22 m-11
moho l20
mold d-11 f-12 l19
mold_in l12
molestar j13
molestar_> j13
mom a-25 b-16 d-14 f12
mom_died h12
mom_im f14
moms f-12 g-10 h16 m12
monday a-23 b16 c-23 d-23 e-12 f-33 i-20 j-21 k-14 l-26
monday_> a-19 c-18 d-18 e-10 f-30 i-18 j-18 k-12 l-20 m-35
money a-19 b-27 e-14 g-19 i-15 k-18 m25
money_> b-11 c-11
money_is a-13 d-18 f-20 l-11 m18
moneyorder a-33 b-22 c-22 d21 e-21 f-30 g-16 h-24 i-13 j-20 k-17 l-25 m-25
moneyorder_> a-17 b-14 c-14 e-12 f-12 h-11 j-10 l-11 m-11
moneyorder_and d12
monoxide f-12 h-11 l23 m-12
monoxide_thing l14
monoxido l19
monoxido_no l10
month a-33 b-29 c-26 d16 e-23 f-17 h-13 i-18 j-20 k-27 m11
month_> a-20 b-19 c-19 e-18 f-16 h-20 i-11 j-21 k-16 l-30
month_im f12
month_not d12 m10
months k12 l11 m-10
more a12 c-17 d-23 e-14 f19 g-12 h-15 l-15 m-19
more_text b11 j12
morir e-10 f17
morir_> a-13 f17
morirme a-16 c-10 f25 j-10
morirme_> f17
morning c-14 e-10 g-12 j-14 k-12 l-18 m-21
morning_> b-16 h11 l-15 m-18
morons c10
most c10
mother a-17 c10 h18
mother_passed h11
mouse l-13
mouse_for l-11
mouth a14
mouth_> f10
move a-21 b-15 c-11 e-16 f-28 j-15 l-13
move_in d13
move_the a-14
move_to f-12
moved a-13 b-15 f-23 g-13 h-19 j-12
moved_out d13 f-14 h-13 k13
movie a-16 b-11 c-16 d-13 e-10 f-16 h-14 j-10 l-19 m-14
movie_> c-13 f-10 l-16 m-10
moving a-15 d-12 f-11 g-11 h-10 l-15 m-16
mr b-16 c-11 d-12 e16 f-19 g-12 h20 j-17 m-11
mr_brown f-10 h11
mr_stanton e17
mrs h18
ms a-11 b-11 i21
much b-20 c-30 d-40 e-15 f-12 g-18 h-19 i-13 j-24 k-25 l-16 m-18
much_> a13
much_do d-16
much_is d-14
muchacha d14
mucho a-29 b-24 d-28 e-20 g-18 h-21 i-16 j-19 k-19
mucho_> a-20 b-12 c-28 d-14 e-13 f-20 g-10 h-13 i-10 j-13 k-12 l-18
muera f11
muero a-15 c-10 d-13 m-16
muero_> f11
muero_de f-28
muero_por f-14
muerta c-16 h-16 l-10 m17
muerta_de c-13 f-14
muerte a-20 b-18 c-11 f26 l-10
muerto c-11 f13 h10
muerto_> h11
muertos c10 f-18 h-18 l-10 m-11
muertos_> c-12 f-13
muertos_de c13
multa d17
mundo a-10 d-12 f25 j-17 k-12 m-10
mundo_> a-10 f22 j-17 k-11
murder f-13
murdered h10
murio a-26 b-15 c-22 d-10 e-12 f-20 g-13 h28 i-12 j-16 k-17 l-27 m-38
murio_> h21
murio_el h14
murio_en h13
murio_hace h-14
murio_la l-11
murio_mi f-20 h11 m-19
must c16 f-16 k11
must_be a-15 c16
must_have d-12 f-10 k14
muy a11 b-17 d-20 e-14 f-23 g-11 h-12 i-10 j-14 k-16 l-24 m10
muy_amable a-12 c-13 d-12 e-10 m-10
my e-23
my_# d-23 g17
my_ac l13
my_account a-13 d16 f-12
my_apartment f-14
my_appointment b-15
my_arms f12
my_ass c11
my_attorney d-12 f-12 h-10 i25 j-10 m-10
my_baby f-10 h11 m13
my_bad a-12 d-15 f-17 i-10 l-15 m-14
my_balance f-17
my_bank f-12 h-11
my_bankruptcy b-12 g28 i-24 j-12 m-10
my_bill d15 f-12
my_body a-16 f17
my_boss d-15
my_brother d-10 f-11 m-16
my_car b-13 d-15 h-17 i-10 j-13 l-20 m12
my_card d-18 f-12 g-12 m-13
my_case f-19 g-10 i17
my_caseworker d10
my_cat f14
my_ceiling l14
my_cell j11
my_chapter d-15 g18
my_check a-18 f-14 m11
my_complaint b18
my_computer l-11
my_consent j12
my_cousin b18 f-12 m-10
my_cousins a13
my_dad f-11 h10 m-20
my_dads m11
my_daughter a-13 b-11 h-28 l-12
my_day a-13 b10 f-14
my_debt d12
my_debts g14
my_deposit d15 f-10
my_dog b-12 d-14 g-10 h-20 i-10 j-12 m-16
my_door a22 d-13 f-15 l-21
my_email b-10
my_end d13
my_ex b-11 d-22 h-14
my_eyes f11
my_father f-11 h16 m-11
my_fault a-11 c-13 f-13 m-13
my_feet f-13 m-10
my_finger f-10
my_gun a15 f11 h-10 m-12
my_gym f-12
my_hair d-10 f-17 h-13 m-20
my_half d-14 m-10
my_head a-12 f14
my_heart f14
my_home k13
my_hours a-10 d-12 f-10 m17
my_house f-11 k10
my_husband a-19 d-11 l-12
my_job d-11 j-13
my_keys h-11 m-12
my_kid l12
my_kids d-12 f15 l14 m-12
my_kitchen l12
my_landlord a-11 f10
my_last d-18 f14 j-12
my_late h16
my_lawyer a-16 b10 d-13 f-15 g-35 h-11 i25
my_lease a-15 d17 h-19 m-11
my_life a-26 b-13 c-12 d-16 g-12 h-14 i-12 l-16 m-19
my_line j11
my_mistake d-18
my_mom a-11 f13 h-10 m-20
my_moms f-11 m14
my_money a-13
my_moneyorder d14
my_mother a-10 h16
my_name f-15
my_neighbor a-10 f-15 i-12
my_new j-23 k-20 l-14
my_next b11
my_number b-21 d-16 i-10 j28
my_old a-11 d-10 m-10
my_other j-17
my_oven a-12
my_own a-12 f21
my_paycheck m-16
my_payment a-16 c-10 f-14 g-16 i-10
my_peace f15
my_phone b-13 f-14 h-17
my_pills f10 m-10
my_plan f-12 g-14
my_portion d15
my_receipt d11 h-11 m-11
my_rent a-10 d18
my_rights b10
my_roommate a-10 f-19 h11
my_shoe c12 d-10 f-12
my_shower l12
my_sink c12 l-19
my_sister b-11 d-10 f12 h-22 m-16
my_sisters f-22
my_son a-12 m-16
my_spot d-14 f-12 l-14
my_stove a-13 l13
my_stuff a15 i12
my_uncle a11 f-13 m-10
my_unemployment m12
my_wages f-10 m13
my_way l-13 m-11
my_whole d-10 f-11 m10
my_wife d-16 f10 h11 j-10
my_windows a-10 l14
my_work j11
my_wrists f20
myself a-34 b-23 c-14 d-21 e-17 f35 g-14 h-16 j-14 k-15 l-24 m-18
myself_> a-10 f12
myself_for f-18
myself_if a-10 f12
myself_in f10
myself_tonight f16
nada a-29 b-19 f14 g-15 h-19 j15 m-11
nada_> a-16 d10 e-10 h-10 j10 k-20
nada_mas j12
nada_que d-12 f16
nadie a-21 b-29 e-18 g-14 h-17 i-16 j-23 m-25
nadie_> b-11 k-14 m-10
nadie_con c11
nadie_me a-13 c-11 d13 f15 j-10 l-15
nadie_viene l12
nah d17
name b-20 c-21 d-34 f-35 g-13 h10 i14 j-16 k22 l-23 m-19
name_> c-12 d-13 e-14 f-15 k14
name_and i10
name_is i13
name_on d-10 h10
named d-13 f-13 k14
near b-12 f-12
necesito a-16 b-12 c-16 d-14 e22 f-20 i-13 j-13 k-10
necesito_abogado i-10
necesito_una e14
need a-13 b-31 c-27 e15 f-24 j-19 k-19 l-22 m-19
need_a b-11 c-10 d-23 f-32 g-10 i-12 j-11 l-14
need_it d-21 f11
need_someone d-12 f-10
need_the e10
need_time h10
need_to a-26 b-15 c-12 d11 f-24 h-13
needed l-11
needs b-13 c-19 e10 j-13 k-12
needs_to c-17 e11
negocio k17
negocio_> k17
negra a15 b-12
negra_> a10
neighbor a-18 b-10 d-10 f-16 h-10 i-13 j-10 l-20
neighbors c-10
nest a-14 l13
never b-21 c-28 d13 f-12 g-21 i-16 k18 m-30
never_been d12 f-16 k14
never_got d14 k-12
never_had d12
never_heard c-11 k14
never_lived k12
never_mind d-12 k-13
never_said d-16 j-15
never_signed e11 j10
nevera a-11 l18 m-11
new a-40 b-41 c-36 d-42 e-42 f-23 g-28 h-37 j-47 k-19 l-44 m-38
new_fridge l-12
new_job m-18
new_number b-10 d-12 j-21 k-32
new_one j-14 k-12
new_phone e-13 j-23 k-10
new_stove l-18
new_tenant h-10
newborn d-10 l11
newborn_> l13
news b20 c-13 d-14 f-24 g-13 j-11 l-10 m-10
news_> b10
next a30 b13 c-27 d-39 e-24 g10 h-30 i-23 j-22 k-22 l-38 m-36
next_month d-17 l-10 m-16
next_person a24 f-15
next_time a22 f-14
next_week b-21 g13
ni b-13 c12 d-12 e-12 f10 g-11 h-13 i-10 l-19 m14
ni_modo d-22 m-11
ni_para m15
ni_un c-11 f-14
nice b-32 d-27 e-21 f-27 g-15 h-18 i-12 j-16 k-13 l-29 m-22
nice_> a-12 b-18 c-15 d-14 f-10 h-10 l-11 m-10
nicely j15
nicu h-14 l-11 m15
night a-31 b-21 d-29 e-14 f22 g-18 i-14 j-15 k-15 m-29
night_> a-19 d-14 f18 h15 m-19
nights m-14
nights_> f-13 m-14
nina l12
nina_> l12
ningun d-10 f-12 k21
nino f-12 h-15 l-10
ninos a-20 c-16 d-18 g-10 h-10 l13 m18
ninos_> a-10 f10 m11
ninos_con l11
ninos_why m13
no a-14 b-13 e-12 g-14 i-11 m11
no_> a-14 c-18 d-20 f-19 j-12 k-18 l-13 m-19
no_a b10
no_abre d-10
no_aguanto f17 h10 j-11
no_alcanza f-11
no_alcanzo m12
no_aparece d13
no_arreglan b15
no_autorizo j12
no_calls j-14
no_cierra d-10 l17
no_complaints d-11 f-10 k-13
no_conozco a-21 c-17 d-12 f-14 k20
no_contesto f11 k-10
no_debo c-13 d23 f-19 j-14 k-13 m-16
no_deje j-23
no_despertar f13 m-12
no_el k-14
no_enfria a-10 d-10 l18 m-10
no_es a-15 c-20 d24 e-15 f-31 g-15 h-11 j-16 k18 l-18 m-22
no_escriban j15
no_esta m-15
no_existir f14
no_habia f-14 l-12 m-13
no_hay a-21 c-22 d-15 e-16 h-17 j-28 m11
no_he f-10 m13
no_heat l17
no_hot d-11 l16
no_im f-14 k-11
no_income d-13 m11
no_la a11
no_late d12
no_le c-11 f18
no_lo d19 e10 j11
no_longer c-11 f-22 h22 k-11 l-11 m-17
no_manches d-10
no_mandar j12
no_mas d-15 f-11 j17 k-11 l-12
no_me f-31 g-17 h-13 i-19 j17 k-58 l-25 m17
no_necesito i-10
no_need a-10 e-20 j-19
no_paid m13
no_para l10
no_pare m-10
no_pay m10
no_point d-10 f11
no_prende m-11
no_problem d-13 f-17 k-10 m-19
no_pude d-10 m-12
no_puedo a-16 b-10 c-17 d-15 e-20 h-11 j-16 k-17
no_quiero a-17 c-13 d-32 f13 h-13 j15 k-24
no_reconozco d11
no_rento c-13 d-12 f-15 k15
no_rush l-20
no_saben a16
no_se b-10 c-21 d-22 e-10 j-16 k12 l-27 m-27
no_sea c17 k-12
no_sirve l23
no_soy a-16 c-17 d-21 f-20 h-25 k34 l-14 m-21
no_tengo a-25 b-18 c-18 d-27 f-22 g-10 i-13 j-16 m19
no_text j-11
no_texts j21
no_the l10
no_tiene k10
no_tienen c20 k-10
no_trabajo m-14
no_vale c11 d-11 f15 k-11 m-10
no_vive a-13 d-12 f-14 k10
no_vivo d-15 f-16
no_voy a-16 b-16 d16 f11
no_way d12 f-14
no_work m14
no_worries c-11 f-12 k-10 l-15
no_you a-14 d13 f-12 g-10
nobody a-36 b-28 e-18 f19 g-21 i-18 j-14 k17 l14 m-25
nobody_came f-12
nobody_here c-10 d-11 f-13 k14
nobody_home a-10
nobody_is k-15
nobody_likes c12
nobody_named d-13 f-13 k14
nobody_will f13
nobody_would d-10 f17
noche a-11 b-11 c-14 d-12 h-11 j-11 l-13 m-18
noche_> b-10 c-12 l-10 m-13
noches c-13 m-10
nomames d-11
nombre a-15 b-12 c-11 d-26 e-14 f-17 g-13 h-13 j-17 k11 l-12 m-14
nomore a-18 b-20 c-22 d-22 e-17 f23 g-12 h-15 i-10 j23 k-21 l-16
nomore_> f13
nomore_of f-17 j13
nomore_texting j17
nomore_texts j13
noon a-23 b-16 d-20 e-13 f-24 l-12
noon_> a-23 b-16 d-20 e-13 f-24 l-12
normal j10
nos c-25 d-25 e-16 g-21 h16 i-15 j-18 k-17 l-16 m11
nos_adelanto h11
nos_dejo f-11
nos_fue h17
nos_murio h13
nos_vemos a-12 c-12 d-11 f-15 g-13 h-11 l-12 m-19
not b-30 c-15 d18 h-57 k16 l-18 m-22
not_# d11 m-10
not_4d l-14
not_a a-10 d-12 e11 f-17
not_answering i11
not_being f16
not_filing g-20
not_going f-16
not_gonna a-13
not_got m10
not_home a-12 f-13 j-13 k-20
not_interested j13
not_keisha d-10 k14
not_let a12
not_mad f-13 k-13
not_me a-19 b-13 d24 f-22 g-11 k19 m-13
not_mine a11
not_my d12 f-13
not_now j-11 k-12
not_paying d19 l13
not_right d16
not_scared a16 f-11
not_sure a-10 d-17 f-20 j-10 m-10
not_talking e12
not_text j12
not_the d-10 f-13 k13
not_to g12 i12
not_wake f17
not_what d20
not_worth c12 d-10 j-10
not_yet d-11 f-11 k-12
note f11
nothing b-19 e-12 f12 g-16 h-16 l-23 m13
nothing_> d16
nothing_else j12
nothing_left f11 m-12
nothing_matters f16
nothing_to k14
notice a14 c-14 f-20 g13 j-10 l-11
notice_from g15
noticias a-15 b13
noticias_> a-15 b13
now a-11 c-40 f-26 h11 i15 l-28
now_> c-35 d-14 e-30 f-49 i13 l-47
now_and m-12
now_im f11 j-11
now_my h10
now_not g13 k10
nueva e-19 l-22 m-12
nueva_> l-13
nuevo a-15 b-10 c-17 d-14 e-11 f-21 h-10 j-26 l-10
nuevo_> c-10 d-10 j-16
number a-29 c-31 f-31 h-29 j17 k22 l-23 m-24
number_> a-15 c-19 f-19 g-16 h-18 i-18 j10 k13 l-12 m-13
number_do j-14
number_for d-20 j-13 k-15
number_instead j-14
number_out e-12 j15
number_to b10 j-13 k-11
numbers a-15 b-11 d21 j-17 k-11
numero a-21 b-26 c-29 d-32 f-21 h-25 i-21 j13 k17 l-26 m-24
numero_> e-10 j19 k-16
numero_de d-16 e-16 j-11
numero_del e17
numero_equivocado j-15 k14
numero_es k14
numero_nuevo j-15 k-28
nunca a-18 b-11 c-13 d20 e-10 h-10 j-13 k10 m-19
nunca_firme d12
nunca_he a-10 f-13 k15
nunca_me d20 f-11
nurse f-14 m-16
nvm a-13 b-12 c-17 d-11 f-13 h-10 j-13 k-10 l-13 m-13
o d-14
o_compro m11
o_pago m11
octubre a-12 d18 f-10
octubre_> a-12 d18 f-10
of c14 h-22
of_# m10
of_a a-14 g16 l-11
of_being f11
of_embarrassment f-11
of_garbage a-11 c13
of_heat l-10
of_his a17
of_it d-14
of_me f-16
of_my a-27 c-24 f-20 h-17 i-17 j-16 k-16 l-17
of_pills c-11 f15
of_stanton c-11 k14
of_that a18
of_the a-31 b-27 d-18 g-12 h-15 j-20 k-16 l21 m-25
of_this a-10 c-16 d-15 f13 g-10 j15 m-11
of_today i13
of_town l-12
of_work m14
of_you a23 b-31 c21 d-17 f-22 g-10 k-14
of_your a-10 b14 d-10 f-17
of_yours a12
off b-55 e-42 g-40 h-41 i-12 j16 k-36 m11
off_> a-14 b-24 c15 e-15 f-26 g-16 h-19 i-17 k-16
off_a a-11 f20
off_in l11 m-13
off_my a-10 d13 f-12
off_on i10 m-10
off_the c-15 d-27 h-10 j-22 m-14
off_this d-20 e-17 f-20 j26 m-14
off_whatever j10
off_with a-17
off_your a13 j11
office a20 c-36 f-45 g-23 h-27 i-21 j-26 l-34 m-42
office_> b-38 c-13 e-14 f-22 h-10 i-11 j-11 l-18 m-15
office_closed a-11
office_go a13
office_lady d11
office_open a-10
office_up a13
office_with a14
oficina b-11 c-23 f-33 g-21 h-18 i-16 j-17 k-18 l-29 m-25
oficina_> b-23 c-13 e-22 f-18 g-11 i-11 k-10 l-12 m-14
oficina_jaja a-12
oficina_manana a-10
oficina_paso a-10
oh c-11 d-14 f-13 l-10
ohio f-13 k13
oiga j12
ojala a17 b-14 d-17 e-14 g-10 h-13 j-16 k-10 l-14 m-14
ojala_no a-14 f13
ojala_se a20 f-24
ojos f14 j-10
ok a-11 b-10 c-14 d-11 f-11 l-10 m-13
ok_> a-10 c-12 d-10 f-10 m-11
okay a-39 b-17 c-41 d-42 e-33 f-40 g-32 h-36 i-31 j-19 k-34 l-35 m-39
okay_> a-20 b-26 c-24 d-20 e-18 f-24 g-16 h-15 i-18 k-17 l-19 m-21
okay_i b11
okay_ill b-14
okay_now h-14
okay_paying d-10
okay_stopping j-11
okay_to j-15
okay_with e-10
old a-14 b-28 e-16 f-23 h-18 i-10 j-28 k-19 l-17 m-18
old_car a-11
olor l16
olor_a l16
olvide d-11
olvido a-16 c-19 d-13 f-15 k-13 l-16 m-21
olvido_> a-11 c-11 f-11 k-10 l-11 m-15
omg a-14 c-15 f-10 m-12
on d11 e-14 k-64
on_# f-12 l12
on_> a-26 e11 g-11 h-13 m-11
on_a a14 b-10 d-10 f-11
on_disability m14
on_earth f-15 h-10
on_fire c12
on_her a10
on_it b-11
on_me d-13
on_monday h15 m-16
on_my b-20 d16 f-27 h-17 i-15 k-12 m-13
on_one l13
on_the c-43 f14 h11 i-26 k-27 m-33
on_time f-29 m-22
on_tuesday f14 m-12
on_vacation f-16
on_whoever a14
on_you a-15 b10 c12 f-10
on_your b-12 c-20 d-20 f-14 j-10
once d-18 m-10
once_> d-15
one a25 e-24 g-27 j-10 k-37
one_> b-12 d-22 j-21 k-13 m-11
one_month d16
one_more c-12 d-13 f13 l-10 m-12
one_of a16 b10 c13 d-10 f-30 l-13
one_today d-13
one_who f-13
online b-11 c-11 d-16 f-10 g-11 m-14
online_> c-10 d-14 m-12
only c-19 f14 g-17 h-17 i-11 j12 k-16 l12 m12
only_# b11 d12 m13
only_> f-11
only_contact j14
only_do j10 m12
only_owe d13
open b-27 c-19 d-22 e-17 h-14 j-12 k-11 l-22 m-12
open_> b-21 c-16 d-17 e-13 g-21 h-13 l-16
operaron d-20 f-16 m17
operaron_why d-18 f-11
opt a-14 f-12 j12 m-17
opt_me a-14 f-12 j12 m-17
option j13
optout a-14 b-14 c-16 d-16 e-11 f-16 g-10 h-12 j25 k-12 l-12 m-14
optout_> a-10 c-14 f-10 j17 l-10 m-10
optout_of j10
or d-31 g-20 h-15 k-19 l-18 m12
or_just c17
or_the m11
order f-15 j11
order_pizza f-14
ortega i16
other j-19 k-12
other_number j-16
otra b-18 c-15 e-16 g-18 h-20 i-11 j-22 k16 m-13
otra_persona j-13 k19
otra_vez c-10 d-12 j-11 k-11 m-16
otro a-14 b-18 c-20 d14 e-18 f-29 g-10 h-14 j-19 k10 l-17
otro_> d-14 f-13 k-12
otro_ano f-14
otro_estado k16
oughta a19 c-10
our d-10 g13 m-13
out b-12 d-16 e-12 i-15 k-13 l18 m17
out_# i10
out_> a15 c-24 d-28 i-13 j13 k-18 m10
out_and b-12 d-10 h-12 l14
out_front f-19
out_here a-10 b12 f-11
out_in a-15 f-16 g10 m-14
out_of b-29 c10 f13 g-19 h-22 i-13
out_since l13
out_the m12
out_to f-14 j12
out_where a13 f-13
out_with f-15 m11
out_you a10 j10
outage l-11
outlet a-16 c-14 d-10 f-13 l24 m-13
outside b-19 c-15 d-14 f-15 g-12 h-10 j-16 k-10 m-13
outside_> c-11
oven a-14
over a17 c-34 d-38 e21 f13 g-25 h-32 j-36 k-39 l-31 m-38
over_> b-12 c-11 d-11 l-18 m-17
over_for f18
over_here c-10 j-11 k-12
over_the f13 m-13
over_there f-17
over_this a24 f-21
over_with a-15 f10
over_you a10 b-10 c-12 e22 f-20 k-12
overdosed h15
overdosed_and h15
overpaid d14
overslept d-10 f-12
overtime a-14 m-20
overtime_this m-10
owe a-24 b-17 c-13 d12 e-13 f-29 h-15 i-10 j-22 k-26 l-12 m-17
owe_# g-10
owe_> j-11
owe_this g13
owe_you a-11
own a-25 d-17 f13 k17 m-12
own_funeral f10
own_life f10 h10
own_my f-16 k18
owner a-12 b-13 c-17 d-16 e20 f-14 j-10
owner_> e21
owner_of c-13 e11 k11
owners a-12 e15
oye d12
package a-17 c-10 d-11 f-17 l-16 m-22
padre c-12
paga a-14 h-12 m-18
paga_esa d10
pagado d15 f-11 m11
pagado_> d12 f-10 m-16
pagan d-26 m14
pagan_> d-11
pagan_el m-12
pagar b-34 c-22 e-18 f-42 h-22 i-13 j-21 k-15 l-24 m-34
pagar_> a-24 b-16 f-17 g16 m-20
pagar_con a14 d-15
pagar_en d-15
pagina l-11 m-14
pago a-44 b-46 c-26 d10 e-22 f-36 h-39 i-17 j-21 k-19 m-23
pago_# d10
pago_> a-28 b-28 c-12 e-11 f-17 h-22 i-10 j-11 k-10 l-20 m-45
pago_a d-11
pago_el m-17
pago_en d-10
pago_la m15
pago_todo d-11
pague a-22 b-23 c-16 d12 e-14 f-18 j-12 k-10 l-19 m-21
pague_> d-21
pague_al d14
pague_en d13
pague_eso d14
paid a-42 b-24 c-24 d23 e-21 f-11 g-33 h-28 i-17 j-30 k-21 l-36
paid_# d-19
paid_> a-19 b-13 f-14 m-17
paid_his d11
paid_in d17
paid_leave m13
paid_me m12
paid_my d-15
paid_on d10
paid_thanks d-13
paid_that d20
paid_the d-14
paid_this b-10
paid_you d13
pain a11
paint a-14 b-11 c-17 d-13 f-20 h-15 j-12 l15 m-15
paint_the f-11 l-20
pan a-10 l-11
pan_> a-10 l-11
panaderia a10
panel l13
papa d-13 f-16 h15 l-15
papel e-14
papeles g13 i14
papeles_> b-11 h11 i14
papeles_de g10
paper b-15 c-11 f-23 m-12
paper_> d11
paper_bills d-14 f-15 j10
papers b-11 g17 i-12
paperwork b-16 f-16
paperwork_> b-16 f-14
par c14 l-10
par_de c14 l-10
para a-13 b21 e-22 f18 h-10 j-14 k-38 l-16 m17
para_alla b-15 f-19
para_comer f-13 j-11 m19
para_de j10
para_el b15 d13 m11
para_esto b-11 h10 i12
para_la c-19 f-23 h-10 l-14
para_mensajes k-12
para_mi f12 j-11
para_nada c16 f-10 j-11 l-11 m-11
para_no f18 m-13
para_pagar d-12 m-16
para_que a-17 b15 d-12 f13 m-16
para_siempre f23
parada b-10 l-12
paralegal_and b11
pare c-14 d-15 f-15 m-17
pare_de d-10 m-10
parece b12
pared a-10 l19
pared_> l11
pared_esta l10
pared_why l10
paren j10
paren_> j13
parenle j11
parenle_con j11
park b-14 c-11 d-16 f-17
park_> b-12 c-11 d-15
parked d-14 l-13
parked_in a-22 d-11 l-11
parking b-19 c-17 d-19 e-22 f-22 g-15 h-16 i-10 j-24 k-14 l-17 m-17
parking_> a-12 e-15 j-11
parking_lot a15
parking_spot a-11
parks a14
parrilla a-10 l-12
parrilla_> a-10 l-11
part f-11
part_of c10
parte a-11 d24 h-12
parte_no d10
partes d-10
partes_> d-10
partio h11 m-10
partio_> h-13
partir a14
party a-15 b-15 c-20 d-18 f-14 h-16 l-15 m-14
party_> b-11 c-15 d-16 f-12 l-13 m-11
pasa a-18 d-18 e-11 f-20 h-13 j-19 k-11 l-15 m-15
pasa_> c-14
pasada h14
pasada_> h13
pasado d10 m-10
pasame e17
pasar a13 b-14 c-16 d-11 e-12 f-23 l-11 m-12
pasar_algo a11
pasar_en f-12
paseme a-18 c-13 e17
paseme_a a-11 e12
pasillo_> l12
paso a-21 b-36 c-26 d-34 e-22 g-27 h-28 i-19 j-18 k-16 l-31 m-40
paso_> a-22 b-21 c-16 d-12 e-10 f-29 g-13 h-17 i-11 j-11 l-16 m-24
paso_a a-10
paso_why f12
passed a-35 b-32 c-25 d-32 e-16 f-37 g-22 h26 i-19 j-22 k-24 l-30 m-38
passed_# h13
passed_away h12
passed_last h14
passed_my f-10
passed_on h14
passed_the b-14
passed_years h-17
password f-13
password_> f-10
past f12
pastillas a-16 b-14 c-12 d-17 f26 j-10 l-13 m-19
pastillas_why d-11 f15
pasto b-10 f-22
pasto_> f-21
pathetic c10
patience a-12 c-12 f-10 j-10
patience_> a-10
paul k12
pay b11 c-19 d-19 f-17 i-18 k-15
pay_# d-19
pay_> a-19 b-17 f-20 h-11 j-11 l-19
pay_a d10
pay_for a11 j11
pay_friday m-10
pay_it d-16 f-12 m-18
pay_on d-17
pay_tonight f-14
pay_when l11
pay_you a10 d-14 g12 h16
paycheck m13
payday b-11 c-10 f-10 h-16 l-11
payday_> m11
payday_is h-10 m-11
paying a-25 c-14 e-10 f-33 g-19 h-27 i-13 j-19 k-13 m-37
paying_> d-15
paying_for d20 l-10
paying_now d-14 h-11 m-11
paying_until l15
payment a-30 b-23 c-23 d11 e-17 f-33 g-32 h-20 i-18 j-27 k-20 l-22 m-23
payment_> a-10 f-11 g-11
payment_plan j-10
payment_sent d-11
payments g15 j-10
payments_> d-13
pays m-21
paz a-17 b-14 c-18 d-14 f-19 h16 j15 l-13 m-14
paz_> j16
peace f20
peaceful f14 m-12
peaceful_> f14 m-12
pegar a-14
pegarme b15 m-11
pelicula m-13
pena a-21 c-18 d-17 k-13
pena_you a-13 d-13 f-14
pensado f18
pensando a-13 d-14 f21 g-15 h-10 m-20
pensando_en a-10 d-11 f15 g-10 m-17
pense f15
pense_en f15
people a16 c22 d-30 g-17 h-17 m-10
people_> b14 d-11 f-16 i-10 l-10
people_are a-13 c10 d-11 f10
people_deserve a13 c-12
people_like b-12
perdi a-17 b-14 c-19 d-30 e-11 f-21 g-12 i-12 j-19 k-10
perdi_a h17 m-16
perdi_el h-15 m12
perdi_la h-13 m-16
perdi_mi d-11 h-16 j-10 m14
perdieron d17 m-18
perdieron_mi d17 m-18
perdimos f-12 h12 m-14
perdon a-25 b-16 d-28 e-11 g-12 h-21 i-11 j-24 k-13 l-23
perdon_> c-11 d-10 f-11 h-12 m-13
perdon_por a-10 c-15 d-12 f-12 j-20 l-14 m-22
perfect l-17
perfecto c-12 d-12 m-10
perfecto_> c-12 d-12 m-10
period b11 f-11
period_> b11 f-11
permanently f11
permanently_> f11
pero b-19 c-23 e-14 g-16 h-27 i-14 j-15 k-20 l-32 m-46
pero_hay a-10 f-12 l-10 m-20
pero_manana f-16
pero_si d11
pero_you a-17 c-12 f-11 l-10 m-15
perro a-11 c-20 f-11 h-15 l-16 m-15
perros a15
perros_> a13
person a20 b-22 e12 f-10 g-11 j-17 k12 l-15
person_> a-12 c-15 d-10
person_from a15
person_i a13
person_your h13 k10
persona a-26 b-13 c-22 d-23 e19 f-23 g-11 h-18 k30 l-17 m-16
persona_> a-18 c-11 d-14 e12 f-12 h-11 j-22 k27 l-13 m-11
persona_encargada e10
peso d10 f-13
peso_> d10 f-13
pesos a12 d13
pet c-12
pet_> d10
pet_fee c-11
petition g14
phone a-16 b-41 d-28 f-28 g-21 i-21 j10 k15 l-25 m-18
phone_> b-17 d-13 g-10 h-19 l-13
phone_alone j12
phone_anymore k14
phone_died j-13
phone_is j13
phone_number k-11
phone_used k11
phone_was j-16
photos b11
pick a-13 d-18 f-16 j-12
picked a-10 b-14 c-10 f-11 m-14
picked_up a-10 b-14 c-10 f-11 m-14
pickup a-10 c-15 d12 l-14
pickup_> c-14 l-12
pics b11
picture a-18 b-16 f-17
picture_> b-11 f-11
picture_when a-11
pictures b16
picturing f10
picturing_my f10
pido a-23 d-11 e10 f18
pido_a a-16 f16
piece a-17 b-11 d-12 e-10 f-14 l-10 m-10
piece_of a-17 b-11 d-12 e-10 f-14 l-10 m-10
pienso a-18 b-17 c-19 d-24 e-12 f22 g-15 h-14 i-10 j-10 k-11 l-27 m-25
pienso_en f19
pienso_pagar d-10
pienso_ver f-12
pigs d-12
pigs_> d-11
pills a-23 b-21 c-20 d-25 f30 g-13 h-16 i-13 j-17 k-16 l-22 m-29
pills_> f16
pills_for f-16
pinche a-15 b-10 d-12 e-10 f-15 g-10 j-14 k-11 l-13 m-17
pinche_vieja c11 f-10
pintar f-10 l-13
pintar_la l-24
pintura l-12
pipe l12
piso l16
pistola a19 d-12 f-21 m-12
pistola_> a12 f-10
pistola_why a14 f-16
pit a-11 c-11 f-11 l-10 m-12
pizza a-15 b-10 c-11 d-15 e-17 f-24 h-14 j-20 l-10 m-10
pizza_> a-14 d-14 e-15 f-22 j-16
place a20 b10 d-23 h-13 j-13 k-14
place_> d-10
place_up a17 l-11
plan a-33 b-30 c-28 d-37 e-23 h-22 i-17 j-17 k-24 l-28 m-31
plan_> a-21 b-13 c-18 d-21 e-18 f-34 h-14 j-26 k-15 l-16 m-15
planning f10 h10
plant a-17 c-12 f-22 l-13 m17
plant_some f-14
planta h-16
planta_> h-16
plants f-12 l-14
playa a-14 b-14 e-11 f-13 l-10
playa_> a-11 b-12 e-11 f-12
playing a11
please a-40 b-38 c-35 d-15 e14 g-28 h10 i-26 l-30
please_> a-21 b-14 c-18 d-31 g-10 h-28 i-12 k-27 l-17 m-24
please_call e-15
please_discontinue j16
please_dont f-16 k-10
please_escalate e15 j-10
please_keep j-13
please_remove f-11 j15
please_stop h17
please_text j-14
please_update h11 k11
pleito a-12 b11
plomazos a15
plomazos_> a15
plomero a-12 j-12 l-11
plug f-15 l16
plug_> l11
plumber b-13 c-11 d-12 f-18 h-11 l-16 m-12
pobres a-17 b-10 c20 d-10 f-11 l-11 m-10
poder e11
podido d-13 m14
podrido l12
point d-13 f12 j-10
policia f-11 m-10
policia_cerro m-10
ponerme f-10
pongame a-13 e20
pongame_al e17
pongo b-11 d-10 e12
pool a-12 d-10 f-16 g-10 l-11 m-14
por c-17 f-20 g-15 h-31 k-49
por_# a11 d-10 l-11 m-16
por_aqui j12
por_correo d-10 j17
por_delante a14
por_donde c15 d-14 m-10
por_el b-16 c-15 d-19 e-10 f-14 g-12 h-16 m-15
por_favor a-18 b-18 c-18 d-25 e13 f-22 g-13 j14 k-13 l-17 m-20
por_la b-29 c-27 e-15 f-26 h-14 j-19 l10
por_lo a-10
por_mi a-18 b-15 d-13 m-10
por_que a-16 d22 f-14 l-11
por_semana a-13 b-11 d-19 e-13 f-13 g-14 h-12 j-15 l-17
por_texto j13
por_todos l14
por_un a-14 f-12 l-11
por_una m12
por_uno a18 b-11
porch l14
porfavor d-11 k-14 m-11
porfavor_> k-13 m-10
porque a10 c-13 d29 f-11 h-12 j-15 l-10
porque_me d11 f-12 m-14
porque_no d10
porque_you a-10 d17
portal a-20 b-22 c-24 e-19 f-31 g-15 h-17 i-10 j-25 k-23 l-25 m-27
portal_> c-11 d-20 f-17 j-14 k-16 m-12
portion d18
posted a-15 b-11 c-13 f-13 j-11 l-10 m-10
posted_> d-16
posted_on d10
power d-17 f-12 l17 m-10
power_outage l-11
pray a16 d-11 f12 k-10
pray_i a18
praying c-14 l-11
precio a10
prefiero a-10 b-10 c-13 d-17 f11 h-15 j13 k-12 l-11 m-16
prefiero_cartas j12
preguntar a-12 b10 d-11 e-15
preguntar_al e-15
pregunto a-12
prende m-11
prendo a13
prendo_fuego a12
preocupe a-10 f-14 k-18 l-12 m-14
preocupe_> k-10
presion f-13 l12
preso a10 f-10 l-10 m13
pressing b14 d-13
pressing_charges b14 d-13
pressure l11
presta h-10
pretty a19 b-16 d10 f-20 h-11 l-16 m-12
pretty_> a15 b-11 f-13 l-13
price f-15 l-17
primero d10 f-11
primo a13 m-11
primo_es a16 b-13
prisa f-10 l-13 m-10
prisa_con l-12
problem a-16 c-13 d-20 j-12 k-16 m-20
problem_> f-13
problema c-11 d-17 k-11 l-16 m-19
problema_> a-16 l-10 m-15
problema_con d-10
proceso g10
proceso_de g10
program d13
programa a-10 d16 h-10
programa_> d13
promise d-14 f-10
promise_> d-13
promised d16
pronto d-11 f-11
pronto_> d-11 f-11
proof a-11 b-11 c-11 d17 e-10 f-18 j-17 m-17
proof_of f-16 m-16
property e12
property_manager e12
propia k13
propia_> k13
propinas a11 m-14
protection a-10 b11 f-11 g10
prove c-11 d22 f-12
prove_i d13
prove_it d15 f-10
proxima a16
pruebas b11
pude c-12 d-12 k-10 m-12
pude_> f11
pueda a-15 c-10 e10 f-15
puede b-18 c-11 d-24 f-17 j-13 k-12 l-15 m-27
pueden j12
puedo a-38 c-34 d-37 g-25 h-27 i-20 j-31 k-27 l-23
puedo_> f-10
puedo_dar e-15
puedo_hablar m-11
puedo_mas f12
puedo_pagar d-14 m-21
puedo_seguir f11
puedo_trabajar f-10 m14
puente a-19 c-10 d-13 f20 l-16 m-11
puente_> f10
puerta a16 b-13 c-10 f-16 m-12
puerta_> l-23
puerta_you d12
pues a10 f10
pull a12 f-14 l-10
pull_up a12 f-14 l-10
pura c12
puro l10
puse c-13 d-15 g-11
puse_mal d-12
pushing f10
pushing_me f10
put a19 c-14 d-16 e19 g-15 i-14 j-15 k-17 m12
put_a b-13 f10 l-12
put_hands a10
put_it b12
put_me a10 e11 f-14 m11
put_my f-17
put_that a11
que f11 j-13 l-24
que_# d14
que_> d-13 f-13 k-18 l-11 m13
que_asco a-12 c13
que_bonita a10 f-10
que_buscan f-10 h11
que_calor c-13
que_caro a-10 c-12 d-11 f-12 m-15
que_debo a-11 d17 f-11 m-11
que_dia c-21
que_dios a-16 c-18 d-13 e-10 f10 j-10
que_el b11
que_en f14 m-11
que_estoy m-10
que_gente c15
que_hay a-10 m-11
que_hice d17
que_hora a-25 b-16 c-25 d-19 f-18 h-11 j-10 k-11 l-14 m-14
que_la a12
que_le c16 f-10
que_les b10 d10 f-11
que_madre c-19
que_mandar m16
que_me a15 c-10 e16 f14 h-10 k-27 l-22
que_mi m12
que_murio f10
que_no c-16 d19 f-13 h-10 i13 k-14 l-12 m-26
que_padre c-12
que_pena a-16 c-16 f-12
que_rico c-13
que_sale d12
que_se a19 b-11 c11 d-18 h-11 l-12 m-18
que_seguir f12
que_si a-12 d-14 e-13 f-13
que_significa c-15 d-14
que_son c11
que_soy a16
que_te a13 c-14
que_tenga a-10 f-12
que_tiene k13
que_tonta d-13
que_ustedes e11
que_venden l-11
que_venga a16 c-10 d-12 l-13
que_vida c-15 f-16
que_vivia a-10 h10
que_voy a-17 f12
que_you a-13 e-10 f16 k-19
queda a-14 d-12
quedamos b-12 c-13 e-10 f-14 l-11
quedamos_> d10 m-10
quedarme_otro f-14
quede a-15 c-11 d-21 e-10 k-12 l-15
quede_dormido m-10
quede_sin d-13
quedo a-19 b-16 c-26 d-23 e-10 f-16 g-11 h-12 j-11 k-11 l-16 m-16
quedo_> c-14 d-10
queja a-19 b16 d-14 e14 f-16 g-14 k-12
queja_> e12
queja_en a-11 b18 g-11
quejar f-12
quejar_con f-12
quejarme e11 f-10
quemado a-15 c-11 m-13
quemar a17 b-14
queme a-12 c-10 l-17 m-16
quemo a-15 h-12 m14
quemo_el l10
quemo_la a-10 h-10 m16
quepa a-14 c16
quepa_> a-14 c16
querer j-12
question c-14 d-12 l-13
question_> c-10 l-11
quick b-10 c-10 d-11
quiebra a-11 f-10 g21
quiebra_> a-10 g16
quien a-15 c-30 e24 f-39 g-20 h10 j-32 l-24 m-20
quien_es a-24 c-13 d-22 e11 f-14 j-13 k12
quien_hablo e-24
quien_le a-14 b-13 e16
quien_me d-13 e14 f-11 i12
quien_pueda e10
quiere b-13 f15 m-11
quieren b14 d11
quiero a-22 b-39 c-37 f20 g-28 h-38 i-27 k-38 l-24 m-19
quiero_al e13
quiero_cancelar d-13 j-10
quiero_dar e-20
quiero_despertar f14 j-17
quiero_estar f12 j-11
quiero_hablar e18 f-11
quiero_ir e-12 f13
quiero_mensajes j13
quiero_morir f13
quiero_pagar d-12
quiero_preguntar e-11
quiero_problemas f-15 j-10
quiero_recibir f-15 j21
quiero_seguir f14 j-10
quiero_ver d19
quiero_vivir j-12
quincena a-12 c-10 d-12 f-14 l-10
quincena_> d-11 f-11
quisiera a-22 b-13 c-18 d-19 f17 j-14 l-16 m-18
quit a-17 b-17 c-20 d-16 f-26 h-14 j26 k-24 m-28
quit_it j12
quit_my m-11
quit_texting k-15
quit_with j11
quitan d-12
quitan_el d-12
quitarme f16
quitarme_la f17
quitaron f-18 j-10 m17
quitaron_el d13
quite a-10 d-12 m-11
quite_el d-11 m-11
quiteme j10
quiteme_de j10
quiten f-12
quito f12
raining m-10
raise a-16 b-12 d-14 f-11
raise_> a-10
ramon h13
ran m13
ran_out m13
rapido a-10 c-14 d-11
ratas l15
ratas_en l11
rateros a-11 c13 d-11 m-11
rather a-17 b-10 c-12 d-13 f16 k-14 l-10
rato a-27 b-18 c-20 d-24 e-18 f-18 g-18 h-12 j-12 l-16 m-23
rato_le a-18 b-10 d-14 e-12 g-12
ratones a-10 b-11 f-11 l22 m-13
rats l12
rats_in c-13 l15
razon a-12 c-13 d-16 j-10 l-10 m-12
razon_> a-10 c-10 d-11 f-13
reach a-12 e10 f-13 h12 j12
reach_out e11 f-12 j13
read a-16 b-11 c14 d-12 f10
reading b-10 e12 f13
reading_these e12
ready a-23 c-12 d-21 e-16 f14 g-13 h-15 i-13 j-21 k-12 l-16 m-10
ready_> b11 d-12 f-15
ready_to a-15 d-12 e-12 f15 g-11 h-13 j-17
real d-12 e18 f15 h-11 j-14
real_bad a10
real_person c-12 e10
really d-11 f-10 k-12
reason f12 j-10
recargo a-13 b-10 c-16 d10 e-10 f-16 k-12 m-20
recargo_> m-13
recargo_no d12
recargo_si d-15
receipt a-32 b-24 c-17 d12 e-24 f-30 g-16 h-20 i-14 j-30 k-17 l-20 m-19
receipt_> a-16 b-10 d-11 e-11 f-16 h-10 j-18
receipt_says d14
receipts d13
receive d-15 j10
recibi j-14
recibi_su j-14
recibio j-17
recibir f-17 j22
recibo b-19 c-21 d-12 e-20 f-22 g-16 h-18 i-12 j-23 k-14 l-22 m-26
recibo_> a-11 f-10 j-14 m-14
recibo_a a11
recibos a-13 d20 f-13
recibos_> a-13 d20 f-13
recien m11
recoja f13
recoja_> f13
reconozco d14
reconozco_esa d11
recordatorio a-10 c11 j-17
recordatorios d-12 j-17
records d18 h10
red f-14 h-11
reeks l14
refrain j11
refrain_from j11
refund a-10 f-13 m-12
refund_> f-12 m-11
refuse d10
refuse_to d10
regadera l17
regadera_> l14
remind a-10
reminders b-11
reminding j-11
reminding_me j-11
remove b-10 d-13 f-14 h-11 j20
remove_it j14 k10
remove_me j11
remove_the j-13
renew d-13 e-17 f-22
renew_> e-14 f-13
renew_early f-15
renewal a-10 b-13 d-17 f-12
renewal_> b-10 d-16
renovacion d-15
renovacion_> d-15
renovar b-11 e-11 f-19 j-12
renovar_> f-10
renovar_temprano f-11
rent b-34 e-24 g-34 i-17 j-25 m16
rent_> a13 b-16 d-11 e-11 f-38 g-16 m11
rent_again d-15
rent_anything d-10 k12
rent_is f-11 m-16
rent_money d-15 m14
rent_this d-10 m17
renta a-25 b-14 d14 e-10 f-30 g-14 l-14 m12
renta_> a-16 c-19 d-26 f-23 k-12 l-18 m13
renta_es k11
renta_sin d12
rento a-11 c-14 d-15 f-17 k19
rento_> k11
reply f-15 j-16
reply_stop j-12
report c-10 e12
reportar a-15 b12
reportar_con a-15 b12
reporting a-13 b19 d-14 e-16 f-12 j-15 k-12
reporting_you a-11 b14
representa i17
representa_> i13
representacion i11
representacion_legal i11
represented i18
represented_by i12
representing b-13 i13
representing_me b-13 i13
resend d-10 j-10
respond i10
rest a-22 b-16 c-21 e-13 f-22 g-11 h-11 j-19 k-15 l-14 m10
rest_> a-13 b-10 c-17 f-14 j-14 m13
resuelve e15
retained b-13 i17
retained_counsel i13
reviewing b-11 i15
revise a-17 c-14 e10 f-16 j-12
revise_bien d12
revise_mi e12
revise_su a-10 e-10
revisen d15
revisen_bien d12
revoke j12
revoke_my j12
rica d-14 l-20
rica_> d-14 l-20
rico a-10 c-16 l-18
rico_> l-15
right b-36 c-21 e-22 f-42 i-21 j-27 k-29
right_> a-35 b-21 c-15 e-11 f-21 h-23 i-11 j-16 k-15 l-26 m-34
right_by l13
right_here d18
right_now a13 f-21 g10 h13 m19
right_think a14
right_to d-11
rights b10
ring b-14 e11
risa a-13 e-10 f-27 m-17
risa_> a-10 f-20 m-15
risa_con f-10
rn f17
rn_> f17
roach c-10 m-11
roaches l13 m-10
roaches_everywhere l12
road a-14 b-10 c-13 f-13 j-12 l-10
robar a-10 c14
robaron c-17 d-11 f-10 m10
robbed m14
robot a-14 c12 j12
rock c-17 d-10
rompio a-18 m-14
roof a-11 f16 l-13
room a-17 b-12 c-16 d-16 f-20 g-15 h-12 j-10 l19 m-18
room_> a-11 c-13 d-11 f-13 g-11 l11 m-13
roommate a-10 f-23
roommate_paid d11
rope a-16 b-15 c-16 d-17 f16 h-12 l-16 m-20
rope_in f14 m-12
rotten l11
rotten_eggs l12
ruedas a10 l10
ruedas_> a10 l10
run a15 c12 f-10
run_by c13
running a-17 b-10 c-19 d-10 h-13 j-12 m-19
running_late m-10
runs a-15
runs_this c11
rush a-10 d-10 f-12 l-22 m-10
sabado d-11 f-10 h14 k-15
sabe c-14
saben a20 d-15 f-12 j-11 k-10
saber a-18 c-12 f-15 i-15
saber_de i-13
saber_la a-14
saca f-12
sacan f11
sacan_de a-12 f13
sacar b10 f-11
sacarme a16
sacks c10
sacks_of c10
saco j-11 m12
safe a-18 b-13 c-19 d-15 e-12 g-13 h-13 j-15 k-16 l-15 m-16
safe_> a-11 b-12 c-17 d-11 f-19 j-12 l-10 m-12
said a-38 c-25 e-25 h-25 k-25 m-31
said_# d13
said_bye f11
said_hi a-17 f-21
said_i d10
said_its i-10
said_not i11
said_stop j13
sala h-13 l13 m-11
saldado d14
saldo k-11
saldo_> k-10
sale b-25 c-25 e-19 g-15 h-18 i-14 j-19 k-17 l20 m-33
sale_> d-13
sale_agua l12
sale_humo f-10 l19
salgo b-10 d-12 f-11 l-14 m-12
saliendo a-11 m-18
saliendo_del a-11 m-18
salieron l10
salio a-12 d-12 l-17 m16
salio_bien m10
salir c-11 d-14 f-21 g-18 h-12 j-10 k-11 l-10 m-15
salon a-12 c-12 k15
salud a-10 b15
saludo a10 e-11
saludos a-14 b-10 c-15 f-13 l-10
saludos_a a-11 c-14 f-13
sangre a24 b-21 d-13 f-19 l-14
sangre_> a19 b-19 c-15 f-16
saturday a-15 b-10 c-14 d-11 e-10 f-16 j-13 k-10 l-15 m-12
saturday_> a-11 c-12 f-10 j-10 l-14 m-10
save m-10
savings f-15 h-12
saw a-11 d-14 j-15 k-10
say b-13 c-13 m-18
say_# d15
saying d16
says a-35 c-29 d33 e-18 h-27 j-23 k-21 m-18
says_# d12
says_hes f10
says_hi b-12 c-12 d-14 f-16 h-13 i-12 l-16 m-17
says_i d14
scam a-12 b-13 c17
scared a15
scared_to a16 f-11
school a-18 b-20 c-20 d-15 f-19 g-10 h-15 i12 j-12 l-17 m-24
school_> a-15 c-15 d-12 f-15 h-10 i-10 k-13 l-13 m-19
screw a-15 b-15 c12 d-11 e-10 f-11 j-10 k-10
screw_you a-14 d-10
scumbag d-12
se a20 b-11 c-23 d-41 e-54 g-11 i-26 j-50 k10 l19
se_acaba f18
se_acaban f15
se_acabo m11
se_cayo m-11
se_cuide a13
se_donde a19 c-18 d-11 f-11 k-11 m-11
se_equivoco k17
se_esta f10 l21 m-17
se_fue a-18 c-11 h-13 k-11
se_inundo l11
se_la f-11 h11 l-10
se_las b13 i-12
se_le a11 c-12
se_lo a10 d-14 f-11
se_me a-25 b-21 c-29 d-34 e-19 f-45 g-16 i-16 j-19 k-27
se_murio a-10 f-14 l-15 m-13
se_nos a-10 h23 l-18
se_preocupe a-10 f-14 k-18 l-12 m-14
se_puede a-16 d-10 l-10 m-12
se_que c-10 d-11 k-20 l-11 m-15
se_quemo a-11 l11
se_quien a-16 k12
se_va a12 h-12 i-15 m12
se_van a21 f-18 l-10
se_ve a-13 f11 l-12
sea c17 k-12
seccion d17
seccion_# d17
secretaria d11
secretaria_> d11
section a-18 d16 f-15 g-12 l-12
section_# a-17 d17 f-11 g-12 l-11 m-16
see c-39 g-26 h-29 i-18 j-32 k-26 l13
see_a a-10 f16 k-12
see_any f16
see_her a-12
see_him a12
see_if b11 c-11
see_me a-14 e10
see_somebody a-26
see_that a11 d-14 f-14
see_the a-16
see_them a-13
see_this a-11 b-10 k-15
see_what d-10
see_who l11
see_you c-18 d-21 e-12 f-17 g-13 h-13 j-14 k-18
seguir a-14 c-14 d-14 f27 j-17 k-15 m-15
seguir_en f12
seguir_viviendo f12 k-11
segun d20 m-10
seguro a-11 f15
seguro_de f10
semana a-31 b-24 c-24 d-30 e-21 f-29 i-16 j-26 k-14
semana_> a-16 b-14 c-14 d-18 e-16 f-16 g-20 j-14 l-19
semana_pasada h14
semana_sin l12
semana_why m-12
semanales d-12 l-11 m-12
semanas a-15 b-12 c-13 d-16 f-13 g-12
semanas_> d-10 l-11
send a11 c-15 e-24 f-36 h11 k-22 l-14 m-16
send_anymore j12
send_everything b-16
send_it a-16 h16
send_me a-12 d13 e-13 f-10
send_that a10
send_the a-16 b-11 d-14 j-11
sending c-12 d-21 e-10 f-16 k-16 m-15
sending_it h-13
sending_paper j-20
sending_the b-12 j-17
sending_them j14
senor c-14 d-12 f-21 h27 j-15 k17 l-12 m-10
senor_> h14
senor_que f-10 h12
senora a-11 b-12 d-13 f-20 h19 k-16 l-12 m-11
senora_> a-16 c11 f-12 h-13 k-12
senorita k10
sense d13 j-14
sense_> d13 j-14
sent a-24 b-32 c-25 e-18 f-31 g-19 h-23 i-12 j-30 k-20 l-15
sent_> a-11 b-14 c-15 d-28 f-10 h-11 j-14 m-17
sent_it d-21 f-16 j-13
sent_that d12
sent_the d-15
sent_you d11
sentido a-11 f17 k-10
sentido_a f10
ser a-16 f14
seria a10 d-14
serious f12
service h15
set b-13 e-13 f-22 j-12 m-14
set_that a11
set_up e-10
settled d16
sewage a-11 f-12 l18 m-10
sewage_in l14
she b-21 c-15 e-20 g-12 h20 j-17 l-20 m-24
she_died h14
she_had h11 m-11
she_said d-11 e-11 h-11
shelves f-15
shelves_> f-15
shes a-15 b11 c-15 f-23 g-11 h26 j-15 k-11 l-15 m-17
shift d-18 f-10 l-12
shine c15 d-15
shine_> c15 d-15
shit a-17 b-19 c14 d-21 e-13 f-20 g-13 h-13 i-10 j-18 k-21 l-15 m-15
shit_> c12
shit_its d-11 f-11
shocked d-10 f-10
shoe c12 d-11 f-14
shoe_> c12 d-10 f-12
shoot b-11 d-11 j-15
shoot_me a-20 j-11
shoot_up a11
shoot_whoever a12
shoot_you a-15
shooting a13 f-23
shop l-13
shopping l-12
short a-20 b-17 c-19 d-23 e-11 g-12 h-12 i-11 j-15 k-11 l-15 m11
short_> d-12 f-17 m13
shot b-16 c-19 d-14 f-31 j-11 l-15 m-22
shot_> a13 c-12
shot_and h15 m-11
shotgun a12 f-11
should b-23 e-23 g-15 h-15 k-14 l-19 m-18
should_be c11
shouldnt d12
shouldnt_be d12
shove d-14
show c-17 d14 e-11 f-24 g-16 h-13 i-11 j-17 k-16 l-18 m-22
show_> a-18 d-19 f-14 g-10 l-11 m-10
show_me a-11 d16
shower a-21 f-17 h-12 l10 m-11
shower_then f-10 l-10
showing d11
shows_you d11
shut a-24 b-12 c18 d-16 f-16 j-11 m14
shut_down a-14 m13
shut_up a-11 c14 d-11 f-10
si a15 c-45 d-13 e-38 f12 g-38 h-10 i-32 j-24 k-15 l-25 m-51
si_> a-20 b-16 c-10 d-15 e-13 f-21 j-15 l-10
si_asi a-12
si_debia d-13
si_debo d-22
si_el h12
si_es a-11
si_esta d-14
si_me a20 d-19 f19 l-15 m-15
si_mi d10
si_no a-11 b13
si_pago d-10 m-10
si_puedo b-10 f-11
si_siguen b12 k10
si_tocan a13 f-12
si_vuelvan a15
si_you a-14 d22 f12
sick b-27 c-11 d-27 e-14 f-31 g-17 h-19 i-16 j-24 k-21 m17
sick_day b-11
sick_of f-13
sick_with f-11 l-13 m17
side l13
side_of l13
siempre a-14 b-12 c-11 d-15 e-14 f12 h-12 j-11 l-10 m-15
siempre_> a-10 e-13
siento a-14 d-14 f21 j-10
siento_que a-12 d-13 f17
siga j-12
siga_mandando j-12
sigan a13 j-11
sign i13 j-17
signed a-10 f-16 h-13 i-13 l-11 m-15
signed_> c-12 g-10
signed_for d14 e11
significa c-15 d-14
sigo f10
sigue f-17
siguen b10
silla a10 l10
silla_de a10 l10
sillon c-11 f-13
sillon_> c-11 f-13
sin b-10 d-10 e-16 g-24 h-26 j-31 k-28 l14 m22
sin_agua l12
sin_avisar d12
sin_calefaccion l14
sin_chamba m15
sin_dientes a12
sin_falta f-13
sin_gasolina m-12
sin_mi d-14 f19
sin_problema m-11
sin_querer j-12
sin_trabajo m21
sin_un f-11 m13
since a-20 b-15 c-20 d16 e-16 g-10 i-11 j-16 m12
since_> h-13 k-10 l-11
since_he m10
since_the l-21
single a-10 b-11 d-14 f-20 h-13 k-12 l-10 m16
single_mom f-13 m15
sink a-16 b-11 c10 d-10 f-13 m-13
sink_> c12
sirve a-18 c-16
sirve_> a-10 c-10 l-10 m-11
sirve_bien l-11
sirve_el l11 m-10
sirve_la l12
sirven c12 l-10 m-10
sistema d13
sistema_esta d12
sistema_porque d10
sister a-10 b-12 d-11 f11 h12 k-15 m-16
sister_is f-11 m-10
sisters f-22
sisters_> f-22
slash a17 f-10
sleep b-25 d-23 e-21 g-16 i-13 j-19 k-16 l-21 m-10
sleep_> c-13 f-16 h14 l-10 m-13
sleep_and f22
sleep_in a-17 f-31
sleeping d-13 f12 m-12
sleeping_pills f16
sleepy f-15
slept f-11 l-10 m-10
slit a-14 f12
slit_my a-14 f12
slow a-10 b-10 d-17 f-16 g-12 h-10 j-10 l-20 m13
slow_> d-17 f-14 g-12 h-10 j-10 l-12 m13
slumlord c10
small a-15 b23 d-14 f-11
small_claims a-15 b23 d-14 f-11
smash a12 f-14
smell a-13 c-11 d-10 l20 m-10
smell_> f11
smells a-14 b-11 d-10 f-17 m-10
smells_like a-10 f-14
smoke b-14 c-14 d-14 f-18 l12 m-14
smoke_alarm l-15
smoke_from l-11
smoking f-11 l10
smoking_> l11
snap a14
snap_and a14
snow a-17 b-14 d-11 f-14 h-13 l-13 m11
snowing m-10
snowing_> m-10
so a-11 c-31 d14 e-10 h-53 k-41 l-21
so_bad f15
so_fast a-13 b18
so_good f-12
so_i a-12 e-11 f-15 g12
so_ill a-21 b-13 f-26 l-10 m-11
so_im a-15 b-13 f-23 l-13
so_money f-11 m11
so_much a-11 d-11 f-12
so_my b12 d-11
so_no d-14
so_send a17
so_that d11
so_the b12 h-11
so_tired f15
so_why d22
so_you g12 i11
sobre a-21 b10 e-16 f-10
sobre_al e-12
sobre_con d13
soda j-15
soga a-10 d-15 f20 m-15
sol a-11 l-17 m-11
sol_> a-11 l-17 m-11
sola a-11 f10 m16
sola_con a-10 m12
solo b-17 c-13 e-15 h-16 k-12 l-12 m-21
soltera c-10 h-13 m16
some b-25 e-10 f-13 g-15 h-20 i-14 j-25 k-19 l-25 m-29
some_flowers f-14
some_shelves f-15
somebody a13 b-28 c-20 e13 g-14 h-14 j-17 m-15
somebody_> i14
somebody_is a11
somebody_over a20 f-13
somebody_with e13
somebodys a18
someone b-19 c-23 e15 g-12 h-18 i-16 j-26 k13 m-19
someone_> d-13 k14
someone_above e15
someone_else a-11 d10 k10
someone_to e-11 f-11
something a15 d10 k-11 l10
something_> f10
somethings a-10
sometimes a-19 d-13 k-10 l-12
sometimes_i a-19 d-13 k-10 l-12
son a-36 b-23 c27 d10 g-14 i-10 j-18 k-16 l-33 m-33
son_> a-10 c10 f-10 m-12
son_una a-10 c15 h-11 l-14
son_unos a-10 c11 d-10 h-11 l-10
soon a-24 c-15 d-10 h-10 j-11 l-10 m-14
soon_> a-23 c-14 j-11 l-15 m-13
sorry a-16 b-33 c-10 d-42 e-25 f-23 g-29 i-23 j-38 l-34 m-36
sorry_> a-16 b-11 c-27 d-25 g-10 h-28 j-15 l-23 m-22
sorry_for a-10 c-16 f-11 j-15 k-15
sorry_i f-10 j-16 k-11
sorry_wrong c-12 d-14
sort b11 d-11
sort_it b11 d-11
sotano l12
sounds a-13 b-11 c-15 j-11 l-10
sounds_good f-10
sounds_like c-11
soy b-32 c-46 d-47 e-32 f-26 g-24 h14 i-23 j-17 k22 l-40
soy_bueno j-15
soy_capaz a16
soy_de k14
soy_el h15
soy_inquilino k12
soy_jose k-14
soy_la f-10 h11 k14 m-14
soy_su h14
soy_you k-16
space f15
sparking l16
sparking_> l16
sparks f-11 l13
speak a-10 b-15 e17
speak_with e15
speaking e-13
special d13 l13
spoiled l13
spoiled_> l13
spot c-11 d-19 f-16 g-13 l-18 m-10
spot_> a-17
spray c-10 l-17 m-10
spring d11 e-10 k12
spring_> d12 k13
stab a11
stairs f12
stairs_> f13
stamps m14
stand a-13 c12 f10
stand_on f12
standing f12
stanton c15 d-17 e10 f-26 g-11 h-15 i-10 j-17 k16 l-14 m-12
stanton_> a-12 b-14 d-11 f-16 j-11 k13
start a-12 b-12 c-12 f-14 j-22 m-14
start_> b-10 c-11 d-11 f-10 m-10
started a-10 c-10 f-16 l-14
starting f11
starts b11 h-13
starts_monday b11 h-12
state a-11 b25 c10 d-13 f-16 j-12 k12 l-11
state_and k13
statement d18 f-12
station l-13
stay a-17 c-13 d-16 g24 h-15 j-11 k-20 l-14 m-16
stay_another f-11
stay_is g17
stealing j-11
step b18
stepping f14 l-11
steps d-13 f-15 l10
stfu a-13 c14 d-13 e-11 f-14 g-10 h-10 i-10 j-11 k-12 l-11 m-13
still b-17 d-19 e-11 h-13 j-16 k-11 l16 m-21
still_waiting a-14 l15
stolen d-12 m13
stolen_and m10
stone a-13
stop a-10 b-47 c-28 d-10 e-26 f-12 i-25 j33 l-11 m-41
stop_> a-15 b-12 c-21 d-21 f-22 g-13 h-16 j32 k-21 l-13 m-14
stop_asking h13 j-10 k10
stop_blowing j10
stop_by a-13 f-18 j-23
stop_calling j-14
stop_collecting g16
stop_do j-11
stop_is j-14
stop_laughing j-10
stop_me a10
stop_now j12
stop_sign j-10
stop_texting j16 k11
stop_the f-10 j-21
stopped a-10 d-15 h-10 j-16
stopping j-13
store b-13 c-11 d-12 f-12 l-14 m-18
story f-16 j-10
stove a-18 f-10 m-10
stove_> a-13 l13
straight a-13 c11
straight_to a-13 c11
strangle a10
strangle_you a10
straw f10
street b-21 c-14 d-13 f-21 g-12 h-12 i-18 j-13 l-16 m-11
street_> b-17 c-11 f-17 i-16 l-13
strike m19
stroke f-11 h10 m10
stroke_and h11
stuck a-10 f-11
stuck_in m12
stuff a14 d-12 i11
stuff_is a17
stupid a-11 d-11 f-11 j-13 k-12 l-13
stupid_phone c-15
su a21 b-15 c16 e15 f-42 i-26 j-13 k-33 l-31
su_carro a13 b-10
su_jefe c-15 e16
su_lista j11
su_mensaje j-20
su_sistema d14
su_superior a-10 e18
su_supervisor e13
subieron d10 m-18
subieron_el m-10
subieron_la d12
suck a-14 b-12 c23 d-20 f-17 g-10 j-14 l-13 m-14
sucks j-16 k-18
sucks_> j-16 k-18
sue a-21 b19 c-11 f-19 j-18 m-12
sue_from b-11
sued b12
sueldo d-14 f-13
sueldo_> d-12 f-13
sueno a-18 c-16 d-12 h-11 l-12 m-15
sueno_> a-11 c-10 d-10 f-18 m-12
suicidal f12
suicide f10
suicide_> f10
suing b17 d-16 f-13 m-10
suing_for b12
suit a-16 b20 i-14
suit_> a-15 b21 i-14
summer b-10 c-13 f-13 j-11 l-17 m-11
summer_> b-10 c-13 f-13 j-11 l-17 m-11
sun c15 d-15
sun_dont c15 d-15
sunday a-20 b-16 c-19 d-16 f-20 g-11 h20 k-10 m-25
sunday_> a-15 b-12 c-17 d-11 f-16 h19 j-14 m-19
super b-13 c-10 d-11 e-26 l-16
super_in a14
superior a-12 e20
superior_> e12
superior_por e12
supervisor a-27 b-13 c-21 d-22 e28 f-21 g-10 h-10 i-11 j-16 k-10 l-16 m-21
supervisor_> a-12 c-12 e15
supervisor_please e10
support m12
supposed a-11 b-12 d20 f-13
supposed_to a-11 b-12 d20 f-13
sure a-15 c-16 h-11 i-10 j-21 l-14 m-20
sure_> k-15
sure_who k16
surgery a-11 b-10 d-10 f-14 l-10 m12
surgery_> m16
surgery_went m-13
survive h16 m-11
sus b-13 c-23 d10 e-11 f-23 k-10 l-13 m-11
sus_cuentas c-10 d17
suspendieron m16
swear a14
swear_to a11 f-12
sweet c-12 e-14
swing a-15 b-10 f-12
swinging a17 d-11
swinging_> a17 d-11
switch a-14 d-17 f-19 j10 l15 m-10
switch_to d-10 f-13
system j13
system_> j10
table f17
take b-14 c-13 g-30 h-31 i-25 j14 k-36 l-33 m-43
take_a a-17
take_care c-16 d-15
take_cash c-11
take_it c-12 d10 f-12
take_me a-17 b-11 c-16 d-19 e-12 m-10
take_my a-18 d-11 f12
take_off c-11 d-14 m-17
take_that d19
take_the a10 b-17 c-11 j13 m-10
take_this d-10 f-13
take_your d-11 j-10
taken d19 f-13
taken_care d19 f-13
takes a12 b-10 c-12 d-21 f10 l-13 m-13
taking b18 c-15 d-14 g-10 h-10 i13 j-14 k-10 l-12 m-17
taking_you a-12
taking_your a10 b10 c-11 f-10
talk a-25 b-26 c-16 d-19 e19 f-21 i11 k-12
talk_to a-21 b-21 c-10 d-16 e21 f-16 i12
talked b10 e-20 i-10
talked_to e-19
tamales c-10 f-11 m13
tambien a-16 d-13
tambien_> a-15
tanta j12
tanto d10 f14 m-11
tanto_si d10
tapado l13
tapado_> l13
tarde a-30 b-17 c-20 d-10 e-16 g-15 h-12 i-10 j-20 k-13 l-17 m-24
tarde_> a-26 b-16 c-19 d-16 e-13 g-13 h-10 j-14 k-11 l-16 m-21
tarjeta d-16 f-13 h-12 m-15
taxes a-13 b-10 d-17 f-14 g-10 l-11 m-14
taxi m10
te a29 b-35 c-39 d-35 e-20 f-44 g-24 h-26 i-16 j-25 k-24 l-29 m-31
te_mato a13 f-11
te_va a11 c-12
te_voy a23 b-20 f-16
teacher d-12 f-13 k14
techo a-18 b-12 c-10 d-13 f10 h-11 l22 m-19
techo_> a-12 l17
techo_del l12
techo_why f11
teeth a15 b-14 f-14
teeth_> a12 b-10 f-13
telefono a-12 b-10 d-18 e14 f-16 h-19 l-13 m-14
telefono_> d-12 e11 f-11 h-17 j-23
tell a12 e-32 f26 g-15 h10 i-13 k-20 l-18 m-14
tell_me d13
tell_my a-13 f24 h-11
tell_that a10
tell_the e-13
tell_them f10
tell_you a-17 b-13 f-10 h16
tell_your a11 e-13
telling f11 l12
telling_me f12
temporada m20
temprano a-18 c-12 d-15 e-10 f-26 g-10 h-10 j-11 m-10
temprano_> a-12 c-10 d-15 f-24
ten a10 l-11
ten_minutes l-10
tenant a-19 b-25 c-14 g-10 h25 i14 j-11 k17 l-20 m-16
tenant_> b-11 f-11 h14 k11
tenant_in h11 l-15
tenants b23 c-12
tenants_union b14 c-11
tenemos c-12 l10
tenga a-16 d-16 f-17
tengo c-48 d12 e-35 i13 j-37 k-12 m15
tengo_> d10
tengo_abogado b-18 i11
tengo_cambio m-12
tengo_cita b12
tengo_cuenta d-13
tengo_dinero m13
tengo_el a-12 d13
tengo_ganas a-11 d-11 h-10 l-20 m-14
tengo_la a-12 d10 f19 l-11 m-18
tengo_las f17
tengo_miedo f13
tengo_ni f-16 m18
tengo_otro m-20
tengo_que l11
tengo_representacion i11
tengo_trabajo a-12
tengo_un b-10
tengo_una a21 d-12 f-19 m-12
tenia b-13 c-11 d-11 f-10 h-11
terminar f-22 j-10
terminar_en a10
termine f12
test a-23 b-22 f-22 h-21 i-10 l-12 m-12
test_> b-13 f-18 h-11
texas k12
texas_no k11
text a-11 e-28 g-23 k-12 l-22 m-27
text_> a-27 c11 d-27 h-14 j12 k-27
text_again b11
text_and b11 j12
text_before j-14
text_from j-11
text_is j-14
text_me b-16 c-18 k-14
text_messages j13
text_my h-11 j-21 k-10
text_only j-21
text_this h11 k-14
text_you a-10 b-20 c-10 d11 j-21
textear j13
textear_> j13
texted j14
texted_> j14
textee j11
texting b-17 c-15 k17
texting_> j13
texting_a h11 j-15 k11
texting_is j-10
texting_my k11
texto d-11 k-10
textos b-14 c-10 f-12 j34 k-20
textos_> b-13 f-11 j22 k-18
textos_no j12
texts a-18 c-18 d-25 e-14 f-27 h-22 i-10 j33 l-10 m-11
texts_> c-12 d-14 f-17 h-16 j20 k-24
than b-14 c-15 f27 h-11 j-14 l-12 m-17
than_this f16
thank a-34 b-30 c-31 d-34 e-35 f-27 g-18 h-16 i-12 k-22 l-28 m-10
thank_god l-14
thank_the e-16
thank_you a-25 b-27 c-30 d-29 e-19 f-22 g-16 h-11 k-19 l-20
thanks a-29 c-34 d-40 e-23 f-33 g-24 h-25 i-20 j-33 k-30 l-40 m-31
thanks_> a-18 b-28 c-24 d-32 e-12 f-22 g-15 h-15 i-14 j-23 k-18 l-28 m-22
thanks_for a-14 b-24 c-15 d-16 f-15 g-10 h-12 j-14 l-21 m-10
that a41 b-14 d36 e-15 f-12 h-48 j-53 k11 l-58 m-58
that_# d13
that_> a-31 b-12 c15 f-25 g-16 j-11 k-17 l-10
that_already d16
that_balance a-11 f11
that_bill d-10
that_fat a13
that_fee b13 d18
that_i f11
that_isnt d16
that_landlord a17 e-10
that_last j-13
that_leasing a13
that_maintenance a14
that_manager a19 d-11 e-14
that_name a-12 c-11 d-15 f-16 k21
that_not a-12 d21 f-10 k-18
that_number d19
that_off d13
that_office a34 b-21 d-20 f-15
that_okay a-11
that_payment d10
that_place a22 b-15 d-11 f-16
that_show f-11
that_super a12
that_to a-10 i13
that_was a-18 c-20 d17 f-12 g-14 h-13 k-10 l-10 m-10
thats a-36 b-10 c-26 d20 e-16 g-22 h-20 i-16 l-22
thats_fine d-19 f-13
thats_it f12 m10
thats_not d20
thats_on d11
thats_right d-10
the a-10 c-13 i-11 j-14
the_# a-24 b-22 f-28 l-24 m-26
the_1st a-21 b-14 e-16 f-14 h-10 j-11 l-14
the_2nd d17
the_3rd f-15 l-17 m13
the_4th d14 f-10 h11
the_5th f-15
the_6th d-11
the_9th g14
the_address d-12 e-12 f-13
the_amount d-28 f-10
the_apartment h14 l13 m-13
the_attorney b19
the_autopay j-13
the_baby h-13 l22
the_back l20
the_bakery m11
the_balance d-25 f-11
the_bank a-17 b-26 f-24 l-13 m-16
the_bankruptcy b-14 g22
the_basement c-11 l14
the_bathroom l10
the_bed l17
the_bedroom l12
the_best a-10 b-14 c-22 d-12 k-13
the_better b14
the_blue e-10
the_box a-10 d-17 f-15 l-16 m-14
the_brakes a12
the_bridge a-18 b-12 c-10 d-12 f22 l-17 m-12
the_building b11 d-10
the_bus d-12 m-11
the_car a-14
the_carpet a-12 c-12 f-14 l13
the_cfpb b11
the_charge d-24
the_check a-34 b-16 d-15 e-15 f-28 h-16 j-11 l-13
the_city a-20 b16 f-18
the_closet a-11
the_co l11
the_confirmation k-11
the_corner d-10 l-11
the_desk d13
the_doctor b-13 f-11
the_dog a-10 c-13 f-18 l-15
the_dont j18
the_door d-11 f-16 l-27
the_dryer d-10 f-10 l20
the_dumbest c12
the_end a-10 f10
the_envelope a-14 e-12
the_executor f-10 h19
the_fair b14
the_fee d-16
the_floor l14
the_form a-13 b-12 e-11 f-11
the_fridge m14
the_front j-10
the_furnace l13
the_game a-10 d-10 f-22 h-12 m-17
the_garage f17
the_gas d-10
the_grass f-19
the_ground a11 b-11
the_guy d10 f-14
the_gym b-12 f-17
the_hall l-17
the_head a13 e12
the_health l11
the_heater l12
the_hell c18 l-16
the_highway a13
the_hospital f-30 l-11 m18
the_housing b12
the_igual f13
the_inspector b11
the_insurance f13
the_job c10
the_judge d13
the_key a-19 f-10
the_keys d12
the_kids a-19 c-14 d-14 h-10 l20
the_kitchen a-17 c-12 f-17 l19 m-14
the_lady a-20 b-16 f-22
the_landlord e16 f-19
the_last a10 f13
the_late c-14 d-26 j-13
the_laundry l-11
the_law a-12 b18 d-17 f-16 i15
the_leak b-11 l15
the_lease a-33 c-10 f-36 h16 i11 k-11 l-14 m-19
the_leasing a-13
the_ledger d21 e-14
the_life k-10
the_light l14
the_lights a-12 l-20 m10
the_link d-11 j-11 k-12 l-14 m-15
the_lobby l-19
the_magistrate b15
the_mail d-10 l-10 m-17
the_maintenance a-15
the_mall f-10
the_man h12
the_manager a-36 d-10 f-10 l-10
the_messages j12
the_miedo a16 f-13
the_money a-15 b-12 d15 f-26 h-16
the_moneyorder a-13 b-11 f-13
the_name f-11 k11
the_new a-24 b-17 c-14 d-20 e-23 f-27 h-22 j-14 l-29 m-19
the_news b18 d-10 f-20
the_next a28 b-23 d-14 e-10 l-13
the_nicu h-14 l-11 m15
the_notice b-12
the_office a-27 b-42 c-15 e-15 f-26 g-12 h-14 i-12 j-14 k-22 l-25 m-24
the_old b-11 d13 f-10 j-15
the_one f-11
the_only f16
the_outlet l15
the_owner a-10 b-11 c-13 d-13 e23 f-13 k-11
the_owners a-12 e15
the_package l-10
the_paper a-12
the_paperwork b-10 f-13 i10
the_party c-11 d-11
the_payment d-15
the_person h13 k10
the_pet c-11 d-13
the_picture a-18 b-16 f-17
the_pills f15
the_place a13
the_plan b-10 e-11 j-19
the_plant f-10 m12
the_pool a-12 d-10 f-16 g-10 l-11 m-14
the_portal a-12 b-15 c-14 e-14 f-22 g-10 h-10 j-14 l-19 m-16
the_price f-14 l-16
the_property e13
the_radiator l10
the_receipt a-16 b-11 e-12 f-19 j-13 l-10
the_reminders j10
the_rent a-30 c-12 f-18 j-15 l-12 m12
the_rest a-13 d15
the_right d-21
the_road a-14 b-10 c-13 f-13 j-12 l-10
the_roof a-11 f16 l-13
the_rope f17
the_shower a-11 f-12
the_sink l15
the_smoke l-17
the_stairs f12
the_state b23 c11 f-10 l-10
the_statement d-12
the_store l-12 m-13
the_street a13
the_sun c15 d-15
the_super b-11 e-18
the_supervisor e-18
the_table f17
the_tenant d-15 f-19 h18 k15 l-17
the_tenants b10
the_text j-11
the_texts b-20 j13 k-10
the_total d-18 f-13
the_train a-11 b-12 d-13 h-13 l-17
the_trustee g22
the_tub l12
the_two f-11
the_use f17
the_wall a-17 f-15 l22 m-10
the_walls l11
the_water f14 l-13
the_way b10 f11
the_website l-10
the_weekend h-11
the_whole a11 m-11
the_world f13
the_wrong a-19 b-19 c-22 e-14 f-17 g-10 h-12 j-16 k22 l-12
their d12
them b16 c-12 e17 f11 g-10 h-23 k-15
them_> a-10 h-12 j12
them_before a14
them_coming b13
them_on e10
them_the a-10 b-12
then a-43 c-23 d-27 e-14 g-14 i-15 j-19 k-16 m-29
then_> a-10 l-14
then_come a-12 f-12
then_ill a-10 l-12
then_rent l-12
then_well l15
there b-12 c-32 d-14 e11 f-35 h-15 i-21 m-37
there_> a-32 b-18 c-14 d-24 e-16 f-19 j-19 l-22 m-15
there_a a-12 b-10 c-13 e13 l-10
there_and a17 l-14
there_are b11 f-15
there_at a-14 b-10 d-10
there_soon l-10
there_was m-16
there_with a16
theres a-34 b-27 c-24 e-14 f11 i-12 j-25 l15
theres_a a-16 l11 m-16
theres_an g11
theres_no d11 f10 l-18
theres_nothing l-15 m15
these b15 c-30 f-35 g-16 i-14 j38 k-26 m-23
these_> a-15 e10 f-12 j18
these_alerts j15
these_hands a11
these_messages b-12 j17
these_texts j16
they d-21 e-15 f21 g-19 i-20 j-29 k-19 l-25 m26
they_cut f-11 m11
they_help j-11
they_said d14
theyre d10
thing a-14 d-18 e-12 f-10 h-16 k-15
thing_> a-11 b-15 c-13 d-12 e-10 f-20 k-12 l-12
things h12 m-15
things_> f11 h10
think a19 e-15 f15 j-16 k21 l-15
think_about a11 b-15 d-12 f15 l-11
think_ill f10
think_im k11
think_you k16
thinking a-32 b-26 c-24 d-26 e-12 f12 g-15 h-23 i-11 j-20 k-18 l-21 m-25
thinking_about a-12 b-16 h-10 l-10
thinking_gonna f10
thinking_of a-20 b-12 c-19 d-18 h-15 j-15 k-12 l-11 m-16
third d-10 f12 l13
third_time f-10 j11
this b23 d13 e10 j20 k23 l-28 m-20
this_> c-28 d18 e10 f-28 h-26 l-23 m-25
this_all b10
this_apartment a-11 b-12 c-14 f13 h-14 l-11
this_balance a-14 d15
this_bill f-11 l10
this_building b14 f-13
this_charge b-10 d15
this_company b-17 c15 e10 k-13
this_debt g11
this_except e11
this_for b-10 d11 i10
this_is a-32 c-25 d-26 h14 i-15 k26 l-14 m-24
this_isnt k16
this_keeps a-11 b10 i-12
this_life f21 j-17
this_list j13
this_month a-10 b-10 c-12 d-34 g-13 j-15 k-11 l-13 m14
this_morning b-11 h13 m-12
this_my j11 k10
this_needs a-13 c-10 e13
this_nomore f10
this_number c-10 e-33 f-16 g-11 h-14 i-12 j20 k24 m-10
this_on b17 f-16
this_once d-10
this_one j-16
this_over b10 f-10
this_phone b-14 c-11 d-11 e-20 h13 j10 k12
this_place a-21 b16 d-10 f15
this_please f-16 j12 k-14
this_stanton c-15 e-13 k-13
this_thing j11
this_time f13
this_to b10
this_traffic f-12 k-10
this_up e10
this_weather c-13
this_week b11 j-12 k-11 l-14
this_weekend h-11
thisisnt f-11 j-12 k14 l-10 m-10
though f10
though_> f10
thoughts f15
three b11 e13
throat a12 b-10
through a12 c-15 d-15 f-11 g13 h-14 i10 k-13
through_> a-11 d-11 g-11
through_a m13
through_my a-13 b-15 g-11 i11 l-11
through_the a10 b-17 f-11
throw a18 b-10 f-10 l-13
thursday b11 d-15 f-11 k-10 m-11
thursday_> b-19 d-13
tia h14
ticket b-27 d-12 f-12 g-18
ticket_> b-13
tiempo a-18 b-12 c-18 e-10 f-28 g-10 h-18 j-13 k-11 l-14 m-20
tiempo_> a-14 c-11 f-25 h-14 m-11
tienda a-21 b-12 c-16 f-17 g-10 l-11 m-11
tienda_> a-13 c-14 f-12 m-25
tiene c-22 d-22 e-14 g14 h-15 j-18 k15
tiene_en g12
tiene_este k12
tiene_razon b12
tiene_sentido f13
tienen b-11 c20 d-12 f-16 h-15 k-14
tierra f15 m-12
tierra_que f13
tight a-11 c-13 d-10 f-14 m14
tight_> a-10 c-11 d-10 f-12 m14
time b-33 c-34 e-24 g-21 i-18 k-26
time_> a-23 b-13 c-19 j-16 k-11 m-23
time_do a-12 c-13
time_next f-22
time_you a11 d10
timer l-19
times e11 f14 j10
tio h-10
tips f-11 m15
tirar a-10
tirarme f19
tirarme_del f11
tire b-13 d-15 l-16 m-16
tire_> f-11
tired a-19 b-16 d-15 e-10 f13 g-11 h-12 i-10 k-15 l-11 m-17
tired_> j-12 k-10
tired_but c-11
tired_of f11
tiro a-16 b-10 f12 l-12 m-11
titular h20
titular_del h13
to b11 c-11 e12 f17 l-27
to_# a-13 b-12 d14 m19
to_> a-12 b-11 d-18 e13 f-18 h-14 j-12 k-10
to_a a-15 c-12 e15 f-23 m-13
to_answer i13
to_be e-16 g-14 i-14 j12 k-11 l-11
to_bed f-19
to_blow a10
to_call e15 j-10
to_catch a12
to_choose m15
to_close f11
to_come e11 f-11
to_court f-14
to_cover d14
to_cut f-18
to_die f20
to_do d-16 f20 j-10
to_drive f-22
to_end d-11 f11
to_escalate e13 f-12
to_evict a18 f-13
to_fight f-14
to_finish f-14
to_follow f13 i10
to_forward d14 f-10
to_get b-14 c-10 e-11 f-23 h-10
to_go b-19 c-18 d-16 f10 g10 i-10 j-12 m-16
to_god a11 f-12
to_happen a13
to_have f-11
to_hell a-14 b-12 c20 d-15 f-13
to_her i14
to_him i12 m10
to_keep f11
to_kill f20 h-10
to_know f-11
to_leave a-10 f14
to_let e-11
to_live a-10 f20 h-12 k-10
to_lose a13
to_management e13 f-10
to_me a-17 b11 d-26 f-20 j15 k13 m-11
to_move d-11 f-20
to_my a13 b-39 c-19 d-36 e-16 f16 h-26 j-11 l-23 m-26
to_paper d-13 f-15 j11
to_pay a-20 b-13 e-12 g10 h14
to_renew d-10 e-15 f-16
to_see a16 b-18 d17 f-26 k-15
to_sleep a-13 d-11 e-11 f14
to_speak e12
to_stop j14
to_sue b12
to_take e10 f13
to_talk e-12 i14
to_tell h16
to_text a-12 b-19 c-11 d-12 j-18
to_that a13
to_the a-25 b26 c-28 d19 f-30 h-34 i-21 k-28 m-30
to_use b11
to_walk f-11
to_whoever a-10 e10
to_work a11
to_you b-17 c-22 d-10 f-21 g-10 j-10
to_your c-13
toast l-12
toca d10
tocan a17 f-14
toda c-11 f-14
toda_la c-10 f-11 l-10
todas a-10 f17
todas_las f15
todavia d16 f13
todavia_> d13
today a-35 c-34 d-38 e-15 g-24 h-34 j-28 k-25 l-15 m-38
today_> a-26 c-28 d-32 f-16 g-19 h-25 j-23 k-19 l-32 m-30
today_is f12
today_its l-11
todo a-22 b-17 c-32 d-31 f25 g-29 h-29 j-16 k-24 l-14 m19
todo_> a-12 b-19 f17
todo_bien d-10 f-12 l-12 m-11
todo_en m13
todo_listo f13
todo_lo b-10 d-18
todo_se a-11 l-11 m19
todos e-17 f10 g-24 h-21 j-21 k-18 m-22
todos_> b-18 d-11 f-19 l-17
todos_lados l14
todos_los c-12 d14 f12 g-14 l-15
todos_ustedes c12
together b16
toilet a-14 d-11 f-13 l21 m-10
toilet_> l17
told a-12 b-17 e-12 h-12 i16
told_by i12
told_me b-11 d-13 e-11 f-12 i11 j-18
told_my d10 f13
told_you j14
tomacorriente l17
tomarme f17
tome d-13 m-11
tome_un f12
tomorrow c-27 d-29 e-20 f-13 g-21 h-24 i-21 j-31 k-22 l-29 m-30
tomorrow_> a-10 c-22 d-25 e-18 f-40 g-17 h-22 i-14 j-26 k-18 l-23 m-24
tonight c-25 d-25 e-18 f17 g-16 h-20 i-16 j-26 k-22 l-24 m-27
tonight_> a-11 c-15 d-18 e-14 g-12 h-14 i-12 j-19 k-15 l-17 m-18
tonight_lol f-11
tonta d-13
tony h13 j-16
tony_from k-13
too a-24 b-18 d-13 e-11 f14 g-12 h-19 i-12 j-26 k-17 l-18 m-18
too_> a-17 f-15 h-11 j-10
too_much c-10
took a-10 b-27 c-20 f10 g-16 h10 i-14 j-17 k-16 l-23 m16
took_a f13
took_all f14
took_his f12
took_it d11
took_my d-12 f-18 m-11
took_the h-17 m13
toque a11 l12
toque_la a12
total a-14 b-11 d-16 e-12 f-18 l-10
total_> c-13 f-11
touch a10 d-12 f-11 l15
touch_my a11
town f-10 l-12 m-10
town_until l-12
trabaja b12 c11
trabaja_en a10 b12
trabajaba a-10 m16
trabajaba_> m14
trabajando a-17 c-12 f-17 m-16
trabajando_> a-12 c-11 f-13 m-13
trabajar a-23 c-18 f-19 h-13 j-10 l-16
trabajar_> a-22 c-15 f-17 h-10 l-13 m10
trabajo a-11 b-29 c-35 d-20 e-12 g-14 i-17 k-17 l-14
trabajo_> b-10 c-15 f-18 h-13 j-12 l-17
trabajo_desde m13
trabajo_why m15
traffic a-15 b-23 c-14 d-21 g-15 h-10 j-15 k-14 l-15 m-15
traffic_> f14
traffic_is f-11 k-10
traffic_on f-12
trafico a-10 c-22 f-11
trafico_> c-20
train a-12 b-13 d-14 l-17
train_> l-12
transfer d-14 e11 f-13 j-10
transfer_me e13 f-10
transito b-13
trash a-13 d12 f-10
trash_> c11
trash_day c-15
tratan b10
tratan_> b10
tratar e12
trate f11
trate_de f11
tree f14
tren f13 m-12
tren_> f13 m-11
tres b-13 l16
tribunales a-13 b15
tribunales_> a-13 b15
tried b-10 d-15 f12 m-16
tried_to d-12 m-11
truck a21 b-10 c-19 l-11
truck_> a11
trustee a-15 b-15 c-11 d-18 f-11 g34 m-10
trustee_is g14
try d11
trying a-16 b-13 d-12 e-11 f-17 g-10 h12 j-11 k-10 m-19
trying_to a-14 b-11 d-11 e-11 f-16 h13 m-17
tu b-18 d-18 e-11 f-22 g-12 h-21 j-12 k-14 l-16 m-17
tu_madre h-10 m-11
tub a-10 l18
tuesday a-17 h15 k-11 m-18
tuesday_> a-10 b-10 f-18 h11 m-14
turn c-12 j14 m-10
turned m-10
turned_# m-10
turnos m11
tuve a-18 b-10 c-13 d-13 f-11 h-16 l-11 m22
tuve_que m18
twice a-11 d11 f-18
twice_> d10 f-12 j12
two a-29 b-22 c-23 d-14 e-17 g-13 i-12 j-21 k-17 m-31
two_bedroom f-11
two_weeks a-10 b-10 d-13 f-21 h15 j-10 l-12 m-21
uber d-11 f-13 m15
ultimo d12 f15
un f12 g-48 h-16 i10 j-28
un_abogado b-20 i18
un_accidente c-10 m12
un_ano d-10 m-14
un_dia f18 k-10
un_error d13
un_frasco f13
un_machete a10
un_mes k12 l13
un_peso d10 f-13
un_sillon c-11 f-13
un_toque l13
una a24 c11 d-31 e13 g-42 h-13 j-35 k10 m-16
una_> a-12
una_basura c11
una_bola c11
una_bomba a13 b-10
una_carta f14 i-12
una_demanda a-15 b14
una_maquina e12
una_multa d11
una_persona e16
una_pistola a14 f-16
una_semana l12 m-11
una_vez f11
unas m-10
uncle a11 f-13 m-10
under b-13 c-14 d-14 f21 h-12 m-12
under_the a-26 f17 m-10
understand d-11 f-15 k-11 m-11
understand_> d-11 f-15 k-11 m-11
unemployment a-13 d-11 f-10 j-10 l-13 m19
unemployment_ran m14
unico d-13
unico_que d-13
union b12 c-13 d-12 i11
union_> d-10
unit a-30 b-21 c-18 e-22 g-22 i-15 j-17 k-23 m-22
unit_# a-15 d-18 f10 g-10 l-13
unit_> e-17 f-16
uno a19 b-20 f-19
uno_> b-13
uno_mas f-11
uno_por a22 b-11 f-10
unos a-16 b-10 c20 d-17 f-11 h-14 l-12 m-13
unstop j-15
unsubscribe a-10 d-12 f-12 j21 m-10
unsubscribe_> j14
until b11 c-26 d-11 e-17 g-21 h-25 j-23 k-23 m16
until_# d-15 f-11 m-10
until_friday b-19 m-14
until_i a18
until_its a-10 f11 i10 l11
until_sunday j-10 l-12
until_the a-14 b20 d-13 l-19 m12
up a15 d13 g-17 h-20 j-19 k-10 l-17
up_> b11 h-20 i-27 k-28 m-20
up_and c12 f-13 l-16
up_at d-13
up_for d-11
up_here d12 f-12 k-10
up_in a12 l10 m-10
up_my a-12 b-16 c-12 d-11 k-10 l-14 m-12
up_on f15
up_that a17
up_the e-10
up_to l-10 m-13
up_tomorrow f17
up_with a-24 f-22 k12 m-11
up_you e-14
update h11 k11
update_your h11 k11
upset f-17 m-15
upstairs a-11 b-10 d-14 e13 f-15 j-19 l10
upstairs_> e14 f-10 j-15 l13
us a-14 b-15 d-11 f-14 m13
us_> e10 h11 m-10
us_out m20
use a-17 b17 c-14 d-19 e-10 f17 h-14 i-12 j11 m-18
use_it b15 j16 k-11
use_of f17
use_this j-13 k10
uso a-10 d-10 k-11
usted b-24 d-35 e10 f-34 g-12 h-16 i-11 j-22 l-16 m-14
usted_> b-11 c-29 d-14 f-15
usted_es a-13
usted_no a-12 c11 d-10 e14 f-17 j-10 k-10
ustedes c20 f-28 g-15 h-20
ustedes_> a-18 b13 c18 d-35 e-24 f-18 g-10 h-12 l-17 m-10
ustedes_son e10
utilities d13
va a29 b15 c-36 d-48 e-23 f13 g11 h-33 j-20 k-25 l-27 m-10
va_a a31 b17 c-29 d-28 e-19 f17 g13 h-24 j-15 k-19 l-28 m-28
va_el d-16
va_en f-10 l-10 m13
va_la a-10 m-19
vacation a-12 c-14 d-11 g-11 h-10 l-12 m-13
vaina_> a-10 j10
vaina_con a13
vale a-19 b-15 d-20 e-11 g-10 h-13 i-11 j-17 k-17 l-20 m-20
vale_> a-13 b-12 c-19 d-14 f-19 j-11 l-18 m-14
vamos a-17 c-13 d-10 f-18 l-12
vamos_a g11
vamos_al a-12 b-16 c-12 f-12
van a32 b11 c-32 d-26 e-18 g-20 h-18 i-26 j-19 k-21 m-23
van_a a31 b12 c-27 d-20 e-16 g-18 h-17 i-25 j-17 k-19 l-33 m-23
vaya c15
vayanse a-16 b-11 c20 d-15 e-11 f-12 l-12
vayanse_a c15
vayanse_al c11
ve a-13 b-12 f10 l-12
vea a12 f-11
veces a-13 b-14 c-13 d16 k-10 m-16
veces_el d13 l-10
veces_me f-24
veces_pienso f12
vecino b-11 c-13 f-13 l-13 m-13
velamos h13 k-11
vemos a-12 c-12 d-11 f-15 g-13 h-11 l-12 m-19
vemos_en b14 f-10 g-10 m-13
ven a-13 b-10 d-13 f-19 j-12 l-19 m-11
venas f20
vence a-14 d-16 f-15 m-10
venden l-11
vendi m12
venga a16 c-10 d-12 l-13
venga_> a10
venga_a a13 f-10
vengan a11
venido f-13 l14
venido_a f-13 l14
venir a13
venir_a a10
ventana l18
ventana_why l13
veo a10 f12
ver b17 c-27 d13 f-24 g-16 h-20 i-23 j-24 l-24 m-22
ver_> b-16 f-12 j-16
ver_al e10
ver_con b14 i-13
ver_el f-11
ver_manana f-13
ver_si b12
veran a16
verdad b-11 d-33 g-11 h-11 j-12 k-12 l-16 m-13
verdad_> a-18 d-32 g-10 l-14 m-10
verga a-11 c10 f-11 j-10
verga_> a-10 c10 f-10
verguenza c11
verte e-10 f-19 j-12
verte_> e-10 f-19 j-12
vest a21
vete a-13 c16 d-11 f-14 j-13 l-10 m-12
vez a10 b-10 c-10 d-15 f11 j-12 k-12 m-17
vez_> a-14 d-10 f12 j-10 k-10 m-13
vida a-39 b-30 d-38 e-21 f22 g-26 i-21 j-32 k-22 l-28 m-36
vida_> a-20 b-13 c-25 d-19 e-10 f19 j-15 k-13 l-12 m-22
vieja a-25 b-16 c26 d-16 e-12 f-20 g-11 h-14 j-16 k-13 l-14 m-15
viejo a12 f-17 l-11 m-19
viejo_> a12 f-10 h-11 m-11
viendo a-10 b-10 d-10 f10 i14 l-12 m-10
viendo_mi i14
viene d12
viene_> l12
viernes a-25 b-24 c-25 d-34 e-17 f-26 g-17 h-12 i-15 j-14 k-17 l-23 m-35
viernes_> a-14 b-13 c-14 d-17 f-16 h-10 k-10 l-13 m-23
vino b-11 c-18 d-16 e-10 f-15 h-11 l-23 m-10
violating a-10 g10
visit_> a11
viva a-11 c-12 d-14 f24 k-16 m-17
viva_> c-11 d-11 f19 k-11 m-16
vive c-15 d-19 f-18 m-13
vives a13 m-10
vivia a-11 d16 f-19 h11
vivia_hay d13 f-14
vivido a-10 f-13 k15
vivienda a-14 b20 f-18 i11
vivienda_> f-12 i12
viviendo f17 k-12
vivir a-13 c-13 d-26 f29 h-15 j-16 k-23 m-23
vivir_> d-16 f21 k-15
vivir_asi f11
vivo b-17 c-20 d-23 g-12 h-16 k10 l-11 m-15
vivo_con k-10
vivo_en b-12 d-14 f-10 k17
vivo_lejos a-12 c-10 f-11 k-13
voicemail a-10 j-13
voicemail_> a-10 j-13
voices f10
volvio l-11
voucher d12
voy c-49 e-34 h-35 i-34 k-32 l-22 m-11
voy_> a-26 b-26 d-13 f-34 j-11 l-14 m-18
voy_a b12 c-40 e-28 f14 h-27 i-29 k-23 l-15 m-36
voy_con f10
voy_en a-13 b-15
voy_para b-15 f-19
vuelvan a14 j13 l-10
vuelvan_a a14 j13 l-10
wages f-10 m13
wait b16 c-13 d-17 e-16 f-18 h-14 l-12 m-18
wait_for d-10 e-12
wait_to a-14 f-12
wait_until b18 m-13
waiting b-18 c-14 d-18 f12 g-12 h-15 j-14 k-11 l11
waiting_by a13
waiting_on a-22 c-10 d-12 l14
waive c-10 d-11
waive_the c-10 d-11
waived d13
wake a-17 b-11 d-20 e-10 f25
wake_up a-17 b-11 d-19 e-10 f26
waking f12
waking_up f12
walk b-19 c-12 d-12 e-12 h-11 j-13
walk_over a-15 f-22
walking a-10
walks a21 f-11
walks_in a10
wall a-18 b-10 f-16 l24 m-11
wall_> l13
walls l15
wanna c-15 d-18 j-18 k-12
wanna_talk e10
want c-27 d15 e11 g-20 h-19 i-20 j10 m-20
want_> d10 k10
want_a d13 e11
want_an d14
want_it f11
want_out j12
want_the e12
want_this b11 e14 f-11
want_to a-29 b-20 c-13 e-12 h-13 i-10 j-39 k-15 m-13
wants b-18 g-10 l-10
warning l-12 m14
was a-65 b-54 c-61 d12 e-37 f-23 h20 i-11 j-49 k-49 l-30
was_# h-13
was_a a-10 c-15 d-23 f-13 m-17
was_dead f18
was_found f-11 h13
was_fun f-16 h-16
was_gonna f13
was_his h11
was_in m16
was_just f-14
was_killer d-15
was_off d-10 j-16
was_on d11
was_paid d12
was_promised d16
was_short d-11 m17
was_shot a-13 f-11 h14
was_so f-12
was_supposed d12
was_thinking d-12 f-16
was_told d15
was_wrong d-14
washer a-10 d12 f-10
washer_i d13
wasnt a-13 d16 k-11 m-13
waste c10 f10
waste_of c10 f10
watch a18 b-16 c-11 d-14 e-11 h-14
watch_how a12
watch_your a15 b-12
watched a-12
watching a-12 b-16 c-10 d-11 f-12 l-10 m-12
watching_the a-10 b-11
water a-28 c-20 e-13 g-15 h-19 i-15 j-16 k-15 l26 m-30
water_> l15
water_bill d-16 l-12
water_for f-10 l11
water_included l-10
wave l-12
way a-33 c-19 e-19 f26 h-15 i-10 k-14 l-26 m-29
way_> a-11 c-12 d-13 l-15 m-13
way_out a-15 b-15 f19 m-13
way_to a-15 d-10 f16
we a-39 c-32 e-25 f-32 h25 i-27 k-25 l11 m10
we_all l13
we_are a-10 b-15 c-11 d10 f-14 h14 m13
we_buried h11
we_had d-11 g13 h-11 m-20
we_have b15
we_just f-18 h12 m-16
we_lost h11
we_talk e-11
wear a11 d-10 k-14
weather b-10 c-17 d-12 f-18 j-12 k-10
weather_> c-17 d-11 f-11 j-11
website a-10 b-12 d-10 f-12 l-13 m-10
website_is l-10
wednesday m-11
week a-35 b-13 c-42 d-20 e-31 f-16 j-20 l-21
week_> a-18 c-25 d-34 e-21 f-41 g10 j-27 k-28
week_and f10
week_for d-13 m-33
week_please f-13 j-12 m11
week_so d-14 m-11
weekend a-19 b-16 c-15 d-18 e-10 f-10 g-10 j-15 k-13 l-14 m-21
weekend_> a-16 b-12 c-10 d-12 f-24 j-10 l-10 m-14
weekly b-11 d-14 f-15 h-10 m-13
weekly_> d-11
weeks a-21 b-20 c-17 e-14 f-12 h17 i-13 j-17 k-16 m11
weeks_> a-11 b-11 d-20 f-23 g-12 h-15
weeks_ago d12 h17
well a-17 b19 c-16 d-13 f-14 h-12 l12 m-14
well_see a-10 b15 l10
went a-21 b-22 c-14 g-12 h12 j-12 m12
went_from m12
went_to b-10 h11
were a-10 b15 d-29 e-17 f-27 g-17 h-14 j-12 k-13 l-21
were_all b16
were_good e-12
were_right a-12 c-12 d-16
wet l12
what e-15 f-14 g-25 h11 i-19 j-40 k-14 l-31 m-15
what_a a-21 c11 d-15 f-20 l-10
what_are c-11
what_car a13
what_did a-10
what_do d-16
what_does j-13
what_happens b-11 d-13 j-15
what_i d25
what_if a12
what_kind d-11
what_number j-12
what_the b14 c10 d-13 f-10
what_time b-12 c-17 d-15 e-11 f-11 h-12
what_to a-15 d-11 k-14
whatever e-11 f-15 j18 l-10
whats a-17 b-33 c-15 g-26 h-22 i-16 j-37 k-25 l-29 m-26
whats_coming a15
whats_my a-10 d-32 f-18
whats_the a-23 b-22 c-26 d-33 f12 g-13 h-14 j-28 k-20 l-24 m-14
whats_this d22 f-14
wheelchair l11
when a14 b-12 c-40 d11 e-34 g-27 h-33 i-19 j-33 l11 m-35
when_does d-15
when_i a16 b-21 e-17 f-15 h-20 l13 m-16
when_im a18 b-13
when_is a-22 b-14 c-17 f-15 l-13
when_it d-10
when_its d10 j-14
when_my a-11 b12
when_the a-12 l12
when_you b-14 d-15 f-12
whenever j-15
whenever_> j-15
where a11 e-21 f-14 g-11 h-19 j-22 k-22 l-14 m-18
where_did a-10 c-12 d11
where_do d-15
where_im f14
where_the a-13 c15 d-16
where_you a15 d-10 f-14
where_your a11
wheres a-12 e14
wheres_the a-12 e14
which a-10 f-15 j-15 m13
who a14 b-14 d-15 e16 f-35 g-18 h10 i-21 k13 m-32
who_am e-20
who_can d-15 e21 f-11
who_comes a11
who_do a-14 b-10 d-18 e10 f-19 j-16
who_handles c-10
who_lived h12
who_this d-10 e-11 j-12
whoever a22 b-13 e15 f-19 i-10 l-15
whoever_runs c10
whole g-10
whos a-32 b-27 c-32 d-32 e19 f-28 g-19 i-21 j-26 k14 l-18 m-21
whos_over a-12 c-10 e23 k-10
whos_the c-10
whos_this a-11 b-16 c-11 d-20 e-36 f-13 g-11 h-14 i-10 j-21
whos_your c-10 e12
why c-18 e-56 f14 g-16 h-28 i-50 j-39 l16 m31
why_con d-13 f-12 m-10
why_didnt d-10
why_does d15
why_el l-15 m15
why_en f-14 m14
why_estoy f-12 h-11 m15
why_hay a11
why_huele a-10 l17
why_is d17
why_la a-10 d-13 f-13 m17
why_le c-10 d-22 m-15
why_lo b13 f-11
why_los b13 c-10
why_luego b-13 f-10
why_me a-21 b-10 e-15 f-15 m14
why_mi l14
why_nadie l12
why_no b-19 c-22 d-28 e-11 g-11 i-10 j-32 l-11 m27
why_paso f-13 h-11
why_que f11
why_se a15 d-12 m-17
why_sin m14
why_te a12 f-10
why_tengo f11
why_todavia f10 h10
why_todo m15
why_voy a-22 d-10 l-12 m-14
why_you a-34 c-14 f22 h-16 k-10
wife a-11 b-10 d-17 j-11
wife_is h10
wifi f-11
wifi_password f-11
will c-14 d-28 e-10 f25 h-25 j-23 k-11 l-27
will_be a10 b10 d-10 g-10 j-10
will_call b-16
will_get f15
will_have f14
will_pay a-14 b12 f-14 m-13
window a12 b-14 c-12 f-18 l10 m-14
window_is a-15 l16
windows a-11 l13
winter a-11 c-15 d-10 f-18 l-11 m-16
winter_> c-14 f-12
wiped d-12 g12
wires f-13 l20 m-12
wish a14 b-14 c-12 d-23 e-19 l-10
wish_i a-14 d-15 e-10 f13
wish_the f10
wish_you a11
witch a-10 c12
with a11 c13 d-11 e19 g-12 l-24
with_> a-14 c10 e-11 f12
with_a c-19 d-13 f-26 i10 m-11
with_all a10
with_authority e13
with_autopay f-19
with_cash j-11
with_denise d10
with_me a16 d-18 e-14 f-11 h-11 j-10 k-10 m-28
with_my a14 b-18 c-11 d-12 f11 h-26 j-11 l-10 m-23
with_no a-12 f-13 j-11 l-13 m14
with_that b-14 c12 f-15
with_the a-37 c-33 d-44 i-15 j20 k-22 l-27
with_these j14
with_this a-16 b-18 c12 d-12 e-13 h-10 j-12 k-15 m-10
with_us h11 m-10
with_whoever e13
with_you c11 d-18 f-23 j-18 k12
with_your d-13
with_zero d13 f-15
without b-14 j-10 l-13
without_me a-12 f17
woke a-14 c-13 d-18 m-12
woke_up a-14 c-13 d-18 m-12
wont a10 c-27 d-38 f17 g-17 h-22 i-16 j-32 k-31 l16 m-31
wont_> a-12 c-11 d-12 f-15 j-10 k-11 l-14 m-13
wont_be a11 b12 d-12 f12 j-13 m-11
wont_have f19
wont_live a12
wont_need f15
wont_stop l12
work b-31 c-40 d-23 g-17 h-26 i-16
work_> b-15 c-17 e-12 h-13 k-15 m-24
work_at m-18
work_ill f12
work_is m-10
work_so m-13
work_this m13
worked c-15 f-10 j-11
worked_> c-14 j-10 l-10 m-13
worker b-14
working a-15 b-14 c-19 d-11 f-16 j-15 m-12
working_late m-11
working_with i11
works a-21 d-11 f-15 g-12 h-18 i-15 j-10 k-11 l-16 m-23
works_> a-12 b-13 c-17 l-22 m-11
works_great l-11
world a-17 b-17 d-10 f17 j-12
world_> f19
worries c-11 f-12 k-10 l-15
worries_> f-10 l-14
worry a-13 f16
worry_about f14
worst a-11 c16
worth a-19 d-15 f24 h-13 j-14 k-12 m-15
worth_it c-12 f14 m-10
worth_more a-14 f16
worthless a-11
would a-10 c-26 f32 g-15 h-16 i-13 k-19 l-16 m-28
would_appreciate j12
would_be a-23 b-18 c-14 d-21 f22 j-14 m-14
would_come f10
would_die f-11
would_even f14
would_just a-12 f11
would_like f-14
wouldnt c11 f-10
wrists f20
wrists_> f12
writing d19 f-12
writing_> b-14 d16
wrong a-34 b-37 e-30 f-35 g-29 h-28 i-21 j-22 k25 l-29 m-27
wrong_apartment k-12
wrong_date k-16
wrong_day k-11
wrong_emoji c-13 k-13
wrong_guy c-12 d-10 k19
wrong_number d-21 j-12 k23
wrong_person a-11 c-11 d-13
wrong_unit k-12
wrong_with c15
wrote f13
wrote_my f14
yall a-26 b-21 e-16 f-22 g-16 h-17 i-12 k-20 l-18
yall_are c-17
yall_rock c-17 d-10
yeah c-10
year a-21 b-15 c-21 d-25 e-24 f-26 g-17 h-23 i-10 j-15 l-22 m-26
year_> a-12 d-16 f-15 g-10 k-13 l-13 m-11
year_but m-13
years f-14 h-21 m-15
years_ago h-18
years_for a14
yes a-18 b-16 c-22 d-33 e-13 f-18 g-20 h-13 i-13 j-18 k-18 l-18 m-18
yes_> a-10 b-11 c-18 f-12 h-10 j-14 k-14 l-12 m-13
yes_i d-17
yesterday b-11 d-17 e-13 f-15 g11 h14 l-14 m-15
yesterday_> d-15 e-11 g12 h15 l-11 m-13
yet a-13 c-17 d-17 f-15 j-22 k-23 l-10 m-10
yet_> a-12 c-16 d-16 f-15 j-19 k-22
you m-58
you_# a-17 b-10
you_> c-14 d-34 e14 h-44 k-11 l-46 m-23
you_a b-11 c-12
you_about f-16 l11
you_absolute c12
you_alive a11
you_allow c-10
you_already a-11 d13
you_and b-16 c15 d-15 f-14
you_answer d-12 e10 f-10
you_arreglaron l-15
you_better a11 f-14
you_can a-12 d-22 e-15
you_cant a-11 d10 e12 f-10 g18 j-10
you_cashed d13
you_choke a-14
you_close c-10 j-10
you_come a17
you_con b-11 c12 d-14
you_could f11 j11
you_deje d13 j15
you_deposite d-16
you_es d-15
you_esta b17 d11 f-12
you_estaba d17
you_estoy a-15 f-21 m-13
you_estuvo c-12 f-12 j12
you_firme d-18
you_fix l11
you_for a-12 c-12 d-14
you_friday a-10 b-13
you_get a-12 b-15 e-16 g-11 j-13 k-10
you_gonna a11 b-11
you_got a20 c-13 f-15 j-10 k10 l-14
you_greedy a-10
you_hable c-11
you_have c-20 f-22 k13
you_havent d14
you_hear a15
you_i e10
you_if a-10 b11 c12
you_in a19 c-16 f-15 g-13 h-10
you_keep a-11 b13 e10 f-10 k11
you_know a-21
you_later a-13
you_le c-19 d10 e-13 h-17 j-10 k-11 l10
you_les c-17 d10 f-11
you_like b15
you_live f-10
you_llevame c-10 f16
you_lo a-16 b-10 c-10 d11
you_lock a19
you_lost d12
you_me a-18 b-14 d-17 e-24 g-13 i-11 j-25
you_mero d-12 f10
you_murio h10
you_must d-16 f-10 k11
you_nada f13
you_need a-15 d13 e-14 i10
you_never d11 j-15
you_next a-13
you_no a-51 b-25 c-49 e-35 f22 g-19 h12 i-17 j10 l-37
you_not c16 d-21 f-11 k11
you_on a-16 b10
you_open a-10
you_pague b-12
you_parenle j11
you_people a18 c10 d-16 e-14 i-11 k-12
you_prove d12
you_quedo c-15 d-11 l-10
you_resend d-10 j-10
you_revise d-11
you_said d22
you_salio l-11
you_se a18 c-23 d-15 k-15 l-11
you_see a-13
you_send d-25 j-18
you_sirve l-21
you_some c10 d-12
you_soon a-10 b-13
you_soy k17
you_take b-11 c-18 d-21 e-13
you_tell d10 e-11
you_tengo i16 m-19
you_text a17 f-10 j-22
you_texting d11 f11
you_the a-29 b-18
you_then b-10
you_there a-21
you_think a17 f-12 k11
you_to a-26 b14 d-10 e-11 f-12 k-11
you_too c-20 d-11 f-11
you_took d10 f-11
you_up a-11 b-14 c-14 d-17
you_va a-16 f15
you_van l17
you_veran a16
you_vivo k13
you_volvio l-11
you_voy a-16 f-10
you_waive c-10 d-11
you_want a-10 d12
you_were d-17 f-11
you_will b13 f13
you_with a11 f-12
you_wont a11 d-20 j-13 k-11
you_worthless a-10
you_you c-10 d15
youll a21 b15 c-19 d-14 h-11 i-13 j-12 l-17
youll_be b17 c-12 f-17 i-12
youll_leave a14
your a25 d-15 e12 f-22 i-23 j-20 l-59 m-48
your_a a-24 b-16 c18 d-13 f-10 g-11
your_back a15 b-10
your_boss e13
your_car a15
your_company b14 c-21
your_contact k11
your_desk a-11 c-12 d-15
your_email d-13 e-19
your_face a12
your_gonna a12 f-12
your_guy a-28 b-13 e-10
your_head a11 e11
your_house a13
your_list j12
your_math c-14 d13
your_message b-10 j-18
your_office a11
your_patience a-10
your_records d14 h10
your_rent a-11
your_supervisor a-12 e17
your_system j12
your_tenant a-10 h13 k11
your_text f14 j-20
your_texts j-15
your_the c-13
your_throat a12
your_time a-12 c-11
youre e-10 f-30 i-14 l-26 m-16
youre_a a-15 c12
youre_so c-15
youre_texting h11 j-15 k11
youre_the a-11 b-11
yours a15 d-19 f-19
yours_> a14 d-13 f-18
yourself a-11 d-11 j-13
yourself_> a-11 d-11 j-13
youve c-13 k19
zelle a-22 b-17 c-19 e-14 f-19 g-12 h-15 j-16 k-11 l-12 m-18
zelle_> a-13 b-10 c-13 f-12
zero a-10 d24 f-23 m-11
`;
