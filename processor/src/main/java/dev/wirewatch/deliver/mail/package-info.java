/**
 * Alerts by mail.
 *
 * <p>A channel's address is one mail address or more. Which server takes the mail, the channel's options say, or the
 * settings that have the same names; the password of the settings' login is never sent to a server that a channel names.
 * TLS that was asked for is had or nothing is sent, and servers that a channel names are reached through the address
 * guard. Each channel sends on a thread of its own, over a connection that is kept for a while, since alerts come in
 * bursts.
 *
 * <p>The id of a mail follows from its message and channel, so that one that is sent again is the same mail, and the mails
 * of one story refer to the one that told it first, by which mail programs make a thread of them.
 */
package dev.wirewatch.deliver.mail;
