package org.waymark.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.referral.FeedColumn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BedsideFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest(name = "domestic {0}, ward {1}, phone {2}, safe {3}: {4}")
    @CsvSource({
        "Y, Ward 4, , , ''",
        "Y, Ward 4, 07700 900456, N, ''",
        "Y, Ward 4, 07700 900456, , ''",
        "Y, , 07700 900456, Y, ''",
        "Y, , 07700 900456, , phoneSafe",
        "Y, , 07700 900456, N, phoneSafe",
        "U, , 07700 900456, , phoneSafe",
        "N, Ward 4, , , ''",
        "N, , , , ward"
    })
    void the_ward_is_a_way_where_no_telephone_is_safe(
            String domestic, String ward, String phone, String safe, String wrong) {
        assertThat(String.join(" ", form(domestic, ward, phone, safe).problems(TODAY).keySet()))
                .isEqualTo(wrong);
    }

    @Test
    void who_may_be_hurt_by_somebody_close_is_met_on_the_ward_and_not_written_to() {
        Map<FeedColumn, String> sent =
                form("Y", "Ward 4", null, null).toRefer("1abcdefgh").columns();
        assertThat(sent)
                .containsEntry(FeedColumn.FLAGS, "IN_HOSPITAL")
                .containsEntry(FeedColumn.ADDRESS, "Ward 4")
                .containsEntry(FeedColumn.LETTER_SAFE, "N")
                .containsEntry(
                        FeedColumn.NOTE,
                        "Still in hospital: Ward 4. Meet them in person on the ward, alone: no other"
                                + " way is safe.");
    }

    @Test
    void who_was_hurt_by_a_stranger_is_written_to_as_before() {
        Map<FeedColumn, String> sent =
                form("N", "Ward 4", null, null).toRefer("1abcdefgh").columns();
        assertThat(sent)
                .containsEntry(FeedColumn.NOTE, "Still in hospital: Ward 4.")
                .doesNotContainKey(FeedColumn.LETTER_SAFE);
    }

    @Test
    void without_a_ward_nobody_is_met_there() {
        assertThat(form("Y", " ", "07700 900456", "Y").toRefer("1abcdefgh").columns())
                .doesNotContainKeys(FeedColumn.FLAGS, FeedColumn.LETTER_SAFE);
    }

    private static BedsideForm form(String domestic, String ward, String phone, String safe) {
        BedsideForm form = new BedsideForm();
        form.setInjury(BedsideForm.Injury.BEATEN);
        form.setAgreed("EXPLICIT");
        form.setSurname("Okafor");
        form.setAge("17");
        form.setWard(ward);
        form.setPhone(phone);
        form.setPhoneSafe(safe);
        form.setDomestic(domestic);
        form.setHappenedOn(TODAY);
        return form;
    }
}
