/**
 * The words that tell a language, for texts of a few words. Lower case, without accents or apostrophes. A word that two
 * languages share stands in both lists, so that it tells nothing between them; names and numbers are in none.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words that hold a sentence together. They tell its frame and weigh double. */
export const ENGLISH_FRAME = list(`
  no k kk not
  i im ill ive id my mine me you your youre youll yall u ur he she it its we were they them their this that these those the a an
  is are was be been am do does did dont didnt doesnt have has had havent can cant could will wont would should
  and or but if so because bc cuz when what where who why how which whats whos wheres hows of to for from with at on in by about until till
  no not yes yeah yep yup nope nah just still there here too also as than then get got getting going gonna wanna gotta lemme gimme
  isnt wasnt arent aint anyone someone anybody somebody something anything nothing some any all each every both more most
  us our him her his hers thats theres lets let up out off over after before again between into through while may might must`);

export const ENGLISH_WORDS = list(`
  per remove removed reply unsubscribe message messages
  yessir yesss yess yea yeahh nahh okie okey fasho aite hella mane yall yalls shawty sup wassup
  huh wya hbu tbh ngl smh rn hmu lemme cya np yw tysm nah dang shoot whoops oops wow ugh hm hmm nice legit lowkey deadass
  able account address afford afternoon again ago ahead alone already alright always amount apartment app appreciate apt asap ask
  asked away back bad balance bank bed before best bet better big bill bills bless board boss both box boy bread break bring broke broken brother
  building bus business busy buy bye call called calling came cancel car card care case cash change charge charged check checks
  child church city close closed code cold come comes coming complete confirm cool copy correct cost court cousin cover crazy
  credit cut dad daughter day days deal dear debt deposit different direct dispute doctor dollar dollars done door down drop due early
  easy eat eight electric email emergency end enough envelope even evening ever evicted eviction extra fact family far fast father
  fee fees feel few fifty figure fine finish first five fix fixed folks food forgot forty found four free friday fridays friend full
  funny gas give given glad god gone good goodbye great guess guy guys had haha hahaha half hand happy hard hate hear heard heat
  hell hello help hey hi hold holiday home honest hope hospital hot hour hours house housing huge hundred husband idea idk
  important instead issue job jobs june july august september october november december january february march april keep keys kid kids kill
  kind knew know landlord last late later laundry law lawyer leak lease leave left legal less letter life light like line link
  little live lol lmao lmk long look looking lost lot lots love made mail make making manager matter maybe mean message
  messages might mine minute minutes miss missed mistake mom monday money month monthly months morning mother move moved moving much name need needed
  needs never new next nice night nine noon note nothing now number numbers off office oh ok okay old omg once one online only open order
  other ours outside overtime owe own owner paid part pay paycheck payday paying payment payments people person phone place plan please pls plz
  plumber portal possible problem process proof put question quick quit rather read ready real really reason receipt received
  remind rent repair reply report rest right roof room roommate running sad safe said same saturday saw say saying says school second see
  seen send sending sent sept service seven shift short sick side since sink sir sister six sleep slow small smh son soon sorry sound sounds speak split
  spoke start starting statement stay stop stopped store stove street stuff such sue sunday super supposed sure sweet swear system take
  taken takes talk talking tax tell ten tenant terrible text texting thank thanks thing things think thirty thought three thx thursday thursdays time times
  tired today together told tomorrow tmrw tonight took toilet towards town tried trouble true trust truth try trying tuesday tuesdays turn twenty twice two
  understand understood unemployment unit unsubscribe update upset use used usually very wait waiting walk want wanted warm washer watch water way
  wednesday wednesdays week weekend weekly weeks welcome well went whatever whole wife window wish without woke word words work worked
  working works worry worse worst worth write wrong yard year years yesterday yet yo young yourself zero wtf wut ikr nvm brb ttyl ty thru tho gotcha
  bruh bro dude sis fam finna ima imma aight ight prolly dunno kinda sorta ya hiya howdy cheers congrats
  deal sounds agreed absolutely definitely perfect awesome amazing blessings blessed amen word facts`);

export const SPANISH_FRAME = list(`
  yo tu usted ustedes ud uds el la los las un una unos unas lo le les se me nos te mi mis su sus nuestro nuestra mio mia
  de del al a en con por para pa sin sobre hasta desde entre que q k ke qe como cuando cuanto cuanta cuantos cuantas donde quien cual porque xq pq porq y o u ni pero
  mas si no ya es son era fue soy eres somos esta estan estoy toy ta estamos estaba esto este esta ese esa eso aqui ahi alla alli
  hay he ha han tengo tiene tienen tenemos tenia muy tambien tampoco tmb tb entonces pues aunque mientras x ahora ahorita ay si`);

