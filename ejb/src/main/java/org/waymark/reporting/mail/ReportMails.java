package org.waymark.reporting.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/**
 * Reports that somebody wants to be told of. The link goes to their own address and to nobody
 * else's, and opens for whoever may sign in and read it.
 */
@Stateless
@Guarded
public class ReportMails {

    @Inject private ReportMailStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One's own, in the order they were asked for. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<ReportMail> mine() {
        return store.of(current.get().id());
    }

    /** Has one's own account an address that a link can be sent to? */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public boolean hasAddress() {
        String email = store.reader(current.get().id()).email();
        return email != null && !email.isBlank();
    }

    /**
     * Asks for a link.
     *
     * @throws BadInput naming the field, when something is missing or the report is sent already
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void ask(MailedReport report, Rhythm rhythm) {
        if (report == null) {
            throw new BadInput("report", "Choose a report.");
        }
        if (rhythm == null) {
            throw new BadInput("rhythm", "Choose how often.");
        }
        if (!hasAddress()) {
            throw new BadInput(
                    "report", "Your account has no e-mail address. Ask your administrator.");
        }
        ReportMail mail =
                new ReportMail(
                        Ids.next(),
                        report,
                        rhythm,
                        rhythm.after(WorkingDays.dateOf(clock.instant())),
                        null);
        if (!store.add(mail, current.get().id(), clock.instant())) {
            throw new BadInput("report", "You are sent this report already. Stop that one first.");
        }
        subject.list("link to " + report.label());
    }

    /**
     * Stops one of one's own.
     *
     * @throws NotFound when there is none
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void stop(long id) {
        if (!store.end(id, current.get().id())) {
            throw new NotFound();
        }
        subject.list("link to a report");
    }
}
