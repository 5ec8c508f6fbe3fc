package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedClient.imported;
import static org.waymark.it.FeedLineText.file;

import org.junit.jupiter.api.Test;

/** What a sender's messages may do to the ways of contact that somebody works with. */
class FeedContactPointsIT extends Running {

    private static final String FIRST = "07700 900701";
    private static final String SECOND = "07700 900702";

    private static final String POINTS =
            "SELECT COALESCE(GROUP_CONCAT(CONCAT(p.value, ' ', COALESCE(p.call_safe, '-')) ORDER BY"
                    + " p.id), 'none') FROM contact_point p JOIN referral r ON r.person_id ="
                    + " p.person_id WHERE r.crime_ref = ? AND p.ended_at IS NULL";

    @Test
    void an_update_neither_loosens_nor_brings_back_what_a_worker_has_answered_or_ended() {
        String crime = crime("Number");
        FeedLineText line = FeedLineText.of(crime).with("phone", "07700900123");
        imported(file(line));
        change("p.call_safe = 'N', p.version = p.version + 1", crime);
        imported(
                file(
                        line.as("UPDATE", "m2-" + crime)
                                .with("phone", "07700 900123")
                                .with("date_of_birth", "1980-05-06")));
        assertThat(RightsMatrix.text(POINTS, crime)).isEqualTo("07700900123 N");

        change("p.ended_at = UTC_TIMESTAMP(6), p.version = p.version + 1", crime);
        imported(file(line.as("UPDATE", "m3-" + crime).with("phone", "+44 7700 900123")));
        assertThat(RightsMatrix.text(POINTS, crime)).isEqualTo("none");
        imported(file(line.as("UPDATE", "m4-" + crime).with("phone", "07700 900456")));
        imported(file(line.as("UPDATE", "m5-" + crime).with("phone", "07700 900457")));
        imported(file(line.as("UPDATE", "m6-" + crime).with("phone", "07700 900456")));
        assertThat(RightsMatrix.text(POINTS, crime))
                .as("what only the sender took away, the sender may bring back")
                .isEqualTo("07700 900456 Y");
    }

    @Test
    void a_number_the_sender_marks_unsafe_is_closed_though_a_worker_has_marked_another_one() {
        String crime = crime("Second");
        FeedLineText line = FeedLineText.of(crime).with("phone", FIRST);
        imported(file(line));
        change("p.call_safe = 'N', p.version = p.version + 1", crime);
        theSecondTurnsUnsafe(line, crime, FIRST + " N");
    }

    @Test
    void a_number_the_sender_marks_unsafe_is_closed_though_another_one_is_suspended() {
        String crime = crime("Suspended");
        FeedLineText line = FeedLineText.of(crime).with("phone", FIRST);
        imported(file(line));
        change("p.suspended_at = UTC_TIMESTAMP(6), p.version = p.version + 1", crime);
        theSecondTurnsUnsafe(line, crime, FIRST + " Y");
    }

    private static void theSecondTurnsUnsafe(FeedLineText line, String crime, String ofWorker) {
        FeedLineText second = line.as("UPDATE", "m2-" + crime).with("phone", SECOND);
        imported(file(second));
        assertThat(RightsMatrix.text(POINTS, crime)).isEqualTo(ofWorker + "," + SECOND + " Y");
        for (int i = 3; i < 6; i++) {
            imported(
                    file(
                            second.as("UPDATE", "m" + i + "-" + crime)
                                    .with("phone_call_safe", "N")
                                    .with("note", "Said " + i + " times")));
            assertThat(RightsMatrix.text(POINTS, crime))
                    .as("after message " + i)
                    .isEqualTo(ofWorker + "," + SECOND + " N");
        }
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_point p JOIN referral r ON r.person_id ="
                                        + " p.person_id WHERE r.crime_ref = ?",
                                crime))
                .as("the worker's, the second as it was, the second as it is")
                .isEqualTo(3);
    }

    @Test
    void a_number_a_worker_has_marked_does_not_come_back_in_another_spelling() {
        String crime = crime("Spelled");
        FeedLineText line = FeedLineText.of(crime).with("phone", FIRST);
        imported(file(line));
        change("p.call_safe = 'N', p.version = p.version + 1", crime);
        int message = 2;
        for (String spelled :
                new String[] {"+44 (0)7700 900701", "7700900701", "0044 7700900701 (mum)"}) {
            imported(file(line.as("UPDATE", "m" + message++ + "-" + crime).with("phone", spelled)));
            assertThat(RightsMatrix.text(POINTS, crime)).as(spelled).isEqualTo(FIRST + " N");
        }
    }

    private static String crime(String name) {
        return name + System.nanoTime();
    }

    private static void change(String set, String crime) {
        RightsMatrix.change(
                "UPDATE contact_point p JOIN referral r ON r.person_id = p.person_id SET "
                        + set
                        + " WHERE r.crime_ref = ?",
                crime);
    }
}
