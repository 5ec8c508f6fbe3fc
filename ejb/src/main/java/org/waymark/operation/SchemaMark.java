package org.waymark.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which schema: as this application was built with it, or as the migration left the database.
 *
 * @param migrations how many numbered migrations there are
 * @param digest over the names and texts of all of them
 */
record SchemaMark(int migrations, String digest) {

    /** Written by the build of the sql module: {@code 153 5f0c…}. */
    private static final String FILE = "schema.mark";

    /** Of this build; empty when it was built without the sql module. */
    static Optional<SchemaMark> expected() {
        try (InputStream in = SchemaMark.class.getResourceAsStream(FILE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SchemaMark parsed(String text) {
        String[] parts = text.strip().split(" ");
        return new SchemaMark(Integer.parseInt(parts[0]), parts[1]);
    }

    /**
     * What is wrong with a database of that schema, for an application built for this one. A newer
     * database is none of it: while servers are brought up to date one after the other, the older
     * ones go on.
     */
    Optional<String> missing(Optional<SchemaMark> found) {
        if (found.isEmpty()) {
            return Optional.of("the database has not been migrated by ./waymark run");
        }
        SchemaMark there = found.get();
        if (there.migrations() < migrations) {
            return Optional.of(
                    "the database lacks "
                            + (migrations - there.migrations())
                            + " migrations of this version");
        }
        return there.migrations() == migrations && !there.digest().equals(digest)
                ? Optional.of("the migrations of the database are not those of this version")
                : Optional.empty();
    }
}
