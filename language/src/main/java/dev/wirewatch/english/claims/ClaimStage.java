package dev.wirewatch.english.claims;

import java.util.List;

/**
 * One way in which English attributes words to a speaker. An instance reads one passage, of which it sees what the
 * stages before it have left.
 */
interface ClaimStage {

    /** Returns what it finds, and marks the words of it as claimed. */
    List<ClaimDraft> read();
}
