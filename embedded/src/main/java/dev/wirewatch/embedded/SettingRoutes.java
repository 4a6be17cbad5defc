package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** CompatibilityLevel and mode, of the whole registry and of one subject. */
final class SettingRoutes {

    private final Registry registry;

    SettingRoutes(Registry registry) {
        this.registry = registry;
    }

    List<RegistryRoute> all() {
        return List.of(
                RegistryRoute.get("config", this::level),
                RegistryRoute.put("config", this::setLevel),
                RegistryRoute.delete("config", this::deleteLevel),
                RegistryRoute.get("config/*", this::level),
                RegistryRoute.put("config/*", this::setLevel),
                RegistryRoute.delete("config/*", this::deleteLevel),
                RegistryRoute.get("mode", this::mode),
                RegistryRoute.put("mode", this::setMode),
                RegistryRoute.delete("mode", this::deleteMode),
                RegistryRoute.get("mode/*", this::mode),
                RegistryRoute.put("mode/*", this::setMode),
                RegistryRoute.delete("mode/*", this::deleteMode));
    }

    private JsonNode level(RegistryRequest request) {
        String subject = subject(request);
        if (subjectLevelOnly(request)
                && registry.read(state -> state.ownLevel(subject)).isEmpty()) {
            throw RegistryException.noCompatibilityOfItsOwn(subject);
        }
        return levelNow(subject);
    }

    private JsonNode setLevel(RegistryRequest request) {
        CompatibilityLevel level =
                CompatibilityLevel.named(request.body().path("compatibility").asText());
        registry.setCompatibility(subject(request), Optional.of(level));
        return RegistryJson.object().put("compatibility", level.name());
    }

    private JsonNode deleteLevel(RegistryRequest request) {
        String subject = subject(request);
        if (!request.path().isEmpty()
                && registry.read(state -> state.ownLevel(subject)).isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        JsonNode before = levelNow(subject);
        registry.setCompatibility(subject, Optional.empty());
        return before;
    }

    private JsonNode levelNow(String subject) {
        return RegistryJson.object()
                .put(
                        "compatibilityLevel",
                        registry.read(state -> state.level(subject)).name());
    }

    private JsonNode mode(RegistryRequest request) {
        String subject = subject(request);
        if (subjectLevelOnly(request)
                && registry.read(state -> state.ownMode(subject)).isEmpty()) {
            throw RegistryException.noModeOfItsOwn(subject);
        }
        return modeNow(subject);
    }

    private JsonNode setMode(RegistryRequest request) {
        Mode mode = Mode.named(request.body().path("mode").asText());
        registry.setMode(subject(request), Optional.of(mode));
        return RegistryJson.object().put("mode", mode.name());
    }

    private JsonNode deleteMode(RegistryRequest request) {
        String subject = subject(request);
        if (!request.path().isEmpty()
                && registry.read(state -> state.ownMode(subject)).isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        JsonNode before = modeNow(subject);
        registry.setMode(subject, Optional.empty());
        return before;
    }

    private JsonNode modeNow(String subject) {
        return RegistryJson.object()
                .put("mode", registry.read(state -> state.mode(subject)).name());
    }

    private static boolean subjectLevelOnly(RegistryRequest request) {
        return !request.path().isEmpty() && !request.flag("defaultToGlobal");
    }

    private static String subject(RegistryRequest request) {
        return request.path().isEmpty() ? RegistryState.GLOBAL : request.first();
    }
}
