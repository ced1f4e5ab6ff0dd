import {defineRule} from '../define.ts'
import {matchesIn} from '../matches.ts'

/** The acronym in English, the names that it stands for, and what other languages call them. */
const bodies: readonly (readonly [right: string, names: string, wrong: string])[] = [
  ['UN', 'united nations|united nations organization', 'ONU OON'],
  ['WHO', 'world health organization', 'OMS VOZ'],
  ['NATO', 'north atlantic treaty organization', 'OTAN'],
  ['IMF', 'international monetary fund', 'FMI IWF MVF'],
  ['WTO', 'world trade organization', 'OMC VTO'],
  ['ILO', 'international labor organization', 'OIT OIL'],
  ['EU', 'european union', 'UE'],
  ['ECB', 'european central bank', 'BCE EZB'],
  ['EIB', 'european investment bank', 'BEI'],
  ['EBRD', 'european bank for reconstruction and development', 'BERD'],
  ['ECHR', 'european court of human rights', 'CEDH TEDH CEDU EGMR'],
  ['CJEU', 'court of justice of the european union', 'CJUE TJUE CGUE EuGH'],
  ['ECJ', 'european court of justice', 'CJUE TJUE CGUE EuGH'],
  ['ESA', 'european space agency', 'ASE AEE'],
  ['AU', 'african union', 'UA'],
  ['AfDB', 'african development bank', 'BAD BAfD'],
  ['ECOWAS', 'economic community of west african states', 'CEDEAO CEDAO'],
  ['OAS', 'organization of american states', 'OEA'],
  ['IDB', 'inter-american development bank', 'BID'],
  ['IACHR', 'inter-american commission on human rights', 'CIDH'],
  ['ECLAC', 'economic commission for latin america and the caribbean', 'CEPAL'],
  ['OIC', 'organization of islamic cooperation', 'OCI'],
  ['GCC', 'gulf cooperation council', 'CCG'],
  ['SCO', 'shanghai cooperation organization', 'OCS ShOS SHOS'],
  ['CSTO', 'collective security treaty organization', 'OTSC ODKB'],
  ['CIS', 'commonwealth of independent states', 'CEI CSI GUS SNG'],
  ['OSCE', 'organization for security and cooperation in europe', 'OBSE OSZE'],
  ['OECD', 'organization for economic cooperation and development', 'OCDE OCSE'],
  ['OPEC', 'organization of the petroleum exporting countries|organization of petroleum exporting countries', 'OPEP'],
  ['OPCW', 'organization for the prohibition of chemical weapons', 'OPAQ OIAC OPAC'],
  ['IAEA', 'international atomic energy agency', 'AIEA OIEA IAEO MAGATE'],
  ['IEA', 'international energy agency', 'AIE'],
  ['ICAO', 'international civil aviation organization', 'OACI'],
  ['IMO', 'international maritime organization', 'OMI'],
  ['IOM', 'international organization for migration', 'OIM'],
  ['WMO', 'world meteorological organization', 'OMM'],
  ['WIPO', 'world intellectual property organization', 'OMPI'],
  ['WFP', 'world food program', 'PMA PAM'],
  ['UNDP', 'united nations development program', 'PNUD'],
  ['UNEP', 'united nations environment program', 'PNUMA PNUE'],
  ['UNHCR', 'united nations high commissioner for refugees|un refugee agency', 'ACNUR HCR'],
  ['IPCC', 'intergovernmental panel on climate change', 'GIEC'],
  ['ICRC', 'international committee of the red cross', 'CICR CICV IKRK MKKK'],
  ['ICC', 'international criminal court', 'CPI TPI IStGH'],
  ['ICJ', 'international court of justice', 'CIJ TIJ IGH'],
  ['IOC', 'international olympic committee', 'CIO COI IOK MOK'],
  ['WADA', 'world anti-doping agency', 'AMA'],
  ['ISS', 'international space station', 'EEI MKS'],
  ['PLO', 'palestine liberation organization', 'OLP'],
  ['USSR', 'soviet union|union of soviet socialist republics', 'URSS UdSSR SSSR'],
  ['US', 'united states', 'EEUU EE.UU. EUA'],
  ['UAE', 'united arab emirates', 'EAU VAE OAE'],
  ['DRC', 'democratic republic of congo|democratic republic of the congo', 'RDC'],
  ['GDP', 'gross domestic product', 'PIB PIL BIP VVP'],
  ['VAT', 'value-added tax|value added tax', 'IVA TVA NDS'],
  ['FDI', 'foreign direct investment', 'IED IDE'],
  ['CPI', 'consumer price index', 'IPC'],
  ['NGO', 'non-governmental organization|nongovernmental organization', 'ONG'],
  ['NGOs', 'non-governmental organizations|nongovernmental organizations', 'ONG ONGs'],
  ['HIV', 'human immunodeficiency virus', 'VIH'],
  ['AIDS', 'acquired immunodeficiency syndrome|acquired immune deficiency syndrome', 'SIDA'],
  ['DNA', 'deoxyribonucleic acid', 'ADN DNS'],
  ['MRI', 'magnetic resonance imaging', 'IRM RMN MRT'],
  ['ICU', 'intensive care unit', 'UCI UTI'],
  ['AI', 'artificial intelligence', 'IA KI']
]

