export {nearest} from '../names/nearest.ts'

/** The run itself cannot go on: usage, configuration, a file that cannot be read. Exit status 2. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** Whether an error is a Failure. Told by its name: the parts of the command that are loaded late have a class of their own. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure'
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it'
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file'
  return code === 'EISDIR' ? 'is a folder' : message
}
