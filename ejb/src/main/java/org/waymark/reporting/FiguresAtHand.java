package org.waymark.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.waymark.reference.Quarter;

/** The quarters of one page: each is asked for once, and the same all over the page. */
@RequestScoped
class FiguresAtHand {

    @Inject private PublishedFigures figures;

    private final Map<Quarter, PublishedQuarter> asked = new HashMap<>();

    PublishedQuarter of(Quarter quarter) {
        return asked.computeIfAbsent(quarter, figures::of);
    }
}
