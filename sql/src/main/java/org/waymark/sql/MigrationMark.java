package org.waymark.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many numbered migrations there are, and a digest over the names and texts of all: written
 * beside them by the build, kept in the database by the migration, and compared by the application,
 * whose account may not read the migration's own books.
 *
 * @param migrations how many numbered ones
 * @param digest SHA-256, in small hexadecimal letters
 */
record MigrationMark(int migrations, String digest) {

    private static final String FILE = "/org/waymark/sql/schema.mark";

    /**
     * For the build.
     *
     * @param arguments the folder of the migrations, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        MigrationMark mark = of(Path.of(arguments[0]));
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, mark.migrations() + " " + mark.digest() + "\n");
    }

    static MigrationMark of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int numbered = 0;
            for (Path file : sorted) {
                String name = file.getFileName().toString();
                numbered += name.startsWith("V") ? 1 : 0;
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return new MigrationMark(numbered, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** Of this build. */
    static MigrationMark built() throws IOException {
        try (InputStream in = MigrationMark.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the build wrote no mark of its migrations");
            }
            String[] parts =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
            return new MigrationMark(Integer.parseInt(parts[0]), parts[1]);
        }
    }

    /**
     * Keeps it in a database that has been brought to it.
     *
     * @param connection of the schema account
     */
    void keep(Connection connection) throws SQLException {
        try (PreparedStatement keep =
                connection.prepareStatement(
                        "REPLACE INTO schema_mark (id, migrations, digest, migrated_at) VALUES (1,"
                                + " ?, ?, UTC_TIMESTAMP(6))")) {
            keep.setInt(1, migrations);
            keep.setString(2, digest);
            keep.executeUpdate();
        }
    }
}
