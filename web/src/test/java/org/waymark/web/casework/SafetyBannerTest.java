package org.waymark.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyBannerTest {

    @Test
    void an_address_is_told_apart_by_its_first_letter_and_where_it_is() {
        assertThat(SafetyBanner.maskedEmail("amelia.stone@example.org"))
                .isEqualTo("a•••••@example.org");
    }

    @Test
    void what_is_no_address_shows_nothing_of_itself() {
        assertThat(SafetyBanner.maskedEmail("amelia.stone")).isEqualTo("•••••");
        assertThat(SafetyBanner.maskedEmail("@example.org")).isEqualTo("•••••");
    }

    @Test
    void a_home_is_told_apart_by_its_town() {
        assertThat(SafetyBanner.maskedAddress("56 Larkspur Terrace, Hillingdon"))
                .isEqualTo("•••••, Hillingdon");
        assertThat(SafetyBanner.maskedAddress("56 Larkspur Terrace")).isEqualTo("••••• ace");
        assertThat(SafetyBanner.maskedAddress("Barn")).isEqualTo("•••••");
    }

    @Test
    void what_is_blocked_is_said_in_words_and_not_by_a_mark_alone() {
        assertThat(SafetyBanner.allowed(List.of("call", "text"))).isEqualTo("Call, text");
        assertThat(SafetyBanner.blocked(List.of("call"), List.of("voicemail", "text")))
                .isEqualTo("No voicemail, no text");
        assertThat(SafetyBanner.blocked(List.of(), List.of("call", "text")))
                .isEqualTo("Do not use");
        assertThat(SafetyBanner.allowed(List.of())).isNull();
        assertThat(SafetyBanner.blocked(List.of("write"), List.of())).isNull();
    }
}
