package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.it.Running;
import org.waymark.person.KeptFrom;
import org.waymark.shared.PageKey;

/** The lists of intake are read from the range of their own index, whatever else there is. */
class ListIndexIT extends Running {

    private static final long UNIVERSAL = 1000;

    private final ReferralScope scope =
            new ReferralScope(
                    1,
                    List.of(new ReferralScope.Inbox(UNIVERSAL, null)),
                    Set.of(UNIVERSAL),
                    UNIVERSAL);

    @Test
    void the_inbox_reads_one_state_of_one_service_in_the_order_of_its_deadlines()
            throws SQLException {
        PageKey back = new PageKey(Instant.parse("2040-01-01T00:00:00Z"), 0, true);
        for (PageKey key : List.of(PageKey.START, back)) {
            String at = "'" + (key.back() ? 2040 : 2000) + "-01-01'";
            String part =
                    InboxQuery.part(InboxQuery.inboxes(scope).get(0), ReferralState.RECEIVED, key)
                            .replaceFirst("\\?", at)
                            .replaceFirst("\\?", at)
                            .replaceFirst("\\?", "0");
            assertThat(index(part, "r")).as(part).isEqualTo("ix_referral_inbox_state");
        }
    }

    @Test
    void possible_matches_are_read_by_state_and_both_services() throws SQLException {
        for (MatchReviewQuery.View view : MatchReviewQuery.View.values()) {
            for (boolean back : new boolean[] {false, true}) {
                String key = back ? "0" : "9223372036854775807";
                for (String part : MatchReviewQuery.parts(view, scope, back)) {
                    assertThat(index(part.replace("?", key), "m"))
                            .as(part)
                            .isEqualTo("ix_match_proposal_services");
                }
            }
        }
    }

    @Test
    void whom_an_account_is_kept_from_is_looked_up_and_never_searched_for() throws SQLException {
        String sql =
                "SELECT r.id FROM referral r WHERE r.received_at > '2026-01-01' AND "
                        + KeptFrom.free("1", "r.person_id");
        for (String table : List.of("x", "y", "z")) {
            assertThat(index(sql, table))
                    .as(table)
                    .isIn("PRIMARY", "ix_person_identity", "ix_conflict_person");
        }
    }

    private static String index(String sql, String table) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + sql)) {
            while (row.next()) {
                if (table.equals(row.getString("table"))) {
                    return row.getString("key");
                }
            }
        }
        return null;
    }
}
