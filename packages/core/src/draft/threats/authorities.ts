/** Authorities, family and work told of it (notation: `../../reading/phrase.ts`). */
export const AUTHORITIES: readonly string[] = [
  "your ..1 (agency|authority|section #|program|caseworker|case worker|social worker|employer|boss|job|family|school|landlord) ..2 (be|get|gets) (told|notified|informed|contacted|called|alerted)",
  "migratori*|indocumentad*",
  "(reach|reaching|speak|speaking|talk|talking|call|calling|contact|contacting|notify|notifying|write|writing|email|involve|involving|verify|send|sending|visit) ..3 your (employer|boss|job|workplace|supervisor|hr|payroll|work|caseworker|case worker|social worker|probation officer|parole officer) !(hours|order|schedule|number)",
  "(hablar*|hablamos|llamar*|llamamos|contactar*|avisar*|avisamos|notificar*|comunicar*|escribir*|mandar*|ir|iremos) ..3 (a|con|al) su (patron|jefe|jefa|trabajo|empleador|empresa|trabajadora social|oficial)",
  "(we|i|could|will|might|may|going to|have to|office) ..1 (tell|inform|notify|alert|contact|call) your (caseworker|case worker|social worker|housing authority|section|probation officer|employer|boss|job|school|family)",
  "(immigration !(status|papers|document|documents)|deport*|homeland security|cps|dcf|child services|social services|servicios sociales|child protective|child welfare|irs)",
  "(call|to|notify|contact|tell|alert) ice",
  "(report|reporting|reported) (you|this|it|him|her|your ..2) (to|with) !(the (police|office|manager|super|gas|electric)|maintenance|management|a manager|us|police)",
  "(inmigracion|migra|la migra|servicios de ninos|proteccion de menores|servicios infantiles)",
  "(reportar*|reportamos|reportaremos|reportarlo|reportarla|denunci*) ~3 (a|al|ante|con|autoridades|inmigracion)",
  "(lo|la|le|te) (reportamos|reportaremos|reportare|reporto|denunciamos|denunciaremos)",
];
