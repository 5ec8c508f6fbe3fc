package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.CONSENT;
import static org.waymark.referral.FeedColumn.CONSENT_AT;
import static org.waymark.referral.FeedColumn.CRIME_REF;
import static org.waymark.referral.FeedColumn.DATE_OF_BIRTH;
import static org.waymark.referral.FeedColumn.DOMESTIC_ABUSE;
import static org.waymark.referral.FeedColumn.DO_NOT_CONTACT;
import static org.waymark.referral.FeedColumn.FLAGS;
import static org.waymark.referral.FeedColumn.MESSAGE_ID;
import static org.waymark.referral.FeedColumn.MESSAGE_TYPE;
import static org.waymark.referral.FeedColumn.NOTE;
import static org.waymark.referral.FeedColumn.OFFENCE_CODE;
import static org.waymark.referral.FeedColumn.PHONE;
import static org.waymark.referral.FeedColumn.PHONE_CALL_SAFE;
import static org.waymark.referral.FeedColumn.SENT_AT;
import static org.waymark.referral.FeedColumn.SEX;
import static org.waymark.referral.FeedColumn.SURNAME;
import static org.waymark.referral.FeedColumn.VICTIM_REF;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.LabelledSeal;
import org.waymark.referral.Consent;
import org.waymark.referral.Disposition;
import org.waymark.referral.FeedSample;
import org.waymark.referral.ReferralState;
import org.waymark.referral.SealedRowStore;
import org.waymark.referral.feed.ChunkIntake.Outcome;

