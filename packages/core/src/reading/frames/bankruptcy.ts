/** Bankruptcy that is announced, filed or under way. */
export const BANKRUPTCY_FRAMES: readonly string[] = [
  "(bankruptcy|bankrupcy|bancarrota|insolvency|insolvencia|quiebra personal) !(court street|movie|in monopoly)",
  "(chapter|ch|chp|chpt|chap|capitulo|cap) (7|13|11|seven|thirteen|eleven|siete|trece|once) !(of|de la (novela|serie)|pages|book)",
  "($lodge_do|$lodge_doing|$lodge_did|filing|filed|file|going|go|gone|went|meti|declare|declared|declaring|declarar|declararme|me declare|declaro|declarando) ..4 (bankrupt|bankruptcy|bancarrota|quiebra|chapter|a 7|a 13|the 7|the 13|insolvente|ch7|ch13)",
  "(im|i am|we are|were|legally|officially|estoy|estamos) ..2 (bankrupt|en quiebra|en bancarrota|quebrado legalmente)",
  "(automatic stay|meeting of creditors|creditors meeting|creditor meeting|341 meeting|341 hearing|proof of claim|discharge order|discharged in|order of discharge|reaffirmation|bankruptcy trustee|junta de acreedores|fideicomisario)",
  "(trustee|fideicomisario|sindico) ..10 (creditor|creditors|meeting|listed|case|payment|hearing|acreedor|acreedores|junta|caso|you|yall|ustedes)",
  "(creditor|creditors|acreedor|acreedores) ..5 (listed|list|notice|matrix|trustee|included|court|lista|corte|caso)",
  "(listed|included|put|lista|inclui|incluidos|puse|meti) ..5 (creditor|creditors|acreedor|acreedores|in my (filing|petition|case)|en (la|mi) (peticion|bancarrota))",
  "(debt|debts|balance|rent|deuda|deudas|this|it) ..3 (discharged|got discharged|wiped out|descargada|descargadas|eliminada por la corte)",
  "(filed|filing|file|meti|presente) ..1 (a|el|for|under|the)? ..1 (7|13|11) ..8 (trustee|court|corte|lawyer|may|in|stay|case|caso|#|attorney|>) !(of|am|pm|days|weeks|work|o clock)",
];
