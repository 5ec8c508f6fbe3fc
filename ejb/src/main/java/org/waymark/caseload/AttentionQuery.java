package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.casework.BreakGlassQuery;
import org.waymark.casework.CaseScope;
import org.waymark.person.KeptFrom;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * What a manager has to look into about who opened which case: emergencies that wait for their
 * review, and last week's look-ups. Only of cases they may know of themselves; one statement.
 */
@ApplicationScoped
class AttentionQuery {

    private static final String EMERGENCIES =
            "(SELECT 'E' AS kind, b.id AS place, c.reference, a.display_name, b.account_id, b.reason"
                    + " AS why, 0 AS times, b.opened_at, b.ends_at, b.review_due_at FROM break_glass b"
                    + " JOIN support_case c ON c.id = b.case_id JOIN account a ON a.id ="
                    + " b.account_id WHERE b.reviewed_at IS NULL AND %s ORDER BY b.review_due_at, b.id"
                    + " LIMIT 50)";
    private static final String LOOKUPS =
            "(SELECT 'L', l.place, c.reference, a.display_name, l.account_id, l.why, l.opened, NULL,"
                    + " NULL, NULL FROM curious_lookup l JOIN support_case c ON c.id = l.case_id JOIN"
                    + " account a ON a.id = l.account_id WHERE l.week_on = ? AND l.account_id <> ? AND"
                    + " %s ORDER BY l.service_id, l.place LIMIT 50)";
    private static final String REFERRALS =
            "(SELECT 'R', l.place, r.reference, a.display_name, l.account_id, l.why, l.opened, NULL,"
                    + " NULL, NULL FROM curious_lookup l JOIN referral r ON r.id = l.referral_id JOIN"
                    + " person p ON p.id = r.person_id JOIN service s ON s.id = l.service_id JOIN"
                    + " account a ON a.id = l.account_id WHERE l.week_on = ? AND l.account_id <> ? AND"
                    + " p.restricted = FALSE AND %s ORDER BY l.service_id, l.place LIMIT 50)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** For the manager, as things stand now. */
    MorningQuery.Attention of(Actor actor, Instant now) {
        CaseScope scope = CaseScope.managedBy(actor);
        Query query =
                entityManager.createNativeQuery(
                        EMERGENCIES.formatted(scope.sql())
                                + " UNION ALL "
                                + LOOKUPS.formatted(scope.sql())
                                + " UNION ALL "
                                + REFERRALS.formatted(managed(actor)));
        List<Object> values = new ArrayList<>(scope.values());
        values.add(CuriousWatch.lastWeek(WorkingDays.dateOf(now)));
        values.add(actor.id());
        values.addAll(scope.values());
        values.add(CuriousWatch.lastWeek(WorkingDays.dateOf(now)));
        values.add(actor.id());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Row> rows = Row.of(query.getResultList());
        return new MorningQuery.Attention(
                rows.stream()
                        .filter(row -> row.text(0).equals("E"))
                        .map(row -> emergency(row, actor, now))
                        .sorted(Comparator.comparing(BreakGlassQuery.Open::due))
                        .toList(),
                rows.stream()
                        .filter(row -> !row.text(0).equals("E"))
                        .map(
                                row ->
                                        new MorningQuery.Lookup(
                                                row.text(2),
                                                row.text(3),
                                                row.count(6),
                                                row.text(5),
                                                row.text(0).equals("R")))
                        .toList());
    }

    /** Referrals of the services managed as a whole, without those of people the manager knows. */
    private static String managed(Actor actor) {
        String services =
                actor.grantsOf(Right.CASE_MANAGE).stream()
                        .filter(grant -> grant.teamId() == null)
                        .map(
                                grant ->
                                        grant.serviceId() == null
                                                ? "s.organisation_id = " + actor.organisationId()
                                                : "s.id = " + grant.serviceId())
                        .collect(Collectors.joining(" OR "));
        return (services.isEmpty() ? "FALSE" : "(" + services + ")")
                + " AND "
                + KeptFrom.free(String.valueOf(actor.id()), "r.person_id");
    }

    private static BreakGlassQuery.Open emergency(Row row, Actor actor, Instant now) {
        Instant due = Columns.instant(row.columns()[9]);
        return new BreakGlassQuery.Open(
                row.number(1),
                row.text(2),
                row.text(3),
                Columns.instant(row.columns()[7]),
                Columns.instant(row.columns()[8]),
                row.text(5),
                due,
                due.isBefore(now),
                row.number(4) == actor.id());
    }
}
