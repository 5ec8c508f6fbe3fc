package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.commissioning.award.LotStore;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.LotJourney;
import org.waymark.shared.NotFound;

/**
 * Shows the lots of a contract or grant in words, and how many referrals of each were received and
 * engaged: to a commissioner out of the published quarter, to a provider exactly.
 */
@Stateless
@Guarded
public class LotQuery {

    /**
     * One lot.
     *
     * @param journey null for a grant, and before the quarter is final
     */
    public record Line(long id, String name, String crime, String areas, LotJourney journey) {}

    @Inject private LotStore lots;
    @Inject private IndicatorContractsReader contracts;
    @Inject private FinalFigures figures;
    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * The lots of an award.
     *
     * @param serviceId which of its services; null for the first that the actor may see
     * @param quarter null for no figures
     * @throws NotFound when the actor may not see the award
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public List<Line> of(long awardId, Long serviceId, Quarter quarter) {
        AwardScope scope = AwardScope.of(current.get(), organisations.directory());
        LotStore.Lots found = lots.of(scope, awardId).orElseThrow(NotFound::new);
        subject.list(
                "lots of " + found.reference() + (quarter == null ? "" : ", " + quarter.code()));
        String service = quarter == null ? null : service(scope, awardId, serviceId, quarter);
        return found.all().stream()
                .map(
                        lot ->
                                new Line(
                                        lot.id(),
                                        lot.name(),
                                        words(lot.crimeGroups(), "All crime", this::group),
                                        words(lot.areas(), "All areas", reference::areaName),
                                        service == null
                                                ? null
                                                : journey(scope, quarter, service, lot)))
                .toList();
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public List<Line> export(long awardId, Long serviceId, Quarter quarter) {
        return of(awardId, serviceId, quarter);
    }

    /** The code of a service that a contract pays for; null when it has no figures of it. */
    private String service(AwardScope scope, long awardId, Long serviceId, Quarter quarter) {
        return !figures.isFinal(quarter)
                ? null
                : contracts
                        .one(scope, awardId, serviceId, quarter)
                        .filter(IndicatorContractsReader.Contract::counts)
                        .map(
                                contract ->
                                        organisations
                                                .directory()
                                                .service(contract.serviceId())
                                                .map(Service::code)
                                                .orElseThrow(NotFound::new))
                        .orElse(null);
    }

    private LotJourney journey(AwardScope scope, Quarter quarter, String service, Award.Lot lot) {
        return scope.isCommissioner()
                ? figures.lot(quarter, service, lot.crimeGroups(), lot.areas())
                : figures.exactLot(quarter, service, lot.crimeGroups(), lot.areas());
    }

    private String group(String code) {
        return reference.label("crime_group", code);
    }

    private static String words(List<String> codes, String all, UnaryOperator<String> label) {
        return codes.isEmpty() ? all : codes.stream().map(label).collect(Collectors.joining(", "));
    }
}
