package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps what was asked for a safe home; of cases that were opened in the actor's scope. */
@ApplicationScoped
class SafeHomeStore {

    private static final String TABLE = "safe_home_step";
    private static final String WHO = "who";
    private static final String NOTE = "note";
    private static final int MOST = 500;

    private static final String SELECT =
            "SELECT x.id, x.kind, x.asked_on, x.state, x.answered_on, x.why, x.task_id,"
                    + " a.display_name, x.at, x.words FROM safe_home_step x JOIN account a ON a.id ="
                    + " x.account_id WHERE x.case_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /** The newest first. */
    List<SafeHomeStep> of(long caseId, long personId) {
        return opened(
                personId,
                SqlReader.rows(
                        entityManager,
                        SELECT + " ORDER BY x.asked_on DESC, x.id DESC LIMIT " + MOST,
                        caseId));
    }

    /**
     * One that is no error, locked until the end of the transaction.
     *
     * @throws NotFound when the case has none such
     */
    SafeHomeStep one(long caseId, long personId, long id) {
        if (SqlReader.rows(
                        entityManager,
                        "SELECT id, case_id FROM safe_home_step WHERE id = ? AND case_id = ? AND state"
                                + " <> 'ERROR' FOR UPDATE",
                        id,
                        caseId)
                .isEmpty()) {
            throw new NotFound();
        }
        return opened(personId, SqlReader.rows(entityManager, SELECT + " AND x.id = ?", caseId, id))
                .get(0);
    }

    private List<SafeHomeStep> opened(long personId, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[9]));
        Map<Long, Map<String, String>> opened = words.openAll(personId, TABLE, sealed);
        return rows.stream().map(row -> step(row, opened.get(row.number(0)))).toList();
    }

    private static SafeHomeStep step(Row row, Map<String, String> said) {
        return new SafeHomeStep(
                row.number(0),
                row.text(1),
                row.date(2),
                SafeHomeStep.State.valueOf(row.text(3)),
                row.date(4),
                row.text(5),
                said.get(WHO),
                said.get(NOTE),
                row.number(6),
                row.text(7),
                Columns.instant(row.columns()[8]));
    }

    void add(
            long id,
            long caseId,
            long personId,
            SafeHomeStep.Form form,
            Long taskId,
            long accountId,
            Instant at) {
        SafeHomeStep.Answer answer = form.answer();
        SqlReader.change(
                entityManager,
                "INSERT INTO safe_home_step (id, case_id, kind, asked_on, state, answered_on, why,"
                        + " task_id, account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                form.kind(),
                form.askedOn(),
                answer.state().name(),
                answered(answer),
                answer.why(),
                taskId,
                accountId,
                Columns.utc(at),
                words.seal(personId, TABLE, id, said(form.who(), answer.note())));
    }

    /**
     * What became of it.
     *
     * @param note all that was said, before and now
     * @param taskId the task that asked, or asks, again; null for none
     */
    void answered(
            SafeHomeStep step,
            long personId,
            SafeHomeStep.Answer answer,
            String note,
            Long taskId) {
        SqlReader.change(
                entityManager,
                "UPDATE safe_home_step SET state = ?, answered_on = ?, why = ?, task_id = ?, words = ?"
                        + " WHERE id = ?",
                answer.state().name(),
                answered(answer),
                answer.why(),
                taskId,
                words.seal(personId, TABLE, step.id(), said(step.who(), note)),
                step.id());
    }

    private static LocalDate answered(SafeHomeStep.Answer answer) {
        return answer.state().isOpen() ? null : answer.on();
    }

    private static Map<String, String> said(String who, String note) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(WHO, who);
        said.put(NOTE, note);
        return said;
    }
}
