package org.waymark.person.seal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.waymark.shared.Columns;

/** Opens what is sealed over one connection, beside the server; it makes no keys. */
public final class PersonKeyReader implements ContentSeal {

    private final Connection connection;
    private final KeyService service;

    private PersonKeyReader(Connection connection, KeyService service) {
        this.connection = connection;
        this.service = service;
    }

    /** With the keys of the installation from WAYMARK_PERSON_KEYS or WAYMARK_PERSON_KEYS_FILE. */
    public static PersonKeyReader ofEnvironment(Connection connection) {
        String file = System.getenv("WAYMARK_PERSON_KEYS_FILE");
        return new PersonKeyReader(
                connection,
                new ConfiguredKeys(
                        System.getenv("WAYMARK_PERSON_KEYS"),
                        file == null || file.isBlank() ? null : Path.of(file)));
    }

    @Override
    public byte[] seal(long personId, SealedField what, byte[] plain) {
        throw new UnsupportedOperationException("nothing is sealed beside the server");
    }

    @Override
    public byte[] open(long personId, SealedField what, byte[] sealed) {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT kek_id, wrapped, destroyed_at FROM person_key WHERE person_id ="
                                + " ?")) {
            select.setLong(1, personId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("this person has no key at all");
                }
                if (row.getBytes(2) == null) {
                    throw new ContentDestroyed(
                            Columns.instant(row.getObject(3, LocalDateTime.class)));
                }
                KeyService.Wrapped wrapped =
                        new KeyService.Wrapped(row.getString(1), row.getBytes(2));
                return PersonKey.unwrapped(service, personId, wrapped).open(what, sealed);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
