package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup holds, proved by restoring it into an instance of its own. */
class BackupIT extends Running {

    private static final String OTHER = "test-restored";
    private static final String EXTERNAL = "test-external";
    private static final String KEY = "WAYMARK_BACKUP_KEY_FILE";

    /** Tables that the system writes to by itself while the backup is being made. */
    private static final List<String> RESTLESS =
            List.of("audit_entry", "audit_block", "outbox_message");

    @Test
    void a_restored_backup_has_every_row_and_the_secret_of_the_objections(@TempDir Path folder)
            throws IOException, SQLException {
        Path instance = Path.of(Setting.of("WAYMARK_HOME"), OTHER);
        assumeTrue(
                Setting.of("WAYMARK_DB_URL").contains("sslMode=DISABLED"),
                "a database of the operator's is backed up by its own means");
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of("backup-" + System.nanoTime())
                                .with("consent", "OBJECTED")));
        Path file = folder.resolve("everything.backup");
        Path spooled = Path.of(Setting.of("WAYMARK_SPOOL"), "waits-for-backup.csv");
        Files.writeString(spooled, "not stored yet");
        try {
            boolean sealed = number("SELECT COUNT(*) FROM audit_block") > 0;
            Map<String, String> withKey = Map.of(KEY, folder.resolve("the.key").toString());
            Waymark.waymark(withKey, "backup", file.toString()).well();
            assertThat(text(file))
                    .startsWith("WAYMARK BACKUP 1 KEY ")
                    .doesNotContain("SUPPRESSION_SECRET", "database.sql.gz", "not stored yet");
            Map<String, Long> before = sums(database());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");

            Map<String, String> elsewhere =
                    Map.of(
                            "WAYMARK_INSTANCE",
                            OTHER,
                            "WAYMARK_SPOOL",
                            "",
                            KEY,
                            folder.resolve("the.key").toString());
            Waymark.Said said = Waymark.waymark(elsewhere, "restore", file.toString()).well();
            assertThat(said.text())
                    .contains("has as many rows as when it was backed up")
                    .containsPattern(
                            sealed
                                    ? "The audit is whole"
                                    : "The audit is whole|The audit has no block yet");
            Waymark.Said again = Waymark.waymark(elsewhere, "restore", file.toString());
            assertThat(again.exit()).as("never over what is there").isEqualTo(1);

            assertThat(settings(OTHER).getProperty("SUPPRESSION_SECRET"))
                    .isEqualTo(Setting.of("WAYMARK_SUPPRESSION_SECRET"));
            assertThat(instance.resolve("spool/waits-for-backup.csv")).hasContent("not stored yet");
            Waymark.waymark(elsewhere, "server", "database").well();
            Map<String, Long> after = sums(restored());
            before.keySet().removeAll(RESTLESS);
            after.keySet().removeAll(RESTLESS);
            assertThat(after).isEqualTo(before).containsKey("suppression");
            assertThat(before.size()).isGreaterThan(50);
            assertThat(blocks(database())).as("none made up").startsWith(blocks(restored()));
            broughtToAnother(file, folder, elsewhere, after);
        } finally {
            Files.deleteIfExists(spooled);
            Waymark.waymark(
                    Map.of("WAYMARK_INSTANCE", EXTERNAL, "WAYMARK_SPOOL", ""), "reset", "--yes");
            Waymark.waymark(
                    Map.of("WAYMARK_INSTANCE", OTHER, "WAYMARK_SPOOL", ""), "reset", "--yes");
        }
    }

    /**
     * Into a MariaDB of the operator's and from there into a backup again. It is that of the
     * instance which was restored: first full, which is refused, then empty.
     */
    private static void broughtToAnother(
            Path file, Path folder, Map<String, String> elsewhere, Map<String, Long> sums)
            throws IOException, SQLException {
        Map<String, String> external = new HashMap<>(elsewhere);
        external.put("WAYMARK_INSTANCE", EXTERNAL);
        Properties settings = settings(OTHER);
        String address =
                "mysql://waymark_schema:%s@127.0.0.1:%s/waymark?sslMode=DISABLED"
                        .formatted(
                                settings.getProperty("DB_SCHEMA_PASSWORD"),
                                settings.getProperty("DB_PORT"));
        String[] restore = {"restore", file.toString(), "--db", address};
        Waymark.Said full = Waymark.waymark(external, restore);
        assertThat(full.exit()).as(full.text()).isEqualTo(1);
        assertThat(full.text()).contains("is not empty");
        try (Connection connection = restored();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE waymark");
            statement.execute(
                    "CREATE DATABASE waymark CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        }
        assertThat(Waymark.waymark(external, restore).well().text())
                .contains("has as many rows as when it was backed up");
        Map<String, Long> there = sums(restored());
        there.keySet().removeAll(RESTLESS);
        assertThat(there).isEqualTo(sums);

        Path again = folder.resolve("external.backup");
        Waymark.waymark(external, "backup", again.toString()).well();
        assertThat(text(again))
                .startsWith("WAYMARK BACKUP 1 KEY ")
                .doesNotContain("SUPPRESSION_SECRET", "database.sql.gz");
        Path key = Path.of(external.get(KEY));
        assertThat(rows(again, key)).isEqualTo(rows(file, key)).hasSizeGreaterThan(50);
    }

    /** How many rows each table had, as a backup says; of those that rest. */
    private static List<String> rows(Path backup, Path key) throws IOException {
        Path opened = folderOf(backup).resolve(backup.getFileName() + ".tar");
        java(key, "open", Files.readAllBytes(backup), opened);
        Process tar = new ProcessBuilder("tar", "-xOf", opened.toString(), "rows").start();
        String rows = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return rows.lines()
                .filter(line -> !RESTLESS.contains(line.replaceFirst(" .*", "")))
                .toList();
    }

    @Test
    void an_altered_or_a_cut_backup_and_another_key_are_refused_before_anything_is_made(
            @TempDir Path folder) throws IOException {
        Path sealed = folder.resolve("sealed.backup");
        Path key = folder.resolve("the.key");
        seal(key, new byte[3_000_000], sealed);
        byte[] whole = Files.readAllBytes(sealed);
        byte[] altered = whole.clone();
        altered[2_000_000] ^= 1;
        refused(
                Files.write(folder.resolve("altered"), altered),
                key,
                "altered, or is not complete");
        refused(
                Files.write(folder.resolve("cut"), Arrays.copyOf(whole, 1 << 20)),
                key,
                "altered, or is not complete");
        Path another = folder.resolve("another.key");
        seal(another, new byte[10], folder.resolve("other"));
        refused(sealed, another, "another key");
        refused(sealed, folder.resolve("none.key"), "no readable key file");
    }

    private static void refused(Path file, Path key, String words) {
        Waymark.Said said =
                Waymark.waymark(
                        Map.of("WAYMARK_INSTANCE", OTHER, "WAYMARK_SPOOL", "", KEY, key.toString()),
                        "restore",
                        file.toString());
        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains(words);
        assertThat(Path.of(Setting.of("WAYMARK_HOME"), OTHER)).doesNotExist();
    }

    /** As the command does it; makes the key when there is none. */
    private static void seal(Path key, byte[] plain, Path sealed) throws IOException {
        java(key, "key", new byte[0], folderOf(sealed).resolve("nothing"));
        java(key, "seal", plain, sealed);
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static void java(Path key, String what, byte[] in, Path out) throws IOException {
        Path sql = Path.of("../sql/target").toAbsolutePath();
        Process process =
                new ProcessBuilder(
                                "java",
                                "-cp",
                                sql.resolve("classes") + ":" + sql.resolve("lib") + "/*",
                                "org.waymark.sql.BackupSeal",
                                what,
                                key.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(out.toFile())
                        .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(in);
        }
        try {
            assertThat(process.waitFor()).isZero();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void what_is_no_backup_is_refused_before_anything_is_made(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague");
        Path key = folder.resolve("the.key");
        seal(key, new byte[1], folder.resolve("sealed"));
        Waymark.Said said =
                Waymark.waymark(
                        Map.of("WAYMARK_INSTANCE", OTHER, "WAYMARK_SPOOL", "", KEY, key.toString()),
                        "restore",
                        file.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("is no backup");
        assertThat(Path.of(Setting.of("WAYMARK_HOME"), OTHER)).doesNotExist();
    }

    /** The check sum of each table: equal rows, equal sums. */
    private static Map<String, Long> sums(Connection open) throws SQLException {
        Map<String, Long> sums = new TreeMap<>();
        try (Connection connection = open;
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("CHECKSUM TABLE " + table)) {
                    row.next();
                    sums.put(table.toLowerCase(), row.getLong(2));
                }
            }
        }
        return sums;
    }

    /** The blocks of the audit, first to last: a minute later there may be one more. */
    private static String blocks(Connection open) throws SQLException {
        StringBuilder blocks = new StringBuilder();
        try (Connection connection = open;
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT block_no, HEX(hash) FROM audit_block ORDER BY block_no")) {
            while (rows.next()) {
                blocks.append(rows.getLong(1)).append(' ').append(rows.getString(2)).append('\n');
            }
        }
        return blocks.toString();
    }

    private static Connection restored() throws IOException, SQLException {
        Properties settings = settings(OTHER);
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:"
                        + settings.getProperty("DB_PORT")
                        + "/waymark?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "waymark_schema",
                settings.getProperty("DB_SCHEMA_PASSWORD"));
    }

    private static Properties settings(String instance) throws IOException {
        Properties settings = new Properties();
        try (var in =
                Files.newInputStream(Path.of(Setting.of("WAYMARK_HOME"), instance, "settings"))) {
            settings.load(in);
        }
        return settings;
    }
}
