package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.access.AuditTrail;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.feed.PublicIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.Reference;

/**
 * The public page on which anybody asks for support after sexual violence, without police and
 * without saying what happened. Nobody is signed in and nothing is kept before it is sent, so it
 * stands outside the door on purpose. It becomes a referral by the same rules as a row of a feed;
 * what becomes of it there, nobody is told here: the answer is always the same.
 */
@Stateless
public class Asking {

    /** The offence of whoever has not said more. */
    static final String UNSAID = "UNSAID";

    private static final String SELF = "SELF";

    @Inject private Organisations organisations;
    @Inject private PublicIntake intake;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;

    /** A mark for one form, so that it is taken once however often it is sent. */
    public String mark() {
        return Reference.next().value();
    }

    /**
     * Sends it.
     *
     * @param mark of the form
     * @param told how to reach them, who they are, and when it was
     * @param close it was a partner, a former partner or family: Y, N, or null for not said
     * @throws BadInput with what is missing, by field
     */
    public void send(String mark, Told told, String close, boolean agreed) {
        Instant now = clock.instant();
        Told whole = AskRules.whole(told);
        Map<String, String> problems = AskRules.problems(whole, agreed, WorkingDays.dateOf(now));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        String once = Reference.parse(mark).orElseGet(Reference::next).value();
        Map<FeedColumn, String> cells = new EnumMap<>(IncidentCells.of(whole, once, now));
        cells.put(FeedColumn.MESSAGE_ID, "asked-" + once);
        cells.put(FeedColumn.OFFENCE_CODE, UNSAID);
        if ("Y".equals(close) || "N".equals(close)) {
            cells.put(FeedColumn.DOMESTIC_ABUSE, close);
        }
        PublicIntake.Made made = intake.make(cells, sender(), SELF, "public page");
        trail.fromOutside(
                "Asking.send",
                made == null ? null : made.personId(),
                made == null ? null : made.referralId(),
                "asked for support");
    }

    /** The organisation that stands for the page: whose service sees people first. */
    private Organisation sender() {
        Directory directory = organisations.directory();
        Service service =
                directory.services().stream()
                        .filter(Service::active)
                        .filter(
                                each ->
                                        each.kind() == Service.Kind.HAVEN
                                                || each.kind() == Service.Kind.RAPE_CRISIS
                                                || each.kind() == Service.Kind.UNIVERSAL)
                        .min(java.util.Comparator.comparing(Asking::rank))
                        .orElseThrow();
        return directory.organisation(service.organisationId()).orElseThrow();
    }

    private static int rank(Service service) {
        return switch (service.kind()) {
            case HAVEN -> 0;
            case RAPE_CRISIS -> 1;
            default -> 2;
        };
    }
}
