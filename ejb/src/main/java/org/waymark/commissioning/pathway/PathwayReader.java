package org.waymark.commissioning.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Risk;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Row;

/** Reads a pathway as it is in force on a day, as the cells of a draft that changes it. */
@ApplicationScoped
class PathwayReader {

    private static final String IN_FORCE =
            " WHERE pathway_code = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    DraftCells cells(String code, LocalDate day) {
        DraftCells cells = new DraftCells(Map.of());
        stages(cells, code, day);
        measures(cells, code, day);
        clocks(cells, code, day);
        ends(cells, code, day);
        terms(cells, code, day);
        rules(cells, code, day);
        return cells;
    }

    /** The closure reasons of the code list, and PLANNED or UNPLANNED for each. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        rows("SELECT code, parent_code FROM code_list_entry WHERE list_code ="
                        + " 'closure_reason' ORDER BY sort")
                .forEach(row -> reasons.put(row.text(0), row.text(1)));
        return reasons;
    }

    /** Code to name of the instruments in force on a day, those of other providers left out. */
    Map<String, String> instruments(long organisationId, LocalDate day) {
        Map<String, String> instruments = new LinkedHashMap<>();
        instruments.put("NEEDS", "Needs assessment");
        rows(
                        "SELECT code, name FROM instrument WHERE valid_from <= ? AND (valid_to IS"
                                + " NULL OR valid_to > ?) AND (organisation_id IS NULL OR"
                                + " organisation_id = ?) ORDER BY name, version_no",
                        day,
                        day,
                        organisationId)
                .forEach(row -> instruments.put(row.text(0), row.text(1)));
        return instruments;
    }

    /** The services that follow it. */
    List<Long> services(String code) {
        return rows("SELECT id FROM service WHERE pathway_code = ?", code).stream()
                .map(row -> row.number(0))
                .toList();
    }

    private void stages(DraftCells cells, String code, LocalDate day) {
        for (Row row :
                rows(
                        "SELECT stage, label, required, instrument, review_weeks FROM"
                                + " pathway_stage"
                                + IN_FORCE,
                        code,
                        day,
                        day)) {
            String stage = row.text(0);
            cells.put("stage." + stage, row.flag(2) ? "REQUIRED" : "USED");
            cells.put("label." + stage, row.text(1));
            cells.put("asks." + stage, row.text(3));
            cells.put("weeks." + stage, row.count(4));
        }
    }

    private void measures(DraftCells cells, String code, LocalDate day) {
        rows("SELECT instrument, points FROM pathway_instrument" + IN_FORCE, code, day, day)
                .forEach(
                        row ->
                                cells.put(
                                        "measure." + row.text(0),
                                        row.text(1) == null ? "ALWAYS" : row.text(1)));
    }

    private void clocks(DraftCells cells, String code, LocalDate day) {
        for (Row row :
                rows(
                        "SELECT kind, priority, amount, unit, rests FROM pathway_clock" + IN_FORCE,
                        code,
                        day,
                        day)) {
            String kind = row.text(0);
            cells.put("clock." + kind + "." + row.text(1), row.count(2));
            cells.put(
                    "unit." + kind,
                    row.text(3) + " " + (row.flag(4) ? PathwayPlan.RESTS : "GOES_ON"));
        }
        // Where the pathway says nothing the default of all holds: the draft begins with it.
        for (Row row :
                rows(
                        "SELECT kind, priority, amount, unit FROM service_clock WHERE service_id IS"
                                + " NULL AND kind <> 'TRIAGE' AND valid_from <= ? AND (valid_to IS"
                                + " NULL OR valid_to > ?)",
                        day,
                        day)) {
            String kind = row.text(0);
            if (cells.text("clock." + kind + "." + row.text(1)) == null
                    && (cells.text("unit." + kind) == null
                            || cells.text("default." + kind) != null)) {
                cells.put("default." + kind, "Y");
                cells.put("clock." + kind + "." + row.text(1), row.count(2));
                cells.put("unit." + kind, row.text(3) + " " + PathwayPlan.RESTS);
            }
        }
    }

    private void ends(DraftCells cells, String code, LocalDate day) {
        List<String> codes = new ArrayList<>();
        rows("SELECT closure_reason FROM pathway_closure_reason" + IN_FORCE, code, day, day)
                .forEach(row -> codes.add(row.text(0)));
        cells.put("reasons", String.join(" ", codes));
        int place = 1;
        for (Row row :
                rows(
                        "SELECT label, counts_as FROM pathway_reason" + IN_FORCE + " ORDER BY sort",
                        code,
                        day,
                        day)) {
            cells.put("own." + place, row.text(0));
            cells.put("counts." + place++, row.text(1));
        }
    }

    private void terms(DraftCells cells, String code, LocalDate day) {
        List<Row> own =
                rows(
                        "SELECT attempts, working_days, distinct_days, distinct_times, channels,"
                                + " consent, age_from, age_to FROM pathway_terms"
                                + IN_FORCE,
                        code,
                        day,
                        day);
        List<Row> found =
                own.isEmpty()
                        ? rows(
                                "SELECT attempts, working_days, distinct_days, distinct_times,"
                                        + " channels FROM contact_policy WHERE contract_id IS NULL"
                                        + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to >"
                                        + " ?)",
                                day,
                                day)
                        : own;
        for (Row row : found) {
            cells.put("policy.attempts", row.count(0));
            cells.put("policy.working_days", row.count(1));
            cells.put("policy.distinct_days", row.count(2));
            cells.put("policy.distinct_times", row.count(3));
            cells.put("policy.channels", row.count(4));
        }
        for (Row row : own) {
            cells.put("consent", row.text(5));
            cells.put("age.from", row.count(6));
            cells.put("age.to", row.count(7));
        }
        List<String> parts = new ArrayList<>();
        rows(
                        "SELECT part FROM pathway_part WHERE pathway_code = ? AND valid_from <= ? AND"
                                + " (valid_to IS NULL OR valid_to >= ?) ORDER BY id",
                        code,
                        day,
                        day)
                .forEach(row -> parts.add(row.text(0)));
        cells.put("parts", String.join(" ", parts));
    }

    private void rules(DraftCells cells, String code, LocalDate day) {
        Map<String, Integer> holds = new LinkedHashMap<>();
        rows("SELECT reason, most_days FROM pathway_hold" + IN_FORCE, code, day, day)
                .forEach(row -> holds.put(row.text(0), row.count(1)));
        new PathwayHolds(!holds.isEmpty(), holds).into(cells);
        int place = 1;
        for (Row row :
                rows(
                        "SELECT label, starts, stops, unit, amount_high, amount_medium,"
                                + " amount_standard FROM pathway_own_clock"
                                + IN_FORCE
                                + " ORDER BY sort",
                        code,
                        day,
                        day)) {
            new OwnClock(
                            place++,
                            row.text(0),
                            CaseHappening.of(row.text(1)),
                            CaseHappening.of(row.text(2)),
                            row.text(3),
                            Map.of(
                                    Risk.HIGH, row.count(4),
                                    Risk.MEDIUM, row.count(5),
                                    Risk.STANDARD, row.count(6)))
                    .into(cells);
        }
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
