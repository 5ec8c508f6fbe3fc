package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeviceWordsTest {

    @Test
    void a_session_is_named_by_browser_and_system() {
        assertThat(
                        DeviceWords.of(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
                                        + " (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0"))
                .isEqualTo("Edge on Windows");
        assertThat(
                        DeviceWords.of(
                                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101"
                                        + " Firefox/128.0"))
                .isEqualTo("Firefox on Linux");
        assertThat(
                        DeviceWords.of(
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"
                                        + " AppleWebKit/605.1.15 Version/17.5 Safari/604.1"))
                .isEqualTo("Safari on iPhone");
    }

    @Test
    void nothing_else_that_a_program_says_of_itself_is_kept() {
        assertThat(DeviceWords.of("<script>alert(1)</script>")).isEqualTo("Another program");
        assertThat(DeviceWords.of(null)).isEqualTo("Another program");
    }
}