export const SPANISH_WORDS = list(`
  pare paren parenle semanal semanales mensual mensuales quincenal quita quite quiten ayudeme ayudenme borreme cuota cuotas
  klk escriban escriba escribir escribame manden envien moleste molesten texteen quitenme saquenme dejenme dimelo ta to nah tamo bendicion mensajito eche echame echeme mano manito
  manches mames onda chingon pues sale nombre mmm bueno ajam porfiss graciass saludito fijate oigan arreglado caray hijole caramba vaya epa epale quiubo quihubo
  abogado abono abonar abre abren abril acabo acepto acuerdo adelante adeudo adios agosto agradezco agua ahorita alguien algo algun ando anoche antes ano anos apartamento
  aplicacion apenas apoyo aprobado arregla arreglar arreglen arreglo asi atrasado atras ayer ayuda ayudar ayudarme balance banco bano basta bastante bebe
  bendicion bendiciones bien bienvenido bolsa bueno buena buenas buenos busco cada caja calefaccion calle calor cama cambiar cambio cancelar cantidad carro carta casa casi casero caso cena
  centavos cerca cerrado cheque chido chamba chale cita ciudad claro cobran cobraron cobro comer comida comprar conmigo conozco contigo contrato correcto correo corte
  cosa cosas creo cualquier cuarto cuatro cuenta cuidado culpa da dame dar debe deben debo deja deje dejen deme demora denme deposito depositar despues deuda
  dia dias dice dicen diciembre diez digame digo dije dijeron dijo dinero dios direccion disculpa disculpe dolares dolar domingo dos dueno ella ellos empezar empiezo encuentro
  enero enfermo entiendo entrada entregar envie envio equivocado escriba espera esperando espere espero esposa esposo estado etcetera falta familia
  favor febrero fecha feliz fin firmar forma fui funciona fuera gente gracias grasias graciasss grande gas guey wey guapo gusto haber habla hablar hable hablo hace hacer haga hago
  hermana hermano hijo hijos hija hola ola hora horas hoy hospital igual importa ingles inquilino invierno ir iva jaja jajaja jajajaja jajaj jejeje jeje jejejeje jiji jijiji jueves jueves
  julio junio junto justo lado largo lastima leer licencia limpio linea listo listos llama llamar llame llamen llamo llave llega llego llegue llevo lluvia luego lugar lunes luz madre
  mal mala malo mama manana mande mandar manden mando mandarle mano mantenimiento mañana martes marzo mayo mayor medio mejor menos mensaje mensajes mensual mes meses mesa miercoles mil mismo mitad moho mucha muchas muchisimas
  mucho muchos muerto mujer nada nadie necesito ninguna ningun nino ninos noche nombre nomas noviembre nueva nuevo numero nunca ocho octubre oficina oiga oigan ok okay orale oye
  otra otro otros padre paga pagando pagar pagare pagaron pagan pague pagué paguen page pagado pago pagos palabra papa papel parada parte pasa pasado pasar paso paz pedir pendiente pense pequeno perdi perdon perdone perfecto persona
  pienso plan plata plomero plomo poco podemos poder podria pon poner porfa porfavor porfis posible pregunta primer primero primera problema pronto proxima proximo puede pueden puedo
  puerta puse queda quedamos quedo queja quejas quiere quieren quiero kiero quince quincena quincenal quisiera quite quiten rapido razon recibi recibio recibo recuerdo regalo
  renta rentas rento respuesta resto roto sabado sabe saben saber saldo sale salgo salud saludos se seis semana semanal semanas sera señor senor señora senora septiembre servicio si siempre siento siete
  sigue sigo simon situacion solo soltera subir suficiente supuesto tal talvez tanto tarde tardes tarjeta techo tele telefono temprano tenga tener ten termino texto textos tiempo tienda tio tia todavia todo
  todos toca toma tomar trabaja trabajando trabajar trabajo trae traigo tranquilo tres triste ultima ultimo unico va vale vamos van varios vaya vea veinte vemos ven vence venga vengo venir ver
  verdad ves vez viene vienen viernes biernes vieron vivo vive voy vuelvo hablamos entiendes andale ándale sale simon nel neta mijo mija compa ijole hijole ajua sip sipi nop nel aca alla ahi
  chequeo cheke parquear parkeo troca biles bil lana feria varo chavos asere dale bro mano vato pana parce chevere bacano guay manito cuñado mami papi dandole pagale pagarle pagarles mandarles
  disculpen permiso mire miren fijese orita horita ahoritita tantito ratito poquito poquita mañanita semanita`);

