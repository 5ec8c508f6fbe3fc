package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
import org.waymark.shared.Page;

/**
 * Possible matches for the actor's own services: both records must have come to one of them, so
 * that nobody learns here that another provider knows a person. A restricted record is proposed to
 * those alone who may know of it.
 */
@Stateless
@Guarded
public class MatchReviewQuery {

    /** Proposals of one page. */
    public static final int PAGE = 20;

    /** In place of a service, while no rule has proposed one. */
    private static final long NOBODY_YET = 0;

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

    /** Which proposals. */
    public enum View {
        TO_DECIDE("PROPOSED"),
        LINKED("CONFIRMED"),
        /** Somebody said that they are two people, or split them. */
        APART("REJECTED", "SPLIT");

        private final List<String> states;

        View(String... states) {
            this.states = List.of(states);
        }
    }

    /**
     * Proposals, newest first. Each state and pair of inboxes is read from its own index range
     * ({@code state, service_id, candidate_service_id, id}).
     *
     * @param before only older ones than this id; null for the newest
     * @param after only newer ones than this id, for leafing back
     */
    @Needs(Right.PERSON_MATCH)
    public Page<Pair> page(View view, Long before, Long after) {
        boolean back = after != null;
        List<String> parts = parts(view, ReferralScope.of(current.get(), organisations), back);
        Query query =
                entityManager.createNativeQuery(
                        String.join(" UNION ALL ", parts)
                                + (back ? " ORDER BY id LIMIT " : " ORDER BY id DESC LIMIT ")
                                + (PAGE + 1));
        for (int i = 1; i <= parts.size(); i++) {
            query.setParameter(i, back ? after : before == null ? Long.MAX_VALUE : before);
        }
        List<Pair> found = new ArrayList<>();
        for (Object each : query.getResultList()) {
            found.add(pair((Object[]) each));
        }
        Page<Pair> page = Page.of(found, PAGE, before == null, back);
        subject.list("possible matches, " + view);
        for (Pair pair : page.rows()) {
            subject.person(pair.record().personId(), "compared");
            subject.person(pair.candidate().personId(), "compared");
        }
        return page;
    }

    /** States and ids are ours, so they stand in the text. */
    static List<String> parts(View view, ReferralScope scope, boolean back) {
        List<Long> services = new ArrayList<>();
        scope.inboxes().forEach(inbox -> services.add(inbox.service()));
        if (scope.unrouted()) {
            services.add(NOBODY_YET);
        }
        List<String> parts = new ArrayList<>();
        for (String state : view.states) {
            for (long one : services) {
                for (long other : services) {
                    parts.add(part(state, one, other, scope, back));
                }
            }
        }
        return parts;
    }

    /**
     * One state and pair of inboxes. The index is named, because the order by id tempts both
     * database servers to walk the whole table by its key.
     */
    private static String part(
            String state, long one, long other, ReferralScope scope, boolean back) {
        return "(SELECT m.id AS id, m.band, m.score, m.reasons, m.state, "
                + side("p", "r", "a")
                + ", "
                + side("q", "s", "b")
                + " FROM match_proposal m FORCE INDEX (ix_match_proposal_services) JOIN person p ON"
                + " p.id = m.person_id JOIN person q ON q.id = m.candidate_id JOIN referral r ON"
                + " r.person_id = p.id JOIN referral s ON s.person_id = q.id WHERE m.state = '"
                + state
                + "' AND m.service_id = "
                + one
                + " AND m.candidate_service_id = "
                + other
                + (back ? " AND m.id > ?" : " AND m.id < ?")
                + " AND "
                + scope.condition("r")
                + " AND "
                + scope.condition("s")
                + " AND "
                + scope.known("r", "p")
                + " AND "
                + scope.known("s", "q")
                + (back ? " ORDER BY m.id LIMIT " : " ORDER BY m.id DESC LIMIT ")
                + (PAGE + 1)
                + ")";
    }

    /** A union wants every column under a name of its own. */
    private static String side(String person, String referral, String name) {
        return ("%1$s.id AS %3$s0, %1$s.given_names AS %3$s1, %1$s.surname AS %3$s2,"
                        + " %1$s.date_of_birth AS %3$s3, %1$s.age_given AS %3$s4, %1$s.sex AS"
                        + " %3$s5, %2$s.residence_area AS %3$s6, %2$s.received_at AS %3$s7,"
                        + " %2$s.reference AS %3$s8")
                .formatted(person, referral, name);
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
