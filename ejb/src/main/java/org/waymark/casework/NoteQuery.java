package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/** The notes of one case, reached through the case. */
@Stateless
@Guarded
public class NoteQuery {

    /** Notes of one page. */
    public static final int PAGE = 30;

    private static final String NOTE =
            "SELECT n.id, n.at, a.display_name, n.kind, n.text, n.superseded_at, n.supersedes_id,"
                    + " n.correction_reason FROM note n JOIN account a ON a.id = n.account_id WHERE"
                    + " n.case_id = ? AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** A note; what was corrected later stays to be read. */
    public record NoteRow(
            long id,
            Instant at,
            String author,
            Note.Kind kind,
            String text,
            boolean superseded,
            Long supersedesId,
            String correctionReason) {}

    /** The notes, newest first; {@code before} is the id of the last one shown. */
    @Needs(Right.CASE_WORK)
    public List<NoteRow> notes(String reference, Long before) {
        return rows(
                found(reference, "notes"),
                known(reference) + "n.id < ? ORDER BY n.id DESC LIMIT " + (PAGE + 1),
                before == null ? Long.MAX_VALUE : before);
    }

    /**
     * One note that counts, to be corrected.
     *
     * @throws NotFound when the case has none such, or it has been corrected already
     */
    @Needs(Right.CASE_WORK)
    public NoteRow note(String reference, long id) {
        return rows(
                        found(reference, "note " + id),
                        known(reference) + "n.id = ? AND n.superseded_at IS NULL",
                        id)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A therapist beside the worker reads facts and risks, and not what managers say of the work.
     */
    private String known(String reference) {
        return current.get().may(Right.SEALED_NOTES) && !store.opens(current.get(), reference)
                ? "n.kind IN ('FACTUAL', 'RISK') AND "
                : "";
    }

    private long found(String reference, String detail) {
        CaseStore.Key key = store.sharedKey(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), detail);
        return key.id();
    }

    private List<NoteRow> rows(long caseId, String condition, long value) {
        List<?> rows =
                entityManager
                        .createNativeQuery(NOTE + condition)
                        .setParameter(1, caseId)
                        .setParameter(2, value)
                        .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static NoteRow row(Object[] row) {
        return new NoteRow(
                Columns.number(row[0]),
                Columns.instant(row[1]),
                (String) row[2],
                Note.Kind.valueOf((String) row[3]),
                (String) row[4],
                row[5] != null,
                Columns.number(row[6]),
                (String) row[7]);
    }
}
