import { wordSet } from "../../text/word-set.ts";

/** Everyday words that lie one slip away from a word of the tables and are none. Shorter ones are never corrected. */
export const REAL_WORDS = wordSet(`
  chido cobros credito demen department diganos dolores easier estara estate files firma fuerza grace lands llamara locks
  mexico monto muerte pagada pares parks pasada perdona planta plant podra portion programs quedara recibira reminder
  renteria respondo seeing separately smell tratan ultima suelto suelta sueltos match thirsty party weight sundae cuarto cuenta entero vienes dinero fever sever nifty mouthful house horse worse
  there these those where which while white whole their other still right night might light sight fight tight money
  honey great treat heart stare store stone phone point paint print price pride prize place plane plate please leave
  least lease cease tease ready really relay reply apply angle angel early yearly dearly nearly clearly never lever
  serve server severe several weigh height since singe thing think thank thanks things thick thirds quite quiet
  quick cause coast could cloud would world words works worked working hasta pasta basta gasta casta trabajo trabaja
  puerta puesto pasado pasar pesar pagan pagas venta vente gente mente lunch bunch dates later water after alter
  tenant tenants permit submit limit cover lover mover power lower slower flower tower shower answer owner family
  friend friends mother brother father sister another sorry story worry hurry marry carry hours yours years tears
  bears wears rears months mouths paying praying playing staying saying laying buying trying ending sending lending
  bending mending spending pending giving living driving leaving having making taking waking talking walking payer
  player prayer paper pages wages maybe daily daisy dairy diary broke broken brake break bread bring being bridge
  change charge chance chances notice novice police peace piece check cheek cheese chess chest before again against
  people purple court count country county doctor factor actor little title battle bottle settle kettle stuff staff
  stiff sixty santo tanto cuanto canto ciento siento viento tiento miento nueve nuevo nueva nuevas nuevos nieve
  menos manos lejos luego fuego juego ruego mismo mucha mucho nucha ducha lucha pronto punto junto juntos lunas
  cunas deuda ayuda viuda hacer nacer antes entes donde ponde conde entre entra entro cosas casas estos estas estoy
  tarde verde bueno buena buenas buenos gracias gracia senor senora senorita nadie radio meter metro quieren quiere
  quieres tienes tiene tienen vienen viene llego llega llegar llegan abajo bajar salio salir fueron fuera coming
  going doing staring caring sharing sparing landing mister minister
  contact james share carlos carol alone suing writing roommates cancer forgot madre padre numbers questions reaches local rental
  lawyers sleep along jamal wanda model sound double gives black wrote suppose strep closes bogus boxes dying managers shoot
  window rights speed claims grows services smart carbon leaky flood finals texas swear possibly require chill daughters
  interested bother consent abuse accent accepts admit adult amounts ankle annual apart arrive arrived authorize balanced
  banana bandaid basic basically basin batter begging begun believed believes benefit bibles bikes bites bitter bleak boring
  bother bothers bought bounce bounced breaks breathing breaks budget building bulls butter careen cares cases cells chair
  charter chase chick chili chunk class clean cleaning clears closer coast coats codes collected comes commits completed
  considers content context continent contracts cops cores court cream creed curse damn dames decline delay delays demand
  demands denied deposit depth detail dimes dinner diner diapers donated double doubts drawer dread dreams dress drips driver
  drives drove earner earnings eastern enter entire excuse exist expert experts extras extremely failing families farther
  feeling felling fifth fights filling finds fined finer fires fixes floods flour folks forge forks formal fried funky
  furnished gates giant grandpa grants grass grease greet guard guards habit handled hardly hate haunt hearing hearings heating
  homing honesty hopping hospitals hostel ideals ideas insulting intent interests judge judges junior labor landlords large
  laser layer leader leads leaps leased leases legals lenders letter lifts liking lines liquid listen liter litter livings loads
  locals longed losing lower lowers lucky mailer maker makers massage masks means medical memes mental menus middle mighty
  milder minor minus minutes miracles missed misses mixes money monkey mother mothers mourning moves muddle needy nerds newer
  nothing novel offend offers officer older opposes orders owners package packing paging pants papers pardon parent park parked
  parking parties parting pause pauses peaces phones phoney pieces pillow placed places placing plane plate pleas pleased points
  police pound pouring powder prank prefers pregnancy prepare prepared presents prevent princess principal privation probable
  process promising promotion protested proves quarter quarters queen queue quota quote quotes raided rained ranger rants reads
  rebate receipts receiver refuses refused rejected related relate remote removed requires resident respect retail reuse
  ridiculous robber roommates roofs roots route router rushed scare scared schools scores seconds senior separate separated
  services seven seventh shape share sharp sheep shell shirts shoes shops short shorts shots shout shows single sister site sixth
  skate skill slate slaves slowed slows smoke smoking snow social socials solid sores spared speed spell spend spent spice spite
  sports square stage stairs stamp states statues status stays steal steel stock stones stops store stores storm storms stove
  stoves stress strip struck students suits supports survive survived swear sweats sweet sweep swing switch system systems
  tables tablet taken tardy taxes taxi tender tents terminal tests thaws therefore thorough though threw throw tickets tiles
  timer tithes title toads tolls totals trace track trade trash tried trick trucks trust tuner turns uncle uncles unite unity
  valuation verbal voices waits walls wander wants warts washed washer waste wasted wasting waters weeds welding whale wheel
  where wherever whole wholes whose winter wishes women worded worker workers worse worst wound writes yards yells
  texto textos cargo cargos cubre desea carlos queja mensaje mensajes datos quedan veamos ayudarle hablo prefiere abogada
  abogado orden venga vengo dejen estuvo saquen interesa dieron cobrarme vendo segundo tardes trabajamos termine problemas
  doble turno salgo acaba mundo ganas pegar pegarme muerto sueno candela llamada quemo vemos poner demanda contra acoso hablen
  quepa mames muchas bolsa recibos saludo saludos llave trabajaba quiebro cambio guarde gotea nevera cables adelanto adelante
  pasame corran consiga consigue mojado techo bano banos cocina vidrio cuidar cuida cuido llenar llena lleno verdad vuelta
  vuelto viven vivo vivir vieja viejo venda hablar habla hijos madres padres parto nacio cansado cansada perdi perdio corre
  correo cosa caso casi casas clase camas calor frio favor fuerte gente grande igual ideas junio julio joven lugar libre linea
  llamar llamo llaman lleva llevar llevan mande manda mandan marca media medio mitad momento mover mueve nombre noche noches
  nunca nueva ojala otras otros parte pasan pasos patio pedir perro perros piden pobre pobres poder primos queda quite quita
  robar robo ruido salen salud seguir segun serio siempre sigue sobre solas sola subir suena suerte tener tengas termina
  tienda tienes toman tomar tonto triste usar veces vecino venden ventana verde viaje viene visto
`);
