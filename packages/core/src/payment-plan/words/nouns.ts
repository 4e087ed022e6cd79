import { wordSet } from "../../text/word-set.ts";

/** A number after one of these is a name, not a sum: `apt 312`, `section 8`. */
export const NUMBERED_NOUNS: ReadonlySet<string> = wordSet(
  "apto aptos dpto interior departamentos apartment unit room rm suite ste section chapter building bldg floor case account acct code zip box route rt line depto departamento apartamento edificio cuarto seccion piso numero number no casa capitulo id ext extension lot space door block district windows covid pin at",
);

/** A number before one of these counts something: `3 kids`, `40 hours`. */
export const COUNTED_NOUNS: ReadonlySet<string> = wordSet(
  "kid kids child children job jobs car cars people person persons adults bedroom bedrooms bed br bath room rooms hour hours hr hrs minute minutes min mins second seconds oclock yo hijo hijos hija hijas nino ninos ninas trabajo trabajos persona personas carro carros hora horas minuto minutos messages message texts text calls call emails mensajes llamadas mouths bocas dogs dog cats cat perros gatos shift shifts appointments appointment receipts receipt units blocks miles street st ave avenue road rd blvd lane drive main percent porciento am pm nights night noches letters letter notices stores tenants inquilinos anos siblings brothers sisters grandkids nietos leaks roaches mice keys key windows floors stars steps feet ft lbs pounds credits classes citas turnos chances things cosas",
);

/** Places to live or to store things in, which have a price. */
export const DWELLINGS: ReadonlySet<string> = wordSet(
  "room rooms roommate apartment apartments house houses studio studios duplex condo townhouse basement place trailer lugar airbnb motel hotel storage garage bedroom bdrm spot cuarto cuartos casa casas departamento apartamento estudio traila yarda bodega garaje recamara",
);

/** Between a verb or preposition and its sum: `about 100`, `unos 80`. */
export const HEDGES: ReadonlySet<string> = wordSet(
  "about around like only just maybe roughly approximately almost nearly bout unos unas como solo casi nomas alrededor apenas",
);
