/**
 * How far each alert is on its way on each channel, as news.deliveries has it.
 *
 * <p>{@link dev.wirewatch.deliver.state.AlertDelivery} is one alert on one channel, and {@link
 * dev.wirewatch.deliver.state.DeliveryState} how far it is:
 *
 * <pre>
 *             sent
 *   Pending ────────────────────▶ Sent
 *    ▲  │ │                        ▲
 *    │  │ └── refused, ──▶ Failed ─┘ sent
 *    │  │     unavailable    │ ▲ │
 *    │  │                    │ └─┘ refused, unavailable
 *    │  │ givenUp            │
 *    │  ▼                    │ givenUp, or refused the last time
 *   GivenUp ◀────────────────┘
 *      retried
 * </pre>
 *
 * <p>A delivery has the key of its {@link dev.wirewatch.deliver.state.DeliveryId} and is in the partition of its channel.
 * {@link dev.wirewatch.deliver.state.ChannelHealths} and {@link dev.wirewatch.deliver.state.GivenUpDeliveries} serve the
 * commands that list channels and send again.
 */
package dev.wirewatch.deliver.state;
