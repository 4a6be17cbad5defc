package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jane Doe                               ; Jane Doe",
                "By Jane Doe                            ; Jane Doe",
                "BY: Jane Doe                           ; Jane Doe",
                "Written by Jane Doe                    ; Jane Doe",
                "Von Anna Berg                          ; Anna Berg",
                "Von Trapp                              ; Von Trapp",
                "By Jane Doe and John Roe               ; Jane Doe/John Roe",
                "Jane Doe & John Roe                    ; Jane Doe/John Roe",
                "Jane Doe, John Roe and Ana Ruiz        ; Jane Doe/John Roe/Ana Ruiz",
                "Jane Doe, John Roe, and Ana Ruiz       ; Jane Doe/John Roe/Ana Ruiz",
                "Jane Doe, Political Editor             ; Jane Doe, Political Editor",
                "Jane Doe | 3 March 2026                ; Jane Doe",
                "Jane Doe • The Orla Gazette            ; Jane Doe",
                "Orla Wire and agencies                 ; Orla Wire and agencies",
                "Anderson Cooper-Brandt                 ; Anderson Cooper-Brandt",
                "Jane Doe, 3. März 2026 Rated 4.5 12 votes; Jane Doe",
                "Von Anna Berg am 3. März 2026          ; Anna Berg",
                "Jane Doe on Friday, March 6 at 4 p.m.  ; Jane Doe",
                "Theresa May, 3 March 2026              ; Theresa May",
                "Jane Doe, 41                           ; Jane Doe",
                "Doe2000                                ; Doe2000",
                "3 March 2026                           ; ''",
                "Author: Jane Doe                       ; Jane Doe",
                "Text und Fotos: Anna Berg              ; Anna Berg",
                "Ana Ruiz y Luis Paz                    ; Ana Ruiz/Luis Paz",
                "Anne Roux et Luc Petit                 ; Anne Roux/Luc Petit",
                "https://www.gazette.example/jane       ; ''",
                "@janedoe                               ; ''",
                "By                                     ; ''",
            })
    void namesComeOutOfLines(String line, String names) {
        assertThat(String.join("/", BylineText.of(line))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Doe                            ; true",
                "BY JANE DOE                            ; true",
                "By Jane van Doe and John Roe, in Orla  ; true",
                "Story by Jane Doe                      ; true",
                "Written by: Jane Doe                   ; true",
                "By Friday the storm had passed.        ; false",
                "By the time it was over                ; false",
                "Jane Doe                               ; false",
            })
    void aSignedLineSaysByAndAName(String line, boolean signed) {
        assertThat(BylineText.isSigned(line)).isEqualTo(signed);
    }
}
