package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/** Counts the referrals of a quarter by what they brought with them, once for all. */
@ApplicationScoped
class ArrivalCountsQuery {

    /** The steps of {@link CharacteristicCountsQuery#STEPS}, each with all steps before. */
    private static final List<String> STEPS =
            List.of(
                    "1",
                    "f.eligible * f.attempted * f.contacted",
                    "f.eligible * f.attempted * f.contacted * f.engaged",
                    "f.eligible * f.attempted * f.contacted * f.engaged * f.assessed * f.supported");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    List<QuarterCounts.Line> count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        for (ArrivalFact fact : ArrivalFact.values()) {
            if (fact.isPartition()) {
                partition(lines, fact, quarter);
            }
        }
        flags(lines, quarter);
        return lines;
    }

    private void partition(List<QuarterCounts.Line> lines, ArrivalFact fact, Quarter quarter) {
        String sums = STEPS.stream().map("SUM(%s)"::formatted).collect(Collectors.joining(", "));
        String category = "COALESCE(%s, 'UNKNOWN')".formatted(fact.category());
        for (Row row :
                rows(
                        "SELECT "
                                + category
                                + " AS brought, "
                                + sums
                                + CharacteristicCountsQuery.FROM
                                + "GROUP BY brought ORDER BY brought",
                        quarter)) {
            lines.add(line(fact, row.text(0), row, 1));
        }
    }

    private void flags(List<QuarterCounts.Line> lines, Quarter quarter) {
        Map<String, String> flags = ArrivalFact.flags();
        String sums =
                flags.values().stream()
                        .flatMap(
                                flag ->
                                        STEPS.stream()
                                                .map(
                                                        step ->
                                                                "COALESCE(SUM(CASE WHEN %s THEN %s ELSE 0 END), 0)"
                                                                        .formatted(flag, step)))
                        .collect(Collectors.joining(", "));
        Row row = rows("SELECT COUNT(*), " + sums + CharacteristicCountsQuery.FROM, quarter).get(0);
        int column = 1;
        for (String flag : flags.keySet()) {
            lines.add(line(ArrivalFact.FLAG, flag, row, column));
            column += STEPS.size();
        }
    }

    private static QuarterCounts.Line line(ArrivalFact fact, String key, Row row, int column) {
        return new QuarterCounts.Line(
                QuarterCounts.ARRIVAL,
                fact.name() + ":" + key,
                "-",
                "-",
                "-",
                IntStream.range(0, STEPS.size())
                        .mapToObj(step -> row.number(column + step))
                        .toList());
    }

    private List<Row> rows(String sql, Quarter quarter) {
        return Row.of(
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, quarter.code())
                        .getResultList());
    }
}
