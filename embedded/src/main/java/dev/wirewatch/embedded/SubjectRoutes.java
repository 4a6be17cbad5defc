package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Subjects, their versions, and compatibility checks. */
final class SubjectRoutes {

    private final Registry registry;

    SubjectRoutes(Registry registry) {
        this.registry = registry;
    }

    List<RegistryRoute> all() {
        return List.of(
                RegistryRoute.get("subjects", this::subjects),
                RegistryRoute.post("subjects/*", this::find),
                RegistryRoute.delete("subjects/*", this::deleteSubject),
                RegistryRoute.get("subjects/*/versions", this::versions),
                RegistryRoute.post("subjects/*/versions", this::register),
                RegistryRoute.get(
                        "subjects/*/versions/*",
                        request -> RegistryJson.version(version(request, request.second(), request.versionFilter()))),
                RegistryRoute.delete("subjects/*/versions/*", this::deleteVersion),
                RegistryRoute.get("subjects/*/versions/*/schema", this::schemaOnly),
                RegistryRoute.get("subjects/*/versions/*/referencedby", this::referencedBy),
                RegistryRoute.post("compatibility/subjects/*/versions", this::compatibleWithSubject),
                RegistryRoute.post("compatibility/subjects/*/versions/*", this::compatibleWithVersion));
    }

    private JsonNode subjects(RegistryRequest request) {
        String prefix = request.query().getOrDefault("subjectPrefix", "");
        List<String> names = registry.read(state -> state.subjects(request.versionFilter()).stream()
                .filter(name -> name.startsWith(prefix))
                .toList());
        return RegistryJson.array(request.page(names));
    }

    private JsonNode find(RegistryRequest request) {
        return RegistryJson.version(registry.find(request.first(), request.schema(), request.versionFilter()));
    }

    private JsonNode deleteSubject(RegistryRequest request) {
        return numbers(registry.deleteSubject(request.first(), request.flag("permanent")));
    }

    private JsonNode versions(RegistryRequest request) {
        return numbers(request.page(versions(request.first(), request.versionFilter())));
    }

    private JsonNode register(RegistryRequest request) {
        if (request.body().path("id").asInt() > 0) {
            throw RegistryException.notPermitted("Subject " + request.first() + " is not in import mode");
        }
        return RegistryJson.object().put("id", registry.register(request.first(), request.schema()));
    }

    private JsonNode deleteVersion(RegistryRequest request) {
        SchemaVersion version = version(request, request.second(), VersionFilter.ALL);
        registry.deleteVersion(version, request.flag("permanent"));
        return IntNode.valueOf(version.version());
    }

    private JsonNode schemaOnly(RegistryRequest request) {
        return SchemaRoutes.schemaOnly(version(request, request.second(), request.versionFilter()));
    }

    private JsonNode referencedBy(RegistryRequest request) {
        SchemaVersion version = version(request, request.second(), VersionFilter.ALL);
        return RegistryJson.array(
                registry
                        .read(state -> state.referencing(version.subject(), version.version(), request.versionFilter()))
                        .stream()
                        .map(SchemaVersion::id)
                        .distinct()
                        .toList());
    }

    private JsonNode compatibleWithSubject(RegistryRequest request) {
        return result(request, registry.read(state -> state.versions(request.first(), VersionFilter.LIVE)));
    }

    private JsonNode compatibleWithVersion(RegistryRequest request) {
        boolean firstOfItsSubject = isLatest(request.second())
                && registry.read(state -> state.versions(request.first(), VersionFilter.LIVE))
                        .isEmpty();
        return result(
                request,
                firstOfItsSubject ? List.of() : List.of(version(request, request.second(), VersionFilter.LIVE)));
    }

    private JsonNode result(RegistryRequest request, List<SchemaVersion> earlier) {
        List<String> problems = registry.problems(request.first(), request.schema(), earlier);
        ObjectNode result = RegistryJson.object().put("is_compatible", problems.isEmpty());
        return request.flag("verbose") ? result.set("messages", RegistryJson.array(problems)) : result;
    }

    private List<SchemaVersion> versions(String subject, VersionFilter filter) {
        List<SchemaVersion> versions = registry.read(state -> state.versions(subject, filter));
        if (versions.isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        return versions;
    }

    private SchemaVersion version(RegistryRequest request, String version, VersionFilter filter) {
        List<SchemaVersion> versions = versions(request.first(), filter);
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
            // rejected below
        }
        throw RegistryException.invalidVersion(version);
    }

    private static JsonNode numbers(List<SchemaVersion> versions) {
        return RegistryJson.array(versions.stream().map(SchemaVersion::version).toList());
    }
}
