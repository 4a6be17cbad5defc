package dev.wirewatch.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads settings from a file, the environment and the command line; the later overrides the earlier. */
public final class SettingsSources {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsSources.class);
    private static final String ENVIRONMENT = "WIREWATCH_";

    private SettingsSources() {}

    /**
     * @param file a properties file
     * @param environment variables of the process; {@code WIREWATCH_KAFKA_BOOTSTRAP_SERVERS} sets {@code
     *     kafka.bootstrap.servers}
     * @throws SettingsException when the file cannot be read, or a setting is wrong
     */
    public static Settings read(Optional<Path> file, Map<String, String> environment, Map<String, String> commandLine) {
        Map<String, String> values = new TreeMap<>();
        file.ifPresent(path -> load(path).forEach((name, value) -> values.put((String) name, (String) value)));
        environment.forEach((variable, value) -> {
            if (variable.startsWith(ENVIRONMENT)) {
                if (Settings.isSetting(name(variable))) {
                    values.put(name(variable), value);
                } else { // container platforms set variables named after services
                    LOG.warn("event=unknown-variable name={} setting={}", variable, name(variable));
                }
            }
        });
        values.putAll(commandLine);
        return Settings.of(values);
    }

    private static String name(String variable) {
        return variable.substring(ENVIRONMENT.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            throw new SettingsException("There is no settings file " + file + ".");
        } catch (CharacterCodingException e) {
            throw new SettingsException("The settings file " + file + " is not UTF-8 text.");
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("The settings file " + file + " cannot be read: " + e.getMessage());
        }
        return properties;
    }
}
