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
import org.waymark.person.OutsideKeyStore;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The co-ordinator lists what agencies without an account here refer on paper. Nobody of it becomes
 * a person or a case of the records: it is there for the meeting, and for the managers of the
 * service of the borough, until its flag is over.
 */
@Stateless
@Guarded
public class OutsideListing {

    private static final String DRAFT = DraftSeal.KEY + "outside-";
    private static final int MOST_SCORE = 27;
    private static final int LONGEST_CHILDREN = 4_000;

    @Inject private CoordinatorScope coordinator;
    @Inject private MeetingStore meetings;
    @Inject private MaracStore store;
    @Inject private OutsideAccess outside;
    @Inject private OutsideKeyStore keys;
    @Inject private MaracRuleStore rules;
    @Inject private MaracFormCheck check;
    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * What the paper of an agency says.
     *
     * @param agency code of marac_agency
     * @param score yes answers of its DASH; null when it has none
     * @param children a line each; null or empty for none
     * @param form the rest; its borough is that of the meeting
     */
    public record Paper(String agency, Integer score, String children, MaracReferral.Form form) {}

    /**
     * It is on the list.
     *
     * @param id of the referral
     * @param kept has whoever entered it said that they know somebody in it? Then they see no more
     *     of it
     */
    public record Added(long id, boolean kept) {}

    /**
     * Lists it for a meeting, behind what is listed already. Whoever knows somebody in it enters it
     * all the same: a case that nobody lists helps nobody.
     *
     * @throws NotFound when the meeting is not of one of the boroughs of the actor
     */
    @Needs(Right.MARAC_LIST)
    public Added add(long meetingId, Paper paper) {
        MeetingStore.Kept meeting = coordinator.meeting(meetingId, true);
        subject.list("case of another agency listed for MARAC meeting " + meetingId);
        Map<String, String> said = checked(paper);
        LocalDate today = WorkingDays.dateOf(clock.instant());
        MaracReferral.Form form = paper.form();
        MaracRule rule = rules.rule(current.get().organisationId(), meeting.areaCode(), today);
        String refusal = rule.refusal(MaracAge.told(said.get(Field.VICTIM_BORN.name()), today));
        if (refusal != null) {
            throw new BadInput(Field.VICTIM_BORN.name(), refusal);
        }
        MaracCriteria criteria =
                MaracCriteria.of(
                        new MaracCriteria.Facts(
                                paper.score(),
                                form.judged(),
                                form.incidents(),
                                form.crimes(),
                                form.present() == null ? Set.of() : form.present(),
                                form.lastListed()),
                        rule,
                        today);
        if (!criteria.isAnyMet()) {
            throw new BadInput(
                    "judged",
                    "None of the criteria of this MARAC is met by what the paper says. Ask the agency,"
                            + " or say that it judges the danger as high.");
        }
        said.put(Field.AGENCY.name(), reference.label("marac_agency", paper.agency()));
        List<Perpetrator> named =
                form.perpetrators().stream().filter(Perpetrator::isNamed).toList();
        for (int place = 0; place < named.size(); place++) {
            named.get(place).write(said, place);
        }
        children(paper.children(), said);
        long id = Ids.next();
        MaracReferral referral =
                new MaracReferral(
                        id,
                        meeting.areaCode(),
                        today,
                        MaracReferral.State.LISTED,
                        criteria,
                        paper.score(),
                        form.incidents(),
                        form.crimes(),
                        form.aware(),
                        form.consent(),
                        new MaracReferral.Listing(
                                meetingId, meeting.heldOn(), meetings.lastPlace(meetingId) + 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        said);
        store.add(
                null,
                id,
                coordinator.serviceOf(meeting.areaCode()),
                referral,
                new OutsideStore.Sender(
                        paper.agency(), MaracCriteria.flaggedUntil(meeting.heldOn())),
                current.get().id(),
                clock.instant());
        keys.told(id, OutsidePeople.of(referral));
        subject.person(id, "case of another agency entered");
        drafts.discard(DRAFT + meetingId);
        return new Added(id, outside.isKept(referral));
    }

    /** The meeting has spoken about it. */
    @Needs(Right.MARAC_LIST)
    public void heard(long meetingId, long id) {
        MaracReferral before = listed(meetingId, id, "heard");
        LocalDate held = before.listing().on();
        if (held.isAfter(WorkingDays.dateOf(clock.instant()))) {
            throw new BadInput("heard", "This meeting has not been held yet.");
        }
        store.becomes(
                before,
                id,
                MaracChange.of(before)
                        .state(MaracReferral.State.HEARD)
                        .heard(held, null, null)
                        .made());
    }

    /** The agency took it back, or it was an error. */
    @Needs(Right.MARAC_LIST)
    public void takeOff(long meetingId, long id, String why) {
        MaracReferral before = listed(meetingId, id, "taken from a MARAC list");
        Map<String, String> words = new LinkedHashMap<>(before.words());
        words.put(
                Field.WITHDRAWN.name(),
                TypedText.required(
                        "takeOffWhy", why, Field.WITHDRAWN.most(), "Say why it is taken off."));
        store.becomes(
                before,
                id,
                MaracChange.of(before).state(MaracReferral.State.WITHDRAWN).words(words).made());
    }

    private static void children(String typed, Map<String, String> said) {
        if (typed != null) {
            int place = 0;
            for (String line : typed.lines().filter(each -> !each.isBlank()).toList()) {
                said.put(MaracReferral.childKey(place++), line.strip());
            }
        }
    }

    /** Only what was found is in the audit: a number that was guessed may be that of a person. */
    private MaracReferral listed(long meetingId, long id, String detail) {
        coordinator.meeting(meetingId, false);
        MaracReferral before = outside.find(meetingId, id).orElseThrow(NotFound::new).referral();
        subject.person(id, "case of another agency " + detail);
        if (before.state() != MaracReferral.State.LISTED) {
            throw new ChangedMeanwhile();
        }
        return before;
    }

    private Map<String, String> checked(Paper paper) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (!reference.codeLists().codes("marac_agency", today).contains(paper.agency())) {
            problems.put("fromAgency", "Choose the agency.");
        }
        if (paper.score() != null && (paper.score() < 0 || paper.score() > MOST_SCORE)) {
            problems.put("score", "Enter a number from 0 to %d.".formatted(MOST_SCORE));
        }
        String victim = paper.form().said().get(Field.VICTIM.name());
        if (victim == null || victim.isBlank()) {
            problems.put(Field.VICTIM.name(), "Enter the name.");
        }
        Map<String, String> said = Map.of();
        if (!TypedText.fits(paper.children(), LONGEST_CHILDREN)) {
            problems.put("children", TypedText.tooLong(paper.children(), LONGEST_CHILDREN));
        }
        try {
            said = check.checked(paper.form());
        } catch (BadInput incomplete) {
            incomplete.problems().forEach(problems::put);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return said;
    }
}
