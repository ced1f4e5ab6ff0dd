// Made by `npm run generate` from the folders of rules.
import noCapitalPossessive from './capitals/no-capital-possessive.ts'
import noLowercaseI from './capitals/no-lowercase-i.ts'
import noLowercaseProperNoun from './capitals/no-lowercase-proper-noun.ts'
import noLowercaseSentenceStart from './capitals/no-lowercase-sentence-start.ts'
import noMidSentenceCapital from './capitals/no-mid-sentence-capital.ts'
import noForeignDigits from './characters/no-foreign-digits.ts'
import noForeignScript from './characters/no-foreign-script.ts'
import noHtmlEntities from './characters/no-html-entities.ts'
import noInvisibleCharacters from './characters/no-invisible-characters.ts'
import noMixedScript from './characters/no-mixed-script.ts'
import noMojibake from './characters/no-mojibake.ts'
import noOddSpaces from './characters/no-odd-spaces.ts'
import noCutOffSentence from './fragments/no-cut-off-sentence.ts'
import noFragment from './fragments/no-fragment.ts'
import noAlthoughBut from './grammar/no-although-but.ts'
import noEngineTokens from './leftovers/no-engine-tokens.ts'
import noModelChatter from './leftovers/no-model-chatter.ts'
import noPageLeftovers from './leftovers/no-page-leftovers.ts'
import noPlaceholders from './leftovers/no-placeholders.ts'
import consistentNameSpelling from './names/consistent-name-spelling.ts'
import nameThenSurname from './names/name-then-surname.ts'
import noLowercaseName from './names/no-lowercase-name.ts'
import noMisplacedName from './names/no-misplaced-name.ts'
import noMisspeltName from './names/no-misspelt-name.ts'
import noMisspeltPlace from './names/no-misspelt-place.ts'
import noOutdatedOffice from './names/no-outdated-office.ts'
import noReversedName from './names/no-reversed-name.ts'
import noVerbFirstClause from './names/no-verb-first-clause.ts'
import noWrongOffice from './names/no-wrong-office.ts'
import pronounOfPerson from './names/pronoun-of-person.ts'
import noWrongArrivalPreposition from './prepositions/no-wrong-arrival-preposition.ts'
import noDoubledPunctuation from './punctuation/no-doubled-punctuation.ts'
import noDoubledQuotes from './punctuation/no-doubled-quotes.ts'
import noEmptyBrackets from './punctuation/no-empty-brackets.ts'
import noForeignPunctuation from './punctuation/no-foreign-punctuation.ts'
import noForeignQuotes from './punctuation/no-foreign-quotes.ts'
import noGluedQuotes from './punctuation/no-glued-quotes.ts'
import noMissingSpace from './punctuation/no-missing-space.ts'
import noSpaceBeforePunctuation from './punctuation/no-space-before-punctuation.ts'
import noSpaceInsideBrackets from './punctuation/no-space-inside-brackets.ts'
import noSpaceInsideQuotes from './punctuation/no-space-inside-quotes.ts'
import noSpacedAbbreviation from './punctuation/no-spaced-abbreviation.ts'
import noSpacedApostrophe from './punctuation/no-spaced-apostrophe.ts'
import noSpacedHyphen from './punctuation/no-spaced-hyphen.ts'
import noSpacedTime from './punctuation/no-spaced-time.ts'
import noUnpairedBrackets from './punctuation/no-unpaired-brackets.ts'
import noUnpairedQuotes from './punctuation/no-unpaired-quotes.ts'
import noDoubledConjunct from './repetition/no-doubled-conjunct.ts'
import noLoop from './repetition/no-loop.ts'
import noRepeatedListItem from './repetition/no-repeated-list-item.ts'
import noRepeatedName from './repetition/no-repeated-name.ts'
import noRepeatedPhrase from './repetition/no-repeated-phrase.ts'
import noRepeatedSentence from './repetition/no-repeated-sentence.ts'
import noRepeatedWord from './repetition/no-repeated-word.ts'
import noXOfX from './repetition/no-x-of-x.ts'
import consistentVariety from './spelling/consistent-variety.ts'
import noMisspeltWord from './spelling/no-misspelt-word.ts'
import noUntranslatedWord from './spelling/no-untranslated-word.ts'
import dayBeforeMonth from './style/day-before-month.ts'
import monthBeforeDay from './style/month-before-day.ts'
import noContraction from './style/no-contraction.ts'
import noSerialComma from './style/no-serial-comma.ts'
import percentSign from './style/percent-sign.ts'
import percentWord from './style/percent-word.ts'
import serialComma from './style/serial-comma.ts'
import shortMinistryTitle from './style/short-ministry-title.ts'
import spelledSmallNumber from './style/spelled-small-number.ts'
import type {RulePlugin} from './define.ts'

/** The rules that are code, by family: the name of their folder. */
export const codeRules: Readonly<Record<string, readonly RulePlugin[]>> = {
  capitals: [noCapitalPossessive, noLowercaseI, noLowercaseProperNoun, noLowercaseSentenceStart, noMidSentenceCapital],
  characters: [noForeignDigits, noForeignScript, noHtmlEntities, noInvisibleCharacters, noMixedScript, noMojibake, noOddSpaces],
  fragments: [noCutOffSentence, noFragment],
  grammar: [noAlthoughBut],
  leftovers: [noEngineTokens, noModelChatter, noPageLeftovers, noPlaceholders],
  names: [consistentNameSpelling, nameThenSurname, noLowercaseName, noMisplacedName, noMisspeltName, noMisspeltPlace, noOutdatedOffice, noReversedName, noVerbFirstClause, noWrongOffice, pronounOfPerson],
  prepositions: [noWrongArrivalPreposition],
  punctuation: [noDoubledPunctuation, noDoubledQuotes, noEmptyBrackets, noForeignPunctuation, noForeignQuotes, noGluedQuotes, noMissingSpace, noSpaceBeforePunctuation, noSpaceInsideBrackets, noSpaceInsideQuotes, noSpacedAbbreviation, noSpacedApostrophe, noSpacedHyphen, noSpacedTime, noUnpairedBrackets, noUnpairedQuotes],
  repetition: [noDoubledConjunct, noLoop, noRepeatedListItem, noRepeatedName, noRepeatedPhrase, noRepeatedSentence, noRepeatedWord, noXOfX],
  spelling: [consistentVariety, noMisspeltWord, noUntranslatedWord],
  style: [dayBeforeMonth, monthBeforeDay, noContraction, noSerialComma, percentSign, percentWord, serialComma, shortMinistryTitle, spelledSmallNumber]
}
