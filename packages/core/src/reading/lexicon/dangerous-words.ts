/** What danger to oneself and to others is spoken of with, in both languages. Most of it is harmless by itself. */
export const DANGEROUS_WORDS = {
  self_harm: `die died dies dying dead death deaths alive living live life lives exist existing existence suicide suicidal
    kill killed killing hurt hurting harm cut cutting bleed bleeding wrists wrist veins pills pill meds overdose
    od gun revolver pistol rope noose belt knife razor blade bullet trigger bridge overpass roof ledge balcony
    edge tracks train traffic river cliff garage jump jumping hang hanging drown drowning wake waking woke
    asleep sleep heaven hell god lord jesus angels funeral grave ground under buried bury casket coffin ashes
    goodbye goodbyes farewell letter letters note world earth planet gone disappear vanish forever permanent
    permanently peace suffering suffer pain burden worthless hopeless pointless meaningless reason point purpose
    will insurance breathing breathe breath born unalive kms end ending ends over nothing nobody without anymore
    forgive morir morirme muero muera muriera muerte muerta muerto matar matarme mato mate vivir vivo viva
    viviendo vida existir existo existiera existencia suicidio suicidarme cortar cortarme corto corte cortando
    cortandome venas munecas pastillas pastilla pildoras veneno cloro pistola soga cuerda cuchillo navaja puente
    azotea techo balcon metro vias tren rio barranco tirarme aventarme aventar lanzarme colgarme colgada colgado
    ahorcarme despertar despertara despierte amanecer amanezca amaneciera dormir dormida dormirme cielo infierno
    dios diosito virgen panteon tumba tierra entierren bajo despedida despedi despido adios carta nota mundo
    desaparecer siempre descansar descanso paz sufrir sufrimiento dolor duele carga estorbo seguro respirar
    nacido nacer fin acabar acaba acabe acabo aguanto puedo sentido falte falto sin nadie nada perdon`,
  violence: `gun guns shotgun rifle pistol glock strap machete bat knife blade hammer crowbar ak 9mm burner heater blick
    pipe tire iron brick bricks pistola escopeta cuchillo bate fusca cuete fierro navaja tubo palo martillo arma
    hacha punal machetazos machetazo plomazos plomazo balazos balazo batazos batazo cuchillazos punaladas
    punalada cuchilladas tiros tiro golpes patadas madrazos madrazo putazos putazo chingadazos chingazos
    trancazos palazos palos garrotazos trompadas punetazos vergazos plomo bala candela kill killed murder die
    dies dead death shoot shot stab stabbed beat beating punch punched hurt slap smack choke strangle smash
    break broke burn burning fire bomb gasoline match lighter blood bleed bleeding teeth tooth jaw skull neck
    throat bones face head knees legs fingers hands fists bullets bullet vest ambulance hospital dentist
    wheelchair coma morgue casket coffin grave buried bury body bag ditch acid dog pitbull jump jumped hunt
    hunting find found follow watch watching waiting wait outside live lives sleep sleeps park parked parking
    car truck kids kid wife daughter son family school house home alone night back snap regret sorry pray prison
    jail charge case murderer gang boys brothers cousins crew swinging limping straw hurts pain lesson end ends
    ended finish destroy crush cripple drag throw kick explode boom smoke smoked slit slash tires windshield
    window walk alive ground hell maker accident happen happens happened shame matar mato mate maten muera
    mueran muerto muertos morir golpear golpe madrear partir romper rompo reventar reviento quebrar quemar quemo
    prendo prender lumbre fuego incendiar cenizas cerillo gasolina sangre dientes cara cabeza piernas manos
    dedos huesos hocico caja bolsa ataud ambulancia silla ruedas pedacitos pedazos cazar buscar buscando
    encuentro encuentre halle tope espero esperando espalda espaldas cuide cuidense cuidado cuidese ojo solo
    noche carro llantas escuela hijos familia esposa vive viven preso carcel capaz arrepentir lamentar
    desaparece amigos primos encargan enterrar entierro cuello accidente lastima pase pasara negra cuenta vivo
    caminando`,
} as const;
