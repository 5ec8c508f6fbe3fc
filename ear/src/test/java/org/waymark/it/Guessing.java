package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.it.GuardedCall.Named;

/**
 * What is said to one guess, and what the audit keeps of it. What is done is rolled back; that
 * something was refused stays in the audit, which is read by a connection of its own.
 */
final class Guessing {

    private static final String KEPT =
            "SELECT id, action, outcome, detail, reason IS NOT NULL, origin, person_id, referral_id,"
                    + " case_id FROM audit_entry WHERE account_id = ? AND id > ? ORDER BY id";

    private static final int NUMBERS = 4;

    private final CurrentActor current;
    private final UserTransaction transaction;
    private final DataSource database;
    private long newest;

    Guessing(CurrentActor current, UserTransaction transaction, DataSource database)
            throws SQLException {
        this.current = current;
        this.transaction = transaction;
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(id) FROM audit_entry")) {
            row.next();
            newest = row.getLong(1);
        }
    }

    /**
     * An answer to somebody.
     *
     * @param said in which words, and how much is written where nothing was refused
     * @param kept the rows of the audit that stay, without whom a hidden case is about
     */
    record Heard(String said, List<String> kept) {

        boolean isRefused() {
            return said.startsWith(GuardedCall.REFUSED);
        }

        boolean isFault() {
            return said.startsWith(GuardedCall.FAULT);
        }
    }

    Heard heard(Actor actor, GuardedCall call, HiddenCase of, List<String> tables, Named named)
            throws Exception {
        String said = said(actor, call, of, tables, named);
        return new Heard(said, kept(actor, of, named));
    }

    private String said(
            Actor actor, GuardedCall call, HiddenCase of, List<String> tables, Named named)
            throws Exception {
        current.become(actor, "127.0.0.1");
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            of.hideFrom(actor.id(), statement);
            if (named.id() >= HiddenCase.THING) {
                of.add(connection, tables);
            }
            long before = written(statement);
            String said = call.said(named);
            return transaction.getStatus() == Status.STATUS_ACTIVE
                    ? said + ", " + (written(statement) - before) + " written"
                    : said;
        } finally {
            transaction.rollback();
        }
    }

    /**
     * Whom the guessed record is about stands in the audit, as it has to answer who tried to look:
     * that alone is left out of what is compared.
     */
    private List<String> kept(Actor actor, HiddenCase of, Named named) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEPT)) {
            statement.setLong(1, actor.id());
            statement.setLong(2, newest);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    newest = row.getLong(1);
                    List<String> columns = new ArrayList<>();
                    for (int i = 2; i <= 6; i++) {
                        columns.add(GuardedCall.withoutNames(row.getString(i), named));
                    }
                    for (int i = 7; i <= 9; i++) {
                        long id = row.getLong(i);
                        columns.add(of.ids().contains(id) ? "0" : String.valueOf(id));
                    }
                    rows.add(String.join(" ", columns));
                }
            }
        }
        return rows;
    }

    /** How many statements of this connection have changed something so far. */
    private static long written(Statement statement) throws SQLException {
        long sum = 0;
        int read = 0;
        try (ResultSet counts =
                statement.executeQuery(
                        "SHOW SESSION STATUS WHERE Variable_name IN ('Com_insert', 'Com_update',"
                                + " 'Com_delete', 'Com_replace')")) {
            while (counts.next()) {
                sum += counts.getLong(2);
                read++;
            }
        }
        assertThat(read).as("counts of the database").isEqualTo(NUMBERS);
        return sum;
    }
}
