package dev.wirewatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.wirewatch.text.BreaksTheRules;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages, and which may use which. */
class PackagesTest {

    private static final String ROOT = "dev.wirewatch";

    /** What a package may use of ours. A package without a row of its own falls under the row of the one above it. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            entry("text", Set.of()),
            entry("entities", Set.of("text")),
            entry("claims", Set.of("text", "claims.figures")),
            entry("claims.figures", Set.of("text")),
            entry("annotation", Set.of("text", "entities", "claims")),
            entry(
                    "english",
                    Set.of(
                            "text",
                            "entities",
                            "claims",
                            "annotation",
                            "english.text",
                            "english.tags",
                            "english.names",
                            "english.claims")),
            entry("languages", Set.of("text", "entities", "annotation", "english")),
            entry("english.lexicon", Set.of("text")),
            entry("english.text", Set.of("text", "english.lexicon")),
            entry("english.model", Set.of("text")),
            entry("english.tags", Set.of("text", "english.model")),
            entry("english.names", Set.of("text", "entities", "english.lexicon", "english.names.crf")),
            entry("english.names.crf", Set.of("text", "english.model")),
            entry(
                    "english.claims",
                    Set.of(
                            "text",
                            "entities",
                            "claims",
                            "claims.figures",
                            "english.lexicon",
                            "english.tags",
                            "english.claims.figures",
                            "english.claims.grammar")),
            entry("english.claims.figures", Set.of("text", "claims.figures", "english.lexicon")),
            entry("english.claims.grammar", Set.of("text", "entities", "english.lexicon", "english.tags")),
            entry("explain", Set.of("text", "entities", "claims", "claims.figures", "annotation")),
            entry("schemas", Set.of()),
            entry(
                    "formats",
                    Set.of(
                            "schemas",
                            "formats.article",
                            "formats.markup",
                            "formats.feed",
                            "formats.iptc",
                            "formats.page",
                            "formats.words")),
            entry("formats.article", Set.of("schemas", "formats.web")),
            entry("formats.dates", Set.of("formats.words")),
            entry(
                    "formats.feed",
                    Set.of(
                            "schemas",
                            "formats.article",
                            "formats.dates",
                            "formats.markup",
                            "formats.web",
                            "formats.words")),
            entry(
                    "formats.iptc",
                    Set.of("schemas", "formats.article", "formats.dates", "formats.markup", "formats.web")),
            entry("formats.markup", Set.of("formats.words")),
            entry(
                    "formats.page",
                    Set.of("formats.article", "formats.dates", "formats.markup", "formats.web", "formats.words")),
            entry("formats.web", Set.of()),
            entry("formats.words", Set.of()),
            entry("lock", Set.of()),
            entry("origin", Set.of()),
            entry("embedded", Set.of("lock", "origin")),
            entry("kafka", Set.of("schemas", "lock")),
            entry(
                    "watch",
                    Set.of(
                            "text",
                            "entities",
                            "claims",
                            "annotation",
                            "english.names",
                            "statement",
                            "story",
                            "trend",
                            "watch.query")),
            entry("watch.query", Set.of("text")),
            entry("story", Set.of("text", "annotation", "languages")),
            entry(
                    "statement",
                    Set.of(
                            "text",
                            "claims",
                            "claims.figures",
                            "entities",
                            "annotation",
                            "english.claims.figures",
                            "english.model",
                            "languages")),
            entry("trend", Set.of("entities", "languages")),
            entry("wording", Set.of("schemas", "text")),
            entry(
                    "codec",
                    Set.of(
                            "formats",
                            "schemas",
                            "text",
                            "entities",
                            "claims",
                            "claims.figures",
                            "annotation",
                            "statement",
                            "story",
                            "trend",
                            "watch")),
            entry(
                    "topology",
                    Set.of(
                            "schemas",
                            "annotation",
                            "kafka",
                            "topology.alert",
                            "topology.article",
                            "topology.deadletter",
                            "topology.metrics",
                            "topology.state",
                            "topology.step",
                            "topology.story",
                            "watch")),
            entry(
                    "topology.article",
                    Set.of(
                            "trend",
                            "schemas",
                            "text",
                            "entities",
                            "claims",
                            "annotation",
                            "codec",
                            "formats.article",
                            "kafka",
                            "statement",
                            "story",
                            "watch",
                            "topology.deadletter",
                            "topology.state",
                            "topology.step",
                            "topology.table")),
            entry(
                    "topology.alert",
                    Set.of(
                            "schemas",
                            "codec",
                            "formats.article",
                            "kafka",
                            "story",
                            "watch",
                            "topology.state",
                            "topology.step",
                            "topology.story")),
            entry(
                    "topology.story",
                    Set.of(
                            "trend",
                            "schemas",
                            "codec",
                            "kafka",
                            "statement",
                            "story",
                            "text",
                            "topology.state",
                            "topology.step",
                            "watch")),
            entry("topology.deadletter", Set.of("kafka", "topology.metrics")),
            entry("topology.metrics", Set.of()),
            entry("topology.state", Set.of("kafka")),
            entry(
                    "topology.step",
                    Set.of("kafka", "topology.deadletter", "topology.metrics", "topology.state", "topology.table")),
            entry("topology.table", Set.of("schemas", "codec", "entities", "kafka", "watch")),
            entry("ingest", Set.of("schemas", "formats.article", "kafka")),
            entry("ingest.fetch", Set.of("schemas", "formats", "formats.article", "outbound")),
            entry("ingest.files", Set.of("lock", "formats", "formats.article", "ingest")),
            entry("ingest.http", Set.of("schemas", "formats", "formats.article", "ingest", "serve")),
            entry(
                    "ingest.poll",
                    Set.of(
                            "schemas",
                            "formats",
                            "formats.article",
                            "formats.dates",
                            "formats.feed",
                            "formats.markup",
                            "ingest",
                            "ingest.fetch",
                            "kafka",
                            "outbound",
                            "secret",
                            "serve")),
            entry("archive", Set.of("schemas", "text", "codec", "kafka", "watch", "watch.query")),
            entry(
                    "setup",
                    Set.of(
                            "claims",
                            "schemas",
                            "codec",
                            "deliver",
                            "deliver.queue",
                            "deliver.state",
                            "entities",
                            "formats",
                            "ingest.poll",
                            "kafka",
                            "outbound",
                            "secret",
                            "watch")),
            entry("web", Set.of("serve", "archive", "watch.query")),
            entry("tryout", Set.of("schemas", "codec", "kafka", "topology", "watch")),
            entry(
                    "web.page",
                    Set.of(
                            "archive",
                            "codec",
                            "deliver",
                            "deliver.queue",
                            "deliver.state",
                            "formats",
                            "formats.web",
                            "kafka",
                            "outbound",
                            "schemas",
                            "serve",
                            "serve.access",
                            "setup",
                            "tryout",
                            "watch",
                            "web",
                            "wording")),
            entry(
                    "web.api",
                    Set.of(
                            "formats",
                            "formats.article",
                            "ingest.poll",
                            "schemas",
                            "archive",
                            "codec",
                            "deliver",
                            "deliver.state",
                            "kafka",
                            "serve",
                            "setup",
                            "watch.query",
                            "web")),
            entry(
                    "web.syndication",
                    Set.of(
                            "formats.article",
                            "web.page",
                            "schemas",
                            "archive",
                            "codec",
                            "serve",
                            "setup",
                            "watch.query",
                            "web",
                            "wording")),
            entry("web.stream", Set.of("archive", "kafka", "schemas", "serve", "serve.access", "web")),
            entry("deliver", Set.of("schemas", "codec")),
            entry("deliver.chat", Set.of("schemas", "deliver", "deliver.http", "deliver.message", "secret", "wording")),
            entry("deliver.command", Set.of("schemas", "deliver")),
            entry("deliver.http", Set.of("deliver", "outbound")),
            entry("deliver.loop", Set.of("schemas", "kafka", "deliver", "deliver.state", "deliver.queue")),
            entry(
                    "deliver.mail",
                    Set.of("schemas", "deliver", "deliver.message", "deliver.state", "outbound", "secret", "wording")),
            entry("deliver.message", Set.of("schemas", "deliver", "formats.web", "wording")),
            entry("deliver.queue", Set.of("schemas", "deliver", "deliver.state")),
            entry("deliver.state", Set.of("schemas", "kafka")),
            entry("deliver.webhook", Set.of("schemas", "deliver", "deliver.http", "secret")),
            entry("outbound", Set.of("formats.words")),
            entry("secret", Set.of()),
            entry("serve", Set.of("origin")),
            entry("serve.access", Set.of("serve")),
            entry("config", Set.of("kafka")),
            entry(
                    "app",
                    Set.of(
                            "archive",
                            "config",
                            "deliver",
                            "deliver.chat",
                            "deliver.command",
                            "deliver.http",
                            "deliver.loop",
                            "deliver.mail",
                            "deliver.message",
                            "deliver.state",
                            "deliver.webhook",
                            "ingest",
                            "ingest.fetch",
                            "ingest.http",
                            "ingest.poll",
                            "kafka",
                            "languages",
                            "lock",
                            "origin",
                            "outbound",
                            "schemas",
                            "secret",
                            "serve",
                            "serve.access",
                            "setup",
                            "topology",
                            "web.api",
                            "web.page",
                            "web.stream",
                            "web.syndication")),
            entry(
                    "cli",
                    Set.of(
                            "cli.deadletter",
                            "schemas",
                            "config",
                            "app",
                            "cli.annotate",
                            "cli.channel",
                            "cli.feed",
                            "cli.follow",
                            "cli.print",
                            "cli.publish",
                            "cli.run",
                            "cli.search",
                            "cli.user",
                            "cli.watch")),
            entry(
                    "cli.annotate",
                    Set.of(
                            "schemas",
                            "text",
                            "entities",
                            "annotation",
                            "formats",
                            "formats.article",
                            "formats.dates",
                            "codec",
                            "languages",
                            "statement",
                            "story",
                            "trend",
                            "explain",
                            "app",
                            "cli.print")),
            entry(
                    "cli.channel",
                    Set.of(
                            "setup",
                            "schemas",
                            "config",
                            "deliver",
                            "deliver.state",
                            "formats",
                            "kafka",
                            "outbound",
                            "secret",
                            "app",
                            "cli.options",
                            "cli.print",
                            "wording")),
            entry(
                    "cli.feed",
                    Set.of(
                            "setup",
                            "schemas",
                            "config",
                            "formats",
                            "formats.article",
                            "formats.feed",
                            "ingest.fetch",
                            "ingest.poll",
                            "kafka",
                            "outbound",
                            "secret",
                            "app",
                            "cli.options",
                            "cli.print",
                            "wording")),
            entry(
                    "cli.follow",
                    Set.of(
                            "statement",
                            "trend",
                            "schemas",
                            "codec",
                            "kafka",
                            "app",
                            "cli.annotate",
                            "cli.options",
                            "cli.print")),
            entry("cli.deadletter", Set.of("archive", "kafka", "app", "cli.options", "cli.print")),
            entry("cli.user", Set.of("app", "serve", "serve.access")),
            entry("cli.options", Set.of("config", "kafka", "app", "secret")),
            entry("cli.print", Set.of("schemas", "wording")),
            entry(
                    "cli.publish",
                    Set.of(
                            "schemas",
                            "config",
                            "formats",
                            "formats.article",
                            "ingest",
                            "ingest.files",
                            "kafka",
                            "app",
                            "cli.options",
                            "cli.print")),
            entry("cli.search", Set.of("archive", "app", "cli.options", "cli.print", "watch.query")),
            entry(
                    "cli.run",
                    Set.of(
                            "setup",
                            "schemas",
                            "codec",
                            "watch",
                            "entities",
                            "annotation",
                            "formats",
                            "formats.article",
                            "ingest",
                            "kafka",
                            "topology",
                            "embedded",
                            "config",
                            "app",
                            "cli.annotate",
                            "cli.channel",
                            "cli.options",
                            "cli.print",
                            "cli.watch")),
            entry(
                    "cli.watch",
                    Set.of(
                            "setup",
                            "statement",
                            "schemas",
                            "claims",
                            "codec",
                            "entities",
                            "kafka",
                            "trend",
                            "tryout",
                            "watch",
                            "watch.query",
                            "app",
                            "cli.options",
                            "cli.print")));

    private static final Set<String> PURE = Set.of(
            "text",
            "entities",
            "claims",
            "annotation",
            "english",
            "languages",
            "explain",
            "statement",
            "story",
            "trend",
            "watch",
            "watch.query");
    private static final String[] OUTSIDE_WORLD = {
        "org.apache.kafka..",
        "org.apache.avro..",
        "io.confluent..",
        "java.net..",
        "com.sun.net.httpserver..",
        "picocli..",
        "dev.wirewatch.schemas.."
    };

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    static Set<String> packages() {
        return new TreeSet<>(TABLE.keySet());
    }

    static Set<String> purePackages() {
        return new TreeSet<>(PURE);
    }

    @Test
    void everyPackageHasARow() {
        Set<String> present = CLASSES.stream()
                .map(PackagesTest::ours)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());

        assertThat(present).isNotEmpty().isSubsetOf(TABLE.keySet());
        assertThat(CLASSES).as("classes outside any package of the table").noneMatch(type -> ours(type)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesWhatItsRowAllows(String name) {
        arrows(name, TABLE.get(name)).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("purePackages")
    void aPurePackageKnowsNothingOfTheOutsideWorld(String name) {
        purity(name).check(CLASSES);
    }

    @Test
    void coreNlpGivesTheTokensAndNothingElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".english.text")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".english.text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp.ie..", "edu.stanford.nlp.tagger..")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void packagesAreNamedAfterWhatTheyDo() {
        Set<String> words = CLASSES.stream()
                .flatMap(type -> Arrays.stream(type.getPackageName().split("\\.")))
                .collect(Collectors.toSet());

        assertThat(words).doesNotContain("util", "utils", "common", "helper", "helpers", "impl");
    }

    /** Within a module, so that the domain and the schema may use the same word. */
    @Test
    void aClassNameStandsForOneThing() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(PackagesTest::isOfThisModule)
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPackageTellsItsDesign() {
        Set<String> present =
                CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(described).containsAll(present);
    }

