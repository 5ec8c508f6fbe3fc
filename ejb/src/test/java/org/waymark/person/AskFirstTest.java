package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskFirstTest {

    @Test
    void who_has_the_surname_of_the_person_is_asked_however_it_is_written() {
        assertThat(AskFirst.isNamesake("Siobh\u00e1n Kavanagh", "KAVANAGH")).isTrue();
        assertThat(AskFirst.isNamesake("Ieva Navickait\u0117", "Navickaite")).isTrue();
        assertThat(AskFirst.isNamesake("Sean O'Brien", "OBrien")).isTrue();
    }

    @Test
    void who_has_another_surname_or_none_is_not_asked() {
        assertThat(AskFirst.isNamesake("Patricia Ferguson", "Fergus")).isFalse();
        assertThat(AskFirst.isNamesake("Ferguson Patricia", "Ferguson")).isFalse();
        assertThat(AskFirst.isNamesake("", "")).isFalse();
    }
}
