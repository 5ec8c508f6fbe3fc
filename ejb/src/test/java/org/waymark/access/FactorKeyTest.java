package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactorKeyTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final FactorKey key = new FactorKey("a setting of this installation");

    @Test
    void what_is_sealed_opens_again_and_never_looks_the_same() {
        byte[] sealed = key.seal(7, SECRET);
        assertThat(key.open(7, sealed)).isEqualTo(SECRET);
        assertThat(key.seal(7, SECRET)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
    }

    @Test
    void neither_another_account_nor_another_setting_opens_it() {
        byte[] sealed = key.seal(7, SECRET);
        assertThatIllegalStateException().isThrownBy(() -> key.open(8, sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> new FactorKey("another setting").open(7, sealed));
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] sealed = key.seal(7, SECRET);
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> key.open(7, sealed));
    }

    @Test
    void without_the_setting_nothing_is_sealed() {
        assertThatIllegalStateException().isThrownBy(() -> new FactorKey(" ").seal(7, SECRET));
    }

    @Test
    void the_hash_of_a_recovery_code_is_that_of_its_account_and_setting() {
        assertThat(key.hash(7, "abc"))
                .isEqualTo(key.hash(7, "abc"))
                .isNotEqualTo(key.hash(8, "abc"))
                .isNotEqualTo(key.hash(7, "abd"))
                .isNotEqualTo(new FactorKey("another setting").hash(7, "abc"));
    }
}
