package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedRowReader;

/** What has to be told, and what is made of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private static Told anonymous() {
        return Told.NOTHING
                .with(Map.of(Ask.WHO, "ME", Ask.WHAT, "They shouted", Ask.DAY, "2026-11-20"))
                .with(Map.of(Ask.STRANDS, "RACE;RELIGION", Ask.SUPPORT, "NO", Ask.POLICE, "NO"))
                .with(Map.of(Ask.CONTACT, "NO"));
    }

    private static Told supported() {
        return anonymous()
                .with(Map.of(Ask.SUPPORT, "YES", Ask.CONTACT, "YES", Ask.SURNAME, "Adeyemi"))
                .with(Map.of(Ask.PHONE, "07700 900123", Ask.SAFE, "CALL", Ask.BEFORE, "YES"));
    }

    @Test
    void four_answers_and_three_choices_are_enough_without_a_name() {
        assertThat(TellRules.firstWrong(anonymous(), TODAY)).isNull();
        assertThat(TellRules.firstWrong(Told.NOTHING, TODAY)).isEqualTo(TellStep.WHO);
        for (Ask needed : new Ask[] {Ask.WHAT, Ask.DAY, Ask.STRANDS, Ask.SUPPORT, Ask.POLICE}) {
            Map<Ask, String> without = new EnumMap<>(Ask.class);
            without.put(needed, null);
            assertThat(TellRules.firstWrong(anonymous().with(without), TODAY))
                    .as("without " + needed)
                    .isNotNull();
        }
    }

    @Test
    void that_somebody_works_for_the_police_becomes_a_mark_and_nothing_else_does() {
        for (String mark : new String[] {"POLICE", "STAFF", "PUBLIC_FIGURE"}) {
            assertThat(IncidentCells.of(supported().with(Map.of(Ask.KNOWN, mark)), "R", NOW))
                    .containsEntry(FeedColumn.FLAGS, mark);
        }
        for (String none : new String[] {"NO", "KNIFE", "RELATIVE", "police"}) {
            assertThat(IncidentCells.of(supported().with(Map.of(Ask.KNOWN, none)), "R", NOW))
                    .doesNotContainKey(FeedColumn.FLAGS);
        }
        assertThat(supported().with(Map.of(Ask.KNOWN, "POLICE")).withoutNames().get(Ask.KNOWN))
                .as("without a name it would say who it is")
                .isNull();
    }

    @Test
    void support_needs_a_name_and_a_way_that_is_safe_of_those_that_were_given() {
        assertThat(TellRules.firstWrong(supported(), TODAY)).isNull();
        assertThat(problems(supported().with(Map.of(Ask.SAFE, "EMAIL;LETTER"))))
                .containsOnlyKeys("safe");
        assertThat(problems(supported().with(Map.of(Ask.SAFE, "VOICEMAIL"))))
                .as("a message alone reaches nobody safely")
                .containsOnlyKeys("safe");
        assertThat(problems(supported().with(Map.of(Ask.CONTACT, "NO")))).containsKey("contact");
        assertThat(problems(supported().with(Map.of(Ask.PHONE, "12")))).containsKey("phone");
    }

    @Test
    void what_nobody_needs_is_not_kept() {
        Told changedMind =
                supported()
                        .with(
                                Map.of(
                                        Ask.SUPPORT,
                                        "NO",
                                        Ask.CONTACT,
                                        "NO",
                                        Ask.POLICE,
                                        "ANONYMOUS"));
        Told kept = changedMind.kept();
        assertThat(kept.get(Ask.SURNAME)).isNull();
        assertThat(kept.get(Ask.PHONE)).isNull();
        assertThat(kept.get(Ask.WHAT)).isEqualTo("They shouted");
        assertThat(supported().kept().get(Ask.SURNAME)).isEqualTo("Adeyemi");
        assertThat(supported().withoutNames().get(Ask.SURNAME)).isNull();
    }

    @Test
    void what_is_kept_comes_back_as_it_was() {
        Told told = supported().with(Map.of(Ask.WHAT, "“Ünïcode”\n\tand \"quotes\""));
        assertThat(Told.of(told.json()).json()).isEqualTo(told.json());
        assertThat(Told.of(told.json()).get(Ask.WHAT)).isEqualTo("“Ünïcode”\n\tand \"quotes\"");
    }

    @Test
    void somebody_who_speaks_for_another_is_asked_who_they_are_and_an_organisation_says_its_name() {
        Told friend = supported().with(Map.of(Ask.WHO, "FRIEND"));
        assertThat(TellStep.REPORTER.applies(friend)).isTrue();
        assertThat(TellStep.REPORTER.applies(supported())).isFalse();
        assertThat(TellRules.firstWrong(friend, TODAY)).isNull();
        assertThat(TellRules.firstWrong(friend.with(Map.of(Ask.WHO, "ORGANISATION")), TODAY))
                .isEqualTo(TellStep.REPORTER);
    }

    @Test
    void what_it_was_about_more_exactly_is_in_the_words_and_no_strand_of_its_own() {
        Told told =
                supported()
                        .with(Map.of(Ask.STRANDS, "RELIGION", Ask.SUBSTRANDS, "ANTISEMITIC;OTHER"));
        Map<FeedColumn, String> cells =
                IncidentCells.of(told, "K7M2Q9TX4CHD", NOW, code -> "Words of " + code);
        assertThat(cells.get(FeedColumn.HATE_STRANDS)).isEqualTo("RELIGION");
        assertThat(cells.get(FeedColumn.HATE_SUBSTRANDS)).isEqualTo("ANTISEMITIC;OTHER");
        assertThat(cells.get(FeedColumn.NOTE))
                .contains("More exactly: Words of ANTISEMITIC; Words of OTHER");
    }

    @Test
    void a_referral_is_a_row_of_the_format_with_strands_as_perceived_and_only_what_is_safe() {
        Told told = supported().with(Map.of(Ask.STRANDS, "RACE;OTHER", Ask.STRAND_OTHER, "Goth"));
        Map<FeedColumn, String> cells = IncidentCells.of(told, "K7M2Q9TX4CHD", NOW);
        cells.put(FeedColumn.SENDING_FORCE, "HATE");
        assertThat(FeedRowReader.read(cells, TODAY, java.util.Set.of()).errors()).isEmpty();
        assertThat(cells)
                .containsEntry(FeedColumn.HATE_STRANDS, "RACE")
                .containsEntry(FeedColumn.ENHANCED, "PERSISTENT")
                .containsEntry(FeedColumn.CONSENT, "EXPLICIT")
                .containsEntry(FeedColumn.PHONE_CALL_SAFE, "Y")
                .containsEntry(FeedColumn.PHONE_TEXT_SAFE, "N");
        assertThat(cells.get(FeedColumn.NOTE)).contains("They shouted", "Goth");
        Told unasked = told.with(Map.of(Ask.SUPPORT, "UNASKED", Ask.WHO, "FRIEND"));
        assertThat(IncidentCells.of(unasked, "K7M2Q9TX4CHD", NOW))
                .containsEntry(FeedColumn.CONSENT, "NOT_ASKED");
    }

    @Test
    void disability_goes_along_with_support_and_preferring_not_to_say_is_an_answer() {
        for (String answer : new String[] {"Y", "N", "R"}) {
            Told told = supported().with(Map.of(Ask.DISABILITY, answer));
            Map<FeedColumn, String> cells = IncidentCells.of(told, "K7M2Q9TX4CHD", NOW);
            cells.put(FeedColumn.SENDING_FORCE, "HATE");
            assertThat(cells).containsEntry(FeedColumn.DISABILITY, answer);
            assertThat(FeedRowReader.read(cells, TODAY, java.util.Set.of()).errors()).isEmpty();
        }
        assertThat(IncidentCells.of(supported(), "K7M2Q9TX4CHD", NOW))
                .doesNotContainKey(FeedColumn.DISABILITY);
        assertThat(
                        IncidentCells.of(
                                supported().with(Map.of(Ask.DISABILITY, "?")), "K7M2Q9TX4CHD", NOW))
                .as("made up by a browser")
                .doesNotContainKey(FeedColumn.DISABILITY);
        Told unsupported =
                supported().with(Map.of(Ask.DISABILITY, "Y", Ask.SUPPORT, "NO", Ask.CONTACT, "NO"));
        assertThat(IncidentCells.of(unsupported, "K7M2Q9TX4CHD", NOW))
                .doesNotContainKey(FeedColumn.DISABILITY);
        assertThat(unsupported.withoutNames().get(Ask.DISABILITY)).isNull();
    }

    @Test
    void a_long_story_is_shortened_in_the_note_and_says_so() {
        Told told = supported().with(Map.of(Ask.WHAT, "x".repeat(9_000)));
        assertThat(IncidentCells.of(told, "K7M2Q9TX4CHD", NOW).get(FeedColumn.NOTE))
                .hasSizeLessThan(4_000)
                .endsWith("(the whole is in the report)");
    }

    private static Map<String, String> problems(Told told) {
        return TellRules.problems(TellStep.CONTACT, told, TODAY);
    }
}
