/** Thrown inside the scanner where a package holds what it does not read; SheetJS then reads the file. Never leaves this folder. */
export class Odd extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'Odd'
  }
}
