/** Word lists in resource files, which the readers look up names and codes in. */
package dev.wirewatch.formats.words;
