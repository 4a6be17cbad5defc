package dev.wirewatch.cli.annotate;

import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.Optional;

/**
 * An article as a file has it.
 *
 * @param source who published it; empty when the file doesn't tell
 */
public record ArticleOnDisk(Document document, String source, Optional<Instant> published) {}
