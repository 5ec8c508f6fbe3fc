package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeysAtStart;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.Ids;

/** The keys of people in the real database, with the key of the real installation. */
class PersonKeysIT extends Deployed {

    @Inject PersonKeys keys;
    @Inject KeysAtStart atStart;
    @Resource UserTransaction transaction;

    private final long person = Ids.next();
    private final SealedField here = new SealedField("test", "content", 1);

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void end() throws Exception {
        transaction.rollback();
    }

    private void next() throws Exception {
        transaction.commit();
        transaction.begin();
    }

    @Test
    void what_was_sealed_opens_in_another_transaction_and_under_one_key() throws Exception {
        byte[] first = keys.sealText(person, here, "confided");
        next();
        byte[] second = keys.sealText(person, here, "confided later");
        next();
        assertThat(keys.openText(person, here, first)).isEqualTo("confided");
        assertThat(keys.openText(person, here, second)).isEqualTo("confided later");
    }

    @Test
    void a_destroyed_key_opens_nothing_seals_nothing_and_stands_on_the_list() throws Exception {
        byte[] sealed = keys.sealText(person, here, "confided");
        next();
        assertThat(keys.shred(person)).isTrue();
        next();
        assertThat(keys.shred(person)).as("once is enough").isFalse();
        assertThat(keys.destroyedAt(person)).isPresent();
        assertThatExceptionOfType(ContentDestroyed.class)
                .isThrownBy(() -> keys.openText(person, here, sealed))
                .withMessageMatching("This was destroyed on \\d+ \\w+ \\d{4}\\.");
        assertThatExceptionOfType(ContentDestroyed.class)
                .isThrownBy(() -> keys.sealText(person, here, "again"));
        assertThat(listed()).contains(person + " ");
    }

    @Test
    void nothing_is_destroyed_when_its_cause_is_rolled_back() throws Exception {
        byte[] sealed = keys.sealText(person, here, "confided");
        next();
        keys.shred(person);
        transaction.rollback();
        transaction.begin();
        assertThat(keys.openText(person, here, sealed)).isEqualTo("confided");
        assertThat(listed()).doesNotContain(person + " ");
    }

    @Test
    void who_never_had_a_key_gets_none_after_it_was_destroyed() {
        assertThat(keys.shred(person)).isTrue();
        assertThatExceptionOfType(ContentDestroyed.class)
                .isThrownBy(() -> keys.sealText(person, here, "confided"));
    }

    @Test
    void what_a_restored_backup_brings_back_is_destroyed_again_by_the_list() throws Exception {
        byte[] sealed = keys.sealText(person, here, "confided");
        next();
        Files.writeString(
                list(),
                "\n" + person + " 2026-03-02T10:00:00Z\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        atStart.destroyAgain();
        next();
        assertThatExceptionOfType(ContentDestroyed.class)
                .isThrownBy(() -> keys.openText(person, here, sealed))
                .withMessage("This was destroyed on 2 March 2026.");
    }

    private static Path list() {
        return Path.of(System.getenv("WAYMARK_PERSON_SHREDDED_FILE"));
    }

    private static String listed() throws Exception {
        return Files.exists(list()) ? Files.readString(list()) : "";
    }
}
