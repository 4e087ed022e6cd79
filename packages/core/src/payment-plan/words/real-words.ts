/** Everyday words that lie one slip away from a word of the tables and are none. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `match thirsty party party's weight sundae cuarto cuenta entero vienes dinero fever sever nifty mouthful house month's horse worse
  there these those where which while white whole their other still right night might light sight fight tight money honey
  great treat heart start's stare store stone phone point paint print price pride prize place plane plate please leave least
  lease cease tease ready read really relay reply apply april's angle angel early yearly dearly nearly clearly
  never fever lever seven's eleven's sever serve server severe several eight's weigh height
  since singe sing thing think thank thanks tank things thick third's thirds thirty's
  quite quiet quit quick cause case cast cost coast could cloud would world word words work works worked working
  manana's semanas's hasta pasta basta gasta casta trabajo trabaja puerta puesto pasado pasar pesar pagan pagas
  venta vente gente mente lunch bunch march's dates later water after alter tenant tenants permit submit limit
  cover over lover mover power lower slower flower tower shower answer owner
  family friend friends mother brother father sister another other's
  sorry story store worry hurry marry carry
  hours ours yours your years tears bears wears rears months mouths
  paying praying playing staying saying laying buying trying
  ending sending lending bending mending spending pending
  giving living driving leaving having making taking waking talking walking
  payer player prayer paper pages wages
  maybe baby daily daisy dairy diary family
  broke broken brake break bread bring being bridge
  money's change charge chance chances
  notice novice police place peace piece price
  check cheek cheese chess chest
  tonight's today's
  before after again against
  couple's people purple
  court count country county
  doctor factor actor
  little title battle bottle settle kettle
  stuff staff stiff
  sixty six's
  santo tanto cuanto canto ciento siento viento tiento miento
  nueve nuevo nueva nuevas nuevos nieve
  menos manos lejos luego fuego juego ruego
  mismo mucha mucho nucha ducha lucha
  pronto tanto santo punto junto juntos
  lunas cunas
  deuda duda ayuda viuda
  hacer nacer
  antes entes
  donde ponde conde
  entre entra entro
  cosas casas cosa casa
  estos estas esta este estoy
  tarde verde arde
  bueno buena buenas buenos
  gracias gracia
  senor senora senorita
  nadie radio
  meter metro
  quieren quiere quieres
  tienes tiene tienen
  vienen viene
  llego llega llegar llegan
  abajo bajar bajo
  salio salir sale
  fueron fuera fuego
  coming going doing
  staring caring sharing sparing
  landing lending
  mister minister
  twelve's`.split(/\s+/),
);
