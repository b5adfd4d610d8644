/** Bytes as text: UTF-8, UTF-16 in either order, or the old Windows code page. Undefined where they are not text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = utf16(bytes)
  if (encoding) return text(new TextDecoder(encoding).decode(bytes))
  if (bytes.subarray(0, 64_000).includes(0)) return undefined
  try {
    return text(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return text(new TextDecoder('windows-1252').decode(bytes))
  }
}

type Encoding = 'utf-16le' | 'utf-16be'

/** By its byte-order mark, or because every other byte of Latin text is zero. */
function utf16(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2_000)
  if (sample.length < 8) return undefined
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2))
  if (odd > 0.7 && even < 0.05) return 'utf-16le'
  if (even > 0.7 && odd < 0.05) return 'utf-16be'
  return undefined
}

const controls = /(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu

/** Text with more than a stray control character is no text. */
function text(decoded: string): string | undefined {
  const strange = decoded.slice(0, 64_000).match(controls)?.length ?? 0
  return strange > 2 + decoded.length / 500 ? undefined : decoded
}
