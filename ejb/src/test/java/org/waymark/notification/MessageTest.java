package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Message message =
            Message.queue(
                    1,
                    Message.Kind.RECEIPT,
                    "EMAIL",
                    "desk@police.example",
                    NeutralText.receipt("K7M2-Q9TX-4C", "accepted"),
                    7L,
                    null,
                    NOW);

    @Test
    void a_message_that_could_not_be_sent_is_tried_again_after_a_longer_wait_each_time() {
        message.failed("refused", NOW);
        assertThat(message.sendAfter()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        message.failed("refused", NOW);
        message.failed("refused", NOW);
        assertThat(message.sendAfter()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
        assertThat(message.state()).isEqualTo(Message.State.QUEUED);
    }

    @Test
    void after_twelve_tries_it_is_given_up_and_stays_to_be_seen() {
        for (int i = 0; i < 12; i++) {
            message.failed("refused", NOW);
        }
        assertThat(message.state()).isEqualTo(Message.State.FAILED);
    }

    @Test
    void what_leaves_names_no_service_no_crime_and_no_person() {
        String all =
                NeutralText.survey("https://host/feedback?t=abc").toString()
                        + NeutralText.receipt("K7M2-Q9TX-4C", "accepted");
        assertThat(all.toLowerCase())
                .doesNotContain("victim", "crime", "abuse", "assault", "police", "support");
    }
}
