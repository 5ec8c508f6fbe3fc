package org.waymark.commissioning.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Row;

/** Keeps the drafts and versions of pathways; every statement names the provider they belong to. */
@ApplicationScoped
class PathwayDraftStore {

    private static final int MOST = 200;

    private static final String SELECT =
            "SELECT d.id, d.pathway_code, d.name, d.cells, d.state, d.saved_at, a.display_name,"
                    + " d.published_from, d.version FROM pathway_draft d JOIN account a ON a.id ="
                    + " d.saved_by WHERE d.organisation_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A pathway and whether it is the provider's. */
    record Head(String code, String name, Long organisationId) {}

    List<PathwayDraft> ofProvider(long organisationId) {
        return drafts(
                SELECT + " AND d.state <> 'DISCARDED' ORDER BY d.id DESC LIMIT " + MOST,
                organisationId);
    }

    Optional<PathwayDraft> one(long organisationId, long id) {
        return drafts(SELECT + " AND d.id = ?", organisationId, id).stream().findFirst();
    }

    Optional<PathwayDraft> open(long organisationId, String code) {
        return drafts(
                        SELECT + " AND d.pathway_code = ? AND d.state = 'DRAFT'",
                        organisationId,
                        code)
                .stream()
                .findFirst();
    }

    /** Is the code in use, or somebody's draft? */
    boolean isTaken(String code) {
        return !rows(
                        "SELECT 1 FROM pathway WHERE code = ? UNION SELECT 1 FROM pathway_draft"
                                + " WHERE pathway_code = ? AND state = 'DRAFT'",
                        code,
                        code)
                .isEmpty();
    }

    List<Head> pathways() {
        return rows("SELECT code, name, organisation_id FROM pathway ORDER BY name").stream()
                .map(row -> new Head(row.text(0), row.text(1), row.number(2)))
                .toList();
    }

    void add(
            long id,
            long organisationId,
            String code,
            String name,
            DraftCells cells,
            Instant at,
            long by) {
        run(
                "INSERT INTO pathway_draft (id, organisation_id, pathway_code, name, cells, state,"
                        + " saved_at, saved_by, version) VALUES (?, ?, ?, ?, ?, 'DRAFT', ?, ?, 0)",
                id,
                organisationId,
                code,
                name,
                cells.json(),
                Columns.utc(at),
                by);
    }

    /** False when somebody else has saved or published it meanwhile. */
    boolean save(
            long organisationId,
            long id,
            int version,
            String name,
            DraftCells cells,
            Instant at,
            long by) {
        return run(
                        "UPDATE pathway_draft SET name = ?, cells = ?, saved_at = ?, saved_by = ?,"
                                + " version = version + 1 WHERE organisation_id = ? AND id = ? AND"
                                + " version = ? AND state = 'DRAFT'",
                        name,
                        cells.json(),
                        Columns.utc(at),
                        by,
                        organisationId,
                        id,
                        version)
                == 1;
    }

    /** False when it is a draft no longer. */
    boolean ends(long organisationId, long id, PathwayDraft.State state, LocalDate from) {
        return run(
                        "UPDATE pathway_draft SET state = ?, published_from = ? WHERE"
                                + " organisation_id = ? AND id = ? AND state = 'DRAFT'",
                        state.name(),
                        from,
                        organisationId,
                        id)
                == 1;
    }

    private List<PathwayDraft> drafts(String sql, Object... values) {
        return rows(sql, values).stream()
                .map(
                        row ->
                                new PathwayDraft(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        DraftCells.of(row.text(3)),
                                        PathwayDraft.State.valueOf(row.text(4)),
                                        Columns.instant(row.columns()[5]),
                                        row.text(6),
                                        row.date(7),
                                        row.count(8)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }

    private int run(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
