import { inflectEnglish } from "./inflect-english.ts";
import type { VerbForms } from "./inflect-english.ts";
import { inflectSpanish } from "./inflect-spanish.ts";

/** What people do, each with the verbs of both languages that say so. Notation as in the two inflectors. */
const VERBS: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
  // To bodies and buildings
  kill: [
    "kill murder shoot:shot stab strangle slaughter execute behead drown smother",
    "matar asesinar balear balacear apuñalar acuchillar ahorcar:ahorc estrangular degollar:degüell tirotear descuartizar",
  ],
  hurt: [
    "hurt:hurt beat:beat,beaten punch hit:hit smack slap kick harm injure whoop whup whip bash smash slug choke clobber pummel stomp bury bust wreck jump cripple maim torture",
    "golpear pegar lastimar madrear patear cachetear partir romper:romp,roto reventar:revient quebrar:quiebr desgraciar descalabrar lesionar herir:hier agredir aporrear moler:muel sonar:suen chingar",
  ],
  burn: ["burn:burned,burnt torch ignite firebomb bomb", "quemar incendiar prender dinamitar"],
  // To oneself
  die: [
    "die perish",
    "morir:muer,murio,murieron,muerto,muerta,muertos,muriendo,muriera,muriese,muriendome fallecer:fallezc",
  ],
  vanish: ["disappear vanish", "desaparecer:desaparezc"],
  end_it: ["end finish", "acabar terminar"],
  // Law
  sue: ["sue", "demandar denunciar querellar"],
  report: [
    "report call contact notify phone email complain file alert message inform write:wrote,written tell:told go:went hit:hit visit ring",
    "reportar llamar denunciar avisar notificar contactar hablar quejar escribir:escrib,escrito ir:voy acudir informar contar:cuent",
  ],
  lodge: [
    "file submit open lodge",
    "meter poner:pong,puse,puso,pusimos presentar levantar interponer:interpong hacer:hag,hice,hizo,hecho",
  ],
  // Money
  pay: ["pay:paid", "pagar abonar depositar"],
  owe: ["owe", "deber adeudar"],
  bill: ["charge bill invoice overcharge", "cobrar facturar"],
  add: [
    "add slap tack throw:threw put:put stick:stuck pile",
    "agregar añadir sumar poner:pong,puse,puso,pusieron meter aumentar subir",
  ],
  sign: ["sign agree consent authorize approve accept", "firmar aceptar autorizar aprobar acordar:acuerd"],
  prove: ["prove show:showed,shown", "probar:prueb comprobar:comprueb demostrar:demuestr mostrar:muestr enseñar"],
  explain: ["explain clarify justify", "explicar aclarar justificar"],
  check: [
    "check review recheck verify audit recalculate recount look:looked",
    "revisar checar chequear verificar confirmar recalcular",
  ],
  // Talking
  speak: [
    "speak:spoke,spoken talk chat converse discuss meet:met deal:dealt",
    "hablar platicar conversar tratar discutir comunicar",
  ],
  put_through: [
    "put:put get:got connect transfer pass give:gave,given patch bring:brought forward send:sent escalate",
    "pasar comunicar conectar transferir:transfier poner:pong dar:doy mandar",
  ],
  contact: [
    "text message contact send:sent msg bother bug harass spam write:wrote,written pester annoy hound nag ping notify hit:hit blow:blew torment badger disturb",
    "escribir:escrib,escrito molestar mandar enviar contactar textear mensajear fastidiar acosar hostigar notificar comunicar marcar fregar",
  ],
  call: ["call phone ring dial", "llamar telefonear marcar"],
  stop: ["stop quit:quit cease discontinue halt", "parar dejar terminar cesar detener:deteng suspender"],
  remove: [
    "remove delete erase unsubscribe drop scratch clear",
    "quitar borrar eliminar sacar remover:remuev retirar desuscribir",
  ],
  // Work and money at home
  lose: ["lose:lost", "perder:pierd"],
  dismiss: [
    "fire lay:laid terminate furlough dismiss",
    "despedir:despid,despidio,despidieron correr descansar liquidar echar botar",
  ],
  cut: ["cut:cut reduce slash lower drop shorten", "cortar bajar reducir:reduzc,redujo,redujeron recortar quitar"],
  feed: ["feed:fed", "alimentar mantener:manteng"],
  steal: ["steal:stole,stolen rob burglarize", "robar asaltar"],
  // The home
  leak: ["leak drip flood overflow seep gush pour", "gotear inundar filtrar escurrir chorrear derramar botar"],
  spark: ["spark smoke arc spit buzz", "chispear humear echar tirar sacar"],
  smell: ["smell:smelled,smelt stink:stank,stunk reek", "oler:huel,olia apestar"],
  break: [
    "break:broke,broken crack shatter",
    "romper:romp,roto,rota,rotos quebrar:quiebr dañar descomponer:descompong,descompuso,descompuesto averiar fallar",
  ],
  work: [
    "work function run:ran turn",
    "funcionar servir:sirv trabajar prender jalar andar encender:enciend calentar:calient",
  ],
  fix: ["fix repair replace", "arreglar reparar componer:compong,compuso,compuesto cambiar"],
  // Living somewhere
  live: ["live rent reside stay lease", "vivir rentar alquilar residir arrendar"],
  know: ["know:knew,known recognize", "conocer:conozc saber:se ubicar"],
};

const PARTS = ["do", "doing", "did", "ido", "does", "bid"] as const satisfies readonly (keyof VerbForms)[];

/** Groups of verb forms for the phrases: `$kill` is any form, `$kill_do`, `$kill_doing` … one part of them. */
export const VERB_GROUPS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(VERBS).flatMap(([name, [english, spanish]]) => {
    const forms = [
      ...english.split(" ").map(inflectEnglish),
      ...spanish.split(" ").map((verb) => inflectSpanish(fold(verb))),
    ];
    const parts = PARTS.map((part) => [`${name}_${part}`, forms.flatMap((verb) => verb[part]).join("|")] as const);
    return [
      [
        name,
        parts
          .map(([, words]) => words)
          .filter((words) => words !== "")
          .join("|"),
      ],
      ...parts,
    ];
  }),
);

function fold(verb: string): string {
  return verb.normalize("NFD").replace(/\p{Mn}/gu, "");
}
