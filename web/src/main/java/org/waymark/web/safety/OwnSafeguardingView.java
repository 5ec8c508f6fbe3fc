package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.safety.Child;
import org.waymark.safety.OwnSafeguarding;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Whether the young person of a case was referred for safeguarding, and what came of it. */
@Named
@RequestScoped
public class OwnSafeguardingView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private OwnSafeguarding work;
    @Inject private PageMessages messages;

    private List<Child.Safeguarding> all;
    private String problem;
    private Long answering;
    private Boolean referred;
    private LocalDate decidedOn;
    private String authority;
    private String decidedWhy;
    private LocalDate outcomeOn;
    private String outcome;

    @PostConstruct
    void begin() {
        answering = Ids.read(parameters.text("s")).orElse(null);
    }

    public String decide() {
        return saving(
                () ->
                        work.decide(
                                file.reference(),
                                new Child.Decision(referred, decidedOn, authority, decidedWhy)));
    }

    public String answer() {
        return saving(
                () ->
                        work.answered(
                                file.reference(),
                                answering == null ? 0 : answering,
                                outcomeOn,
                                outcome));
    }

    private String saving(Runnable change) {
        try {
            change.run();
            messages.saved("Written down.");
            return file.again("young");
        } catch (Refusal refused) {
            all = null; // perhaps somebody else has changed it
            messages.refused(refused);
            return null;
        }
    }

    public List<Child.Safeguarding> getAll() {
        if (all == null) {
            try {
                all = work.of(file.reference());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                all = List.of();
                problem = closed.getMessage();
            }
        }
        return all;
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getAll();
        return problem;
    }

    /** The referral whose outcome is written down; null when none is. */
    public Child.Safeguarding getAnswered() {
        return answering == null
                ? null
                : getAll().stream()
                        .filter(
                                each ->
                                        each.id() == answering
                                                && each.referred()
                                                && each.outcomeOn() == null)
                        .findFirst()
                        .orElse(null);
    }

    public Boolean getReferred() {
        return referred;
    }

    public void setReferred(Boolean referred) {
        this.referred = referred;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDecidedWhy() {
        return decidedWhy;
    }

    public void setDecidedWhy(String decidedWhy) {
        this.decidedWhy = decidedWhy;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(LocalDate outcomeOn) {
        this.outcomeOn = outcomeOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
