package dev.wirewatch.cli.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveOrOnDiskCommandTest {

    @ParameterizedTest
    @CsvSource({
        "stories, --json, stories.json, --json is for what comes from Kafka",
        "statements, --status=disputed, stories.json, --status is for what comes from Kafka",
        "trends, --since=2h, stories.json, --since is for what comes from Kafka",
        "statements, --jobs=2, --no-follow, --jobs is for articles on disk"
    })
    void anOptionThatWouldDoNothingIsRefused(String command, String option, String other, String sentence) {
        CommandRun run = CommandRun.of(command, option, other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }
}
