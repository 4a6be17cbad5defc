package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Compatibility and mode, of the whole registry and of one subject. */
final class SettingRoutes {

    private final Registry registry;

    SettingRoutes(Registry registry) {
        this.registry = registry;
    }

    List<Route> all() {
        return List.of(
                Route.get("config", this::level),
                Route.put("config", this::setLevel),
                Route.delete("config", this::deleteLevel),
                Route.get("config/*", this::level),
                Route.put("config/*", this::setLevel),
                Route.delete("config/*", this::deleteLevel),
                Route.get("mode", this::mode),
                Route.put("mode", this::setMode),
                Route.delete("mode", this::deleteMode),
                Route.get("mode/*", this::mode),
                Route.put("mode/*", this::setMode),
                Route.delete("mode/*", this::deleteMode));
    }

    private JsonNode level(Call call) {
        String subject = subject(call);
        if (mustBeItsOwn(call)
                && registry.read(state -> state.ownLevel(subject)).isEmpty()) {
            throw RegistryException.noCompatibilityOfItsOwn(subject);
        }
        return levelNow(subject);
    }

    private JsonNode setLevel(Call call) {
        Compatibility level =
                Compatibility.named(call.body().path("compatibility").asText());
        registry.setCompatibility(subject(call), Optional.of(level));
        return Json.object().put("compatibility", level.name());
    }

    private JsonNode deleteLevel(Call call) {
        String subject = subject(call);
        if (!call.path().isEmpty()
                && registry.read(state -> state.ownLevel(subject)).isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        JsonNode before = levelNow(subject);
        registry.setCompatibility(subject, Optional.empty());
        return before;
    }

    private JsonNode levelNow(String subject) {
        return Json.object()
                .put(
                        "compatibilityLevel",
                        registry.read(state -> state.level(subject)).name());
    }

    private JsonNode mode(Call call) {
        String subject = subject(call);
        if (mustBeItsOwn(call) && registry.read(state -> state.ownMode(subject)).isEmpty()) {
            throw RegistryException.noModeOfItsOwn(subject);
        }
        return modeNow(subject);
    }

    private JsonNode setMode(Call call) {
        Mode mode = Mode.named(call.body().path("mode").asText());
        registry.setMode(subject(call), Optional.of(mode));
        return Json.object().put("mode", mode.name());
    }

    private JsonNode deleteMode(Call call) {
        String subject = subject(call);
        if (!call.path().isEmpty()
                && registry.read(state -> state.ownMode(subject)).isEmpty()) {
            throw RegistryException.subjectNotFound(subject);
        }
        JsonNode before = modeNow(subject);
        registry.setMode(subject, Optional.empty());
        return before;
    }

    private JsonNode modeNow(String subject) {
        return Json.object()
                .put("mode", registry.read(state -> state.mode(subject)).name());
    }

    private static boolean mustBeItsOwn(Call call) {
        return !call.path().isEmpty() && !call.flag("defaultToGlobal");
    }

    private static String subject(Call call) {
        return call.path().isEmpty() ? RegistryState.GLOBAL : call.first();
    }
}
