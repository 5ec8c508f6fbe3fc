package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.ReferenceData;

/** The words for the codes that figures are counted by. */
@ApplicationScoped
class FigureNames {

    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;

    String dimension(String dimension) {
        return switch (dimension) {
            case PublishedQuarter.SERVICE -> "Service";
            case PublishedQuarter.BOROUGH -> "Borough of residence";
            default -> "Crime group";
        };
    }

    String value(String dimension, String code) {
        return switch (dimension) {
            case PublishedQuarter.SERVICE ->
                    QuarterCounts.NO_SERVICE.equals(code)
                            ? "Not yet with a service"
                            : organisations.directory().services().stream()
                                    .filter(service -> service.code().equals(code))
                                    .map(Service::name)
                                    .findFirst()
                                    .orElse(code);
            case PublishedQuarter.BOROUGH -> reference.areaName(code);
            default -> reference.label("crime_group", code);
        };
    }
}
