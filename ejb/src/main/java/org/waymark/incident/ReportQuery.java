package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/**
 * What the public told, for the service that reads it. Of a report that led to a referral only is
 * shown that it did: its words are with the referral and its case, where scope, restriction and
 * conflicts decide who reads them.
 */
@Stateless
@Guarded
public class ReportQuery {

    /** Which reports a list has. */
    public enum Show {
        ALL("reports of the public", ""),
        /** Their teller lets the service make contact, and nobody has yet. */
        CONTACT("reports of the public, to make contact", " AND i.contact_open = TRUE"),
        /** They are kept past their time. */
        KEPT(
                "reports of the public, kept",
                " AND i.kept_at IS NOT NULL AND i.kept_why IS NOT NULL AND i.referral_id IS NULL");

        private final String words;
        private final String condition;

        Show(String words, String condition) {
            this.words = words;
            this.condition = condition;
        }
    }

    @Inject private ReportReader reports;
    @Inject private ReportStore store;
    @Inject private ReportConflicts conflicts;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Newest first; {@code before} is the last one shown.
     *
     * @param show which of them
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public Page<Report> page(Show show, Long before) {
        subject.list(show.words);
        Page<ReportReader.Found> page =
                Page.of(
                        reports.page(scope() + show.condition, before, conflicts.known()),
                        ReportReader.PAGE,
                        before == null,
                        false);
        for (ReportReader.Found each : page.rows()) {
            if (each.personId() != null) {
                subject.person(each.personId(), "report shown in a list");
            }
        }
        return page.map(found -> found.report().wentOn());
    }

    /** One with its words and files, unless it led to a referral. */
    @Needs(Right.REFERRAL_TRIAGE)
    public Report one(String reference) {
        ReportReader.Found found = found(reference);
        if (found.report().near()) {
            return found.report().wentOn();
        }
        reports.read(found.report().id(), false, clock.instant());
        return found.report().referral() == null
                ? store.withSteps(reports.opened(found, true))
                : found.report().wentOn();
    }

    /** One of its files. */
    @Needs(Right.REFERRAL_TRIAGE)
    public IncidentFile.Download file(String reference, long fileId) {
        ReportReader.Found found = found(reference);
        if (found.report().near() || found.report().referral() != null) {
            throw new NotFound();
        }
        return reports.download(found.report().id(), fileId);
    }

    private ReportReader.Found found(String reference) {
        subject.list("report " + reference);
        ReportReader.Found found =
                conflicts.checked(reports.one(scope() + " AND i.reference = ?", reference));
        if (found.personId() != null && found.report().referral() == null) {
            subject.person(found.personId(), "report " + reference);
        }
        return found;
    }

    private String scope() {
        return IncidentScope.condition(current.get(), organisations.directory());
    }
}
