import { useEffect, useState } from 'preact/hooks';
import { type CardSize, sizeOfWidth } from './card-size.ts';

/** Which of its fixed sizes the frame has now. */
export function useFrameSize(): CardSize {
  const [size, setSize] = useState(() => sizeOfWidth(innerWidth));
  useEffect(() => {
    const measure = () => setSize(sizeOfWidth(innerWidth));
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return size;
}
