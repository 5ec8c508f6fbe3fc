package org.waymark.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditRowTest {

    static final Instant AT = Instant.parse("2026-03-03T16:10:00.123456Z");

    static AuditRow row(long id) {
        return new AuditRow(
                id, AT, 7L, "amara.okafor", "NoteQuery.notes", "DONE", 1L, 2L, 3L, "d", "r", "::1");
    }

    @Test
    void equal_rows_have_equal_bytes() {
        assertThat(row(1).canonical()).isEqualTo(row(1).canonical());
    }

    @Test
    void the_encoding_never_changes_because_old_blocks_are_checked_with_it() {
        assertThat(HexFormat.of().formatHex(row(1).digest()))
                .isEqualTo("85917e385ab8eb398d8f137ad63860c2943cfedefb3a988b462b66ad41ed864b");
    }

    @Test
    void a_change_of_any_column_changes_the_hash() {
        AuditRow one = row(1);
        List<AuditRow> others =
                List.of(
                        one,
                        row(2),
                        with(one, AT.plusNanos(1000)),
                        new AuditRow(
                                1,
                                AT,
                                null,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                2L,
                                3L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafoR",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                2L,
                                3L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.note",
                                "DONE",
                                1L,
                                2L,
                                3L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "REFUSED",
                                1L,
                                2L,
                                3L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                9L,
                                2L,
                                3L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                9L,
                                3L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                2L,
                                9L,
                                "d",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                2L,
                                3L,
                                "e",
                                "r",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                2L,
                                3L,
                                "d",
                                "s",
                                "::1"),
                        new AuditRow(
                                1,
                                AT,
                                7L,
                                "amara.okafor",
                                "NoteQuery.notes",
                                "DONE",
                                1L,
                                2L,
                                3L,
                                "d",
                                "r",
                                "::2"));
        Set<String> hashes = new HashSet<>();
        others.forEach(row -> hashes.add(Arrays.toString(row.digest())));
        assertThat(hashes).hasSameSizeAs(others);
    }

    @Test
    void missing_and_empty_differ_and_text_does_not_run_over() {
        AuditRow missing = texts(null, "ab");
        AuditRow empty = texts("", "ab");
        AuditRow shifted = texts("a", "b");
        AuditRow swapped = texts("ab", null);
        assertThat(
                        List.of(missing, empty, shifted, swapped).stream()
                                .map(row -> Arrays.toString(row.digest()))
                                .distinct())
                .hasSize(4);
    }

    private static AuditRow texts(String detail, String reason) {
        return new AuditRow(1, AT, null, "a", "b", "DONE", null, null, null, detail, reason, null);
    }

    private static AuditRow with(AuditRow row, Instant at) {
        return new AuditRow(
                row.id(),
                at,
                row.accountId(),
                row.actor(),
                row.action(),
                row.outcome(),
                row.personId(),
                row.referralId(),
                row.caseId(),
                row.detail(),
                row.reason(),
                row.origin());
    }
}
