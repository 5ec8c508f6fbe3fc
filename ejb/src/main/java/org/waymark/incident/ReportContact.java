package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.feed.PublicIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
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
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * The actor makes contact, so that nobody else does.
     *
     * @param seen the version of the report that was read
     * @param why why it is taken over, where a colleague makes contact
     * @throws BadInput when a colleague does, and nothing says why
     * @throws ChangedMeanwhile when somebody wrote about it since
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void take(String reportReference, int seen, String why) {
        Report report = asked(reportReference, seen, "contact taken");
        boolean over = report.contact().isOfAnother(current.get().id());
        String reason =
                over
                        ? TypedText.required(
                                "takeWhy",
                                why,
                                LONGEST,
                                "Say why you take it over from " + report.contact().by() + ".")
                        : null;
        write(report, ContactAsked.State.TAKEN, null, reason);
        drafts.discard("contactover:" + report.reference());
    }

    /**
     * They were tried.
     *
     * @param seen the version of the report that was read
     * @param way one of those they said are safe
     * @param state what came of it
     * @throws BadInput when the way is not safe, nothing came of it, or a colleague makes contact
     * @throws ChangedMeanwhile when somebody wrote about it since
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void tried(String reportReference, int seen, String way, ContactAsked.State state) {
        Report report = asked(reportReference, seen, "contact");
        if (report.contact().isOfAnother(current.get().id())) {
            throw new BadInput(
                    "came",
                    report.contact().by() + " makes contact: speak with them, or take it over.");
        }
        if (state == null
                || state == ContactAsked.State.TAKEN
                || state == ContactAsked.State.REFERRED) {
            throw new BadInput("came", "Say what came of it.");
        }
        boolean called = state != ContactAsked.State.STOPPED;
        if (called && (way == null || !report.told().waysToReach().contains(way))) {
            throw new BadInput("way", "Choose a way that they said is safe.");
        }
        write(report, state, called ? way : null, null);
    }

    /**
     * They want support after all: a referral by the rules, with the files.
     *
     * <p>From then on it lives as long as the referral, whose holds keep it.
     *
     * @param seen the version of the report that was read
     * @param said did they say so to whoever writes it down?
     * @throws BadInput when they did not, or objected to all contact before
     * @throws ChangedMeanwhile when somebody wrote about it since
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void refer(String reportReference, int seen, boolean said) {
        Report report = found(reportReference, seen, "referral made of a report");
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
        write(report, ContactAsked.State.REFERRED, null, null);
        store.referred(report.id(), made.personId(), made.referralId());
        subject.referral(made.referralId(), made.personId(), "made of report " + reportReference);
    }

    /**
     * Its words and files stay while the police investigate, whatever their time, for as long as it
     * is a report and no referral.
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public void keep(String reportReference, int seen, String why) {
        Report report = found(reportReference, seen, "report kept");
        String reason =
                TypedText.required(
                        "keptWhy",
                        why,
                        LONGEST,
                        "Say why, with the crime reference if you know it.");
        store.keep(report, reason, current.get().id(), clock.instant());
        drafts.discard("reportkept:" + report.reference());
    }

    /** It is needed no longer and goes when its time is over. */
    @Needs(Right.REFERRAL_TRIAGE)
    public void letGo(String reportReference, int seen) {
        Report report = found(reportReference, seen, "report kept no longer");
        store.keep(report, null, current.get().id(), clock.instant());
    }

    private void write(Report report, ContactAsked.State state, String way, String words) {
        Actor actor = current.get();
        store.contact(
                report,
                new ContactAsked.Step(state, way, words, actor.name(), clock.instant()),
                way != null,
                actor.id());
    }

    private Report asked(String reportReference, int seen, String doing) {
        Report report = found(reportReference, seen, doing);
        if (!report.asksContact()) {
            throw new BadInput("came", "Nobody is to make contact about this any more.");
        }
        return report;
    }

    private Report found(String reportReference, int seen, String doing) {
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
        if (found.report().version() != seen) {
            throw new ChangedMeanwhile();
        }
        return reports.opened(found, true);
    }
}
