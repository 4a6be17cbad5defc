/** What the processor's own topics and stores hold. Nobody else should read these: they change with the program. */
package dev.wirewatch.schemas.internal;
