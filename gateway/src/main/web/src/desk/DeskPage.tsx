import { useCallback, useEffect, useState } from 'react';
import { Pick } from '../app/Choice';
import { useChoice } from '../app/parameters';
import { useWords } from '../i18n/words';
import { ImportForm } from './ImportForm';
import { isOver, type Job, jobs, SERVICES, type Service } from './imports';
import { Jobs } from './Jobs';
import { Releases } from './Releases';

const KEY = 'entente:token';
const POLL_MILLIS = 700;

/** Where an editor hands files in, follows them and takes releases back. */
export default function DeskPage() {
  const words = useWords();
  const { desk: w } = words;
  const [token, setToken] = useState(() => sessionStorage.getItem(KEY) ?? '');
  const service = useChoice<Service>('service', SERVICES, 'trade');
  const [listed, setListed] = useState<readonly Job[]>([]);
  const [trouble, setTrouble] = useState('');
  const refresh = useCallback(
    () =>
      jobs(service.value).then(
        (found) => {
          setListed(found);
          setTrouble('');
        },
        (failure: unknown) => setTrouble(String(failure)),
      ),
    [service.value],
  );
  useEffect(() => {
    document.title = `${w.title} · Entente`;
  }, [w.title]);
  useEffect(() => {
    setListed([]);
    void refresh();
  }, [refresh]);
  useEffect(() => {
    if (listed.every(isOver)) {
      return undefined;
    }
    const timer = setTimeout(() => void refresh(), POLL_MILLIS);
    return () => clearTimeout(timer);
  }, [listed, refresh]);
  // Releases are asked for again whenever an import has ended.
  const published = listed.filter(isOver).length;

  return (
    <>
      <h1>{w.title}</h1>
      <section className="panel" aria-label={w.token}>
        <div className="controls">
          <label className="pick">
            <span>{w.token}</span>
            <input
              type="password"
              autoComplete="off"
              value={token}
              onChange={(event) => {
                setToken(event.target.value.trim());
                sessionStorage.setItem(KEY, event.target.value.trim());
              }}
            />
          </label>
          <Pick
            label={w.service}
            options={SERVICES.map((name) => [name, words.service[name] ?? name] as const)}
            value={service.value}
            choose={service.set}
          />
        </div>
        <p className="note">{w.tokenHelp}</p>
      </section>
      <ImportForm key={service.value} service={service.value} token={token} submitted={refresh} />
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      <Jobs service={service.value} jobs={listed} />
      <Releases key={`${service.value}-${published}`} service={service.value} token={token} />
    </>
  );
}
