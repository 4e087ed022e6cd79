/**
 * Whole-message keywords: those of the FCC's rule (47 CFR 64.1200(a)(10)) and of the carriers, with their Spanish,
 * Portuguese, French and Creole counterparts. Lower case, no accents, no spaces.
 */
export type Keyword = "stop" | "start" | "help";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const KEYWORDS: Readonly<Record<Keyword, ReadonlySet<string>>> = {
  stop: words(
    `stop stopp stopall stopnow stopit unsubscribe unsubscribeme unsuscribe unsubcribe unsub cancel cancelall end quit revoke optout remove
    removeme arret arretez alto parar pare paren para basta cancelar cancela cancele baja debaja darsedebaja detener
    detenga detengan detente salir terminar fin desuscribir desuscribirme desuscribirse anular sair sispann kanpe rete
    parem cancelarinscricao stopsign halt cease discontinue stopplease`,
  ),
  start: words(
    `start unstop restart resubscribe subscribe optin comenzar iniciar empezar reanudar reiniciar inicio comienzo alta suscribir
    suscribirme comecar iniciar retomar reiniciar voltar kommanse komanse commencer reprendre`,
  ),
  help: words(`help info information ayuda informacion auxilio ajuda informacao aide aider ed`),
};

/** May stand around a keyword without changing it. */
export const KEYWORD_COMPANY: ReadonlySet<string> = words(
  `me please pls plz now thanks thank you ty immediately asap all texts messages it already hi hello ok por favor porfavor porfa ya
  gracias ahora mismo todo merci tanpri obrigado obrigada agora the`,
);

/** May follow a keyword that stands alone at the beginning: "STOP I already paid you". */
export const AFTER_KEYWORD: ReadonlySet<string> = words(
  `i im ive ill we my this thats its you youre yall u wrong please pls now thanks he she they dont do not already leave enough no
  who yo ya esto este usted ustedes no mi por nunca soy wtf fuck so because bc`,
);
