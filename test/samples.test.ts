import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findingsIn, sampleFindings, samples} from './samples.ts'

describe('machine translation', () => {
  test.each(samples())('%s has the findings that are expected', (folder) => {
    expect(sampleFindings(folder)).toBe(readFileSync(`${folder}/expected.txt`, 'utf8'))
  })
})

describe('human prose', () => {
  test.each(readdirSync('samples/human'))('%s is silent', (file) => {
    expect(findingsIn(`samples/human/${file}`)).toEqual([])
  })
})
