package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** More serious crime by telephone first, less serious by text or letter. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstChannelTest {

    private static List<ContactChannel> ordered(FirstChannel rule) {
        return Stream.of(
                        ContactChannel.LETTER,
                        ContactChannel.CALL,
                        ContactChannel.EMAIL,
                        ContactChannel.TEXT)
                .sorted(rule.order())
                .toList();
    }

    @Test
    void the_ways_of_the_rule_go_first_and_the_others_as_always() {
        FirstChannel less =
                new FirstChannel(
                        List.of(ContactChannel.TEXT, ContactChannel.LETTER), "A text, or a letter");
        assertThat(ordered(less))
                .containsExactly(
                        ContactChannel.TEXT,
                        ContactChannel.LETTER,
                        ContactChannel.CALL,
                        ContactChannel.EMAIL);
    }

    @Test
    void without_a_rule_it_is_the_telephone() {
        assertThat(ordered(FirstChannel.BY_TELEPHONE).get(0)).isEqualTo(ContactChannel.CALL);
    }
}
