package org.waymark.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupSealTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir Path folder;

    private Path key;
    private final byte[] plain = new byte[3 * MEGABYTE + 17];

    @BeforeEach
    void make() throws Exception {
        key = folder.resolve("backup.key");
        BackupSeal.makeKey(key);
        new Random(7).nextBytes(plain);
        byte[] words = "Everything people have confided".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(words, 0, plain, 0, words.length);
    }

    @Test
    void it_comes_back_as_it_was_and_shows_nothing_meanwhile() throws Exception {
        byte[] sealed = sealed();
        assertThat(opened(sealed)).isEqualTo(plain);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .startsWith("WAYMARK BACKUP 1 KEY ")
                .doesNotContain("people have confided");
    }

    @Test
    void nothing_at_all_comes_back_as_nothing() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupSeal.of(key).seal(new ByteArrayInputStream(new byte[0]), out);
        assertThat(opened(out.toByteArray())).isEmpty();
    }

    @Test
    void the_key_is_readable_by_its_owner_alone_and_is_not_made_twice() throws Exception {
        String made = Files.readString(key);
        BackupSeal.makeKey(key);
        assertThat(key).hasContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, MEGABYTE, 2 * MEGABYTE + 5, 3 * MEGABYTE + 20})
    void one_altered_byte_is_found_wherever_it_is(int where) throws Exception {
        byte[] sealed = sealed();
        sealed[where] ^= 1;
        refused(sealed, "altered, or is not complete");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, MEGABYTE, 2 * MEGABYTE, 3 * MEGABYTE})
    void what_was_cut_off_is_missed_also_between_two_segments(int length) throws Exception {
        refused(Arrays.copyOf(sealed(), length), "altered, or is not complete");
    }

    @Test
    void every_length_around_the_end_of_a_segment_is_missed() throws Exception {
        byte[] sealed = sealed();
        for (int length = MEGABYTE - 64; length < MEGABYTE + 96; length++) {
            refused(Arrays.copyOf(sealed, length), "altered, or is not complete");
        }
    }

    @Test
    void something_added_at_the_end_is_found() throws Exception {
        byte[] sealed = sealed();
        refused(Arrays.copyOf(sealed, sealed.length + 1), "altered, or is not complete");
    }

    @Test
    void another_key_is_told_from_an_alteration() throws Exception {
        byte[] sealed = sealed();
        Files.delete(key);
        BackupSeal.makeKey(key);
        refused(sealed, "another key");
    }

    @Test
    void what_is_no_backup_and_what_is_no_key_is_said() throws Exception {
        refused("Dear colleague\n".getBytes(StandardCharsets.UTF_8), "no backup of ./waymark");
        refused(new byte[4000], "no backup of ./waymark");
        refused(new byte[0], "no backup of ./waymark");
        Files.writeString(key, "{\"primaryKeyId\": 1}");
        assertThatThrownBy(() -> BackupSeal.of(key)).hasMessageContaining("not the key");
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> BackupSeal.of(none)).hasMessageContaining("no readable key file");
    }

    private void refused(byte[] sealed, String words) {
        assertThatThrownBy(() -> opened(sealed))
                .isInstanceOf(BackupSeal.Refused.class)
                .hasMessageContaining(words);
    }

    private byte[] sealed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupSeal.of(key).seal(new ByteArrayInputStream(plain), out);
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupSeal.of(key).open(new ByteArrayInputStream(sealed), out);
        return out.toByteArray();
    }
}
