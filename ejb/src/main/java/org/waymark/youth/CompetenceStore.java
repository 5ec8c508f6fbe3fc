package org.waymark.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps decisions about competence; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class CompetenceStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The newest first. */
    List<CompetenceDecision> of(long caseId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT d.competence, d.decided_by, d.decided_on, d.why, a.display_name, d.at"
                                + " FROM young_competence d JOIN account a ON a.id = d.account_id WHERE"
                                + " d.case_id = ? ORDER BY d.at DESC, d.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(CompetenceStore::decision)
                .toList();
    }

    private static CompetenceDecision decision(Row row) {
        return new CompetenceDecision(
                YoungPerson.Competence.valueOf(row.text(0)),
                row.text(1),
                row.date(2),
                row.text(3),
                row.text(4),
                Columns.instant(row.columns()[5]));
    }

    void add(long caseId, YoungPerson young, Instant at, long by) {
        SqlReader.change(
                entityManager,
                "INSERT INTO young_competence (id, case_id, competence, decided_by, decided_on, why,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                caseId,
                young.competence().name(),
                young.competenceBy(),
                young.competenceOn(),
                young.competenceWhy(),
                by,
                Columns.utc(at));
    }
}
