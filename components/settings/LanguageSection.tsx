import { CATALOGUE } from '../../lib/i18n/catalogue.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/words.ts';
import { Row, Section } from './Section.tsx';

/** The browser's own language has no code. */
const LANGUAGES: readonly string[] = ['', ...Object.keys(CATALOGUE)];

interface Props {
  language: string;
  onLanguage(language: string): void;
}

/** The language in which Claimlight speaks; each is named in its own words. */
export function LanguageSection({ language, onLanguage }: Props) {
  const words = useWords();
  return (
    <Section title={words('settings.language')}>
      <Row name={words('settings.language.name')} text={words('settings.language.text')}>
        <Choice
          label={words('settings.language')}
          value={language}
          onChoose={onLanguage}
          options={LANGUAGES.map((value) => ({
            value,
            label: words(`settings.language.${value || 'browser'}`),
          }))}
        />
      </Row>
    </Section>
  );
}
