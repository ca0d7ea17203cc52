/** What in a package the scanner does not read. */
export type Oddity =
  | 'attribute'
  | 'cell_outside_row'
  | 'cell_reference'
  | 'column_number'
  | 'comment_in_texts'
  | 'date_text'
  | 'doubled_part'
  | 'element_among_cells'
  | 'element_in_cell'
  | 'encoding'
  | 'large_part'
  | 'missing_end'
  | 'missing_part'
  | 'missing_text'
  | 'namespace'
  | 'no_rows'
  | 'no_sheets'
  | 'open_cdata'
  | 'open_cell'
  | 'open_comment'
  | 'open_row'
  | 'open_rows'
  | 'open_tag'
  | 'open_text'
  | 'part_address'
  | 'root_element'
  | 'row_in_row'
  | 'row_number'
  | 'sheet_type'
  | 'sheet_without_part'
  | 'text_attributes'
  | 'value_with_elements'

/** Thrown inside the scanner where a package holds what it does not read; SheetJS then reads the file. Never leaves this folder. */
export class Odd extends Error {
  readonly code: Oddity
  constructor(code: Oddity) {
    super(code)
    this.name = 'Odd'
    this.code = code
  }
}
