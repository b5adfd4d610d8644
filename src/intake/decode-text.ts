/** Bytes as text: UTF-8, UTF-16 in either order, or the old Windows code page. Undefined where they are not text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = utf16(bytes)
  if (encoding) return text(new TextDecoder(encoding).decode(bytes))
  if (bytes.subarray(0, sampled).includes(0)) return undefined
  try {
    return text(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return text(windows1252(bytes))
  }
}

const sampled = 64_000

/** By its byte-order mark, or because every other byte of Latin text is zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2_000)
  if (sample.length < 8) return undefined
  const share = (rest: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === rest).length / (sample.length / 2)
  if (share(1) > 0.7 && share(0) < 0.05) return 'utf-16le'
  if (share(0) > 0.7 && share(1) < 0.05) return 'utf-16be'
  return undefined
}

/** The characters at 0x80 to 0x9F. Node's own decoder leaves them as control characters. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (sign) => upper.charAt(sign.charCodeAt(0) - 0x80))

const strange = /(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu

/** Text with more than a stray control character is no text. */
function text(decoded: string): string | undefined {
  const found = decoded.slice(0, sampled).match(strange)?.length ?? 0
  return found > 2 + Math.min(decoded.length, sampled) / 500 ? undefined : decoded
}
