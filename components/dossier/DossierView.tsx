import { Foreign } from '../ui/Foreign.tsx';
import type { Dossier, DossierFact, DossierPart } from './dossier.ts';

/** A dossier to read and to print. */
export function DossierView({ dossier: { title, parts, foot } }: { dossier: Dossier }) {
  return (
    <article class="dossier">
      <h1 class="page-title">
        <Foreign text={title} />
      </h1>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
      <p class="meta dossier-foot">{foot}</p>
    </article>
  );
}

function Part({ part }: { part: DossierPart }) {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? (
        <h2>
          <Foreign text={part.text} />
        </h2>
      ) : (
        <h3>
          <Foreign text={part.text} />
        </h3>
      );
    case 'text':
      return (
        <p>
          <Foreign text={part.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Foreign text={part.text} />
        </blockquote>
      );
    case 'facts':
      return (
        <dl>
          {part.rows.map((row, index) => (
            <Fact key={index} fact={row} />
          ))}
        </dl>
      );
    case 'table':
      return <Table head={part.head} rows={part.rows} />;
  }
}

function Fact({ fact: { label, text, href } }: { fact: DossierFact }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            <Foreign text={text} />
          </a>
        ) : (
          <Foreign text={text} />
        )}
      </dd>
    </>
  );
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <div class="story-scroll">
      <table class="story-table">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Foreign text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
