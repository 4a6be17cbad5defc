package dev.wirewatch.topology.state;

/** When an entry of a store is deleted. */
public enum Lifetime {
    /** Keyed by article id, and deleted together with all else that is known of the article. */
    WITH_ARTICLE,

    /** Deleted by the step that owns the store. */
    OWN
}
