import type { MarkKind } from '../../../lib/model/mark.ts';
import { Figure, LayerPage, Marked } from '../layer-page.tsx';
import type { Story } from '../story.ts';

const size = { width: 760, height: 640, isFixed: true, waitMs: 120 };

const MARKS: Record<string, MarkKind> = {
  authorities: 'conflicting',
  parts: 'failed-check',
  releases: 'updated',
  tally: 'since-then',
  bare: 'drifted',
  list: 'corroborated',
  copy: 'repeated',
  quiet: 'unmatched',
};

const Article = () => (
  <>
    <h1 style={{ fontSize: '30px', lineHeight: '1.2' }}>
      <Marked id="list">
        <Figure>More than a hundred</Figure> prisoners out in one day
      </Marked>
    </h1>
    <p style={{ marginBlock: '16px' }}>
      The group wrote that{' '}
      <Marked id="releases">
        it had confirmed <Figure>104</Figure> releases by nightfall
      </Marked>
      .{' '}
      <Marked id="tally">
        A first tally, hours before, had stood at <Figure>80</Figure> prisoners freed
      </Marked>
      .
    </p>
    <p style={{ marginBlock: '16px' }}>
      <Marked id="authorities">
        The authorities put the total at <Figure>626</Figure> detainees freed since December
      </Marked>
      , while the group counted about half as many.{' '}
      <Marked id="quiet">
        It said that <Figure>hundreds</Figure> of the government’s opponents remain in prison
      </Marked>
      .
    </p>
    <p style={{ marginBlock: '16px' }}>
      <Marked id="parts">
        Three prisons held <Figure>48</Figure>, 31 and 17 of them
      </Marked>
      .{' '}
      <Marked id="bare">
        One outlet printed the <Figure>104</Figure> without the group’s name
      </Marked>
      , and{' '}
      <Marked id="copy">
        another copied <Figure>its</Figure> report
      </Marked>
      .
    </p>
  </>
);

const NAMES = ['Aldmoor', 'Brack', 'Corve', 'Dunlea', 'Esker', 'Fenwick', 'Garrow', 'Hollin'];

const Results = () => (
  <table style={{ borderCollapse: 'collapse', width: '100%' }}>
    <tbody>
      {NAMES.map((name, index) => (
        <tr key={name}>
          <td>{name}</td>
          {[731, 419].map((step) => (
            <td key={step}>
              <Marked id={`${name}${step}`}>
                <Figure>{(8000 + index * step).toLocaleString('en')}</Figure> votes
              </Marked>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const DENSE: Record<string, MarkKind> = {
  ...Object.fromEntries(NAMES.flatMap((name) => [731, 419].map((step) => [`${name}${step}`, 'unmatched']))),
  Corve419: 'conflicting',
};

/** The marks over pages of other people: with and without a margin, on any ground, over a page full of figures. */
export const layerStories: Record<string, Story> = {
  'layer-margin': {
    ...size,
    show: () => (
      <LayerPage marks={MARKS} lit="releases">
        <Article />
      </LayerPage>
    ),
  },
  'layer-findings': {
    ...size,
    show: () => (
      <LayerPage marks={MARKS} level="findings">
        <Article />
      </LayerPage>
    ),
  },
  'layer-no-margin': {
    ...size,
    width: 380,
    show: () => (
      <LayerPage marks={MARKS} margin={14}>
        <Article />
      </LayerPage>
    ),
  },
  'layer-dark-page': {
    ...size,
    show: () => (
      <LayerPage marks={MARKS} ground="#101820" ink="#e6e6e6" lit="authorities">
        <Article />
      </LayerPage>
    ),
  },
  'layer-coloured-page': {
    ...size,
    show: () => (
      <LayerPage marks={MARKS} ground="#fbe3cf" ink="#33221a">
        <Article />
      </LayerPage>
    ),
  },
  'layer-grey-page': {
    ...size,
    show: () => (
      <LayerPage marks={MARKS} ground="#808080" ink="#000">
        <Article />
      </LayerPage>
    ),
  },
  'layer-table': {
    ...size,
    height: 420,
    show: () => (
      <LayerPage marks={DENSE}>
        <Results />
      </LayerPage>
    ),
  },
};
