package dev.wirewatch.cli;

import java.nio.file.Path;

/** The folder that Wirewatch was cloned into, as the launcher says; else the current one. */
final class Home {

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("wirewatch.home", "."));
    }
}
