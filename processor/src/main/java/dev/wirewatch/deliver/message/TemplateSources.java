package dev.wirewatch.deliver.message;

import gg.jte.CodeResolver;
import gg.jte.resolve.ResourceCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The templates of a folder, and where it has none of a name the one that the program brings. */
final class TemplateSources implements CodeResolver {

    private final Path folder;
    private final List<String> names;
    private final CodeResolver shipped = new ResourceCodeResolver(
            Templates.class.getPackageName().replace('.', '/') + "/templates", Templates.class.getClassLoader());

    /** @param names the templates that are printed; the compiler finds those that they use */
    TemplateSources(Path folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        return names;
    }

    @Override
    public String resolve(String name) {
        Path own = folder.resolve(name);
        if (!Files.isRegularFile(own)) {
            return shipped.resolve(name);
        }
        try {
            return Files.readString(own);
        } catch (IOException e) {
            throw new TemplatesException("The template %s cannot be read: %s".formatted(own, e.getMessage()));
        }
    }

    /** They are read once, at start. */
    @Override
    public long getLastModified(String name) {
        return 0;
    }
}
