import { Popup } from '../../../components/popup/Popup.tsx';
import { fakeFacts, fakeHands, fakeNotes, fakePage, fakeSettings, waitForEver } from '../fakes.ts';
import { BEGUN, BY_HANDS } from '../fixtures/by-hand.ts';
import { LONG } from '../fixtures/long.ts';
import { CHANGED, WORDS } from '../fixtures/readers-word.ts';
import { RELEASES } from '../fixtures/releases.ts';
import { IN_PART, TWO_TEXTS } from '../fixtures/two-texts.ts';
import type { Story } from '../story.ts';

const go = { panel() {}, add() {}, library() {}, settings() {} };
const size = { width: 400, height: 600 };

const sites = { automaticSites: ['harbourtimes.example'] };

function popup(
  fake: Parameters<typeof fakePage>[0],
  notes = fakeNotes(),
  hands = fakeHands(),
  settings = fakeSettings(sites),
) {
  const page = fakePage(fake);
  return () => (
    <Popup page={page} notes={notes} facts={fakeFacts()} hands={hands} settings={settings} go={go} />
  );
}

const writing = { claimId: 'releases', start: 12, end: 12 };
const over = { claimId: 'over', start: 0, end: 0 };

export const popupStories: Record<string, Story> = {
  'popup-list': { ...size, show: popup({ annotations: RELEASES }) },
  'popup-open': { ...size, show: popup({ annotations: RELEASES, place: writing }) },
  'popup-not-kept': { ...size, show: popup({ annotations: WORDS, state: { ephemeral: true }, place: over }) },
  'popup-two-texts': { ...size, show: popup({ annotations: TWO_TEXTS, place: writing }) },
  'popup-in-part': { ...size, show: popup({ annotations: IN_PART }) },
  'popup-not-saved': {
    ...size,
    show: popup({ annotations: RELEASES, place: writing }, fakeNotes([], { code: 'disk-full', values: {} })),
    type: { selector: 'textarea', text: 'x' },
  },
  'popup-site-refused': {
    ...size,
    show: popup({ annotations: RELEASES }, fakeNotes(), fakeHands(), {
      ...fakeSettings(sites),
      withdrawSite: () => Promise.reject({ problem: { code: 'quota-full', values: {} } }),
    }),
    click: 'said=popup.pause',
  },
  'popup-saving': {
    ...size,
    show: popup({ annotations: RELEASES, place: writing }, { ...fakeNotes(), saveUnsaved: waitForEver }),
    type: { selector: 'textarea', text: 'x' },
  },
  'popup-hand': {
    ...size,
    show: popup({ annotations: BY_HANDS, place: writing }, fakeNotes(), fakeHands(BEGUN)),
  },
  'popup-long': { ...size, show: popup({ annotations: LONG, place: { ...writing, claimId: 'long0' } }) },
  'popup-changed': {
    ...size,
    show: popup({
      annotations: CHANGED,
    }),
  },
  'popup-watched': { ...size, show: popup({ annotations: WORDS }) },
  'popup-frames': { ...size, show: popup({ annotations: RELEASES, state: { frames: 'blocked' } }) },
  'popup-no-claims': { ...size, show: popup({ annotations: { ...RELEASES, claims: [] } }) },
  'popup-reading': { ...size, show: popup({ forever: true }), waitMs: 600 },
  'popup-not-article': { ...size, show: popup({ state: { status: 'not-article' } }) },
  'popup-no-language': { ...size, show: popup({ state: { status: 'no-language' } }) },
  'popup-restricted': { ...size, show: popup({ state: { status: 'restricted', url: 'chrome://settings' } }) },
  'popup-failed': {
    ...size,
    show: popup({ state: { status: 'failed', problem: { code: 'ledger-blocked', values: {} } } }),
  },
  'popup-no-tab': { ...size, show: popup({ noTab: true }) },
};
