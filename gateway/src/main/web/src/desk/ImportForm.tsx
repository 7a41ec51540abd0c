import { type DragEvent, useEffect, useState } from 'react';
import { Pick } from '../app/Choice';
import { English } from '../figure/source';
import { useWords } from '../i18n/words';
import { type Format, formats, preview, type Service, submit } from './imports';

interface ImportFormProps {
  service: Service;
  token: string;
  submitted(): void;
}

/** A file, what it is, how it begins, and how it is to be read. */
export function ImportForm({ service, token, submitted }: ImportFormProps) {
  const { desk: w } = useWords();
  const [known, setKnown] = useState<readonly Format[]>([]);
  const [format, setFormat] = useState('auto');
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<Readonly<Record<string, string>>>({ onBadRow: 'fail' });
  const [trouble, setTrouble] = useState('');
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    formats(service).then(setKnown, (failure: unknown) => setTrouble(String(failure)));
  }, [service]);
  const chosen = known.find(({ id }) => id === format);
  const set = (name: string, value: string) => setOptions({ ...options, [name]: value });

  const send = async () => {
    if (!token) {
      setTrouble(w.noToken);
      return;
    }
    if (!file) {
      return;
    }
    setSending(true);
    try {
      await submit(service, format, options, file, token);
      setTrouble('');
      setFile(null);
      setSent(sent + 1);
      submitted();
    } catch (failure) {
      setTrouble(w.failed + (failure instanceof Error ? failure.message : String(failure)));
    } finally {
      setSending(false);
    }
  };

  return (
    <section className="panel" aria-label={w.send}>
      <h2>{w.send}</h2>
      {/* Emptied after each import. */}
      <Drop key={sent} file={file} take={setFile} />
      {file && <Preview file={file} />}
      <div className="controls">
        <Pick
          label={w.format}
          options={[['auto', w.detect], ...known.map(({ id }) => [id, id] as const)]}
          value={format}
          choose={setFormat}
        />
        <Pick
          label={w.onBadRow}
          options={[
            ['fail', w.badRows.fail],
            ['reject', w.badRows.reject],
          ]}
          value={options['onBadRow'] ?? 'fail'}
          choose={(value) => set('onBadRow', value)}
        />
        {['edition', ...(chosen?.options ?? [])].map((name) => (
          <label className="pick" key={name}>
            <span>
              <code>{name}</code>
            </span>
            <input value={options[name] ?? ''} onChange={(event) => set(name, event.target.value)} />
          </label>
        ))}
      </div>
      {chosen && (
        <p className="note">
          <English>{chosen.description}</English>
        </p>
      )}
      <button type="button" className="primary" disabled={!file || sending} onClick={() => void send()}>
        {w.send}
      </button>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </section>
  );
}

function Drop({ file, take }: { file: File | null; take(file: File | null): void }) {
  const { desk: w } = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0] ?? null);
  };
  return (
    <label
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{file ? `${file.name} (${file.size.toLocaleString('en')} B)` : w.drop}</span>{' '}
      <input type="file" aria-label={w.file} onChange={(event) => take(event.target.files?.[0] ?? null)} />
    </label>
  );
}

function Preview({ file }: { file: File }) {
  const { desk: w } = useWords();
  const [rows, setRows] = useState<string[][] | null | undefined>();
  useEffect(() => {
    void preview(file).then(setRows);
  }, [file]);
  return (
    <div className="preview">
      <h3>{w.preview}</h3>
      <p className="note">{rows === null ? w.binary : w.previewNote}</p>
      {rows && (
        <div className="scroll" tabIndex={0} role="group" aria-label={w.preview}>
          <table>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) =>
                    at === 0 ? (
                      <th key={column} scope="col">
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
