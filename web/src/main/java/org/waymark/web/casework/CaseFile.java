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
import org.waymark.web.shared.Navigation;
import org.waymark.web.shared.RequestParameters;

/**
 * The case that a page is about: its header and how the person can safely be reached, read once a
 * request.
 */
@Named("file")
@RequestScoped
public class CaseFile {

    @Inject private RequestParameters parameters;
    @Inject private CaseFileQuery cases;
    @Inject private CaseDoor door;
    @Inject private ContactQuery contact;
    @Inject private Navigation navigation;

    private String c;
    private CaseFileQuery.Header header;
    private ContactQuery.Reach reach;
    private Boolean managed;
    private Boolean therapistOnly;

    /**
     * What the address or the form says is known before anything is asked for, also in a postback.
     */
    @PostConstruct
    void begin() {
        c = parameters.text("c");
    }

    /**
     * Reads the case before the page is drawn, so that "not found" is an answer and not half a
     * page. A page that the pathway of this case does not use is not there.
     */
    public void open() {
        if (!CasePages.isUsed(page(), getHeader().parts())
                || isTherapistOnly() && !CasePages.isShared(page())) {
            throw new NotFound();
        }
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

    /** Does whoever looks only counsel beside the worker, and so share a few pages? */
    public boolean isTherapistOnly() {
        if (therapistOnly == null) {
            therapistOnly = door.opensAsTherapist(reference());
        }
        return therapistOnly;
    }

    /** The reference as stored; whatever is not one belongs to nobody. */
    public String reference() {
        return Reference.parse(c).map(Reference::value).orElseThrow(NotFound::new);
    }

    /** After a save: the same page again, so that a reload does not save twice. */
    public String again(String page) {
        return "/casework/" + page + "?faces-redirect=true&c=" + reference();
    }

    /** The groups of pages that this case uses. */
    public List<CasePages.Group> getGroups() {
        return CasePages.of(getHeader().parts(), isTherapistOnly());
    }

    /** The group that the page belongs to. */
    public CasePages.Group getGroup() {
        return getGroups().stream()
                .filter(group -> group.holds(page()))
                .findFirst()
                .orElse(getGroups().get(0));
    }

    /** The tab of this page, which is itself or the one it is opened from. */
    public String getTab() {
        return CasePages.tabOf(page());
    }

    /** The page as the address names it. */
    private String page() {
        String here = navigation.getHere();
        return here.substring(here.lastIndexOf('/') + 1);
    }

    public String getC() {
        return c;
    }

    public void setC(String c) {
        this.c = c;
    }
}
