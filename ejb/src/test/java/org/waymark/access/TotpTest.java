package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest(name = "at {0} the code is {1}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void codes_are_those_of_the_rfc(long seconds, String code) {
        long window = Totp.window(Instant.ofEpochSecond(seconds));
        assertThat(Totp.code(SECRET, window)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} windows off: {1}")
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void a_clock_may_be_half_a_minute_off_and_no_more(int off, boolean taken) {
        String code = Totp.code(SECRET, Totp.window(NOW) + off);
        assertThat(Totp.match(SECRET, code, NOW, 0).isPresent()).isEqualTo(taken);
    }

    @Test
    void a_code_is_not_taken_once_it_or_a_later_one_was() {
        long window = Totp.window(NOW);
        String code = Totp.code(SECRET, window);
        assertThat(Totp.match(SECRET, code, NOW, window - 1)).hasValue(window);
        assertThat(Totp.match(SECRET, code, NOW, window)).isEmpty();
        assertThat(Totp.match(SECRET, code, NOW, window + 1)).isEmpty();
    }

    @Test
    void the_last_code_of_a_clock_that_ran_ahead_keeps_nobody_out() {
        long window = Totp.window(NOW);
        String code = Totp.code(SECRET, window);
        assertThat(Totp.match(SECRET, code, NOW, window + 10)).isEmpty();
        assertThat(Totp.match(SECRET, code, NOW, window + 11)).hasValue(window);
        assertThat(Totp.match(SECRET, code, NOW, window + 2880)).hasValue(window);
    }

    @Test
    void the_typed_key_is_base32_without_padding() {
        assertThat(Totp.typedKey(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.typedKey(Totp.freshSecret())).matches("[A-Z2-7]{32}");
    }
}
