package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.KeptFrom;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.FeedColumn;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/**
 * What the public told for the police, for those officers of the force that it was told to who are
 * named for it; without names and files where somebody wanted it so, and never about somebody they
 * know. What is about somebody restricted is there for those officers alone who are named on the
 * case.
 */
@Stateless
@Guarded
public class PoliceReports {

    private static final String NAMED = "NAMED";

    @Inject private ReportReader reports;
    @Inject private ReportConflicts conflicts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;
    @Inject private ReferenceData reference;

    /** What the force was told last first; {@code before} is the place of the last one shown. */
    @Needs(Right.PUBLIC_REPORT_READ)
    public Page<Report> page(Long before) {
        subject.list("reports for the police");
        Page<ReportReader.Found> page =
                Page.of(
                        reports.pageOfPolice(scope(), before, conflicts.known()),
                        ReportReader.PAGE,
                        before == null,
                        false);
        for (ReportReader.Found each : page.rows()) {
            if (each.personId() != null && NAMED.equals(each.report().police())) {
                subject.person(each.personId(), "report shown in a list of the police");
            }
        }
        return page.map(ReportReader.Found::report);
    }

    /** One with its words and files. */
    @Needs(Right.PUBLIC_REPORT_READ)
    public Report one(String reference) {
        ReportReader.Found found = found(reference, "read by the police");
        if (found.report().near()) {
            return found.report();
        }
        reports.read(found.report().id(), true, clock.instant());
        return reports.opened(found, NAMED.equals(found.report().police()));
    }

    /** One of its files. */
    @Needs(Right.PUBLIC_REPORT_READ)
    public IncidentFile.Download file(String reference, long fileId) {
        ReportReader.Found found = found(reference, "file read by the police");
        if (found.report().near() || !NAMED.equals(found.report().police())) {
            throw new NotFound(); // a face, a voice or the name of a file says who it is
        }
        return reports.download(found.report().id(), fileId);
    }

    /**
     * The same as a row of the referral format, for a force that reads it by machine.
     *
     * @return columns with something in them, in the order of the format
     */
    @Needs(Right.PUBLIC_REPORT_READ)
    public Map<FeedColumn, String> row(String reference) {
        ReportReader.Found found = found(reference, "read by the police");
        if (found.report().near() || found.report().errorAt() != null) {
            throw new NotFound();
        }
        reports.read(found.report().id(), true, clock.instant());
        Report report = reports.opened(found, NAMED.equals(found.report().police()));
        if (report.told() == null) {
            return new EnumMap<>(FeedColumn.class);
        }
        Map<FeedColumn, String> cells =
                IncidentCells.of(
                        report.told(), report.reference(), report.sentAt(), this::substrand);
        cells.remove(FeedColumn.DISABILITY);
        return cells;
    }

    private ReportReader.Found found(String reference, String doing) {
        ReportReader.Found found =
                conflicts.checked(reports.one(scope() + " AND i.reference = ?", reference));
        if (found.personId() != null && NAMED.equals(found.report().police())) {
            subject.person(found.personId(), doing);
        } else {
            subject.list("report " + reference + ", " + doing);
        }
        return found;
    }

    private String scope() {
        Actor actor = current.get();
        return "i.police_id = "
                + actor.organisationId()
                + " AND i.police IN ('NAMED', 'ANONYMOUS') AND (i.person_id IS NULL AND (i.few = FALSE"
                + " OR i.police = 'ANONYMOUS') OR i.person_id IS NOT NULL AND "
                + KeptFrom.free(String.valueOf(actor.id()), "i.person_id")
                + " AND (NOT EXISTS (SELECT 1 FROM person d WHERE d.id = i.person_id AND d.restricted ="
                + " TRUE) OR "
                + IncidentScope.NAMED
                + actor.id()
                + ")))";
    }

    private String substrand(String code) {
        return reference.label(CaseReport.SUBSTRANDS, code);
    }
}
