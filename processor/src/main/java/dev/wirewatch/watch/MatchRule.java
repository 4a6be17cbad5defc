package dev.wirewatch.watch;

/** What in an article met a watch: the entity's id, its name, the speaker of a claim, what a claim is about, or a query. */
public enum MatchRule {
    ENTITY_ID,
    NAME,
    SPEAKER,
    CLAIM_ABOUT,
    QUERY
}
