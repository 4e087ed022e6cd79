/** The tenant has a lawyer. */
export const ATTORNEY_FRAMES: readonly string[] = [
  "(have|got|hired|retained|retain|found|obtained|working with|represented by|speaking with|getting|hiring|consulting|appointed|assigned|tengo|contrate|consegui|tenemos|conseguimos|busque|contratamos|i have|representado por|representada por|me representa|me asignaron|me dieron) ..2 (a|an|some|my|the|legal|un|una|free|al|por|con|great|good)? ..1 ($lawyer|representation|counsel|legal (help|representation|team)|representacion|representante legal) !(at church|friend|in the family|bill|appointment for my|who (goes|lives))",
  "$lawyer ..1 (has|have|is|are|said|says|told|advised|advises|instructed|handling|handles|representing|represents|will|got|wants|needs|recommended|me (dijo|dice|aconsejo|pidio|recomendo)|nos (dijo|dice)|tiene|dice|dijo|lleva|llevando|esta|aconsejo|recomendo|representa|maneja|va|quiere|me) ..6 (file|case|me|not to|handling|represent*|talk|speak|sign|pay|contact|communication|everything|it|caso|firm*|hable|hablara|pag*|habl*|represent*|asunto|comunic*|nada|todo|review*|looking|take|from here)",
  "(talk|speak|contact|call|text|email|direct|refer|go|run|send|address|forward|deal|hable|hablen|hablar|habla|llame|llamen|comuniquese|comuniquense|contacte|contacten|dirij*|mande*|trate*|entiendan*|escriba*) ..5 (to|with|through|by|a|al|con|por) ..2 ($lawyer|(my|mi|our) (lawyers|attorneys|counsels) (office)?)",
  "(cualquier|todo|toda|anything|everything|any|all) ..4 (con|por|through|with|to|via) ..2 $lawyer",
  "(retained|retaining|hired|obtained|secured|represented|appointed|engaged) ..2 (by)? ..1 (counsel|legal|attorney|lawyer|a lawyer|an attorney|abogado|representation)",
  "(legal aid|legal services|public defender|law (clinic|center|office)|ayuda legal|servicios legales|asistencia legal) ..4 (has|have|is|are|my|took|taking|handling|represents|representing|helping|said|told|case|file|lleva|esta|tiene|me|ayuda|ayudando|llevando)",
  "(is|are|es|sera|will be) ..1 (my|our|mi|nuestro|nuestra) ..1 $lawyer",
  "(im|i am|we are|being|were|estoy|estamos) ..1 (represented|representado|representada|representados)",
  "(su|mi|nuestro) (defensor|representante legal|licenciada|licenciado)",
  "$lawyer ..2 (said|says|told|dijo|dice|aconsejo|advised|pidio) ..2 (me|that|que|us|to|i|nos)? ..2 (dont|not|no|never|nunca|nothing|only|talk|speak|stop|communicate|hable*|firm*|conteste*|respond*|acept*|sign|answer|reply|pay|pague*)",
  "(caso|case|asunto|matter|file|lo|la) ..3 (lleva|llevan|tiene|handled by|being handled by|is with|esta con|maneja|with) ..3 $lawyer",
  "(quien|someone|somebody|alguien) ..1 (que)? ..1 (me|to|who)? ..1 (represente|representa|represent me|representing me|represents me|defienda)",
  "(me|nos) (representa|defiende|asesora) ..3 (organizacion|abogad*|grupo|legal|licenciad*|clinica)",
];
