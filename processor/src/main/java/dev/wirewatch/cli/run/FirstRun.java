package dev.wirewatch.cli.run;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Plays the sample stories in a thread of its own, once for each data folder. */
final class FirstRun implements AutoCloseable {

    private final Path done;
    private final Seeds seeds;
    private final Consumer<String> say;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final Thread player = new Thread(this::play, "sample-stories");

    FirstRun(Path data, Seeds seeds, Consumer<String> say) {
        this.done = data.resolve("seeds-played");
        this.seeds = seeds;
        this.say = say;
    }

    boolean isDue() {
        return Files.notExists(done);
    }

    void start() {
        player.start();
    }

    /** @throws UserFacingException when the stories could not be played to the end */
    boolean isPlaying() {
        if (failure.get() != null) {
            throw new UserFacingException(
                    "The sample stories cannot be played: " + failure.get().getMessage(), failure.get());
        }
        return player.isAlive();
    }

    @Override
    public void close() {
        player.interrupt();
        try {
            player.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void play() {
        try {
            seeds.prepare();
            List<Article> stories = seeds.stories();
            say.accept("Playing %d sample stories.".formatted(stories.size()));
            seeds.play(stories);
            Files.createFile(done);
            say.accept("That was the last sample story.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // stopped before the end; the next start plays them again
        } catch (IOException | RuntimeException e) {
            failure.set(e);
        }
    }
}
