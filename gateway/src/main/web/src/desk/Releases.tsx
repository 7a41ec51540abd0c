import { LoadedDocument, type LoadedFragment } from '#graph';
import {
  ReleaseChangesDocument,
  WithdrawAgreementsDocument,
  WithdrawInvestmentDocument,
  WithdrawTradeDocument,
} from '#pages';
import { useEffect, useState } from 'react';
import { Troubles } from '../app/Panel';
import { SourceLink, sourceName } from '../figure/source';
import { ask, type GraphError, type Question } from '../graph/ask';
import { day } from '../i18n/dates';
import { exact } from '../i18n/numbers';
import { named, useWords } from '../i18n/words';
import type { Service } from './imports';

const FIELDS = { trade: 'tradeReleases', investment: 'investmentReleases', agreements: 'agreementReleases' } as const;
const WITHDRAWALS: Record<Service, Question<unknown, { number: number }>> = {
  trade: WithdrawTradeDocument,
  investment: WithdrawInvestmentDocument,
  agreements: WithdrawAgreementsDocument,
};

/** The releases of a service, what each changed, and the way to take one back. */
export function Releases({ service, token }: { service: Service; token: string }) {
  const words = useWords();
  const { desk: w } = words;
  const [releases, setReleases] = useState<readonly LoadedFragment[]>([]);
  const [errors, setErrors] = useState<readonly GraphError[]>([]);
  const [said, say] = useState('');
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((before) => before + 1);
  useEffect(() => {
    const abort = new AbortController();
    ask(LoadedDocument, {}, { signal: abort.signal }).then(
      ({ data, errors: troubles }) => {
        setReleases(data?.[FIELDS[service]] ?? []);
        setErrors(troubles.filter(({ extensions }) => extensions?.service === service));
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [service, turn]);

  const withdraw = async ({ number, source, edition }: LoadedFragment) => {
    if (!token) {
      say(w.noToken);
    } else if (confirm(w.confirm(`${sourceName(source)} (${edition})`))) {
      try {
        const { errors: refusals } = await ask(WITHDRAWALS[service], { number }, { token });
        if (refusals[0]) {
          say(w.failed + refusals[0].message);
        } else {
          say(w.withdrawn);
          again();
        }
      } catch (failure) {
        say(w.failed + (failure instanceof Error ? failure.message : String(failure)));
      }
    }
  };

  return (
    <section className="panel" aria-label={w.releases}>
      <h2>{w.releases}</h2>
      <p role="status" className="status">
        {said}
      </p>
      <Troubles errors={errors} again={again} />
      <ul className="plain">
        {releases.map((release) => (
          <li key={release.number}>
            <div className="title">
              <p>
                <strong>
                  <SourceLink source={release.source} />
                </strong>{' '}
                ({release.edition}) <span className={`badge ${release.status}`}>{named(release.status, words)}</span>
              </p>
              {release.status === 'PUBLISHED' && (
                <button type="button" onClick={() => void withdraw(release)}>
                  {w.withdraw}
                </button>
              )}
            </div>
            <p className="soft">
              {day(release.knownFrom, words)} · {w.taken}: {exact(release.rows, words.numbers)} · {w.refused}:{' '}
              {exact(release.rejectedRows, words.numbers)}
            </p>
            {service === 'trade' && <Changes number={release.number} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ number }: { number: number }) {
  const words = useWords();
  const { desk: w } = words;
  const [counts, setCounts] = useState('');
  const read = async () => {
    const { data } = await ask(ReleaseChangesDocument, { number });
    const changes = data?.tradeReleaseChanges;
    const write = (count: number) => exact(count, words.numbers);
    setCounts(
      changes
        ? `${w.added}: ${write(changes.added)} · ${w.revised}: ${write(changes.revised)} · ${w.removed}: ${write(changes.removed)} · ${w.unchanged}: ${write(changes.unchanged)}`
        : '–',
    );
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && counts === '' && void read()}>
      <summary>{w.changes}</summary>
      <p>{counts}</p>
    </details>
  );
}
