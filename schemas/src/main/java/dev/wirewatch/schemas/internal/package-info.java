/** The records of the processor's internal topics and stores. Other programs must not rely on them. */
package dev.wirewatch.schemas.internal;
