package org.waymark.person.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonKeyTest {

    private static final SealedField HERE = new SealedField("sealed_note", "content", 7);
    private static final byte[] WORDS = "what was confided".getBytes(StandardCharsets.UTF_8);

    private final KeyService service = new ConfiguredKeys(KeyRingTest.ONE, null);
    private final PersonKey key = PersonKey.fresh();

    @Test
    void what_is_sealed_opens_again_and_never_looks_the_same() {
        byte[] sealed = key.seal(HERE, WORDS);
        assertThat(key.open(HERE, sealed)).isEqualTo(WORDS);
        assertThat(key.seal(HERE, WORDS)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("confided");
    }

    @Test
    void it_opens_neither_in_another_row_nor_in_another_column_nor_table() {
        byte[] sealed = key.seal(HERE, WORDS);
        for (SealedField elsewhere :
                new SealedField[] {
                    new SealedField("sealed_note", "content", 8),
                    new SealedField("sealed_note", "reason", 7),
                    new SealedField("attachment", "content", 7)
                }) {
            assertThatIllegalStateException().isThrownBy(() -> key.open(elsewhere, sealed));
        }
    }

    @Test
    void the_key_of_another_person_does_not_open_it() {
        byte[] sealed = key.seal(HERE, WORDS);
        assertThatIllegalStateException().isThrownBy(() -> PersonKey.fresh().open(HERE, sealed));
    }

    @Test
    void a_wrapped_key_opens_for_its_person_and_for_nobody_else() {
        byte[] sealed = key.seal(HERE, WORDS);
        KeyService.Wrapped wrapped = key.wrapped(service, 11);
        assertThat(PersonKey.unwrapped(service, 11, wrapped).open(HERE, sealed)).isEqualTo(WORDS);
        assertThat(wrapped.bytes().length).as("fits its column").isLessThan(800);
        assertThatIllegalStateException()
                .isThrownBy(() -> PersonKey.unwrapped(service, 12, wrapped));
    }

    @Test
    void without_the_key_of_the_installation_nothing_opens_and_nothing_is_sealed() {
        KeyService.Wrapped wrapped = key.wrapped(service, 11);
        KeyService none = new ConfiguredKeys(null, null);
        assertThat(none.problem()).isPresent();
        assertThatExceptionOfType(KeyOutOfReach.class)
                .isThrownBy(() -> PersonKey.unwrapped(none, 11, wrapped));
        assertThatExceptionOfType(KeyOutOfReach.class).isThrownBy(() -> key.wrapped(none, 11));
    }

    @Test
    void a_stream_opens_again_in_its_place_only_and_altered_or_cut_off_not_at_all()
            throws IOException {
        byte[] film = new byte[3_000_000];
        new Random(5).nextBytes(film);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream sealing = key.sealing(HERE, sealed)) {
            sealing.write(film);
        }
        byte[] kept = sealed.toByteArray();
        assertThat(key.opening(HERE, new ByteArrayInputStream(kept)).readAllBytes())
                .isEqualTo(film);
        SealedField elsewhere = new SealedField("sealed_note", "content", 8);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () ->
                                key.opening(elsewhere, new ByteArrayInputStream(kept))
                                        .readAllBytes());
        byte[] cut = Arrays.copyOf(kept, kept.length - 5000);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> key.opening(HERE, new ByteArrayInputStream(cut)).readAllBytes());
        kept[2_000_000] ^= 1;
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> key.opening(HERE, new ByteArrayInputStream(kept)).readAllBytes());
    }
}
