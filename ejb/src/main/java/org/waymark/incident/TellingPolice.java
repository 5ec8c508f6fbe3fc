package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;

/**
 * Somebody who said no to the police on the public page wants them to be told after all: what was
 * told, and its files, go to the force as if they had said so then. What only a few may know of
 * goes no such way: a manager speaks with the force.
 */
@Stateless
@Guarded
public class TellingPolice {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject private CaseAccess cases;
    @Inject private ReportReader reports;
    @Inject private ReportStore store;
    @Inject private Organisations organisations;
    @Inject private Outbox outbox;
    @Inject private ProcessingLimitStore limits;
    @Inject private PoliceConsent consent;
    @Inject private Clock clock;

    /** Code of the force that is told. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.force", defaultValue = "MPS")
    String force;

    /** The mailbox of that force for what waits for it. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.mail")
    Optional<String> mail;

    /** How the police are told. */
    public enum How {
        NAMED("With their name, and the files"),
        ANONYMOUS("Without a name, and without the files");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Tells the force what the case began with.
     *
     * @param saidOn when they said that they want it
     * @throws BadInput when the force was told before, something is missing, only a few may know,
     *     or the record is only kept and not used
     */
    @Needs(Right.CASE_WORK)
    public void tell(String caseReference, How how, LocalDate saidOn) {
        CaseAccess.Found found = cases.openToWork(caseReference, "the police are told");
        cases.requireOwn(caseReference);
        limits.requireUse(found.personId(), "how");
        Report report =
                reports.opened(
                        reports.find(CaseReport.OF_THE_CASE, found.id()).orElseThrow(NotFound::new),
                        true);
        Organisation police = organisations.directory().organisation(force).orElseThrow();
        Map<String, String> problems = problems(report, how, saidOn);
        consent.check(found, police, how, "how", problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        store.told(report.id(), how.name(), police.id(), clock.instant());
        consent.told(found, police, how, "What they told on the public page");
        outbox.told(mail.orElse(null), police.code(), new Reference(report.reference()).shown());
        cases.happened(
                found.id(),
                CaseEvent.Kind.JUSTICE,
                "The police were told what was told on the public page",
                how.label() + ". They said so on " + DAY.format(saidOn) + ".",
                null);
    }

    private Map<String, String> problems(Report report, How how, LocalDate saidOn) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!"NO".equals(report.police())) {
            problems.put("how", "The police were told already.");
        } else if (store.isForFew(report.id())) {
            problems.put(
                    "how",
                    "Only a few may know of this: a manager speaks with the force, and nothing is"
                            + " sent by this page.");
        } else if (report.told() == null) {
            problems.put("how", "What was told cannot be opened now. Try again later.");
        } else if (how == null) {
            problems.put("how", "Say whether the police are told who it is.");
        } else if (how == How.NAMED && report.told().get(Ask.SURNAME) == null) {
            problems.put("how", "No name was given on the public page: tell them without.");
        }
        if (saidOn == null) {
            problems.put("saidOn", "Enter the day on which they said so.");
        } else if (saidOn.isAfter(WorkingDays.dateOf(clock.instant()))) {
            problems.put("saidOn", "This day is still to come.");
        }
        return problems;
    }
}
