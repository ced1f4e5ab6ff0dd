/** Words that open a clause or an aside, or make one: no item of a short list holds them. */
export const clauseWords: ReadonlySet<string> = new Set(
  (
    'he she it they we you i who which that what when where there this these those is are was were be been has have had do does did will would can could ' +
    'may might must shall should not said says say told but and or nor so if because while as with including such like than both either neither between from'
  ).split(' ')
)
