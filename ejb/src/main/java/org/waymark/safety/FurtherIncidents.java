package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The diary of what was done to somebody again: what an advocate has to show to police, a landlord
 * or a court. Each that happened since they were referred asks for the risk to be looked at, and
 * for a MARAC that has them flagged. The timeline says that and when, and not what.
 */
@Stateless
@Guarded
public class FurtherIncidents {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final String KINDS = "further_incident_kind";
    private static final int LONGEST_WHAT = 4_000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_EVIDENCE = 500;
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 500;

    /** Where on the page somebody says what police know. */
    private record Fields(String police, String on, String crime) {}

    private static final Fields NOTED = new Fields("police", "policeOn", "incidentCrime");
    private static final Fields TOLD = new Fields("toldPolice", "toldOn", "toldCrime");

    @Inject private CaseAccess cases;
    @Inject private FurtherIncidentStore store;
    @Inject private OrderCheck days;
    @Inject private MaracFlags flags;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private Event<IncidentStruck> struck;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** What happened, the newest first; errors too. */
    @Needs(Right.CASE_WORK)
    public List<FurtherIncident> of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "incidents");
        return store.of(found.id(), found.personId());
    }

    /**
     * It happened again.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void note(String caseReference, FurtherIncident.Form typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "incident");
        FurtherIncident.Form form = checked(typed);
        long id = Ids.next();
        store.add(id, found.id(), found.personId(), form, current.get().id(), clock.instant());
        if (!form.on().isBefore(store.referredOn(found.id()))) {
            cases.riskReviewOnce(
                    found.id(),
                    "Review the risk: it happened again",
                    reference.workingDays().dueAfter(clock.instant(), 1));
            flags.again(found.id(), "it happened again");
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                "An incident on " + DAY.format(form.on()) + " was written down",
                null,
                id);
        drafts.discard(DraftSeal.KEY + "incident:" + found.reference());
    }

    /**
     * Police were told by now, or have given it a reference.
     *
     * @throws NotFound when the case has no such incident that stands
     */
    @Needs(Right.CASE_WORK)
    public void police(String caseReference, long furtherId, FurtherIncident.Report typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "police told of an incident");
        FurtherIncident incident = store.one(found.id(), found.personId(), furtherId);
        Map<String, String> problems = new LinkedHashMap<>();
        report(typed, incident.on(), TOLD, problems);
        if (incident.sent() != null && typed.police() != null && !typed.police().isTold()) {
            problems.put(TOLD.police(), "A report was sent to them from here.");
        }
        OrderCheck.refuse(problems);
        FurtherIncident.Report report = kept(typed);
        store.police(incident, found.personId(), report, WorkingDays.dateOf(clock.instant()));
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                "What police know of the incident on "
                        + DAY.format(incident.on())
                        + " was written down",
                null,
                furtherId);
        drafts.discard(DraftSeal.KEY + "policetold-" + furtherId + ":" + found.reference());
    }

    /**
     * It was written down in error: it counts no more, and stays to be seen. What police were told
     * of it is taken back, or they are told that it is an error; in a case that is closed, too.
     *
     * @throws NotFound when the case has no such incident that stands
     * @throws BadInput when the case is closed, and police were told nothing of it from here
     * @throws NotAllowed when police were told from here, and the actor has the case by an
     *     emergency alone
     */
    @Needs(Right.CASE_WORK)
    public void strike(String caseReference, long furtherId, String reason) {
        CaseAccess.Found found = cases.open(caseReference, "incident struck out");
        String why =
                TypedText.required("strikeWhy", reason, LONGEST_REASON, "Say why it is an error.");
        FurtherIncident incident = store.one(found.id(), found.personId(), furtherId);
        if (incident.sent() != null) {
            cases.requireOwn(caseReference);
        } else if (!found.state().isOpen()) {
            throw new BadInput("strikeWhy", "This case is closed. Re-open it, or refer again.");
        }
        store.struck(incident, found.personId(), why, current.get().id(), clock.instant());
        if (incident.sent() != null) {
            struck.fire(
                    new IncidentStruck(incident.sent().reference(), found.id(), found.personId()));
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.PROTECTION,
                "The incident on " + DAY.format(incident.on()) + " was written down in error",
                null,
                furtherId);
        drafts.discard(DraftSeal.KEY + "strike-" + furtherId + ":" + found.reference());
    }

    private FurtherIncident.Form checked(FurtherIncident.Form typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        days.past("incidentOn", typed.on(), problems);
        if (!reference
                .codeLists()
                .codes(KINDS, WorkingDays.dateOf(clock.instant()))
                .contains(typed.kind())) {
            problems.put("incidentKind", "Choose what kind of thing happened.");
        }
        if (typed.what() == null || typed.what().isBlank()) {
            problems.put("incidentWhat", "Say what happened, in their own words.");
        }
        fits("incidentWhat", typed.what(), LONGEST_WHAT, problems);
        fits("incidentPlace", typed.place(), LONGEST_PLACE, problems);
        fits("evidence", typed.evidence(), LONGEST_EVIDENCE, problems);
        report(typed.report(), typed.on(), NOTED, problems);
        OrderCheck.refuse(problems);
        return new FurtherIncident.Form(
                typed.on(),
                typed.kind(),
                typed.what().strip(),
                TypedText.optional("incidentPlace", typed.place(), LONGEST_PLACE),
                TypedText.optional("evidence", typed.evidence(), LONGEST_EVIDENCE),
                kept(typed.report()));
    }

    private void report(
            FurtherIncident.Report typed,
            LocalDate happened,
            Fields fields,
            Map<String, String> problems) {
        if (typed.police() == null) {
            problems.put(fields.police(), "Say whether police know of it.");
        } else if (typed.police().isTold()) {
            days.past(fields.on(), typed.on(), problems);
            if (typed.on() != null && happened != null && typed.on().isBefore(happened)) {
                problems.putIfAbsent(fields.on(), "It had not happened yet on that day.");
            }
        } else if (typed.crimeReference() != null && !typed.crimeReference().isBlank()) {
            problems.put(fields.crime(), "Police have given a reference: say who told them.");
        }
        fits(fields.crime(), typed.crimeReference(), LONGEST_REFERENCE, problems);
    }

    private static FurtherIncident.Report kept(FurtherIncident.Report typed) {
        return new FurtherIncident.Report(
                typed.police(),
                typed.police().isTold() ? typed.on() : null,
                TypedText.optional("incidentCrime", typed.crimeReference(), LONGEST_REFERENCE));
    }

    private static void fits(String field, String typed, int most, Map<String, String> problems) {
        if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }
}
