package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.privacy.rights.RightsItem;
import org.waymark.privacy.rights.RightsKind;
import org.waymark.privacy.rights.RightsLimits;
import org.waymark.privacy.rights.RightsRequestQuery;
import org.waymark.privacy.rights.RightsState;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The request that a page is about, read once. */
@Named("asked")
@RequestScoped
public class RequestFile {

    @Inject private RequestParameters parameters;
    @Inject private RightsRequestQuery query;
    @Inject private RightsLimits limits;
    @Inject private PageMessages messages;

    private String q;
    private RightsRequestQuery.Shown shown;
    private List<RightsRequestQuery.Line> register;
    private List<RightsRequestQuery.Part> parts;
    private List<RightsRequestQuery.Copy> copies;
    private Boolean inForce;

    /** What the address or the form says is known before anything is asked for. */
    @PostConstruct
    void begin() {
        q = parameters.text("q");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getShown();
    }

    /** The reference as stored; whatever is not one belongs to nobody. */
    public String reference() {
        return Reference.parse(q).map(Reference::value).orElseThrow(NotFound::new);
    }

    public RightsRequestQuery.Shown getShown() {
        if (shown == null) {
            shown = query.request(reference());
        }
        return shown;
    }

    public boolean is(String state) {
        return getShown().state() == RightsState.valueOf(state);
    }

    public boolean isKind(String kind) {
        return getShown().kind() == RightsKind.valueOf(kind);
    }

    public List<RightsRequestQuery.Line> getRegister() {
        if (register == null) {
            register = query.register(reference());
        }
        return register;
    }

    public List<RightsRequestQuery.Part> getParts() {
        if (parts == null) {
            parts = query.parts(reference());
        }
        return parts;
    }

    /** How many parts nobody has decided about. */
    public long getOpenParts() {
        return getParts().stream().filter(part -> part.choice() == null).count();
    }

    /** Is a document given beside the copy? */
    public boolean isDocuments() {
        return getParts().stream()
                .anyMatch(
                        part ->
                                part.source().hasFiles()
                                        && part.choice() != RightsItem.Choice.WITHHOLD);
    }

    public List<RightsRequestQuery.Copy> getCopies() {
        if (copies == null) {
            copies = query.copies(reference());
        }
        return copies;
    }

    /** Does a restriction or an objection that this request brought still hold? */
    public boolean isInForce() {
        if (inForce == null) {
            inForce = limits.inForce(reference());
        }
        return inForce;
    }

    /**
     * Does something and shows the request again; what was refused is said, and what was typed
     * stays.
     */
    String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return again();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    String again() {
        return "/privacy/request?faces-redirect=true&q=" + reference();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
