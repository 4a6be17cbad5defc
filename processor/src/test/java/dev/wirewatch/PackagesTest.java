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
import com.tngtech.archunit.lang.ArchRule;
import dev.wirewatch.text.BreaksTheRules;
import dev.wirewatch.text.Span;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages, and which may use which. */
class PackagesTest {

    private static final String ROOT = "dev.wirewatch";
    private static final Pattern ROW = Pattern.compile("^dev\\.wirewatch\\.(\\w+)");

    /** What a package may use of ours; those of other rows it may not. A row may be there before its package is. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            entry("text", Set.of()),
            entry("entities", Set.of("text")),
            entry("claims", Set.of("text", "entities")),
            entry("annotation", Set.of("text", "entities", "claims")),
            entry("explain", Set.of("text", "entities", "claims", "annotation")),
            entry("story", Set.of("text")),
            entry("watch", Set.of("text", "entities", "claims", "story")),
            entry("topics", Set.of("schemas", "text")),
            entry(
                    "topology",
                    Set.of("schemas", "topics", "text", "entities", "claims", "annotation", "story", "watch")),
            entry("ingest", Set.of("schemas", "topics", "text")),
            entry("deliver", Set.of("schemas", "topics", "watch")),
            entry("serve", Set.of("schemas", "topics", "topology")),
            entry("embedded", Set.of("topics")),
            entry("config", Set.of("topics")),
            entry("bench", Set.of("text", "entities", "annotation", "ingest")),
            entry(
                    "cli",
                    Set.of(
                            "schemas",
                            "text",
                            "entities",
                            "claims",
                            "annotation",
                            "explain",
                            "story",
                            "watch",
                            "topics",
                            "topology",
                            "ingest",
                            "deliver",
                            "serve",
                            "embedded",
                            "bench",
                            "config")));

    private static final Set<String> PURE =
            Set.of("text", "entities", "claims", "annotation", "explain", "story", "watch");
    private static final String[] OUTSIDE_WORLD = {
        "org.apache.kafka..",
        "org.apache.avro..",
        "io.confluent..",
        "java.net..",
        "com.sun.net.httpserver..",
        "picocli..",
        "dev.wirewatch.schemas.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Span.class.getProtectionDomain().getCodeSource().getLocation());

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
                .resideOutsideOfPackages(ROOT + ".text", ROOT + ".bench")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp.ie..", "edu.stanford.nlp.tagger..")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        slices().matching(ROOT + ".(*)..")
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

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** The name of the row that a class belongs to; empty when it is not ours or stands outside any package. */
    private static String ours(JavaClass type) {
        Matcher row = ROW.matcher(type.getPackageName());
        return row.find() ? row.group(1) : "";
    }
}
