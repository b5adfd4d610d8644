import { readFileSync } from 'node:fs'

type Event = { type: number; source: { id: number }; params?: Record<string, unknown> }
type Log = { constants: { logEventTypes: Record<string, number> }; events: Event[] }

/**
 * What pages made a Chromium ask for outside `home`, by the browser's own log (--log-net-log): requests, names looked
 * up, connections, datagrams. Chromium's housekeeping (updates, time, sign-in) is left out: requests of no page that
 * load no page, and look-ups and connections for the same hosts. A page cannot start such a request.
 */
export function askedByPages(file: string, home: string): string[] {
  const log = read(file)
  const all = requests(log)
  const ofChromium = new Set(all.filter(({ isOwn }) => isOwn).map(({ url }) => new URL(url).hostname))
  const beneath = [...names(log), ...connections(log), ...datagrams(log)].filter(
    (url) => !ofChromium.has(new URL(url).hostname),
  )
  const asked = [...all.filter(({ isOwn }) => !isOwn).map(({ url }) => url), ...beneath]
  return [...new Set(asked)].filter((url) => new URL(url).host !== new URL(home).host)
}

function requests(log: Log) {
  return named(log, 'URL_REQUEST_START_JOB').flatMap(({ params }) => {
    const isOwn = params?.initiator === 'not an origin' && params.request_type === 'other'
    return textOf(params?.url)
      .filter((url) => /^(https?|wss?):/.test(url))
      .map((url) => ({ url, isOwn }))
  })
}

function names(log: Log): string[] {
  return [
    ...named(log, 'HOST_RESOLVER_MANAGER_REQUEST').flatMap(({ params }) => textOf(params?.host)),
    ...named(log, 'HOST_RESOLVER_MANAGER_JOB').flatMap(({ params }) => textOf(params?.host)),
    ...named(log, 'DNS_TRANSACTION').flatMap(({ params }) => textOf(params?.hostname).map((name) => `dns://${name}`)),
  ].map((url) => url.replace(/\.$/, ''))
}

/** A connection of the HTTP stack belongs to a job that names its host; one of WebRTC has an address alone. */
function connections(log: Log): string[] {
  const hostOf = new Map(
    named(log, 'SOCKET_POOL_CONNECT_JOB_CREATED').map(({ source, params }) => [
      source.id,
      /\w+:\/\/[^\s/<]+/.exec(String(params?.group_id))?.[0],
    ]),
  )
  const jobOf = new Map(
    named(log, 'SOCKET_ALIVE').map(({ source, params }) => [
      source.id,
      (params?.source_dependency as { id: number } | undefined)?.id,
    ]),
  )
  return named(log, 'TCP_CONNECT_ATTEMPT').flatMap(({ source, params }) =>
    textOf(params?.address).map((address) => hostOf.get(jobOf.get(source.id) ?? -1) ?? `tcp://${address}`),
  )
}

/** To anyone but the system's name servers: the names they were asked for are counted above. */
function datagrams(log: Log): string[] {
  const nameservers = new Set(named(log, 'DNS_CONFIG_CHANGED').flatMap(({ params }) => params?.nameservers ?? []))
  const peerOf = new Map(
    named(log, 'UDP_CONNECT').flatMap(({ source, params }) =>
      textOf(params?.address).map((address) => [source.id, address] as const),
    ),
  )
  return named(log, 'UDP_BYTES_SENT')
    .map(({ source, params }) => textOf(params?.address)[0] ?? peerOf.get(source.id) ?? 'unknown')
    .filter((address) => !nameservers.has(address))
    .map((address) => `udp://${address}`)
}

function named({ constants, events }: Log, name: string): Event[] {
  return events.filter(({ type }) => type === constants.logEventTypes[name])
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