/** The table of the format, row by row, as a chunk of a batch takes them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChunkIntakeTest {

    private static final String FORCE = "MPS";

    private ChunkIntake chunk;
    private int messages;

    @BeforeEach
    void nothingKnown() {
        Origin origin = new Origin(1, null, 110, "mps-feed", "POL_ADT", KnownWorld.RECEIVED);
        ChunkRowsWriter rows =
                new ChunkRowsWriter(
                        origin, new ChunkRowsWriter.Seals(new LabelledSeal(), new NobodySealed()));
        chunk =
                new ChunkIntake(
                        new ChunkIntake.Known(
                                new HashMap<>(),
                                new KnownReferrals(),
                                new HashMap<>(),
                                Others.none()),
                        new ChunkObjections(Map.of(), KnownWorld.objections()),
                        KnownWorld.appraiser(),
                        new IntakeMoves(rows, KnownWorld.clocks(), origin),
                        rows,
                        origin);
    }

    /** No row that cannot be read is about somebody restricted. */
    private static class NobodySealed extends SealedRowStore {
        @Override
        public Long ownerOf(long batchId, Set<String> cells) {
            return null;
        }
    }

    @Test
    void a_row_becomes_a_referral() {
        Outcome outcome = take(row("A"));
        assertThat(outcome.disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(outcome.reason()).isNull();
        assertThat(outcome.referral().state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(outcome.referral().isTriageClockStarted()).isTrue();
    }

    @Test
    void each_of_the_ten_dispositions_is_reached_as_the_format_says() {
        take(row("A"));
        assertEnds(Disposition.DUPLICATE, row("A"), "SAME_VICTIM");
        assertEnds(Disposition.UPDATED, row("A").with(MESSAGE_TYPE, "UPDATE"), "UPDATED_BY_SENDER");
        assertEnds(
                Disposition.WITHDRAWN,
                row("A").with(MESSAGE_TYPE, "WITHDRAW"),
                "WITHDRAWN_BY_SENDER");
        assertEnds(Disposition.EXCLUDED, row("B").with(OFFENCE_CODE, "92A"), "OUTSIDE_CONTRACT");
        assertEnds(Disposition.HELD_CONSENT, row("C").with(DOMESTIC_ABUSE, "Y"), "CONSENT_MISSING");
        assertEnds(
                Disposition.HELD_CONTACT,
                row("D").with(FLAGS, "CHILD_PROTECTION"),
                "CHILD_PROTECTION");
        assertEnds(Disposition.HELD_CONTACT, row("E").with(DO_NOT_CONTACT, "Y"), "DO_NOT_CONTACT");
        assertEnds(Disposition.RETURNED, row("F").with(PHONE, ""), "WRONG_DETAILS");
        assertEnds(
                Disposition.SUPPRESSED,
                row("G").with(SURNAME, "Wexcombe").with(CONSENT, "OBJECTED"),
                "OBJECTED");
        assertEnds(Disposition.INVALID, row("H").with(SEX, "Q"), "BREAKS_FORMAT");
        assertEnds(Disposition.INVALID, row("I").with(MESSAGE_TYPE, "UPDATE"), "NOTHING_TO_UPDATE");
        assertEnds(
                Disposition.INVALID, row("I").with(MESSAGE_TYPE, "WITHDRAW"), "NOTHING_TO_UPDATE");
    }

    @Test
    void not_asked_is_not_safe_for_domestic_abuse_and_is_safe_enough_otherwise() {
        FeedSample domestic = row("A").with(DOMESTIC_ABUSE, "Y").with(CONSENT, "EXPLICIT");
        assertEnds(Disposition.RETURNED, domestic, "NO_SAFE_CONTACT");
        FeedSample asked =
                row("B").with(DOMESTIC_ABUSE, "Y")
                        .with(CONSENT, "EXPLICIT")
                        .with(PHONE_CALL_SAFE, "Y");
        assertEnds(Disposition.ACCEPTED, asked, null);
    }

    @Test
    void the_same_message_again_changes_nothing_whatever_it_says_now() {
        take(row("A"), "same");
        Outcome again = take(row("A").with(SURNAME, "Other"), "same");
        assertThat(again.disposition()).isEqualTo(Disposition.DUPLICATE);
        assertThat(again.reason()).isEqualTo("SAME_MESSAGE");
        assertThat(chunk.referrals()).hasSize(1);
    }

    @Test
    void an_invalid_row_may_be_sent_again_under_its_id_when_it_is_corrected() {
        take(row("A").with(SEX, "Q"), "again");
        assertThat(take(row("A").with(SEX, "F"), "again").disposition())
                .isEqualTo(Disposition.ACCEPTED);
    }

    @Test
    void consent_that_arrives_later_lets_it_go_on_and_what_is_taken_back_holds_it_again() {
        HeldReferral referral = take(row("A").with(OFFENCE_CODE, "19C")).referral();
        assertThat(referral.state()).isEqualTo(ReferralState.HELD);
        take(update("A").with(OFFENCE_CODE, "19C").with(CONSENT, "EXPLICIT"));
        assertThat(referral.state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(referral.disposition()).isEqualTo(Disposition.ACCEPTED);
        take(update("A").with(OFFENCE_CODE, "19C").with(CONSENT, "NOT_ASKED"));
        assertThat(referral.state()).isEqualTo(ReferralState.HELD);
    }

    @Test
    void an_objection_ends_the_open_referral_whether_it_comes_as_update_or_as_new() {
        for (String type : List.of("UPDATE", "NEW")) {
            nothingKnown();
            HeldReferral referral = take(row("A")).referral();
            Outcome objection = take(row("A").with(MESSAGE_TYPE, type).with(CONSENT, "OBJECTED"));
            assertThat(objection.disposition())
                    .isEqualTo(type.equals("NEW") ? Disposition.DUPLICATE : Disposition.UPDATED);
            assertThat(referral.state()).as(type).isEqualTo(ReferralState.SUPPRESSED);
            assertThat(referral.reason()).isEqualTo("OBJECTED");
            assertThat(referral.isObjected()).isTrue();
            assertEnds(Disposition.SUPPRESSED, row("B"), "OBJECTED_EARLIER");
        }
    }

    @Test
    void who_objected_is_recognised_in_the_next_crime_and_a_namesake_is_not() {
        FeedSample objecting = row("A").with(CONSENT, "OBJECTED").with(DATE_OF_BIRTH, "1984-03-09");
        assertThat(take(objecting).referral()).isNull();
        assertEnds(
                Disposition.SUPPRESSED,
                row("B").with(DATE_OF_BIRTH, "1984-03-09").with(PHONE, "07700 900999"),
                "OBJECTED_EARLIER");
        assertEnds(
                Disposition.ACCEPTED,
                row("C").with(DATE_OF_BIRTH, "1990-01-01").with(PHONE, "07700 900999"),
                null);
        assertThat(chunk.referrals())
                .extracting(each -> each.message().consent())
                .doesNotContain(Consent.OBJECTED);
    }

    @Test
    void an_explicit_consent_of_a_later_date_lifts_an_objection_and_no_other_does() {
        FeedSample no = row("A").with(CONSENT, "OBJECTED").with(SENT_AT, "2026-04-01T09:00");
        take(no);
        FeedSample yes = row("B").with(CONSENT, "EXPLICIT");
        assertEnds(Disposition.SUPPRESSED, yes, "OBJECTED_EARLIER");
        assertEnds(
                Disposition.SUPPRESSED,
                yes.with(CONSENT_AT, "2026-04-01T08:00"),
                "OBJECTED_EARLIER");
        assertEnds(
                Disposition.SUPPRESSED,
                row("B").with(CONSENT, "NOTIFIED").with(CONSENT_AT, "2026-04-01T10:00"),
                "OBJECTED_EARLIER");
        HeldReferral lifted = take(yes.with(CONSENT_AT, "2026-04-01T10:00")).referral();
        assertThat(lifted.state()).isEqualTo(ReferralState.RECEIVED);
        assertThat(lifted.told()).containsExactly("objection lifted by later consent");
        assertEnds(Disposition.ACCEPTED, row("C"), null);
        take(row("D").with(CONSENT, "OBJECTED").with(SENT_AT, "2026-04-01T12:00"));
        assertEnds(Disposition.SUPPRESSED, row("E"), "OBJECTED_EARLIER");
    }

    @Test
    void a_referral_that_was_objected_to_is_forgotten_and_made_anew_when_the_person_agrees() {
        HeldReferral first = take(row("A")).referral();
        take(update("A").with(CONSENT, "OBJECTED").with(SENT_AT, "2026-04-01T09:00"));
        assertThat(first.isForgotten()).isTrue();
        assertEnds(Disposition.SUPPRESSED, update("A").with(NOTE, "More"), "OBJECTED_EARLIER");
        assertEnds(Disposition.DUPLICATE, row("A"), "SAME_VICTIM");
        HeldReferral again =
                take(update("A").with(CONSENT, "EXPLICIT").with(CONSENT_AT, "2026-04-01T10:00"))
                        .referral();
        assertThat(again).isNotSameAs(first);
        assertThat(again.state()).isEqualTo(ReferralState.RECEIVED);
    }

    @Test
    void what_somebody_sends_about_a_person_who_objected_is_not_kept_as_unreadable() {
        take(row("A").with(CONSENT, "OBJECTED"));
        assertEnds(Disposition.SUPPRESSED, update("B"), "OBJECTED_EARLIER");
    }

    @Test
    void a_withdrawn_referral_stays_withdrawn_when_it_is_updated() {
        HeldReferral referral = take(row("A")).referral();
        take(row("A").with(MESSAGE_TYPE, "WITHDRAW"));
        assertThat(referral.state()).isEqualTo(ReferralState.WITHDRAWN);
        assertEnds(
                Disposition.UPDATED, update("A").with(PHONE, "07700 900555"), "UPDATED_BY_SENDER");
        assertThat(referral.state()).isEqualTo(ReferralState.WITHDRAWN);
    }

    @Test
    void an_update_of_the_reason_it_was_returned_for_brings_it_back() {
        HeldReferral referral = take(row("A").with(PHONE, "")).referral();
        assertThat(referral.state()).isEqualTo(ReferralState.RETURNED);
        take(update("A").with(PHONE, "07700 900555"));
        assertThat(referral.state()).isEqualTo(ReferralState.RECEIVED);
    }

    @Test
    void the_same_victim_is_found_with_and_without_the_id_of_the_force() {
        HeldReferral named = take(row("A").with(VICTIM_REF, "")).referral();
        assertThat(take(update("A").with(VICTIM_REF, "v1")).referral()).isSameAs(named);
        HeldReferral numbered = take(row("B").with(VICTIM_REF, "v1")).referral();
        assertThat(take(update("B").with(VICTIM_REF, "")).referral()).isSameAs(numbered);
    }

    @Test
    void two_ids_are_two_victims_and_a_name_that_fits_both_is_neither() {
        take(row("A").with(VICTIM_REF, "v1"));
        assertEnds(Disposition.ACCEPTED, row("A").with(VICTIM_REF, "v2"), null);
        assertEnds(Disposition.INVALID, update("A").with(VICTIM_REF, ""), "NOTHING_TO_UPDATE");
    }

    @Test
    void the_clock_of_a_held_referral_rests_until_it_is_released() {
        HeldReferral referral = take(row("A").with(OFFENCE_CODE, "19C")).referral();
        assertThat(referral.triagePausedAt()).isEqualTo(KnownWorld.RECEIVED);
        take(update("A").with(OFFENCE_CODE, "19C").with(CONSENT, "EXPLICIT"));
        assertThat(referral.triagePausedAt()).isNull();
    }

    private void assertEnds(Disposition disposition, FeedSample sample, String reason) {
        Outcome outcome = take(sample);
        assertThat(outcome.disposition()).as(sample.read().toString()).isEqualTo(disposition);
        assertThat(outcome.reason()).isEqualTo(reason);
    }

    private FeedSample update(String crime) {
        return row(crime).with(MESSAGE_TYPE, "UPDATE");
    }

    private FeedSample row(String crime) {
        return FeedSample.row().with(CRIME_REF, crime);
    }

    private Outcome take(FeedSample sample) {
        return take(sample, FORCE + '-' + ++messages);
    }

    private Outcome take(FeedSample sample, String messageId) {
        return chunk.take(
                Incoming.of(
                        sample.with(MESSAGE_ID, messageId).read(),
                        List.of(),
                        KnownWorld.objections()));
    }
}
