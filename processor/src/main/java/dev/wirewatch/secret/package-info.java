/** Secrets, which records refer to and never hold. */
package dev.wirewatch.secret;
