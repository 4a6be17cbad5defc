package dev.wirewatch.claims;

import dev.wirewatch.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of {@code cues.tsv} by form. */
final class CueLexicon {

    private final Map<String, CueWord> byForm;

    private CueLexicon(Map<String, CueWord> byForm) {
        this.byForm = byForm;
    }

    static CueLexicon fromResource() {
        Map<String, CueWord> byForm = new HashMap<>();
        for (String line : WordLists.read(CueLexicon.class, "cues.tsv")) {
            String[] columns = line.split("\t", -1);
            Set<String> takes = Set.of(columns[3].split(",", -1));
            CueKind kind = CueKind.valueOf(columns[2]);
            for (String form : (columns[0] + "," + columns[1]).split(",", -1)) {
                byForm.put(form, new CueWord(columns[0], kind, form.endsWith("ing"), takes));
            }
        }
        return new CueLexicon(Map.copyOf(byForm));
    }

    /** @param form in lower case */
    Optional<CueWord> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }
}
