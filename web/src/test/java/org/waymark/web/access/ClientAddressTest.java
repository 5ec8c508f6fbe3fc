package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientAddressTest {

    private static final Set<String> OURS = ClientAddress.named("127.0.0.1, ::1 10.0.0.7");

    @Test
    void without_a_named_proxy_the_caller_counts_whatever_the_header_says() {
        assertThat(ClientAddress.of("127.0.0.1", "203.0.113.9", Set.of())).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("198.51.100.4", "203.0.113.9", OURS)).isEqualTo("198.51.100.4");
    }

    @Test
    void behind_the_named_proxy_it_is_whom_the_proxy_was_called_by() {
        assertThat(ClientAddress.of("127.0.0.1", "203.0.113.9", OURS)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("0:0:0:0:0:0:0:1", "2001:db8::5", OURS))
                .isEqualTo("2001:db8:0:0:0:0:0:5");
    }

    @Test
    void what_the_caller_made_up_before_the_proxy_does_not_count() {
        assertThat(ClientAddress.of("127.0.0.1", "8.8.8.8, 203.0.113.9", OURS))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("127.0.0.1", "8.8.8.8, 203.0.113.9, 10.0.0.7", OURS))
                .as("two proxies in a row")
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "evil.example",
                "<script>",
                "1.2.3.4.5",
                "1.2.3.999",
                ":::",
                "cafe",
                ","
            })
    void what_is_no_address_leaves_the_proxy(String header) {
        assertThat(ClientAddress.of("127.0.0.1", header, OURS)).isEqualTo("127.0.0.1");
    }
}
