package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.MaracFlag;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;

/**
 * Reads the MARAC papers of one case: for whoever works, covers or manages it, and not for who
 * opened it in an emergency.
 */
@Stateless
@Guarded
public class MaracQuery {

    @Inject private CaseAccess cases;
    @Inject private MaracStore store;
    @Inject private MaracActionStore actions;
    @Inject private MaracAlongStore along;
    @Inject private MaracRuleStore rules;
    @Inject private MaracFactsReader facts;
    @Inject private MaracFlagReader flags;
    @Inject private ChildStore children;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * How the case stands towards a MARAC.
     *
     * @param area the borough they live in, when it has a MARAC; null otherwise
     * @param score yes answers of the newest DASH; null when none was asked
     * @param unanswered how many questions of it were not answered
     * @param judged has a worker judged the danger as high?
     * @param diversity what is on record, to begin with
     * @param childrenKnown how many children are on record
     * @param incidents how many were written down within the months of the rule, in all of their
     *     cases of the service; what they were referred for is none of them. Null for none
     * @param lastReferred when this service last referred them, in whichever of their cases; null
     *     for never
     * @param age in whole years; null when it is not known
     * @param referrals of this case, newest first
     * @param along those that came along from another case of theirs or went to one, newest first
     */
    public record Standing(
            String area,
            MaracRule rule,
            MaracCriteria criteria,
            Integer score,
            int unanswered,
            boolean judged,
            Set<MaracRule.Automatic> present,
            boolean highRisk,
            String diversity,
            int childrenKnown,
            Integer incidents,
            LocalDate lastReferred,
            Integer age,
            List<MaracReferral> referrals,
            List<Along> along) {

        /** Are they too young for the MARAC of their borough? */
        public boolean isTooYoung() {
            return age != null && age < rule.ageFrom();
        }

        /** The last day of the flag, when it stands on this day; null when none does. */
        public LocalDate flaggedUntil(LocalDate today) {
            return MaracFlag.standing(lastReferred, today);
        }

        /** Does the flag come from another of their cases? */
        public boolean isFlaggedElsewhere() {
            return lastReferred != null
                    && referrals.stream()
                            .filter(each -> each.state() != MaracReferral.State.WITHDRAWN)
                            .noneMatch(each -> each.referredOn().equals(lastReferred));
        }

        /** Is a referral to be thought of: danger that is high, and none from this case? */
        public boolean isSuggested(LocalDate today) {
            return !isTooYoung()
                    && (highRisk || criteria.isAnyMet())
                    && (flaggedUntil(today) == null || isFlaggedElsewhere());
        }
    }

    /**
     * A referral went along when two cases of a person became one.
     *
     * @param came to this case; false where it went from it
     */
    public record Along(long referralId, boolean came, Instant at, String by) {}

    /** One referral with all that belongs to it. */
    public record Detail(
            MaracReferral referral,
            List<MaracReferral.Information> information,
            List<MaracReferral.Action> actions) {}

    /** The standing of a case, worked out anew. */
    @Needs(Right.CASE_WORK)
    public Standing of(String caseReference) {
        CaseAccess.Found found = cases.openPapers(caseReference, "MARAC papers");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        MaracFactsReader.Known known = facts.known(found.id());
        MaracFactsReader.Dash dash = facts.dash(found.id());
        List<MaracReferral> referrals = store.of(found.id(), found.personId());
        MaracRule rule = rules.rule(current.get().organisationId(), known.areaCode(), today);
        LocalDate last = flags.last(found.id());
        boolean judged = dash != null && dash.judgement() == Risk.HIGH;
        LocalDate counted = today.minusMonths(rule.withinMonths());
        List<Perpetrator> named =
                referrals.stream().flatMap(each -> each.perpetrators().stream()).toList();
        MaracCriteria criteria =
                MaracCriteria.of(
                        new MaracCriteria.Facts(
                                dash == null ? null : dash.score(),
                                judged,
                                known.escalatingAfter(counted),
                                null,
                                known.present(),
                                named.isEmpty() ? last : facts.lastReferred(found.id(), named)),
                        rule,
                        today);
        return new Standing(
                isInLondon(known.areaCode()) ? known.areaCode() : null,
                rule,
                criteria,
                dash == null ? null : dash.score(),
                dash == null ? 0 : dash.asked() - dash.answered(),
                judged,
                known.present(),
                found.risk() == Risk.HIGH,
                diversity(known),
                children.children(found.id(), found.personId()).size(),
                known.incidentsAfter(counted),
                last,
                known.age(today),
                referrals,
                along.of(found.id()));
    }

    /**
     * One referral.
     *
     * @throws org.waymark.shared.NotFound when the case has none such
     */
    @Needs(Right.CASE_WORK)
    public Detail one(String caseReference, long referralId) {
        CaseAccess.Seen found = cases.lookAtPapers(caseReference, "MARAC referral read");
        MaracReferral referral = store.find(found.id(), found.personId(), referralId);
        return new Detail(
                referral,
                actions.information(referral.id(), found.personId()),
                actions.actions(referral.id(), found.personId()));
    }

    private boolean isInLondon(String areaCode) {
        var area = areaCode == null ? null : reference.areas().find(areaCode);
        return area != null && area.isInLondon();
    }

    private String diversity(MaracFactsReader.Known known) {
        String ethnicity =
                known.ethnicity() == null
                        ? ""
                        : "Ethnicity: " + reference.label("ethnicity", known.ethnicity());
        String disability =
                known.disability() == null
                        ? ""
                        : "Disabled: "
                                + reference.label("disability", known.disability()).toLowerCase();
        return ethnicity.isEmpty() || disability.isEmpty()
                ? ethnicity + disability
                : ethnicity + ". " + disability;
    }
}
