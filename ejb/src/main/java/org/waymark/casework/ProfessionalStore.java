package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps who else works with somebody; always of a case that was opened in the actor's scope. */
@ApplicationScoped
public class ProfessionalStore {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those who work with them now first. */
    public List<Professional> of(long caseId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT id, name, role, organisation, phone, email, may_share, share_detail,"
                                + " ended_on, version FROM case_professional WHERE case_id = ? ORDER"
                                + " BY ended_on IS NOT NULL, id LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(
                        row ->
                                new Professional(
                                        row.number(0),
                                        row.text(1),
                                        Professional.Role.valueOf(row.text(2)),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        Professional.MayShare.valueOf(row.text(6)),
                                        row.text(7),
                                        row.date(8),
                                        row.count(9)))
                .toList();
    }

    /** As somebody is called. */
    String nameOf(long personId) {
        Row row =
                SqlReader.rows(
                                entityManager,
                                "SELECT given_names, surname FROM person WHERE id = ?",
                                personId)
                        .get(0);
        return row.text(0) == null ? row.text(1) : row.text(0) + " " + row.text(1);
    }

    void add(long caseId, long id, Professional one, Instant at, long by) {
        SqlReader.change(
                entityManager,
                "INSERT INTO case_professional (id, case_id, name, role, organisation, phone, email,"
                        + " may_share, share_detail, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?)",
                id,
                caseId,
                one.name().strip(),
                one.role().name(),
                one.organisation().strip(),
                one.phone(),
                one.email(),
                one.mayShare().name(),
                one.shareDetail(),
                Columns.utc(at),
                by);
    }

    /** False when somebody changed them meanwhile, they have stopped, or the case has none such. */
    boolean change(long caseId, Professional one, Instant at, long by) {
        return SqlReader.change(
                        entityManager,
                        "UPDATE case_professional SET name = ?, role = ?, organisation = ?, phone = ?,"
                                + " email = ?, may_share = ?, share_detail = ?, saved_at = ?, saved_by"
                                + " = ?, version = version + 1 WHERE case_id = ? AND id = ? AND version"
                                + " = ? AND ended_on IS NULL",
                        one.name().strip(),
                        one.role().name(),
                        one.organisation().strip(),
                        one.phone(),
                        one.email(),
                        one.mayShare().name(),
                        one.shareDetail(),
                        Columns.utc(at),
                        by,
                        caseId,
                        one.id(),
                        one.version())
                == 1;
    }

    /** False when the case has no such professional, or they had stopped already. */
    boolean ends(long caseId, long id, LocalDate on, Instant at, long by) {
        return SqlReader.change(
                        entityManager,
                        "UPDATE case_professional SET ended_on = ?, saved_at = ?, saved_by = ?,"
                                + " version = version + 1 WHERE case_id = ? AND id = ? AND ended_on"
                                + " IS NULL",
                        on,
                        Columns.utc(at),
                        by,
                        caseId,
                        id)
                == 1;
    }
}
