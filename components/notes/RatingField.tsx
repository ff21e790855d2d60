import { RATINGS } from '../../lib/notes/ratings.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/words.ts';

interface Props {
  rating: string | null;
  onChange(rating: string | null): void;
}

/** The rating as one of four words, or none. */
export function RatingField({ rating, onChange }: Props) {
  const words = useWords();
  return (
    <Choice
      label={words('note.rating')}
      options={RATINGS.map((id) => ({ value: id as string, label: words(`rating.${id}`) }))}
      value={rating}
      onChoose={onChange}
      onClear={() => onChange(null)}
    />
  );
}
