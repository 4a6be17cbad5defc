package dev.wirewatch.english.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HashedTextTest {

    @Property
    void aTextHasTheHashOfItsPartsOneAfterTheOther(@ForAll String first, @ForAll String second) {
        long whole = HashedText.of(first + second).hash();

        assertThat(HashedText.of(second).after(HashedText.of(first).hash())).isEqualTo(whole);
    }

    @Property
    void aTableGivesANumberToItsOwnTextsOnly(@ForAll String text, @ForAll String other) {
        TextTable table = new TextTable(1);
        table.put(HashedText.of(text).hash(), 0);

        assertThat(table.get(HashedText.of(text).hash())).isZero();
        assertThat(table.contains(other)).isEqualTo(other.equals(text));
    }

    @Test
    void aTextCannotBePutTwice() {
        TextTable table = new TextTable(2);
        table.put(1, 0);

        assertThatThrownBy(() -> table.put(1, 1)).isInstanceOf(IllegalStateException.class);
    }
}
