/** A spreadsheet of plain sheets: text and numbers, nothing that runs. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The same sheets give the same bytes. */
export function xlsx(sheets: readonly Sheet[]): Blob {
  const names = uniqueNames(sheets);
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
        .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations(sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]))],
    ...sheets.map(({ rows }, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows)]),
  ];
  return new Blob([zip(files)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

/** At most 31 letters, none that a sheet's name may not have, no two alike. */
function uniqueNames(sheets: readonly Sheet[]): string[] {
  return sheets.map(({ name }, at) => `${at + 1} ${name.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, 31));
}

function contentTypes(count: number): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, at) => type(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'));
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('/xl/workbook.xml', 'sheet.main')}${sheets.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

function sheetXml(rows: Sheet['rows']): string {
  const cell = (value: string | number | null) =>
    value === null || value === ''
      ? '<c/>'
      : typeof value === 'number'
        ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map((row) => `<row>${row.map(cell).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;
}

const escaped = (text: string) =>
  text
    // Control characters have no place in XML.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value = (CRC[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** A ZIP archive whose files are stored as they are, dated 1 January 1980. */
function zip(files: readonly (readonly [string, string])[]): ArrayBuffer {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = encoder.encode(path);
    const content = encoder.encode(text);
    const common = [20, 0x0800, 0, 0, 33, checksum(content), content.length, content.length, name.length, 0];
    const widths = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
    const head = record([0x04034b50, ...common], [4, ...widths]);
    local.push(head, name, content);
    central.push(record([0x02014b50, 20, ...common, 0, 0, 0, 0, offset], [4, 2, ...widths, 2, 2, 2, 4, 4]), name);
    offset += head.length + name.length + content.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = record([0x06054b50, 0, 0, files.length, files.length, size, offset, 0], [4, 2, 2, 2, 2, 4, 4, 2]);
  const parts = [...local, ...central, end];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}

function record(values: readonly number[], widths: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(widths.reduce((sum, width) => sum + width, 0)));
  let at = 0;
  values.forEach((value, index) => {
    if (widths[index] === 4) {
      view.setUint32(at, value, true);
    } else {
      view.setUint16(at, value, true);
    }
    at += widths[index] ?? 0;
  });
  return new Uint8Array(view.buffer);
}
