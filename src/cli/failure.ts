export {nearest} from '../names/nearest.ts'

/** The run itself cannot go on: usage, configuration, a file that cannot be read. Exit status 2. */
export class Failure extends Error {}
