package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.ExactFigures;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.RecordedFigures;

/** What the published quarter says already: the journey, outcomes, satisfaction. */
@ApplicationScoped
class JourneyFamily implements Family {

    /** Indicators of outcomes and the items they are measured by. */
    static final List<MojOutcome> OUTCOMES =
            List.of(
                    MojOutcome.HEALTH,
                    MojOutcome.COPING_LIFE,
                    MojOutcome.SAFETY,
                    MojOutcome.JUSTICE);

    /** What ends the code of those who stayed the same, got worse, or were not asked twice. */
    static final String SAME = "S";

    static final String WORSE = "W";
    static final String UNPAIRED = "U";

    private static final List<String> CODES =
            List.of(
                    "M1", "M2", "M3", "M4", "M5", "M7", "M13-O1", "M13-O1S", "M13-O1W", "M13-O1U",
                    "M13-O2", "M13-O2S", "M13-O2W", "M13-O2U", "M13-O3", "M13-O3S", "M13-O3W",
                    "M13-O3U", "M13-O4", "M13-O4S", "M13-O4W", "M13-O4U", "M14", "M15", "M15R");

    private FinalFigures figures;
    private RecordedFigures recorded;

    /** For the container. */
    protected JourneyFamily() {}

    @Inject
    JourneyFamily(FinalFigures figures, RecordedFigures recorded) {
        this.figures = figures;
        this.recorded = recorded;
    }

    /** Is it told by the published quarter, which is counted once and never again? */
    static boolean publishedOnce(String code) {
        return CODES.contains(code);
    }

    @Override
    public List<String> codes() {
        return CODES;
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        return of(figures.exact(quarter), services);
    }

    /** The published quarter never changes; the records do. */
    @Override
    public List<Measured> records(Quarter quarter, Collection<Service> services) {
        return of(recorded.now(quarter), services);
    }

    private static List<Measured> of(ExactFigures exact, Collection<Service> services) {
        List<Measured> all = new ArrayList<>();
        for (Service service : services) {
            long[] journey = exact.journey(service.code());
            long received = at(journey, JourneyStep.RECEIVED);
            long eligible = at(journey, JourneyStep.ELIGIBLE);
            long attempted = at(journey, JourneyStep.ATTEMPTED);
            long contacted = at(journey, JourneyStep.CONTACTED);
            all.add(new Measured(service.id(), "M1", received, null));
            all.add(new Measured(service.id(), "M2", received - eligible, received));
            all.add(new Measured(service.id(), "M3", eligible, received));
            all.add(new Measured(service.id(), "M4", attempted, eligible));
            all.add(new Measured(service.id(), "M5", contacted, attempted));
            all.add(new Measured(service.id(), "M7", at(journey, JourneyStep.ENGAGED), contacted));
            outcomes(all, exact, service);
            long[] survey = exact.satisfaction(service.code());
            all.add(new Measured(service.id(), "M15", survey[2], survey[1]));
            all.add(new Measured(service.id(), "M15R", survey[1], survey[0]));
        }
        return all;
    }

    private static void outcomes(List<Measured> all, ExactFigures exact, Service service) {
        long pairs = 0;
        long cases = 0;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            long[] counts = exact.outcome(service.code(), OUTCOMES.get(i));
            long improved = counts[Change.IMPROVED.ordinal()];
            long same = counts[Change.SAME.ordinal()];
            long worse = counts[Change.WORSE.ordinal()];
            long unpaired = counts[Change.UNPAIRED.ordinal()];
            long paired = improved + same + worse;
            String code = "M13-O" + (i + 1);
            all.add(new Measured(service.id(), code, improved, paired));
            all.add(new Measured(service.id(), code + SAME, same, paired));
            all.add(new Measured(service.id(), code + WORSE, worse, paired));
            all.add(new Measured(service.id(), code + UNPAIRED, unpaired, paired + unpaired));
            pairs += paired;
            cases += paired + unpaired;
        }
        all.add(new Measured(service.id(), "M14", pairs, cases));
    }

    private static long at(long[] journey, JourneyStep step) {
        return journey[step.ordinal()];
    }
}
