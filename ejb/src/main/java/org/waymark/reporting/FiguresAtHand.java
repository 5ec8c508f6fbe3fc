package org.waymark.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Quarter;

/** The quarters of one page: each is asked for once, and the same all over the page. */
@RequestScoped
class FiguresAtHand {

    @Inject private PublishedFigures figures;

    private final Map<Quarter, PublishedQuarter> asked = new HashMap<>();

    /** Takes some final quarters together that will be asked for. */
    void ahead(List<Quarter> finals) {
        List<Quarter> missing = finals.stream().filter(each -> !asked.containsKey(each)).toList();
        figures.together(missing).forEach(each -> asked.put(each.quarter(), each));
    }

    PublishedQuarter of(Quarter quarter) {
        return asked.computeIfAbsent(quarter, figures::of);
    }
}
