package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * Counts the referrals of a quarter by protected characteristic, and how often each fact is
 * recorded. Of whoever objects to statistics, and where the record is destroyed, nothing but the
 * referral itself is counted: their characteristics are not recorded.
 */
@ApplicationScoped
class CharacteristicCountsQuery {

    /**
     * Received, contacted, took up the offer, engaged, each with all steps before. Quarters that
     * were counted before the last one was have three.
     */
    static final List<JourneyStep> STEPS =
            List.of(
                    JourneyStep.RECEIVED,
                    JourneyStep.CONTACTED,
                    JourneyStep.TOOK_UP,
                    JourneyStep.ENGAGED);

    static final String FROM =
            " FROM referral_fact f LEFT JOIN referral r ON r.id = f.referral_id "
                    + CharacteristicColumns.WHOSE
                    + " WHERE f.received_quarter = ? ";

    private static final String SUMS =
            ", COUNT(*), SUM(f.eligible * f.attempted * f.contacted), SUM(f.eligible * f.attempted *"
                    + " f.contacted * f.engaged), SUM(f.eligible * f.attempted * f.contacted *"
                    + " f.engaged * f.assessed * f.supported)"
                    + FROM;

    private static final String CHARACTERISTICS =
            "SELECT "
                    + CharacteristicColumns.RECORDED
                    + SUMS
                    + "GROUP BY p.sex, p.ethnicity, age, p.disability";

    /** What people chose to say; a statement of its own, because few have said anything. */
    private static final String SAID =
            "SELECT %1$s%2$sGROUP BY %1$s".formatted(CharacteristicColumns.SAID, SUMS);

    private static final String FIELDS =
            "SELECT f.service_id, "
                    + Arrays.stream(RecordedField.values())
                            .map(CharacteristicCountsQuery::sums)
                            .collect(Collectors.joining(", "))
                    + FROM
                    + "GROUP BY f.service_id";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CharacteristicColumns categories;
    @Inject private Organisations organisations;

    /** Two sums: of how many a fact is told, and in how many of these it is there. */
    static String sums(RecordedField field) {
        return "SUM(COALESCE(%s, FALSE)) AS of_%s, SUM(COALESCE((%s) AND (%s), FALSE)) AS known_%s"
                .formatted(field.of(), field, field.of(), field.known(), field);
    }

    List<QuarterCounts.Line> count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        characteristics(quarter)
                .forEach(
                        (detail, counts) ->
                                lines.add(line(QuarterCounts.CHARACTERISTIC, detail, counts)));
        lines.addAll(fields(quarter));
        return lines;
    }

    /** How often each fact is recorded, by service. */
    List<QuarterCounts.Line> fields(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        Directory directory = organisations.directory();
        for (Row row : rows(FIELDS, quarter)) {
            String service =
                    row.number(0) == 0
                            ? QuarterCounts.NO_SERVICE
                            : directory
                                    .service(row.number(0))
                                    .map(Service::code)
                                    .orElse(Long.toString(row.number(0)));
            for (RecordedField field : RecordedField.values()) {
                lines.add(
                        line(
                                QuarterCounts.FIELD,
                                field.name() + ":" + service,
                                new long[] {
                                    row.number(1 + 2 * field.ordinal()),
                                    row.number(2 + 2 * field.ordinal())
                                }));
            }
        }
        return lines;
    }

    private Map<String, long[]> characteristics(Quarter quarter) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (Row row : rows(CHARACTERISTICS, quarter)) {
            Map<Characteristic, String> of = categories.recorded(row, 0);
            add(counts, of, row, of.size());
        }
        for (Row row : rows(SAID, quarter)) {
            Map<Characteristic, String> of = categories.said(row, 0);
            add(counts, of, row, of.size());
        }
        return counts;
    }

    private static void add(
            Map<String, long[]> counts, Map<Characteristic, String> of, Row row, int first) {
        of.forEach(
                (characteristic, category) -> {
                    long[] sums =
                            counts.computeIfAbsent(
                                    characteristic.name() + ":" + category,
                                    key -> new long[STEPS.size()]);
                    for (int step = 0; step < STEPS.size(); step++) {
                        sums[step] += row.number(first + step);
                    }
                });
    }

    private static QuarterCounts.Line line(String figure, String detail, long[] counts) {
        return new QuarterCounts.Line(
                figure, detail, "-", "-", "-", Arrays.stream(counts).boxed().toList());
    }

    private List<Row> rows(String sql, Quarter quarter) {
        return Row.of(
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, quarter.code())
                        .getResultList());
    }
}
