package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.casework.CaseGoesOn;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Moves a referral to a MARAC from one case of a person to another one, sealed anew where the two
 * have records of their own, and keeps from where it came. Whoever calls has decided it.
 */
@ApplicationScoped
class MaracAlongStore {

    /** Nothing goes from a restricted case into one that more people read. */
    private static final String TAKES =
            "SELECT 1 FROM support_case k JOIN support_case e ON e.id = ? JOIN pathway_part u ON"
                    + " u.pathway_code = k.pathway AND u.part = 'MARAC' AND u.valid_from <= ? AND"
                    + " (u.valid_to IS NULL OR u.valid_to >= DATE(k.opened_at)) WHERE k.id = ? AND"
                    + " (e.restricted = FALSE OR k.restricted = TRUE) LIMIT 1";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /** Does this case take MARAC papers, and may those of the other one be read there? */
    boolean takes(long endingCase, long keptCase, LocalDate today) {
        return !rows(TAKES, endingCase, today, keptCase).isEmpty();
    }

    /** Open tasks of what agencies took on because of a referral. */
    List<Long> openTasks(long caseId, long referralId) {
        return ids(
                "SELECT t.id FROM marac_action x JOIN task t ON t.id = x.task_id WHERE x.referral_id ="
                        + " ? AND t.case_id = ? AND t.is_open = TRUE",
                referralId,
                caseId);
    }

    /** Open tasks of these kinds. */
    List<Long> openTasks(long caseId, List<String> kinds) {
        return ids(
                "SELECT t.id FROM task t WHERE t.case_id = ? AND t.is_open = TRUE AND t.kind IN ("
                        + String.join(", ", Collections.nCopies(kinds.size(), "?"))
                        + ") ORDER BY t.due_at, t.id",
                Stream.concat(Stream.of(caseId), kinds.stream()).toArray());
    }

    /**
     * It is a referral of the other case from now on.
     *
     * @throws ChangedMeanwhile when somebody changed it after it was read
     */
    void goesAlong(MaracReferral referral, CaseGoesOn news, long accountId, Instant at) {
        long id = referral.id();
        if (change(
                        "UPDATE marac_referral SET case_id = ?, words = ?, version = version + 1 WHERE"
                                + " id = ? AND version = ?",
                        news.keptCase(),
                        words.seal(news.keptPerson(), MaracStore.TABLE, id, referral.words()),
                        id,
                        referral.version())
                != 1) {
            throw new ChangedMeanwhile();
        }
        if (news.endingPerson() != news.keptPerson()) {
            sealedAnew(MaracActionStore.INFORMATION, id, news);
            sealedAnew(MaracActionStore.ACTION, id, news);
        }
        change("UPDATE case_suspect_key SET case_id = ? WHERE source_id = ?", news.keptCase(), id);
        change(
                "INSERT INTO marac_referral_move (id, referral_id, from_case_id, to_case_id,"
                        + " account_id, at) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                id,
                news.endingCase(),
                news.keptCase(),
                accountId,
                Columns.utc(at));
    }

    private void sealedAnew(String table, long referralId, CaseGoesOn news) {
        for (Row row :
                rows("SELECT id, words FROM " + table + " WHERE referral_id = ?", referralId)) {
            byte[] sealed = (byte[]) row.columns()[1];
            change(
                    "UPDATE " + table + " SET words = ? WHERE id = ?",
                    words.seal(
                            news.keptPerson(),
                            table,
                            row.number(0),
                            words.open(news.endingPerson(), table, row.number(0), sealed)),
                    row.number(0));
        }
    }

    /** What came to a case and what went from it, the newest first. */
    List<MaracQuery.Along> of(long caseId) {
        return rows(
                        "SELECT x.referral_id, x.to_case_id = ?, x.at, a.display_name FROM"
                                + " marac_referral_move x JOIN account a ON a.id = x.account_id WHERE"
                                + " x.to_case_id = ? OR x.from_case_id = ? ORDER BY x.id DESC LIMIT 50",
                        caseId,
                        caseId,
                        caseId)
                .stream()
                .map(
                        row ->
                                new MaracQuery.Along(
                                        row.number(0),
                                        row.flag(1),
                                        Columns.instant(row.columns()[2]),
                                        row.text(3)))
                .toList();
    }

    private List<Long> ids(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> row.number(0)).toList();
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
