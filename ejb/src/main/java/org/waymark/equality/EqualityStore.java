package org.waymark.equality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Keeps what people say for equality monitoring. The caller has loaded the person's case in the
 * actor's scope first.
 */
@ApplicationScoped
class EqualityStore {

    private static final EqualityQuestion[] QUESTIONS = EqualityQuestion.values();
    private static final List<String> COLUMNS =
            Arrays.stream(QUESTIONS).map(EqualityQuestion::list).toList();
    private static final String READ =
            "SELECT %s, version FROM person_equality WHERE person_id = ?"
                    .formatted(String.join(", ", COLUMNS));

    /** Writes nothing where somebody else has written meanwhile. */
    private static final String INSERT =
            "INSERT IGNORE INTO person_equality (%s, said_at, noted_by, version, person_id) VALUES (%s?, ?, ?, ?)"
                    .formatted(String.join(", ", COLUMNS), "?, ".repeat(QUESTIONS.length));

    private static final String UPDATE =
            "UPDATE person_equality SET %s, said_at = ?, noted_by = ?, version = ? WHERE person_id = ? AND version = ?"
                    .formatted(
                            COLUMNS.stream()
                                    .map(column -> column + " = ?")
                                    .collect(Collectors.joining(", ")));

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** {@link EqualityAnswers#NONE} when nothing is on record. */
    EqualityAnswers of(long personId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(READ)
                                .setParameter(1, personId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(
                        row -> {
                            Map<EqualityQuestion, String> said =
                                    new EnumMap<>(EqualityQuestion.class);
                            for (EqualityQuestion question : QUESTIONS) {
                                said.put(question, row.text(question.ordinal()));
                            }
                            return new EqualityAnswers(said, row.number(QUESTIONS.length));
                        })
                .orElse(EqualityAnswers.NONE);
    }

    /**
     * Keeps the answers.
     *
     * @throws ChangedMeanwhile when something else is on record than the version that was read
     */
    void keep(long personId, EqualityAnswers answers, long accountId, Instant at) {
        boolean first = answers.version() == 0;
        var query = entityManager.createNativeQuery(first ? INSERT : UPDATE);
        for (EqualityQuestion question : QUESTIONS) {
            query.setParameter(1 + question.ordinal(), answers.to(question));
        }
        int next = QUESTIONS.length + 1;
        query.setParameter(next, Columns.utc(at))
                .setParameter(next + 1, accountId)
                .setParameter(next + 2, Ids.next())
                .setParameter(next + 3, personId);
        if (!first) {
            query.setParameter(next + 4, answers.version());
        }
        if (query.executeUpdate() != 1) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Destroys the answers, and whatever anybody has begun to type about them.
     *
     * @param reference of the case whose form it is
     */
    void destroy(long personId, String reference) {
        entityManager
                .createNativeQuery("DELETE FROM person_equality WHERE person_id = ?")
                .setParameter(1, personId)
                .executeUpdate();
        entityManager
                .createNativeQuery("DELETE FROM draft WHERE form_key = ?")
                .setParameter(1, EqualityAsking.DRAFT + reference)
                .executeUpdate();
    }
}
