package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No number stays callable that its sender has marked unsafe, and none comes back by a message. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactPointChangesTest {

    private static final String P1 = "07700 900001";
    private static final String P2 = "07700 900002";

    @Test
    void a_number_that_turns_unsafe_ends_though_a_worker_keeps_another_one_before_it() {
        HeldContactPoint marked = ofWorker(1, P1, "N", false);
        HeldContactPoint second = stored(2, P2, "Y");
        ContactPointChanges changes = changes(List.of(marked, second), sent(P2, "N"));
        assertThat(changes.ended()).containsExactly(second);
        assertThat(changes.added()).extracting(HeldContactPoint::call).containsExactly("N");
        assertThat(changes.tightened()).isEmpty();
    }

    @Test
    void the_same_message_again_changes_nothing_however_often_it_comes() {
        List<HeldContactPoint> points = new ArrayList<>(List.of(ofWorker(1, P1, "N", true)));
        ContactPointChanges first = changes(points, sent(P2, "N"));
        points.add(stored(2, first.added().get(0).value(), "N"));
        for (int i = 0; i < 3; i++) {
            ContactPointChanges again = changes(points, sent(P2, "N"));
            assertThat(again.ended()).isEmpty();
            assertThat(again.added()).isEmpty();
            assertThat(again.tightened()).isEmpty();
        }
    }

    @Test
    void who_is_looked_for_is_found_by_what_is_in_use_and_by_what_a_worker_wrote_down() {
        HeldContactPoint ours = ofWorker(1, P1, "Y", false);
        List<HeldContactPoint> sent =
                List.of(HeldContactPoint.sent("PHONE", P2, null, "Y", "Y", "Y", null));
        assertThat(ContactPointChanges.inUse(List.of(ours, stored(2, "07700 900003", "Y")), sent))
                .as("a message takes nothing away that a worker wrote down")
                .extracting(HeldContactPoint::value)
                .containsExactly(P1, P2);
        HeldContactPoint ended =
                new HeldContactPoint(3, "PHONE", P2, null, "Y", "Y", "Y", null, false, false, true);
        assertThat(ContactPointChanges.inUse(List.of(ended), sent))
                .as("by what a worker ended nobody is found again")
                .isEmpty();
    }

    @Test
    void copies_of_one_number_end_but_for_the_one_that_says_what_holds() {
        ContactPointChanges changes =
                changes(
                        List.of(stored(1, P2, "Y"), stored(2, P2, "N"), stored(3, P2, "N")),
                        sent(P2, "N"));
        assertThat(changes.ended()).extracting(HeldContactPoint::id).containsExactly(1L, 3L);
        assertThat(changes.added()).isEmpty();
    }

    @Test
    void a_worker_s_number_is_neither_loosened_nor_doubled_in_another_spelling() {
        HeldContactPoint marked = ofWorker(1, P1, "N", false);
        HeldContactPoint copy = stored(2, "07700900001", "Y");
        for (String spelled : List.of(P1, "+44 (0)7700 900001", "7700900001")) {
            ContactPointChanges changes = changes(List.of(marked, copy), sent(spelled, "Y"));
            assertThat(changes.added()).as(spelled).isEmpty();
            assertThat(changes.tightened()).isEmpty();
            assertThat(changes.ended()).as("the sender's copy beside it").containsExactly(copy);
        }
    }

    @Test
    void a_worker_s_number_becomes_less_safe_once() {
        ContactPointChanges changes = changes(List.of(ofWorker(1, P1, "Y", false)), sent(P1, "N"));
        assertThat(changes.tightened()).hasSize(1);
        assertThat(changes(List.of(ofWorker(1, P1, "N", false)), sent(P1, "N")).tightened())
                .isEmpty();
    }

    @Test
    void what_a_worker_has_ended_does_not_come_back() {
        HeldContactPoint ended =
                new HeldContactPoint(
                        1, "PHONE", P1, null, "Y", null, null, null, false, false, true);
        ContactPointChanges changes = changes(List.of(ended), sent("0044 7700 900001", "Y"));
        assertThat(changes.added()).isEmpty();
        assertThat(changes.tightened()).isEmpty();
    }

    @Test
    void a_number_the_sender_no_longer_gives_ends_and_a_worker_s_stays() {
        HeldContactPoint marked = ofWorker(1, P1, "Y", false);
        HeldContactPoint second = stored(2, P2, "Y");
        ContactPointChanges changes = ContactPointChanges.of(List.of(marked, second), List.of());
        assertThat(changes.ended()).containsExactly(second);
    }

    @Test
    void the_safest_of_two_is_what_a_release_goes_by_and_the_last_sent_what_an_update_shows() {
        HeldContactPoint marked = ofWorker(1, P1, "Y", false);
        HeldContactPoint suspended = ofWorker(2, "07700 900003", "Y", true);
        HeldContactPoint sent = stored(3, P2, "N");
        List<HeldContactPoint> points = List.of(suspended, marked, sent);
        assertThat(HeldContactPoint.safest(points, "PHONE")).isEqualTo(marked);
        assertThat(HeldContactPoint.lastSent(points, "PHONE")).isEqualTo(sent);
        assertThat(HeldContactPoint.safest(List.of(suspended), "PHONE")).isNull();
    }

    private static ContactPointChanges changes(
            List<HeldContactPoint> stored, HeldContactPoint sent) {
        return ContactPointChanges.of(stored, List.of(sent));
    }

    private static HeldContactPoint sent(String number, String call) {
        return HeldContactPoint.sent("PHONE", number, null, call, null, null, null);
    }

    private static HeldContactPoint stored(long id, String number, String call) {
        return new HeldContactPoint(
                id, "PHONE", number, null, call, null, null, null, true, false, false);
    }

    private static HeldContactPoint ofWorker(
            long id, String number, String call, boolean suspended) {
        return new HeldContactPoint(
                id, "PHONE", number, null, call, null, null, null, true, suspended, true);
    }
}
