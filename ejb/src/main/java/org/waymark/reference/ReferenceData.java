package org.waymark.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The reference data in force, kept in memory: code lists, offences, areas, working days, Victims'
 * Code versions and rules. Read again after every change here, and once a minute for changes made
 * on another server.
 */
@ApplicationScoped
@Named("reference")
public class ReferenceData {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int ALARM_MONTHS = 12;

    @Inject private ReferenceQuery query;
    @Inject private Clock clock;

    private Refreshed<ReferenceSnapshot> snapshot;

    @PostConstruct
    void prepare() {
        snapshot = new Refreshed<>(query::load, LIFE, clock);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
        snapshot.drop();
    }

    public ReferenceSnapshot snapshot() {
        return snapshot.get();
    }

    public CodeLists codeLists() {
        return snapshot().codeLists();
    }

    public Offences offences() {
        return snapshot().offences();
    }

    public Areas areas() {
        return snapshot().areas();
    }

    public WorkingDays workingDays() {
        return snapshot().workingDays();
    }

    public List<VictimsCode> victimsCodes() {
        return snapshot().victimsCodes();
    }

    public RuleBook rules() {
        return snapshot().rules();
    }

    /** The words of a code; see {@link CodeLists#label}. */
    public String label(String list, String code) {
        return codeLists().label(list, code);
    }

    /** What may be chosen today. */
    public List<CodeEntry> entries(String list) {
        return codeLists().entries(list, today());
    }

    /** The name of an area. */
    public String areaName(String code) {
        return areas().find(code).name();
    }

    /**
     * Is the last known bank holiday less than twelve months ahead? Deadlines need it to be not.
     */
    public boolean isHolidaysRunningOut() {
        return snapshot().lastHoliday().isBefore(today().plusMonths(ALARM_MONTHS));
    }

    /** The last known bank holiday. */
    public LocalDate lastHoliday() {
        return snapshot().lastHoliday();
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
