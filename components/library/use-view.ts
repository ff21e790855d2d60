import { useEffect, useState } from 'preact/hooks';

const SECTIONS = [
  'reports',
  'claims',
  'notes',
  'watched',
  'dossier',
  'draft',
  'transfer',
  'settings',
] as const;

/** Where in the library one is; it stands in the address, so that back, forward and links work. */
export interface View {
  section: (typeof SECTIONS)[number];
  /** The revision of an open report. */
  id?: string;
  /** The claim of a dossier. */
  claim?: string;
}

/** The view that a hash such as `#reports/4f9c…` names; anything else is the list of reports. */
export function viewOf(hash: string): View {
  const [name, id, claim] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((each) => each === name) ?? 'reports';
  if (!id) return { section };
  const view = { section, id: decodeURIComponent(id) };
  return claim ? { ...view, claim: decodeURIComponent(claim) } : view;
}

export function hashOf({ section, id, claim }: View): string {
  return `#${[section, id, claim]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    // The address may have changed between the first drawing and now.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (next: View) => {
    location.hash = hashOf(next);
  };
  return [view, go];
}
