import { Component, type ReactNode } from 'react'
import { allCases } from '#app/all-cases.ts'
import { download } from './download.ts'
import { Button } from './kit/button.tsx'
import { useLibrary } from './library-context.ts'

/** Shown when the app itself makes a mistake. The cases are on the device; they can be taken along as a file. */
export function ErrorScreen({ children }: { readonly children: ReactNode }) {
  return <Boundary fallback={<Rescue />}>{children}</Boundary>
}

class Boundary extends Component<{ children: ReactNode; fallback: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? this.props.fallback : this.props.children
  }
}

function Rescue() {
  const { shelf } = useLibrary()
  return (
    <main className="mx-auto flex max-w-xl flex-col items-start gap-4 p-8">
      <h1>Rootline stopped at a mistake of its own</h1>
      <p>What you typed is on this device up to the last word that was saved. Nothing was sent anywhere.</p>
      <p>Download your cases first, then reload the page.</p>
      <div className="flex gap-2">
        <Button
          look="primary"
          onClick={async () => download('rootline-cases.json', 'application/json', await allCases(shelf))}
        >
          Download my cases
        </Button>
        <Button onClick={() => window.location.reload()}>Reload</Button>
      </div>
    </main>
  )
}
