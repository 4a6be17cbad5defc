/** Which requests may come from a page in a browser, which can reach ports of the user's own machine unseen. */
package dev.wirewatch.origin;
