import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { droppedFiles } from './dropped-files.ts';

/**
 * Takes files and folders that are dropped on an element; the buttons beside it do the same by keyboard.
 * @param onFiles null while nothing can be taken
 * @returns whether something is held over it
 */
export function useDrop(
  place: RefObject<HTMLElement | null>,
  onFiles: ((files: File[]) => void) | null,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(onFiles !== null);
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (onFiles) void droppedFiles(event.dataTransfer).then(onFiles);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  });
  return isOver;
}
