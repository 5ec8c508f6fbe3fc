package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.person.Conflict;
import org.waymark.person.ToldConflicts;
import org.waymark.person.ToldPerson;
import org.waymark.reference.WorkingDays;

/**
 * Cases that other agencies referred to a MARAC, for whoever answers for data protection: of the
 * services of a provider, and none in which somebody stands whom they know. Whoever calls has
 * loaded the request in the actor's scope.
 */
@ApplicationScoped
public class OutsideRecords {

    @Inject private OutsideStore store;
    @Inject private ToldConflicts conflicts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * One of them.
     *
     * @param agency code of marac_agency
     * @param meetingOn null when it is on no list any more
     * @param words by the names of {@link MaracReferral.Field} and those of others; empty when it
     *     cannot be opened now
     * @param people of whom it tells
     */
    public record Paper(
            long id,
            String agency,
            String areaCode,
            LocalDate referredOn,
            LocalDate meetingOn,
            MaracReferral.State state,
            Map<String, String> words,
            List<ToldPerson> people) {}

    /** Those with these ids, as far as the actor may know of them. */
    public List<Paper> papers(long organisationId, List<Long> ids) {
        ToldConflicts.Declared declared = conflicts.of(current.get().id());
        return store.ofProvider(organisationId, ids).stream()
                .map(OutsideRecords::paper)
                .filter(each -> declared.to(each.people()) != Conflict.BLOCK)
                .toList();
    }

    /** Is any of these still to be spoken about? */
    public boolean isToCome(long organisationId, List<Long> ids) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return store.ofProvider(organisationId, ids).stream()
                .map(OutsideStore.Found::referral)
                .anyMatch(
                        each ->
                                each.state() == MaracReferral.State.LISTED
                                        && each.listing() != null
                                        && each.listing().on() != null
                                        && !each.listing().on().isBefore(today));
    }

    /** Destroys them for good, with their keys. */
    public void destroy(long organisationId, List<Long> ids) {
        store.ofProvider(organisationId, ids).forEach(each -> store.destroy(each.referral().id()));
    }

    private static Paper paper(OutsideStore.Found found) {
        MaracReferral referral = found.referral();
        return new Paper(
                referral.id(),
                found.agency(),
                referral.areaCode(),
                referral.referredOn(),
                referral.listing() == null ? null : referral.listing().on(),
                referral.state(),
                referral.words(),
                OutsidePeople.of(referral));
    }
}
