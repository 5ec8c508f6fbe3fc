package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.casework.CaseState;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;

/**
 * The open cases of domestic abuse that a manager manages, narrowed to whom a service has to look
 * after most: likely to withdraw, disabled, of an ethnic group that is reached too seldom.
 */
@Stateless
@Guarded
public class FocusQuery {

    /** Rows of one page. */
    public static final int PAGE = 25;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;

    /** One case of the list. */
    public record Line(
            long id,
            String reference,
            String name,
            String state,
            String risk,
            Instant due,
            String what,
            String worker,
            boolean withdrawing,
            String disability,
            String ethnicity) {}

    /** What is due first. */
    @Needs(Right.CASE_MANAGE)
    public Page<Line> list(FocusFilter filter, PageKey key) {
        subject.list("domestic abuse" + filter.words());
        CaseScope scope = CaseScope.managedBy(current.get());
        List<Object> values = new ArrayList<>(scope.values());
        StringBuilder sql =
                new StringBuilder(
                                "SELECT c.id, c.reference, p.given_names, p.surname, c.state, c.risk,"
                                        + " c.next_due_at, c.next_due_what, w.display_name, c.person_id,"
                                        + " p.disability, p.ethnicity, x.id IS NOT NULL FROM support_case c"
                                        + " JOIN referral r ON r.id = c.referral_id JOIN person p ON p.id ="
                                        + " c.person_id LEFT JOIN account w ON w.id = c.worker_id LEFT JOIN"
                                        + " withdrawal_mark x ON x.case_id = c.id AND x.is_newest = TRUE AND"
                                        + " x.likely = TRUE WHERE c.is_open = TRUE AND"
                                        + " (r.domestic_abuse = TRUE OR c.danger_kept = TRUE) AND ")
                        .append(scope.sql());
        if (filter.withdrawing()) {
            sql.append(" AND x.id IS NOT NULL");
        }
        if (filter.disabled()) {
            sql.append(" AND p.disability = 'Y'");
        }
        if (filter.ethnicGroup() != null) {
            Set<String> codes = codes(filter.ethnicGroup());
            sql.append(" AND p.ethnicity IN (")
                    .append(String.join(", ", Collections.nCopies(codes.size(), "?")))
                    .append(")");
            values.addAll(codes);
        }
        sql.append(" AND ")
                .append(key.condition("c.next_due_at", "c.id"))
                .append(key.order("c.next_due_at", "c.id"))
                .append(" LIMIT ")
                .append(PAGE + 1);
        values.addAll(key.values());
        Query query = entityManager.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Row> rows = Row.of(query.getResultList());
        Map<Long, Long> people = new HashMap<>();
        rows.forEach(row -> people.put(row.number(0), row.number(9)));
        Page<Line> page = Page.of(rows.stream().map(this::line).toList(), PAGE, key);
        page.rows()
                .forEach(
                        line ->
                                subject.supportCase(
                                        line.id(), people.get(line.id()), "shown in focus list"));
        return page;
    }

    /** The ethnicities of a group; one that does not exist finds nobody. */
    private Set<String> codes(String group) {
        Set<String> codes =
                reference.entries("ethnicity").stream()
                        .filter(each -> group.equals(each.parent()))
                        .map(CodeEntry::code)
                        .collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of("-") : codes;
    }

    private Line line(Row row) {
        return new Line(
                row.number(0),
                row.text(1),
                row.text(2) == null ? row.text(3) : row.text(2) + " " + row.text(3),
                CaseState.valueOf(row.text(4)).label(),
                row.text(5),
                Columns.instant(row.columns()[6]),
                row.text(7),
                row.text(8),
                row.flag(12),
                row.text(10),
                row.text(11));
    }
}
