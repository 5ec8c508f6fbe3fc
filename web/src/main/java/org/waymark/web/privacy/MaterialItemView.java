package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.privacy.material.MaterialDeciding;
import org.waymark.privacy.material.MaterialQuery;
import org.waymark.privacy.material.MaterialSealed;
import org.waymark.privacy.material.WithheldFor;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One record of a request: read it, and give it, give it in part, or withhold it. */
@Named
@RequestScoped
public class MaterialItemView {

    @Inject private MaterialQuery query;
    @Inject private MaterialDeciding deciding;
    @Inject private MaterialSealed sealed;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String m;
    private String i;
    private MaterialQuery.Item item;
    private String takenOut;
    private String authorSaid;
    private WithheldFor reason;
    private String why;

    @PostConstruct
    void begin() {
        m = parameters.text("m");
        i = parameters.text("i");
    }

    /** "Not found" is an answer and not half a page; the forms show what is on record. */
    public void open() {
        takenOut = getItem().words();
        authorSaid = getItem().authorSaid();
        reason = getItem().reason();
        why = getItem().why();
    }

    public MaterialQuery.Item getItem() {
        if (item == null) {
            item = query.item(reference(), id());
        }
        return item;
    }

    public String give() {
        return decided(() -> deciding.give(reference(), id(), takenOut, authorSaid));
    }

    public String withhold() {
        return decided(() -> deciding.withhold(reference(), id(), reason, why));
    }

    /** Asks whoever wrote counselling information to look through it. */
    public String ask() {
        try {
            sealed.askAuthor(reference(), id());
            messages.saved("Whoever wrote it is asked. Nobody reads a word of it before.");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return "/privacy/material-item?faces-redirect=true&m=" + reference() + "&i=" + id();
    }

    private String decided(Runnable decision) {
        try {
            decision.run();
            messages.saved("Your decision is on record.");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return "/privacy/material-request?faces-redirect=true&m=" + reference();
    }

    private String reference() {
        return Reference.parse(m).map(Reference::value).orElseThrow(NotFound::new);
    }

    private long id() {
        return Ids.asked(i);
    }

    public WithheldFor[] getReasons() {
        return WithheldFor.values();
    }

    public String getM() {
        return m;
    }

    public void setM(String m) {
        this.m = m;
    }

    public String getI() {
        return i;
    }

    public void setI(String i) {
        this.i = i;
    }

    public String getTakenOut() {
        return takenOut;
    }

    public void setTakenOut(String takenOut) {
        this.takenOut = takenOut;
    }

    public String getAuthorSaid() {
        return authorSaid;
    }

    public void setAuthorSaid(String authorSaid) {
        this.authorSaid = authorSaid;
    }

    public WithheldFor getReason() {
        return reason;
    }

    public void setReason(WithheldFor reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
