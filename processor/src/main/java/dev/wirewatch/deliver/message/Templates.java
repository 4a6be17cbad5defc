package dev.wirewatch.deliver.message;

import dev.wirewatch.wording.OneLine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The templates of all formats, compiled. */
public final class Templates {

    private static final List<String> NAMES = Arrays.stream(Format.values())
            .flatMap(format -> Stream.of(file(format, AlertView.TEMPLATE), file(format, SummaryView.TEMPLATE)))
            .toList();
    /** Of the classes of a user's templates; those of the program have another. */
    private static final String OWN_PACKAGE = "gg.jte.generated.own";

    private static final Pattern GENERATED = Pattern.compile("\\S+\\.java:\\d+: ");
    private static final int LONGEST_FAULT = 300;

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** Those that the program brings. */
    public static Templates shipped() {
        return new Templates(
                TemplateEngine.createPrecompiled(null, ContentType.Plain, Templates.class.getClassLoader()));
    }

    /**
     * Those of a folder, and where it has none of a name the one that the program brings. They are read now, and not
     * again.
     *
     * @throws TemplatesException when the folder has none, or one does not compile
     */
    public static Templates of(Path folder) {
        if (NAMES.stream().noneMatch(name -> Files.isRegularFile(folder.resolve(name)))) {
            throw new TemplatesException(
                    "There is no template in %s; templates are named %s.".formatted(folder, String.join(", ", NAMES)));
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new TemplatesException(
                    "The templates in %s need a JDK; this Java runtime has no compiler.".formatted(folder));
        }
        try {
            return compiled(folder);
        } catch (TemplateException e) {
            throw new TemplatesException("The templates in %s do not compile: %s".formatted(folder, told(e)));
        } catch (IOException e) {
            throw new TemplatesException(
                    "The templates in %s cannot be compiled: %s".formatted(folder, e.getMessage()));
        }
    }

    private static Templates compiled(Path folder) throws IOException {
        Path classes = Files.createTempDirectory("wirewatch-templates");
        ClassLoader program = Templates.class.getClassLoader();
        TemplateEngine compiler = TemplateEngine.create(
                new TemplateSources(folder, NAMES), classes, ContentType.Plain, program, OWN_PACKAGE);
        compiler.setTrimControlStructures(true); // as when the program is built
        compiler.precompileAll();
        try (Stream<Path> files = Files.walk(classes)) {
            files.forEach(file -> file.toFile().deleteOnExit()); // classes are read when they are first used
        }
        return new Templates(TemplateEngine.createPrecompiled(classes, ContentType.Plain, program, OWN_PACKAGE));
    }

    String print(Format format, View view) {
        StringOutput output = new StringOutput();
        engine.render(file(format, view.template()), view, output);
        return output.toString();
    }

    private static String file(Format format, String name) {
        return format.folder() + "/" + name;
    }

    /** Where in the template the fault is, and what; without the place in the Java that was made of it. */
    private static String told(TemplateException fault) {
        return OneLine.of(GENERATED.matcher(fault.getMessage()).replaceAll(""), LONGEST_FAULT);
    }
}
