import { readFileSync } from 'node:fs'

type Event = { type: number; source: { id: number }; params?: Record<string, unknown> }
type Log = { constants: { logEventTypes: Record<string, number> }; events: Event[] }

/** Where a Chromium turned to, by its own log (--log-net-log): a host for each event that asks for something. */
export type Asked = {
  /** On behalf of a page. */
  readonly byPages: string[]
  /** For Chromium's own housekeeping: updates, time, sign-in. No page can start a request that counts here. */
  readonly byChromium: string[]
}

export function asked(file: string, home: string): Asked {
  const log = read(file)
  const named = (name: string) => log.events.filter(({ type }) => type === log.constants.logEventTypes[name])
  const texts = (name: string, key: string) => named(name).flatMap(({ params }) => textOf(params?.[key]))

  const requests = named('URL_REQUEST_START_JOB').flatMap(({ params }) =>
    textOf(params?.url)
      .filter((url) => /^(https?|wss?):/.test(url))
      .map((url) => ({ url, own: params?.initiator === 'not an origin' && params.request_type === 'other' })),
  )
  const own = new Set(requests.filter(({ own }) => own).map(({ url }) => new URL(url).hostname))

  // A connection of the HTTP stack names its host. One without a name (WebRTC) is known by its address alone.
  const groups = new Map(
    named('SOCKET_POOL_CONNECT_JOB_CREATED').map(({ source, params }) => [source.id, String(params?.group_id)]),
  )
  const jobs = new Map(
    named('SOCKET_ALIVE').flatMap(({ source, params }) => {
      const job = (params?.source_dependency as { id: number } | undefined)?.id
      return job === undefined ? [] : [[source.id, job] as const]
    }),
  )
  const connections = named('TCP_CONNECT_ATTEMPT').flatMap(({ source, params }) => {
    const group = groups.get(jobs.get(source.id) ?? -1)
    const host = group && /\w+:\/\/[^\s/<]+/.exec(group)?.[0]
    return textOf(params?.address).map((address) => host ?? `tcp://${address}`)
  })

  const nameservers = new Set(named('DNS_CONFIG_CHANGED').flatMap(({ params }) => params?.nameservers ?? []))
  const peers = new Map(
    named('UDP_CONNECT').flatMap(({ source, params }) =>
      textOf(params?.address).map((address) => [source.id, address] as const),
    ),
  )
  const datagrams = named('UDP_BYTES_SENT')
    .map(({ source, params }) => textOf(params?.address)[0] ?? peers.get(source.id) ?? 'unknown:0')
    .filter((address) => !nameservers.has(address))
    .map((address) => `udp://${address}`)

  const names = [
    ...texts('HOST_RESOLVER_MANAGER_REQUEST', 'host'),
    ...texts('HOST_RESOLVER_MANAGER_JOB', 'host'),
    ...texts('DNS_TRANSACTION', 'hostname').map((host) => `dns://${host.replace(/\.$/, '')}`),
  ]

  const isOwn = (url: string) => own.has(new URL(url).hostname)
  const isHome = (url: string) => new URL(url).host === new URL(home).host
  const elsewhere = [...names, ...connections, ...datagrams].filter((url) => !isHome(url) && !isOwn(url))
  const byPages = requests.filter(({ url, own }) => !own && !isHome(url)).map(({ url }) => url)
  return { byPages: [...new Set([...byPages, ...elsewhere])], byChromium: [...own] }
}

/** A Chromium that was killed leaves the last line and the closing brackets out. */
function read(file: string): Log {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf('},\n') + 1)}]}`)
  }
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}
