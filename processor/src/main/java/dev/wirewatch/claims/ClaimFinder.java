package dev.wirewatch.claims;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Reading;
import java.util.List;

/** stub */
public final class ClaimFinder {
    public List<Claim> find(Reading reading, List<Entity> entities) {
        return List.of();
    }
}
