package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.casework.CaseScope;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * Reads <em>Abuse and safety at intake and exit</em> of closed cases: the same cases of which
 * outcomes are told, so without those who object to statistics, those who only saw it, and those of
 * whom nobody could be asked.
 */
@ApplicationScoped
class CessationReader {

    private static final String ITEMS =
            Arrays.stream(Cessation.values())
                    .map(each -> "'" + each.name() + "'")
                    .collect(Collectors.joining(", "));

    /** Of which cases outcomes are told; every one of them has a fact of this item. */
    private static final String FACT = "f.item = 'SAFETY'";

    private static final String ANSWERS =
            "SELECT f.service_id, m.case_id, m.version_no, m.point, a.item, a.value, a.not_victim"
                    + " FROM outcome_fact f JOIN support_case c ON c.id = f.case_id JOIN measure m ON"
                    + " m.case_id = c.id AND m.instrument = 'INTAKE_EXIT' JOIN measure_answer a ON"
                    + " a.measure_id = m.id WHERE f.closed_quarter = ? AND "
                    + FACT
                    + " AND m.point IN ('ENTRY', 'EXIT') AND m.signed_at IS NOT NULL AND"
                    + " m.superseded_at IS NULL AND a.value IS NOT NULL AND a.item IN ("
                    + ITEMS
                    + ") AND %s ORDER BY m.case_id, m.begun_at, m.id";

    private static final String CASES =
            "SELECT f.service_id, COUNT(*) FROM outcome_fact f WHERE f.closed_quarter = ? AND "
                    + FACT
                    + " GROUP BY f.service_id";

    private static final String OFFERED =
            "SELECT DISTINCT p.pathway_code FROM pathway_instrument p WHERE p.instrument ="
                    + " 'INTAKE_EXIT' AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >"
                    + " ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;

    /** Of all London, by service: those whose pathway asks it, or who asked it. */
    List<QuarterCounts.Line> count(Quarter quarter) {
        Map<Long, Map<Cessation, long[]>> counts = counts(quarter, "TRUE", List.of());
        Map<Long, Long> cases = new HashMap<>();
        rows(CASES, List.of(quarter.code()))
                .forEach(row -> cases.put(row.number(0), row.number(1)));
        Set<String> pathways = new HashSet<>();
        rows(OFFERED, List.of(quarter.lastDay(), quarter.lastDay()))
                .forEach(row -> pathways.add(row.text(0)));
        List<QuarterCounts.Line> lines = new ArrayList<>();
        lines.add(line(QuarterCounts.COUNTED, QuarterCounts.ALL, 0, 0));
        for (Service service : organisations.directory().services()) {
            Map<Cessation, long[]> of = counts.getOrDefault(service.id(), Map.of());
            if (pathways.contains(service.pathway()) || !of.isEmpty()) {
                long closed = cases.getOrDefault(service.id(), 0L);
                lines.add(line(QuarterCounts.CASES, service.code(), closed, 0));
                of.forEach((what, n) -> lines.add(line(what.name(), service.code(), n[0], n[1])));
            }
        }
        return lines;
    }

    private static QuarterCounts.Line line(String detail, String service, long all, long good) {
        return new QuarterCounts.Line(
                QuarterCounts.CESSATION,
                detail,
                service,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                List.of(all, good));
    }

    /** Of the cases that somebody manages: the good ones of all, in words. */
    Map<Cessation, String> own(CaseScope scope, Quarter quarter) {
        Map<Cessation, long[]> sums = new EnumMap<>(Cessation.class);
        for (Cessation each : Cessation.values()) {
            sums.put(each, new long[2]);
        }
        counts(quarter, scope.sql(), List.copyOf(scope.values()))
                .values()
                .forEach(
                        of ->
                                of.forEach(
                                        (what, counted) -> {
                                            sums.get(what)[0] += counted[0];
                                            sums.get(what)[1] += counted[1];
                                        }));
        Map<Cessation, String> own = new EnumMap<>(Cessation.class);
        sums.forEach((what, of) -> own.put(what, OwnOutcomes.share(of[1], of[0])));
        return own;
    }

    private Map<Long, Map<Cessation, long[]>> counts(
            Quarter quarter, String condition, List<Object> values) {
        List<Object> all = new ArrayList<>();
        all.add(quarter.code());
        all.addAll(values);
        CessationPairs pairs = new CessationPairs();
        for (Row row : rows(ANSWERS.formatted(condition), all)) {
            pairs.add(
                    new CessationPairs.Answer(
                            row.number(0),
                            row.number(1),
                            row.count(2),
                            row.text(3).equals("EXIT"),
                            Cessation.valueOf(row.text(4)),
                            row.count(5),
                            row.flag(6)));
        }
        return pairs.counts();
    }

    private List<Row> rows(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
