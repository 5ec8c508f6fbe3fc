package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void a_secret_is_kept_as_a_salted_argon2id_hash() {
        String hash = secrets.hash("correct horse");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(secrets.hash("correct horse")).isNotEqualTo(hash);
        assertThat(secrets.matches("correct horse", hash)).isTrue();
        assertThat(secrets.matches("correct horsf", hash)).isFalse();
    }
}
