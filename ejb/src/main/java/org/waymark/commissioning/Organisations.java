package org.waymark.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.Refreshed;
import org.waymark.reference.WorkingDays;

/**
 * The organisations in force, kept in memory. Read again after every change here, and once a minute
 * for changes made on another server.
 */
@ApplicationScoped
@Named("organisations")
public class Organisations {

    private static final Duration LIFE = Duration.ofMinutes(1);

    @Inject private DirectoryQuery query;
    @Inject private Clock clock;

    private Refreshed<Directory> directory;

    @PostConstruct
    void prepare() {
        directory = new Refreshed<>(query::load, LIFE, clock);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
        directory.drop();
    }

    /** Everything, as of now; ask one directory for all that belongs together. */
    public Directory directory() {
        return directory.get();
    }

    /** The service under whose contract feeds are received today; empty while there is none. */
    public Optional<Long> intakeService() {
        return directory()
                .intakeContract(WorkingDays.dateOf(clock.instant()))
                .map(Contract::serviceId);
    }

    /** The name of a service; empty when there is none. */
    public String serviceName(Long id) {
        return id == null ? "" : directory().service(id).map(Service::name).orElse("");
    }

    /** The name of a team; empty when there is none. */
    public String teamName(Long id) {
        return id == null ? "" : directory().team(id).map(Team::name).orElse("");
    }

    /** The name of an organisation; empty when there is none. */
    public String organisationName(Long id) {
        return id == null ? "" : directory().organisation(id).map(Organisation::name).orElse("");
    }
}
