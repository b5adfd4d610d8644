/** A pack to start from: a copy shows every field that there is. */
export { default as examplePack } from './example-pack.yaml?raw'
