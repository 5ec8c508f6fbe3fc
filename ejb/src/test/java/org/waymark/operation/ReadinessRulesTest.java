package org.waymark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a server unfit for use, and what does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadinessRulesTest {

    private static final String SUPPRESSION = "waymark.suppression.secret";

    private final Map<String, String> settings =
            new HashMap<>(
                    Map.of(
                            SUPPRESSION,
                            "one",
                            "waymark.second.factor.secret",
                            "two",
                            "waymark.audit.key",
                            "three",
                            "waymark.identifier.secret",
                            "four"));

    @Test
    void the_secrets_a_database_is_used_with_are_right_and_unknown_to_a_new_one() {
        assertThat(keys().troubles(keys().marks())).isEmpty();
        assertThat(keys().troubles(Map.of())).isEmpty();
    }

    @Test
    void another_secret_or_none_is_named_and_nobody_may_go_on() {
        Map<String, byte[]> kept = keys().marks();
        settings.put(SUPPRESSION, "another");
        settings.put("waymark.audit.key", " ");
        List<Trouble> troubles = keys().troubles(kept);
        assertThat(troubles).allMatch(Trouble::unsafe);
        assertThat(troubles.stream().map(Trouble::words))
                .containsExactly(
                        "WAYMARK_SUPPRESSION_SECRET is not the one this database is used with",
                        "WAYMARK_AUDIT_KEY is not set");
    }

    @Test
    void a_mark_is_of_one_setting_and_gives_the_secret_not_away() {
        settings.put("waymark.audit.key", "one");
        Map<String, byte[]> marks = keys().marks();
        assertThat(marks.get(SUPPRESSION)).hasSize(32).isNotEqualTo(marks.get("waymark.audit.key"));
        assertThat(new String(marks.get(SUPPRESSION))).doesNotContain("one");
    }

    @Test
    void a_database_that_lacks_migrations_or_has_others_is_not_ready_and_a_newer_one_is() {
        SchemaMark mark = SchemaMark.parsed("153 abc\n");
        assertThat(mark.missing(Optional.of(new SchemaMark(153, "abc")))).isEmpty();
        assertThat(mark.missing(Optional.of(new SchemaMark(154, "def")))).isEmpty();
        assertThat(mark.missing(Optional.of(new SchemaMark(151, "def"))))
                .hasValue("the database lacks 2 migrations of this version");
        assertThat(mark.missing(Optional.of(new SchemaMark(153, "def")))).isPresent();
        assertThat(mark.missing(Optional.empty())).isPresent();
    }

    @Test
    void a_disk_with_less_room_than_wanted_is_named_once_for_each_folder(@TempDir Path folder) {
        DiskRoom room = new DiskRoom();
        room.spool = Optional.of(folder.resolve("not/made/yet").toString());
        room.logs = Optional.of(folder.toString());
        room.leastMegabytes = 0;
        assertThat(room.troubles()).isEmpty();
        room.leastMegabytes = Long.MAX_VALUE;
        assertThat(room.troubles()).hasSize(2).noneMatch(Trouble::unsafe);
        assertThat(room.troubles().get(1).words()).contains("MB are left for " + folder);
    }

    private InstallationKeys keys() {
        return new InstallationKeys(new Settings(settings));
    }

    /** The settings of a test. */
    private record Settings(Map<String, String> values) implements Config {

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
        }

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return type.cast(values.get(name));
        }

        @Override
        public org.eclipse.microprofile.config.ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<org.eclipse.microprofile.config.spi.ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<org.eclipse.microprofile.config.spi.Converter<T>> getConverter(
                Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException();
        }
    }
}
