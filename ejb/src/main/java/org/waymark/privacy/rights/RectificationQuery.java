package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** What somebody said is wrong in their record: both versions, and what came of it. */
@Stateless
@Guarded
public class RectificationQuery {

    private static final String COLUMNS =
            "SELECT x.target, x.old_value, x.new_value, x.statement, x.outcome, x.why, x.decided_by,"
                    + " x.decided_at, x.target_id FROM rectification x ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;
    @Inject private RightsDesk desk;

    /**
     * One of them.
     *
     * @param outcome null while it is being decided
     */
    public record Shown(
            Rectification.Target target,
            String oldValue,
            String newValue,
            String statement,
            Rectification.Outcome outcome,
            String why,
            String by,
            Instant at,
            Long targetId) {}

    /** Those of the person of a case that were decided, the newest first. */
    @Needs(Right.CASE_WORK)
    public List<Shown> ofCase(String reference) {
        CaseAccess.Found found = cases.open(reference, "what they say is wrong");
        return shown(
                COLUMNS
                        + "WHERE x.person_id = ? AND x.outcome IS NOT NULL ORDER BY x.id DESC LIMIT"
                        + " 50",
                found.personId());
    }

    /** That of a request, if it was said. */
    @Needs(Right.RIGHTS_WORK)
    public Optional<Shown> ofRequest(String reference) {
        return shown(
                        COLUMNS + "WHERE x.request_id = ?",
                        desk.read(reference, "what they say is wrong").id())
                .stream()
                .findFirst();
    }

    private List<Shown> shown(String sql, long id) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, id).getResultList())
                .stream()
                .map(
                        row ->
                                new Shown(
                                        Rectification.Target.valueOf(row.text(0)),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4) == null
                                                ? null
                                                : Rectification.Outcome.valueOf(row.text(4)),
                                        row.text(5),
                                        row.text(6),
                                        Columns.instant(row.columns()[7]),
                                        row.number(8)))
                .toList();
    }
}
