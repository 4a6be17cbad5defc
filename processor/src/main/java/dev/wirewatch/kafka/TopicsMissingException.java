package dev.wirewatch.kafka;

import java.util.List;

/** A cluster lacks some of our topics; the message is one sentence that says what to do. */
public final class TopicsMissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TopicsMissingException(List<String> missing) {
        super(
                missing.size() == Topics.ALL.size()
                        ? "This cluster has no Wirewatch topics yet; start a processor first: './wirewatch up' or './wirewatch run'."
                        : "This cluster has no topic %s; start a processor of this version first: './wirewatch up' or './wirewatch run'."
                                .formatted(String.join(", ", missing)));
    }
}
