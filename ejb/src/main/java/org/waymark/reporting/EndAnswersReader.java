package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/** Counts what was answered in the surveys at the end of cases that were sent in a quarter. */
@ApplicationScoped
class EndAnswersReader {

    /** Of one service: more is no reading. */
    static final int MOST_WORDS = 1000;

    private static final String COUNTS =
            Arrays.stream(EndQuestion.values())
                    .map(
                            each ->
                                    "COUNT(%1$s), COALESCE(SUM(%1$s = '%2$s'), 0)"
                                            .formatted(each.column(), each.good()))
                    .collect(Collectors.joining(", "));

    private static final String BY =
            "SELECT %1$s, " + COUNTS + " FROM survey_response WHERE quarter = ? GROUP BY %1$s";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;

    /** Of all London: by question and service, and again by question and crime group. */
    List<QuarterCounts.Line> count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        lines.add(line(QuarterCounts.COUNTED, QuarterCounts.ALL, QuarterCounts.ALL, 0, 0));
        Directory directory = organisations.directory();
        for (Row row : rows(BY.formatted("service_id"), quarter.code())) {
            long id = row.number(0);
            String service =
                    id == 0
                            ? QuarterCounts.NO_SERVICE
                            : directory.service(id).map(Service::code).orElse(Long.toString(id));
            lines.addAll(lines(row, service, QuarterCounts.ALL));
        }
        for (Row row : rows(BY.formatted("crime_group"), quarter.code())) {
            lines.addAll(lines(row, QuarterCounts.ALL, row.text(0)));
        }
        return lines;
    }

    private static List<QuarterCounts.Line> lines(Row row, String service, String group) {
        return Arrays.stream(EndQuestion.values())
                .map(
                        each ->
                                line(
                                        each.name(),
                                        service,
                                        group,
                                        row.number(1 + 2 * each.ordinal()),
                                        row.number(2 + 2 * each.ordinal())))
                .toList();
    }

    private static QuarterCounts.Line line(
            String detail, String service, String group, long said, long good) {
        return new QuarterCounts.Line(
                QuarterCounts.END_ANSWER,
                detail,
                service,
                QuarterCounts.ALL,
                group,
                List.of(said, good));
    }

    /** Of some services, exact and in their order; those of which nobody answered are left out. */
    List<OwnEndAnswers> own(List<Service> services, Quarter quarter) {
        if (services.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(services.size(), "?"));
        List<Object> values = new ArrayList<>(List.of(quarter.code()));
        services.forEach(service -> values.add(service.id()));
        Map<Long, Row> counts = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT service_id, "
                                + COUNTS
                                + ", COUNT(*), COALESCE(SUM(helped <> ''), 0) FROM survey_response"
                                + " WHERE quarter = ? AND service_id IN"
                                + " ("
                                + marks
                                + ") GROUP BY service_id",
                        values.toArray())) {
            counts.put(row.number(0), row);
        }
        Map<Long, List<String>> words = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT w.service_id, w.helped FROM (SELECT id, service_id, helped,"
                                + " ROW_NUMBER() OVER (PARTITION BY service_id ORDER BY id) AS place"
                                + " FROM survey_response WHERE quarter = ? AND service_id IN ("
                                + marks
                                + ") AND helped <> '') w WHERE w.place <= "
                                + MOST_WORDS
                                + " ORDER BY w.id",
                        values.toArray())) {
            words.computeIfAbsent(row.number(0), none -> new ArrayList<>()).add(row.text(1));
        }
        return services.stream()
                .filter(service -> counts.containsKey(service.id()))
                .map(
                        service ->
                                own(
                                        service,
                                        counts.get(service.id()),
                                        words.getOrDefault(service.id(), List.of())))
                .toList();
    }

    private static OwnEndAnswers own(Service service, Row row, List<String> words) {
        Map<EndQuestion, String> shares = new EnumMap<>(EndQuestion.class);
        for (EndQuestion each : EndQuestion.values()) {
            long said = row.number(1 + 2 * each.ordinal());
            shares.put(each, OwnOutcomes.share(row.number(2 + 2 * each.ordinal()), said));
        }
        int all = 1 + 2 * EndQuestion.values().length;
        return new OwnEndAnswers(
                service.name(), row.number(all), shares, row.number(all + 1), words);
    }

    private List<Row> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
