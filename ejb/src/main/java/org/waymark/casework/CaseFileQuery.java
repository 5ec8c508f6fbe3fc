package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.AskFirst;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.PoliceSide;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.SealedReading;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/**
 * Reads one case for its pages. Everything is reached through the case, which is first looked for
 * within the actor's scope; each reading leaves its audit row.
 */
@Stateless
@Guarded
public class CaseFileQuery {

    /** Lines of one page of the timeline. */
    public static final int PAGE = 30;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private CaseOpenings openings;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private SealedReading sealed;
    @Inject private Clock clock;

    /**
     * What stands at the top of every page of a case.
     *
     * @param alert what measures have raised and nobody has dealt with; null for nothing
     * @param parts the parts of the file that the pathway has used since the case was opened
     * @param closureWords the pathway's own words for why it ended; null for those of the list
     * @param maracUntil the last day of the flag of a MARAC to which this service referred them, in
     *     whichever of their cases; null when none stands
     * @param contactWords what to say, or not to say, when making contact; null for nothing
     * @param orders the protective orders in force
     */
    public record Header(
            long id,
            String reference,
            long personId,
            String givenNames,
            String surname,
            String knownAs,
            LocalDate dateOfBirth,
            Integer ageGiven,
            String language,
            boolean interpreter,
            String contactTimes,
            String service,
            String team,
            String worker,
            CaseState state,
            String risk,
            boolean restricted,
            Instant openedAt,
            Instant nextDueAt,
            String nextDueWhat,
            String closureReason,
            Instant closedAt,
            int version,
            Referral referral,
            long serviceId,
            String exitMissing,
            String pathway,
            RestrictionReason restriction,
            Instant emergencyUntil,
            String consents,
            boolean materialAsked,
            String alert,
            Set<CasePart> parts,
            String closureWords,
            LocalDate maracUntil,
            String contactWords,
            List<StandingOrder> orders) {

        public String name() {
            return (givenNames == null ? "" : givenNames + " ") + surname;
        }
    }

    /** What the case page shows of the referral. */
    public record Referral(
            String reference,
            String crimeGroup,
            String offenceTitle,
            boolean domesticAbuse,
            String flags,
            String enhanced,
            String victimType,
            Instant offenceFrom,
            Instant reportedAt,
            Instant receivedAt,
            String consent,
            PoliceSide police,
            String note,
            boolean repeat) {}

    /**
     * One line of the timeline.
     *
     * @param excerpt how the note begins that it is about; null when none, or none that counts
     * @param corrected is that note corrected by now?
     */
    public record Line(
            long id,
            Instant at,
            String actor,
            CaseEvent.Kind kind,
            String title,
            String toState,
            String reason,
            String detail,
            String excerpt,
            boolean corrected) {}

    public record NeedRow(
            int versionNo,
            String point,
            Instant at,
            NeedCategory category,
            NeedAnswer answer,
            Integer severity,
            String ownWords,
            String action,
            UnmetReason unmetReason,
            String provider,
            LocalDate metOn) {

        /** Is it a need that nobody has met yet? */
        public boolean isOpen() {
            return answer == NeedAnswer.YES && metOn == null;
        }
    }

    public record ActionRow(
            long id,
            NeedCategory category,
            String action,
            String owner,
            LocalDate dueOn,
            Instant doneAt,
            String outcome) {}

    public record TaskRow(
            long id, String title, Instant dueAt, boolean open, Instant doneAt, String kind) {

        /** Last part of the address of the page where it is done; null when it is ticked here. */
        public String page() {
            return TaskEnding.page(kind);
        }

        /** Is it asked what was done? */
        public boolean said() {
            return TaskEnding.isSaid(kind);
        }
    }

    /**
     * The header of a case.
     *
     * @throws AskFirst when the actor has to say first that they do not know the person, or why
     *     they open it again
     */
    @Needs(Right.CASE_WORK)
    public Header header(String reference) {
        Object[] row = within(reference);
        String note =
                sealed.noteShown(
                        Columns.number(row[2]),
                        Columns.number(row[47]),
                        (String) row[34],
                        (byte[]) row[48]);
        Header header = CaseRows.header(row, note, WorkingDays.dateOf(clock.instant()));
        if (CaseRows.isAsked(row, current.get().name())) {
            subject.supportCase(header.id(), header.personId(), "not opened yet");
            throw new AskFirst(AskFirst.Of.CASE, reference);
        }
        openings.open(current.get(), header.id(), reference);
        subject.supportCase(header.id(), header.personId(), "opened");
        return header;
    }

