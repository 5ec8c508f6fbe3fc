package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.privacy.sealed.SealedOpenings;
import org.waymark.shared.Ids;
import org.waymark.web.shared.RequestParameters;

/** The sealed notes of a case, read by somebody to whom two people have opened them for a time. */
@Named
@RequestScoped
public class SealedNotesView {

    @Inject private SealedOpenings openings;
    @Inject private RequestParameters parameters;

    private String o;
    private SealedOpenings.Reading reading;

    @PostConstruct
    void begin() {
        o = parameters.text("o");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getReading();
    }

    public SealedOpenings.Reading getReading() {
        if (reading == null) {
            reading = openings.read(Ids.asked(o));
        }
        return reading;
    }

    public String getO() {
        return o;
    }

    public void setO(String o) {
        this.o = o;
    }
}
