package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.person.AskFirst;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Row;

/**
 * A manager sees the cases of their team to look after the work. Who opens one that a colleague
 * works on more than {@code WAYMARK_REASON_AFTER} days of the last {@code WAYMARK_REASON_DAYS} says
 * why, each day anew, before anything of it is shown. Whoever works the case, covers it, counsels
 * its person or has opened it in an emergency is not asked.
 */
@ApplicationScoped
class CaseOpenings {

    /** Who sits over a case at midnight is not asked in the middle of it: a day begins at four. */
    private static final Duration NIGHT = Duration.ofHours(4);

    /**
     * However it is set, the question is asked: after at most so many days, of at least so many.
     */
    private static final int MOST_AFTER = 5;

    private static final int LEAST_DAYS = 7;

    /** In the second column: they have said why today. */
    private static final int REASONED = 2;

    @Inject private CaseOpeningStore store;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.reason.after", defaultValue = "2")
    private int after;

    @Inject
    @ConfigProperty(name = "waymark.reason.days", defaultValue = "30")
    private int days;

    /**
     * Two columns of a statement about {@code support_case c}: on how many days before today the
     * actor opened it, empty when they are not to be asked; and what is known of today, empty when
     * they have not opened it yet, 1 when they have, 2 when they have said why.
     */
    record Count(String sql, List<Object> values) {}

    Count count(Actor actor) {
        if (!actor.may(Right.CASE_MANAGE)) {
            return new Count("NULL, NULL", List.of());
        }
        CaseScope managed = CaseScope.managedBy(actor);
        CaseScope worked = CaseScope.byWork(actor, clock.instant());
        List<Object> values = new ArrayList<>(managed.values());
        values.addAll(worked.values());
        values.addAll(
                List.of(actor.id(), today().minusDays(window()), today(), actor.id(), today()));
        return new Count(
                "CASE WHEN "
                        + managed.sql()
                        + " AND ("
                        + worked.sql()
                        + ") IS NOT TRUE THEN (SELECT COUNT(*) FROM case_opening o WHERE o.account_id = ? AND"
                        + " o.case_id = c.id AND o.day >= ? AND o.day < ?) END, (SELECT CASE WHEN"
                        + " o.reasoned THEN 2 ELSE 1 END FROM case_opening o WHERE o.account_id = ?"
                        + " AND o.case_id = c.id AND o.day = ?)",
                List.copyOf(values));
    }

    /** Must the actor say why, by the two columns that begin here? */
    boolean isToAsk(Row row, int column) {
        return isToAsk(row.count(column), row.count(column + 1), after);
    }

    /**
     * Must somebody say why?
     *
     * @param before on how many earlier days they opened it; null when they are not to be asked
     * @param now null when they have not opened it today, 1 when they have, 2 when they have said
     *     why
     * @param after as the setting has it
     */
    static boolean isToAsk(Integer before, Integer now, int after) {
        return before != null
                && before >= Math.min(after, MOST_AFTER)
                && (now == null || now < REASONED);
    }

    /**
     * The actor opens the case; noted once a day.
     *
     * @throws AskFirst when they have to say why, and have not done so today
     */
    void open(Actor actor, Row row, int column, long caseId, String reference) {
        if (isToAsk(row, column)) {
            throw new AskFirst(AskFirst.Of.REASON, reference);
        }
        if (row.count(column) != null && row.count(column + 1) == null) {
            store.opened(actor.id(), caseId, today(), false);
        }
    }

    /** The same for a case that was found by another statement. */
    void open(Actor actor, long caseId, String reference) {
        if (actor.may(Right.CASE_MANAGE)) {
            open(actor, store.count(count(actor), caseId), 0, caseId, reference);
        }
    }

    /** They have said why; it lasts for today. */
    void reasoned(Actor actor, long caseId) {
        store.opened(actor.id(), caseId, today(), true);
    }

    /** On how many of the last days, which are how many. */
    CaseReasons.Times times(Actor actor, long caseId) {
        Integer before = store.count(count(actor), caseId).count(0);
        return new CaseReasons.Times(before == null ? 0 : before, window());
    }

    private int window() {
        return Math.max(days, LEAST_DAYS);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant().minus(NIGHT));
    }
}
