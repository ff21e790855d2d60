const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say nothing of what is counted: function words, reporting verbs, words of figures and of time. */
export const stopWords = list(`
  a an the this that these those it its he she they them their his her him we us our you your i me my one ones
  and or but nor so yet if then than as of in on at by for from with without to into onto off out up down over
  under between among against across through during before after since until till within about around above
  below near is are was were be been being am has have had having do does did doing will would shall should can
  could may might must not no nor never only just also too very much many more most less least few fewer some
  any all both each every either neither other others another such same own there here where when while who
  whom whose which what why how because though although however still again already now today yesterday
  tomorrow tonight earlier later ago last next first second third previous prior former latter recent recently
  nearly almost roughly approximately least exactly up fully half double triple twice times
  say says said saying tell tells told telling report reports reported reporting according add adds added announce
  announced announces state stated claim claims claimed believe believes believed think thinks thought note noted
  show shows showed shown put puts putting give gives gave given giving make makes made take takes took taken get
  gets got come comes came go goes went gone see sees saw seen know known knows find finds found speak speaks spoke
  stand stands stood reach reaches reached call called calls mean means meant include includes including included
  account accounts spokesman spokeswoman spokesperson statement press conference agency official officials
  number numbers figure figures total totals count counts counting tally amount amounts sum sums list lists
  people person persons thing things
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million billion trillion dozen hundreds thousands millions billions dozens score percent per cent
  percentage point points pct bn m k
  monday tuesday wednesday thursday friday saturday sunday january february april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  day days week weeks month months year years hour hours minute minutes morning afternoon evening night noon
  midnight weekend summer winter spring autumn early late daily weekly monthly yearly annual annually
  mr mrs ms dr prof sir
  while around amid despite via per versus vs
  even ever further meanwhile thus rather instead actually really quite
`);

/** Nouns that could count anything. */
export const generic = list(`
  people person number figure total case one other resident man woman victim thing unit piece amount sum count
  share part rate level inhabitant name human individual citizen local civilian many lot group list register record reckoning tally estimate
`);

/** Words that announce that an earlier figure is replaced. */
export const corrections = list(`
  revise revised revises revision correct corrected corrects correction restated restate lowered lower raise raised
  amended adjusted updated instead reduce reduced cut trimmed twice
`);

/** Words by which one party says that another's figure is wrong. */
export const disputes = list(`
  dispute disputes disputed deny denies denied reject rejects rejected contradict contradicts contradicted contest
  contests contested rebut rebuts rebutted refute refutes refuted
`);

/** What is denied where a count is. */
export const disputed = list(`
  this that it these those figure figures count counts toll tolls number numbers claim claims estimate estimates
  tally tallies total totals
`);

/** Words by which a text turns to another event or another body. */
export const asides = list(`
  another separate separately neighbouring neighboring neighbour neighbor elsewhere similar rival unrelated sister
  abroad likewise
`);

/** Words for all of a country, where no place is named. */
export const nationwide = list('nationwide nationally countrywide');

/** Bodies that speak for a state. */
export const officials = list(`
  government authorities authority ministry minister officials official state administration cabinet
`);

/** Capitalised words that name nobody and no place. */
export const notNames = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mr mrs ms dr prof sir president minister prime director chief captain judge senator governor mayor general
  the a an i it he she they we in on at but and by for if there this that these as so when while no not after
  before our my his her their you your some many most all one two three four five six seven eight nine ten
  pm am gmt est bst utc published updated
`);
