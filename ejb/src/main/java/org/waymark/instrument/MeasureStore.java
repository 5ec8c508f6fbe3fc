package org.waymark.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps measures; always of a case that was found in the actor's scope before. */
@ApplicationScoped
class MeasureStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(Measure measure) {
        entityManager.persist(measure);
    }

    /**
     * A measure of a case that still counts, locked until the transaction ends, so that two who
     * save at once come after each other.
     *
     * @throws NotFound when the case has no such measure, or it was corrected
     */
    Measure counting(long caseId, long id) {
        Measure found = entityManager.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.caseId() != caseId || found.isSuperseded()) {
            throw new NotFound();
        }
        return found;
    }

    /** The answers of a measure by their item. */
    Map<String, Answer> answers(long measureId) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT item, value, missing, words, comment, not_victim"
                                                + " FROM measure_answer WHERE measure_id = ?")
                                .setParameter(1, measureId)
                                .getResultList())
                .forEach(row -> answers.put(row.text(0), answer(row, 1)));
        return answers;
    }

    /** The answers of those measures whose goals may differ from time to time. */
    Map<Long, Map<String, Answer>> goals(long caseId) {
        Map<Long, Map<String, Answer>> goals = new HashMap<>();
        Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT m.id, v.item, v.value, v.missing, v.words, v.comment,"
                                                + " v.not_victim FROM measure m JOIN instrument t ON"
                                                + " t.code = m.instrument AND t.version_no ="
                                                + " m.version_no AND t.engine = 'MEAN' JOIN"
                                                + " measure_answer v ON v.measure_id = m.id WHERE"
                                                + " m.case_id = ?")
                                .setParameter(1, caseId)
                                .getResultList())
                .forEach(
                        row ->
                                goals.computeIfAbsent(row.number(0), k -> new HashMap<>())
                                        .put(row.text(1), answer(row, 2)));
        return goals;
    }

    /** The five columns of an answer, from this one on. */
    static Answer answer(Row row, int first) {
        return new Answer(
                row.count(first),
                row.text(first + 1) == null ? null : Missing.valueOf(row.text(first + 1)),
                row.text(first + 2),
                row.text(first + 3),
                row.flag(first + 4));
    }

    void flush() {
        entityManager.flush();
    }
}
