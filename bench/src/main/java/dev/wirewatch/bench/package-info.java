/**
 * How fast Wirewatch is, and how large, against what it could have used instead: the code of the {@code bench} commands.
 *
 * <p>{@link dev.wirewatch.bench.LanguageBench} reads articles with our tagger and name model and with those of CoreNLP,
 * in one process and one after the other, since speeds of two runs on a busy machine say little about each other. Each
 * speed is taken over a fixed time after a warm-up of the same kind. The labels of both are compared as well: a speed
 * counts for nothing when the result is another one.
 *
 * <p>{@link dev.wirewatch.bench.IngestBench} compares the readers of news formats with the parse that they build on, jsoup's,
 * Jackson's or StAX's, of the same bytes; both take turns of a fraction of a second. What it reads is generated
 * here, the same each time.
 *
 * <p>CoreNLP's models are files of the build tree ({@link dev.wirewatch.bench.StockModels}); the program itself runs
 * without them. Tests hold our inference against the same class.
 */
package dev.wirewatch.bench;
