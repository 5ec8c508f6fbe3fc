package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.notification.Outbox;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.HateStrand;
import org.waymark.safety.FurtherIncident;
import org.waymark.safety.FurtherReports;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * An advocate tells the police for somebody that hate has happened to them again. It goes where
 * what the public told goes, and says what stands in the form: nothing else of the case. With a
 * name they are reached through the service. What only a few may know of goes no such way.
 */
@Stateless
@Guarded
public class ThirdPartyReports {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final int LONGEST_WORDS = 4_000;
    private static final String HOW = "reportHow";

    /** How police reach whom a colleague told of; nobody writes these words on the public page. */
    static final String REACH = "Reach them through us, and not at home";

    @Inject private CaseAccess cases;
    @Inject private FurtherReports incidents;
    @Inject private CaseFactsReader facts;
    @Inject private ThirdPartyStore victims;
    @Inject private IncidentStore store;
    @Inject private ProcessingLimitStore limits;
    @Inject private PoliceConsent consent;
    @Inject private Organisations organisations;
    @Inject private Outbox outbox;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** Code of the force that is told. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.force", defaultValue = "MPS")
    String force;

    /** The mailbox of that force for what waits for it. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.mail")
    Optional<String> mail;

    /** So many days a report is kept, once the police have opened it. */
    @Inject
    @ConfigProperty(name = "waymark.incident.kept.days", defaultValue = "180")
    int keptDays;

    /**
     * A report as filled in.
     *
     * @param saidOn when they said that they want it
     * @param words what police are told of it
     * @param changed said the worker that they want it now, where they did not before?
     */
    public record Form(TellingPolice.How how, LocalDate saidOn, String words, boolean changed) {}

    /**
     * Tells the force of one incident.
     *
     * @throws BadInput when police know of it, it was no hate, something is missing, only a few may
     *     know, or the record is only kept and not used
     */
    @Needs(Right.CASE_WORK)
    public void report(String caseReference, long furtherId, Form form) {
        CaseAccess.Found found = cases.openToWork(caseReference, "an incident is reported");
        cases.requireOwn(caseReference);
        limits.requireUse(found.personId(), HOW);
        FurtherIncident incident = incidents.untold(found, furtherId, HOW);
        CaseFactsReader.Facts known = facts.of(found.id());
        CaseStrands strands = CaseStrands.of(known.strands(), known.told());
        ThirdPartyStore.Victim victim = victims.victim(found.id());
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Map<String, String> problems = problems(form, strands, victim, today);
        wanted(form, incident, problems);
        Organisation police = organisations.directory().organisation(force).orElseThrow();
        consent.check(found, police, form.how(), HOW, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Reference reference = Reference.next();
        long id = send(found, told(form, incident, known, strands, victim), reference, police);
        incidents.reported(incident, id, today);
        consent.told(found, police, form.how(), "What was done to them again");
        outbox.told(mail.orElse(null), police.code(), reference.shown());
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                "We told the police of the incident on " + DAY.format(incident.on()),
                form.how().label() + ". They said so on " + DAY.format(form.saidOn()) + ".",
                null);
        drafts.discard(DraftSeal.KEY + "thirdparty-" + furtherId + ":" + found.reference());
    }

    private long send(CaseAccess.Found found, Told told, Reference reference, Organisation police) {
        long id = Ids.next();
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(keptDays));
        store.begin(id, reference.value(), TellToken.hash(TellToken.next()), told, now, until);
        store.sent(
                id,
                told,
                new IncidentStore.Sent(
                        "THIRD",
                        null,
                        told.get(Ask.STRANDS),
                        null,
                        told.get(Ask.POLICE),
                        police.id(),
                        false,
                        found.personId(),
                        null),
                now,
                until);
        return id;
    }

    private Told told(
            Form form,
            FurtherIncident incident,
            CaseFactsReader.Facts known,
            CaseStrands strands,
            ThirdPartyStore.Victim victim) {
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(Ask.WHO, "ORGANISATION");
        said.put(Ask.WHAT, form.words());
        said.put(Ask.DAY, incident.on().toString());
        said.put(
                Ask.STRANDS,
                strands.all().stream().map(HateStrand::name).collect(Collectors.joining(";")));
        said.put(
                Ask.SUBSTRANDS, known.exactly() == null ? null : known.exactly().replace(',', ';'));
        said.put(Ask.POLICE, form.how().name());
        if (form.how() == TellingPolice.How.NAMED) {
            said.put(Ask.GIVEN_NAMES, victim.given());
            said.put(Ask.SURNAME, victim.surname());
            said.put(Ask.BORN, victim.born() == null ? null : victim.born().toString());
            said.put(Ask.REPORTER_NAME, current.get().name());
            said.put(
                    Ask.REPORTER_ORGANISATION,
                    organisations.organisationName(current.get().organisationId()));
            said.put(Ask.REPORTER_REACH, REACH);
        }
        return Told.NOTHING.with(said);
    }

    /** A yes is given after it happened, and after the no that was written down before. */
    static void wanted(Form form, FurtherIncident incident, Map<String, String> problems) {
        LocalDate said = form.saidOn();
        if (said != null && said.isBefore(incident.on())) {
            problems.putIfAbsent("reportSaidOn", "It had not happened yet on that day.");
        }
        LocalDate refused = incident.unwantedOn();
        if (refused == null) {
            return;
        }
        if (said != null && said.isBefore(refused)) {
            problems.putIfAbsent(
                    "reportSaidOn",
                    "On "
                            + DAY.format(refused)
                            + " they did not want police to be told: enter when they said yes since.");
        }
        if (!form.changed()) {
            problems.put(
                    "reportChanged",
                    "They did not want police to be told. Ask them, and say that it has changed.");
        }
    }

    /** What is missing or cannot be, by field in the order of the page. */
    static Map<String, String> problems(
            Form form, CaseStrands strands, ThirdPartyStore.Victim victim, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.how() == null) {
            problems.put(HOW, "Say whether the police are told who it is.");
        } else if (victim.few()) {
            problems.put(
                    HOW,
                    "Only a few may know of this: a manager speaks with the force, and nothing is"
                            + " sent by this page.");
        } else if (strands.all().isEmpty()) {
            problems.put(
                    HOW,
                    "Only what is hate goes this way. Say what it was about on How it began, or help"
                            + " them to tell the police themselves.");
        } else if (form.how() == TellingPolice.How.NAMED && victim.surname() == null) {
            problems.put(HOW, "Their name is not known: tell the police without.");
        }
        if (form.saidOn() == null) {
            problems.put("reportSaidOn", "Enter the day on which they said so.");
        } else if (form.saidOn().isAfter(today)) {
            problems.put("reportSaidOn", "This day is still to come.");
        }
        if (form.words() == null || form.words().isBlank()) {
            problems.put("reportWords", "Say what the police are told.");
        } else if (!TypedText.fits(form.words(), LONGEST_WORDS)) {
            problems.put("reportWords", TypedText.tooLong(form.words(), LONGEST_WORDS));
        }
        return problems;
    }
}
