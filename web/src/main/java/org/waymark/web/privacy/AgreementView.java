package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.privacy.agreement.AgreementKeeping;
import org.waymark.privacy.agreement.AgreementQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One agreement: read it, write down that it was reviewed, end it. */
@Named
@RequestScoped
public class AgreementView {

    @Inject private AgreementQuery query;
    @Inject private AgreementKeeping keeping;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String id;
    private AgreementQuery.Whole whole;
    private LocalDate next;
    private String endWhy;

    @PostConstruct
    void begin() {
        id = parameters.text("id");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getWhole();
    }

    public AgreementQuery.Whole getWhole() {
        if (whole == null) {
            whole = query.agreement(number());
        }
        return whole;
    }

    public String reviewed() {
        return step(() -> keeping.reviewed(number(), next), "The review is on record.");
    }

    public String end() {
        return step(() -> keeping.end(number(), endWhy), "The agreement is ended.");
    }

    private String step(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return "/privacy/agreement?faces-redirect=true&id=" + number();
    }

    private long number() {
        return Ids.asked(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }

    public String getEndWhy() {
        return endWhy;
    }

    public void setEndWhy(String endWhy) {
        this.endWhy = endWhy;
    }
}
