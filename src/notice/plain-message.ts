/** More than any message holds; what stands behind it is left unread. */
const longest = 150_000

const blank = (words: string) => ' '.repeat(words.length)

/**
 * The message without what a mail program or a forum put around it: quote marks at the start of lines, tags, odd spaces.
 * Every character keeps its place, so offsets hold for the message itself.
 */
export const plainMessage = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/^(?:[ \t]{0,8}[>|¦│]){1,8}/gm, blank)
    .replace(/^\+(.*)\+$/gm, ' $1 ')
    .replace(/<\/?(?:a|b|br|p|div|span|li|ul|ol|strong|em|i|u|td|tr|table|h\d)\b[^<>\n]{0,300}>/gi, (tag) =>
      /^<\/?(?:br|p|div|li|tr|h\d)\b/i.test(tag) ? blank(tag.slice(1)).concat('\n') : blank(tag),
    )
    .replace(/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, (end) => (end.length === 2 ? ' \n' : '\n'))
