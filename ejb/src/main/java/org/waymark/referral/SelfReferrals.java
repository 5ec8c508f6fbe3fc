package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.feed.ReferralIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;

/**
 * Somebody calls a service and asks for help: no police, no other sender. The service that takes
 * the call takes them on at once where its rules allow it; where they do not, nothing is kept and
 * the page says who can help.
 */
@Stateless
@Guarded
public class SelfReferrals {

    private static final String OWN_WISH = "They called this service themselves";

    @Inject private EligibilityReader eligibility;
    @Inject private ReferralIntake intake;
    @Inject private ReferralStore store;
    @Inject private MoveRecord moves;
    @Inject private Acceptance acceptance;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * What somebody said of themselves. What they did not say is null.
     *
     * @param offence code of the offence that comes nearest
     * @param callSafe Y, N or null when not asked; so the other answers
     * @param disability Y, N, R for who prefers not to say, or null when not asked
     * @param known POLICE, STAFF or PUBLIC_FIGURE when somebody in this works there or is widely
     *     known
     * @param agreed they want this service to have their details
     */
    public record Caller(
            String givenNames,
            String surname,
            LocalDate born,
            Integer age,
            String postcode,
            String phone,
            String callSafe,
            String textSafe,
            String voicemailSafe,
            String email,
            String emailSafe,
            String offence,
            LocalDate happened,
            String domesticAbuse,
            String disability,
            String known,
            boolean agreed) {

        /** The mark that keeps it to named staff; null when there is none. */
        String mark() {
            return RestrictionReason.markFor(known);
        }
    }

    /**
     * What became of it.
     *
     * @param taken the service has taken them on and there is a case; otherwise it waits in an
     *     inbox
     * @param restricted it is marked, so that it waits for those alone who decide about such
     */
    public record Taken(long referralId, Reference reference, boolean taken, boolean restricted) {}

    /**
     * Keeps the referral of who called.
     *
     * @param serviceId the service that was called; the actor takes its calls
     * @throws BadInput when something is missing, or the service may not see them: then with what
     *     to do instead
     */
    @Needs(Right.CALL_TAKE)
    public Taken take(long serviceId, Caller caller) {
        Directory directory = organisations.directory();
        Service service =
                directory
                        .service(serviceId)
                        .filter(each -> each.active() && takesCallsOf(each))
                        .orElseThrow(NotFound::new);
        // who may not be seen is sent on before anything else is asked of them
        eligibility.require("age", serviceId, "SELF", age(caller), caller.happened());
        check(caller);
        ReferralIntake.Receipt receipt = intake.receiveCaller(cells(caller));
        if (receipt.reference() == null) {
            throw new BadInput("surname", "It was not taken: " + receipt.why());
        }
        Referral referral = store.sent(receipt.reference().value());
        boolean open = referral.state() == ReferralState.RECEIVED;
        if (open) {
            toTheirs(referral, service);
        }
        // of what is restricted only those decide who answer for it
        boolean restricted = store.isRestricted(referral.id());
        boolean taken = open && !restricted;
        if (taken) {
            acceptance.accept(
                    referral,
                    directory
                            .teamFor(service.id(), referral.residenceArea())
                            .map(Team::id)
                            .orElse(null));
        }
        return new Taken(referral.id(), receipt.reference(), taken, restricted);
    }

    /** They called this service: what the rules would have proposed does not matter. */
    private void toTheirs(Referral referral, Service service) {
        if (!Long.valueOf(service.id()).equals(referral.proposedServiceId())) {
            ReferralState before = referral.state();
            referral.route(service.id(), OWN_WISH);
            moves.keep(
                    referral,
                    ReferralMove.ROUTE,
                    before,
                    null,
                    service.name() + ": " + OWN_WISH.toLowerCase());
            store.moved(referral);
        }
    }

    private boolean takesCallsOf(Service service) {
        Actor actor = current.get();
        return actor.grantsOf(Right.CALL_TAKE).stream()
                .anyMatch(
                        grant ->
                                grant.serviceId() == null
                                        ? service.organisationId() == actor.organisationId()
                                        : grant.serviceId() == service.id());
    }

    private Integer age(Caller caller) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return caller.born() == null || caller.born().isAfter(today)
                ? caller.age()
                : EligibilityReader.age(caller.born(), null, null, today);
    }

    private void check(Caller caller) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Map<String, String> problems = new LinkedHashMap<>();
        if (caller.surname() == null || caller.surname().isBlank()) {
            problems.put("surname", "Enter a surname, or what they want to be called.");
        }
        if (caller.born() == null && caller.age() == null) {
            problems.put("age", "Enter their date of birth or their age, roughly if you must.");
        }
        if (caller.born() != null && caller.born().isAfter(today)) {
            problems.put("born", "This day has not come yet.");
        }
        boolean safe =
                isSafe(caller.phone(), caller.callSafe())
                        || isSafe(caller.email(), caller.emailSafe());
        if (!safe) {
            problems.put(
                    "phone",
                    "Give one way to reach them that they say is safe: nobody can help without.");
        }
        if (caller.offence() == null || caller.offence().isBlank()) {
            problems.put("offence", "Choose what comes nearest to what happened.");
        }
        if (caller.happened() == null) {
            problems.put("happened", "Enter the day it happened, roughly if you must.");
        } else if (caller.happened().isAfter(today)) {
            problems.put("happened", "This day has not come yet.");
        }
        if (!caller.agreed()) {
            problems.put("agreed", "Without their agreement nothing about them is kept.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static boolean isSafe(String point, String answer) {
        return point != null && !point.isBlank() && "Y".equals(answer);
    }

    private Map<FeedColumn, String> cells(Caller caller) {
        Instant now = clock.instant();
        Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
        cells.put(FeedColumn.GIVEN_NAMES, caller.givenNames());
        cells.put(FeedColumn.SURNAME, caller.surname());
        cells.put(FeedColumn.DATE_OF_BIRTH, text(caller.born()));
        cells.put(FeedColumn.AGE, caller.born() == null ? text(caller.age()) : null);
        cells.put(FeedColumn.POSTCODE, caller.postcode());
        cells.put(FeedColumn.PHONE, caller.phone());
        cells.put(FeedColumn.PHONE_CALL_SAFE, caller.callSafe());
        cells.put(FeedColumn.PHONE_TEXT_SAFE, caller.textSafe());
        cells.put(FeedColumn.PHONE_VOICEMAIL_SAFE, caller.voicemailSafe());
        cells.put(FeedColumn.EMAIL, caller.email());
        cells.put(FeedColumn.EMAIL_SAFE, caller.emailSafe());
        cells.put(FeedColumn.OFFENCE_CODE, caller.offence());
        cells.put(FeedColumn.OFFENCE_FROM, text(caller.happened()));
        cells.put(FeedColumn.DOMESTIC_ABUSE, caller.domesticAbuse());
        cells.put(FeedColumn.DISABILITY, caller.disability());
        cells.put(FeedColumn.FLAGS, caller.mark());
        cells.put(FeedColumn.CONSENT, Consent.EXPLICIT.name());
        cells.put(FeedColumn.CONSENT_AT, now.toString());
        return cells;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
