package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.NotFound;

/**
 * Which needs people had whose case was closed, and which could not be met: the indicators M12 of
 * all London together, rounded, for those who plan services.
 */
@Stateless
@Guarded
public class UnmetNeedQuery {

    private static final String NEED = "M12-";

    @Inject private IndicatorSheets sheets;
    @Inject private IndicatorEditions editions;
    @Inject private FinalFigures figures;
    @Inject private AuditSubject subject;

    /**
     * A kind of need. A case can have several.
     *
     * @param had closed cases in which it was there
     * @param unmet of these, those in which it was not met
     */
    public record Line(String need, PublishedCount had, PublishedCount unmet) {}

    /**
     * The kinds of need of a final quarter, in the order of a return.
     *
     * @throws NotFound when the quarter is not final
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public List<Line> of(Quarter quarter) {
        subject.list("needs of people, " + quarter.code());
        List<Measured> counts = editions.of(quarter).orElseThrow(NotFound::new);
        ServiceCubes cubes = new ServiceCubes(counts, figures.rule(quarter));
        return sheets.definitions(quarter).stream()
                .filter(each -> each.code().startsWith(NEED) && cubes.has(each.code()))
                .map(each -> line(each, cubes))
                .toList();
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public List<Line> export(Quarter quarter) {
        return of(quarter);
    }

    private static Line line(Indicator indicator, ServiceCubes cubes) {
        List<PublishedCount> london = cubes.london(indicator.code());
        String name = indicator.name();
        return new Line(
                name.substring(name.indexOf(':') + 1).strip(), london.get(0), london.get(1));
    }
}
