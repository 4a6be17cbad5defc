package dev.wirewatch.deliver.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {

    /** A space of no width is written as "·" here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Profit up 4% at 10:30 in Orla (again). ~ Profit up 4% at 10:30 in Orla (again).",
                "<!channel> R&D ~ &lt;!channel&gt; R&amp;D",
                "@everyone ~ @·everyone",
                "see https://evil.example or www.evil.example ~ see https:·//evil.example or www.·evil.example",
                "[click](https://evil.example) ~ [click]·(https:·//evil.example)",
                "*bold* _it_ `c` \\* ~ ∗bold∗ ˍitˍ ˋcˋ ∖∗",
                ":tada: score 3:1 ~ :·tada: score 3:1",
                "a #tag ~ a #·tag",
                "a ||secret|| ~ a |·|·secret|·|·",
                "# head ~ ·#· head",
                "- item ~ ·- item",
                "1. item ~ ·1. item",
                "12 dead ~ 12 dead",
            })
    void nothingIsMarkup(String text, String written) {
        assertThat(Mrkdwn.escape(text).replace('\u200b', '·')).isEqualTo(written);
    }
}
