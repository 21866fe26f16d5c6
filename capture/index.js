// Both ends of the step run the program of the main action, which brings its artifact client with it.
process.argv[2] = 'capture'
await import('../dist/index.js')
