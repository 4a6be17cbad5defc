/** Options that commands of several groups have: which cluster, and times; and which options a user gave. */
package dev.wirewatch.cli.options;
