package org.waymark.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.outcome.NotAsked;
import org.waymark.outcome.SatisfactionScale;
import org.waymark.shared.Row;

/**
 * Counts waves exactly, for the services that are named. Whoever shows this to somebody decides
 * whose they may be, and what of it may be published.
 */
@ApplicationScoped
public class WaveCountsReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * Some of those who were asked.
     *
     * @param said how many answered the question about the service overall
     * @param satisfied how many of these are satisfied
     */
    public record Line(
            long serviceId,
            AgeGroup age,
            AskedSex sex,
            Way way,
            long asked,
            long answered,
            long said,
            long satisfied) {}

    /** Those asked in a wave, by everything that is kept of them. */
    public List<Line> lines(Wave wave, Collection<Long> services) {
        List<Line> lines = new ArrayList<>();
        for (Row row :
                rows(
                        "SELECT x.service_id, x.age_group, x.sex, x.way, SUM(x.asked),"
                                + " SUM(x.answered), SUM(x.said), SUM(x.satisfied) FROM (SELECT"
                                + " i.service_id, i.age_group, i.sex, i.way, 1 AS asked, 0 AS answered,"
                                + " 0 AS said, 0 AS satisfied FROM wave_invitation i WHERE i.wave_id ="
                                + " ? AND i.sent = TRUE UNION ALL SELECT r.service_id, r.age_group,"
                                + " r.sex, r.way, 0, 1, CASE WHEN a.answer IS NULL THEN 0 ELSE 1 END,"
                                + " CASE WHEN CAST(a.answer AS SIGNED) >= ? THEN 1 ELSE 0 END FROM"
                                + " wave_response r LEFT JOIN wave_answer a ON a.response_id = r.id AND"
                                + " a.question = 'SATISFACTION' WHERE r.wave_id = ?) x WHERE"
                                + " x.service_id IN ("
                                + marks(services)
                                + ") GROUP BY x.service_id, x.age_group, x.sex, x.way",
                        services,
                        wave.id(),
                        SatisfactionScale.SATISFIED_FROM,
                        wave.id())) {
            lines.add(
                    new Line(
                            row.number(0),
                            AgeGroup.valueOf(row.text(1)),
                            AskedSex.valueOf(row.text(2)),
                            Way.valueOf(row.text(3)),
                            row.number(4),
                            row.number(5),
                            row.number(6),
                            row.number(7)));
        }
        return lines;
    }

    /** Why others were not asked, in numbers. */
    public Map<NotAsked, Long> notAsked(Wave wave, Collection<Long> services) {
        Map<NotAsked, Long> reasons = new TreeMap<>();
        for (Row row :
                rows(
                        "SELECT x.verdict, COUNT(*) FROM survey_wave_case x WHERE x.wave_id = ? AND"
                                + " x.verdict <> 'ASKED' AND x.service_id IN ("
                                + marks(services)
                                + ") GROUP BY x.verdict",
                        services,
                        wave.id())) {
            reasons.put(NotAsked.valueOf(row.text(0)), row.number(1));
        }
        return reasons;
    }

    /** How often each answer was given to each question. */
    public Map<String, Map<String, Long>> answers(Wave wave, Collection<Long> services) {
        Map<String, Map<String, Long>> answers = new TreeMap<>();
        for (Row row :
                rows(
                        "SELECT a.question, a.answer, COUNT(*) FROM wave_answer a JOIN wave_response r"
                                + " ON r.id = a.response_id WHERE r.wave_id = ? AND a.answer IS NOT"
                                + " NULL AND r.service_id IN ("
                                + marks(services)
                                + ") GROUP BY a.question, a.answer",
                        services,
                        wave.id())) {
            answers.computeIfAbsent(row.text(0), q -> new TreeMap<>())
                    .put(row.text(1), row.number(2));
        }
        return answers;
    }

    /** What was written in answer to a question, in an order that tells nothing. */
    public List<String> words(Wave wave, String question, Collection<Long> services) {
        return rows(
                        "SELECT a.words FROM wave_answer a JOIN wave_response r ON r.id ="
                                + " a.response_id WHERE r.wave_id = ? AND a.question = ? AND a.words IS"
                                + " NOT NULL AND r.service_id IN ("
                                + marks(services)
                                + ") ORDER BY r.id LIMIT 1000",
                        services,
                        wave.id(),
                        question)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    private static String marks(Collection<Long> services) {
        if (services.isEmpty()) {
            throw new IllegalArgumentException("Counted for no service");
        }
        return String.join(", ", Collections.nCopies(services.size(), "?"));
    }

    private List<Row> rows(String sql, Collection<Long> services, Object... first) {
        Query query = entityManager.createNativeQuery(sql);
        int place = 1;
        for (Object value : first) {
            query.setParameter(place++, value);
        }
        for (Long service : services) {
            query.setParameter(place++, service);
        }
        return Row.of(query.getResultList());
    }
}
