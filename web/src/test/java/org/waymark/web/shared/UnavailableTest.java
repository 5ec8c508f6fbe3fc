package org.waymark.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnavailableTest {

    @Test
    void a_connection_that_was_cut_or_cannot_be_had_is_found_however_deep_it_lies() {
        assertThat(away(new SQLException("Communications link failure", "08S01"))).isTrue();
        assertThat(away(new SQLNonTransientConnectionException())).isTrue();
        assertThat(away(new SQLException("Error in allocating a connection. Cause: x"))).isTrue();
    }

    @Test
    void what_the_database_refuses_is_our_mistake_and_not_that_it_is_away() {
        assertThat(away(new SQLIntegrityConstraintViolationException("x", "23000", 1062)))
                .isFalse();
        assertThat(away(new SQLException("no such table", "42S02"))).isFalse();
        assertThat(away(new SQLException())).isFalse();
        assertThat(Unavailable.isCauseOf(new IllegalStateException())).isFalse();
    }

    @Test
    void a_disk_without_room_is_found_by_the_number_of_the_database_and_not_by_its_words() {
        assertThat(full(new SQLException("The table 'x' is full", "HY000", 1114))).isTrue();
        assertThat(full(new SQLException("Error writing file 'x' (28)", "HY000", 3))).isTrue();
        assertThat(full(new SQLException("Got error 28 from storage engine", "HY000", 1030)))
                .isTrue();
        assertThat(full(new SQLException("Got error 122 from storage engine", "HY000", 1030)))
                .isFalse();
        assertThat(full(new SQLException("Data too long; full", "22001", 1406))).isFalse();
        assertThat(Unavailable.isFull(null)).isFalse();
    }

    private static boolean full(SQLException cause) {
        return Unavailable.isFull(new RuntimeException(new IllegalStateException(cause)));
    }

    private static boolean away(SQLException cause) {
        return Unavailable.isCauseOf(new RuntimeException(new IllegalStateException(cause)));
    }
}
