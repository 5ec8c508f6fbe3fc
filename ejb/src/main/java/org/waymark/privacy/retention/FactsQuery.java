package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Reads what decides how long ended records are kept: for the nightly job of all organisations, and
 * for people within their {@link RetentionScope}.
 */
@ApplicationScoped
class FactsQuery {

    private static final String SERVICE =
            "COALESCE(c.service_id, r.service_id, r.proposed_service_id, ?)";
    private static final String ENDED =
            "COALESCE(c.closed_at, r.closed_at, r.triaged_at, r.received_at)";

    /** Other records of the same person at the same organisation. */
    private static final String OTHERS =
            " FROM person q JOIN referral o ON o.person_id = q.id LEFT JOIN support_case k ON"
                    + " k.referral_id = o.id JOIN service t ON t.id = COALESCE(k.service_id,"
                    + " o.service_id, o.proposed_service_id) AND t.organisation_id ="
                    + " s.organisation_id WHERE q.identity_id = p.identity_id AND o.id <> r.id";

    private static final String HOLDS =
            " FROM person q JOIN retention_hold h ON h.person_id = q.id AND h.organisation_id ="
                    + " s.organisation_id WHERE q.identity_id = p.identity_id";

    /** Somebody has asked for what is in it, and has not been answered yet: that holds it, too. */
    private static final String UNANSWERED =
            "EXISTS (SELECT 1 FROM person q JOIN rights_request x ON x.person_id = q.id AND x.is_open"
                    + " = TRUE AND x.kind <> 'ERASURE' WHERE q.identity_id = p.identity_id) OR EXISTS"
                    + " (SELECT 1 FROM person q JOIN support_case k ON k.person_id = q.id JOIN"
                    + " material_request x ON x.case_id = k.id AND x.is_open = TRUE WHERE"
                    + " q.identity_id = p.identity_id)";

    /** They asked for it, and two have agreed. */
    private static final String ASKED =
            "EXISTS (SELECT 1 FROM processing_limit l WHERE l.person_id = r.person_id AND l.destroy ="
                    + " TRUE AND l.ended_at IS NULL)";

    private static final String SELECT =
            "SELECT r.id, r.person_id, c.id, s.id, s.organisation_id, "
                    + ENDED
                    + ", c.last_activity_at, (SELECT MAX(GREATEST(k.last_activity_at,"
                    + " COALESCE(k.closed_at, k.last_activity_at)))"
                    + OTHERS
                    + " AND k.engaged_at IS NOT NULL), c.contacted_at IS NOT NULL, c.engaged_at IS"
                    + " NOT NULL, p.date_of_birth, p.age_given, p.age_given_on, r.received_at,"
                    + " COALESCE(c.risk, r.risk) = 'HIGH', p.restricted OR COALESCE(c.restricted,"
                    + " FALSE), (SELECT MAX(h.lifted_at)"
                    + HOLDS
                    + " AND h.kind = 'COMPLAINT'), (EXISTS (SELECT 1"
                    + HOLDS
                    + " AND h.lifted_at IS NULL) OR "
                    + UNANSWERED
                    + "), EXISTS (SELECT 1"
                    + OTHERS
                    + " AND (o.is_open = TRUE OR k.is_open = TRUE)), "
                    + ASKED
                    + " FROM referral r JOIN person p ON"
                    + " p.id = r.person_id LEFT JOIN support_case c ON c.referral_id = r.id JOIN"
                    + " service s ON s.id = "
                    + SERVICE
                    + " WHERE r.is_open = FALSE AND (c.id IS NULL OR c.is_open = FALSE)";

    private static final String LONG_AGO =
            " AND ((c.engaged_at IS NULL AND "
                    + ENDED
                    + " < ?) OR (c.engaged_at IS NOT NULL AND c.last_activity_at < ?) OR "
                    + ASKED
                    + ") AND r.id > ?"
                    + " ORDER BY r.id LIMIT ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;

    /**
     * The next ended records that may be due.
     *
     * @param after id of the last one of the page before; 0 for the first page
     */
    List<RecordFacts> page(RuleSet rules, LocalDate today, long after, int most) {
        return page("", List.of(), rules, today, after, most);
    }

    /** The same, of those that the actor is shown when they are due. */
    List<RecordFacts> shown(Actor actor, RuleSet rules, LocalDate today, long after, int most) {
        RetentionScope scope = RetentionScope.of(actor);
        return page(" AND " + scope.shown(), scope.values(), rules, today, after, most);
    }

    private List<RecordFacts> page(
            String scope,
            List<Object> values,
            RuleSet rules,
            LocalDate today,
            long after,
            int most) {
        Query query = entityManager.createNativeQuery(SELECT + scope + LONG_AGO + most);
        int at = 1;
        query.setParameter(at++, intake());
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        query.setParameter(at++, start(rules, today, Trigger.NO_SERVICE, Trigger.NOT_REACHED));
        query.setParameter(at++, start(rules, today, Trigger.SERVICE_USER));
        query.setParameter(at, after);
        return facts(query);
    }

    /** One record; empty when it is gone, or has not ended. */
    Optional<RecordFacts> one(long referralId) {
        return facts(
                        entityManager
                                .createNativeQuery(SELECT + " AND r.id = ?")
                                .setParameter(1, intake())
                                .setParameter(2, referralId))
                .stream()
                .findFirst();
    }

    private static Object start(RuleSet rules, LocalDate today, Trigger... triggers) {
        return Columns.utc(WorkingDays.startOf(rules.latestStart(today, triggers).plusDays(1)));
    }

    /** What no rule sends to a service waits with the one that receives feeds. */
    private long intake() {
        return organisations.intakeService().orElse(0L);
    }

    private static List<RecordFacts> facts(Query query) {
        return Row.of(query.getResultList()).stream().map(FactsQuery::facts).toList();
    }

    private static RecordFacts facts(Row row) {
        LocalDate ended = day(row, 5);
        return new RecordFacts(
                row.number(0),
                row.number(1),
                row.number(2),
                row.number(3),
                row.number(4),
                ended,
                latest(ended, day(row, 6), day(row, 7)),
                row.flag(8),
                row.flag(9),
                born(row.date(10), row.count(11), row.date(12)),
                day(row, 13),
                row.flag(14),
                row.flag(15),
                day(row, 16),
                row.flag(17),
                row.flag(18),
                row.flag(19));
    }

    private static LocalDate latest(LocalDate first, LocalDate... others) {
        LocalDate latest = first;
        for (LocalDate other : others) {
            latest = other != null && other.isAfter(latest) ? other : latest;
        }
        return latest;
    }

    /** Somebody who was so old on a day turned that age on it at the latest. */
    private static LocalDate born(LocalDate known, Integer age, LocalDate on) {
        return known != null || age == null || on == null ? known : on.minusYears(age);
    }

    private static LocalDate day(Row row, int column) {
        return row.columns()[column] == null
                ? null
                : WorkingDays.dateOf(Columns.instant(row.columns()[column]));
    }
}
