package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;

/** Who is written to, and what a letter says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterChoiceTest {

    private static final List<ContactChannel> TEXT_THEN_LETTER =
            List.of(ContactChannel.TEXT, ContactChannel.LETTER);
    private static final List<ContactChannel> LETTER_THEN_CALL =
            List.of(ContactChannel.LETTER, ContactChannel.CALL);

    private static ContactPoint address(String safe) {
        ContactPoint point =
                ContactPoint.add(
                        7,
                        1,
                        ContactPoint.Kind.ADDRESS,
                        "1 High Street, London",
                        null,
                        "E1 6AN",
                        Instant.EPOCH);
        point.answered(null, null, null, safe, null);
        return point;
    }

    private static ContactPoint phone(String text) {
        ContactPoint point =
                ContactPoint.add(
                        8, 1, ContactPoint.Kind.PHONE, "07700 900123", null, null, Instant.EPOCH);
        point.answered("Y", text, null, null, null);
        return point;
    }

    @Test
    void a_safe_letter_is_written_and_a_safe_text_goes_before_it() {
        assertThat(LetterChoice.of(LETTER_THEN_CALL, SafeContact.of(address("Y")), true).point())
                .isEqualTo(7);
        assertThat(
                        LetterChoice.of(
                                        TEXT_THEN_LETTER,
                                        SafeContact.of(phone("Y"), address("Y")),
                                        false)
                                .why())
                .isEqualTo("Text message is safe and comes first");
        assertThat(
                        LetterChoice.of(
                                        TEXT_THEN_LETTER,
                                        SafeContact.of(phone("N"), address("Y")),
                                        false)
                                .point())
                .isEqualTo(7);
    }

    @Test
    void a_text_goes_first_where_it_is_safe_and_never_where_a_letter_or_call_comes_first() {
        SafeContact both = SafeContact.of(phone("Y"), address("Y"));
        assertThat(LetterChoice.of(ContactChannel.TEXT, TEXT_THEN_LETTER, both, true).point())
                .isEqualTo(8);
        assertThat(
                        LetterChoice.of(
                                        ContactChannel.TEXT,
                                        TEXT_THEN_LETTER,
                                        SafeContact.of(phone("N"), address("Y")),
                                        false)
                                .why())
                .isEqualTo("Text message is marked not safe.");
        assertThat(LetterChoice.of(ContactChannel.TEXT, LETTER_THEN_CALL, both, false).why())
                .isEqualTo("Letter is safe and comes first");
        assertThat(
                        LetterChoice.of(
                                        ContactChannel.TEXT,
                                        TEXT_THEN_LETTER,
                                        SafeContact.of(address("Y")),
                                        false)
                                .why())
                .isEqualTo("No number on record");
    }

    @Test
    void a_single_letter_asks_only_whether_a_letter_is_safe() {
        SafeContact both = SafeContact.of(phone("Y"), address("Y"));
        assertThat(LetterChoice.only(ContactChannel.LETTER, both, true).point()).isEqualTo(7);
        assertThat(
                        LetterChoice.only(
                                        ContactChannel.LETTER, SafeContact.of(address(null)), true)
                                .why())
                .contains("Not asked is not safe");
    }

    @Test
    void not_asked_is_not_safe_where_somebody_may_be_watching() {
        SafeContact notAsked = SafeContact.of(address(null));
        assertThat(LetterChoice.of(LETTER_THEN_CALL, notAsked, true).point()).isNull();
        assertThat(LetterChoice.of(LETTER_THEN_CALL, notAsked, true).why())
                .contains("Not asked is not safe");
        assertThat(LetterChoice.of(LETTER_THEN_CALL, notAsked, false).point()).isEqualTo(7);
    }

    @Test
    void who_objected_or_has_no_address_is_passed_over_with_the_reason() {
        SafeContact objected =
                new SafeContact(
                        new SafeContact.DoNotContact("Objected", null),
                        false,
                        List.of(address("Y")),
                        List.of());
        assertThat(LetterChoice.of(LETTER_THEN_CALL, objected, false).why())
                .contains("do not contact");
        assertThat(LetterChoice.of(LETTER_THEN_CALL, SafeContact.of(phone("Y")), false).why())
                .isEqualTo("No address on record");
        assertThat(LetterChoice.of(LETTER_THEN_CALL, SafeContact.of(address("N")), false).why())
                .contains("not safe");
    }

    @Test
    void a_letter_is_filled_in_and_says_nothing_else() {
        Letter.Template template =
                new Letter.Template(
                        1, "FIRST", 1, "First", "Dear {name}, ring {phone}: {reference}");
        String words =
                template.filled("Ana <b>", "K7M2-Q9TX-4CHD", "020 7946 0018", LocalDate.EPOCH);
        assertThat(words).isEqualTo("Dear Ana <b>, ring 020 7946 0018: K7M2-Q9TX-4CHD");
        String html =
                LetterPdf.html(
                        List.of(
                                new Letter.Paper(
                                        "Ana <b>",
                                        "1 High Street, London",
                                        "The office",
                                        words,
                                        LocalDate.EPOCH)));
        assertThat(html)
                .contains("<title>Letters</title>")
                .contains("Ana &lt;b&gt;")
                .doesNotContain("<b>");
    }
}
