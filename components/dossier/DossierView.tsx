import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';
import type { Dossier, DossierColumn, DossierFact, DossierPart } from './dossier.ts';

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
  const words = useWords();
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
          <Foreign text={words('claims.quotation', { text: part.text })} />
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
      return <Table columns={part.columns} rows={part.rows} />;
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

function Table({ columns, rows }: { columns: DossierColumn[]; rows: string[][] }) {
  return (
    <div class="story-scroll">
      <table class="story-table">
        <thead>
          <tr>
            {columns.map(({ name, holds }) => (
              <th key={name} scope="col" class={holds === 'figure' ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <Cell key={index} text={cell} holds={columns[index]?.holds ?? 'words'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ text, holds }: { text: string; holds: DossierColumn['holds'] }) {
  if (holds === 'figure')
    return (
      <td class="number">
        <b>
          <Foreign text={text} />
        </b>
      </td>
    );
  return (
    <td>
      {holds === 'quotation' ? (
        <span class="printed">
          <Foreign text={text} />
        </span>
      ) : (
        <Foreign text={text} />
      )}
    </td>
  );
}
