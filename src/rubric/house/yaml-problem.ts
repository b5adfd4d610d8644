import type { YAMLError } from 'yaml'

const colon = 'holds a colon inside a text: put the whole text in quotes.'
const words: Partial<Readonly<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'is indented with a tab: YAML needs spaces.',
  BAD_INDENT: 'is not indented like its neighbours, or a bracket before it is not closed.',
  DUPLICATE_KEY: 'names a field that was given before.',
  MISSING_CHAR: 'lacks a closing quote or bracket, or the space behind a colon.',
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: 'lacks a colon behind the field’s name.',
  BAD_SCALAR_START: 'begins a text with a sign that YAML keeps for itself: put the text in quotes.',
  BAD_DQ_ESCAPE: 'has a backslash inside double quotes: use single quotes.',
  TAG_RESOLVE_FAILED: 'uses a tag (!), which a pack may not do.',
  BAD_ALIAS: 'points back to an earlier part (*), which a pack may not do.',
  BAD_DIRECTIVE: 'begins with a % instruction that is not known.',
  UNEXPECTED_TOKEN: 'holds something that YAML does not expect there: check quotes and indentation.',
}

/** What is wrong with a line, in a pack writer's words. */
export const yamlProblem = ({ code }: YAMLError): string => words[code] ?? 'cannot be read as YAML.'