const byWrong = new Map<string, {name: string; right: string}[]>()
for (const [right, names, wrong] of bodies) {
  for (const acronym of wrong.split(' ')) {
    const known = byWrong.get(acronym) ?? []
    known.push(...names.split('|').map((name) => ({name, right})))
    byWrong.set(acronym, known)
  }
}
const choice = [...byWrong.keys()].map((acronym) => acronym.replaceAll('.', '\\.')).join('|')
/** In brackets alone, or before what explains it: "(OMS)", "(OMS, for its initials in Spanish)". */
const expression = new RegExp(`\\((${choice})((?:, (?:for|by) its [\\w ]{3,40})?)(?=[),;])`, 'gu')
const hint = new RegExp(`\\((?:${choice})[),;]`)
/** The longest name is shorter. */
const window = 100
/** British spellings in names, which the list has in the American one. */
const british: readonly (readonly [RegExp, string])[] = [
  [/organisation/g, 'organization'],
  [/programme/g, 'program'],
  [/labour/g, 'labor'],
  [/co-operation/g, 'cooperation']
]

export default defineRule({
  id: 'no-wrong-acronym',
  summary: 'Disallow the acronym of another language after the English name of a body.',
  why: 'The name was translated and its letters were not. English has an acronym of its own for it.',
  mqm: 'terminology/wrong-term',
  severity: 'minor',
  fix: 'suggest',
  sourceLanguages: ['es', 'fr', 'it', 'pt', 'ro', 'de', 'ru', 'uk'],
  needs: 'english',
  sources: ['catalogue acronym-mismatch: 0.95 right'],
  message: 'Unexpected `{actual}` after the English name, expected `{expected}`',
  examples: {
    bad: {
      'The World Health Organization ([[OMS]]) sent masks.': 'The World Health Organization (WHO) sent masks.',
      'A loan of the International Monetary Fund ([[FMI, for its initials in Spanish]]) is due.':
        'A loan of the International Monetary Fund (IMF) is due.',
      'The World Food Programme ([[PMA]]) sent rice.': 'The World Food Programme (WFP) sent rice.',
      'Inspectors of the International Atomic Energy Agency ([[MAGATE]]) left.':
        'Inspectors of the International Atomic Energy Agency (IAEA) left.'
    },
    good: [
      'The World Health Organization (WHO) sent masks.',
      // The letters of another body.
      'The Ministry of Public Works (OMS) sent masks.',
      'Doctors Without Borders (MSF) and the nuclear center in Geneva (CERN) keep their letters.'
    ]
  },
  scope: 'block',

  *check(block) {
    for (const {at, match} of matchesIn(block, expression, hint)) {
      const [, wrong = '', gloss = ''] = match
      let before = block.text
        .slice(Math.max(0, match.index - window), match.index)
        .trimEnd()
        .toLowerCase()
      for (const [spelling, american] of british) before = before.replace(spelling, american)
      const body = byWrong.get(wrong)?.find(({name}) => endsWithName(before, name))
      if (body) yield {start: at + 1, end: at + 1 + wrong.length + gloss.length, expected: [body.right]}
    }
  }
})

/** Whether a text ends with a name as a whole, and not in the middle of a word. */
function endsWithName(text: string, name: string): boolean {
  return text.endsWith(name) && !/[\p{L}\p{N}-]/u.test(text.charAt(text.length - name.length - 1))
}
