export {datesOf} from './dates.ts'
export {timesOf} from './times.ts'
export {calendarYears} from './years.ts'
