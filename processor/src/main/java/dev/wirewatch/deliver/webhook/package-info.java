/**
 * Alerts as signed POSTs, after Standard Webhooks 1.0.0 (standardwebhooks.com): {@link
 * dev.wirewatch.deliver.webhook.Signatures} signs id, time and body with each of a channel's keys, so that a key can be
 * replaced while both are in use. The body is {@link dev.wirewatch.deliver.MessageJson}.
 */
package dev.wirewatch.deliver.webhook;
