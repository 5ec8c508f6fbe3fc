package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.casework.CaseScope;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps what cases weigh, how much of a post workers have, and when they are away. */
@ApplicationScoped
class CapacityStore {

    /** How many days ahead leave is looked at, and a trial counts as near. */
    private static final int AHEAD = 14;

    private static final int TRIAL_DAYS = 30;

    private static final String ALIKE =
            "SELECT k.service_id, k.worker_id, k.risk, k.stage, COUNT(*), SUM(k.interpreter),"
                    + " SUM(k.children), SUM(k.nrpf), SUM(k.court) FROM (SELECT c.service_id,"
                    + " c.worker_id, c.risk, CASE WHEN c.state = 'SUSPENDED' THEN 'DORMANT' WHEN EXISTS"
                    + " (SELECT 1 FROM hearing h WHERE h.case_id = c.id AND h.state = 'LISTED' AND"
                    + " h.kind = 'TRIAL' AND h.at >= ? AND h.at < ?) THEN 'TRIAL' WHEN c.assessed_at IS"
                    + " NULL THEN 'INTAKE' ELSE 'ACTIVE' END AS stage, CASE WHEN p.interpreter = 'Y'"
                    + " THEN 1 ELSE 0 END AS interpreter, EXISTS (SELECT 1 FROM child d WHERE d.case_id"
                    + " = c.id) AS children, EXISTS (SELECT 1 FROM need n JOIN needs_assessment a ON"
                    + " a.id = n.assessment_id WHERE a.case_id = c.id AND n.unmet_reason = 'NRPF') AS"
                    + " nrpf, EXISTS (SELECT 1 FROM hearing h WHERE h.case_id = c.id AND h.state ="
                    + " 'LISTED' AND h.at >= ?) AS court FROM support_case c JOIN person p ON p.id ="
                    + " c.person_id WHERE c.is_open = TRUE AND c.worker_id IS NOT NULL AND %s) k GROUP"
                    + " BY k.service_id, k.worker_id, k.risk, k.stage";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Somebody of a service. */
    record Key(long serviceId, long accountId) {}

    /** How much of a post somebody has, and how many of the next days they are away. */
    record Time(BigDecimal fte, int daysAway) {}

    /** The rules in force for each of these services; its own first, then those of all. */
    Map<Long, CaseloadRules> rules(Collection<Long> services, LocalDate today) {
        Map<Long, Map<CaseloadRule, BigDecimal>> all = new HashMap<>();
        services.forEach(each -> all.put(each, new EnumMap<>(CaseloadRule.class)));
        for (Row row :
                rows(
                        "SELECT service_id, code, value FROM caseload_rule WHERE valid_from <= ? AND"
                                + " service_id IN (0, "
                                + in(services)
                                + ") ORDER BY service_id, valid_from",
                        today)) {
            CaseloadRule rule = CaseloadRule.valueOf(row.text(1));
            BigDecimal value = (BigDecimal) row.columns()[2];
            if (row.number(0) == 0) {
                all.values().forEach(values -> values.put(rule, value));
            } else {
                all.get(row.number(0)).put(rule, value);
            }
        }
        Map<Long, CaseloadRules> rules = new HashMap<>();
        all.forEach((id, values) -> rules.put(id, new CaseloadRules(values)));
        return rules;
    }

    /** The open cases of each worker that the manager may know of, those alike together. */
    Map<Key, List<CaseloadRules.Alike>> alike(Actor actor, Instant now) {
        CaseScope scope = CaseScope.managedBy(actor);
        LocalDate today = WorkingDays.dateOf(now);
        List<Object> values = new ArrayList<>();
        values.add(Columns.utc(now));
        values.add(Columns.utc(WorkingDays.startOf(today.plusDays(TRIAL_DAYS))));
        values.add(Columns.utc(now));
        values.addAll(scope.values());
        Map<Key, List<CaseloadRules.Alike>> all = new HashMap<>();
        for (Row row : rows(ALIKE.formatted(scope.sql()), values.toArray())) {
            all.computeIfAbsent(new Key(row.number(0), row.number(1)), any -> new ArrayList<>())
                    .add(
                            new CaseloadRules.Alike(
                                    CaseloadRule.valueOf(row.text(2)),
                                    CaseloadRule.valueOf(row.text(3)),
                                    row.number(4),
                                    row.number(5),
                                    row.number(6),
                                    row.number(7),
                                    row.number(8)));
        }
        return all;
    }

