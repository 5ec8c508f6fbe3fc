package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.person.IdentityStore;
import org.waymark.shared.BadInput;

/** Chains of linked records come apart again, from their end. */
class IdentityIT extends Deployed {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final long FIRST = 9101;
    private static final long SECOND = 9102;

    @Inject IdentityStore identities;
    @Resource UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @Test
    void a_record_that_others_are_linked_through_is_split_only_after_them() throws Exception {
        List<Long> people = strangers();
        propose(FIRST, people.get(0), people.get(1));
        propose(SECOND, people.get(2), people.get(0));
        transaction.begin();
        try {
            identities.link(identities.proposal(FIRST), 1, AT);
            identities.link(identities.proposal(SECOND), 1, AT);
            assertThatThrownBy(() -> identities.split(identities.proposal(FIRST), 1, AT))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Split them");
            identities.split(identities.proposal(SECOND), 1, AT);
            identities.split(identities.proposal(FIRST), 1, AT);
            assertThat(identities.proposal(FIRST).personId()).isEqualTo(people.get(0));
        } finally {
            transaction.rollback();
            change("DELETE FROM match_proposal WHERE id IN (9101, 9102)");
        }
    }

    /** Three records that are linked with none. */
    private List<Long> strangers() throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT MIN(id) FROM person GROUP BY identity_id HAVING COUNT(*) = 1"
                                        + " ORDER BY 1 DESC LIMIT 3")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private void propose(long id, long person, long candidate) throws SQLException {
        change(
                "INSERT INTO match_proposal (id, person_id, candidate_id, score, band, reasons, state,"
                        + " created_at) VALUES ("
                        + id
                        + ", "
                        + person
                        + ", "
                        + candidate
                        + ", 1, 'POSSIBLE', 'test', 'PROPOSED', '2026-03-02')");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
