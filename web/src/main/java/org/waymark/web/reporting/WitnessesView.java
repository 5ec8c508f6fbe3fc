package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Quarter;
import org.waymark.reporting.WitnessFigures;
import org.waymark.reporting.WitnessQuery;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What was done for the witnesses among the cases that somebody manages. */
@Named
@RequestScoped
public class WitnessesView {

    @Inject private WitnessQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private WitnessFigures figures;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            figures = query.own(ReachView.quarter(parameters.text("quarter")));
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    public List<Quarter> getQuarters() {
        return query.quarters();
    }

    /** Null for a quarter that there are none of. */
    public WitnessFigures getFigures() {
        return figures;
    }

    public List<Map.Entry<String, Long>> getEnds() {
        return new ArrayList<>(figures.ends().entrySet());
    }
}
