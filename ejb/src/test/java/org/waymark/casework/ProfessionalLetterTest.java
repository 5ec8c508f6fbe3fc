package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.casework.Professional.MayShare;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfessionalLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "NOTHING, '', letterTo",
        "NOTHING, He may wait there, letterTo",
        "THAT_WE_WORK, '', ''",
        "THAT_WE_WORK, He may wait there, letterWords",
        "SAFETY, '', letterWords",
        "SAFETY, He may wait there, ''",
        "AGREED, ' ', letterWords",
        "AGREED, Move the rent day, ''"
    })
    void no_more_is_said_than_this_one_may_be_told(MayShare may, String words, String wrong) {
        assertThat(String.join(" ", letter(may, TODAY, words).problems(TODAY, false).keySet()))
                .isEqualTo(wrong);
    }

    @Test
    void nothing_is_written_without_the_agreement_of_the_person_or_where_there_is_one_chance() {
        assertThat(letter(MayShare.SAFETY, null, "x").problems(TODAY, false))
                .containsOnlyKeys("letterAgreedOn");
        assertThat(letter(MayShare.SAFETY, TODAY.plusDays(1), "x").problems(TODAY, false))
                .containsOnlyKeys("letterAgreedOn");
        assertThat(letter(MayShare.SAFETY, TODAY.minusYears(1), "x").problems(TODAY, false))
                .isEmpty();
        assertThat(
                        letter(MayShare.SAFETY, TODAY.minusYears(1).minusDays(1), "x")
                                .problems(TODAY, false))
                .containsOnlyKeys("letterAgreedOn");
        assertThat(letter(MayShare.SAFETY, TODAY, "x").problems(TODAY, true))
                .containsOnlyKeys("letterTo");
        assertThat(new ProfessionalLetter(null, null, null, null).problems(TODAY, false))
                .containsOnlyKeys("letterTo", "letterAddress", "letterAgreedOn");
    }

    @Test
    void it_says_who_writes_that_the_person_agreed_and_nothing_that_was_not_typed() {
        Letter.Paper paper =
                letter(MayShare.THAT_WE_WORK, TODAY.minusDays(2), null)
                        .paper(
                                "Ada Marlowe",
                                "The service",
                                "Amara Okafor",
                                "020 7946 0018",
                                TODAY);
        assertThat(paper.address()).isEqualTo("Larkspur School, 1 High Street, London");
        assertThat(paper.sender()).isEqualTo("Amara Okafor, The service");
        assertThat(paper.words().lines())
                .containsExactly(
                        "Dear Mr Lee,",
                        "About Ada Marlowe",
                        "We work with Ada Marlowe, who agreed on 30 May 2026 that we write this to"
                                + " you.",
                        "Keep this letter where only those see it who need it. Do not speak of it to"
                                + " family, friends or anybody who may be with them.",
                        "If you have a question, ring 020 7946 0018.",
                        "Yours sincerely");
        assertThat(LetterPdf.html(List.of(paper)))
                .contains("<br/>Larkspur School<br/>1 High Street");
    }

    private static ProfessionalLetter letter(MayShare may, LocalDate agreed, String words) {
        return new ProfessionalLetter(
                new Professional(
                        1,
                        "Mr Lee",
                        Professional.Role.SCHOOL,
                        "Larkspur School",
                        null,
                        null,
                        may,
                        may == MayShare.AGREED ? "The rent" : null,
                        null,
                        0),
                "1 High Street, London",
                agreed,
                words);
    }
}
