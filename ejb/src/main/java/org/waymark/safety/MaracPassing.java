package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.person.CaseSuspectStore;
import org.waymark.person.SuspectName;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Somebody under a referral to a MARAC has moved. Another London borough gets the same referral and
 * waits for its meeting; outside London only the words say who took it over.
 */
@Stateless
@Guarded
public class MaracPassing {

    @Inject private CaseAccess cases;
    @Inject private MaracStore store;
    @Inject private MaracRuleStore rules;
    @Inject private MaracFactsReader facts;
    @Inject private MaracContact contact;
    @Inject private CaseSuspectStore suspects;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Where it goes on.
     *
     * @param referralId the new one, or the one that waits there already; the same outside London
     * @param arose false where nothing had to arise
     */
    public record Passed(long referralId, boolean arose) {}

    /**
     * Passes it on. Where all whom it names wait there already, nothing arises.
     *
     * @throws BadInput when it has ended, or they are too young for the other MARAC
     */
    @Needs(Right.CASE_WORK)
    public Passed transfer(String caseReference, long referralId, String areaCode, String why) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC transferred");
        MaracReferral before = store.find(found.id(), found.personId(), referralId);
        if (!before.state().isWaiting() && before.state() != MaracReferral.State.HEARD) {
            throw new BadInput("transferTo", "This referral has ended.");
        }
        Area area = areaCode == null ? null : reference.areas().find(areaCode);
        if (area == null || areaCode.equals(before.areaCode())) {
            throw new BadInput("transferTo", "Choose where it goes.");
        }
        String words =
                TypedText.required(
                        "transferWhy",
                        why,
                        Field.TRANSFER.most() / 2,
                        "Say why, and who there has taken it over.");
        List<MaracReferral> known = store.of(found.id(), found.personId());
        boolean arises = area.isInLondon() && !allWait(known, areaCode, before.perpetrators());
        if (arises) {
            oldEnough(found, before, areaCode);
        }
        store.becomes(
                before,
                found.personId(),
                MaracReferring.with(
                        before,
                        MaracReferral.State.TRANSFERRED,
                        Field.TRANSFER,
                        reference.areaName(areaCode) + ": " + words));
        contact.ends(found.id());
        happened(found, "Passed to another MARAC", referralId);
        return arises
                ? new Passed(arise(found, before, areaCode), true)
                : new Passed(
                        waiting(known, areaCode, before.perpetrators()).orElse(referralId), false);
    }

    /** Does each of these wait to be heard by this MARAC already, together with the victim? */
    static boolean allWait(
            List<MaracReferral> known, String areaCode, List<Perpetrator> perpetrators) {
        return !perpetrators.isEmpty()
                && perpetrators.stream()
                        .allMatch(each -> waiting(known, areaCode, List.of(each)).isPresent());
    }

    private static Optional<Long> waiting(
            List<MaracReferral> known, String areaCode, List<Perpetrator> perpetrators) {
        return known.stream()
                .filter(each -> MaracReferral.isWaiting(List.of(each), areaCode, perpetrators))
                .map(MaracReferral::id)
                .findFirst();
    }

    private void oldEnough(CaseAccess.Found found, MaracReferral before, String areaCode) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Integer recorded = facts.known(found.id()).age(today);
        Integer age =
                recorded == null ? MaracAge.told(before.said(Field.VICTIM_BORN), today) : recorded;
        String refusal = rules.rule(current.get().organisationId(), areaCode, today).refusal(age);
        if (refusal != null) {
            throw new BadInput("transferTo", refusal);
        }
    }

    private long arise(CaseAccess.Found found, MaracReferral before, String areaCode) {
        long id = Ids.next();
        store.add(
                found.id(),
                found.personId(),
                found.serviceId(),
                there(before, id, areaCode, reference.areaName(before.areaCode())),
                null,
                current.get().id(),
                clock.instant());
        suspects.named(
                found.id(),
                id,
                before.perpetrators().stream()
                        .flatMap(each -> SuspectName.of(each.name(), each.born()).stream())
                        .toList());
        happened(found, "Referred to MARAC", id);
        return id;
    }

    /**
     * The same referral for another borough: of the same day and with the same criteria, because
     * nothing has happened again.
     */
    static MaracReferral there(MaracReferral before, long id, String areaCode, String from) {
        Map<String, String> words = new LinkedHashMap<>(before.words());
        List.of(Field.TRANSFER, Field.WITHDRAWN, Field.FEEDBACK)
                .forEach(field -> words.remove(field.name()));
        String earlier = before.said(Field.OTHER_MARAC);
        words.put(
                Field.OTHER_MARAC.name(),
                "%s, %s; passed on because they moved%s"
                        .formatted(
                                from,
                                MaracPaper.day(before.referredOn()),
                                earlier == null ? "" : ". " + earlier));
        return new MaracReferral(
                id,
                areaCode,
                before.referredOn(),
                MaracReferral.State.REFERRED,
                before.criteria(),
                before.score(),
                before.incidents(),
                before.crimes(),
                before.aware(),
                before.consent(),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                words);
    }

    private void happened(CaseAccess.Found found, String what, long referralId) {
        cases.happened(found.id(), CaseEvent.Kind.MARAC, what, null, referralId);
    }
}
