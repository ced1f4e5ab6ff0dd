import {readFileSync} from 'node:fs'
import {DecodeError, decode} from '../formats/decode.ts'
import {type NameList, NameListError, readNameList} from '../names/lists/read.ts'
import type {Person} from '../names/people.ts'
import {Failure} from './failure.ts'

/** Read the name list of a file. Throws a NameListError with its mistakes, and a Failure where the file cannot be read. */
export async function readListFile(file: string): Promise<NameList> {
  let text: string
  try {
    text = decode(readFileSync(file))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'no such name list',
      EACCES: 'no permission to read it',
      EISDIR: 'is a folder'
    }
    throw new Failure(`${file}: ${(!(error instanceof DecodeError) && reasons[code ?? '']) || message}`)
  }
  return readNameList(text, file)
}

/** Read name lists of the user. Throws a Failure with file, line and column of the first mistake. */
export async function readNameLists(files: readonly string[]): Promise<Person[]> {
  const people: Person[] = []
  for (const file of files) {
    try {
      const {entries} = await readListFile(file)
      for (const {person} of entries) people.push(person)
    } catch (error) {
      if (!(error instanceof NameListError)) throw error
      const [first = '', ...more] = error.mistakes
      throw new Failure(more.length === 0 ? first : `${first} (${more.length} more: mtlint names check ${file})`)
    }
  }
  return people
}
