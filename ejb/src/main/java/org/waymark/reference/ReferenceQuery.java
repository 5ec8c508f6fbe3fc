package org.waymark.reference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Row;

/**
 * Reads all reference data. Outside the caller's transaction, so that what is kept in memory was
 * committed; an enterprise bean, so that it finds the ejb module's persistence unit also when a
 * page is the first to ask.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferenceQuery {

    private static final String CONDITIONS =
            "crime_group, flag, enhanced, victim_type, source, risk, sex, age_from, age_to,"
                    + " area_code, days_from, days_to, valid_from, valid_to";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;

    public ReferenceSnapshot load() {
        List<LocalDate> holidays =
                rows("SELECT day FROM bank_holiday WHERE withdrawn_on IS NULL ORDER BY day")
                        .stream()
                        .map(row -> row.date(0))
                        .toList();
        if (holidays.isEmpty()) {
            throw new IllegalStateException("The database has no bank holidays: is it migrated?");
        }
        return new ReferenceSnapshot(
                codeLists(),
                offences(),
                areas(),
                new WorkingDays(holidays),
                holidays.get(holidays.size() - 1),
                victimsCodes(),
                rules());
    }

    private CodeLists codeLists() {
        Map<String, List<CodeEntry>> lists = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT list_code, code, label, parent_code, external_code, sort,"
                                + " valid_from, valid_to FROM code_list_entry")) {
            lists.computeIfAbsent(row.text(0), unused -> new ArrayList<>())
                    .add(
                            new CodeEntry(
                                    row.text(1),
                                    row.text(2),
                                    row.text(3),
                                    row.text(4),
                                    row.count(5),
                                    validity(row, 6)));
        }
        return new CodeLists(lists);
    }

    private Offences offences() {
        return new Offences(
                rows(
                                "SELECT code, title, subgroup, offence_group, crime_group,"
                                        + " individual_victim, valid_from, valid_to FROM offence")
                        .stream()
                        .map(
                                row ->
                                        new Offence(
                                                row.text(0),
                                                row.text(1),
                                                row.text(2),
                                                row.text(3),
                                                row.text(4),
                                                row.flag(5),
                                                validity(row, 6)))
                        .toList());
    }

    private Areas areas() {
        return new Areas(
                rows("SELECT code, name, kind, residents FROM area ORDER BY sort, code").stream()
                        .map(row -> new Area(row.text(0), row.text(1), row.text(2), row.count(3)))
                        .toList(),
                inForce("SELECT alias, area_code, valid_from, valid_to FROM area_alias"),
                inForce("SELECT outward, area_code, valid_from, valid_to FROM postcode_area"));
    }

    private List<VictimsCode> victimsCodes() {
        Map<String, Map<CodeClock, List<VictimsCode.Allowance>>> clocks = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT version_code, clock_code, standard_days, enhanced_days, valid_from,"
                                + " valid_to FROM victims_code_clock ORDER BY valid_from")) {
            clocks.computeIfAbsent(row.text(0), unused -> new EnumMap<>(CodeClock.class))
                    .computeIfAbsent(CodeClock.valueOf(row.text(1)), unused -> new ArrayList<>())
                    .add(new VictimsCode.Allowance(row.count(2), row.count(3), validity(row, 4)));
        }
        return rows(
                        "SELECT code, valid_from, valid_to FROM victims_code_version ORDER BY valid_from")
                .stream()
                .map(
                        row ->
                                new VictimsCode(
                                        row.text(0),
                                        validity(row, 1),
                                        clocks.getOrDefault(row.text(0), Map.of())))
                .toList();
    }

    private RuleBook rules() {
        return new RuleBook(
                rows(
                                "SELECT id, contract_id, name, needed, "
                                        + CONDITIONS
                                        + " FROM consent_rule ORDER BY id")
                        .stream()
                        .map(
                                row ->
                                        new ConsentRule(
                                                row.number(0),
                                                row.number(1),
                                                row.text(2),
                                                row.text(3),
                                                conditions(row, 4),
                                                validity(row, 16)))
                        .toList(),
                rows(
                                "SELECT id, contract_id, name, hold_reason, "
                                        + CONDITIONS
                                        + " FROM hold_rule ORDER BY id")
                        .stream()
                        .map(
                                row ->
                                        new HoldRule(
                                                row.number(0),
                                                row.number(1),
                                                row.text(2),
                                                row.text(3),
                                                conditions(row, 4),
                                                validity(row, 16)))
                        .toList(),
                rows(
                                "SELECT id, rule_order, name, service_id, "
                                        + CONDITIONS
                                        + " FROM routing_rule")
                        .stream()
                        .map(
                                row ->
                                        new RoutingRule(
                                                row.number(0),
                                                row.count(1),
                                                row.text(2),
                                                row.number(3),
                                                conditions(row, 4),
                                                validity(row, 16)))
                        .toList(),
                serviceClocks(),
                contactTerms());
    }

    private List<ServiceClock> serviceClocks() {
        return rows(
                        "SELECT service_id, kind, priority, amount, unit, valid_from, valid_to"
                                + " FROM service_clock")
                .stream()
                .map(
                        row ->
                                new ServiceClock(
                                        row.number(0),
                                        row.text(1),
                                        Risk.valueOf(row.text(2)),
                                        row.count(3),
                                        ServiceClock.Unit.valueOf(row.text(4)),
                                        validity(row, 5)))
                .toList();
    }

    private List<ContactTerms.Dated> contactTerms() {
        return rows(
                        "SELECT contract_id, attempts, working_days, distinct_days, distinct_times,"
                                + " channels, valid_from, valid_to FROM contact_policy")
                .stream()
                .map(
                        row ->
                                new ContactTerms.Dated(
                                        row.number(0),
                                        new ContactTerms(
                                                row.count(1),
                                                row.count(2),
                                                row.count(3),
                                                row.count(4),
                                                row.count(5)),
                                        validity(row, 6)))
                .toList();
    }

    private static Conditions conditions(Row row, int first) {
        return new Conditions(
                row.text(first),
                row.text(first + 1),
                row.text(first + 2),
                row.text(first + 3),
                row.text(first + 4),
                row.text(first + 5),
                row.text(first + 6),
                row.count(first + 7),
                row.count(first + 8),
                row.text(first + 9),
                row.count(first + 10),
                row.count(first + 11));
    }

    private static Validity validity(Row row, int first) {
        return new Validity(row.date(first), row.date(first + 1));
    }

    /** What leads to what today; what is kept in memory is read anew every minute. */
    private Map<String, String> inForce(String sql) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Map<String, String> pairs = new HashMap<>();
        rows(sql).stream()
                .filter(row -> validity(row, 2).includes(today))
                .forEach(row -> pairs.put(row.text(0), row.text(1)));
        return pairs;
    }

    private List<Row> rows(String sql) {
        return Row.of(entityManager.createNativeQuery(sql).getResultList());
    }
}
