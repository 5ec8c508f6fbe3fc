package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps the children of a case; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class ChildStore {

    private static final String CHILD = "child";
    private static final String SAFEGUARDING = "child_safeguarding";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /** The number for a child that is not known yet; the case is locked meanwhile. */
    int nextNumber(long caseId) {
        lock(caseId);
        Object most =
                entityManager
                        .createNativeQuery(
                                "SELECT COALESCE(MAX(child_no), 0) FROM child WHERE case_id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
        return Columns.number(most).intValue() + 1;
    }

    /**
     * The id of the newest version of a child, locked.
     *
     * @throws NotFound when the case has no such child
     */
    long newest(long caseId, int number) {
        lock(caseId);
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT id FROM child WHERE case_id = ? AND child_no = ? AND"
                                                + " is_newest = TRUE AND removed = FALSE")
                                .setParameter(1, caseId)
                                .setParameter(2, number)
                                .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .number(0);
    }

    /** Adds a version, which becomes the newest of this child. */
    void add(
            long id,
            long caseId,
            long personId,
            int number,
            boolean removed,
            Map<String, String> said,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE child SET is_newest = FALSE WHERE case_id = ? AND child_no = ?")
                .setParameter(1, caseId)
                .setParameter(2, number)
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "INSERT INTO child (id, case_id, child_no, account_id, at, is_newest, removed,"
                                + " words) VALUES (?, ?, ?, ?, ?, TRUE, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, number)
                .setParameter(4, accountId)
                .setParameter(5, Columns.utc(at))
                .setParameter(6, removed)
                .setParameter(7, words.seal(personId, CHILD, id, said))
                .executeUpdate();
    }

    void decide(
            long id,
            long caseId,
            long personId,
            int number,
            Child.Decision decision,
            long accountId,
            Instant at) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("authority", decision.authority());
        said.put("reason", decision.reason());
        entityManager
                .createNativeQuery(
                        "INSERT INTO child_safeguarding (id, case_id, child_no, referred, decided_on,"
                                + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, caseId)
                .setParameter(3, number)
                .setParameter(4, decision.referred())
                .setParameter(5, decision.on())
                .setParameter(6, accountId)
                .setParameter(7, Columns.utc(at))
                .setParameter(8, words.seal(personId, SAFEGUARDING, id, said))
                .executeUpdate();
    }

    /** Adds to a referral what came of it, once. */
    void answer(long caseId, long personId, Child.Safeguarding made, LocalDate on, String outcome) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("authority", made.authority());
        said.put("reason", made.reason());
        said.put("outcome", outcome);
        entityManager
                .createNativeQuery(
                        "UPDATE child_safeguarding SET outcome_on = ?, words = ? WHERE id = ? AND"
                                + " case_id = ? AND outcome_on IS NULL")
                .setParameter(1, on)
                .setParameter(2, words.seal(personId, SAFEGUARDING, made.id(), said))
                .setParameter(3, made.id())
                .setParameter(4, caseId)
                .executeUpdate();
    }

    /** The children as they are known now, in the order they were written down. */
    List<Child> children(long caseId, long personId) {
        List<Row> rows =
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT c.id, c.child_no, a.display_name, c.at, c.words FROM"
                                                + " child c JOIN account a ON a.id = c.account_id WHERE"
                                                + " c.case_id = ? AND c.is_newest = TRUE AND c.removed"
                                                + " = FALSE ORDER BY c.child_no")
                                .setParameter(1, caseId)
                                .getResultList());
        Map<Long, Map<String, String>> said = words.openAll(personId, CHILD, sealed(rows, 4));
        Map<Integer, List<Child.Safeguarding>> decisions = decisions(caseId, personId);
        return rows.stream()
                .map(
                        row ->
                                new Child(
                                        row.number(0),
                                        row.count(1),
                                        said.get(row.number(0)),
                                        row.text(2),
                                        Columns.instant(row.columns()[3]),
                                        decisions.getOrDefault(row.count(1), List.of())))
                .toList();
    }

    /** What was decided about one of them, the newest first. */
    List<Child.Safeguarding> decisions(long caseId, long personId, int number) {
        return decisions(caseId, personId).getOrDefault(number, List.of());
    }

    private Map<Integer, List<Child.Safeguarding>> decisions(long caseId, long personId) {
        List<Row> rows =
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT s.id, s.child_no, s.referred, s.decided_on,"
                                                + " s.outcome_on, a.display_name, s.words FROM"
                                                + " child_safeguarding s JOIN account a ON a.id ="
                                                + " s.account_id WHERE s.case_id = ? ORDER BY s.id DESC")
                                .setParameter(1, caseId)
                                .getResultList());
        Map<Long, Map<String, String>> said =
                words.openAll(personId, SAFEGUARDING, sealed(rows, 6));
        Map<Integer, List<Child.Safeguarding>> decisions = new LinkedHashMap<>();
        for (Row row : rows) {
            Map<String, String> of = said.get(row.number(0));
            decisions
                    .computeIfAbsent(row.count(1), k -> new ArrayList<>())
                    .add(
                            new Child.Safeguarding(
                                    row.number(0),
                                    row.flag(2),
                                    row.date(3),
                                    of.get("authority"),
                                    of.get("reason"),
                                    row.date(4),
                                    of.get("outcome"),
                                    row.text(5)));
        }
        return decisions;
    }

    private static Map<Long, byte[]> sealed(List<Row> rows, int column) {
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[column]));
        return sealed;
    }

    private void lock(long caseId) {
        entityManager
                .createNativeQuery("SELECT id FROM support_case WHERE id = ? FOR UPDATE")
                .setParameter(1, caseId)
                .getSingleResult();
    }
}
