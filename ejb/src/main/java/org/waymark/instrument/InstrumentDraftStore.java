package org.waymark.instrument;

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

/**
 * Keeps drafts of instruments and publishes them as new versions. A version that is there is never
 * changed but for the day it ends. Every statement names whose it is: a provider's, or (null)
 * everybody's.
 */
@ApplicationScoped
class InstrumentDraftStore {

    private static final String SELECT =
            "SELECT d.id, d.instrument, d.name, d.cells, d.state, d.saved_at, a.display_name,"
                    + " d.published_from, d.version FROM instrument_draft d JOIN account a ON a.id ="
                    + " d.saved_by WHERE d.organisation_id <=> ? AND d.state <> 'DISCARDED'";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<InstrumentDraft> drafts(Long owner) {
        return of(SELECT + " AND d.state = 'DRAFT' ORDER BY d.id DESC LIMIT 100", owner);
    }

    Optional<InstrumentDraft> one(Long owner, long id) {
        return of(SELECT + " AND d.id = ?", owner, id).stream().findFirst();
    }

    Optional<InstrumentDraft> open(Long owner, String code) {
        return of(SELECT + " AND d.instrument = ? AND d.state = 'DRAFT'", owner, code).stream()
                .findFirst();
    }

    boolean isTaken(String code) {
        return !rows(
                        "SELECT 1 FROM instrument WHERE code = ? UNION SELECT 1 FROM"
                                + " instrument_draft WHERE instrument = ? AND state = 'DRAFT'",
                        code,
                        code)
                .isEmpty();
    }

    /** The codes of the instruments somebody keeps. */
    List<String> kept(Long owner) {
        return rows("SELECT DISTINCT code FROM instrument WHERE organisation_id <=> ?", owner)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The newest version there is; empty for none. */
    Optional<Integer> newest(String code) {
        return Optional.ofNullable(
                rows("SELECT MAX(version_no) FROM instrument WHERE code = ?", code)
                        .get(0)
                        .count(0));
    }

    /** The latest first day of any of its versions; null for none. */
    LocalDate latest(String code) {
        return rows("SELECT MAX(valid_from) FROM instrument WHERE code = ?", code).get(0).date(0);
    }

    void add(long id, Long owner, String code, String name, DraftCells cells, Instant at, long by) {
        run(
                "INSERT INTO instrument_draft (id, organisation_id, instrument, name, cells, state,"
                        + " saved_at, saved_by, version) VALUES (?, ?, ?, ?, ?, 'DRAFT', ?, ?, 0)",
                id,
                owner,
                code,
                name,
                cells.json(),
                Columns.utc(at),
                by);
    }

    /** False when somebody else has saved or published it meanwhile. */
    boolean save(
            Long owner, long id, int version, String name, DraftCells cells, Instant at, long by) {
        return run(
                        "UPDATE instrument_draft SET name = ?, cells = ?, saved_at = ?, saved_by ="
                                + " ?, version = version + 1 WHERE organisation_id <=> ? AND id = ?"
                                + " AND version = ? AND state = 'DRAFT'",
                        name,
                        cells.json(),
                        Columns.utc(at),
                        by,
                        owner,
                        id,
                        version)
                == 1;
    }

    /** False when it is a draft no longer. */
    boolean ends(Long owner, long id, String state, LocalDate from) {
        return run(
                        "UPDATE instrument_draft SET state = ?, published_from = ? WHERE"
                                + " organisation_id <=> ? AND id = ? AND state = 'DRAFT'",
                        state,
                        from,
                        owner,
                        id)
                == 1;
    }

    /** Writes the next version, in force from a day on which the one before ends. */
    void publish(
            Long owner,
            String code,
            int version,
            String name,
            InstrumentPlan plan,
            LocalDate from) {
        run(
                "UPDATE instrument SET valid_to = ? WHERE code = ? AND valid_from < ? AND (valid_to"
                        + " IS NULL OR valid_to > ?)",
                from,
                code,
                from,
                from);
        run(
                "INSERT INTO instrument (code, version_no, name, valid_from, engine, about, age_from,"
                        + " age_to, most_missing, lower_is_better, reliable_change, cut_off,"
                        + " organisation_id, wording_holder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?)",
                code,
                version,
                name,
                from,
                plan.engine().name(),
                plan.about(),
                plan.ageFrom(),
                plan.ageTo(),
                plan.mostMissing(),
                plan.lowerIsBetter(),
                plan.reliableChange(),
                plan.cutOff(),
                owner,
                holder(code));
        int sort = 1;
        for (InstrumentPlan.Line item : plan.items()) {
            run(
                    "INSERT INTO instrument_item (instrument, version_no, item, sort, label,"
                            + " scale_min, scale_max, higher_is_better, least_change, answer_kind,"
                            + " reversed, alert_above, alert, asked_at, scale_words) VALUES (?, ?, ?,"
                            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    code,
                    version,
                    item.code(),
                    sort++,
                    item.label(),
                    item.min(),
                    item.max(),
                    plan.lowerIsBetter() == item.reversed(),
                    item.leastChange(),
                    item.kind(),
                    item.reversed(),
                    item.alertAbove(),
                    item.alert(),
                    item.askedAt(),
                    item.scaleWords());
        }
        for (InstrumentPlan.Step band : plan.bands()) {
            run(
                    "INSERT INTO instrument_band (instrument, version_no, lowest, label, risk)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    code,
                    version,
                    band.lowest(),
                    band.label(),
                    band.risk() == null ? null : band.risk().name());
        }
        for (InstrumentPlan.Weight weight : plan.weights()) {
            run(
                    "INSERT INTO instrument_raiser (instrument, version_no, code, sort, label, items,"
                            + " effect) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    code,
                    version,
                    weight.code(),
                    weight.place(),
                    weight.label(),
                    String.join("+", weight.items()),
                    weight.effect().name());
        }
    }

    /** Who holds the rights in the wording of the version before; null when nobody does. */
    private String holder(String code) {
        return rows(
                        "SELECT wording_holder FROM instrument WHERE code = ? ORDER BY version_no DESC"
                                + " LIMIT 1",
                        code)
                .stream()
                .findFirst()
                .map(row -> row.text(0))
                .orElse(null);
    }

    private List<InstrumentDraft> of(String sql, Object... values) {
        return rows(sql, values).stream()
                .map(
                        row ->
                                new InstrumentDraft(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        DraftCells.of(row.text(3)),
                                        "DRAFT".equals(row.text(4)),
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
