package org.waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourierTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Message> queued = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    private final OutboxStore store =
            new OutboxStore() {
                @Override
                List<Message> takeDue(String channel, Instant now, int most) {
                    return queued.stream()
                            .filter(message -> message.state() == Message.State.QUEUED)
                            .filter(message -> !message.sendAfter().isAfter(now))
                            .limit(most)
                            .toList();
                }
            };

    private final Post post =
            new Post() {
                @Override
                public void send(Message message, String to) {
                    if (to.startsWith("broken")) {
                        throw new IllegalStateException("no such thing");
                    }
                    sent.add(to);
                }
            };

    private final Set<String> withheld = new HashSet<>();
    private final List<MessageSettled> settled = new ArrayList<>();

    /** Where messages go that name a contact point; nothing while a key is missing. */
    private final Map<String, String> addresses = new HashMap<>();

    private final MessageGate gate =
            new MessageGate() {
                @Override
                public boolean mayLeave(Message.Kind kind, Long caseId, String recipient) {
                    return !withheld.contains(recipient);
                }

                @Override
                public Optional<String> destination(
                        Message.Kind kind, Long caseId, String recipient) {
                    return Message.pointOf(recipient).isPresent()
                            ? Optional.ofNullable(addresses.get(recipient))
                            : Optional.of(recipient);
                }
            };

    private final Courier courier =
            new Courier(store, post, gate, new Heard(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void takes_one_message_at_a_time_until_none_is_due() {
        queue(1, "a@example.org");
        queue(2, "b@example.org");
        assertThat(courier.takeOne()).isTrue();
        assertThat(sent).containsExactly("a@example.org");
        assertThat(courier.takeOne()).isTrue();
        assertThat(courier.takeOne()).isFalse();
        assertThat(sent).containsExactly("a@example.org", "b@example.org");
    }

    @Test
    void a_message_that_breaks_unexpectedly_does_not_stop_the_next() {
        queue(1, "broken@example.org");
        queue(2, "b@example.org");
        while (courier.takeOne()) {
            assertThat(sent).hasSizeLessThan(3);
        }
        assertThat(sent).containsExactly("b@example.org");
        assertThat(queued.get(0).state()).isEqualTo(Message.State.QUEUED);
    }

    @Test
    void what_may_no_longer_leave_is_not_sent_now_or_later_and_keeps_no_link() {
        queue(1, "unsafe@example.org");
        withheld.add("unsafe@example.org");
        assertThat(courier.takeOne()).isTrue();
        assertThat(sent).isEmpty();
        assertThat(queued.get(0).state()).isEqualTo(Message.State.WITHHELD);
        assertThat(queued.get(0).body()).isEmpty();
        assertThat(settled).containsExactly(new MessageSettled(Message.Kind.SURVEY, 1L, false));
        withheld.clear();
        assertThat(courier.takeOne()).isFalse();
    }

    @Test
    void a_message_to_a_sealed_address_waits_while_that_cannot_be_opened_and_leaves_then() {
        queue(1, Message.recipientOf(70));
        queue(2, "b@example.org");
        assertThat(courier.takeOne()).isTrue();
        assertThat(queued.get(0).state()).isEqualTo(Message.State.QUEUED);
        assertThat(queued.get(0).sendAfter()).isAfter(NOW);
        assertThat(courier.takeOne()).as("the next is not held up").isTrue();
        assertThat(sent).containsExactly("b@example.org");

        addresses.put(Message.recipientOf(70), "a@example.org");
        queue(3, Message.recipientOf(70));
        withheld.add(Message.recipientOf(70));
        assertThat(courier.takeOne()).isTrue();
        assertThat(sent).containsExactly("b@example.org", "a@example.org");
        assertThat(queued.get(2).recipient()).isEqualTo(Message.recipientOf(70));
        assertThat(Message.pointOf("contact point x@example.org")).isEmpty();
    }

    @Test
    void it_is_told_once_a_message_has_left_and_not_while_it_is_tried() {
        queue(1, "broken@example.org");
        queue(2, "b@example.org");
        courier.takeOne();
        assertThat(settled).isEmpty();
        courier.takeOne();
        assertThat(settled).containsExactly(new MessageSettled(Message.Kind.SURVEY, 1L, true));
    }

    @Test
    void the_link_of_a_survey_is_not_kept_once_it_has_left() {
        queue(1, "a@example.org");
        assertThat(queued.get(0).body()).contains("t=token");
        courier.takeOne();
        assertThat(queued.get(0).body()).isEmpty();
    }

    @Test
    void the_link_of_a_survey_is_kept_while_it_is_tried_and_not_once_it_is_given_up() {
        queue(1, "a@example.org");
        Message message = queued.get(0);
        for (int i = 0; i < 11; i++) {
            message.failed("busy", NOW);
        }
        assertThat(message.body()).contains("t=token");
        message.failed("busy", NOW);
        assertThat(message.state()).isEqualTo(Message.State.FAILED);
        assertThat(message.body()).isEmpty();
    }

    private void queue(long id, String recipient) {
        queued.add(
                Message.queue(
                        id,
                        Message.Kind.SURVEY,
                        "EMAIL",
                        recipient,
                        NeutralText.survey("https://example.org/feedback?t=token"),
                        null,
                        1L,
                        NOW));
    }

    /** Keeps what the courier tells. */
    private class Heard implements Event<MessageSettled> {

        @Override
        public void fire(MessageSettled event) {
            settled.add(event);
        }

        @Override
        public <U extends MessageSettled> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MessageSettled> CompletionStage<U> fireAsync(
                U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<MessageSettled> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MessageSettled> Event<U> select(
                Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MessageSettled> Event<U> select(
                TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
