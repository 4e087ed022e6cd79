import { wordSet } from "../../text/word-set.ts";

/** Everyday words that lie one slip away from a word of the tables and are none. Shorter ones are never corrected. */
export const REAL_WORDS = wordSet(`
  match thirsty party weight sundae cuarto cuenta entero vienes dinero fever sever nifty mouthful house horse worse
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
`);
