package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The table of settings in config/README.md and what the script and the code really read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTableTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern NAME = Pattern.compile("WAYMARK_[A-Z]+(_[A-Z]+)*");
    private static final Pattern KEY = Pattern.compile("\"waymark((\\.[a-z]+)+)\"");

    /** Rows of the first table: name, default, when it counts, meaning. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(WAYMARK_[A-Z_]+)` \\|[^|]*\\| (start|run|stop|first) \\|");

    @Test
    void every_setting_that_is_read_is_explained_and_nothing_else_is() {
        Set<String> explained = names(text("config/README.md"));
        Set<String> read = read();
        assertThat(read).contains("WAYMARK_HEAP", "WAYMARK_MAIL_HOST", "WAYMARK_DB_CLEAN");
        assertThat(explained).containsExactlyElementsOf(read);
    }

    @Test
    void the_table_says_of_each_when_it_counts() {
        Set<String> rows = new TreeSet<>();
        Matcher row = ROW.matcher(text("config/README.md"));
        while (row.find()) {
            rows.add(row.group(1));
        }
        assertThat(rows).contains("WAYMARK_HOME", "WAYMARK_MAIL_FROM", "WAYMARK_HTTP_PORT");
        assertThat(rows.size()).isGreaterThan(20);
        assertThat(read()).containsAll(rows);
    }

    @Test
    void the_example_holds_only_settings_of_the_table() {
        assertThat(names(text("config/README.md")))
                .containsAll(names(text("config/waymark.env.example")));
    }

    private static Set<String> read() {
        Set<String> read = names(text("waymark"));
        for (String sources : new String[] {"sql", "ejb", "web"}) {
            for (Path file : files(HOUSE.resolve(sources).resolve("src/main/java"))) {
                String text = text(file);
                read.addAll(names(text));
                Matcher key = KEY.matcher(text);
                while (key.find()) {
                    read.add("WAYMARK" + key.group(1).replace('.', '_').toUpperCase(Locale.ROOT));
                }
            }
        }
        for (Path file : files(HOUSE.resolve("config/payara"))) {
            read.addAll(names(text(file)));
        }
        return read;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    private static Set<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        return text(HOUSE.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
