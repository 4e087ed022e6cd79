/** Learnt by tooling/eval/src/learn.ts; don't edit. What each feature says for or against each leaning (a, b, c …), in units. */
export const WEIGHT_UNIT = 0.1;

/** For each leaning, in their order. */
export const BIASES: readonly number[] = [
  -2.03, -2.46, -0.6, -2.21, -3.16, -1.77, -3.04, -2.91, -3.69, -1.89, -2.75, -2.18, -1.74,
];

export const WORD_WEIGHTS = `
# a-19 c-42 d17 e-33 f-35 g22 h-21 i-15 j-51 k-22
#_# b-19 g24 i15 j-11 l-11
#_5th d-19
#_> a-26 b-72 c-41 d18 f-35 g27 h-33 j-40 k-48 m-36
#_a a-28 b-29 c-20 d-11 e-15 f-26 g-34 h-22 i-14 j-11 k-17 l-40
#_ahorita d-11
#_al a-11 d-23 f-12
#_and a-12 f20
#_bucks d-10
#_cada m-12
#_can m-11
#_coming m-13
#_days a-11 b10 d-17 f-13 l20
#_degrees a-11 l15
#_dias h11 l12 m-10
#_dolares d-11
#_dollar d11
#_dollars a-17 d-10 f10
#_el d-15 h-12 m-13
#_every b-14 d-18 f-28 g-10 l-12 m-17
#_for d20 f-11
#_got g13
#_hours a10
#_hoy a-11 d-14 f-11 m-11
#_i d13
#_in b-10 d13
#_is j-12 m-14
#_kids m11
#_last d17
#_more a14 d-10
#_news b13
#_no k-11
#_not d14 f-18 k-13 m-11
#_now m-18
#_of d-14 g-14 m10
#_on b-17 l-10 m-12
#_paga d11
#_perfect l-11
#_pesos a13
#_por a-11 d-16 e-13 f-10 g-14 h-11 l-18
#_right d-20 m-13
#_semanales d-11 l-11 m-11
#_semanas g-10 l-15 m-22
#_si d20
#_so b-10 d23 f-14 g12 h-12 m-20
#_the d15
#_then b-12
#_to m12
#_verdad d-18
#_was d13
#_weeks a-10 b-11 d-28 f-22 m13
#_when d11
#_years a14 f-13
$appliance a-12 b-58 c-63 d-59 e-17 f-17 g-45 h-55 i-15 j-47 k-42 l57 m-31
$appliance># i10 l14
$appliance>$dismiss a-11 l17
$appliance>$i a-21 l23
$appliance>$leak l16
$appliance>$mine l12
$appliance>$not d-12 f-15 m10
$appliance>$put_through b-10 c-11 d-14 f-13 l25 m-14
$appliance>$question c-10 d-10 f-16 l25 m-13
$appliance>$relative l13
$appliance>$report a-13 f-17 l26
$appliance>$smell f-12 l16
$appliance>$spark a-24 b-10 c-12 d-10 f-14 l26 m-13
$appliance>$stop l10
$appliance>$utility l10
$appliance>$victim d-10 l17
$appliance>$work l10
$appliance>and l12
$appliance>box l14
$appliance>cuando a11 l11
$appliance>de c-11 d-13 f-12 l22 m-14
$appliance>echando l11
$appliance>esta l16
$appliance>estan a-17 f-11 l21
$appliance>i e10 l13
$appliance>in a-10 f-11 l21
$appliance>is l20
$appliance>leaking l10
$appliance>monoxido l19
$appliance>my l12
$appliance>no a-10 d-10 f-13 m10
$appliance>out i10 l10
$appliance>se a-11 l11
$appliance>the f-11
$appliance>wet l13
$appliance>why f-13 l25 m-11
$bill d34 f-11 g-40 i-31 j-12 k-43 l-13
$bill>$contact d-14 j15
$bill>$fixture d12
$bill>$i a-21 b-12 c-13 d26 e-13 f-25 j-21 k-10 l-13 m13
$bill>$messages j15
$bill>$mine a-12 f-18 h10
$bill>$not d23 f-20 h-11
$bill>$payer h10
$bill>$put_through d14 f-11
$bill>$question a-14 c11 d11 m-13
$bill>$relative c-11 h10
$bill>$report d18 f-10
$bill>$utility d15 l-10
$bill>$victim a-17 b-10 c12 d11 f-15 h14 m-10
$bill>$you d18 h10
$bill>a d21 f-14
$bill>and j13
$bill>are d-10 m15
$bill>came d-14 l-12
$bill>check a-15
$bill>collector c11 d-13
$bill>de d17
$bill>dos d12 l-10
$bill>el a-11 c-11 d15 h-13 l-13 m-10
$bill>for a-16 d20 e-12 f-15 l-10
$bill>high d-11
$bill>hoy d-10
$bill>is l-12
$bill>la d11
$bill>lo c10 d10
$bill>mas d17
$bill>me a-17 c-12 d19 e-12 f-18 j-19 m14
$bill>mi h11
$bill>my f-11
$bill>no c-11 d10
$bill>on d-13
$bill>por l-12
$bill>que c-11 d15
$bill>right d-15
$bill>text j11
$bill>to b-10 m14
$bill>too d-11
$bill>twice d16
$bill>veces d12 l-10
$blows a42 b-41 c-29 d-26 e-17 g-17 h-17 i-10 j-24 k-12 l-28 m-23
$blows>$put_through a-14
$blows>a a11 b-11
$blows>el a14
$blows>que a10
$boss b-76 c-16 d-12 e47 f-38 g-58 h-56 i-57 j-63 k-21 l-19 m-28
$boss>$call a-10 e27 j-11 k-10
$boss>$fee d14 e12
$boss>$fixture a-15
$boss>$future e11
$boss>$i a-10 b-18 c-11 d-32 e15 g-12 h-10 i-16 j-20 k-18 l-20
$boss>$illness e10
$boss>$income a-14 d-11 m-24
$boss>$insult e10
$boss>$know e11
$boss>$mine d-20 f-11 h-15 m-17
$boss>$not d-13 m18
$boss>$pay d-23 e-12 m14
$boss>$payer f-14
$boss>$phone c-10 d-10 e29 j-12
$boss>$put_through a17 c-17 d-17 e-10 f-16 h-13 l-16 m-17
$boss>$question a20 c-16 f-15 l-11 m-14
$boss>$relative e10 h-12
$boss>$report b-15 c-15 e33 j-19 k-16 l-11
$boss>$sign e-11
$boss>$speak a-14 e22
$boss>$vanish a13 f-11
$boss>$victim a11 b-11 c-14 d-30 f-21 m-10
$boss>$wish e13
$boss>$worksite a-23 c-12 e11 m-16
$boss>$you a-20 d-21
$boss>1st e-12
$boss>a d-11 e-13 f-12
$boss>about e11
$boss>already e-17
$boss>at a-21 d-16 e-20 m-11
$boss>call e16
$boss>check a-11
$boss>con a11
$boss>de a-13 h-11
$boss>del a-13 d-10
$boss>dijo d-10 e-11
$boss>edificio e10
$boss>el m-10
$boss>en a-14 e17
$boss>es a-10
$boss>favor e19 j-11
$boss>for a-10 e-18
$boss>give a11
$boss>gonna e11 f-12
$boss>hasnt m13
$boss>he f11
$boss>here a19 d-13
$boss>in c10 e-24 l-10
$boss>is c-11
$boss>last d10
$boss>lo a15
$boss>me a-40 b-12 d-41 f-29 i-12 j-17 k-13 l-14
$boss>mi e12 h-11
$boss>my d-13
$boss>name e-17
$boss>nice d-10 e-19
$boss>no a10 m11
$boss>number e10 k12
$boss>of a-13 c-20 e10 k10
$boss>okay e-12
$boss>on a-14
$boss>out a11
$boss>paid m12
$boss>phone e15
$boss>please a-12 e13
$boss>por e20 j-11
$boss>que a19 c-15 d-16
$boss>said e-13
$boss>saludo e-10
$boss>she e-14
$boss>so e-12
$boss>special l13
$boss>telefono e14
$boss>than e11
$boss>that a-10 e10 f12
$boss>the b-12 d-13 f-20 k-12 l-16
$boss>this e14 k11
$boss>tienda a-12
$boss>to e16
$boss>week d10
$boss>when a-14
$boss>why d-12 e-11
$boss>will a-13 f11
$boss>with e-14
$boss>you a-10 d-14
$break b-11 c-30 e-28 f-21 h-35 i-12 j-39 k-34 l18 m11
$break>$call j-12
$break>$fixture d12 l12 m-11
$break>$i a-23 f-15 l-12
$break>$illness f-10 l11
$break>$laughter m-11
$break>$mine b-11 d-12 f-13 j-17 l-15
$break>$not m13
$break>$phone j-13
$break>$put_through d10
$break>$question a-16 f-12 m22
$break>$report j-13
$break>$victim a11 b-17 c-10 f-15
$break>$you d10 l-11
$break>and a-12 f-10
$break>brazo m12
$break>cara a14 l-10
$break>de d11
$break>down a-10 m-15
$break>el a-14 l13 m14
$break>fingers a13
$break>la l11
$break>las a10
$break>leg a-11 l-10
$break>me a-16
$break>my b-10 d-12 f-11 j-17 l-15
$break>phone j-12
$break>so l-10 m-10
$break>that d15
$break>the b13 d-10 l11
$break>this m-13
$break>todo f-12 m10
$break>up a-19 d-16 f-13 m-10
$break>why a-11 f-11 m20
$burn a21 b-46 d-42 e-30 f-48 g-34 h-35 i-25 j-34 k-32 l10
$burn>$appliance a-11 l19
$burn>$i m10
$burn>$mine a-21 c-10 d-11 f-15 h-17
$burn>$put_through a-11 h-11
$burn>$relative h-11 l-10
$burn>$smell l13
$burn>$victim a12 b-14 c-15 d-12 f-10 h-13 m10
$burn>$you a14
$burn>building a12
$burn>calorias a-15
$burn>casa h-10 l-10 m11
$burn>con a10
$burn>down a18 c-11 m10
$burn>el a-15 c-15 l11 m-15
$burn>esa a11
$burn>in c12
$burn>la h-12 m11
$burn>my a-19 f-11
$burn>oficina a15
$burn>place a11
$burn>sol l-15
$burn>the a-15 c-10 f-12 m-15
$burn>this b-11
$burn>toast l-11
$burn>with a15
$call a-63 b17 c-22 d-25 e13 f-19 g-19 l-14 m-52
$call># d-11 e11 g-14
$call>$boss a-12 b-12 e20
$call>$die j-14
$call>$future h10
$call>$i a-16 c-10 d-23 f-26 i-14 m-13
$call>$know k11
$call>$lawyer g-11
$call>$list j13
$call>$mine b11
$call>$name i10 k11
$call>$not f-14 j31 k20
$call>$payer b11 k10
$call>$phone b-10 k-17
$call>$put_through f10 j15
$call>$relative h10
$call>$stop b11
$call>$victim a-33 b10 c-14 d-22 e11 f-22 g-14 h-14 k16
$call>$worksite k14
$call>$you a-24 c-10 d-13 f-12 g-10 l-12
$call>a k11
$call>about h11 j11
$call>after e11
$call>al b12
$call>alone j11
$call>anymore k14
$call>at j-14
$call>de f12
$call>died j-12
$call>dont j15
$call>for j13
$call>from l10
$call>gerente e12
$call>hud b15
$call>in a-13 b-17
$call>inspector b11
$call>instead j16
$call>is f-10
$call>la e14
$call>me a-14 d-21 f-22 i-14 k-20
$call>mejor f-10 j-20
$call>my b11 j11
$call>no j11 k13
$call>number k-13
$call>off j-23
$call>on b10
$call>only j-18
$call>please k-10
$call>por j-14
$call>text j-20
$call>texto j-11
$call>the a-13 b19 d-14 e-17 f-19 h-13 i-10 j-25 k-14 l-16
$call>to b11 e-12 j-10 k15
$call>use k-12
$call>used k12
$call>was h10 j-15
$call>you a-14
$contact g-13 j22 l-17 m-22
$contact># a-20 b-10 g-11 h-11 j-20 m-13
$contact>$boss a-14 e16
$contact>$call j16
$contact>$contact a-14 b15 f-17 j14 k-11
$contact>$cut f12 j-10
$contact>$fee j-16 m-11
$contact>$future a13 b-20 f11
$contact>$i b-13 e-13 f-10 h-23 i-28 k-13 l-20
$contact>$illness j-13
$contact>$income a-12 j-29
$contact>$insult j14
$contact>$laughter k11
$contact>$lawyer b11 g-10 i14 j-11
$contact>$list b10
$contact>$lodge b10
$contact>$messages a-20 c-17 d-27 e-17 f-24 g-10 h-19 i-13 l-10 m-18
$contact>$mine c-13 d-26 f11 g-20 l-13
$contact>$name k17
$contact>$not a-23 b-12 e-10 h-14 j14
$contact>$owe j-12
$contact>$payer b14 d-16 f-21 h-12 i12
$contact>$phone b-18 j18
$contact>$prove d12
$contact>$put_through b11 c-14 e-11 f14 g-15 k-13
$contact>$question d19 f-20 k-10
$contact>$relative f-14 j-13
$contact>$report c-12 e-12 h11 i-11 j12
$contact>$victim b18 h-31 l-30
$contact>$wish f-14
$contact>$work j-16
$contact>$worksite a12 j-19
$contact>$you b12 e-23 f-11 h-13 i-22 l-11
$contact>9pm j-16
$contact>a a13 e-13 h11 k17 l-12
$contact>about h11 j10
$contact>after j-18
$contact>again b10 d-12 f-13 j16
$contact>air l12
$contact>al j-14
$contact>alguien a15 b-10
$contact>already j11
$contact>and f-18 j17
$contact>anymore f-11 j21
$contact>anyone a-10
$contact>anytime j-13
$contact>at d-14 j-15
$contact>avisos j-17
$contact>back j-13
$contact>before j-17
$contact>better j-13
$contact>bien d-12
$contact>by f10 j12
$contact>carta a-10 f14 i-11
$contact>coming b14 j-11
$contact>con a-15 c10 e16
$contact>correo j10
$contact>cuando a-11 j-14 l10
$contact>cuanto d10
$contact>de a-21 f14 g-12 h10 l-10 m-12
$contact>dead f15 h13 k-13
$contact>desglose d13
$contact>dinero m16
$contact>dont j10
$contact>dos d10
$contact>el a-21 b-20 c-13 d-13 e-10 f-19 j-23 k-15 m-16
$contact>else a-10 f-10 k13
$contact>este j11
$contact>everything m10
$contact>fine j-10
$contact>for d-18 f-12 j-20 k10
$contact>friday a-13
$contact>from b-10 j12
$contact>here a15 f-11 j15 k-18
$contact>him a11
$contact>i b10 f-14 j-13 m10
$contact>if j-13
$contact>ill a14 f-17
$contact>in j-16
$contact>instead j-21
$contact>is d10 f-11
$contact>it a-25 b-21 d-29 f-30 h11 j-24 m-11
$contact>its f-10
$contact>just f13
$contact>la a-19 b-17 c-11 d-21 e12 f-10 g-12 h-12 j-19 l-11
$contact>later j-11
$contact>ledger d-10
$contact>letter j17
$contact>letters f17
$contact>link j-10
$contact>lo b11 f-13
$contact>los a-15 b11 j-19
$contact>mail j15
$contact>manana j-10
$contact>mas d-21 f-10 j19 k-14 m-10
$contact>me b-36 f-17 h-15 i-24 k-38 l-15 m-27
$contact>mensajes j15
$contact>messages j16
$contact>mi b-13 h-16 i10 j-11
$contact>money d12
$contact>my c-10 d-14 g-16 k11 m-13
$contact>nada j17
$contact>no d-10 m10
$contact>nothing j11
$contact>of b10 j-11
$contact>office a14
$contact>okay j11
$contact>on b-13 f10
$contact>only j-20
$contact>paper j-20
$contact>phone j18
$contact>plan f18
$contact>por a-10 f-14
$contact>porfavor j10
$contact>porque d13
$contact>proof d19 j-12
$contact>que b-10
$contact>receipt j-18
$contact>recibo d-12 j-14
$contact>recordatorios j-21
$contact>reminders j-22
$contact>send b11
$contact>so b12 j14
$contact>someone a12 k13
$contact>su a10 c-11
$contact>tarde j-12
$contact>texto j-17
$contact>textos j16
$contact>texts j-15
$contact>that a19 d14
$contact>the a-13 c-15 g-18 h-22 j-32 k-18 l-24 m-14
$contact>them b15 j11
$contact>this d-14 f-11 j21
$contact>through j10
$contact>to b11 d-16 k-13
$contact>tonight j-12
$contact>un k10
$contact>una i-11
$contact>up d-11 f-17 j14
$contact>ustedes a-10 c11 i-15
$contact>when a-15 d-12 j-16
$contact>whenever j-15
$contact>why d11
$contact>will f14
$contact>with a19
$contact>you a-18 c-17 d13 e-12
$contact>zelle d-12
$cut c-25 d-11 e-47 f11 h-27 i-12 j16 k-47 l-23 m11
$cut># m10
$cut>$call j-11
$cut>$contact b-14 g13 j17
$cut>$fee a-12 b-10 f-11 m-11
$cut>$i a-17 c-12 d-18 f-11 j-20
$cut>$income a-15 b-12 f-25 j-12 m28
$cut>$laughter m-12
$cut>$list f-11 g-12 j13
$cut>$lodge b10
$cut>$messages b-12 f-12 j25
$cut>$mine a-17 b-13 d-16 h-10 i-10 l-11
$cut>$not a-11 d-14 f13
$cut>$pay d10 m-14
$cut>$payer a12
$cut>$put_through c-19 d-20 e-10 h-12 j24 m-18
$cut>$question a-11 d-13 f17
$cut>$spark a18 f-11
$cut>$stop f12 m-13
$cut>$utility a10
$cut>$victim a16 b-10 c-19 e-13 f12 h-14 i-13 k-12 m10
$cut>$worksite m13
$cut>$you j-17
$cut>a b11 f-18 g-19
$cut>again a-10 d-12 f22 j-16
$cut>bancarrota g11
$cut>cargo d10
$cut>cooking f-10
$cut>de c-18 d-16 f-25 h-11 j24 l-18 m-15
$cut>del a-17 d-14 j-13 l-12 m-11
$cut>el b-31 c-16 e-10 f-14 h-10 i-14 j-15 l-19 m-30
$cut>este m15
$cut>fee d-11
$cut>finger f-10
$cut>grass f-19
$cut>hair f-12 m-18
$cut>horas f-13 m15
$cut>in a10 d-11 f-16
$cut>it a-20 b-13 f-35 l-10 m-19
$cut>la d-12 f14 g-11
$cut>las a12 b-15 d-14 m13
$cut>last f12
$cut>late d-11
$cut>les a13
$cut>lista j11
$cut>manana a-11
$cut>me a-16 c-12 d-16 j-20
$cut>mensajes j12
$cut>mi f-10 g11
$cut>my a-11 j-20
$cut>night f12
$cut>no f15 m-13
$cut>numero j12
$cut>off a-18 b-10 d-18 f-31 j-11
$cut>out a-11 f-22 l10 m-10
$cut>para f12 m-13
$cut>pasto b-10 f-22
$cut>phone j-11
$cut>por b-22 f-10
$cut>que f12
$cut>texts j13
$cut>the a-19 b-15 l-13 m-20
$cut>this f12
$cut>tiene g12
$cut>tierra f12
$cut>to m13
$cut>too f11 m-16
$cut>un c11
$cut>venas f15
$cut>vida f19
$cut>vivienda i12
$cut>why f12
$cut>you b-14 f-16 j-11
$damp a-35 b-12 c-31 e-19 f-33 g-23 h-26 i-15 j-17 k-18 l42 m-31
$damp>$appliance l13
$damp>$fixture a-11 l16
$damp>$mine l15
$damp>$put_through c-10 l12
$damp>$utility l15
$damp>$victim a-12 d-11 h-10 l20
$damp>basement l10
$damp>en l19
$damp>gas l11
$damp>in a-16 d-15 f-17 h-12 l22 m-13
$damp>kids l12
$damp>my l12
$damp>the a-10 d-12 f-13 l18 m-14
$damp>up l11
$die a-12 b-55 c-18 d-49 e-46 f22 g-48 h43 i-42 j-21 k-54 l-36 m-18
$die># h13 j10
$die>$fee f15 m-11
$die>$hurt c-11 f-14
$die>$i a10 f-36 h18 l-11
$die>$income h14
$die>$laughter f-26 h-10
$die>$mine a-19 c-11 h16 j-11
$die>$not d-14 f17 m-10
$die>$owe f11
$die>$phone h-18
$die>$put_through a-28 b-12 d-20 e-12 f-15 g-11 h10 k-14 l-16 m-19
$die>$question a-24 f20 h19 m-24
$die>$relative a-13 h30 m-23
$die>$victim b-11 d-27 j-10 k-10
$die>$you d-12
$die>a a-10 f10
$die>and h21
$die>anos h-15
$die>de a-19 c11 d-14 e-10 f-45 j-15 k-10 l-12 m-15
$die>el a-12 d-10 f-14 h19 m-15
$die>embarrassment f-11
$die>en h22 m-13
$die>es f12
$die>frio f-13
$die>hambre a-11 c15 f-14 h-10
$die>hospital h11
$die>i f-11
$die>if f-10
$die>im h19
$die>in d-10 h16
$die>la a-19 c-12
$die>last f-18 h11
$die>mama h12
$die>mi a-10 h13 l-10 m-23
$die>my h-14
$die>no f16
$die>of f-17 l-15 m-10
$die>on h17
$die>por f-19
$die>que a-11 c-10 f17
$die>risa f-14
$die>soy h14
$die>su h11
$die>sueno c-11 f-11
$die>telefono h-14
$die>the f-15 h12
$die>to a-12 c-11 f-18 h-10
$die>todos a13
$die>trying m-10
$die>why f12 h13 m-12
$dismiss a10 b-25 c-19 d-24 e-34 g-36 i-32 j-42 k-36 l10 m29
$dismiss>$i a11 f-14
$dismiss>$income a-11 m10
$dismiss>$live f-10 h-16 m-15
$dismiss>$mine a-15 d-14 f17 h-12 l-13 m15
$dismiss>$not f14
$dismiss>$put_through a-12 f20 m15
$dismiss>$question a-16 d13 h10
$dismiss>$stop f12
$dismiss>$victim a17 l-14 m18
$dismiss>$worksite a-22 m17
$dismiss>$you f13
$dismiss>a m11
$dismiss>al a-12
$dismiss>at f-11
$dismiss>carro a10
$dismiss>de a-11 f20
$dismiss>del m16
$dismiss>domingo f-13 h-14
$dismiss>el f-19
$dismiss>en d-10 f-15 h20 m13
$dismiss>for a-10 l-14
$dismiss>in l11 m-15
$dismiss>la a12 f-12 m10
$dismiss>march m11
$dismiss>mi f17
$dismiss>mis m10
$dismiss>my f-20 m12
$dismiss>off a-18 c-16 d-14 f-19 j-10 l-18 m24
$dismiss>para f12
$dismiss>paz h20
$dismiss>pit a-10 c-11 f-11 l-10 m-12
$dismiss>por f-10 m10
$dismiss>sangre a18
$dismiss>the a-17 l10
$dismiss>trabajo m15
$dismiss>why a-13 d14
$dismiss>work m-11
$end_it a10 b-29 c-47 e-33 f20 g-41 i-32 j11 k-38 l-45 m-10
$end_it>$die h11
$end_it>$fee f11
$end_it>$i a-15 f12 j-10
$end_it>$live f-22
$end_it>$mine a-21 h10 m-11
$end_it>$not f16
$end_it>$pay d-22 f-19 j-11
$end_it>$put_through a-25 b-14 c-14 f-15 g-11 h10 j-19 l-11 m-21
$end_it>$question d11
$end_it>$report j-10
$end_it>$work m-12
$end_it>$worksite a15 f-16 m-16
$end_it>$you a11
$end_it>a f-16 h11
$end_it>con a-14 f16
$end_it>de a-24 b-13 c-13 d-18 f-18 g-10 h11 j-18 l-11 m-20
$end_it>del a13 f-16
$end_it>el a15 b-10 m-13
$end_it>en a15 f-25 m-11
$end_it>in a15 b-16 h-18 l-10 m-12
$end_it>it a-17 b-11 d-13 f19 j-14
$end_it>la a-18
$end_it>lease f-17
$end_it>me f13
$end_it>my a-13
$end_it>no f13
$end_it>of a-21 c-14 d-16 f-21 j-24 l-10 m-15
$end_it>pagar f-11
$end_it>paperwork f-12
$end_it>the b-11 d-16 f-33 h-14 j-17 l-11 m-12
$end_it>things f12
$end_it>this f-14 j13
$end_it>todo a-16 f15
$end_it>tonight f13
$end_it>up a13
$end_it>with f-16 j-11
$explain a-22 b15 c-16 d18 f-21 j-12 k-12 l-11 m-14
$explain>$fee b-12 d11 e-10
$explain>$mine b10
$explain>$question d12
$explain>$report d11
$explain>$tribunal b15
$explain>portal d-10
$explain>the d-10
$fee a-16 d32 e-12 f-14 h-21 i-54 j-35 k-32 l-32
$fee># a-11 c-10 f-13 g-16 l-12 m-14
$fee>$contact a-16 b-10 d15 f-15 h-12 m-11
$fee>$fee d17
$fee>$future d-16 g13
$fee>$hurt a11 d13
$fee>$i c-17 d26 f-15 g-13 j-16 l-15
$fee>$know e11
$fee>$laughter a-11 c-11 d-21
$fee>$live a-14 b13 d13 f-12
$fee>$lodge d10
$fee>$messages j12
$fee>$mine a-20 b-13 c-15 e-10 g20 h-13 l-13 m-17
$fee>$not a-39 b-17 d44 g-17 h-16 i-10 j-19 k-34 l-20
$fee>$pay b-11
$fee>$phone d-12
$fee>$put_through b-20 c-14 e-12 h-14 k-13 l-22
$fee>$question a-19 d32 f-22 m-19
$fee>$remove d12
$fee>$report a-22 b-12 d28 j-11 m-18
$fee>$sign d20 e11
$fee>$victim b-20 d23 j-12 l-19 m-15
$fee>$wish d13 e17
$fee>$you a-21 b-12 d14
$fee>account d17
$fee>after d-15 f16
$fee>and e11 j13
$fee>anything d-10 k11
$fee>are f-11 m14
$fee>banco d-13
$fee>be d10
$fee>belongs d17
$fee>bien d-19
$fee>bogus d19
$fee>by a-10 d14
$fee>came d-14 l-12
$fee>card d-14
$fee>collector c11 d-13
$fee>comes a-12 d-10 f15
$fee>coming f-11
$fee>correct d-11
$fee>de a-15 b-14 f-11 g-11 l-13
$fee>dont d15
$fee>el d-31
$fee>en g11
$fee>es a-12 c-13 d21 f-20 k-19 m-10
$fee>esta a-11 f-11 k-10 m-11
$fee>every d16
$fee>fine d-11
$fee>for c-10 e-16
$fee>good d-14
$fee>got d-15 g12
$fee>high d-11
$fee>i a-13 d18
$fee>in c-11 d18 f-14
$fee>is b-20 c-31 d22 f-21 g12 j-16 k-16 l-25 m-29
$fee>its f11
$fee>last d10
$fee>lo e10
$fee>looks d-22 f-10
$fee>mal d19
$fee>mandan d13
$fee>me d17 e-10 f-22 k-10 m10
$fee>meant d-16
$fee>mi d-13
$fee>mia d11
$fee>monday f-10
$fee>money d-14 m14
$fee>month f-13 m15
$fee>morning d13
$fee>my a-13 c-11 f-13 m-10
$fee>no a-15 c-16 d24 j-10 k-20 l-10 m-10
$fee>not d11 m10
$fee>now d-12 h12
$fee>number d-12
$fee>off c-14 d21
$fee>on a-14 d12 f-17 m-12
$fee>one d14
$fee>out d-13 g12 m-13
$fee>pago d-19
$fee>paid f11
$fee>people a11
$fee>place f13
$fee>por g11
$fee>pronto d-10 f-11
$fee>que d19 f-10
$fee>right a-10 d-14 f-11
$fee>se f12
$fee>shouldnt d13
$fee>text j11
$fee>thanks d-11
$fee>that d11
$fee>the b-12 m-12
$fee>this c-13 e-10 f11 m16
$fee>time d-14 f11
$fee>to a-14 b-12 k-10 m14
$fee>up d15
$fee>was d18 h-10 l-10 m-17
$fee>when d11
$fee>wrong d17
$fee>you a-16 b-10
$fix a-18 c-10 d-24 e-33 g-35 i-29 j-38 l15 m-29
$fix>$fee a11
$fix>$fixture a-33 d-14 f-25 h-10 l22 m-14
$fix>$i l11
$fix>$leak l10
$fix>$mine c11 d-11 l17
$fix>$not l-12
$fix>$phone j-11
$fix>$put_through a-14 c-13 d-10 e-10 j-14
$fix>$tribunal b14
$fix>$utility a-14
$fix>$victim c-11 d-11 f-14
$fix>$you a-12 l11
$fix>a f-15
$fix>balance a11
$fix>calefaccion l-15
$fix>car m10
$fix>de c-11 d-10 j-14 l-15
$fix>el f-11 l19
$fix>it b-16 l-13 m-10
$fix>la b-16 l-25
$fix>leak l14
$fix>mas f-11
$fix>my c11 d-10 l14
$fix>myself l-12
$fix>papeles h11
$fix>piso l13
$fix>sink c12 l-18
$fix>so a-12 c-12 f-12 l-14
$fix>stove a-12 l12
$fix>techo l10
$fix>the a-10 f-11
$fix>then l12
$fix>uno f-11
$fixture b-37 c-34 d-34 e-32 f-26 g-65 h-29 i-25 j-63 k-62 l50 m-25
$fixture># d-10 i10 l24
$fixture>$bill d14
$fixture>$break a-12 l25 m-16
$fixture>$burn l11 m-10
$fixture>$contact l11
$fixture>$cut f11
$fixture>$damp l16
$fixture>$die h12
$fixture>$fee l10
$fixture>$fixture a-30 b-16 c-13 d-16 h-10 l30 m-21
$fixture>$future a15 l14
$fixture>$hurt l17
$fixture>$i a12 b-18 f-34 l30 m-27
$fixture>$income l13
$fixture>$laughter l-23
$fixture>$leak a-17 b-10 c-12 d-17 f-19 h-13 l27 m-23
$fixture>$live d-11 m10
$fixture>$lodge a-10 l-10
$fixture>$mine d-12 f-17 l20
$fixture>$not a-19 b-19 c-22 g-11 h-17 i-14 j-14 k-14 l40 m-24
$fixture>$put_through a15 c-10 f-19 h-11 l22 m-15
$fixture>$question a-17 b-12 c-12 f11 h-12 l39 m-13
$fixture>$report f-17 l19 m-20
$fixture>$smell a-15 f-10 l14
$fixture>$spark f-15 l13 m-11
$fixture>$speak l12
$fixture>$stop l22 m-11
$fixture>$utility a-30 b-15 c-11 d-20 f-18 h-10 l31 m-21
$fixture>$victim c-16 f-24 g-11 h-15 l26
$fixture>$work a-20 b-10 c-14 f-12 m-10
$fixture>$worksite l19
$fixture>$you c-10 f-13
$fixture>a l-13
$fixture>all l15 m-10
$fixture>and a11 b-17 c-15 d-24 f-25 h-12 j-10 l29
$fixture>are l10
$fixture>awesome l-12
$fixture>backed l14
$fixture>been i10 l16
$fixture>bill l-13
$fixture>broken l19
$fixture>busted l15
$fixture>but l-14
$fixture>by l10
$fixture>came l-13
$fixture>cierra l11
$fixture>clogged l10
$fixture>code f-13 l-13
$fixture>cold l16
$fixture>comes l14
$fixture>con l14
$fixture>cuarto l12
$fixture>days l12
$fixture>de a-19 d-14 l22 m-10
$fixture>del l12
$fixture>died h12
$fixture>doesnt l11
$fixture>dont f-12 l14 m-10
$fixture>door a-11 f11 l10
$fixture>down f-13
$fixture>en a11
$fixture>encima l13
$fixture>entra l11
$fixture>esta a-18 b-11 d-21 f-15 h-11 l27 m-25
$fixture>fell l13
$fixture>fine l-15
$fixture>for l10
$fixture>frio l12
$fixture>get a11
$fixture>gonna a16
$fixture>gracias l-22
$fixture>great l-19
$fixture>has h13
$fixture>high l-16
$fixture>i d12 l10 m-10
$fixture>in b-10 c-10 d-18 f-13 h-12 m-22
$fixture>included l-13
$fixture>is a-14 b-29 c-29 d-35 e-14 f-31 g-17 h-25 i-20 j-15 k-14 l19 m-32
$fixture>it f11
$fixture>la a-14
$fixture>like l14
$fixture>lleva l14
$fixture>lock a-10 l11
$fixture>lol l-14
$fixture>long l-14
$fixture>look l-18
$fixture>me f-23 l19
$fixture>mes l14
$fixture>my l21
$fixture>myself l-17
$fixture>no a-18 c-10 d-16 l25 m-27
$fixture>now a-11
$fixture>of f12 l12
$fixture>off m-11
$fixture>only l13
$fixture>open a-10 l-10
$fixture>or m11
$fixture>out b-13 d-11 f-13 l25 m-19
$fixture>perfect l-13
$fixture>place a11
$fixture>que l11
$fixture>rent l-13 m10
$fixture>right a-12 l-13
$fixture>sale a10
$fixture>says l-12
$fixture>se a-22 f-12 l16 m-16
$fixture>shut l16
$fixture>since l13 m-10
$fixture>so f-11
$fixture>squeaks l-14
$fixture>switch a-12 l11
$fixture>tapado l16
$fixture>thanks l-16
$fixture>that a14 f-12
$fixture>the a-10 b-11 c-11 d-15 f-21 m16
$fixture>then a-17 f-13
$fixture>this f11 l-11
$fixture>timer l-18
$fixture>today l-11
$fixture>tonight a21 f-10
$fixture>un l14
$fixture>up a15 l12
$fixture>was l-12
$fixture>wave l-11
$fixture>when a-15
$fixture>why a-22 f13 l31 m-35
$fixture>with l14
$fixture>wont a-13 f-14 l18 m-10
$fixture>works l-27
$fixture>you a-19 l10
$future a15 b11 c-31 d-28 e-24 f13 i-13 j-14 k-41 l-14 m-22
$future># a-27 b-19 d-10 m-14
$future>$appliance a16
$future>$bill a10 d-10 f-16
$future>$blows a28 b-29 j-13
$future>$boss b-16 e-23 f-19
$future>$break a22 b-21 f-20 l-19
$future>$burn a24 b-23 f-16
$future>$call a-28 e-12 f-17 g-13
$future>$contact d-15 f-12 j-22
$future>$cut a18 f-31 g-19
$future>$dismiss a11 f-14
$future>$end_it a14 b-19 f17
$future>$fix a-19 b-10 f-15
$future>$fixture a21 b-12 f11
$future>$future b-14
$future>$hurt a27 b-46 c-35 d-25 e-14 h-17 j-15 l-24 m-13
$future>$i e-13 f14 g-11 h-14 j-14 l12
$future>$income a-12 c-10 d-27 f-21 g-13 h-15 j-11 m-10
$future>$kill a15 b-25 h-10 l-10 m-10
$future>$know a-22 b10 f-20
$future>$laughter a-11 f17
$future>$lawyer b25 i-13
$future>$live b-15 f10 h-12
$future>$lodge b10 c-10 d-12 g11 i-15 l-13
$future>$lose m10
$future>$messages a-20 j-12
$future>$mine b16 d-11 f19 h-15 i-14
$future>$not a10 f11
$future>$owe a-10
$future>$pay d10 f-19 g-13 h-14 j-10 m-34
$future>$payer d-15 h-21 l-12 m-12
$future>$phone b-14
$future>$prove b-14 f-12
$future>$put_through a12 b13 c-25 e-22 g-28 i-13 j-23 k-12 m-22
$future>$question a17 c-10 f-39 g-10 l-14
$future>$relative a11 f11
$future>$remove f-26 j-11
$future>$report a-17 b23 c-15 d-27 e-27 f-31 g10 h-21 i-28 j-10 m-19
$future>$spark j-10
$future>$speak a-24 i-12
$future>$stop a12 c-15 d-15 g-13 h-11 j-28 l-14 m-15
$future>$sue a-35 b27 f-26 g-10 j-11
$future>$tribunal a-31 b26 f-20 g-22 l10
$future>$utility l11
$future>$vanish a22 b-18 f-22
$future>$victim a26 c-15 d-21 e-15 f-25 g-19 h-44 i-34 j-46 k-15 l-17 m-33
$future>$weapon a26 b-16 f-24
$future>$wish a12
$future>$work a-17 b-10 m-16
$future>$worksite a14 b-23 f-22
$future>$you a26 d-11 f-34 h-24 i-24 j-36 k-26 l-13 m-14
$future>a a13 b12 c-52 e-31 f13 h-33 i-35 k-24 l-12
$future>about a-11 f-10
$future>acabar a-15 f12
$future>agarrar b-13
$future>al a-14 c-14 d-12 g-13 j-10 m-11
$future>alive a11
$future>alla b-15 f-21
$future>an a16
$future>and b-12 f-22 m12
$future>ass a14
$future>at a-21 f-21
$future>bankrupt g12
$future>bash a15
$future>be b14 c-14 d-29 f14 g-22 h-17 k-11 l-24 m-16
$future>beat f-13
$future>before a-13 f14
$future>blow a13
$future>body f10
$future>break a14 l-10
$future>bring a-21 b-13 f-12 h-11
$future>burn a16 b-11
$future>bury a15
$future>buscar b11
$future>buzz a-19
$future>by a-15 b-13 f-11 g-12 j-11 l-12
$future>caer b-13
$future>call a-21 e-10
$future>car a-19 f15
$future>catch a16 b-10 f-12
$future>chapter g12
$future>check a-13
$future>come a10 b-22
$future>coming a15
$future>con d-12 g-11 l-13
$future>cost a-10 f11
$future>cut a11
$future>dar a15 b-10
$future>de b-10 f10
$future>dead a-13 f18
$future>death f-11
$future>declararme a-11 g12
$future>dejar a12 b-12 f-15
$future>demandar a-15 b11 f-12
$future>disappear f-11
$future>do f14
$future>dormir a-12 f-16
$future>drive a-15 f15
$future>el a-24 b-17
$future>email a-11
$future>en a-15 f-25 g19 l-10
$future>end a20 b-11 f10
$future>esa a18 b-10
$future>esperar b-10
$future>estar f11
$future>every a16 f-10 l-10
$future>filing b11 i-12
$future>find a12 b-13 f14
$future>fingers a11
$future>for a-32
$future>friday b-14 f-15
$future>from f11
$future>funeral a10
$future>get a11 b11 c-12
$future>give a-13
$future>guy a-33 b-11
$future>hacer a11 b-12
$future>hands a11
$future>hang a-16 b-13 f11
$future>have b10
$future>head e11
$future>hear a-12 b14
$future>help f-11
$future>her a-19 b-15 f-16
$future>him a11 b-13
$future>his a14
$future>hit f-11
$future>home b-15 f-14
$future>i a-14
$future>in a-10 b12 c-11 d-11 f18 g-10 h-10
$future>ir a14
$future>it a-10 d-16 h-13 j-12 l-13 m-23
$future>jump a-14 f13
$future>just a-12 f17
$future>kill f16
$future>know a-17 b-13
$future>la b-14 f-12 g-13 l-12
$future>lady f-13
$future>landlord e-10
$future>las a10
$future>late f-19
$future>later a-13 b-12 f-15
$future>leave f-11
$future>let a-19
$future>lie f-14
$future>like a13
$future>llamar b13
$future>llevar a-17 b11 g-10
$future>lol f12
$future>look a-29 b-14
$future>los b-14
$future>love a-13
$future>make a28 d-13
$future>manana b-14 f-15
$future>mandar a11
$future>me f14
$future>meet a-16 e-10
$future>mess a12
$future>meter f-16 g10
$future>miss a-13
$future>monday b-12 f-10
$future>morir a-11 f11
$future>my f25 h-11
$future>myself a-21 b-14 f23
$future>need a12
$future>next a14
$future>now h12
$future>off b-14 c-11 f14 j-13 l17 m-12
$future>on l-10
$future>out a13 b-12
$future>outside a15
$future>over a10 e11
$future>owe a-10
$future>pagar a-10 d21
$future>partir a13
$future>pay d-24 f-32 h-12 m-28
$future>pegar a-14
$future>place a11 f-10
$future>proceder b15 f-10
$future>put a14 f-16
$future>quebrar a10
$future>quejar f-12
$future>quemar a14 b-14
$future>reportar a-14 b12
$future>see a-21 b13 f-13
$future>send a-26 b-20 f-15
$future>set f-10
$future>short a-10 f-16
$future>slit a-15 f12
$future>some a16 f-12
$future>somebody a-10 b-13 f-19
$future>soon a-12 b-13
$future>stab a13
$future>stop b-12 j-12
$future>sue a-14 b17 f-10
$future>sure b12 f-11
$future>take f13
$future>tell a-16 f-13
$future>that a32 b-20 c-13 d-15 l-12
$future>the a-10 c-15 d-33 e-29 h-27 j-20 k-16 m-22
$future>them a-18 b-18 f-14
$future>there b-18 f-25 l-15
$future>this b15 d-14 f-34 g-11
$future>through a17 f-12 m10
$future>throw a15 b-11 l-12
$future>to d-19 f17 h-17 i-13 j-12 k-11 l-16 m-30
$future>todo a-16 f13
$future>tomorrow a-21 b-23 f-12
$future>tonight a-19 b-15
$future>un b13
$future>una f-26 g-13
$future>uno a18
$future>up a21 b-24
$future>use f12
$future>walk l-12
$future>whats a15
$future>when a-10 l11
$future>whoever a12
$future>why a10 f-14
$future>window a18
$future>you b11 e-19 f-57 h-15 i-17 j-26 k-20
$future>your a20 b-32 c-20 d-15 f-22 g-13 j-10
$hurt b-25 c13 e-14 i-42 j-20 k-47 l-10
$hurt>$blows f11
$hurt>$boss a26 d-10 e-16
$hurt>$call a-12 b-12 c-12
$hurt>$fee c15 d-16 f-10
$hurt>$fixture f-14
$hurt>$i b-10 c-11 f13 h-16 l-13
$hurt>$income a-14 f-10
$hurt>$laughter a-12
$hurt>$mine d-11 m-16
$hurt>$not a-18 d13
$hurt>$pay a-11 f-10
$hurt>$payer b-10 f-14 h13
$hurt>$phone d10 j11
$hurt>$put_through c-11 f-14 m-16
$hurt>$question b14 c-14 f-14 m19
$hurt>$relative c11 f10 m-13
$hurt>$report b-13 c-12
$hurt>$spark a-10 f13
$hurt>$victim a33 b-34 c-22 e-27 f-13 i-12 j-18 k-14
$hurt>$work a-14 m13
$hurt>$worksite a-10 m14
$hurt>$you b-22 e-10 f-30 h-13 j-13 l-16 m-10
$hurt>a b-16 d-12 e-10 j-10 l-12
$hurt>al a13
$hurt>and f13
$hurt>at a-17 c-10 d-14 f-12 h-12 m-11
$hurt>bad f11
$hurt>brazo m12
$hurt>by f11
$hurt>call c-11
$hurt>car a-10 c-13 m-10
$hurt>cara a17 l-10
$hurt>con f10 l-12
$hurt>de a-12
$hurt>el a-12 h14 m12
$hurt>friday a-13
$hurt>in c-12 d-14 f-12 h-11 l-20
$hurt>la a13
$hurt>las a10
$hurt>late c10
$hurt>le a10
$hurt>lo d12
$hurt>madre c12
$hurt>manager a12
$hurt>me a-18 d-12 h-10 m11
$hurt>money a-10 f-10
$hurt>my d-10 f-26 h12 m-14
$hurt>myself a-11 f16
$hurt>next f12
$hurt>on a-13 d-12 f-12
$hurt>out a12 f-15 m11
$hurt>saturday h12
$hurt>shower f-11 l-10
$hurt>so f12
$hurt>somebody a17 f-15
$hurt>that a24 c-10 e-15 f-13
$hurt>the b-21 c-22 d-21 e-11 f-40 g-13 h-16 j-13 l-25
$hurt>tiro a-10 f13
$hurt>to a-15 f13
$hurt>todos f10
$hurt>too a-12 c14
$hurt>tu a-10 c12
$hurt>un a-11 f12
$hurt>una a-16
$hurt>up c-13 d-10 f-15
$hurt>why a-10 b15 f-11 m14
$hurt>with a10 f-14 m12
$hurt>you b-16 f-25
$i># a-11 b-13 c-18 d10 h-36 i-23 j-27 k-27
$i>$appliance a12 d-14 f12 m-15
$i>$bill c-24 d27 f-24 g-12 i-12 k-17 l-13
$i>$blows a-11 f12
$i>$boss b-27 c-17 e25 f-41 g-10 h-11 i-14 j-21 m-18
$i>$break b-25 c-16 e-12 f-31 h-13 j-18 k-15 l-22 m18
$i>$burn a17 b-15 f-17
$i>$call a-33 b17 c-15 d-29 e14 f-36 i-19 m-20
$i>$contact c-27 d-10 e-11 f-28 j27 k-14 l-27 m-11
$i>$cut b-34 c-18 e-21 f20 g-25 h-16 k-17 l-28 m10
$i>$die a-39 b-19 c-27 d-33 e-23 f21 g-12 i-14 j-24 k-17 l-22 m-31
$i>$dismiss a19 b-16 c-16 e-11 f13 j-15 k-11 l-25 m23
$i>$end_it b-23 c-15 d-37 e-16 f21 g-12 i-13 j-22 k-17 l-16
$i>$explain a-10 b11 d-10
$i>$fee c-27 d16 g-27 i-16 l-10
$i>$fix a-15 d-10 l12 m-14
$i>$fixture a11 b-21 c-12 e-13 h-12 i-13 j-14 k-11 l20 m-31
$i>$future a-12 c-20 d-17 f26 h-35 i-21 j-14 l-29
$i>$hurt a17 b-34 d-36 h17 i-12 j-27 k-22 l-20
$i>$i c-34 d11 e-16 f30 h-36 i-12 j-15 k12 l-13 m-20
$i>$illness d-22 h-13 i-12 j-15 k-10 l-22 m20
$i>$income b-53 c-33 d-17 e-32 f-29 g-30 i-33 j-26 k-30 l-18 m25
$i>$insult b-10 d15 j10 m-13
$i>$kill a18 b-27 c-22 d-27 e-19 g-15 h-21 i-14 j-26 k-19 l-21
$i>$know a14 b12 c-24 g-21 i-16 j-25 l11
$i>$laughter a-29 b-25 c-19 d-27 e-15 f-45 g-15 h-17 i-13 j-20 k-25 l-20 m-29
$i>$lawyer a-19 c-12 d-21 e-15 f-26 i40 k-17 m-26
$i>$leak l-12
$i>$list a-11 d-14 f-22 j25
$i>$live b-29 c-31 f12 g-28 i-20 j-23 k28 m-35
$i>$lodge b12 c-11 d-13 g19 h-14 j-16 k-13 m-18
$i>$lose b-16 d-18 h12 i-10 j-15 k-13 l-16 m15
$i>$messages a-43 b-12 c-20 d-40 e-26 f-42 g-13 h-19 i-19 j17 l-12 m-22
$i>$mine a11 c-32 e-32 f18 h15 j-11 l-13 m-12
$i>$name a-23 b-11 d22 e-18 f-21 i-11 j-12 k21 m-13
$i>$not a-13 b-33 c-22 d13 f10 h-18 k18 l-25
$i>$owe a-26 b-19 c-13 d18 e-15 f-34 h-17 i-12 j-24 k-28 l-14
$i>$pay c-22 d22 e-32 f-25 g-33 i-25 j-14 k-25
$i>$payer c-14 g-20 h22 j-26 l-10 m-18
$i>$pest a-10 d-11 l25 m-12
$i>$phone a-20 c-13 d-31 e13 f-22 g-12 i-13 j12 l-18 m-18
$i>$prove b-13 d11 f-14
$i>$put_through c-60 f10 g-30
$i>$question c-38 d20 e10 f17 g-24 j-20 l-11 m13
$i>$relative a-10 b-23 c-15 d-30 g-15 h28 j-17 l-19
$i>$remove b-16 c-10 e-14 h-11 k-10 l-17 m10
$i>$report a-13 c-19 e13
$i>$sign a-16 b-24 c-16 d13 f-22 h-11 j12 k-13 l-10 m-17
$i>$smell l13
$i>$spark b-19 d-10 e-11 j-21 l-18 m-19
$i>$speak a-10 b16 d-19 e26 f-13 g-25 j-32 m-28
$i>$steal c-13 d-14 f-16 m15
$i>$stop a-37 b-33 c-24 e-14 g-17 h-20 i-14 k-21 l-27
$i>$sue a-20 b21 c-13 e-10 f-23 j-13 k-17 m-17
$i>$tribunal a-23 b21 d-22 e-10 g-22 j-18 k-12 m-21
$i>$utility d13 f-20 l17
$i>$vanish f10
$i>$victim a18 c-10 g-11 i10
$i>$weapon a36 b-21 d-23 i-10 k-10 m-20
$i>$wish a-14 d-13 e14 f17 k-10 l-10 m-38
$i>$work b-19 c-21 d-21 f-15 g-10 h-20 j-13 k-16 m15
$i>$worksite b-39 c-23 e-22 g-17 i-20 j-27 k-27 l-38 m19
$i>$you a26 m-23
$i>9pm j-16
$i>a c-52 e10 g-12 h-49 i10 j-11 k-11
$i>abogado i12
$i>about d-17 e-18 f12 j-17 k-18 m-17
$i>acabo m-12
$i>acreditaron d13 m-10
$i>add f-13 h-19
$i>administrador e13
$i>afford m14
$i>after e10 f-10 j-18
$i>again b-20 d-26 f17 j10
$i>agree d-23
$i>agreed d15
$i>ahora d-12
$i>al a-12 d14 e-15
$i>alcanza d-11 j-14 m16
$i>alive b-18 d-17 f20
$i>all l12
$i>almost l10
$i>alone a-24 f13 j17 m-19
$i>already b13 d18 i-11
$i>an c-13 e-13 f-24 h-12 i13 j-19 k10 l-12
$i>and a12 c-17 d-33 e-13 f16 g-12 i-11 l-24 m15
$i>another f-17 k-10
$i>any d-12 j-14
$i>anymore k-16
$i>anything d11 f-12 k10
$i>anytime e-11 j-16
$i>apartment a-11
$i>app d-10
$i>appointment b11
$i>appreciate a-16
$i>aqui d-12 f20 j-14
$i>are a-11 b-19 c-12 f-17 h13 m12
$i>around a-12
$i>ask a-13 h-11
$i>asked e20 f-10 j11
$i>asking j17
$i>at a-12 c-16 e-22 g-15 h-27 i-15 j-21 k-17 l-22 m-10
$i>ate f13
$i>atrase d16 f-15 j-13 k-10
$i>attorney b-21 i20
$i>aumentaron m-17
$i>autopay f-11 j-17
$i>avisar j-11
$i>avisaron d12
$i>avise d12
$i>ayudan a-10 j-13
$i>ayudando i10
$i>back a-15 f-10 m-13
$i>bad a10
$i>baja j11
$i>bajaron m12
$i>bankrupt g12
$i>bankruptcy b-13 d-11 f-10 g16 k-11 m-10
$i>bash a15
$i>be a-21 c-13 e-16 f20 g-16 h-17 i-13 k-17 l-17 m-21
$i>beat f-13
$i>bed f-16
$i>been a-18 b-15 d10 f18 h-11 j-13 k10 l16
$i>before f13
$i>behind m10
$i>being a-12 e-13 i10 m-13
$i>bendiga f-11
$i>better a-20 b-16 e11
$i>bien m-19
$i>billed d13
$i>bills d-17 j12 m15
$i>bleeding f14
$i>blocking a-10 b-15 j18 k-15
$i>blow a13
$i>bono m-18
$i>bought f17
$i>brazo m12
$i>break a13 l-13
$i>breathing a-10 f18
$i>bring a-16 b-10
$i>bro c-10 j16 m-10
$i>broke a-16 b-14 f-15 j-13 k-10 l-11 m18
$i>building b11 f-11
$i>bullet a10 f-14
$i>burden f13
$i>buried f-11 h16 m-15
$i>burn a16 b-11
$i>bury a15
$i>bus f-15 m-13
$i>business f11 m-13
$i>buzz a-20
$i>by b-25 c-12 g-13 h-14 i15 k-15 m-23
$i>bye f21
$i>cago c12
$i>call a-18 l-11
$i>called b16
$i>calling b20 f-12 j-19
$i>can a-10 b-20 c-13 d-36 e11 f-31 g-11 h10 i-13 j-18 k-16 l10 m-29
$i>canceled d14
$i>canse d-10 k-11
$i>cant a-22 d-18 k-17 l-12 m10
$i>car a11
$i>care a10 f-13
$i>cargo d-11
$i>carro m10
$i>carta f-11
$i>casa f13
$i>case b15 f-14
$i>catch a22 b-11 f-12
$i>cayo a-11
$i>chapter g10
$i>charge d-25
$i>charged d14 f-13
$i>charges b13 d-12
$i>check a-23 d-15 e-10 f-24 h-12 m-14
$i>checking f19
$i>choose m13
$i>cobran d16 m-10
$i>cobrando d19 f-11 l-12 m-10
$i>cobraron d11
$i>come a22 d-27 e-12 f-32 h-11 j-10 k-11 l-13 m-20
$i>coming a15 b-22 m-13
$i>con a10 b-19 c-16 f12 h-13 m14
$i>confirma d-11
$i>confused d15
$i>conozco k11
$i>consent j14
$i>contact b-10 g11 j-10
$i>corazon m-12
$i>corresponde d11 m-10
$i>corriente l15
$i>corte b-14 m-11
$i>couch d-13
$i>could b-10 c-12 d-14 j-14 l-10 m-12
$i>counsel i13
$i>court b10 f-12
$i>cry f-11
$i>cuenta d-19
$i>current b-10 f-12
$i>cut d-10 f12 j-11 m-13
$i>cutting f19 j-10 m-10
$i>dad f-11 h12
$i>dan f13
$i>day a10 f-15
$i>de a-34 b-27 c-23 e-27 f15 g-24 h-23 i-23 l-14 m-13
$i>dead a-24 b-13 d-17 f23 h-10 m-10
$i>dealt c15
$i>debo d17
$i>decided a-11 b-10 d-10 f12 m-10
$i>declare g18 m-11
$i>deje d12 j-10
$i>del a-20 f16 j-16 l-10 m22
$i>denise e-14
$i>deposito d-12
$i>descansaron m12
$i>descontaron d10 m10
$i>desempleo m14
$i>despedi f14
$i>despierte f-18
$i>devuelvan d-11
$i>dia f-18
$i>did a13 m-10
$i>didnt d16
$i>died f-11
$i>dieron c-11 f-15 j-11 m-18
$i>dijeron d12 m-10
$i>dijo d16 e-14 f-12 i12
$i>dio a-14 d-13 f-13 i-10 l14 m-26
$i>disability a-10 f-10 m14
$i>disagree d11
$i>disappear f12
$i>discuss e14
$i>do b-15 e-20 f16 g-11 k-13 l-19 m-24
$i>doble d11 m-13
$i>documenting b14 f-10
$i>done b-36 c-14 d-24 f23 g-12 h-18 i-12 j10 k-18 m-20
$i>dont b-23 c-19 e-28 k14 l-21
$i>dormi f-16 m-14
$i>dormido m-11
$i>dormir a-12
$i>down a12 b-10 l-11
$i>drive a-22 f14
$i>driving a-11 j-10 m-11
$i>drop a-10 d-12
$i>dropped d-10 j-12
$i>drowning m12
$i>duele a-12 d-10 m-13
$i>dying f-12
$i>early a-11 e-11 f-13 m-20
$i>el a-12 b-14 c-37 f-35 g-35 j-36 k-13 l-18
$i>else j11
$i>email a-18 b-12 d11 f-16 j11
$i>en a-16 b-18 d-15 f-28 g17 h-20 i-11 j-21 l-24 m14
$i>end b-13 d-19 f18 h-15 j-10 m-12
$i>ended f-16
$i>equivoque d-22 f-12
$i>era h-13
$i>es k-13
$i>escalate e14 f-10
$i>escriba f-11
$i>escriban d-13 f-14 j13 k-13
$i>escribiendo f-19 j14
$i>escribir a12
$i>ese d17 f-11 m-11
$i>eso d18 f-12 j-10
$i>esta a-10 b-13 f19 i13 j-10 k-10
$i>estan d18 j-14 l-13 m-12
$i>este a-14 d-16 f12
$i>esten f-12
$i>estoy d11
$i>even a-10 d15 f17
$i>ever f11
$i>every a13 d-12
$i>everything a-13 b19
$i>executor f-10 h19
$i>fair b15
$i>falta f-14
$i>favor j-12
$i>fee d-16
$i>feel a-23 b-18 c-11 d-19 j-13 m-11
$i>fight f-11
$i>filed g15
$i>filing f-12
$i>find a16 f-18
$i>finger f-10
$i>fix f10
$i>fixed l-12
$i>for b15 c-26 d24 i-24 k-32 l-34
$i>forgot a-14 b-11 c-15 d-15 f-20 j-14 l-12 m-12
$i>found h10
$i>fr f17
$i>friday a-13 b-16 d-16 e-14 f-23 j-10
$i>frio f-13
$i>from a-11 b-12 d-14 f-16 j18 l-12 m-11
$i>fue a-12 d-19 f-15 h-13 k-10 l-13 m16
$i>full a-10 d12
$i>ganas f10
$i>gas l10
$i>gasolina m-13
$i>gave a-11 d22 f-11
$i>get c-16 d-27 g-13 i-17 j-13 k-16 l-28 m-13
$i>getting i-13 j11
$i>give a-16 d-13 f-15
$i>giving f15
$i>go a-12 b-16 c-10 d-18 e-19 j-14 m11
$i>going a-10 b-36 d-12 h-10
$i>gonna d-21 e-13 f21 g-21 h-21 j-13 k-12 l-13 m-15
$i>goodbye f13
$i>got a12 c-12 e-29 j-29 l13
$i>gotta j11
$i>gun a15 f-11
$i>gustaria e10
$i>guy b-14 d-10
$i>gym e-11 f-11
$i>ha m11
$i>hable j-11
$i>had a-18 b-17 e-10 f-11 g11 h-18 j-13 l-21 m20
$i>handed d19
$i>hands a13 d11
$i>hang a-16 b-14 f-10
$i>hanging m-10
$i>hate b-11 c-11 d-20 e-12 j-13 k-12 l-11 m-21
$i>have c-20 e-29 g-24 i10 j-36 m14
$i>havent m10
$i>hay d13 f-13
$i>he a10 d-11 f-16 h10 k15
$i>headaches l14
$i>hearing a-15 b10 e11
$i>her a-21 b-18 h12
$i>here a-15 k-19 l-15 m-11
$i>hi a-16 f-20
$i>hijo h13
$i>him a10 b-16 d-15 e-13 f-30 m-13
$i>hired i10
$i>his f-19 h22 k11 m-14
$i>hold b11 f10
$i>home a-26 b-17 d-14 f-30 h-12 j-17
$i>hope b-10 d-12 e-18 j-10
$i>horas f-17
$i>housing b17 f-10
$i>how a-14 f13
$i>hoy m-13
$i>human e15 f-11
$i>hungry d-11 f-15 j-10 k-12 m-10
$i>hurt a13
$i>i b-16 c-10 d-16 e-13 g-10 j-11 k-13 m-10
$i>idiot d-14
$i>if a-12 d16 j-10
$i>ill a-13 b15
$i>im a-29 b-16 e-15 f21 k-10
$i>importa f13
$i>in a-16 c-27 g17 i-21 j-22 k11
$i>inspection b11
$i>interesa j12
$i>into f11
$i>ir a13 e-13 f16 g10
$i>is a11 d12 f-10
$i>it a-29 c-22 e-31 g-26 i-18 j-29 k-10 m11
$i>itemized d13
$i>its a-10 b13 d-15 j-15
$i>job f-11 m12
$i>joking d-13 f-16 m-10
$i>jump a-19 f10 l-11
$i>just b-23 c-17 d-29 e-20 f23 g-15 i-10 j-33 l-22
$i>keep b-15 d-19 e-10 f22 h-12 j-10 k-12 l-14 m-16
$i>keys d16 f-14
$i>killed a18 f-12
$i>knife f15
$i>know a13 c-11 e-22 f-35 g-11 j-11 l-16 m-18
$i>la b-31 c-28 g-23 h-21 j-29 m15
$i>laid a-11 f-11 m15
$i>landlord a-16
$i>landlords a11
$i>last f18 h-10 l-11 m-13
$i>late a-18 b-10 c-12 d13 f-29 h-11 j-13 k-14 m-23
$i>later a-13 b-11 f-11 j-15
$i>laughing f-17 j-12
$i>law b14 f-10
$i>lawyer i21
$i>le a-23 b-10 d11 f-21 m-10
$i>leak l-10 m-10
$i>leave b-13 f-24 j-12
$i>left f10 m-11
$i>legal i13
$i>less a15 f-13 j-13
$i>let a-20 f-13
$i>letter f10 j13
$i>letters f-10 j12
$i>like b-23 c-15 g-10 i-11 k-12 l-17 m-17
$i>list f-12 j10
$i>live a-15 d-19 k18 l11 m-12
$i>llame a-10 b-10 d-11 e11 f-10 j-27
$i>llamo e-10 k10
$i>llego d-14 f-13
$i>lleguen f-10
$i>lleva i11
$i>lleve a-11 f19
$i>lo c-12 d15 e-17 i-11 j-10 l-10
$i>log f-12 m-15
$i>lol b-11 d-13 f-20 l-11 m-10
$i>look a-29 b-17 d12
$i>looked b11 d-10 f10
$i>looking d13
$i>los b-10 d-13
$i>lost a-20 b-12 d-15 h12 j-13 k-10 l-13 m15
$i>love b-17 d-17 e-10 h-10 j-15 k-15 l-18 m-10
$i>mad d-11 k-11
$i>made f11
$i>mail f-14
$i>make a21 d-22 e-13 h-10 m-14
$i>making h14
$i>mal m14
$i>manage m-12
$i>management e13 f-10
$i>manager a-10 e11
$i>manana f-11
$i>manda d-19 j-10 m-11
$i>mandan d12
$i>mandando j11
$i>mandar j-11
$i>mande j13
$i>mandeme j-14
$i>mando d-10
$i>mas c10 j22 k-11 m-27
$i>mata a-11 f-11 m-13
$i>matar a-19 f13
$i>mato a-20 m-16
$i>may d12
$i>me b-10 j-12
$i>meaning a-10 f-23
$i>meant d-18 k11
$i>meet a-18
$i>mejor j-21
$i>mensajes k13
$i>message j-16
$i>mi a-15
$i>mice d-10 l18 m-11
$i>miedo a15 f-13
$i>might b-13 c-10 d-23 e-18 k-12 l-18 m-14
$i>miss a-19 b-11
$i>missed a-13 j-17
$i>mom f-13 h-11 m15
$i>monday b-11 f-13 m-17
$i>moneyorder d12 f-10
$i>month d14 e-11 f-12
$i>morir f13
$i>move d-14 e-13 f-16 l-11
$i>moved f-11 g-10 m-13
$i>moving f-10 m-12
$i>much a13 f-13
$i>muero a-17 c-11 d-12 m-15
$i>my a11 c-22 e-16 g-14 h18 m-11
$i>myself a-15 d-12 f18
$i>nada j11
$i>need a-31 b-15 c-10 d-32 e18 f-23 i-14 j-19 m-12
$i>never d15 k10 l-12 m-16
$i>new e-19 f-12 h-10 k10 l-12
$i>newborn a-10 l10
$i>next b-10 f16 h-12
$i>nicely j15
$i>no a-32 b-16 c-26 d12 e-20 g-11 h-23 k11 l-14
$i>nobody f13
$i>noche f14
$i>not c-21 d-15 g-33 h-25 m-27
$i>nothing j11
$i>now a-18 b-19 d-25 h-19 j-15 k-16 l-12 m-25
$i>number e11
$i>nunca a-11 f-13
$i>nurse f-14 m-16
$i>of b-29 e-17 f12 g-15 i-14 k-23 l-21 m-10
$i>off a-20 b-20 c-18 d-18 e-23 g-13 h-12 j23 k-14 l-20
$i>office a15
$i>okay j13
$i>old d-11
$i>olvido a-17 c-21 d-14 f-16 j-10 k-13 l-16 m-20
$i>on g-25 h-32 k-18 m20
$i>one b-11 f13 k-10 m-18
$i>only a-13 b-10 h-10 j16
$i>open f-11
$i>operaron d-20 f-17 m15
$i>optout d-10 f-13 j16
$i>or d-10 f12 j14
$i>order f-11
$i>otra a-19
$i>otro k11
$i>our g14
$i>out b-25 c-21 e-30 f14 g-17 i-12 j12 k-22 l-30 m10
$i>outside a12
$i>over a12 b-12 d-13 f-30 h-18 k-11 l-10 m-12
$i>overpaid d14
$i>overslept d-10 f-13
$i>owe a-23 b-17 c-11 d10 e-12 f-27 h-15 j-20 k-24 l-11 m-18
$i>own a-16 b11 f-22 k17
$i>owner k12
$i>pagado m16
$i>pagan d-25 f-10 m15
$i>pago d15
$i>pague d14
$i>paid a-26 d25 e-11 f-21 g-11 j-10 l-10 m-11
$i>paint f-12 l-23
$i>paper d12 j12
$i>para a-11 j-17
$i>parked a11
$i>parking d-12 j-10
$i>paso a-17 f-17 l-10 m-18
$i>passed a-10 b-10 f-16 h-15
$i>pay b-30 e-10 f-29 g-10 h-15 m-44
$i>paying d11 l13
$i>pays l12
$i>peace a-10 f18
$i>people j10
$i>pero f-12
$i>phone j-22
$i>pick f-14
$i>picturing f10
$i>pidio d-10
$i>pizza e-10 f-10
$i>plan d-12 f12 j-15 m-10
$i>planning f11
$i>plant f-10
$i>please a-11 d-12 j-31 m-11
$i>por a-11 d10 f-27 i-10 j10 l-10
$i>post l10
$i>pray f13
$i>pressing b13 d-12
$i>presta h-10
$i>promise d-14
$i>promised d14
$i>proof d21 f-10 j-12 m-14
$i>puede d-15 m-14
$i>puedo b12
$i>puente a-14 f13
$i>puerta a17 l-13
$i>pull f-13
$i>put a11 d-17 e-11 f-31 k-11 l-12 m-12
$i>que a-17 b-10 d20 i11 j-11 k-12 m-25
$i>quede a-10 c-12 d-16 f-17 k-12 l-15
$i>quejar f-12
$i>quiebra g15
$i>quiero a-18 d-17 f28 j-20
$i>quit d-10 f-15 m-13
$i>quitan d-13
$i>quitaron f-17 m17
$i>quito f13
$i>rather a-12 d-11 k-12
$i>read f-12 j11
$i>ready a-14 b-21 d-17 e-11 g-10 h-11 j-12 l-11
$i>receipt a-16 b-10 d10 e-10 f-14 j-16
$i>recibo a-10 m-13
$i>refuse d11
$i>reminders j-13
$i>renew d-12 e-15 f-19
$i>rent a-13 d-24 h-15 k18 m-10
$i>renta d14
$i>rento c-10 f-12 k14
$i>representa i17
$i>represented i17
$i>rest d-15 f12
$i>resuelve e10
$i>retained b-10 i12
$i>revoke j12
$i>right d-16
$i>rights b10
$i>risa a-12 f-23 m-16
$i>robaron c-13 f-10 m12
$i>rompio a-13
$i>rope f20
$i>run a12
$i>sacan f12
$i>safe f11
$i>said a-21 d-33 j10 k-11
$i>sale f10
$i>saludo e-10
$i>saw j-11
$i>say j11
$i>scared a16
$i>school m-11
$i>se a-11 f12
$i>see a13 b14 c-11 f10 h-13 j-13 l15 m-21
$i>semana m-12
$i>send b-19 d-15 f-19 h15
$i>sent a-11 b-11 f-11 j-14
$i>set a10 d-13 f-17 m-11
$i>short f-12
$i>shotgun a11 f-11
$i>should a-24 b-14 d-30 e-14 f-17 j-11 l-11
$i>show b-11 f-10
$i>si e-12
$i>sick f-14
$i>siento f11
$i>signed e10
$i>sin c-10 d-14 f-16 j-10 l-13
$i>single f-13 m19
$i>sleep a-21 b-13 d-11 e-10 m-17
$i>slept f-11 l-11 m-11
$i>slit a-15 f12
$i>smash a12 f-10
$i>smell l13
$i>snap a14
$i>so c-17 f12 g-18 h-11 j-22 k-14 l-13 m-25
$i>some f-21 j-10 m-15
$i>somebody a-10 b-14 d-16 e12 f-31 i12 l-13
$i>somebodys a17
$i>someone a15 e10 f-14
$i>something a10 d-13
$i>soon a-11 b-13 f-13
$i>soy d-15 f-15 j-11 k23
$i>speak a-12 e18 i-10
$i>speaking e-12
$i>spoke b10 e-18
$i>stab a13
$i>stand f13
$i>standing f13
$i>still a10 f-10
$i>stop a-16 b-16 d-21 j13 l-10 m-14
$i>strangle a13
$i>stroke m11
$i>subi a-10 f15 m-11
$i>subieron d11 m-18
$i>sue a-14 b18
$i>sueldo d-11 m-16
$i>suing b15
$i>super a-10
$i>sure b10 d-14 k-20 m-10
$i>suspendieron m16
$i>swear a15
$i>swinging a17 d-11
$i>switch f-12
$i>take d-11 f-12 j-13 m-18
$i>taking b16 d-11 j-11 m-11
$i>talk a-20 b11 d-11 e20 f-13 j-11
$i>talked b10 e-20
$i>talking a13 b-10
$i>tarde f-12 j-10
$i>tell a-19 b-11 h10
$i>tenant a-12 b-12 f-12 h-12 k12
$i>tengo b-10 d15 f-13
$i>terminar f-10
$i>texas k13
$i>text a-20 b-25 d-14 e-10 f-14 j-13 k-14
$i>textee j11
$i>textos j11
$i>texts j10 k-14
$i>thank e-18
$i>that a24 c-25 d17 e-17 g-21 h-12 i-12 j-16 k-23 l-18 m-18
$i>the c-45 f18 i-40 j-19 l-15
$i>them a-19 d-15 f11
$i>there b-19 d-22 f-36 j-14 l-14 m-12
$i>these a-18 f-17 j25 l10
$i>they f10
$i>thing j10
$i>things f10
$i>think a-19 b-12 d10 e-10 f15 j-12 k18
$i>thinking a-15 d-16 j-10 m-14
$i>this c-28 d14 e10 g10 j24 l-19 m-21
$i>through b11 d-11 e11 g-10 l-11
$i>tiempo d10
$i>time f-15 j-12 l10
$i>tire a-18
$i>tired a-12 b-13 c-10 f13 m-12
$i>to b-11 c-48 e15 g-18 j-19 l-39 m-11
$i>toca f-13
$i>today b16 d-16 f11 l10
$i>todo d12 m14
$i>told d14 f-10 i11
$i>tome d-13 m-12
$i>tomorrow f-11
$i>tonight a-18 b-13
$i>too f18
$i>took a-14 d-13 f14 m-11
$i>toque a10 l10
$i>touch l10
$i>trabajo m20
$i>tried a-16 d-12 f15 m-15
$i>trust f11
$i>trying a-10 f-13 m-16
$i>twice d18 f-10
$i>two f15
$i>un a-15 b-12 c-12 j-11 k-10 l14
$i>una b-10 d-12 f-17 m-13
$i>under b14 f-11 l-11
$i>understand d-11 f-18 k-10 m-11
$i>unit d-15
$i>until d-23 f13 l12
$i>up c-25 d-15 e-23 g-17 h-20 i-15 l-21 m-10
$i>upset f-11
$i>use a-13 b14 d-12 f10 m-12
$i>va f13 m-10
$i>van a-15 f10
$i>vida f14
$i>viernes m-13
$i>vivir d-10 f17
$i>vivo k15
$i>voy a-12 d-18 f20 j-12
$i>wait a-14 e-15
$i>waiting f-20 l-11
$i>wake a-12 d-11 f22 m-11
$i>walk a-14 f-22
$i>wanna c-11 d-18 f11 j-18 k-11
$i>want a-35 b-26 c-15 e13 g-14 h-15 i-12 j10 k-22 m-16
$i>was a-25 b-19 c-15 e-13 g-19 h-27 j-21 k-16 l-22
$i>week a-16 f14
$i>went f10
$i>what b12 d-10 m-11
$i>wheelchair l11
$i>when a-32 b-20 c-10 e-15 j-21 k-12 l13
$i>whenever j-15
$i>where d12
$i>which m15
$i>who d-20 e17 f-16 k13 l10
$i>whoever e15
$i>whole f13
$i>why j-15 m18
$i>wife h-13
$i>will b-12
$i>wish a-10 j11
$i>with g-20 j-32
$i>wont a-15 d-17 f11 g-10 h-12 j-14 k-15 l-15 m-17
$i>work a-22 f-14 j-11
$i>worked m10
$i>working i11
$i>would a-11 f-23
$i>wouldnt a-11 c11
$i>wrong d-28 f-11 k-15
$i>wrote f11
$i>years a14
$i>yet j-13 k-15
$i>you a12 e-16 h-33 i-33 m-16
$i>your a20 b-40 c-37 d-40 f-31 h-21 i-17 j-11 l-21 m-14
$i>zero d18 f-13 m-11
$illness c-35 d-18 f-13 g-36 h12 i-11 j-36 k-35 m25
$illness># h-10
$illness>$i a-15 f-22 h-12 m14
$illness>$income a-12
$illness>$mine b-10 f-12 m13
$illness>$not f-10 h10
$illness>$question f-10 m12
$illness>$relative l10
$illness>$report f-10 l10
$illness>$victim d-10 e-10 f-15
$illness>$work a-14
$illness>$worksite a-12 l-10
$illness>$you f-10 m-10
$illness>and a-13 f-19 l-13 m15
$illness>at m-19
$illness>his a11
$illness>i l11
$illness>im f-13 m19
$illness>in b-10 h-14 l-10 m-12
$illness>is m-12
$illness>my f-10 l10
$illness>over a10 f13
$illness>so h-10
$illness>the a-14 f13 m10
$illness>to b-15 i-10 m-17
$illness>went m-14
$illness>why m11
$income a-11 b-14 c-26 e-24 f-25 g-17 h-19 i-14 j-22 k-28 l-19 m28
$income># a-18 b-14 f-10 g-11 l-17 m16
$income>$contact m-17
$income>$cut a-17 b-15 d-13 f-17 g-11 j-14 l-11 m23
$income>$end_it m16
$income>$fee a15
$income>$fix a11 l13
$income>$fixture l20
$income>$future f10 m-10
$income>$hurt d14 f-11 m14
$income>$i a-31 c-10 m16
$income>$illness m-14
$income>$income a-15 d-25 f-12
$income>$kill a11
$income>$lawyer i-10 m-10
$income>$live d-10 m10
$income>$lodge d10
$income>$mine a10 d-14 m11
$income>$not d10 j11 m26
$income>$pay a-15 d-21 l-10 m-13
$income>$payer h-11 m15
$income>$phone k12 m-11
$income>$put_through a-27 b-17 c-11 f-19 g-16 h10 j-13 m16
$income>$question a-14 e11 m21
$income>$report b-15 f-14 l-10
$income>$stop f-12
$income>$utility l15 m11
$income>$victim b-13 d-16 f-12 h10 i-11 k-16 l-12 m25
$income>$work j-11
$income>$worksite a10 c-10 d-12 f-16 l-11 m17
$income>$you b-10 d-12 g11 h14
$income>6th d-11
$income>a b-11 f-15
$income>after f-11
$income>again d-14
$income>all f-12
$income>and a11 d-11 f-16 m17
$income>are f-11
$income>arreglen l13
$income>at a-18 d-21 f-19
$income>back m-14
$income>be m13
$income>been a-13 c-12 f-14 l-13 m23
$income>bien d15 m10
$income>but m-21
$income>can m-10
$income>comes l15
$income>con a-11 d-12
$income>cut a-13 d-12 f-15 j-12 m23
$income>de m-16
$income>del d16
$income>desde m13
$income>dos d12 m10
$income>el a-15 b-10 g-11 h-13 l-12
$income>en a-20 b-19 f-10 g-10 l-15
$income>es m-11
$income>esta m14
$income>for m11
$income>friday m-23
$income>get e12
$income>good m-16
$income>got a-14 d-15 m21
$income>great m-13
$income>hasnt a-10 m10
$income>hasta m-10
$income>heat l16 m10
$income>here j-10
$income>hospital a-10 m-18
$income>hoy d-12
$income>ill f11
$income>in d-21 f-14 g-10 h14 l-22 m14
$income>is c-11
$income>it a-13 d-17 f-17
$income>its m10
$income>la a-16 b-17 f-10 l-14 m16
$income>last m-13
$income>late m-13
$income>legal i17 m-14
$income>let m11
$income>lo a10 j12 m-15
$income>me d-13 f-17 j-13 m15
$income>mi d-11
$income>monday b-16 m-17
$income>month d-14 f10
$income>my a11 m13
$income>next f11
$income>no d-10 j11 m22
$income>off m13
$income>on d-20
$income>out m10
$income>pago m-11
$income>pays m-16
$income>please j12
$income>puedo m14
$income>que d10
$income>ran m10
$income>renta m11
$income>semana h10 m10
$income>short m12
$income>since m10
$income>slow c-10 l-10 m17
$income>starts b-11
$income>the b-18 d-27 m10
$income>this b-13 d-11 e-10
$income>tiempo d-10
$income>to f-11 m20
$income>tomorrow a10
$income>tonight f-17
$income>trabajo m-15
$income>until d-12 m12
$income>up b12 d-12 m-17
$income>va m-12
$income>was m12
$income>weeks m14
$income>went d-14 m10
$income>when l11
$income>why a-12 d-17 m22
$income>you g11 h14 l-12
$insult a-32 b-76 c61 d-30 e-41 f-49 g-66 h-67 i-58 j-59 k-70 l-15 m-77
$insult># d14
$insult>$appliance l15
$insult>$bill c12 d-14
$insult>$contact c10 f-10
$insult>$fee c12
$insult>$i a-24 b-12 c13 d-27 e-10 l-13 m-13
$insult>$income c12
$insult>$insult a-42 b-22 c39 d-41 e-25 f-34 g-22 h-23 i-19 j-32 k-24 l-42 m-25
$insult>$laughter c-21
$insult>$live c12
$insult>$not a-10 c23 d-13 f-16 j-10 m-13
$insult>$pay d-18
$insult>$put_through d-16 f-15 l-11
$insult>$question a-15 c10 d-16 f-10
$insult>$relative a-11 c14 l-11
$insult>$report a-12 d-23 f-11 j-13 k-11 l-10
$insult>$stop c12 f-11 j-12 l-12 m-11
$insult>$victim b-14 c20 d-22 e-16 f-19 h-10 j-13 m-17
$insult>$work c16 m-10
$insult>$worksite a-10 c17 m-10
$insult>$you c14
$insult>a c17 d12
$insult>an c11 d-11
$insult>as c13
$insult>at c-12
$insult>buenos c13
$insult>calor c-14
$insult>cant c10 l11
$insult>day c-16
$insult>de c12
$insult>el c-19 d-11
$insult>en c10
$insult>even l11
$insult>frio c-10 l-10
$insult>i d-14
$insult>in c-14 l17
$insult>is l10
$insult>kids c-13
$insult>mande a10 c-11
$insult>me a-16
$insult>nada c13
$insult>no c15 l-10
$insult>of c16
$insult>out c-14 f-11
$insult>paid d-14
$insult>people a-12
$insult>phone c-15
$insult>pickup c-14 d13 l-14
$insult>pigs c10
$insult>que d-14
$insult>se a-11 c-16 l-13
$insult>the c12
$insult>tienen a10
$insult>todos c10
$insult>trafico c-15
$insult>walls l13
$insult>was c-10
$insult>when c-11
$kill a25 b-58 c-63 d-59 e-43 f10 g-43 i-39 j-29 k-45 l-41
$kill>$contact a-17
$kill>$fee d-13
$kill>$fixture a-12 l-11
$kill>$i b-16 c-14 d-24 e-14 g-10 h-15 i-11 j-23 k-13 l-14
$kill>$income a-23 f-13
$kill>$kill h15 m-11
$kill>$laughter a-12
$kill>$messages a-17
$kill>$mine d-10 f-14 l-11 m10
$kill>$not f23 m-13
$kill>$put_through h-16 j-10 m-18
$kill>$question f11 h-11
$kill>$relative f-11
$kill>$remove f-11
$kill>$report j-12 m-12
$kill>$spark f-14
$kill>$utility l-13
$kill>$victim a15 b-17 c-17 d-16 e-10 f-27 j-11 l-15 m-14
$kill>$work a-11 m-17
$kill>$worksite m-17
$kill>$you b-11 c-15 d-11 f-14
$kill>a a-23 b-11 f-21 h13 j-10 m-13
$kill>and h14 m-15
$kill>at a-12
$kill>de f-17
$kill>dos a-12
$kill>el a-18 f-15 m-14
$kill>en m-13
$kill>for a10 d-10 f-24 h-13 m-10
$kill>himself f17
$kill>in a-10 f-10 h19 j11 l-11
$kill>is f19 m-11
$kill>it a-16 f-11 m-12
$kill>killed h15
$kill>last j12
$kill>lights l-10
$kill>lol f11
$kill>me a-11 b-10 c-13 d-21 e-12 i-10 j-20 k-11
$kill>mi h10
$kill>my m12
$kill>no f15
$kill>risa a-10 f-13
$kill>some a-15
$kill>text a-16
$kill>that a14
$kill>the b-11 c-10 d-16 f-29 h-17 l-17 m-17
$kill>trabajo h10
$kill>up a15 f-16
$kill>whoever a12
$kill>why f11 h-10
$kill>with h-11
$kill>work m-13
$kill>you c-11 f-11
$know e-12 g-21 h-19 i-35 j-42 k10 m-25
$know>$bill d-10
$know>$contact a11
$know>$fee e-14 f-20 k-13
$know>$i b-21 d10 h-11 l-16 m-12
$know>$income a-19
$know>$insult c10
$know>$live a16 d-14
$know>$mine f-23 i-14 l13
$know>$name k11
$know>$not f10
$know>$owe d-19
$know>$pay l11 m10
$know>$payer f-18 k10
$know>$put_through a12 b16 d-12 i-14
$know>$question a21 b14 c-19 e-14 f-30 m-12
$know>$relative a14
$know>$report a18 b-16 d-29 e-17 k10
$know>$victim a10 c-33 d-11 f-47 g-20 i-13 j-11 l-12 m-11
$know>$work a-15
$know>$worksite a15 b-11 d-10 f-12
$know>$you a19 c-30 d-11 e-27 f-33 g-17 k-37
$know>a c-15 k15 l-14 m-11
$know>after a-15
$know>and a-12 f11
$know>any a-11 c-10 d-12 f11 k11
$know>charge d-24
$know>court b14
$know>de a-10 b10 i-14
$know>el a-11 k-15
$know>esa a-12 k16
$know>for d19 f-10
$know>friday a-13 b-16
$know>gente a12
$know>gets a15
$know>gym e-11
$know>he a13
$know>her a-12
$know>him f-10
$know>i a-10 d-22
$know>if b11 c-11 f-10
$know>im a-14 d-14
$know>in a-26 d-10 f-17 l14
$know>it d-16
$know>la a-14
$know>late d-21
$know>me a-15 e10
$know>my a-11 d10 f-18 l14
$know>ningun k11
$know>no m10
$know>now d-12
$know>office a16
$know>owe d-19
$know>somebody a-26
$know>that a10 f-18
$know>the f-12 l-15
$know>them a-11
$know>this a-15 b-11
$know>time a15
$know>to d-17 f11 k-19
$know>way f13
$know>what a13 f-17
$know>when a10 d-13 f-14
$know>where a10 d-12
$know>who d-15 f-10 l10
$know>with a12
$know>work a-15
$know>you c-21 e-16 f-27 g-15 h-20 j-16 k-31
$know>your a25 e-12
$laughter a-71 b-38 c-38 d-69 e-48 f-37 g-55 h-62 i-48 j-53 k-28 l-49 m-70
$laughter>$fee a-11 d-12 h-10
$laughter>$i a-12 d-14 f-18 h-10 l-12 m-14
$laughter>$income d-11 m-13
$laughter>$live a-10 d-11 h-11
$laughter>$not d-11 l-13
$laughter>$pay a-12 b-19 d-21 f-17 l-14 m-17
$laughter>$put_through a-15 b-12 c-10 d-10 f-16 l-13 m-12
$laughter>$victim a-19 b-13 d-15 f-16 j-15
$laughter>$you a-12 b-13 d-11
$laughter>not f11
$laughter>wrong k12
$lawyer a-59 b16 c-49 d-59 e-44 f-63 h-49 i62 j-33 k-47 l-26 m-40
$lawyer># g-13 i15
$lawyer>$contact b19 g11
$lawyer>$future a-12 b14 g-15 i10
$lawyer>$i a-15 d-23 e-12 f-15 i32 k-11 l-10 m-17
$lawyer>$live b-13 i16
$lawyer>$lodge g11 i-20
$lawyer>$mine b-26 d-10 i12 l-11 m-12
$lawyer>$name b-11 i21
$lawyer>$not b-26 d-19 f-14 i35 k-11 m-10
$lawyer>$payer i15 m10
$lawyer>$phone i14
$lawyer>$put_through a-12 b13 i16
$lawyer>$question a-10 d-16 f-11 i19 m-11
$lawyer>$relative b-20 i-17
$lawyer>$report d-12 e-12 f-14 i26 j-13
$lawyer>$sign d-10 i16
$lawyer>$speak e-12 i22
$lawyer>$stop b-11 i12
$lawyer>$sue b10 i-10
$lawyer>$victim a-19 b18 d-11 f-13 g13 i24 j-14
$lawyer>$wish b10
$lawyer>$worksite b10
$lawyer>$you a-13 b20 j-10
$lawyer>a b14 g-17
$lawyer>about b13
$lawyer>and b12 i14
$lawyer>asked i12
$lawyer>at i11
$lawyer>can b11 i-10
$lawyer>con i11
$lawyer>de b-21 i12
$lawyer>dijo i13
$lawyer>dont i14
$lawyer>el b-13 i16
$lawyer>esto i12
$lawyer>everything b-17 i18
$lawyer>filing b10 i-18
$lawyer>for b-12
$lawyer>general b14 i-14
$lawyer>hable i11
$lawyer>handling b-14 i14
$lawyer>in b-17 h-10 i10
$lawyer>inmigracion i-11
$lawyer>is i17
$lawyer>la i12
$lawyer>last i13
$lawyer>le b-16
$lawyer>les b10 i-11
$lawyer>lleva i13
$lawyer>los b10 i10
$lawyer>me b-19 d-16 i25
$lawyer>mi b-13 i10
$lawyer>monday b13 i-12
$lawyer>mr b-11 g-10 i12
$lawyer>ms i11
$lawyer>my b-18
$lawyer>name i16
$lawyer>no b-11 i14
$lawyer>not i18
$lawyer>now b-13 i14
$lawyer>on i15
$lawyer>por i15
$lawyer>que d-13 i21
$lawyer>reviewing b-11 i13
$lawyer>said g10 i13 j-10
$lawyer>says i12
$lawyer>se b10
$lawyer>the b-17 i11
$lawyer>this f-11 i15
$lawyer>through b-12 i12
$lawyer>tiene b-12 i14
$lawyer>to i22
$lawyer>told g11 i11
$lawyer>union i13
$lawyer>va b12 g-11
$lawyer>why i-11
$lawyer>will g-12 i11
$leak a-39 b-31 c-36 d-38 f-45 g-22 h-31 i-20 j-28 k-27 l37 m-12
$leak>$appliance l13
$leak>$fix l-13
$leak>$fixture a-10 f-10 l19
$leak>$mine f-10 l16 m-13
$leak>$question l11
$leak>$victim l10
$leak>$worksite l11 m10
$leak>el l13
$leak>into l11
$leak>mi l12
$leak>sink l11
$leak>the a-11 f-13 l24 m-11
$leak>under l11
$list a-36 c-31 d12 f-12 g23 j33 k-25 l-27 m-29
$list>$i a-10 d12 m-11
$list>$not m-10
$list>$pay d11
$list>$question f11
$list>$victim a-11 m-10
$list>$you d12
$list>a d12
$list>esta d14
$list>mal d14
$list>no m-10
$list>now i11
$list>on f-14
$list>porque d11
$list>the f-13 j-15
$live b-20 c-14 e-21 f15 h11 j-62 k14
$live># a-10 d15 f-15 l12 m-12
$live>$contact d-12 j-15 k-12
$live>$cut b-10
$live>$die d-10 f13 h17 m-10
$live>$fee a10 e12 f-10
$live>$hurt d10
$live>$i b-10 f18 h-21
$live>$illness h10
$live>$income d18 f-14
$live>$know a10
$live>$laughter f-16
$live>$live a10 d-14
$live>$mine a-11 d-17 k15
$live>$name h-12 k11
$live>$not a-16 c-10 d24 f16 g-10 h-14 i-11 l-13
$live>$pay d10
$live>$payer d-11 f-13 k-10
$live>$put_through a15 d12 k-20 l-12
$live>$relative h-11
$live>$report d14 k11 m-12
$live>$stop g15
$live>$tribunal b-13
$live>$victim b-21 c13 e-10 f10 i-12 j-12 k16 l-16 m-18
$live>$worksite a10 f-16 m-10
$live>$you d-22 k20
$live>after f17
$live>again d-15
$live>and h12
$live>another f-17
$live>anymore k-15
$live>anything d-10 k11
$live>asi d-12 f20 k-14
$live>at d-12
$live>avisar d14
$live>coming f-11
$live>con a-13 d-13 h-11
$live>de a11 c12 f-16 k-11
$live>died h14
$live>edificio f-16
$live>effect g14
$live>el d13
$live>en a-15 b-14 c-10 d-13 f-20 k21
$live>end d-14
$live>ends d-13
$live>esa k12
$live>ese a-11
$live>for f14 h-11
$live>from d-15 f-11 k14
$live>hay f-27 k11 m-13
$live>he k-15
$live>here a-15 f-24
$live>i a-13 d-11 f10 k12
$live>in a-33 b-12 c-11 f-27 g17 k16 l-20
$live>is c-12 f-18 g14 i-10 k-14 l-12 m-25
$live>la b-14 c11 d11 f11 g-11 k-10
$live>lejos a-12 f-13 k-14 m-12
$live>like f12
$live>may f-13 h-11
$live>me k-13
$live>mi f-13 h-14 k-10
$live>monday f-10
$live>money d-14 m14
$live>month d-11 m17
$live>much f15
$live>murio h13
$live>ninguna h-10 k11
$live>no d-15 f13
$live>nomore f13
$live>not m10
$live>now h11
$live>of f-10 m11
$live>off f-14 m18
$live>office a11
$live>on d-16 f-15 l12
$live>passed h10
$live>place f13
$live>room l13
$live>says d16
$live>see a10
$live>sin d14
$live>since f10
$live>that f13
$live>the c-10 d-12 h-11 l-12
$live>there a-12 k11 l-11
$live>this a-10 d-17 f20 k-12 m16
$live>to a11
$live>todavia d13
$live>tonight f11
$live>ustedes k12
$live>why d-11
$live>wont f12
$live>year f-14
$live>you a-11 d-14 f-11 k14
$lodge a12 b26 c-15 e-17 g32 h-25 j-49 k-45 m-57
$lodge># a-13 b-27 f-11 g25 i-18 l-12
$lodge>$blows a10 b-12
$lodge>$boss a14 e12
$lodge>$break f15
$lodge>$fixture l12
$lodge>$i b12 d-12 f11 g-10
$lodge>$live c10
$lodge>$mine a11 g14
$lodge>$pay d-12
$lodge>$put_through b-16 c-12 g20
$lodge>$question a19 b-25 c15 f-29
$lodge>$report a-20 b19 f-15 g-19
$lodge>$stop b-12 f-10
$lodge>$sue a-17
$lodge>$tribunal a-11 b10
$lodge>$utility l12
$lodge>$victim b18 c10 d-28 i-10 m-17
$lodge>$worksite b11
$lodge>$you a-15 e10 f10 g-11
$lodge>a a18 b11 c-18 d-11 f-20 i-10 l-10
$lodge>agua l13
$lodge>al b-12 f-11
$lodge>bancarrota a-10 b-16 g14
$lodge>bankruptcy a-11 b-18 d-14 f-15 g18
$lodge>case b13
$lodge>chapter b-13 d-10 g15
$lodge>complaint b10 g-14
$lodge>con a12 e10
$lodge>conmigo f10
$lodge>contra b13
$lodge>dano f15
$lodge>de g15
$lodge>demanda a-12
$lodge>el b-15 d-23 f-14 l13
$lodge>en a-21 b21 f-15 l-10
$lodge>for b12 g14
$lodge>la a-17 b12 d-19 f-12 g11 m-11
$lodge>last g12
$lodge>locura a-14 f12
$lodge>mal d-12
$lodge>monday g10
$lodge>my b-13 g12
$lodge>on a13 g12
$lodge>por a-20 c14 l11
$lodge>protection g11
$lodge>que a15 b-10 f-20
$lodge>queja a-14 b19 g-12
$lodge>renta c10
$lodge>se a10
$lodge>su g-12
$lodge>the d-10 f-22 j-10
$lodge>un b13 f-18
$lodge>una g-16
$lodge>with b17
$lodge>you f11
$lose b-44 c-44 e-32 f-13 g-34 h13 i-14 k-38 l-21
$lose># d-13 h-14 m-10
$lose>$appliance l-11
$lose>$income h-13 m34
$lose>$mine a-24 b-18 c-17 e-10 f-12 g-17 h18 k-18 l-11
$lose>$payer m11
$lose>$phone d-11 e-13 h-11 j15 k-17
$lose>$put_through f-10 m15
$lose>$relative d-13 h34 l-12 m-14
$lose>$victim a-14 c-10 d-18 f-15 j-11
$lose>$work m21
$lose>$worksite m34
$lose>a f-15 h17 m-23
$lose>again d13
$lose>and f14
$lose>check d15 m-17
$lose>dad h10 m-11
$lose>del h-10 l-12
$lose>el a-10 c-13 d-13 h-23 l-12
$lose>it m12
$lose>job m26
$lose>keys f-10 h-11 m-13
$lose>la m-15
$lose>mi d12 f-21 h16 j-17 l-12
$lose>my a-19 b-13 c-12 f-15 g-12 k-14
$lose>number d-10 e-10 j16 k-14
$lose>place f14
$lose>receipt d-15
$lose>so a11 f-11
$lose>the m-17
$lose>this f11 k-11
$lose>trabajo m21
$messages a-21 c-20 d-24 e-22 f-24 g-49 h-18 i-21 j32 l-50 m-60
$messages># d12 f11 j-10
$messages>$boss e10
$messages>$call h10 j11
$messages>$contact b10 j22
$messages>$future f16
$messages>$i c-21 e-14 g-11 h-12 i-12 k-29 l-10 m-15
$messages>$illness j-11
$messages>$income j-13
$messages>$laughter j-10 k11
$messages>$list b11
$messages>$lodge b10
$messages>$mine f-15 h-19 k13 m-12
$messages>$name k17
$messages>$not d-16 f-24 j21
$messages>$payer b14
$messages>$phone b-15 j12
$messages>$put_through a-12 k12
$messages>$relative h-14 j-14
$messages>$report d-11 f-18 j13
$messages>$stop j15
$messages>$victim a-10 b10 c-17 j13
$messages>$work j-12
$messages>$worksite j-14
$messages>$you c-15 j16 k-18
$messages>9pm j-16
$messages>a a-14 d-15 f-10 h10 k17
$messages>about h12 j11
$messages>after j-18
$messages>again b10 d-11 f-11 j10
$messages>already j11
$messages>and f-10 j17
$messages>anymore j15
$messages>at j-14
$messages>back j-11
$messages>before j-17
$messages>better j-13
$messages>coming a-10 b12 j-12
$messages>de k13
$messages>dont j10
$messages>fine j-10
$messages>for j-19 k11
$messages>from j10
$messages>help j-10
$messages>here j16 k-12
$messages>i b10 f-11 j-13
$messages>if j-13
$messages>in j-14
$messages>instead j-21
$messages>is b10 d11
$messages>it j-14
$messages>its f-10
$messages>mail j17
$messages>mas j15
$messages>me b-21 c-19 e-12 i-10 k-25 m-12
$messages>messages j12
$messages>my f-10 h-14 k14
$messages>no f-12 j15 k-10
$messages>not j-12
$messages>okay j11
$messages>only j-20
$messages>paren j11
$messages>phone h10 j14
$messages>please j14
$messages>receipt j-11
$messages>reminders j-20
$messages>send b12
$messages>so j15
$messages>the j-19
$messages>they j-10
$messages>this h10 j15
$messages>when j-14
$messages>whenever j-15
$messages>you a-21 c-14 j14 k-13
$mine c-14 e-16 k-13
$mine># a-26 b-28 c-13 d16 f-24 g30 l11
$mine>$appliance b-10 c-10 d-14 f-19 h-13 i-11 j-17 l13 m-20
$mine>$bill a-13 c-11 d19 l-14 m-20
$mine>$boss a-39 b-14 c-16 d-18 g-13 h-13 i-14 j-13 l-20
$mine>$break a-11 f-15
$mine>$call a-10 b-15 c-10 d-15 e-19 f-18 g-13 i-18 j12 k-12 l-16 m-14
$mine>$contact c-16 f-11 h-26 j11 k-15 l-11
$mine>$cut b-10 l-10
$mine>$die b-17 c-14 d-21 f-28 g-16 h13 i-11 l-21 m-26
$mine>$dismiss m-13
$mine>$end_it b-14 d16 j-10 l-12
$mine>$fee b-31 c-34 d33 e-15 f-19 h-10 i-22 l-21
$mine>$fix a-10 b-14 f10 h10
$mine>$fixture a14 b-30 d-43 e-10 f-49 g-21 h-27 j-19 k-13 l31 m-20
$mine>$future a10 d-21 f14 j-15 l-28
$mine>$hurt a-21 b-10 c-10 d16 f-21 g-11 m-23
$mine>$i b-28 c-26 e-31 j-34 l-17 m19
$mine>$illness a-29 b-26 d-19 f-12 g-12 h-10 i-16 l-23 m18
$mine>$income b-33 c-25 e-16 f-18 g-31 h-14 l-19 m33
$mine>$insult c-26 d-16 h-15 l-15 m-18
$mine>$kill d-11 m-29
$mine>$know a14 b-10
$mine>$laughter a-15 b-19 c-14 d-19 f-29 g-15 h-23 i-11 j-12 m-24
$mine>$lawyer a-36 b13 c-22 d-34 e-21 f-43 h-36 i44 j-13 k-19 l-19 m-18
$mine>$list a-12 b-16 f-12 g16 h-12 i10 j17
$mine>$live a-18 b-23 c-17 d18 e-10 f-11 g-27 h12 j-17
$mine>$lodge a-13 b10 f10
$mine>$lose m17
$mine>$messages b-10 e10 f-12 j11 k-12
$mine>$mine a-19 b-20 d-27 f23 g-11 h-19 i13 j-15 k-11 l-11
$mine>$name i13 k10
$mine>$not b-35 c-23 e-17 f23 g-34 i16 k10
$mine>$pay b-24 f-13 g-22 h-36 i-15 j-13 l-27
$mine>$payer b-50 c-16 e-12 f15 g-26 j-24 k-25
$mine>$phone a-22 b-11 c-23 d-36 f-31 g-29 h-15 j30 l-27 m-27
$mine>$put_through a25 b-12 c-33 e-20 f-16 g10 j-10 k-27 l-11 m13
$mine>$question a-21 c-19 d11 e-10 h10 j-21 l-15 m22
$mine>$relative a-23 b-13 c-59 d-23 e-31 g-17 h38 i-62 j-28 k-13
$mine>$remove d12 k10
$mine>$report a-11 c-24 m10
$mine>$sign f-12 g10
$mine>$spark l-15
$mine>$speak a14 g-13 l15
$mine>$steal d-12 m13
$mine>$stop a-14 d-13 h-17 l-10 m11
$mine>$sue b11 d-14 f-11 m-11
$mine>$tribunal h-13
$mine>$utility a10 b-12 d-24 f-25 h-12 l23
$mine>$victim a25 b10 c-40 g10 j11 k-40
$mine>$weapon a22 b-11 d-10 f10 h-11 l-15 m-16
$mine>$wish h10
$mine>$work a-19 b11 d-14 f-21 g-10 j14
$mine>$worksite a-34 b-25 c-16 d-30 f-16 g-11 j10 m17
$mine>$you a24 b11 c-24 e-26 g10 i-13 j14 k-26 m-27
$mine>a c-13 f14 g-15 h-38 j-11 k-11 m-37
$mine>abogada b-19 g-15 i16
$mine>abogado a-15 b14 d-11 f-14 h-12 i19 j-12 l-10 m-13
$mine>about a10 f-10
$mine>abuela h-20
$mine>abuelito h12
$mine>ac l14
$mine>account a-17 c-10 h-13 l-11
$mine>after d-13
$mine>again l-14
$mine>all b-14 f11 m-15
$mine>alone j11
$mine>already a-13 f16
$mine>and a29 b-24 c-12 g-12 i-14 j-17 l-17 m13
$mine>anoche h14
$mine>apartment f-20 l14
$mine>app d11 k12 l-11
$mine>appointment b-17
$mine>approved d-12 g11
$mine>are a-12 b-14 d-17 f15 g11 h-12 l-12
$mine>arm f11
$mine>arms f11
$mine>asked i12
$mine>ass a-12 c17 f-10 l-11 m-12
$mine>at a-11 d-16 h10 i10 m12
$mine>attorney a-10 d-14 f-15 h-12 i21 j-11 l-11 m-14
$mine>baby f-11 h10 m13
$mine>back a-13 b-11 f-15 h-13 l-12
$mine>bad a-13 d-15 f-18 l-14 m-14
$mine>balance f-19 g-10
$mine>bancarrota d-16 g18
$mine>bank h-12
$mine>bankruptcy b-12 g28 i-24 j-10
$mine>battery h-12
$mine>be g-12 m11
$mine>bebe h-17 l15
$mine>being m12
$mine>bien m11
$mine>bill f-14 l-11 m-14
$mine>body a-17 f17
$mine>boss d-15
$mine>boyfriend f10
$mine>boys f-10
$mine>brother f-11 h13 m-17
$mine>but f-13 j-10 m-15
$mine>can b10
$mine>cancer m13
$mine>car b-15 c-10 d-17 h-17 i-11 j-14 l-20 m12
$mine>card b-10 d-22 f-12 g-11 l-10 m-14
$mine>carro f-16 h-12
$mine>casa b-13 f-22 g-10
$mine>case a-12 d-13 f-19 g-12 i18 m-11
$mine>caseworker d11
$mine>caso a-10 d-14 e15 f-14 h-10 i14 m-10
$mine>cat f18
$mine>ceiling a-11 l13
$mine>cell j14 k10
$mine>celular k-10
$mine>changed a-15 f-10 m-12
$mine>chapter d-18 g17
$mine>check a-22 f-20 h-12 l-11 m25
$mine>cold f-10 l11
$mine>comes d-19 m-18
$mine>complaint b18
$mine>computer l-11
$mine>consent j12
$mine>contact b-10
$mine>contrato f-10 i11
$mine>cooking f-11
$mine>corto a10 f-12
$mine>cosas a10
$mine>cousin b17 f-13 m-10
$mine>cousins a12
$mine>cuarto l11
$mine>cuenta d17
$mine>culpa f-10 m-10
$mine>dad f-11 m-20
$mine>dads m11
$mine>daughter a-13 b-13 d-10 h-27 l-14
$mine>day a-14 d-10 f10
$mine>de a12 b-16 g11 i-19 l-11 m-17
$mine>dead a-11
$mine>debt d12
$mine>debts g14
$mine>declined m-10
$mine>dejo f-11
$mine>del f-13 j-13
$mine>deposit d17 f-14
$mine>descansa h10
$mine>dia f14
$mine>dice a-13 f10
$mine>did a13 m-11
$mine>died a-16 f-25 h-10 j-16 m-11
$mine>dog b-12 d-13 h-19 j-11 l-10 m-16
$mine>dont f-14 l12
$mine>door a22 d-14 f-20 m-14
$mine>el a-12 b-11 d-16 g-10 h18 l-15
$mine>email d-11
$mine>en a-14 d-14 f-24 g-16 j-13 l-14 m12
$mine>end d15 f-10
$mine>ended d11 f10
$mine>enfermo f-12 m10
$mine>error d-17
$mine>es a12 c-13 f-14 g-13 h-17 j-10 k-10 l-10 m-17
$mine>esposa f-13 h15 l10 m-13
$mine>esposo a-19 b-10 d-14 l-16 m15
$mine>esta b11 d-22 f-26 g-14 h-13 l-17 m14
$mine>estan f-12 g11
$mine>estoy d15 f-10 m-13
$mine>everything b-15 d-10 f-12 i11
$mine>ex b-14 f-19 h-23 k-11 m-11
$mine>fallecio f-11 h16
$mine>familia f14
$mine>father f-10 h16 m-11
$mine>fault a-11 c-12 f-12 m-13
$mine>feet f-12
$mine>fell j-13 l12
$mine>filed b10
$mine>finger f-10
$mine>food l10
$mine>for f-22 h-16 j10 l-13 m-17
$mine>found f11 h-12
$mine>friday l-13 m-16
$mine>friend b-15 h-10
$mine>from d-23 k-10
$mine>funeral a-10 f16
$mine>gato m-12
$mine>get l-10
$mine>gets a12
$mine>getting a17 l-11
$mine>gonna b12
$mine>goodbye f11
$mine>got a-31 b-15 d-32 f-26 m28
$mine>great m-12
$mine>gun a14 f13 m-13
$mine>gym f-11
$mine>hace f-10 m-12
$mine>had h12
$mine>hair d-10 f-18 h-13 j-10 m-20
$mine>half m-10
$mine>hand f11
$mine>handling b-10 i14
$mine>hands a17
$mine>has a-12 b-18 g-12 h-22 l12 m13
$mine>hasnt a12 m11
$mine>head a-13 f13
$mine>heart f15
$mine>heaven f17 h-12
$mine>helping m-13
$mine>hermana d-14 m-10
$mine>hermano f-19 h18 m-15
$mine>hija f11 h-23 k-12 l-14
$mine>hijo a-12 d-10 l-12
$mine>hijos a-19 d-12 f17
$mine>his f11
$mine>home a10 d-14 h-15 k13 m-12
$mine>hours a-10 d-12 m16
$mine>house f-14
$mine>hoy f-10
$mine>hurt f-11
$mine>husband a-18 b-10 d-11 l-14
$mine>i d-33 f21 h-10 i-11 m-23
$mine>ill a18 b-10 f-19 l-10
$mine>im d-12 f19 l-10
$mine>in a-13 f15 h-15 l13 m17
$mine>info m-11
$mine>is b14 c-29 e-20 f-11 g-15 h-10 j-19 k-32 m-11
$mine>isnt h-11 k11
$mine>its f10
$mine>jefe f-11 m-15
$mine>job a-13 d-15 j-16
$mine>just a16 h-12
$mine>keys f-10 h-11 m-13
$mine>kid l12
$mine>kids d-11 f15 l13 m-11
$mine>kitchen l11
$mine>la a-15 f-16 g-16 h14 i-13 l-11 m-15
$mine>landlord a-14 f11
$mine>last a-14 b-10 d-23 f17 g-10 j-14 k-12 l-14 m-20
$mine>late d-13 f-13 h20 m-12
$mine>lawyer a-16 d-14 f-16 h-10 i29
$mine>le b-17 h-12
$mine>lease a-15 d15 l-10 m-14
$mine>left h-12
$mine>les i-12
$mine>letters f11
$mine>life a-30 b-14 c-13 d-16 g-12 h-13 i-12 l-17 m-18
$mine>list d-15 g19
$mine>lived h11
$mine>living l13
$mine>lleva b-11 h-10 i10
$mine>lo b-11 j12 m-16
$mine>locks a10
$mine>lol f-13 h-10 m-12
$mine>love a-15 f14
$mine>made f-11
$mine>madre f-10 h14
$mine>mama a-14 b-11 h12
$mine>mami h14
$mine>manager a-12 d-13 m-10
$mine>marido f-16 h-10 m16
$mine>martes h10
$mine>mato h-10
$mine>me a-26 b-21 d17 e-18 g-17 h-30 l-17
$mine>mensajes j11
$mine>mi f13
$mine>mistake d-19
$mine>mom a-17 f15 h-11
$mine>moms d-13 f-13 m14
$mine>money f-15
$mine>moneyorder a-10 d22
$mine>morning d11 f15
$mine>mother h16
$mine>mr b-11 g-10 i12
$mine>murio m-12
$mine>nadie d11 f-10
$mine>name b-11 d-15 f-21 l-12 m-14
$mine>neighbor a-11 b-10 d-12 f-19 h-10 i-11
$mine>neighbors d14
$mine>new f-10 i-10 j-24 k-20 l-16 m-16
$mine>next a12 b19 d-11 f-15 g-14 i-10 m-11
$mine>no a-13 b-12 f17 g-10 i12
$mine>nombre d-14 g-10 j-13
$mine>nos f-11 h11
$mine>not a-10 m-10
$mine>now f-11 h-11 i17 j-12 k16 m-13
$mine>nuevo j-12 k-13
$mine>number a-10 d-23 g-12 h-10 i-12 j20
$mine>numero j15 k-18
$mine>of h-10 j13
$mine>off d-19 h-11 l-18 m-15
$mine>old a-15 d-15 f-10 m-15
$mine>on a11 b-17 h10 l-13 m-24
$mine>other f-10 j-17 k-10
$mine>out d-11 f-16 h-13 j12 m11
$mine>oven a-12 l11
$mine>overdosed h13
$mine>own a-12 f21
$mine>pagado d13 m-13
$mine>pago m-18
$mine>paid m10
$mine>papa f-14 h16
$mine>papers b-10 g13 i-10
$mine>para m-10
$mine>parte d12
$mine>passed a-12 d-12 f-15 l-12 m-21
$mine>pay d-17
$mine>paycheck m-15
$mine>payment a-17 c-10 f-17 g-19 h-11 i-10 k-11 l-11 m-11
$mine>pays d-10 m-14
$mine>peace f13
$mine>perro h-11 m-11
$mine>perros a10 c-11
$mine>phone b-18 e-11 f-16 h-25 i-11 l-13 m-12
$mine>pills a-12 f17 l-11 m-15
$mine>place f-12
$mine>plan a-12 d-13 f-16 m-10
$mine>please f12 j13
$mine>por a-14
$mine>porque f11
$mine>portion d16
$mine>presta h-10
$mine>primo a15 m-11
$mine>que a-25 f19 m-17
$mine>receipt d12 h-11 m-11
$mine>refund a-10 f-11 m-12
$mine>rent d17 g-10
$mine>renta d11
$mine>right a12 d15
$mine>rights b10
$mine>room l18
$mine>roommate f-21
$mine>said b-12 f-12 g10
$mine>salio m12
$mine>says b-11 d14 g-11 h-14
$mine>se d-20 g-12 i-17
$mine>see a14
$mine>sending h-13
$mine>sent d11
$mine>shoe c11 f-13
$mine>short d-10
$mine>shot m-14
$mine>shower l16
$mine>shut l13
$mine>sick a-11 l-13 m15
$mine>sink c12 l-14
$mine>sister b-11 d-11 f11 h-17 m-17
$mine>sisters d-10 f-23 h12
$mine>so a-23 b-18 d-23 f-23 g-11 h-10 j-11 l-13
$mine>son a-11 b-10 m-16
$mine>spoiled l12
$mine>spot d-15 f-13 l-14
$mine>statement d12
$mine>stolen d-12 m13
$mine>stop b12
$mine>stove a-15 l12
$mine>stuff a15 i13
$mine>su j11
$mine>sue b13
$mine>surgery f-10 h-12
$mine>talk a15
$mine>tarjeta d-13 f-13 h-11 m-13
$mine>telefono h-15 k-12
$mine>thats d15
$mine>the c-16 e12 g-18 i-19 j-28 k-12 l-32 m-21
$mine>then l13
$mine>this d13
$mine>throat a-13
$mine>thursday h10
$mine>tia h12
$mine>tiene b-15 f-14 i12 k-10
$mine>tienen a10 c-11
$mine>time h-14
$mine>tio h-11 i-10
$mine>to a-22 e16 f13 g-12 h-22 k-12 l-10
$mine>told g11
$mine>too d-12 f-12 m-10
$mine>trabajo j11
$mine>trustee g18
$mine>una h10 m10
$mine>uncle a11 f-13 m-10
$mine>unemployment m11
$mine>unit a-19 d-15 h16 m-12
$mine>up d15
$mine>va a-21 g-15 m-10
$mine>vale f11
$mine>vecino d-16 m-11
$mine>vida a-18 b-13 d-15 g-10 h-15 i-12 j-16 l-11 m-15
$mine>viejo f-10 m-14
$mine>wages f-10 m15
$mine>wants b-15
$mine>was a-14 f-22 h13 j-17 l-21 m19
$mine>water a10
$mine>way d-12 l-13 m-11
$mine>weeks h12
$mine>went f-13 l10 m-13
$mine>when a-12 d-10 h-14
$mine>who h18
$mine>why a-15 b-10 f-35 m18
$mine>wife d-15 h10 j-10
$mine>will f16 h-15 i10 j-10 l-11 m-16
$mine>window a-16
$mine>windows a-10 l15
$mine>with b-10 h12
$mine>wont f12
$mine>work j12
$mine>works h-11
$mine>wrists a-10 f19
$mine>years h-18
$mine>yesterday g14
$mine>you b10 c-14 k-11 l13 m-18
$mine>your a13 d-10
$name a-15 b-50 c-50 e-46 f-32 g-41 h31 i16 j-35 k44 l-43 m-51
$name># d-11
$name>$call e-10 j-16
$name>$contact a13 k18
$name>$die f-10 h22 k-13
$name>$i e-11 f-18 h12 j-13 k22 m-13
$name>$know k11
$name>$messages j13 k12
$name>$mine a-10 b-10 d-16 i21
$name>$not a10 d-19 f-14 j-11 k24
$name>$payer a-13 h12 k13
$name>$phone d-12 e-11 h-15 j-14
$name>$put_through f-11 h19
$name>$question a12 d12 f-10 k14
$name>$report d-11 e-13 h-15 j-20 k14
$name>$victim a-17 d-18 h12 k26
$name>$you d-10 k18
$name>3c k-12
$name>at d10 k12
$name>con k-13
$name>del d-12 h-12 k-13
$name>el i12 k-12
$name>en h20
$name>fallecio h15
$name>friday h12
$name>from b-12 i10 j-13 k-25
$name>he a11
$name>here d-16 f-17 h-11 j-13 k29 l-11
$name>hes h13 j-10 k10
$name>i a10
$name>in k-11
$name>me a-11 e-10 k12
$name>murio h13
$name>new j-11 k-23
$name>no a13 h10 k12
$name>not k12
$name>numero k-21
$name>on h14
$name>passed h17
$name>please e-11 h-13
$name>she i13
$name>the d20
$name>this h-12 j-15 k15
$name>why k16
$name>you h11 k12
$not b-12 d10
$not># d17 f-14 j-11 k-19
$not>$appliance a-14 f10 m-12
$not>$bill a-10 c-10 f-22 h10 k-12
$not>$break d12
$not>$burn m-12
$not>$call d-21 e-30 f-25 m-13
$not>$contact b-41 c-42 d-67 e-35 f-23 i-27 j47 k-21 l-29 m-17
$not>$cut f13 m-10
$not>$die a-15 d-12 h21 k-14
$not>$dismiss m-11
$not>$end_it a-19 d-16
$not>$fee b-14 c-23 d28 f-12 g-17 i-11 j-21 l-21
$not>$fix a-14 b18 d-16 f-15 k-13 l28 m-16
$not>$fixture a-10 c-25 f-35 h-14 j-11 k-15 l46 m-13
$not>$future a-31 b10 c-10 d11 f19 g-12 h-10 j-23 l14 m-19
$not>$hurt a-16 c-11 d-12 f12 k-11
$not>$i b11 c-11 d14 i-14 l-11
$not>$illness a10 d11 f-17 h21 j-14 m-12
$not>$income a-33 b-19 c-29 d-11 e-12 h-21 i-12 j-35 m45
$not>$insult a-10 c15 f-14 k-13 l-13 m-10
$not>$know b-28 d-10 e-19 f14 g-16 i-12 j-19 k20 l-30 m-33
$not>$laughter a-15 b-10 c-14 d-16 f-24 i-10 j-12 k-16 l-13 m-20
$not>$lawyer b-13 d-13 f-10 i12
$not>$leak c-11 d-11 f-15 j-13 k-12 m-11
$not>$list j12
$not>$live b-20 c-46 e-22 f21 g-28 i-23 j-35 k29 l-36
$not>$lodge c-10 k-13 m-14
$not>$lose f-12 h11
$not>$messages a-36 b-26 c-30 d-42 e-20 f-53 g-13 i-16 j35 k-31 l-20 m-27
$not>$mine a-39 d23 g-24 i10 m-22
$not>$name a-30 b-11 c-22 d-35 e-10 f-32 g-11 i-16 j-12 k47 l-18 m-24
$not>$not g-16 m15
$not>$owe a-13 c-16 d31 f-12 g11 j-21 k-26 l-10
$not>$pay a-30 c-11 d28 g12 h-12 j-19 k-16 m27
$not>$payer a-16 j-13 k20 m-11
$not>$pest f-11
$not>$phone b-11 c12 d-15 e-16 f-16 j13 k21 l-10 m-10
$not>$prove f-11
$not>$put_through a16
$not>$question b-27 e12 g-14 i-21 k29 l11
$not>$relative a-12 f-24 j-15 k-11
$not>$report f-14 g-14 h13 j16 m-35
$not>$sign a-11 b-11 c-14 d24 e14 f-14 g-11 i18 j11 k-15 m-11
$not>$spark a-13 c11 l12
$not>$speak a-14 b-14 d-11 e15 f-14 g-11 i13 j-17 k-12 m-13
$not>$stop b-18 d-30 g-12 j-44 k-13
$not>$sue b-14 d-12 f-18 k-12
$not>$tribunal f-14
$not>$utility a-29 c-19 f-34 h-17 j-16 k-21 l47
$not>$victim b-11 e-10 k29
$not>$wish b-25 c-31 d-24 f11 g-21 i-28 k-15 l-21 m-14
$not>$work a-12 b-20 d-29 f-20 g-16 h-28 i-14 j-27 l24 m23
$not>$worksite a-18 c-20 d-10 j-25 k10 m19
$not>$you b-16 f-26 g12 i15 k26
$not>3b k-15
$not>4d c-10 d-10 j-11 k-12 l-13
$not>a b-10 f17 g-24
$not>about a-10 d-10 h11 j-12
$not>abre d-11
$not>abrir f12
$not>acreditaron d13 m-10
$not>acuerdo d13
$not>afford m14
$not>after j-16
$not>again a12 j11
$not>agreed d15
$not>agua d-14 l23 m-17
$not>aguanto f16 h10 j-11
$not>ahorita m12
$not>alcanza d-14 f-17 j-14 m17
$not>alcanzo m10
$not>alive f11 h11 m-15
$not>alone a11 m10
$not>an k15
$not>and d-12 l25
$not>angela k15
$not>another f10 j11
$not>answer d-13 i13 k-10
$not>answering i11
$not>any a-15 c-12 d-17 h-10 j-16 k12 m-11
$not>anybody a12
$not>anymore c-10 d-13 j15 m-10
$not>anyone a-10 f-11 j-10 k-10
$not>anything d-14 f-13 k10
$not>aparece d13
$not>apartamento k14
$not>aqui h-12 j-16 k-12
$not>arreglan b15
$not>at j-10
$not>atrase d16 f-15 j-13 k-10
$not>autorizo j15
$not>avisar d14
$not>avisaron d12
$not>back d13
$not>balance d10
$not>bankruptcy g-21
$not>be c-13 e-11 f22 h-13 k-20 l-15 m-21
$not>been d11 f-18 k13 l12 m-12
$not>before j-17
$not>behind d10
$not>being d-19 f32 k-12 m-18
$not>believe a-12 f-14
$not>bot e15
$not>bueno j-16 k-11
$not>business f11 m-13
$not>busquen d-13 f-14 h12
$not>but d-10
$not>by f16 j17
$not>calefaccion l21
$not>caliente l16 m-12
$not>call b-10 d-11 e-13 k-11
$not>calling j-11
$not>calls j-15
$not>cambio m-12
$not>care a10 f-13
$not>carpet a-12 f-10 l-10
$not>caso k-12
$not>chamba d-17 l-13 m24
$not>cierra d-10 l18
$not>cinco m12
$not>come a11
$not>coming f12
$not>complaints d-11 f-10 k-13
$not>con d-30 j-17
$not>conmigo a10
$not>conozco a-24 c-19 d-15 f-19 j-10 k26 l-11 m-10
$not>contact g11
$not>contestar c11
$not>contesto f11 k-10
$not>corresponde d14 m-10
$not>credited d18
$not>creo d16
$not>cuadra d13 m-10
$not>cuenta a10 d-16 f10
$not>de b-19 e-15 g-13 j-27 k13 m-40
$not>debo c-12 d21 j-13 k-13
$not>deje c-10 f-10 j-28 m-10
$not>dejen j-23
$not>desde m13
$not>despertar d-12 f19 j-19
$not>deuda d11
$not>dientes a12
$not>dinero d-17 f-10 m11
$not>do h-11 k-10 m-10
$not>dont f-11 h13 k-15 m-10
$not>dos c-10 f-11 j-15
$not>el a-22 c-27 d-10 e-21 g-12 h-14 i-10 j-36 l12
$not>ella k10
$not>en a-21 c-11 d-22 j-11 k11 m-11
$not>encuentro f14
$not>enfria a-10 d-10 l14 m-10
$not>enough d-12 m15
$not>entrar m-12
$not>es a-23 b-12 c-24 d18 e-15 g-19 h-14 i-11 j-17 k20 l-22 m-26
$not>esa a-18 c-14 f-13 j-12 k20 m-12
$not>escriba f-11
$not>escriban d-13 f-16 j21
$not>ese d14 f-11 j-10 k-15 m-12
$not>eso d13 j-16
$not>estar a-15 d-13 f20 j-13 k-15
$not>este d-12 k12 m-10
$not>estoy a-10 j-10 l-10
$not>even l10
$not>ever j13
$not>exist f16 j-14
$not>existir f13
$not>fallecio h12
$not>falta d-13
$not>fee d10
$not>fight f-15
$not>filing g-21
$not>find f-14
$not>firme d11
$not>fixed l12
$not>for a-18 c-10 d19 f-16 g-17 k-21
$not>friday f-14
$not>from a-17 d-15 h10 k13
$not>gano m12
$not>gas l-11
$not>gasolina m-13
$not>get a-12 b14
$not>go a13 f11 j-14
$not>going f-18 l12
$not>gonna a-13 f10
$not>got a-14 d10 k-15
$not>gotea f-10
$not>gracias k-11
$not>ha m17
$not>habia f-15 l-12 m-13
$not>hable j-10
$not>had d10 k-11
$not>hartford d-11 f-13 k17
$not>have d-14 h-10 l-11 m13
$not>hay a-25 c-25 e-17 h-21 j-30 m11
$not>he d-13 f-22 k14 l-11
$not>heard c-10 k13
$not>heat d-11 l20
$not>help d-10 e15 j-10
$not>here b-16 c-20 f-13 h-16 k21 l-27 m-15
$not>him k11
$not>home a-13 d-11 f-16 h-12 j-13 k-20 m-15
$not>hot d-14 l16
$not>how d10
$not>hoy m-11
$not>i i-10 j-24 m-19
$not>id d-14
$not>ill f15
$not>im f-29 j-19 m-17
$not>in g-10 h-11 k10
$not>income d-12 m11
$not>inquilino k11
$not>interesa j12
$not>interested j11
$not>into a10
$not>ir f-16
$not>is d11
$not>it a-12 b-15 c-21 f10 g-13 k-32 m16
$not>its f-10 l10
$not>june d13
$not>just a-17 c-20 d-20 f-33 j-10 k-22 m-19
$not>keisha d-10 k17
$not>know a-32 j-10 k15
$not>la c-10 d-33 k15 l14
$not>late d24 f-12 m-13
$not>lawyer i-15
$not>le c-11 f18 m-13
$not>leaks l-10
$not>lease d10
$not>leave m13
$not>lejos f-10 k-11
$not>let a13
$not>lie f-14
$not>like f15
$not>live d-15 k11
$not>lived k12
$not>living h12 m-10
$not>llame e-12 j-25
$not>llegar f13 j-11 m-11
$not>lleguen f-10
$not>lo d16 f-18 k-23 m-22
$not>lock l15
$not>log f-12 m-15
$not>lol c-10 f-12 m-13
$not>longer c-10 f-21 h23 k-11 l-12 m-16
$not>luz l12 m-12
$not>mad d-11 f-20 j-14 k-15 m-11
$not>make b13 d-22 m10
$not>manana f11
$not>manches d-10
$not>mandando j11
$not>mande d-13 f-10 j15
$not>manden a12 j11
$not>maria k15
$not>mas a-21 b-14 d-34 e-19 f11 g-10 h-15 j28 k-26 l-12
$not>me d15 f-12 h-30 j15 l-37 m11
$not>mejor j-19
$not>mensaje f-12 j10
$not>mensajes f-16 j28
$not>message j13
$not>messages j12
$not>mi f11 h-22 j-16 l-14 m-26
$not>mia d11
$not>miedo a14
$not>mind d-11 k-14
$not>mine d19 f-10
$not>mio d12 k-10
$not>modo d-22 m-10
$not>molestar j-11
$not>money d-22 f-14
$not>moneyorder d12
$not>much k-15
$not>murio h13
$not>my a-25 b-14 c-16 d19 f-34 g-13 h-20 k-29 m-26
$not>myself f17
$not>nada a-17 b-13 h-13 m-13
$not>nadie d-18 f-13 l-15 m-13
$not>necesito f-11 i-11
$not>need a-20 d-16 e-20 i-11 j-23
$not>next f16
$not>ni a-12 c10 f-11 k-11 l-10 m15
$not>ningun f-13 k18
$not>ninguna h-10 k11
$not>no a-12 c-10 f-24 l-13
$not>nomore f13 j-12
$not>not f-10
$not>nothing f-12 k-12
$not>now d-20 j-12 k-14 m11
$not>of c-14 k13
$not>off f-16 j-21 l16 m-19
$not>on a-18 f17 l-17 m-10
$not>out f-24 j12
$not>owe d17 g12 k-15
$not>pagado m17
$not>pagar d19
$not>paid d-11 m20
$not>para c14 d-14 j-15 k-19 m17
$not>pare f-10
$not>parking d-15
$not>pay d-20 f13 g13 m19
$not>paying d17 l13
$not>pena d-11
$not>perder f-10
$not>perdon c13
$not>persona k11
$not>peso d11 f-12
$not>phone k16
$not>plan f18 m-11
$not>podido d-13 m13
$not>point d-11 f16
$not>por j10 l-12
$not>portal k-14
$not>prende m-12
$not>preocupe a-10 c-10 f-14 k-17 l-12 m-13
$not>presion l15
$not>prisa f-11 l-13 m-10
$not>problem a-15 c-13 d-16 f-26 j-10 k-15 l-10 m-20
$not>problema a-13 c-10 d-15 f-20 k-11 l-13 m-17
$not>problemas f-14 j-10
$not>pude d-11 m-12
$not>puedo a-15 c-16 d-17 e-19 h-11 j-17 k-17
$not>que a-36 b-12 e-24 f13
$not>queja k-11
$not>querer j-15
$not>quien k12
$not>quiero a-24 b-10 c-14 d-14 h-13 j10 k-23 l-11
$not>reason d-10 f13
$not>recargo d16
$not>receive j11
$not>recibir f-14 j22
$not>reconozco d14
$not>rent f-24 k17 m12
$not>rento a-10 c-13 d-15 f-18 k21
$not>respondo a13
$not>resuelve e15
$not>right d18 f-14 j-10 m15
$not>rush a-11 d-10 f-15 l-23 m-10
$not>saben a14 c10 k-10
$not>said d-23 j-16
$not>sale a10
$not>scared a16 f-10
$not>se a-13 b-12 c-25 d-28 e-10 j-17 k13 l-15 m-32
$not>sea c18 k-12
$not>see a17 f26 k-29 m-13
$not>seguir f21 j-11 k-12
$not>send f10 j13 k-11
$not>sentido f13
$not>shine c15 d-15
$not>shut l16
$not>sign i13
$not>signed e11
$not>sin i10
$not>since f-12 k-13
$not>sirve l17
$not>sirven c11 l-10
$not>sleep c-10 f-16 m-11
$not>so a11 d-14 e13
$not>solo f-17 j-12 m-14
$not>soy a-17 c-18 d-23 f-20 k33 l-14 m-20
$not>stanton c-13 f-11 k17
$not>stop f10 j-33 m-12
$not>supposed d13
$not>sure a-12 d-18 f-19 j-11 k10 m-10
$not>survive h16 m-12
$not>take d10 j-25 m-19
$not>talk e-16
$not>talking e12
$not>telefono k12
$not>tenant a-12 d-12 f-13 h-11 k19
$not>tengo a-19 b-19 c-19 d-22 f-14 i-14 j-16 m22
$not>text a-14 c-10 d-12 f-18 j16 k-17
$not>textee j11
$not>texto j14
$not>textos j16
$not>texts f-10 j24 k-12
$not>that f-27 g-10 k-16
$not>the b-27 d-47 e-25 f10 g-20 h-29 i-13 j-26 k13
$not>there a-10 f-13 k13
$not>these f-13 j19
$not>they d-11
$not>think h12
$not>thinking f13
$not>this a-20 b-14 c-16 d-33 e10 f-14 g11 k19 l-14
$not>tiene j-13
$not>tienen c20
$not>to a18 b-30 c-23 e-11 i14 l-15 m-10
$not>toca d11 m-15
$not>today f-14 l-12 m-10
$not>trabajando m13
$not>trabajar a-10 f-14
$not>trabajo f-10 m21
$not>trust f10
$not>un a-12 f-24 k-16 l-11 m14
$not>until f-13 l14 m10
$not>up a-21 c-11 d12 f20 h10 k-16
$not>us h11
$not>use f10 h-10 j12
$not>va a15 f-12
$not>vale c11 d-11 f14
$not>veo f12
$not>viva d-10 f13 k-14
$not>vive a-13 d-11 f-15
$not>vivido a-10 f-13 k16
$not>vivir d-16 f22 j-11 k-20
$not>vivo d-15 f-17
$not>voy a-30 b-22 d16 f12 l-13
$not>vuelvan j15
$not>wait a-13 f-12
$not>wake f27
$not>wanna f16
$not>want d-26 e-16
$not>water l16
$not>way d17 f-13 k-12 l-11 m-10
$not>what a-13 d12 f-17
$not>when a14 f-14
$not>who a-12 d-21 f-12 k24
$not>why d10 k10 l18 m11
$not>with c-10 d-24 h10 j-16 k-15 m-27
$not>work j-14 m12
$not>working l10
$not>worries c-10 d-10 f-12 l-15
$not>worry a-14 f15
$not>worth c10 d-14 f16 j-11 k-11 m-12
$not>yet d-16 f-14 k-21
$not>you b-16 f-19 g16 h-22 i-10 m-13
$not>your d-14 f-13 k19
$owe a-47 b-37 c-43 d27 e-31 f-41 h-33 i-25 j-41 k-12 l-32 m-11
$owe># g-15
$owe>$i a-13 d22 f-18
$owe>$mine d17
$owe>$not a-10 d15 f-12 m-16
$owe>$pay d12
$owe>$report d19
$owe>$victim a-19 b-13 c-12 f-13 g-12 k10
$owe>$you a-15 c-10 k11
$owe>a a-15
$owe>coffee a-10
$owe>eso f-13
$owe>for d13
$owe>i d14
$owe>me d12 f-10
$owe>mi d14
$owe>months d11
$owe>nada f-12
$owe>nadie f11
$owe>nothing d17
$owe>si d10
$owe>tanto d13
$owe>that a-10 g-10 k-15
$owe>this g13
$owe>when d12
$owe>you a-15 c-10 k11
$pay a-23 c-73 d17 e-30 f-31 h-20 i-60 j-42 k-61 l-16
$pay># a-15 b-25 d-17 f-15 g-20 l-16
$pay>$bill d-14
$pay>$boss a11 d10
$pay>$contact d-10 j10
$pay>$fee d-14 f-10 m-17
$pay>$fix l22
$pay>$fixture d15 l18
$pay>$future b13
$pay>$hurt a-10 d11
$pay>$i a-25 b13 d16 f-21 g-11 h-10 l10 m10
$pay>$income d-25 m16
$pay>$live d-18 m10
$pay>$lodge d17
$pay>$mine a-11 b-10
$pay>$not d28 f-14
$pay>$pay d-17
$pay>$payer d13
$pay>$put_through a-20 b-11 d21 e11 f-16 l-11
$pay>$question a-25 b15 c-10 d24 e10 f-19 m-13
$pay>$report b-12 d12 f-10 m-15
$pay>$stop d13
$pay>$tribunal b14
$pay>$victim c-17 d11 f-29 j-14 k-14
$pay>$work m12
$pay>$you b-12 f-12 g10 h13 m-12
$pay>6th d-11
$pay>a f-10 m-14
$pay>after f-11
$pay>algo d11
$pay>all f-15
$pay>already d12
$pay>arreglen l13
$pay>at d-11 f-13
$pay>bill d-12
$pay>biweekly m-10
$pay>by f12
$pay>con a14
$pay>de d26 m-12
$pay>del d17 m-11
$pay>el a-17 b-16 d16 f-14 g-19 h-16 l-18
$pay>en a-13 b-15 d16 f-11 g-14 h-10 l-11
$pay>esa d11
$pay>eso d23 m-10
$pay>for b-11 d21 f-11 l-12
$pay>friday b-10 d-16 m-21
$pay>full d13
$pay>get e12
$pay>gracias d-13
$pay>half f-12 h-10
$pay>hasta m12
$pay>hay d-11
$pay>hice d15
$pay>his d11
$pay>hoy d-14 m-11
$pay>i d12
$pay>in d19 f-16 h13 l-15 m-14
$pay>is m13
$pay>it b-10 f-23 m-24
$pay>its d13
$pay>la a-13 b-10 g-11 h-13 l-12 m11
$pay>le d-15
$pay>leave m13
$pay>lo a-10 d-12 m-14
$pay>los d-19
$pay>manana d-11
$pay>me d-18 m13
$pay>mes f-11
$pay>moms d-11
$pay>month f10
$pay>morning d-11
$pay>no d16
$pay>now a-10 b-12 d-29 f-11 h-12 l-10 m-20
$pay>of d-12
$pay>on f-17 m-12
$pay>online d-16 m-12
$pay>otro d10 m13
$pay>part d13
$pay>parte d15
$pay>partes d-10
$pay>por d14
$pay>portal d-16
$pay>que a-12 d18 m-11
$pay>rent d-12
$pay>renta m11
$pay>sangre a16
$pay>so d13
$pay>thanks d-18
$pay>that d19
$pay>the a-22 b-23 f-19 m-16
$pay>them d12
$pay>this b-18 m-10
$pay>today d-23
$pay>todo f-18 m-15
$pay>tonight f-18
$pay>trabajo m12
$pay>twice d-13
$pay>until l15 m10
$pay>up b12
$pay>viernes m-14
$pay>when l11
$pay>why b14 f-11 l-12 m-23
$pay>you g11 h14 m-10
$payer b15 c-58 d15 g-22 h20 j-29 l-12
$payer>$bill d10 h-16
$payer>$call f-10 h-11 j-14 k12
$payer>$contact a12 j-11
$payer>$future a-11 f-11 h-11
$payer>$i b-25 h10 j-13 l-12 m10
$payer>$illness f-13 h11
$payer>$income m-11
$payer>$live a-11 d-24 f-19 m-10
$payer>$lose h15
$payer>$messages a10 b10
$payer>$mine b-13 d-13 f-10
$payer>$not d11 h-28
$payer>$pay d10 h-12 m-13
$payer>$payer m-11
$payer>$phone j-11 k13
$payer>$prove d12
$payer>$put_through b-19 f-17 h10 m-17
$payer>$question h15
$payer>$relative h16
$payer>$report b-24 h14 j-15 k15
$payer>$tribunal b11
$payer>$victim b13 d20 g-12 j-11 m-16
$payer>$work m-11
$payer>$worksite b-12
$payer>$you b17 d18 f-16 k-10
$payer>a a-15 f-11 h-15
$payer>about b13
$payer>account d-17 f10 m10
$payer>and m19
$payer>at a-17 d-13 h-10
$payer>before a13 d-10
$payer>call b-13 e12
$payer>chemo m12
$payer>coming b14
$payer>covers a-13 b11 d10
$payer>for h-10
$payer>got h-16
$payer>half d14
$payer>he h-10 k10
$payer>his d11
$payer>i f10
$payer>in a-11 f10 m-10
$payer>inspector b12
$payer>is a-17 f-24 g-10 l-14 m-33
$payer>it f-11 h-17
$payer>last h-18
$payer>lease d-14
$payer>me f-16 m-18
$payer>money f12
$payer>next a12
$payer>no h-15 m-15
$payer>not d12
$payer>now d12
$payer>off d10
$payer>office b-11
$payer>paid d13
$payer>passed h14
$payer>right d16
$payer>says d-11
$payer>sending b-11 h-15
$payer>shows d12
$payer>started m12
$payer>text a10
$payer>that a11
$payer>the a-28 b-31 e-10 k-12 l-17 m-23
$payer>they f12
$payer>to h-16
$payer>tomorrow a-14 b-12 f-14 h-10
$payer>took m10
$payer>tuesday h11
$payer>unit h12
$payer>when a-17 d-10
$payer>will b-11
$payer>with h17 m-13
$payer>you a10 b-14 d21 f-10
$payer>your b10
$payer>youre b11
$pest a-35 b-14 c-20 d-48 e-28 f-50 g-33 h-33 i-29 j-37 k-34 l56 m-48
$pest>$appliance l16
$pest>$i l15
$pest>$mine a-13 b-14 c-10 d-12 f-13 g-12 h-10 l20 m-13
$pest>$put_through l15
$pest>$question c-15 l16
$pest>$victim b-12 c-18 l26 m-11
$pest>$worksite l11
$pest>$you a10 l10
$pest>again l15
$pest>and l13
$pest>computer l-11
$pest>el l14
$pest>en b-10 c-13 l23 m-10
$pest>everywhere l15
$pest>for l-11
$pest>in a-12 c-15 d-10 f-11 l23
$pest>lados l14
$pest>los c-10 l13
$pest>my d-10 f-10 l13
$pest>por l13
$pest>the a-11 c-16 f-11 m-10
$pest>todos l14
$pest>walls l13
$phone a-57 b-15 c-13 d-23 e18 f-64 h-20 j21 k35 l-23 m-59
$phone># g13 j-11
$phone>$boss e23 k-10
$phone>$call j21 k-13
$phone>$die j-14
$phone>$fee d-15 j-11
$phone>$i d-21 e-10 k20
$phone>$income j17
$phone>$list j19
$phone>$not f-15 j21 k21 l-10 m-17
$phone>$phone j10 k-16
$phone>$put_through a-15 b-13 c-15 d-22 e-22 f-13 h-11 k14 l-12 m-12
$phone>$question e-13 j-13
$phone>$report d-19 e-16 j14 k-17
$phone>$stop j18
$phone>$victim a-17 b-19 c-13 d-22 e14 f-13 g-11 h-13 j18 k18 l-11
$phone>$work j17 m-11
$phone>$worksite j17 k14
$phone>$you b-13 d-11 j21
$phone>about h11 j11
$phone>again j15
$phone>alone j11
$phone>anymore k14
$phone>apartamento k-21
$phone>be d10 f-10
$phone>belongs k16
$phone>changed d-11 k-10
$phone>de a-12 b-12 c-15 d-20 e-20 f-10 h-10 k11 l-11 m-12
$phone>del e21 k-12 l-10
$phone>died j-12
$phone>do j-14
$phone>dont j11
$phone>dueno e12
$phone>equivocado j-15 k15
$phone>es c-10 d-12 k23
$phone>for d-19 j11
$phone>from j15 k-10
$phone>hace k13
$phone>i j-15
$phone>in k-10
$phone>instead j-13
$phone>is b-13 f-13 j12 k-19
$phone>it k14
$phone>its j-12
$phone>la k-14
$phone>mi j11
$phone>nuevo j-21 k-10
$phone>number k-13
$phone>of j14 k-12
$phone>on l14
$phone>one j-10
$phone>out e-11 j15
$phone>para j10 k-11
$phone>please j15
$phone>same j-13
$phone>sistema j12
$phone>stop j12 k11
$phone>su j12
$phone>text j-17
$phone>the b15 d-15 k-23
$phone>this b-14 d-10 e-11
$phone>to j-25 k16
$phone>una j-13 k15
$phone>use k-12
$phone>used k12
$phone>was h10 j-15
$phone>who e-10 j-10
$phone>work j11
$phone>you j11 k11
$phone>your j14 k-13
$prove c-37 d38 e-24 f-42 g-29 h-26 i-19 j-29 k-25 l-29 m-36
$prove>$boss a-12
$prove>$fee a-12 d24
$prove>$i d23 f-14 g-10
$prove>$owe d16
$prove>$payer a-14
$prove>$put_through d14
$prove>$question d20 f-11 m-10
$prove>$report a-21
$prove>$you d10
$prove>a a11 d11
$prove>de d14
$prove>el a-14 d-11
$prove>i d12
$prove>im a11
$prove>it a-10 d22 f-12
$prove>landlord a-12
$prove>me a-11 d22
$prove>on d12
$prove>owe d12
$prove>picture a-11
$prove>que d15
$prove>that d16
$prove>the a-27
$prove>up a17 d-11
$prove>why b11
$prove>you d10
$put_through e10
$put_through># b-30 c-22 e-24 f-37 i-16 j-28 k-23
$put_through>$appliance f-15 l12
$put_through>$bill c-12 d20 f-11 j-14
$put_through>$blows a10 b-10
$put_through>$boss a-14 b-21 c-27 d-27 e33 f-23 g-10 h-12 i-10 j-16 k-14 l-18 m-13
$put_through>$break a-13 d-11 f10 l11
$put_through>$call b12 e11 f-11 j12 k-14
$put_through>$contact a-27 c-29 d-12 f11 h-27 i-18 j10 l-23 m-21
$put_through>$cut b-25 c-12 d-22 i-12 j21 l-19 m13
$put_through>$die a-17 c-14 h15 j-10 l-13 m12
$put_through>$dismiss a-19 d-15 h-11 m12
$put_through>$fee b-27 c-23 d11 e-26 f-45 i-13 j-30 k-27
$put_through>$fix f-15
$put_through>$fixture a-11 b-12 l16
$put_through>$future a10 b-18 j-11
$put_through>$hurt a12 b-14 d-17 h-14 j-19
$put_through>$i c-34 e13 g-31 l-10
$put_through>$illness a-30 b-17 d-12 f11
$put_through>$income a-37 b-30 d-10 e-15 f-38 h-18 k-15
$put_through>$insult b-15 c24 e-19 g-13 h-14 i-11 j-10 k-15 m-16
$put_through>$kill a16 m-10
$put_through>$laughter a-12 b-14 c-13 d-11 f-23 h-15 j-11 k-11 l-14 m-13
$put_through>$lawyer a-16 e-12 f-15 g-18 i28 j-15 m-14
$put_through>$list a-10 c-12 d-18 f-16 g-15 h-10 j24
$put_through>$live c-13 d-16 f17 g-16 h-32 m14
$put_through>$lodge a-20 b-15 f15 g14
$put_through>$lose a11 f-11
$put_through>$messages a-28 c-22 d-32 f-30 g-14 h-24 i-13 l-15 m-18
$put_through>$mine b-15 c-27 e11 h11 i12 k-11
$put_through>$name a-16 d-12 h15 i15 k15
$put_through>$not b-26 d12 f16 h-19 i13
$put_through>$owe j-12
$put_through>$pay a-42 b-36 c-17 d-18 e-19 h-22 i-12 j-23 k-13 l-24
$put_through>$payer h19 k-11 l-11 m-14
$put_through>$pest a-14 d-10 l21
$put_through>$phone a-18 b10 c-14 e19 f-16 g-11 i-10 k18 l-17
$put_through>$prove d13
$put_through>$put_through f-14 h13 i-24 k-25
$put_through>$question c-12 d25 e13 h-28 i-16
$put_through>$relative d-20 g-10 h21 j-10 k-16
$put_through>$remove a-13 d10
$put_through>$report a-10 c-30 d-11 i-29
$put_through>$sign e11 g11 m-11
$put_through>$spark d11 f15
$put_through>$speak f-10 g10 k14
$put_through>$steal a-11 d-12 m14
$put_through>$stop b12 d-13 j10
$put_through>$sue a-16 b18 g-11
$put_through>$tribunal d-10 g17 l-11
$put_through>$utility d-11 l17
$put_through>$victim e20 j-11
$put_through>$weapon a25 b-10 d-11 f-13
$put_through>$wish b10 d-12 j-12
$put_through>$work f-23 l13
$put_through>$worksite a-14 d-16 e-13 f-28 h-14 k-15
$put_through>$you e18 g-15 j-10 m-28
$put_through>a a15 d-21 f-18 g-11 j-22 k-15 l-11 m-12
$put_through>about f-12 h-10
$put_through>acreedores f-10 g20
$put_through>acuerdo g-11 m-10
$put_through>agua l11
$put_through>al c-14 d-22 j-22 l-13 m-10
$put_through>algo a18
$put_through>alguien a15 b-10
$put_through>all d-11
$put_through>allow c-11
$put_through>an a-14 b13 d-10 i11
$put_through>and b-14 f-25 h-12 i13 l10 m25
$put_through>another a-14 f-13
$put_through>anymore j12
$put_through>apartamento j-10 k-21
$put_through>appointment b15
$put_through>aqui a16 k-12 l-10
$put_through>at d-11
$put_through>attorney b-10 i12
$put_through>avisos j-17
$put_through>away h13
$put_through>ayuda j-15
$put_through>back a-11 b-10 f-11 l-10 m-19
$put_through>baja a-10 f-14 j22
$put_through>bancarrota b-17 d-14 g25 i-11
$put_through>banco a-11 d-17 f-10
$put_through>better a-17
$put_through>bonus d-14 f-13 g-10 m-10
$put_through>bottle a-14 f17
$put_through>breakers l12
$put_through>bullet a10 b-10 l-10
$put_through>by d-24 f11 l13 m-11
$put_through>call l11
$put_through>can e12 h10 j-10
$put_through>carried a14 l-16
$put_through>carro f14
$put_through>carta b10 i-11 j10
$put_through>cash a-11 c-10
$put_through>cat f11
$put_through>check a-16 d-11 f-10 h-10 m-14
$put_through>ciudad b15
$put_through>close c-10
$put_through>cobrar a10
$put_through>come a13
$put_through>coming a15
$put_through>complaint b11
$put_through>con a-26 c-20 e27 f-26 h-23 k-10 l-14 m-20
$put_through>contrato e-12
$put_through>correo j10
$put_through>corte b-10 g13
$put_through>cuarto l11
$put_through>cuenta d-12 e-10 j-12
$put_through>cut a-10 j-10 m19
$put_through>date b11
$put_through>de d13 e-12 h13 i-10 j11 k-15 m-29
$put_through>declined m-10
$put_through>defuncion h17
$put_through>del a-13 d-11 m-11
$put_through>departamento k15
$put_through>desglose d13
$put_through>despues m-10
$put_through>deuda f-12
$put_through>dia d-11 f-13
$put_through>dinero d-14 e-10 m14
$put_through>dog a-24 b-10 e-10 f-13
$put_through>donde d17 f-10
$put_through>dos d10
$put_through>down a10 f-14
$put_through>dueno e14
$put_through>edificio a11
$put_through>el a-42 b-38 c-31 d-23 i-10 j-34 k-14 m-40
$put_through>else j11
$put_through>email d12 f-12 j10
$put_through>en g-10 j-22 k-10 m-10
$put_through>esa a-14 d11 f-10 j13
$put_through>ese d26 f-10
$put_through>eso d10
$put_through>esposo h-14
$put_through>esta a-12 m10
$put_through>estado d-11 k10
$put_through>estan l15
$put_through>estar j15
$put_through>este b-10 d-10 j-11
$put_through>estos f12
$put_through>every d12 f-14 m-10
$put_through>eviction f-12
$put_through>exam f-12 h-24
$put_through>food a-15
$put_through>for a19 b-19 f-24 j-14 l-13
$put_through>friday f-15 h10
$put_through>frio f-13
$put_through>from a-17 b10 c-10 g15 l10
$put_through>gente a11 c13
$put_through>get d-10 f-12 h10
$put_through>gotta j11
$put_through>gun a13
$put_through>hago f-10
$put_through>hambre a-11 c15 f-14 h-10
$put_through>hands a21 f-11
$put_through>have a-17
$put_through>hay c-11 d-11 j16 l-11
$put_through>hearing b11
$put_through>her h11
$put_through>here f-18 k-12 l-15
$put_through>hermana f-10 h13
$put_through>his a-14 f-13 h19
$put_through>hours m-15
$put_through>hoy a-12
$put_through>hurt a14
$put_through>i b-18 c-10 d-25 e-27 g-14 h11 k-17 l-16 m11
$put_through>if i-12
$put_through>im a-18 k10
$put_through>in c-12 e-13 g12 h19 i-12 j-17 k-13 l17
$put_through>inmigracion b-10 i-12
$put_through>inquilinos i14
$put_through>insurance a10 b-10
$put_through>ir f-17
$put_through>is b11
$put_through>it a-42 c-17 d-12 e-22 f11 g-17 i-15 j-30 k-17 l-18 m-34
$put_through>jaja f-11
$put_through>jefe a-14 c-10 e15
$put_through>job m-20
$put_through>key a-11
$put_through>la a-10 d-15 f-10 j-11 k-36
$put_through>ladrones d10
$put_through>laid a-12 f-12 l-10 m13
$put_through>las d-12 e-13 l13
$put_through>last a-13 f-11 h12 j11
$put_through>lawyer i15
$put_through>le a11 b-13 c-10 d-13 f-14 l-11
$put_through>lease a-10 b14
$put_through>ledger d-15
$put_through>letter a-13 d-11 f-16
$put_through>life a-10 c14 f10 j-10
$put_through>link d-12 j-11 k-13
$put_through>lista f-12 g-12 j16
$put_through>lit a14 d-10 f-10
$put_through>llave d-11
$put_through>lo d18 f-14 j-14 m10
$put_through>locked m15
$put_through>los a-29 c-17 d-12 f-21 h-10 j-20 k-10 l12 m-11
$put_through>luto h12
$put_through>mal a-15 d-10 m11
$put_through>mama h-12 m12
$put_through>management e13 f-10
$put_through>manana f-17 m-10
$put_through>mara a16
$put_through>mas b-10 c-18 d16 j11 m-16
$put_through>me a-30 c-24 e23 g-17 h-16 l-25
$put_through>mensajes j22
$put_through>mensajitos j14
$put_through>mes a-14 b-10 c-13 f-22 j-10 k-11 l-13 m-16
$put_through>message j-13
$put_through>mi a-30 b-25 c-10 g-19 h13 i12
$put_through>molestar j15
$put_through>money a-23 b-11 d21 f10
$put_through>monoxido l17
$put_through>more a15
$put_through>muertos a-11 f-14 h-10
$put_through>mundo f16
$put_through>my a10 c-12 e12 k-23 l-31 m-39
$put_through>nada a-10 c-18 d-14 f-16 j11 k-14 m-10
$put_through>nadie a13 f11
$put_through>need f-12
$put_through>new b-10 f-14 m-11
$put_through>nice a10 b-11
$put_through>nina l13
$put_through>no b-12 h-17 j10 l11
$put_through>noche m-12
$put_through>nomore f10
$put_through>nothing j11
$put_through>notice b-13 f-10 g15
$put_through>now d-14 m-11
$put_through>number k15
$put_through>numero j-13 k10 l-11
$put_through>of a-17 b11
$put_through>off d-20 e-11 f-22 j14
$put_through>office a-11
$put_through>oficina a10 b-20 d-23 i-11 k-12 l-17
$put_through>on b14 c-19 d-15 e11 f-12 g-15 j-20 k-13 l-16 m18
$put_through>one a-18 f13 m-11
$put_through>otra f-12 j-15 k13
$put_through>otro k10
$put_through>out a20 b11 d-22 e-18 f-29 g10 l-20 m11
$put_through>over a10 b-11 c-10 f12 j-10 k-12 m-12
$put_through>pagar a-16 b-10 d-18 f-22 g-11
$put_through>paid a-19 d-20 f10
$put_through>papel e-14
$put_through>paper j-20
$put_through>paperwork b-10
$put_through>para a-20 b14
$put_through>pared l14
$put_through>paso a-15
$put_through>pastillas f16
$put_through>payment a-12
$put_through>people c12
$put_through>pero f-12 m-17
$put_through>persona a-10 j-15 k22
$put_through>phone h10 j11
$put_through>plan f14
$put_through>por a-21 c-12 h-10
$put_through>porfavor j10
$put_through>porque d19
$put_through>pronto d-10 f-11
$put_through>proof d23 j-12
$put_through>puerta a-19 d10 l-10
$put_through>que c-18 f-28
$put_through>queja b11
$put_through>quien a-11 d-12 k-10
$put_through>raise a-11
$put_through>recibo a-10 d-13 e-10 j-14
$put_through>renta i11 m13
$put_through>rest c-13 e-10 f11
$put_through>risa f-21
$put_through>ruedas l10
$put_through>sala l14
$put_through>salud b14
$put_through>say j11
$put_through>se h11 l13
$put_through>semana h-13 j-10 l-12
$put_through>senora h14
$put_through>shocked f-11
$put_through>shot h-14
$put_through>siempre e-11 f11
$put_through>sistema j13
$put_through>sleep c12
$put_through>sobre e-12
$put_through>some c-13 f-11
$put_through>somebody e15 k-11
$put_through>someone a13 e12
$put_through>soy k-15
$put_through>statement d-12
$put_through>su b-13 d-15 e12 f-14 g-14 h-11 i-12 l-10 m-11
$put_through>sueno c-11 f-11
$put_through>supervisor a-12
$put_through>take a-11 c-17 d-17 e-14 f-14 j-14
$put_through>tarde f-11
$put_through>tell f10
$put_through>temprano f-10
$put_through>tengo k12
$put_through>test h-20
$put_through>texas k10
$put_through>texto j-17
$put_through>textos j17 k-13
$put_through>texts j-11 k10
$put_through>that a10 b-13 d16 e-11 f-11 g11 i13 k-12
$put_through>the a-13 b12 c-29 j-42 m-11
$put_through>them a-10 j12
$put_through>these a-13 b-14 j19
$put_through>this a-24 b14 c-15 d-12 e16 f-12 g-13 h-14 j14 k16 l-10 m-19
$put_through>through b-13 e12 i12
$put_through>tirarme f13
$put_through>tiro a-13
$put_through>to c-13 e26 i14 j-25 k-22 l-14
$put_through>todo a-11
$put_through>trabajar m-10
$put_through>trabajo j11
$put_through>trafico c-12
$put_through>transito b-12
$put_through>un l-11
$put_through>una c-14 d-10 e11 g-14 i-15 j-18 k13 l-11
$put_through>until f-10 i10 m-16
$put_through>up b-10 d-21 h-14
$put_through>us m11
$put_through>usted e12
$put_through>ustedes a-17 b20 c-16 d-14 e-12 i-16 l-10
$put_through>verdad a-11 e11 f11
$put_through>vida f10
$put_through>vivienda a-15 b17 f-11 i12
$put_through>vivir f17 m-14
$put_through>voy f-15
$put_through>was d-13
$put_through>week a-12 f-10 h10
$put_through>weeks h13
$put_through>whats a11 f-15
$put_through>why b-16 c-13 f12 h-11 m10
$put_through>with b15 d11 e13 i-11
$put_through>work l15
$put_through>wrong a-11 d-15 k15
$put_through>years h-18
$put_through>you a-14 b-14 i-14 j-20 m-16
$put_through>your c-21 d-15 g-11 h-10 j-28 k-21 l-11
$put_through>zelle d-13
$question g-17 i-13 j-13
$question># b-22 c-15 d29 e-13 f-25 g-15 h-10 l-17 m-24
$question>$appliance a13 l-14
$question>$bill b-13 d30 f-20
$question>$blows a17 f-14
$question>$boss a-18 e32 f-17 k-15
$question>$burn a10 l10
$question>$call a-11 d-13 e18 f-13 h10
$question>$contact e11 f-11 h-25 j10 k10 m15
$question>$cut b-13 d-19 i11 j11 l-13
$question>$die a-12 d-11 f12 h18 m-14
$question>$dismiss a-18 c-17 d-13 j-10 m-22
$question>$end_it a14 f19 m-12
$question>$explain b11 e10
$question>$fee b-19 c-11 d31 e-16 f-32 g-13 h-13 j-16 k-22 l-12 m-29
$question>$fix b11
$question>$fixture f-11
$question>$future a-26 b10 c-15 e-10 f12 g-14 j-11 l-18 m-22
$question>$hurt a16 d11 l-12 m-13
$question>$i b-17 c-50 d25 f17 l-13
$question>$income a-32 b-12 c-19 f-20 h-11 j-20 l-16
$question>$insult a-18 b-11 c17 d-26 f-21 l-16 m-12
$question>$kill a15 f10 m-10
$question>$laughter a-13 c-14 d-10 f-10 h-10 l-11
$question>$live a14 b-19 e-12 f15 g-12 h19 i-11 j-10
$question>$lodge a10 c-13 d22 e-11 k-10 l-14 m-16
$question>$messages a-11 f-13 j14
$question>$mine b-13 c-11 d17 e10 f13 i-12 j-11 k-11
$question>$name d-10 f-11 k28
$question>$not e-37 f14 l-20 m22
$question>$owe a-23 b-11 c-14 d22 e-13 f-10 g-10 h-14 j-12 k-17 l-13
$question>$pay a-32 c-14 e-17 f-30 j-15
$question>$pest l12
$question>$phone d15 e-14 h10 j-17 k11
$question>$prove d12
$question>$put_through b-20 e16 g-30 i-25 k-12
$question>$question a20 b12 c-27 d30 g-14 i-11 k-16
$question>$relative a-20 b-14 c13 f-27 j-14 k-12
$question>$remove a15 f-11 j10
$question>$report a-14 c-33 d20 e23 f-11 j14 l-30 m-22
$question>$sign a-13 c-12 d14 f-12 h10 j-10 m-12
$question>$smell a-12 f-10 l20
$question>$spark a17 b-11
$question>$speak a-26 c-11 d-22 f-22 j-17 k10 m-11
$question>$steal a-14 c13
$question>$stop a-26 b10 f14 h-14 l-15
$question>$sue b24 d-12 k10
$question>$tribunal b17 d-12 i12
$question>$utility f-13 l15
$question>$vanish a15 f-12
$question>$victim a18
$question>$weapon a13
$question>$wish b-12 e12 f17
$question>$work a14 b-11 c-22 d-17 e-10 f-32 h-26 l-18 m33
$question>$worksite b-12 c10 d-17 f-13 l-12
$question>$you f16 m-10
$question>a b19 e-24 f11 h-26 i-14 j-19 k-25
$question>about b-12
$question>abren a-11 c-10 e-11
$question>agreed d13
$question>ahora m-11
$question>al a10 e11 f-10
$question>alcanza f-14
$question>alguien f11
$question>am a-12 e-21 m-10
$question>answer d-12 e10
$question>aparece d11
$question>aqui f10
$question>are a-13 b-11 c-21 f-16
$question>asco a-13 c12
$question>ate f13
$question>atiende e-12
$question>being d12
$question>bien d-12
$question>bomba a-15 c-12
$question>bonita f-13
$question>buena c-18
$question>bunch c12
$question>buscan a-10 f-10 h12
$question>buscando m13
$question>calor a-11 c-21 d-10 f-10
$question>can a-15 d11 e23 f-17 j13
$question>capaz a15
$question>car a14 d-11
$question>cargo d15
$question>caro a-10 c-12 d-10 f-12 m-14
$question>carro a11 c-12 f-10
$question>cobran d22
$question>cobrando m13
$question>cobro d10
$question>comes a10 f-12
$question>compania c13
$question>con a12 b-26 d-29 j-11 l-17
$question>contrato d17
$question>cuando a14
$question>cuenta d-10
$question>cuide a13
$question>de b-20 d-20 h-15 k-15 m-13
$question>debo a-12 d20 f-14
$question>del a-12 d10
$question>descansar f11
$question>descanse f-11
$question>despertar f12 m-11
$question>dia a-13 c-25 d-12 f-16
$question>dice k10
$question>did a-17 c-18 d16 e-14 f-15 k-10 m-13
$question>didnt d-10
$question>dieron k10
$question>dijo d10 e-12
$question>dinero m15
$question>dio m-15
$question>dios a-17 c-17 d-13 e-11 f11
$question>do a-29 b-21 d-20 h11 l-10 m-18
$question>does d14 j-14 m-11
$question>donde a16
$question>dont a-10 c15 d-15
$question>dormi f-15 m-10
$question>el b11 c-30 e20 g-18 j-13 l-10
$question>en a-21 b-12 e-13 f12 g-10
$question>entre a16
$question>era m11
$question>es a-12 c-22 h-16 j-17 k10 m-19
$question>esa a-15
$question>ese a-12 d19
$question>eso a-11 d16 j-10 m-10
$question>esta a-21 b-16 c-13 d12 h-11 i-10 j-10 k-11
$question>estaba d12
$question>estan a-11 f-11 k-10
$question>esto e12
$question>estos c12 j11
$question>estoy a-18 h-15 m17
$question>even d-15 f19
$question>fee c-10
$question>for k11
$question>from d13
$question>fue m14
$question>gano m12
$question>gente a-18 c17
$question>get d11 e-10 h11
$question>go d16
$question>going f13
$question>gracias a-12 c-12 e-11 f-10
$question>habia f-11 m-10
$question>hablar e20
$question>hablo b-11 e-19
$question>hacer a-18 f10 h10
$question>hago a-11 d-16 k-10
$question>halle f-10
$question>happens b-11 d-13 f-10 j-14
$question>hay c-13 d-12 f-18
$question>he c-10 d-10 f-13 m10
$question>hell c11
$question>hice d18
$question>hora a-25 b-15 c-25 d-19 f-20 h-10 j-13 k-11 l-15 m-14
$question>huele a-11 l16
$question>i b-25 c-15 d14 e-20 g-14 i-13 k-24 l-17 m-31
$question>if a15 d-15 j-13
$question>im f13
$question>in b-11
$question>is a-10 b-30 d15 f-29 g-13 h-20 k14 l-17 m-21
$question>it b-13 d16 f10 g-11 m-20
$question>jefe e11
$question>joda a-14
$question>kind d-11
$question>la b-11 c-36 d-28 i-13 j-14 k-19 m12
$question>late c-13 d-11
$question>le c12 e10 f-24 g-13 h-19 j-19 k-11 l-19 m-28
$question>lease d13
$question>les f-18 m-12
$question>like d-10
$question>live a12 f-11
$question>lived h11
$question>llame e14
$question>lleva i11
$question>lleve a-19 c13 f18
$question>lo a11 b14 e-12 f-37 h-10 j-11 k-10 m-32
$question>los a-26 b12 c11 d-14 l14 m-14
$question>luego b-12 f-11
$question>madre a-10 m-10
$question>make d-20
$question>mal d-11 f-10 j-10 m14
$question>mama l12
$question>manda e14
$question>mandan d12
$question>mandar m16
$question>mande a-11 j-15
$question>mando d-17
$question>mas c10 d-10 j-10
$question>me c-26 e18 f11 g-18 i10 j14
$question>mensajes j11
$question>mi a-18 l11
$question>mismo d-13 f-11
$question>much a-14 b-12 c-16 d-33 h-10 j-15 m-14
$question>mucho c11
$question>muerte f10
$question>multa d12
$question>my d19 f-19 l-11 m-13
$question>nada m10
$question>nadie d-11 f-14 l10 m-11
$question>need f-10
$question>no c-41 e-27 l-13 m24
$question>nos m10
$question>number j-12
$question>numero k13
$question>of c14 d-13
$question>oficina a-22 d-12 f-10
$question>otro a10
$question>owe d13
$question>padre c-12
$question>pagan m12
$question>pagar d-12
$question>pago d-18 m-17
$question>para a-10 d-19
$question>pasa a-12
$question>paso a-17 b-12 d-14 f-17 h-12 m-13
$question>pena a-16 c-16 e-10 f-12
$question>people b12 f-10
$question>pienso f18
$question>por a10 c-10 j11 m-10
$question>pueda e13
$question>puedo e15 f-12 m12
$question>que b-14 c-17 d21 e-19 l-13
$question>quede m14
$question>quepa a-14 c16
$question>quien h10
$question>quiero f18
$question>razon b12
$question>recargo d12
$question>rico c-13
$question>sacarme a14
$question>sale a-22 d12 f-19 l10 m-12
$question>say a-11
$question>se a24 b-25 e-15 g-11 k-15
$question>seguir f10
$question>si a-23 b-12 c-10 e-15 h10 m-14
$question>significa c-15 d-15
$question>siguen d11 k11
$question>sin m19
$question>sola f-11 m13
$question>son a-16 c15 f-10 h-16 m-11
$question>soy a13 c-17 d-15 f-12
$question>speaking e-12
$question>su c10 d-13 e11 h-10
$question>sun c15 d-15
$question>tambien a-13
$question>tanto d10
$question>te a19 b-16 c-15 f-16
$question>tell h10
$question>tenga a-10 d-10 f-13
$question>tengo m12
$question>thats d-14
$question>the c14 d-15 g-11 h-17 j-17 k-16 l-22 m-18
$question>there d12
$question>this a-13 d11 f-10 j-14 k10
$question>tiene b11 d-10 k13
$question>tienen c10
$question>time b-16 c-17 d-15 e-11 f-13 h-11
$question>times j11
$question>to d-21 f14 k-16
$question>todavia f18
$question>todo b-10 d-14 h-12 m18
$question>told j10
$question>tonta d-13
$question>toque a12 l-11
$question>trabajaba a-10 m16
$question>trabajando m13
$question>trabajar m15
$question>un f-15
$question>una f12
$question>unos c13 e10
$question>usted c-23 d-12 e-15 f-12
$question>ustedes b-15 c16
$question>va c-13 l-10 m12
$question>van a10
$question>venden l-10
$question>venga a15 d-11 l-12
$question>ver a-11 f-11
$question>vida c-15 f-10
$question>viene l11
$question>viva f17 m-10
$question>vive a12
$question>vives a15 c-10
$question>vivia a-10 f-10 h10
$question>vivo f10 k10
$question>voy a-16 c-13 d-19 g-11 l-15 m-17
$question>want k10
$question>was f-14
$question>went d11
$question>when a11
$question>why a13 d10 f-14 m-15
$question>would a-10 b14 f13
$question>you a-31 d15 f11 h11 i-16 j13 l-10
$question>your c-17 d-15
$relative b-22 c10 d-24 e-26 g-24 h37 i-69 j-27 k-23 m12
$relative># a-10 f-17 g-10 l-11 m10
$relative>$bill d14
$relative>$cut f10 m-16
$relative>$die a-20 b-10 d-15 f-14 g-11 h32 l-17 m-14
$relative>$fee d-11 m-10
$relative>$fixture l-10
$relative>$future b-17 h16 m-16
$relative>$hurt h12
$relative>$i a-11 b-25 c-15 d-19 f10 i-18 j-18 k-14 l-13 m18
$relative>$illness f-18 m11
$relative>$income a-11
$relative>$insult c12 d-13 f-14 h-15 l-20 m-14
$relative>$kill a-13 f15 m-19
$relative>$laughter f-10 h-15
$relative>$lawyer f-10 h-16 i-29 m-13
$relative>$live a-11 d-14 f-27 h18 m-19
$relative>$lodge h10
$relative>$lose f-14
$relative>$mine d10 f-10 h18
$relative>$not a-15 b-11 c-12 d-27 f-12 h19 j-14 k10 l-19 m15
$relative>$pay a-15 b-10 h-29 m-24
$relative>$payer a-11 f13 m-17
$relative>$pest c13 l11 m-11
$relative>$put_through a12 b-25 e-11 f-42 g-20 h12 i-10 j-15 k-14
$relative>$question c-16 d-10 f12 h14 j-12 k-13 l-26 m19
$relative>$relative h10 m-12
$relative>$report b-23 c-11 d-22 g-12 h21 i-10 m15
$relative>$stop f-20 l-10 m21
$relative>$tribunal b-13 h-12
$relative>$victim c17 e-14 h22 i-17 j-17 k-13 l-27 m-45
$relative>$wish h14
$relative>$work b13 c-11 f-15
$relative>$worksite f-18 h11 m21
$relative>$you a-21 b-26 c14 d-28 l-12 m-15
$relative>a a11 d-13 f-31 g-12 h-34 l-17 m-27
$relative>abogada i-12
$relative>abogado i-16
$relative>and a-17 b-10 d-14 f-16 h18 m29
$relative>anoche h15
$relative>anos h-16
$relative>at b10 h11 m-13
$relative>away h11
$relative>be c10
$relative>chemo m12
$relative>con f-12 h13
$relative>de a15 f-17 m-23
$relative>dejo f-11
$relative>del h11
$relative>descansa h10
$relative>didnt h16
$relative>died f-13 h23
$relative>el a-13 b-11 d-15 f-26 g-10 h21 l-17 m11
$relative>en f-18 h12
$relative>es a15 h-14 i-10 m-11
$relative>esta b-10 d-13 l-16 m18
$relative>estoy f-11
$relative>fallecio f-11 h16
$relative>for f-11 h-12
$relative>from h12
$relative>gonna f-11 h20
$relative>got h-25 m17
$relative>had h12
$relative>half d10
$relative>has h-12 l12
$relative>heaven f16
$relative>hi f-10
$relative>his f11
$relative>hoy m-10
$relative>i h10
$relative>im f13 h15
$relative>in a-17 b-15 f10 l-20 m18
$relative>is a-26 c-20 d-22 g-17 h17 i-19 j-13 k-16 l-31
$relative>isnt h-12 m-11
$relative>it l12 m-12
$relative>jueves h12
$relative>just a18 f-13 h-11
$relative>la a16 d-20 f-21 h21 l-12 m-21
$relative>law h-12 m-12
$relative>le h-12
$relative>lease f-12
$relative>left f-15 h-15 m14
$relative>lived h11
$relative>lo c13
$relative>longer h11 m-10
$relative>lunes m-10
$relative>me a-13 b-10 i-13 j-11 l-11
$relative>mi d11
$relative>murio m-12
$relative>no d-10 h16 l-10
$relative>nos f-11 h11
$relative>now k10 m10
$relative>on h21
$relative>overdosed h13
$relative>paid d11
$relative>passed a-10 d-11 f-13 h15 m-20
$relative>paz h-13
$relative>por h-10 l12 m12
$relative>preso m12
$relative>que d-14 f13
$relative>saturday l-10
$relative>says h-10
$relative>se a-26 b-12 d-15 f10 g-11 h12 l10 m-33
$relative>semana h13
$relative>she h16
$relative>shower l-10
$relative>so m12
$relative>soltera c-10 h-13 m18
$relative>started m12
$relative>sunday a-11
$relative>support m13
$relative>the b-18 d-22 h20 l-24 m12
$relative>this h14
$relative>to a10 b-16 d-11 f10 m-13
$relative>took a-10 m13
$relative>trabaja a11 b12
$relative>turned m-10
$relative>una a-13 c15 f-10 l-17 m-11
$relative>unos a-11 c12 h-12
$relative>va a-10 f-13
$relative>was f-14 h18
$relative>went f-12 h16 l11
$relative>what h12
$relative>when h-13
$relative>who h18
$relative>why a-11 f-31 l-17 m24
$relative>will f-14 m-12
$relative>works h-11
$relative>years h-18
$relative>you a-21 b-14 d-19 m-10
$remove a-14 b-22 c-56 e-45 f-14 g-48 h-15 i-37 j42 k-19 l-19
$remove># d12
$remove>$blows a11 b-10
$remove>$call j-10
$remove>$fee a-11 d11 f-13 j-12 m-13
$remove>$i j11 m-12
$remove>$income f-11 m13
$remove>$list b-10 d-15 f-14 g-12 j20
$remove>$messages j11
$remove>$mine a-13 b-16 e-12 f-23 g-13 i-10 j21 k-21 l-13 m-15
$remove>$not f-13
$remove>$pay d11 m-13
$remove>$phone d-13 e-11 j24 k-19
$remove>$put_through b-12 c-11 d-20 g-12 j24 k-10 l-17 m-13
$remove>$question k10
$remove>$stop m12
$remove>$victim b-25 c-22 e-13 f12 g-15 h-15 j12 l-21
$remove>$you j13 k10
$remove>a a13 b-10
$remove>at d11
$remove>august d12
$remove>cargo d10
$remove>de b-11 c-11 d-19 g-12 j25 k-10 l-17 m-13
$remove>del a-10 d-12 j-19
$remove>el a-11 f-11 m-20
$remove>esa j16
$remove>fee d-13
$remove>from d-11 h-11
$remove>i j-14
$remove>it a-17 d-15 f-29 j10 m-16
$remove>la a-19 c-16 f14 l-13
$remove>las f-14 h13 m10
$remove>late d-11
$remove>lista j15
$remove>lo a14
$remove>los b-10 f-10
$remove>me a-12 d-12 j11 m-12
$remove>mi d-10 f-11 j18
$remove>my b-11 h-13 j11 k-15
$remove>number j16 k-13
$remove>numero j17
$remove>off a-15 d-14 f-27 j-18 m-17
$remove>old d-12 j-18
$remove>on d16
$remove>para m12
$remove>phone j-10
$remove>sin j-14
$remove>thanks d-10
$remove>the a-18 b-16 f-25 h-13 j-33 l-16 m-18
$remove>vida f19
$report c-11
$report># b-10 c-17 f-51 g16 h-32 j-24 k-22
$report>$appliance l-11 m-10
$report>$bill a-14 b-10 f-19
$report>$boss b-32 e20 g-14 h-13 i-14 j-16 k-16 m-12
$report>$break b-10 f-16 j-14 l-12
$report>$call b11 e-14 f-11 j10
$report>$contact c-15 l-15 m-20
$report>$cut a-20 e-11 j-27 m-20
$report>$die a-13 c-10 d-14 e-11 f11 j-19 k-11
$report>$dismiss d-17 f16 m14
$report>$end_it d-29 e-11 j-12
$report>$fee d26 f-45 g-17 h12 j-13 k12 l-17 m-27
$report>$fix f-13
$report>$fixture b-10 f-32 m-12
$report>$future f17 g-10 j-16 k-10 l-12 m-13
$report>$hurt a12 b-11 c16 d-29 f13 g-15 h-12 j-15 l-16
$report>$i b-15 c-35 d12 f26 g-14 h-40 m-20
$report>$illness d-21 h-14 i-12 j-16 k-10 l-21 m20
$report>$income c-12 d-12 e-16 g-10 i-15 l-26 m-11
$report>$insult c12 d12 f-13
$report>$know a17 c-17 g-17 i-12 j-23
$report>$laughter a-15 b-15 d-14 f-21 l-13
$report>$lawyer a-18 d-19 e-13 f-24 g-10 i35 k-12 m-25
$report>$leak f-10 l10 m-10
$report>$list a-10 b11 d-15 f-22 j18
$report>$live b-17 c-13 d-31 e-15 g-20 h16 i-11 j-14 k20 m-35
$report>$lodge a-16 b16 f-24 g15 j-10
$report>$lose a-14 d-11 f-13 h10 j-10 m13
$report>$messages a-24 b-22 d-26 e-14 f-25 h-12 i-10
$report>$mine a-13 c-28 d-21 e-32 f19
$report>$name b-14 d19 e-19 h13 i10
$report>$not b-17 d10 f15 g12 i-10 j10 l-25
$report>$owe a-20 b-14 c-11 d10 e-12 f-27 h-15 j-21 k-24 l-11 m-18
$report>$pay a-14 d20 e-24 g-17 h-16 i-10 k-13 m-43
$report>$payer f18 g-13 j-23 k12
$report>$pest l16
$report>$phone a-12 c-10 d-23 f-21 j13 k11 l-14 m-10
$report>$prove d12
$report>$put_through a17 c-35 h10
$report>$question b16 c-19 d24 g-16 i-19 j-26 l-19 m-27
$report>$relative b-17 c-11 d-15 f11 h14 k-10
$report>$remove a-12 j10 m-13
$report>$report b18 g14 m-24
$report>$sign b-14 f-17 g-10 j11
$report>$smell l13
$report>$spark a-20 c10 d-11 f-16
$report>$speak a-29 d-23 e16 f-24 g-13 k-18 l-11 m-11
$report>$stop a-24 c-18 d-30 e-15 g-15 h-14 i-10 j15 k-14 l-18 m-31
$report>$sue d-10 f-11
$report>$tribunal a-11 d-14 f-26 g15 m-11
$report>$utility f-13
$report>$vanish f14
$report>$victim a17 e12 m-31
$report>$weapon a24 b-11 d-16 f10 m-11
$report>$wish a-11 e21 i-31 k-39 m-33
$report>$work a10 b-10 c-13 d-14 f-22 h-11
$report>$worksite b-27 c-17 e-19 f-40 g-11 i-14 l-27
$report>$you a14 c16 f-28 m-22
$report>a d10 j-20
$report>about d-15 f11 g-12 h19 k-16
$report>add f-12 h-15
$report>administrador e13
$report>afford m14
$report>after e10
$report>again a-14 d-14 f13 j18 l-18
$report>agree d-23
$report>agreed d14
$report>al a-11 b11 d-11 f-10
$report>alguien e14
$report>alive d-11 f18
$report>all m-14
$report>almost l10
$report>alone j11
$report>already d20 j14
$report>an c-11 f-17 g-13 i15 j-13 k13 l-10 m13
$report>and a-15 d-13 f19
$report>any d-12 j-14
$report>anymore c-11 d-10 e-10 k10
$report>anything d11 f-13 g-10 k10
$report>anytime e-10 j-11
$report>apartment a-10
$report>app d-10
$report>appointment b11
$report>appreciate a-16
$report>are d13
$report>asked e14
$report>at a-17 j-17 k-13 l-11 m-30
$report>attorney b-11 i25
$report>aumento d14
$report>autopay f-16
$report>ayuda b10 j-15
$report>back f-14 j-11 m-12
$report>balance d12
$report>bancarrota g16
$report>banco d-14
$report>bank a-12
$report>bankrupt g12
$report>bankruptcy b-21 d-15 f-17 g25 l-11 m-10
$report>be a-18 b-16 j-21 m-13
$report>bed f-19 m-10
$report>been d13 f13 l14
$report>blow a10
$report>bought f17
$report>breathing f14
$report>broke f-10
$report>bus f11
$report>business m-13
$report>by a-23 b-11 i13 m-12
$report>bye f16
$report>called b16
$report>can b-19 c-11 d-32 f-28 g-10 h10 i-12 j-15 k-14 l11 m-28
$report>canceled d14
$report>cant a-21 d-18 k-17 l-12
$report>care a10 f-13
$report>carta f14
$report>casa b-13 f-22 g-10
$report>chapter b-13 g15
$report>charge d-24
$report>charged d14 f-13
$report>check f-13
$report>choke a-11 c10
$report>choose m13
$report>ciudad a-15 b16
$report>come a13 d-22 f-23 m-14
$report>complaint b11 g-14
$report>con a-15 c-22 e16 h-16 i14 j-20 k-18 l-25 m-14
$report>consent j12
$report>could b-10 c-12 d-17 l-10 m-12
$report>counsel i10
$report>court f-12
$report>cuando a-15 f-14 j-12
$report>cut f14 m-10
$report>day m-16
$report>de a-22 b11 e13 j-14 k-15
$report>dead f16
$report>denise e-14
$report>did a13
$report>didnt d16
$report>died f-12 h-11 j-13
$report>disagree d11
$report>do a-11 b-12 e-17 f16 k-12 l-18 m-22
$report>dont b-20 c-22 e-28 k15 l-22
$report>down f-16 m-17
$report>drive a-10
$report>drop d-11
$report>dropped d-10 j-12
$report>due d13 f-10
$report>duty d-11
$report>early f-20 m-11
$report>el a-21 b13 d-11 e10 f-14 g-16 i12
$report>email d12 e11 f-16 j12
$report>en a-11 b18 g-11
$report>end d-17
$report>ended f-16
$report>es d12
$report>este j10
$report>even f18
$report>everyone f15
$report>extra f10
$report>fair b14
$report>favor e-18 j-24
$report>feel a-23 b-16 c-11 d-18 e-13 j-12 m-11
$report>fell j-13 l11
$report>filed g12
$report>find a16 f-18
$report>finger f-10
$report>fixed l-12
$report>for a-12 b-24 c-14 d13 f-16 g15 i-11 j11 l-21
$report>forgot a-14 b-11 c-15 d-15 f-20 j-14 l-12 m-12
$report>found h10
$report>friday a-17 b-13 d-12 m10
$report>from a-11 f-13 g-11 j23 m11
$report>full d13
$report>gas l10
$report>gave a-11 d22 f-11
$report>get b-30 d-23 e-27 f-10 i-12 l-19
$report>give a-10 d-12 f-14
$report>go e-13 f-11 l-10
$report>gonna b-10 f14 h10
$report>goodbye f16 h-10
$report>got a13 d12 e-24 g-16 j-24 k10 m10
$report>grandma f-10
$report>great m-11
$report>guy b-14
$report>gym b-10 e-12 f-21
$report>had a-15 b-11 d10 l-17 m23
$report>handed d19
$report>hate a-14 b-10 c-11 d-18 e-11 j-13 k-11 l-11 m-21
$report>have a-16 b-41 c-16 d10 e-26 g-19 i13 j-33 m12
$report>havent m10
$report>he a14 f10
$report>hearing b11
$report>hell a-15 b-10 c20 d-15 f-14
$report>her k15
$report>here f-16
$report>hes a-10 c12
$report>hi a-16 f-21
$report>him a12
$report>hired i10
$report>his h16
$report>hit f11
$report>hold f11 i10
$report>home b-10 d-11 e-11 f-29 j-10 k12 m12
$report>hope b-10 d-12 e-18 j-10
$report>house f-12
$report>how d10
$report>hoy f-15
$report>hud a-14 b22 f-10 g-10
$report>human e15 f-11
$report>hurt a10 d-10 f15
$report>husband a12
$report>i b-16 e-14 f11 g-13 h-15 j-16 k-17
$report>if d13 f-12 j-14
$report>ill b-11 d-10 f11
$report>im d-22 f12
$report>in c-23 d14 f-10 g10 i-12 j-27
$report>inspector b14
$report>instead j20
$report>into a10 f-11
$report>is a-11 b11 d-15 e-12 f-18 g-15 i-14 k-10 l-14 m-11
$report>it a-36 c-11 d-13 e-24 f-14 g-17 i-11 k-21 m10
$report>itemized d13
$report>its j-11
$report>job f-11 j-10 m12
$report>joking d-13 f-16 m-10
$report>jump f-12
$report>just b-21 c-13 d-26 e-17 f23 g-12 h-15 j-29 k10 l-19
$report>keep b-14 d-18 e-10 f23 h-10 j-10 k-11 l-14 m-16
$report>keys d16 f-14
$report>kick a-14 c15
$report>kids f12
$report>knife f15
$report>know a20 c-10 e-20 f-32 g-10 j-13 l-13 m-15
$report>la b11 c-16 f-29 g10 i-10 j-10 k-10 m-13
$report>laid a-11 f-11 m15
$report>last a-10 f16 g11 m-12
$report>late a-13 d11 f-28 m-13
$report>later a-10 b-10 j-11
$report>laughing f-16 j-12
$report>lawyer g-14 i18
$report>leak l-10 m-10
$report>left f15
$report>legal i13
$report>let b-12
$report>letter j12
$report>letters f17
$report>life a-10
$report>like a-15 d-21 f12 l-15 m-15
$report>list f-13 j12
$report>live a-15 d-19 k18 l11 m-12
$report>lo b11 f-16
$report>log f-12 m-15
$report>looked b11 d-10 f10
$report>looking d-11
$report>lost a-11 d-10 f-23 j-10 m13
$report>love a-23 b-13 d-17 e-10 h-10 j-15 k-15 l-18 m-10
$report>mail j11
$report>make d-14 e-10 f-17 m-11
$report>manage m-12
$report>manager d10 e13
$report>manana a-12 b-20 f-19 j-12
$report>mandeme j-14
$report>mas d-11 f-15 j10
$report>may d12
$report>me a-35 b-17 c-20 f-16 h-11 k-34 m-24
$report>meaning a-10 f-23
$report>meant d-18 j-12 k11
$report>mejor f-10 j-20
$report>mi a-16 d-11 j-10
$report>might b-13 c-10 d-23 e-18 k-12 l-18 m-14
$report>misma e-12 l11
$report>miss a-18
$report>missed a-13 j-17
$report>mom a-11 f12 h-14
$report>monday b-11 g10
$report>money d-15 h11 j11 m10
$report>month e-10
$report>morning d-12
$report>move d-10 f-10
$report>moved d11 m-10
$report>much f-10
$report>my c-20 d-28 e-16 k12
$report>myself f17
$report>need a-30 b-15 c-10 d-31 e18 f-22 i-14 j-20 m-11
$report>never d13 k-17 l-11 m-13
$report>new e-12 l-11
$report>newborn l12
$report>news b13
$report>no f-11 j15
$report>nomore j12
$report>not a15 d-27 f13 j-11 k-14
$report>nothing f14
$report>notice d12
$report>now b-14 d-17 i10 m-13
$report>number b10 k-28
$report>of a-13 b-10 e-10 f-15 h-11 m-22
$report>off a-23 b-13 c-13 e-10 f-30 l15
$report>on a-35 c10 d-10 e-14 f19 h-17 i-16 k-12
$report>one b-12 f13 j-10 m-16
$report>optout j10
$report>out d11 e-18 h-14 l-12 m-10
$report>over a10 e11
$report>overpaid d14
$report>overslept d-10 f-13
$report>owe a-20 b-14 c-11 d10 e-11 f-26 h-15 j-20 k-24 l-10 m-18
$report>own f-20 k17
$report>owner e12
$report>paid a-26 d25 e-11 f-20 g-11 l-10 m-10
$report>paint f-12 l-23
$report>passed a-11 b-10 d-10 f-16
$report>pay f-15 l-10 m-28
$report>people j10
$report>picturing f10
$report>pizza e-10 f-10
$report>plan f17
$report>plant f-10
$report>playa a-12 b-12 e-11 f-12
$report>please k-11
$report>por b12 c-10 f-18 j-16 m-11
$report>pray f13
$report>promise d-14
$report>promised d14
$report>proof d12 m-12
$report>protection g11
$report>put d-12 f-10
$report>que e10 f-13 h13
$report>quiero e11
$report>quit d-10 f-15 m-13
$report>read f-12 j11
$report>receipt a-10 f-10
$report>refuse d11
$report>renew d-12 e-15 f-17
$report>rent d-20 f-17 k19
$report>revoke j12
$report>rights b10
$report>rope f17
$report>run a11
$report>said a-21 d-30 j10 k-11
$report>saw j-11
$report>say j11
$report>se f10
$report>see b-27 f18 j-10 m-15
$report>send d-14 f-11 h16
$report>sent a-10 b-11 f-11 j-14
$report>set d-12
$report>should a-23 b-12 d-25 e-13 f-15
$report>show a10
$report>signed e10
$report>sister f11 h-10
$report>sleep a-15 d-11 e-11 f10
$report>slept f-11 l-11 m-11
$report>smell l13
$report>so i-11 j-17
$report>somebody d-10 f-17
$report>someone a15 d-16
$report>something d-11
$report>speak e15
$report>speaking e-12
$report>spoke b10 e-18
$report>stand f13
$report>stop d-19 f-13 j17 m-11
$report>stroke m11
$report>sue b-14
$report>sunday h18
$report>super a-15 e-11
$report>supervisor e10
$report>swear a15
$report>take f-22 m-17
$report>talk b-11 e19 i-10
$report>talked e-19
$report>text a-12 b-13 j-23 k-11
$report>texto j-17
$report>thank e-23
$report>that a20 c-16 d12 e-15 g-17 j-13 k-19 l-11 m-14
$report>the a-16 b23 c-43 h-16 i-34 j-33 k-51 m-61
$report>them a-10 d-14 f17 j-13
$report>then a-12
$report>there f-18
$report>these j18
$report>think a-19 b-12 d10 e-10 f15 j-12 k18
$report>thinking d-13
$report>this a-22 c-20 e10 f-11 g11 h-23 i-17 j14 l-14 m-22
$report>through b-20 d-17 l-13
$report>tiempo d12
$report>to g-10 j-26 l-42
$report>today d-14 f12 l11
$report>together b16
$report>told d15
$report>tomorrow a12 j-10
$report>tonight f-13
$report>too f13
$report>took a-14 d-13 f14 m-11
$report>touch l10
$report>tried a-16 d-12 f15 m-15
$report>trust f11
$report>trustee g17
$report>tuesday c-13
$report>un j-10 k10
$report>understand d-11 f-18 k-10 m-11
$report>unit d-15
$report>until f10 m-12
$report>up c-17 e-14 g-11 h-13 i-10 k-19 l-20
$report>use d-11 f11 k-14
$report>used d-11 k11
$report>usted e14
$report>ustedes a-10 c-12 e-14 k-11
$report>vivienda b14 f-11
$report>wait a-14 e-15
$report>waiting f13
$report>wake a-11 f17
$report>wanna c-11 d-13 f12 j-17 k-10
$report>want a-35 b-26 c-15 e13 g-14 h-15 i-12 j10 k-22 m-16
$report>was a-26 b-20 c-15 e-14 g-20 j-30 k-18 l-23
$report>we d15
$report>week f11 g10
$report>went f10
$report>what a10 b12 f-16
$report>when a-17 b-10 d14 e-12 j-14 l-10
$report>who d-14 e-11
$report>whoever e11
$report>why d13
$report>will f13
$report>wish a-10 j11
$report>with b11 f-16 g-16 i-12 j-25 l-13 m-16
$report>wont a-16 d-14 f15 j-13 k-13 m-11
$report>work a-18 m-24
$report>would a-11 f-23
$report>wouldnt a-11 c11
$report>wrong d-28 f-11 k-13
$report>wrote f11
$report>years a13 m10
$report>you e-38 f-11 i-20
$report>your b-30 f-20 h-20 i-10 k-24 l-16
$report>youre a-13
$report>zero d25 f-17
$sign a-43 c-10 d15 f-46 g16 i10 k-37 l-38 m-19
$sign># d17
$sign>$bill d10
$sign>$contact b-10 d-14 j17
$sign>$fee a-10 f-10 g10 m-10
$sign>$messages d-11
$sign>$mine d-13
$sign>$not d10 i10
$sign>$put_through d17
$sign>$report b-11 f-11 j15
$sign>$victim a-15 c-14 d17 e11 f-11 j-11
$sign>a d10
$sign>balance d-16 g12
$sign>be j12
$sign>cobro d10
$sign>de d17
$sign>el c-10 d-30 g-14
$sign>ese d14
$sign>for d15
$sign>it d-17
$sign>mensajes j11
$sign>mi i10
$sign>nada i14
$sign>nothing i10 m10
$sign>renovacion d-12
$sign>that e11 g13
$sign>the b-13 j-11
$sign>to d13 j11
$sign>with d-11 i10
$smell a-41 b-31 c-13 d-29 e-19 f-19 g-22 h-24 i-19 j-21 k-22 l32 m-35
$smell>$appliance l11
$smell>$burn l12
$smell>$damp l11
$smell>$fixture l13
$smell>$utility a-14 c-11 d-10 f-15 l28 m-11
$smell>$worksite l10
$smell>a a-18 b-13 d-10 f-13 l21 m-12
$smell>cookies l-11
$smell>eggs l12
$smell>gas a-14 c-11 d-10 f-15 l28 m-11
$smell>in c-15 f-11
$smell>like a-12 b-10 f-15
$smell>of l15
$smell>rico l-18
$smell>rotten l12
$smell>the l17
$spark b-14 c-17 d-17 e-32 g-35 i-30 k-35 l26 m-13
$spark># d13
$spark>$appliance a-10 f-11 l16
$spark>$break a12 l-11
$spark>$i j-13 m-15
$spark>$list j11
$spark>$live m-13
$spark>$mine a-14 f-15 h11 m-11
$spark>$put_through d-14 f11 h10 j15 m-11
$spark>$question b-11 f-16 l-15 m-11
$spark>$spark f11
$spark>$stop m11
$spark>$victim a12 b-20 f-33 l-23 m-20
$spark>$worksite a-11 l-10
$spark>$you c11
$spark>al a-13
$spark>alarm l-15
$spark>and a-14
$spark>carro a10
$spark>coming l10
$spark>de d-11 f12 h11 j15
$spark>del a-17 f19
$spark>en a13 f-14
$spark>esa j16
$spark>in f-16 l14
$spark>la c-13 f-16 l-16 m-15
$spark>lista j11
$spark>los a11 b-10
$spark>me a-15
$spark>next a12
$spark>of l10
$spark>on a-10 c11
$spark>out f-11 l14
$spark>por j-13
$spark>puente a-15 f16
$spark>si a-10
$spark>you c11
$speak a-17 b11 c-23 d-38 e27 f-39 h-22 i11 j-24 k-13 l-20 m-32
$speak>$boss a-32 b-17 c-12 e18 f-15 i-19 l-11
$speak>$call e-11
$speak>$contact j-11
$speak>$future a10
$speak>$i b-21 f-12 g-11 j11
$speak>$lawyer b11 e-11 i12
$speak>$mine a14 e-12 f-13 g11 m-10
$speak>$name e-18
$speak>$not e11 f10
$speak>$payer i15
$speak>$put_through a-18 b-14 d-12 e21 g-11 i-11 j-15 l-10 m-10
$speak>$report e-12
$speak>$victim a-15 b-18 c-32 e28 f-32 i13 j-23 k-21
$speak>$you c-17 d-15 g-14
$speak>a b19 i-13
$speak>alguien e14
$speak>bankruptcy g11 i-18
$speak>con a-27 c-22 e28 f-24 h-12 i16 j-17 k-16 l-17 m-14
$speak>denise e-15
$speak>el b-16 e13 i15
$speak>her e-13 h10 i13
$speak>is g14
$speak>la b-21 e13
$speak>lawyer g-13 i13
$speak>legal b15
$speak>licenciado i12
$speak>mi i13
$speak>my a15 b-21
$speak>no e12
$speak>on e-18
$speak>que e13
$speak>the a-24 b-20 c-14 d-13 f-15 l-11
$speak>them e11
$speak>this e14
$speak>to a-38 c-16 d-25 e18 f-23 i10 k-16
$speak>usted e11
$speak>ustedes c-10 e-14
$speak>whoever e18
$speak>with a-18 d-11 e21 f-18 j-11 k-13
$speak>you a-11 e14
$steal a-14 b-26 c10 d-21 e-17 f-34 g-21 h-21 i-20 j-11 k-19 l-29 m23
$steal>$fee m11
$steal>$i m11
$steal>$insult c12
$steal>$question m11
$steal>$victim c-14 d-10 f-15 j-11
$steal>a a-15 d-10
$steal>corazon m-12
$steal>el a-10 c-10 d-10
$steal>la m-16
$steal>my d11
$steal>why m11
$stop a-16 c-16 d-18 e-55 h-10 i-20 j29 k-15 l-16
$stop># d14
$stop>$bill h10 j-19
$stop>$boss a-12
$stop>$call j12
$stop>$contact a-27 b-32 c-36 d-27 e-15 f-38 g-21 i-12 j37 l-20
$stop>$die a-13 f19
$stop>$fee d-11 j-13
$stop>$fixture l-18
$stop>$future a-13 b-15
$stop>$hurt b15 c13 f-11 m-12
$stop>$i b-15 c-14 d-21 j14 k-14 m-12
$stop>$income a-13 b-12 d-17 f-10 j-25 m-11
$stop>$insult c16
$stop>$laughter j-12
$stop>$live d-10 f18
$stop>$lodge g12
$stop>$messages a-18 b-30 c-19 d-18 f-17 h-18 j23 l-10 m-10
$stop>$mine a-13 b-13 d-15 f14 h-18
$stop>$name h13 j-10 k10
$stop>$not d-18 f15 h-13 k14
$stop>$pay a-18 c-14 d-24 f-16 g-15 j-20 l-12 m-28
$stop>$payer f-10 j11
$stop>$phone j16
$stop>$put_through b-35 d-37 e-18 i-12 j16 k-27
$stop>$question a-28 b19 d-28 g-13 h-17
$stop>$relative h-11 m14
$stop>$report a-13 c-18 d-16 f-23 g-10 h-16 j17 m-13
$stop>$sign j-10
$stop>$tribunal b18 d13
$stop>$victim a-50 d-44 e-20 g-24 i-15 k-27 l-39
$stop>$work l10
$stop>$worksite a-18 c-11 f-16 j-18
$stop>$you a-14 b-17 c11 d-14 f11 k-10
$stop>a a-10 f11 m-12
$stop>al a-10
$stop>alla b-15 f-21
$stop>asking h13 j-10 k10
$stop>at b-14 d-15 f-18 j-18 l-10 m-11
$stop>autopay j-13
$stop>avisar j-12
$stop>blowing j12
$stop>by a-13 d-10 f-22 j-24 l-11 m-10
$stop>calling j-14
$stop>check d-12 m-16
$stop>collecting g15
$stop>comer a-12 b-10 f-17 j-13 m18
$stop>con b-16 c-12 f-18 j14
$stop>de b-26 d-30 e-12 f-18 h-23 j10 k-23
$stop>del m10
$stop>el a-38 c-23 e-15 f-44 g-19 h-21 i-11 j-27 k-12 l-27
$stop>en b-11 c-24 d-25 g-18 h-16 j10 k-12 l-28 m-32
$stop>esta m-12
$stop>estar j15
$stop>esto i12
$stop>fiesta c-12
$stop>for h12 j-20
$stop>hitting j13
$stop>ill f11
$stop>in j-14
$stop>is a-13 b10 j-21
$stop>it d-12 j12
$stop>job m-13
$stop>juez b14
$stop>la a-16 b-23 c-23 d-12 f-36 h-14 j-19 l-19
$stop>lo c11
$stop>los b13
$stop>me c-11 d-13 j22
$stop>mensajes b-12 j10 k-16
$stop>messaging j10
$stop>mi f10
$stop>molestar j15
$stop>my m-14
$stop>nada c20 f-11 j-12 l-12 m-12
$stop>no d-12 f21
$stop>now j12
$stop>office b-10
$stop>pagar d-16 m-16
$stop>paper j-20
$stop>para c11
$stop>paz j18
$stop>plan f-13
$stop>please j-10
$stop>por m10
$stop>que a-18 b14 d-12 f14 m-15
$stop>recordatorios j-19
$stop>sending j12
$stop>siempre f23
$stop>sign j-10
$stop>sobre a-13 d11
$stop>texting j23 k10
$stop>textos j15
$stop>texts j13
$stop>the c-10 d10 f-31 h-13 k-12 l-14 m-17
$stop>them j14
$stop>these b-11 j21
$stop>thinking f13
$stop>this j12
$stop>to b-12
$stop>todo f13
$stop>todos b12
$stop>trabajar m-10
$stop>un a12
$stop>up j18
$stop>ver a-11 j-17
$stop>vivir f11
$stop>why a-10 b11 d-18 h-12 j-15 m11
$stop>with b-10 f-14 j15
$stop>working l12
$stop>you f10 j15
$stop>your b-11 j-18
$sue a-48 b42 c-30 d-19 e-24 f-48 g-30 h-22 i-30 j-35 l-28 m-30
$sue>$contact b11
$sue>$i d-11 f-11 j-13
$sue>$not a-11
$sue>$question a-13
$sue>$report j-11
$sue>$victim a-23 b23 f-14 j-11
$sue>$you a-11 b18
$sue>a b-10 f-14
$sue>for b19 d-13
$sue>from b-11
$sue>it b10
$sue>nadie b-10 f-14
$sue>por b13
$sue>told j-11
$sue>you a-10 b18
$tribunal a-65 b48 c-48 d-14 e-38 f-40 g13 h-45 j-45 k-39 l-25 m-57
$tribunal># b10
$tribunal>$contact g13
$tribunal>$future b13
$tribunal>$i b16 f-18
$tribunal>$income b-14
$tribunal>$lodge b10 l10
$tribunal>$mine d-17 f-15 g13 l-10
$tribunal>$not b15
$tribunal>$put_through g11 i11
$tribunal>$question b17
$tribunal>$report b21 f-14
$tribunal>$utility b11
$tribunal>$victim a-24 b26 d-14 g10
$tribunal>$you a-15 b14
$tribunal>a a-14 b20 d-11 f-13 g-20
$tribunal>all b-17
$tribunal>at b10 d14
$tribunal>bancarrota g11
$tribunal>de i12
$tribunal>decide b10
$tribunal>duty b-15
$tribunal>el b-26 d-12 i-10 l-11 m-13
$tribunal>entonces b14
$tribunal>for a-11
$tribunal>gonna b12
$tribunal>hear b12
$tribunal>i b11 f-12
$tribunal>is d-10 f-10 g-15 h-11 l-11
$tribunal>it d15
$tribunal>las f11
$tribunal>les b15 l-10
$tribunal>mi g12
$tribunal>my b-17
$tribunal>nice b-15
$tribunal>no b15
$tribunal>on b-18 d-11
$tribunal>out b10
$tribunal>por b-22 f-10
$tribunal>this b18
$tribunal>tiene b12 g12
$tribunal>traffic b-14
$tribunal>van b15
$tribunal>vivienda i12
$tribunal>with b10
$tribunal>you g11
$tribunal>your b10
$utility a-21 b-16 c-73 e-51 f-29 g-58 h-23 i-28 j-54 k-54 l40 m-15
$utility># d-10 l11
$utility>$appliance a-11
$utility>$bill m-10
$utility>$break l14
$utility>$die h12
$utility>$fee d-20
$utility>$fixture a-27 b-10 l26 m-15
$utility>$future d-10 f-16
$utility>$i a11 f-20 l12 m-17
$utility>$illness l-24
$utility>$income a-11 d15 l10
$utility>$laughter l-18
$utility>$leak l18
$utility>$live d-18 l-11
$utility>$mine a-11 f-14 l16
$utility>$not a-14 f-13 l23
$utility>$payer a10
$utility>$put_through b-12 m-11
$utility>$question f-15 l14
$utility>$report a-10 d-11 l12 m-14
$utility>$stop l17
$utility>$utility a-20 d-10 l23 m-15
$utility>$victim c-13 d-29 f-22 g-11 h-10 l23
$utility>$work a-18 c-14 d-10 f-13 l13 m-11
$utility>$worksite a-13 l16
$utility>$you d-14
$utility>a f-10 l11
$utility>al a11 l-11
$utility>all l15 m-10
$utility>and d-12 f-12 l23
$utility>awesome l-12
$utility>back l-24
$utility>be f-13 l-16
$utility>been l13
$utility>bien d15 l-13
$utility>bill d-15 l-22
$utility>broken l11
$utility>cafe l13
$utility>caliente m-13
$utility>came d-11 l11
$utility>carro a-11 l-20
$utility>comes l14
$utility>coming l14
$utility>con l15
$utility>cuarto l10
$utility>days l12
$utility>de a-11
$utility>desde l11
$utility>died h12
$utility>el a-10 f-11 l20
$utility>en a-15 d11 f-10 l21 m-23
$utility>enfria l12
$utility>esta d-14 l-21 m-16
$utility>expensive l-12
$utility>fine l-14
$utility>for f-17 l10
$utility>gracias l-19
$utility>great l-20
$utility>has h13
$utility>here l-11
$utility>high d-11 l-19
$utility>hissing l12
$utility>i l12
$utility>in a-16 d-15 f-16 h-11 l12 m-20
$utility>included l-20 m-13
$utility>into l11
$utility>is b-25 c-15 d-18 f-17 g-11 h-20 i-15 k-11 m-23
$utility>la a-19 b-10 d-16 l20 m-18
$utility>les a13
$utility>look l-16
$utility>me a10
$utility>my l17
$utility>no d-11 l13 m-12
$utility>off a15 f-10 l-12
$utility>on a-15 b-10 d-22 f-13 m-16
$utility>out d-12 f-15 h-12 l26 m-18
$utility>outage l-11
$utility>por l12
$utility>rent d-11 m10
$utility>salio l-12
$utility>since d-11 l15 m-10
$utility>so l-14
$utility>station l-11
$utility>the a-26 b-18 c-10 d-23 h-10 m17
$utility>there l-11
$utility>this f11 l-11
$utility>through l16
$utility>too l-13
$utility>up a10
$utility>verdad a-11
$utility>wave l-11
$utility>why a-10 d11 m-12
$utility>working l10
$utility>you a-16 d-13
$vanish a22 b-20 d-13 e-13 f10 j-12
$victim># d16 e-19 f-31 g-33 h-25 i-14 j-19 k-17 l-25
$victim>$appliance b-22 c-25 d-24 e-18 f-34 g-15 h-17 i-12 j-17 k-13 l22 m-27
$victim>$bill b-18 c10 d21 f-24 h12 j-24 k-12
$victim>$blows a33 b-35 c-20 d-15 f-29 g-11 j-18 l-14
$victim>$boss b-28 c-19 e38 f-29 g-16 h-13 i-13 j-19 k-26 l-21 m-15
$victim>$break a17 f-20 g-12 j-10 l14
$victim>$burn a24 b-17 c-15 d-12 f-13 l11 m-12
$victim>$call a-27 b-12 c-15 d-25 e24 f-31 g-13 h-14 l-13
$victim>$contact e-14 j11 l-27 m-27
$victim>$cut a15 b14 c-14 e-11 g15 m-26
$victim>$damp a-15 b-18 c-13 f-10 l14 m-10
$victim>$die b-14 c-24 d-23 h21 j-15 k-15 l-17 m11
$victim>$dismiss a14 g-12 h10 j-15 k-10 l13 m-22
$victim>$end_it d-11 f17 j-13
$victim>$explain a-16 b15 d11 f-12
$victim>$fee a-12 b-31 c14 d16 g-24 i-11 j-20 k-20 m-21
$victim>$fix c-23 d-23 g-16 h-11 j-12 l15 m-10
$victim>$fixture b-33 c-33 d-12 e-26 f-15 g-21 h-25 i-19 j-24 k-21 l32 m-32
$victim>$future a26 b11 c-11 d-18 g-45 h-27 i-27 k-19 m-27
$victim>$hurt a24 b-34 c23 e-19 f-41 g-18 i-10 j-22 k-14
$victim>$i a13 b-23 c-38 e11 f15 l-29 m-14
$victim>$illness a12 c-12 f-15 h19
$victim>$income i-19 j-23 k-19 l-18
$victim>$insult a-11 b-32 c42 f-44 g-22 h-21 i-16 j-21 k-27 m-20
$victim>$kill a31 b-22 c-28 d-19 e-15 f-25 j-20 k-11 l-16 m-17
$victim>$know c-19 d-27 f-24 h-14 m-10
$victim>$laughter a-26 c-18 d-22 e-17 f-18 g-12 h-15 j-10 k-18 l-22 m-16
$victim>$lawyer g-17 i31 j-12
$victim>$leak a-12 c-10 d-14 f-16 j-11 k-11 l19 m-10
$victim>$list a-19 b-20 c-14 e-13 g16 i-11 j24 k-14 l-13 m-16
$victim>$live b-28 e-27 h10 j-25
$victim>$lodge c-25 d-16 e-15 f11 g17 h-10 i-11 j-10
$victim>$lose d16 f-12 h14 m-13
$victim>$messages c-30 e-23 g-17 h-20 i-14 j22 l-15 m-14
$victim>$mine b-18 c-38 d16 e-33 f17 g11 j-25 l11
$victim>$name a-17 c-13 d-15 e-12 f-15 h26 j-11 k11
$victim>$not a15 f15 j10 k10 l12
$victim>$owe a-28 b-13 c-22 d18 e-15 f-19 g-13 h-13 j-18 l-13
$victim>$pay a-27 c-35 d14 h-13 i-22 j-29 k-23 l-36 m-19
$victim>$payer c-14 d11 e-14 j-10
$victim>$pest f-11 l17
$victim>$phone a-20 b-20 c-19 e23 f-14 g-10 h-18 k22 l-13
$victim>$prove b-14 c-11 d13 f-13
$victim>$put_through a13 b12 f-15
$victim>$question a31 e11 g-11 h12 j-11 l10 m12
$victim>$relative a11 b-21 c11 f-39 g-17 h19 j-20 k-22 l10
$victim>$remove j-15
$victim>$report c-12 e27 i-27
$victim>$sign a-17 b-10 c-13 d15 e18 i-10
$victim>$smell a-12 l10
$victim>$spark a26 c-12 f-33 j-13 l16 m-13
$victim>$speak b13 c-18 e18 f-20 h-10 i10 l-10
$victim>$steal c12 d10
$victim>$stop e-19 f10 g-23 j25 k-25 m-15
$victim>$sue a-34 b33 c-15 d-20 e-10 f-22 g-15 i-13 j-17 l-13
$victim>$tribunal a-42 b37 c-18 d-30 e-11 f-36 g13 h-11 j-17 k-13 m-21
$victim>$utility a11 b-26 c-22 d-17 e-15 f-30 g-13 h-16 i-11 j-13 k-13 l17
$victim>$vanish a19 b-16 f-16
$victim>$victim a13 e13
$victim>$weapon a30 b-17 c-11 d-14 f-26 l-16
$victim>$wish e14 f12 g-16 l-12
$victim>$work a15 b-27 d-22 f-33 g-15 j-15 k-14 l-11
$victim>$worksite f-12 i-17 j-23 k-34 m16
$victim>$you a12 c10 e10 l-21 m-28
$victim>1st a-15 e-13
$victim>a a22 b11 c13 d-14 e-15 h-12 k-56 m-46
$victim>abogado b-13 i12
$victim>about c-14 f-29 g-10
$victim>above e19
$victim>absolute c11
$victim>acabar a-12
$victim>address g13
$victim>adentro a18
$victim>administradora e12
$victim>after a-22 k10
$victim>again b10
$victim>agarrar b-13
$victim>agua d-12
$victim>aguanto f14
$victim>al c-22 d20 f-20 h-10 j-10 k-10 m-21
$victim>alarma l14
$victim>algo a14
$victim>alive a12
$victim>all c15
$victim>alla a-10
$victim>allow c-11
$victim>already a-13 b-13 d10 e-15 f-19
$victim>and c24 d-23 g-10 h-15 j-15 k-14 l-18 m-13
$victim>anoche f10
$victim>answer d-12 e10
$victim>anymore k10
$victim>app a-13 b-10 c-12 d-15 f-10 j-12 m-12
$victim>aqui c-10 f-14 h-13 l-14
$victim>are a-21 b-10 j-15
$victim>around a-16
$victim>arreglaron l-15
$victim>arriba e15
$victim>asi b-10 d10
$victim>ass c12 d-12
$victim>at e-29 f-26 h-14 j-10 k-14 m-13
$victim>authority a-11 e19 j-12
$victim>aviento a18
$victim>avise d12
$victim>aviso a-14 b-16 c-10 d-12 f-11 j-10 m-12
$victim>avisos j-17
$victim>ayudar a-10
$victim>back a14
$victim>bancarrota a-10 b-21 d-16 g30 l-10
$victim>basura a-15 c-26
$victim>be c14 h-12 j-15 k-10
$victim>before a10 b-10 d10 f-21 k10
$victim>bendiga a-13 b-10 c-15 d-11 f-20 h-10 j-10 l-10 m-12
$victim>best b-11 c-15
$victim>better c-13 d-12 e-14 k-10
$victim>bien a-16 b-11 c-12 d-24 e-14 l-33 m-18
$victim>billing d10 h10
$victim>bit a-11 b-10
$victim>bleeding a16 f-13
$victim>boss e16
$victim>breakers l12
$victim>broke b11
$victim>building b-12
$victim>busquen h12
$victim>but a-10
$victim>by a-14
$victim>cables a-13 l13
$victim>caja l11 m-11
$victim>caliente l-19
$victim>call a-11 b-15 d-14 f-10 k-16
$victim>calle a12 b-22 d-15 g-14 h-10 l-16
$victim>came b-12 d-10 f-12 j-13 l-11
$victim>camino a10 c-13
$victim>can a-20 b-12 d-27 e18 l11
$victim>canse d-10 k-11
$victim>cant a-12 e13 f-11 g18 j-10
$victim>cantidad d-17
$victim>captura d12
$victim>car a19
$victim>cara a16 l-18 m-11
$victim>carro f-10
$victim>carta f13
$victim>cash a-15 b13 c-11 e-12 f-13
$victim>cashed d12
$victim>casi f12 m-10
$victim>caso k-12
$victim>cerradura l16
$victim>cerro m-10
$victim>change l-13
$victim>changes a11
$victim>chapa l12
$victim>charge e13
$victim>check f-12
$victim>chill j11
$victim>choke a-14
$victim>cierra l12
$victim>ciudad a-20 b26 c-12 d-11 f-14
$victim>close c-10
$victim>clowns c11
$victim>cobraron d10
$victim>cocina a-14 c-10 f-12 l12 m-12
$victim>coffee a-11 d-11
$victim>come a10 b-14 d-18 f-13
$victim>comes a11
$victim>comida a-19 f-13
$victim>coming a-16 b13 c-17 d-10 f-10
$victim>compania b10
$victim>company b13 e10
$victim>compre a10 b-12 c-17 d-13 e-15 f21
$victim>con b10 c12 f-28 g-23 m-20
$victim>conozco a-11 k10
$victim>construccion m14
$victim>contact g10 j-15 k10
$victim>contrato d-20 h12
$victim>copia l-11
$victim>corte a-22 b18 d-17 f-28 g16 m-18
$victim>could f10 j10
$victim>couldnt a-10 c13 f-10
$victim>court a-15 b17 g-10
$victim>creo d16
$victim>crooked a13 c-17
$victim>cual a10
$victim>cuando a21 d-12
$victim>cuerda a-10 b-11 c-12
$victim>dar a11 b-11 m10
$victim>day b-14 d-11 f-17
$victim>de a-38 b17 c-10 d-23 f-18 h-26 m18
$victim>debo a-13 c-17 d10 h-11 j-12 k-14 m-10
$victim>decidi a-10 f18
$victim>dejar a13 b-11 f-15
$victim>deje d12 j11
$victim>dejo a-15
$victim>del a-35 c-20 e-23 g-15 h12 i-11 j-14 k-16 m-30
$victim>demanda b13
$victim>demandar a-14 b16
$victim>demas c10 d14
$victim>denunciar a-11 b16
$victim>deposite d-24
$victim>deposito b-14 d-25
$victim>derechos b14
$victim>descansa h10
$victim>desde d15
$victim>deserve a12 c-12 f-10
$victim>desk a-12 c-13 d-17
$victim>despedi f10
$victim>despertar f15 j-16
$victim>deuda a-11 f10
$victim>di a-11 d19
$victim>dia d18
$victim>dias a-11 f15
$victim>didnt j10
$victim>dientes a11 b-11
$victim>dije l10
$victim>dijo e-11
$victim>dinero a-12 d10 e-10 h-11
$victim>dio l13
$victim>dios a-16 d-11 f19 h11
$victim>direccion a-10 f-10 m-12
$victim>directly g13
$victim>disappear f-11
$victim>doing c-13
$victim>dona m11
$victim>donde a16 d-24 f-15 l-10
$victim>dont f12 h10
$victim>dos l10 m11
$victim>down b12 f-13
$victim>ducha l13
$victim>duena e12
$victim>el e-25 j-24 k-16 l-48
$victim>else a-13 j-10 k15
$victim>elses a-12 d19
$victim>email a-15 b-13 d-24 f-10
$victim>en b12 i-14
$victim>encargada e12
$victim>encontrar a13 b-10
$victim>ensenar b-11 d-11
$victim>entra l14
$victim>entrada a-18 b-10
$victim>entregue a-15 d17
$victim>envelope a-13
$victim>era h-14 l-16
$victim>es b-11 e-22 f-18 g-15 h-17 j-17 l-14 m-11
$victim>esa a11
$victim>escopeta a15
$victim>escriban f-10 j18
$victim>escribi f14
$victim>escuela f-11
$victim>ese a14 d16 f-12 j-10 k-14
$victim>eso d20 f-13 j-10
$victim>espalda a17 f-10 m-13
$victim>esperar b-11
$victim>espero a16
$victim>esta a-27 b10 c-19 e-16 f-28 j-13 k-18
$victim>estaba d17 l-12
$victim>estan a-16 c-13 d-15 f-17 l11 m-11
$victim>estar a11 f12 k-10
$victim>esto e10
$victim>estoy a14 b-11 c-12 g-14 h-11 j-11
$victim>estufa a-16 l12 m-10
$victim>estuvo c-12 f-11 j14
$victim>ever e12
$victim>extension e12
$victim>fabrica m15
$victim>face a16
$victim>fallecio h11
$victim>family c-11
$victim>favor e12
$victim>fecha a-13 c-12 d-10 f-11 l-10
$victim>fee c10
$victim>fiesta c-12 f-12
$victim>find a-15 f16
$victim>fiscalia a-13 b19
$victim>fix a-21 l20
$victim>fixed l12
$victim>for e-26 f-24 g10 h-16 j-16 l-14 m-10
$victim>form a-13
$victim>foto a-13 d-12 f-10 j-13 m-14
$victim>friday a-25 b-25 e-11 f-13
$victim>from a-14 b-10 f19 k-11
$victim>front a-11
$victim>fue d-12 h-11 l-11
$victim>fuego a12
$victim>get a10 b-28 c11 g-13 h-10 j-17 k-13
$victim>getting b14 c-12
$victim>giving a-12 e10 f-10
$victim>go m10
$victim>goes a14 e-11
$victim>going a10 b-18 c10 f-15
$victim>gonna a26 c-16 d-14
$victim>good a10 e-11
$victim>got a21 c-14 d12 e-12 f-23 h-10 j-12
$victim>gotera l10
$victim>gracias a-17 b-11 c-11 d-16 e-17 f-10 l-21
$victim>greedy a-13 c15
$victim>gripa f-10
$victim>guy a-12 b-15 e-11
$victim>hable a-13 c-11
$victim>hago a-10 d-14 f-11
$victim>halle d-10 f-11
$victim>hasnt m13
$victim>have c-23 h-12 k18
$victim>havent d12 l10
$victim>hay c-16 j-20 k-18 l-13 m-11
$victim>head a18 e11
$victim>hear a15
$victim>hearing a-10 b13 f11
$victim>heartless c14
$victim>help d-11 e14
$victim>here a16 b-16 c-18 f-25 j-11 k-23 l-13
$victim>hi a-17 c-10 d-12 e-12 f-20
$victim>hice d-14
$victim>higher e11
$victim>hija h14
$victim>home a14 f-16 j-10
$victim>hora b-10 m-11
$victim>house a17
$victim>how h11
$victim>hoy d-15 e-13 g-10 m-11
$victim>huele l11
$victim>hurt a15
$victim>husband a12
$victim>i b-23 c-10 e14 h-12 j-19 l-10
$victim>if c11
$victim>iglesia a-11 b-13
$victim>im a15 j-12
$victim>important e11
$victim>in a17 f-45 i-13 j-13 m-15
$victim>inquilina k12
$victim>inquilino d11
$victim>inspeccion b-11
$victim>ir e-10
$victim>is a15 d10 f-36 g-12 h-16 j-16 k-14 m-16
$victim>it b-26 c-22 f-18 g-12 h-16 k13 l-14
$victim>jaja k-10 l-12 m-11
$victim>just c11 e-10
$victim>keep a-10 b13 d11 e10 f-11 k11
$victim>key a-22
$victim>keys c-16 d-11 f-12
$victim>kids a18 f-19
$victim>killing a-10
$victim>know a-28 f-13
$victim>la b13 c-43 g11 h-35 j-27 m13
$victim>lados l14
$victim>lady a-10 e-13 k11
$victim>las a15 b-10 c-10 e-12 h-12
$victim>last a11 c-10
$victim>late a-11
$victim>later a-13
$victim>lavadora l14
$victim>le c-33 e-21 f10 j-16 k-16 m-10
$victim>leak l18
$victim>leave a-14 j12
$victim>left a-22 c-11 f-15
$victim>les a17 c-18 d15 f-17
$victim>let a10 e-13 f-12
$victim>letter a-17 c-10 f-12
$victim>ley a-16 b12 m-10
$victim>life a20 d-10 f-12 j-10
$victim>like b12 c-11 d-12 f-10
$victim>list j16
$victim>lista a-10 b-14 d-12 g12 j12 m-13
$victim>live a16 d-13 f-17
$victim>llamo e-10 k10
$victim>llantas a14
$victim>llave a-16 d-17
$victim>llaves e-11
$victim>llego a-21 b-12 d-15 f-16
$victim>llegue f-15
$victim>llevame c-10 f16
$victim>llevar a-16
$victim>llevo d-20 f-17
$victim>lo a12 b-22 c-30 d14 e-19 f-21 j-15 k-13 l-13
$victim>lock a17
$victim>look e10
$victim>looking c-10 d-10 f-12
$victim>los b11 f10 h-14 k-10 m-21
$victim>lost d13
$victim>love a-14 f11
$victim>luz b-11 d-19 f-10
$victim>made d-11 f-12
$victim>make d-14 e-10 f-22
$victim>making d13 j-14
$victim>mal a-12 c11 m13
$victim>mama c11
$victim>manana a-25 c-17 d-23 e-15 j-10 l-11
$victim>mandar b10 i-11
$victim>mande a-25 b-16 f-15 g-12 h-11 k-13
$victim>mando a-17 b-16 d-22 f-11 j-12
$victim>mano b12 f16 m-12
$victim>mara a16
$victim>mas a-10 c-22 d-12 e10
$victim>matar a15 f-14
$victim>math c-14 d12
$victim>mato a16 f-14
$victim>me c-42 d11 h-29 l-29
$victim>mejor d-11 h-13
$victim>mensaje f-10
$victim>mensajes a-10 f-15 j17
$victim>mero d-12
$victim>message j-18
$victim>meter b10 f-13 g-11
$victim>mi a-23 b-21 h11 j-12 k-10 m10
$victim>miedo c-10
$victim>mis f19
$victim>misma e-12 l11
$victim>mismo a-10 d-14
$victim>money a-22 b-10 d13 f10
$victim>moneyorder a-21 b-13 c-11 e-12 f-13
$victim>monoxido l14
$victim>morning a-20
$victim>mouth a12
$victim>move a-14 f-10
$victim>muchacha d13
$victim>mucho a-11 c-10 d-11 e-13 f-14 m-10
$victim>muerte a-18 f24
$victim>muertos f-11 h-11
$victim>murio h13
$victim>must f-11 k11
$victim>my a12 b-23 c-23 d11 e-18 h-25 m-22
$victim>nada a-11 c-14
$victim>need b-16 d10 e-17 f-20 i10
$victim>never a11 d11 f-12 j-16 k-11
$victim>nevera a-11 l18 m-11
$victim>next b-14 f-14
$victim>ni a-11 c12
$victim>nice d-12 e-19
$victim>nina l13
$victim>ninos a-15 b-13 c-14 d-11 f-15 l12 m11
$victim>no a-13 b-32 c-16 d-11 f17 g-31 h11 i-21 j15 l10
$victim>noche f-21 l-10
$victim>noon a-11
$victim>nos m10
$victim>not b-10 j-12
$victim>nothing d12
$victim>now a11 j14
$victim>nueva e-18 l-15
$victim>number d12 j-13
$victim>numbers a-10 d13
$victim>of a-20 d-16 f-18 j-12 l-13
$victim>off a19 b-12 c-23 d15 f-14 l-11 m-16
$victim>office a10 b-31 c-10 f-10
$victim>oficina c-19 f-26 g-14 h-14 j-12 k-15 l-24 m-22
$victim>ojos b-10 f17
$victim>okay e-12
$victim>old b-11 c10
$victim>on a-13 c17 e10 f-28 j-24 k-15 l-23 m-12
$victim>open a-11
$victim>or a-17 c12 d-10 f-13 j-11
$victim>otra b-12 d-13 e-10 f-14 g-10 h-15
$victim>otro d10 f-11 k11 m-12
$victim>out a15 b-11 d11 e15 f-18 l-11
$victim>over a23 d-11 f-21 k-11
$victim>pagado d14
$victim>pagar a-14 b-10 g17
$victim>pagina l-11 m-13
$victim>pago a-25 b-24 c-13 f-20 h-22 i-11 l-17 m-41
$victim>pague a-19 b-23 c-13 d11 e-11 f-17 g-17
$victim>paid m12
$victim>panaderia a10 l-10
$victim>papeles g13 i15
$victim>para a-21 b16 c-11 i11 j-16 l-12
$victim>parece b12
$victim>pared a-10 l17
$victim>parked a-21 d-12 l-11
$victim>parking a10
$victim>parrilla a-10 c-10 l-12
$victim>partir a13
$victim>pasa a-10 c12
$victim>pasada h13
$victim>pasar a15 b-10 c-14 d-10 f-13
$victim>paso a-13 b-11 d-14 m-12
$victim>patience a-10
$victim>pay b17 d-10 e11 f14
$victim>payment a-11 d15
$victim>pelicula m-13
$victim>people a13 b13 c14 d-23 e-18 h-10 i-14 k-16
$victim>perdon a-15
$victim>pero f-12 m-10
$victim>person c-11
$victim>persona k10
$victim>picture a-16 f-10
$victim>pido a-25 d-10 f19
$victim>pigs d-11
$victim>pistola f-12
$victim>place a-12 c10 e10
$victim>planta a-14
$victim>playa a-15 b-14 e-11 f-12
$victim>please a-12 e13
$victim>policia f-10 m-10
$victim>por c11 f-27 h-14 i-12
$victim>preguntar b11
$victim>prendo a15
$victim>presion f-11
$victim>pretty a13
$victim>primer d-11
$victim>prove d13
$victim>proxima a16
$victim>pueda e11
$victim>puedo a-12 b10 d-12 f15 j-10
$victim>puerta b-11 f-14 m-12
$victim>pull e12
$victim>puse a12
$victim>put d12
$victim>que a18 b-13 h17 i-14
$victim>quebrar a10
$victim>quedo a-13 b-10 c-18 f-10
$victim>queja a-11 b15 e12
$victim>quemar a10 b-10
$victim>quepa a-14 c16
$victim>quien d-11 i12
$victim>quiero b-12 c-17 f17 h-15 k-17
$victim>quincena f-11
$victim>quito f13
$victim>ratones l15
$victim>reach e11 h13
$victim>ready b15
$victim>real c-13 e11
$victim>receipt a-10 d-14
$victim>recibo a13 c-10 d-14
$victim>recordatorios j-21
$victim>records d13 h10
$victim>regadera l10
$victim>renovacion d-12
$victim>rent a-24 d-11
$victim>renta a-23 b-10 f-27 g-11 k-16 l-11 m12
$victim>rento c-11 d-12 f-15 k18
$victim>reportar a-14 b12
$victim>resend j-10
$victim>resuelve e15
$victim>revise d-10
$victim>right b-13 c-21 d-29 f-10 g-14 h-12 k-11
$victim>robot a-15 c12
$victim>rock c-16 d-10
$victim>run a10
$victim>sabado k-11
$victim>sabe c-14
$victim>saber a-14
$victim>said a-22 d21 e-16 f-21
$victim>sala h-11 l10 m-10
$victim>saldado d14
$victim>sale a10
$victim>salio l-11
$victim>saludo e-11
$victim>se a14 b-23 c-34 e-16 h-28 i-12 j-13 k-23 l13
$victim>seccion d16
$victim>secretaria d11
$victim>see a-14 b-15 c-11 d-14 f-13 k-14
$victim>semana a-20 b-13 d-10 h12 l-12 m-18
$victim>send d-23 j-19
$victim>senora h17
$victim>sent b-11
$victim>sentido f15
$victim>she e-14
$victim>shoot a-15
$victim>should a10
$victim>si d-16
$victim>sin d12 f-10
$victim>sirve a-12 c-14 m-10
$victim>sleep c11 f-14
$victim>so a-17 b-11 c-14 d-18
$victim>sobre d11
$victim>soga a-10 d-14 f18 m-15
$victim>some a-14 c11 l-10
$victim>someone e17
$victim>son a-12
$victim>soon a-10 b-16
$victim>soy d-18 f-16 j-12 k21
$victim>special l13
$victim>steps d-10 f-10
$victim>still a-13
$victim>stop b-12 c-12 j20
$victim>supervisor e15
$victim>sweet c-12 e-14
$victim>system j13
$victim>take b-11 c-18 e-13
$victim>tanto j11
$victim>tarde a-16 b-10 f-19 m-11
$victim>te a19 c-16 d-11 f-15
$victim>telefono e14
$victim>tell e-11
$victim>temporada m20
$victim>temprano d-11
$victim>tenant a-10 h13 k11
$victim>tengo c-14 d16 e-12 g-12 h-18 i14 k-13 l-12
$victim>texas k13
$victim>text j-13 k10
$victim>texting f11 k11
$victim>textos b-12 j17
$victim>texts b14 j-14
$victim>thank c-10 e-11
$victim>that a27 b-26 d14 g-12 j-13 k-28 l-21
$victim>the a-15 f-21 j-10 m-33
$victim>then b-12
$victim>there a-21 d-10
$victim>they f11
$victim>think a16 e-10 f-14 k15
$victim>this b10 c15 e14 j-10
$victim>throat a17
$victim>tiempo d11
$victim>tienda a-21 b-12 c-16 f-16 g-10 l-11 m-16
$victim>tiene b-11 d-11 g16 j-13
$victim>tienen c-12 h-10 l11
$victim>time a11 c-10 f-12
$victim>titular h13
$victim>to a18 b13 c-13 e15 f-35
$victim>todo f-10 j-10 l-13 m-13
$victim>todos l12
$victim>tomorrow a-18 b-15
$victim>tonight b-18
$victim>too a-16 d-12 f-13 j-10
$victim>took d16 f-13
$victim>trabajo a-25 c-11
$victim>tres b-12 l17
$victim>tried a11
$victim>truck a16
$victim>tuesday h11
$victim>ugly a-16 b-12 c20 d-12 f-12 j-11 l-10
$victim>un b10 d-17 f-10
$victim>una a15 b-23 d-21 e-12 f10 h-10 k-12 l-14
$victim>under a-17
$victim>unico d-12
$victim>uno a11 b-12
$victim>unos c15 d-10
$victim>up a16 b-25 c-24 f-28 j-16 l-11
$victim>usted a14
$victim>ustedes a-24 b10 c17 d-11 k-11 l-10
$victim>va a14 b13 c-24 d-18 e-11 f12 g15 h-11 l-18
$victim>vamos b12
$victim>van b14 f-14 l14
$victim>vaya c16
$victim>vea a14 f-10
$victim>vecinos b11
$victim>ventana l17
$victim>veo a13 f10
$victim>ver b-10 e10
$victim>veran a14
$victim>verdad a10
$victim>vez a11 f-11
$victim>vida a-23 b-17 d-20 e-12 g-15 j-15 k-13 l-20 m-21
$victim>vidrios l11
$victim>vieja a-16 c17
$victim>vino a-10 l-14
$victim>visit a12
$victim>vive a10 c-10 f-11 k-15
$victim>vivia a-10 d16 f-18
$victim>vivienda b12 i12
$victim>vivir f14
$victim>vivo d-10 f-15 k12
$victim>volvio l-12
$victim>voy a16 c-34 e-15 f-23 g-36 h-18 i-22 k-12 m-22
$victim>waive c-10 d-10
$victim>walk a16 b-10
$victim>walks a13
$victim>want a12 c-10 f-15
$victim>was a-15
$victim>water d10
$victim>week a-15
$victim>were d-18 e-13 f-11
$victim>what a13
$victim>whats e12
$victim>when a-10 d-25 e-11
$victim>who a23 b-12 d-18 f-15 l-12
$victim>why c-29 e-21 g-14 h-11 i-11 j-17 l11 m10
$victim>will b13 f16
$victim>witch a-13 c13
$victim>with a23 b-25 d-23 e20 f-34 i-10 k-16 l-18 m-13
$victim>wont a14 c-10 d-20 j-13 k-12
$victim>worthless a-13 c10
$victim>would f20
$victim>wrong a-13 c-10 d-28 k23
$victim>yet c-12
$victim>you d12 e10 g11 k-30 l-10 m-18
$victim>your b-23 d-25 k-12
$victim>zelle a-11 d-17
$weapon a49 b-51 c-41 d-46 e-30 f12 g-28 h-38 i-28 j-32 k-29 m-51
$weapon>$contact l11
$weapon>$fixture a15
$weapon>$i f13 m-15
$weapon>$mine a-19 f25 h-13 l-10 m-12
$weapon>$question a13 m-16
$weapon>$relative h-11
$weapon>a a12
$weapon>al f-11
$weapon>and f11 m-10
$weapon>en a-16 f14
$weapon>for f-13
$weapon>in f12
$weapon>is f11 l-11
$weapon>la a-11
$weapon>me a12 f-15
$weapon>my a-11 f15
$weapon>no a12 f-16
$weapon>now a12
$weapon>que f-16
$weapon>sale a-14 f-13
$weapon>that a12 f-10
$weapon>why a10 m-13
$wish c-17 d-10 e16 f16 g-10 h-16 i-19 k-37 l-36 m-49
$wish>$bill d-19
$wish>$boss b-12 c-13 e25 f-28 i-10 j-17
$wish>$call e14 f-10 j10
$wish>$contact d-18
$wish>$cut f-17 j13
$wish>$die c-10 d-11 e-18 f28 h-10 j-14
$wish>$dismiss f12
$wish>$end_it f-18
$wish>$fee a-17 b-10 c-11 d14 f-11 j-13
$wish>$fix f-12
$wish>$future f13
$wish>$hurt d-11 e11 j-10
$wish>$i a-22 b-19 c-17 f26 g-12 h-11 i-10 k-16 l-12 m-20
$wish>$income d-19 f-20
$wish>$kill a18 c-12
$wish>$know a-18 d11
$wish>$lawyer i-15
$wish>$live a-12 d-19 e-11 f10 h-11 j-19 k-15
$wish>$lodge a-11 b-11 e15 g11
$wish>$lose f-10
$wish>$messages f-21 j21
$wish>$mine b-13 d-35 e-21 g10 h-22 i-10 l-10 m-13
$wish>$not b-11 c-21 d-18 e11 f30 h-10 k-21 l-11 m-18
$wish>$pay a-11 d-28 e-12 f-18 g-10
$wish>$payer e11 i11
$wish>$phone e16
$wish>$put_through b-30 c-10 d12 e13 h-13 k-15 l-12 m-10
$wish>$question b-15 c-18 d10 e18 f20 h-13 k-14 l-10 m-24
$wish>$relative h-11
$wish>$report a-19 b-26 e21 f14 g-18 h-18 i-18 k-20 l-14 m-14
$wish>$speak a-16 b-14 e22 f-19 j-11
$wish>$stop a-13 c-10 d-12 f15 j-10
$wish>$tribunal b10
$wish>$victim b12 e20 f-15 h-23 k-23 m-24
$wish>$work a11
$wish>$worksite f-15
$wish>$you b18 e-21 f-18 h-11 k-13 l-11
$wish>a b-25 c-22 e16 f-12 g-17 h-14 i-17 j-25 k-13 l-16 m-14
$wish>abogado i-11
$wish>al e19 f-11
$wish>an d13
$wish>anything a10
$wish>be d-12 f13 j-15
$wish>being f-11
$wish>by f-11
$wish>cancelar d-12
$wish>charge d-17 e10
$wish>choke a-14
$wish>con a-22 b-10 c-10 e23 f14 h-11 i-11 j-15
$wish>contrato e-13
$wish>could f-16
$wish>court b10
$wish>dar e-20
$wish>de a-16 e11 j11
$wish>despertar f15 j-16
$wish>die f16
$wish>dormir f11
$wish>down e12
$wish>dueno e-11
$wish>el a-14 f-23
$wish>en a-15 j-10
$wish>end f-18
$wish>estar f12 j-10
$wish>for d-13
$wish>get a10 f11
$wish>gets a-18
$wish>go e-11
$wish>good a10 b-10 f11
$wish>hablar e21 f-12
$wish>here f11
$wish>home e-10 f-15
$wish>human e15 f-11
$wish>i d-19 e-11 f17 j-18
$wish>in a-20 d-12 e10
$wish>ir a-11 e-15 f12
$wish>it d-22
$wish>itemized d13
$wish>just a-13
$wish>know f-12
$wish>la f-14 l-10
$wish>like a-16 b13
$wish>llegar f10
$wish>los a11
$wish>manager d14 e12
$wish>manana f21
$wish>mas f13
$wish>me a-26 b-11 c-12 d10 f12 m-15
$wish>mensajes f-12 j15
$wish>mi d-17 j-14
$wish>molestar j-11
$wish>morir f12
$wish>morirme f12
$wish>move f-17
$wish>mucho f-15
$wish>my d-20
$wish>nada f-13 j10
$wish>never f12
$wish>no a-24 c-15 d-16 f26 m-14
$wish>number e13
$wish>on a-10
$wish>otra f-17
$wish>otro f-10
$wish>out e-13 j11
$wish>pagar d-14
$wish>papel e-13
$wish>para f13 g11
$wish>perder f-10
$wish>pizza e-13 f-13 j-12
$wish>preguntar e-11
$wish>problemas f-14 j-10
$wish>que a-14 e17 m-11
$wish>ready b15
$wish>receipt d-12
$wish>recibir f-13 j18
$wish>renew e-14 f-13
$wish>renovar f-12
$wish>saber f-11
$wish>se a18 f-24
$wish>see d14 e11
$wish>seguir f14
$wish>somebody a11
$wish>someone a-13 d-11
$wish>stanton e12
$wish>statement d13
$wish>su g12
$wish>take e10 f-17
$wish>talk i11
$wish>the a14 b-13 c-10
$wish>this e21
$wish>time h10
$wish>to b-12 c-29 d13 g-18 h-26 j-21 k-23 l-15 m-20
$wish>una a-15 e22 f-15
$wish>ustedes j12
$wish>ver d22 f-10
$wish>vivir f10 j-12
$wish>why d-11 m-11
$wish>would f13
$wish>you d-22 e-14
$wish>your b14 c-19 e-11 f-14 g12
$work b-18 d-67 e-20 f-14 h-15 i-21 k-26
$work># a-12 h-10
$work>$appliance l13
$work>$contact a11 m-14
$work>$cut b-12 f-10 m10
$work>$fixture c-11 l22
$work>$i d-10 m-14
$work>$income a-12 m-11
$work>$insult c10
$work>$lawyer b-11 m-11
$work>$lodge a11
$work>$mine a10 l-10 m-13
$work>$not a10 c-13 d-10 h-10 j12 m13
$work>$pay a-11 d-10 m-15
$work>$phone j11 k13
$work>$question a19 b11 d-11 l15 m10
$work>$report a-14 e10 m-22
$work>$spark l11
$work>$stop c13 f-14 l-11 m10
$work>$tribunal b-15 m-11
$work>$utility l16
$work>$victim a15 d-14 h11 k-15
$work>$work a-13 c13
$work>$worksite a-15
$work>$you a16 b10 f10
$work>a b-16 f-14 i11 m-19
$work>al a14
$work>asi a14
$work>at a-10 m-20
$work>been m10
$work>bien l-14
$work>buscando m12
$work>but c14
$work>by c13
$work>calefaccion l10
$work>calle a-10 f-11 m-10
$work>con a11 c-14 i-11
$work>corto m14
$work>de m-15
$work>el a-23 c-16 d-11 f-20 h-14 l18
$work>en c-10 f-27 l-15 m-27
$work>estoy m14
$work>for b-13 h-10
$work>gracias l-16
$work>great l-13
$work>hay c11 m-13
$work>hospital a-10 m-18
$work>hoy m-12
$work>ill f11
$work>in l10
$work>is a-11 m-12
$work>la a11 c-12 f-16
$work>last f14
$work>late c-14 f-10 l-11 m-23
$work>lo j12
$work>los h11
$work>me m-12
$work>mi m-12
$work>my a10
$work>nada c14 l-10 m-10
$work>no j12
$work>now l-15
$work>off c-13 j16
$work>on f-13 l13 m-12
$work>otro m-10
$work>out m10
$work>over a10 m-11
$work>pago m-14
$work>para c13 f-13 l-11 m10
$work>pero m-15
$work>please j12
$work>por m-16
$work>que a19
$work>semana h10 m-10
$work>sin f-12 m12
$work>so m-13
$work>thanks l-11
$work>the a-15 b-17 c-11 h-12
$work>these a-13 c-12 j16 l-11
$work>this a-11 c10
$work>tomorrow a11
$work>un a-11 f-13 m11
$work>usted c10
$work>weeks m16
$work>why a-12 l16 m12
$work>with i11
$work>you a12
$worksite d-26 e-15 f-19 g-31 h-21 i-11 j-19 m18
$worksite># b-19 f-10 l-13 m13
$worksite>$break m10
$worksite>$call f13 m-10
$worksite>$contact j-20 m-14
$worksite>$fixture a-10 l22
$worksite>$future b-16 m-13
$worksite>$hurt m14
$worksite>$i d-17 h-10
$worksite>$income a-24 c-10 d-12 f-13 l-15
$worksite>$insult c16
$worksite>$laughter a-14 m-12
$worksite>$lawyer i-10 m-10
$worksite>$lodge a-24 b10
$worksite>$messages j-12
$worksite>$mine b-14 d-14 i14
$worksite>$not a-15 d-13 j13 l12 m29
$worksite>$pay a-15 f-10 l-11 m-26
$worksite>$payer m15
$worksite>$phone j10 k13
$worksite>$question a-31 b-13 d-12 m19
$worksite>$remove k11
$worksite>$report d-17 g-10 h-12 m21
$worksite>$smell c11
$worksite>$utility l13
$worksite>$victim a-12 g-11 k-17 m25
$worksite>$work a-23 c11 l-11 m15
$worksite>$worksite a-22 c-11
$worksite>$you b-13 c11
$worksite>a b11 d-14 f-13 l-17
$worksite>and a-12 m14
$worksite>at b-11 d-11 m-20
$worksite>be a-14
$worksite>been m10
$worksite>busy m-10
$worksite>but m-23
$worksite>by c13
$worksite>can m-10
$worksite>closed a-17
$worksite>con m-12
$worksite>day a-10 f-16 m12
$worksite>desde m13
$worksite>donde a-16 m13
$worksite>es m-11
$worksite>estoy m13
$worksite>everybody m12
$worksite>floor l10
$worksite>flowers f-13
$worksite>go a12 f-15 m16
$worksite>great m-13
$worksite>here j-10
$worksite>hospital a-10 m-18
$worksite>i a-10 m-13
$worksite>in f-11 k10 m-12
$worksite>is b-26 d-17 f-15 h-10 i13 j-13 k-14 m-28
$worksite>its j-10 m13
$worksite>la b-11 h13
$worksite>lady d10
$worksite>last f-10 h13 m-18
$worksite>let b-10 c-15 f-15 m24
$worksite>like c10
$worksite>lol a-13
$worksite>me a12
$worksite>mi m-14
$worksite>monday b-17 m-17
$worksite>month d11
$worksite>my d-11
$worksite>no j11 m15
$worksite>nobody l15
$worksite>of m10
$worksite>on b10 c-11
$worksite>open a-16
$worksite>pago m-12
$worksite>pays m-16
$worksite>please j12
$worksite>por m10
$worksite>run c14
$worksite>said b10
$worksite>se m17
$worksite>shut l-14 m19
$worksite>since m10
$worksite>so d-11 f12 l-12
$worksite>some f-13
$worksite>starts b-12
$worksite>tarde m-10
$worksite>there a-14
$worksite>this m11
$worksite>to m11
$worksite>today m-11
$worksite>tomorrow a12
$worksite>trabajaba m15
$worksite>up a16
$worksite>was a-14 c-10 d-10 l-11 m-19
$worksite>weeks m14
$worksite>why a-11 m13
$worksite>with a17
$you l-14 m-39
$you># d18 f-16 g-13 j-11 l-11
$you>$appliance a10 l-13
$you>$bill a-27 b-13 d19 e-15 f-20 h14 j-23
$you>$boss b-19 c-14 e31 f-16 g-10 j-14 k-16
$you>$break b11
$you>$call a-10 d-16 f-15
$you>$contact c-32 e-12 f12 i-20 j14 k17 l-17
$you>$cut a-11 d12
$you>$die a-13 d-12 h17
$you>$dismiss f15 h13 j-10
$you>$explain a-13 b10
$you>$fee a-43 b-19 c17 d13 e-21 g-14 j-15 k-15
$you>$fix b-16 c-17 d-20 j-10 l13
$you>$fixture a14 f-19
$you>$future b10 d-27 e-12 f12 g-12 h-13 j-22 k-10
$you>$hurt b-12 c22 f-16 j-16 k-10
$you>$i a19 b-25 c-18 g10 l-35 m-26
$you>$illness a13 c-10 d10
$you>$income a10 b15 d10 f-19 g-11 h-15 m-27
$you>$insult a-14 b-31 c44 f-36 g-22 h-21 i-15 j-20 k-29 l-10 m-12
$you>$kill a15 b-13 c-17 d-11 f-18 j-11
$you>$know c-15 d-23 e-17 f-13 h-10
$you>$laughter a-22 c-11 d-13 k-13
$you>$lawyer g-14 i21 j-11
$you>$leak d-10 f-12 l15
$you>$list a-13 b-12 c-12 d10 e-11 g15 j20 k-11
$you>$live a12 b-15 e-15 i-12 j-20 m-16
$you>$lodge c-14 d-23 f-13 g13
$you>$lose d17
$you>$messages c-25 e-19 g-11 j21 k14
$you>$mine b-30 c-30 d16 e-17 f13 g17 h-10 j-14 m-21
$you>$name a-11 d-12 f-11 h13 k15
$you>$not a10 b-13 f10 j13 k14
$you>$owe a-11 c-10 d16 f-10 j-12 k-15
$you>$pay a-11 c-21 d15 f-28 g-27 j-18 k-13 l-12 m-11
$you>$payer c-10 d-18 e-13 k-13
$you>$pest l-12
$you>$phone a-12 b-11 k14
$you>$prove a-15 d17
$you>$put_through k12 m-23
$you>$question a16 b-15 c12 e18 g-14 j-10 l-23 m-20
$you>$relative b-19 f-25 g-16 h-28 j-18 k-19
$you>$remove d11
$you>$report h-11 i-11 m-13
$you>$sign c-11
$you>$speak b12 c-16 f-12 i10
$you>$stop a-14 b-20 e-11 g-14 j29 k-21 l-14
$you>$sue f-10 k-12
$you>$tribunal a-23 b25 d-15
$you>$utility b-11 c-10 d-16 f-12 l-20
$you>$victim j-10 l10 m-36
$you>$weapon a13 f-13
$you>$wish a10 g-14 l-15
$you>$work b-14 c-13 d-12 f-14 l-38 m-25
$you>$worksite a12 e-21 f-19 h-14 j-13 k10 l-19 m-26
$you>$you a10 g-30 h-33 i-22 j-12 k-10
$you>a c18 f-14 j-34 m-17
$you>about c-13 d-14 g-13
$you>absolute c11
$you>adentro a18
$you>after a-11 k10
$you>again b10
$you>agua l-20
$you>aguanto f14
$you>al a-12 d20
$you>alive a12
$you>alla a-10
$you>allow c-11
$you>already a-11 d13 e-11
$you>and c25 d-21 e-11 f-22 h-13 j-13 k-12 l-16
$you>answer d-12 e10
$you>aqui d10 h-11
$you>are a-21 b-10 j-15
$you>around a-12
$you>arreglaron l-15
$you>ass c12 d-12
$you>at d-16 f-16
$you>avise d12
$you>back a14 h-10
$you>be b17 c13 e-11 f-16 h-15 i-14 j-16 k-12
$you>best a-13 b-14 c-23 d-13 g-11 h-13 k-12
$you>better c-12 d-10 e-14 f-20
$you>bien a-10 d-16 e-11 l-19
$you>billing d10 h10
$you>bleeding a16 f-13
$you>boss e16
$you>broke b11
$you>busquen h12
$you>but a-10
$you>by a-14
$you>caliente l-19
$you>call d-11 e-13 j-18 k-13
$you>came b-11 f-11 j-12
$you>can a-16 b-11 d-24 e11
$you>canse d-10 k-11
$you>cant a-12 e13 f-11 g18 j-10
$you>car a17
$you>carro c-13
$you>cash a-14 b13 c-11 e-10 f-12
$you>cashed d12
$you>caso k-12
$you>check f-10
$you>chill j11
$you>choke a-14
$you>close c-10
$you>clowns c11
$you>cobraron d10
$you>come a12 b-13 d-16
$you>company b14
$you>compre b-11 c-12 d-10 f22
$you>con b13 f-27 g-10 h11 j10 l-10
$you>conozco k11
$you>contact g10 j-15 k10
$you>contrato d-15 h-14
$you>could f10 j10
$you>court a-15 b17 g-10
$you>crooked a13 c-17
$you>day b-12 c-14 d-10 f-13
$you>de a-30 b11 d-26 e-11 h-16 j10 k12 l-13 m-10
$you>dead a14 h13 k-15
$you>debo k-10
$you>deje d12 j11
$you>deposite d-24
$you>descansa h10
$you>desde d15
$you>deserve a12 c-12 f-10
$you>desk a-11 c-12 d-15
$you>despedi f10
$you>despertar f15 j-16
$you>didnt j10
$you>dije l10
$you>dios f14 h12
$you>doing c-13
$you>donde a24 c-18 d-15 f-13
$you>dont f-12 j10
$you>dos l10
$you>down a-11 b12 f-11
$you>eating a10
$you>el a-36 c-27 e-24 i-14 j-13 l-16
$you>email a-14 b-13 d-24 f-10
$you>en c-17 f-24 h10 k12 l-13
$you>entregue a-15 d17
$you>es d-24 f-11 j-14
$you>escriban f-10 j18
$you>escribi f14
$you>ese a15 f-10 k-13
$you>eso d18 f-12 j-10
$you>esta b16 d10 e-12 f-13 h12
$you>estaba d17
$you>estar f13 k-10
$you>estoy a-16 f-23 m-12
$you>estuvo c-12 f-11 j14
$you>extension e12
$you>face a16
$you>family c-11
$you>fee c11
$you>fix a-12 l15
$you>for e-17 f-15 g11 j-11
$you>friday a-21 b-19
$you>from a-10 e-13 f15 i-11 k-10
$you>front a-10
$you>get b-25 c11 j-15 k-12
$you>getting a-12 b15 c-10 i10
$you>giving a-12 e10 f-10
$you>goes a14 e-11
$you>going b-17 c10
$you>gonna a19 c-14 d-10
$you>got a20 c-16 e-10 f-22 h-10 j-12 k14 l-16
$you>gracias d-14 e-10
$you>great c-16
$you>greedy a-13 c15
$you>guy a-12 b-15 e-11
$you>hable c-11
$you>hair c-12 k15
$you>have c-23 h-12 k18
$you>havent d12 l10
$you>hay a-12 j-19 k-16 l-11
$you>head a13 e11
$you>hear a15
$you>hearing a-12 b15 i-11
$you>heartless c14
$you>help d-11 e12
$you>here a-15 c-12 d-10
$you>hice d-14
$you>home a14 f-10
$you>house a17
$you>husband a12
$you>i b-11 f-27 j-11 k-15
$you>if b10 c11
$you>im a17 f-15 k10
$you>in a22 e-17 f-25 j-10
$you>ir f10
$you>is d12
$you>it b-25 c-21 d11 e-21 f-15 g-11 h-15 l-12
$you>just c13 f-12
$you>keep a-10 b13 d11 e10 f-11 k11
$you>key a-16
$you>kids a15 f-14
$you>know a-19
$you>la a-33 c-21 d-13 e-22 h-11 j-14 l-32
$you>las f14 h-10
$you>last a13 c-10
$you>late a-11
$you>later a-13
$you>le c-25 e-16 f13 j-14 k-15
$you>leak l18
$you>leave a12 f-13 j11
$you>les a10 c-18 d15 f-13
$you>letter a-11
$you>life a20 d-10 f-12 j-10
$you>like b14 c-10 d-10
$you>list j16
$you>live a17 d-11 f-15
$you>llamo e-10 k10
$you>llego d-11
$you>llegue f-15
$you>llevame c-10 f16
$you>lo a-10 b-18 c-27 d17 e-14 f-14 j-13 k-11
$you>lock a17
$you>look e11
$you>looking h10 k11
$you>los a-14 d-24 g10 j10
$you>lost d13
$you>madre c11 h-10 m-12
$you>make d-13 f-16
$you>making d13 j-14
$you>mama a-12
$you>manana b-10 c-11 d-15
$you>mande a-23 b-15 d-15 f-14 g-11 h-11 k-13
$you>mas c-11 j10
$you>math c-14 d12
$you>me b-11 c-34 d10 h-21 j11 l-21 m-18
$you>mejor d-10 h-11
$you>mensajes j10
$you>mero d-12
$you>message j-18
$you>mi a-12 h-17
$you>money a-19 d13 f10
$you>mouth a12
$you>murio h13
$you>must f-11 k11
$you>my b-19 c-22 d12 g11 h-23 k10 m-10
$you>nada a-11 c-14
$you>need b-16 d10 e-17 f-21 i10 l-10
$you>never a11 d11 f-12 j-16 k-11
$you>next a-17
$you>ni a-11 c12
$you>nice a12
$you>no a-61 b-28 c-14 f19 g-22 h13 i-18 j13 l-21
$you>not a14 c10 d-12 f-24
$you>nothing d12
$you>notice b-10 g15
$you>now a11 j14
$you>number d12 j-12 k-15
$you>numbers a-10 d13
$you>of a-14 c12 d-13 f-15 k-11
$you>off a19 b-11 c-20 f-11
$you>office b-26
$you>old b-11 c10
$you>on b12 c16 e-15 f-20 j-19 l-13
$you>open a-11
$you>or a-16 c12 f-12 j-11
$you>otro f-10 k11 m-12
$you>out a16 b-11 d11 e11 f-18 l-11
$you>pagado d14
$you>pague a-15 b-19 c-10 e-11 f-11 g-12
$you>para a-12 b-17 f-10 i11 j-10
$you>parking a10
$you>patience a-10
$you>pay a10 b17 d-10 e11
$you>payment a-11 d15
$you>people a10 b13 c18 d-23 e-18 g-10 h-12 i-14 k-15
$you>person c-11
$you>phone j13
$you>pigs d-11
$you>playing a14
$you>please a-12 e13
$you>pretty a13
$you>primer d-11
$you>prove d13
$you>puedo f16
$you>puse a12
$you>que c-15 d-11 f10
$you>quedo c-15 l-10
$you>queja b12
$you>quien d-11 i12
$you>quiero a-22 c-10 d-22 e-15 f15 h-10 k-14
$you>reach e11 h13
$you>read a-11 f18
$you>ready b15
$you>real c-11
$you>receipt d-11
$you>records d13 h10
$you>rent a-20
$you>rento c-10 f-12 k14
$you>resend j-10
$you>resuelve e15
$you>revise d-10
$you>right b-13 c-21 d-29 f-10 g-14 h-12 k-11
$you>robot a-15 c12
$you>rock c-16 d-10
$you>run a10
$you>sabe c-14
$you>said a-15 d23
$you>saldado d14
$you>salio l-11
$you>se a16 b-11 c-27 h-11 k-17 l-12
$you>see a-12 b-15 c-11 d-13 e-10 f-12 k-13
$you>send d-23 j-19
$you>senor d-11
$you>sent b-11
$you>sirve l-22
$you>sleep c12 f-10
$you>so a-13 b-10 c-17 d-13 f-10
$you>some a-11 c11
$you>son e10
$you>soon a-18 b11 c-11 f-11
$you>sorry c12
$you>soy d-15 f-15 j-11 k23
$you>stop b-12 c-12 j21
$you>supervisor e15
$you>system j13
$you>take b-11 c-18 e-13
$you>talk e-11 i10
$you>tambien a-14
$you>tanto j11
$you>tell e-11
$you>tenant a-10 h13 k11
$you>tengo c-13 e-11 f10 g-10 h-16 i14 k-11 m-21
$you>texas k13
$you>text j-13 k10
$you>texting f10 h12 k17
$you>texts b14 j-14
$you>that a21 b-22 d15 f-22 j-10 k-15 l-14
$you>the a-14 d-10 e-10 f-22 i-19 k18 m-12
$you>then b-10
$you>there a-21
$you>think a17 f-12 k11
$you>this b12 c12 d-11
$you>throat a17
$you>tiempo d12
$you>tiene a-10 b-11 c-13 d-12 g13 j-14
$you>time a-11
$you>to a10 b15 d10 f-22 j13 l-14
$you>todo d11 j-10
$you>tonight a12 f-15
$you>too a-16 d-12 f-13 j-10
$you>took d16 f-13
$you>trabajo a-18 m-18
$you>tres b-12 l17
$you>truck a16
$you>ugly a-16 b-12 c20 d-12 f-12 j-11 l-10
$you>un a-15 b11 d-14
$you>unos c10
$you>up b-23 c-23 e-10 f-23 j-14
$you>ustedes c-16 e-14
$you>va f14
$you>van l17
$you>veran a14
$you>vieja a-10 c11
$you>visit a12
$you>vive a10 c-10 f-11 k-15
$you>vivo d-10 f-15 k12
$you>volvio l-12
$you>voy a-12 d-11 j-10
$you>waive c-10 d-10
$you>walk a13
$you>want a12 c-10 f-15
$you>was a-10 h10
$you>week a-14
$you>were d-18 e-13 f-11
$you>what a13
$you>whats e12
$you>when a11 d-15
$you>why a-16 d13 f-11
$you>will b13 f12
$you>witch a-13 c13
$you>with a16 b-17 d-12 f-19 k-11
$you>wont a14 c-10 d-20 j-13 k-12
$you>worthless a-13 c10
$you>would d11 j10
$you>wrong a-15 b-11 c-12 d-31 f-10 k26
$you>yet c-12
$you>you c13 e-23 g-12 h-14 k-15
$you>your a11 b-22 d-25 j-15 k-13
0th_> d-19
1st a-23 b-15 e-17 f-18 j-11 l-12 m-10
1st_> a-20 b-13 e-16 f-15
2b l-20
2c c12
2nd d18
2nd_> d16
3a h13 k-15
3b a-13 b-14 d-16 f-17 h-17 i-11 j-15 k-20 m-17
3b_> a-13 b-14 d-15 f-17 h-17 i-10 j-14 k-19 m-17
3c k-12
3rd d12 f-15 l-17 m13
3rd_> d-14 f-12 l-16 m14
3rd_so d14
4b a-14 b-12 c-13 d-16 f-18 h-10 j-14 k-28 l-18 m-11
4b_> b-10
4d c-10 d-10 j-11 k-12 l-13
4d_> c-10 d-10 j-11 k-12 l-13
4th d11 f-17 h11
4th_of f-10
5th a-15 b-15 f-17 m-13
5th_> a-10
6th d-11
6th_> d-11
9am j-15
9am_> j-15
9pm j-16
9th g14
<_# a-31 b-39 c-36 d-26 e-20 f-36 g-44 h-34 i-24 j-28 k-25 l-47 m-42
<_a b-12 c-12 d15 f-19 g-28 i-25 j-31 k-34 l-34 m-39
<_ac l14
<_acabo a-15 d-10 f-20 j-10 m-13
<_aceptan c-11 d-17
<_acepto d-13
<_adios a-13 b-12 c-16 d-12 j-11 l-13 m-14
<_al b-17 c-18 d-20 e-17 f-17 l-14
<_all b-10 i11
<_alto c-13 d-12 j16 m-10
<_anoche a-11 d-11 f25 m-13
<_anyone a10 e10
<_apenas f-10 j-10 m16
<_aqui b-11 c-19 d-27 f-24 h-18 i-10 j-10 k26 l-18 m-16
<_are a-11 b-15 c15 d-12 f-13 j-10
<_asi c-14 d-16 f-26 m-10
<_ask b-11 h-13 m-13
<_at b-11
<_attorney b-15 i-17
<_automatic g17
<_ayer m-12
<_baby c-11 h-16 l-15 m-16
<_back a-13 m-12
<_bankruptcy f-10 g-12
<_basta j12 k-11
<_be a-14 b-11 c-14 d-11 f-14 j-10
<_beat a-20 c-18 d-12 f-15 h-12 l-10 m-13
<_bedbugs a-10 b-10 d-12 f-11 j-11 l19
<_been a-14 b-17 c-20 d-19 f16 g-10 h-13 i-10 j-18 m23
<_bendito d-11
<_best c-16 f-20 h-12 l-14
<_better a24 b-15 c-18 e-13 f-23 j-10 k-10 l-14 m-12
<_black m10
<_boiler i10 l11
<_boss a-11 c-10
<_bought k-11 l-12
<_break a-11 l-10
<_broke d-16 l-15 m-12
<_broken l11
<_buenas c-10 d-15 f-11
<_bug a-12 b-12 c-14 d-11 f-11 j-11
<_bunch c12
<_burn a-10 c12
<_burned a-10 l-16 m-15
<_burning a-10
<_bye a-10 b-10 c-18 d-10 f-20 h-10 j-11 k-10 l-11 m-11
<_cae l18
<_call b-17 e-22 g-12
<_cambie k-17
<_can a-47 b-45 c-42 d-28 f-49 g-26 h-37 i-30 k-34 l-15 m-38
<_cancel a-11 b-14 c-12 d-13 f-10 h-15 j-12 l-14 m-13
<_cancelar c-10 j18 m-10
<_cancele d-11 l-11
<_cant a-17 b-14 c-22 d-20 f12 g-15 h-21 j-20 k-14
<_car f-11 l-10 m-14
<_carbon l13
<_caring m16
<_case a-10 b-11 d-15 g18 l-13
<_cat a-10 c-11 f-10 m-13
<_ceiling l11
<_check a-16 c-10 d11 e-10 j-10 m-21
<_chinga a-10 c12
<_claro a-16 b-12 c-15 d-12 f-17 h-11 j-11 k-11 l-11 m-12
<_co f-10 l16
<_come b-16 c-15 d-12 e-18 f-21 l-15 m-13
<_como b-13 c-13 f-21 j15 k-11 m-18
<_comuniqueme e19
<_con b15 c-17 d-26 e13 g-11 h-13 i-17 j-25 k-12 l-12 m-19
<_consegui m-14
<_contact b-12 j-10
<_cortando f-20
<_could k-10
<_court b-14
<_crazy m-10
<_creo k17
<_cuando a-18 b-15 c-18 f14 g-13 h-14 i-13 j-10 k-10 l-24 m-15
<_cuanto a-19 b-12 c-17 d-35 e-10 f-21 g-11 j-10 l-19 m-16
<_cuidate a16 c-12 f-10 m-14
<_cuidese m-10
<_cut a-15 b-17 c-14 d-18 f-25 m-24
<_cutting a-11 b-10 c-13 f-26 j-12 m-13
<_damn a-11 b-12 c-18 d-16 f-16 j-11 l-11 m-13
<_de d15
<_dead a-22 b-12 c-14 d-10 f-23 h-12 j-12 k-10 l-12 m-12
<_death f14 h15
<_decidi b-12 c-11 f-12 l-10
<_dejame a-14 b-11 c-16 d-12 f-20 j-18 m-16
<_deje a-12 b-13 c-13 d-17 f-17 h-10 j12 l-15 m-22
<_dejeme a-11 b-13 c-17 f-10 m-10
<_dejen c-13 j26
<_dejenme f-10 j17
<_dejo f13
<_deme a-12 b-15 c-15 d-15 e18 f-11 g-12 h-14 k-15 l-17 m-19
<_demuestreme d10
<_desde f11
<_did a-28 b-17 d-39 e-10 f-19 g-20 h-13 i-11 j-16 k-10 l-17 m-14
<_digame a-10 e10
<_dile a17 e-13
<_dios a-12 b-12 c-19 d-18 f10 g-11 h-14 j-11 l-12 m-12
<_direct b-11 g-11 i11
<_disculpe c-11 j-13 k-10
<_do a-24 b-18 d-22 f-24 h-19 j-17 k-14 l-10
<_does d-22 g-10
<_dona h14
<_donde a-15 d-18 m-12
<_done a-14 b-15 c-11 f-15 j-13
<_dont c-22 d-27 e-21 f10 g-13 i-12 l-17 m-28
<_double c-10 d14
<_dying c-13 f-12 l-14
<_eat a-11 b-10 c16 e-10 f-10 j-10 k-13 l-10 m-11
<_el b-19 c-57 e-49 f-66 j-33 k-18 l22 m-20
<_elevator l11
<_email d-12
<_en a-12 c-10 f-11 l-12
<_end a-26 b-15 c-20 d-28 e-12 f-34 g-12 h-15 i-10 j18 k-13 l-15 m-20
<_enough j14 k-10
<_enterramos h10 m-12
<_eres c17 k-13 l-11
<_es a-15 d-26 e-18
<_esa b-10 c-12 d25 f-16 k-15 m-14
<_ese b-14 c-22 d25 f-31 g-14 h-14 j-21 k15 l-18 m-25
<_eso a-20 b-14 c-14 d32 e-11 f-19 h-13 k-18 l-11 m-12
<_esta a-14 b-18 c-20 d-30 e-17 f-23 g-16 h-15 i-14 j-18 k16 l-11 m-31
<_estaba a-12 b-11 c-19 d-24 f-23 g-12 h-13 j-12 k-13 l-16 m-19
<_estamos a-12 c-12 d-12 f-15 h16 l-18 m17
<_estan a-11 c11
<_este a-17 b-15 c-17 d-13 e-12 f-22 k26 l-11 m-20
<_esto a-19 b26 d-11 f-17
<_estoy a-16 b-35 c-42 e-23 f11 g11 j-33 k-24 l-40 m17
<_every a-20 c10 d-12 f24 j-11
<_everyone d-12
<_expect b22 g-14 i-23
<_explain b-10 d16
<_expliqueme d11
<_f a-15 c14 d-13 f-12 j-16 l-12 m-13
<_fair c-10 f-11 j-13 m-13
<_favor j11
<_feeling a-10
<_feliz a-12 b-13 c-18 d-12 e-10 f-14 g-10 h-10 j-14 k-12 l-13 m-11
<_filing b11 g14
<_filthy c14 l-11
<_fire a-21 b-14 c-20 d-10 f-21 h-12 l-21
<_fix l12
<_food m11
<_front l15
<_fuck a-17 c15 d-13 f-10
<_fue d-13 f-12 h-10 m-12
<_fui b-16
<_gano a-11 d-18 f-18 m19
<_garbage c-20 l14
<_gas b-10 m-11
<_gave f15
<_get a-31 b-17 c11 d-18 e10 f-28 g-10 h-10 j13 k-16 l-16 m-18
<_give b-12 d-11 e13 f-11 j-13 k-14 m-14
<_go a-15 c25 d-22 e-11 f-15 g-12 j14 m-12
<_god a-17 b-15 c-17 d-15 e-10 g-11 j-14 k-11
<_going b-19 g11 l-11 m-10
<_gonna c-18 d-19 e-15 h-25 j-12 l-28 m-11
<_gonorreas c14
<_good a-13 b-19 c-16 f-22 h-10 j-12 l-10
<_goodbye a-13 b-13 c-11 d-11 g-10 j-12 m-10
<_goodnight c-11 f-14
<_got a-40 b-21 c-30 d-40 e-21 h-25 j-26
<_gracias a-12 b-10 c-11 d-11 e-11 j-20 l-19 m-10
<_grandma h12
<_greedy c11
<_hable b-21 e-15 g-10
<_hace a-10 c-11
<_had a-10 b-10 d-17 f-14 g-11 h-10 l-10 m15
<_half b12
<_hang a-13 b-12 c-18 d-18 e-10 f-22 g-10 h-12 j-14 l-18 m-22
<_hanging a-13 b-10 c-14 d-11 f-21 h-10 j-12 l-19 m-11
<_happy a-19 b-13 c-18 d-12 f-19 g-11 h-12 i-10 j-12 k-13 l-13 m-17
<_hasta b-12 c-11 f-10 l-10 m-13
<_have a-18 b-11 c-11 f-12 m-16
<_havent m10
<_hay a-27 b-22 c-33 e14 f-29 g-16 h-17 i-12 j-24 k-20 l27 m-29
<_he b-19 c-21 d-21 e-13 g-13 h11 i-10 j-19 l-22 m-27
<_heat l-16
<_heaven c-12 f-15
<_hell c-13
<_help c-12 f-11 j-11
<_here b-10 d-12 f-10 k-12
<_hes h12
<_hey d-10 f-13
<_hi b-11 h12 k-16
<_hijos a-13 c15 f-13 j-11 l-10
<_hit a-20 d-12 f-19 j-23 l-12
<_hold c-12 d11 f-10
<_honestly f17
<_hope a13 b16 c-15 d-17 e-15 f-19 j-12
<_hot a-11 b-10 c-11 d-14 f-10 l11
<_hours a-10 f-10
<_house f-10 m17
<_how a-35 b-27 e-19 g-13 h-25 j17 k-13 l-17 m-22
<_hoy b-10 c-17 d-18 f19 m-17
<_hud c-10 m-10
<_huele c-14 f-10
<_humo l-14
<_i b-16 c-19 g-16 h-37 l-11
<_id b-21 c-16 e19 h-10 i-11 k-14 l-16 m-14
<_if d-12 f27 j-13 l-11 m-11
<_ignore c-10 f-10 j-15
<_ill a22 c-45 d-47 e-31 g-34 h-26 i-20 k-28 l-12 m-23
<_im c-41 e-14 f-10 l-34
<_ima a14 b-34 c-21 d-23 e-20 g-13 h-13 j-12 k-12 l-23 m-14
<_in g-12
<_is a-48 b-44 c-12 d-59 e19 f-37 g-40 h-30 i-25 k-40 l-35 m-32
<_it b-21 c-27 f-31 g-13 h-16 i-11 j-25 k-14 l12 m-22
<_its b-33 c-27 d-33 e-17 f-10 h-20 i-21 j-30 k-31
<_ive a10 c-19 d-31 f32 g-15 h-23 j-21 l-24 m-25
<_judge b-14
<_jump a-13 c-18 d-11 f-19 h-10 l-11 m-11
<_just a-24 b-19 c-23 d-20 h-19 k-17 l-18
<_keep a28 b-32 c-10 d-15 f-34 j-18 l-12 m-10
<_kids c-11 f-14 l-14 m-13
<_kill a-10 f16 l-11
<_killed a-12
<_killing m-12
<_kindly e10 j15
<_kiss a-13 b-10 c16 d-11 f-21 j-11 l-13 m-15
<_knife a-16 c-10 f-15 l-11
<_knock a-19 l-13
<_la a-32 c-55 e-37 f-59 j-36 k-34 l10
<_laid c-12 m16
<_landlord a-16 c-13 e-11 l19
<_las a-14 f-12
<_last a-11 c-10 f-22 h-14 j-11
<_late m-14
<_lawyer b-10 i16
<_le a16 c-35 d-43 e-19 h12 j-18 k-13 l-33 m-33
<_leave a-26 b-11 c-15 d-14 e-11 f-29 h-10 i-11 j14 k-11 l-15 m-26
<_left a-11 c-10 d-12 f-16
<_legal a-10 c-15 d-16 f-16 h-14 i22 j-14 k-12 l-11 m-15
<_les b16 c-11 d16 f-22 g-18
<_let a-28 c-13 d-17 e21 f-24 h-11 i-11 j-10 k-15 l-13 m-27
<_lets a12
<_life a-20 b-11 c-27 d-14 f10 g-10 h-21 j-15 k-17 l-13 m-19
<_light l10
<_living l-10 m-14
<_llevamos l16
<_lo a23 b-29 c-11 d-18 e-12 f-12 j-14 k-17 l-10 m-11
<_los a13 b10 c-24 d-27 e-13 f-43 h-17 i-13 k-11 l11
<_lose j14
<_lost a-16 b-13 c-16 d-35 g-12 j-22 m-10
<_love l-12
<_luego d-16
<_lying c10
<_maldita c12
<_manager e-15
<_mande b-14 d-14 e-10 m-14
<_mandeme a-12 b-11 d12 e-10 f-10 g-10 h-12 j-20 m-15
<_mataron h10
<_mato a-13 f-11
<_me a-36 b-33 c-19 d-18 e-16 h-52 j-47 k-17 m21
<_medical d-10 m15
<_meeting g19
<_mejor a-18 b-10 c-12 d-13 f13 h-10 j11 k-12 l-11 m-12
<_merry c-13 f-11
<_mi a-19 c-40 d-23 e-26 f-10 j-22 k-37 l-25 m11
<_mis a14 c-19 d-15 g10
<_mold l13
<_mom h12
<_money c-11 d-13
<_mr f-11 h16
<_mrs h14
<_murio f-11
<_muy m-11
<_my a-19 c-67 e-44 j-33 k-54 m14
<_nadie a-25 b-14 c-22 d-20 e-10 f17 k-13 m-10
<_nah d13 j10
<_necesito a-14 c-10 d-10 e20 f-14
<_need d-20 e16 f-10
<_never a-25 c-19 d-16 e-11 f-19 h-17 k14 l-17 m-11
<_new b-11 c-11 d-14 e-12 g-10 h-10 j-13 k-11 l-14 m-11
<_news b-13
<_next a11 b23 c-14 d-10 f-17 g-11 l-13 m-10
<_ni d-18 j10 m-12
<_no a-14 b-42 e-35 f-17 g-56 h-70 i-29
<_nobody a-28 b-21 e-19 f14 g-14 h-23 i-15 j-12 k18 l-34 m-16
<_nomames d-11
<_nomore d-10 f-23 j19 k-10
<_nos a-19 c-18 d-15 e-11 f-19 g-14 h-18 i-10 j-13 k-12 l-11
<_not a-38 b-24 c-37 d-13 e-19 f-19 g-23 h-24 i-22 k11 l-16 m-33
<_nothing a-18 c-14 d-11 j-14 k-20 m-22
<_numero e-11 j-18
<_nunca d17 f-13 k10 m-11
<_o m11
<_off a-10 f-14 m-11
<_office a-11
<_oh c-10 d-12 f-11 l-10
<_ojala a17 b-13 d-15 e-13 g-10 h-13 j-16 l-14 m-13
<_ok a-10 c-14 f-10 l-10 m-11
<_okay a-20 c-24 d-25 e-14 f-21 g-17 h-16 i-14 j-10 k-16 l-20 m-20
<_omg a-15 c-15 d-10 f-10 j10 l-10 m-12
<_on a-22 b-19 c-17 d-24 e-11 f-29 g-12 h-21 j-14 l-22
<_one a13 b10 c-16 e-10 f-28 h-10 l-15 m-13
<_only f-14 j13
<_oops k-10
<_opt a-14 f-12 j14 m-15
<_optout a-10 c-14 f-10 j17 l-10 m-10
<_out a-11 b-11 c-12 f-14 l-19 m-17
<_outlet a-12 l16 m-11
<_owner e-10
<_oye d13
<_pague l-12
<_paid a-12 b-22 c-11 d-19 f-19 g-12 h-10 j-10 l-17 m-30
<_par a-10 c17 f-10 l-13
<_para b-10 f19 m-13
<_pasame e18
<_paseme a-16 c-12 e16
<_passed h-14
<_payday h-10
<_payment d-22
<_pendejos c10
<_pense f14
<_perdi a-14 b-12 c-18 d-28 f-21 g-11 i-11 j-17 l-25
<_perdimos m-10
<_perdon a-11 c-18 d-18 f-18 j-17 l-15
<_pienso a-15 b-14 c-15 d-18 e-10 g-13 h-12 k-10 l-21 m-20
<_pills f-15
<_pinche a-13 b-10 d-11 f-12 j-11 l-12 m-14
<_pinches c12 l-10
<_please a-22 b-26 c-21 e12 g-19 h10 k-35 l-17 m-26
<_pongame a-13 e19
<_por a-11 d11 j11 m-12
<_porque d12
<_power d-11 f-10 l17
<_pray a12
<_praying c-14 l-10
<_prefiero c-12 d-12 h-14 j15 k-10 l-10 m-12
<_proof f-11
<_prove d17
<_puedo a-17 b-21 c-22 d-18 e-26 f-20 g-15 h-11 i-10 j-13 k-10 l-19 m-34
<_pull l-12
<_puneta d-10
<_pura c12
<_puse d-12
<_put d-13 e19 l13 m-14
<_que a-21 b-15 c12 d-47 e-11 f-32 g-30 h-45 i-28 j-19 k-44 l-43 m-55
<_queme a-12 c-10 l-18 m-17
<_quien a-27 b-19 c-14 f-21 g-10 i-10 j-17 l-10 m-15
<_quiero a-32 b-20 c-15 f-15 g-17 h-17 i-14 k-10 l-12 m-15
<_quisiera a-20 b-12 c-17 d-17 f14 j-14 l-16 m-18
<_quit j13 k-19 m-10
<_quite a-11 d-12 f-10 m-12
<_quiteme j11
<_rats c-12 l10
<_receipt d-12
<_recibi j-14
<_reporting b16 e-13
<_rest a-12 c-15 d-13 f-14 j-11 k-12
<_revise a-11 e-11
<_revisen d12
<_running a-11 c-14 f-14 l-14 m-12
<_sale a-16 b-10 c-14 d-15 f-17 l17 m-13
<_saludos a-13 b-10 c-14 f-12
<_saw d-10
<_say a11
<_screw a-14 b-14 c14 d-10 e-10 f-11
<_se c-26 d-25 e-28 f-58 g-33 i-29 j-31 l22
<_section a-13 d12 g-11 l-10 m-14
<_see a-32 c-18 d-15 f-10 l-19
<_segun d19 m-10
<_send a11 b-16 d13 f-17
<_sent c-10 j-11
<_she a-13 b-11 c-11 d-18 f-15 h17 i-14 k-10 l-14 m-17
<_shes a-11 b-10 c-12 d-12 f-18 h20 j-14 k-10 l-11 m-13
<_shit c-11
<_shoot a-12 f-10 j-10
<_shooting a-13
<_short a-12 c-13 d-14 f-16 m-19
<_shot a-13 f-13 h-11 m-11
<_shower l-17
<_shut a-14 b-10 c22 d-10 f-11 l-19 m-10
<_si a12 c-28 d-44 e-15 g-20 h-24 i-14 j-10 k-25 l-15 m-25
<_sick a-11 b-14 c-15 m-13
<_siento a-12 d-12 f18
<_siga j-11
<_single c-11 d-11 f-10 k-10
<_sleep a-11 c-16 f-12 h-13
<_sleeping f11
<_small b16
<_smells c-13 f-11
<_smoke a-14 f-10
<_so b11 d-10 f-10
<_solo a-11 f13 j11
<_some f14
<_somebody f-23 l-15
<_someone c-14 e-14 f-17 k-19
<_something a-14 d14 f-12 k-11
<_somethings a-10 f-10
<_sometimes a-19 d-12 l-12
<_son a-20 b-10 c23 d-19 e-13 f-19 h-24 j-11 k-11 l-20 m-14
<_sorry a-24 b-19 c-31 d-28 e-17 f-24 g-14 h-21 i-12 j-28 l-14 m-18
<_sounds a-10 c-12 f-19
<_soy a-30 b-17 c-27 d-23 e-18 f-11 g-16 h11 i-13 j-19 k-14 l-23
<_sparks f-10 l12
<_start j-21
<_stfu a-13 b-10 c14 d-13 e-11 f-15 g-10 h-11 j-11 k-13 l-11 m-13
<_still a-14 f-11 l17 m-10
<_stop a-26 b-30 c-10 e-11 f-29 g-22 h-27 i-13 j18 l-21 m-20
<_strike m15
<_stuck m-11
<_stupid d-10 j-11 l-12
<_su d12 j-10 m-10
<_suck a-11 c16 d-13 f-15 l-10 m-11
<_sue j-11
<_take a-34 b-25 c-11 d-19 e-21 f-40 g-15 h-17 i-15 j16 k-16 l-21 m-21
<_talk b-10 g10
<_te a25 b-26 c-17 d-11 f-27 j-10 l-15 m-12
<_tell a23 d-18 e-19 f13 h-12 k-10 l-10
<_tenemos c-12 l11
<_tengo c-32 e-21 f13 h-10 i10 j-23 k-27
<_tenia b-12 c-11 d-11 f-10
<_text a-19 b-12 c-13 d-20 f-19 j-16 k-15
<_texting j-19
<_thank a-19 e-13
<_thanks a-12 b-26 c-15 d-14 e-13 f-15 g-10 h-11 j-17 k-15 l-19 m-11
<_that b-20 c-34 d20 e-21 f-32 h-17 i-21 j-20 k12 l-17 m-25
<_thats a-14 b-20 c-20 d14 e-10 f-10 g-15 h-13 i-11 j-20 k-25 l-16 m-23
<_the c-18 d12 e-57 g-12 j-53 k-54 l11
<_there a-12 l13 m-18
<_theres a-27 b-22 c-17 e-11 i-10 j-20 k-17 l11
<_these d14
<_they a-24 b-16 c-20 d-13 e-10 g-12 h-17 i-10 j-14 l-15 m28
<_thinking a-20 b-18 c-18 d-12 f10 g-10 h-18 j-12 k-10 l-15 m-16
<_this c-14 f-20 i-24 k25 l-26 m-36
<_thisisnt d10 j-10 k12
<_toda c-10 f-13
<_todo a-11 b-14 i11 j-10 m10
<_toilet l12
<_told f15
<_took a-15 c-10 m-11
<_trabajo a-12 b-16 c-14 i-10 m-35
<_transfer e13 f-10
<_trash c-10 l-11
<_turn a-13 c-12 j16 l-11
<_tuve a-18 c-12 d-12 f-11 h-12 m18
<_un a14 b-10 d-10 l-11
<_unemployment m10
<_unstop j-13
<_unsubscribe d-11 f-12 j12
<_usted a-19 c16 d-14 e13 f-19 j-10 k-15
<_ustedes d15
<_vamos a-15 b-19 c-13 f-15 l-11
<_van a23 b-22 c-17 f-22 i-16 l-14 m-10
<_vayanse a-17 b-12 c19 d-15 e-11 f-12 l-12 m-10
<_vengan a11
<_vete a-13 b-10 c16 d-11 f-14 j-13 l-10 m-12
<_vivo b-12
<_voy b11 d-30 e-14 f11 h-14 i-14 j-26 k-11 l-34 m-22
<_wait b17
<_waiting a-12 f-17 l-11 m12
<_watch a21 b-13 d-11 h-10
<_watched a-12
<_watching b-10
<_water a-19 b-17 d-24 f-19 l12 m-14
<_we a-27 b-33 c-27 e-13 f-39 g11 h26 i-15 k-20
<_well b16
<_were b19 c-11 f-13 m10
<_what a-19 b-37 c12 d-35 g-18 h-33 i-12 j-33 k-24 l-20 m-26
<_whats a-28 b-28 c-17 f12 g-22 h-19 i-14 j-32 k-24 l-26 m-21
<_when b-20 c-18 d-32 h-12 k-11 m-12
<_where a-22 b-15 c-23 f-20 h-11 j-16 k-11
<_wheres a-11 e15
<_who a-35 b-23 c-23 f-31 g-11 h-35 i-14 l-16 m-20
<_whoever a12 c11
<_whos a-31 b-27 c-30 d-31 e20 f-24 g-18 h-24 i-19 j-24 k17 l-17 m-19
<_why a-14 b-10 c-16 d19 k-12 l-10 m-20
<_wife m11
<_window a-13
<_wires l13
<_wish d-17 e-11 f15 j-14
<_wont f11
<_work c-10 l-10
<_working m-10
<_would a14
<_wrong a-15 b-16 c-30 d-33 e-15 f-18 g-16 h-14 i-11 j-20 k16 l-16 m-17
<_yall a-16 b-16 e-12 f-18 g-13 h-15 j-20 k-14 l-15 m-14
<_yes a-18 b-15 c-18 d-32 e-12 f-17 g-20 h-12 i-11 j-17 k-13 l-14 m-17
<_you d15 e-18 g-20 h-21 l-18 m-54
<_youll b15 c-15 d-11 i-13 j-10
<_your a-41 b10 c16 d11 e-25 f-33 h-25 i-13 j-26 l-19 m-13
<_youre b-29 c11 d-32 e-18 f-24 i-10 j-32 l-21 m-11
<_youve a-10 c-13 k19
^abaj l-15
^abie e-12 l-10
^abiert e-12 l-10
^abog a-30 c-20 d-30 e-19 f-31 h-21 i36 j-23 k-15 l-26 m-33
^abogad a-30 c-20 d-30 e-19 f-31 h-21 i36 j-23 k-15 l-26 m-33
^abou b19 c-38 d-33 f17 i-28 j-16 k-13 m-36
^abov e25
^abre a-11 c-10 e-11
^abri f12
^abso c18
^absolu c18
^abue a-18 d-10 f-18 l-10 m-16
^abueli h14
^abus a-11 c15 d-10 f-10 l-12
^acab b-22 c-19 d-27 e-11 f23 g-14 j-21 k-14 l-21
^acabar m11
^acci a12 b-13 c-16 d-20 f-19 h11 i-10 k-10 l-14 m19
^accide a12 b-13 c-16 d-20 f-19 h11 i-10 k-10 l-14 m19
^acco a-19 b-13 c-13 g-11 j-17 k-10 l-13
^accoun a-19 b-13 c-13 g-11 j-17 k-10 l-13
^acep c-15 d-12 g-13 h-10 j-10 m-11
^acepta c-13 d-19
^acos b11
^acre d10 f-12 g20 m-15
^acredi d13 m-10
^acreed f-10 g20
^acro f-13
^acti b26 d-10 f-12 m10
^acue d11 g-11 m-12
^acuerd d11 g-11 m-12
^addi a-11 d17 f-12 k-11
^addr a-12 b-10 c-12 d-20 e-14 f-19 j-11 l-10 m-11
^addres a-12 b-10 c-12 d-20 e-14 f-19 j-11 l-10 m-11
^aden a11 b-12 c-10 d-12 f-13 h-11 l20 m-10
^adentr a11 b-12 c-10 d-12 f-13 h-11 l20 m-10
^adio a-15 b-12 c-16 d-12 j-11 l-13 m-14
^admi a-12 d-10 e24 f-12
^admini a-12 d-10 e24 f-12
^advi i16
^affa h20 m-10
^affair h20 m-10
^affo m14
^afte a-33 b-24 c-14 d-33 f12 g-14 h-11 j-29 l-15
^afue b-12 f-10 l-13 m-10
^agai b17 c-35 d11 e-23 g-28 h-29 i-31 k-31
^agains a-15 b28 c-14 d-11 f-14 i-16
^agar a18 b-19
^agarra a16 b-13 f-16
^agre b-10 e-12 f-11 j-15 m-10
^agua f16 h10 j-11 m-10
^aguant f16 h10 j-11 m-10
^ahor b-21 c-22 g-14 h-15 i-14 j-17 k-17 l-23
^ahorit a-15 b-12 c-11 d-27 e-13 f-13 j-10 k-12 l-11 m14
^alar a-24 b-13 c-18 d-12 f-20 g-11 h-10 j-11 l18 m-18
^alca a-14 c-16 d-21 f-25 j-18 k-13 l-15 m19
^alcanc c-10 f-11
^alcanz a-11 d-17 f-20 j-15 l-11 m20
^aler b-11 c-10 f-11 h-15 j11
^algu b-19 c-12 d-19 e24 g-10 i-11 j-13 l-14 m-11
^alguie b-19 c-10 d-18 e16 i-11 j-13 l-11 m-10
^aliv c-20 d-29 e-12 f23 g-13 h10 i-17 j-23 k-19 l-13
^allo a-10 c-16 f-11 l-10 m-10
^almo a-10 d-13 f14 l16 m-11
^alon a16 b-12 c-11 d-19 e-10 f18 h-14 j20 k-13 l-10
^alre a-23 b10 c-21 d22 e-28 f12 g-21 h-16 i-18 k-19 l-22 m-23
^alread a-23 b10 c-21 d22 e-28 f12 g-21 h-16 i-18 k-19 l-22 m-23
^alva h13
^alvare h13
^alwa a-14 d-13 j-10
^amab a-15 c-23 d-14 e-13 f-11 k-12 m-12
^aman a11 b-14 c-17 d-14 f15 g-10 h11 k-12 l11 m-11
^amanec a12 b-14 c-15 d-13 h11 l11 m-11
^amar a-10 c10 d-11 f13 l-10 m-11
^amaz d-10 f-11 m-15
^ambu a14
^ambula a14
^amen b11
^amenaz b11
^amig c-13 f-13
^amou a-21 b-15 c-12 d11 f-23 g-10 h-11 k-16 l-10 m-16
^ange m-14
^anoc a-15 d-21 f25 h12 m-20
^anot b-10 k-16 l-10 m-12
^anothe k-16 m-11
^answ a-14 d-17 f-15 i18 j-10 k-17
^answer i11
^ante d20 m-11
^anteri d10
^anyb a12 d-11 e10
^anybod a12 d-11 e10
^anym a-24 b-12 c-16 d-27 f23 g-10 h-12 j11 l-12 m-17
^anymor a-24 b-12 c-16 d-27 f23 g-10 h-12 j11 l-12 m-17
^anyo b-13 c-14 d-13 e15 j-21 k-15 l-13
^anyt b-11 c-16 e-14 f-12 g-14 h-10 j-23 l-13 m-10
^anythi c-10 g-11 j-12
^anytim a-16 d-10 e-11 j-17 l-10
^anyw d-15
^apag l11
^apagad l11
^apar b-32 e-26 g-28 h11 j-28 l12 m-40
^aparec a11 d20 m-13
^aparta a-12 c-13 e-10 f-26 g-11 h-16 j-14 m-12
^apartm a-32 b-24 d-26 e-17 g-18 h14 j-18 l12 m-26
^apen f-10 j-10 m16
^apes l12
^appl d12
^appo a-15 c-11 d-18 f-11 g-12 h-11 i-14 j-10 l-13 m-15
^appoin a-15 c-11 d-18 f-11 g-12 h-11 i-14 j-10 l-13 m-15
^appr a-21 b-12 c-14 d-22 f-16 g10
^apprec a-16 f-10
^approv d-17 g11
^apre d-13 l-11
^apri d19
^aren i10 j13 k-10
^arou b-14 d-15 e-12 m-10
^arra h14 m-12
^arre b10 c-20 d-17 g-15 j-11 k-15 l16 m-17
^arregl b10 c-19 d-16 g-15 j-10 k-14 l17 m-16
^arri a-15 b-13 d-12 e15 f12
^asad c-10 d-10 f-13 l-16 m-11
^ashe a-12 c-18 f-10 g-10 h15 m-11
^aske e19 f-11 i11 j11
^aski a-23 b-15 c-17 e-10 g-10 l-13 m-14
^assa a15
^assaul a15
^atie d-12 f-10
^atiend d-12 f-10
^atra d16 f-26 j-23 k-12
^atta b-11 c-15 d-16 k-18 m-10
^attach c-14 d-14 f-12 k-18
^atto a-21 c-16 d-23 e-13 f-25 h-17 i26 j-22 k-14 l-20 m-24
^attorn a-21 c-16 d-23 e-13 f-25 h-17 i26 j-22 k-14 l-20 m-24
^augu d13 h10
^aume f-14 k-10 m-21
^aument f-14 k-10 m-21
^auth a-15 e19 f-11 j-14
^author a-15 e19 f-11 j-14
^auto a-27 b-25 c-30 d-11 e-22 f-41 g17 h-24 i-18 k-26 l-24 m-28
^autoco c-18
^automa c-11 d-16 f-13 g21 h-11 k-10 m-10
^autopa a-16 b-15 c-17 d-22 e-18 f-29 g-16 h-10 j-32 k-10 l-12 m-16
^autori j14
^avai d-10 e12
^availa d-10 e12
^aven a-10 b-12 f18 m-10
^aventa b-10 f18
^avie a18
^avient a18
^avis a-35 b-32 c-24 d10 e-29 f-35 i-16 j-38 k-23 l-25
^avisar d12
^awes c-12 d-11 l-13
^awesom c-12 d-11 l-13
^ayud a-24 d-14 e-16 h-14 i19 j-25 l-16
^ayudan i10
^back l16
^baja c10 l-14
^bajaro m12
^baje c-12 f-10 j17
^bake b-12 k13 m10
^bala b-24 c-24 d10 f-10 h-18 i-11 j-18 k-22 l-18 m-27
^balanc b-19 c-21 d11 h-15 i-10 j-15 k-20 l-15 m-25
^balazo a18
^balc l-15
^balcon l-15
^bana l14
^banc a-37 b-44 c-27 e-19 f-40 g44 h-28 i-21 j-23 k-20 l-29 m-37
^bancar a-24 b-36 c-18 d-33 e-12 f-30 g46 h-21 i-18 j-13 k-13 l-19 m-25
^bank a-28 b-44 c-23 d-33 e-18 f-33 g51 i-17 j-29 k-22 l-25
^bankru a-28 b-44 c-23 d-32 e-17 f-33 g51 i-17 j-26 k-22 l-25
^barb a-10 c-12 k12
^base a12 c-18 d-10 f-12 l14
^baseme c-11 l15
^bask b-15
^basket b-15
^bast a-16 b-14 d-13 j14 k-12 l-10 m-11
^bastar c12
^basu a-18 d-11 f-13 l-13
^bata a15 c-12 d-10 m16
^batall m16
^batazo a15 f-14
^bate m-15
^bateri m-15
^bath a-19 d-11 l19 m-12
^bathro b10 d-10 l14 m-10
^batt a-17 b-12 c-14 d-15 f-20 h-17 j-10 l-20 m-16
^batter a-17 b-12 c-14 d-15 f-20 h-17 j-10 l-20 m-16
^beau b-10 c-10 d-10 l-12 m-11
^beauti b-10 c-10 d-10 l-12 m-11
^beca a-12 c-10 d21 f15
^becaus a-11 c-10 d18 f15
^bedb a-10 b-10 d-12 f-11 j-11 l19
^bedbug a-10 b-10 d-12 f-11 j-11 l19
^bedr a-13 d-16 e-10 f-20 l17
^bedroo a-13 d-16 e-10 f-20 l17
^befo d10 f11 j-23 k12
^begg a-12 f17
^beggin f12
^behi b-20 f-15 j-12
^bein a-21 b-18 f27 g-12 h-14 j-18 k-18 l-20
^beli a-12 d-10 f-14
^believ a-12 d-10 f-14
^belo a-11 d15 e-11 k18
^belong d16 k15
^bend a-20 b-18 c-24 d-23 e-13 f-25 g-14 h-17 i-12 j-18 k-14 l-17 m-19
^bendig a-13 b-10 c-15 d-11 f-20 h-10 j-10 l-10 m-12
^bendit d-11
^bett a27 c-36 d-34 g-25 h-26 i-21 j-34 k-28 l-28 m-36
^betw a-12 d-11 f-10 m20
^betwee a-12 d-11 f-10 m20
^bigg e-17 f-14
^bill a-18 b-15 c-15 e-12 l-11 m19
^billin d10 h10
^birt l-10 m-10
^birthd l-10 m-10
^bite a12 l13 m-11
^biwe m-11
^biweek m-11
^blac a-12 c10 f-15 l10
^blee a15 b-17 c-10 d-10 f16
^bleedi a14 f10
^bles a-18 b-17 c-19 d-11 e-13 f-21 g-12 h-10 i-10 j-13 k-13 m-13
^blesse m-11
^bloc a-20 b-22 c-16 d-14 e-10 f-22 h-10 j20 k-18 l-14 m-11
^blocki a-10 b-15 j18 k-15
^bloo a13 b-13 c22 d-15 e-16 f-18 j-10 k-13 l-14 m-10
^bloods c14
^bloq a-18 b-18 f-15 j24 k-16
^bloque a-18 b-18 f-15 j24 k-16
^blow j12 l11
^blowin j12
^bogu d19
^boil l18
^bols a11
^bomb b-15 c-13 f-13
^boni b-11 c-16 f-22 l-28 m-11
^bonu a-10 d-15 f-14 g-10 m-13
^borr a-15 b-10 c-13 d-19 f-17 h-10 j22 l-14 m-17
^boss e11 k-11
^both a-12
^bother j10
^bott a-22 b-14 c10 d-13 f27 k-10 l-15 m-13
^boug a-10 f16 j-10 l-15 m-14
^boyf f10
^boyfri f10
^brak a23 c-20 e-14 f-11
^braz m12
^brea b-11 c-24 d-15 e-15 f11 g-19 h-16 i-14 j-18 k-14 l19 m-31
^breake a-17 f-12 l21 m-11
^breath a-12 f20
^brid a-18 b-12 d-12 f21 l-15 m-12
^brin c-19 d-19 e-13 g-11 j-10 k-12 l-16
^bringi f-19 h-16
^brok c-10 e-14 f-34 g-22 h-20 i-17 j-25 k-21 l12
^brom c-11 d-10
^brot a10 b-12 d-12 f-16 h17 l-11 m-21
^brothe a10 b-12 d-12 f-16 h17 l-11 m-21
^brow f-11 h10 l13
^buck c-10 d-14 f-15 g-10 l12 m-22
^buen a-25 b-25 d-34 e-16 f-31 g-16 h-18 i-12 j-21 k-25 l-25 m-30
^buil a17 b20 c-17 d-19 g-15 h-17 i-13 j-14 l-15 m-22
^buildi a17 b20 c-17 d-19 g-15 h-17 i-13 j-14 l-15 m-22
^buit c11
^buitre c11
^bull a22 b-11 d-13 l-13
^bunc a-14 c16 l-11
^burd f13
^bure b14
^buri f-11 h16 m-15
^burn b-18 c-25 d-17 e-10 f-23 g-10 h-11 j-14 k-10 l12
^burnin a-14 l15 m-11
^busc a16 c-13 d-12 f-24 g-10 h10 k14
^buscar a17
^busi a-16 d-14 e-13 h-10 k11 l-11 m12
^busine a-16 d-14 e-13 h-10 k11 l-11 m12
^busq f-20 g-11 h11 k-11 l-10 m-13
^busque f-14 h11
^bust a-13 l15
^buzo a-11 d-10 f-15 l-22 m-10
^buzz a-11 f-11 l21
^buzzin l14
^cabe a14 b-11 c-10 f-11
^cabi a-10 f11 m-13
^cabine a-10 f11 m-13
^cabl a-19 d-13 f-10 m-13
^cabr d-14 l-15
^cale a-20 f-14 l21
^calefa a-11
^calent l19
^cali a-12 l12 m-15
^calien a-12 l12 m-15
^call b20 c18 g-25 i-16 j-37 k-23 l-12 m-20
^calles a-12 b-13 c19 d-12 f-12 l-11
^callin b19 d-14 f-17 j-29
^calo a-25 b-14 c-26 d-15 e-12 f-19 j-14 k-11 l-15 m-18
^calori a-15
^camb a-18 b-16 c-18 d-16 e-14 f-22 g-10 h-13 j-18 l-29 m-19
^cambia a-12 f-14 l-16
^cami a15 c-20 d-22 f-28 g-18 h-11 j-14 k-11 l-22 m-22
^camina f-16 l-11
^cana b17 f-11
^canc a-35 b-34 c-29 d-10 e-24 f-41 g-26 i-23 j11 k-24 l-33 m15
^cancel a-18 b-19 c-19 e-12 f-22 g-18 h-22 i-10 j17 k-14 l-21 m-23
^cand a13 c-15 l-10
^cans d-15 j-10 k-12
^cansad f10
^cant a-11 c-10 d14 f-12 m-10
^cantid a-11 c-10 d14 f-12 m-10
^capa a15
^capi a-14 b-15 d-11 f-10 g24 m-10
^capitu a-14 b-15 d-11 f-10 g24 m-10
^capt d12
^captur d12
^cara a-11 f-14 j-12 m-13
^carb b-10 f-12 h-11 l24 m-13
^card d-12
^care a-12
^carg a-12 b-18 c-15 d11 e-13 g-12 j-14 k-17 l-21 m-24
^cari m16
^carm h14
^carp a-16 c-13 f-15 l19
^carr a15 b-27 c-26 d-31 e-11 g-16 h-24 i-10 j-15 k-14 l-38
^carrie a13 l-16
^cart a-16 c-10 d-11 e-11 f14 i-15 j23 k-12 l-13
^case d10 e10
^casewo d11
^cash d12
^catc a23 b-17 c-11 d-17 e-10 k-10
^caug b-12 c-11 f-24 l14 m-17
^ceil a-16 f-10 l20 m-11
^ceilin a-16 f-10 l20 m-11
^celu b-10 c-10 h-13 k17 l-13
^celula b-10 c-10 h-13 k17 l-13
^ceme f13 h15
^cemete f13 h15
^cero c10 m11
^cerr a-27 b-17 c-23 d-26 e-11 g-14 h-12 i-10 j-15 k-13
^cerrad a-12 d-19 f-15 m-17
^cerrar f-11 m10
^cham d-17 l-13 m24
^chan a-16 c-18 e-19 f-30 g-17 h-18 i-17 j-11 l-32 m-32
^change b-19 e-10 f-15 h-12 i-10 j-22 l-20 m-19
^changi d13
^channe a-17 b18
^chap a-22 b-27 c-16 d-29 f-19 g35 h-14 i-11 j-10 k-12 m-20
^chapte a-18 b-26 c-15 d-28 f-18 g35 h-14 i-11 j-10 k-11 l-21 m-17
^char a-22 c-10 d14 e11 g-16 h-20 i-14 k-21 l-21 m-31
^charge a-20 b10 d13 e-17 f-23 m-12
^chea a16 c12 d-11
^chec a-20 b-47 c-40 d19 e-21 f-12 g-39 h-45 i-31 j-45 k-36 l-40
^checki d-11 f18
^chem m12
^cheq m10
^cheque m10
^chil a-10 c-12 f-19
^chin a-26 b-15 c20 d-20 e-12 f-20 g-12 h-17 i-10 j-21 k-12 l16 m-20
^chinch c-11 l19 m-10
^chinga a-13 c16 d-10 j-16
^chir h-10 l12 m-11
^chirpi l14
^chis a-20 d-13 h-12 l23 m-12
^chispa a-11 l20
^chok a11 c10 d-11 f-11
^choo a-10 d-20 f-11 m23
^chri a-11 c-13 d-11 m-10
^christ a-11 c-13 d-11 m-10
^chup a-23 b-12 c22 d-17 e-13 f-20 g-14 h-15 i-11 j-19 k-15 l-18 m-19
^chur a-18 b-13 f-10 l-13 m-12
^cier a-17 c-13 e-10 f-15 l16 m-15
^cinc m12
^ciud a-20 b26 c-12 d-17 f-16
^clai a-15 b22 d-12 f-12 g-10
^clar a-17 b-13 c-15 d-13 f-17 h-11 j-12 k-11 l-13 m-12
^clas a-17 d-19 e-10 f-32 g-15 h-17 i-11 k-14 l-21 m-24
^clav f-10 m-10
^clea a-20 b11 c-17 d22 f-28 g-12 i-10 j-20 l-26 m-25
^cleane a-10 f-17 l-17
^cleani h14
^cleare d22
^clin b-18 i22
^clog l10
^clogge l10
^clos b-37 c-34 d-36 e-21 g-20 i-15 j-24 k-24 m11
^clow a-12 c13 d-13 f-11 l-13
^cobr a15 b-33 c-10 d37 e-17 f-25 g-19 i-17 j-26 k-25 m-17
^cobrad a18 d-13
^cobran a-11 d17 f-15
^cobrar a-12 c-14 d18 l-11 m-12
^coci a-18 b-10 c-14 f-23 k-15 l11 m-17
^cocina f-14 k-12
^coff a-19 b-11 c-12 d-15 f-21 l-11 m-10
^colc a-11 f-13 l13
^colcho a-11 f-13 l13
^colg a-20 b-17 f21 g-10
^coll a13 c10 d-22 g23 j-10 k-11 l-12 m-12
^collec a13 c10 d-22 g23 j-10 k-11 l-11 m-11
^coma d-12
^come c-24 d-14 g-17 h-18 i-15 j-22 k-12 l11 m11
^comi a12 b14 c-36 d-26 e-26 f-19 g-27 i-24 j-36 k-32 m16
^comisi b11 d-11
^comm d-10 f-10 g-18 i10 j15 l-11
^commun b-16 g-17 i11 j15
^comp a-24 b25 c17 d-11 g-12 h-17 i-28 j-37 l-10
^compan a-24 c27 d-22 f-23 j-13
^compla a-25 b33 c-20 d-23 f-26 g-20 h-12 j-14 k-18 l-19 m-19
^comple c-11 f-13 m15
^compra c-12 f-15
^compro a-12 b-13 c-10 d11 e-12 f-11 k-12 l-10
^comput a-12 b-15 c-18 f-12 l-15 m-15
^comu a-10 e19 h-11 l-10
^comuni e19
^cond a-14 b19 f-14
^condem a-12 b16 f-13
^cone l11
^conect l11
^conf a-22 b-19 c-13 e-14 f-24 g-15 h-10 j-23 l-15 m-17
^confir a-18 b-17 d-29 e-11 f-15 g-11 j-19 k-17 m-10
^confun d-13 k10
^confus d15
^cong b13 g11
^conm a17 b-11
^conmig a17 b-11
^cono b-13 c-22 d-20 e-10 f-20 j-11 k25 l-13 m-11
^conozc c-21 d-18 f-19 j-11 k25 l-13 m-11
^cons a-20 b17 c-15 d-16 f-26 g-12 i15 j11 l-16
^conseg b-14 i16 m-15
^consen j14
^constr m14
^cont a-47 c-17 e-19 f-18 i20 k-11 m-44
^contac a-18 c-10 d-24 f-26 h-17 j19 l17
^contes a-17 b-27 d-23 e-10 g-11 h-15 j-20 k-19 l-17 m-18
^contig c-10 f-14 l-11
^contra a-23 b-31 c-18 d15 e-18 f-30 g-16 h11 i17 j-14 k-13 l-25 m-20
^contro c-11
^cook a-15 c-12 f-21 j-13 l-18 m-13
^cookie l-11
^cookin a-12 f-19 j-12 l-11 m-10
^copi a-19 d-16 f-13 h-13 j-18 l-15 m-12
^cora a-17 c17 d-10 f-11 l-11 m-18
^corazo a-17 c17 d-10 f-11 l-11 m-18
^corn d-15 f-10 l-11
^corp e16
^corpor e16
^corr b-25 c-29 f-20 g-20 h-19 i-15 k-26
^correc a-21 b-15 c-18 d-26 e-13 f-18 g-12 h-11 j-16 k-13 l-13 m-15
^corres d11 m-10
^corrie a-16 d12
^cort b15 c-33 d-40 e-19 h-26 j-13 k-21 l-15
^cortan f13 m-19
^cortar b-10 f14
^cosa c-12 d10 h10 m-11
^couc a-12 d-15 f-21 m11
^coul a-11 b-19 d-26 g-11 k-20 l-16 m-19
^couldn a-12 c12 f-15
^coun a-17 b17 c-11 d10 f-23 g-14 h-10 i26 j-15 k-13 l-11 m-11
^counse b-20 f-14 i27 j-11 k-10
^cour a-38 b22 c-29 d-34 e-21 h-23 i-23 j-24 k-23 l-18 m-32
^cous b16 f-16 i-10 m-11
^cousin a12
^cove a-20 c-12 d22 f-22 g-10 h-14 l-21
^covi a-16 d-11 f-16 l-16
^crac d-12 l11
^cracke l12
^cras a-12 b-12 d-14 f-16 j-10 l-10 m-16
^crashi a-11 b-11 d-13 f-14 h-10 j-10 l-10 m-13
^craz b-14 g-10 h-10 m-16
^cred a-14 b-11 c-11 d13 f-12 g27 j-12 m-12
^credit a-13 b-11 c-11 d10 f-10 g28 j-12
^cree a-11 d-12 f-18 j-10 l-14 m-17
^crem h19
^cria m11
^croo d-11 e-10 l-12
^crooke a12
^cryi f12
^cuad a-15 c-11 f-15 m-14
^cual b-15 l12
^cualqu b-15 l12
^cuan a17 b-37 c-42 d-17 e-30 g-32 h-35 i-28 j-38 k-33 m-43
^cuanta f10 m-10
^cuar a-11 d-10 f-13 l25 m-14
^cubr a-10 d17
^cuca a-14 c-12 d-13 f-13 j-10 l22
^cucara a-14 c-12 d-13 f-13 j-10 l22
^cuch f16 h-11 l-11 m-12
^cuchil f16 h-11 l-11 m-12
^cuel a-14 b-11 m-12
^cuen b-16 c-17 d25 e-17 g-15 h-12 j-20 k-17 l-20 m-25
^cuenta c-10 d20 f-10 m-11
^cuer a-10 b-11 c-12
^cuid a22 b-19 c-30 d-24 e-17 g-14 h-23 i-10 j-16 k-15 l-23
^cuidad a11
^cuidat a16 c-12 f-10 m-14
^cuides m-10
^culp f10 m-10
^cump a-12 c-11 d-15 f-12
^curr b-11 d17 f-14 m-10
^curren b-11 d17 f-14 m-10
^curt a-11 b-10 c-14 d-10 f-14 l-16 m-11
^curtai a-11 b-10 c-14 d-10 f-14 l-16 m-11
^cust b-12 d-11
^custod b-12 d-11
^cutt a-15 b-13 c-14 d-15 f11 j-19 l-13 m-22
^cuttin a-15 b-13 c-14 d-15 f11 j-19 l-13 m-22
^dama a-13 b15 d15 f-10
^daug b-18 c-11 d-15 g-10 l-18
^daught b-18 c-11 d-15 g-10 l-18
^dead a-14 b-10 c-14 d-11 f-14 h-11 j-10 m-11
^deadli a-13 c-14 f-13 h-11 j-10 l-11 m-10
^deal b15 c14
^deat a11 b-18 c-14 d-13 f19 h12 j-12 l-14 m-12
^debe d11 m10
^debt g21
^dece a-13 b-10 c-12 d-12 h23
^deceas a-11 b-10 c-12 d-10 h23
^deci a-36 b16 c-22 d-24 e17 f16 g-16 h-17 i-13 j-18 k-16 l-18 m-22
^decide a-11 b-10 d-10 f12 m-10
^decisi e12
^decl a-19 b-13 c-11 d-14 f-23 g33 h-14 i-10 j-11 k-10 l-15 m-25
^declar a-16 b-11 c-10 d-12 f-21 g34 h-10 l-10 m-21
^declin m-10
^defe a-15 b16
^defu h17
^defunc h17
^degr a-11 l15
^degree a-11 l15
^deja b-26 c-21 d-22 e-12 g-14 h-16 j-14 k-13 l-21 m-22
^deje a-20 b-24 d-18 f-26 g-15 h-17 j18 k-16 l-16 m-17
^dejenm c-13 f-12 j20
^dela a11 d-12 f-16 l-17 m-10
^delant a13
^delaye l-11
^dele d-14
^dema a-30 b24 f-29 g-17 h-14 i-16 j-15 l-16 m-19
^demand a-27 b25 c-14 d-26 f-25 g-15 i-14 j-13 l-13 m-14
^demo f-10 m-13
^demu d10
^demues d10
^deni a-10 b-10 c-10 e-21 f-14 h-18 i-13 j-13 k11
^dent b-15 d-12 k11 l-11
^dentis b-15 d-12 k11 l-11
^denu a-19 b17 f-12
^denunc a-19 b17 f-12
^depa a-23 b28 d-10 e-10 f-20 k13
^depart a-23 b28 d-10 e-10 f-20 k13
^depo a-34 b11 c-25 d20 e-19 g-24 h-26 i-17 j-18 k-11 l-23
^deport m16
^deposi a-31 b12 c-25 d21 e-18 f-33 g-23 h-22 i-15 j-17 k-10 l-20 m-35
^dere a-15 b18 f-10
^derech a-15 b18 f-10
^desa a15 b-18 f12 j-10
^desalo a-12 f11
^desapa a19 b-16
^desc a-30 b-19 e-16 g-14 h10 i-11 j-18 k-20
^descan a-21 b-12 c-20 d-20 e-11 g-10 h12 j-10 l-17
^descar k-10
^descom l14
^descon d15 m10
^desd a-10 b-12 c-11 d12 h12 l19
^dese b-10 c-15 d-18 f17 h-12 k-10 m16
^desemp m19
^deserv a11 c-13 f15 j-11
^desg c12 d12 f-18 m-13
^desglo d15 f-14 m-10
^desgra c13
^desp a-27 b-19 c-15 d-30 e-14 f25 g-13 h-18 i-12 j-29 k-16 l-15
^desped f19
^desper d-12 f19 j-19
^despue m-14
^dess f-12 j-10
^desser f-12 j-10
^dete a-14 c-12 d-17 j-15 k-14 l23
^detect a-12 c-11 d-10 f-16 l24 m-15
^deteni m11
^deud a-22 b-10 c-16 e-10 g14 j-14 k-12 l-12 m-16
^devi c15
^devu d-11
^devuel d-11
^diab b-17 c24 d-16 e-12 f-20 g-10 h-12 j-14 k-12 l-16 m-17
^dici d11
^diciem d11
^didn a-17 b-11 c-15 h19 k-17 l-12 m-18
^dien a17 b-13 f-10 l-11
^diente a17 b-13 f-10 l-11
^dier c-11 f-15 j-11 m-18
^difu f-10 h13
^difunt f-10 h13
^diga a13 c-16 e10 f-13
^dije d21 m-10
^dijero d21 m-10
^dine a-31 b-20 c-19 d13 e-19 f-23 g-10 h-23 i-10 j-12 k-12 l-15 m19
^dinn a-13 b-12 f-12 l-13 m-15
^dios f12
^diosit f12
^dire a-18 c-15 d-19 e15 f-19 g15 j-13 l-13 m-18
^direcc a-11 e-11 f-11 g11 m-12
^direct e18 g12
^disa b-13 c-10 e-14 j-13 m17
^disabi a-12 d-10 f-13 m18
^disagr d11
^disapp a10 e-12 f12
^disc a-18 c-22 d-28 e10 f-28 g21 h-21 i-14 j10 k-19 l-19 m-25
^discha d-16 g24
^discon j16
^discri b10
^discul a-11 b-12 c-16 d-13 e-10 f-14 g-12 h-12 j-16 k-12 l-13 m-12
^discus e14
^disg a-14 b-13 c20
^dish l14
^dishwa l14
^disp b-18 c-13 d21 f-20 g-12 j-24 k-18 l-16 m-13
^dispar a12
^disput a-15 b-17 d22 e-14 f-18 g-10 j-23 k-16 m-12
^dist e12
^distri e12
^divo a-12 b-16 c-10 d-13 f-18 g-14 i-11
^divorc a-12 b-16 c-10 d-13 f-18 g-14 i-11
^dobl d11 m-16
^doct a-21 b-22 c-14 d-24 e-10 f-25 g-10 h-11 j-14 k-12 m15
^docu b13 d14 f-13
^docume b13 d14 f-13
^does f-19 h-14 j-17 k12 m-21
^doin a-14 b-11 c-14
^dola d-11
^dolare d-11
^doll a-23 b-13 m-15
^dollar a-18 d-12 m-11
^domi a-11 b-10 f-18 h14 l-13 m-17
^doming a-11 b-10 f-18 h14 l-13 m-17
^dond a20 b-22 d13 e-18 f-30 g-15 h-20 j-16 k-18 l-25
^dorm a-27 b-21 c-26 d-29 e-14 g-13 h-13 i-11 j-22 k-19 l-26 m-33
^dormid m-13
^doub a-12 c-13 d25 f-17 j-10 m-12
^down a-11 b-10
^drai d-10 f-13 m-11
^drea c-11 f-16 l-13 m-13
^dren l12
^drenaj l12
^drin a-10 l-12
^drinki a-10 l-12
^drip l16
^driv a-10 b-25 c-20 d-24 e-14 g-15 h-26 i-14 j-22 k-18 l-20
^drivin a-15 b-11 j-13
^drop d-16 f-16 j-17 m-12
^droppe d-12 f-11 j-14
^droppi l12
^drow f12
^drowni f12
^drye f-10 l15
^duch l13
^duel d-11 m-14
^duen b-12 c-12 d-22 e21 f-14 k-11 l-13 m-12
^duer a10 e-11
^dumb a-15 c18 d-11 f-10
^dumbas a-10 c12
^dumbes c12
^dyin a-16 b-11 c-14 d-10 f-23 h-14 l-16 m-12
^earl a-28 b-21 c-23 d-21 e-22 f-39 g-15 h-24 i-13 j-30 k-17 l-26 m-14
^earlie j-10
^eart a-10 b-10 f-11 h-10
^easi f21
^eati d-11 m11
^echa c-10 f-17 l16 m-17
^echand l11
^edif a17 d-15 h-12 m-14
^edific a17 d-15 h-12 m-14
^efec m-10
^efecti m-10
^effe g14
^elec a-15 d-20 f-17 j12 l25 m-11
^electr a-15 d-20 f-17 j12 l25 m-11
^elev a-11 d-13 f-11 l24 m-15
^elevad l13
^elevat d-11 l19
^else a-12 d19
^emai a-34 b-10 c-17 f-33 g-18 h-15 j11 k-17 l-17 m-18
^emba f-19 m12
^embarr f-11
^emer m11
^emerge m11
^emoj a-10 c-17 f-10 k-14 m-10
^empe m-15
^empl m15
^enca a13 b-13 c-22 e13 j-10 k-16 l-16 m-19
^encarg a14 b-12 c-20 e13 k-15 l-12 m-12
^ench a-13 l17
^enchuf a-13 l17
^enci l18
^enco a13 b-15 c-10 d-10
^encont a13 b-15 c-10 d-10
^encu c-10 d-16 e10 f20 m-11
^encuen c-10 d-16 e10 f20 m-11
^ende a-14
^endi f17
^enfe a-13 d-11 f-19 h-10 l-13 m21
^enferm a-13 d-11 f-19 h-10 l-13 m21
^enfo b23
^enforc b23
^enfr d-12 f-12 l18 m-12
^enoj a-12 c-11 d-10 f-13 j-10 k-15 l-11 m-14
^enou a-15 b-17 c-15 d-18 h-11 j13 k-19 l-11 m12
^ense b-12 f-12
^ensena b-11 d-11
^ente a11 b-11 c-10 d-14 f-19 h16 l-10 m-19
^entend a11 d-11
^enterr f-12 h17 m-14
^enti h11
^entier h11
^ento b11 c-13 d-16 g-10 h-10 j-10 l-11 m-13
^entonc b11 c-13 d-16 g-10 h-10 j-10 l-11 m-13
^entr c-22 e-11 h-18 j-18 k-13
^entrad a-18 b-10
^entreg a-16 d16
^enve a-15 b-12 e-13 f-10
^envelo a-15 b-12 e-13 f-10
^equi a-25 b-21 c-28 d-14 e-20 f-27 g-20 h-20 i-15 j-28 k28 l-23 m-24
^equivo a-25 b-21 c-27 d-14 e-20 f-27 g-20 h-20 i-15 j-28 k28 l-23 m-23
^eras f12
^erro a-16 b-14 c-17 f-19 g-12 h-14 i-10 j-16 k-10 l-17 m-20
^esca b-18 c-15 d-21 e26 f-23 h-14 i-10 j-22 k-14 l13 m-13
^escala a-13 b-14 c-10 d-18 e26 f-18 h-12 j-20 k-12 m-10
^escale l15
^esco a14 m10
^escope a15
^escr c-21 e-20 g-13 j28 l-18 m-22
^escrib c-21 d-31 e-20 g-13 j28 l-18 m-22
^escu c-11 f-17
^escuel c-10 f-16
^espa a16 f-11 l-10 m-13
^espald a17 f-10 m-13
^espe a27 b-25 c-16 d-21 f-28 g-16 h-10 i-11 j-14 l-21 m-22
^espera a19 b-20 d-18 f-23 l-15 m-19
^espo b-15 d-18 h13 j-11 m12
^esta a-23 b-23 e-41 f16 h11 i-31 j-27
^estaci c-14 f-21 l-10 m-12
^estamo a-16 c-14 d-19 f-19 h14 m16
^estari c-10 d-12 f18 h-10
^este f-14
^esto b-46 c-20 e-33 f16 j-11 k-36 l-36 m17
^estr a10
^estrel a10
^estu a-10 b-19 d-24 e-12 f-27 g-10 h-21 k-14 m-23
^estudi h-16
^estupi c12 l-13
^ever a-10 b12 e-27 f31 h-37 j-41 k-29 m11
^everyb a-14 b-11 c-13 d-10
^everyo a-19 b-18 c-11 d-19 f19 j-11 m-10
^everyt a-22 b11 d-24 f19 g10 h-15 i16 j-17 l-15 m10
^everyw a-11 c-10 f-11 l18
^evic a21 b-17 d-11 j-10
^evicti a11
^exam a10
^exce e11
^excu a-16 b-12 c10 d-13 f-14 m-12
^exec f-10 h19
^execut f-10 h19
^exhi a-15 b18
^exhibi a-15 b18
^exis a-19 c-12 d-27 e-14 f36 h-10 j-30 k-23 m-15
^existi a-10 d-16 f23 j-19 k-12 m-11
^expe a-15 b26 c-17 d-16 f-12 g-19 h-10 i-25 j-11 k-11 l-20 m-12
^expens b-10 l-13
^expl b14 c-16 d11 f-22 g-10 j-13 k-12 l-11 m-14
^explai a-12 d11 e-11 f-13
^explic b14 d-10
^expliq d11
^exte a-16 b-11 c-13 d-12 e10 f-17 l-12 m-11
^extens e12
^exterm a-10 f-15 l-11 m-10
^extr a-18 c-15 e-11 f18 j-10 l-16 m-22
^extran a-12 c-13 d-14 f16 l-11
^fabr m15
^fabric m15
^fact m10
^fall a-16 c-14 d-16 f-23 h29 k-11 l12 m-22
^fallec a-14 c-10 d-13 f-21 h30 k-10 l-13 m-18
^falt a-22 c-12 e-14 f11 g-10 h-10 j-17 k-14 l-12 m-22
^fami a12 c-22 d-16 f13 g-13 h-17 k-13 l-15 m-14
^famili a11 c-11 f10
^fath f-13 h22 m-17
^faul a-11 c-12 f-12 m-13
^favo a-26 b-27 c-24 d-11 e11 f-14 g-18 j15 k-17 l-26 m-30
^fdcp b10
^febr a-10 d12
^februa a-10 d12
^fech a-13 c-12 d-14 f-14 g-10 l-12 m-15
^fede m11
^federa m11
^feed a-11 c12 f12
^feel b-11 c-17 d-16 j-13 k-13 l-13 m-14
^feelin a-16 c-17 d-15 j-13 k-13 l-13 m-14
^feli a-23 b-17 c-24 d-19 e-12 g-17 h-18 i-13 j-17 k-15 l-19 m-32
^felice a-10 f11
^fide g16
^fideic g16
^fies a-13 c-20 f-16
^figh d-14 f-21 j-10 m-11
^figu m-11
^file a-11 b11 d-21 f-16 g27 h-12 l-13 m-10
^fili a-19 b18 c-13 d-16 e-14 f-21 g17 h-12 i-27 j-12 k-11 l-16 m-15
^filt a-12 c13 f-10
^fina a-16 b-10 c-15 d-13 f-15 g-10 j-10 l-15 m-21
^finall a-15 b-10 c-15 d-12 f-15 g-10 l-14 m-21
^fing a16 f-13
^finger a17
^fini a-15 d-15 f-19
^fire a-11 b-12 c-10 f-12 l-10 m-13
^firm a-16 c-20 d20 e-14 f-17 j-16 k-12 l-12 m-13
^firs c-13 f-20 h-19 m-23
^fisc a-13 b19
^fiscal a-13 b19
^fixe a-17 c-15 d-14 m-14
^fixi a-20 b-18 c-16 d-12 f-21 h-12 l-17
^flig a-13 c-10 d-12 l-11 m-13
^floo a-15 b-10 f-12 l22 m-13
^floode l11
^flow f-13
^flower f-13
^flus b-10 f-12 l23 m-17
^foll f14 i11
^fool c10
^fore e-11 f23
^foreve e-11 f23
^forg a-27 b-22 c-29 d-28 e-18 g-16 h-18 i-15 k-27 l-20 m-25
^forget f-16
^forgiv f13
^forw a-10 d11 f-11 i15
^forwar a-10 d11 f-11 i15
^foun c-13 d-11 h14 m-13
^fras f14
^freg a-11 b-16 c10
^fregad a-10 b-16 c11
^fren c-12
^frid a-49 b-21 c-40 d-49 e-35 f-30 i-27 j-36 k-34 m-11
^frie a-15 b-20 d-10 h-13 l-15
^friend l-12
^fron a-27 c-10 j-16 l13 m-16
^froz b-11 c-13 d-19 f-16
^fueg c-11
^fune b-13 c-10 d-13 g-10 l-12 m11
^funera b-13 c-10 d-13 g-10 l-12 m11
^funn c-12
^furl f-11 m17
^furlou f-11 m17
^furn l16
^furnac l16
^gana a-25 b-21 c-23 d-25 e-14 f12 g-17 h-18 i-15 j-21 k-18 l-28 m-24
^gara a-11 f16 l-12 m-13
^garb a-16 d-13 e-10 f-10 l11
^garbag a-16 d-13 e-10 f-10 l11
^garn d-11 f-12 m17
^garnis d-11 f-12 m17
^gaso b-14 c-14 d-15 f-13 m-16
^gasoli b-14 c-14 d-15 f-13 m-16
^gast f-17 h-10 m20
^gene b19 i-14
^genera b19 i-14
^gent a18 b-13 c23 d-20 e-15 f-23 g-10 h-10 j-16 l-18 m-16
^gere a-23 b-12 c-11 e15 f-12 k-11 l-10 m-11
^gerent a-23 b-12 c-11 e15 f-12 k-11 l-10 m-11
^gett a17 b15 c-17 e-14 f-14 h-17 j10 m-20
^gettin a17 b15 c-17 e-14 f-14 h-17 j10 m-20
^girl m-10
^givi a-14 f11
^goin d-25 g12 h-19 i-14 j-19 k-12 l14
^golp a17 f-10
^gonn a20 c-41 d-29 f21 h15 i-26 j-30 k-27 m-34
^gono c14
^gonorr c14
^good a-18 b-18 c-19 d-18 e-11 g-15 h-19 i-12 j-19 k-14 l-15 m-17
^goodby a-14 b-14 c-12 d-13 f11 g-10 h-15 j-14 k-10 l-10 m-11
^goodni c-11 f-14
^gote a-14 b-12 c-17 e-10 f-18 h-11 j-12 k-11 l21 m-11
^gott l-12
^grac a-40 c-44 d-38 e-36 f-39 g-25 h-27 i-23 j-16 k-29 l-46 m-32
^gracia a-39 b-35 c-43 d-37 e-35 f-35 g-24 h-26 i-22 j-16 k-29 l-45 m-31
^grad a-20 c-10 d-13 e11 f-22 h-19 k-10 l13 m-23
^gradua f-10 h-10 m-15
^gran a-27 b-25 c-29 d-28 e-18 f-41 g-16 h14 i-15 j-20 l-25
^grandm a-15 b-10 c-16 d-14 f-25 j-12 l-12 m-26
^grandp h15
^gras f-19
^grat f-10
^grea a-34 b-24 c-28 d-22 f-31 g-18 h-21 j-19 k-20 l-32 m-30
^gree a-19 b-11 c18 d-15 f-11 l-15
^grip f-15 h-11 m-12
^groc f-11
^grocer f-11
^grou a13 b-12
^grow c-12 f-13 l18
^growin c-10 f-10 l17
^guar j-11 k-17
^gues a-15 b12 d-14
^gust a-18 b-10 c-12 d-13 f-19 l-11 m-13
^gustar e10
^habe f11
^habi a-15 c-13 d16 f-18 k-12 l-16
^habl a-37 b-13 c-24 e15 f-32 h-18 i12 j-27 l-22 m-24
^hace b-19 c-19 d-17 f24 g-23 l-16 m-19
^hacerm f15
^half m-11
^halfwa m-11
^hall b-14 c-21 d-23 f-15 g-10 h-13 j-11 m-19
^hallwa d-10 f-15 m-11
^hamb b-10 c15 d-16 f-21 h-16 l-13 m-16
^hand a16 b-33 c-20 d14 e-26 f-30 g-18 i18 j-16 k-21 l-11 m-26
^handle a-11 b-10 c-12 d-22 e-19 f-13 h-17 i12 k-11 m-13
^handli b-14 h11 i14
^hang a-22 b-15 c-18 d-14 e-11 g-13 h-15 j-20 k-12 m-21
^hangin a-22 b-15 c-18 d-14 e-11 g-13 h-15 j-20 k-12 m-21
^happ a10 b-28 c-35 d-29 e-19 f-23 g-20 h-23 i-17 j-26 k-23 l-22
^happen b-14 c-15 d-17 f-21 h-10 j-15 m-11
^hara b18 d-17 f-16
^harass b18 d-17 f-16
^hard c14
^haro f11
^hart a-11 d-16 i13 k16 m-13
^hartfo d-12 f-15 i13 k16
^hasn f-13 l14 m15
^hast a-18 c-20 e-16 f-20 g-14 h-17 i-10 j-14 k-13
^have a-11 c-10 f-12 k-13 m13
^head a-18 b-16 c-12 d-12 f-20 l10 m-18
^headac a-10 b-10 f-12 l13
^headin a-10 f-11 l-10 m-13
^heal a-14 b13 c-10 f-16 m-23
^hear a-36 b22 d-20 f10 h13 i-16 j-15 k11 l-20 m-15
^hearin a-20 b17 e10 i-13
^heartl c14
^heat a-14
^heav b-10 c-15 f10 l-13 m-10
^hech b-14 c-10 d-10 g-10
^help a-13 b-14 c-12 d-24 e-10 j-13 l-10 m-21
^helpin d-11 m-16
^here a-11 d-13 f-15 m-12
^herm b-17 c-16 d-23 g-12 h17 l-16 m-24
^herman b-17 c-16 d-23 g-12 h17 l-16 m-24
^high e10
^highwa a12
^hijo b-17 c12 d-23 e-11 g-13 h-13 j-17 k-14 l-12 m-13
^hims e19 f15
^himsel e19 f15
^hire i10
^hiss l14
^hissin l12
^hitt j12
^hittin j12
^homb a11
^home a-14 b-10 d-12 f-20
^homewo a-12 f-15
^hone f24
^honest f24
^hora a-12 d-14 f-23 m11
^hors a-11 b-10 c11
^hosp a13 b-23 c-14 g-10 h14 k-11 l-21 m13
^hospic h11
^hospit a14 b-18 c-12 k-10 l-20 m13
^hote a-10 c-12 f13
^hour b-15 c-16 d-26 f-22 g-13 j-13 l-13 m15
^hous a10 b27 c-22 e-18 g-18 h-23 i-17 l-13
^housin a-21 b30 e-11 f-21 g-10 h-14 i-11 l-11 m-10
^huel a-19 b-15 c-21 d-13 f-15 g-11 h-11 j-10 k-13 l15 m-17
^huma a-11 d-13 e23 f-16
^humano b11
^hung a-10 b-11 d-17 f-16 j-12 k-13 m-11
^hurt m-11
^husb b-12 c-10 d-14 i-10 l-16 m10
^husban b-12 c-10 d-14 i-10 l-16 m10
^idio a-21 b-10 c13 d-22 f-15 l-15
^igle a-11 b-13
^iglesi a-11 b-13
^igno c-11 f-10 j-15
^igua f14
^ileg b11 f-11
^ille b14
^illega b14
^impo a-10 e11 m-13
^import a-10 d-13 e11 m-11
^inca d-15 f-16 g-10 m21
^incapa d-15 f-16 g-10 m21
^incl a-22 b-18 c-22 d15 e-11 g13 h-18 i-18 j-10 k-10 l-35
^includ a-14 b-12 c-12 g11 h-11 i-15 l-24
^inclui d17 l-14
^incluy c-10 d-13 l-14 m-13
^inco a-17 c14 e-10 f-19 h-14 j-13 k-11 l-15 m10
^incomp c14
^incr d15
^increa d15
^infl d12
^info j12
^inform j12
^ingr m12
^ingres m12
^inmi b-11 i-13
^inmigr b-11 i-13
^inqu a-16 c-18 d12 f-17 h14 i13 j-13 k15 l-14 m-13
^inquil a-16 c-18 d12 f-17 h14 i13 j-13 k15 l-14 m-13
^insi a-13 j-14 l13
^insp a-32 b34 c-17 d-22 e-13 f-28 g-17 h-19 i-13 j-14 k-13 m-19
^inspec a-32 b34 c-17 d-22 e-13 f-28 g-17 h-19 i-13 j-14 k-13 m-19
^inst b-11
^instea b-11
^insu c-13 d-19 f22 h-11 j-10
^insuli f13 m10
^insura c-11 d-16 f16 h-10 m-13
^inte a-21 b17 d-23 h-11 j13 k-11 l-11 m10
^intere b10 j17
^intern f-10 m16
^inun l14 m-10
^inut c13 e10
^inutil c13 e10
^invo b15
^issu d-12
^item d13
^itemiz d13
^jack a-17 b-12 f-10
^jame h12
^jamm c-11 l13
^janu d11 m-11
^januar d11 m-11
^joda c11 d-12
^jode c10
^jodi a14
^join f12 h-10
^joki d-13 m-11
^judg a-22 b19 c-10 f-24 h-14 k-10 l-18 m-16
^juev m-11
^juic a-11
^jump c-15
^juni c-10 f-11 m-14
^junt a-12 d-18 f-19 g15 h-11 l-14
^karm c11
^keep c-14 h-10 i-16 k-11 l11 m-14
^keis a-11 d-13 f-10 k13
^kick e15 f-16 m15
^kidd b-13 f-10 j-10
^kiddin b-13 f-10 j-10
^kill b-21 c-25 d-31 e-12 f-37 g-16 h14 i-12 k-17 l-22
^killin a-23 d-14 f-17
^kind j16 k-10
^kitc a-18 b-10 c-14 d-10 f-18 l23 m-18
^kitche a-18 b-10 c-14 d-10 f-18 l23 m-18
^knif a-20 c-10 d-11 l-12
^knoc a17 b-23 c-14 d-17 f-30 h-10 l-20 m-18
^knocke f-13 m-11
^knocki a14
^lado l14
^ladr a-13 c14 f-13 j-10 m-10
^ladron a-11 c14 f-11
^land a21 b-20 c10 d-26 g-13 h-17 i-11 j-18 k10
^landli k14
^landlo a22 b-19 c11 d-24 g-12 h-12 j-14 k-19 m-22
^last l11
^lastim a10
^late a-26 b-21 c-18 d-18 e-13 g-13 h-14 j-23 k-13 l-17 m-19
^laug a-11 c-11 d-16 f-24 h-16 j-22 m-16
^laughi f-17 j-12
^laun a-10 c-10 e-12
^laundr a-10 c-10 e-12
^lava a-16 l18 m-18
^lavado l14
^laws a-15 b11 f-11 m-11
^lawsui a-15 b11 f-11 m-11
^lawy a-32 b11 c-19 d-28 e-17 f-33 h-22 i39 k-20 m-12
^lawyer i10
^leak c-10 f-12 j-13 l11 m-13
^leakin l10
^leas c-21 d13 e-19 f-32 g-23 h14 i13 j-16 k-26 l-26 m-32
^leasin a10 d-11 f-10 k-10
^leav b-37 c-30 d-33 e-24 f-14 g-23 h-26 i-22 j12 k-27 l-32
^leavin a10 b-13 d-10 f-13 g-10 h-10 j-15 m-21
^ledg a-11 b-10 d24 e-14 f-18 m-11
^lega a-31 b14 c-26 d-34 e-21 f-35 g-22 h-23 i42 j-22 k-23 l-25 m-33
^lejo a-13 b-10 c-11 d-11 f-15 k-15 l-13 m-16
^lett c-23 d-12 e-17 g-20 h-21 i-15 j12 k-18 l-23 m-23
^letter b-10 f12 j11
^leva b10
^levant b10
^leye a-10 b-10 c-12 f-11 h-12 m-13
^libr m-16
^lice a-12 c-13 d-17 e-10 f-18 g-15 h-11 i29 j-13 l-13
^licenc a-12 c-12 d-17 e-10 f-18 g-14 h-10 i29 j-12 l-13
^ligh b-22 c-22 d-27 e-18 f-30 g-10 h-16 i-12 j-15 k-10
^lightb e-10
^like a-15 b12 f-11
^limp a11 b-13 f-12 m-16
^limpia b-13 m-15
^liqu a-17 c-13 d12 f-14 l-11 m-10
^liquid a-17 c-13 d12 f-14 l-11 m-10
^list a-20 b-23 c-18 d-20 e-19 f15 g14 h-16 i-11 j15 k-11 l-22 m-20
^lite d13
^litera d13
^livi a-23 b-12 d-23 g-12 i-10 j-10 k-22 m11
^llam a-23 b11 c-11 d-20 f-31 g-13 h-11 m-13
^llan a10
^llanta a14
^llav a-23 b-10 c-11 e-15 h-13 m-23
^lleg a-12 b-16 c-34 d-39 e-25 f-11 h-28 i-21 l-33 m-35
^llegue f-15
^llev d-38 e-19 f14 g-28 i14 j-26 k-19 l11
^llevam b-14 c-19 f12 h-10 i-10 j-12 l10 m-12
^llor b-10 c-12
^llov f-15 m-12
^llue l15
^lluv c-18 d-10 f-11
^load f10
^lobb c-13 d-11 f-14 h-11 l-20
^lock d-16 e-15 f-17 h-10 l-23 m16
^locu a-15 f11
^long a-10 c-11 d-10 h23 k-11 l-12 m-17
^look a-25 c-22 e-10 f26 g-18 j-14 l-22 m-22
^lookin a-17 b-13 c-15 f20 l-11 m-12
^love a12 f16
^lowl c12
^lowlif c12
^lueg b-22 c-18 d-22 f-18 g-17 h-12 l-14 m-19
^luga a10
^lunc a-11 d-10 l-10
^lune a-16 c-16 d-21 e-12 f-18 g-16 i-11 k-12
^lyin c16 j-12
^mach a16 f-12
^machet a16 f-12
^madr b-14 c10 d-17 e-11 f-24 g-11 j-14 k-13 l-10
^magg c-14 l18
^maggot c-14 l18
^magi a-10 b25 d-11 f-10
^magist a-10 b25 d-11 f-10
^mail f-20 g12 j-14 l-17 m-11
^mailbo f-10 l-15
^mailin g13
^main a13 c-19 d-19 e-16 f-24 g-11 h-15 i-10 j-18 l12 m-18
^mainte a13 c-18 d-18 e-15 f-24 g-10 h-14 i-10 j-17 k-14 l12 m-17
^make a12 d-14 f-13
^maki a-13 b-10 d10 h12 j-17 k-10
^mald a-11 d-15 f-11 l-12
^maldit a-11 d-15 f-11 l-12
^mali f-13 l-12
^malp a-10 c15 d-10 f-10 j-10 l-11 m-10
^malpar a-10 c15 d-10 f-10 j-10 l-11 m-10
^mama c12
^mamagu c12
^mana b-15 c-18 e18 f-19 g-38 h-42 i-33 j-41 k-39 l-44 m-41
^manage a10 b-28 c-34 e25 f-41 g-17 h-17 i-17 j-20 k-23 l-24 m-28
^manc d11 f-10
^manche d-10
^mand b-14 c-50 f-60 i-12 k-24 l-37
^mandem a-13 b-11 d12 e-10 f-11 g-10 h-12 j-25 m-15
^mane d-13 f-19 g-11
^maneja d-11 f-16 g-11 m-18
^mano a16 f-15
^maqu e15 f-10
^maquin e15 f-10
^marc a-23 c-15 d16 e-13 g-13 h-14 j-14 l-16
^mari a-14 b-14 c-11 d-19 f-23 h-25 i-12 j-17 k10 l-12 m13
^mariso k12
^mart b-14 d-13 f-17 g-12 h13 k-17 l-13 m-14
^marz d14
^mata a15 b-22 c-14 d-18 f10 g-13 h11 j-10 l-14 m-27
^mataro h14
^matc a13 d-17 f-14 m-10
^mate a12 f-18 m16
^matern f-10 m17
^matt a-14 c-10 d-11 f14 j-14
^matter a-11 d-10 f15
^mayb f13
^mayo a-11 b15
^mean a-17 b-11 c-12 d-25 h-10 j-16 l-13 m-15
^meanin a-11 m-11
^medi a-22 b-16 c-17 d-26 e-10 g-13 h-13 k-12 m23
^medica d-10 m15
^medici a-12 d-13 l-19 m14
^meet a-12 c-13 d-13 e-11 g16 l-11
^meetin a-12 c-13 d-13 e-11 g16 l-11
^mejo a-32 b-23 c-26 d-35 e-15 f21 g-18 h-32 i-17 j-15 k-28 l-26 m-32
^melt l15
^meno b10 d-11
^mens a-27 b-10 c-32 d-28 e-18 f-38 g-15 h-21 i-15 j25 l-20 m-26
^mensaj a-27 b-10 c-32 d-28 e-18 f-38 g-15 h-21 i-15 j25 l-20 m-26
^ment a-10 c14 d13 f-10 l-11
^mentio d16
^mentir c15
^mere f10
^merr c-13 f-11
^mese l-13
^mess a-25 c-18 f-11 g-13 h-19 i-11 j23 l-12 m-13
^messag a-25 c-17 d-29 f-10 g-12 h-18 i-11 j23 l-11 m-13
^meta c16 d-12
^mete f-17
^meti b-14 c11 f-14 l12
^metich c11 d-11
^metier a10
^micr l15
^mied a12 c-12 d-10 m-15
^mier a-10 l-12
^migh b-15 c-12 d-24 e-19 g-10 h-10 j-10 k-13 m-16
^migr h-13 m16
^minu b-12 c-15 d-10 f-11 j-13
^minute c-11
^mise c15
^misera c16
^mism c-15 e-19 g-10 h-17 k-13 m-14
^miss a-15 d-10 j-18
^mist b-13 m-14
^mistak b-13 m-14
^mixe a-17 k13
^mole b-10 c-15 d-13 f-14 j12 m-17
^molest a-13 c-14 d-13 f-13 j12 m-17
^mond a-27 b14 c-24 d-26 e-13 f-16 i-21 j-23 k-15 l-27
^mone a-42 b-41 d20 e-29 f-10 g-30 h-14 i-23 j-13 k-29 l-23 m23
^moneyo a-32 b-23 c-23 d21 e-20 f-31 g-16 h-25 i-12 j-18 k-16 l-23 m-25
^mono a-15 b-13 c-14 d-12 f-18 g-10 h-14 j-10 l32 m-20
^monoxi a-14 b-12 c-13 d-10 f-16 h-13 l32 m-20
^mont a-40 b-34 c-28 d17 e-25 f-13 h-15 i-19 j-24
^mori b-12 c-15 d-15 e-16 f34 j-17 l-10 m-20
^morirm a-16 c-10 f25 h-10 j-10
^morn c-14 d-10 e-10 g-12 j-14 k-11 l-17 m-21
^mornin c-14 d-10 e-10 g-12 j-14 k-11 l-17 m-21
^moro c17
^moth a-16 h15
^mous l-12
^mout a13
^move a-12 b-15 f-22 g-13 h-18 j-11
^movi a-25 b-17 c-18 d-21 e-12 f-23 g-16 h-20 i-10 j-14 k-13 l-27 m-25
^much a-37 b-29 e-26 f-11 g-22 h-24 i-23 j-24 k-23
^muchac d13
^muda f-14
^muer b-33 d-34 e-19 f32 g-22 i-16 j-26 k-22 l-21
^muerto c13 f-19 h-18 l-10 m-11
^mult a13 b-13 f-10
^mund a-11 d-11 f27 j-17 k-11
^murd f-13
^murder h11
^muri a-30 b-16 c-27 d-11 e-12 g-15 h29 i-12 j-19 k-20 l-29 m-38
^murier f11
^myse a-32 b-23 c-14 d-21 e-17 f32 g-13 h-16 j-15 k-14 l-24 m-17
^naci f11
^nadi b-29 e-13 f11 g-14 h-18 i-15 j-22 m-26
^name d-14 f-14 k15
^nece a-18 b-12 c-16 d-14 e22 i-14 j-14
^necesi a-18 b-12 c-16 d-14 e22 i-14 j-14
^need b-15 c-21 d-12 e14 j-17 k-15
^nego k16
^negoci k16
^negr a15 b-13 f-10 l10
^neig a-23 b-17 c-15 e-10 g-12 h-16 j-15 l-10 m-18
^neighb a-23 b-17 c-15 e-10 g-12 h-16 j-15 l-10 m-18
^neve b-22 c-30 d11 f-15 g-21 i-16 k18 l11 m-35
^newb a-10 l10
^newbor a-10 l10
^nice j15
^nigh a-35 b-25 d-35 e-16 f26 g-19 i-15 j-21 k-17 m-35
^ning a-13 c-10 d-13 f-18 h-14 k21 l-10 m-10
^ningun h-10 k11
^nino a-21 c-16 d-16 l13 m15
^nobo b-31 f20 g-21 i-18 j-15 k17 l14 m-27
^noch a-17 b-16 c-23 d-15 e-10 g-13 h-16 i-10 j-14 k-12 l-18 m-24
^nois d-10 j-14 l-15
^noma d-11
^nomame d-11
^nomb a-17 b-11 c-10 d-25 e-12 f-17 g-13 h-13 j-16 k13 l-12 m-14
^nomo a-18 b-20 c-21 d-21 e-16 f22 g-11 h-14 i-11 j25 k-21 l-17
^norm j10
^noth b-19 e-11 f12 g-16 h-15 l-23 m13
^nothin b-19 e-11 f12 g-16 h-15 l-23 m13
^noti a13 b12 c-16 e-10 f-29 g11 j-15 k-11 l-16 m-16
^notici a-15 b13
^nuev a-23 b-19 c-28 d-23 e-27 f-29 g-18 h-20 i-14 j-31 l-30
^numb a-36 c-34 d15 f-33 h-32 j14 k20 l-26 m-28
^number a-16 b-10 d24 j-17 k-11
^nume a-22 b-25 c-29 d-16 f-23 h-26 i-20 j15 k18 l-26 m-25
^nunc a-17 b-10 c-13 d19 h-10 k12 l-10 m-19
^nurs f-14 m-16
^obli a11
^octu a-13 d19 f-10
^octubr a-13 d19 f-10
^ocup a-10
^offi a19 b11 c-38 e-12 f-20 g-24 h-29 i-24 j-27 l-34 m-45
^ofic a10 b-11 c-23 f-34 g-20 h-17 i-16 j-17 k-19 l-28 m-25
^oficin a10 b-11 c-23 f-34 g-20 h-17 i-16 j-17 k-19 l-28 m-25
^ojal a17 b-13 d-18 e-14 f10 g-10 h-13 j-17 l-14 m-14
^olvi a-20 b-14 c-22 d-21 f-21 g-11 h-12 i-11 j-15 k-14 l-19 m-25
^onli b-11 c-10 d-17 f-11 g-11 l-10 m-14
^open b13
^oper a-15 d-21 f-21 m16
^operar d-20 f-17 m15
^opti f-17 j13
^opto a-15 b-14 c-15 d-16 e-11 f-18 g-10 h-11 j25 k-11 l-12 m-15
^orde a-19 b-15 c-18 d-19 f-22 g-11 h-17 k-13 m-21
^orga a-13 f-10 l-12
^organi i10
^orte i16
^othe d14 j-18 k-12
^ough a18
^outa l-11
^outl a-16 c-14 f-13 l23 m-14
^outs b-20 c-16 d-15 f-16 g-12 h-10 j-16 k-10 m-14
^outsid b-20 c-16 d-15 f-16 g-12 h-10 j-16 k-10 m-14
^over a-27 b-23 c-15 e-12 g-13 h10 i-10 j-18 k-13 m-31
^overdo h14
^overpa d13 f14
^oversl d-11 f-13
^overti a-14 m-20
^owne a-25 b-15 c-19 d-20 e27 f-19 j-15
^paci a-10
^pack b-16 c-15 d-16 e-11 f-26 j-15 l-18 m-22
^packag a-18 b-10 c-13 d-15 e-11 f-21 j-14 l-17 m-22
^packin a10 f-10
^padr c-12
^paga b-41 c-26 e-24 f-53 h-15 i-17 j-28 k-20 l-31
^pagi l-11 m-13
^pagu a-25 b-26 c-16 d10 e-14 f-22 j-12 k-10 l-18 m-21
^pain a-18 b-13 c-17 d-17 e-12 h-16 j-14 l15 m-17
^pana l-10
^panade l-10
^pane l14
^pape a-26 c-25 e-23 f-26 g22 k-17 l-26 m-29
^papele g11 i15
^paperw d-10 f-16
^para d-14 f-20 g-10 h-15 j-11 m-19
^pare a-24 c-23 d-23 e-11 f-22 g-12 h-14 i-10 j10 l12 m-16
^park b-22 c-20 d-23 e-24 f-32 g-19 h-23 i-13 j-26 k-24 l-26 m-22
^parkin b-19 c-19 d-16 e-23 f-23 g-15 h-17 i-10 j-24 k-15 l-17 m-19
^parr a-10 c-10 l-12
^parril a-10 c-10 l-12
^part a-16 b-24 d11 e-15 f-30 g-23 i-12 j-15 k-17 l-24 m-15
^pasa a15 b-24 c-30 e13 h12 i-10 j-10 k-10 l-24
^pase a-19 c-13 e26
^pasi d-14 f-14 m-12
^pasill d-14 f-14 m-12
^pass a-38 b-35 c-28 d-36 e-20 f-43 g-24 h27 i-22 j-25 k-26 l-32 m-41
^passwo f-13
^past a-27 b-25 c-18 d-22 e-10 f18 g-19 h-14 i-12 j-14 k-11 l-19 m-23
^pastil a-16 b-13 c-11 d-17 f25 h-10 j-10 l-14 m-19
^pata a14
^pati a-12 c-12 f-12
^patien a-12 c-12 f-12
^payc f-11 m11
^payche f-11 m11
^payd b-10 c-10 f-10 h-16 l-12
^payi a-26 c-14 f-35 g-19 h-26 i-12 j-18 k-12 m-36
^paym a-32 b-27 c-27 d11 e-22 f-36 h-23 i-19 j-32 k-26 l-23 m-26
^paymen a-32 b-27 c-27 d11 e-22 f-36 h-23 i-19 j-32 k-26 l-23 m-26
^peac a-18 b-12 d-14 f28 l-10 m-18
^peacef f16 m-12
^peda a15 b-16 f-12
^pega a-17 b13 f11 m-11
^pegarm b16 m-11
^pela a-13 f-14 l12
^pele b11 f-11
^peli m-13
^pelicu m-13
^pend a-16 c12 d-26 f-20 j-11 l-20 m-16
^pendej a-13 c14 d-10 f-12 l-13
^pendin d-18 m-10
^pens a-26 b-18 c-21 d-21 f28 g-19 h-21 i-10 j-19 k-14 l-20
^pensad f17
^pensan a-14 d-13 f17 g-13 h-10 l-10 m-19
^peop a13 c27 d-31 e-10 g-17 h-18 m-12
^perd a-42 b-31 e-24 f-15 g-27 i-25 j-37 k-26 l-22
^perdie d16 m-18
^perdim f-11 h12 m-14
^perf a-14 b-12 c-14 d-18 f-11 g-10 h-10 j-10 l-25 m-15
^perfec a-14 b-12 c-14 d-18 f-11 g-10 h-10 j-10 l-25 m-15
^peri b11 f-11
^perm a-13 b-13 d-10 f20 j12 k-13 m-10
^perman f22
^permis f-12 j11 k-10
^perr a10 b-14 h-20 j-10 l-20 m-19
^pers a13 b-31 d-13 e22 f-28 g-20 i-17 k32 l-26 m-20
^person a-18 b-14 c-24 d-22 e18 f-23 g-12 h-18 i-10 k30 l-17 m-15
^peso a12 d14
^peti g12
^petiti g12
^phon a-18 b-42 d-28 f-29 g-23 i-23 j10 k15 l-25 m-20
^phot b12
^pick a-18 b-15 c-18 d11 f-14 m-16
^pict a-24 b11 d-11 h-12 l-13 m-10
^pictur a-24 b11 d-11 h-12 l-13 m-10
^pida b-10 f17
^pidi d-10
^piec a-18 b-12 d-13 e-13 f-14 j-13 k-15 l-11 m-12
^pien a-19 b-17 c-18 d-24 e-11 f22 g-15 h-14 j-10 k-12 l-27 m-27
^pill a-23 b-21 c-20 d-25 f30 g-12 h-15 i-12 j-16 k-16 l-22 m-29
^pinc a-19 b-12 c12 d-16 e-12 f-18 g-12 h-12 i-10 j-17 k-12 l-18 m-20
^pinche c12 l-10
^pint a-11 c-12 f-14 l-21 m-10
^pintur l-12
^pist a21 d-13 f-23 m-12
^pistol a18 d-12 f-21 m-12
^pizz a-15 b-10 c-10 d-15 e-16 f-24 h-14 j-19 l-10 m-10
^plac a19 b12 d-23 f15 h-15 i-14 j-14 k-14 l-11
^plan a-33 b-19 c-24 d-19 e-21 g-12 i-10 j-15 k-13 l-28 m14
^planni f10
^plas l11
^plasti l11
^play b-17 c-11 d-11 e-12 f-20 g-10 j-13 l-10
^playin a15 f-10 j-11
^plea a-42 b-37 c-35 d-15 e12 g-28 i-10 k-10 l-30
^plei a-12 b10
^plom a19 b-15 c-11 d-13 f-15 h-12 j-12 l-15 m-11
^plomaz a14
^plomer a-13 d-10 j-10 l-12
^plum b-12 c-10 d-12 f-19 h-11 l-16 m-13
^plumbe b-12 c-10 d-12 f-19 h-11 l-16 m-13
^pobr a-18 c20 d-10 f-12 j-10 l-11 m-10
^pode e12
^podi d-13 m13
^podr l17
^podrid l16
^poin a16 b-10 d-17 f11
^poli b-15 c-18 d-13 g-12 h-12 j-12 l-16 m-17
^polici f-10 m-10
^pone a-10 f-21
^ponerm f-10
^pong a-19 b-14 c-14 e29 f-10 k-12 l-10
^pongam a-13 e21
^porc a15 f-11 l13
^porf b-10 c-15 d-17 f-13 h-11 k-16 m-13
^porfav b-10 d-15 f-10 h-10 k-14 m-11
^porq a10 d31 f-10 h-12 j-17 l-13
^port a-24 b-25 c-25 d13 e-20 f-33 g-19 h-18 i-14 j-26 k-26 l-28 m-31
^portio d18
^post a-18 b-13 c-12 f-18 h-10 l-12 m-12
^powe b-10 d-18 f-13 l15 m-11
^pray c-14 l-10
^prayin c-14 l-10
^prec a12
^pref a-15 b-10 c-15 d-20 e11 f13 h-16 j14 k-17 l-12 m-17
^prefie a-11 c-14 d-19 f14 h-15 j14 k-17 l-11 m-16
^preg c-15 d-21 e-20 f-24 h-11 j-16 l-14
^pregun c-13 d-19 e-19 f-17 j-12 l-12 m-10
^pren f-13 l12 m-16
^preo a-10 c-10 f-15 k-18 l-13 m-14
^preocu a-10 c-10 f-15 k-18 l-13 m-14
^prep a12 b21 c-10 d-16 f-10
^prepar a12 b21 c-10 d-16 f-10
^pres b12 d-22 f-29 h-16 l15
^presio f-14 l14
^pressi b13 d-12
^pret a20 b-16 f-19 h-10 l-16 m-12
^pric a-11 f-14 l-18
^prim a16 c-16 f-21 g-10 i-12 l-12 m-22
^primer f-11
^prin d-17 f-12
^printe d-11 f-11
^pris a12 f-15 l-13 m-10
^prob b-17 c-25 d-33 e-14 g-11 h-16 j-24 k-24 l-25 m-34
^proble b-17 c-25 d-33 e-14 g-10 h-16 j-23 k-24 l-25 m-34
^proc a-13 b23 c-11 f-17 h-10 i-11 m-11
^proced b14 f-11
^proces b12
^prog a-13 d22 f-15 h-11
^progra a-13 d22 f-15 h-11
^prom a-10 d11 e-10 m-18
^promis m-12
^pron d-10 f-12
^proo a-14 b-14 c-11 d18 e-10 f-22 j-16 m-18
^prop a13 b-12 c-12 d-19 e11 f-16 k12 l-18 m-18
^proper e12 l-11
^propin a11 m-13
^prot b11 f-11 g10
^protec b11 f-11 g10
^prov b-11 c-10 d25 f-11
^prox a19 c-10 d-12 l-10
^proxim a19 c-10 d-12 l-10
^pudr a12 c-15 f-13
^pued a-38 b-15 c-44 d-51 f-16 g-33 h-34 i-27 j-24 k-37 l-34 m-11
^puen a-20 c-10 d-15 f21 l-16 m-11
^puer a11 b-13 c-10 e-13 f-23 g-14 h-15 i-11 j-17 k-14 l-10 m-20
^pull a-12 d-10 f10
^pump f11
^pune d-10
^punt f10
^putt b13 f-13
^puttin b13 f-13
^queb m12
^qued a-46 b-35 c-16 e-31 f-24 g-27 h-25 i-25 j-32 k-30 l-30
^quedam a-10 b-12 c-13 f-14 l-12
^quej a-27 b22 c-11 d-24 e24 f-34 g-19 j-15 k-19 m-21
^quejar b10 e10 f-10
^quem b-24 c-27 d-20 e-13 f-22 g-17 h-20 i-11 j-15 k-14
^quemad a-16 c-11 f-10 m-13
^quep a-14 c16
^quer j-15
^ques a-13 b-10 c-14 d-13 g-10 l-14
^questi a-13 b-10 c-14 d-13 g-10 l-14
^quic b-10 c-11 d-11
^quie c-60 e18 f12 l-45 m-24
^quiebr a-12 f-10 g20
^quiere b13 d10
^quim a-11 f-17 m20
^quin a-11 c-12 d-11 f-14 l-10
^quince a-11 c-12 d-11 f-14 l-10
^quis a-22 b-13 c-18 d-18 f16 g-10 j-15 l-16 m-19
^quisie a-22 b-13 c-18 d-18 f16 g-10 j-15 l-16 m-19
^quit a-20 b-17 c-17 f11 g-17 h-15 i-10 j12 k-11 l-16
^quitar a-11 f13 m15
^quitem j11
^rain a-15 c-12 f-16 h-10 l16 m-13
^rainin a-14 f-11 m-12
^rais a-17 b-12 d-14 f-10
^ramo h14
^rapi a-11 c-14 d-11 l-10
^rata l14
^rate a-16 c17 d-14 f-16 j-10 m-13
^ratero a-13 c15 d-12 f-13 m-12
^rath a-17 b-11 c-12 d-13 f16 k-13 l-10
^rato a-14 b-11 f-11 l23 m-13
^ratone a-12 b-10 f-11 l21 m-12
^razo a-14 c-13 d-18 j-10 l-10 m-13
^reac a-18 b-10 c-15 d-11 f-15 h12 j12 k14
^read a-28 c-15 d-26 f21 g-17 h-17 i-14 k-14 m-12
^readin b-10 e11 f14
^real a-14 c-12 d-14 f-13 j-12 k-14 l-10 m-11
^reas d-11 f18 j-10
^reca a-22 b-14 d20 e-15 f-22 g-11 h-13 i-11 j-12 k-14 l-10 m-23
^recarg a-16 b-10 e-10 f-16 k-13 m-21
^rece a-38 b-33 c-24 d11 e-27 f-36 g-22 h-23 i-21 j-13 k-22 l-25 m-28
^receip a-33 b-24 c-18 d16 e-25 f-32 g-15 h-21 i-16 j-30 k-18 l-20 m-24
^receiv d-17
^reci b-36 c-32 e-28 f-43 g-24 h-31 i-23 k-26 l-32 m-23
^recibi b-12 f-18 j17 m-12
^recibo a-13 d20 f-13
^recl b11 m10
^reclam b11 m10
^reco a-35 b-26 d21 e-17 g-18 i-14 j-28 k-23 l-18 m-14
^recono d14
^record a-19 b-13 d19 f-18 g-12 j-25 k-14 l-10 m-12
^reek l12
^refr j10 k-10 l11
^refrai j10
^refrig l10
^refu a-12 f-13 m-15
^rega a-14 b-11 f-11 l12
^regade l14
^regr a10 d-11 f-14
^regres a13
^rela f11 m-10
^remi a-24 b-19 d-18 e-10 f-21
^remind a-18 b-17 d-17 e-10 f-18
^remo b-13 d-20 e-10 f-17 h-14 j18 m-10
^rene a-17 b-19 c-14 d-25 e-18 f-29 h-11 i-10 j-17 k-11 l-12 m-12
^renewa a-11 b-14 d-17 f-12 j-10
^reno a-12 b-19 c-15 d-20 e-14 f-20 g-13 h-10 j-13 m-12
^renova a-12 b-19 c-15 d-20 e-14 f-20 g-13 h-10 j-13 m-12
^rent a-39 b-18 d11 e-14 f-45 g-21 j-15 k22 l-22
^repl b-10 d-20 f-24 l-18
^replac f-10 l-16
^repo a-33 b27 c-20 d-29 f-29 g-19 h-19 i-10 j-23 k-20 m17
^report a-28 b28 c-11 d-22 f-18 g-12 h-11 j-19 k-14 m-11
^repr a-16 b-30 c-13 d-18 e-17 f-21 g-12 h-10 i40 j-15 k-13 l-14 m-20
^repres a-16 b-30 c-13 d-18 e-17 f-21 g-12 h-10 i40 j-15 k-13 l-14 m-20
^rese j-10
^resp a19 d-19 e13 j-12 k-11
^respon a15 d-18 e14 f-14 k-11
^rest d-10 j12 l-13 m18
^restau l-11 m19
^resu d-12 e14 f-12
^resuel e14 f-11
^reta f-12 i17
^retain b-13 i17
^retu d13 k-13
^return d13 k-13
^reve c11 j-10
^revi c-24 d17 f-26 g-17 h-15 i10 j-19 k-13 l-23 m-19
^review b-11 i13
^revise d16
^revo j14
^ridi c17
^ridicu c17
^rifl a12 f-10
^righ b-10 c-20 e-20 f-42 i-20 j-27
^rive a-12 i13
^roac a-11 c-14 d-11 f-14 j-10 l16 m-17
^roache l12
^roba a-18 c10 d-11 f-13 j-10 l-11 m10
^robaro c-17 f-11 m10
^robb d-10 m13
^robo a-15 c12 j13
^romp b-10 f-12
^romper a12
^room f-22
^roomma f-22
^rota l14
^rott l19
^roun a13
^rued l10
^runn a-17 b-10 c-19 d-10 h-14 j-11 m-20
^runnin a-17 b-10 c-19 d-10 h-14 j-11 m-20
^saba d-10 h14 k-14
^sabe a12 d-20 e-10 f-25 g-10 h-10 i-17 j-11 k-17 l-17 m-13
^saca a14 c-10 h11 m-12
^sacarm a14
^sack c11
^sald f-14 k-13
^saldad d14
^sale e-10 f-12
^salg a14 d-13 f-12 l-14 m-16
^sali c-23 d-27 e-14 g-22 h-19 i-11 j-15 k-16 m12
^salien a-11 m-18
^salier l11 m12
^salo a-12 c-12 k15
^salu c-19 d-14 e-24 f-17 h-11 m-14
^saludo a-15 b-11 c-14 f-12
^sang a25 b-22 c12 d-19 e-10 f-23 g-10 h-10 j-10 k-10 l-15 m-10
^saqu c-11 f-13
^satu a-18 b-11 c-17 d-13 e-12 f-18 j-13 k-10 l-15 m-14
^saturd a-18 b-11 c-17 d-13 e-12 f-18 j-13 k-10 l-15 m-14
^savi a-12 b-11 d-12 h-13
^saving f-14 h-11
^sayi d16
^scam d-11 m10
^scamme d-11 m10
^scar a15
^sche a-10 d-16 f-11
^schedu a-10 d-16 f-11
^scho a-18 b-21 c-20 d-15 e-10 f-19 g-10 h-15 i13 j-11 l-16 m-24
^scre a-18 c11 e-13 f-16 g-12 j-17 k-13 l-12 m-11
^scum c11
^scumba c11
^secc d19
^seccio d19
^secr d11
^secret d11
^sect a-16 c-10 d17 f-15 g-13 l-11
^sectio a-16 c-10 d17 f-15 g-13 l-11
^segu a-25 b-11 c-19 d13 e-11 f31 g-10 h-14 j-18 k-17 l-13
^sema a-39 b-32 c-35 d-40 e-26 f-37 h11 i-21 k-20
^semana a-17 b-14 c-17 d-22 f-17 g-15 i-10
^send c-10 d-21 f-19 k-15 m-15
^sendin c-10 d-21 f-19 k-15 m-15
^seno b-20 d-24 e-17 f-37 g-15 h32 i-11 j-15 k16 l-22
^senori k10
^sens a12 d13 e-10 j-14
^sent a-10 d-12 f23 j-13 k-11 m-17
^sentid a-10 d-10 f18 k-10
^sept a-13 d18 f-11
^seri c-12 d-17 j-13 k-11
^seriou f11
^serv b22 c-14 d-19 f-27 g-15 h13 l-17 m-17
^servic b-14 h14 m-10
^sett a-10 b10 d13 f-15 l-15 m-11
^settle d15 m-10
^sewa a-12 d-10 f-11 l16
^sham b-13
^shel f-15
^shelve f-15
^sher b14 f-18
^sherif b14 f-18
^shif d-18 f-11 l-13
^shin c15 d-15
^shoc a-11 f-15 l15 m-12
^shocke f-11
^shoo a11 b-17 c-12 d-15 e-12 f-21 h-14 i-10 j-17 l-11 m-16
^shooti a13 f-23
^shop l-13
^shoppi l-13
^shor a-26 b-21 c-21 d-26 e-12 g-14 h-14 i-12 j-16 k-13 l-16 m10
^shot a14 f-14
^shotgu a11 f-11
^shou a-12 b-27 d12 e-22 g-18 h-16 j-11 k-16 l-24 m-21
^should d13
^shov a12 d-14
^show b-14 c-18 d13 e-11 f-27 h-16 j-10 k-10 m-18
^showin d11
^siem a-14 b-13 c-11 d-16 e-14 f13 h-11 j-12 l-10 m-15
^siempr a-14 b-13 c-11 d-16 e-14 f13 h-11 j-12 l-10 m-15
^sien a-14 d-14 f23 j-10
^siga a13 j-10
^sign a-17 f-20 g13 h-19 k-12 l-15 m-18
^signif c-15 d-15
^sigu a-16 b10 c-10 f-21 g-10 l-13 m-12
^sill b-14 c-18 d-15 e-11 f-22 i-10 j-18 k-12 m-18
^sinc a-22 b-15 c-19 d16 e-16 g-10 i-11 j-15 m12
^sing a-10 b-11 d-14 f-20 h-12 k-13 m17
^sirv a-20 c11 f-15 j-11 m-10
^sist a-22 b-20 c-14 d10 e-11 g-14 h13 i-13 k-20 l-17 m-24
^sistem d16
^sister d-10 f-23 h12
^slas a17 f-12
^slee b-30 d-33 e-23 g-20 i-18 j-25 k-20 l-26 m-18
^sleepi d-13 f11 m-13
^slep f-11 l-11 m-11
^slid a17
^slum a-11 c14 d-10 l-12
^slumlo a-11 c14 d-10 l-12
^smal a-15 b22 d-12 f-12 g-10
^smas a10 f-14
^smel a-24 b-17 d-17 e-10 g-11 h-13 i-10 j-12 k-11 l20 m-17
^smok b-18 c-20 d-20 f-26 h-14 j-17 k-11 m-22
^smokin f-11 l11
^snow m-10
^snowin m-10
^sobr a-24 b11 c-11 e-17 f-11 m-11
^soli b10 i-15
^solt c-10 h-13 m17
^solter c-10 h-13 m18
^some a19 b-49 c-47 e20 g-32 h-37 j-45 m-41
^somebo a19 b-31 c-26 e17 g-17 h-18 j-22 m-23
^someon b-19 c-22 e13 g-12 h-18 i-15 j-25 k13 m-18
^someth a12 d12 k-12 l14
^someti a-19 d-12 l-12
^sona l12
^sorr a-13 b-33 c-12 d-43 e-26 f-25 g-28 i-22 j-38 l-34 m-37
^sota l12
^soun a-13 b-11 c-15 j-10 l-10
^spac f18
^spar a-23 b-13 c-15 d-12 f-25 j-13 l22 m-18
^sparki l15
^spea a-14 c-10 d-13 e15 f-12 g-11
^speaki e-12
^spec c-10 d12 l12
^specia c-10 d12 l12
^spin a-13
^spli d-11
^spoi l12
^spoile l12
^spok b10 e-18
^spra c-10 l-17 m-10
^spri d11 e-10 k12
^squa b-15
^sque l-14
^squeak l-14
^stai l19 m-15
^stam m13
^stan c18 d-23 e10 g-12 h-19 i-10 j-23 k15 l-17 m-13
^standi f13
^stanto c15 d-16 e11 f-24 g-11 h-15 j-17 k16 l-13 m-12
^star a-26 c-25 e-13 f-11 g-20 h-26 i-16 j-26 k-17 l-26
^starte a-11 c-10 f-20 h-10 l-15 m11
^starti f11
^stat a-21 b23 d13 e-14 f-31 g-13 h-12 j-15 k10 l-23 m-18
^statem b-11 d18 f-15
^statio l-12
^stay b13
^stea j-10 m-13
^steali j-10
^step b-12 c-10 d-15 f10 h-11
^steppi f15 l-11
^stic a-11 l-13
^stil b-17 d-10 g-10 h-13 j-17 k-12 l16 m-22
^stol a-14 f-13 l-10 m13
^ston a-12
^stop a-14 b-16 c-14 d-17 h-14 j12
^stoppe a-11 b-11 d-14 h-10 j-15
^stoppi j-12
^stor b-15 c-17 d-17 e-10 f-26 h-15 j-15 k-10 l-16 m-23
^stov a-20 f-11 m-12
^stra a11 d-11 h-11 j-17 k12 m-10
^straig a-14 c10
^strang c-12 j-13 k14
^stre a10 b-25 c-18 d-19 g-14 h-15 i-19 j-18 k-13 l-20 m-19
^stri m18
^stro d-11 h10
^stru d-11 g-10 h-15 j-11 l-12 m17
^strugg d-11 g-10 h-15 j-11 l-12 m17
^stuc f-11
^stud a-17 f-12 k11 m-12
^stuf a14 d-13 i11
^stup a-14 d-14 e-11 f-14 j-15 k-12 l-15 m-10
^subi d11 m-18
^subier d11 m-18
^subm c-13
^subs j13
^subscr j13
^suck j-15 k-17
^suel d-13 f-13
^suen a-18 c-16 d-13 h-11 l-11 m-15
^suic a-15 f21 j-10
^suicid a-15 f21 j-10
^suin a-10 b19 d-16 f-14 i-12 m-10
^summ c-13 f-14 j-11 l-16 m-11
^sund a-20 b-16 c-19 d-15 f-20 g-12 h17 k-10 m-25
^sunr a-10 l-11
^sunris a-10 l-11
^supe a-11 b-28 c-31 d-32 e29 g-16 h-18 i-14 j-23 k-21 l-29 m-31
^superi a-13 e19
^superv a-16 b-15 c-21 d-23 e26 f-22 g-10 h-10 i-10 j-16 k-12 l-17 m-26
^supp a-14 b-16 c-11 d21 f-15 h-10 l-10
^suppor m13
^suppos a-11 b-12 d21 f-12
^supr b12
^suprem b12
^surg a-10 b-10 f-15 l-10 m12
^surger a-10 b-10 f-15 l-10 m12
^surv f12 h16 m-13
^surviv f12 h16 m-13
^susp m14
^suspen m14
^sust a10 d-10
^swal f23
^swallo f23
^swea a15
^swee a-13 b-10 c-12 e-14
^swin a13 b-13 d-18 f-16
^swingi a17 d-11
^swit a-15 d-18 f-20 j10 m-12
^syst j13
^tabl a-18 b-16 c-15 d-18 f14 g-11 h-13 j-14 l-17
^take a11 b-12 c-15 d11 h-10 j-11 k-11 l-17 m-17
^taki b18 c-15 d-15 i14 j-12 k-10 l-12 m-15
^talk a15 d-10 f-14 i-14
^talkin a17
^tama c-10 f-11 m13
^tamale c-10 f-11 m13
^tamb a-16 d-13
^tambie a-16 d-13
^tant b-12 f16 m-12
^tapa d-13 l16
^tard a-32 b-22 c-27 d-21 e-19 g-19 h-15 i-12 j-23 k-15 l-22 m-27
^tarj d-16 f-14 h-12 m-15
^tarjet d-16 f-14 h-12 m-15
^taxe a-13 d-17 f-14 g-11 l-11 m-13
^teac c-11 d-13 f-15 k13
^teache d-12 f-12 k14
^tech a-18 b-10 c-10 d-13 f10 h-11 l23 m-19
^teet a16 b-15 c-12 f-16 h-12 m-14
^tele a-14 b-13 d-18 e14 f-19 g-11 h-20 j-10 l-15 m-17
^telefo a-14 b-13 d-18 e14 f-17 g-10 h-20 j-10 l-14 m-17
^tell f12 l12
^tellin f12 l12
^temp a-21 c-13 d-18 e-10 f-29 g-12 h-13 j-12 l-13 m17
^tempor m20
^tempra a-19 c-12 d-17 e-10 f-26 g-10 j-10 m-10
^tena a-23 b17 c-22 e-11 g-16 h25 i14 j-12 k16 l-21 m-18
^tenant b23 c-13
^tene c-20 f-14 m-10
^tenemo c-12 l11
^teng c-52 d10 e-12 h-12 i13 j-39 k-13 m14
^teni b-12 c-11 d-11 f-11 h-11
^term c-10 d-14 j-18 m-15
^termin c-10 d-14 j-18 m-15
^terr d10 f-17
^terrib f-17
^test b11
^testig b11
^texa k13
^text a-10 b-11 c-40 d-17 e-29 f-20 g-22 i-23 j46 l-24 m-30
^textea f-10 j24
^textee j11
^textin b-19 c-15 k17
^than a-48 b-15 c-51 d-54 e-47 f-46 g-35 h-36 i-29 j-21 k-41 l-53 m-35
^that a-36 b-10 c-26 d21 e-16 g-22 h-20 i-16 j-11 l-23 m-10
^thei d13
^ther a-10 b-19 c-44 i-29 l14 m-15
^thermo l13
^thes b14 c-29 f-36 g-17 i-15 j39 k-24 m-24
^they d11
^thie d10
^thieve d10
^thin c-22 d-17 e-33 f18 g-29 i-25 k10 m-10
^thinki a-31 b-28 c-25 d-26 e-13 f15 g-16 h-24 i-11 j-22 k-20 l-25 m-28
^thir f12 l13
^this c-10 f-12 j-12 k15 l-10 m-10
^thisis c-10 f-12 j-12 k15 l-10 m-10
^thou a-10 d-14 f18
^though d-12 f13
^thre c-11 e12 h-11 i-11 k-11 m-14
^thro a19 c-22 d-16 f-14 g12 h-19 k-17
^throug a12 c-18 d-13 f-14 g13 h-15 k-14
^thur a-10 c-11 d-17 f-13 g14 i-11 j-10 k-10 m-13
^thursd a-10 c-11 d-17 f-13 g14 i-11 j-10 k-10 m-13
^tick b-28 d-14 e-12 f-13 g-17
^tiem a-21 b-12 c-17 e-11 f-10 g-10 h-18 j-14 k-12 l-15 m-25
^tien c15 d-31 e-25 g13 h-30 j-12 k10 m-13
^tier f16 m-12
^tigh a-11 b-10 c-14 d-11 f-13 j-10 m14
^time a-14 c-11 d-10 f13 l-20 m-10
^tira b-14 c-13 d-11 f18
^tirarm f18
^tire b-18 d-15 e-10 f11 g-11 h-12 i-10 j-11 k-15 l-11 m-17
^titu h20
^titula h20
^toca a23 f-15 l-12
^toda a-19 c-40 d-10 e-16 f11 g-27 j-32 k-32 l-18 m-39
^todavi d16 f12
^todo e-17 g-24 h-21 j-22 k-18
^toge b16
^togeth b16
^toil a-14 d-10 f-14 l23 m-10
^toma a-19 b-16 c-10 d-11 e-15 f21 g-11 h-10 l14 m-11
^tomaco l16
^tomarm f17
^tomo c-27 d-29 e-20 f-12 g-21 h-25 i-21 j-29 k-22 l-28 m-31
^tomorr c-27 d-29 e-20 f-12 g-21 h-25 i-21 j-29 k-22 l-28 m-31
^toni a-12 c-25 d-25 e-17 f18 g-17 h-20 i-16 j-25 k-21 l-24 m-27
^tonigh a-12 c-25 d-25 e-17 f18 g-17 h-20 i-16 j-25 k-21 l-24 m-27
^tont a-11 d-17
^toqu a10 f-10 l11
^tota a-17 b-13 d-19 e-10 f-19 l-10 m-13
^touc a13 d-15 f-11 l12
^trab d-31 e-19 f-29 g-27 h-14 i-24 k-26 l-27
^trabaj d-31 e-19 f-29 g-27 h-14 i-24 k-26 l-27
^traf a-22 b-29 c-28 d-24 e-14 g-19 h-17 i-10 j-18 k-16 l-19 m-21
^traffi a-16 b-23 c-14 d-20 e-10 g-16 h-11 j-14 k-14 l-14 m-15
^trafic a-11 b-11 c-21 f-11
^trag b-14 d-13 f17 m-13
^tragar a-13 b-10 f18
^trai b-14 d-16 l-21 m-14
^tram g12 h11 m-10
^tramit g12 h11 m-10
^tran a-15 b-19 d-18 f-19 g-10 j-15 l-13 m-14
^transf a-10 d-15 e10 f-14 j-11 m-11
^transi b-12
^tras a-17 d10 f-17 j-10
^trat a-16 c-13 g-14 l-12 m-11
^trib a-12 b17
^tribun a-12 b17
^trie d-15 f14 m-15
^truc a20 b-10 c-18 d-10 l-11
^trus a-16 b-15 c-12 d-20 g35 m-11
^truste a-14 b-15 c-11 d-17 f-11 g36
^tryi a-16 b-13 d-13 e-11 f-18 h13 j-10 k-11 m-18
^tues a-20 c-17 h14 k-11 m-18
^tuesda a-20 c-17 h14 k-11 m-18
^turn a-13 c-11 d-14 f-12 h-10
^twic a-12 b-10 d13 f-21 j10
^ulti d12 f13
^uncl b-10 f-18 h14 l10 m-16
^unde c-23 d-23 e-15 f13 h-18 i-13 j-21 k-20 m-23
^unders a-11 b-12 c-10 d-14 j-13 k-13 m-13
^unem a-12 c-10 d-11 l-13 m19
^unempl a-12 c-10 d-11 l-13 m19
^unic d-12
^unio b12 c-13 d-11 f-10 i12
^unst j-13
^unsu a-15 b-12 c-16 d-17 e-10 f-18 j30 k-14 l-13 m-17
^unsubs a-10 d-12 f-13 j20 m-10
^unti b10 c-25 d-10 e-17 g-21 h-24 j-23 k-22 m17
^upda m-12
^upse f-16 m-14
^upst a-10 b-10 d-14 e13 f-15 j-18 l12 m-10
^upstai a-10 b-10 d-14 e13 f-15 j-18 l12 m-10
^urge l-14
^uste c21 f-49 g-25 h-32 l-15
^ustede b13 c18 d11 f-29 g-17 h-20
^util d14
^utilit d14
^vaca a-13 b-10 c-14 d-13 g-11 h-10 l-12 m-14
^vacati a-12 b-10 c-14 d-11 g-11 h-10 l-12 m-13
^vali d11
^vamo a-18 c-16 f-18 l-12
^vaya b-15 c20 d-17 e-13 f-15 j-11 l-15 m-12
^vayans a-17 b-12 c19 d-15 e-11 f-12 l-12 m-10
^vece a-15 b-15 c-14 d17 k-10 m-17
^veci a-13 c-17 f-17 l-15 m-16
^vecino b11
^vela f-14 h20 k-11 l-11 m-18
^velamo h15 k-10
^vemo a-12 c-12 d-10 f-16 g-13 h-11 j-10 l-11 m-19
^vena f20 m-10
^venc a-14 d-17 f-17 h-10 i-10 l-11 m-11
^vend a-13 d-14 f-14 l-12 m20
^vene a-13 b-14 c-10 f20
^veng a17 c-14 d-16 e-12 m-13
^veni a11 c-12 f-18 l13
^vent a-14 f-11 l17 m-13
^ventan a-14 f-11 l17 m-13
^vera a15 c-11
^verd a13 b-11 d-33 g-12 h-15 j-12 k-13 l-16 m-14
^verg a-14 c16 d-12 f-16 j-14 k-12 l-15 m-14
^vergue c12
^vert e-10 f-19 j-12
^vidr l10
^viej b-21 c26 d-22 e-16 f-13 g-15 i-11 j-21 k-17 l-22 m-28
^viejit h10
^vien c-14 d10 e-10 h-11 i13 m-16
^vier a-28 b-25 c-27 d-36 e-19 f-30 g-19 h-15 i-16 j-17 k-19 l-26
^vierne a-27 b-25 c-26 d-35 e-18 f-27 g-19 h-15 i-15 j-14 k-17 l-25 m-37
^viol a-13 b15
^violat a-13 b15
^visi d-13 f-22 g-14 h-19 i-10 l-11 m-25
^visiti b-11 f-10 h-11
^vive a10 c10 d-10 f-11 m-10
^vivi a-40 b20 c-24 e-17 f26 g-23 j-23 l-22 m-34
^vivien a-20 b22 d-13 f10 g-11 i11 k-12
^voic a-13 b-12 d-14 j-13
^voicem a-10 j-11
^volv a-16 l-13
^vuel a18 b-10 c-11 d-10 f-18 j21 k-12
^vuelva a14 j17 l-10
^wage f-10 m15
^wait b-19 c-17 d-21 f10 g-13 h-17 i-10 j-15 k-13
^waitin b-19 c-15 d-20 f11 g-12 h-15 j-14 k-12 l10
^waiv c-13 d10 e-10
^waki f13
^walk a16 b-13 c-10 d-15 k-11
^walkin a-10
^wall f-10 h-11 l16 m-11
^wann c-13 d-18 f10 j-18 k-12
^want b-18 e-10 f-14 g-12 l-11 m-11
^warn l-11 m14
^warnin l-11 m14
^wash a-10 d12 f-11
^wasn a-13 d17 k-10 m-14
^wast c11
^watc a13 b-29 c-20 d-25 e-16 f-21 g-14 h-21 i-11 j-15 k-14 l-15 m-17
^watche a-12
^watchi a-13 b-16 d-12 f-11 m-11
^wate a-13 c-20 e-13 g-15 h-19 i-15 j-16 k-15 l28 m-31
^weat a-11 b-10 c-22 d-12 f-18 j-13 k-10
^weathe a-11 b-10 c-22 d-12 f-18 j-13 k-10
^webs a-10 b-11 d-10 f-14 l-13 m-10
^websit a-10 b-11 d-10 f-14 l-13 m-10
^wedn m-13
^wednes m-13
^week a-35 b-37 c-30 d-10 e-23 f-19 h12 i-20 j-27 k-27 l-12
^weeken a-20 b-17 c-16 d-19 e-10 f-10 g-11 j-15 k-13 l-15 m-23
^weir c14 m-10
^what a-19 b-34 c-23 g-27 h-24 i-18 k-28 l-31 m-28
^whatev e-10 f-14 j18
^whee a11 l11
^wheelc l11
^when j-16
^whenev j-16
^wher f-16 g-12 h-20 j-22 k-22 l-15 m-22
^whic f-15 j-14 m14
^whoe a21 b-14 e16 f-21 i-10 l-15
^whoeve a21 b-14 e16 f-21 i-10 l-15
^wind a10 b-17 c-18 f-23 g-10 h-11 l14 m-20
^window a-11 l13
^wint a-11 b-10 c-15 f-18 l-10 m-15
^wipe d-12 g12 m10
^wire f-13 l19 m-11
^witc a-13 c13
^with j-10 l-14
^withou b-13 f10 l-13
^work a-37 b-11 d-29 e-18 f-36 g-27 h-31 j-30 k-23
^workin a-16 b-15 c-19 d-12 f-16 h-11 j-14 m-16
^worl a-19 b-17 f16 j-12 m-10
^worr a-19 c-12 d-14 f10 j-16 k-12 l-17 m-11
^worrie c-10 d-10 f-12 l-15
^wors a-11 c16
^wort a-28 b-10 c13 d-17 f23 h-14 j-15 k-13 l-12 m-16
^worthl a-13 c10
^woul d-14 f31 g-17 h-18 i-14 k-23 l-19 m-29
^wouldn c10 f-10
^wris a-10 f19
^writ a-16 d21 f13 g-11
^writin a-11 d22 j-12
^wron a-34 b-35 e-30 f-35 g-29 h-28 i-20 j-30 k25 l-28 m-26
^wrot f13
^year f-16 h-22
^yest b-11 d-18 e-13 f-14 g12 h13 l-14 m-15
^yester b-11 d-18 e-13 f-14 g12 h13 l-14 m-15
^youl a19 b14 c-18 d-14 h-11 i-13 j-12 l-17
^your c11 e-13 f-44 i-19 l-29 m-23
^yourse a-10 d-10 j-12
^youv a-10 c-13 k19
^zell a-22 b-16 c-18 e-13 f-19 g-11 h-14 j-16 k-11 l-11 m-18
a a12 j-14 m-13
a_# a-14 b-19 d12 f-17 g20 k11 l14
a_agarrar b-13
a_alguien a15 b-10
a_amanecer a18 b-11 f-13
a_arreglar a-15 g-10 l17
a_ayudar a-11
a_baby f-13 l10
a_balazos a18
a_bancarrota g10
a_batazos a15 f-14
a_bigger e-17 f-14
a_bit a-20 b-13
a_blessed m-11
a_boss e12
a_bot e11
a_bullet a10 b-10 l-10
a_burden f13
a_buscar b11
a_call a-10 c-12 e12
a_car h12 m-16
a_case a11 b21 f-10
a_cobrar a17
a_coffee a-11 d-11
a_company c13
a_complaint a-18 b11 f-15 g-10 m-11
a_copy b-13 d-11 f-11 i12
a_correr a13
a_cortar b-12
a_dar a15 b-10
a_day a-23 b-13 c-19 d-13 f-32 m-11
a_dead h13 k-12
a_death a16 f-11
a_declararme a-11 g12
a_dejar a12 b-13 f-16
a_demandar a-16 f-15
a_dentist k12
a_dios a-14 f13
a_dog b-16 f-25
a_dormir a-12 f-16
a_encontrar b-12 f10
a_esa k11
a_escribir j15
a_ese a14 b-10 f-11
a_esperar b-10
a_esta f13
a_estar f19
a_este j11
a_fire m-21
a_game a11
a_gas h-11 l24
a_golpes a12
a_good a-11
a_hacer a11 b-12
a_hearing b11
a_hole l10
a_home m-11
a_hospital m-11
a_human e18 f-12
a_ir a26
a_joke a-10 d-14
a_judge a-15 b21 d-11 f-11
a_juicio a-11
a_la a-11 c10 h-26 i-17 j-19 k-20 l-13 m-13
a_las a-19 b-15 d-17 f-11 g-14 l-12 m-16
a_late e-10
a_law d-11
a_lawyer a-15 b12 d-12 f-18 g-12 h-12 i17 m-18
a_leak m-11
a_letter a-12 b15 c-10 j16
a_life a-14 f-16
a_llamar b13
a_llegar a-10
a_llevar b10 f-10 g-11
a_los a-23 c12 j11 l11
a_manager a-19 e21
a_mandar a10 i-11
a_matar b-12 d-10 f13
a_message j-17
a_meter f-17
a_mi a-45 c-15 d21 e-12 f-14 g-30 h32 j-20 k-17
a_mis a-13 f19
a_mistake d12
a_month a-13 e-13 f-20 g-17 k-10 l14 m-12
a_nadie a13 b-11 d-17
a_nap e-16
a_new b-10 e-16 j-11 k-17
a_newborn a-10 l10
a_ningun k11
a_nurse f-14 m-16
a_pagar b-15 d16 f-16 g16
a_parking a-10
a_partir a13
a_pasar a16 c-12
a_pegar a-14
a_plomazos a14
a_preguntar a-10 b11
a_problem a-12 d-10
a_proceder b15 f-10
a_que a-12 b-19 c-28 d-25 f-24 h-11 j-12 k-11 l-14 m-12
a_quebrar a10
a_quejar f-12
a_quemado l10
a_quemar a14 b-14
a_quien a-16 b-12 e17
a_raise a-11
a_real a-10 e11
a_receipt d12 e-13 j-14
a_reportar a-14 b12
a_romperles a12
a_rope f19 m-11
a_saber a-17 b10 i-14
a_sacarme a14
a_salir a11 f-12 g-11
a_scam a-11 b-12 c19
a_second m-17
a_shotgun a11 f-11
a_single f-14 m19
a_stroke f-11 h10
a_su a22 b-25 d-11 e12 f-19 g-11
a_supervisor a-11 e11
a_tenant b-12 i16
a_text a-17 c12 j-14
a_tiempo f-15
a_todos b-15 c-17 f-16 m10
a_trabajar a-17 c-13 l-10
a_tu a-14 c-17 h-12
a_un b-12 f10 i12
a_uno f-15
a_usted a14 c-13
a_veces d-12
a_ver a16 b20 c-15 d-15 i-17 l-12
a_vest a20
a_visit a11
a_washer d15
a_week a-27 b-31 c-21 d-42 e-18 f-32 g-29 h-25 i-17 j-17 k-19 m10
a_wheelchair l11
abajo l-15
abogada b-27 f-11 g-18 i20 m-12
abogada_> b-11
abogada_de i10
abogado a-25 b12 c-17 d-27 e-17 f-24 h-15 i31 j-19 k-13 l-20 m-24
abogado_> g-19 i13
abogado_de b-15
abogado_hable i11
abogado_me i10
about b19 c-38 d-33 f17 i-28 j-16 k-13 m-36
about_a b10 e-12
about_it e11
about_just f12
about_money a10 h11 j12
about_not f16
about_parking e-13
about_rent h11
about_stepping f15 l-11
about_suicide f12
about_suing b13
about_that f-16
about_the a-24 e-10 f-13 g-10 j-13 k-12
about_them a13
about_this a-14 b19 f-29 g-10 l-11
about_to b13 c-10 d-13 g13 h-11 j-10
about_you e16
above e25
above_you e21
abre d-11
abren a-11 c-10 e-11
abren_> a-11 c-10 e-11
abrir f12
abrir_los f12
absolute c18
abuela a-14
abuela_murio h-20
abuelito h12
ac a-19 h12 l14 m-18
acaba f17 h10
acaban f16
acabar b-11 f11 m-12
acabar_con a-14 f16
acabo c-11 d-15 f-15 j-13 l-12
acabo_> m11
acabo_de a-15 d-10 f-20 j-10 m-13
acabo_la m-12
accident a-10 d-18 f-11 m13
accident_> d-14 m15
accidente c-10 m12
account a-19 b-11 c-12 g-11 j-13 k-10 l-13
account_> d-11 f-16 m13
account_number d-12
aceptan c-13 d-19
acepto e10
acepto_el d-13
acoso b11
acreditaron d13 m-10
acreditaron_el d13 m-10
acreedores f-10 g20
acreedores_> f-10 g20
across f-13
across_the f-13
act f11
acta b10 f-11 h17
acta_de h17
action b26
acuerdo g-11 m-10
add a-10 b-10 f-20 h-21 j-18
add_my f-12 h-15
adding a-11 d17 f-11 k-10
address a-12 b-10 c-12 d-20 e-14 f-19 j-11 l-10 m-11
address_> d-15 e-10 f-14
address_for g13
adentro a11 b-12 c-10 d-12 f-13 h-11 l20 m-10
adentro_> a13 b-10 l14
adentro_de l12
adios a-15 b-12 c-16 d-12 j-11 l-13 m-14
adios_> f-15
administrador e18
administrador_> e15
administradora e12
administradora_> e12
affairs h20 m-10
afford m14
afford_it m14
after a-33 b-24 c-14 d-33 f12 g-14 h-11 j-29 l-15
after_# d-10 e10 j-14 m10
after_9pm j-16
after_> f-11 m-13
after_this d-12 f10 m-12
after_tonight f18
after_work a-18 m-11
afuera b-12 f-10 l-13 m-10
afuera_de a11
again b-16 c-31 d11 e-20 g-23 h-26 i-20 k-29
again_> a-13 c-26 d16 e-16 g-17 h-21 i-15 k-23 m-12
again_and a11 f-10 j11
again_last f12
against a-15 b28 c-14 d-11 f-14 i-16
against_you a-11 b25 i-15
agarrar b-13
ages d13 f-11
ages_ago d13 f-11
ago a-14 c-10 d21 h10 l-13
ago_> a-10 d19 h12 l-13
agree d-23 j-11
agree_with d-10
agreed d15
agreed_to d14
agua b-27 c-24 e-14 f-29 g-15 h-24 i-15 j-16 k-18 l24 m-37
agua_> a-17 f-12 l15 m-17
agua_caliente l12 m-12
agua_de a-10
agua_por l14
aguanto f16 h10 j-11
aguanto_mas f13
ahora a-15 b-10 c-12 d11 f-14 l-13 m-22
ahorita a-15 b-12 c-11 d-27 e-13 f-13 j-10 k-12 l-11 m14
ahorita_> d-10 m11
ahorita_estoy m11
ahorita_pago d-14
aid a-14 c-12 d-13 e-13 f-18 g-10 i29 j-15 k-12 l-10 m-16
aid_about b12
aid_is b-16 i16
aid_me b-10 i11
air a10 f-11 l15
air_> a-10 l17
aire l12
aire_no l12
al e14 g-45 h-38 i-33 j-20 k-40 l-13 m-44
al_corriente d13 f-11 m-16
al_departamento a-11 b13 l10
al_dia d11
al_diablo c11
al_dueno d-10
al_encargado c-10 e10
al_gerente d-11 e13
al_inspector a-17 b14
al_juez b18
al_manager a14 e-15
al_mes a-12 c-10 d-25 f-12
al_otro d11
al_que a26 b-15 c-11 d-14 e13 f-26 l-11
al_rato a-25 b-16 c-16 d-21 e-16 f-15 g-16 l-14 m-20
al_tren f14
alarm a-20 b-11 c-15 f-18 m-15
alarm_> l-13
alarma l14
alarma_de l11
alcance c-10 f-11
alcanza d-14 f-17 j-14 m17
alcanza_> d-14 f-17 j-14 m17
alcanzo m10
alcanzo_> m12
alerts b-10 j11
algo a16 d13 f-13
algo_> a18
algo_que d14
alguien b-19 c-10 d-18 e16 i-11 j-13 l-11 m-10
alguien_de e12
alive c-18 d-23 f30 g-11 h10 i-15 j-18 k-14 l-13
alive_> c-11 d-19 f18 h11 i-12 j-10 k-11 l-10
all a-32 d-47 e-24 g11 h-42 j-23 k-30
all_> a-10 m15
all_at f-11
all_communication i11
all_day a-11 b-12 c12 f-13 l-10 m-16
all_go m10
all_going b10
all_good d-13 m-14
all_i a-14 b-11
all_my f11 l11 m-10
all_the c-13 f-22 g-11 j-16 l-11 m15
all_this b15 f14
alla c-10 d-10 f-23 j-10 l-10
alla_> a-20 b-12 f-19
alla_con a13
allow c-11
alma d-10 f16 l-13 m-10
alma_> d-10 f16 l-13 m-10
almost d-13 f16 l16 m-11
alone a11 d-17 f14 h-13 j20 k-12
alone_> d-10 h-10 j20
alone_at a11
alone_with a10
along a11
along_> f10
already a-23 b10 c-21 d22 e-28 f12 g-21 h-16 i-18 k-19 l-22 m-23
already_> a-18 c-11 d-31 f11 l-13 m-11
already_paid b-17 f-10
already_said f12
already_took d13
alto a-10 c-13 d-13 f-11 j15 l-10 m-10
alto_> c-12 j16
alvarez h13
always a-14 d-13 j-10
am a-17 b-15 c-10 e-22 h-11 j-11 l-13 m-15
am_i a-15 b-12 c-10 e-22 h-11 j-11 l-10 m-14
amable a-15 c-20 d-14 e-13 f-10 k-12 m-11
amable_> a-11 c-13 f-10 m-11
amanecer a18 b-11 f-13
ambulance a14
ambulance_> a14
amigos c-13 f-12
amount a-21 b-15 c-12 d11 f-23 g-10 h-11 k-16 l-10 m-16
amount_> a-17 b-10 f-18 k-12 m-12
amount_is d-13
an a13 d-12 e-22 h-24 i12 l-25
an_ambulance a14
an_appointment b14 i-10
an_attorney b-22 g-10 i18
an_idiot d-16
an_itemized d13
ana k-16
and a28 b19 d-10 f17 g-18 l21 m32
and_# d-17
and_a f13
and_didnt h11 m-11
and_get l-11
and_he a13
and_i f15 i-10 j-14 l16 m21
and_ill a18 b21 f-28
and_im b14 c-15 d-28 e-11 f20 g-15 i-10 m24
and_it a12 b-14
and_its a-14 d-10 j11 l13
and_killed h15
and_my f-12 l12
and_no f-11 m14
and_nobody a-10 e11 f10
and_not f13
and_now d12 l15
and_number i11
and_pay f-12
and_quit j17
and_see a16 f-14
and_she d11 e-14
and_shes b17
and_so a12
and_the a-31 d-17 e-10 l19
and_they d-11 f14 l-13
and_think f13
and_this k13
and_tired f12
and_took f-15 h-15 m14
and_you b-13 i10
and_youll a22 l-10
and_your c11 d-15
ande a11
ano a-13 b-12 c-16 d-18 f-19 h-11 j-12 l-13 m-22
ano_> a-11 c-14 d-15 f-17 j-11 l-10 m-10
anoche a-15 d-21 f25 h12 m-20
anoche_me d-10 f15 m-12
anoche_you f10
anos h-22
anos_> h-18
another k-16 m-11
another_year f-14
anoto d-11
answer a-10 d-15 f-12 i13 k-12
answering i11
answering_> i11
ante i12
anterior d10
anterior_> d11
antes a10 d17
antes_> d17
any a-16 c-13 d-18 h-10 j-17 k12 m-11
anybody a12 d-11 e10
anymore a-24 b-12 c-16 d-27 f23 g-10 h-12 j11 l-12 m-17
anymore_> a-14 c-13 d-20 e-14 f26 m-13
anyone b-13 c-14 d-13 e15 j-21 k-15 l-13
anyone_> a-12
anyone_that a13
anyone_with e13
anything c-10 g-11 j-12
anything_> d12
anytime a-16 d-10 e-11 j-17 l-10
anytime_> a-16 d-10 e-11 j-16 l-10
anyway d-13
apagador l11
aparece d15
apartamento a-12 c-13 e-10 f-26 g-11 h-16 j-14 m-12
apartamento_> f-16 k13
apartment a-32 b-24 d-26 e-17 g-18 h14 j-18 l12 m-26
apartment_> a-16 b-16 c-21 d-12 k-12 l21 m-10
apartment_was h11
apenas f-10 j-10 m16
apesta l12
app a-24 b-21 c-27 d10 e-12 f-28 g-14 h-14 j-23 l-24 m-24
app_> a-11 b-10 c-11 d-18 f-16 m-13
app_says l-11
appointment a-15 c-11 d-18 f-11 g-12 h-11 i-14 j-10 l-13 m-15
appointment_is b-15
appointment_with b14 i-10
appreciate a-16 f-10
approved d-14 e-11 g11
april d19
aqui b-26 c-36 e-22 g-22 i-20 k24 m-35
aqui_> c-16 d-19 k-14 m-12
aqui_en a11 d-13
aqui_me f16
aqui_no d-18 f-18 h-14 j-12 k22 l-11 m-10
aqui_tengo a-11
are a-55 b-14 c-11 e-34 i-32 k-35 m10
are_done j12
are_late d-12
are_out l10
are_you a-17 b-21 e-11 f-23 j-14
arent i10 j13 k-10
arm a-12
arms f10
arms_again f12
around b-14 d-15 e-12 m-10
around_noon a-16
arreglan b15
arreglando b-11 h10
arreglando_la b-11
arreglanos a10
arreglar a-15 g-10 l12
arreglar_> f-13 l11
arreglar_el l10
arreglaron l-15
arreglaron_la l-12
arreglen l17
arreglen_el l13
arriba a-15 b-12 e15 f12
as a-15 d11 f-15 i12 l-18 m-12
asco a-15 c15
asco_de a-13 c12
ashes a-12 c-18 f-10 g-10 h15 m-11
asi b-24 c-22 d12 e-13 f17 h-15 i-11 j-18 k-23 l-18 m-23
asi_> f15 k-10 l-10 m-10
asi_es c-10 f-23
asi_que b-11
asi_quedamos m-11
ask a-19 b-18 g-10 h-18 j-14 l-13 m-19
ask_about f-11
ask_my b-11 h-13 m-13
ask_them d11
asked e19 f-11 i11 j11
asked_for e11
asking a-23 b-15 c-17 e-10 g-10 l-13 m-14
asking_> d-12 f-14 j-10 k-13
asking_for h11 j-11 k10
asking_you j15
ass b-16 c24 d-21 e-10 f-19 g-12 h-13 i-11 j-14 k-12 l-21 m-16
ass_> c16 d-10 f-11 l-11 m-12
assault a15
at c-25 e-18 g-49 h-16 j-54 k-22 l-36 m-23
at_# c-14 e-13 f-33 g-23 h-16 k-13 l-18 m-26
at_home f13
at_me a10 d-11 f-10
at_my d14 l-14
at_myself f-19
at_noon d-11
at_once d-11
at_the a-18 b-22 c-37 e-27 f-10 g-16 i-18 j-24 k-26 l-14
at_this e11 k13
at_work c-13 f-14 j-15 l-17 m-38
at_your d10
at_zero d10 f-11
ate c-15 d-11 f10 m-11
ate_a f13
atiende e-12
atrase d16 f-15 j-13 k-10
attached d-12 f-10
attached_> d-12 f-10
attorney a-21 c-15 d-23 e-12 f-23 h-17 i26 j-21 k-14 l-19 m-23
attorney_asked i12
attorney_general b14 i-14
attorney_is i11
attorney_on i15
attorney_said g11
attorney_will g-10
august d13 h10
aumentaron m-17
aumento d10 f-12
authority a-15 e19 f-11 j-14
authority_> e14
authority_is b-13
autocorrect c-17
automatic g22
automatic_stay g22
autopay a-16 b-15 c-17 d-22 e-18 f-29 g-16 h-10 j-32 k-10 l-12 m-16
autopay_> a-13 c-11 d-15 e-16 f-27 g-13 j-23 m-12
autorizo j14
autorizo_mensajes j10
available d-10 e12
aviento a18
avisar a-12 f-14 j-15 m-10
avisar_> f-11 j-12
avisaron d12
avise d12
avise_con d12
aviso a-16 b-17 c-10 f-17 j-11 l-11
aviso_> a-14 b-14 d-12 f-11 h-13 j-10
avisos j-17
away a12 b-12 d-11 h13 j14 l-10
away_> j17
awesome c-12 d-11 l-13
awesome_> c-12 d-11 l-13
ayer a-15 c-11 d-26 e-13 g-12 j-10 k-10
ayer_> d-14 f-13 h11 l-14
ayuda i17 j-16 m-11
ayuda_legal i17 m-11
ayudan a-10 j-13
ayudando i10
ayudando_con i10
ayudar a-13 b-10 f-11
ayudar_con a-12 f-10
baby a-21 b-17 c-22 d-19 f-32 g-10 j-12 l15 m11
baby_is h-22 l-11
baby_shower l-10
back c-28 f-42 g-21 h-12 j-27 k-19 m-33
back_> a10 b10 c-12 d-15 f-20 i-12 j-20 k-10 l-22 m-25
back_at m-19
back_in h-11
back_to b-14 f-13 i-10 m-16
backed l14
backed_up l14
bad a10 b-20 c-11 d-23 e-11 g-13 h-13 i-12 j-13 k-11 m-19
bad_> b-11 d-11 g-10 i-10 m-14
bad_i d-11
bag c-11
baja a-12 c-10 f-16 j20 m-13
baja_> a-10 f-15 j21 m-10
bajar a10 f11 l-10
bajaron m12
bajo a-10 f14 m-10
bajo_tierra f12
bakery b-12 k13 m10
balance b-19 c-21 d11 h-15 i-10 j-15 k-20 l-15 m-25
balance_> a-18 c-12 d-25 e-12 f-25 g-14 m-10
balance_is d13 g12
balance_looks d-16
balazos a18
balcony l-15
balcony_> l-15
bancarrota a-24 b-36 c-18 d-33 e-12 f-30 g46 h-21 i-18 j-13 k-13 l-19 m-25
bancarrota_> a-15 b-17 d-17 f-20 g29 m-15
bancarrota_la g12
bancarrota_you b-13 g21
banco a-23 b-17 c-12 f-21 g-16 h-10 j-14 l-16 m-19
banco_> g-10 l-12 m-11
banco_why a-13 b-11 f-10
bank a-33 b-39 c-16 e-16 f-11 g-17 h-28 i-17 j-16 k-16 l-24
bank_> a-10 b-13 d-19 f-21 h-10 k-10 l-10 m-15
bank_account d-16 f11 m11
bank_is d-10 m-12
bank_shows d12
bankrupt b-10 g16 m10
bankrupt_and h10 m15
bankruptcy a-25 b-39 c-20 d-29 e-16 f-29 g48 h-24 i-16 j-23 k-21 l-21 m-28
bankruptcy_> d-10 f-10 g16
bankruptcy_attorney g11 i-20
bankruptcy_case g15
bankruptcy_court b-13 g16
bankruptcy_isnt f-10 g-12
bankruptcy_trustee g12
bano a-16 d-11 f-13 l17 m-10
bano_esta l12
bano_se l11
bar b-11 f11 h-13
basement c-11 l15
bash a15
basketball b-15
basketball_court b-15
basta b-12 c-11 j15 k-11 m-11
basta_de j16
basura a-18 d-11 f-13 l-13
basura_> a-16 l-10
bat a17 c-10 f-15
bat_> a17 c-10 f-12
batazos a15 f-14
batazos_> a15 f-14
bateria m-15
bathroom b10 d-10 l14 m-10
battery a-17 b-12 c-14 d-15 f-20 h-17 j-10 l-20 m-16
battery_> a-11 f-11
be a11 b13 e-43 f26 g-17 i-10 k-47 l-23 m-21
be_a c-12 d-13
be_alive f14
be_alone a11
be_better a-20 f18 m-11
be_dead a-13 f19
be_easier f15
be_filing b13 i-12
be_great f-16
be_hearing i-11
be_here j-11
be_home a-10 b-12 f-14
be_in f13
be_late d13 f-19
be_mad f-14
be_nice c12 f-10
be_off f-12
be_on a18 b-14 f-31
be_over f21
be_safe c-10
be_short a-10 f-16
be_texted j14
be_the f-12
be_there a-30 b-19 d-22 f-32 g-13 l-19
be_with f16
beat b-12 c-22 d-17 e-12 f-26 h-15 l-15 m-16
beat_the f-14
beat_you a-15
beautiful b-10 c-10 d-10 l-12 m-11
bebe f-11 h-18 l15
bebe_> h-11 l16
because a-11 c-10 d18 f15
because_i f11
bed b-20 c-11 d-18 f-14 g-10 h-14 j-11 l11 m15
bed_> f-21 l14 m-13
bed_early f-11
bed_rest a-10 f-16 m18
bedbugs a-10 b-10 d-12 f-11 j-11 l19
bedbugs_again d-10 j-10 l17
bedroom a-13 d-16 e-10 f-20 l17
bedroom_> d-11 f-15
been a-41 b-38 c-38 e-20 f19 g-24 j-31 k11 l31 m26
been_at d12 f-10
been_cutting f12
been_getting k11
been_late d15
been_out f-11 m13
been_slow c-10 l-10 m17
before d10 f11 j-23 k12
before_i a12
before_me a-17 d17 f-13
before_you d-10 f13
begging f12
begging_you f12
behind b-20 f-15 j-12
behind_the b-16 l13
being a-21 b-18 f27 g-12 h-14 j-18 k-18 l-20
being_a c15
being_alive f24 m-17
being_billed d10
being_here d-11 f19
being_late d-15 f-25
believe a-12 f-14
bell b-15
bell_> b-15
belongs d16 k15
belongs_to d16 k15
belt f17
bendiga a-13 b-10 c-15 d-11 f-20 h-10 j-10 l-10 m-12
bendiga_> a-11 c-14 f-15 m-10
bendito d-11
best a-19 b-19 c-32 d-19 e-11 f-27 g-15 h-22 i-10 j-18 k-21 l-20 m-10
best_> b-12 c-20 d-10 k-11
bet c11 f-14
bet_you c14 f-12
better a27 c-36 d-34 g-25 h-26 i-21 j-34 k-28 l-28 m-36
better_> a-32 b-19 c-11 f-28 j-14 m-10
better_business b14
better_off a-24 f15 m-11
better_wear a17
better_without a-12
between a-12 d-11 f-10 m20
bien a-40 b-37 c-37 e-29 f-45 g-32 h-33 i-26 j-34 k-32 l-20
bien_> a-22 b-25 c-24 e-19 f-28 g-20 h-19 i-16 j-24 k-18 l-10 m-37
bien_el d-13
bien_ese d-11
bien_la m-11
bigger e-17 f-14
bigger_unit e-17 f-14
bill c10 e-14 f11 g-14 h-18 j-14 k-11 m-27
bill_> a-11 d13
bill_came d-14 l-12
bill_collector c11 d-13
bill_is l-10
billed d17
billed_for d12
billing d10 h10
billing_me d10
bills a-10 b-13 c-11 d-32 h-16 m19
bills_> d-15 h-13 m-13
bills_are d-10 m15
birthday l-10 m-10
bit a-21 b-13
bit_> a-20 b-13
bite d-13 f-15 j-15 k-10 m-13
bites a12 l13 m-11
biweekly m-11
biweekly_> m-11
black a-12 c10 f-15 l10
black_stuff l12
bleed b-11 f12
bleeding a14 f10
bless a-13 b-11 c-16 f-16 j-11
bless_you a-12 b-10 c-15 f-15 j-10
blessed m-11
block a-10
blocking a-10 b-15 j18 k-15
blocking_this b-14 j12 k-15
blood a19 b-10 f-10
blood_> a17
blow a14 c17 d-16 f-16 j-17
blowing j12
blue a-10 d-10 e-10 f-10 l-11 m-10
blue_car e-10
body f14
bogus d19
boiler i10 l13
bola a-13 c18 d-10 f-12 h-10 j-13
bola_de a-13 c18 d-10 f-12 h-10 j-13
bolsa a11
bomb a-12
bomba b-14 c-13 f-10
bonita f-13 l-15
bonito a-15 l-10
bono m-19
bono_> m-18
bonus a-10 d-15 f-14 g-10 m-13
bonus_> f-12
book a-13 d-16 f-11 g-17
book_is g-12
born a10 m10
boss a-18 b-13 d-27 e13 f-15 g-10 h-10 k-10 l-14
boss_> a-19 c-18 e15
boss_is a-12
bot e14 l-11
bot_> e14 l-11
both a15 c-15 e-10
bottle a-19 b-13 c-12 d-11 f27 l-12 m-12
bottle_of a-12 c-10 f19
bought a-10 f16 j-10 l-15 m-14
bought_a f12 k-12 m-13
box a-17 b-15 c-15 f-25 g-11 h-12 j-15 m-21
box_> a-15 d-19 f-19 m-16
box_is l14
boyfriend f10
boys b-11 f-14
brakes a22 c-19 e-13
brazo m12
brb c-11 d-14 f-12 l-13 m-10
brb_> c-11 d-14 f-12
break b-20 c-16 f-24 g-12 j-10 l-27 m-20
breaker a-13 f-11 l17
breakers l12
breathing a-11 f19
breathing_> a-11 f15
bridge a-18 b-12 d-12 f21 l-15 m-12
bring c-15 d-12 e-10 f-24 l-11 m-15
bring_a a11 b-16 c-14 f-12
bring_the a-15 b13
bring_you a-11
bringing f-19 h-16
bro c-11 d-11 j15 m-10
bro_> c-11 d-11 f-10 j16
broke a-30 d-15 f-28 g-18 h-14 i-13 j-18 k-17 l-14 m11
broke_> b-10 m18
broke_down a-10 m-15
broke_my f-10 j-11 l-12
broken b-16 c-14 f-11 j-11 l18 m-16
broken_> l14
brother d-11 f-13 h17 m-19
brown f-11 h10 l13
brown_> l14
bs b-10 c14 f-10
bucks d-11 f-10 l-12 m-12
bucks_a b-12 l-10 m-11
buena c-20
buena_> c-18
buenas c-15 d-16 f-14 m-10
buenas_noches c-13 f-13
bueno d-14 j-13 k-16 m-12
buenos a-11 c12 d-11 f-14 l-11 m-11
buenos_para c18
bug a-14 b-13 c-16 d-13 f-15 j-13 k-10 l-10
building b20 c-12 d-17 g-13 h-15 i-12 j-12 k-11 l-11 m-16
building_department b14
buildings a13
buitres c11
bullet a10 b-10 l-10
bullet_in f10
bunch a-14 c16 l-11
bunch_of a-14 c16 l-11
burden f13
bureau b14
buried f-11 h16 m-15
buried_my h14
burn a22 b-17 c10 d-10 f-13 l-14 m-15
burn_this a10 b-10
burned a-16 d-10 f-12 l-21 m11
burned_my m-11
burned_the l-11
burning a-14 l15 m-11
bury a15 f12
bury_you a11
bus a-16 b-32 c-21 d-30 e-13 g-21 h-25 i-10 j-26 k-17 l-25 m-33
bus_> a-19 b-17 d-11 f-13 h-15 l-17 m-23
buscan a-10 f-10 h12
buscar b11
business a-16 d-14 e-13 h-10 k11 l-11 m12
business_bureau b14
business_you c14
busque a-12 f-10 j11
busquen f-14 h11
busted l15
busy m-11
busy_> m-10
but a-52 b-40 d-48 e-20 f-42 h-39 i-24 j-35 l-46 m-60
but_fine l-11
but_i a-14 d-11 f-14 l-14 m-20
but_ill a-10 b-10 f-13
but_im d-12 h-10 m-12
but_its j-10
buzon a-11 d-10 f-15 l-22 m-10
buzon_> a-10 f-14 l-20
buzz a-22 f-14
buzzing l14
buzzing_and l10
by a-11 b-47 e-26 g-31 k11 l13 m-42
by_# d11 f-15
by_> a-10 f-14 j-12
by_a f10
by_accident j-10
by_counsel i13
by_my f10 i12
by_noon f-10
by_text j21
by_that c-10 d-10 f-13 k13
by_the a-14 b-15 c-15 e-10 h-14 i-15 j-18 l20 m-16
by_tonight f-21
by_with j-11
by_your a16
bye a-20 b-17 d-17 e-11 f11 g-13 h-12 i-13 j-17 k-13 l-14 m-17
bye_> a-12 b-12 c-18 d-12 g-10 h-10 j-13 k-11 l-12 m-12
bye_to f11
cabeza a14 b-11 c-10 f-11
cabeza_> a12
cabinet f12 l-16 m-10
cable d-10 l-14
cable_> l-15
cables a-13 l13
cabron c-12 d-13 l-11
cabron_el c-10 l-11
cada a-16 l10 m-17
cada_que a-12 l13
cada_quincena m-11
cae l20 m-10
cae_agua l18
cafe a-17 c-10 d-13 f-12 l11
cafe_> a-14 d-11 f-11 l11
cago c12
cago_en c12
caja l11 m-11
caja_de l12
cake b-11 c-18 d-12 f-16 j-18
calefaccion a-11
calefaccion_> m-11
calefaccion_con l12
calefaccion_you l-13
calentador l12
caliente m-13
caliente_desde l11
call a-39 c-30 d-34 e10 f-38 h-25 k-35 m-24
call_> a-12 b-25 c-14 e11 f-12 j-22 l-10
call_from b10 e10 l11
call_me a-13 b-17 d-18 f-19 i-13 k-18 l-12
call_my i10 j12
call_the b12 j-10
call_you b-22
calle a12 b-22 d-15 g-14 h-10 l-16
calle_> a-12 b-12 m-12
called b13 d13 f11 h10
callese a-12 b-13 c19 d-12 f-12 l-11
calling b19 d-14 f-17 j-29
calling_> j-16
calling_my b13
calls j-12
calor a-16 b-11 c-22 d-12 e-10 f-17 j-11 m-12
calor_> a-10 c-20
calorias a-15
cambiarme f-11
cambiarme_a f-11
cambie k-23 l-10
cambie_de k-23 l-10
cambio k12 l-14 m-13
cambio_> l-12 m-10
cambio_de k14
came a-27 b-29 c-30 d-39 e-14 f-11 g10 h-18 i-13 j-23 k-17 m-27
came_> a-10 b-12 c-11 d-14 j-13
caminando l-10
caminando_> l-10
camino c-16 d-11 f-16 g-15 m-15
camino_> a-14 d-10 f-15 g-15 m-15
can a-50 b-11 c-14 d-29 e14 f-18 g-46 i-20 k-54 m-17
can_> d-10 e11
can_call e-14
can_come l-10
can_do a-10
can_drive h-10
can_have a11
can_i a-31 b-35 c-15 d-15 f-43 g-15 h-29 i-26 k-14 l-47 m-39
can_only m11
can_pay m-12
can_see l18
can_somebody l13
can_someone a-12 f-10 l-16
can_stop j13
can_talk e13
can_we e-12
can_you a-33 b-28 c-33 d-13 e-11 f-29 g-15 h-21 i-17 j10 k-25 l-22
canal b17 f-11
canal_# b17
cancel a-13 b-16 c-13 d-20 e-13 f-16 h-18 j-17 l-15 m-19
cancel_my d-10 j-10 l-11 m-12
cancelar c-11 d-17 f-13 j16 m-11
cancelar_mi d-11
cancele d-11 l-11
canceled d14
cancelled m-11
cancer a-14 d-14 f-20 h14 l-11 m24
cancer_> d-12 f-12 m18
cansada f10
cansada_de f12
canse d-10 k-11
canse_de a-12 k-10
cant a-42 b-27 g10 i-18 j-25 k-34 m16
cant_afford m14
cant_be d10
cant_do h-10 j-10
cant_even l11
cant_log f-12 m-15
cant_make a-10 d-11 f-15 m12
cant_see f16
cant_take d14 m-16
cant_wait a-13 f-12
cant_work f-11 m15
cantidad a-11 c-10 d14 f-12 m-10
cantidad_> d14
capaz a15
capitulo a-14 b-15 d-11 f-10 g24 m-10
capitulo_# a-12 b-14 d-10 g25
captura d12
captura_del d12
car a18 b-32 c-34 d-18 e-21 g-21 i-19 j-25 k-25 l-35
car_> a-14 c-12 e-10 f-10 m-15
car_got m11
car_i a10
car_in a10 m-10
car_so a-10
cara b-11 c-14 d-14 f-17 g-14 h-12 j-14 k-12 l-23 m-16
cara_> b-11 c-13 f-11 g-10 l-20 m-14
carajo a-11 f-14 j-12 m-13
carajo_> c10 f-12 j-11 m-11
carbon b-10 f-12 h-11 l24 m-13
carbon_monoxide b-10 f-12 h-11 l24 m-13
card a-23 b-21 c-17 d-39 e-16 f-23 g-17 h-13 i-10 j-19 k10 l-16 m-21
card_> d-17 f-12
card_got m-10
card_on d-13
cards d-12
cards_> d-12
care b-13 c-22 d16 g-12 h-11 j-20 k-16 l-11 m-13
care_> f-11 j-11
care_of a-14 b-10 c-19 d19 j-13 k-10 m-11
cargo a-20 b-12 c-14 d11 e-12 f-23 g-11 j-11 k-16 l-18 m-21
cargo_> a-13 d15 f-10 m-12
cargo_esta d-17
caring m16
caring_for m16
carmen h14
caro a-13 c-13 d-12 f-15 g-15 k-10 l-16 m-17
carpet a-16 c-13 f-15 l19
carpet_> a-12 c-12 f-14 l11
carried a13 l-16
carried_off a12 l-13
carro b-26 c-25 d-29 e-10 g-15 h-23 j-13 k-12 l-30 m10
carro_> a12 b-13 f-10
carro_me a-14 f11
carro_why m10
carta a-16 d-11 e-11 f14 i-15 j17 k-10 l-13
carta_> f12 i-11 j10
carta_por j15
cartas j14
casa b-21 c-20 d-19 f-15 g-16 h-19 j-12 k12
casa_> b-16 c-15 f-23 g-11 l11 m-14
casa_de h-10 l-10 m11
casa_propia d-10 k13
case b24 c-16 d-30 e-13 f-30 g25 h-13 i14 j-15 k-15 l-22 m-21
case_> a-12 b10 d-10 f-21 i17 m-10
case_against b21 i-10
case_number b10
case_of l-10
caseworker d11
cash a-19 b11 c-14 d15 e-13 f-18 j-21 k-11 l-12
cash_> j-13
cashed d12
casi a-12 d-12
caso a-18 d-17 e14 g12 h-15 i18 k-16 l-12 m-12
caso_> b-16 e12 f-10 i13
cat a-17 b-12 c-13 d-16 f16 l-14 m-18
cat_> f12
catch a23 b-17 c-11 d-17 e-10 k-10
catch_a a14 f-12
catch_you a14 b-11 c-10 f-11
cats a-10 l-14 m-10
cats_> f11
caught b-12 c-11 f-24 l14 m-17
caught_fire a10 f-10 l16
caught_up a-12 f-19 m-12
cayo a-17 d-15 f-11 k-12 m-15
cayo_el d-10 k-10 l-14
ceiling a-16 f-10 l20 m-11
ceiling_> a-10 l11
cell e11 j15 k10
cell_> e11
celular b-10 c-10 h-13 k17 l-13
celular_> j14
cemetery f13 h15
cerrada d-13 l-11
cerrado f-11 l-11
cerradura l16
cerrar f11
cerraron f-11 m10
cerro a-10 c-10 l-11
cerro_la a-10 c-10 l-11
cfpb a-10 b15 c-13
chamba d-17 l-13 m24
chamba_> d-13 m15
change d-11 f-11 l-15 m-10
change_the l-13
changed a-23 b-19 e-10 f-14 h-12 i-10 j-22 l-16 m-19
changes a11
changes_my a11
changing d13
channel a-17 b18
channel_# a-17 b18
chapa l12
chapter a-18 b-26 c-15 d-28 f-18 g35 h-14 i-11 j-10 k-11 l-21 m-17
chapter_# a-18 b-26 c-12 d-27 f-17 g36 h-12 i-10 k-10 l-17 m-16
charge a-10 b-26 c-23 e16 f-30 g-10 h-11 j-13 k-11 l-13 m-22
charge_> b-13 e18 f-15 m-13
charge_for d-17
charge_is d12
charge_me d14
charge_my d-16
charged a-12 d23 f-19 j-10
charged_> d12
charged_me d17
charges b13 d-19
charges_for b10 d-11
check a-17 b-42 c-34 d22 e-36 f-60 g-34 h-41 i-25 j-37 k-26 l-36
check_> a-30 b-11 e-11 f-22 h-13 m-15
check_again d20 m-11
check_comes d-16 m-14
check_del m10
check_en m-11
check_i d-12
check_is d-23 m17
check_my d-26 m-14
check_on a-18 d17 f-10
check_por m10
check_under a10
check_with m-13
check_youre d18
checking d-11 f18
checking_out f19
checks f-13
chemo m12
child m13
child_support m13
chill j11
chill_with j11
chinches c-11 l19 m-10
chinches_> l13
chinches_en l13
chinga a-10 c11
chinga_tu a-10 c12
chirping l14
chirping_and l14
chispas a-11 l20
chispas_del l16
choke c10 f-10
choke_on a-11 c10
choose m15
choose_between m15
christmas a-11 c-13 d-11 m-10
church a-18 b-13 f-10 l-13 m-12
church_> a-16 b-12 l-13
cierra a-10 d-11 l17 m-12
cinco m12
cinco_> m12
cita a-10 b10
cita_con a-10 b12
city a-26 b19 f-21 h-12 l-11
city_> a-14
ciudad a-20 b26 c-12 d-16 f-16
ciudad_> a-16 b21 d-14 f-12
ciudad_para b15
claims a-15 b22 d-12 f-12 g-10
claims_> a-12
claro a-16 b-12 c-15 d-12 f-17 h-11 j-11 k-11 l-11 m-12
claro_que a-13 f-13
clase c-12 f-16
class b13 d-10 f-18 g-10 h-11 l-10 m-14
class_action b16
clave f-10 m-10
clave_> f-10 m-10
clean b13 d-12
cleaned f-16 l-16
cleaning h14
cleaning_out h14
clear j-10 m-13
clear_in d12
cleared d22
cleared_on d14
clinic b-15 i19
clogged l10
close b-11 c-12 d-13 e-10 h-12 j-14
close_> f-15
closed b-25 c-20 d-23 g-12 h-17 k-12 l-23 m17
closed_> a-20 b-14 c-16 d-15 f-21 h-12 l-18 m16
closed_my f12
closet a-18 c-10 d-11 f13 m-14
clown l-10
co f-14 l21
co_detector f-11 l16
cobrador a18 d-13
cobran a-19 c-18 d24 f-15 m-17
cobran_por l-12
cobrando a-11 d17 f-15
cobrando_de d12
cobrar a15 b-13 f-14 m-11
cobrar_why c11 l10
cobraron a-10 c-11 d18 m-11
cobre a-10 c-10 d-16
cobro d11
cobro_> d10
cobro_el d-11
cocina a-15 c-10 f-12 l12 m-13
cocina_> a-13 f-10 l12 m-10
code a-11 b22 c-10 e-12 f-20 j-13 m-12
code_enforcement b23
coffee a-19 b-11 c-12 d-15 f-21 l-11 m-10
coffee_> a-15 b-10 c-11 d-13 f-14
colchones f-11
cold a-26 b-14 c-14 d-13 f-28 g-11 h-11 i-10 j-10 k-12 l16 m-19
cold_air a-10 l17
cold_outside a-15 c-10 l-18
collecting g18
collecting_> g15
collector c11 d-14 f-14
collector_> c11 d-13 f-11
come a21 b-19 c-34 d-20 e-10 f-25 g-26 h-28 i-21 j-29 k-31 l-15 m-34
come_> a-22 c-11 d-17 e-12 f-17 l-14
come_after m-11
come_at a12
come_by f-22
come_collect a12 f-15
come_down f-17 l-14
come_in d-12 l-13
come_over f-12
come_put a14
come_see a-14 b-14 d-10 f-10
come_to a14 d-13
comer a-13 b-10 f-18 j-14 l-10 m17
comer_> f-13 j-10 m18
comes a13 c-18 d-10 g-13 h-14 i-11 j-13 l13 m-10
comes_> a-20 b-10 c-10 d-11 f14 l12 m-18
comes_in a14 l-20
comes_on d-10 l11
comida a-22 d-10 f-16 l10
comida_> a-17 f-13
comida_o m11
coming a20 b15 c-23 d-14 e-20 f-12 g-20 i-20 j-30 k-23
coming_> a-21 c-13 d-18 f-16 h-12 j-11 l-21
coming_for a13 b-16
coming_from l11
coming_in m14
coming_through l15
coming_thursday b17
coming_to a14 b-10
comision b11 d-11
communication b-13 g-12 i11
como a12 f-30 g-10 h-14 j12 k-15 l-15 m-25
como_hago f-10
como_me f-11 j11
como_que d18
comp m20
compania a-15 c13 d-10 f-11 l-12
compania_> a-10 b10 k10
company a-14 c23 d-14 f-12 h-10 j-10 k-20 m-18
company_> a-10 c13 k-13 l-11 m-11
company_is c12
complaint a-24 b33 c-18 d-16 f-20 g-19 h-11 j-10 l-15 m-16
complaint_> b16 g-12
complaint_is b18
complaints d-11 f-10 k-13
comprar c-11 f-13
comprar_un c-10 f-13
compre a10 b-12 c-18 d-14 e-15 f21 k11
compro m11
compro_comida m11
comprobante b-12 c-10 k-12 l-10
computer a-12 b-15 c-18 f-12 l-15 m-15
computer_> l-11
comuniqueme e19
comuniqueme_con e16
con a22 d-17 e25 g-20 j-17 k-18 l-10
con_# d-12
con_agua l14
con_alguien e14
con_el b12 c-31 e20 f-19 g-27 j-16 k-20 l-37 m-36
con_ese k14
con_esto f12
con_la a-18 b12 c-18 e14 i-12 j-10 k-15 l13
con_lo m14
con_los f-19 j14 m10
con_mi a14 d-20 h-24 k-13 l-11 m-18
con_mis a16
con_quien b-21 d-15 e16 f-17 i-12 j-12 k-12 m-11
con_sangre a18
con_su a-14 d-10 e15
con_tiempo d12
con_todos c-10
con_un a25 b-17 d-12 e-17 f-16 k-14
con_una a-13
con_usted c-14
con_ustedes d-16 e-17 f-11 k10
confirm d-10
confirm_you d-10
confirma d-11
confirmation j-10 k-11
confirmation_number j-10 k-11
confused d15
conmigo a17 b-11
conmigo_> a-11 f10
conozco c-21 d-18 f-19 j-11 k25 l-13 m-11
conozco_a a-19 c-11 f-10 k21
consegui b-14 i16 m-15
consegui_trabajo m-14
consent j14
consent_to j12
construccion m14
contact a-11 b-29 d-16 f-18 g12 h-11
contact_> k10
contact_me e10 f-11 g10 j11
contact_my b-10
contacto l20
contestar b-17 c11
contesto f10 k-10
contigo c-10 f-14 l-11
contra b21 f11 g-14
contra_ustedes b14
contrato a-22 b-27 c-15 d15 e-17 f-29 g-15 h12 i10 j-13 k-11 l-24 m-19
contrato_> a-13 b-18 d10 f-16 i14 l-16 m-10
contrato_dice d18
control c-11
control_> c-11
cookies l-11
cooking a-12 f-19 j-12 l-11 m-10
cooking_> a-10 f-16 j-10
copia a-19 b-12 d-16 f-13 h-12 j-16 l-15 m-11
copia_> a-15 f-10
cops a-13 b10 f-10
copy b-13 d-11 f-11 i12
copy_of b-12 i13
corazon a-17 c17 d-10 f-11 l-11 m-18
corner l-10
corporate e16
corporate_> e16
correct a-11 c-11 d-17 f-10 j-12 l-10 m-12
correct_> a-11 c-11 d-15 f-10 j-11 l-10 m-12
correcto a-14 c-10 d-16 f-13
correcto_> d-10
correo a-14 c-11 d-24 f-15 j14 k-14 m-13
correo_> a-10 d-14 m-11
correo_electronico j13
correr a13
correr_sangre a13
corresponde d11 m-10
corriente a-11 d12 f-12 l10 m-19
corriente_> d-16 m-12
corriente_la l13
corrieron m14
cortando f13 m-19
cortar b-14 f-22
cortar_el a-14 f-19
cortarme f16
corte a-28 b22 c-15 d-26 e-10 g13 h-10 j-20 m-28
corte_> a-13 b13 f-15
corte_de i12
corte_el b-17 f-20 g-12 m-10
corte_por b-21
cosa b-17
cosas c-12 d10 h10 m-11
cost a-10 f11
couch a-12 d-15 f-21 m11
couch_> d-13 f-14
could b-16 c-14 d-22 h-11 k-16 l-13 m-16
could_kill f-10
could_sleep f-17
could_use f11
couldnt a-12 c12 f-15
counsel b-20 f-14 i27 j-11 k-10
court a-34 b17 c-23 d-29 e-17 f-43 h-20 i-20 j-21 k-20 l-14 m-24
court_> a-12 b13 f-15
court_all b-12
court_is b-22 g-11
court_with b10
cousin b16 f-14 m-10
cousin_is b13
cousins a12
cover b-14 d18 f-13 h-10 l-19
cover_it d12 f-10
covers a-16 b10 d11 f-11 m-14
covid a-16 d-11 f-16 l-16
covid_> m-13
crack d-11
cracked l12
crash h12
crashing a-11 b-11 d-13 f-14 h-10 j-10 l-10 m-13
crazy b-14 g-10 h-10 m-16
credited d18
creditor d-15 g17
creditors g21
creo a-11 d14 k16
creo_> d16
creo_que k17
crew b-12 d-11 f-12
crib h-11 l19
crooked a12
crooks a-11 c12
cry f-11
crying f12
cual c-12 d-11 k-10
cual_es c-12
cualquiera l13
cuando a21 b-27 c-29 e-21 g-22 h-27 i-20 j-28 k-23 m-29
cuando_llegue a10
cuando_lo a18 d-10 f-10
cuando_me f15
cuando_vence a-12 d-16 f-15 m-10
cuando_you f10 h-13
cuantas f10 m-10
cuanto a-23 b-15 c-20 d-22 e-12 f-29 g-13 h-12 j-18 k-11 l-22 m-20
cuanto_cobran d-14 l-11
cuanto_debo d-18
cuanto_es d-18
cuanto_me f-14
cuarto a-11 d-10 f-13 l25 m-14
cuarto_> l18 m-11
cuarto_de l12
cucarachas a-14 c-12 d-11 f-13 j-10 l18
cucarachas_> a-10 l16
cuchillo f16 h-11 l-11 m-12
cuchillo_en a-16 f14
cuelgo a-14 b-11 m-12
cuenta b-11 d16 e-14 g-11 j-16 k-14 l-11 m-17
cuenta_> a10 d12 f-11 m-10
cuenta_de d-13
cuenta_you d-13
cuentas c-10 d20 f-10 m-11
cuentas_> c-10 d19 f-10 m-10
cuerda a-10 b-11 c-12
cuerda_> a-10 b-11 c-12
cuidado a11
cuidate a16 c-12 f-10 m-14
cuidate_la a18
cuide a13
cuiden f15
cuiden_a f15
cuidese m-10
cuido m10
culo a-14 c16 d-12 l-12
culo_> a-14 c16 d-12 l-12
culpa f10 m-10
current b-11 d17 f-14 m-10
current_> f-10
curtains c-11 f-12
cut b-32 c-24 e-12 g-20 i-18 k-14 l-23 m18
cut_again f10 m12
cut_me d-10 f-15 j-13
cut_my f-21
cut_the b-11 d-13 f-26 m-11
cut_you d10
cute l-19
cutting a-15 b-13 c-14 d-15 f11 j-19 l-13 m-22
cutting_again f18
cutting_my f11
dad a-16 b-10 c-17 d-14 h14
dads m11
damage d16
damn a-15 b-17 d-18 f-18 j-13 k-10 l-12 m-13
dan d-10 f19
dan_ganas f14
dano a-11 f14
dano_> f15
dar b-12 d-13 e-30
dar_el e-29
date a-15 d-18 f-24 k-18 l-10
date_> f-13
daughter b-17 c-11 d-15 g-10 j-11 l-18
daughter_is f-10 h-17
day b-23 c-16 d-39 e-31 f-14 g-30 h-27 i-25 j-31 k-38 l-35
day_> b-24 d-24 e-20 g-13 h-14 i-14 j-17 k-21 l-25
day_i f13 k-11
day_is c-17
day_off a-10 f-26
days c-10 d-21 g-10 h-10 k-12 l17 m13
days_> a-14 d-17 f-17 l17
days_i f13 i10
de a-10 e-16 j10 m-19
de_acreedores f-10 g20
de_acuerdo g-11 m-10
de_apartamento k-21
de_aqui a16 d-14 k-11
de_baja a-10 f-14 j22
de_bancarrota b-16 d-13 g23 i-10
de_banco d-15
de_cuenta j-11
de_defuncion h17
de_dia f-10
de_donde a-15 d17
de_esa a-10 j14
de_ese d15
de_esta d-11
de_estar j15
de_este a10 f12
de_estos f12
de_frio f-13
de_gas l11
de_hambre a-11 c15 f-14 h-10
de_hay j17
de_inmigracion b-10 i-12
de_inquilinos i14
de_ir f-17
de_la e-10 f-22 k-28 l11
de_las b-11 e-12
de_lo m12
de_los a-15 f-16 l14
de_luto h12
de_mas c-13 d20 f-17 j-14
de_mensajes j17
de_mensajitos j14
de_mes a-11 c-12 d-19 f-13 l-11 m-11
de_mi a-24 b-13 g-17 h10
de_molestar j15
de_monoxido l17
de_nadie f12
de_noche m-12
de_numero j-13 k10 l-11
de_otro k10
de_pagar d-15 f-20
de_pastillas f16
de_persona k14
de_que f-11 k11 l-10 m-10
de_risa f-20
de_ruedas l10
de_salud b14
de_siempre e-11
de_su a-15 b-10 d-12 f-12 g-12 i-11 j10
de_sueno c-11 f-11
de_texas k10
de_tirarme f13
de_trabajar m-10
de_trafico c-12
de_transito b-12
de_un a-13
de_una b-12 j-14 k14
de_usted e13
de_ustedes a-13 b16 c-15 d-13
de_verdad e11
de_vivienda a-15 b17 f-11 i12
de_vivir f17 m-14
dead b-35 c-31 d-39 e-20 f24 g-24 h19 i-22 j-35 k-35 l10 m-33
dead_> a12 b-10 d-12 f19 h10 j-12 k-12
dead_in f-17 h13
dead_so l13
dead_tired f-19
dead_you a14
deadline a-13 c-14 f-13 h-11 j-10 l-11 m-10
deal a-17 b-19 c-17 d-11 g-15 j-10 k-10 l-13
dealt c15
dealt_with c15
death a11 b-18 c-14 d-13 f19 h12 j-12 l-14 m-12
death_of f-11
death_wish a16 f-10
deben d12 m10
debo a-26 b-21 c-30 d26 e-16 f-23 g-18 h-18 i-12 j-25 k-25 l-21 m-13
debo_# d12
debo_> a-11 f-13 m-10
debo_eso f-13
debo_nada f-12
debo_tanto d13
debt a-18 c-12 d21 e-12 f-18 g16 h-10 j-10 m-13
debt_> b-11 d20 f-11
debt_is d-15 g10
debts g21
debts_are g14
deceased a-11 b-10 c-12 d-10 h23
deceased_> c-10 h18
decide b10 f-11
decide_> b10 f-11
decided a-11 b-10 d-10 f12 m-10
decided_to f-24
decidi a-16 b-14 c-13 d-11 f14 l-11
decisions e12
decisions_> e12
declararme a-11 g12
declararme_en a-11 g12
declare g21 m-12
declare_en g18 m-11
declined m-10
defuncion h17
degrees a-11 l15
degrees_in a-10 l14
dejame a-14 b-11 c-16 d-12 f-20 j-18 m-16
dejar b-15 d-10 l-13
dejar_el a-18
deje a-17 b-17 c-23 g-12 h-12 k-12 l-19 m-27
deje_de c-16 d-11 f-13
deje_el d10 m-13
dejeme a-11 b-13 c-17 f-10 m-10
dejeme_ver j-14
dejen c12 f-12
dejen_de c12 f-12
dejenme c-13 f-12 j20
dejo a-18 d-11 h-13
dejo_al a-10
dejo_mi m10
del a-11 c-50 d14 g-41 i-15 j-48 k-47 m-13
del_banco d10
del_buzon l-12
del_check m11
del_contrato b-13 f-10 h18 l-10
del_cuarto l12
del_dueno e12
del_moneyorder d12
del_pago d11
del_puente a-15 f16
del_techo a-10
delante a13
delante_> a14
delayed l-11
delete_my j10
demanda a-17 b18 d-13
demanda_> b14
demandar a-16 f-15
demandar_> a-12
demas c10 d14
deme a-13 b-17 c-18 d-17 e20 f-14 g-14 h-15 k-17 l-19 m-20
deme_el e20 k-10
deme_hasta l-10 m-12
demuestreme d10
denise b-10 c-10 e-21 f-13 h-17 i-12 j-13 k12
denise_> e-11 h-10 k14
dentist b-13 d-11 k12
denunciar a-11 b16
departamento a-13 b17 k15
departamento_de a-13 b17
department a-14 b20 f-15
deposit d20 f-16 g-11 h-10 m-11
deposit_> b10
deposito a-11 d12 f-15 l-11 m-20
deposito_> b-17 d-27 f-10 m-15
deposits b-12
deposits_> b-12
dept l10
derechos b14
derechos_humanos b11
desaparecer b-12 f10
descansa h10
descansa_en h10
descansar h-14
descansar_el f-13 h-14
descansaron m12
descanse f-11
descanso h16 m-10
descontaron d10 m10
desde a-10 b-12 c-11 d12 h12 l19
desde_el f11 h15 l16 m-10
desempleo m19
deseo a-10 f10 j10
deserve a11 c-13 f12 j-11
deserve_to a12 c-13 j-11
desglose d15 f-14 m-10
desglose_porque d16
desgraciados a-16 c13
desgraciados_> a-16 c13
desk a-14 b-14 c-14 d12 f-18 j-13
desk_> a-13 b-12 c-13 d10 f-15 j-11
despedi f14
despedi_de f14
despertar d-12 f19 j-19
despertar_nunca f11 j-12
despues m-14
dessert f-12 j-10
dessert_> f-12 j-10
detector a-10 f-15 l20 m-12
detector_de l11
detenido m11
deuda a-20 b-10 c-14 d10 j-14 k-12 l-10 m-14
deuda_> d12
deuda_esta g11
deuda_pronto d-10 f-11
deudas f10 g12
devuelvan d-11
devuelvan_el d-11
di a-11 d19
dia a-12 b-24 c-36 d11 e-23 f16 g-22 h-20 i-20 j-27 k-24 l-24 m-29
dia_# d12
dia_> a-16 b-13 c-11 d-10 e-11 g-10 j-12 l-12 m-15
dia_primero d11
diablo b-12 c18 d-12 f-16 l-11 m-12
diablo_> a-17 c19 f-10
dias a-18 b-12 c-21 d-17 f12
dias_> a-11 d-10 f14
dias_sin l12 m-10
dice a-19 d16 h-16 l-10 m-15
dice_que a-15 m-12
diciembre d11
diciembre_> d11
did b-29 c-13 e-25 f-15 g-29 h-24 i-18 j-30 k-25 l-31 m-36
did_# a15
did_a a12 m-13
did_great a-10
did_it a-14 d13 m-18
did_you a-27 b-15 c-24 d-11 e-16 f-16 g-12 h-10 j-16 k-15 l-15
didnt a-17 b-11 c-15 h19 k-17 l-12 m-18
didnt_survive h16 m-12
die d-12 e-12 f17 h-14 j-12 m-14
die_> f19
die_of f-11
died a-35 b-18 c-25 d-31 f-28 g-15 h32 i-14 k-18 m-18
died_> a-11 h13 l-17 m-14
died_and h16
died_in h16
died_last f-18 h11
died_on h17
dientes a17 b-13 f-10 l-11
dientes_> a16 l-10
dieron c-11 f-15 j-11 m-18
digale a17 c-12
digame a-10 e10
dije l10
dijeron d21 m-10
dijeron_# d16
dijeron_que d12
dijo a-13 d18 e-15 f-14 i12
dijo_que e-14 i12
dile a17 e-13
dile_al a15 e-13
dinero a-31 b-19 c-18 d13 e-19 f-21 g-10 h-23 j-12 k-12 l-15 m16
dinero_> a-16 b-14 c-13 d-20 e-12 f-13 h-20 m-18
dinero_a d12 m12
dinero_ahorita m12
dinner a-13 b-12 f-12 l-13 m-15
dinner_> a-10 m-13
dio a-16 d-16 f-15 i-10 l21 m-26
dio_un l13
dios a-35 b-27 d-37 e-24 f21 g-18 i-17 j-23 k-19 l-22 m-21
dios_le c-10 d-10
dios_me a-16 d-14 f19
dios_mio c-10 f13
dios_que a-10 d-14
dios_se d-12 h11
diosito f12
direccion a-11 e-11 f-11 g11 m-12
direct b-13 g-11 i11
directly g13
directly_> g13
directo e10
disability a-12 d-10 f-13 m18
disability_and m10
disagree d11
disagree_with d11
disappear a12 e-11
disappear_> a13 f-11
discharge d-16 g20
discontinue j16
discrimination b10
disculpe a-11 b-12 c-16 d-13 e-10 f-14 g-12 h-12 j-16 k-12 l-13 m-12
disculpe_la c-12 g-10
discuss e14
discuss_this e14
dishwasher l14
dispute d15 e-10 f-11 j-12
disputing b-12 d15 j-14
district e12
district_manager e13
divorce b-11 m12
do b-47 d-28 g-29 i-21 l-37
do_# a12 d-20 e-10 f-11 l-13
do_i b-16 d-19 e-25 f-11 h14 k-13 l-11 m-25
do_it d-16 f25
do_texts j11
do_this f11 j-14
do_you a-39 b-24 d-34 e12 f-39 g-10 j-22 l-11
doble d11 m-16
doble_> d11
doctor a-18 b-20 c-14 d-23 e-10 f-23 h-10 j-14 k-11
documenting b14 f-10
documenting_everything b14 f-10
does a-19 b-13 f-19 g-17 h-10 j-19 l-14 m-19
does_it d11
does_the a-10 d-19
doesnt f-19 h-14 j-17 k12 m-21
doesnt_use k10
doesnt_work m-19
dog b-28 c-19 d-21 e-13 f-12 g-15 h-25 i-15 j-16 l-22 m-25
dog_> b-18 d-10 e-11
dog_died f-12 h-16
dog_is a-10 f-13 l-12 m-10
dogs b-10 c-14 e-18 f-16 l-16 m-10
dogs_> a-10 c-13 f-10 l-15
doing a-14 b-11 c-14
dolares d-11
dollar a-10
dollar_fee d11
dollars a-18 d-12 m-11
dollars_a a-12
domingo a-10 b-10 f-17 h14 l-13 m-16
domingo_> a-10 f-17 h12 l-12 m-15
dona h16 l-11 m10
dona_carmen h14
donde a20 b-22 d13 e-18 f-30 g-15 h-20 j-16 k-18 l-25
donde_trabajaba m15
donde_vive a12
donde_vives a15 c-10
done c-22 d-35 f11 g-22 h-24 i-21 k-23 l-18 m-27
done_> b10 c-13 d-20 f-15 j-14 l-11 m-10
done_by f-17
done_getting a-12 b-11 j13
done_with b-18 j-18 k-11 m-10
dont d-11 e-45 j15
dont_be f-14
dont_care a10 f-13
dont_contact j12
dont_do j16
dont_ever j13
dont_have a-17 d-19 f-36 m14
dont_know a-32 j-10 k15
dont_live f-21 k18
dont_make a11 b15 f-11
dont_need e-18
dont_owe d15 g12 k-12
dont_pay f15
dont_rent d-17 f-14 k19
dont_see f17 k-20
dont_send f10 j13 k-11
dont_shine c15 d-15
dont_shut l13
dont_stop j-17
dont_take f-12 j-21
dont_text h10 j14 k-11
dont_think d10
dont_use j14 k-10
dont_wanna f16
dont_want d-20 e-14 k-16
dont_worry a-11
door a18 b-25 c-23 d-29 e-13 g-10 h-16 i-14 j-16 k-11
door_> d-11
door_and a12 l-11
door_is a13 l-12
door_of f12
door_squeaks l-14
dormi a-11 d-17 f-20 l-17 m-19
dormi_> f-15 m-10
dormido m-11
dormir a-17 b-15 c-15 d-15 j-16 k-11 l-12 m-13
dormir_> a-12 f-23 j-11
dos a-27 b-17 c-23 d16 f-29 g-12 h-14 j-21 k-11 m17
dos_> m14
dos_partes d-10
dos_veces d21 l-11 m-13
double a-12 c-13 d25 f-17 j-10 m-12
double_check d15
down a12 c-30 d-36 g-23 h-27 i-17 j-21 k-19 l10 m11
down_> c-15 d-15 e-11 h-14 k-10 m-19
down_on l14
down_the f12
down_there a14
down_to m12
down_with a11 e12
doy a-15 d-14 f-13 j11
drag a14 f-10
drag_you a12
dream c-11 f-16 l-13 m-13
drenaje l12
drinking a-10 l-12
drips l12
drive a-13 b-17 c-15 d-17 h-17 j-13 k-11 l-11 m-16
drive_> a11 d-10
drive_my a-12 f18
drive_to f-23
driving a-15 b-11 j-13
drop a-31 b-14 c-10 e-11 f-37 h-15 j-26 l-13 m-25
drop_it a-13 f-24 j-11 m-10
dropped d-12 f-11 j-14
dropped_my j-11
droppings l13
drowning f12
drowning_> m12
dryer f-10 l15
ducha l13
dude a15
due a-10 b-13 f-13 l-10 m-11
due_> d-14
duele d-11 m-14
duele_la a-12 f-10 m-10
duena e12
dueno b-11 c-11 d-21 e16 f-12 k-11 l-12 m-11
dueno_> e13
dueno_del a-11 d-10 e-16
dueno_que a10 e10
dumbass a-10 c12
dumbest c12
duty b-16 d-15 e-12 f-10 g-10 l-10 m-10
duty_> b-11
dying a-16 b-11 c-14 d-10 f-23 h-14 l-16 m-12
dying_to a-12 c-11 f-18 h-10
earlier j-10
early a-26 b-19 c-20 d-18 e-21 f-36 g-13 h-21 i-11 j-26 k-13 l-24 m-12
early_> a-16 b-12 c-17 d-14 e-17 f-26 g-11 h-13 j-17 k-10 l-16 m-25
earth a-10 b-10 f-11 h-10
easier f17
easier_if f11
easy a-14 d-12 f10 j-14
eat a-18 c12 d-14 e-14 f-19 g-14 h-16 i-15 j-15 k-17 l-14 m-16
eat_shit a-11 b-10 c16 e-10 f-10 j-10 k-13 l-10 m-11
eating d-11 m11
eats l14
echando l11
edificio a17 d-15 h-12 m-14
edificio_> a16 b12 d-11 f-12
efectivo m-10
efectivo_> d-14
effect g14
el c-12 f-12 i-13 j-78 k-18 l11 m-12
el_# d-39 m-23
el_> b-12 h-15 i12
el_abogado d-10
el_acta h17
el_administrador e18
el_agua b-12 d12 f-12 h-11 m-15
el_aire l12
el_apagador l11
el_banco f-10
el_bano a-15 f-10 l13
el_brazo m12
el_bus m-13
el_buzon a-10 f-14 l-15
el_calentador l12
el_capitulo g15
el_cargo d-29
el_carro d-11 h-12 l-18 m13
el_check a-19 b-10 c-10 l-10 m-37
el_comprobante b-11 k-12
el_contacto l15
el_contrato a-17 b-16 d13 e-15 f-17 h-20 l-15
el_corazon m-12
el_cuarto l13
el_cuchillo a-12 f17 h-10
el_culo a-14 c16 d-12 l-12
el_del h15
el_deposito d14
el_desempleo m14
el_desglose d13 f-13
el_detector l11
el_dia a-12 d14 f-16 g-12 j-10 l-11
el_diablo c14
el_dinero a-19 b-15 d16 e-12 f-11 h-19 m-15
el_doctor d-12
el_domingo a-10 b-10 f-17 h14 l-13 m-16
el_dueno a-17 d-10
el_edificio a-13
el_elevador l13
el_encargado d-12
el_enchufe a-10 l14
el_era m11
el_estacionamiento d-17
el_foco l-16
el_gas d-16 l-21 m-12
el_hotel m11
el_inquilino h13
el_inspector b14
el_jefe h-11
el_jueves m-11
el_juez b23 d-14 l-10 m-11
el_late d-23
el_licenciado i13
el_link d-14 j-10 l-13 m-12
el_lunes a-16 c-14 d-21 e-12 f-17 g-15 i-11 k-11
el_manager d-20
el_martes b-10 d-13 f-15 h14 l-12 m-14
el_mensaje j-22
el_mero e16
el_mes d11
el_numero c-10 d-15 e15 j-12 k10
el_otro d10 m12
el_pago a-18 b-13 d13 m-25
el_papel d-15 e-15
el_pasillo d-10 m-10
el_pasto b-10 f-22
el_piso l17
el_portal k-15
el_programa d12
el_puente f11
el_que a24 d-10 f-19 l-18 m11
el_recargo d-20
el_recibo a-26 b-11 c-11 d-15 e-10 f-13 h-12 j-12 l-17 m-21
el_recordatorio j-15
el_refrigerador l10
el_sabado d-10 h14 k-14
el_saldo d-13
el_seguro a-10 f10
el_senor a11 c-10 d-14 f-20 h27 l-11 m-10
el_sobre a-19 b-13 e-15 l-14
el_sol l-13
el_sotano l12
el_sueldo d-11 m-16
el_super a-14
el_supervisor e-13
el_techo l18 m-16
el_telefono c-12 e12 k-17 m-10
el_ticket b-13
el_tiempo d-10 m-10
el_total c-11
el_tren f-11 m-10
el_viernes a-25 b-23 c-24 d-33 e-18 f-24 g-17 h-14 i-14 k-14 l-23 m-31
el_you k11
el_zelle d-15
electrical l15
electronico j13
elevador l13
elevator l11
elevator_is l13
ella j-10 k10
else k14
else_> a-13 h10 k13
elses a-12 d19
email a-34 b-10 c-17 f-33 g-18 h-15 j11 k-17 l-17 m-18
email_> a-23 b-14 c-12 d-21 e12 f-18 g-10 j-24
email_from j13
email_me d-12
embarrassment f-11
emoji a-10 c-17 f-10 k-14 m-10
en c-15 e-17 g16 i-29 j-17
en_# e-11 g-11
en_bancarrota b-11 f-14 g23 m-14
en_camino a-14 d-10 f-15 g-15 m-15
en_capitulo g15 i10
en_corte b16
en_dos d-10 m-11
en_el c-24 i-11 j-18 k-17 l10
en_esa a17 d-10 f-10 k10
en_este f16
en_la a-16 b10 h-38 i-24 j-17 k-31
en_las a-19 b12 f11
en_los f-11 h11 j-19
en_marzo k10
en_mayo a-11 f-14
en_media l14 m-12
en_medicinas m12
en_paz a-16 b-13 c-17 d-12 f-18 h15 j17 l-12 m-15
en_persona e11
en_que c12 d10
en_quiebra a-11 g20
en_quitarme f10
en_tirarme f13
en_una a13 f-12
encargada e13
encargado a11 b-10 c-16 f-14 k-11 l-10 m-10
encargado_de e-11
enchufe a-13 l17
enchufe_> l13
encima l18
encima_de l16
encontrar b-12 f10
encuentro a-14 e11 f13
end b-34 c-28 e-20 g-23 h-32 i-19 j16 k-20 l-26 m-36
end_> a-13 j15
end_it a-15 d-12 f16 j-12
end_my a-10
end_of a-21 c-14 d-16 f-21 j-24 l-10 m-15
end_the f-17 j-10
end_this f-14 j13
end_up a12
ended a-14
ending f17
ending_things f13
ends a15 d-17 f-15 m-10
ends_in a14 d-16 f-10
enfermo f-13 m11
enfermo_why f-10 m14
enforcement b23
enfria a-10 d-10 l14 m-10
enough a-15 b-17 c-15 d-18 h-11 j13 k-19 l-11 m12
enough_with j14
ensenar b-11 d-11
ensenar_el a-14 d-11
enterramos h10 m-12
enterramos_a h10 m-12
enterrar h12
entierro h11
entierro_de h11
entonces b11 c-13 d-16 g-10 h-10 j-10 l-11 m-13
entonces_> a10 b12 c-10 d-12 f-13 m-10
entra l16
entrada a-18 b-10
entrada_> a-17
entrar f-13 g10 m-12
entre a15
entregue a-15 d17
entro d-12 f10
entro_> d-10 f10
envelope a-15 b-12 e-13 f-10
equivocado c-12 e-11 g-10 j-17 k19
equivocado_> c-10 e-10 j-13 k19
equivoco k17
equivoco_de k15
equivoque d-23 f-14 k-15 m-11
equivoque_de d-20 f-11
era a-17 b-14 c-12 f-19 g-12 j-16 k-10 l-25
era_de l-17
era_el m13
era_para d14
eres a-11 c21 f-11 k-13 l-13
eres_un c17 k-13 l-10
error a-16 b-14 c-17 f-19 g-12 h-14 i-10 j-16 k-10 l-17 m-20
error_> d-15
error_mio c-14 d-15 f-11 m-10
es a-23 b-10 e-10 g-13 h-56 i-13 j-23 k27 l-35 m-32
es_> e-18 f-19 m-10
es_correcto a-11
es_de a12 d18 f-16 h-14 k18 m-15
es_del d13
es_dia d-15
es_el a-21 b-14 c-18 d-33 f-14 h-10 j-10 l-13 m-15
es_este d-13 j-15
es_ilegal b11 f-11
es_la a-14 b-11 c-16 d-12 e-20
es_legal d-11
es_lo a-17 f-17
es_mi f11 j-11 m-13
es_mia d11
es_mio d12
es_que k-10 m12
es_su e11
es_un a-10 b-10 d-11 f-11 k10 m-10
es_una a-12 k12
es_usted a-23 d-12 e-20
esa a19 b-26 c-36 d29 f-36 h-22 i-12 k16 l-25 m-32
esa_cantidad d13
esa_cuenta d15
esa_deuda d15 f-11 k-10 m-10
esa_oficina a22 d-12 f-12
esa_parte d11
esa_persona j-11 k10
esa_vaina a11 j11
escalate a-13 b-14 c-10 d-18 e26 f-18 h-12 j-20 k-12
escalate_this b-13 d-13 e21 f-12 j-14
escaleras l15
escopeta a15
escriba f-11
escriba_> j10
escribame a-10 j-15
escriban d-13 f-16 j21
escriban_> f-10 j18
escribi f14
escribiendo f-19 j12 k10
escribir j18
escribir_> j18
escribirme_> j18
escuela c-10 f-16
escuela_> f-12
ese a23 b-34 c-44 d42 f-29 g-27 h-29 i-17 j-37 k18 l-29 m-40
ese_cargo a-13 d20 f-12 k-12 m-10
ese_cobrador a13 d-12
ese_cobro d17
ese_mes d21 f-14
ese_pago d17
ese_recargo c-11 d13
ese_senor d-14 j-10 k13
ese_viejo a15
eso a-36 b-33 c-32 d41 e-23 f-11 g-23 h-29 i-21 j-33 k-31 l-24 m-34
eso_> a-12 b-13 c-12 d16 e-10 h-10 j-13 k-13 l-10 m-15
eso_en d14
eso_le a-10 d10
eso_lo d15
eso_no d15 f-14 k-11
eso_you d22
esos d15
espalda a17 f-10 m-13
esperando a10 f-11
esperar b-13 d-10 f-12 m-13
esperar_en a-17
espero a16
esposa f-13 h14 l10 m-15
esposa_> h11
esposo a-19 b-10 d-14 l-16 m15
esposo_> m-18
esposo_el f-11 h10 m-14
esposo_me f-13 m16
esposo_why f-11 g10 m10
esta a-61 b-13 c-57 e-40 h-26 j-35 m11
esta_ayudando i10
esta_bien a-13 b-12 c-11 d-40 e-14 f-21 g-11 i-10 j-16 k-17 l-26 m-20
esta_cabron c-10 l-11
esta_con b14 h16
esta_deuda d-14 f-12
esta_echando l11
esta_el d-13 l-10
esta_en d-15 f-10 h-13 m15
esta_mal d21 f-13 g-10 k-12 m-14
esta_muy l-16
esta_noche f14
esta_preso m12
esta_saldado d14
esta_semana m13
esta_tapado l16
esta_vida f22
esta_viendo i15
estaba a-18 b-13 c-21 f-26 g-13 h-14 j-13 k-14 l-23 m-20
estaba_pensando f-15
estacionamiento d-22 f-16
estacionamiento_> d-14 f-14
estado a-10 f-12 k16
estado_> k11
estamos a-16 c-14 d-19 f-19 h14 m16
estamos_de h12
estan a-38 b-23 d12 e-20 h-20 i-11 j-25 k-21 l14 m-32
estan_buena c-18
estan_cobrando d19 f-11 l-12 m-10
estar b-11 d-17 f26 h-14 k-19 l-11 m-12
estar_> a-11 f13
estar_viva d-10 f13 k-14
estaria f14
estaria_mejor f14
estarian f12
estarian_mejor f12
estate h17
este a-16 b11 c-39 d-46 e-32 g-30 h-30 i-22 k25 l-18
este_> f12 j-10
este_celular k14
este_edificio a10 b13 f-12
este_es c-10 j-13 k15
este_mes a-11 d-17 f-25 g-10 j-10 m13
este_mundo a-11 f24 j-17 k-10
este_numero e-10 j18
este_telefono j-11 k19
esten f-12
esto a-33 b33 c-17 d-23 g-20 i13 k-11 l-19 m-13
esto_> a-16 b10 c-12 d-11 g-12 i13 j12 l-11
esto_es b16 f-12
esto_lo a-14
estos c11 d-11 j11
estos_mensajes j11
estoy b-44 c-55 e-29 f12 j-45 k-33 l-35 m17
estoy_a a-12 f17
estoy_al a-10 d19 f-13 m-16
estoy_buscando m12
estoy_cansada f12
estoy_con a-16 g-11 m14
estoy_de g-11
estoy_en a-28 b-18 c-11 d-20 g17 j-12 l-23 m-12
estoy_mejor f-16
estoy_pensando a-11 f21 m-15
estoy_recien m14
estoy_sin f-14 m17
estoy_sola f10
estoy_trabajando a-11 f-13
estufa a-16 l12 m-10
estufa_> a-11 l14
estuve a10
estuvo a-10 c-21 d-11 f-14 j12
even a-15 d11 f26 h-11 k-13 m-20
ever b-17 c11 h-13 j10 k-19 l-15
ever_again f11
ever_gonna a14 e12
ever_message j10
every b15 d15 e-14 f17 g-21 h-20 i-15 j-22 k-15
every_day a-11 m13
every_month d15 m-13
every_night d-12 f22
every_one b12 c13 f-25
every_time d12 l15
every_two f-14
every_window a12
everybody a-14 b-11 c-13 d-10
everyone a-17 b-15 c-11 d-19 f12 j-10 m-10
everything a-22 b11 d-24 f19 g10 h-15 i16 j-17 l-15 m10
everything_> b-12 g10
everything_for b14 f-10
everything_i f-10 m17
everything_in b-12 i12
everywhere a-11 c-10 f-11 l18
everywhere_> l13
evict a16 f-13
evict_me a16 f-13
evicted_> a12
eviction a11
ex a-10 b-16 f-22 h-28 j-10 m-12
ex_is d-12
exam f-12 h-24
exam_> f-10 h-22
except e11
excuse a-13 b-12 c11 d-12 f-13 l-13 m-11
excuse_for c15
executor f-10 h19
exist f16 j-14
existir f13
existir_> f13
exit a-12 b-11 d-10 f12 l-10 m-16
expect b23 g-15 i-23
expect_a b21
expensive b-10 l-13
explain d14 e-10 f-10
explica b10 d-17
expliqueme d11
extension e12
extension_> e12
extra m-17
extra_> m-11
eye a14
eyes a10 f10
f a-15 c14 d-13 f-12 j-16 l-12 m-13
f_you a-10
fabrica m15
fabrica_> m12
face a26 b-11 d-10 f-17 l-10
face_> a13
fair b18 c-17 d-23 e-10 f-24 g-11 h-13 i-10 j-18 k-13 l-13 m-20
fair_housing a-13 b18 f-10
fall a-13 b11 f12
fallecio a-14 c-10 d-13 f-21 h30 k-10 l-13 m-18
fallecio_> h16
fallecio_en h12
fallecio_soy h11
falta a-15 d-20 e-12 j-15 k-12 l-11 m-15
familia a11 b-12 c-10 f10
family b-17 c-15 d-10 h-10 k-10
family_> a-11 c-14 f-12
far b-11 d14 f-11 j-12 m-12
fast b18 d-14 f-14 l-10
fast_> a-12 b16 f-11
fat c15 d-11 f-15
father f-10 h16 m-11
fault a-11 c-12 f-12 m-13
fault_> c-10 d-14
favor a-24 b-22 c-23 e11 f-12 g-15 j16 k-16 l-22 m-26
favor_> a-18 b-16 c-19 d-24 e12 f-25 g-12 h-14 k-11 l-18 m-19
favor_de j11
fdcpa b10
february a-10 d12
february_> a-10 d12
fecha a-13 c-12 d-14 f-14 g-10 l-12 m-15
fecha_> a-10 c-10 f-10
federal m11
fee a-31 d21 f-34 g-22 h-23 i-11 j-25 k-21 l-21 m-30
fee_> a-15 b-17 d-10 e-18 f-17 h-13 j-12 k-10 l-11 m-16
fee_and e11
fee_i d17
fee_when d12
feel a-25 b-18 c-12 d-19 j-13 k-10 m-13
feel_better a-17 e12 f-21
feel_like d-16 l-12
feeling a-14
feeling_better a-12 f-13
fees a-12 d16 j-11
fees_> d-15
fees_are d11
feet a-14 b-10 c-12 d-10
felices a-10 f11
feliz a-18 b-16 c-23 d-19 e-12 f-26 g-16 h-15 i-13 j-16 k-15 l-18 m-29
feliz_> d-10 f-16 m-18
fell j-14 l18
fell_> j-13 l11
feo a-12 c11
fideicomisario g16
fiesta a-13 c-20 f-16
fiesta_> a-12 c-19 f-16
fight d-14 f-21 j-10 m-11
fight_with h10
file a-11 b16 d-14 f-17 g10 i10 j-13
filed a-11 b11 d-21 f-16 g27 h-12 l-13 m-10
filed_> b15
filing a-19 b18 c-13 d-16 e-14 f-21 g17 h-12 i-27 j-12 k-11 l-16 m-15
filing_a g12
filing_my i-11
filthy c14 l-11
fin a-15 b-11 c-18 d-17 f-14 g-10 h-13 j-11 l-14 m-15
fin_de a-11 c-15 d-14 f-11 h-12 j-11 l-13 m-11
finally a-15 b-10 c-15 d-12 f-15 g-10 l-14 m-21
find a20 b-14 d-13 f12 l-10
find_out a17 f-20
find_the f-10
fine a-19 b-23 c-23 d-35 e-18 f-18 g-17 h-19 i-14 j-11 k-20 l-30 m-29
fine_> a-15 b-18 c-21 d-29 e-15 f-24 g-13 h-13 i-11 k-19 l-21 m-24
fine_now l-15
finger f-11
finger_cooking f-10
fingers a17
fingers_> a17
finish f-13
finish_the f-12
fire b-25 d-24 e-14 f-38 g-14 h-22 i-11 j-14 k-13
fire_> a14 b-11 d-11 f-16
fire_in l12
fire_pit a-10 c-11 f-11 l-10 m-12
firm d-10
firma h12
firme b-12 c-14 d15 f-10 g-15 h-11 j-11
firme_el d-18
first c-13 f-20 h-19 m-23
first_> d10
fiscalia a-13 b19
five c-10 l-10 m-16
fix b-16 c11 l20
fix_my c12 l11
fix_the m10
fixed a-17 c-15 d-14 m-14
fixing a-20 b-18 c-16 d-12 f-21 h-12 l-17
fixing_the l-12
flight a-13 c-10 d-12 l-11 m-13
flooded l11
floor a-14 l20
floor_is l17
flowers f-13
flowers_> f-13
foco l-16
foco_> l-10
follow f14 i11
food b-22 c-21 d-20 e-10 f-24 g-11 h-16 j-12 k-15 m25
food_> d-11 f-12 m13
food_spoiled l12
food_stamps m13
fools c10
foot f14
for c-22 d10 e-12 i-15 j-18 m-16
for_# d-22 f-11 g-13 h-12 l15
for_> d19 k10
for_a a-33 b-26 c13 d17 f-12 g-13 h-13 j-14 l10
for_all g13 j-15
for_assault a15
for_bankruptcy g12
for_being f-15
for_every a13 d11 f-10
for_fixing a-10 c-11 l-11
for_forgetting f-12
for_friday b11
for_harassment b14 d-14
for_his h11
for_it a-13 m-15
for_me a-29 c-17 d-34 e-21 f28 g-21 h-12 j-29 k-23 l-23 m-25
for_months k11 l12
for_my b11 c-14 d-16 e-10 h14 i-28 j-16 k-12 m13
for_real f13
for_rent f11
for_text j-10
for_texts j12
for_that d12 e10
for_the c-30 e-13 f-23 g-26 h-33 i-20 j-32 k-30 l-14 m-33
for_this b-14 d17 e-10 f-12
for_what d11
for_you b-14 d-16
for_your a-11 c-11
forever e-11 f23
forever_> e-11 f23
forget j10 k-13
forgetting f-12
forgive f13
forgive_me f13
forgot a-25 b-17 c-26 d-22 e-14 f-26 g-13 h-15 i-11 j-22 k-15 l-18 m-18
forgot_> a-13 c-17 d-13 f-21 j-17 k-12 l-13 m-15
form a-19 c-14 d-16 e-17 f-17 g-13 i-12 j-14 l-13 m-14
form_> a-12 b-13 e-11
forward a-10 d11 f-11 i15
foto a-13 d-12 f-10 j-13 m-14
found c-13 d-11 h14 m-13
found_dead f-13 h13
fr a-17 b-10 d-11 e-11 f25
fr_> a-15 d-10 e-10 f18
frasco f14
frasco_de f14
free a-12 b-13 f-10 h-10 l-20 m-10
free_> d12
friday a-47 b-19 c-38 d-46 e-34 f-28 i-25 j-35 k-33 l-41 m-25
friday_> a-43 b-14 c-27 d-35 e-26 f-25 i-21 j-27 k-24 l-30 m-19
friday_is l-10
fridge m12
fridge_is l-10
friend b-15 h-10
friendly l-10
frio a-21 b-17 c-25 d-18 e-12 f-27 g-11 h-14 i-10 j-15 k-15 m-20
frio_> c-16 f-18 m-10
from b15 d11 j17 k-14 m-13
from_# d14 m11
from_here j10
from_legal i11
from_management e12
from_me d-10 f14 j-12 l11
from_my a-12 b13 g-16 i-27 l-14
from_the a-28 b20 c-23 d-24 f-24 j-32 k-16 l12 m-20
from_this j15
from_unit d-15
from_us e-11
from_work j-10
from_you a-18 b-15 c-10 f-15 j12 k12
from_your j12
front a-27 c-10 j-16 l13 m-16
front_> f-19
front_desk j-10
front_door l11
front_of a-16 f18 l-10
froze b-11 c-13 d-17 f-14
froze_my d-13 f-10 m12
fuck a-21 b-10 c21 d-16 f-12 j-12 k-10
fue a-10 b-21 c-25 e-13 f-29 g-21 i-13 j-18 k-23 m11
fue_el m-13
fue_en m12
fue_mi d-13 f-13 l-11 m-13
fuego c-11
fuga b-12
fuga_de l11
fui a-10 c-11 d-14 f-15 g-14 h-12 l-10 m-11
fui_a g-12
full a-18 b-17 c-17 d10 h-11
full_> d-14
full_bottle a-11 f10
fun f-16 h-16
fun_> f-16 h-16
funeral b-13 c-10 d-12 l-10
funny c-12
furloughed f-11 m17
furnace l16
furnace_is l10
fyi a-11 f-17
fyi_> a-11 f-17
game b-15 d-15 f-25 h-16 l-10 m-18
game_> a-12 f-15 m-17
game_was f-11
ganas a-20 b-15 c-14 d-21 f16 g-12 h-13 i-11 j-14 k-12 l-24 m-21
ganas_de a-20 b-15 c-14 d-21 f16 g-12 h-13 i-11 j-14 k-12 l-24 m-21
gano a-12 d-21 f-22 m23
garage a-11 f16 l-12 m-13
garbage a-16 d-13 e-10 f-10 l11
garbage_> a-13 l-10
garnished d-11 f-12 m17
gas a-40 b-32 c-26 d-43 e-15 f-35 g-18 h-26 i-17 j-17 k-16 l25 m-41
gas_> a-17 c-10 d-10 f-12 h-12 l28 m-12
gas_is l-12
gas_station l-11
gasolina b-13 c-13 d-14 f-13 m-15
gasolina_> a13 d-11 m-11
gasto m14
gate f-16
gato b-10 f-13 l-11 m-19
gave a-21 d25 e-19 h11 m-13
gave_me b11 d14 e-12
gave_my f15
gave_the d10
gave_you d13
general b14 i-14
general_> b13
gente a18 b-13 c23 d-20 e-15 f-23 g-10 h-10 j-16 l-18 m-16
gente_> a10 d-10 f-12
gerente a-23 b-12 c-11 e15 f-12 k-11 l-10 m-11
gerente_> d-10 e13
gerente_que a-14 d-10
get d-19 e12 i-31 k-40 m-19
get_a a-38 c19 d-20 f-42 h-17 i-10 j-16 k-11 m-13
get_hurt a13
get_in h11 l13
get_it a-16
get_me a-16 d-10 e16 j13 m-12
get_my d-26 e-11 f-16
get_paid a-18 d-19
get_somebody e13
get_that d13
get_the a-20 b20 d-14 e11
get_to m15
get_whats a15
get_your a-25 c-14 f13
gets a12 b-18 d-10 f13
gets_a a18 f-10
getting a17 b15 c-17 e-14 f-14 h-17 j10 m-20
getting_a a-14 b13
getting_carried a10
getting_lit a14 d-10 f-10
getting_texts k12
getting_these a-12 b-12 j15
girl c-10 h10 l-11 m-13
give b-21 d-23 e14 j-16 k-16 m-18
give_me a-10 d-13 e10 f-11 j-12 k-14 m-15
give_my e12
give_up f-13
giving a-14 f11
giving_me a-12 e10 f-10
go b-41 c17 e-14 g12 h-28 i-13 k-27 l-29 m19
go_> a-10 b-11 c-18 f-18 l-15 m18
go_from d13
go_home e-10 f-19
go_through a-11 d-12 m-12
go_to a-21 b-10 c14 d-20 g11 j-10
go_with f-15
god b-22 c-24 d-24 e-17 f13 g-16 h-15 i-14 j-25 k-18 l-21 m-24
god_> l-10 m-11
god_bless a-13 b-11 c-16 f-16 j-11
god_to f15
goes d-15 e-21 f-15 g-12 h-10 k-11 l-11
goes_to a10 b10 c-15 d-12 e-20 f-10 k-10
going d-25 g12 h-19 i-14 j-19 k-12 l14
going_bankrupt g12
going_off f-15 l20
going_through m12
going_to d-13 e-19 g-25 h-12 m-25
golpes a18 f-10
golpes_> a18 f-10
gonna a20 c-41 d-29 f21 h15 i-26 j-30 k-27 m-34
gonna_# a-10 f10
gonna_> a-10 b-10 d-11 g12 h10
gonna_be a15 b-13
gonna_bring a-15
gonna_call a-11
gonna_find a17 b-12
gonna_get a17 b14 c-11 f-18 l10
gonna_hear a-10 b14
gonna_i h17
gonna_jump a-13 f11
gonna_kill f10
gonna_let a-12
gonna_lie f-14
gonna_look a-14
gonna_make a16
gonna_my f10 h10
gonna_need a12 f-12
gonna_take b-10 f19
gonna_to a-13 b-13
gonorreas c14
good a-21 b-15 c-40 d-41 e-30 f-10 g-30 h-35 i-25 j-28 k-30 l-34 m-45
good_> a-23 b-26 c-24 d-28 e-21 f-29 g-15 h-15 i-14 j-18 k-18 l-18 m-26
good_morning f-13
good_now m-10
goodbye a-14 b-14 c-12 d-13 f11 g-10 h-15 j-14 k-10 l-10 m-11
goodbye_winter f-12
goodnight c-11 f-14
got a12 c-54 e-50 g14 h-13 j-36 k10 m25
got_> b-10 l-10
got_a a12 c-22 e-18 g-23 h-16 j-13 k-26 m-37
got_an a-11 b14
got_court b10
got_cut a-10 j-10 m19
got_declined m-10
got_it a-10 d-19 f-10
got_laid a-11 l-10 m14
got_locked m15
got_me b-14 i13
got_my a-19 d12 g10 h-11 i-13 k-10 l-15 m-23
got_shocked f-11
got_the b-26 e-10 f12 h-12 k14 l-19 m-23
got_this d-16 j-12 k20
got_your a-12 b-16 f-10 j-22 k-10
gotea f-12 j-10
gotea_> f-10
gotera c-10 l16
gotta l-12
gotta_say j11
gracias a-39 b-35 c-43 d-37 e-35 f-35 g-24 h-26 i-22 j-16 k-29 l-45 m-31
gracias_> a-26 b-24 c-30 d-28 e-24 f-25 g-15 h-19 i-12 k-18 l-33 m-22
gracias_a c-10
gracias_al e-12
gracias_por a-13 b-11 c-13 d-14 f-12 j-20 l-22 m-12
grande a-13 b-10 c-14 d-12 e-11 f-20 h-10 k-12 l-13 m11
grande_> a-13 b-10 c-14 d-12 e-11 f-20 h-10 k-12 l-13 m11
grandma c-11 f-20 m-16
grandmas h-14 m-11
grandpa h15
grass f-19
grass_out f-19
gratis f-10
great a-32 b-24 c-28 d-21 f-30 g-17 h-20 i-20 j-18 k-18 l-31 m-30
great_> a-16 c-19 l-15 m-17
great_now l-15
great_to f-16
greedy a-19 c19 d-13 f-11 l-12
green i10
gripa f-11 h-11 m-12
groceries f-11
ground a13 b-12
ground_> a14 b-11
growing c-10 f-10 l17
guey c11
gun a11 d-11 f18 h-17 l-13 m-16
gun_in f14
gustaria e10
guy a12 b-31 c-22 e-22 f-35 g-14 h-15 i-12 j-18 k16 l-27 m-17
guy_> c-11 d-10 k19
guy_in a-19
guy_the a-18
guy_who a19 d-11 f-11 l-10
guy_with a12
gym b-16 d-16 e-14 f-27 l-12 m-16
gym_> f-18
ha f-16 l11 m17
haber f11
habia d10 f-15 l-12 m-13
habia_nadie d-11 f-12 l-12 m-10
habla k14
hablar a-22 c-11 e29 f-21 g-16 j-15 k-12 l-13 m-15
hablar_con a-12 b-10 e24 f-13 i-13 j-10
hable a-15 b-11 c-12 i13 j-13
hable_con b-11 c-11 i13
hablen b-11
hablen_con b-11
hablo b-14 e-22 g-12
hablo_> b-10 e-23 g-10
hace a-18 c-19 e-15 f-26 g-15 i-11 l-11 m-27
hace_# h12 j10
hace_anos h-19
hace_falta b10
hace_frio a-10 c-10 l-10
hace_mucho d10
hace_un k13
hacen f11
hacer b-15 g-14 l-10 m-13
hacer_> a-24 f16
hacer_una a11 b-16
hacerme f15
hacerme_dano f15
had a-34 b-27 c-26 e-17 f-10 i-17 j-23 k13 l-16 m27
had_a a-19 b-13 c-14 f-31 g-11 k-18 l-13 m14
had_it d-17 k16
had_surgery m11
had_the f15
had_this h10 k13
had_to a-10 d-13 f-11 m17
hago a-16 c-11 d-20 k-12
hago_> a-10 f-17
hago_el d-10
hago_para f-10
haha a-12 b-15 c-12 d-15 f-17 m-10
hair b-15 c-18 d-13 h-15 j-13 k15 l-11 m-21
half a-16 c-13 e-11 h-18 j-11
half_> d-17
half_the f13
halfway m-11
halfway_through m-11
hall b10 l-17
hall_> l-14
halle d-10 f-11
hallway d-10 f-15 m-11
hambre c12 d-15 f-20 h-12 l-11 m-15
hambre_> a-12 c12 d-12 f-12 l-10 m-13
hand_> f11
handed d19
handled e-15
handles c-12 d-19 f-10 h-16 i12 k-10 m-12
handling b-14 h11 i14
handling_this i10
hands a24 b-11 f-13
hands_> a11
hands_on a16 d11
hang a-26 b-24 c-22 d-22 e-16 g-15 h-19 i-13 j-19 k-13 l-24 m-27
hang_myself f12
hang_on c-11 d-14 f-12 m-12
hang_some f-15
hang_the a-13
hanging a-22 b-15 c-18 d-14 e-11 g-13 h-15 j-20 k-12 m-21
hanging_in a-10 l-11
hanging_out a-11 c-10 f-17 j-14 l10 m-15
happen a22 c-10 d-10
happen_to a15
happens b-12 c-10 d-14 f-17 j-15
happens_if d-10 j-13
happy a-21 b-15 c-24 d-13 e-11 f-21 g-13 h-13 i-12 j-14 k-15 l-15 m-19
harassing a10 f-10
harassment b20 d-16
harassment_> b17 d-15
hard a-17 b-16 c10 d-14 f-21 j-12 k-12 l-16
harold f11
hartford d-12 f-15 i13 k16
harto f11
has a-21 b10 c-14 g10 i12 j-11 k-11 m15
has_been m10
has_my b11 i10
has_no f14
hasnt f-13 l14 m15
hasta a-18 c-20 e-16 f-20 g-14 h-17 i-10 j-14 k-13
hasta_el d-10 h-11 l-13
hasta_la b12
hasta_que m-10
hate b-12 c-12 d-21 e-12 j-13 k-13 l-11 m-21
hate_being d-12
have c-44 e13 g-35 h-14 j-14 k13 m11
have_# a11 d-15 m-15
have_a c-23 d-10 g-11 h-13 j-13 k-21 l-11
have_an k14
have_it a-14 b-16 f-31 k-11 m12
have_me a-15 k12
have_my a15 d-12 f-19 k-12 m-11
have_no d-27
have_someone e11
have_the a-17 c-10 d14 k15 l-11 m-16
have_to a-19 b-14 d-12 e-10 f19 k-14
havent a-11 c-10 f-12 k-13 m13
havent_had m10
hay a-32 b-42 c-12 d-11 e17 f-21 g-34 h-34 i-32 l18 m-12
hay_> a-11 c10 d-14 f-13 j16 k10 l-11 m-11
hay_alguien e11
hay_chamba d-12 m15
hay_chinches l11
hay_moho l14
hay_nada d-13 f19 k-12
hay_ningun k12
hay_prisa l-11
hay_problema d-11 f-13
hay_que d-12 l-11
hay_trabajo m16
hay_un d12 e11 l11
hay_una l13
hay_va d-15 l-11 m-23
he a21 b-12 c-36 d-43 e-24 g-25 h24 i-21 j-31 k19 l-38 m11
he_died h13
he_doesnt h-10 k11
he_paid d-11
he_passed a-11 h17 k-11 m-11
he_pensado f17
he_vivido a-10 f-13 k16
he_was f-19 h22 l-11
head a17 c-13 d-11 e15 l-12
head_> a19
headaches l14
heading a-10 f-11 l-10 m-13
heading_over m-12
health b16 l10 m-12
hear a12 b17 d-14 f-14 g-10 i-13
hear_about b10
heard c-11 f-10 k13
heard_of c-10 k13
hearing a-20 b17 e10 i-13
hearing_from i-11
heart f17 h16
heartless c14
heat a-23 c-10 d-27 f-18 h-11
heat_and l10
heat_comes l14
heat_included l-10
heat_wave l-11
heater a-14
heaven b-10 c-15 f10 l-13 m-10
hecha a10
hecho a-10 b-11
hecho_> a-10 b-11
hell a-31 b-21 c31 d-29 e-18 f-25 g-20 h-19 i-14 j-20 k-19 l-28 m-24
hell_> a-23 c17 d-14 f-17 g-11 h-11 l-15 m-15
hell_is c11
help b-16 c-16 d-19 g-10 h-10 j-27 k-13 l-11 m-11
help_> c-12 f-12 j-17
help_i f11
help_me d-11 e12
helped d-11
helped_me d-11
helping d-11 m-16
helping_me d-11 m-16
her b-37 c-17 d-13 e-29 f-23 g-16 h32 i13 j-22 k11 l-21 m-17
her_> e-13 i12 k14
here c-11 e-35 g-32 h-17 i-29 k24 m-44
here_> b-25 c-38 e-18 f-14 g-14 h-23 i-13 k18 m-21
here_again f-12 j15
here_and a-14 f10 l10
here_anymore f13 j-20
here_by c-10 d-10 f-13 k13
here_is b-12 d-19 f-12 j-10 k-14 l-10
here_on j10
heres a-11 d-13 f-15 m-12
hermana a-17 c-11 d-15 m-12
hermana_> a-12 c-11 f-13 h10
hermano a-11 d-11 f-20 h17 m-16
hes b-13 d-15 e-10 h22 j-12 l-11 m-18
hey d-10 f-13
hi a-25 b-22 c-20 d-25 e-18 f-38 g-17 i-17 j-18 k-29 l-22 m-23
hi_> a-22 b-15 c-16 d-20 e-12 f-34 g-13 h-18 i-14 j-13 k-19 l-17 m-20
hi_its b-10
hi_this k-12
hice d15
hice_el d-11
high k11 l-19
higher e10
higher_than e11
highway a12
hija b-10 f11 k-13 l-17
hija_> k-11
hija_mi h10
hijo d-13 f-10 l-13
hijo_> f-13 h12
hijo_de a14
hijos b-14 c13 d-19 f11 g-11 h-10 j-16 k-12 l-11 m-12
hijos_> a11
hijos_de a-13 c15 f-13 j-11 l-10
him b-32 d-29 f-10 h10 j-12
him_> b-20 d-13 h-21
him_at a-11
himself e19 f15
hired i10
hired_an i10
his a22 b-21 c-17 e-16 g-12 h28 j-22 k18 l-19 m-21
his_> a11 f-13
his_car a18
his_half d11
hissing l12
hit b-17 c-11 d-16 l-14 m-10
hit_by f11
hit_me a-11 j-10
hit_my f-13
hit_the a-12
hitting j12
hold a-15 c-15 e-10 h-11 j-11 l-12 m-14
hold_with b10
hole l10
home b-31 c-24 d-33 e-19 g-18 i-17 j-28 l-26
home_> b-10 c-12 d-18 e-14 h-20 j-18 l-15 m-16
home_early f-10
homework a-12 f-15
hon c-10 d12
hon_> c-10 d12
honestly f24
hope a16 b18 d-28 e-30 g-13 h-12 j-21 k-11 l-11
hope_the a19
hope_to f-21
hope_you a10 b11 c-12 f-15
hope_your a-10 b15 c-12 f-12
hora a-29 b-23 d-23 f-26 g-13 h-19 i-10 j-16 k-15 l-20 m-25
hora_> m-14
hora_abren a-11 c-10 e-11
horas a-12 d-14 f-23 m11
horas_> f-12 m11
horse a-11 b-10 c11
hospice h11
hospital a14 b-18 c-12 k-10 l-20 m13
hospital_> a12 h-19
hot a-22 c-19 d-27 e-11 f-25 g-12 h-15 i-15 j-17 k-15 l22 m-22
hot_today b-13 f-12
hot_water d-17 f-12 l27 m-11
hotel a-10 c-12 f13
hour f14
hours b-15 c-16 d-26 f-22 g-13 j-13 l-13 m15
hours_> a-11
hours_are m-21
hours_at m12
hours_to a11
house a20 b-23 c-16 d-19 h-11 m12
house_> f-15
housing a-21 b30 e-11 f-21 g-10 h-14 i-11 l-11 m-10
how a-19 d15 e-28 g-21 i-12 j14 k-23 l-26 m-33
how_can d15 j14
how_did d13
how_do a-13 c11 f-16 j11
how_is c-11
how_much a-14 b-12 c-16 d-33 h-10 j-15 m-14
how_you a-20 b20 c-15
hoy a-11 b-33 c-34 d-45 e-27 g-27 h-16 i-21 j-30 k-24 l-31 m-44
hoy_> a-29 b-20 c-21 d-30 e-18 f-32 g-19 h-10 i-15 j-23 k-17 l-23 m-32
hoy_es d-10 f13
hoy_manana f-13
hoy_voy f-14
hud a-24 b30 c-22 d-16 e-11 f-18 g-16 h-10 j-14 l-10 m-13
hud_> a-11 b10
huele a-19 b-15 c-21 d-13 f-15 g-11 h-11 j-10 k-13 l15 m-17
huele_a a-15 c-14 f-11 l18 m-11
huele_rico l-18
huh a12 c11 d14 f-10
huh_> a12 c12
human d-12 e23 f-15
human_being e12
humanos b11
humo a-14 b-12 c-12 d-15 f-15 h-11 l14 m-11
humo_del a-11 b-10 c-10 d-14 f-14 l12 m-10
hung c-10
hungry a-10 b-11 d-17 f-16 j-12 k-13 m-11
hungry_> d-11 f-15 j-10 k-12 m-10
hurt a18 b-14 c-16 d-20 e-12 f10 g-10 h-11 l-15
hurt_> a10 d-12 f10 l-12 m-10
hurt_myself a-11 f16
hurt_somebody a13 f-12
husband b-10 c-10 d-13 l-15 m12
husband_> f-15 m-21
husband_got h-12 m16
husband_left h-12
i b-11 c-23 g-11
i_add h-14
i_agree d-23
i_almost l10
i_already d17 j10
i_appreciate a-15 j-13
i_asked e14
i_been f15 l15
i_being d12
i_bought f17
i_broke f-10
i_called b16
i_can b-18 c-11 d-32 f-27 g-10 h11 i-12 j-15 k-14 l11 m-27
i_cant a-21 d-17 g-16 k-15 l-12
i_come a15 d-19 f-18 m-13
i_could b-10 c-12 d-14 j-14 l-10 m-12
i_cut f15 m-10
i_decided f-24
i_did a14
i_didnt d17
i_die f13
i_died f-11
i_disagree d11
i_do d-10
i_dont b-18 c-18 e-27 k15 l-20
i_dropped d-10 j-12
i_ended f-16
i_even d-15 f19
i_feel a-13 b-13 d-17 e-11 j-10 m-10
i_filed g13
i_find a13
i_fixed l-12
i_forgot a-14 b-11 c-15 d-15 f-20 j-14 l-12 m-12
i_found h10
i_gave a-10 d18 f-10
i_get b-22 d-41 e-21 f-10 i-10 l-16 m-22
i_give f-13
i_got a14 e-21 g-14 j-15 k-30 l10 m10
i_gotta j11
i_had a-12 b-11 l-14 m19
i_handed d16
i_hate a-14 b-10 c-11 d-18 e-11 j-13 k-11 l-11 m-21
i_have a-35 b-38 c-11 d10 e-20 g-14 i12 j-15 k-25
i_havent m10
i_hired i10
i_hope b-10 d-12 e-18 j-10
i_just a-22 b-14 d-17 e-14 f28 j-21 k12 m13
i_keep b-14 d-13 f18 l-13 m-14
i_know a26 e-18 f-22 h-13 k-26 l-10
i_live d-12 k12 l12
i_looked b11 d-10 f10
i_lost a-11 d-10 f-23 j-10 m13
i_love a-23 b-13 d-17 e-10 h-10 j-15 k-15 l-18 m-10
i_manage m-12
i_meant d-17 k-12
i_might b-13 c-10 d-23 e-18 k-12 l-18 m-14
i_missed a-13 j-17
i_moved d11 m-10
i_need a-28 b-14 d-28 e20 f-42 j-15 m-10
i_never k-15
i_not a17 f-11
i_only j11
i_optout j10
i_overpaid d14
i_overslept d-10 f-13
i_owe a-13 b-10 f-20 g-20 h-12 j-11 k-13 m-12
i_own f-20 k17
i_paid a-12 d24 f-15
i_paint l-15
i_passed a-10 b-10 f-16 h-15
i_pay m-11
i_pray f13
i_promise d-13 f-13
i_put d-11 f-10
i_quit f-14 j-18 m-10
i_read f-11
i_refuse d11
i_revoke j12
i_said a-17 d-20 j13
i_saw j-11
i_see a15 b-19 d-25 l-10
i_sent b-10 f-10 j-14
i_should a-23 b-12 d-25 e-13 f-15
i_show a11
i_slept f-11 l-11 m-11
i_smell l12
i_speaking e-12
i_spoke e-18
i_stand f13
i_swear a15
i_talked e-19
i_text j-24
i_think a-16 b-10 e-10 f15 h-11 j-10 k18
i_took a-14 d-13 f14 m-11
i_touch l10
i_tried a-16 d-12 f15 m-15
i_wake f14
i_wanna c-10 j-10
i_want a-26 b-22 c-12 d10 e16 h-10
i_was a-24 b-17 c-14 d11 e-12 g-18 h-25 j-20 k-14 l-19
i_went f10
i_wish a-10 j11
i_wont a-12 d-14 f14 j-10 k-12 m-11
i_work a-14 m-26
i_would a-11 f-23
i_wouldnt a-11 c11
i_wrote f11
id b-29 c-24 e17 f17 g-16 h-19 i-16 k-19 l-22 m-25
id_be f15
id_die f-13
id_like a-13 b-11 d11 f-19 j11
id_love a14
id_rather a-10
idiot d-16
idiots a-12 c11
if a14 b24 e-22 f34 g-20 h-28 i-26 j-28 k-28 l-34 m-30
if_i b-25 f25 h-10 j-28 k-13 l-11 m-17
if_that a11 b14 d-11
if_the f11
if_this a-11 i-12
if_you a12 b12 c10 f-19 l-10
iglesia a-11 b-13
iglesia_> b-13 m-12
ignore c-11 f-10 j-15
igual f14
ilegal b11 f-11
ilegal_why b11 f-11
ill a21 b13 c-55 d-33 e-39 g-47 h-46 i-33 j-14 k-18 l-16 m-54
ill_be a-14 b12 d-19 f17 g-10 h-10 l-11
ill_beat a-11
ill_break a14 l-10
ill_burn a16 b-11
ill_bury a12
ill_call a-11
ill_come a10 b-11
ill_cut a13
ill_end a19 f-20
ill_hang a-12
ill_have b10 f-27
ill_just f11
ill_kill a12
ill_knock a14
ill_look a-22
ill_make a15 b-16
ill_mess a12
ill_pay a-21 b-23 d-15 f-17 m-17
ill_put a11 f-13
ill_see a-22 b18
ill_send a-18 b-14 f-12
ill_stop a-13 b-11 j-11
ill_sue b19
ill_take a-14 f-18
ill_tell a-10
illegal b14
illegal_and b14
im c-51 e-22 f12 l-28 m13
im_# d-13 f16
im_a a-34 b-27 c-11 e-16 h-13 j-12 k12 l-12 m10
im_alone a-16 f12
im_asking j17
im_at b-16 d-14 f11 h-16
im_being i11
im_blocking j17 k-13
im_broke b-11 d-10 m18
im_calling b21 f-11
im_checking f19
im_coming a17 b-20 f-19
im_documenting b14 f-10
im_done b-32 c-12 d-14 f14 g-10 h-15 i-11 k-16 m-18
im_driving f-15 j-10 m-16
im_drowning m12
im_dying f-12
im_getting a-10 i-12
im_going b-32 d-11 g-16
im_gonna d-16 e-12 g-18 h-18 k-10 l-11 m-13
im_hanging m-10
im_her h14
im_his a-11 f-10 k13 m-10
im_in b-22 d-17 f-19 g22 h-12 k-17 m-20
im_late a-10 d-18 m-15
im_looking d16
im_moving f-10 m-12
im_not b-27 c-14 f-11 g-29 h-20 k12 m-20
im_on a-22 d-17 h-12 j10 l-11 m17
im_optout f-10 j12
im_out f12 m10
im_ready a-13 b-19 e-10 h-11
im_represented i10
im_scared m10
im_sick f-13
im_so a-15 b-18 c-10 d-11 f13 m-13
im_sorry h10
im_standing f13
im_suing b15
im_taking b16 d-11 j-11 m-11
im_the b-11 d-11 e-15 f-20 h23 k10
im_thinking a-10
im_tired f12
im_trying a-10 f-11 m-16
im_waiting e10 f-15
im_working i11
ima a19 b-38 c-21 d-24 e-21 g-14 h-13 i-10 j-12 k-12 l-23 m-14
ima_get a-12
ima_meet a-12
ima_put a14
ima_show a-19
importa d-11 f12
important e11
in c-10 e-15 g14 h14 i-19 j-41 l23
in_# b-18 f-17 h-15
in_2b l-20
in_> a-32 b-15 c-18 d-27 e-13 f-29 g-15 h-17 k-13 l17 m13
in_a b-26 c-18 d-14 e-12 f-27 g-17 k-11 m-24
in_an a14 d-13 m14
in_april d14
in_august h10
in_bankruptcy g12
in_blood a19 b-10
in_cash d10
in_charge d-16 e21
in_court a-12 g-14
in_effect g14
in_friday g10
in_front a-16 f18 l-10
in_full d11
in_heaven f17 h-12
in_hell a-15 c16 d-11 f-11 h-10 l-17 m-12
in_her h14
in_here b-11 d-12 f-16 l25 m-14
in_it a20 c-10 d-12 f-11
in_january m-10
in_june m-14
in_march b11 m-10
in_may a-15 b-14 d10 f-18 m-15
in_my b-25 c-19 g14 h-28 i-15 j-10 l17 m-35
in_ohio f-14 k13
in_one d14
in_person d10
in_rent d-17 f-12
in_small b14
in_that a14 b-10 e-10
in_the b-59 e-34 f13 i-23 k-36 l19 m13
in_there l-16
in_this a-14 b12 d-10 f14 h-13
in_today e-11
in_tomorrow f-33
in_unit a-15 f12
in_writing a-10 d23 f-11 j-10
in_your j-12
incapacidad m13
included a-12 b-11 c-11 f-22 g11 h-10 i-14 l-24
included_> f-11 i-12 l-18
included_in f-14
incluida d19 l-13
incluida_en d15 l-11
incluye c-10 d-13 l-14 m-13
income f-10 m14
increase d15
info j-12 m-11
info_> j-11 m-11
informacion j10
ingresos m12
inmigracion b-11 i-13
inquilina k12
inquilina_> k12
inquilino a-11 c-13 d12 f-12 h12
inquilino_de d10 k11
inquilinos i14
inquilinos_> i14
inside a-13 j-14 l13
inspeccion b-11
inspection a-10 d-13
inspection_> b-19
inspector a-25 b36 d-10 f-17 h-11
inspector_de b15
instead b-11
instead_> j-15
insulin f13 m10
insurance c-11 d-16 f16 h-10 m-13
insurance_money f13
interesa j12
interesa_no j10
interested b10 j10
interested_in b10
into a10 b-14 c-14 d-17 e-14 f17 h-11 i-10 j-14 k-12 m-17
into_a a-10 f14
into_the a-13 m-12
inundo l12
inutiles c13 e10
inutiles_> c11 e10
ir a20 b-10 c-15 d-22 e-23 h-12 j-17
ir_a e-12 f-25
ir_con e-10 f14
irme a-10 b-15 f-19
irme_a a-10 b-15 f-19
is a-17 c-21 f-16 j-16
is_# b-14 g-25 h-15 i-10 l-15
is_> b-11
is_a a-24 d-18 e-15 f-19 g-13 h-23 i-13 j-24 k28 l-14 m-18
is_all b-15 h-11 l-14 m-14
is_awesome l-12
is_back l-22
is_backed l14
is_better f11 j-13
is_bogus d13
is_broken l18
is_busted l15
is_closed b-12 l-11 m-13
is_coming a12 b11 d-16 h14 m-16
is_correct d-11
is_dead f-11 l10
is_deceased h17
is_done a-13 b16 d-15
is_down a-10 b-12 d-10 l-15 m-11
is_expensive l-10
is_filing i-11
is_fine b-12 c-12 d-17 e-12 f-13 l-15 m-17
is_for j15
is_friday h10
is_friendly l-10
is_getting a18 d-10 l-13
is_going a15 b-12 f-17
is_gonna a16 b22 d-20 f-30 g10 h17 i-11
is_good b-11 d-10 f-22 l-13 m-19
is_great l-11 m-10
is_handling b-14 i14
is_helping d-10 m-14
is_here d-14 f-14
is_his h11
is_in a-13 b-10 c-17 d-30 f-22 g13 k-11 l-28 m15
is_included d-14
is_it a-14 b-14 d16 j-11 l-10 m-10
is_jammed c-11 l13
is_killing d-10 f-11 m-15
is_my b-12 f14 g-17 h-11 i-10 l-10 m-12
is_nice a-12 b-15 c-13 l-23 m-10
is_no f-12 h18 m-13
is_off c-13 d17 j-15
is_on a-10 b-16 f10 l-16 m-14
is_only b10 d12 m13
is_open a-12 l-10
is_out a-14 l15
is_representing b-12 i11
is_right d-14
is_sending b-11 h-15
is_sick c-10 l-10 m-12
is_smoking l12
is_still a11
is_taking c-12 i15
is_that a-15 d-10 l-11
is_the c-38 d-43 h-28 i-23 k-37 l-37 m-30
is_there a-16 b-13 c-17 e21 h-10 j15 l-14
is_this a-15 b-27 c-28 d14 e-22 g-15 h-11 j-25 k-26 m-10
is_tight m17
is_trash c-10 d13
is_visiting b-11 h-10
is_water d-11 l-11
is_wrong c12 d16
is_your a-16 b-14 d-10
isnt a-24 b-12 c-25 d16 g-19 h-23 j-12 k17 l-18 m-25
isnt_worth c-11 f15
issue d-12
issue_with d-12
it c-16 d16 e-23 f11 g-18 h-15 i-31 k-13 l-14
it_# d14
it_> a-11 f10 j-10 k-42
it_all a-12 m12
it_already d-18
it_at d10 m-10
it_done f-13
it_for f10
it_go a-10 d14 m-13
it_i d-16
it_im f10 k10
it_in b10 f-17 l-10 m-10
it_just d-10
it_like d-14 f12
it_nomore f11
it_now m-10
it_off a-10 d-12 f-23 m-13
it_on l-10
it_out f-15 l-11 m-15
it_right m14
it_say d11
it_says a-12 d24 f-13
it_since m11
it_smells l13
it_take f11
it_to f10 j-11 m-16
it_today e11 f-14
it_tomorrow a-10 b-11
it_under f-13 l-11
it_up d12 f-19 m-11
it_was l-10 m-10
it_with a-24 b-10 c-10 d-18 f-24 j10 k-14 m-19
it_would a-18 b-12 d-12
itemized d13
itemized_statement d13
its c-48 e-35 h-39 i-14 j-12 k-20
its_# a-14 l17 m-10
its_a a13 d-11 j12
its_cold l-11
its_gonna a11 f-11 l10
its_me j-12
its_my a-14 f-27 j-11 l-15 m-14
its_not f-12
its_raining a-13 f-11 m-12
its_snowing m-10
its_the a-15 b-12
ive d-11 f29 h-26 k13 l-28 m-29
ive_asked e11 j11
ive_been d-14 f13
ive_got b10 d-10 i-12 k-10 l-11
ive_had k11
ive_lost f13
ive_never f-13 k14
jaja a-43 b-33 c-39 d-39 e-22 f-50 g-22 h-33 i-19 j-25 k-31 l-43 m-37
jaja_> a-29 b-18 c-26 d-22 e-13 f-36 g-14 h-23 i-11 j-16 k-19 l-28 m-23
james h12
jammed c-11 l13
january d11 m-11
january_> d11
jefe b-11 c-25 d-24 e12 f-25 h-16 j-12 k-14 l-18 m-27
jefe_> a-23 c-19 d-15 e14 f-13 k-11 l-10
jefe_me f-10 m-16
job a-39 b-31 d-29 e-12 f-14 g-15 h-13 j-22 k-17 l-10
job_> a-21 f-19 h-17 l-14
job_is m-13
job_pays m-14
job_starts b-11
jobs a-11 m19
jobs_> a-11 m19
joda a-14
joke a-16 d-18
joking d-13 m-11
joking_> d-11
jose h-11 j-14 k-27
judge a-19 b20 c-10 f-21 h-13 l-16 m-11
jueves m-11
jueves_> m-11
juez a-12 b31 d-20 f-14 h-10 l-15 m-13
juez_> b18 d-10
juicio a-11
juicio_> a-11
july f-15 m-11
july_> d11
jump a-26 b-10 c-20 e-10 g-12 h-15 j-11 l-18 m-19
jump_> a-14 f10
jump_in a-14 l-13
jumped c-10
june a-19 b-11 d15 f-23 g-10 j-13
june_> a-16 b-10 d-10 f-18 h-14 j-11
junio c-10 f-11 m-14
junio_> c-10 f-11 m-14
jury b-15
jury_duty b-15
just b-24 d-60 e-42 f22 g-10 i-31 j-26 l-16
just_a l-12
just_asking d-13 f-13 k-13
just_call j13
just_drop f-20
just_got j-13 k14 m-13
just_had f-17 m15
just_now d-16
just_paid m-12
just_put f-15
just_signed c-10
just_slow c13 g-10
just_started f-16 m15
just_waiting f21 m-12
just_want a-14 d-12 e-13 f18 j-11
karma c11
keep a20 c-27 f21 g-19 h-23 j-35 l-27 m-32
keep_it a13
keep_living f18
keep_meaning a-10 f-23
keep_my j10
keep_picturing f10
keep_texting j-20 k11
keep_the a-10 j-20
keep_them b14
keep_thinking f10
keeps c-14 h-10 i-16 k-11 l11 m-14
keeps_up a-11 i-12
keisha a-11 d-13 f-10 k13
keisha_> a-10 d-11
key a-29 b-16 c-12 e-11 f-23 h-12 j-11 k-19 l-16 m-13
key_> a-11 d-15 f-14
keys c-17 d10 e-10 h-17 k-10 m-17
keys_> a-18 c-16 d-12 f-10 h-11 m-11
kick a-17 c15 m11
kicked e15 f-16 m15
kid h-10 l11
kidding b-13 f-10 j-10
kids b-26 c-33 d-31 e-13 g-17 h-22 i-15 j-21 k-16 l20
kids_are a-11 c-12 h-10 j-10 l-17 m-16
kids_i f12
kids_room a-10 f-13 l19 m-10
kill b-12 d-12 f26 h-17 j-11 l-16 m-15
kill_for a-17 f-12
kill_himself f17
kill_the l-10
killed b-11 c-15 d-17 f-24 h19 l-12
killed_in h15
killed_it a-12
killed_me a-18
killed_my m14
killer a-15 d-16
killer_> d-15
killing a-23 d-14 f-17
killing_me a-10 d-13 f-13
kind d-15 f16
kind_> f13
kind_of d-13
kindly j16 k-10
kiss a-15 b-11 c18 d-13 f-23 h-10 i-10 j-13 l-14 m-15
kiss_my a-12 c17 f-10 l-11 m-12
kitchen a-18 b-10 c-14 d-10 f-18 l23 m-18
kitchen_> f-13 l10 m-12
kms a-15 c-11 d-11 f21
knife a-20 c-10 d-11 l-12
knock b-12 f-17 l-15
knock_on a-18 l-13
knocked f-13 m-11
knocking a14
knocks a14
know c-21 e-29 f-17 i-11 j-19 k10 l-23 m-26
know_any k12
know_i a-15 d-21
know_in a-11
know_my b10 f-11
know_the e-14
know_what a11 b-15 f-10
know_when a-16
know_where a10 d-12
know_who a-11 d-12
know_your a14
la c-12 i-16 j-35 k-27
la_administradora e12
la_alarma l14
la_bancarrota b-14 d-15 g26
la_basura a-14 c-26
la_caja l11 m-11
la_calle a12 b-22 d-15 g-14 h-10 l-16
la_cantidad d-17
la_cara a17 l-10
la_cerradura l16
la_chapa l12
la_ciudad a-20 b26 c-12 d-11 f-14
la_cocina a-14 c-10 f-12 l12 m-12
la_comida a-19 f-13
la_compania b10
la_construccion m14
la_copia l-11
la_corte a-20 b16 d-17 f-24 g17 i10 m-17
la_cuerda a-10 b-11 c-12
la_demanda b13
la_deuda a-11 f10
la_direccion a-10 f-10 m-12
la_ducha l13
la_duena e12
la_entrada a-18
la_escopeta a15
la_escuela f-11
la_espalda a17 f-10 m-13
la_estufa a-16 l12 m-10
la_fabrica m15
la_fecha a-12 c-11 f-11
la_fiesta c-12 f-12
la_fiscalia a-13 b19
la_foto a-11 d-10 j-12 m-13
la_gotera d10
la_gripa f-10
la_hija h14
la_hora b-10 m-11
la_iglesia a-11 b-13
la_inquilina k12
la_inspeccion b-11
la_lavadora l14
la_ley a-16 b12 m-10
la_lista b-14 f-12 g12 j13
la_llave a-16 d-17
la_luz b-11 d-19 f-10
la_mano b12 f16 m-12
la_mara a16
la_misma e-12 l11
la_muchacha d13
la_muerte a-18 f24
la_nevera a-11 l18 m-11
la_nina l13
la_oficina c-17 d10 f-24 g-13 h-13 j-12 k-15 l-24 m-21
la_pagina l-11 m-13
la_pago d13
la_panaderia a10 l-10
la_pared a-10 l17
la_parrilla a-10 c-10 l-12
la_pelicula m-13
la_planta a-14
la_playa a-15 b-14 e-11 f-12
la_policia f-10 m-10
la_proxima a16
la_puerta b-11 f-14 m-12
la_queja a-11 b15 e12
la_quincena f-11
la_regadera l10
la_renovacion d-12
la_renta a-23 b-10 f-27 g-11 k-16 l-11 m12
la_sala l12
la_seccion d16
la_secretaria d11
la_semana a-13 h13 m-16
la_senora h18
la_soga a-10 d-14 f18 m-15
la_tarde f-14
la_temporada m20
la_tienda a-14 b-12 c-14 f-15 g-10 l-10 m-15
la_titular h13
la_ventana l17
la_vida a-23 b-17 d-20 e-12 g-15 j-15 k-13 l-20 m-21
lados l14
ladrones a-11 c14 f-11
ladrones_> c13
lady b-26 d13 e-19 f-31 g-10 h-11 j-11 l-13 m-13
lady_> a-10 e-13 k11
lady_in a12 d11
lady_the d-12
laid a-18 c-16 d-14 f-19 j-10 l-18 m24
laid_off a-18 c-16 d-14 f-19 j-10 l-18 m24
lame d-10
land a-11
land_> a-11
landline k14
landlord b-14 d-19 k-10 l12 m-12
landlord_> a18 c-19 e-16
landlord_i f12
landlord_in c12
landlord_the a-20 e-13
landlords a19 c13 f-15 k-10 l-18 m-12
las c-38 d-19 e-29 f15 g-33 i-26 j-32 k-25
las_# a-20 b-16 d-17 f-14 g-15 l-13 m-19
las_cucarachas a-10 l16
las_escaleras l15
las_horas f-15
las_llantas a14
las_llaves e-12 f-10 h-10 m-12
las_noticias a-15 b13
las_pastillas f13
las_venas f20 m-10
last b-39 c-39 f17 g10 h16 j-21 l-11 m-13
last_day a13 c-13 f11
last_message j-13
last_month f-12 g10 m13
last_night a-21 c-17 d-19 f14 g-13 h11 j-10 m-21
last_payment d-14
last_text d11 j-14
last_week a-14 b-12 h20 i10 k11 l-17 m-19
last_year d-14 f-11 g-10 h-19 k-10 l-17 m-18
lastima a10
late a-47 b-41 d10 e-32 f-40 g-35 i-26 j-43 k-33 l-39
late_> a-23 b-19 c-26 e-11 f-20 g-15 h-21 i-12 j-17 k-17 l-18
late_fee a-14 b-14 e-16 f-16 h-12 j-12 l-10 m-15
late_fees d12 j-10
later a-24 b-20 c-18 d-16 e-12 f-27 g-11 h-12 j-21 k-11 l-14 m-18
later_> a-24 b-20 c-17 d-16 e-11 f-26 g-11 h-12 j-21 k-11 l-14 m-18
laughing f-17 j-12
laughing_> f-16 j-12
laundry a-10 c-10 e-12
laundry_room l-12
lavadora l14
law a-23 b18 c-13 d-25 f-25 g-11 h-20 i14 k-11 l-16 m-24
law_firm d-10
law_school b-14 i15
lawsuit a-15 b11 f-11 m-11
lawyer a-31 b12 c-18 d-28 e-16 f-32 h-21 i38 k-19 m-10
lawyer_> b-34 f-11
lawyer_about b13
lawyer_and i10
lawyer_now b-12 i13
lawyer_said i14
lawyer_says i14 m10
lawyer_told g11 i10
lawyers i10
le b-11 c-12 d-21 e-16 g-19 j-51 k-47 l-26 m-39
le_avisar d-15
le_aviso a-10
le_creo d16
le_di d12
le_llevo d-13
le_mande d-19
le_mando a-13 d-20 h10
le_pago a-13 b-13 d-39 f-14 g-12 h-13 m-30
le_pague d10
le_parece b12
le_pido a-24 f20
le_prendo a11
le_va a19 b-23 f-10 i13
le_veo f13
le_voy f-39 i-12
leak a-11 b-14 d-15 f-18 l20 m-17
leak_under l11
leaking l10
leaks j-11 m-10
lease a-26 c-16 d15 e-16 f-29 g-20 h15 i13 j-14 k-18 l-21 m-27
lease_> e-11 f-33 g-12 i17 l-11 m-12
lease_end d-14
lease_ends d-13
lease_in f-12
lease_says d11
leasing a10 d-11 f-10 k-10
leasing_office a11
leave b-30 c-26 d-29 e-21 f-11 g-16 h-18 i-16 j15 k-22 l-30
leave_> f-16 l-11 m16
leave_a j-12
leave_it a-18 f-18 j-18 l-11 m-15
leave_me a-19 d-10 f-24 j18 m-18
leave_my j11
leave_the a-11
leaving a10 b-13 d-10 f-13 g-10 h-10 j-15 m-21
leaving_now a-16 j-12 m-12
ledger a-11 b-10 d24 e-14 f-18 m-11
ledger_> d15 e-12 f-10
ledger_is d20
left a-19 b-25 c-24 e-16 f14 g-14 h-26 i-11 j-21 k-23 l-24
left_a a-14 d-17
left_and f-15 h-15 m14
left_the d-10 f-15
left_to a10 m-10
leg a-11 l-10
legal a-31 b14 c-26 d-34 e-21 f-35 g-22 h-23 i42 j-22 k-23 l-25 m-33
legal_> a-15 i19 m-12
legal_action b19
legal_aid a-14 c-12 d-13 e-13 f-18 g-10 i29 j-15 k-12 l-10 m-16
legal_me i12
legal_services i10
lejos a-13 b-10 c-11 d-11 f-15 k-15 l-13 m-16
lejos_> c-10 f-11 k-13 l-11 m-13
les a16 b20 d24 e-18 f-13 g15 h-19 i-23 j-12 m-30
les_mande a-11 d12
les_pague d17
les_va a-23 b14 f10 g15 i-13 l-11
les_voy b13 f-15
less a14 e-10 j-15
less_please j-11
let a-20 b12 c-29 d-37 e15 g-21 h-20 j-21 l-28 m18
let_a b12
let_me a-11 b-19 c-10 d-28 e18 i-12 j-12 k-16
let_the b16
let_us b-13 c-12 f-10
let_you a-10
lets a11
lets_see a14
letter c-21 e-15 g-17 h-17 i-12 k-16 l-20 m-15
letter_> a-13 b-11 f-10 j12
letter_for f10
letter_from a-13 b13 c-12 f-10 j-12
letters b-10 f12 j11
ley a-16 b12 m-10
leyes a-10 b-10 c-12 f-11 h-12 m-13
licenciada d-11 i13
licenciado c-10 g-12 i26 j-10
lie f-15
life b-36 d-36 e-27 f27 g-28 h-14 i-24 j-42 l-29 m-40
life_> b-21 c-29 d-22 e-15 f10 g-17 h-17 i-13 j-26 l-16 m-19
life_is c-10 f-18
life_isnt c-11 f15
life_not f10
light b-12 c-14 d-16 f-19 j-10 l12 m-17
light_switch a-12 l11
lightbulb e-10
lights b-10 d-13 f-13 l-14
lights_are l10
lights_look l-16
like c-12 d-13 f21 g-24 h-23 k-29 m-32
like_# f10
like_a a11 b-16 e-12 l-11
like_gas l13
like_rotten l12
like_this f12
like_to a-13 b-12 d11 j-13
like_we d-16
like_you b-12
likes a-15 b12 f-11
likes_you c13
line a-13 b-16 c-13 e10 f-16 l12
line_> b-13 c-11 e11
link a-18 b-15 c-16 d-25 e-12 f-20 g-11 h-13 j-20 k-23 l-23 m-24
link_> d-16 f-13 j-15 k-15 m-12
list a-13 b-15 d-25 e-14 f-22 g21 j28
list_> a-10 b-10 d-19 g21 j25
lista a-14 b-18 c-10 d-15 g10 h-10 j16 l-12 m-16
lista_> b-14 f-12 g12 j13
listo e-15 f12 l-12
lit a14 d-10 f-10
lit_up a14 d-10 f-10
literally d13
live b-14 d-33 f11 g-11 h-22 k14 l10 m-22
live_> a10
live_for f16
live_here f-10
live_in a-10 f-27 k16
live_on l13
lived a-16 k11
lived_here f-12
lived_there k12
lives k-10
living a-23 b-12 d-23 g-12 i-10 j-10 k-22 m11
living_> h12 k-10 m-10
living_off f-14 m18
living_room l13
llamar b11 f-13 j11 k-13
llamar_a b10
llame a-10 d-11 e11 f-10 j-27 k-10
llame_> j-13
llame_mejor j-17
llamo e-10 k10
llantas a14
llantas_why a14
llave a-18 d-19 m-17
llave_> d-13 f-13 m-13
llave_why f12
llaves e-12 f-10 h-10 m-12
llaves_> e-11
llega j-10
llegar a-14 c-12 d-11 h-10 j-16 k-12 m-13
llegar_a f18
llego a-34 b-25 c-21 d-27 e-18 f-36 h-13 i-11 j-17 k-17 l-22 m-23
llego_> a-11 f-11
llego_el d-11
llego_en g-11 m-12
llego_tarde a-13 f-16
llegue f-15
lleguen f-10
lleva a-13 b-17 d-10 f-11 h-14 i17 l12 m-17
lleva_el i11
lleva_un l14
llevame b-12 c-16 f13 j-12 l-14
llevamos l16
llevamos_una l14
llevar b10 f-11 g-11
llevar_a a-15
lleve a-19 c13 f18
llevo c-13 d-24
llevo_> h11
llevo_a b10 h-11
llueve l15
lluvia c-18 d-10 f-11
lluvia_> c-18 f-10 l-14
lo a24 d22 e-19 g-17 j-14 k-15 l-42 m-12
lo_bendiga f-13
lo_de d-12 h-10 i11 m12
lo_dejo a-12
lo_del a-11 b-11 f15
lo_demas c10 d14
lo_halle f-10
lo_mismo f10
lo_que a11 b-13 c10 e-18 j-10 k-18 l-11 m-17
lo_unico d-12
lo_veo a14 f-13
lo_voy a22 f-13
lobby c-13 d-11 f-14 h-11 l-20
lobby_> c-12 l-15
loca a-12 c11 f-10 l-10 m-16
lock a15 b-11 d-11 m-10
lock_me a11
locked a-17 d-14 e-15 f-16 l-11 m16
locked_out e-14 f-12
locked_up m15
locks l-15
loco f11 m-10
locura a-15 f11
locura_de f-13
log f-12 m-15
lol a-56 b-28 c-28 d-56 e-37 f-37 g-45 h-49 i-38 j-44 k-18 l-37 m-55
lol_> a-31 b-41 c-47 d-31 e-23 f-47 g-26 h-24 i-21 j-26 k-31 l-45 m-32
lol_not f11
lol_rent f-11
lol_wrong k12
long a-12 l-14
longer a-10 c-11 d-10 h23 k-11 l-12 m-17
longer_with h11 m-10
look a-41 c-15 d17 f-13 j-21 k-13 m-19
look_at a-10 b15
look_for a-31 b-15
look_great l-10
look_it d14 g10
looked b11 d-10 f10
looking a-17 b-13 c-15 f20 l-11 m-12
looking_at d13
looking_for a-11 c-13 d-16
looks a-10 b-11 c-10 d-26 f11 g-11 l-14 m-12
looks_right d-20
lord f14
los a15 b18 d-15 e-39 f-14 j11 k-16
los_# b-10 d-20
los_avisos j-17
los_breakers l12
los_cables a-13 l13
los_de a-14 b10
los_del b13
los_dias a-11 f15
los_dientes a11 b-11
los_mensajes j15 k-11
los_ninos a-15 b-13 c-14 d-11 f-15 l12 m11
los_ojos b-10 f17
los_papeles g11 i15
los_ratones l15
los_recibo a10
los_recordatorios j-21
los_textos j15
los_va b11
los_vecinos b11
los_vidrios l11
los_voy c-12 d-10 f-40 g-18 j14 l-29
lose a14 b-13 d-13 e-11 j16 k-14 m-12
lose_my j13
lost a-36 b-26 c-25 e-14 f-12 g-21 j-34 k-20 l-16
lost_it m12
lost_my a-18 b-11 c-11 f-14 g-11 j-24
lost_the m-13
lot a17 b-16 d-18 f-20 g-10 h-12 l-11 m-10
lot_> a18 b-10 f-12
loud a-12 b-15 c-16 d-17 f-15 h-10 i-11 j-10 l-19 m-14
loud_> b-11 c-14 d-15 f-12 l-13 m-12
love c-19 d-24 e-12 f-11 g-13 h-17 i-11 j-18 k-18 l-31 m-15
love_it f-12 l-15
love_my f-23 l-12
love_them f12
love_to a14
love_you a-22
loves a14
luck f-20 j-13
luck_> b10 f-17 j-12
luego b-22 c-18 d-22 f-18 g-17 h-12 l-14 m-19
luego_> m-11
luego_le d-16
luego_paso a-10 b-11
lugar a10
lunch a-11 d-10 l-10
lunes a-16 c-16 d-21 e-12 f-18 g-16 i-11 k-12
lunes_> a-10 c-11 d-14 e-10 f-11
luto h12
luz b-14 d-23 f-14 l10
luz_el m10
luz_en l19 m-18
lying c16 j-12
mad a-15 d-20 f-12 j-17 k-17 m-13
mad_> f-16 k-11
mad_at d-11 f-15
made b-15 g-11 h-13 l-12 m-16
made_my a-13 d-11 f10
made_up d10
madre b-10 c11 d-16 e-11 f-23 g-10 j-13 k-12 m10
madre_> a-12 c11 f-11
madre_de c-12
maggots c-14 l18
magistrate b20 d-11 f-10
magistrate_> b10
mail a-21 b-13 c-12 d-26 e-12 f-26 h-13 j15 k-14 l-12 m-23
mail_> d-10 g10 m-16
mail_it f-14
mail_me d-10 j11
mail_only j10
mailbox f-10 l-15
mailed_the d-11
mailing g13
maintenance a13 c-18 d-18 e-15 f-24 g-10 h-14 i-10 j-17 k-14 l12 m-17
maintenance_> a-13 f-10 l16
maintenance_dude a13
make a22 c-19 g-12 i-10 j-12 k-23 l-18
make_it d-17 m-13
make_me a10 b13 d-16 f-24 j-14 m-10
make_rent d-11 m13
make_sure b12 f10
make_you a18 b-18
makes d-13 f-12
makes_me f-11
making a-13 b-10 d10 h12 j-17 k-10
making_it m10
mal b-22 d19 e-11 f-11 g-20 h-14 i-11 j-22 k11 l-18 m12
mal_> b-15 c-18 d19 g-12 j-14 l-10 m-18
mal_la d-13
mala l11
maldita c12
malito m-14
mall f-11
malparidos a-10 c15 d-10 f-10 j-10 l-11 m-10
mama a-22 b-17 g-11 h16 j-11
mama_> c-12 l-13
mama_you h-11
mami f-11 h14
man a17 b-12 e-14 f-16 h19 k-15 l-10
man_> e-14
manage a-13 c12 d-12 f-15 m-12
manage_a a-12 c12 d-11 f-14 m-12
management e23 f-14
management_> e16 f-10
manager a10 b-24 c-30 e14 f-33 g-15 h-14 i-14 j-16 k-20 l-22 m-25
manager_> b-10 c-14 d10 f-11
manager_and e-14
manager_in e-13
manager_to e14
managers e10
manana a-51 c-38 d-50 e-37 g-24 h-32 i-20 j-29 k-22 l-29 m-25
manana_> a-27 c-17 d-23 e-18 g-10 h-11 j-20 k-12 l-12
manana_le a-17 b-16 c-14 d-22 e-10 f-16 h-10 m-11
manana_paso f-10
manana_sin f-10
manana_temprano f-13
manana_voy a-11 f-14
manches d-10
manda a-13 d-23 e11 f-10 j-14
manda_el d-10 g10
mandan d12
mandar d-19 f-16 g-10 h-11 i-14 m12
mandar_al a12 b-16
mandar_dinero m16
mandar_el d-10
mande b-29 c-28 d-10 f-28 g-19 h-19 k-23 l-16 m-24
mande_a a14 c-11
mande_el a-12 d-13
mande_nada j10
mande_todo j11
mandeme a-13 b-11 d12 e-10 f-11 g-10 h-12 j-25 m-15
mandeme_texto j-15
manden a12 j11
manden_mensajes j12
mando a-19 b-17 c-10 d-29 e-10 f-14 j-14
mando_> d-13
mando_el h12
mano c-12 d-17 l-17
mano_> f15 m-11
manos a16 f-15
many_times j11
maquina e13
mara a16
march a-18 d17 f-14 l-13
march_> a-15 f-10 m10
marco f-11 j-12
maria d-14 h-14 j-12
maria_> k15
marido f-16 h-10 m16
marisol k12
martes b-14 d-13 f-16 g-12 h14 l-12 m-14
martes_> f-12 h11
marzo d14
marzo_> k10
mas a-25 b-32 g-20 h-27 i-21 j26 k-34 l-11 m-24
mas_> a-16 b-10 f-11 j24 k-16 l-13 m-27
mas_con f12
mas_grande f-12
mas_mensajes j11
mas_no j10
mas_por j13
mas_puedo e12 m11
mata a-11 f-11 m-13
matar a10 b-12 d-11 f14
matar_> f10
matar_no a10
mataron h14
mataron_a h10
match a14 d-12 f-13
match_> a14 d-12 f-13
mate f-17
math a-10 c-15 d10
math_is c-13 d12
mato c-14 d-16 h-20 j-11 l-18 m-25
mato_> a14
matters a-11 d-10 f15
may b-15 c-20 d14 f-20 l-10 m-17
may_> a-10 b-10 f-14
maybe f13
maybe_ill f15
mayo a-13 b-11 f-16 m-10
mayo_> d-11 f-12
me c-16 f13 g-13 h-46 l-16
me_> b-10 g-11 h-28 k11 l-40 m-11
me_a a-28 d11 f-27 j-18 k-14 m-22
me_acabo m-12
me_acreditaron d13 m-10
me_after e12 j-17
me_again d-10 f-11
me_alcanza d-11 j-14 m16
me_alone a-10 f-17 j17 m-12
me_and a18 b10 d-10 m-11
me_anymore f-10 j17
me_anytime e-11 j-16
me_ate f13
me_atrase d16 f-15 j-13 k-10
me_aumentaron m-17
me_avisaron d12
me_ayudan a-10 j-13
me_bajaron m12
me_by j17
me_cago c12
me_canse d-10 k-11
me_cayo a-11
me_check d-12 m-20
me_cobran d14
me_cobraron d11
me_come a12
me_confirma d-11
me_corresponde d11 m-10
me_corte b-13 f11
me_dan f13
me_declare g18 m-11
me_descansaron m12
me_despedi f14
me_despierte f-18
me_devuelvan d-11
me_dieron c-11 f-14 m-18
me_dijeron d12 m-10
me_dijo d16 e-14 f-12 i12
me_dio a-14 d-13 f-13 i-10 l14 m-26
me_dormi f-16 m-14
me_duele a-12 d-10 m-13
me_equivoque d-22 f-12
me_escriba f-11
me_escriban d-13 f-14 j13 k-13
me_esta b-11 f-10 i14 m-10
me_estan d19 f-11 l-12 m-10
me_esten f-12
me_estoy f10
me_falta f-14
me_for a-10 d13 f11 j-11
me_from j17
me_fue a-12 d-17 f-14 l-11 m16
me_get a-11 b14 e15 f-10
me_go m14
me_gustaria e10
me_ha m11
me_hable j-11
me_here k-11
me_ill a-15 b14
me_importa f13
me_in a-21 e-17 f17
me_interesa j12
me_know a-17
me_left a-12 d10 f-11
me_less j-11
me_llame a-10 b-10 d-11 e11 f-10 j-27
me_llamo e-10 k10
me_llego d-14 f-13
me_lleguen f-10
me_lleva i11
me_lleve a-11 f19
me_lo a-12 d12 e-11 f-23 j-24 m-15
me_manda d-15
me_mandan d12
me_mande j15
me_mando d-10
me_mata a-11 f-11 m-13
me_mato a-20 m-16
me_muero a-17 c-11 d-12 m-15
me_not j-13
me_nothing j11
me_now f12
me_off a-12 c-10 d-16 e-12 f-25 j16
me_olvido a-17 c-21 d-14 f-16 j-10 k-13 l-16 m-20
me_on f-11 m12
me_operaron d-20 f-17 m15
me_or f10 j15
me_out a12 f-20 j11 l-16
me_pagan d-25 f-10 m15
me_paso a-16 f-16 l-10 m-18
me_pidio d-10
me_please f13 j-14
me_presta h-10
me_puede m-10
me_quede a-10 c-12 d-16 f-17 k-12 l-15
me_quiero a-15 d-14 e-21 f28 j-18
me_quitan d-13
me_quitaron f-17 m17
me_quito f13
me_representa i17
me_resuelve e10
me_right d-12
me_robaron c-13 f-10 m12
me_rompio a-13
me_sacan f12
me_sale f10
me_saludo e-10
me_siento f11
me_so d-10 e13 f-11
me_somebody i14
me_speak e12
me_subi a-10 f15 m-11
me_subieron d11 m-18
me_suspendieron m16
me_talk e12
me_tell f12
me_textee j11
me_the b-18 c-10 d-38 e11 g-10 h-15 j-23 k-15 l-19 m-11
me_through e12 j10
me_tire a-15
me_to a-17 b-24 f20 m-13
me_toca f-13
me_today b16 l11
me_tome d-13 m-12
me_toque a12 l-11
me_twice d17
me_until f13
me_up a-21 d-24 f-18
me_van a-15 f10
me_voy a-36 d-14 f23
me_when a-12 d-15 j-15
me_whenever j-15
me_where d15
me_with a-13 b-10 c-10 e-11 i10 j-13
me_you g11
mean j-10
meaning a-11 m-11
meaning_to a-10 f-23
meant d-21 j-13
meant_# d-16
media l14 m-12
medical d-10 m15
medical_bills d-10 m15
medicina f-16 m10
medicina_why f-16 m10
medicinas m12
medicinas_> m12
medicine f12 l-16 m-10
medicine_cabinet f12 l-16 m-10
medio d-11 m-13
meet b-12 f-12
meet_the e-13
meet_your a13
meeting a-12 c-13 d-13 e-11 g16 l-11
meeting_> b-11 d-12 g-14 l-10
mejor a-32 b-23 c-26 d-35 e-15 f21 g-18 h-32 i-17 j-15 k-28 l-26 m-32
mejor_> f-21 h-11 j-10 m-11
mejor_me a-17 d-10 f25
mejor_sin d-11 f16
melted l15
melted_> l15
mensaje a-13 b-15 c-15 d-15 f-18 h-11 j-12 k-16 m-15
mensaje_> d-10 f-14 k-12
mensajes a-18 c-21 d-18 e-13 f-28 g-11 h-12 i-10 j29 l-14 m-15
mensajes_> a-13 b-23 c-15 d-13 f-21 h-10 j18 l-11 m-12
mensajes_de k13
mensajes_no j12
mensajes_you j12
mensajitos j14
mensajitos_> j14
mentioned d16
mero a-10 d-15 e22
mero_> e19
mero_mero e19
merry c-13 f-11
merry_christmas c-13 f-11
mes a-36 b-27 c-30 d21 e-20 f-19 i-16 j-24 m10
mes_> a-16 b-15 c-16 f-25 g-14 h-13 j-12 k-14 l-15
mes_es d-14 f-10
mes_no k13
mes_pasado d11
meses l-13
mess_you a12
message a-18 d-13 j-30 k-11
message_> b-13 f-11 j-21
message_if j-13
message_me j10
message_you b11 f10
messages b-26 c-11 d-18 f-18 h-11 j30 k-14
messages_> b-16 e-10 f-12 j19 k-11
messages_from j15
messages_to e10
messaging j10
messaging_> j11
messaging_this k-17
mete l12
meter f-17
meter_un f-10
meti g13
metieron a10
metio l10
mi a-17 c-71 e-12 f11 h14 k-29
mi_> a-21 c-10 f17 g-13 h-12 i-14 j-14 l-18 m-23
mi_abogada b-17 g-14 i17
mi_abogado a-14 b14 d-10 f-13 i21 j-11 m-10
mi_abuela h-20
mi_abuelito h12
mi_bancarrota g11
mi_bebe h-14 l16
mi_carro f-16 h-12
mi_casa b-13 f-22 g-10
mi_caso a-10 d-14 e15 f-14 h-10 i14 m-10
mi_celular k-10
mi_check d12
mi_contrato f-10 i11
mi_cuenta d17
mi_culpa f-10 m-10
mi_error d-10
mi_esposa f-13 h15 l10 m-13
mi_esposo a-19 b-10 d-14 l-16 m15
mi_ex f-13 h-11 k-10
mi_familia f14
mi_gato m-12
mi_hermana d-13 f11 h-21
mi_hermano f-19 h18 m-15
mi_hija f11 h-23 k-12 l-14
mi_hijo a-12 d-10 l-12
mi_jefe f-11 m-15
mi_mama a-13 b-10 h14
mi_mami h14
mi_marido f-16 h-10 m16
mi_me d16
mi_nadie d13
mi_no d13 m-12
mi_nombre d-14 g-10 j-13
mi_numero j15 k-18
mi_papa f-14 h16
mi_parte d12
mi_perro h-11 m-11
mi_primo a15 m-11
mi_renta d11
mi_tarjeta d-13 f-13 h-11 m-13
mi_telefono h-15 k-12
mi_tia h12
mi_tio h-11 i-10
mi_trabajo j11
mi_vecino d-16 m-11
mi_vida a-18 b-13 d-15 g-10 h-15 i-12 j-16 l-11 m-15
mi_you f12
mia c-13 f-12 k-18 m-10
mia_> c-10 k-16
mice d-14 f-14 l22 m-14
miedo a12 c-12 d-10 m-15
mierda l-11
mierda_> l-10
might b-15 c-12 d-24 e-19 g-10 h-10 j-10 k-13 m-16
might_help f11
might_just f-30 m-10
might_see a-17
mil l-11
mill f14 l-11 m10
mind a-14 b-10 d-16 j-11 k-15
mine d13 f-13 h-14 l-15
mine_> d18 f-11 l-10
minutes c-11
minutes_> l10
mio a-18 b-14 c-24 e-12 g-10 h-13 i-10 j-12 l-15 m-14
mio_> a-10 f-10
mis a19 b-24 c-26 f24 h-19 i-13 j-23 k-16 l-13
mis_cosas a10
mis_hijos a-19 d-12 f17
mis_perros a10 c-11
miserable c12
misma e-12 l10
mismo c-12 l-11 m-13
miss a-20 b-12 d-10
miss_you a-16 f-12
missed a-13 j-17
missed_your j-17
mistake b-12
mixed a-17 k13
mixed_up a-17 k13
modo d-22 m-10
moho l22
mold d-10 f-12 l22 m-10
mold_in l14
molestar_> j15
molestia f-15 j-16
molestia_> f-15 j-16
mom a-28 b-17 d-15 e-10 f11 g-10
mom_> f-10
mom_died h12
mom_im f14
moms d-15 f-15 g-11 h16 m13
monday a-25 b16 c-24 d-24 e-12 f-13 i-21 j-22 k-14 l-26
monday_> a-21 c-19 d-19 e-11 i-19 j-19 k-13 l-22 m-37
money a-28 b-27 e-14 g-18 i-14 k-18 l-10 m26
money_> a-11 b-11 c-11 d10
money_is a-12 c-12 d-18 f-17 m17
moneyorder a-32 b-23 c-23 d21 e-20 f-31 g-16 h-25 i-12 j-18 k-16 l-23 m-25
moneyorder_> a-16 b-14 c-15 e-12 f-12 g-10 h-11 j-10 l-10 m-12
moneyorder_and d15
monoxide b-10 f-12 h-11 l24 m-13
monoxide_alarm l11
monoxide_thing l14
monoxido l19
monoxido_no l11
month a-36 b-31 c-26 d17 e-24 f-11 h-14 i-18 j-19 k-27
month_> a-23 b-20 c-19 e-19 f-29 h-20 i-12 j-24 k-17 l-29
month_im f11
month_not d12 m10
months f-10 k12 l12
more a11 c-17 d-23 e-15 f17 g-13 h-16 i-10 l-16 m-22
more_text b11 j12
morir e-10 f16
morir_> a-14 f17
morirme a-16 c-10 f25 h-10 j-10
morirme_> f17
morning c-14 d-10 e-10 g-12 j-14 k-11 l-17 m-21
morning_> b-16 h11 l-14 m-18
morons c11
most c11 d11
mother a-15 h16
mouse l-12
mouse_for l-11
mouth a13
mouth_> f10
move a-21 b-17 c-12 e-17 f-33 g-10 h-13 j-17 k-10 l-16 m-11
move_in d13
move_the a-14 f-10
move_to d-10 f-17
moved a-12 b-15 f-22 g-13 h-18 j-11
moved_out d15 f-14 h-13 k13
movie a-15 b-10 c-15 d-14 f-16 h-13 j-10 l-19 m-15
movie_> c-12 f-11 l-16 m-10
moving a-14 d-11 f-11 h-10 l-15 m-16
mr b-16 c-11 d-13 e16 f-19 g-14 h20 j-16 l-10 m-11
mr_brown f-10 h11
mr_stanton e18
mrs h19
ms a-10 b-10 i21
much b-24 c-31 d-40 e-15 g-17 h-21 i-13 j-28 k-25 l-18 m-17
much_> a13
much_do d-14
much_is d-13
muchacha d13
mucho a-31 b-23 e-22 g-17 h-21 i-15 j-20 k-20
mucho_> a-21 b-12 c-27 e-15 f-21 g-11 h-13 i-10 j-13 k-13 l-20
muera f11
muero a-17 c-11 d-12 m-15
muero_de f-29
muero_por f-15
muerta a-12 c-18 d-10 f12 h-15 l-10 m16
muerta_de c-12 f-17
muerte a-23 b-19 c-12 f28 l-11 m-10
muerto a-14 c-11 f12 h10
muerto_> h11
muertos c13 f-19 h-18 l-10 m-11
muertos_> c-11 f-12
muertos_de c16 h-10
multa b-12 d13
multa_de b-10
multas a15 d-12
multas_> a15 d-12
mundo a-11 d-11 f27 j-17 k-11
mundo_> a-11 f24 j-17 k-10
murder f-12
murdered h11
murio a-28 b-15 c-24 d-10 e-11 f-23 g-14 h29 i-11 j-17 k-19 l-28 m-37
murio_> d-11 h22
murio_el h12
murio_en h19
murio_hace h-15
murio_la l-12
murio_mi f-22 h10 m-19
must c15 f-18 k11
must_be a-14 c16
must_have d-11 f-11 k13
muy b-16 d-20 e-14 f-25 g-11 h-14 i-10 j-13 k-16 l-23 m10
muy_amable a-12 c-13 d-12 e-10 f-10 m-11
my c-11 e-23 k-10
my_# d-24 g21 i-12
my_ac l14
my_account a-15 d14 f-24 h-10
my_apartment f-19 h-10 l15
my_appointment b-16
my_arms f11
my_ass c11
my_attorney d-13 f-14 h-12 i26 j-10 l-10 m-12
my_baby f-11 h10 m13
my_bad a-13 d-15 f-18 l-14 m-14
my_balance f-17
my_bank h-12
my_bankruptcy b-12 g28 i-24 j-10
my_bill d15 f-11
my_body a-16 f18
my_boss d-15
my_boyfriend f10
my_boys f-10
my_brother f-11 h13 m-17
my_car b-14 d-16 h-16 i-10 j-13 l-20 m13
my_card d-20 f-11 g-10 m-13
my_case a-12 d-13 f-19 g-12 i18 m-11
my_caseworker d11
my_cat f19
my_ceiling l12
my_cell j10
my_chapter d-16 g18
my_check a-18 f-15 m13
my_complaint b18
my_computer l-11
my_consent j12
my_contact b-10
my_cousin b18 f-13
my_cousins a12
my_dad f-11 m-20
my_dads m11
my_daughter a-12 b-12 h-26 l-12
my_day a-14 b10 f-13
my_debt d12
my_debts g14
my_deposit d17 f-12
my_dog b-12 d-13 h-19 j-11 l-10 m-16
my_door a24 d-12 f-18 l-23
my_email b-11
my_end d18
my_ex b-11 d-19 h-15
my_father f-10 h16 m-11
my_fault a-11 c-12 f-12 m-13
my_feet f-12
my_finger f-10
my_food l10
my_gun a14 f11 m-12
my_gym f-11
my_hair d-10 f-18 h-13 j-10 m-20
my_half d-12
my_hands a14
my_head a-13 f13
my_heart f15
my_home k14
my_hours a-10 d-12 m16
my_house f-13
my_husband a-18 d-11 l-13
my_job d-11 j-13 m10
my_keys f-10 h-11 m-13
my_kid l12
my_kids d-11 f15 l13 m-11
my_kitchen l11
my_landlord a-14 f11
my_last a-10 d-19 f19 j-11
my_late d-12 h21 m-11
my_lawyer a-15 d-13 f-16 h-10 i29
my_lease a-15 d15 h-20 m-11
my_life a-28 b-13 c-12 d-15 g-12 h-13 i-11 l-16 m-18
my_living l13
my_locks a10
my_mama m11
my_mistake d-19
my_mom a-15 f11
my_moms d-13 f-13 m14
my_money a-12
my_moneyorder d19
my_mother h13
my_name d-11 f-18 l-10 m-12
my_neighbor b-10 d-10 f-19 i-11
my_neighbors d14
my_new j-22 k-19 l-13
my_next b20
my_number b-21 d-19 j26
my_old a-13 d-13 f-10 m-14
my_other f-10 j-17 k-10
my_oven a-12 l11
my_own a-12 f21
my_pay d-14 m11
my_paycheck m-15
my_payment a-15 f-14 g-15 m-10
my_peace f13
my_phone b-16 e-10 f-15 h-23 i-11 l-12 m-10
my_pills f10 m-10
my_plan a-10 f-12 g-13
my_portion d16
my_receipt d12 h-11 m-11
my_rent d17 g-10
my_rights b10
my_roommate f-19 h11
my_shoe c11 f-13
my_shower l16
my_sink c12 l-19
my_sister b-11 d-11 f11 h-17 m-17
my_sisters f-23
my_son a-10 d-10 m-15
my_spot d-14 f-12 l-14
my_stove a-15 l14
my_stuff a15 i13
my_throat a-13
my_uncle a11 f-13 m-10
my_unemployment m11
my_wages f-10 m15
my_way d-12 l-13 m-11
my_wife d-15 h10 j-10
my_window a-12 l-20
my_windows a-10 l15
my_work j12
my_wrists a-10 f19
myself a-32 b-23 c-14 d-21 e-17 f32 g-13 h-16 j-15 k-14 l-24 m-17
myself_> a-10 f11
myself_for f-19
myself_if a-10 f11
myself_in f10
myself_tonight f17
nada a-29 b-20 f11 g-16 h-18 j17 m-17
nada_> a-16 e-10 j10 k-19
nada_mas j12
nada_que d-13 f17 j-10
nadie b-29 e-13 f11 g-14 h-18 i-15 j-22 m-26
nadie_> a13 b-11 c-12 k-17 m-12
nadie_con c11
nadie_me a-15 c-12 d15 f13 l-15
nadie_viene l12
nah d16 j10
name b-20 c-22 d-34 f-35 g-13 h10 i13 j-16 k22 l-23 m-20
name_> c-11 d-12 e-14 f-15 k13
name_and i11
name_is i14
name_off a-11
named d-13 f-13 k15
nap e-16
near b-13 f-11
necesito a-16 b-12 c-16 d-14 e22 f-21 i-14 j-14
necesito_abogado i-11
necesito_una a-10 e14
need a-16 b-35 e17 f-23 j-22 k-19 l-22 m-20
need_a a11 b-10 c-10 d-24 f-32 g-11 i-12 j-10 l-12
need_it d-20
need_someone d-11 f-10
need_the e11
need_time h10
need_to a-26 b-15 c-15 d11 f-27 h-12
needed l-11
needs b-12 c-19 d-10 e14 j-13 k-13
needs_to c-17 e15
negocio k16
negocio_> k16
negra a15 b-12
negra_> a11
neighbor a-18 b-12 d-18 h-11 i-11 j-10 l-20 m-11
neighbors c-11 f-12
nest a-15 l13
never b-21 c-29 d12 f-14 g-21 i-16 k18 m-30
never_agreed d10
never_been d12 f-15 k13
never_got d12 k-12
never_had d11
never_heard c-10 k13
never_lived k12
never_mind d-11 k-14
never_said d-16 j-15
never_signed e11
nevera a-11 l18 m-11
new a-41 b-42 c-36 d-42 e-41 f-26 g-29 h-38 j-48 k-19 l-43 m-40
new_fridge l-12
new_job m-18
new_number b-10 d-11 j-20 k-31
new_one f-11 j-14 k-11 m-10
new_phone e-13 j-22 k-11
new_stove l-17
new_tenant f10
newborn a-10 l10
newborn_> l12
news b20 c-12 d-13 f-23 g-13 j-11 l-10 m-10
news_> a-10 b15
next a36 b24 c-28 d-44 e-26 h-32 i-26 j-26 k-25 l-39 m-40
next_bill a11 f11
next_month a-16 b-14 d-21 l-11 m-17
next_notice a17 b-11
next_person a25 b-10 f-16
next_stop b12
next_time a19 b12
next_week b-21 g13 m-10
ni a-13 b-14 c13 e-11 f11 g-10 h-15 i-10 l-19 m13
ni_modo d-22 m-10
ni_para m15
ni_un c-11 d10 f-14
nice b-33 d-27 e-27 f-29 g-15 h-19 i-13 j-16 k-14 l-30 m-23
nice_> a-12 b-18 c-15 d-14 h-10 l-11 m-10
nicely j15
nicu h-15 l-11 m16
night a-30 b-20 d-29 e-13 f22 g-17 i-13 j-15 k-15 m-29
night_> a-18 d-15 f18 h13 m-18
night_so f11
nights m-15
nights_> f-13 m-14
nina l13
nina_> l13
nine_> a11
ningun f-13 k18
ninguna h-10 k11
nino a-10 f-12 h-15
ninos a-21 c-16 d-16 l13 m15
ninos_> a-10 f11
ninos_con l11
ninos_why m14
no a-13 b-13 c-10 e-12 i-10 m10
no_> a-15 c-18 d-19 f-19 j-12 k-17 l-14 m-20
no_a b10
no_abre d-11
no_aguanto f16 h10 j-11
no_alcanza f-11
no_alcanzo m12
no_aparece d13
no_arreglan b15
no_autorizo j15
no_calls j-15
no_cierra d-10 l18
no_complaints d-11 f-10 k-13
no_conozco a-22 c-17 d-13 f-15 k22 l-10
no_contesto f11 k-10
no_debo c-12 d23 f-20 j-13 k-13 m-18
no_deje j-24
no_despertar f12 m-11
no_el k-15
no_enfria a-10 d-10 l14 m-10
no_es a-19 b-11 c-21 d21 e-13 g-19 h-12 i-10 j-15 k16 l-21 m-22
no_escriban j15
no_esta m-15
no_este f13
no_estoy a-10 l-10
no_existir f13
no_habia f-15 l-12 m-13
no_hay a-23 c-22 d-14 e-16 h-16 j-29 m13
no_he f-10 m12
no_heat l17
no_hot d-14 l16
no_im f-13 k-10
no_income d-12 m11
no_la a11
no_late d10
no_le c-11 f18
no_leaks l-10
no_lo a-19 d16 e10 j10 k-10 m-13
no_longer c-10 f-21 h23 k-11 l-12 m-16
no_manches d-10
no_mandar j12
no_manden a14
no_mas d-15 f-15 j16 k-11
no_me a10 f-30 g-16 h-13 i-18 j18 k-53 l-25 m13
no_necesito i-11
no_need a-11 e-21 j-19
no_paid m13
no_para l11
no_pare f-10
no_pay m12
no_point d-11 f11
no_prende m-12
no_problem d-12 f-16 m-19
no_pude d-11 m-12
no_puedo a-14 c-15 d-16 e-19 h-10 j-15 k-17
no_quiero a-20 b-10 c-13 d-34 h-13 j10 k-22 l-10
no_reason m10
no_reconozco d11
no_rento c-12 d-11 f-16 k17
no_respondo a13
no_rush f-10 l-21
no_saben a15
no_se b-10 c-22 d-21 e-10 j-16 k11 l-26 m-27
no_sea c18 k-12
no_sirve l17
no_soy a-16 c-17 d-23 f-19 h-24 k33 l-14 m-20
no_tengo a-26 b-19 c-17 d-21 f-18 i-13 j-15 m22
no_text j-11
no_texts j22
no_the l11
no_tiene j-13
no_tienen c20
no_trabajo m-14
no_vale c11 d-11 f14
no_vive a-13 d-11 f-15
no_vivo d-15 f-17
no_voy a-17 b-15 d14 f11
no_way d18 f-20 k-10 l-10
no_work m13
no_worries c-10 d-10 f-12 l-15
no_you a-14 d13 f-10 g-10
nobody a-36 b-28 f20 g-20 i-18 j-14 k17 l14 m-27
nobody_came f-13
nobody_here c-10 d-10 f-13 k13
nobody_is k-15
nobody_likes c13
nobody_named d-13 f-13 k15
nobody_will f13
nobody_would f19
noche a-11 b-11 c-13 d-11 g-10 h-11 j-10 l-14 m-19
noche_> b-10 c-11 l-11 m-13
noches c-13
nomames d-11
nombre a-17 b-11 c-10 d-25 e-12 f-17 g-13 h-13 j-16 k13 l-12 m-14
nomore a-18 b-20 c-21 d-21 e-16 f22 g-11 h-14 i-11 j25 k-21 l-17
nomore_> f13 m10
nomore_of f-16 j13
nomore_texting j18
noon a-24 b-17 d-19 e-13 f-25 l-12
noon_> a-24 b-17 d-19 e-13 f-25 l-12
normal j10
nos c-24 d-24 e-15 g-22 h18 i-14 j-18 k-17 l-22 m10
nos_fue h22
nos_murio h12
nos_quemo h-10 l-10 m11
nos_vemos a-12 c-12 d-10 f-16 g-13 h-11 j-10 l-11 m-19
not b-31 c-14 d20 h-60 k15 l-19 m-20
not_# d11 m-10
not_4d d-10 l-13
not_a a-10 d-11 e11 f-17
not_answering i11
not_being f16
not_filing g-21
not_going f-16
not_gonna a-13 f10
not_home a-12 f-14 j-13 k-20 m-10
not_interested j11
not_keisha k12
not_let a13
not_mad f-11 k-13
not_me a-20 b-14 d26 f-26 k18 m-16
not_mine d15
not_my d11 f-12
not_now d-10 j-11 k-12
not_paying d19 l13
not_right d15
not_scared a16 f-10
not_sure a-12 d-18 f-19 j-11 k10 m-10
not_talking e12
not_text j15
not_the d-10 f-12 k18
not_to g12 i10 j10
not_wake f18
not_what d16
not_worth c12
not_yet d-11 f-10 k-12
note f12
nothing b-19 e-11 f12 g-16 h-15 l-23 m13
nothing_> d16
nothing_else j11
nothing_left f13 m-12
nothing_matters a-10 f16
nothing_to d-10 k14
notice a18 c-16 e-10 f-26 g12 j-13 k-11 l-14 m-15
notice_> b-11 i12
notice_from g16
noticias a-15 b13
noticias_> a-15 b13
now a-15 b-13 c-41 e-10 f-26 i12 l-27
now_> c-35 d-14 e-29 f-48 i11 l-49
now_and m-13
now_im f12 j-10
now_not g14 k10
nueva e-19 l-22 m-13
nueva_> l-12
nuevo a-15 b-11 c-19 d-16 e-11 f-23 g-12 h-11 j-27 l-12
nuevo_> c-10 d-10 j-15
number a-29 c-31 e10 f-31 h-31 j17 k22 l-22 m-24
number_> a-14 c-18 f-18 g-17 h-17 i-16 j18 k15 l-11 m-12
number_changed d-11 k-10
number_do j-14
number_for d-18 j-13 k-18
number_from j10
number_instead j-13
number_out e-11 j15
number_to b11 i11 j-12 k-11
numbers a-16 b-10 d24 j-17 k-11
numero a-21 b-24 c-28 d-33 f-22 h-26 i-19 j15 k18 l-26 m-23
numero_> e-10 j18 k-10
numero_de d-17 e-14
numero_del e17
numero_equivocado j-15 k15
numero_es k17
numero_nuevo j-15 k-28
nunca a-17 b-10 c-13 d19 h-10 k12 l-10 m-19
nunca_firme d11
nunca_he a-10 f-13 k16
nunca_me d20 f-12
nurse f-14 m-16
nvm a-13 b-12 c-16 d-12 f-13 h-10 j-13 k-10 l-13 m-13
o d-13 m10
o_compro m11
o_pago m11
oath b12 f-15
octubre a-13 d19 f-10
octubre_> a-13 d19 f-10
of c15 d-15 h-21 j-10
of_# m10
of_a a-14 d-10 g16
of_being f10
of_embarrassment f-11
of_garbage a-12 c15
of_his a16 f-10
of_it d-13 f11
of_july f-10
of_me f-15
of_my a-27 c-23 f-22 h-19 i-17 j-13 k-15 l-17
of_pills c-11 f12
of_stanton c-10 k13
of_that a16
of_the a-33 b-26 d-17 e-12 g-10 h-14 j-18 k-14 l21 m-25
of_this a-11 c-15 d-15 f12 g-11 j12 m-11
of_today i14
of_town l-10
of_us m17
of_work m14
of_you a25 b-33 c20 d-16 f-24 k-13
of_your a-12 b13 f-15
of_yours a16 f-12
off b-57 c10 e-43 g-42 h-45 i-11 j17 k-37 m10
off_> b-25 c16 e-14 f-26 g-17 h-20 i-17 k-16
off_a a-12 f18
off_and a16 f-15
off_in l11 m-12
off_my d13 f-13
off_on m-10
off_the b-10 c-16 d-29 h-11 j-11 m-17
off_this a-11 d-21 e-17 f-20 j25 m-13
off_whatever j12
off_with a-18
off_your a11 j11
office a20 b11 c-37 e-11 f-50 g-24 h-28 i-23 j-27 l-34 m-44
office_> c-15 e-16 f-26 h-11 i-13 j-11 l-18 m-15
office_closed a-12 m-10
office_go a13
office_lady d10
office_open a-14
office_said b10
office_up a13
office_with a16
oficina a10 b-11 c-23 f-34 g-20 h-17 i-16 j-17 k-19 l-28 m-25
oficina_> b-24 c-13 e-21 f-19 g-11 i-11 k-11 l-13 m-14
oficina_jaja a-12
oh b-10 c-11 d-12 f-13 l-10
ohio f-14 k13
ojala a17 b-13 d-18 e-14 f10 g-10 h-13 j-17 l-14 m-14
ojala_no a-16 f15
ojala_se a18 f-24
ojos b-10 f14 j-13
ok a-10 c-14 d-10 f-11 l-10 m-12
ok_> a-10 c-12 d-10 f-10 m-11
okay a-40 b-18 c-41 d-42 e-33 f-41 g-32 h-36 i-29 j-21 k-34 l-34 m-38
okay_> a-24 b-27 c-23 d-22 e-16 f-26 g-16 h-15 i-17 j-10 k-17 l-19 m-22
okay_i b11
okay_ill b-14
okay_now h-14
okay_to j-16
okay_with e-11
old a-10 b-28 e-15 f-26 h-20 i-10 j-29 k-17 l-18 m-22
old_car a-12
olor l17
olor_a l17
olvide d-11
olvido a-17 c-21 d-14 f-16 j-10 k-13 l-16 m-20
olvido_> a-10 c-13 f-10 l-11 m-15
omg a-15 c-15 d-10 f-10 j10 l-10 m-12
on d10 k-65
on_# d11 f-12 l13
on_> a-27 e10 g-11 h-13 m-12
on_a a14 b-12 d-11 f-11
on_bed f-16 m18
on_disability a-10 f-10 m14
on_earth f-15 h-10
on_everything f12
on_fire c11 f-10
on_hold b10
on_it b-13
on_me a-11
on_monday f-14 h14 m-16
on_my b-24 d19 e-10 f-32 h-18 i-16 k-11 m-15
on_one l12
on_that a10 b-10
on_the b-11 c-45 f13 h12 i-31 k-29 m-32
on_this b-11 d-10 f16 j10 m-11
on_thursday b-14 g11
on_time f-31 m-21
on_tuesday f15 m-12
on_vacation f-16
on_whoever a11
on_you a-18 b15 c11 f-12
on_your b-12 c-19 d-21 f-14
once d-18 j-10
once_> d-14
one a22 d-10 e-27 f11 g-30 k-39
one_> a-10 b-11 d-21 j-21 k-12 m-10
one_exit a-10 f12
one_month d16
one_more c-12 d-12 f11 m-11
one_of a20 b10 c12 f-32 l-12
one_today d-13
one_way a-10 b-10 m-11
one_who f-14
online b-11 c-10 d-17 f-11 g-11 l-10 m-14
online_> d-14 m-12
only c-22 d11 e-12 f15 g-19 h-23 i-12 j12 k-18 l12 m12
only_# b10 d12 m13
only_> f-12
only_contact j13
only_do j11 m11
only_one a-10 b-13 f10 m-12
oops k-10
oops_wrong k-10
open b-31 c-23 d-26 e-18 h-14 i-11 j-13 k-12 l-26 m-13
open_> b-23 c-16 d-17 e-13 g-21 h-12 l-16
operaron d-20 f-17 m15
operaron_why d-18 f-12 m14
opt a-14 f-12 j14 m-15
opt_me a-14 f-12 j14 m-15
option j13
optout a-15 b-14 c-15 d-16 e-11 f-18 g-10 h-11 j25 k-11 l-12 m-15
optout_> a-10 c-14 f-10 j17 l-10 m-10
optout_of j11
or d-31 g-21 h-15 k-18 l-18 m14
or_just c16
or_the m11
order f-15 j10
order_pizza f-13
ortega i16
other j-18 k-12
other_number j-17 k-10
otra b-18 c-14 e-17 g-18 h-21 i-11 j-24 k16 m-17
otra_persona j-13 k19
otra_vez c-10 d-12 j-13 k-11 m-15
otro a-17 b-17 c-19 d13 e-17 f-27 g-10 h-13 j-18 k10 l-16
otro_> d-14 f-13 k-12
otro_ano f-14
otro_estado k17
oughta a18
our d-11 g13 m-14
out d-23 e-17 i-13 j12 k-11 l16 m14
out_# i10
out_> a17 d-28 i-14 j14 k-21 m10
out_and b-12 d-10 h-11 l15
out_early h-11 l-12
out_front f-19
out_here a-12 b12 f-11
out_in a-14 f-17 g11 m-14
out_my h21
out_of b-30 f15 g-17 h-21 i-12 l10
out_since l14
out_the m12
out_to d-10 f-15 j12
out_where a16 f-14
out_with f-15 m11
out_you a11 j10
outage l-11
outlet a-16 c-14 f-13 l23 m-14
outside b-20 c-16 d-15 f-16 g-12 h-10 j-16 k-10 m-14
outside_> c-11
oven a-14
over a14 c-35 d-38 e19 f12 g-24 h-36 j-36 k-38 l-33 m-40
over_> b-13 c-11 d-12 h-14 j-10 l-18 m-17
over_for f15
over_here j-11 k-12
over_my f-11
over_the a-11 f13 m-14
over_there f-18
over_this a22 f-22
over_with a-14
over_you a11 c-12 e23 f-19 k-13
overdosed h14
overdosed_and h14
overpaid d14
overslept d-11 f-13
overtime a-14 m-20
overtime_this m-10
owe a-24 b-18 c-16 d12 e-13 f-30 h-16 i-10 j-23 k-26 l-11 m-19
owe_# g-10
owe_for d13
owe_this g13
owe_you a-12
owed d-17
own a-24 d-17 f13 k16 m-12
own_funeral f10
own_life f10 h11
own_my f-16 k18
owner a-15 b-14 c-17 d-17 e21 f-17 j-10
owner_> e21
owner_of c-13 k11
owners a-14 e15
oye d13
package a-18 b-10 c-13 d-15 e-11 f-21 j-14 l-17 m-22
packing a10 f-10
packing_up a10 f-10
padre c-12
paga a-15 h-15 m-15
paga_esa d11
pagado d18 f-12 m11
pagado_> d12 f-10 m-16
pagan d-25 f-10 m15
pagan_> d-11
pagan_el m-12
pagar b-33 c-22 e-19 f-43 h-21 i-13 j-21 k-16 l-24 m-31
pagar_> a-26 b-16 f-17 g15 m-19
pagar_con a15 d-16
pagar_en d-15
pagar_eso d12
pagina l-11 m-13
pago a-48 b-47 c-27 d11 e-21 f-43 h-38 i-18 j-20 k-18 m-23
pago_# d10
pago_> a-31 b-29 c-13 e-10 f-21 h-22 i-11 j-12 k-11 l-21 m-47
pago_a d-12
pago_el m-15
pago_la m13
pague a-24 b-26 c-15 d11 e-14 f-22 j-11 k-10 l-18 m-20
pague_> d-18 f-10
pague_al d14
pague_en d12
pague_eso d11
paid a-45 b-21 c-23 d21 e-22 f-15 g-34 h-29 i-16 j-30 k-21 l-36
paid_# d-18
paid_> a-24 b-17 f-20 m-18
paid_his d11
paid_in b-10 d18
paid_leave m13
paid_me m12
paid_my d-18 m-12
paid_thanks d-11
paid_that d16
paid_this b-11
paid_you d13
paint a-15 b-11 c-17 d-12 e-11 f-23 h-16 j-13 l15 m-16
paint_the f-12 l-20
pan a-10 l-10
pan_> a-10 l-10
panaderia l-10
panel l14
papa d-13 f-18 h16 l-14 m10
papel e-15
papeles g11 i15
papeles_> b-12 h10 i14
paper a-11 b-17 c-11 f-22 m-12
paper_> d11
paper_bills d-13 f-14
papers b-14 g21 i-11
paperwork d-10 f-16
paperwork_> b-20 f-14
par a-10 c17 f-10 l-13
par_de a-10 c17 f-10 l-13
para a-16 b23 e-23 f17 h-13 j-16 k-38 l-20 m15
para_alla b-15 f-21
para_comer f-13 j-10 m18
para_de j11 l11
para_el b14 d11 m10
para_esto b-11 h10 i12
para_la a-10 b-16 c-19 f-27 h-11 l-13
para_mensajes k-12
para_mi f12 j-12
para_nada c20 f-11 j-12 l-12 m-12
para_no f14 m-13
para_pagar d-13 m-16
para_que a-18 b14 d-12 f14 m-15
para_siempre f23
parada b-11 l-12
pare b-11 c-14 d-15 f-16 m-16
pare_de d-11 f-11
parece b12
pared a-10 l17
pared_> l11
pared_why l11
parele j11
paren_> j11
park b-14 c-10 d-16 f-18
park_> b-11 c-10 d-15
parked d-15 l-12
parked_in a-21 d-12 l-11
parking b-19 c-19 d-16 e-23 f-23 g-15 h-17 i-10 j-24 k-15 l-17 m-19
parking_> a-11 e-14 j-12
parking_lot a12
parking_spot a-12
parks a13
parrilla a-10 c-10 l-12
parrilla_> l-12
part b-10 f-10 l-10
part_of c11
parte a-11 d24 h-11
parte_no d11
partes d-10
partes_> d-10
partio d-10 h11
partio_> h-13
partir a13
party a-15 b-16 c-21 d-18 f-16 g-10 h-19 l-15 m-15
party_> a-10 b-12 c-13 d-14 f-12 l-12 m-11
pasa a-18 d-18 e-10 f-20 h-12 j-18 k-11 l-14 m-14
pasa_> c-15
pasada h13
pasada_> h12
pasado d11 m-11
pasado_why d11 f10
pasame e18
pasar a14 b-14 c-16 d-11 e-11 f-22 l-10 m-12
pasar_algo a13
pasar_en f-11
paseme a-18 c-13 e18
paseme_a a-12 e14
pasillo d-14 f-14 m-12
paso a-32 b-36 c-29 d-35 e-24 g-28 h-28 i-19 j-17 k-16 l-32 m-41
paso_> a-23 b-22 c-18 d-15 e-11 f-31 g-12 h-18 i-12 j-12 l-16 m-25
paso_why f12
passed a-35 b-33 c-23 d-32 e-15 f-37 g-21 h28 i-19 j-21 k-24 l-30 m-39
passed_# h13
passed_> m-10
passed_away h14
passed_last h15
passed_my f-11
passed_on h14
passed_the b-15
passed_years h-17
password f-13
password_> f-10
past f11
pastel a-10 f-17
pastillas a-16 b-13 c-11 d-17 f25 h-10 j-10 l-14 m-19
pastillas_why d-11 f14
pasto b-10 f-22
pasto_> f-21
patience a-12 c-12 f-11
patience_> a-10
paul k12
pay c-20 d-26 i-19 k-15
pay_# d-19
pay_> a-25 b-18 h-10 l-20
pay_a d13
pay_after f-11
pay_for a10 j10
pay_it d-15 f-13 m-18
pay_on d-16
pay_tonight f-16
pay_when l11
pay_you d-13 g12 h15
paycheck m11
payday b-10 c-10 f-10 h-16 l-12
payday_> m10
payday_is h-10
paying a-26 c-14 f-35 g-19 h-26 i-12 j-18 k-12 m-36
paying_> d-14
paying_for d20 l-11
paying_now d-16 h-10 m-10
paying_until l15
payment a-29 b-24 c-22 e-15 f-33 g-29 h-20 i-16 j-26 k-20 l-20 m-23
payment_> f-11 g-10
payment_plan j-10
payment_sent d-11
payments g14 j-11
payments_> d-13
pays m-22
paz a-17 b-14 c-17 d-13 f-19 h14 j17 l-13 m-15
paz_> j17
peace a-13 b-10 d-11 f23
peaceful f16 m-12
peaceful_> f16 m-12
pegar a-14
pegarme b16 m-11
pelear b11 f-10
pelicula m-13
pena a-20 c-18 d-17 e-10 k-11
pena_you a-12 d-14 f-14
pendejos c12
pending d-18 m-10
pending_> d-18 m-10
pensado f17
pensando a-14 d-13 f17 g-13 h-10 l-10 m-19
pensando_en a-12 d-11 f14 g-10 h-10 m-17
pense f14
pense_en f14
people a13 c27 d-31 e-10 g-17 h-18 m-12
people_> b12 c16 d-15 e-11 f-24 i-12 l-13
people_are a-14 d-10
people_deserve a12 c-12 f-10
people_like b-12
perder f-10
perder_mi f-10
perdi a-17 b-13 c-19 d-29 e-10 f-22 g-12 i-12 j-18 k-10
perdi_a h18 m-16
perdi_el h-13 m13
perdi_la h-12 m-15
perdi_mi d-11 h-14 m16
perdieron d16 m-18
perdieron_mi d16 m-18
perdimos f-11 h12 m-14
perdimos_a h10
perdon a-26 b-15 d-26 e-11 g-13 h-20 i-11 j-24 k-13 l-23
perdon_> c-11 f-11 h-12 m-14
perdon_por c-18 d-12 f-12 j-20 l-14 m-22
perfect l-19
perfect_> l-15
perfecto c-12 d-12 m-10
perfecto_> c-12 d-12 m-10
period b11 f-11
period_> b11 f-11
permanently f17
permanently_> f10
pero a-12 b-19 c-23 e-14 f-10 g-16 h-27 i-13 j-19 k-21 l-33 m-47
pero_hay a-11 f-12 l-11 m-19
pero_manana f-16
pero_si d10
pero_you a-17 c-11 f-11 k-10 l-10 m-15
perro a-12 c-23 h-14 l-17 m-15
perros a14
perros_> a13
person a20 b-22 e12 f-13 g-10 j-16 k14 l-13
person_> a-11 c-14
person_from a15
person_i a13
person_that a10
person_your h12 k11
persona a-25 b-13 c-23 d-22 e18 f-23 g-11 h-18 k30 l-17 m-15
persona_> a-17 c-11 d-13 e11 f-12 h-10 j-23 k27 l-12 m-11
peso d11 f-12
peso_> d11 f-12
pesos a12 d14
pet c-11 f-10 m-10
petition g12
phone a-18 b-42 d-28 f-29 g-23 i-23 j10 k15 l-25 m-20
phone_> b-18 d-12 f-10 g-10 l-10
phone_alone j11
phone_anymore k14
phone_died j-12
phone_is j11
phone_number k-11
phone_used k12
phone_was h10 j-15
photos b12
pick a-13 d-19 f-17 j-12
picked a-10 b-14 f-11 m-14
picked_up a-10 b-14 f-11 m-14
pickup a-10 c-15 d13 l-14
pickup_> a-10 c-14 l-13
pics b11
picture a-19 b-15 f-18
picture_> b-10 f-11
picture_when a-11
pictures b15
picturing f10
picturing_my f10
pidio d-10
pido a-26 d-12 e11 f19
pido_a a-17 f17
piece a-18 b-11 d-12 e-10 f-13 l-10 m-12
piece_of a-18 b-11 d-12 e-10 f-13 l-10 m-12
pienso a-19 b-17 c-18 d-24 e-11 f22 g-15 h-14 j-10 k-12 l-27 m-27
pienso_en f18
pienso_ver f-12
pigs d-12
pigs_> d-11
pills a-23 b-21 c-20 d-25 f30 g-12 h-15 i-12 j-16 k-16 l-22 m-29
pills_> f20
pills_for f-15
pinche a-15 b-10 d-13 f-15 j-14 k-10 l-13 m-17
pinche_vieja c11
pinches c12 l-10
pintar f-10 l-15
pintar_la f-10 l-24
pintura l-12
pipe f-15 l10
piso l17
pistola a18 d-12 f-21 m-12
pistola_> a13
pistola_why a12 f-16
pit a-10 c-11 f-11 l-10 m-12
pizza a-15 b-10 c-10 d-15 e-16 f-24 h-14 j-19 l-10 m-10
pizza_> a-14 d-14 e-15 f-22 j-16
place a19 b12 d-23 f15 h-15 i-14 j-14 k-14 l-11
place_up a17 f-10 l-10
plan a-33 b-29 c-28 d-37 e-23 h-23 i-17 j-18 k-24 l-28 m-31
plan_> a-21 b-14 c-18 d-21 e-18 f-33 h-13 j-24 k-15 l-16 m-15
planning f10
plant a-16 c-12 f-21 l-10 m17
plant_some f-13
planta a-14 f-10 h-17 l-10
planta_> a-13 h-16 l-10 m12
plants f-13 l-13
playa a-15 b-14 e-11 f-12
playa_> a-12 b-12 e-11 f-12
playing a15 f-10 j-11
playing_with a14
please a-42 b-37 c-35 d-15 e12 g-28 i-10 k-10 l-30
please_> a-24 b-14 c-18 d-29 g-10 h-27 i-14 k-25 l-17 m-23
please_call e-14
please_discontinue j14
please_dont f-17 k-11 m10
please_escalate e16
please_keep j-13
please_remove f-11 j14
please_stop h17
please_take d-10 e-13 f-11
please_text j-14
please_update h10 k10
pleito a-12 b10
plomazos a14
plomazos_> a14
plomero a-13 d-10 j-10 l-12
plomo a17
plug a-18 c-10 d-15 h-11 m-10
plug_in f-11
plumber b-12 c-10 d-12 f-19 h-11 l-16 m-13
plumber_came f-11 l-11
pobres a-18 c20 f-11 l-11 m-10
poder e12
podido d-13 m13
podrido l16
point d-14 f12
policia f-10 m-10
policia_cerro m-10
poner f-12
ponerme f-10
pongame a-13 e21
pongame_al e17
pongo b-10 d-10 e13
pool a-12 b-12 c-10 f-17 g-10 l-10 m-12
por b-15 c-15 g-15 h-32 k-46
por_# a11 l-12 m-15
por_aqui j12
por_correo d-10 j18
por_delante a14
por_donde c15 d-15
por_el b-16 c-14 d-19 e-11 f-15 g-13 h-15 j-10 m-15
por_favor a-18 b-17 c-20 d-27 e12 f-26 g-13 j12 k-13 l-19 m-20
por_la b-27 c-28 e-15 f-27 h-14 j-20
por_las b10 l15
por_lo a-13
por_mi a-21 b-16 d-17 f18 h-10 i-12 j-14 l-12 m-15
por_que a-16 d20 f-13 l-10 m-10
por_semana a-12 b-10 c-10 d-18 e-13 f-14 g-15 h-13 j-15 l-17
por_texto j11
por_todos l14
por_un a-13 f-12 l-12
por_una m12
por_uno a18
porch a15 f-11 l13
porfavor b-10 d-15 f-10 h-10 k-14 m-11
porfavor_> d-12 f-10 h-10 k-14 m-11
porque a11 c-12 d31 h-11 j-15
porque_me d14 f-13 m-13
porque_you a-11 d16
porqueria_> c10
portal a-21 b-22 c-24 e-19 f-32 g-14 h-17 i-11 j-25 k-24 l-25 m-27
portal_> c-10 d-18 f-17 j-14 k-16 m-11
portion d18
posted a-16 b-12 c-12 f-14 j-11 l-11
posted_> d-15
posted_on d11
power b-10 d-18 f-13 l15 m-11
power_outage l-11
pray a14 d-10 f11
pray_i a16
praying c-14 l-10
precio a12
prefiero a-11 c-14 d-19 f14 h-15 j14 k-17 l-11 m-16
prefiero_cartas j14
preguntar a-13 b10 d-10 e-16
preguntar_al e-16
pregunto a-14 f-13 j-11
pregunto_> f-10
prende m-12
prendo a15
prendo_fuego a12
preocupe a-10 c-10 f-14 k-17 l-12 m-13
preocupe_> k-10
presion f-14 l14
preso a10 f-10 m12
pressing b13 d-12
pressing_charges b13 d-12
presta h-10
pretty a20 b-16 f-19 h-10 l-16 m-12
pretty_> a15 b-11 f-13 l-13
price f-13 l-17
primero d10 f-11
primo a15 m-11
primo_es a16 b-13
prisa f-11 l-13 m-10
prisa_con l-11
problem a-18 c-13 d-19 j-11 k-15 l-11 m-20
problem_> f-11
problema c-11 d-16 k-11 l-15 m-20
problema_> a-16 l-10 m-15
problema_con d-12
proceder b15 f-10
program d14 f-10
programa a-10 d16
programa_> d13
promise d-14
promise_> d-13 f-10
promised d14
pronto d-10 f-12
pronto_> d-10 f-12
proof a-14 b-14 c-11 d18 e-10 f-22 j-16 m-18
proof_of b-12 f-20 m-16
property e12 l-11
property_manager e12
propia d-10 k13
propia_> d-10 k13
propinas a11 m-13
protection b11 f-11 g10
prove b-11 c-10 d25 f-11
prove_i d12
prove_it d15
proxima a16
proxima_los a10
pruebas_why b11
pude a-10 c-12 d-12 m-12
pude_> f11
pueda a-14 c-10 e11 f-15
pueda_hablar e10
puede b-17 c-12 d-23 f-18 j-12 k-12 l-14 m-26
pueden j10
puedo a-36 c-34 d-37 g-25 h-27 i-19 j-31 k-27 l-23
puedo_> f-11
puedo_dar e-15
puedo_hablar m-10
puedo_mas f11
puedo_pagar d-15 m-21
puedo_trabajar m13
puente a-20 c-10 d-15 f21 l-16 m-11
puerta a16 b-13 c-10 f-17 m-13
puerta_> l-22
puerta_you d11
pues a11
pull a10 e11 f-18 l-13
pull_up a13 f-14 l-10
puneta d-10
pura c12
puro l11
puse a10 c-13 d-15 g-11
puse_mal d-12
put a16 c-15 e17 g-15 i-14 j-15 k-17 m12
put_a b-12 l-11
put_hands a11
put_it b12
put_me a10 d-12 e11 f-14 m11
put_my f-19
put_that a12
putting b13 f-13
que a11 g-10 j-13 l-20 m-10
que_# d15
que_> d-14 f-15 k-19 l-11 m14
que_asco a-13 c12
que_bonita f-13
que_buscan a-10 f-10 h12
que_calor c-12
que_caro a-10 c-12 d-10 f-12 m-14
que_debo a-11 d19 f-13 m-13
que_dia c-21
que_dice k10
que_dios a-17 c-17 d-13 e-11 f11
que_el b11
que_en f13 m-11
que_estoy m-10
que_gente a-10 c15
que_hay a-10 m-12
que_hice d15
que_hora a-25 b-15 c-25 d-19 f-20 h-10 j-13 k-11 l-15 m-14
que_la a14
que_le c15 f-10
que_les f-10
que_madre c-21
que_mandar m16
que_me a12 c-12 e15 f16 h-12 k-29 l-23
que_mi m12
que_no a11 c-16 d22 f-20 h-12 i14 k-17 l-11 m-27
que_padre c-12
que_pena a-16 c-16 e-10 f-12
que_rico c-13
que_sale d11
que_se a20 b-11 d-19 h-15 l-13 m-17
que_seguir f10
que_si a-13 d-13 e-13 f-14
que_significa c-15 d-15
que_soy a15
que_te a12 c-14
que_tenga f-13
que_tiene k13
que_tonta d-13
que_ustedes e10
que_venden l-10
que_venga a15 d-11 l-12
que_vida c-15 f-17
que_vivia a-10 f-10 h10
que_voy a-18 f11
que_you a-13 e-11 f15 k-18
quebrar a10
quebrar_las a10
queda a-14 d-13
quedamos a-10 b-12 c-13 f-14 l-12
quedarme_otro f-14
quede a-16 c-13 d-21 e-11 f-11 k-12 l-16
quede_dormido m-11
quede_sin d-14
quedo a-20 b-16 c-25 e-11 f-17 g-10 h-12 j-12 k-11 l-13 m-18
quedo_> c-14 d-17 l-10
queja a-20 b16 d-14 e16 f-17 g-14 k-12
queja_> e13
queja_en a-11 b18 g-11
quejar f-12
quejar_con f-12
quejarme b10 e10 f-10
quemado a-16 c-11 f-10 m-13
quemar a14 b-14
queme a-12 c-10 l-18 m-17
quemo a-15 h-12 m16
quemo_el l12
quemo_la a-10 h-10 l-11 m17
quepa a-14 c16
quepa_> a-14 c16
querer j-15
question a-11 c-13 d-13 l-13
question_> c-10 l-12
quick b-10 c-11 d-11
quiebra a-11 f-10 g20
quiebra_> a-10 g14
quien a-11 c-29 e22 f-41 g-20 h11 j-30 l-23 m-26
quien_es a-24 c-12 d-24 e11 f-16 j-11 k12
quien_hablo b-10 e-23
quien_le a-16 b-12 e17
quien_me a-10 d-13 e14 f-10 i12
quiere a12 b-15 d-10 e-12 f11 h-15 m-14
quiere_> f-10
quieren b13 d10
quiero a-27 b-39 c-37 d-13 f17 g-31 h-37 i-26 k-37 l-25 m-19
quiero_al e13
quiero_cancelar d-12
quiero_dar e-20
quiero_despertar f15 j-16
quiero_dormir f11
quiero_estar f12 j-10
quiero_hablar e20 f-11
quiero_ir e-12 f14
quiero_llegar f10
quiero_mensajes j11
quiero_molestar j-11
quiero_morir f12
quiero_pagar d-12
quiero_perder f-10
quiero_preguntar e-11
quiero_problemas f-14 j-10
quiero_recibir f-13 j18
quiero_saber f-11
quiero_seguir f14
quiero_ver d22 f-10
quiero_vivir f10 j-12
quincena a-11 c-12 d-11 f-14 l-10
quincena_> d-10 f-12
quisiera a-22 b-13 c-18 d-18 f16 g-10 j-15 l-16 m-19
quit a-19 b-18 c-17 d-16 f-27 h-13 j23 k-24 m-28
quit_it j12
quit_sending j11
quit_texting k-14
quit_with j12
quitan d-13
quitan_el d-12
quitarme f16
quitarme_la f17
quitaron f-17 m17
quitaron_el d12
quite a-11 d-12 f-10 m-12
quite_el m-10
quiteme j11
quiteme_de j11
quito f13
raining a-14 f-11 m-12
raise a-17 b-12 d-14 f-10
raise_> a-10
ramon h14
ran m10
ran_out m10
rapido a-11 c-14 d-11 l-10
ratas l14
rateros a-13 c15 d-12 f-13 m-12
rather a-17 b-11 c-12 d-13 f16 k-13 l-10
rato a-27 b-19 c-20 d-23 e-17 f-18 g-18 h-11 j-10 l-16 m-24
rato_le a-18 b-10 d-14 e-12 g-12
ratones a-12 b-10 f-11 l21 m-12
rats l13
rats_in c-12 l17
razon a-11 c-13 d-16 m-11
razon_> c-10 d-10 f-13
reach a-12 e10 f-13 h12 j12
reach_out e11 f-12 j12
read a-16 b-12 c14 d-11 f11
reading b-10 e11 f14
reading_these e12
ready a-24 c-12 d-22 e-17 f15 g-13 h-14 i-12 j-21 k-12 l-16 m-11
ready_> b11 d-12 f-14 m-10
ready_to a-15 d-12 e-13 f15 g-11 h-11 j-16 k-10
real d-11 e17 f15 h-12 j-14
real_person c-12 e10
really d-11 k-12
reason d-10 f13
recargo a-14 b-10 c-15 f-16 k-12 m-20
recargo_> m-12
receipt a-33 b-23 c-17 d11 e-24 f-30 g-14 h-20 i-14 j-30 k-17 l-19 m-19
receipt_> a-17 b-10 d-12 e-11 f-16 h-11 j-18
receipt_for d10
receipt_says d14
receipts d12
receive d-15 j11
received j-10
recert b-12 d-15
recibi j-14
recibi_su j-14
recibio j-17
recibir f-15 j22
recibo b-19 c-20 d-13 e-19 f-23 g-15 h-18 i-12 j-22 k-13 l-21 m-24
recibo_> a-11 f-11 j-13 m-14
recibo_a a12
recibos a-13 d20 f-13
recibos_> a-13 d20 f-13
recien m14
reconozco d14
reconozco_esa d11
recordatorio c11 j-16
recordatorios j-17
records d17 h10
red f-15 h-11
reeks l12
refrain j10
refrain_from j10
refrigerador l10
refrigerador_> l10
refund a-11 f-12 m-13
refund_> f-11 m-11
refuse d11
refuse_to d11
regadera l14
regadera_> l11
reminders a-11 b-11 f-10
reminders_> j10
reminding j-11
reminding_me j-11
remove b-11 d-14 f-15 h-14 j19
remove_it j14 k11
remove_me j11
remove_the j-12
renew d-13 e-16 f-23
renew_> e-14 f-13
renew_early f-15
renewal a-11 b-14 d-17 f-12 j-10
renewal_> b-12 d-15
renovacion d-16
renovacion_> d-16
renovar b-12 e-11 f-18 j-10
renovar_> f-10
renovar_temprano f-11
rent a11 b-33 d-10 e-22 g-35 i-17 j-26 m16
rent_> a14 b-16 d-10 e-10 f-39 g-17 m12
rent_again d-15
rent_anything d-10 k11
rent_is f-12 g-10 h-11 m-17
rent_money d-14 m14
rent_this d-11 m17
renta a-26 b-12 d15 f-30 g-15 l-14 m13
renta_> a-16 c-20 d-25 f-22 k-12 l-19 m14
renta_es k11
renta_sin d14
rento a-10 c-13 d-15 f-18 k21
rento_> k12
rento_con k11
reply f-15 j-17
reply_stop j-12
report c-10 e10
reportar a-14 b12
reportar_con a-14 b12
reporting a-14 b20 d-13 e-16 f-11 j-15 k-12
reporting_you a-12 b14
reposo d-10 f-14 m18
representa i17
representa_> i13
representacion i11
representacion_legal i11
represented i17
represented_by i10
representing b-12 i11
representing_me b-12 i11
resend j-10
respondo a13
rest a-27 b-24 c-26 e-17 g-13 h-15 j-20 k-16 l-17
rest_> a-15 b-13 c-15 e-10 j-11 m10
resuelve e15
retained b-13 i17
retained_counsel i13
review d-12
review_site d-12
reviewing b-11 i13
revise a-18 b-11 c-14 e10 f-15 j-12
revise_bien d11
revise_mi e13
revise_su a-10 e-10
revisen d16
revisen_bien d13
revoke j12
revoke_my j12
rica d-13 l-20
rica_> d-13 l-20
rico a-11 c-17 j-11 l-20
rico_> l-17
rifle a12 f-10
right b-35 c-20 e-20 f-40 i-19 j-27
right_> a-32 b-19 c-15 e-10 f-20 h-21 i-10 j-15 k-21 l-25 m-33
right_by l13
right_here d18
right_now a14 f-21 g10 h14 m20
right_think a13
right_to d-11
rights b10
ring b-14 e11
risa a-14 e-10 f-28 j-11 m-17
risa_> a-11 f-20 m-14
risa_con f-11
rn f16
rn_> f17
roach m-11
roaches l12
roaches_everywhere l10
road a-16 b-10 c-12 d-10 f-14 h-14 j-12 l-10
robar a-13 c14
robaron c-17 f-11 m10
robbed m14
robot a-15 c12 j13
rock c-16 d-10
romperles a12
romperles_la a12
rompio a-17 m-13
roof a-12 f16 l-11
room a-20 b-14 c-18 d-17 f-24 g-17 h-15 j-11 l23 m-20
room_> a-12 c-13 d-12 f-15 g-13 h-10 l16 m-14
roommate f-21
roommate_paid d11
rope a-18 b-16 c-16 d-19 f18 h-12 l-21 m-19
rope_in f13 m-11
rotas l14
rotas_> l14
rotten l16
rotten_eggs l12
round a13
ruedas l10
ruedas_> l10
run a13 c14 f-11
run_by c14
running a-17 b-10 c-19 d-10 h-14 j-11 m-20
runs a-17 f-10
rush a-11 d-10 f-15 l-23 m-10
rush_> f-12 l-11
sabado d-10 h14 k-14
sabe c-14
saben a19 d-14 f-12 j-10 k-10
saber a-22 c-13 f-17 i-15
saber_de b10 i-14
saber_la a-14
saca f-12
sacan f11
sacan_de a-11 f12
sacar f-13
sacarme a14
sacks c11
sacks_of c11
saco j-10 m12
safe a-18 b-14 c-18 d-15 e-11 g-12 h-12 i-10 j-15 k-14 l-14 m-15
safe_> a-11 b-11 c-15 d-10 f-19 j-11 m-11
said a-36 b-11 c-24 e-23 h-25 k-25 l-13 m-31
said_# d13
said_bye f11
said_hi a-17 f-21
said_i d12
said_its i-11
said_stop j13
sala h-13 l15 m-10
saldado d14
saldo f-10 k-10
sale a11 b-24 c-27 e-19 f-17 g-16 h-20 i-14 j-21 k-19 l18 m-32
sale_> a-10 d-15
sale_humo l17
salgo d-11 f-11 l-12 m-13
salida f10
salida_why f10
saliendo a-11 m-18
saliendo_del a-11 m-18
salieron l11 m12
salio a-10 d-12 l-16 m18
salio_bien m10
salir c-11 d-13 f-24 g-17 h-12 j-10 k-11 m-14
salir_de d-10 f-11
salon a-12 c-12 k15
salud b14
saludo e-11
saludos a-15 b-11 c-14 f-12
saludos_a a-13 b-10 c-14 f-12
same b-14 d-11 j-14
same_> b-10 j-11
sangre a26 b-21 d-15 f-21 l-13
sangre_> a18 b-19 c-14 f-15
saturday a-15 b-10 c-13 d-12 e-10 f-16 j-13 l-15 m-13
saturday_> a-11 c-11 f-12 j-10 l-14 m-11
savings f-14 h-11
saw a-12 d-14 j-15
saw_the d-10
say b-14 c-14 d14 g-10 h-10 l-10 m-18
say_# d17
saying d16
says a-34 c-28 d27 e-19 h-27 j-23 k-22 m-23
says_# b-11 m-13
says_hi b-11 c-12 d-15 f-17 h-14 i-12 l-15 m-18
says_i d17
says_pending d-18 m-10
scam a-11 b-12 c19
scared a15
scared_to a16 f-10
school a-18 b-21 c-20 d-15 e-10 f-19 g-10 h-15 i13 j-11 l-16 m-24
school_> a-14 c-15 d-12 f-15 h-10 i-11 k-12 l-12 m-18
screw a-14 b-14 c14 d-10 e-10 f-11
screw_you a-13
scumbag d-12
scumbags d11
scumbags_> d11
se a22 b-11 c-16 d-33 e-54 g-11 i-25 j-51 k13 l16
se_acaba f18
se_acaban f16
se_acabo m11
se_cayo d-10
se_cuide a13
se_donde a24 c-19 d-14 f-11 k-11 m-10
se_equivoco k17
se_esta a-11 l24 m-16
se_fue a-22 c-14 h-13 k-12
se_inundo l12
se_la f-10 h10 l-11
se_las b13 i-13
se_le a16 c-12
se_lo f-10
se_me a-28 b-22 c-33 d-34 e-21 f-45 g-16 i-17 j-20 k-32
se_mete l12
se_murio a-11 f-16 l-17 m-12
se_nos a-11 f-10 h25 l-18
se_preocupe a-10 c-10 f-14 k-17 l-12 m-13
se_puede a-15 d-10 l-10 m-11
se_que a-16 d-10 k-20 l-10 m-14
se_quemo a-12 l12 m11
se_quien a-17 k12
se_tapo l10
se_va h-12 i-15 m12
se_van a19 f-18 l-10
se_ve a-14 f11 l-11
sea c18 k-12
sec e-15 f-11
sec_> e-15 f-11
seccion d19
seccion_# d19
secretaria d11
secretaria_> d11
section a-16 c-10 d17 f-15 g-13 l-11
section_# a-16 c-10 d17 f-11 g-13 l-11 m-16
see c-39 f13 g-25 h-31 i-18 j-29 k-26 l12
see_a a-10 f14 k-11
see_any f16
see_her a-12
see_him a11
see_if b12 c-11
see_it a11
see_me a-15 e10
see_somebody a-26
see_that a11 d-14 f-16
see_the a-18
see_them a-11
see_this a-13 b-10 k-14
see_who l11
see_you c-18 d-21 e-10 f-19 g-12 h-14 j-13 k-17
seguir a-14 c-13 d-15 f28 j-16 k-14 m-14
seguir_en f13
seguir_viviendo f13 k-10
segun d19 m-10
seguro a-12 f16
seguro_de f11
semana a-31 b-25 c-25 d-29 e-21 f-30 h10 i-15 j-27 k-15
semana_> a-16 b-15 c-14 d-18 e-16 f-16 g-21 j-14 l-20
semana_pasada h13
semana_sin l14
semana_why m-12
semanales d-11 l-11 m-11
semanas a-14 b-11 c-13 d-16 f-15 g-12
semanas_> l-12
send a14 c-15 e-21 h11 k-22 l-14 m-18
send_anymore j12
send_everything b-14
send_it a-15 f-12 h16
send_me a-14 d10 e-10 f-16
send_that a14
send_the b-13 d-14 f11 j-12
sending c-10 d-21 f-19 k-15 m-15
sending_it h-14
sending_me j11
sending_paper j-20
sending_the b-12 j-16
sending_them j14
senor a11 c-14 d-14 e-11 f-24 h25 j-15 k15 l-13 m-12
senor_> h10
senor_que f-10 h13
senora a-13 b-13 c10 d-18 f-21 h18 k-15 l-12
senora_> a-17 c12 f-12 h-13 k-11
senorita k10
sense d13 e-10 j-14
sense_> d14 j-14
sent a-28 b-34 c-24 e-20 f-34 g-19 h-24 i-12 j-30 k-20 l-16
sent_> a-11 b-13 c-14 d-26 f-12 h-11 j-14 m-16
sent_it d-22 f-18 j-13
sent_that d12
sent_the d-15
sent_you d11
sentido a-10 d-10 f18 k-10
sentido_a f10
ser a-16 f11 j-14
seria d-13 j-10
serious f12
server a13 b11
service h14
services i10
services_> i10
set b-15 e-13 f-24 j-11 m-14
set_that a12
set_up e-11
settled d17
sewage a-12 d-10 f-11 l16
sewage_in l12
she b-21 c-15 e-19 g-12 h22 i10 j-16 l-19 m-23
she_died h14
she_had h11 m-11
she_said d-11 h-11
shelves f-15
shelves_> f-15
sheriff b14 f-18
shes a-14 b14 c-14 f-22 g-11 h24 j-15 k-11 l-15 m-16
shift d-18 f-10 l-13
shine c15 d-15
shine_> c15 d-15
shit a-18 b-20 c16 d-20 e-13 f-20 g-13 h-13 i-11 j-17 k-21 l-16 m-15
shit_> c12
shit_its d-10 f-11
shocked f-11
shocked_by f-10
shoe c11 d-11 f-15
shoe_> c11 f-13
shoot b-10 d-11 e-10 j-14 m-12
shoot_me a-20 j-11
shoot_whoever a12
shoot_you a-17
shooting a13 f-23
shop l-12
shopping l-13
short a-26 b-21 c-21 d-26 e-12 g-14 h-14 i-12 j-16 k-13 l-16 m10
short_> d-12 f-15 m13
shot b-15 c-19 d-13 f-30 j-12 l-15 m-22
shot_> a12 c-12 f-10
shot_and h15 m-11
shotgun a11 f-11
should b-24 e-21 g-16 h-15 k-13 l-18 m-18
should_be c11
shouldnt d13
shouldnt_be d13
shove d-14
show c-19 d11 e-11 f-25 g-16 h-13 i-10 j-16 k-15 l-18 m-21
show_> a-19 d-20 f-14 g-10 l-11 m-10
show_me d19
show_the a-12
shower a-26 b-10 c-16 d-14 f-22 h-14 m-16
shower_then f-11 l-10
showing d11
shows_you d12
shut a-15 b-12 c21 d-16 f-19 j-11 m16
shut_down a-15 m12
shut_up a-12 c16 d-10 f-10
si a17 c-45 d-16 e-37 f12 g-38 i-31 j-26 k-16 l-29 m-50
si_> a-21 b-16 d-14 e-13 f-22 j-14
si_asi a-12
si_debia d-12
si_debo d-23
si_el h12
si_es a-11
si_esta d-14
si_lo a12 d-11 f-13
si_me a23 b-10 d-21 f17 l-15 m-17
si_no a-11 b14
si_puedo f-12
si_siguen b14 k11
si_tocan a13 f-13
si_vuelvan a15
si_you a-14 d23 f12
sick b-26 c-14 d-25 e-14 f-34 g-16 h-20 i-16 j-22 k-21 m18
sick_and m10
sick_day b-10
sick_of f-14
sick_with f-12 l-13 m16
side l12
side_of l12
siempre a-14 b-13 c-11 d-16 e-14 f13 h-11 j-12 l-10 m-15
siempre_> e-12
siempre_why f12
siento a-13 d-14 f23 j-10
siento_que a-12 d-12 f18
siga j-12
siga_mandando j-11
sigan a13 j-10
sign i12 j-19
signed f-16 h-13 i-12 l-11 m-14
signed_> c-12
signed_for d15 e11
significa c-15 d-15
sigo f10
sigue f-16 j10
siguen a-14 b12 k10
siguen_cobrando d12
silla l10
silla_de l10
sillon c-10 f-13
sillon_> c-10 f-13
sin b-11 d-16 e-17 g-26 h-28 j-33 k-30 m20
sin_agua l13
sin_avisar d14
sin_calefaccion l14
sin_chamba m13
sin_dientes a12
sin_falta f-13
sin_gasolina m-13
sin_mi d-13 f15
sin_problema m-11
sin_querer j-15
sin_trabajo m19
sin_un f-15 m14
since a-22 b-15 c-19 d16 e-16 g-10 i-11 j-15 m12
since_> h-12 l-11
since_he h10 m11
since_i m10
since_the l-21
single a-10 b-11 d-14 f-20 h-12 k-13 m17
single_mom f-12 m16
sink a-16 b-10 f-13 m-12
sink_> c11
sink_is l11
sirve a-18 f-10
sirve_> c-12 m-10
sirve_bien l-11
sirve_el m-11
sirve_la l11
sirven c11 l-10
sistema d16
sistema_> j13
sistema_esta d14
sistema_porque d11
sister a-12 b-12 d-12 f10 k-14 m-18
sister_is f-10
sisters d-10 f-23 h12
sisters_> f-23
site d-13 m-11
size i-10 l-13
slash a18 f-11
sleep b-25 d-22 e-20 g-16 i-12 j-19 k-16 l-20 m-11
sleep_> c-13 f-14 h15 l-10 m-13
sleep_and f24
sleep_in a-15 f-32
sleeping d-13 f11 m-13
sleeping_pills f17
sleepy f-15
slept f-11 l-11 m-11
slit a-15 f12
slit_my a-15 f12
slow a-10 d-17 f-17 g-12 h-10 j-10 l-20 m12
slow_> d-16 f-15 g-12 h-10 l-13 m13
small a-15 b22 d-12 f-12 g-10
small_claims a-15 b22 d-12 f-12 g-10
smash a10 f-14
smell a-14 c-10 d-10 l22 m-10
smell_> f11
smell_gas l10
smells a-13 b-11 d-10 f-17
smells_like a-10 f-14
smoke b-15 c-14 d-13 f-17 h-10 l10 m-14
smoke_alarm l-15
smoke_coming l10
smoke_from l-11
smoking f-11 l11
smoking_> l12
snap a14
snap_and a14
snow a-16 b-13 d-11 f-13 h-12 l-13 m10
snowing m-10
snowing_> m-10
so a-10 c-23 d15 e-11 h-52 j-13 k-40 l-30
so_bad f15
so_fast a-14 b19 f-10
so_good f-12
so_i a-15 b-10 e-13 f-19 g12 l-10
so_ill a-22 b-13 f-26 m-11
so_im a-15 b-13 f-24 l-12
so_money m10
so_much a-11 d-11 f-14
so_my b12 d-12
so_no d-14 f-10 m13
so_send a17
so_that d10
so_the b13 h-10
so_tired f14
so_why d17
so_you g11 i11
sobre a-23 b11 c-10 e-17 f-10 m-10
sobre_al e-12
sobre_con d12
sobre_en a-12 l-11
soda f-10 j-14
soga a-10 d-14 f18 m-15
sol a-11 l-17 m-10
sol_> a-11 l-17 m-10
sola a-12 f10 m14
sola_con a-10 m11
solo b-19 c-15 e-16 h-16 k-13 l-13 m-24
solo_pregunto f-12 j-10
soltera c-10 h-13 m18
some b-24 f-16 g-14 h-20 i-14 j-24 k-18 l-24 m-28
some_flowers f-13
some_shelves f-15
somebody a14 b-30 c-24 e18 g-15 h-17 j-20 m-17
somebody_> i14
somebody_elses d15
somebody_higher e11
somebody_important e11
somebody_is a11
somebody_over a19 f-16
somebody_with a-12 e18
somebodys a17
someone b-19 c-22 e13 g-12 h-18 i-15 j-25 k13 m-18
someone_> d-13 f-10 k13
someone_above e14
someone_else a-11 k10
someone_to e-11 f-11
something a15 d11 k-12 l10
somethings a-10 f-10
sometimes a-19 d-12 l-12
sometimes_i a-19 d-12 l-12
son a-38 b-23 c29 d12 g-15 j-19 k-17 l-32 m-33
son_> a-12 c10 f-10 m-11
son_una a-10 c17 h-11 l-15
son_unos a-11 c12 h-12
soon a-26 c-14 h-10 j-12 m-14
soon_> a-24 c-13 j-11 l-15 m-13
sorry a-13 b-33 c-12 d-43 e-26 f-25 g-28 i-22 j-38 l-34 m-37
sorry_> a-18 b-12 c-30 d-24 g-10 h-26 j-14 l-23 m-23
sorry_for a-11 b-10 c-13 f-11 j-16 k-15
sorry_i j-15 k-10
sorry_wrong c-11 d-14
sort b11 d-10
sort_it b11 d-10
sotano l12
sounds a-13 b-11 c-15 j-10 l-10
soy b-31 c-47 d-47 e-31 f-30 g-24 h12 i-22 j-16 k24 l-40
soy_bueno j-15
soy_capaz a15
soy_de k14
soy_el h14
soy_inquilino k11
soy_jose k-14
soy_la h12 k14 m-13
soy_su h11
soy_you k-16
space f18
sparking l15
sparking_> l15
sparks f-11 l15
speak a-13 e18 g-10
speak_to b-12
speak_with b-10 e23
speaking e-12
special c-10 d12 l12
spoiled l12
spoiled_> l12
spoke b10 e-18
spoke_with e-18
spot b-10 c-11 d-20 f-17 g-13 j-17 l-18 m-13
spot_> a-19 j-13 l-10
spray c-10 l-17 m-10
spring d11 e-10 k12
spring_> d12 e-10 k12
squeaks l-14
ssi m10
stab a13
stairs f11
stairs_> f12
stamps m13
stand a-14 c12 f10
stand_on f13
standing f13
stanton c15 d-16 e11 f-24 g-11 h-15 j-17 k16 l-13 m-12
stanton_> a-11 b-13 d-11 f-15 j-11 k13
start a-12 b-12 c-12 f-14 j-22 m-14
start_> b-10 c-10 d-11 f-10 m-10
started a-11 c-10 f-20 h-10 l-15 m11
started_chemo m12
starting f11
starts b16 d-13 h-14
starts_in b12
starts_monday b10 h-12
state a-15 b26 c10 d-14 f-19 j-13 k12 l-12
state_> b10
state_and k13
statement b-10 d19 f-12
station l-12
stay a-15 c-11 d-15 g22 h-14 j-10 k-18 l-14 m-14
stay_another f-14
stay_is g17
stealing j-10
step b17 c-10
stepping f15 l-11
steps d-14 f-15
stfu a-13 b-10 c14 d-13 e-11 f-15 g-10 h-11 j-11 k-13 l-11 m-13
stick f10
still b-17 d-10 g-10 h-13 j-17 k-12 l16 m-22
still_waiting a-13 l15
stole_my d11
stolen d-12 m13
stone a-12
stop a-15 b-10 c-29 e-25 f-18 i-25 j31 l-10 m-41
stop_> a-15 b-19 c-19 d-21 f-22 g-14 h-16 j29 k-21 l-13 m-13
stop_asking h13 j-10 k10
stop_by a-11 f-17 j-22
stop_calling j-14
stop_collecting g15
stop_forever f11
stop_is a-12 b10 j-16
stop_me a11
stop_now j14
stop_sign j-10
stop_texting j20 k12
stop_the f-10 j-21
stop_thinking f13
stopped a-11 b-11 d-14 h-10 j-15
stopping j-12
store b-12 c-10 d-11 f-12 l-13 m-19
story f-17 j-10
stove a-20 f-11 m-12
stove_> a-14 l16
straight a-14 c10
straight_to a-14 c11
strangle a13
strangle_you a13
straw f10
street b-23 c-16 d-16 f-25 g-13 h-14 i-19 j-16 k-11 l-18 m-13
street_> b-17 c-11 d-10 f-17 i-16 l-13
strike m18
stroke f-11 h10
stroke_and h10
stuck f-11
stuck_in m11
stuff a14 d-13 i11
stuff_is a17
stupid a-14 d-14 e-11 f-14 j-15 k-12 l-15 m-10
stupid_phone c-15
su a21 b-11 c15 e18 f-44 i-26 k-33 l-32 m-17
su_carro a13 b-11
su_casa a17 c-12
su_jefe c-14 e16
su_mensaje j-21
su_sistema d17
su_superior a-11 e17
subi a-10 f15 m-11
subieron d11 m-18
subieron_el m-10
subieron_la d14
suck a-15 b-13 c23 d-19 f-18 j-15 l-14 m-14
sucks j-15 k-17
sucks_> j-15 k-17
sue a-19 b19 c-10 f-20 j-18 m-11
sue_from b-11
sued b12
sueldo d-13 f-13
sueldo_> d-11 f-13
sueno a-18 c-16 d-13 h-11 l-11 m-15
sueno_> a-12 c-10 d-11 f-20 m-12
suicidal f12
suicide f12
suicide_> f12
suing a-10 b19 d-16 f-14 i-12 m-10
suing_for b11
suit a-16 b20 f-10 g-10 i-13
suit_> a-15 b20 i-12
summer c-13 f-14 j-11 l-16 m-11
summer_> c-13 f-14 j-11 l-16 m-11
sun c15 d-15
sun_dont c15 d-15
sunday a-20 b-16 c-19 d-15 f-20 g-12 h17 k-10 m-25
sunday_> a-15 b-12 c-16 d-10 f-15 h16 j-13 m-20
sunrise a-10 l-11
super b-13 d-12 e-24 l-15
super_in a15
superior a-13 e19
superior_> e13
superior_por e11
supervisor a-15 b-15 c-20 d-22 e27 f-21 h-10 i-10 j-16 k-11 l-16 m-22
supervisor_> a-18 c-11 e15
supervisor_please a-11
support m13
supposed a-11 b-12 d21 f-12
supposed_to a-11 b-12 d21 f-12
sure a-11 c-15 h-10 j-22 l-14 m-19
sure_> k-14
sure_who d-10 k16
surgery a-10 b-10 f-15 l-10 m12
surgery_> m15
surgery_went m-14
survive h16 m-12
sus b-15 c-22 d12 f-23 j10 l-14 m-11
sus_cuentas c-10 d17
sus_hijos a13
suspendieron m16
susto a10 d-10
swallowed f20
swear a15
swear_to a10 f-13
sweet a-12 c-12 e-14 f-12
swing b-10 f-14
swing_by a-11
swinging a17 d-11
swinging_> a17 d-11
switch a-15 d-18 f-20 j10 m-12
switch_to f-12
system j13
table a-13 b-16 c-14 d-18 f14 g-10 h-12 j-13 l-15 m-17
table_> d-10 f15
take b-14 c-26 g-31 h-35 i-26 j12 k-37 l-32 m-41
take_> f12
take_a a-10 e-11 j-17
take_care a-11 c-18 d-17 j-15
take_cash c-10
take_it d10 f-12 j-10
take_me a-18 b-12 c-13 d-18 e-12
take_my a-18 d-11 f12
take_off d-13 m-16
take_that d18
take_the b-17 j14
take_this d-10 f-15
take_your b-10 d-12
taken d18 f-14
taken_care d18 f-14
takes a12 b-10 c-11 d-21 l-14 m-13
taking b18 c-15 d-15 i14 j-12 k-10 l-12 m-15
taking_you a-12
taking_your a10 b10 c-11
talk c-15 d-19 e19 f-25 i10 k-13
talk_to a-24 b-25 d-15 e23 f-15 i12
talked e-21 i-10
talked_to e-20
talking a17
talking_to a-11
tamales c-10 f-11 m13
tambien a-16 d-13
tambien_> a-14
tanto d11 f14 m-11
tanto_si d10
tapado l16
tapado_> l12
tapo l10
tarde a-30 b-18 c-21 d-12 e-16 g-14 h-11 i-10 j-21 k-13 l-17 m-23
tarde_> a-27 b-16 c-20 d-16 e-12 g-12 j-12 k-11 l-16 m-21
tarjeta d-16 f-14 h-12 m-15
taxes a-13 d-17 f-14 g-11 l-11 m-13
te a31 b-37 c-39 d-35 e-19 f-42 g-24 h-24 i-15 j-25 k-22 l-29 m-31
te_mato a13 f-10
te_va c-11
te_voy a26 b-23 c-10 f-17
teacher d-12 f-12 k14
team f-10
techo a-18 b-10 c-10 d-13 f10 h-11 l23 m-19
techo_> a-12 l16
techo_del l11
techo_why f10
teeth a18 b-12 f-14
teeth_> a14 f-13
telefono a-14 b-13 d-18 e14 f-17 g-10 h-20 j-10 l-14 m-17
telefono_> d-12 e11 f-11 h-17 j-20 m-11
telefono_de j14
telefono_del e10
tell a12 e-31 f25 g-14 i-12 k-20 l-18 m-15
tell_me d12
tell_my a-14 f23 h-12
tell_the a-10 e-13
tell_them f10
tell_you a-16 b-14 f-10 h17
tell_your a10 e-14
telling f12 l12
telling_me f13
temporada m20
temprano a-19 c-12 d-17 e-10 f-26 g-10 j-10 m-10
temprano_> a-11 c-10 d-16 f-24
ten a13 l-11
ten_minutes l-11
tenant a-19 b-25 c-14 h25 i14 j-10 k17 l-19 m-15
tenant_> b-10 f-11 h15 k11
tenant_in h11 l-14
tenants b23 c-13
tenants_union b15 c-11
tenemos c-12 l11
tenga a-15 d-16 f-17
tengo c-48 d12 e-34 h-11 i14 j-37 k-11 m15
tengo_> d11
tengo_abogado b-18 i14
tengo_cambio m-12
tengo_chinches l15
tengo_cita b11
tengo_cuenta d-13
tengo_dinero m12
tengo_el a-19 d15 f11 l-12 m-11
tengo_ganas a-13 b-10 d-11 l-19 m-13
tengo_la a-12 f18 m-18
tengo_las f16
tengo_miedo f13
tengo_ni d-12 f-16 m18
tengo_otro m-22
tengo_que l12
tengo_queja k-10
tengo_quien a11 i12
tengo_representacion i11
tengo_trabajo a-13
tengo_un b-11 f10
tengo_una a22 d-12 f-21 m-13
tenia b-12 c-11 d-11 f-11 h-11
terminar f-22
terminar_en a11
termine f12
terrible f-17
test a-26 b-27 d-12 f-23 h-26 i-11 l-12 m-14
test_> b-13 f-17 h-11
texas k13
texas_no k11
text a-13 e-27 g-22 k-11 l-22 m-28
text_> a-30 c11 d-26 h-13 j11 k-26
text_again b12
text_and b11 j12
text_before j-15
text_from j-11
text_is j-17
text_me b-15 c-16 f-10 k-14
text_messages j12
text_my h-11 j-21 k-11
text_only j-21
text_this h11 k-12
text_you a-10 b-20 d12 j-22
textear j14
textear_> j14
texted j14
texted_> j14
textee j11
texting b-19 c-15 k17
texting_> j14
texting_a a-13 h12 j-15 k13
texting_is j-12
texting_me k-10
texting_my k11
texto d-10
textos b-15 c-10 d-10 f-12 j33 k-17
textos_> b-13 f-11 j21 k-15
textos_no j13
texts a-24 c-16 d-26 e-14 f-28 h-21 i-11 j35 l-11 m-11
texts_> a-13 c-10 d-14 f-18 h-15 j22 k-21
texts_please j15
than a10 b-14 c-14 e10 f28 h-12 j-13 l-12 m-16
than_this f16
thank a-35 b-32 c-34 d-33 e-36 f-28 g-20 h-17 i-14 k-24 l-28 m-10
thank_god l-13
thank_the a-10 e-17
thank_you a-27 b-29 c-33 d-29 e-20 f-24 g-18 h-13 i-11 k-20 l-20
thanks a-28 c-32 d-40 e-24 f-32 g-23 h-26 i-20 j-33 k-29 l-39 m-30
thanks_> a-18 b-28 c-24 d-33 e-12 f-21 g-14 h-15 i-13 j-23 k-18 l-29 m-22
thanks_for a-15 b-26 c-13 d-15 f-17 h-14 j-15 l-20
that a42 b-16 c-11 d39 e-16 f-17 h-49 j-52 l-60 m-60
that_# d12
that_> a-31 b-12 c13 f-22 g-16 j-10 k-16
that_already d15
that_amount a-12 d17
that_balance a-10 f11
that_fat a13
that_fee b13 d16
that_guy a12
that_i f11
that_isnt d12
that_landlord a17 e-14
that_last j-12
that_leasing a14
that_maintenance a13
that_manager a20 d-12 e-13
that_name a-13 c-11 d-15 f-15 k21
that_not a-13 d17 f-10 k-17
that_number d18
that_office a33 b-22 d-20 f-19
that_okay a-11
that_payment d11
that_place a21 b-14 d-10 f-17
that_show f-10
that_super a10
that_to a-10 i13
that_was a-19 c-19 d14 f-11 g-10 h-12 k-10 l-11 m-10
thats a-36 b-10 c-26 d21 e-16 g-22 h-20 i-16 j-11 l-22 m-10
thats_fine d-18 f-12
thats_it f12 m10
thats_not d17
thats_on d15
thats_right d-11
the c-12 j-15
the_# a-26 b-23 f-26 l-21 m-26
the_1st a-22 b-15 e-17 f-17 j-11 l-12
the_2nd d18
the_3rd d12 f-15 l-17 m13
the_4th d14 f-11 h11
the_5th b-10 f-14
the_6th d-11
the_9th g14
the_address d-12 e-11 f-14
the_amount d-28 f-10
the_apartment a-11 h16 l11 m-13
the_app f-12
the_attorney b20 i-10
the_autopay j-12
the_baby f-10 h-13 l21
the_back l18
the_bakery m11
the_balance d-24 f-11
the_balcony l-14
the_bank a-21 b-28 f-29 h-11 l-12 m-18
the_bankruptcy b-12 g21
the_bar b-10 h-11
the_basement c-11 l15
the_bathroom l13
the_bed l15
the_bedroom l12
the_best a-11 b-14 c-22 d-12 g-10 k-12
the_better b14
the_blue e-10
the_box d-16 f-15 l-15 m-14
the_bridge a-18 b-12 d-12 f21 l-15 m-12
the_building b11 d-11
the_bus b-11 d-14 f-12 l-10 m-14
the_car a-13
the_carpet a-12 c-12 f-14 l11
the_cemetery f13 h15
the_cfpb b11
the_charge d-28
the_check a-34 b-16 d-18 e-12 f-28 h-17 j-12 l-11
the_city a-22 b15 f-19
the_closet a-15 f14
the_co l11
the_confirmation j-10 k-11
the_corner l-10
the_death f-11
the_desk d14
the_doctor b-12 f-11 m-10
the_dog c-11 f-17 l-14
the_dont j18
the_door b-10 d-13 l-30
the_dryer f-10 l15
the_dumbest c12
the_end a-10 f11
the_envelope a-15 e-12
the_executor f-10 h19
the_fair b14
the_family a-10
the_fee d-15
the_floor l13
the_form a-14 b-13 e-10 f-11
the_fridge m13
the_front j-10
the_furnace l13
the_game a-13 b-10 d-10 f-22 h-12 m-17
the_garage f12
the_gas d-12
the_grass f-19
the_ground a13 b-12
the_guy f-14 l-10
the_gym b-13 e-13 f-18
the_hall l-17
the_hallway a-11 f-10
the_head a14 e12
the_health l11
the_heater l12
the_hell c18 l-15
the_highway a12
the_hospital f-31 l-12 m16
the_house f12
the_igual f14
the_inspection b-11
the_inspector b12
the_insurance f13
the_job c11
the_judge d14
the_key a-22 b-11 d-16 f-12
the_keys d11
the_kids a-21 c-13 d-13 h-10 l19
the_kitchen a-17 c-12 f-17 l19 m-14
the_knife f15
the_lady a-25 b-18 d13 f-25
the_landlord a-21 e16 f-18
the_landlords a11
the_last f13
the_late c-14 d-27 j-13
the_laundry l-14
the_law a-12 b18 d-17 f-17 i15
the_leak b-10 l16
the_lease a-32 f-38 h16 i10 k-10 l-13 m-18
the_leasing a-13
the_ledger d22 e-13 f-11
the_life k-12
the_lights a-13 l-20 m10
the_line e13
the_link d-10 j-10 k-12 l-14 m-15
the_list f-12 j-12
the_lobby l-19
the_magistrate b19 d-11 f-10
the_mail d-10 g10 m-16
the_maintenance a-17
the_mall f-11
the_man h13
the_manager a-36 d-11 f-11
the_medicine f13 l-10
the_messages j12
the_miedo a15 f-13
the_mill f14 l-11 m10
the_money a-15 b-11 d16 f-25 h-16
the_moneyorder a-14 b-12 f-14
the_name f-12 h10 k11
the_neighbor f13 l-15
the_new a-25 b-17 c-14 d-19 e-24 f-28 h-22 j-14 l-29 m-19
the_news b17 f-18
the_next a32 b-31 d-17 e-10 l-14
the_nicu h-15 l-11 m16
the_notice b-13
the_office a-33 b-52 c-16 e-17 f-30 g-10 h-14 i-13 j-13 k-24 l-24 m-25
the_old b-11 d11 f-12 j-15
the_one f-11
the_only f22 h-10 l-10
the_outlet l16
the_owner a-13 b-12 c-13 d-15 e23 f-15 k-12
the_owners a-14 e15
the_package l-10
the_paper a-14 b-10
the_paperwork b-14 f-13
the_party c-10 d-10
the_payment d-13 j-10
the_person h12 k11
the_pet c-10 d-13
the_picture a-18 b-15 f-17
the_pills f16
the_place a13 e10
the_plan e-12 f11 j-19
the_plant f-10 m12
the_plug l13
the_pool a-12 b-12 c-10 f-17 g-10 l-10 m-12
the_porch a13 f-11 l14
the_portal a-13 b-15 c-13 e-14 f-23 g-10 h-10 j-13 l-19 m-15
the_price f-13 l-17
the_property e13 l-11
the_radiator l10
the_receipt a-18 b-11 e-12 f-19 j-14 l-10
the_rent a-31 f-21 j-15 l-12 m12
the_rest a-14 d14 f-11 m-10
the_right d-21
the_road a-16 b-10 c-12 d-10 f-13 j-11 l-10
the_roof a-12 f16 l-11
the_rope f13
the_same b-11 j-12
the_sheriff b14 f-18
the_shop m10
the_shower a-12 f-15 l10
the_sink l15
the_smoke l-17
the_stairs f12
the_state a-13 b25 c10 d-10 f-11 l-10
the_statement d-12
the_store l-11 m-14
the_street a14
the_sun c15 d-15
the_super b-10 e-17
the_supervisor e-18
the_table f13
the_tenant d-14 f-19 h19 k13 l-17
the_texts b-19 j16
the_total d-18 f-12
the_town d-10 l-12
the_tracks f13
the_train a-11 b-12 d-13 h-13 l-16
the_trash c-10 f-10
the_trustee g23
the_tub l14
the_two f-11
the_use f16
the_wall a-18 b-10 f-16 l22
the_walls l11
the_water d-12 f13 l-12
the_way f11
the_website f-10
the_weekend h-11
the_whole a12 l11 m-10
the_world f13
the_wrong a-19 b-19 c-20 e-14 f-19 g-10 h-11 j-13 k23 l-11
their d13
them b15 c-11 e17 g-10 h-22 k-15
them_> d10 e10 h-11 j11
them_before a13
them_coming b14
them_on e10
them_the a-12 b-12
then a-45 b-10 c-22 d-29 e-13 g-14 i-16 j-18 k-17 m-30
then_> a-11 l-13
then_come a-13 f-13
then_ill a-13 l-13
then_office b-13
then_rent l-13
then_well l15
there b-11 c-32 d-16 e12 f-21 g-12 h-15 i-20 m-37
there_> a-32 b-18 c-14 d-24 e-16 f-26 j-18 l-23 m-14
there_a a-11 b-10 c-14 e15
there_and a17 l-14
there_are b11 f-18
there_at a-15 d-10
there_by f-10
there_soon l-10
there_was f-10 m-16
there_with a14
there_wont f10
theres a-37 b-29 c-24 d19 e-15 i-13 j-26 l14
theres_a a-15 l13 m-15
theres_an g11
theres_no d22 j-12 l-20 m-15
theres_nothing l-14 m15
thermostat l13
these b14 c-29 f-36 g-17 i-15 j39 k-24 m-24
these_> a-16 e10 f-11 j20
these_alerts j13
these_messages b-12 j16
these_texts j17
they d-16 e-18 f21 g-20 i-21 j-30 k-20 l-29 m28
they_cut f-11 m12
they_help j-10
they_said d11
theyre d11
thieves d10
thing a-17 d-18 e-13 h-16 k-18
thing_> a-13 b-17 c-14 d-13 e-10 f-20 k-15 l-12
things h12 m-15
think a17 e-15 f17 j-16 k21 l-14
think_about a10 b-15 d-12 f15 l-11
think_im k11
think_you k16
thinking a-31 b-26 c-24 d-25 e-12 f12 g-16 h-23 i-10 j-21 k-18 l-21 m-27
thinking_about a-12 b-15 h-10 l-11
thinking_of a-19 b-11 c-19 d-18 h-14 j-14 k-11 m-17
third f12 l13
third_time f-10 j10
this b23 d13 j21 k23 l-27 m-18
this_> c-28 d23 e11 f-38 h-27 l-25 m-26
this_and b11
this_apartment a-12 b-12 c-13 f12 h-15 l-13
this_balance a-12 d15
this_bill d10 f-11 l11
this_building b14 f-12
this_charge b-10 d16
this_company b-17 c15 e10 k-11
this_debt g10
this_except e11
this_for d10 i10
this_is a-34 c-29 d-20 h14 i-17 k28 l-15 m-25
this_isnt k16
this_keeps a-11 i-12
this_life a-11 f21 j-18
this_list j13
this_month a-11 b-10 c-11 d-34 g-13 j-15 k-10 l-13 m13
this_morning b-11 h12 m-12
this_my j12 k11
this_needs a-16 e12
this_nomore f11
this_number c-10 e-33 f-16 g-12 h-14 i-11 j18 k24 m-11
this_on b17 f-14
this_one j-14
this_over b10 f-13
this_phone b-14 c-12 e-20 h13 j11 k12
this_place a-22 b18 d-11 f16 i-10
this_please f-16 j11 k-13
this_stanton c-15 e-12 k-13
this_thing j10
this_time f13
this_to b13
this_traffic f-12 k-10
this_was g10
this_weather c-12
this_week b10 j-11 k-11 l-14
this_weekend h-10
thisisnt c-10 f-12 j-12 k15 l-10 m-10
though f11
though_> f11
thoughts f15
threatened f-11
three b10 d10 e15
throat a15 b-13
throat_> a12 b-10
through a12 c-18 d-13 f-14 g13 h-15 k-14
through_> a-10 d-11 g-10 m-10
through_a m12
through_it b10
through_my a-16 b-15 f-10 g-14 i14
through_the b-21 f-12 m-10
throw a15 b-11 l-12
thursday a-10 c-11 d-15 f-12 g14 i-11 k-10 m-11
thursday_> b-21 d-13
thursday_with b-12 g11
tia h12
ticket b-28 d-12 f-13 g-17
ticket_> b-13
tiempo a-19 b-12 c-17 e-11 f-30 g-10 h-18 j-12 k-11 l-15 m-21
tiempo_> a-14 c-10 f-25 h-14 l-10 m-11
tienda a-21 b-12 c-16 f-16 g-10 l-11 m-16
tienda_> a-14 c-14 f-12 m-25
tiene c-23 d-22 e-15 g17 h-17 j-22 k14
tiene_caso k-12
tiene_en g12
tiene_este k14
tiene_razon b12
tiene_sentido f14
tienen b-10 c21 d-12 f-16 h-15 k-12
tierra f16 m-12
tierra_que f12
tight a-11 b-10 c-14 d-11 f-13 j-10 m14
tight_> a-10 c-12 d-10 f-11 m15
time c-35 e-25 g-22 i-19 k-26
time_> a-23 b-17 c-18 f15 j-16 k-11 l10 m-25
time_do a-12 c-13 f-10
time_next f-24
time_you a13 d10
timer l-18
times e10 f15
times_do j11
tio h-11 i-10
tips a-10 f-10 m15
tirarme f18
tirarme_del f11
tire b-12 c-10 d-14 l-16 m-16
tire_> f-11
tired a-20 b-17 d-15 e-10 f12 g-11 h-11 j-11 k-15 l-11 m-17
tired_> j-11
tired_but c-11
tired_of f10
tiro a-18 b-10 f15 l-11 m-13
titular h20
titular_del h13
to b13 e13 f17 l-26
to_# a-16 b-15 d18 g-11 m20
to_> b-12 d-19 e12 f-18 h-15 j-12
to_a a-15 c-12 e14 f-25 m-13
to_answer i14
to_be e-16 g-14 i-14 j12 k-11
to_bed f-19 m-10
to_blow a10
to_call e19 j-12
to_catch a13
to_choose m15
to_come e11 f-11
to_court f-14 g-10
to_cover d11
to_cut f-17
to_die f19
to_do d-21 f25 j-11
to_drive f-23
to_end d-14 f16 m-10
to_escalate d-11 e14 f-12
to_everyone f13
to_evict a16 f-13
to_fight f-15
to_file b13
to_finish f-13
to_fix b-10
to_follow f14 i11
to_forward d14 f-10
to_get b-14 c-10 e-12 f-24
to_go b-18 c-18 d-16 f11 g10 j-11 m-18
to_god a10 f-13
to_happen a15
to_have f-11
to_hell a-15 b-10 c20 d-15 f-14
to_her i13
to_keep f12
to_kill f18
to_know f-13
to_leave a-10 f13 j10
to_let e-11
to_live f19 h-12
to_lose a12
to_management e13 f-10
to_me a-19 b10 d-26 f-21 i-10 j16 k13 m-11
to_move d-13 f-23
to_my a12 b-39 c-16 d-36 e-15 f20 h-24 j-15 l-23 m-26
to_no j10
to_paper d-12 f-14 j11
to_pay a-23 b-12 e-11 g11 h14
to_renew d-11 e-15 f-16
to_see a14 b-19 d18 k-14
to_sleep a-13 d-10 e-10 f16
to_speak e14
to_stop j17
to_sue b12
to_take e10 f13
to_talk i14
to_tell h17
to_text a-15 b-17 d-11 j-19
to_that a17 d-10 f-13
to_the a-25 b21 c-28 d18 f-19 h-32 i-22 j-12 k-28 m-31
to_use b11 f-11
to_walk f-12
to_whoever a-10 e10
to_you b-16 c-22 f-20 g-10
to_your c-11
toast l-11
toca a-12 d16 f-14
tocan a17 f-14
toda c-11 f-14
toda_la c-10 f-11 l-10
todas a-11 f17
todas_las f15
todavia d16 f12
todavia_> d13
today a-42 c-36 d-39 e-15 g-25 h-35 j-30 k-27 l-16 m-36
today_> a-32 c-30 d-33 g-20 h-26 j-24 k-21 l-32 m-30
today_is f12
today_its l-11
todo a-20 b-10 c-32 d-33 f27 g-11 h-29 j-15 k-23 l-20 m19
todo_> a-14 b-20 f16
todo_bien b-10 f-13 l-11 m-12
todo_en m14
todo_listo f13 l-10
todo_lo a-12 b-16 d-18 f14 i11
todo_se a-11 l-11 m19
todos e-17 g-24 h-21 j-22 k-18
todos_> b-17 d-10 f-19 l-16 m-12
todos_en m11
todos_lados l14
todos_los c-12 d14 f12 g-14 l-15 m-11
todos_ustedes c12
together b16
toilet a-14 d-10 f-14 l23 m-10
toilet_> l17
told a-12 b-16 e-13 h-12 i15
told_by i11
told_me b-10 d-13 e-11 f-12 g10 i11 j-17
told_my d11 f15 h-10
told_you j12
tomacorriente l16
tomarme f17
tome d-13 m-12
tome_un f12
tomorrow c-27 d-29 e-20 f-12 g-21 h-25 i-21 j-29 k-22 l-28 m-31
tomorrow_> c-21 d-25 e-17 f-42 g-17 h-22 i-13 j-25 k-18 l-22 m-25
tonight a-12 c-25 d-25 e-17 f18 g-17 h-20 i-16 j-25 k-21 l-24 m-27
tonight_> a-10 c-15 d-18 e-14 g-12 h-15 i-12 j-19 k-16 l-17 m-19
tonight_lol f-12
tonta d-13
tony h13 j-15
tony_from k-12
too a-24 b-18 d-19 e-11 f13 g-12 h-19 i-11 j-27 k-16 l-17 m-17
too_> a-17 d-10 f-16 h-11 j-10
took a-15 b-26 c-22 e-10 g-16 i-14 j-18 k-15 l-24 m14
took_a f11
took_all f12
took_his f12
took_it d13
took_my d-11 f-20 m-14
took_the d-11 h-16 l-10 m14
toque a10 f-10 l11
toque_la a10
total a-16 b-11 d-16 f-18 m-11
total_> c-14 f-11
touch d-13 l13
town a-13 c-14 d-14 f-16 h-15 j-10 l-18 m-17
town_until l-10
trabaja b12 c12
trabaja_en a11 b12
trabajaba a-10 m16
trabajaba_> m13
trabajando a-19 c-12 f-16 m-15
trabajando_> a-13 c-10 f-13 m-12
trabajar a-24 c-19 f-19 h-12 j-12 l-15
trabajar_> a-23 c-15 f-17 h-10 l-12
trabajo b-28 c-34 d-21 e-12 f-11 g-14 i-18 k-16 l-15
trabajo_> b-10 c-16 f-19 h-12 j-10 l-17
trabajo_desde m13
trabajo_me m-16
trabajo_why m14
tracks f13
traffic a-16 b-23 c-14 d-20 e-10 g-16 h-11 j-14 k-14 l-14 m-15
traffic_> f14
traffic_is f-10 k-10
traffic_on f-13
trafico a-11 b-11 c-21 f-11
trafico_> c-20
train a-11 b-12 d-14 l-16
train_> l-12
transfer d-14 e11 f-13 j-10 m-10
transfer_me e13 f-10
transito b-12
trash a-17 d10 f-17 j-10
trash_day c-16
tratar e12
trate f12
trate_de f12
tree f15
tren f13 g-11 m-12
tren_> f13 g-11 m-12
tres b-12 d-10 l17
tribunales a-12 b17
tribunales_> a-12 b17
tried d-15 f14 m-15
tried_to d-13 m-11
truck a20 b-10 c-18 d-10 l-11
truck_> a15
trust f10
trustee a-14 b-15 c-11 d-17 f-11 g36
trustee_> g10
trustee_is g13
try b-10 d12
trying a-16 b-13 d-13 e-11 f-18 h13 j-10 k-11 m-18
trying_to a-14 b-12 d-11 e-10 f-16 h14 k-10 m-16
tu b-18 d-18 e-11 f-22 g-11 h-22 j-11 k-14 l-15 m-17
tu_madre c11 m-11
tub a-12 f-12 l20
tuesday a-20 c-17 h14 k-11 m-18
tuesday_> a-12 b-11 c-15 f-19 m-15
turn c-13 j16
turned m-10
turned_# m-10
turnos m11
tuve a-19 b-10 c-12 d-12 f-11 h-15 l-11 m20
tuve_que g10 m18
twice a-12 b-10 d13 f-21 j10
twice_> d11 f-13 j12
two a-28 b-21 c-22 e-16 g-14 i-11 j-20 k-18 m-31
two_bedroom f-11
two_weeks d-15 f-23 h16 l-13 m-20
uber d-11 f-13 m15
ugly a-16 b-13 c18 d-12 f-13 h-10 j-12 k-10 l-11
ultimo d12 f13
un f10 g-49 h-26 i12 j-29 l10
un_abogado b-20 i20 m-10
un_accidente c-10 m12
un_ano d-10 m-13
un_cinco m12
un_dia f18 k-10
un_error d13
un_frasco f14
un_mes k12 l13
un_paso f18
un_peso d11 f-12
un_sillon c-10 f-13
un_tiro a-10 f11
un_toque l13
una a23 d-32 e11 g-43 h-16 j-42 k12 m-16
una_> a-13
una_basura c11
una_bomba a12 b-11
una_carta f15 i-12
una_demanda a-16 b12
una_locura a-14 f12
una_maquina e13
una_persona e16 f-10
una_pistola a12 f-16
una_semana l13 m-10
unas m-11
uncle a11 f-13 m-10
under b10 c-16 d-15 e-11 f16 h-14 j-11 k-10 m-13
under_the a-25 b-12 f13 m-11
understand d-12 j-10 k-11 m-11
understand_> d-12 j-10 k-11 m-11
unemployment a-12 c-10 d-11 l-13 m19
unemployment_ran m10
unico d-12
unico_que d-12
union b12 c-13 d-11 f-10 i12
union_> b-10
unit a-30 b-23 c-20 e-22 g-23 h14 i-16 j-19 k-26 m-25
unit_# a-16 g-13 l-14
unit_> a-11 b-10 e-18 f-18 h12 m-10
uno a20 b-22 c-10 f-22
uno_> a14 b-15
uno_mas f-11
uno_por a21 f-11
unos a-16 b-10 c19 d-17 f-12 h-15 l-11 m-14
unstop j-13
unstop_> j-10
unsubscribe a-10 d-12 f-13 j20 m-10
unsubscribe_> j14
until b10 c-25 d-10 e-17 g-21 h-24 j-23 k-22 m17
until_# d-15 f-10 m-15
until_friday b-15 m-12
until_i a18
until_its f11 i10 l11
until_sunday l-10
until_the a-15 b17 d-13 l-19 m16
up a12 e-12 g-19 h-18 i-12 j-16 l-16 m-13
up_> h-22 i-26 j-10 k-30 m-23
up_and c12 f-13 l-16
up_at d-12
up_here d13 f-11 k-11
up_in a15 m-10
up_my b-16 c-11 d-12 l-14 m-11
up_on f15
up_that a12
up_the a-11 e-11 f-11
up_to f-11 l-10 m-13
up_tomorrow f16
up_with a-25 d12 f-25 k12 m-10
up_you e-13
update h10 k10
update_your h10 k10
upset f-16 m-14
upstairs a-10 b-10 d-14 e13 f-15 j-18 l12 m-10
upstairs_> e14 f-10 j-15 l15
us a-20 b-24 d-15 f-23 g-11 j-12 k-14 m20
us_> h11 m-10
us_all m10
us_go m11
us_out m18
use a-18 b15 c-14 d-20 e-11 f18 h-16 i-13 j12 m-20
use_it b15 j16 k-11
use_my f13
use_of f16
use_this h-10 j-12
used f-10 k10
uso a-10 d-10 k-11
usted b-23 c11 d-36 e11 f-34 g-11 h-16 i-11 j-22 l-18 m-16
usted_> b-11 d-16 f-15 j-10
usted_es a-11
usted_le a10
usted_no a-12 c11 d-10 e14 f-17
ustedes b13 c18 d11 f-29 g-17 h-20
ustedes_> a-10 b16 c17 d-36 e-25 f-19 g-12 h-12 l-17
ustedes_son e10
utilities d14
va a30 b15 c-39 d-47 e-22 h-33 j-20 k-25 l-21 m-10
va_a a32 b17 c-31 d-29 e-19 f12 g12 h-25 j-16 k-20 l-29 m-29
va_el d-17
va_en f-11 l-10 m12
va_la a-11 m-20
vacation a-12 b-10 c-14 d-11 g-11 h-10 l-12 m-13
vacation_> a-11
vaina_> a-10 j11
vaina_con a14
vale a-19 b-14 d-20 e-11 g-10 h-14 i-10 j-16 k-16 l-20 m-19
vale_> a-14 b-12 c-19 d-13 f-18 j-11 l-17 m-14
vamos a-18 c-16 f-18 l-12
vamos_a a-10 b10 g10
vamos_al a-11 b-16 c-12 f-13
van a31 b11 c-32 d-26 e-18 g-19 h-18 i-26 j-17 k-21 m-23
van_a a30 b13 c-27 d-20 e-16 g-17 h-16 i-25 j-16 k-19 l-31 m-22
vaya c16
vayanse a-17 b-12 c19 d-15 e-11 f-12 l-12 m-10
vayanse_a a-10 c14
vayanse_al a-10 c10
ve a-14 b-11 f10 l-11
vea a14 f-10
veces a-15 b-15 c-14 d17 k-10 m-17
veces_el d10
veces_me f-24
veces_pienso f12
vecino a-10 b-11 c-11 f-14 l-12 m-15
vecinos b11
velamos h15 k-10
vemos a-12 c-12 d-10 f-16 g-13 h-11 j-10 l-11 m-19
vemos_en b13 f-11 g-10 m-14
ven a-12 d-12 f-23 j-13 l-18 m-11
venas f20 m-10
vence a-12 d-16 f-15 m-10
venden l-10
vendi m13
veneno a-13 b-14 c-10 f20
veneno_> a-13 b-14 c-10 f20
venga a15 d-11 l-12
venga_a a11
venido f-15 l15
venido_a f-15 l15
venir a13
venir_a a11
ventana l17
ventana_why l13
veo a11 f16 m-10
ver a11 b16 c-28 d11 f-24 g-16 h-20 i-22 j-24 l-23 m-23
ver_> b-16 f-11 j-16
ver_al e11
ver_con b14 i-13
ver_el f-13
ver_manana f-15
ver_si a12 b12 d-10
veran a14
verdad a13 b-11 d-33 g-12 h-15 j-12 k-13 l-16 m-14
verdad_> d-32 e-10 g-11 h-12 k-10 l-14 m-11
verga a-11 c10 f-11 j-10
verga_> a-10 c10 f-11 j-10
verguenza c12
verte e-10 f-19 j-12
verte_> e-10 f-19 j-12
vest a20
vete a-13 b-10 c16 d-11 f-14 j-13 l-10 m-12
vez b-10 c-10 d-14 j-13 k-12 m-17
vez_> a-13 d-10 j-12 k-10 m-13
vida a-41 b-30 d-38 e-21 f21 g-26 i-21 j-33 k-24 l-31 m-37
vida_> a-21 b-12 c-26 d-21 e-10 f21 j-17 k-15 l-15 m-22
vieja a-25 b-15 c28 d-17 e-13 f-20 g-11 h-15 j-17 k-14 l-14 m-15
viejo a12 f-17 l-10 m-19
viejo_> a12 f-11 h-12 m-12
viendo b-10 d-11 f10 i14 l-11 m-11
viendo_mi i15
viene d12
viene_> l12
viernes a-27 b-25 c-26 d-35 e-18 f-27 g-19 h-15 i-15 j-14 k-17 l-25 m-37
viernes_> a-14 b-13 c-14 d-19 e-10 f-17 g-10 k-10 l-15 m-25
vino a-11 b-11 c-18 d-16 e-10 f-15 h-11 l-22 m-12
visita b-10 f-11 h-10 m-15
visita_> b-10 f-11 h-10 m-15
visiting b-11 f-10 h-11
viva a-13 c-12 d-16 f23 h-13 k-19 m-17
viva_> a-11 c-11 d-14 f18 h-10 k-15 m-16
vive c-14 d-19 f-18 m-11
vive_ninguna h-10 k11
vives a15 c-10
vivia a-11 d15 f-20 h11
vivia_hay d14 f-14
vivido a-10 f-13 k16
vivienda a-18 b23 f-20 g-10 i11
vivienda_> a-10 b13 f-13 i12
viviendo f18 k-10
vivir a-16 c-13 d-28 f31 g-10 h-17 j-16 k-29 l-11 m-23
vivir_> d-16 f22 k-21
vivir_asi f16 k-11
vivo b-16 c-19 d-22 g-12 h-16 k11 l-12 m-14
vivo_con k-10
vivo_en b-12 d-12 f-12 k19
vivo_lejos a-11 f-10 k-14
voicemail a-10 j-11
voicemail_> a-10 j-11
voices f14
volvio l-12
voy c-14 e-33 h-35 i-35 k-31 l-22 m-11
voy_> a-25 b-24 c-12 d-13 f-35 j-13 l-13 m-19
voy_a a10 b11 c-49 e-27 f14 h-27 i-31 k-22 l-15 m-39
voy_de a-10 f12
voy_en a-13 b-16 f-10
voy_para b-15 f-21
vuelvan a14 j14 l-10
vuelvan_a a14 j14 l-10
wages f-10 m15
wait b15 c-13 d-17 e-19 f-19 h-14 k-10 l-11 m-16
wait_for e-15
wait_to a-13 f-12
wait_until b16 m-11
waiting b-19 c-15 d-20 f11 g-12 h-15 j-14 k-12 l10
waiting_by a14
waiting_for l-10
waiting_on a-22 c-10 d-13 l13
waive c-10 d-10
waive_the c-10 d-10
waived d12
wake a-17 b-10 c-10 d-19 e-10 f26 j-11 k-10
wake_up a-17 b-10 c-10 d-19 e-10 f26 j-10
waking f13
waking_up f13
walk b-19 c-12 d-12 e-12 h-10 j-12
walk_over a-14 f-22
walking a-10
walks a18 f-11
wall a-18 b-10 d-10 f-17 l23 m-11
wall_> l13
walls l17
wanna c-13 d-18 f10 j-18 k-12
wanna_talk e10
want c-29 d16 e12 g-21 h-20 i-20 j10 m-20
want_> k10
want_a d13 e11
want_an d13
want_it f10
want_out j11
want_the e13
want_this b10 e14 f-11
want_to a-30 b-21 c-12 f10 g-10 h-13 i-10 j-39 k-15 m-13
wants b-17 f-10 g-11
warning l-11 m14
was a-63 b-52 c-56 d14 e-35 f-28 h20 i-16 j-47 k-46 l-24 m12
was_# h-14
was_a a-12 c-17 d-25 f-13 m-18
was_clear d12
was_dead f16
was_found f-13 h13
was_fun f-16 h-16
was_gonna f15
was_good m-10
was_his h11
was_in m17
was_just f-14
was_killer d-15
was_off d-11 j-13
was_on d10
was_paid d11
was_promised d14
was_short d-12 m16
was_shot a-13 f-10 h14 m-10
was_so f-12
was_supposed d13
was_thinking d-12 f-17
was_told d15
was_wrong d-13
washer a-10 d12 f-11
washer_i d12
wasnt a-13 d17 k-10 m-14
waste c11
waste_of c11
watch a17 b-16 c-11 d-15 e-11 f-10 h-14
watch_your a15 b-12
watched a-12
watching a-13 b-16 d-12 f-11 m-11
watching_the a-11 b-12
water a-13 c-20 e-13 g-15 h-19 i-15 j-16 k-15 l28 m-31
water_> l17
water_bill l-13
water_for l11
water_included d-11 l-11
wave l-11
way a-34 c-20 d13 e-20 f24 h-18 i-12 k-16 l-28 m-29
way_> a-10 c-12 d10 g-13 j-10 l-17 m-15
way_out a-15 b-14 f21 m-10
way_to a-14 d-13 f17
we a-42 b16 c-34 e-28 f-28 h26 i-29 k-26 l11
we_all l14
we_are a-10 b-15 c-11 f-16 h14 m13
we_buried h12
we_had d-11 g13 h-10 m-19
we_have b15
we_just f-18 h13 m-15
we_lost h10
we_talk b13 e-13
wear a14 d-12 f-10 k-15
wear_a a17
weather a-11 b-10 c-22 d-12 f-18 j-13 k-10
weather_> a-10 b-10 c-21 d-11 f-10 j-12
website a-10 b-11 d-10 f-14 l-13 m-10
website_is l-11
wednesday m-13
week a-29 b-16 c-40 d-19 e-11 f-20 j-19 l-20
week_> a-16 c-26 d-33 e-14 f-41 j-26 k-28
week_and e11
week_for d-13 l-10 m-29
week_please f-11 j-13 m11
week_so d-15 m-11
weekend a-19 b-17 c-15 d-17 e-10 f-10 g-11 j-15 k-13 l-14 m-21
weekend_> a-16 b-12 c-10 d-12 f-25 j-10 l-10 m-14
weekly b-12 d-15 f-16 g-10 m-12
weekly_> d-11
weeks a-19 b-20 c-16 e-14 f-15 h15 i-12 j-15 k-16 m10
weeks_> b-11 d-19 e-10 f-24 g-15 h-14
weeks_ago d11 h18
well a-16 b16 c-15 d-12 f-14 h-11 l11 m-14
well_see b15 l11
went a-23 b-24 c-14 e-10 g-13 h13 j-13
went_from m13
went_to h12
went_up l-10 m-12
were a-12 b15 d-30 e-17 f-28 g-17 h-14 j-12 k-14 l-21
were_all b15
were_good e-11
were_right a-12 c-12 d-16
wet l13
what e-16 f-15 g-25 i-18 j-38 k-17 l-29 m-26
what_a a-22 c13 d-14 f-22
what_are c-10 f-10
what_did a-10
what_do d-15
what_does j-13
what_happens b-11 d-13 f-10 j-14
what_i d23
what_if a13
what_kind d-11
what_number j-12
what_the b14 d-11 f-10
what_time b-16 c-17 d-15 e-11 f-13 h-11
what_to a-14 d-11 k-14
whatever e-10 f-14 j18
whats a-18 b-33 c-21 g-26 h-22 i-17 j-36 k-26 l-29 m-25
whats_coming a15
whats_my a-12 d-33 f-18
whats_the a-24 b-22 c-22 d-32 f11 g-13 h-13 i-10 j-27 k-20 l-23 m-12
whats_this d23 f-14
wheelchair l11
when a15 b-14 c-38 e-36 g-26 h-34 i-19 j-34 k-11 l11 m-34
when_does d-18
when_i a16 b-20 e-17 f-17 h-20 l13 m-15
when_im a21 b-13
when_is a-21 b-18 c-18 f-14 k-10 l-12
when_its d11 j-14
when_my a-11 b11
when_she f10
when_the a-13 l13
when_you b-17 d-15 e-13 f-14
whenever j-16
whenever_> j-15
where a11 e-11 f-15 g-11 h-19 j-22 k-21 l-13 m-19
where_did c-11 d10 e-10
where_do a-10 d-15
where_im f10
where_the a-15 c15 d-16
where_you a18 f-14
wheres a-11 e15
wheres_the a-11 e15
which f-15 j-14 m14
who a12 b-16 d-14 e17 f-36 g-18 h11 i-21 k15 m-32
who_am e-20
who_can d-14 e22 f-12
who_comes a10 f-10
who_do a-16 d-17 e10 f-19 j-15
who_lived h11
who_this d-11 e-10 j-12
whoever a21 b-14 e16 f-21 i-10 l-15
whos a-32 b-28 c-31 d-32 e19 f-27 g-19 h-12 i-19 j-26 k16 l-18 m-21
whos_over a-12 c-10 e23 k-11
whos_the c-10
whos_this a-11 b-18 c-11 d-22 e-35 f-13 g-11 h-14 i-10 j-21 m-10
whos_your a-11 e13
why c-10 d10 e-54 f15 g-13 h-28 i-49 j-40 l14 m31
why_ahora d10
why_con d-12 f-12
why_didnt d-10
why_does d14 m-11
why_el l-16 m16
why_en f-13 m13
why_estoy f-15 h-12 m12
why_hay a10
why_huele a-11 l18
why_is d17
why_la a-11 d-12 f-15 m19
why_le d-23 m-16
why_lo b14 f-12
why_los b11 c-10
why_luego b-12 f-11
why_me a-20 b-12 e-15 f-14 m13
why_mi l12
why_nadie l11
why_no b-17 c-20 d-28 e-11 g-13 i-10 j-31 l-14 m26
why_paso f-13 h-11
why_por a10
why_que f10
why_se a17 d-12 l10 m-19
why_siguen d12
why_sin m15
why_tengo f11
why_todavia f10 h10
why_todo f-11 m14
why_voy a-21 d-10 l-11 m-15
why_you a-33 c-13 e-10 f21 h-16 k-11
wife a-10 b-10 d-17 j-11 m13
wife_is m-10
wifi f-11
wifi_password f-11
will c-13 d-28 f25 h-24 j-21 l-29
will_be b10 d-12 g-11
will_call b-16
will_get f15
will_have f15
will_pay a-16 b13 f-17 m-14
window a11 b-14 c-13 f-19 m-15
window_> f-12
window_is a-14 l16
windows a-11 l13
windows_dont l13
winter a-11 b-10 c-15 f-18 l-10 m-15
winter_> c-13 f-12 m-10
wiped d-12 g12 m10
wires f-13 l19 m-11
wish b-15 c-12 d-23 e-19 f10 l-10
wish_i a-11 d-15 j-10
wish_the f11
wish_you a10
witch a-13 c13
with a14 c14 d-17 e20 l-30
with_> a-13 c11 e-11 f14
with_a c-19 d-10 f-27 k-10 m-11
with_all a10
with_authority e14
with_autopay f-18
with_cash j-12
with_code b18
with_denise d10
with_me a21 d-19 e-14 f-11 h-11 j-10 k-12 m-27
with_my a22 b-26 c-10 d-14 f10 h-29 i-12 j-12 l-18 m-25
with_no a-13 f-12 k-10 l-12 m13
with_some e13
with_that b-13 c13 f-14
with_the a-15 c-33 d-46 i-19 j20 k-25 l-26
with_these j11
with_this a-17 b-18 c12 d-11 e-12 h-10 j-13 k-16 m-10
with_us h11 m-10
with_whoever e14
with_you c10 d-16 f-22 j-18 k11
with_your a10 d-14 j-10
with_zero d13 f-15
without b-13 f10 l-13
without_me a-15 f16
woke a-13 c-13 d-17 m-11
woke_up a-13 c-13 d-17 m-11
wont a10 c-29 d-40 f19 g-19 h-24 i-17 j-33 k-31 l17 m-32
wont_> a-12 c-11 d-12 f-14 h-10 j-10 k-12 l-15 m-14
wont_be b10 d-15 f13 j-14 l-10 m-11
wont_have f18
wont_live a10
wont_need f12
wont_see a10
wont_stop l12
work b-32 c-38 d-23 g-16 h-25 i-16
work_> b-15 c-17 e-11 h-12 k-14 m-20
work_and m10
work_at m-18
work_ill f11
work_is m-10
work_since m10
work_so m-12
worked c-14 f-11 j-10
worked_> c-13 j-10 m-14
worker b-15
working a-16 b-15 c-19 d-12 f-16 h-11 j-14 m-16
working_late m-10
working_with i11
works a-21 d-12 f-18 g-13 h-18 i-13 j-10 k-10 l-14 m-24
works_> a-13 b-13 c-16 l-22 m-13
works_for b-12
world a-19 b-17 f16 j-12 m-10
world_> a-10 f20 j-10
worries c-10 d-10 f-12 l-15
worries_> f-10 l-15
worry a-14 f15
worry_about f11
worst a-11 c16
worth a-21 d-15 f24 h-13 j-14 k-12 l-10 m-15
worth_it c-12 f15 m-10
worth_more a-15 f16
worthless a-13 c10
would c-29 d-12 f32 g-16 h-17 i-13 k-19 l-18 m-28
would_appreciate j14
would_be b-20 c-17 d-20 f16 j-15 m-13
would_come f11
would_die f-11
would_even f14
would_it f11
would_just a-11 f14
would_like f-13
wouldnt c10 f-10
wrists a-10 f19
wrists_> f11
write j13
write_me j14
writing a-11 d22 j-12
writing_> b-17 d20
wrong a-34 b-35 e-30 f-35 g-29 h-28 i-20 j-30 k25 l-28 m-26
wrong_amount d10
wrong_apartment k-11
wrong_date k-16
wrong_day k-10
wrong_emoji k-11
wrong_guy c-11 d-10 k19
wrong_number d-22 e-10 j-14 k24
wrong_person d-12
wrong_unit k-12
wrong_with c14
wrote f13
wrote_my f14
yall a-25 b-20 e-15 f-21 g-15 h-18 i-11 k-20 l-17
yall_are c-16
yall_rock c-16 d-10
year a-23 b-14 c-21 d-25 e-23 f-29 g-17 h-23 i-10 j-15 l-22 m-25
year_> a-11 c-10 d-15 f-18 g-11 h-10 k-13 l-14 m-10
year_but m-12
years f-16 h-22
years_> m11
years_ago h-19
years_for a15
yes a-19 b-16 c-22 d-33 e-13 f-18 g-21 h-14 i-12 j-18 k-19 l-16 m-19
yes_> a-11 b-11 c-18 f-12 h-10 j-14 k-15 l-11 m-14
yes_i d-16
yesterday b-11 d-18 e-13 f-14 g12 h13 l-14 m-15
yesterday_> d-16 e-10 g12 h14 l-10 m-14
yet a-12 c-17 d-18 f-16 j-20 k-23 l-10
yet_> a-11 c-17 d-17 f-15 j-17 k-22 l-10
you l-10 m-60
you_# a-15
you_> c-14 d-41 e14 h-45 k-13 l-47 m-24
you_a b-12 c-15
you_about f-16 l11
you_absolute c11
you_alive a12
you_allow c-11
you_already d14
you_and b-16 c17 d-15 f-15
you_answer d-12 e10
you_arreglaron l-15
you_avise d12
you_better a10 f-14
you_bleeding a16 f-13
you_can a-14 b-10 d-22 e-18
you_cant a-11 d10 e13 f-10 g18
you_cashed d12
you_choke a-14
you_close c-10
you_come a22
you_compre b-11 c-12 d-10 f22
you_con b-10 c13 d-14
you_could f10 j10
you_deje d12 j11
you_deposite d-15
you_descansa h10
you_didnt j10
you_dont f-12 j10
you_es d-14
you_esta b16 d10 f-13
you_estaba d17
you_estoy a-16 f-23 m-12
you_estuvo c-12 f-11 j14
you_firme d-19
you_fix l11
you_for a-11 b-10 c-10 d-13
you_friday a-11 b-14
you_get a-20 b-14 e-18 g-10 j-12 k-10
you_gonna a14 b-10
you_got a19 c-13 f-16 j-10 l-13
you_greedy a-13 c15
you_hable c-11
you_have c-19 f-25 k13
you_havent d13
you_hear a15
you_i e10
you_if a-12 b11 c11
you_in a18 c-16 f-14 g-12 h-10
you_is b-10 c11
you_keep a-10 b13 e10 f-10 k11
you_know a-19
you_later a-13
you_le c-18 e-14 h-19 j-10 k-11 l10
you_les c-17 d12 f-11
you_like b14 c-10
you_live a12 f-11
you_llevame c-10 f16
you_lo a-16 b-10
you_lock a17
you_lost d13
you_mande d-13
you_me b-17 d-21 e-24 g-11 j-25
you_mero d-12
you_money d-14
you_must d-16 f-11 k11
you_nada f14
you_need a-23 b-14 d12 e-16 f-12 i10
you_never d11 j-14 k-10
you_next a-13
you_no a-54 b-25 c-50 e-34 f20 g-20 h14 i-17 j12 l-38
you_not c15 d-20 f-12 k11
you_on a-16 b10
you_open a-11
you_pago d11
you_pague b-13 f-10
you_pay a15
you_people a18 c10 d-16 e-14 i-12 j11 k-11
you_prove d13
you_quedo c-15 l-10
you_resend j-10
you_revise d-10
you_said d21
you_salio l-11
you_se a15 c-24 g10 k-16 l-11
you_see a-15
you_send d-23 j-19
you_sirve l-22
you_some a-11 c12 d-13
you_soon a-10 b-13
you_soy k17
you_take b-11 c-18 d-22 e-13
you_tell e-11
you_tengo i15 m-19
you_text a15 j-22
you_texting d10 f11
you_the a-30 b-18 d10
you_then b-10
you_there a-21
you_think a17 f-12 k11
you_to a-27 b15 c10 d-12 e-11 f-12 j10 k-10
you_too c-20 d-10 f-10
you_took d13 f-11
you_up b-15 c-15 d-18 f-10
you_va a-15 f15
you_van l17
you_veran a14
you_vivo k15
you_volvio l-12
you_voy a-15 f-10
you_waive c-10 d-10
you_want b10 d11
you_were d-16 f-10
you_will b13 f12
you_with a11 f-12
you_wont a14 c-10 d-20 j-13 k-12
you_worthless a-12 c10
you_you d15
youll a19 b14 c-18 d-14 h-11 i-13 j-12 l-17
youll_be b16 c-12 f-18 g-12 i-12
youll_leave a16
your a28 e11 f-28 i-20 j-24 l-61 m-47
your_a a-26 b-17 c19 d-14 g-11
your_back a15 b-11
your_boss e11
your_car a17
your_company b14 c-21
your_contact k10
your_desk a-11 c-12 d-15
your_email d-15 e-19
your_face a16
your_gonna a11 f-12
your_guy a-23 b-13 e-11
your_head a13 e11
your_house a17
your_life a17
your_list j11
your_manager a-13
your_math c-14 d12
your_message j-18
your_office a11 b-16
your_patience a-10
your_records d13 h10
your_rent a-10
your_supervisor e15
your_tenant a-10 h13 k11
your_text a-11 f15 j-21
your_texts j-15
your_the b-10 c-13
your_throat a17
your_time a-11
youre e-10 f-31 i-14 l-25 m-16
youre_a a-17 c10
youre_so c-15
youre_texting a-13 h12 j-15 k13
youre_the a-12 b-11
yours a17 d-20 f-22
yours_> a16 d-14 f-22
yourself a-10 d-10 j-12
yourself_> a-10 d-10 j-12
youve a-10 c-13 k19
zelle a-22 b-16 c-18 e-13 f-19 g-11 h-14 j-16 k-11 l-11 m-18
zelle_> a-13 b-10 c-13 f-12 j-10 m-10
zero a-10 d23 f-24 m-12
`;
