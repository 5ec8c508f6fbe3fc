package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClevelandSampleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<FeedLine> LINES = ClevelandSample.lines(TODAY);

    @TempDir Path folder;

    @Test
    void three_days_have_118_rows() throws Exception {
        assertThat(LINES).hasSize(118);
        assertThat(LINES.stream().map(l -> l.get(Column.SENT_AT).substring(0, 10)).distinct())
                .containsExactly("2026-11-19", "2026-11-20", "2026-11-23");
        Path file = folder.resolve("sample.csv");
        ClevelandSample.write(file, TODAY);
        assertThat(Files.readString(file).lines().filter(l -> l.contains("-CLV-")).count())
                .isEqualTo(118);
    }

    @Test
    void five_rows_repeat_a_message_or_a_victim() {
        Set<String> messages = new HashSet<>();
        Set<String> victims = new HashSet<>();
        long repeated =
                LINES.stream()
                        .filter(
                                l -> {
                                    boolean known = !messages.add(l.get(Column.MESSAGE_ID));
                                    String victim =
                                            l.get(Column.CRIME_REF) + l.get(Column.VICTIM_REF);
                                    return !victims.add(victim) || known;
                                })
                        .count();
        assertThat(repeated).isEqualTo(5);
    }

    @Test
    void ninety_are_reached_by_58_calls_2_texts_and_30_letters_and_14_more_by_call() {
        List<FeedLine> worked = LINES.subList(0, 104);
        assertThat(worked.stream().filter(ClevelandSampleTest::callable)).hasSize(58 + 14);
        assertThat(worked.stream().filter(l -> !callable(l) && l.is(Column.PHONE_TEXT_SAFE, "Y")))
                .hasSize(2);
        assertThat(worked.stream().filter(l -> l.is(Column.PHONE, "")))
                .hasSize(30)
                .noneMatch(l -> l.is(Column.LETTER_SAFE, "N") || l.is(Column.ADDRESS, ""));
    }

    private static boolean callable(FeedLine line) {
        return !line.is(Column.PHONE, "") && !line.is(Column.PHONE_CALL_SAFE, "N");
    }
}
