package org.waymark.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** The dated rules that decide about a referral: consent, holds, routes, clocks, contact terms. */
public final class RuleBook {

    private final List<ConsentRule> consentRules;
    private final List<HoldRule> holdRules;
    private final List<RoutingRule> routingRules;
    private final List<ServiceClock> serviceClocks;
    private final List<ContactTerms.Dated> contactTerms;

    public RuleBook(
            List<ConsentRule> consentRules,
            List<HoldRule> holdRules,
            List<RoutingRule> routingRules,
            List<ServiceClock> serviceClocks,
            List<ContactTerms.Dated> contactTerms) {
        this.consentRules = List.copyOf(consentRules);
        this.holdRules = List.copyOf(holdRules);
        this.routingRules =
                routingRules.stream()
                        .sorted(
                                Comparator.comparingInt(RoutingRule::order)
                                        .thenComparingLong(RoutingRule::id))
                        .toList();
        this.serviceClocks = List.copyOf(serviceClocks);
        this.contactTerms = List.copyOf(contactTerms);
    }

    /**
     * Must the person have agreed before anybody makes contact? The strictest of all rules that
     * match counts, those for all contracts and those of this one: what is enough for a burglary is
     * not enough for a burglary with domestic abuse. Without any rule being told is enough.
     */
    public boolean needsExplicitConsent(Situation situation, Long contractId, LocalDate day) {
        return consentRules.stream()
                .filter(rule -> rule.contractId() == null || rule.contractId().equals(contractId))
                .filter(rule -> rule.validity().includes(day))
                .filter(rule -> rule.when().hold(situation))
                .anyMatch(rule -> rule.needed().equals(ConsentRule.EXPLICIT));
    }

    /** Why a person must decide before contact; empty when nothing speaks against it. */
    public List<String> holdReasons(Situation situation, Long contractId, LocalDate day) {
        return holdRules.stream()
                .filter(rule -> rule.contractId() == null || rule.contractId().equals(contractId))
                .filter(rule -> rule.validity().includes(day))
                .filter(rule -> rule.when().hold(situation))
                .map(HoldRule::reason)
                .distinct()
                .toList();
    }

    /**
     * The first routing rule that matches and whose service may take the referral.
     *
     * @param mayTake has this service a contract for it?
     */
    public Optional<RoutingRule> route(Situation situation, LocalDate day, LongPredicate mayTake) {
        return routingRules.stream()
                .filter(rule -> rule.validity().includes(day))
                .filter(rule -> rule.when().hold(situation))
                .filter(rule -> rule.serviceId() == null || mayTake.test(rule.serviceId()))
                .findFirst();
    }

    /**
     * How hard to try, by the contract or else by the default.
     *
     * @throws IllegalStateException when no default is loaded: closing would then be a guess
     */
    public ContactTerms contactTerms(Long contractId, LocalDate day) {
        return contactTerms.stream()
                .filter(row -> row.validity().includes(day))
                .filter(row -> row.contractId() == null || row.contractId().equals(contractId))
                .max(Comparator.comparing(row -> row.contractId() != null))
                .map(ContactTerms.Dated::terms)
                .orElseThrow(
                        () -> new IllegalStateException("No contact policy is in force on " + day));
    }

    /** What the contract itself says about how hard to try; empty when it is silent. */
    public Optional<ContactTerms> ownContactTerms(Long contractId, LocalDate day) {
        return contactTerms.stream()
                .filter(row -> row.contractId() != null && row.contractId().equals(contractId))
                .filter(row -> row.validity().includes(day))
                .map(ContactTerms.Dated::terms)
                .findFirst();
    }

    /** How long this service has for a step; empty when the step has no clock. */
    public Optional<ServiceClock> serviceClock(
            String kind, Risk priority, Long serviceId, LocalDate day) {
        return serviceClocks.stream()
                .filter(clock -> clock.kind().equals(kind) && clock.priority() == priority)
                .filter(clock -> clock.validity().includes(day))
                .filter(clock -> clock.serviceId() == null || clock.serviceId().equals(serviceId))
                .max(Comparator.comparing(clock -> clock.serviceId() != null));
    }
}
