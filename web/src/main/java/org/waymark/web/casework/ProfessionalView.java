package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.Professional;
import org.waymark.casework.Professionals;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Who else works with somebody elsewhere: added, corrected and ended, with what they are told. */
@Named
@RequestScoped
public class ProfessionalView {

    @Inject private CaseFile file;
    @Inject private Professionals work;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private FacesContext faces;

    private Long id;
    private int version;
    private List<Professional> all;
    private String name;
    private Professional.Role role;
    private String organisation;
    private String phone;
    private String email;
    private Professional.MayShare mayShare;
    private String shareDetail;

    /** Who is changed is known before anything is asked for. */
    @PostConstruct
    void begin() {
        id = Ids.read(parameters.text("p")).orElse(null);
        version = Ids.read(parameters.text("v")).map(Long::intValue).orElse(0);
    }

    /** Before the page is drawn: the form begins with what is known of whoever is changed. */
    public void open() {
        file.open();
        if (id == null) {
            return;
        }
        Professional known =
                getAll().stream()
                        .filter(each -> each.id() == id && each.endedOn() == null)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        version = known.version();
        name = known.name();
        role = known.role();
        organisation = known.organisation();
        phone = known.phone();
        email = known.email();
        mayShare = known.mayShare();
        shareDetail = known.shareDetail();
    }

    /** Adds them, or saves what was changed. */
    public String save() {
        Professional typed =
                new Professional(
                        id == null ? 0 : id,
                        name,
                        role,
                        organisation,
                        phone,
                        email,
                        mayShare,
                        shareDetail,
                        null,
                        version);
        return id == null
                ? doing(() -> work.add(file.reference(), typed), "Added.")
                : doing(() -> work.change(file.reference(), typed), "Saved.");
    }

    public String end(long ended) {
        return doing(
                () -> work.end(file.reference(), ended),
                "Written down. They are told nothing more.");
    }

    private String doing(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again(page());
        } catch (Refusal refused) {
            all = null; // perhaps somebody else has changed it
            messages.refused(refused);
            return null;
        }
    }

    private String page() {
        return faces.getViewRoot().getViewId().endsWith("/young.xhtml") ? "young" : "network";
    }

    public List<Professional> getAll() {
        if (all == null) {
            all = work.of(file.reference());
        }
        return all;
    }

    /** Is somebody changed who is known already? */
    public boolean isChanging() {
        return id != null;
    }

    public String getP() {
        return String.valueOf(id);
    }

    public int getVersion() {
        return version;
    }

    public Professional.Role[] getRoles() {
        return Professional.Role.values();
    }

    public Professional.MayShare[] getShares() {
        return Professional.MayShare.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Professional.Role getRole() {
        return role;
    }

    public void setRole(Professional.Role role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Professional.MayShare getMayShare() {
        return mayShare;
    }

    public void setMayShare(Professional.MayShare mayShare) {
        this.mayShare = mayShare;
    }

    public String getShareDetail() {
        return shareDetail;
    }

    public void setShareDetail(String shareDetail) {
        this.shareDetail = shareDetail;
    }
}
