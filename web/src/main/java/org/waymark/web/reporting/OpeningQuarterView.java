package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.waymark.reference.Quarter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.QuarterOpening;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Makes the quarter of the page of outcomes public: one proposes it, somebody else checks it. */
@Named
@RequestScoped
public class OpeningQuarterView {

    @Inject private OutcomesQuery query;
    @Inject private PublishedOutcomesView outcomes;
    @Inject private PageMessages messages;

    private QuarterOpening opening;

    /** How far the quarter is on its way to everybody; null while none is shown. */
    public QuarterOpening getState() {
        if (opening == null && outcomes.getReport() != null) {
            opening = query.opening(outcomes.getReport().quarter());
        }
        return opening;
    }

    /** Proposes it, for somebody else to check. */
    public String propose() {
        return done(query::propose, "Proposed. Somebody else checks it and makes it public.");
    }

    /** Takes the proposal back. */
    public String takeBack() {
        return done(query::takeBack, "Taken back. Nobody else can read this quarter.");
    }

    /** Makes it public, after checking what somebody else proposed. */
    public String release() {
        return done(query::release, "Everybody can read this quarter now.");
    }

    private String done(Consumer<Quarter> step, String said) {
        try {
            step.accept(Quarter.parse(outcomes.getQuarter()));
        } catch (Refusal refused) {
            messages.refused(refused);
            outcomes.open();
            return null;
        }
        messages.saved(said);
        return "/reporting/outcomes?faces-redirect=true&quarter=" + outcomes.getQuarter();
    }
}
