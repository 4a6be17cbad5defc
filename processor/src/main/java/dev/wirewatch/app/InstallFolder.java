package dev.wirewatch.app;

import java.nio.file.Path;

/** The folder that Wirewatch was cloned into, as the launcher names it; without a launcher, the current one. */
public final class InstallFolder {

    private InstallFolder() {}

    public static Path path() {
        return Path.of(System.getProperty("wirewatch.home", "."));
    }
}
