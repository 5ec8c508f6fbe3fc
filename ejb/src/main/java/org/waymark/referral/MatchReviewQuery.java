package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.Columns;

/**
 * Possible matches for the actor's own services: both records must have come to one of them, so
 * that nobody learns here that another provider knows a person. Restricted persons are never
 * proposed.
 */
@Stateless
@Guarded
public class MatchReviewQuery {

    /** Proposals of one page. */
    public static final int PAGE = 20;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** One record, as compared side by side. */
    public record Side(
            long personId,
            String name,
            LocalDate dateOfBirth,
            Integer ageGiven,
            String sex,
            String area,
            Instant receivedAt,
            String reference) {}

    /** Two records and why they may be one person. */
    public record Pair(
            long id,
            String band,
            double score,
            List<String> reasons,
            String state,
            Side record,
            Side candidate) {}

    /**
     * Proposals in a state, newest first.
     *
     * @param before id of the last one shown, or null
     */
    @Needs(Right.PERSON_MATCH)
    public List<Pair> page(String state, Long before) {
        ReferralScope scope = ReferralScope.of(current.get(), organisations);
        List<Pair> pairs = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT m.id, m.band, m.score, m.reasons, m.state, "
                                        + side("p", "r")
                                        + ", "
                                        + side("q", "s")
                                        + " FROM match_proposal m JOIN person p ON p.id = m.person_id"
                                        + " JOIN person q ON q.id = m.candidate_id JOIN referral r ON"
                                        + " r.person_id = p.id JOIN referral s ON s.person_id = q.id"
                                        + " WHERE m.state = ? AND m.id < ? AND p.restricted = FALSE AND"
                                        + " q.restricted = FALSE AND "
                                        + scope.condition("r")
                                        + " AND "
                                        + scope.condition("s")
                                        + " ORDER BY m.id DESC LIMIT "
                                        + (PAGE + 1))
                        .setParameter(1, state)
                        .setParameter(2, before == null ? Long.MAX_VALUE : before)
                        .getResultList()) {
            Pair pair = pair((Object[]) each);
            subject.person(pair.record().personId(), "compared");
            subject.person(pair.candidate().personId(), "compared");
            pairs.add(pair);
        }
        return pairs;
    }

    private static String side(String person, String referral) {
        return "%1$s.id, %1$s.given_names, %1$s.surname, %1$s.date_of_birth, %1$s.age_given, %1$s.sex, %2$s.residence_area, %2$s.received_at, %2$s.reference"
                .formatted(person, referral);
    }

    private static Pair pair(Object[] row) {
        return new Pair(
                Columns.number(row[0]),
                (String) row[1],
                ((Number) row[2]).doubleValue(),
                List.of(((String) row[3]).split("\n")),
                (String) row[4],
                side(row, 5),
                side(row, 14));
    }

    private static Side side(Object[] row, int at) {
        return new Side(
                Columns.number(row[at]),
                row[at + 1] == null ? (String) row[at + 2] : row[at + 1] + " " + row[at + 2],
                Columns.date(row[at + 3]),
                row[at + 4] == null ? null : ((Number) row[at + 4]).intValue(),
                (String) row[at + 5],
                (String) row[at + 6],
                Columns.instant(row[at + 7]),
                (String) row[at + 8]);
    }
}
