package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reporting.OpenFigures;
import org.waymark.reporting.QuarterNote;
import org.waymark.reporting.QuarterNotes;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The words beside a quarter that everybody can read, for staff and for everybody. */
@Named
@RequestScoped
public class QuarterNotesView {

    @Inject private QuarterNotes notes;
    @Inject private OpenFigures everybody;
    @Inject private PublishedOutcomesView outcomes;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;

    private List<QuarterNote> all;
    private String words;

    /** Those of the quarter of the page of outcomes. */
    public List<QuarterNote> getAll() {
        if (outcomes.getReport() == null) {
            return List.of();
        }
        if (all == null) {
            all = notes.of(outcomes.getReport().quarter());
        }
        return all;
    }

    /** Those of the quarter of the public page. */
    public List<QuarterNote> getPublic() {
        if (all == null) {
            all = everybody.notes(outcomes.getReport().quarter());
        }
        return all;
    }

    public String add() {
        return doing(
                () -> notes.add(Quarter.parse(outcomes.getQuarter()), words),
                "Everybody can read this note now.");
    }

    public String takeBack() {
        String chosen = parameters.text("endedNote");
        return doing(
                () ->
                        notes.takeBack(
                                Quarter.parse(outcomes.getQuarter()),
                                chosen == null ? null : Ids.asked(chosen)),
                "Nobody reads this note any more.");
    }

    private String doing(Runnable what, String notice) {
        try {
            what.run();
        } catch (Refusal refused) {
            messages.refused(refused);
            outcomes.open();
            return null;
        }
        messages.saved(notice);
        return "/reporting/outcomes?faces-redirect=true&quarter=" + outcomes.getQuarter();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
