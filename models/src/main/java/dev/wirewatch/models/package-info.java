/**
 * Makes flat tables of the CoreNLP models that Wirewatch uses, while it is built.
 *
 * <p>A CoreNLP model is a serialized object graph: slow to load, large in memory, and readable only by the very classes
 * that wrote it. What inference needs of it is little: names of features and their weights, a few lists of words and a
 * handful of settings. {@link dev.wirewatch.models.CompileModels} lists the models and writes these things, in the
 * format of {@link dev.wirewatch.models.ModelWriter}, to files that become the only content of this module's jar. It
 * does so once, and again only when CoreNLP's version or a class of this package has changed.
 *
 * <p>CoreNLP keeps the fields that are needed to itself, one of them private. They are read by reflection ({@code
 * Hidden}), since a class placed into CoreNLP's packages could reach some of them only, and would need two packages.
 *
 * <p>Inference knows nothing of CoreNLP and supports what these models use. So a compiler checks every feature template
 * and setting of a model, and fails the build on one that inference does not know, rather than dropping it in silence.
 */
package dev.wirewatch.models;
