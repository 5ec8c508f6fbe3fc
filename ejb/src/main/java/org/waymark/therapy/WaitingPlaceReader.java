package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Reads the places of a case on waiting lists. Whoever manages the case sees the number that it has
 * in the list they see, of those they may know of; everybody else only among how many it is: from
 * exact numbers of two pages somebody could work out who is hidden between them.
 */
@ApplicationScoped
class WaitingPlaceReader {

    /** A band is so many places wide. */
    static final int BAND = 5;

    private static final int MOST = 50;

    private static final String BEFORE =
            "SELECT COUNT(*) FROM waiting_entry x JOIN support_case c ON c.id = x.case_id AND c.is_open"
                    + " = TRUE WHERE x.offer_id = w.offer_id AND x.live = 1 AND x.state = 'WAITING' AND"
                    + " (x.priority, x.joined_on, x.id) < (w.priority, w.joined_on, w.id)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<WaitingQuery.Place> places(long caseId, Actor actor) {
        List<Object> values = new ArrayList<>();
        String managed = "FALSE";
        String known = "0";
        if (actor.may(Right.CASE_MANAGE)) {
            CaseScope scope = CaseScope.managedBy(actor);
            managed =
                    "EXISTS (SELECT 1 FROM support_case c WHERE c.id = w.case_id AND "
                            + scope.sql()
                            + ")";
            known = "(" + BEFORE + " AND " + scope.sql() + ")";
            values.addAll(scope.values());
            values.addAll(scope.values());
        }
        values.add(caseId);
        return SqlReader.rows(
                        entityManager,
                        "SELECT w.id, o.name, w.state, w.priority, w.joined_on, ("
                                + BEFORE
                                + "), "
                                + managed
                                + ", "
                                + known
                                + ", w.contact_due, w.contacted_on, w.reason FROM waiting_entry w JOIN"
                                + " therapy_offer o ON o.id = w.offer_id WHERE w.case_id = ? ORDER BY"
                                + " w.live IS NULL, w.id DESC LIMIT "
                                + MOST,
                        values.toArray())
                .stream()
                .map(WaitingPlaceReader::place)
                .toList();
    }

    private static WaitingQuery.Place place(Row row) {
        WaitingState state = WaitingState.valueOf(row.text(2));
        return new WaitingQuery.Place(
                row.number(0),
                row.text(1),
                state,
                WaitingPriority.of(row.count(3)),
                row.date(4),
                state == WaitingState.WAITING
                        ? words(row.number(5), row.flag(6), row.number(7))
                        : null,
                row.date(8),
                row.date(9),
                row.text(10));
    }

    /**
     * @param before how many are before them
     * @param managed does whoever asks manage the case?
     * @param known how many of those before them whoever asks may know of
     */
    static String words(long before, boolean managed, long known) {
        return managed ? Long.toString(known + 1) : "Among the first " + (before / BAND + 1) * BAND;
    }
}
