package dev.wirewatch.models;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The build step: compiles the models that are listed here. */
public final class CompileModels {

    /** What is compiled, by the name of the table and where CoreNLP's models jar has the model. */
    private static final Map<String, String> MODELS = Map.of(
            "english.all.3class.distsim.crf", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
            "english-left3words-distsim.tagger",
                    "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    /** The classes of words by distributional similarity, which all of the models have in common. */
    private static final String CLUSTERS = "english.clusters";

    private static final String SPELLING = "english.spelling";

    private final Path stock;
    private final Path tables;
    private final Map<String, String> clusters = new TreeMap<>();

    private CompileModels(Path stock, Path tables) {
        this.stock = stock;
        this.tables = tables;
    }

    /**
     * Compiles, unless nothing has changed since the last time.
     *
     * @param args the version of CoreNLP, and the module's target folder: the models as CoreNLP has them go to {@code
     *     stock} in it, the tables to {@code classes/dev/wirewatch/models}
     */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path target = Path.of(args[1]);
        CompileModels compile = new CompileModels(
                target.resolve("stock"), target.resolve("classes").resolve("dev/wirewatch/models"));
        Stamp stamp = Stamp.of(args[0], compile.tables);
        Path stampFile = target.resolve("compiled-models.stamp");
        if (stamp.isIn(stampFile) && compile.isComplete()) {
            return;
        }
        Files.deleteIfExists(stampFile);
        compile.all();
        stamp.write(stampFile);
    }

    private boolean isComplete() {
        List<Path> files = new ArrayList<>(List.of(tables.resolve(CLUSTERS), tables.resolve(SPELLING)));
        MODELS.forEach((table, model) -> {
            files.add(tables.resolve(table));
            files.add(stockFile(model));
        });
        return files.stream().allMatch(Files::isRegularFile);
    }

    private void all() throws IOException, ClassNotFoundException {
        Files.createDirectories(stock);
        for (Map.Entry<String, String> model : new TreeMap<>(MODELS).entrySet()) {
            System.out.println("Compiling " + model.getValue());
            Path file = unpacked(model.getValue());
            try (ModelWriter out = new ModelWriter(tables.resolve(model.getKey()))) {
                if (model.getKey().endsWith(".crf")) {
                    CrfCompiler crf = new CrfCompiler(CRFClassifier.getClassifier(file.toFile()));
                    addClusters(crf.clusters());
                    crf.write(out);
                } else {
                    TaggerCompiler tagger = new TaggerCompiler(new MaxentTagger(file.toString()));
                    addClusters(tagger.clusters());
                    tagger.write(out);
                }
            }
        }
        try (ModelWriter out = new ModelWriter(tables.resolve(CLUSTERS))) {
            List<String> names = List.copyOf(new TreeSet<>(clusters.values()));
            out.texts(names);
            out.texts(clusters.keySet());
            out.numbers(clusters.values().stream().mapToInt(names::indexOf).toArray());
        }
        try (ModelWriter out = new ModelWriter(tables.resolve(SPELLING))) {
            new SpellingCompiler().write(out);
        }
    }

    private void addClusters(Map<String, String> some) {
        if (!clusters.isEmpty() && !clusters.equals(some)) {
            throw new IllegalStateException("A model has word classes of its own; inference has one table for all.");
        }
        clusters.putAll(some);
    }

    private Path unpacked(String model) throws IOException {
        Path file = stockFile(model);
        try (InputStream packed = CompileModels.class.getClassLoader().getResourceAsStream(model)) {
            if (packed == null) {
                throw new IllegalStateException("CoreNLP's models have no " + model);
            }
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private Path stockFile(String model) {
        return stock.resolve(model.substring(model.lastIndexOf('/') + 1));
    }
}
