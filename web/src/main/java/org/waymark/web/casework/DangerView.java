package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.DangerEnd;
import org.waymark.casework.DangerEnding;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** That somebody near the person is no danger any more, and a manager's word where it weighs. */
@Named
@RequestScoped
public class DangerView {

    private static final String PAGE = "contact";

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private DangerEnding ending;
    @Inject private PageMessages messages;

    private long seen;
    private DangerEnding.Standing standing;
    private String goneWho;
    private String goneWhy;
    private Boolean gone;
    private String goneDecision;

    /** Which one a manager has read is known before anything is asked for. */
    @PostConstruct
    void begin() {
        seen = Ids.read(parameters.text("seenEnd")).orElse(0L);
    }

    /** It has ended, or a manager has to say so. */
    public String end() {
        try {
            DangerEnd.State state = ending.end(file.reference(), goneWho, goneWhy);
            messages.saved(
                    state == DangerEnd.State.WAITING
                            ? "Written down. It stays until a manager of the case confirms that it"
                                    + " has ended."
                            : "Written down. The danger near them has ended.");
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A manager decides. */
    public String decide() {
        try {
            ending.decide(file.reference(), seen, gone, goneDecision);
            messages.saved(
                    Boolean.TRUE.equals(gone)
                            ? "Confirmed. The danger near them has ended."
                            : "Not confirmed. It stays.");
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public DangerEnding.Standing getStanding() {
        if (standing == null) {
            standing = ending.of(file.reference());
        }
        return standing;
    }

    public String getGoneWho() {
        return goneWho;
    }

    public void setGoneWho(String goneWho) {
        this.goneWho = goneWho;
    }

    public String getGoneWhy() {
        return goneWhy;
    }

    public void setGoneWhy(String goneWhy) {
        this.goneWhy = goneWhy;
    }

    public Boolean getGone() {
        return gone;
    }

    public void setGone(Boolean gone) {
        this.gone = gone;
    }

    public String getGoneDecision() {
        return goneDecision;
    }

    public void setGoneDecision(String goneDecision) {
        this.goneDecision = goneDecision;
    }
}
