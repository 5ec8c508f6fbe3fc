package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.shared.NotAllowed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedSendersTest {

    private final FeedSenders senders = new FeedSenders();

    @BeforeEach
    void inTheKnownWorld() {
        senders.organisations = KnownWorld.organisations();
    }

    @Test
    void staff_of_the_provider_that_receives_feeds_may_send_rows_of_any_force() {
        Actor intake = staff(KnownWorld.RECEIVER, Role.INTAKE);
        assertThat(senders.maySend(intake)).isTrue();
        assertThat(senders.onlyForce(intake)).isNull();
    }

    @Test
    void staff_of_another_provider_may_send_none_and_hear_why() {
        Actor other = staff(130, Role.INTAKE);
        assertThat(senders.maySend(other)).isFalse();
        assertThatThrownBy(() -> senders.onlyForce(other))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("received by another organisation");
        assertThat(senders.maySend(staff(KnownWorld.RECEIVER, Role.CASEWORKER))).isFalse();
    }

    @Test
    void a_client_sends_for_its_own_force_unless_it_relays() {
        assertThat(senders.onlyForce(client(Set.of(Right.FEED_SEND)))).isEqualTo("MPS");
        assertThat(senders.onlyForce(client(Set.of(Right.FEED_SEND, Right.FEED_RELAY)))).isNull();
    }

    private static Actor staff(long organisation, Role role) {
        return new Actor(
                1,
                "one",
                "One",
                organisation,
                List.of(new Actor.Grant(role, null, null)),
                Set.of());
    }

    private static Actor client(Set<Right> scopes) {
        return new Actor(2, "force", "Force", KnownWorld.FORCE, List.of(), scopes);
    }
}
