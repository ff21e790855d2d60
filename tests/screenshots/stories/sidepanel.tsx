import { SidePanel } from '../../../components/sidepanel/SidePanel.tsx';
import { fakeFacts, fakeHands, fakeNotes, fakePage, waitForEver } from '../fakes.ts';
import { BEGUN, BY_HANDS, LEFT } from '../fixtures/by-hand.ts';
import { CHECKED } from '../fixtures/checked.ts';
import { LONG } from '../fixtures/long.ts';
import { CHANGED, WORDS } from '../fixtures/readers-word.ts';
import { RELEASES } from '../fixtures/releases.ts';
import { IN_PART, TWO_TEXTS } from '../fixtures/two-texts.ts';
import type { Story } from '../story.ts';

const size = { width: 360, height: 900 };

function panel(fake: Parameters<typeof fakePage>[0], hands = fakeHands()) {
  const page = fakePage(fake);
  const notes = fakeNotes();
  return () => (
    <SidePanel page={page} notes={notes} facts={fakeFacts()} hands={hands} go={{ library() {} }} />
  );
}

export const sidepanelStories: Record<string, Story> = {
  'panel-list': { ...size, show: panel({ annotations: RELEASES }) },
  'panel-open': { ...size, show: panel({ annotations: RELEASES, open: 'releases' }) },
  'panel-conflict': { ...size, show: panel({ annotations: RELEASES, open: 'half' }) },
  'panel-note': {
    ...size,
    show: panel({ annotations: RELEASES, place: { claimId: 'releases', start: 5, end: 5 } }),
  },
  'panel-not-kept': {
    ...size,
    show: panel({ annotations: WORDS, state: { ephemeral: true }, open: 'over' }),
  },
  'panel-two-texts': {
    ...size,
    show: panel({ annotations: TWO_TEXTS, place: { claimId: 'releases', start: 5, end: 5 } }),
  },
  'panel-in-part': { ...size, show: panel({ annotations: IN_PART }) },
  'panel-check': { ...size, show: panel({ annotations: CHECKED, open: 'homes' }) },
  'panel-set-aside': {
    ...size,
    show: panel({ annotations: WORDS, open: 'releases' }),
    click: '.context > summary >> nth=-1',
  },
  'panel-watched': { ...size, show: panel({ annotations: WORDS }) },
  'panel-note-elsewhere': {
    ...size,
    show: panel({ annotations: WORDS, place: { claimId: 'over', start: 0, end: 0 } }),
  },
  'panel-changed': { ...size, show: panel({ annotations: CHANGED, open: 'releases' }) },
  'panel-orphaned': {
    ...size,
    show: panel({
      annotations: RELEASES,
      state: {
        orphaned: [
          { claimId: 'earlier', standsNow: 'A first tally, hours before, had stood at 90 prisoners freed' },
          { claimId: 'caption', standsNow: '' },
        ],
      },
      open: 'earlier',
    }),
  },
  'panel-hand': { ...size, show: panel({ annotations: BY_HANDS, open: 'releases' }) },
  'panel-hand-lost': {
    ...size,
    show: panel({ annotations: { ...BY_HANDS, claims: BY_HANDS.claims.slice(0, 3) } }),
  },
  'panel-hand-editor': {
    ...size,
    show: panel({ annotations: BY_HANDS, open: 'releases' }),
    click: 'said=hand.correct',
  },
  'panel-hand-new': { ...size, show: panel({ annotations: RELEASES }, fakeHands(BEGUN)) },
  'panel-hand-saving': {
    ...size,
    show: panel({ annotations: RELEASES }, { ...fakeHands(BEGUN), saveUnsaved: waitForEver }),
    type: { selector: '.hand-editor input >> nth=0', text: '1' },
  },
  'panel-hand-back': {
    ...size,
    show: panel({ annotations: RELEASES }, fakeHands(undefined, undefined, LEFT)),
  },
  'panel-hand-refused': {
    ...size,
    show: panel({ annotations: RELEASES }, fakeHands(BEGUN, { code: 'disk-full', values: {} })),
    click: '.hand-editor .primary',
  },
  'panel-hand-removed': {
    ...size,
    show: panel({ annotations: BY_HANDS, open: 'releases' }),
    click: 'said=hand.corrected.remove',
  },
  'panel-long': { ...size, show: panel({ annotations: LONG, open: 'long0' }) },
  'panel-empty': { ...size, height: 400, show: panel({}) },
  'panel-no-tab': { ...size, height: 400, show: panel({ noTab: true }) },
};
