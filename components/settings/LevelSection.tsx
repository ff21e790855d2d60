import type { Level } from '../../lib/model/mark.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/words.ts';
import { Row, Section } from './Section.tsx';

const LEVELS: readonly Level[] = ['all', 'findings', 'conflicts'];

/** Which marks stand beside the claims. */
export function LevelSection({ level, onLevel }: { level: Level; onLevel(level: Level): void }) {
  const words = useWords();
  return (
    <Section title={words('settings.page')}>
      <Row name={words('settings.level')} text={words('settings.level.text')}>
        <Choice
          label={words('settings.level')}
          value={level}
          onChoose={onLevel}
          options={LEVELS.map((each) => ({ value: each, label: words(`settings.level.${each}`) }))}
        />
      </Row>
    </Section>
  );
}
