import type { PlaceLexicon } from '../shape/places.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Countries and their common short names, as news prints them. */
const COUNTRIES =
  'afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, britain, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czechia, denmark, djibouti, ecuador, egypt, el salvador, england, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, germany, ghana, greece, grenada, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, samoa, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad, tunisia, turkey, turkmenistan, uganda, ukraine, uruguay, uzbekistan, vanuatu, venezuela, vietnam, wales, yemen, zambia, zimbabwe';

export const places = {
  prepositions: words('in near across inside outside throughout around within'),
  nouns: words(
    'district region city country province state village town county area capital north south east west northeast northwest southeast southwest suburb municipality borough island valley coast  nation neighbourhood neighborhood territory zone',
  ),
  notPlaces: words(
    'congress parliament senate twitter facebook instagram telegram x cabinet court government house english spanish french reuters afp ap monday tuesday wednesday thursday friday saturday sunday god covid',
  ),
  beyond: words(
    'nationwide nationally national nation countrywide statewide worldwide global globally internationally abroad overseas federal',
  ),
  countries: new Set(COUNTRIES.split(', ')),
  tellingVerbs: words(
    'report record see suffer confirm register have count announce detect log reach witness',
  ),
} satisfies PlaceLexicon;
