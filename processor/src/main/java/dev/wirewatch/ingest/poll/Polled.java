package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.ingest.fetch.Answer;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.HubSubscription;
import java.time.Instant;
import java.util.Map;

/** What came of a feed: the result of a fetch, or what its hub sent. */
sealed interface Polled {

    /** @param completed articles with the text of their pages, by id; those that have none of it are not there */
    record Read(Answer.Received answer, ParseResult news, Map<String, Article> completed) implements Polled {}

    record Unchanged(Answer.NotModified answer) implements Polled {}

    record Refused(Answer.Refused answer) implements Polled {}

    /** @param reason one sentence for people to read */
    record Failed(String reason) implements Polled {}

    /** The hub sent what is new. */
    record Pushed(ParseResult news, int bytes) implements Polled {}

    /** A subscription was asked for. */
    record Subscribing(HubSubscription subscription) implements Polled {}

    /** The hub has verified the subscription. */
    record Verified(Instant leaseUntil) implements Polled {}
}
