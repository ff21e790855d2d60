import findings from './messages/en/findings.json' with { type: 'json' };
import problems from './messages/en/problems.json' with { type: 'json' };
import surfaces from './messages/en/surfaces.json' with { type: 'json' };
import spanishFindings from './messages/es/findings.json' with { type: 'json' };
import spanishProblems from './messages/es/problems.json' with { type: 'json' };
import spanishSurfaces from './messages/es/surfaces.json' with { type: 'json' };

/** One form, or one for each plural category of the value `count` (CLDR names: "one", "other" …). */
export type Message = string | Readonly<Record<string, string>>;

export type Messages = Readonly<Record<string, Message>>;

/** Every language in which Claimlight speaks, by its code; English stands in for what another lacks. */
export const CATALOGUE: Readonly<Record<string, Messages>> = {
  en: { ...surfaces, ...problems, ...findings },
  es: { ...spanishSurfaces, ...spanishProblems, ...spanishFindings },
};
