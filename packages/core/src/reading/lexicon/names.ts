/** Given names that are nothing else, as people write them of somebody we ask for. Lower case, without accents. */
const NAMES =
  `james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen
larry justin scott brandon benjamin samuel gregory raymond patrick alexander dennis jerry tyler aaron jose adam nathan henry
zachary douglas peter kyle walter ethan jeremy harold keith christian roger terry gerald arthur lawrence albert jesse bryan
bruce willie gabriel logan alan juan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley tony mike
dave bob jim joe tom tim steve chris matt nick greg jeff josh sam alex larry eddie freddy rick ricky danny kenny ronnie tommy
tyrone tyrell jamal darnell andre terrence derrick reggie marcus malik darius deshawn lamar dante desmond jerome leroy cedric
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia amy kathleen angela shirley brenda pamela
emma anna nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
madison frances kathryn janice jean abigail alice julia judy sophia denise amber doris marilyn danielle beverly isabella theresa
diana natalie brittany charlotte marie kayla alexis lori keisha latoya latonya shanice tamika ebony jasmine monique tanya tasha
shaniqua kiara aaliyah imani destiny tiffany crystal yolanda rhonda tamara vanessa veronica wanda erica monica
carlos luis jorge miguel pedro antonio francisco manuel jesus alejandro fernando eduardo ricardo roberto rafael raul ramon
alfredo alberto enrique hector javier sergio oscar victor mario ruben armando arturo ernesto felipe gerardo guillermo gustavo
hugo ignacio ismael joaquin julio leonel lorenzo marcos martin mauricio nestor octavio orlando pablo rigoberto rodrigo
salvador santiago saul tomas vicente wilfredo wilmer edwin elmer kelvin jairo jhon yadiel pancho chuy beto memo lupe
ana carmen elena sofia rosario guadalupe juana margarita josefina leticia alicia yolanda graciela silvia norma irma blanca
veronica patricia adriana alejandra beatriz cecilia claudia daniela dolores elizabeth esperanza esther fatima gabriela gladys
ines isabel ivette jimena karina lorena lucia luisa luz magdalena maribel marisol marta mayra mercedes migdalia miriam nadia
natalia noemi ofelia olga paola pilar ramona raquel rocio rosa rosalinda sonia susana teresa valentina vilma viviana ximena
yadira yesenia zoila lopez garcia martinez rodriguez hernandez gonzalez perez sanchez ramirez torres flores rivera gomez diaz
reyes morales cruz ortiz gutierrez chavez ramos ruiz mendoza vargas castillo jimenez moreno romero herrera medina aguilar garza
castro vasquez fernandez guzman munoz salazar ortega delgado estrada ayala santiago figueroa smith johnson williams jones
miller davis wilson anderson taylor thomas jackson thompson harris clark lewis robinson walker`
    .trim()
    .split(/\s+/);

const NOT_ONLY_NAMES = new Set(
  "dolores esperanza luz cruz reyes flores castillo ramos moreno medina rosario pilar mercedes salvador christian destiny crystal amber madison virginia jean ann marie rosa blanca jesus martin walker".split(
    " ",
  ),
);

const names = NAMES.filter((name) => !NOT_ONLY_NAMES.has(name));

/** A name, also in the possessive ("jasmine's" is read as `jasmines`). */
export const NAME_GROUP = [...new Set([...names, ...names.map((name) => `${name}s`)])].join("|");
