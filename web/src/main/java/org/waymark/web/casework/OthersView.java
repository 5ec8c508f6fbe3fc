package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.casework.EarlierCasesQuery;
import org.waymark.joint.JointWork;
import org.waymark.joint.TransferLine;
import org.waymark.joint.Transfers;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The other services of a case: whom it was passed on to, and who works on it together. */
@Named
@RequestScoped
public class OthersView {

    private static final String PAGE = "others";

    @Inject private CaseFile file;
    @Inject private JointWork joint;
    @Inject private Transfers transfers;
    @Inject private EarlierCasesQuery earlierCases;
    @Inject private PageMessages messages;

    private Long service;
    private Long backOf;
    private String backWhy;
    private Long released;
    private Long endOf;
    private String endWhy;
    private String phone;
    private Long goOnOf;
    private String goOnIn;
    private List<SelectItem> earlier;
    private JointWork.Others others;
    private List<SelectItem> targets;

    /** On to the page that shows what would cross. */
    public String show() {
        if (service == null) {
            messages.problem("service", "Choose the service.");
            return null;
        }
        return file.again("transfer") + "&s=" + service;
    }

    public String takeBack() {
        return doing(
                "backOf",
                backOf,
                id -> transfers.takeBack(file.reference(), id, backWhy),
                "Taken back. They no longer see it.");
    }

    public String release() {
        return doing(
                "release",
                released,
                id -> joint.release(file.reference(), id),
                "They see the safety card of this case now.");
    }

    public String end() {
        return doing(
                "endOf",
                endOf,
                id -> joint.end(file.reference(), id, endWhy),
                "The joint work has ended. Neither service sees anything of the other any more.");
    }

    public String goOn() {
        if (goOnIn == null) {
            messages.problem("goOnIn", "Choose the case in which it goes on.");
            return null;
        }
        return doing(
                "goOnOf",
                goOnOf,
                id -> joint.goOnIn(file.reference(), id, goOnIn),
                "The joint work goes on in the earlier case. This one is closed as opened twice.");
    }

    public String givePhone() {
        return doing(
                "phone", 0L, any -> joint.givePhone(phone), "Your number at work is on record.");
    }

    /** What is done with the transfer that was chosen. */
    private interface Deed {
        void to(long id);
    }

    private String doing(String field, Long id, Deed deed, String notice) {
        if (id == null) {
            messages.problem(field, "Choose one.");
            return null;
        }
        try {
            deed.to(id);
            messages.saved(notice);
            return file.again(PAGE);
        } catch (Refusal refused) {
            others = null;
            messages.refused(refused);
            return null;
        }
    }

    public JointWork.Others getOthers() {
        if (others == null) {
            others = joint.of(file.reference());
        }
        return others;
    }

    /** Those whose contract fits first. */
    public List<SelectItem> getTargets() {
        if (targets == null) {
            targets =
                    transfers.targets(file.reference()).stream()
                            .map(
                                    each ->
                                            new SelectItem(
                                                    each.service().id(),
                                                    each.service().name()
                                                            + (each.fits()
                                                                    ? ""
                                                                    : " (no contract for this, or does not work there)")))
                            .toList();
        }
        return targets;
    }

    public List<SelectItem> getWaiting() {
        return items(TransferLine::isWaiting);
    }

    public List<SelectItem> getReleasable() {
        return items(TransferLine::toRelease);
    }

    public List<SelectItem> getPartners() {
        return items(TransferLine::isJoint);
    }

    /** Joint work that another service asked for, and that could go on in an earlier case. */
    public List<SelectItem> getAskedOfUs() {
        return getEarlier().isEmpty() ? List.of() : asked();
    }

    private List<SelectItem> asked() {
        return items(line -> line.isJoint() && !line.ours());
    }

    /** Open cases of the same person that the actor may open; asked for only where it matters. */
    public List<SelectItem> getEarlier() {
        if (earlier == null) {
            earlier =
                    asked().isEmpty()
                            ? List.of()
                            : earlierCases.before(file.reference()).cases().stream()
                                    .filter(each -> each.closedAt() == null)
                                    .map(
                                            each ->
                                                    new SelectItem(
                                                            each.reference(),
                                                            new Reference(each.reference())
                                                                    .shown()))
                                    .toList();
        }
        return earlier;
    }

    private List<SelectItem> items(Predicate<TransferLine> which) {
        return getOthers().lines().stream()
                .filter(which)
                .map(line -> new SelectItem(line.id(), line.service()))
                .toList();
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public Long getBackOf() {
        return backOf;
    }

    public void setBackOf(Long backOf) {
        this.backOf = backOf;
    }

    public String getBackWhy() {
        return backWhy;
    }

    public void setBackWhy(String backWhy) {
        this.backWhy = backWhy;
    }

    public Long getReleased() {
        return released;
    }

    public void setReleased(Long released) {
        this.released = released;
    }

    public Long getGoOnOf() {
        return goOnOf;
    }

    public void setGoOnOf(Long goOnOf) {
        this.goOnOf = goOnOf;
    }

    public String getGoOnIn() {
        return goOnIn;
    }

    public void setGoOnIn(String goOnIn) {
        this.goOnIn = goOnIn;
    }

    public Long getEndOf() {
        return endOf;
    }

    public void setEndOf(Long endOf) {
        this.endOf = endOf;
    }

    public String getEndWhy() {
        return endWhy;
    }

    public void setEndWhy(String endWhy) {
        this.endWhy = endWhy;
    }

    /** As it was typed, or as it is on record. */
    public String getPhone() {
        if (phone == null) {
            phone = joint.phone();
        }
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone == null ? "" : phone;
    }
}
