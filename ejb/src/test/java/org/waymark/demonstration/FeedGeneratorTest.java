package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedGeneratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int ROWS = 20_000;
    private static final List<FeedGenerator.Generated> ALL = new ArrayList<>();

    @TempDir Path folder;

    @BeforeAll
    static void a_feed() {
        new FeedGenerator(1, TODAY).each(ROWS, 1, g -> ALL.add(copy(g)));
    }

    private static FeedGenerator.Generated copy(FeedGenerator.Generated g) {
        return new FeedGenerator.Generated(g.intent(), g.line().copy(), g.broken());
    }

    @Test
    void the_same_seed_and_day_give_the_same_bytes() throws Exception {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        Path other = folder.resolve("other.csv");
        FeedGenerator.write(one, 3_000, 7, TODAY);
        FeedGenerator.write(two, 3_000, 7, TODAY);
        FeedGenerator.write(other, 3_000, 8, TODAY);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        assertThat(Files.mismatch(one, other)).isNotEqualTo(-1);
        assertThat(Files.readAllLines(one).get(0)).startsWith("message_id,message_type,");
    }

    @Test
    void every_phone_number_is_from_the_ranges_kept_for_fiction() {
        assertThat(cells(Column.PHONE))
                .allMatch(
                        phone ->
                                phone.replace(" ", "")
                                        .matches("((\\+44|0)7700900|(\\+44|0)2079460)\\d{3}"));
    }

    @Test
    void every_mail_address_is_at_a_domain_kept_for_examples() {
        assertThat(cells(Column.EMAIL))
                .allMatch(mail -> mail.matches("[a-z.0-9]+@example\\.(org|com)"));
        assertThat(cells(Column.OFFICER_CONTACT)).allMatch(mail -> mail.endsWith("@example.org"));
    }

    @Test
    void a_monday_carries_three_days() {
        Map<LocalDate, Integer> days = new java.util.TreeMap<>();
        ALL.stream()
                .filter(g -> g.intent() != FeedGenerator.Intent.SAME_MESSAGE)
                .forEach(g -> days.merge(day(g), 1, Integer::sum));
        assertThat(days.keySet()).noneMatch(day -> day.getDayOfWeek().getValue() > 5);
        LocalDate monday = LocalDate.of(2026, 11, 16);
        assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat((double) days.get(monday) / days.get(monday.plusDays(1)))
                .isCloseTo(3, Offset.offset(0.5));
    }

    @Test
    void the_mix_has_the_shape_of_london() {
        assertThat(percent(g -> g.line().is(Column.DOMESTIC_ABUSE, "Y"))).isBetween(10d, 22d);
        assertThat(percent(g -> g.line().is(Column.VICTIM_TYPE, "BUSINESS"))).isBetween(3d, 8d);
        assertThat(percent(g -> g.line().is(Column.CONSENT, "OBJECTED"))).isBetween(0.6, 2.5);
        assertThat(percent(g -> g.line().get(Column.OFFENCE_CODE).startsWith("19")))
                .isBetween(0.6, 3d);
        assertThat(percent(FeedGeneratorTest::duplicate)).isBetween(3d, 5d);
        assertThat(percent(g -> g.broken() != null)).isBetween(0.2, 1d);
        assertThat(cells(Column.ETHNICITY)).contains("W1", "B1", "A3", "O2", "M1", "W3", "NS");
    }

    @Test
    void a_message_id_comes_twice_only_when_the_message_does() {
        Set<String> seen = new HashSet<>();
        for (FeedGenerator.Generated g : ALL) {
            boolean first = seen.add(g.line().get(Column.MESSAGE_ID));
            assertThat(first).isEqualTo(g.intent() != FeedGenerator.Intent.SAME_MESSAGE);
        }
    }

    @Test
    void corrections_and_withdrawals_speak_of_a_crime_sent_before() {
        Set<String> crimes = new HashSet<>();
        Set<String> withdrawn = new HashSet<>();
        for (FeedGenerator.Generated g : ALL) {
            String crime = g.line().get(Column.CRIME_REF) + g.line().get(Column.VICTIM_REF);
            boolean change = !g.line().is(Column.MESSAGE_TYPE, "NEW");
            if (change && g.intent() != FeedGenerator.Intent.ORPHAN) {
                assertThat(crimes).contains(crime);
                assertThat(withdrawn).doesNotContain(crime);
            }
            if (g.intent() == FeedGenerator.Intent.WITHDRAW) {
                withdrawn.add(crime);
            }
            crimes.add(crime);
        }
        assertThat(withdrawn).isNotEmpty();
    }

    @Test
    void nothing_is_reported_before_it_happened_or_after_it_was_sent() {
        for (FeedGenerator.Generated g : ALL) {
            if (g.broken() != null || !g.line().is(Column.SENDING_FORCE, "MPS")) {
                continue;
            }
            String from = g.line().get(Column.OFFENCE_FROM).substring(0, 10);
            String reported = g.line().get(Column.REPORTED_AT);
            assertThat(from).isLessThanOrEqualTo(reported.substring(0, 10));
            assertThat(reported).isLessThan(g.line().get(Column.SENT_AT));
        }
    }

    @Test
    void one_person_can_be_sent_with_three_crimes_and_one_crime_with_two_victims() {
        Map<String, Set<String>> crimes = new java.util.HashMap<>();
        Map<String, Set<String>> victims = new java.util.HashMap<>();
        for (FeedGenerator.Generated g : ALL) {
            FeedLine line = g.line();
            String who =
                    line.get(Column.SURNAME)
                            + line.get(Column.DATE_OF_BIRTH)
                            + line.get(Column.ADDRESS);
            if (!line.is(Column.ADDRESS, "") && !line.is(Column.DATE_OF_BIRTH, "")) {
                crimes.computeIfAbsent(who, k -> new HashSet<>()).add(line.get(Column.CRIME_REF));
            }
            victims.computeIfAbsent(line.get(Column.CRIME_REF), k -> new HashSet<>())
                    .add(line.get(Column.VICTIM_REF));
        }
        assertThat(crimes.values()).anyMatch(c -> c.size() >= 3);
        assertThat(victims.values().stream().filter(v -> v.size() >= 2).count())
                .isGreaterThan(ROWS / 100);
    }

    @Test
    void names_have_hyphens_apostrophes_diacritics_single_names_and_other_scripts() {
        List<String> surnames = cells(Column.SURNAME);
        assertThat(surnames).anyMatch(name -> name.contains("-"));
        assertThat(surnames).anyMatch(name -> name.contains("'"));
        assertThat(surnames).anyMatch(name -> name.contains("ł") || name.contains("ñ"));
        assertThat(surnames).anyMatch(name -> name.codePointAt(0) > 0x370);
        assertThat(ALL)
                .anyMatch(
                        g ->
                                g.line().is(Column.GIVEN_NAMES, "")
                                        && g.line().is(Column.VICTIM_TYPE, "PERSON"));
    }

    private static boolean duplicate(FeedGenerator.Generated g) {
        return g.intent() == FeedGenerator.Intent.SAME_MESSAGE
                || g.intent() == FeedGenerator.Intent.SAME_VICTIM;
    }

    private static LocalDate day(FeedGenerator.Generated g) {
        return LocalDate.parse(g.line().get(Column.SENT_AT).substring(0, 10));
    }

    private static double percent(Predicate<FeedGenerator.Generated> wanted) {
        return 100d * ALL.stream().filter(wanted).count() / ALL.size();
    }

    private static List<String> cells(Column column) {
        return ALL.stream().map(g -> g.line().get(column)).filter(c -> !c.isEmpty()).toList();
    }
}
