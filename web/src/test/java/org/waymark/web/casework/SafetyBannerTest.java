package org.waymark.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyBannerTest {

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
