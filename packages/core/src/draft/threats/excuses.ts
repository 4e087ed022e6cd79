/** What makes the naming of a consequence innocent (notation: `../../reading/phrase.ts`). */

/** There is no such thing: "no last chance here". */
export const NO_SUCH_THING: readonly string[] = [
  "(there is|there are|there will be|this is|it is|that is) (no|not|not a|not the|not any) ..1 (last|final|threat|threats|warning|consequences|deadline|penalties|penalty)",
  "(no hay|no es|esto no es|no habra) ..1 (ultimo|ultima|amenaza|advertencia|consecuencias|plazo)",
];

/** Help that is offered, not force that is announced. */
export const HELP: readonly string[] = [
  "legal (aid|help|services|assistance|name|advice)",
  "(want|wants|wanting|like|glad|happy|here|hope|hoping|trying|work|working) ..2 (to)? help you",
  "(queremos|quiero|quisieramos|podemos) ..1 ayudar*",
  "(ayuda|asistencia|servicios|asesoria|consejo) (legal|legales)",
  "(help|helping) you ..1 (stay|keep|remain|save)",
  "911|988|211|emergency|emergencia|danger|peligro|unsafe|crisis|safe|seguro de",
];

/** The matter is declined, or handed to a person. */
export const REFERRALS: readonly string[] = [
  "(can|could|am|are|do|will|may) not ..2 (answer|discuss|speak|comment|advise|address|talk|say|go into|handle|help with|share|able to)",
  "(i|we) ..1 (can|could|am|are|do|will|may) not ..2 (give|have|provide|see)",
  "unable to ..1 (answer|discuss|speak|comment|advise|address|talk|say|give|handle|help)",
  "(manager|managers|supervisor|someone|person|office|team|staff|representative|colleague) ..1 (can|will|could|has to|needs to|would|to) ..2 (answer|discuss|explain|call|talk|follow|address|help|speak|contact|reach|review|go over|get back|look|confirm|respond|reply)",
  "(call|contact|visit|ask|talk to|speak with|speak to) (the|our|a)? (office|manager)",
  "(they|agency|authority|caseworker|voucher office|housing office|program) (can|could|would|will|handles|decides|makes) ..2 (tell|explain|answer|say|confirm|that|those|this)",
  "(ellos|agencia|autoridad) ..1 (pueden|puede|podra|podran|decide|deciden) ..2",
  "(question|questions|information|info|details|concern|concerns|worry|worried) (about|regarding|on)",
  "no (puedo|podemos|tengo|tenemos|sabria) ..1 (responder|contestar|hablar|comentar|decir|decirle|discutir|dar|darle|informacion|aconsejar|acceso)",
  "(gerente|oficina|alguien|persona|encargado|encargada|supervisor|administracion) ..2 (puede|podra|va a|podria|le|lo|la|se) ..2 (responder*|contestar*|explicar*|llamar*|hablar*|ayudar*|revisar*|contact*|atender*|aclarar*|llamara|llamare)",
  "(pregunta|preguntas|informacion|duda|dudas|inquietud|inquietudes) (sobre|de|acerca|del)",
  "(llame|contacte|visite|pregunte) (a|con|en)? (la|el|al)? (oficina|gerente)",
  "(understand|know|hear) (that)? (you are|this is|it is) ..1 (worried|concerned|scared|stressful|stressed|scary|worrying)",
  "(entiendo|comprendo|se) (que|su) ..2 (preocup*|asust*|miedo|estres*)",
];

/** Something is mended, or is the tenant's own affair: only for a tenant who has spoken of it. */
export const ANSWERS: readonly string[] = [
  "(maintenance|repair|repairs|repaired|fix|fixed|fixing|plumber|electrician|technician|locksmith|work order|lost|broken|spare)",
  "(your|su) ..1 (lawyer|attorney|legal aid|abogado|abogada)",
  "(report|call|tell|contact|llame|reporte|avise) ..2 (police|policia)",
  "((police|incident|insurance) report|reporte (policial|de policia|de la policia))",
  "(mantenimiento|arregl*|repar*|plomero|electricista|tecnico|cerrajero|orden de trabajo|perdid*|perdio|rota|roto)",
];
