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
import java.util.function.LongFunction;
import org.waymark.reference.Conditions;
import org.waymark.reference.Situation;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Whether a service may see somebody, by the dated rules of its pathway. Asked before a referral is
 * accepted or sent there and before anything is booked; no page decides it. Whom a service passed
 * on counts as sent by whoever sent them first.
 */
@ApplicationScoped
public class EligibilityReader {

    private static final String TRANSFER = "TRANSFER";
    private static final int LONGEST_WAY = 20;

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
            refuse(field, EligibilityRule.judge(rules, of(referralId, null), today()));
        }
    }

    /**
     * Why a service may not see whom another service would pass on to it today, with what to do
     * instead; empty when it may.
     *
     * @param referralId of the service that would ask
     */
    public Optional<String> refusal(long serviceId, long referralId) {
        List<EligibilityRule> rules = rules(serviceId);
        return rules.isEmpty()
                ? Optional.empty()
                : EligibilityRule.judge(rules, of(referralId, today()), today())
                        .map(EligibilityRule.Refused::words);
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

    /** As it stood on a day; without one, on the day it came. */
    private Situation of(long referralId, LocalDate day) {
        Row row =
                row(
                        "SELECT r.received_at, COALESCE(r.offence_to, r.offence_from),"
                                + " p.date_of_birth, p.age_given, p.age_given_on FROM referral r JOIN"
                                + " person p ON p.id = r.person_id WHERE r.id = ?",
                        referralId);
        LocalDate on = day == null ? WorkingDays.dateOf(Columns.instant(row.columns()[0])) : day;
        Instant offence = Columns.instant(row.columns()[1]);
        return situation(
                origin(
                        referralId,
                        id -> {
                            Row from =
                                    row("SELECT source, parent_id FROM referral WHERE id = ?", id);
                            return new Sent(from.text(0), from.number(1));
                        }),
                age(row.date(2), row.count(3), row.date(4), on),
                offence == null ? null : WorkingDays.dateOf(offence),
                on);
    }

    /** From where a referral came, and of which one it came of. */
    record Sent(String source, Long parent) {}

    /** Who first sent somebody that one service passed on to another, and perhaps to a third. */
    static String origin(long referralId, LongFunction<Sent> sent) {
        Sent at = sent.apply(referralId);
        for (int i = 0;
                i < LONGEST_WAY && TRANSFER.equals(at.source()) && at.parent() != null;
                i++) {
            at = sent.apply(at.parent());
        }
        return at.source();
    }

    private Row row(String sql, long id) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, id).getResultList())
                .get(0);
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
