package org.waymark.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** Writes the first administrator and the operator's client, each with its row in the audit. */
final class FirstAccountsWriter implements AutoCloseable {

    private static final String ACTOR = "./waymark";
    private static final String IMPORT_CLIENT = "import-client";

    private final Connection connection;
    private final Secrets secrets = new Secrets();
    private final Clock clock;

    FirstAccountsWriter(String url, String user, String password, Clock clock) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        this.clock = clock;
    }

    /**
     * Opens an administrator of the Mayor's Office, who has to change the password at the first
     * sign-in. Only where no administrator can sign in: otherwise whoever reaches this machine
     * could open accounts that no administrator knows of.
     *
     * @return why it was not done; empty when it was
     */
    Optional<String> firstAdministrator(String username, String name, String password)
            throws SQLException {
        // Held until the end: two of these at once come one after the other.
        Optional<Long> office =
                id(
                        "SELECT id FROM organisation WHERE kind = 'COMMISSIONER' ORDER BY id LIMIT 1"
                                + " FOR UPDATE");
        if (office.isEmpty()) {
            return Optional.of("there is no commissioner among the organisations");
        }
        Optional<Long> administrator =
                id(
                        "SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id WHERE"
                                + " r.role = ? AND a.active AND NOT a.locked LIMIT 1",
                        Role.ADMINISTRATOR.name());
        if (administrator.isPresent()) {
            return Optional.of(
                    "there is an administrator already, who opens accounts by page under Accounts");
        }
        if (id("SELECT id FROM account WHERE username = ?", username).isPresent()
                || id("SELECT id FROM api_client WHERE client_id = ?", username).isPresent()) {
            return Optional.of("the username " + username + " is taken");
        }
        long account = Ids.next();
        change(
                "INSERT INTO account (id, username, display_name, password_hash,"
                        + " must_change_password, organisation_id, created_at) VALUES (?, ?, ?, ?,"
                        + " TRUE, ?, ?)",
                account,
                username,
                name,
                secrets.hash(password),
                office.get(),
                Columns.utc(clock.instant()));
        change(
                "INSERT INTO account_role (id, account_id, role) VALUES (?, ?, ?)",
                Ids.next(),
                account,
                Role.ADMINISTRATOR.name());
        audit("FirstAccounts.administrator", "opened " + username + " as ADMINISTRATOR");
        connection.commit();
        return Optional.empty();
    }

    /**
     * Makes the client of {@code ./waymark import}, or gives it this secret when it has another.
     * One that was revoked stays so.
     *
     * @return what was done, in a sentence; empty when all was well
     */
    Optional<String> importClient(String secret) throws SQLException {
        String hash = null;
        try (PreparedStatement asked =
                connection.prepareStatement(
                        "SELECT secret_hash, active FROM api_client WHERE client_id = ? FOR"
                                + " UPDATE")) {
            asked.setString(1, IMPORT_CLIENT);
            try (ResultSet row = asked.executeQuery()) {
                if (row.next()) {
                    hash = row.getString(1);
                    if (!row.getBoolean(2) || secrets.matches(secret, hash)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return hash == null ? made(secret) : renewed(secret);
    }

    private Optional<String> made(String secret) throws SQLException {
        // The files of every force come this way; the client itself belongs to the first of them.
        Optional<Long> force =
                id("SELECT id FROM organisation WHERE kind = 'POLICE' ORDER BY id LIMIT 1");
        if (force.isEmpty()) {
            return Optional.of("There is no police force: ./waymark import has no client yet.");
        }
        change(
                "INSERT INTO api_client (id, client_id, name, secret_hash, organisation_id, scopes,"
                        + " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                IMPORT_CLIENT,
                "./waymark import",
                secrets.hash(secret),
                force.get(),
                "FEED_SEND FEED_RELAY FEED_READ",
                Columns.utc(clock.instant()));
        audit("FirstAccounts.importClient", "made client " + IMPORT_CLIENT);
        connection.commit();
        return Optional.of("The client of ./waymark import is made.");
    }

    private Optional<String> renewed(String secret) throws SQLException {
        change(
                "UPDATE api_client SET secret_hash = ?, version = version + 1 WHERE client_id = ?",
                secrets.hash(secret),
                IMPORT_CLIENT);
        audit("FirstAccounts.importClient", "new secret for client " + IMPORT_CLIENT);
        connection.commit();
        return Optional.of("The client of ./waymark import has the secret of this installation.");
    }

    private void audit(String action, String detail) throws SQLException {
        change(
                "INSERT INTO audit_entry (id, at, actor, action, outcome, detail) VALUES (?, ?, ?,"
                        + " ?, ?, ?)",
                Ids.next(),
                Columns.utc(clock.instant()),
                ACTOR,
                action,
                AuditTrail.DONE,
                detail);
    }

    private Optional<Long> id(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = filled(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    private void change(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = filled(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement filled(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** What was not committed is undone. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
