import { ENGLISH_FRAME, ENGLISH_WORDS, SPANISH_FRAME, SPANISH_WORDS } from "./language-words.ts";

/** Ordinary words one slip away from a word of our rules. They are what they look like, and are never repaired. */
const LOOKALIKES: ReadonlySet<string> = new Set(
  `ceros angular batch batches batching beta boost boot boots caching caret cased closest compare compliant content contents context cores created creation decides decode
decodes dropping exits failing field fields fits funding handlers harder height heights layer layers leading liable licence lightning manages meta misused older parsing patent
peer pointing probes reaches relying reporter response reuse reused root roots rotating sells shaped skipped sorted splitting stale stars stats stripped tests though tier
tiers toad traces trade treat treats trees tries various weak whereas cook cooks cooked cooking chick quiet sewing sewed heather haven moth moths citing sitting shaver posing
whipped trips tripas numerous hopping shipping grands paring eighth selling hosing housing filled lather lover loner baked bacon battled pickled hater haters collage casado
mandate mousse beast rite dose doses sipped fishes noting copiers battles litters diving faxed slapped merit loot cots numbing frighting seeding staking spare filling fining
buys prizes cheeks spilt personals hating stirs feather diver dries deplete pasting stalling stoop fueling shouting punches cures manger bailing raiding waned tirado tropa podia
cellular mamma trago mareo podio vienes salia casado cierta cierro querida perita barrios comparar comision tranquilla acostar robado preciso homes buts loosing harder
attorneys blaming bitten butch butcher catch crock croak crocks cruise dear deal diet diets dime dined died dies dyed dying filing flooring flower flow flows
leaf leaks lead leads leash lease mice mole molds moldings ranting renting rooms roast roasts rocks sparkle sparkling stable stall stop stops store story suit suite suits sweet
killer killed kilt kills skill gas gasp harass burn born borne beat beet bean bears bets evict convict lost list host passed pasted past paced parsed spaced
muerdo muerto mercado morir moler mover vivero viviendo bebiendo corte corto carta demanda demandado mandado ratos rato ratas rotas perrito burro barro pero perro puro puto pito
calle callado cayo caldo dudar dudo duda deuda ayuda salir subir sufrir tirar tocar tomar mochila marcha nacer pasar pesar pisar pagar pegar pega cosa casa caso queso
matricula matar meter mesa misa masa pasta pastel costa costo tapa tapado tapete ducha dicha lucha moda modo nudo lodo todo toda horno hornos huerto puerto muelle
minutes minute hundred thousand person personal personally seasons reason season treated treating threat thread tread shift shirt shorts sheet sheets ship shop shopping shot short shoot
waiting wanting wasting washing watching walking willing wedding welding working weather whether wealth health heath heart hearth earth worth`.split(
    /\s+/,
  ),
);

export const REAL_WORDS: readonly ReadonlySet<string>[] = [
  LOOKALIKES,
  ENGLISH_FRAME,
  ENGLISH_WORDS,
  SPANISH_FRAME,
  SPANISH_WORDS,
];
