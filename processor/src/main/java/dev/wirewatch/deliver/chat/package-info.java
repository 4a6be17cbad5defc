/**
 * Alerts in chats.
 *
 * <p>A {@link dev.wirewatch.deliver.chat.ChatService} is told in a form of JSON that its templates write. Slack takes
 * blocks of its markup at an incoming webhook, whose address is a secret; with the option {@code channel} and a bot's
 * token messages are posted by {@code chat.postMessage}, which tells what it calls them, so that updates and withdrawals
 * are replies to what they change. Teams takes an Adaptive Card at the address of a workflow.
 *
 * <p>Mattermost and Discord have addresses that take Slack's form (Discord's ends in {@code /slack}). They show the
 * message's {@code text} and no blocks, so the text tells the whole alert, within the 2,000 characters that Discord takes;
 * bold is italic there, and neither makes threads.
 *
 * <p>Text from news is text: it notifies nobody, marks nothing up and links nowhere, which {@link
 * dev.wirewatch.deliver.message.Format} sees to.
 */
package dev.wirewatch.deliver.chat;
