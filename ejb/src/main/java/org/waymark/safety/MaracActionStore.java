package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Keeps what agencies brought to a MARAC and took on there; of a referral that was found before.
 */
@ApplicationScoped
class MaracActionStore {

    static final String INFORMATION = "marac_information";
    static final String ACTION = "marac_action";

    private static final String INFORMED =
            "SELECT i.id, i.agency, a.display_name, i.at, i.words FROM marac_information i JOIN"
                    + " account a ON a.id = i.account_id WHERE i.referral_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    void brought(
            long id,
            long referralId,
            long personId,
            String agency,
            MaracReferral.Brought when,
            String text,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO marac_information (id, referral_id, agency, account_id, at, words)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, referralId)
                .setParameter(3, agency)
                .setParameter(4, accountId)
                .setParameter(5, Columns.utc(at))
                .setParameter(6, words.seal(personId, INFORMATION, id, said(text, when)))
                .executeUpdate();
    }

    private static Map<String, String> said(String text, MaracReferral.Brought when) {
        return when == null ? Map.of("text", text) : Map.of("text", text, "when", when.name());
    }

    List<MaracReferral.Information> information(long referralId, long personId) {
        return information(personId, rows(INFORMED + " ORDER BY i.id", referralId));
    }

    /** What this account wrote down of it, and nobody else. */
    List<MaracReferral.Information> informationBy(long accountId, long referralId, long personId) {
        return information(
                personId,
                rows(INFORMED + " AND i.account_id = ? ORDER BY i.id", referralId, accountId));
    }

    private List<MaracReferral.Information> information(long personId, List<Row> rows) {
        Map<Long, Map<String, String>> said = words.openAll(personId, INFORMATION, sealed(rows, 4));
        return rows.stream()
                .map(
                        row ->
                                new MaracReferral.Information(
                                        row.number(0),
                                        row.text(1),
                                        when(said.get(row.number(0)).get("when")),
                                        said.get(row.number(0)).get("text"),
                                        row.text(2),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }

    private static MaracReferral.Brought when(String name) {
        return name == null ? null : MaracReferral.Brought.valueOf(name);
    }

    void agreed(
            MaracReferral.Action action,
            long referralId,
            long personId,
            long accountId,
            Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO marac_action (id, referral_id, agency, due_on, task_id,"
                                + " account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, action.id())
                .setParameter(2, referralId)
                .setParameter(3, action.agency())
                .setParameter(4, action.dueOn())
                .setParameter(5, action.taskId())
                .setParameter(6, accountId)
                .setParameter(7, Columns.utc(at))
                .setParameter(8, words.seal(personId, ACTION, action.id(), said(action, null)))
                .executeUpdate();
    }

    private static Map<String, String> said(MaracReferral.Action action, String outcome) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("what", action.what());
        said.put("owner", action.owner());
        said.put("outcome", outcome);
        return said;
    }

    /**
     * It was done.
     *
     * @throws ChangedMeanwhile when somebody said so before
     */
    void done(MaracReferral.Action action, long personId, LocalDate on, String outcome) {
        int changed =
                entityManager
                        .createNativeQuery(
                                "UPDATE marac_action SET done_on = ?, words = ? WHERE id = ? AND"
                                        + " done_on IS NULL")
                        .setParameter(1, on)
                        .setParameter(
                                2, words.seal(personId, ACTION, action.id(), said(action, outcome)))
                        .setParameter(3, action.id())
                        .executeUpdate();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * One action of a referral.
     *
     * @throws NotFound when the referral has none such
     */
    MaracReferral.Action action(long referralId, long personId, long id) {
        return actions(referralId, personId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is to be done first, then what was done. */
    List<MaracReferral.Action> actions(long referralId, long personId) {
        List<Row> rows =
                rows(
                        "SELECT id, agency, due_on, done_on, task_id, words FROM marac_action WHERE"
                                + " referral_id = ? ORDER BY done_on IS NOT NULL, due_on, id",
                        referralId);
        Map<Long, Map<String, String>> said = words.openAll(personId, ACTION, sealed(rows, 5));
        return rows.stream()
                .map(
                        row ->
                                new MaracReferral.Action(
                                        row.number(0),
                                        row.text(1),
                                        said.get(row.number(0)).get("owner"),
                                        said.get(row.number(0)).get("what"),
                                        row.date(2),
                                        row.date(3),
                                        said.get(row.number(0)).get("outcome"),
                                        row.number(4)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }

    private static Map<Long, byte[]> sealed(List<Row> rows, int column) {
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[column]));
        return sealed;
    }
}
