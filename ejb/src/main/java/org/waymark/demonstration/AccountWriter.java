package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.waymark.access.Secrets;

/** Writes the accounts of everybody who works in the city; who is there already is left alone. */
final class AccountWriter {

    private final Connection connection;
    private final CityReferenceReader reference;
    private final CityIds ids;
    private final Secrets secrets = new Secrets();
    private final Map<String, Long> known = new HashMap<>();

    AccountWriter(Connection connection, CityReferenceReader reference, CityIds ids) {
        this.connection = connection;
        this.reference = reference;
        this.ids = ids;
    }

    /**
     * @param created when the accounts were opened
     * @return username to id of all accounts of people
     */
    Map<String, Long> write(StaffList staff, Instant created) throws SQLException {
        existing();
        // One password for all, printed beside them: a salt for each would only cost seconds. None
        // is
        // asked for a second factor: people who only look around have no app set up for it.
        String common = secrets.hash(staff.password());
        try (BulkWriter accounts =
                        new BulkWriter(
                                connection,
                                "account",
                                "id",
                                "username",
                                "display_name",
                                "email",
                                "password_hash",
                                "organisation_id",
                                "second_factor_exempt",
                                "created_at");
                BulkWriter clients =
                        new BulkWriter(
                                connection,
                                "api_client",
                                "id",
                                "client_id",
                                "name",
                                "secret_hash",
                                "organisation_id",
                                "scopes",
                                "created_at")) {
            for (Staff one : staff.everybody()) {
                boolean machine = one.is("CLIENT");
                if (known.containsKey(one.username())) {
                    continue;
                }
                long id = ids.at(created);
                if (machine) {
                    clients.row(
                            id,
                            one.username(),
                            one.name(),
                            common,
                            organisation(one),
                            one.team(),
                            created);
                } else {
                    known.put(one.username(), id);
                    accounts.row(
                            id,
                            one.username(),
                            one.name(),
                            one.username() + "@example.org",
                            common,
                            organisation(one),
                            true,
                            created);
                }
            }
        }
        roles(staff, created);
        return known;
    }

    /** Those already there keep their roles. */
    private void existing() throws SQLException {
        String sql =
                "SELECT username, id FROM account UNION ALL SELECT client_id, id FROM api_client";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                known.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    private void roles(StaffList staff, Instant created) throws SQLException {
        try (BulkWriter roles =
                new BulkWriter(
                        connection,
                        "account_role",
                        "id",
                        "account_id",
                        "role",
                        "service_id",
                        "team_id")) {
            for (Staff one : staff.everybody()) {
                if (one.is("CLIENT") || hasRole(known.get(one.username()))) {
                    continue;
                }
                boolean inService = reference.isService(one.worksFor());
                boolean inTeam =
                        one.is("CASEWORKER") || one.is("COUNSELLOR") || one.is("MARAC_COORDINATOR");
                roles.row(
                        ids.at(created),
                        known.get(one.username()),
                        one.role(),
                        inService ? reference.service(one.worksFor()).id() : null,
                        inTeam ? reference.team(one.worksFor(), one.team()) : null);
            }
        }
    }

    private boolean hasRole(long account) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT 1 FROM account_role WHERE account_id = "
                                        + account
                                        + " LIMIT 1")) {
            return rows.next();
        }
    }

    private long organisation(Staff one) {
        return reference.isService(one.worksFor())
                ? reference.service(one.worksFor()).organisationId()
                : reference.organisation(one.worksFor());
    }
}