    /**
     * The timeline, newest first, with how each note begins that whoever works the case may read;
     * {@code before} is the id of the last line shown, {@code kind} may be null.
     */
    @Needs(Right.CASE_WORK)
    public List<Line> timeline(String reference, CaseEvent.Kind kind, Long before) {
        long caseId = found(reference, kind == null ? "timeline" : "timeline, " + kind);
        return rows(
                "SELECT e.id, e.at, e.actor, e.kind, e.title, e.to_state, e.reason, e.detail,"
                        + " SUBSTRING(n.text, 1, "
                        + Excerpt.ENOUGH
                        + "), n.superseded_at IS NOT NULL FROM case_event e LEFT JOIN note n ON n.id"
                        + " = e.subject_id AND n.case_id = e.case_id AND e.kind = 'NOTE' AND n.kind IN"
                        + " ('FACTUAL', 'RISK', 'OVERSIGHT') WHERE e.case_id = ? AND e.id < ? AND"
                        + " (? IS NULL OR e.kind = ?) ORDER BY e.id DESC LIMIT "
                        + (PAGE + 1),
                CaseRows::line,
                caseId,
                before == null ? Long.MAX_VALUE : before,
                kind == null ? null : kind.name(),
                kind == null ? null : kind.name());
    }

    /** Does the actor manage this case, and so decide what a worker may not? */
    @Needs(value = Right.CASE_WORK, audited = false)
    public boolean managed(String reference) {
        return store.isManagedBy(current.get(), reference);
    }

    /** The newest needs assessment, a row for each category that was answered, or none. */
    @Needs(Right.CASE_WORK)
    public List<NeedRow> needs(String reference) {
        long caseId = found(reference, "needs");
        return rows(
                "SELECT a.version_no, a.point, a.at, n.category, n.answer, n.severity, n.own_words,"
                        + " n.action, n.unmet_reason, n.provider, n.met_on FROM needs_assessment a JOIN need n ON"
                        + " n.assessment_id = a.id WHERE a.case_id = ? AND a.version_no = (SELECT"
                        + " MAX(version_no) FROM needs_assessment WHERE case_id = ?)",
                CaseRows::need,
                caseId,
                caseId);
    }

    /** The plan: what is still to do first. */
    @Needs(Right.CASE_WORK)
    public List<ActionRow> plan(String reference) {
        long caseId = found(reference, "plan");
        return rows(
                "SELECT id, category, action, owner, due_on, done_at, outcome FROM plan_action"
                        + " WHERE case_id = ? ORDER BY done_at IS NOT NULL, due_on, id LIMIT 200",
                CaseRows::action,
                caseId);
    }

    @Needs(Right.CASE_WORK)
    public List<TaskRow> tasks(String reference) {
        long caseId = found(reference, "tasks");
        return rows(
                "SELECT id, title, due_at, is_open, done_at, kind FROM task WHERE case_id = ? AND"
                        + " (is_open = TRUE OR kind <> 'STEP') ORDER BY is_open DESC, due_at LIMIT 200",
                CaseRows::task,
                caseId);
    }

    private long found(String reference, String detail) {
        CaseStore.Key key = store.key(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), detail);
        return key.id();
    }

    private Object[] within(String reference) {
        CaseScope scope = CaseScope.shared(current.get(), clock.instant());
        Query query =
                entityManager.createNativeQuery(
                        CaseRows.HEADER + " WHERE c.reference = ? AND " + scope.sql());
        query.setParameter(1, current.get().id());
        query.setParameter(2, Columns.utc(clock.instant()));
        query.setParameter(3, WorkingDays.dateOf(clock.instant()));
        query.setParameter(4, WorkingDays.dateOf(clock.instant()));
        query.setParameter(5, current.get().id());
        query.setParameter(6, reference);
        int at = 7;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        List<?> rows = query.getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return (Object[]) rows.get(0);
    }

    private <T> List<T> rows(String sql, Function<Object[], T> reader, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<T> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(reader.apply((Object[]) row));
        }
        return found;
    }
}
