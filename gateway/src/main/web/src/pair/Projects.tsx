import type { PairInvestmentQuery } from '#graph';
import { ChartFrame } from '../chart/ChartFrame';
import type { Column } from '../chart/table';
import { English, SourceLink } from '../figure/source';
import { Value } from '../figure/Value';
import { day } from '../i18n/dates';
import { exact } from '../i18n/numbers';
import { named, useWords, type Words } from '../i18n/words';

type Investment = NonNullable<NonNullable<PairInvestmentQuery['relation']>['investment']>;
type Project = Investment['projects']['nodes'][number];
type Party = NonNullable<Project['parties']>[number];
type Company = Investment['companies']['nodes'][number];

export function Projects({ projects, query }: { projects: Investment['projects']; query: string }) {
  const words = useWords();
  const { investment: w } = words;
  return (
    <>
      <h3>
        {w.projects} <span className="soft">· {exact(projects.totalCount, words.numbers)}</span>
      </h3>
      {projects.nodes.length === 0 ? (
        <p className="nothing">{w.noProjects}</p>
      ) : (
        <ChartFrame
          name="projects"
          caption={w.projects}
          columns={projectColumns(words)}
          rows={projects.nodes}
          head="name"
          query={query}
        />
      )}
    </>
  );
}

function projectColumns(words: Words): Column<Project>[] {
  const { investment: w } = words;
  const party = ({ organisation, role, sharePercent }: Party) =>
    `${organisation.name ?? organisation.id} (${named(role, words)}${sharePercent === null ? '' : `, ${sharePercent}\u00a0%`})`;
  return [
    {
      key: 'name',
      label: w.name,
      raw: ({ id, name }) => name ?? id,
      cell: ({ id, name, note, source, values }) => (
        <>
          <English>
            <strong>{name ?? id}</strong>
            {note && <p className="note">{note}</p>}
          </English>
          {(values ?? []).map(({ kind, figure }, at) => (
            <p key={at}>
              {named(kind, words)}: <Value figure={figure} />
            </p>
          ))}
          {source && (
            <p className="note">
              <SourceLink source={source} />
            </p>
          )}
        </>
      ),
    },
    { key: 'sector', label: w.sector, raw: ({ sector }) => sector && named(sector.code, words) },
    { key: 'host', label: w.host, raw: ({ host }) => host?.name ?? null },
    {
      key: 'stage',
      label: w.stage,
      raw: ({ stage }) => (stage ? `${named(stage.stage, words)} ${w.since(day(stage.since, words))}` : null),
    },
    {
      key: 'parties',
      label: w.parties,
      raw: ({ parties }) => (parties ?? []).map(party).join('; '),
      cell: ({ parties }) => (
        <ul className="bare">
          {(parties ?? []).map((of, at) => (
            <li key={at}>{party(of)}</li>
          ))}
        </ul>
      ),
    },
  ];
}

export function Companies({ companies, query }: { companies: Investment['companies']; query: string }) {
  const words = useWords();
  const { investment: w } = words;
  return (
    <>
      <h3>
        {w.companies} <span className="soft">· {exact(companies.totalCount, words.numbers)}</span>
      </h3>
      {companies.nodes.length === 0 ? (
        <p className="nothing">{w.noCompanies}</p>
      ) : (
        <ChartFrame
          name="companies"
          caption={w.companies}
          columns={companyColumns(words)}
          rows={companies.nodes}
          head="name"
          query={query}
        />
      )}
    </>
  );
}

function companyColumns({ investment: w }: Words): Column<Company>[] {
  return [
    { key: 'name', label: w.name, raw: ({ id, name }) => name ?? id },
    { key: 'country', label: w.country, raw: ({ country }) => country?.name ?? null },
    {
      key: 'projects',
      label: w.projects,
      raw: ({ projects }) => projectNames(projects),
      cell: ({ projects }) => <English>{projectNames(projects)}</English>,
    },
  ];
}

function projectNames(projects: Company['projects']): string {
  return (projects ?? []).map(({ id, name }) => name ?? id).join('; ');
}
