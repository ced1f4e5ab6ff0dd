export {datesOf} from './dates.ts'
export type {Calendar, CalendarYear, DatePart, DateValue, TimeValue} from './model.ts'
export {timesOf} from './times.ts'
export {calendarYears} from './years.ts'
