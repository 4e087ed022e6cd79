/** Coarse words that people hide behind stars, digits and signs. Folded. */
export const PROFANITY: ReadonlySet<string> = new Set(
  `fuck fucks fucking fucker fuckers fucked motherfucker motherfuckers motherfucking shit shitty shits bullshit bitch
  bitches bitching ass asses asshole assholes dick dicks dickhead cunt cunts pussy bastard bastards damn hell crap
  whore whores slut puta putas puto putos mierda pendejo pendeja pendejos pendejas cabron cabrones chinga chingar
  chingada chinguen verga culero culeros joder carajo hijueputa hijueputas maricon`.split(/\s+/),
);
