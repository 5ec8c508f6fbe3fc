package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** What is on record of one case where there may be one chance, reached through the case. */
@Stateless
@Guarded
public class OneChanceQuery {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;
    @Inject private Clock clock;

    /** Somebody who must learn nothing. */
    public record Who(long id, String who, String why, String by, Instant at) {}

    /** Who interprets. */
    public record Interpreter(InterpreterKind kind, String who, String by, Instant at) {}

    /**
     * Mutilation that became known.
     *
     * @param whyNot why nobody is bound; null where somebody is
     * @param dueOn the last day for the report; null where nobody is bound
     * @param ofClient is it about the person of the case? Null for what was not asked then
     * @param mistakeWhy why it was a mistake; null where it was none
     * @param late was the report late, or is it missing when it should not be?
     */
    public record Duty(
            long id,
            LocalDate knownOn,
            DutyBearer bound,
            Boolean ofClient,
            boolean under18,
            String whyNot,
            LocalDate dueOn,
            LocalDate reportedOn,
            String policeReference,
            String reportedBy,
            String mistakeWhy,
            boolean late) {

        /** Is it still to be reported? */
        public boolean open() {
            return dueOn != null && reportedOn == null && mistakeWhy == null;
        }
    }

    /** All of it, newest first. */
    public record File(List<Who> mustNotKnow, List<Interpreter> interpreters, List<Duty> duties) {}

    @Needs(Right.CASE_WORK)
    public File of(String caseReference) {
        long caseId = cases.read(caseReference, "who must not know");
        return new File(who(caseId), interpreters(caseId), duties(caseId));
    }

    private List<Who> who(long caseId) {
        return rows(
                        "SELECT m.id, m.who, m.why, a.display_name, m.at FROM must_not_know m JOIN"
                                + " account a ON a.id = m.account_id WHERE m.case_id = ? AND m.ended_at"
                                + " IS NULL",
                        "m.id",
                        caseId)
                .stream()
                .map(
                        row ->
                                new Who(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }

    private List<Interpreter> interpreters(long caseId) {
        return rows(
                        "SELECT i.kind, i.who, a.display_name, i.at FROM interpreter_choice i JOIN"
                                + " account a ON a.id = i.account_id WHERE i.case_id = ?",
                        "i.id",
                        caseId)
                .stream()
                .map(
                        row ->
                                new Interpreter(
                                        InterpreterKind.valueOf(row.text(0)),
                                        row.text(1),
                                        row.text(2),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }

    private List<Duty> duties(long caseId) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return rows(
                        "SELECT id, known_on, bound, under_18, why_not, due_on, reported_on,"
                                + " police_reference, reported_by, of_client, mistake_why FROM fgm_duty"
                                + " WHERE case_id = ?",
                        "id",
                        caseId)
                .stream()
                .map(
                        row ->
                                new Duty(
                                        row.number(0),
                                        row.date(1),
                                        DutyBearer.valueOf(row.text(2)),
                                        row.columns()[9] == null ? null : row.flag(9),
                                        row.flag(3),
                                        row.text(4),
                                        row.date(5),
                                        row.date(6),
                                        row.text(7),
                                        row.text(8),
                                        row.text(10),
                                        row.text(10) == null
                                                && FgmDuty.isLate(row.date(5), row.date(6), today)))
                .toList();
    }

    private List<Row> rows(String sql, String order, long caseId) {
        return Row.of(
                entityManager
                        .createNativeQuery(sql + " ORDER BY " + order + " DESC LIMIT " + MOST)
                        .setParameter(1, caseId)
                        .getResultList());
    }
}
