import { useEffect, useId, useState } from 'react';
import { DataTable } from '../chart/DataTable';
import { English } from '../figure/source';
import { compact, exact } from '../i18n/numbers';
import { named, useWords } from '../i18n/words';
import { isOver, type Job, rejections, type Service } from './imports';

/** The latest imports and how they fare. */
export function Jobs({ service, jobs }: { service: Service; jobs: readonly Job[] }) {
  const { desk: w } = useWords();
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{w.jobs}</h2>
      {jobs.length === 0 ? (
        <p className="nothing">{w.noJobs}</p>
      ) : (
        <ul className="plain">
          {jobs.map((job) => (
            <JobItem key={job.id} service={service} job={job} />
          ))}
        </ul>
      )}
    </section>
  );
}

function JobItem({ service, job }: { service: Service; job: Job }) {
  const words = useWords();
  const { desk: w } = words;
  const write = (number: number) => exact(number, words.numbers);
  const bytes = (number: number) => `${compact(number, words.numbers)} B`;
  return (
    <li>
      <p>
        <strong>{job.fileName}</strong> <span className="soft">({job.format})</span>{' '}
        <span className={`badge ${job.state}`} role="status">
          {named(job.state, words)}
        </span>
      </p>
      {!isOver(job) && (
        <>
          <progress aria-label={job.fileName} max={job.bytes} value={job.bytesRead} />
          <p className="soft">
            {[
              w.progress(bytes(job.bytesRead), bytes(job.bytes)),
              job.rowsPerSecond === undefined ? '' : w.rate(write(job.rowsPerSecond)),
              job.secondsLeft === undefined ? '' : w.left(write(job.secondsLeft)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      )}
      <p className="soft">
        {w.taken}: {write(job.rowsTaken)} · {w.refused}: {write(job.rowsRejected)}
      </p>
      {job.error && (
        <p className="notice">
          <English>{job.error}</English>
        </p>
      )}
      {job.rowsRejected > 0 && <Rejections service={service} job={job} />}
    </li>
  );
}

interface Rejection {
  readonly row: number | null;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

function Rejections({ service, job }: { service: Service; job: Job }) {
  const { desk: w, view } = useWords();
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly Rejection[] | null>(null);
  useEffect(() => {
    if (open && rows === null) {
      void rejections(service, job.id).then((records) =>
        setRows(
          records.map(([row = '', column = '', value = '', reason = '']) => ({
            row: row === '' ? null : Number(row),
            column,
            value,
            reason,
          })),
        ),
      );
    }
  }, [open, rows, service, job.id]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.rejections}</summary>
      {rows && (
        <DataTable
          caption={w.rejections}
          columns={[
            { key: 'row', label: w.row, numeric: true, raw: (rejection) => rejection.row },
            { key: 'column', label: w.column, raw: ({ column }) => column },
            { key: 'value', label: w.value, raw: ({ value }) => value },
            { key: 'reason', label: w.reason, raw: ({ reason }) => reason },
          ]}
          rows={rows}
          head="row"
        />
      )}
      <div className="tools">
        <a href={`/imports/${service}/${job.id}/rejections.csv`} download>
          {view.csv}
        </a>
      </div>
    </details>
  );
}
