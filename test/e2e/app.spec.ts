import { axe, expect, test } from './app.ts'

/** That the watch over each test can fail: each of these is seen, then taken out of the list. */
const noise: Record<string, { make: () => unknown; seen: RegExp }> = {
  'an error in the console': { make: () => console.error('a mistake'), seen: /^console: a mistake/ },
  'an error on a page': {
    make: () => setTimeout(() => Promise.reject(new Error('a mistake'))),
    seen: /^page: .*a mistake/,
  },
  'a style that the CSP forbids': {
    make: () => document.body.setAttribute('style', 'color: red'),
    seen: /^console: .*style-src/,
  },
  'HTML from a string': {
    make: () => {
      document.body.innerHTML = '<b>x</b>'
    },
    seen: /TrustedHTML/,
  },
  'a request to elsewhere': { make: () => fetch('http://127.0.0.2:9/secret').catch(() => {}), seen: /127\.0\.0\.2/ },
}

for (const [name, { make, seen }] of Object.entries(noise)) {
  test(`${name} is noticed`, async ({ page, problems }) => {
    await page.goto('/')
    expect(problems).toEqual([])
    await page.evaluate(make).catch(() => {})
    await expect.poll(() => problems.join('\n')).toMatch(seen)
    problems.length = 0
  })
}

test('axe finds what is wrong', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect((await axe(page)).join('\n')).toContain('button-name')
})
