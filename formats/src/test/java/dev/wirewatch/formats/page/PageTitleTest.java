package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // title                            ; site        ; host                ; h1             ; headline
                "Storm hits Orla | Orla Gazette     ; Orla Gazette ; ''                  ; ''             ; Storm hits Orla",
                "Storm hits Orla - Orla Gazette     ; Orla Gazette ; ''                  ; ''             ; Storm hits Orla",
                "Storm hits Orla – OrlaGazette      ; ''           ; orlagazette.example ; ''             ; Storm hits Orla",
                "Storm hits Orla | News | Gazette   ; ''           ; ''                  ; ''             ; Storm hits Orla",
                "Storm hits Orla - News             ; ''           ; ''                  ; Storm hits Orla ; Storm hits Orla",
                "Storm hits Orla - thousands flee   ; Orla Gazette ; ''                  ; ''             ; Storm hits Orla - thousands flee",
                "Storm hits Orla - thousands flee   ; ''           ; ''                  ; ''             ; Storm hits Orla - thousands flee",
                "Orla | the play                    ; ''           ; ''                  ; Orla | the play ; Orla | the play",
                "Storm-hit Orla counts its boats    ; ''           ; ''                  ; ''             ; Storm-hit Orla counts its boats",
                "Orla Gazette                       ; Orla Gazette ; ''                  ; ''             ; Orla Gazette",
            })
    void aTitleLosesTheNameOfItsSite(String title, String site, String host, String heading, String headline) {
        assertThat(PageTitle.headline(title, site, host, List.of(heading))).isEqualTo(headline);
    }
}
