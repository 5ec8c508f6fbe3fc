package org.waymark.commissioning.pathway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.Refreshed;
import org.waymark.reference.Risk;
import org.waymark.reference.ServiceClock;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;

/**
 * What pathways say of themselves, where a contract or a service says nothing. Kept in memory:
 * every page of a case asks.
 */
@ApplicationScoped
public class PathwayTermsReader {

    private static final Duration LIFE = Duration.ofMinutes(1);

    @Inject private PathwayTermsQuery query;
    @Inject private Clock clock;

    private Refreshed<All> all;

    /**
     * How long a pathway gives for a step.
     *
     * @param rests does it stand still while the case is paused?
     */
    public record Given(ServiceClock clock, boolean rests) {}

    /** One reason in a pathway's own words. */
    public record Reason(long id, String label, String countsAs) {}

    /** What may hold the clocks of a case, and for how many working days. */
    public record Hold(String reason, int mostDays) {}

    /**
     * A clock of a pathway's own; the case of a later version of the pathway knows it by its id.
     */
    public record Own(
            long id,
            String label,
            CaseHappening starts,
            CaseHappening stops,
            ServiceClock.Unit unit,
            Map<Risk, Integer> amounts) {

        /** When it is due that began then. */
        public Instant due(Risk risk, Instant began, WorkingDays workingDays) {
            return new ServiceClock(null, label, risk, amounts.get(risk), unit, null)
                    .due(began, workingDays);
        }
    }

    /** Something that a pathway says, and when. */
    public record Dated<T>(String pathway, T what, Validity validity) {}

    /** All that pathways say, as of one moment. */
    public record All(
            List<Dated<Given>> clocks,
            List<Dated<PathwayTerms>> terms,
            List<Dated<Reason>> reasons,
            List<Dated<Hold>> holds,
            List<Dated<Own>> ownClocks) {}

    @PostConstruct
    void prepare() {
        all = new Refreshed<>(query::load, LIFE, clock);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
        all.drop();
    }

    /** What the pathway of a service gives for a step; empty when it says nothing. */
    public Optional<Given> clock(long serviceId, String kind, Risk risk, LocalDate day) {
        return all.get().clocks().stream()
                .filter(row -> row.validity().includes(day))
                .map(Dated::what)
                .filter(given -> given.clock().serviceId() == serviceId)
                .filter(given -> given.clock().kind().equals(kind))
                .filter(given -> given.clock().priority() == risk)
                .findFirst();
    }

    /** The terms of a pathway on a day; empty when it has none of its own. */
    public Optional<PathwayTerms> terms(String pathway, LocalDate day) {
        return inForce(all.get().terms(), pathway, day).findFirst();
    }

    /** The reasons in the pathway's own words that may be chosen on a day. */
    public List<Reason> reasons(String pathway, LocalDate day) {
        return inForce(all.get().reasons(), pathway, day).toList();
    }

    /** What may hold its clocks on a day; empty when every pause does, without limit. */
    public List<Hold> holds(String pathway, LocalDate day) {
        return inForce(all.get().holds(), pathway, day).toList();
    }

    /** The clocks of its own that this starts on a day. */
    public List<Own> startedBy(String pathway, CaseHappening happening, LocalDate day) {
        return inForce(all.get().ownClocks(), pathway, day)
                .filter(own -> own.starts() == happening)
                .toList();
    }

    /** The clocks of its own that this stops, those of earlier versions too: they may run yet. */
    public List<Own> stoppedBy(String pathway, CaseHappening happening) {
        return all.get().ownClocks().stream()
                .filter(row -> row.pathway().equals(pathway))
                .map(Dated::what)
                .filter(own -> own.stops() == happening)
                .toList();
    }

    private static <T> Stream<T> inForce(List<Dated<T>> rows, String pathway, LocalDate day) {
        return rows.stream()
                .filter(row -> row.pathway().equals(pathway) && row.validity().includes(day))
                .map(Dated::what);
    }
}
