package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Subjects, their versions, and whether a schema may become one. */
final class SubjectRoutes {

    private final Registry registry;

    SubjectRoutes(Registry registry) {
        this.registry = registry;
    }

    List<Route> all() {
        return List.of(
                Route.get("subjects", this::subjects),
                Route.post("subjects/*", this::find),
                Route.delete("subjects/*", this::deleteSubject),
                Route.get("subjects/*/versions", this::versions),
                Route.post("subjects/*/versions", this::register),
                Route.get("subjects/*/versions/*", call -> Json.version(version(call, call.second(), call.show()))),
                Route.delete("subjects/*/versions/*", this::deleteVersion),
                Route.get("subjects/*/versions/*/schema", this::schemaOnly),
                Route.get("subjects/*/versions/*/referencedby", this::referencedBy),
                Route.post("compatibility/subjects/*/versions", this::compatibleWithSubject),
                Route.post("compatibility/subjects/*/versions/*", this::compatibleWithVersion));
    }

    private JsonNode subjects(Call call) {
        String prefix = call.query().getOrDefault("subjectPrefix", "");
        List<String> names = registry.read(state -> state.subjects(call.show()).stream()
                .filter(name -> name.startsWith(prefix))
                .toList());
        return Json.array(call.page(names));
    }

    private JsonNode find(Call call) {
        return Json.version(registry.find(call.first(), call.schema(), call.show()));
    }

    private JsonNode deleteSubject(Call call) {
        return numbers(registry.deleteSubject(call.first(), call.flag("permanent")));
    }

    private JsonNode versions(Call call) {
        return numbers(call.page(versions(call.first(), call.show())));
    }

    private JsonNode register(Call call) {
        if (call.body().path("id").asInt() > 0) {
            throw RegistryException.notPermitted("Subject " + call.first() + " is not in import mode");
        }
        return Json.object().put("id", registry.register(call.first(), call.schema()));
    }

    private JsonNode deleteVersion(Call call) {
        SchemaVersion version = version(call, call.second(), Show.ALL);
        registry.deleteVersion(version, call.flag("permanent"));
        return IntNode.valueOf(version.version());
    }

    private JsonNode schemaOnly(Call call) {
        return SchemaRoutes.schemaOnly(version(call, call.second(), call.show()));
    }

    private JsonNode referencedBy(Call call) {
        SchemaVersion version = version(call, call.second(), Show.ALL);
        return Json.array(
                registry.read(state -> state.referencing(version.subject(), version.version(), call.show())).stream()
                        .map(SchemaVersion::id)
                        .distinct()
                        .toList());
    }

    private JsonNode compatibleWithSubject(Call call) {
        return verdict(call, registry.read(state -> state.versions(call.first(), Show.LIVE)));
    }

    private JsonNode compatibleWithVersion(Call call) {
        boolean firstOfItsSubject = isLatest(call.second())
                && registry.read(state -> state.versions(call.first(), Show.LIVE))
                        .isEmpty();
        return verdict(call, firstOfItsSubject ? List.of() : List.of(version(call, call.second(), Show.LIVE)));
    }

    private JsonNode verdict(Call call, List<SchemaVersion> earlier) {
        List<String> problems = registry.problems(call.first(), call.schema(), earlier);
        ObjectNode verdict = Json.object().put("is_compatible", problems.isEmpty());
        return call.flag("verbose") ? verdict.set("messages", Json.array(problems)) : verdict;
    }

    private List<SchemaVersion> versions(String subject, Show show) {
        List<SchemaVersion> versions = registry.read(state -> state.versions(subject, show));
        if (versions.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        return versions;
    }

    private SchemaVersion version(Call call, String version, Show show) {
        List<SchemaVersion> versions = versions(call.first(), show);
        if (isLatest(version)) {
            return versions.get(versions.size() - 1);
        }
        int number = number(version);
        return versions.stream()
                .filter(candidate -> candidate.version() == number)
                .findFirst()
                .orElseThrow(() -> RegistryException.versionNotFound(number));
    }

    private static boolean isLatest(String version) {
        return version.equals("latest") || version.equals("-1");
    }

    private static int number(String version) {
        try {
            int number = Integer.parseInt(version);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw RegistryException.invalidVersion(version);
    }

    private static JsonNode numbers(List<SchemaVersion> versions) {
        return Json.array(versions.stream().map(SchemaVersion::version).toList());
    }
}
