package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.CaseDoor;
import org.waymark.casework.CaseFileQuery;
import org.waymark.casework.ContactQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.web.shared.RequestParameters;

/**
 * The case that a page is about: its header and how the person can safely be reached, read once a
 * request.
 */
@Named("file")
@RequestScoped
public class CaseFile {

    /** A page of the case. */
    public record Tab(String address, String label) {}

    private static final List<Tab> TABS =
            List.of(
                    new Tab("case", "Overview"),
                    new Tab("contact", "Contact"),
                    new Tab("needs", "Needs"),
                    new Tab("plan", "Plan and tasks"),
                    new Tab("notes", "Notes"),
                    new Tab("documents", "Documents"),
                    new Tab("sealed", "Sealed notes"),
                    new Tab("outcomes", "Outcomes"),
                    new Tab("close", "Closing"),
                    new Tab("access", "Who may open it"));

    @Inject private RequestParameters parameters;
    @Inject private CaseFileQuery cases;
    @Inject private CaseDoor door;
    @Inject private ContactQuery contact;

    private String c;
    private CaseFileQuery.Header header;
    private ContactQuery.Reach reach;
    private Boolean managed;

    /**
     * What the address or the form says is known before anything is asked for, also in a postback.
     */
    @PostConstruct
    void begin() {
        c = parameters.text("c");
    }

    /**
     * Reads the case before the page is drawn, so that "not found" is an answer and not half a
     * page.
     */
    public void open() {
        getHeader();
    }

    public CaseFileQuery.Header getHeader() {
        if (header == null) {
            header = cases.header(reference());
        }
        return header;
    }

    public ContactQuery.Reach getReach() {
        if (reach == null) {
            reach = contact.reach(reference());
        }
        return reach;
    }

    /** Does the case still exist for whoever looks, after they have changed who may open it? */
    boolean isStillFound() {
        return door.opens(reference());
    }

    /** Does whoever looks manage this case, and so decide what a worker may not? */
    public boolean isManaged() {
        if (managed == null) {
            managed = cases.managed(reference());
        }
        return managed;
    }

    /** The reference as stored; whatever is not one belongs to nobody. */
    public String reference() {
        return Reference.parse(c).map(Reference::value).orElseThrow(NotFound::new);
    }

    /** After a save: the same page again, so that a reload does not save twice. */
    public String again(String page) {
        return "/casework/" + page + "?faces-redirect=true&c=" + reference();
    }

    public List<Tab> getTabs() {
        return TABS;
    }

    public String getC() {
        return c;
    }

    public void setC(String c) {
        this.c = c;
    }
}
