/** Ways of talking to the machine behind the assistant. Matched against folded text, a family a line. */
export const ATTEMPTS: readonly RegExp[] = [
  // Set its rules aside. "Ignore my last text" is about messages, not about rules.
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop|break)\s+(?:(?:all|any|each|every|of|the|these|those|your|my|our|previous|prior|above|earlier|preceding|former|other|current|existing|safety|system|internal|original)\s+){0,5}(?:instructions?|prompts?|rules|guidelines|directives|directions|programming|training|restrictions|constraints|commands|safeguards)\b/u,
  /\b(?:ignore|disregard|forget)\s+(?:everything|all|anything|what)\s+(?:(?:that|of)\s+)?(?:(?:you\s+were|you've\s+been|you\s+have\s+been)\s+told|above|before\s+this|(?:the|your)\s+(?:above|system))/u,
  /\b(?:do\s+not|don'?t|stop)\s+follow(?:ing)?\s+(?:(?:the|your|any|all|these)\s+)?(?:previous\s+|system\s+)?(?:instructions|rules|guidelines|prompt|programming)\b/u,
  /\b(?:ignor[ae]|olvid[ae](?:te)?|omit[ae]|descart[ae]|salt[ae](?:te)?|anul[ae]|desobedece)\s+(?:(?:de|todas?|todos?|las|los|tus|sus|mis|cualquier|estas|esas|tu|su|el)\s+){0,4}(?:(?:anteriores|previas)\s+)?(?:instrucciones|instruccion|reglas|indicaciones|ordenes|restricciones|directrices|prompt|programacion)\b/u,
  /\bno\s+(?:sigas|siga|hagas\s+caso\s+a|obedezcas)\s+(?:las|tus|sus|esas)\s+(?:instrucciones|reglas|ordenes|indicaciones)\b/u,
  // Speak as somebody else in the transcript, or close the transcript.
  /(?:^|\n)\s*[#*[<|-]*\s*(?:system|assistant|developer|sistema|asistente)(?:\s+(?:prompt|message|note|override|instructions?|mensaje))?\s*[\]>*|]*\s*[:=]/u,
  /[.!?"]\s+(?:system|assistant|developer|sistema)(?:\s+(?:message|override|note))?\s*:/u,
  /<\|?\/?\s*(?:im_start|im_end|system|assistant|user|tenant_message|endoftext|s>)|\[\/?(?:inst|system|assistant|admin)\]|<<\/?sys>>|#{2,}\s*(?:system|instruction|response|new instructions?)/u,
  /[‹＜]\s*\/?\s*(?:tenant_message|system)/u,
  // Our own markers and fields.
  /\bpayment_plan\b|\bescalate\s*:|\bescalate_reason\b|\{\{|\}\}|["'](?:reply|role|content)["']\s*:|\bweekly\s*=\s*\$?\d/u,
  /\b(?:confidence|confianza)(?:[\s_]+score)?\s*(?:[:=]|is|to|of|at|de)\s*(?:100|1(?:[.,]0+)?|0?[.,]\d+|9\d)\b|\bauto[\s_-]?(?:send|approve)\b/u,
  /\b(?:approved|auto_approved|status|verified)\s*[:=]+\s*(?:true|approved|yes|paid)\b/u,
  // Make it play a part.
  /\byou\s+are\s+now\s+(?:an?\b|in\b|dan\b|acting\b|free\b|unrestricted\b|going\s+to\s+(?:act|pretend|be)\b|(?:the|my)\s+(?:manager|landlord|owner|admin|assistant|lawyer)\b)/u,
  /\b(?:pretend|act|behave|respond|answer)\s+(?:to\s+be|as|like|you\s+are|you're|as\s+if\s+you\s+(?:are|were))\s+(?:(?:an?|the|my|our|if|you|were|are)\s+){0,3}(?:\w+\s+)?(?:manager|landlord|owner|lawyer|attorney|assistant|ai|bot|admin|administrator|developer|model|supervisor|accountant|pirate|dan)\b/u,
  /\brole-?\s?play(?:ing)?\b|\bjail\s?break|\b(?:developer|debug|admin|god|maintenance|sudo|dan|test)\s+mode\b|\bsudo\b/u,
  /\bfrom\s+now\s+on,?\s+you\s+(?:are|will|must|only|have\s+to|should\s+(?:only|always))\b|\byour\s+new\s+(?:instructions?|rules?|role|task|prompt)\b|\bnew\s+(?:instructions?|system\s+prompt)\s*:/u,
  /\b(?:a\s+partir\s+de|desde)\s+ahora,?\s+(?:eres|tu\s+eres|respond[ea]|contest[ea]|vas\s+a|debes|solo)\b|\bactua\s+como\s+(?:un|una|el|la|mi|si)\b|\b(?:finge|haz\s+de\s+cuenta)\s+(?:ser|que\s+eres)\b|\bmodo\s+(?:desarrollador|administrador|prueba|dios)\b|\b(?:tus\s+)?nuevas\s+instrucciones\b/u,
  // Ask for what it was told, or dictate what it says.
  /\bsystem\s+prompt\b|\b(?:reveal|print|repeat|output|leak|display|dump|show\s+me|tell\s+me|what\s+(?:is|are|was|were))\s+(?:me\s+)?(?:(?:all|of)\s+)?(?:your|the)\s+(?:full\s+|exact\s+|initial\s+|original\s+|hidden\s+|secret\s+|system\s+)*(?:prompt|system\s+(?:message|instructions)|programming|(?:initial|original|hidden|secret|exact)\s+instructions)\b|\b(?:reveal|repeat|print|output|leak|dump)\s+your\s+(?:instructions|rules)\b/u,
  /\b(?:muestra|muestrame|revela|repite|imprime|dime|ensename)\s+(?:(?:todas|todo)\s+)?(?:tus|tu|las|el)\s+(?:instrucciones|prompt|reglas\s+internas|programacion)\b/u,
  /\b(?:respond|reply|answer|output|return|write|print)\s+(?:only|exactly|verbatim|word\s+for\s+word|strictly)\s*(?:with|:|"|'|in\s+json)|\bonly\s+(?:reply|respond|answer)\s+with\b|\b(?:reply|respond|answer)\s+with\s+(?:exactly|the\s+(?:words?|text|phrase|following)|["'])|\brepeat\s+after\s+me\b|\b(?:output|return|print)\s+(?:the\s+following|(?:a\s+|as\s+|valid\s+)*json)\b/u,
  /\b(?:responde|contesta|escribe|di)\s+(?:solo|unicamente|exactamente|solamente)\s*(?:con|:|"|')|\brepite\s+(?:despues\s+de\s+mi|conmigo|lo\s+siguiente|esto)\b/u,
  // Order it to decide.
  /\b(?:mark|set|flag|record|change|update|make)\s+(?:(?:me|my|the|this|that|it|account|tenant|balance|amount|rent|debt|message|status|plan)\s+){1,4}(?:as|to)\s+(?:be\s+)?(?:paid|approved|resolved|current|zero|\$?0(?:[.,]00)?|cleared|settled|forgiven)(?!\S*\d)\b/u,
  /(?:^|[.!,:;\n]\s*)(?:(?:just|now|please|you\s+must|you\s+will|you\s+have\s+to|immediately)\s+){0,3}(?:auto-?)?approve\s+(?:me|everything|all|any|this\s+(?:message|request|reply|draft|text))\b/u,
  /\bapprove\s+(?:(?:this|it|my|the|plan|request|any|every|reply)\s+){1,3}automatically\b|\b(?:approve|accept|send)\s+(?:(?:this|it|my|the|plan|request|any|every|reply)\s+){1,3}(?:without\s+(?:review|approval|a\s+manager|asking|human)|no\s+matter\s+what)\b/u,
  /\b(?:apruebame|aprueba\s+todo|apruebalo?\s+(?:ya|automaticamente|sin)|aprueb[ae]\s+(?:(?:mi|este|el)\s+)?(?:plan|mensaje|solicitud)?\s*(?:automaticamente|sin\s+(?:revision|revisar|gerente)))\b/u,
  /\b(?:marca|marque|marcame|pon|ponga|ponme|pongame|cambia|cambie|actualiza)\s+(?:(?:mi|la|el|esta|este|como|cuenta|saldo|balance|deuda|renta|estado)\s+){1,4}(?:(?:como|en|a)\s+)?(?:pagad[ao]|aprobad[ao]|cero|\$?0\b|saldad[ao]|resuelt[ao])/u,
  /\b(?:i\s+am|i'm|im|this\s+is|soy)\s+(?:(?:the|your|tu|su|an?|el|un)\s+){0,2}(?:system\s+admin(?:istrator)?|sysadmin|administrator|admin|developer|programmer|creator|desarrollador|administrador\s+del\s+sistema|programador)\b(?=.{0,200}\b(?:approve|ignore|override|disable|confirm|set|mark|give|send|say|show|aprueb|ignor|dame|marca|pon))/u,
  /\b(?:admin(?:istrator)?|manager|system|security)\s+override\b|\boverride\s+(?:code|password|authori[sz]ation)\b/u,
  /\b(?:large\s+)?language\s+model\b|\bmodelo\s+de\s+lenguaje\b/u,
  // Say it in a form that people don't read.
  /\b(?:base\s?64|rot\s?13)\b|\bdecode\s+(?:this|the\s+following|and)\b|\bdecodifica\b/u,
  // … in the words of people who have read about it.
  /\b(?:ignore|disregard|forget|bypass)\s+(?:(?!my\b)[a-z]+\s+){0,4}(?:instructions|guidelines|directives|programming|restrictions|prompt)\b/u,
  /\b(?:ignore|disregard)\s+(?:everything|all|the|any)?\s*(?:(?:text|messages?|words)\s+)?(?:above|up\s+to\s+here|until\s+now)\b/u,
  /\b(?:ignore|disregard|forget)\s+(?:what(?:ever)?\s+)?(?:(?:the|your|my)\s+)?(?:landlord|manager|owner|boss|they|company|office|developers?)\s+told\s+you\b|\bignore\s+(?:the|any|all)\s+system\b/u,
  /\b(?:skip|bypass|disable|deactivate|turn\s+off|switch\s+off|remove|lift)\s+(?:(?:all|any|your|the|those|these|of|every)\s+){0,3}(?:(?:safety|confidence|manager|managers|human|content|security|internal|draft)\s+(?:check|checks|review|approval|filters?|rules|limits?)|filters?|safeguards|guardrails|restrictions|checks|review|moderation)\b/u,
  /\b(?:your|the)\s+(?:rules|instructions|guidelines|restrictions|limits)\s+(?:you\s+(?:were\s+given|have|follow|got)\s+)?(?:are\s+(?:off|void|canceled|cancelled|suspended)|no\s+longer\s+appl(?:y|ies)|(?:do\s+not|dont|doesnt)\s+apply\s+to\s+(?:me|us|this)|(?:have|has)\s+changed)\b|\byour\s+(?:rules|instructions|guidelines)\s+(?:do\s+not|dont)\s+apply\b/u,
  /\byou\s+(?:do\s+not|dont|no\s+longer|never)\s+(?:have|need)\s+to\s+(?:follow|obey|respect)\s+(?:(?:the|your|any|those|these|their)\s+)?(?:rules|instructions|guidelines|orders)\b|\b(?:do\s+not|dont|never|stop)\s+obey(?:ing)?\s+(?:your|the|any|their)\b|\bdisobey\s+(?:your|the|all)\b/u,
  /\b(?:ignora|olvida|olvidate\s+de|descarta|borra)\s+(?:todo\s+)?lo\s+(?:anterior|de\s+arriba|que\s+te\s+(?:dijeron|ordenaron|ensenaron|programaron))\b|\b(?:haz|hagas)\s+caso\s+omiso\s+(?:de|a)\s+(?:tus|las|tu)\b|\bpasa(?:te)?\s+por\s+alto\s+(?:tus|las)\s+(?:instrucciones|reglas)\b/u,
  /\b(?:desactiva|apaga|quita|elimina|salta(?:te)?|omite|evita)\s+(?:(?:tus|tu|los|las|la|el|todos|todas)\s+){0,2}(?:filtros?|restricciones|limites|controles|seguridad|revision|aprobacion)\b/u,
  /\b(?:ya\s+)?no\s+tienes\s+que\s+(?:seguir|obedecer|respetar)\s+(?:las|tus|esas)\b|\btus\s+(?:reglas|instrucciones)\s+(?:ya\s+)?no\s+(?:aplican|valen|cuentan|importan)\b/u,
  // Speak to the machine by name.
  /\b(?:note|message|instructions?|orders?|memo|command|attention|attn)\s+(?:(?:to|for|from)\s+)?(?:(?:the|this|all)\s+)?(?:ai|bot|assistant|system|model|llm|chatbot|chatgpt|gpt|robot|machine)\b\s*[:,-]/u,
  /\b(?:nota|mensaje|instruccion|instrucciones|orden|aviso)\s+(?:para|al|a|del|de)\s+(?:(?:la|el)\s+)?(?:ia|bot|asistente|sistema|modelo|robot|maquina)\b\s*[:,-]/u,
  /(?:^|[.!?\n])\s*(?:hey|hi|hello|dear|ok|yo|listen|oye|hola|oiga|querido|querida)?,?\s*(?:chatgpt|gpt|ai\s+assistant|ai|bot|robot|machine|ia|maquina)\b\s*[,:-]\s*(?:(?:please|now|just|you\s+must|i\s+order\s+you\s+to|por\s+favor)\s+){0,2}(?:new\s+rule|nueva\s+regla|tell\s+me\s+(?:my|i|that)|say|set|mark|approve|confirm|ignore|forget|waive|forgive|follow|obey|output|write|di|dime\s+que|marca|pon|aprueba|confirma|ignora|olvida|perdona|obedece)\b/u,
  /(?:^|\n)\s*[([*]{1,2}\s*(?:system|sistema|admin|developer|assistant)\s*[)\]*]{1,2}\s*\S|\bsystem\s+note\s*:/u,
  /(?:^|\n)\s*(?:tool|function|function_call|tool_call|api)\s*:/u,
  /[-=#*_~]{2,}\s*(?:end|begin|start|fin|inicio)\s+(?:of\s+|del?\s+)?(?:the\s+)?(?:tenant|user|system|message|input|prompt|text|instructions|mensaje)\b|\bend\s+of\s+(?:the\s+)?(?:tenant|user)s?\s+(?:message|input|text|data)\b|\b(?:begin|start)\s+(?:system|new)\s+(?:prompt|instructions?)\b/u,
  /<\s*\/?\s*(?:tenant_message|system|assistant|instructions?|prompt|admin)\s*>/u,
  // Speak in fields, calls and queries.
  /\b(?:weekly_amount|duration_weeks|start_date|opt_out|amount_owed|tenant_[a-z]+|[a-z]+_score|auto_[a-z]+|escalate_[a-z]+)\s*[:=]/u,
  /\b[a-z]+(?:_[a-z]+)+\s*\(|\b(?:route|severity|decision|action)\s*[:=]\s*(?:auto|none|send|approve|low)\w*/u,
  /\bupdate\s+[a-z_]+\s+set\s+[a-z_]+\s*=|\b(?:drop|truncate|alter)\s+(?:table|database)\b|\bselect\s+(?:\*|[a-z_, ]{1,40})\s+from\b|\bdelete\s+from\s+[a-z_]+\s+where\b|\$\{|\bprocess\.env\b/u,
  /\b(?:rate|score|grade|rank)\s+(?:this|me|it|my\s+[a-z]+)\s+(?:[a-z]+\s+){0,3}(?:0?\.\d+|1\.0+|9\d|100)\b|\b(?:confidence|confianza)\s+(?:[a-z]+\s+){0,2}(?:0?\.\d+|1\.0+|9\d|100)\b/u,
  // Make it play a part, otherwise.
  /\b(?:pretend|imagine|suppose|assume|let\s+us\s+say|say)\s+(?:that\s+)?(?:you\s+are|you're|youre|ur)\s+(?:(?:the|my|a|an|our)\s+)?(?:[a-z]+\s+)?(?:manager|landlord|owner|lawyer|attorney|ai|bot|admin|administrator|developer|judge|supervisor|accountant)\b/u,
  /\bgame\s+where\s+(?:you|u)\b|\bsimulate\s+(?:a|an|the|being)\b|\byour\s+new\s+(?:persona|identity|character|job|mission|goal|name)\s+is\b/u,
  /\b(?:ahora\s+eres|eres\s+ahora|imagina(?:te)?\s+que\s+eres|supon(?:te)?\s+que\s+eres|finge\s+que|actua\s+como\s+si\s+fueras|tu\s+eres)\s+(?:(?:el|la|mi|un|una)\s+)?(?:gerente|duen[ao]|abogad[ao]|juez|administrador|administradora|jefe|jefa|asistente|ia|robot|supervisor|ya\s+pague)\b(?!\s*\?)/u,
  /\btu\s+nuev[ao]\s+(?:tarea|rol|funcion|mision|objetivo|instruccion|regla|trabajo\s+es)\b/u,
  // Ask for what it was told, otherwise.
  /\b(?:repeat|print|copy|paste|output|translate|recite|quote)\s+(?:and\s+paste\s+)?(?:(?:me|all|everything|the|your|text|words|message|messages|lines|content|of|that\s+is)\s+){0,4}(?:above|system\s+prompt|your\s+(?:instructions|rules|prompt))\b|\b(?:copy|paste)\s+your\s+(?:instructions|rules|prompt)\b/u,
  /\bwhat\s+(?:were|are|have)\s+you\s+(?:been\s+)?(?:told|instructed|programmed|ordered)\s+(?:to\b|before\b|in\s+(?:your|the)\b|at\s+the\s+start)|\bwhat\s+(?:instructions|rules|orders|prompt)\s+(?:were\s+you\s+given|have\s+you\s+been\s+given|did\s+(?:they|you)\s+(?:give|get)|do\s+you\s+(?:follow|have))\b/u,
  /\b(?:hidden|secret|internal|system)\s+(?:rules|instructions|prompt|guidelines)\b|\byour\s+(?:initial\s+|original\s+|full\s+)?prompt\b(?!\s+(?:reply|response|attention|help|action|answer|service|payment|assistance))/u,
  /\b(?:cuales\s+son|dime|muestra(?:me)?|ensena(?:me)?|repite)\s+tus\s+(?:instrucciones|reglas|ordenes)\b(?!\s+para)|\brepite\s+(?:todo|el\s+texto|lo)\s+(?:[a-z]+\s+){0,4}arriba\b|\bque\s+te\s+(?:dijeron|ordenaron|programaron)\s+(?:que\s+(?:digas|hagas|respondas)|para)\b/u,
  // Ask for what belongs to others.
  /\b(?:list|show|give|print|dump|export|tell|send|name|reveal)\s+(?:me\s+|us\s+)?(?:(?:all|every|the|each|of|your|other|names|balances?|debts?|data|phone|numbers?|list|info|information|accounts?|and|records?)\s+){1,6}(?:tenants?|residents?|renters)\b(?!\s+(?:portal|portion|insurance|handbook|rights|association))/u,
  /\b(?:balances?|debts?|data|info|information|accounts?|records?|numbers?)\s+(?:of|on|about|for|from)\s+(?:(?:all|every|each|other|the)\s+){1,3}(?:tenants?|residents?|people)\b/u,
  /\b(?:data|database|records?|balances?)\b.{0,30}\b(?:other|all|every)\s+(?:tenants?|residents?)\b/u,
  /\b(?:dump|query|search|export|access|hack|read)\s+(?:me\s+)?(?:(?:your|the|all|whole|entire)\s+){0,2}(?:database|db|tenant\s+(?:list|table|records))\b|\b(?:your|the)\s+database\b.{0,60}\bprint\b|\bfrom\s+your\s+database\b/u,
  /\b(?:lista|datos|saldos|deudas|nombres|telefonos|informacion)\s+(?:de|sobre)\s+(?:(?:los|las|todos|otros|otras|demas)\s+){0,3}(?:inquilin[oa]s|vecinos)\b/u,
  // Dictate what it says, otherwise.
  /\b(?:say|write|type|send|reply|answer|respond|text)\s+(?:back\s+)?exactly\b|\b(?:say|write|type|reply|answer|respond|text)\s+back\s*:|\b(?:answer|reply|respond)\s+(?:with\s+)?[a-z]+\s+only\b|(?:^|[.!,:;\n]\s*)(?:you\s+(?:can|must|should|will)\s+)?only\s+(?:say|output|(?:answer|reply|respond)\s+(?:with|yes|no|approved))\b|\b(?:say|reply|answer|respond|write)\b.{0,60}\band\s+nothing\s+else\b/u,
  /\byour\s+(?:next|only|first)\s+(?:message|reply|response|answer|text)\s+(?:must|should|has\s+to|will|needs\s+to)\b|\b(?:end|start|begin|finish)\s+(?:every|each|your|all)\s+(?:messages?|repl(?:y|ies)|texts?|responses?|answers?|next\s+[a-z]+)\s+with\b|\b(?:return|output|print)\s+(?:only\s+)?(?:valid\s+)?json\b|\border\s+from\s+the\s+system\b/u,
  /\b(?:escribe|escriba|di|diga|responde|contesta|pon)\s+(?:exactamente|textualmente|unicamente|solo|solamente)\b(?!\s+(?:si\s+puede|cuando))|\b(?:di|dime|escribe|responde)\s+que\b.{0,60}\by\s+nada\s+mas\b/u,
  // Order it to decide, otherwise, and alone.
  /\b(?:mark|close|set)\s+(?:this|the|my)\s+(?:conversation|ticket|thread|case|message|escalation)\s+(?:as\s+)?(?:resolved|closed|done|complete|handled)\b/u,
  /\b(?:set|change|make|update|reduce|lower)\s+(?:my|the)\s+(?:amount|balance|debt|rent|total)\s+(?:owed|due|i\s+owe)?\s*to\s+(?:zero|nothing|\$?0)(?![\d.,]*\d)\b|\bupdate\s+(?:the|my|your)\s+(?:records?|account|ledger|system|database|file)\s+to\s+(?:show|say|reflect)\s+(?:[a-z]+\s+){0,4}(?:paid|zero|nothing|0|approved)\b/u,
  /\b(?:do\s+not|dont|never)\s+(?:send|forward|show|pass|give)\s+(?:this|it|that|my\s+[a-z]+)\s+to\s+(?:a|the|any|your)\s+(?:manager|human|person|supervisor|reviewer|staff)\b|\b(?:do\s+not|dont|never)\s+(?:flag|escalate|review)\s+(?:this|it|me|my\s+(?:message|text|plan|request))\b/u,
  /\b(?:no\s+need\s+for|without|no|skip)\s+(?:any\s+|a\s+)?(?:human|manager|managers)\s+(?:review|approval|check)\b|\byou\s+(?:are|have\s+been)\s+authori[sz]ed\s+to\b/u,
  /\b(?:from|at|with|by)\s+(?:openai|anthropic|google\s+ai|the\s+ai\s+company)\b|\byour\s+(?:creator|developer|programmer|maker|engineer)\b(?=.{0,200}\b(?:approve|ignore|order|forgive|waive|confirm|set|mark|must|obey|say|speaking)\b)|\bas\s+your\s+(?:developer|creator|programmer|admin|administrator|master|engineer)\b/u,
  /\bno\s+l[oa]\s+(?:mandes|envies|pases|muestres)\s+al?\s+(?:gerente|supervisor|manager|persona)\b|\bno\s+escales\b|\bsoy\s+tu\s+(?:programador|programadora|creador|creadora|desarrollador|administrador)\b/u,
  // Say it in a form that people don't read, otherwise.
  /\b(?:read|reverse|say|spell)\s+(?:this|it|that|the\s+following)\s+(?:backwards?|in\s+reverse)\b|\bhex\s+decode\b|\bal\s+reves\s+y\s+(?:haz|obedece)\b/u,

  // Whatever the words: what only a machine has, set aside, asked for or rewritten.
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop|break|discard|erase|suspend|violate|abandon|replace|rewrite|change|reset|unlearn|remove|delete|set\s+aside|put\s+aside|leave\s+aside|throw\s+(?:out|away)|pay\s+no\s+attention\s+to|(?:do\s+not|dont|never|stop)\s+(?:follow|following|use|using|obey|listen\s+to|listening\s+to|apply|applying))\s+(?:(?!my\b)[a-z]+\s+){0,4}(?:your|the\s+system|the\s+ai|the\s+bots?)\s+(?:[a-z]+\s+){0,3}(?:instructions?|rules|guidelines|guidance|programming|prompts?|training|configuration|directives|settings|parameters|persona|orders|memory|constraints|limits|policies)\b/u,
  /\byour\s+(?:[a-z]+\s+){0,2}(?:programming|prompt|training\s+data|source\s+code|configuration|parameters|context\s+window|system\s+message)\s+(?:is|are|was|has|have|says?|does|will|must|should|to|and)\b/u,
  /\b(?:what|which|show|tell|print|repeat|reveal|list|copy|quote|read|give|share|summari[sz]e|paraphrase)\b.{0,50}\b(?:your\s+(?:[a-z]+\s+){0,2}(?:prompt|programming|source\s+code|configuration)|(?:first|last|next|exact)\s+(?:lines?|words?|sentences?)\s+of\s+your\b|lines?\s+of\s+your\s+instructions)(?!\s+(?:reply|response))\b/u,
  /\b(?:ignora|olvida|cambia|borra|desobedece|rompe|reinicia|muestra|muestrame|dime|revela|ensename|deja\s+de\s+seguir|no\s+uses|no\s+sigas)\s+(?:[a-z]+\s+){0,3}(?:tu|tus)\s+(?:[a-z]+\s+){0,2}(?:configuracion|programacion|instrucciones|reglas|prompt|entrenamiento|ordenes|parametros|limites|memoria)\b/u,
  // Obedience.
  /\b(?:you|u)\s+(?:must|have\s+to|will|shall|need\s+to)\s+(?:obey|comply|do\s+(?:what|as)\s+i\s+say|agree\s+with|follow\s+my)\b|\b(?:obey|execute)\s+(?:me|this|these|my|it|the\s+following|command)\b|\band\s+(?:obey|execute|comply)\b|\bi\s+(?:order|command)\s+you\b/u,
  /\bas\s+an\s+(?:ai|assistant|llm|chatbot)\b|\byou\s+(?:have\s+been|were|are\s+being|are\s+now|got)\s+(?:re-?programmed|hacked|updated|upgraded|reset|unlocked|jailbroken|liberated|freed)\b|\breprogram\b|\b(?:free\s+(?:of|from)|without|with\s+no|no)\s+(?:any\s+)?(?:rules\s+(?:and|or|anymore)|restrictions|guidelines|limits\s+or|filters|censorship)\b/u,
  /\b(?:te|le)\s+orden[ao]\b|\bobedece(?:me)?\b|\bdebes\s+obedecer\b|\b(?:libre|libres)\s+de\s+(?:reglas|restricciones)\b|\bsin\s+(?:reglas|restricciones|filtros|limites)\b|\bte\s+(?:he|han|hemos)\s+(?:reprogramado|actualizado|hackeado|desbloqueado)\b/u,
  /\bstop\s+being\s+(?:an?|the|my)\s+(?:ai|assistant|bot|robot|landlords?\s+assistant)\b|\bdeja\s+de\s+ser\s+(?:un|una|el|la)\s+(?:asistente|robot|bot|ia)\b|\b(?:responde|contesta|habla|escribe|actua)\s+como\s+(?:si\s+(?:fueras|eres|fuera)|un|una|el|la)\s+(?:[a-z]+\s+)?(?:duen[ao]|gerente|abogad[ao]|casero|jefe|humano|amig[ao]|ia|administrador)\b/u,
  // An authority that nobody can check, and an order.
  /\b(?:i\s+am|i'm|im|this\s+is|treat\s+(?:this|me|it)(?:\s+message)?\s+as(?:\s+(?:from|coming\s+from|if\s+from))?|(?:you\s+are\s+)?(?:talking|speaking)\s+to)\s+(?:the|your|a)\s+(?:[a-z]+\s+)?(?:manager|owner|landlord|supervisor|boss|ceo|judge|engineer|tester|administrator)\b(?=.{0,120}\b(?:approve[sd]?|waive|forgive|set\s+(?:my|the|it)|mark|testing|override|ignore|reply\s+(?:with|approved|yes|ok)|you\s+must)\b)|\btreat\s+(?:this|it)(?:\s+message)?\s+as\s+(?:(?:if\s+)?(?:it\s+)?(?:is\s+|was\s+|came\s+|coming\s+)?from\s+)?(?:the|a|an|your)?\s*(?:manager|owner|landlord|system|admin|trusted|approved|verified|order|command)\b/u,
  /\b(?:this|the|my)\s+(?:message|text|request|chat)\s+(?:is|was|has\s+been|comes)\s+(?:already\s+)?(?:pre-?approved|authori[sz]ed|verified|trusted|whitelisted|from\s+(?:the\s+)?(?:system|admin|administrator|developers?))\b/u,
  /\b(?:all|every|my|the)\s+(?:balances?|debts?|fees|accounts?)\s+(?:are|is)\s+(?:now\s+)?(?:zero|0|cancell?ed|forgiven|cleared|paid)\b.{0,40}\b(?:confirm|say|repeat|tell|reply|respond|acknowledge)\b/u,
  /\b(?:tests?|testing)\s+(?:the\s+|this\s+|your\s+|of\s+the\s+)?(?:bot|system|ai|assistant|chatbot)\b/u,
  // Put the answer into its mouth.
  /\b(?:the|your)\s+(?:correct|only|right|expected|required|best)\s+(?:answer|reply|response|output)\s+(?:is|must|should|will|has)\b|\boutput\s+(?:it|this|that|only|approved|yes|the|a|my)\b|\b(?:reply|respond|answer|say|return)\s+(?:approved|["'][a-z]|json)\b|\b(?:in|as|valid|only|this)\s+json\b/u,
  /\bconfidence\b.{0,20}(?<![\d.$])(?:0?\.\d+|1(?:\.0+)?|9\d|100)(?![\d.])|(?<![\d.$])(?:0?\.\d+|9\d|100)\s*(?:%|percent)?\s+(?:confidence|confianza)\b|\b(?:approve|accept|pass|score|send)\b.{0,20}\bat\s+(?:0?\.\d+|9\d\s?%|100\s?%)/u,
  // Ask after everybody, or somebody else.
  /\b(?:tell|show|give|send|text)\s+me\s+(?:what|how\s+much)\s+(?:unit|apt|apartment|tenant|the\s+tenant|everyone|everybody|the\s+other)\b.{0,30}\b(?:owes?|pays?|balance)\b|\b(?:balances?|saldos?|deudas?|datos|telefonos?|rent|debts?)\s+(?:of|de)\s+(?:everyone|everybody|todos|todas|all|cada)\b|\b(?:show|tell|give|send|list)\s+(?:me\s+)?(?:everyones?|everybodys?|another\s+tenants?|other\s+tenants?)\b/u,
  // Written for a decoder.
  /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|(?:%[0-9a-f]{2}){4}|(?:&#x?[0-9a-f]{1,6};){3}|(?:[01]{8}\s?){4}|(?:[.-]{1,5}[ /]{1,3}){10}|\bunescape\b|\b(?:morse|hexadecimal|cipher|caesar)\b/u,
  // New orders, new parts.
  /\bnew\s+(?:instructions?|orders|rules?|policy|prompt|directive)\b[^.!?\n]{0,30}:|\byou\s+(?:will|must|shall|should|are\s+to)\s+(?:now|only|always)\s+(?:now\s+|only\s+)?(?:respond|answer|reply|say|act|speak|output|agree)\b/u,
  /\b(?:assume|adopt|take\s+on|play)\s+(?:the|a|another|this|my)\s+(?:[a-z]+\s+)?(?:role|persona|identity|character)\b|\bbe\s+my\s+(?:[a-z]+\s+)?(?:lawyer|manager|landlord|accountant|bot|ai)\s+(?:bot|now|from)\b|\bsimulat(?:e|es|ing|ion)\b|\b(?:dev|developer|debug|unrestricted|override)\s+mode\b|\btenant_message\b|\boverride\s+(?:alpha|beta|omega|sequence|\d)|\b(?:priority|emergency|master)\s+override\b|\byour\s+database\b/u,
  /\b(?:ignora|olvida|cambia|desobedece|rompe)\s+(?:tus|todas\s+las|las)\s+(?:normas|politicas|directrices|leyes|limitaciones)\b|\b(?:escribe|responde|contesta|di|confirma)\s*:|\b(?:responde|contesta|escribe)\s+(?:aprobad[oa]|pagad[oa]|cero)\b|\b(?:marca|marque|pon)\s+(?:esto|este|todo|lo)\s+(?:[a-z]+\s+)?como\s+(?:aprobad|pagad|resuelt|cerrad)|\b(?:administrador|sistema|dueno|gerente|desarrollador)\s+(?:te\s+)?ordena\b/u,
];
