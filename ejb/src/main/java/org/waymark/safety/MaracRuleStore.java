package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps the rules of MARACs: those that ship, and those that managers of a provider have set. */
@ApplicationScoped
class MaracRuleStore {

    private static final String RULES =
            "SELECT r.area_code, r.high_score, r.incidents, r.crimes, r.within_months, r.automatic,"
                    + " r.age_from, r.valid_from, r.organisation_id IS NOT NULL FROM marac_rule r WHERE"
                    + " (r.organisation_id IS NULL OR r.organisation_id = ?) AND r.valid_from <= ?";

    /** The last one of a borough wins: the provider's own before what ships, newer before older. */
    private static final String IN_ORDER =
            " ORDER BY r.organisation_id IS NOT NULL, r.valid_from, r.id";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The rule of a borough that counts for a provider on a day. */
    MaracRule rule(long organisationId, String areaCode, LocalDate day) {
        List<MaracRule> rules =
                rules(
                        entityManager
                                .createNativeQuery(RULES + " AND r.area_code = ?" + IN_ORDER)
                                .setParameter(1, organisationId)
                                .setParameter(2, day)
                                .setParameter(3, areaCode)
                                .getResultList());
        return rules.isEmpty() ? MaracRule.usual(areaCode) : rules.get(rules.size() - 1);
    }

    /** The rules of all boroughs that count for a provider on a day, by borough. */
    Map<String, MaracRule> all(long organisationId, LocalDate day) {
        Map<String, MaracRule> rules = new LinkedHashMap<>();
        rules(
                        entityManager
                                .createNativeQuery(RULES + IN_ORDER)
                                .setParameter(1, organisationId)
                                .setParameter(2, day)
                                .getResultList())
                .forEach(rule -> rules.put(rule.areaCode(), rule));
        return rules;
    }

    void add(long id, long organisationId, MaracRule rule, long accountId, Instant at) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO marac_rule (id, organisation_id, area_code, high_score, incidents,"
                                + " crimes, within_months, automatic, age_from, valid_from, account_id,"
                                + " at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, organisationId)
                .setParameter(3, rule.areaCode())
                .setParameter(4, rule.highScore())
                .setParameter(5, rule.incidents())
                .setParameter(6, rule.crimes())
                .setParameter(7, rule.withinMonths())
                .setParameter(8, MaracRule.coded(rule.automatic()))
                .setParameter(9, rule.ageFrom())
                .setParameter(10, rule.validFrom())
                .setParameter(11, accountId)
                .setParameter(12, Columns.utc(at))
                .executeUpdate();
    }

    private static List<MaracRule> rules(List<?> rows) {
        return Row.of(rows).stream()
                .map(
                        row ->
                                new MaracRule(
                                        row.text(0),
                                        row.count(1),
                                        row.count(2),
                                        row.count(3),
                                        row.count(4),
                                        MaracRule.parsed(row.text(5)),
                                        row.count(6),
                                        row.date(7),
                                        row.flag(8)))
                .toList();
    }
}
