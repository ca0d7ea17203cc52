import { makeZip, type ZipPart } from './make-zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

interface XlsxSheet {
  readonly name: string
  /** What stands inside `<worksheet>`. */
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
}

export interface XlsxOptions {
  readonly sheets: readonly XlsxSheet[]
  /** The `<si>` elements. */
  readonly strings?: readonly string[]
  /** Number format codes of the styles 1, 2, …; style 0 is general. */
  readonly formats?: readonly string[]
  readonly date1904?: boolean
  readonly more?: readonly ZipPart[]
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function override(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
}

function contentTypes(sheets: number): string {
  const worksheets = Array.from({ length: sheets }, (_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${worksheets}${override('/xl/sharedStrings.xml', 'sharedStrings')}${override('/xl/styles.xml', 'styles')}</Types>`
}

function relationships(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const rows = relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`
}

function styles(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`).join('')
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`).join('')
  const list = formats.length === 0 ? '' : `<numFmts count="${formats.length}">${codes}</numFmts>`
  return `${declaration}<styleSheet xmlns="${main}">${list}<cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${cells}</cellXfs></styleSheet>`
}

/** An xlsx package around sheets written as XML by hand. */
export function makeXlsx({ sheets, strings = [], formats = [], date1904 = false, more = [] }: XlsxOptions): Buffer {
  const list = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${escape(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
    )
    .join('')
  const relations = sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const)
  return makeZip([
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([...relations, ['rId901', 'sharedStrings', 'sharedStrings.xml'], ['rId902', 'styles', 'styles.xml']]),
    },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`,
    })),
    {
      name: 'xl/sharedStrings.xml',
      content: `${declaration}<sst xmlns="${main}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    },
    { name: 'xl/styles.xml', content: styles(formats) },
    ...more,
  ])
}
