export {nearest} from '../names/nearest.ts'

/** The run itself cannot go on: usage, configuration, a file that cannot be read. Exit status 2. */
export class Failure extends Error {}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it'
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file'
  return code === 'EISDIR' ? 'is a folder' : message
}
