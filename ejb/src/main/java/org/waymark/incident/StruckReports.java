package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.AuditSubject;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.notification.Outbox;
import org.waymark.safety.IncidentStruck;
import org.waymark.shared.Reference;

/**
 * A report to the police that was an error. What they have not opened is taken back; what they have
 * stays with them, first in their list, and says that it is an error. What became of it is in the
 * audit and on the timeline.
 */
@ApplicationScoped
class StruckReports {

    @Inject private ReportStore store;
    @Inject private Outbox outbox;
    @Inject private CaseAccess cases;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Code of the force that is told. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.force", defaultValue = "MPS")
    String force;

    /** The mailbox of that force for what waits for it. */
    @Inject
    @ConfigProperty(name = "waymark.incident.police.mail")
    Optional<String> mail;

    void struck(@Observes IncidentStruck news) {
        String report = new Reference(news.report()).shown();
        if (store.takenBack(news.report())) {
            became(
                    news,
                    "Report " + report + " to the police was taken back before they opened it");
        } else if (store.error(news.report(), clock.instant())) {
            outbox.told(mail.orElse(null), force, report);
            became(news, "The police were told that report " + report + " is an error");
        }
    }

    private void became(IncidentStruck news, String what) {
        subject.supportCase(news.caseId(), news.personId(), what);
        cases.happened(news.caseId(), CaseEvent.Kind.JUSTICE, what, null, null);
    }
}