/** Haitian Creole, Portuguese, French and the other languages we hear and don't speak. */
export const OTHER_LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  portuguese:
    list(`ajude ajudar favor eu voce voces nao sim sou estou esta estao tenho tem temos posso pode podemos vou vai vamos quero quer preciso pagar pago paguei pagamento
    amanha hoje ontem sexta feira segunda terca quarta quinta sabado domingo semana mes meses aluguel dinheiro obrigado obrigada bom boa dia tarde noite  com
    sem para pra pro na no nas nos da do das dos em um uma meu minha meus minhas seu sua quanto quando onde porque mas muito muita mais menos ja ainda tudo nada falo falar ingles
    portugues conta recebi recebeu devo deve oi ola tchau desculpa desculpe moco moca aqui trabalho casa apartamento isso este essa esse ate depois agora fazer vc vcs tb ne la aonde cade aquecimento agua
    quente ajuda ajudar entendo entendi sei mandar manda mensagem mensagens dolares reais cheque proxima proximo ser foi era estava tinha queria gostaria
    o os as e marido mulher filho filha filhos irmao irma mae pai perdeu perdi emprego desempregado demitido fica ficar escritorio atraso valor qual quais mais uns umas dias
    deixa deixar deixe chave esperar espere espera consigo consegue conseguir chego chegar estarei vence venceu atrasado barata baratas cozinha banheiro quebrado quebrou vazamento
    funciona funcionando gerente dono senhor senhora pessoa numero errado alguem ninguem nunca sempre mesmo entao assim gente ligar liga liguei receber recibo comprovante pix parcela
    metade resto divida multa juros contrato desculpem parem tudo bem certo claro beleza blz valeu abraco aluguer inquilino predio manha noite tive teve fiz fez vim veio dei deu`),
  french:
    list(`je tu il elle nous vous ils suis es est sommes etes sont ai as avons avez ont peux peut pouvez pouvoir payer paye paie paiement vendredi samedi dimanche lundi mardi mercredi jeudi
    demain hier aujourdhui semaine mois argent pas ne pas plus rien merci bonjour bonsoir salut oui non le la les un une des du de au aux en et ou mais avec sans pour par sur dans que qui quoi combien quand comment
    pourquoi mon ma mes votre vos notre nos loyer appartement chauffage travail dois doit devez veux veut voulez besoin jai cest nai dargent svp sil plait quel quelle parle anglais francais comprends numero arretez
    toujours deja encore aussi tres bien mal maintenant prochaine prochain chez monsieur madame desole desolee ce cette ca moi toi lui eux avoir etre faire fait tout tous peu jour jours nuit ete quil ya envoyez messages laissez tranquille
    accord perdu emploi malade enfant enfants femme mari mere pere bureau ouvre ferme cle porte cassee casse fuite eau chaude electricite retard envoie envoye envoyer recu facture
    appelez appeler rappelez attendre attendez bientot samedis quinze vingt cent euros salaire compte virement`),
  creole:
    list(`mwen m mwem ou li nou yo mwenn pa gen gen lajan kounye a ka kap peye peyem pey map map vandredi samdi dimanch lendi madi mekredi jedi demen jodi jodia ye semen mwa kay lwaye travay mesi anpil bonjou bonswa
    wi non tanpri silvouple kisa kijan konbyen kile ki kote poukisa pou ak avek nan sou sa se te ap pral pwal vle bezwen konprann konnen pale angle kreyol anko toujou deja tou apre avan chofaj dlo ede ede m voye ban banm mwen fe bay sispann
    nimewo telefon kouman sak pase malad lopital pitit madanm mari pap poko dwe chak tout byen padon eskize eske yon moun lan yo
    biwo ouvri fèmen femen travay pedi pèdi kob kòb chèk poukisa tèt tet mache frè soè manman papa kle pot bagay jwenn vini ale fini koumanse rele reponn ret rete`),
  german:
    list(`ich du er sie wir ihr bin bist ist sind habe hast hat haben kann kannst konnen nicht kein keine geld zahle zahlen bezahlen bezahle am freitag montag dienstag mittwoch donnerstag samstag sonntag morgen heute gestern woche monat miete
    danke bitte guten tag hallo und oder aber mit ohne fur von zu der die das ein eine mein meine ihre wann wie viel was wo warum ja nein auch noch schon jetzt arbeit wohnung heizung verstehe verstehen deutsch englisch`),
  italian:
    list(`io tu lui lei noi voi sono sei siamo ho hai ha abbiamo posso puo pagare pago pagato venerdi sabato domenica lunedi martedi mercoledi giovedi domani oggi ieri settimana mese soldi affitto grazie buongiorno buonasera ciao prego
    per favore non si il lo gli le un una di del della che chi cosa quanto quando dove perche ma con senza mio mia anche ancora gia adesso lavoro casa devo vorrei capisco italiano inglese sto bene sera signora questo questa
    il ci vediamo bene pagamento perso figlio figlia marito moglie ufficio aperto chiuso chiave rotto acqua calda bolletta stipendio mattina pomeriggio scusi scusa ritardo aspetti`),
  polish:
    list(`ja ty my wy jestem jest sa mam masz ma moge mozna nie tak zaplace zapłace zapłacę zaplacic place pieniedzy pieniadze w we na do z za o piatek sobota niedziela poniedzialek wtorek sroda czwartek jutro dzisiaj dzis wczoraj tydzien miesiac
    czynsz dziekuje prosze dzien dobry czesc ile kiedy gdzie dlaczego ale i oraz moj moja mieszkanie praca ogrzewanie rozumiem angielsku polsku juz jeszcze teraz mi sie`),
  vietnamese: list(
    `toi tôi khong không tra trả tien tiền thu thứ sau sáu ngay ngày mai hom hôm nay tuan tuần thang tháng co có duoc được cam ơn cảm on xin chao chào em anh chi chị se sẽ nha nhà thue thuê bao nhieu nhiêu vang vâng`,
  ),
  tagalog:
    list(`ako ikaw siya kami kayo sila ko mo niya namin natin nila ang ng sa mga na pa po opo hindi oo wala may mayroon meron bayad magbabayad babayaran bayaran pera bukas ngayon kahapon linggo biyernes sabado lunes buwan upa salamat
    kamusta magkano kailan saan bakit pero at kung dahil para lang din rin naman pwede puwede gusto kailangan trabaho bahay tubig po nyo`),
  albanian: list(
    `une ti ai ajo ne ju jam eshte jemi kam ke nuk mund paguaj pagesa te premten neser sot dje jave muaj qira faleminderit mire dita pershendetje sa kur ku pse por dhe me pa per puna shtepi leke para`,
  ),
  swahili: list(
    `mimi wewe sisi nina una ana hapana ndiyo asante sana habari nitalipa kulipa pesa kesho leo jana wiki mwezi ijumaa jumatatu kodi nyumba kazi lakini na kwa sijui naweza siwezi tafadhali karibu`,
  ),
  somali: list(
    `waan waxaan ma haa maya lacag bixin doonaa bixinayaa berri maanta shalay jimcaha toddobaad bil kiro mahadsanid fadlan guri shaqo waxaa igu aniga adiga`,
  ),
  turkish: list(
    `ben sen biz siz evet hayir param yok var odeyecegim odeme cuma yarin bugun dun hafta ay kira tesekkurler tesekkur merhaba lutfen ne kadar zaman nerede neden ama ve icin ile ev is anlamiyorum yapabilir miyim`,
  ),
  romanian: list(
    `eu tu noi voi sunt este am ai are avem pot poate nu da platesc plati platit bani vineri sambata duminica luni marti miercuri joi maine azi ieri saptamana luna chirie multumesc buna ziua salut cat cand unde dar si cu fara pentru`,
  ),
  hindi_romanised: list(
    `main mein mujhe aap hum hai hain hoon nahi nahin paisa paise kal aaj shukravar hafta mahina kiraya dhanyavad shukriya namaste kya kab kaise kitna kyun lekin aur ke ka ki ko se karunga dunga dena deta`,
  ),
  indonesian: list(
    `saya anda kami kita tidak bisa akan bayar uang besok hari ini minggu bulan jumat sewa terima kasih tolong berapa kapan di mana kenapa tapi dan untuk dengan belum sudah`,
  ),
  dutch: list(
    `ik jij hij wij ben bent zijn heb hebt heeft kan niet geen geld betaal betalen op vrijdag zaterdag zondag maandag morgen vandaag gisteren week maand huur dank bedankt hallo goedendag en maar met zonder voor van naar het een mijn hoeveel wanneer waar waarom`,
  ),
};

/** English words that Spanish speakers here use for the matters of a flat; beside a Spanish frame they tell nothing. */
export const BORROWED_WORDS = list(`
  late fee fees rent balance payment payments plan office check checks money order lease portal app text texts email manager landlord part time full section
  voucher deposit bill bills statement ledger receipt appointment friday monday break parking laundry heat heater leak super card credit cash job overtime shift
  weekly monthly link account autopay`);

/** Words of every language, which tell none: names, brands, keywords of carriers aside. */
export const TELLING_NOTHING = list(`
  carlos maria jose juan luis miguel pedro ana rosa john james robert michael david denise stanton guadalupe reyes garcia lopez martinez rodriguez hernandez gonzalez perez
  zelle venmo cashapp paypal walmart western union moneygram ssi snap hud ebt am pm usd st ave apt jr sr`);
