import type { Gender } from '../shape/parties.ts';

const SHE = `aisha alexandra alice alicia alison amanda amelia amina amy ana andreea angela angelina anita anna anne annie
  aurora barbara beatriz bella bertha betty beverly bridget brenda camila carla carmen carol caroline carolina catherine
  cecilia charlotte chloe christina christine cindy claire clara claudia cristina cynthia daniela deborah debra
  delia diana diane dolores donna dora doris dorothy edith eileen elena eleanor elisa elizabeth ella ellen elsa emily emma
  erica esther eva evelyn fatima fatou felicia fiona florence frances francesca gabriela georgina gina gloria grace greta
  hannah heather helen helena ines ingrid irene iris isabel isabella ivana jacqueline jane janet janice jennifer jessica
  joan joanna josephine joyce juanita judith judy julia juliana julie karen kate katherine kathleen katie keiko
  khadija kristin laura leila leticia lidia lily linda lisa lois lorena louise lucia lucy luisa madeleine magdalena
  margaret maria mariam marie marina marta martha mary maryam megan melissa mercedes michelle mildred miriam monica
  nadia nancy naomi natalia natalie natasha nicole nina noor nora olga olivia pamela patricia paula phyllis pilar priya rachel
  rebecca regina renata rita rosa rosalia rose ruth sabine samantha samira sandra sarah sara sharon sheila shirley silvia
  sofia sonia sophia sophie stella stephanie susan susana suzanne sylvia tatiana teresa theresa tina ursula valentina
  valerie vanessa vera veronica victoria virginia wendy yasmin yolanda yoko zainab zoe`;

const HE = `aaron abdul abdullah adam ahmad ahmed akira alan albert alejandro alexander alfredo ali amir anatoly anders andreas
  andrew andrzej anthony antonio arjun arthur benjamin bernard bernardo boris brandon brian bruce bruno carl carlos cesar charles
  christoph christopher craig daniel david dennis diego dmitri donald douglas edgar eduardo edward emmanuel enrique eric
  ernesto ethan eugene felipe felix fernando francisco frank franz fred frederick gabriel gary geoffrey george gerald
  gerhard giovanni giuseppe gonzalo gordon graham greg gregory guillermo gustavo hamza hans harold harry hassan heinrich
  henry hector hiroshi howard hugo ibrahim igor isaac ivan jack jacob jaime james jason javier jeffrey jeremy jerry jesus
  joaquin joe joel john jonathan jorge jose joseph joshua juan julio justin karl keith kenneth kenji kevin khalid klaus kofi
  kwame larry lars leonard leonardo louis luca luis luigi mahmoud manuel marco marcus mario mark martin matteo matthew
  mehmet michael miguel mikhail mohamed mohammad mohammed muhammad mustafa nasser nathan nelson nicholas nicolas
  nikolai omar oscar otto pablo patrick paul pavel pedro peter philip philippe pierre rafael rahul raj ralph
  ramon raul raymond ricardo richard robert roberto rodrigo roger ronald russell salvador samuel santiago scott
  sebastian sergei sergio simon stefan stephen steven stuart takeshi tariq theodore thomas timothy todd tomas umberto
  vicente victor vincent vladimir walter werner wilhelm william wolfgang xavier yuri yusuf zachary`;

const of = (gender: Gender, list: string): [string, Gender][] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);

/** First names that nearly always tell "he" from "she"; those that don't stand in neither list. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([...of('she', SHE), ...of('he', HE)]);
