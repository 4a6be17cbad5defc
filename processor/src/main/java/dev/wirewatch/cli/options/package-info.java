/** Options that commands of several groups have: which cluster, and times. */
package dev.wirewatch.cli.options;