    @Test
    void aForbiddenArrowIsFound() {
        JavaClasses breaking = new ClassFileImporter().importClasses(BreaksTheRules.class);

        assertThatThrownBy(() -> arrows("text", TABLE.get("text")).check(breaking))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dev.wirewatch.watch.Watch");
        assertThatThrownBy(() -> purity("text").check(breaking))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.apache.kafka.common.KafkaException");
    }

    private static ArchRule arrows(String name, Set<String> allowed) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are of " + name, (JavaClass type) -> ours(type).equals(name)))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are ours and not of " + new TreeSet<>(allowed),
                        (JavaClass type) -> isOurs(type) && !ours(type).equals(name) && !allowed.contains(ours(type))))
                .allowEmptyShould(true);
    }

    private static ArchRule purity(String name) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE_WORLD)
                .allowEmptyShould(true);
    }

    private static boolean isOfThisModule(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString().contains("/processor/target/classes/");
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** The row that a class belongs to; empty when it is not ours or stands outside any row. */
    private static String ours(JavaClass type) {
        return isOurs(type)
                ? row(type.getPackageName()
                        .substring(Math.min(
                                ROOT.length() + 1, type.getPackageName().length())))
                : "";
    }

    private static String row(String name) {
        return name.isEmpty() || TABLE.containsKey(name)
                ? name
                : row(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
