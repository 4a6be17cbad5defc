package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.AnnotationJson;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.explain.ExplainedPage;
import dev.wirewatch.explain.ExplainedText;
import dev.wirewatch.explain.Rendering;
import dev.wirewatch.languages.NewsAnnotator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: prints what is found in articles on disk. */
@Command(
        name = "annotate",
        description =
                "Prints the entities and claims in articles, in input order: one JSON line an article, or marked up "
                        + "for people. Needs no Kafka.")
public final class AnnotateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them.")
    private List<Path> paths = List.of();

    @Mixin
    private ArticleJobs jobs = new ArticleJobs();

    @Option(names = "--catalog", paramLabel = "FILE", description = "Known entities, a JSON array.")
    private Optional<Path> catalogFile = Optional.empty();

    @ArgGroup
    private Form form = new Form();

    @Override
    public Integer call() {
        List<Path> files = jobs.files(spec, paths);
        Catalog catalog = CatalogIndex.of(catalogFile.map(CatalogFile::read).orElse(List.of()));
        Annotator annotator = new NewsAnnotator();
        Rendering rendering = form.rendering();
        PrintWriter out = spec.commandLine().getOut();
        out.print(rendering.head());
        boolean whole = jobs.run(
                spec,
                files,
                (number, article) ->
                        rendering.article(number, article.document(), annotator.annotate(article.document(), catalog)),
                text -> {
                    out.print(text);
                    out.flush();
                });
        out.print(rendering.foot());
        out.flush();
        return whole ? 0 : 1;
    }

    /** Without either, JSON Lines. */
    private static final class Form {

        @Option(
                names = "--explain",
                description = "Print each story marked up for a terminal, and how each claim was found.")
        private boolean explain;

        @Option(names = "--html", description = "Print the same as one HTML page.")
        private boolean html;

        private Rendering rendering() {
            if (html) {
                return new ExplainedPage();
            }
            return explain
                    ? new ExplainedText(Ansi.AUTO.enabled())
                    : (number, document, annotation) -> AnnotationJson.of(document, annotation) + "\n";
        }
    }
}
