package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.feed.PublicIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * What a service does about a report that led to no referral: somebody makes contact where the
 * person allows it, one of them and by a safe way; makes a referral of it when support is wanted
 * after all, with its words and files; keeps it while the police investigate.
 */
@Stateless
@Guarded
public class ReportContact {

    private static final int LONGEST = 300;

    @Inject private ReportReader reports;
    @Inject private ReportStore store;
    @Inject private ReportConflicts conflicts;
    @Inject private Organisations organisations;
    @Inject private PublicIntake intake;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The actor makes contact, so that nobody else does. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void take(String reportReference) {
        Report report = asked(reportReference, "contact taken");
        write(report, ContactAsked.State.TAKEN, false);
    }

    /**
     * They were tried.
     *
     * @param way one of those they said are safe
     * @param state what came of it
     * @throws BadInput when the way is not safe, or nothing came of it
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void tried(String reportReference, String way, ContactAsked.State state) {
        Report report = asked(reportReference, "contact");
        if (state == null
                || state == ContactAsked.State.TAKEN
                || state == ContactAsked.State.REFERRED) {
            throw new BadInput("came", "Say what came of it.");
        }
        boolean called = state != ContactAsked.State.STOPPED;
        if (called && (way == null || !report.told().safeWays().contains(way))) {
            throw new BadInput("way", "Choose a way that they said is safe.");
        }
        write(report, state, called);
    }

    /**
     * They want support after all: a referral by the rules, with the files.
     *
     * @param said did they say so to whoever writes it down?
     * @return its reference
     * @throws BadInput when they did not, or objected to all contact before
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public String refer(String reportReference, boolean said) {
        Report report = found(reportReference, "referral made of a report");
        if (!report.canBeReferred()) {
            throw new BadInput("said", "Nobody is named in it, or it is a referral already.");
        }
        if (!said) {
            throw new BadInput("said", "Ask them, and say here that they want support.");
        }
        Directory directory = organisations.directory();
        Organisation sender =
                directory
                        .service(store.serviceOf(report.id()))
                        .flatMap(service -> directory.organisation(service.organisationId()))
                        .orElseThrow();
        Instant now = clock.instant();
        PublicIntake.Made made =
                intake.make(
                        IncidentCells.of(
                                report.told().with(Map.of(Ask.SUPPORT, "YES")),
                                report.reference(),
                                now,
                                code -> reference.label(CaseReport.SUBSTRANDS, code)),
                        sender,
                        report.source(),
                        current.get().username());
        if (made == null || made.forgotten()) {
            throw new BadInput(
                    "said",
                    "They objected to support before, and that still stands. Make the referral by"
                            + " Refer, with their new consent and its day.");
        }
        write(report, ContactAsked.State.REFERRED, false);
        store.referred(report.id(), made.personId(), made.referralId());
        subject.referral(made.referralId(), made.personId(), "made of report " + reportReference);
        return made.reference();
    }

    /** Its words and files stay while the police investigate, whatever their time. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void keep(String reportReference, String why) {
        Report report = found(reportReference, "report kept");
        String reason =
                TypedText.required(
                        "keptWhy",
                        why,
                        LONGEST,
                        "Say why, with the crime reference if you know it.");
        store.keep(report.id(), reason, current.get().id(), clock.instant());
    }

    /** It is needed no longer and goes when its time is over. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void letGo(String reportReference) {
        Report report = found(reportReference, "report kept no longer");
        store.keep(report.id(), null, current.get().id(), clock.instant());
    }

    private void write(Report report, ContactAsked.State state, boolean tried) {
        store.contact(report.id(), state, tried, current.get().id(), clock.instant());
    }

    private Report asked(String reportReference, String doing) {
        Report report = found(reportReference, doing);
        if (!report.asksContact()) {
            throw new BadInput("came", "Nobody is to make contact about this any more.");
        }
        return report;
    }

    private Report found(String reportReference, String doing) {
        subject.list("report " + reportReference + ", " + doing);
        ReportReader.Found found =
                conflicts.checked(
                        reports.one(
                                IncidentScope.condition(current.get(), organisations.directory())
                                        + " AND i.reference = ?",
                                reportReference));
        if (found.report().near() || found.report().referral() != null) {
            throw new NotFound();
        }
        return reports.opened(found, true);
    }
}
