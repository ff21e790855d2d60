import { useWords } from '../ui/words.ts';
import { Row, Section } from './Section.tsx';

/** The name that stands in one's notes. */
export function NotesSection({ author, onAuthor }: { author: string; onAuthor(author: string): void }) {
  const words = useWords();
  return (
    <Section title={words('settings.notes-section')}>
      <Row name={words('settings.author')} text={words('settings.author.text')}>
        <input
          class="field author"
          aria-label={words('settings.author')}
          value={author}
          onInput={(event) => onAuthor(event.currentTarget.value)}
        />
      </Row>
    </Section>
  );
}
