package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.NamedStaffQuery;
import org.waymark.casework.Restriction;
import org.waymark.incident.ToldToPoliceQuery;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Who may open a case: to be seen by whoever can, and to be changed by its manager. */
@Named
@RequestScoped
public class RestrictionView {

    private static final String PAGE = "access";

    @Inject private CaseFile file;
    @Inject private Restriction restriction;
    @Inject private NamedStaffQuery staff;
    @Inject private ToldToPoliceQuery told;
    @Inject private PageMessages messages;

    private RestrictionReason reason;
    private String restrictWhy;
    private String liftWhy;
    private Long accountId;
    private String nameWhy;
    private Long namedId;
    private String removeWhy;
    private List<NamedStaffQuery.Named> named;
    private List<NamedStaffQuery.Candidate> candidates;
    private List<ToldToPoliceQuery.Passed> passed;

    public String restrict() {
        return saving(
                () -> restriction.restrict(file.reference(), reason, restrictWhy),
                "Only named staff may open this case now.");
    }

    public String lift() {
        return saving(
                () -> restriction.lift(file.reference(), liftWhy),
                "The team may open this case again.");
    }

    public String name() {
        return saving(
                () -> restriction.name(file.reference(), accountId, nameWhy),
                "They may open this case now.");
    }

    public String remove() {
        if (namedId == null) {
            messages.problem("namedId", "Choose who no longer needs the case.");
            return null;
        }
        return saving(
                () -> restriction.remove(file.reference(), namedId, removeWhy),
                "They can no longer open this case.");
    }

    /** Whoever takes their own name off, or lifts what let them in, goes back to their list. */
    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return file.isStillFound() ? file.again(PAGE) : "/casework/work?faces-redirect=true";
    }

    public List<NamedStaffQuery.Named> getNamed() {
        if (named == null) {
            named = staff.named(file.reference());
        }
        return named;
    }

    public List<NamedStaffQuery.Named> getCurrent() {
        return getNamed().stream().filter(NamedStaffQuery.Named::isCurrent).toList();
    }

    public List<NamedStaffQuery.Named> getFormer() {
        return getNamed().stream().filter(each -> !each.isCurrent()).toList();
    }

    /** What a police force was told already, the newest first. */
    public List<ToldToPoliceQuery.Passed> getPassed() {
        if (passed == null) {
            passed = told.of(file.reference());
        }
        return passed;
    }

    public List<NamedStaffQuery.Candidate> getCandidates() {
        if (candidates == null) {
            candidates = staff.candidates(file.reference());
        }
        return candidates;
    }

    public RestrictionReason[] getReasons() {
        return RestrictionReason.values();
    }

    public RestrictionReason getReason() {
        return reason;
    }

    public void setReason(RestrictionReason reason) {
        this.reason = reason;
    }

    public String getRestrictWhy() {
        return restrictWhy;
    }

    public void setRestrictWhy(String restrictWhy) {
        this.restrictWhy = restrictWhy;
    }

    public String getLiftWhy() {
        return liftWhy;
    }

    public void setLiftWhy(String liftWhy) {
        this.liftWhy = liftWhy;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public String getNameWhy() {
        return nameWhy;
    }

    public void setNameWhy(String nameWhy) {
        this.nameWhy = nameWhy;
    }

    public Long getNamedId() {
        return namedId;
    }

    public void setNamedId(Long namedId) {
        this.namedId = namedId;
    }

    public String getRemoveWhy() {
        return removeWhy;
    }

    public void setRemoveWhy(String removeWhy) {
        this.removeWhy = removeWhy;
    }
}
