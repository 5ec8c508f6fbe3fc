package org.waymark.person.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.waymark.shared.Columns;

/**
 * Seals beside the server, for the loader of the demonstration: people who have no key yet get one
 * in the transaction of the connection. Reads the keys as the server does.
 */
public final class BesideServerWriter {

    private final Connection connection;
    private final KeyService service;
    private final Map<Long, PersonKey> made = new HashMap<>();

    /** With WAYMARK_PERSON_KEYS or the file WAYMARK_PERSON_KEYS_FILE; either may be null. */
    public BesideServerWriter(Connection connection, String keys, String file) {
        this.connection = connection;
        this.service =
                new ConfiguredKeys(
                        keys, file == null || file.isBlank() ? null : Path.of(file.strip()));
    }

    /** Is there a key to wrap the keys of people under? */
    public boolean isReady() {
        return service.current().isPresent();
    }

    /** Seals for somebody whose key was made here. */
    public byte[] seal(long personId, SealedField what, byte[] plain, Instant at)
            throws SQLException {
        return key(personId, at).seal(what, plain);
    }

    /** Seals a small file as the server seals files of any length. */
    public byte[] sealFile(long personId, SealedField what, byte[] file, Instant at)
            throws SQLException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream sealing = key(personId, at).sealing(what, sealed)) {
            sealing.write(file);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return sealed.toByteArray();
    }

    private PersonKey key(long personId, Instant at) throws SQLException {
        PersonKey key = made.get(personId);
        if (key == null) {
            key = PersonKey.fresh();
            add(personId, key.wrapped(service, personId), at);
            made.put(personId, key);
        }
        return key;
    }

    private void add(long personId, KeyService.Wrapped wrapped, Instant at) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO person_key (person_id, kek_id, wrapped, created_at) VALUES (?, ?,"
                                + " ?, ?)")) {
            statement.setLong(1, personId);
            statement.setString(2, wrapped.keyId());
            statement.setBytes(3, wrapped.bytes());
            statement.setObject(4, Columns.utc(at));
            statement.executeUpdate();
        }
    }
}
