package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * What happened again, for whoever reports it to the police; of a case that was opened before in
 * this transaction.
 */
@ApplicationScoped
public class FurtherReports {

    @Inject private FurtherIncidentStore store;

    /**
     * One that police do not know of, locked until the end of the transaction.
     *
     * @param field the field to say beside that they know of it
     * @throws NotFound when the case has no such incident that stands
     * @throws BadInput when police were told already
     */
    public FurtherIncident untold(CaseAccess.Found found, long furtherId, String field) {
        FurtherIncident incident = store.one(found.id(), found.personId(), furtherId);
        if (incident.police().isTold()) {
            throw new BadInput(field, "Police were told already.");
        }
        return incident;
    }

    /** Police were told by a report. */
    public void reported(FurtherIncident incident, long reportId, LocalDate on) {
        store.reported(incident.id(), reportId, on);
    }
}
