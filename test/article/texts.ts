import fc from 'fast-check'

/** What articles are made of, and what breaks parsers: line ends, marks without width, letters beyond the first plane, scripts from right to left. */
const pieces = [
  ...['\n', '\r\n', '\n\n', '\r', '\t', ' ', '  ', '\u00a0', '\u2028', '\u0085', '\u3000', '\ufeff'],
  ...['"', '“', '”', '„', '«', '»', '‘', '’', "'", '(', ')', '[', ']', '—', '-', '/'],
  ...['.', '..', '...', '…', ',', ';', ':', '!', '?', '. ', ', ', '.\n'],
  ...[
    '👍',
    '👨‍👩‍👧',
    '🇺🇳',
    '𝒜',
    '\u200b',
    '\u200f',
    '\u00ad',
    'e\u0301',
    'a\u0308\u0323',
    '\u0301',
    '\ud83d',
    '\udc4d',
    '\0',
    '\u001b'
  ],
  ...['وصل', 'الوزير', 'שלום', '中文', 'Київ', 'हिन्दी', '٣', '１２'],
  ...[
    'The',
    'minister',
    'left.',
    'hall.',
    'the',
    'U.S.',
    'Mr.',
    "don't",
    'p.m.',
    'e.g.',
    '3.5',
    '1,000',
    '$5',
    '50%',
    'A.',
    'https://a.example/b?c=d',
    '@desk',
    'x@y.org',
    '- ',
    '1. ',
    '&amp;',
    '<br>'
  ]
]

const mixed = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
const prose = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(' '))

/** Any text at all: arbitrary UTF-16, whole characters as readers see them, and mixtures of what stands in articles. */
export const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 80}),
  fc.string({unit: 'grapheme', maxLength: 80}),
  {arbitrary: mixed, weight: 2},
  {arbitrary: prose, weight: 2}
)

/** A text that stands in one paragraph and begins and ends with something that can be seen. */
export const oneParagraph = anyText
  .map((text) => text.replace(/[\s\0-\u0020\u0085\ufeff]+/gu, ' ').trim())
  .filter((text) => text !== '')
