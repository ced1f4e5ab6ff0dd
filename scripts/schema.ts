import {unusedSuppression} from '../pipelines/steps/unused-suppression.ts'
import {englishes, pipelineNames, ruleSeverities, styleNames} from '../src/cli/options.ts'
import {allRules} from '../src/rules/index.ts'

/** The JSON Schema of `.mtlintrc.yaml`: editors complete and check it as it is written. */
export function configSchema(): string {
  const rules = {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      [...allRules.map(({rule}) => rule), unusedSuppression].map(({id, summary}) => [
        id,
        // YAML 1.1 reads `off` as false.
        {description: summary, enum: [...ruleSeverities, false]}
      ])
    )
  }
  const files = (description: string) => ({description, type: ['string', 'array', 'null'], items: {type: 'string'}})
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of mtlint',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      pipeline: {description: 'What to look for.', enum: pipelineNames},
      source: {
        description: 'The text that was translated: a file, or a pattern such as {dir}/{name}.ar{ext}.',
        type: ['string', 'null']
      },
      sourceLanguage: {
        description: 'The language that was translated, as BCP-47: ar, zh, fr.',
        type: ['string', 'null']
      },
      english: {
        description: 'The spelling that is wanted; without it, what the article uses most.',
        enum: [...englishes, null]
      },
      styles: {
        description: 'House styles: what houses differ in.',
        type: ['array', 'string', 'null'],
        items: {enum: styleNames}
      },
      rules: {description: 'Severities of single rules.', ...rules},
      names: files('Name lists of your own: CSV, YAML, Popolo JSON or TBX.'),
      phrases: files('Phrase tables of your own.'),
      terms: files('Term bases of your own, held against the source: CSV or TBX.'),
      overrides: {
        description: 'Other settings for some files.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: files('Patterns as in .gitignore.'), rules}
        }
      }
    }
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