    /** Posts and leave of everybody of these services about whom something was written down. */
    Map<Key, Time> times(Collection<Long> services, LocalDate today) {
        Map<Key, Time> times = new HashMap<>();
        String in = in(services);
        for (Row row :
                rows(
                        "SELECT service_id, account_id, fte, valid_from AS day_from, NULL AS day_until"
                                + " FROM worker_time WHERE"
                                + " valid_from <= ? AND service_id IN ("
                                + in
                                + ") UNION ALL SELECT service_id, account_id, NULL, from_on, until_on"
                                + " FROM worker_leave WHERE ended_at IS NULL AND from_on < ? AND"
                                + " until_on >= ? AND service_id IN ("
                                + in
                                + ") ORDER BY day_from",
                        today,
                        today.plusDays(AHEAD),
                        today)) {
            Key key = new Key(row.number(0), row.number(1));
            Time known = times.getOrDefault(key, new Time(BigDecimal.ONE, 0));
            times.put(
                    key,
                    row.columns()[2] != null
                            ? new Time((BigDecimal) row.columns()[2], known.daysAway())
                            : new Time(
                                    known.fte(),
                                    known.daysAway() + days(row.date(3), row.date(4), today)));
        }
        return times;
    }

    private static int days(LocalDate from, LocalDate until, LocalDate today) {
        LocalDate first = from.isBefore(today) ? today : from;
        LocalDate last =
                until.isAfter(today.plusDays(AHEAD - 1)) ? today.plusDays(AHEAD - 1) : until;
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** Who is away in the next days, and how many open cases nobody covers meanwhile. */
    List<Row> away(String own, Actor actor, LocalDate today) {
        CaseScope scope = CaseScope.managedBy(actor);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(today);
        values.add(today.plusDays(AHEAD));
        values.add(today);
        return rows(
                "SELECT l.id, l.service_id, a.display_name, l.from_on, l.until_on, (SELECT COUNT(*) FROM"
                        + " support_case c WHERE c.worker_id = l.account_id AND c.service_id ="
                        + " l.service_id AND c.is_open = TRUE AND "
                        + scope.sql()
                        + "), EXISTS (SELECT 1 FROM cover v WHERE v.worker_id = l.account_id AND"
                        + " v.service_id = l.service_id AND v.ended_at IS NULL AND v.from_on <="
                        + " GREATEST(l.from_on, ?) AND v.until_on >= l.until_on) FROM worker_leave l JOIN account a"
                        + " ON a.id = l.account_id WHERE l.ended_at IS NULL AND l.from_on < ? AND"
                        + " l.until_on >= ? AND "
                        + own
                        + " ORDER BY l.from_on, l.id LIMIT 200",
                values.toArray());
    }

    /** Who waits longest on each list of these services, of those the actor may know of. */
    List<Row> oldest(Collection<Long> services, Actor actor) {
        CaseScope scope = CaseScope.managedBy(actor);
        return rows(
                "SELECT o.id, o.name, MIN(w.joined_on) FROM waiting_entry w JOIN therapy_offer o ON o.id"
                        + " = w.offer_id JOIN support_case c ON c.id = w.case_id WHERE w.live = 1 AND w.state = 'WAITING' AND o.service_id IN ("
                        + in(services)
                        + ") AND "
                        + scope.sql()
                        + " GROUP BY o.id, o.name ORDER BY 3 LIMIT 50",
                scope.values().toArray());
    }

    void rule(
            long serviceId,
            CaseloadRule rule,
            BigDecimal value,
            LocalDate from,
            long by,
            Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO caseload_rule (id, service_id, code, value, valid_from, set_by, set_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value),"
                        + " set_by = VALUES(set_by), set_at = VALUES(set_at)",
                Ids.next(),
                serviceId,
                rule.name(),
                value,
                from,
                by,
                Columns.utc(at));
    }

    void time(Key who, BigDecimal fte, LocalDate from, long by, Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO worker_time (id, account_id, service_id, fte, valid_from, set_by, set_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE fte = VALUES(fte),"
                        + " set_by = VALUES(set_by), set_at = VALUES(set_at)",
                Ids.next(),
                who.accountId(),
                who.serviceId(),
                fte,
                from,
                by,
                Columns.utc(at));
    }

    void leave(Key who, LocalDate from, LocalDate until, long by, Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO worker_leave (id, account_id, service_id, from_on, until_on, set_by,"
                        + " set_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                who.accountId(),
                who.serviceId(),
                from,
                until,
                by,
                Columns.utc(at));
    }

    /** Takes leave back in one of these services; was there any? */
    boolean back(long id, String own, Instant at) {
        return SqlReader.change(
                        entityManager,
                        "UPDATE worker_leave SET ended_at = ? WHERE id = ? AND ended_at IS NULL AND "
                                + own,
                        Columns.utc(at),
                        id)
                == 1;
    }

    /** Ids are ours and can stand in the text; no service is that of nobody. */
    private static String in(Collection<Long> services) {
        return services.isEmpty()
                ? "-1"
                : services.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }
}
