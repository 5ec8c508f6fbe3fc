package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps the versions of safety plans; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class SafetyPlanStore {

    private static final String TABLE = "safety_plan";
    private static final String TEXT = "text.";
    private static final String OWNER = "owner.";
    private static final int MOST_VERSIONS = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /** The number of the newest version, with the case locked until the transaction ends. */
    int newestLocked(long caseId) {
        entityManager
                .createNativeQuery("SELECT id FROM support_case WHERE id = ? FOR UPDATE")
                .setParameter(1, caseId)
                .getSingleResult();
        Object newest =
                entityManager
                        .createNativeQuery(
                                "SELECT COALESCE(MAX(version_no), 0) FROM safety_plan WHERE case_id"
                                        + " = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
        return Columns.number(newest).intValue();
    }

    void add(long id, long caseId, long personId, long accountId, Instant at, SafetyPlan plan) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO safety_plan (id, case_id, version_no, review_on, agreed,"
                                + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, plan.number())
                .setParameter(4, plan.reviewOn())
                .setParameter(5, plan.agreed())
                .setParameter(6, accountId)
                .setParameter(7, Columns.utc(at))
                .setParameter(8, words.seal(personId, TABLE, id, coded(plan.items())))
                .executeUpdate();
    }

    /** One version, or the newest when none is named; empty when there is none such. */
    Optional<SafetyPlan> find(long caseId, long personId, Integer number) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT p.id, p.version_no, p.review_on, p.agreed, a.display_name,"
                                        + " p.at, p.words FROM safety_plan p JOIN account a ON a.id ="
                                        + " p.account_id WHERE p.case_id = ? AND p.version_no <= ?"
                                        + " ORDER BY p.version_no DESC LIMIT 1")
                        .setParameter(1, caseId)
                        .setParameter(2, number == null ? Integer.MAX_VALUE : number)
                        .getResultList();
        return Row.of(rows).stream()
                .filter(row -> number == null || row.count(1).equals(number))
                .findFirst()
                .map(row -> plan(personId, row));
    }

    List<SafetyPlan.Version> versions(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT p.version_no, p.review_on, a.display_name, p.at FROM"
                                                + " safety_plan p JOIN account a ON a.id = p.account_id"
                                                + " WHERE p.case_id = ? ORDER BY p.version_no DESC"
                                                + " LIMIT "
                                                + MOST_VERSIONS)
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new SafetyPlan.Version(
                                        row.count(0),
                                        row.date(1),
                                        row.text(2),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }

    private SafetyPlan plan(long personId, Row row) {
        Map<String, String> said =
                words.open(personId, TABLE, row.number(0), (byte[]) row.columns()[6]);
        List<SafetyPlan.Entry> items = new ArrayList<>();
        said.forEach(
                (key, value) -> {
                    if (key.startsWith(TEXT)) {
                        String area = key.substring(TEXT.length());
                        items.add(new SafetyPlan.Entry(area, value, said.get(OWNER + area)));
                    }
                });
        return new SafetyPlan(
                row.count(1),
                row.date(2),
                row.flag(3),
                row.text(4),
                Columns.instant(row.columns()[5]),
                items);
    }

    static Map<String, String> coded(List<SafetyPlan.Entry> items) {
        Map<String, String> coded = new LinkedHashMap<>();
        for (SafetyPlan.Entry each : items) {
            coded.put(TEXT + each.area(), each.text());
            coded.put(OWNER + each.area(), each.owner());
        }
        return coded;
    }
}
