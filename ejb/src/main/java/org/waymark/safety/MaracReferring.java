package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.person.CaseSuspectStore;
import org.waymark.person.SuspectName;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Refers somebody to the MARAC of a borough, and takes it back. The timeline says that it was done
 * and names nobody.
 */
@Stateless
@Guarded
public class MaracReferring {

    private static final String MARAC = "marac:";

    @Inject private CaseAccess cases;
    @Inject private MaracStore store;
    @Inject private MaracRuleStore rules;
    @Inject private MaracFactsReader facts;
    @Inject private ChildStore children;
    @Inject private MaracFormCheck check;
    @Inject private MaracFlags flags;
    @Inject private MaracContact contact;
    @Inject private CaseSuspectStore suspects;
    @Inject private AuditSubject subject;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Refers. The criteria are worked out by the rule of the borough; one has to be met.
     *
     * @return the id of the referral
     */
    @Needs(Right.CASE_WORK)
    public long refer(String caseReference, MaracReferral.Form form) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC referral");
        Map<String, String> said = check.checked(form);
        LocalDate today = WorkingDays.dateOf(clock.instant());
        List<Perpetrator> perpetrators =
                form.perpetrators().stream().filter(Perpetrator::isNamed).toList();
        if (MaracReferral.isWaiting(
                store.of(found.id(), found.personId()), form.areaCode(), perpetrators)) {
            throw new BadInput(
                    "areaCode",
                    "They are referred to this MARAC already, and it has not been heard. Put right or"
                            + " add what has changed on the page of that referral.");
        }
        MaracFactsReader.Dash dash = facts.dash(found.id());
        MaracFactsReader.Known known = facts.known(found.id());
        MaracRule rule = rules.rule(current.get().organisationId(), form.areaCode(), today);
        String born = born(known, said, today, rule);
        MaracCriteria criteria =
                MaracCriteria.of(
                        new MaracCriteria.Facts(
                                dash == null ? null : dash.score(),
                                form.judged(),
                                MaracIncidents.larger(
                                        form.incidents(),
                                        known.escalatingAfter(
                                                today.minusMonths(rule.withinMonths()))),
                                form.crimes(),
                                form.present() == null ? Set.of() : form.present(),
                                MaracCriteria.later(
                                        facts.lastReferred(found.id(), perpetrators),
                                        form.lastListed())),
                        rule,
                        today);
        if (!criteria.isAnyMet()) {
            throw new BadInput(
                    "judged",
                    "None of the criteria of this MARAC is met by what is on record. If the danger is"
                            + " high in your judgement, say so here.");
        }
        said.put(Field.AGENCY.name(), known.service());
        said.put(Field.VICTIM.name(), known.name());
        said.put(Field.VICTIM_BORN.name(), born);
        for (int place = 0; place < perpetrators.size(); place++) {
            perpetrators.get(place).write(said, place);
        }
        int place = 0;
        for (Child child : children.children(found.id(), found.personId())) {
            said.put(MaracReferral.childKey(place++), line(child));
        }
        long id = Ids.next();
        store.add(
                found.id(),
                found.personId(),
                found.serviceId(),
                new MaracReferral(
                        id,
                        form.areaCode(),
                        today,
                        MaracReferral.State.REFERRED,
                        criteria,
                        dash == null ? null : dash.score(),
                        form.incidents(),
                        form.crimes(),
                        form.aware(),
                        form.consent(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        said),
                null,
                current.get().id(),
                clock.instant());
        if (form.consent() != MaracReferral.Consent.GIVEN) {
            subject.override(
                    found.id(),
                    found.personId(),
                    "referred to MARAC without consent",
                    "Why, and who authorised it, is in the sealed referral");
        }
        suspects.named(
                found.id(),
                id,
                perpetrators.stream()
                        .flatMap(each -> SuspectName.of(each.name(), each.born()).stream())
                        .toList());
        flags.referred(found.id());
        cases.dangerKnown(found.id(), "Referred to MARAC");
        cases.happened(found.id(), CaseEvent.Kind.MARAC, "Referred to MARAC", null, id);
        drafts.discard(DraftSeal.KEY + MARAC + found.reference());
        return id;
    }

    /** It was an error, or is not needed any more: its flag goes with it. */
    @Needs(Right.CASE_WORK)
    public void withdraw(String caseReference, long referralId, String reason) {
        CaseAccess.Found found = cases.openPapersToWork(caseReference, "MARAC withdrawn");
        MaracReferral before = waiting(found, referralId);
        String why =
                TypedText.required(
                        "withdrawWhy", reason, Field.WITHDRAWN.most(), "Say why it is withdrawn.");
        store.becomes(
                before,
                found.personId(),
                with(before, MaracReferral.State.WITHDRAWN, Field.WITHDRAWN, why));
        contact.ends(found.id());
        suspects.forget(referralId);
        cases.happened(
                found.id(), CaseEvent.Kind.MARAC, "MARAC referral withdrawn", null, referralId);
    }

    /**
     * When they were born or how old they are, in words: as on record, else as it was told now.
     *
     * @throws BadInput when they are too young for this MARAC, or nobody knows
     */
    private static String born(
            MaracFactsReader.Known known,
            Map<String, String> said,
            LocalDate today,
            MaracRule rule) {
        Integer recorded = known.age(today);
        String told = said.get(Field.VICTIM_BORN.name());
        String refusal = rule.refusal(recorded == null ? MaracAge.told(told, today) : recorded);
        if (refusal != null) {
            throw new BadInput(recorded == null ? Field.VICTIM_BORN.name() : "areaCode", refusal);
        }
        if (known.born() != null) {
            return day(known.born());
        }
        return recorded == null ? told : "Not known, %d years old".formatted(recorded);
    }

    private MaracReferral waiting(CaseAccess.Found found, long referralId) {
        MaracReferral before = store.find(found.id(), found.personId(), referralId);
        if (!before.state().isWaiting()) {
            throw new BadInput("withdrawWhy", "This referral has been heard or has ended.");
        }
        return before;
    }

    /** What ends before it was heard is on no list any more, by name or otherwise. */
    static MaracReferral with(
            MaracReferral before, MaracReferral.State state, Field field, String text) {
        Map<String, String> words = new LinkedHashMap<>(before.words());
        words.put(field.name(), text);
        MaracChange change = MaracChange.of(before).state(state).words(words);
        return (before.state().isWaiting() ? change.listed(null) : change).made();
    }

    private static String line(Child child) {
        StringBuilder line = new StringBuilder(child.name());
        for (Child.Field field :
                List.of(
                        Child.Field.BORN,
                        Child.Field.TO_VICTIM,
                        Child.Field.TO_OTHER,
                        Child.Field.LIVES_WITH,
                        Child.Field.ADDRESS,
                        Child.Field.SCHOOL)) {
            if (child.said(field) != null) {
                line.append("; ")
                        .append(field.label().toLowerCase())
                        .append(": ")
                        .append(child.said(field));
            }
        }
        return line.toString();
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
