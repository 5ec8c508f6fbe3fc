package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor.Grant;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.WorkerQuery;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;

/**
 * Who works for the manager's services, and how much each carries: to see overload, not to rank
 * people.
 */
@Stateless
@Guarded
public class CaseloadQuery {

    @Inject private WorkerQuery workers;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** A service and its workers, by name. */
    public record Load(String service, List<WorkerQuery.Worker> workers) {}

    @Needs(Right.CASE_MANAGE)
    public List<Load> loads() {
        subject.list("caseload by worker");
        Map<Long, String> services = new LinkedHashMap<>();
        for (Grant grant : current.get().grantsOf(Right.CASE_MANAGE)) {
            if (grant.serviceId() != null) {
                services.put(grant.serviceId(), organisations.serviceName(grant.serviceId()));
            } else {
                for (Service each :
                        organisations.directory().servicesOf(current.get().organisationId())) {
                    services.put(each.id(), each.name());
                }
            }
        }
        List<Load> loads = new ArrayList<>();
        services.forEach((id, name) -> loads.add(new Load(name, workers.workers(id))));
        return loads;
    }
}
