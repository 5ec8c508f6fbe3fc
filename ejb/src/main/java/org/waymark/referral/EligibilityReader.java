package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.reference.Conditions;
import org.waymark.reference.Situation;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Whether a service may see somebody, by the dated rules of its pathway. Asked before a referral is
 * accepted or sent there and before anything is booked; no page decides it.
 */
@ApplicationScoped
public class EligibilityReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;

    /**
     * Refuses what the rules refuse for somebody who refers themselves, before anything is kept.
     *
     * @param source code of referral_source
     * @param age null when not known
     * @param happened when it happened; null when not known
     * @throws BadInput with what to do instead
     */
    public void require(
            String field, long serviceId, String source, Integer age, LocalDate happened) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        refuse(
                field,
                EligibilityRule.judge(
                        rules(serviceId), situation(source, age, happened, today), today));
    }

    /**
     * The same for a referral that is there, as it stood on the day it came.
     *
     * @throws BadInput with what to do instead
     */
    public void require(String field, long serviceId, long referralId) {
        List<EligibilityRule> rules = rules(serviceId);
        if (!rules.isEmpty()) {
            refuse(field, EligibilityRule.judge(rules, of(referralId), today()));
        }
    }

    private static void refuse(String field, Optional<EligibilityRule.Refused> refused) {
        refused.ifPresent(
                why -> {
                    throw new BadInput(field, why.words());
                });
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    private Situation of(long referralId) {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT r.source, r.received_at, COALESCE(r.offence_to,"
                                                        + " r.offence_from), p.date_of_birth,"
                                                        + " p.age_given, p.age_given_on FROM referral"
                                                        + " r JOIN person p ON p.id = r.person_id"
                                                        + " WHERE r.id = ?")
                                        .setParameter(1, referralId)
                                        .getResultList())
                        .get(0);
        LocalDate received = WorkingDays.dateOf(Columns.instant(row.columns()[1]));
        Instant offence = Columns.instant(row.columns()[2]);
        return situation(
                row.text(0),
                age(row.date(3), row.count(4), row.date(5), received),
                offence == null ? null : WorkingDays.dateOf(offence),
                received);
    }

    /** By the date of birth, or else as it was given, with the years that have passed since. */
    static Integer age(LocalDate born, Integer given, LocalDate givenOn, LocalDate on) {
        if (born != null) {
            return Period.between(born, on).getYears();
        }
        return given == null || givenOn == null || givenOn.isAfter(on)
                ? given
                : Integer.valueOf(given + Period.between(givenOn, on).getYears());
    }

    static Situation situation(String source, Integer age, LocalDate happened, LocalDate received) {
        return new Situation(
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                source,
                null,
                null,
                age,
                null,
                happened == null
                        ? null
                        : (int) Math.max(0, ChronoUnit.DAYS.between(happened, received)));
    }

    private List<EligibilityRule> rules(long serviceId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT e.topic, e.rule_order, e.allows, e.words,"
                                                + " e.instead_pathway, e.source, e.age_from, e.age_to,"
                                                + " e.days_from, e.days_to, e.valid_from, e.valid_to"
                                                + " FROM eligibility_rule e JOIN service s ON"
                                                + " s.pathway_code = e.pathway_code WHERE s.id = ?")
                                .setParameter(1, serviceId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new EligibilityRule(
                                        row.text(0),
                                        row.count(1),
                                        row.flag(2),
                                        new Conditions(
                                                null,
                                                null,
                                                null,
                                                null,
                                                row.text(5),
                                                null,
                                                null,
                                                row.count(6),
                                                row.count(7),
                                                null,
                                                row.count(8),
                                                row.count(9)),
                                        row.text(3),
                                        row.text(4),
                                        new Validity(row.date(10), row.date(11))))
                .toList();
    }
}
