package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.youth.Professional;
import org.waymark.youth.YoungPeople;

/** Adding somebody who works with a young person elsewhere, and ending that. */
@Named
@RequestScoped
public class ProfessionalView {

    @Inject private CaseFile file;
    @Inject private YoungPeople work;
    @Inject private PageMessages messages;

    private String name;
    private Professional.Role role;
    private String organisation;
    private String phone;
    private Professional.MayShare mayShare;
    private String shareDetail;

    public String add() {
        return doing(
                () ->
                        work.add(
                                file.reference(),
                                new Professional(
                                        0,
                                        name,
                                        role,
                                        organisation,
                                        phone,
                                        mayShare,
                                        shareDetail,
                                        null)),
                "Added.");
    }

    public String end(long id) {
        return doing(
                () -> work.end(file.reference(), id), "Written down. They are told nothing more.");
    }

    private String doing(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again("young");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
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
