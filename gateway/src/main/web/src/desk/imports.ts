/** The gateway's door for files. */
export const SERVICES = ['trade', 'investment', 'agreements'] as const;
export type Service = (typeof SERVICES)[number];

export interface Format {
  readonly id: string;
  readonly description: string;
  readonly options: readonly string[];
}

export interface Job {
  readonly id: string;
  readonly format: string;
  readonly fileName: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'PUBLISHED' | 'UNCHANGED' | 'FAILED' | 'INTERRUPTED';
  readonly bytes: number;
  readonly bytesRead: number;
  readonly rowsTaken: number;
  readonly rowsRejected: number;
  readonly rowsPerSecond?: number;
  readonly secondsLeft?: number;
  readonly release?: number;
  readonly error?: string;
}

export const isOver = ({ state }: Job) => state !== 'QUEUED' && state !== 'RUNNING';

async function read<T>(response: Response): Promise<T> {
  const body = (await response.json()) as T & { message?: string; error?: string };
  if (!response.ok) {
    throw new Error(body.message ?? body.error ?? String(response.status));
  }
  return body;
}

export const formats = async (service: Service) => read<Format[]>(await fetch(`/imports/${service}/formats`));

export const jobs = async (service: Service) => read<Job[]>(await fetch(`/imports/${service}`));

export async function submit(
  service: Service,
  format: string,
  options: Readonly<Record<string, string>>,
  file: File,
  token: string,
): Promise<Job> {
  const given = Object.entries(options).filter(([, value]) => value !== '');
  const parameters = new URLSearchParams([['fileName', file.name], ...given]);
  return read<Job>(
    await fetch(`/imports/${service}/${format}?${parameters}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
      body: file,
    }),
  );
}

export async function rejections(service: Service, job: string): Promise<string[][]> {
  const response = await fetch(`/imports/${service}/${job}/rejections.csv`);
  return parse(await response.text()).slice(1);
}

/** Records of a CSV text, with quotes and line breaks inside them. */
function parse(text: string, separator = ','): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') {
        field += '"';
        at++;
      } else if (letter === '"') {
        quoted = false;
      } else {
        field += letter;
      }
    } else if (letter === '"') {
      quoted = true;
    } else if (letter === separator || letter === '\n') {
      record.push(field);
      field = '';
      if (letter === '\n') {
        records.push(record);
        record = [];
      }
    } else if (letter !== '\r') {
      field += letter;
    }
  }
  return field !== '' || record.length > 0 ? [...records, [...record, field]] : records;
}

const PREVIEWED_BYTES = 65_536;
const PREVIEWED_ROWS = 8;

/** The first rows of a file as it is; null when it is no text. */
export async function preview(file: File): Promise<string[][] | null> {
  const text = await file.slice(0, PREVIEWED_BYTES).text();
  if (/[\u0000-\u0008]/.test(text)) {
    return null;
  }
  const head = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const separator = [',', ';', '\t', '|'].reduce((best, next) =>
    head.split(next).length > head.split(best).length ? next : best,
  );
  return parse(text.replace(/^\uFEFF/, ''), separator).slice(0, PREVIEWED_ROWS);
}
