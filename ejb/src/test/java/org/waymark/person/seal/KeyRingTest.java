package org.waymark.person.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyRingTest {

    static final String ONE = "1:" + base64('a');
    private static final String TWO = "2:" + base64('b');
    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BOUND = {9};

    private static String base64(char letter) {
        byte[] bytes = String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void the_newest_version_wraps_and_the_earlier_ones_still_open() {
        KeyService.Wrapped before = KeyRing.parse(ONE).wrap(PLAIN, BOUND);
        KeyRing both = KeyRing.parse("# made in 2026\n" + TWO + "\n" + ONE + "\n");
        KeyService.Wrapped now = both.wrap(PLAIN, BOUND);
        assertThat(now.keyId()).startsWith("2-");
        assertThat(both.unwrap(before, BOUND)).isEqualTo(PLAIN);
        assertThat(both.unwrap(now, BOUND)).isEqualTo(PLAIN);
        assertThat(both.nextVersion()).isEqualTo(3);
    }

    @Test
    void another_key_under_the_same_number_is_known_for_what_it_is() {
        KeyService.Wrapped wrapped = KeyRing.parse(ONE).wrap(PLAIN, BOUND);
        KeyRing wrong = KeyRing.parse("1:" + base64('x'));
        assertThat(wrong.knows(wrapped.keyId())).isFalse();
        assertThatExceptionOfType(KeyOutOfReach.class)
                .isThrownBy(() -> wrong.unwrap(wrapped, BOUND));
    }

    @Test
    void what_is_no_key_is_refused_without_saying_what_it_was() {
        for (String wrong :
                new String[] {"secretsecret", "1:c2VjcmV0", "x:c2VjcmV0", "1:&secret"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KeyRing.parse(wrong))
                    .withMessageNotContainingAny("secret", "c2VjcmV0");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.parse(ONE + " " + ONE));
    }

    @Test
    void a_new_version_in_the_file_counts_at_once_and_a_file_that_is_gone_takes_none_away(
            @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("person.keys"), ONE + "\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        ConfiguredKeys keys = new ConfiguredKeys(null, file);
        KeyService.Wrapped before = keys.wrap(PLAIN, BOUND);

        RotateKeys.addVersion(file, 2);
        assertThat(keys.wrap(PLAIN, BOUND).keyId()).startsWith("2-");
        assertThat(keys.unwrap(before, BOUND)).isEqualTo(PLAIN);
        assertThat(keys.problem()).isEmpty();

        Path away = Files.move(file, folder.resolve("away"));
        assertThat(keys.unwrap(before, BOUND)).isEqualTo(PLAIN);
        assertThat(keys.problem()).contains("the file of the keys of people cannot be read");

        Files.move(away, file);
        assertThat(keys.problem()).isEmpty();
    }

    @Test
    void who_was_destroyed_is_read_again_and_a_line_cut_off_is_left_out(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("person.shredded");
        ShredJournal journal = new ShredJournal(file);
        Instant at = Instant.parse("2026-11-26T10:00:00.000001Z");
        assertThat(journal.read()).isEmpty();
        journal.add(new KeyDestroyed(17, at));
        journal.add(new KeyDestroyed(18, at));
        Files.writeString(file, Files.readString(file) + "19 2026-1");
        journal.add(new KeyDestroyed(20, at));
        assertThat(journal.read()).containsOnlyKeys(17L, 18L, 20L).containsEntry(17L, at);
    }

    @Test
    void of_two_rotations_at_once_one_makes_a_version_and_none_takes_the_place_of_another(
            @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("person.keys"), ONE + "\n");
        try (FileChannel first = RotateKeys.alone(file)) {
            assertThat(first).isNotNull();
            assertThat(RotateKeys.alone(file)).isNull();
            RotateKeys.addVersion(file, 2);
        }
        try (FileChannel next = RotateKeys.alone(file)) {
            assertThat(next).isNotNull();
            String kept = Files.readString(file);
            assertThatThrownBy(() -> RotateKeys.addVersion(file, 2))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("changed meanwhile");
            assertThat(file).hasContent(kept);
            RotateKeys.addVersion(file, 3);
            assertThat(KeyRing.parse(Files.readString(file)).nextVersion()).isEqualTo(4);
        }
    }

    @Test
    void what_a_rotation_left_behind_when_it_was_cut_off_is_not_in_the_way(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("person.keys"), ONE + "\n");
        Files.writeString(folder.resolve("person.keys.new"), "2:half");
        Files.writeString(folder.resolve("person.keys.lock"), "");
        try (FileChannel next = RotateKeys.alone(file)) {
            assertThat(next).isNotNull();
            RotateKeys.addVersion(file, 2);
        }
        assertThat(KeyRing.parse(Files.readString(file)).nextVersion()).isEqualTo(3);
        assertThat(folder.resolve("person.keys.new")).doesNotExist();
    }
}
