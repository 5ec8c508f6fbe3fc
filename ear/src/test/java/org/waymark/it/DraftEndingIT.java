package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.DraftEnding;

/**
 * A referral that nobody sent does not lie about for ever, nor what somebody typed who has left.
 */
class DraftEndingIT extends Deployed {

    private static final long WORKS = 9_862;
    private static final long LEFT = 9_863;

    @Inject DraftEnding ending;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM draft WHERE account_id IN (9862, 9863)");
        change("DELETE FROM account WHERE id IN (9862, 9863)");
    }

    @Test
    void what_nobody_comes_back_to_is_destroyed_and_what_is_being_typed_is_not() throws Exception {
        account(WORKS, true);
        account(LEFT, false);
        draft(WORKS, "refer:new", 15);
        draft(WORKS, "refer:bedside", 13);
        draft(WORKS, "advice:new", 15);
        draft(WORKS, "call:new", 15);
        draft(WORKS, "asked:new", 15);
        draft(WORKS, "breach:new", 15);
        draft(WORKS, "note:of-a-case", 90);
        draft(LEFT, "note:of-another", 1);
        ending.end();
        assertThat(kept()).containsExactly("note:of-a-case", "refer:bedside");
    }

    private void account(long id, boolean active) throws SQLException {
        change(
                "INSERT INTO account (id, username, display_name, password_hash, organisation_id,"
                        + " active, created_at, second_factor_exempt) SELECT "
                        + id
                        + ", 'draft."
                        + id
                        + "', 'Some One', password_hash, organisation_id, "
                        + active
                        + ", created_at, TRUE FROM account WHERE username = 'pc.sandhu'");
    }

    private void draft(long account, String form, int days) throws SQLException {
        change(
                "INSERT INTO draft (account_id, form_key, content, saved_at) VALUES ("
                        + account
                        + ", '"
                        + form
                        + "', '{}', UTC_TIMESTAMP(6) - INTERVAL "
                        + days
                        + " DAY)");
    }

    private List<String> kept() throws SQLException {
        List<String> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT form_key FROM draft WHERE account_id IN (9862, 9863) ORDER BY"
                                        + " form_key");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                kept.add(row.getString(1));
            }
        }
        return kept;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
