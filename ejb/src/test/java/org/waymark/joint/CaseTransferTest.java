package org.waymark.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.privacy.consent.SharedField;
import org.waymark.referral.KnownElsewhere;
import org.waymark.referral.SharingConsent.Standing;
import org.waymark.shared.IllegalMove;

/** Who is accountable when, and what may cross. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseTransferTest {

    private static final Instant ASKED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-05T17:00:00Z");
    private static final long OURS = 11;
    private static final long THEIRS = 22;

    private static CaseTransfer asked(Afterwards afterwards) {
        return CaseTransfer.ask(
                1,
                new TransferAsked.Way(OURS, 12, 1000, 120, 1060, 129),
                new TransferAsked.Wish(
                        afterwards,
                        EnumSet.of(SharedField.IDENTITY, SharedField.CONTACT),
                        "Why",
                        null),
                3,
                23,
                4,
                ASKED,
                DUE);
    }

    @Test
    void it_is_answered_once_and_what_is_answered_stays() {
        CaseTransfer transfer = asked(Afterwards.CLOSE);
        assertThat(transfer.isOpen()).isTrue();
        transfer.refused("No capacity", ASKED);
        assertThat(transfer.isOpen()).isFalse();
        assertThatThrownBy(() -> transfer.accepted(THEIRS, ASKED)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> transfer.takenBack("x", ASKED)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void both_work_together_only_when_it_was_accepted_for_that_and_until_it_ends() {
        CaseTransfer handed = asked(Afterwards.CLOSE);
        handed.accepted(THEIRS, ASKED);
        assertThat(handed.isJoint()).isFalse();
        CaseTransfer joint = asked(Afterwards.JOINT);
        assertThat(joint.isJoint()).as("before it is accepted").isFalse();
        joint.accepted(THEIRS, ASKED);
        assertThat(joint.isJoint()).isTrue();
        joint.jointWorkEnds("Withdrawn", ASKED);
        assertThat(joint.isJoint()).isFalse();
    }

    @Test
    void who_warns_without_consent_need_not_end_its_own_support_and_sees_nothing() {
        assertThat(Afterwards.APART.isWithoutConsent()).isTrue();
        assertThat(Afterwards.JOINT.isWithoutConsent()).isFalse();
        CaseTransfer apart = asked(Afterwards.APART);
        apart.accepted(THEIRS, ASKED);
        assertThat(apart.isJoint()).as("no card").isFalse();
    }

    @Test
    void each_side_sees_the_other_one() {
        CaseTransfer joint = asked(Afterwards.JOINT);
        joint.accepted(THEIRS, ASKED);
        assertThat(joint.otherCase(OURS)).isEqualTo(THEIRS);
        assertThat(joint.otherCase(THEIRS)).isEqualTo(OURS);
        assertThat(joint.otherPerson(THEIRS)).isEqualTo(12);
        assertThat(joint.otherOrganisation(OURS)).isEqualTo(129);
        assertThat(joint.otherOrganisation(THEIRS)).isEqualTo(120);
        assertThat(joint.isBetween(33)).isFalse();
    }

    @Test
    void joint_work_that_goes_on_in_another_case_asks_anew_for_the_release_of_its_card() {
        CaseTransfer joint = asked(Afterwards.JOINT);
        joint.accepted(THEIRS, ASKED);
        joint.release(OURS, 4, ASKED);
        joint.release(THEIRS, 5, ASKED);
        joint.goesOnIn(44, 45);
        assertThat(joint.isJoint()).isTrue();
        assertThat(joint.otherCase(OURS)).isEqualTo(44);
        assertThat(joint.otherPerson(OURS)).isEqualTo(45);
        assertThat(joint.isBetween(THEIRS)).isFalse();
        assertThat(joint.isReleased(44)).isFalse();
        assertThat(joint.isReleased(OURS)).isTrue();
    }

    @Test
    void a_card_is_released_for_one_case_and_not_for_the_other() {
        CaseTransfer joint = asked(Afterwards.JOINT);
        joint.accepted(THEIRS, ASKED);
        joint.release(THEIRS, 4, ASKED);
        assertThat(joint.isReleased(THEIRS)).isTrue();
        assertThat(joint.isReleased(OURS)).isFalse();
    }

    @Test
    void it_is_late_after_its_last_moment_and_told_once() {
        CaseTransfer transfer = asked(Afterwards.CLOSE);
        assertThat(transfer.isLate(DUE)).isFalse();
        assertThat(transfer.isLate(DUE.plusSeconds(1))).isTrue();
        transfer.escalated(DUE.plusSeconds(1));
        assertThat(transfer.isLate(DUE.plusSeconds(2))).isFalse();
    }

    @Test
    void with_consent_exactly_what_was_agreed_crosses_and_without_it_the_least() {
        PassingOn.Granted agreed =
                new PassingOn.Granted(Standing.AGREED, 1L, EnumSet.of(SharedField.NEEDS));
        assertThat(TransferRules.crossing(agreed, EnumSet.allOf(SharedField.class)))
                .as("nothing is added to what they agreed to")
                .containsExactly(SharedField.NEEDS);
        PassingOn.Granted refused =
                new PassingOn.Granted(Standing.REFUSED, 1L, EnumSet.noneOf(SharedField.class));
        assertThat(TransferRules.crossing(refused, null))
                .containsExactly(SharedField.IDENTITY, SharedField.CONTACT);
        assertThat(TransferRules.crossing(refused, EnumSet.of(SharedField.SUSPECT)))
                .containsExactly(SharedField.IDENTITY, SharedField.CONTACT, SharedField.SUSPECT);
    }

    @Test
    void the_mark_of_a_parcel_changes_with_every_word() {
        Parcel shown = parcel("07700 900123");
        assertThat(parcel("07700 900123").mark()).isEqualTo(shown.mark());
        assertThat(parcel("07700 900124").mark()).isNotEqualTo(shown.mark());
        assertThat(shown.text(SharedField.CONTACT)).isEqualTo("Telephone: 07700 900123");
        assertThat(shown.text(SharedField.PLAN)).isEmpty();
    }

    private static Parcel parcel(String phone) {
        return new Parcel(
                List.of(
                        new Parcel.Piece(
                                SharedField.CONTACT, List.of(new Parcel.Line("Telephone", phone)))),
                List.of(SharedField.PLAN));
    }

    @Test
    void pieces_are_stored_and_read_in_one_order() {
        String stored = SharedField.joined(EnumSet.of(SharedField.PLAN, SharedField.IDENTITY));
        assertThat(stored).isEqualTo("IDENTITY;PLAN");
        assertThat(SharedField.of(stored)).containsExactly(SharedField.IDENTITY, SharedField.PLAN);
        assertThat(SharedField.joined(EnumSet.noneOf(SharedField.class))).isNull();
        assertThat(SharedField.of(null)).isEmpty();
    }

    @Test
    void known_elsewhere_is_a_band_and_no_number() {
        assertThat(KnownElsewhere.of(0)).isNull();
        assertThat(KnownElsewhere.of(1)).isEqualTo(KnownElsewhere.SOME);
        assertThat(KnownElsewhere.of(2)).isEqualTo(KnownElsewhere.SOME);
        assertThat(KnownElsewhere.of(3)).isEqualTo(KnownElsewhere.MANY);
        assertThat(KnownElsewhere.of(40)).isEqualTo(KnownElsewhere.MANY);
    }
}
