package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.person.MatchProposal;

/** Writes which records may be one person, and what an intake worker has decided about them. */
final class MatchWriter implements AutoCloseable {

    private static final double LIKELY = 0.85;

    private final BulkWriter proposals;
    private final CityIds ids;

    MatchWriter(Connection connection, CityIds ids) throws SQLException {
        this.ids = ids;
        proposals =
                new BulkWriter(
                        connection,
                        "match_proposal",
                        "id",
                        "person_id",
                        "candidate_id",
                        "referral_id",
                        "score",
                        "band",
                        "reasons",
                        "state",
                        "decided_by",
                        "decided_at",
                        "previous_identity_id",
                        "created_at");
    }

    /** A record and the earlier one it looks like; nothing about restricted people. */
    void write(Loading one, Loading earlier) throws SQLException {
        if (earlier == null || one.restricted() || earlier.restricted()) {
            return;
        }
        List<String> reasons = reasons(one.line(), earlier.line());
        double score = Math.min(0.99, 0.55 + 0.09 * reasons.size());
        Instant received = one.referral().received();
        boolean same = one.referral().samePerson();
        Instant decided = one.referral().triaged() == null ? received : one.referral().triaged();
        proposals.row(
                ids.at(received),
                one.personId(),
                earlier.personId(),
                one.referralId(),
                score,
                score >= LIKELY ? "LIKELY" : "POSSIBLE",
                String.join("\n", reasons),
                same ? MatchProposal.State.CONFIRMED : MatchProposal.State.PROPOSED,
                same ? one.account(one.referral().triagedBy()) : null,
                same ? decided : null,
                same ? one.personId() : null,
                received);
    }

    private static List<String> reasons(FeedLine one, FeedLine other) {
        List<String> reasons = new ArrayList<>();
        boolean surname = agree(one, other, Column.SURNAME);
        if (surname && agree(one, other, Column.GIVEN_NAMES)) {
            reasons.add("Same names");
        } else if (one.is(Column.SURNAME, other.get(Column.GIVEN_NAMES))) {
            reasons.add("Given name and surname the other way round");
        } else {
            reasons.add(
                    surname ? "Same surname, given names differ" : "Names are spelt differently");
        }
        if (agree(one, other, Column.DATE_OF_BIRTH)) {
            reasons.add("Same date of birth");
        } else if (!one.is(Column.DATE_OF_BIRTH, "") && !other.is(Column.DATE_OF_BIRTH, "")) {
            reasons.add("Day and month of birth the other way round");
        }
        if (agree(one, other, Column.SEX)) {
            reasons.add("Same sex");
        }
        boolean phone =
                !one.is(Column.PHONE, "")
                        && Cells.phone(one.get(Column.PHONE))
                                .equals(Cells.phone(other.get(Column.PHONE)));
        if (phone) {
            reasons.add("Same telephone number");
        }
        if (agree(one, other, Column.POSTCODE)) {
            reasons.add("Same postcode");
        }
        return reasons;
    }

    private static boolean agree(FeedLine one, FeedLine other, Column column) {
        return !one.is(column, "") && one.get(column).equalsIgnoreCase(other.get(column));
    }

    @Override
    public void close() throws SQLException {
        proposals.close();
    }
}
