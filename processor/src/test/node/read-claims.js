// Prints the first claims of a topic, one JSON line each.
// usage: node read-claims.js BOOTSTRAP REGISTRY-URL TOPIC COUNT
const { CompressionCodecs, CompressionTypes, Kafka, logLevel } = require('kafkajs')
const { SchemaRegistry } = require('@kafkajs/confluent-schema-registry')
const { compressFrame, decompressFrame } = require('lz4-napi')

CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: encoder => compressFrame(encoder.buffer),
  decompress: decompressFrame,
})

const [bootstrap, registryUrl, topic, count] = process.argv.slice(2)

async function main() {
  const registry = new SchemaRegistry({ host: registryUrl })
  const kafka = new Kafka({ clientId: 'stranger', brokers: [bootstrap], logLevel: logLevel.ERROR })
  const consumer = kafka.consumer({ groupId: 'strangers' })
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  let missing = Number(count)
  await new Promise((resolve, reject) => {
    consumer.on(consumer.events.CRASH, event => reject(event.payload.error))
    consumer.run({
      eachMessage: async ({ message }) => {
        if (missing === 0) return
        const claim = await registry.decode(message.value)
        console.log(JSON.stringify({ key: message.key.toString(), claim }))
        missing -= 1
        if (missing === 0) resolve()
      },
    }).catch(reject)
  })
  await consumer.disconnect()
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
