package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Cessation;
import org.waymark.reporting.Completion;
import org.waymark.reporting.ExactFigures;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.RecordedFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.Range;

/**
 * Whether abuse ended and people are safer, as the published quarter says, and in how many of the
 * closed cases it was asked at both ends. A service whose pathway does not ask it has no count.
 */
@ApplicationScoped
class CessationFamily implements Family {

    /** How many of the closed cases were asked at both ends. */
    static final String ASKED = "M25-U";

    private static final String AT_BOTH = "Asked at both ends how safe they feel: ";
    private static final String AT_EXIT = "Said by the worker at exit: ";

    private static final Map<String, Cessation> CODES = new LinkedHashMap<>();

    static {
        CODES.put("M25-P", Cessation.PHYSICAL);
        CODES.put("M25-X", Cessation.SEXUAL);
        CODES.put("M25-H", Cessation.HARASSMENT);
        CODES.put("M25-C", Cessation.CONTROL);
        CODES.put("M25-S", Cessation.SAFE);
        CODES.put("M25-W", Cessation.WORKER);
    }

    private FinalFigures figures;
    private RecordedFigures recorded;

    /** For the container. */
    protected CessationFamily() {}

    @Inject
    CessationFamily(FinalFigures figures, RecordedFigures recorded) {
        this.figures = figures;
        this.recorded = recorded;
    }

    /** Is an indicator one of these? */
    static boolean counts(String code) {
        return CODES.containsKey(code) || code.equals(ASKED);
    }

    @Override
    public List<String> codes() {
        return Stream.concat(CODES.keySet().stream(), Stream.of(ASKED)).toList();
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        return of(figures.exact(quarter), services);
    }

    /** The published quarter never changes; the records do. */
    @Override
    public List<Measured> records(Quarter quarter, Collection<Service> services) {
        return of(recorded.abuseNow(quarter), services);
    }

    private static List<Measured> of(ExactFigures exact, Collection<Service> services) {
        List<Measured> all = new ArrayList<>();
        for (Service service : services) {
            exact.abuseCases(service.code())
                    .ifPresent(cases -> all.addAll(of(exact, service, cases)));
        }
        return all;
    }

    private static List<Measured> of(ExactFigures exact, Service service, long cases) {
        List<Measured> all = new ArrayList<>();
        CODES.forEach(
                (code, what) -> {
                    long[] counts = exact.cessation(service.code(), what);
                    all.add(new Measured(service.id(), code, counts[1], counts[0]));
                });
        long asked = exact.cessation(service.code(), Cessation.SAFE)[0];
        all.add(new Measured(service.id(), ASKED, asked, cases));
        return all;
    }

    /**
     * What a commissioner reads: the published share, and how complete it is at least and most. The
     * worker's view is asked at exit only, so in more cases or fewer; the kinds of abuse are asked
     * with how safe somebody feels, of whom there was none as well.
     */
    static Figure published(
            FinalFigures figures, Quarter quarter, Service service, Indicator indicator) {
        Cessation what = CODES.get(indicator.code());
        boolean worker = what == Cessation.WORKER;
        Optional<Range> asked =
                figures.abuseAsked(
                        quarter, service.code(), worker ? Cessation.WORKER : Cessation.SAFE);
        if (what == null) {
            return Figure.between(indicator, asked.orElse(null));
        }
        Share share = figures.cessation(quarter, service.code(), what);
        return Figure.of(
                indicator,
                share.part(),
                share.base(),
                asked.map(range -> (worker ? AT_EXIT : AT_BOTH) + Figure.between(range))
                        .orElse(Completion.NOT_SHOWN.label()));
    }
}
