import type { Gender, PartyLexicon } from '../shape/parties.ts';
import { firstNames } from './first-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words that tell people, bodies and documents apart. */
export const parties: PartyLexicon = {
  honorifics: new Map<string, Gender | 'any'>([
    ['dr', 'any'],
    ['dr.', 'any'],
    ['lady', 'she'],
    ['lord', 'he'],
    ['miss', 'she'],
    ['mr', 'he'],
    ['mr.', 'he'],
    ['mrs', 'she'],
    ['mrs.', 'she'],
    ['ms', 'she'],
    ['ms.', 'she'],
    ['sir', 'he'],
  ]),
  firstNames,
  titles:
    words(`adm. admiral ambassador analyst archbishop attorney bishop capt. captain chairman chairwoman chair chancellor
    chief coach col. colonel commissioner congressman congresswoman councillor councilman councilwoman cardinal coordinator
    correspondent deputy detective director doctor economist editor envoy executive expert founder gen. general gov. governor
    head historian inspector judge justice king lawyer leader lecturer lieutenant lt. maj. major manager mayor minister
    mp nurse officer partner pollster pope president premier prime prince princess prof. professor prosecutor
    queen rep. representative researcher scientist secretary sen. senator sergeant sgt. sheriff speaker spokesman
    spokesperson spokeswoman strategist superintendent surgeon teacher treasurer vice adviser advisor aide resident
    activist author commander co-founder ceo`),
  official:
    words(`administration agency army assembly authority bureau cabinet commission committee congress council court
    department embassy force government hospital inspectorate legislature military ministry navy office
    parliament police prosecution prosecutor regulator secretariat senate service taskforce treasury
    tribunal watchdog pentagon kremlin board state county city municipality
    authorities officials prosecutors`),
  organisations:
    words(`alliance association bank body brigade broadcaster business campaign centre center charity church
    clinic club coalition college company consortium corporation daily federation firm foundation fund group
    ngo institute institution league magazine maker movement network newspaper opposition organisation organization
    outlet paper party school society syndicate team think-tank union university website industry airline operator
    developer retailer giant inc inc. corp corp. ltd llc plc co.`),
  firmWords:
    words(`aerospace airways airlines automotive aviation beverages biotech brands breweries cables capital cement
    chemicals communications construction cosmetics cruises dairies dairy electric electronics energy engineering
    entertainment estates express farms ferries financial foods forests freight games gas global health healthcare
    holdings homes hospitals hotels industrial industries insurance international laboratories labs leisure lines
    logistics materials media metals mining motors natural networks oil packaging paper partners petroleum pharma
    pharmaceuticals pictures plastics power press properties publishing rail railways renewables resorts resources
    restaurants robotics semiconductors services shipping shipyards software solutions steel stores studios
    supermarkets systems tankers technologies technology telecom telecoms television textiles tobacco tours trading
    trains transport trucks utilities ventures water works`),
  documents:
    words(`account analysis audit autopsy bill book calculation census chart complaint count data document email estimate examination
    figure filing finding forecast graph index indictment inquiry investigation lawsuit letter log map memo notice paper petition
    poll polling post probe projection publication record report research result review ruling statement statistic study summary survey
    tally test text tweet video website article release`),
  issuing: words('by from'),
  unnamed: words(`adviser aide ally analyst activist bystander campaigner citizen colleague commentator critic
    delegate diplomat doctor economist employee executive expert family farmer friend insider investigator lawyer lawmaker
    leader local man medic member minister neighbour neighbor observer official officer operative opponent parent party person
    people politician pollster protester protestor relative representative rescuer researcher resident respondent
    scientist senator source spokesman spokesperson spokeswoman staffer strategist student supporter survivor teacher
    victim visitor volunteer voter witness woman worker trader investor docker nurse teacher other many some several sources critics experts analysts residents witnesses researchers scientists investigators
    lawmakers republicans democrats voters doctors organisers organizers campaigners activists protesters
    democrat republican`),
  links: words('de da di del della der den van von bin ibn al el la le du dos of'),
  bodyLinks: words('of'),
  affiliating: words('of at for from with'),
  articles: words('the a an this that these those his her its their our my your'),
  indefinite: words('a an another'),
  notNames:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. i`),
};
