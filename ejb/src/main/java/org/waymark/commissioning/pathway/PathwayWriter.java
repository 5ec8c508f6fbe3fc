package org.waymark.commissioning.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.commissioning.pathway.PathwayPlan.Clock;
import org.waymark.commissioning.pathway.PathwayPlan.OwnReason;
import org.waymark.commissioning.pathway.PathwayPlan.Stage;
import org.waymark.reference.Risk;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Writes a version of a pathway as dated rows: what was in force ends on the first day of the new
 * version, and nothing is overwritten. Clocks that run have their due date already and keep it.
 */
@ApplicationScoped
class PathwayWriter {

    /** Here the end is the last day and not the first without it. */
    private static final String PARTS = "pathway_part";

    private static final List<String> TABLES =
            List.of(
                    "pathway_stage",
                    "pathway_instrument",
                    "pathway_clock",
                    "pathway_closure_reason",
                    "pathway_reason",
                    "pathway_terms",
                    "pathway_hold",
                    "pathway_own_clock",
                    PARTS);

    private static final int STEP = 10;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PathwayRulesWriter rules;

    /** The latest first day of what the pathway has; empty while it has nothing. */
    Optional<LocalDate> latest(String code) {
        LocalDate latest = null;
        for (String table : TABLES) {
            Row row =
                    Row.of(
                                    entityManager
                                            .createNativeQuery(
                                                    "SELECT MAX(valid_from) FROM "
                                                            + table
                                                            + " WHERE pathway_code = ?")
                                            .setParameter(1, code)
                                            .getResultList())
                            .get(0);
            LocalDate from = row.date(0);
            if (from != null && (latest == null || from.isAfter(latest))) {
                latest = from;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Puts the version in force from its first day. */
    void publish(String code, String name, long organisationId, PathwayPlan plan, LocalDate from) {
        head(code, name, organisationId, from);
        for (String table : TABLES) {
            run(
                    "UPDATE "
                            + table
                            + " SET valid_to = ? WHERE pathway_code = ? AND valid_from < ? AND"
                            + " (valid_to IS NULL OR valid_to > ?)",
                    table.equals(PARTS) ? from.minusDays(1) : from,
                    code,
                    from,
                    from);
        }
        stages(code, plan, from);
        measures(code, plan, from);
        clocks(code, plan, from);
        ends(code, plan, from);
        terms(code, plan, from);
        rules.write(code, plan, from);
    }

    private void head(String code, String name, long organisationId, LocalDate from) {
        if (run("UPDATE pathway SET name = ? WHERE code = ?", name, code) == 0) {
            run(
                    "INSERT INTO pathway (id, code, name, organisation_id, valid_from) VALUES (?, ?,"
                            + " ?, ?, ?)",
                    Ids.next(),
                    code,
                    name,
                    organisationId,
                    from);
        }
    }

    private void stages(String code, PathwayPlan plan, LocalDate from) {
        int sort = STEP;
        for (Stage stage : plan.stages()) {
            run(
                    "INSERT INTO pathway_stage (id, pathway_code, stage, label, sort, required,"
                            + " instrument, review_weeks, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?,"
                            + " ?, ?)",
                    Ids.next(),
                    code,
                    stage.kind().name(),
                    stage.label(),
                    sort,
                    stage.required(),
                    stage.instrument(),
                    stage.reviewWeeks(),
                    from);
            sort += STEP;
        }
    }

    private void measures(String code, PathwayPlan plan, LocalDate from) {
        int sort = STEP;
        for (var measure : plan.measures().entrySet()) {
            run(
                    "INSERT INTO pathway_instrument (id, pathway_code, instrument, sort, points,"
                            + " valid_from) VALUES (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    code,
                    measure.getKey(),
                    sort,
                    measure.getValue().isEmpty() ? null : measure.getValue(),
                    from);
            sort += STEP;
        }
    }

    private void clocks(String code, PathwayPlan plan, LocalDate from) {
        for (Clock clock : plan.clocks()) {
            for (var amount : clock.amounts().entrySet()) {
                Risk risk = amount.getKey();
                run(
                        "INSERT INTO pathway_clock (id, pathway_code, kind, priority, amount, unit,"
                                + " rests, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        code,
                        clock.step().name(),
                        risk.name(),
                        amount.getValue(),
                        clock.unit(),
                        clock.rests(),
                        from);
            }
        }
    }

    private void ends(String code, PathwayPlan plan, LocalDate from) {
        for (String reason : plan.reasons()) {
            run(
                    "INSERT INTO pathway_closure_reason (id, pathway_code, closure_reason,"
                            + " valid_from) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    code,
                    reason,
                    from);
        }
        for (OwnReason own : plan.ownReasons()) {
            run(
                    "INSERT INTO pathway_reason (id, pathway_code, label, counts_as, sort,"
                            + " valid_from) VALUES (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    code,
                    own.label(),
                    own.countsAs(),
                    own.place(),
                    from);
        }
    }

    private void terms(String code, PathwayPlan plan, LocalDate from) {
        var policy = plan.policy();
        run(
                "INSERT INTO pathway_terms (id, pathway_code, attempts, working_days, distinct_days,"
                        + " distinct_times, channels, consent, age_from, age_to, valid_from) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                code,
                policy.attempts(),
                policy.workingDays(),
                policy.distinctDays(),
                policy.distinctTimes(),
                policy.channels(),
                plan.explicitConsent() ? "EXPLICIT" : null,
                plan.ageFrom(),
                plan.ageTo(),
                from);
        for (String part : plan.parts()) {
            run(
                    "INSERT INTO pathway_part (id, pathway_code, part, valid_from) VALUES (?, ?, ?,"
                            + " ?)",
                    Ids.next(),
                    code,
                    part,
                    from);
        }
    }

    private int run(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
