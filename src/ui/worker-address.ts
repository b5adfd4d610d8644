import language from '#language/language.worker.ts?worker&url'

/** The workers of this app. Their addresses come out of the build; nothing that is read or typed becomes one. */
const addresses = { language } as const

type WorkerName = keyof typeof addresses
type Policy = { readonly createScriptURL: (name: string) => string }
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: Policy) => Policy
}

const isOurs = (address: string) => address.startsWith(`${window.location.origin}/`) || /^\/(?!\/)/.test(address)

/** The only policy that the CSP lets exist. It takes a name and gives our own script of that name, or throws. */
const rules: Policy = {
  createScriptURL(name) {
    if (!Object.hasOwn(addresses, name)) throw new TypeError(`no worker '${name}'`)
    const address = addresses[name as WorkerName]
    if (!isOurs(address)) throw new TypeError('a worker must come from this app')
    return address
  },
}

const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
// Browsers without Trusted Types take the plain address.
const policy = trustedTypes?.createPolicy('app-worker', rules) ?? rules

export const startWorker = (name: WorkerName): Worker => new Worker(policy.createScriptURL(name), { type: 'module' })
