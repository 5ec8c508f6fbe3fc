package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.waymark.person.ContactPoint;
import org.waymark.person.MatchKeys;
import org.waymark.person.MatchProposal;
import org.waymark.person.MatchScore;
import org.waymark.person.MatchSubject;

/**
 * Writes the keys under which the people of the city are found again, which records may be one
 * person, and what an intake worker has decided about them.
 */
final class KnownPeopleWriter implements AutoCloseable {

    private final BulkWriter keys;
    private final BulkWriter proposals;
    private final CityIds ids;
    private final MatchKeys matchKeys;

    KnownPeopleWriter(Connection connection, CityIds ids) throws SQLException {
        this.ids = ids;
        matchKeys = MatchKeys.under(System.getenv("WAYMARK_IDENTIFIER_SECRET"));
        keys = new BulkWriter(connection, "match_key", "key_hash", "person_id");
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
                        "created_at",
                        "service_id",
                        "candidate_service_id");
    }

    /** A person, and the earlier record they look like, if there is one. */
    void write(Loading one, Loading earlier) throws SQLException {
        if (one.line().is(Column.VICTIM_TYPE, "BUSINESS")) {
            return;
        }
        MatchSubject subject = subject(one.line());
        for (long key : matchKeys.of(subject)) {
            keys.row(key, one.personId());
        }
        if (earlier != null && !one.restricted() && !earlier.restricted()) {
            MatchScore score = MatchScore.of(subject, subject(earlier.line()));
            if (score.band() != MatchScore.Band.UNLIKELY) {
                propose(one, earlier, score);
            }
        }
    }

    private void propose(Loading one, Loading earlier, MatchScore score) throws SQLException {
        Instant received = one.referral().received();
        boolean same = one.referral().samePerson();
        proposals.row(
                ids.at(received),
                one.personId(),
                earlier.personId(),
                one.referralId(),
                Math.min(1.0, score.points() / 100.0),
                score.band(),
                String.join("\n", score.reasons()),
                same ? MatchProposal.State.CONFIRMED : MatchProposal.State.PROPOSED,
                same ? one.account(one.referral().triagedBy()) : null,
                same ? one.referral().triaged() : null,
                same ? one.personId() : null,
                received,
                service(one),
                service(earlier));
    }

    /** As the referral itself is written. */
    private static long service(Loading one) {
        return one.referral().state().equals("EXCLUDED") ? 0 : one.service().id();
    }

    private static MatchSubject subject(FeedLine line) {
        MatchSubject subject =
                MatchSubject.of(
                        line.get(Column.GIVEN_NAMES),
                        line.get(Column.SURNAME),
                        Cells.date(line.get(Column.DATE_OF_BIRTH)),
                        line.get(Column.SEX));
        reach(subject, ContactPoint.Kind.PHONE, line.get(Column.PHONE), null);
        reach(subject, ContactPoint.Kind.EMAIL, line.get(Column.EMAIL), null);
        reach(
                subject,
                ContactPoint.Kind.ADDRESS,
                line.get(Column.ADDRESS),
                line.get(Column.POSTCODE));
        return subject;
    }

    private static void reach(
            MatchSubject subject, ContactPoint.Kind kind, String value, String postcode) {
        if (!value.isEmpty()) {
            subject.reachedBy(kind, value, "".equals(postcode) ? null : postcode);
        }
    }

    @Override
    public void close() throws SQLException {
        keys.close();
        proposals.close();
    }
}
