package org.waymark.privacy.breach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;

/** Reads the log of breaches. */
@Stateless
@Guarded
public class BreachQuery {

    /** Breaches of one page. */
    public static final int PAGE = 50;

    private static final String LINE =
            "SELECT b.id, b.reference, b.noticed_at, b.kind, b.state, b.risk, b.tell_ico,"
                    + " b.ico_told_at, o.name FROM breach b JOIN organisation o ON o.id ="
                    + " b.organisation_id WHERE b.is_open = ? AND ";

    @Inject private BreachStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One line of the log.
     *
     * @param runs does the clock still run?
     * @param left what is left of the 72 hours, in words; null when the clock stands
     */
    public record Line(
            long id,
            String reference,
            Instant noticedAt,
            BreachKind kind,
            BreachState state,
            BreachRisk risk,
            boolean runs,
            String left,
            String organisation) {}

    /** One step. */
    public record Step(Instant at, String who, BreachMove move, String detail) {}

    /** A linked case that the reader may open. */
    public record Concerned(String caseReference, Instant toldAt, String how) {}

    /** One breach with all that belongs to it. */
    public record Whole(
            Line line,
            Instant due,
            Instant reportedAt,
            String reportedBy,
            String what,
            String doneAlready,
            Assessed assessed,
            Decided decided,
            Instant icoToldAt,
            String icoReference,
            String lateReason,
            Instant peopleToldAt,
            String peopleHow,
            String lessons,
            List<Step> steps,
            List<Concerned> concerned,
            List<String> missing) {}

    /** One page, what was noticed first first: its clock ends first. */
    @Needs(Right.BREACH_MANAGE)
    public Page<Line> page(boolean open, PageKey key) {
        subject.list("breaches, " + (open ? "open" : "closed"));
        List<Object> values = new ArrayList<>();
        values.add(open);
        values.addAll(key.values());
        String sql =
                LINE
                        + key.condition("b.noticed_at", "b.id")
                        + " AND "
                        + BreachStore.scope(current.get())
                        + key.order("b.noticed_at", "b.id")
                        + " LIMIT "
                        + (PAGE + 1);
        return Page.of(lines(sql, values), PAGE, key);
    }

    /** Those whose clock runs, for the first page of whoever answers for them; few as a rule. */
    @Needs(value = Right.BREACH_MANAGE, audited = false)
    public List<Line> running() {
        String sql =
                LINE
                        + "(b.tell_ico IS NULL OR b.tell_ico = TRUE) AND b.ico_told_at IS NULL AND "
                        + BreachStore.scope(current.get())
                        + " ORDER BY b.noticed_at, b.id LIMIT 10";
        return lines(sql, List.of(true));
    }

    /** One breach. */
    @Needs(Right.BREACH_MANAGE)
    public Whole breach(String reference) {
        Breach breach = store.load(current.get(), reference);
        subject.list("breach " + breach.reference());
        Row row =
                Row.of(
                                store.query(
                                                "SELECT b.reported_at, a.display_name, b.what,"
                                                        + " b.done_already, b.people, b.estimated,"
                                                        + " b.who_concerned, b.data_concerned,"
                                                        + " b.consequences, b.measures, b.ico_told_at,"
                                                        + " b.ico_reference, b.late_reason,"
                                                        + " b.people_told_at, b.people_how, b.lessons"
                                                        + " FROM breach b JOIN account a ON a.id ="
                                                        + " b.reported_by WHERE b.id = ?",
                                                List.of(breach.id()))
                                        .getResultList())
                        .get(0);
        Line line = lines(LINE + "b.id = ?", List.of(breach.state().isOpen(), breach.id())).get(0);
        return new Whole(
                line,
                BreachClock.due(breach.noticedAt()),
                Columns.instant(row.columns()[0]),
                row.text(1),
                row.text(2),
                row.text(3),
                new Assessed(
                        row.count(4),
                        row.flag(5),
                        row.text(6),
                        row.text(7),
                        row.text(8),
                        breach.risk(),
                        row.text(9)),
                breach.decided(),
                Columns.instant(row.columns()[10]),
                row.text(11),
                row.text(12),
                Columns.instant(row.columns()[13]),
                row.text(14),
                row.text(15),
                steps(breach.id()),
                concerned(breach.id()),
                BreachRules.missing(
                        breach.decided(),
                        breach.isIcoTold(),
                        breach.isPeopleTold(),
                        store.notTold(breach.id())));
    }

    private List<Line> lines(String sql, List<Object> values) {
        Instant now = clock.instant();
        return Row.of(store.query(sql, values).getResultList()).stream()
                .map(row -> line(row, now))
                .toList();
    }

    private static Line line(Row row, Instant now) {
        Instant noticed = Columns.instant(row.columns()[2]);
        boolean decidedNot = row.columns()[6] != null && !row.flag(6);
        boolean runs = row.columns()[7] == null && !decidedNot;
        return new Line(
                row.number(0),
                row.text(1),
                noticed,
                BreachKind.valueOf(row.text(3)),
                BreachState.valueOf(row.text(4)),
                row.text(5) == null ? null : BreachRisk.valueOf(row.text(5)),
                runs,
                runs ? BreachClock.left(noticed, now) : null,
                row.text(8));
    }

    private List<Step> steps(long breachId) {
        return Row.of(
                        store.query(
                                        "SELECT e.at, a.display_name, e.move, e.detail FROM breach_event e"
                                                + " JOIN account a ON a.id = e.account_id WHERE"
                                                + " e.breach_id = ? ORDER BY e.id",
                                        List.of(breachId))
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Step(
                                        Columns.instant(row.columns()[0]),
                                        row.text(1),
                                        BreachMove.valueOf(row.text(2)),
                                        row.text(3)))
                .toList();
    }

    private List<Concerned> concerned(long breachId) {
        if (!current.get().may(Right.CASE_WORK)) {
            return List.of();
        }
        CaseScope scope = CaseScope.of(current.get(), clock.instant());
        List<Object> values = new ArrayList<>();
        values.add(breachId);
        values.addAll(scope.values());
        return Row.of(
                        store.query(
                                        "SELECT c.reference, k.told_at, k.told_how FROM breach_case k JOIN"
                                                + " support_case c ON c.id = k.case_id WHERE k.breach_id"
                                                + " = ? AND "
                                                + scope.sql()
                                                + " ORDER BY k.linked_at LIMIT 200",
                                        values)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Concerned(
                                        row.text(0),
                                        Columns.instant(row.columns()[1]),
                                        row.text(2)))
                .toList();
    }
}
