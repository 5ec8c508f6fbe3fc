package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.privacy.rights.Marking;
import org.waymark.privacy.rights.RightsCollecting;
import org.waymark.privacy.rights.RightsDocument;
import org.waymark.privacy.rights.RightsItem;
import org.waymark.privacy.rights.RightsReview;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Collecting a record for a copy, and looking through it part by part. */
@Named
@RequestScoped
public class RecordPartView {

    @Inject private RequestParameters parameters;
    @Inject private RequestFile asked;
    @Inject private RightsReview review;
    @Inject private RightsDocument document;
    @Inject private RightsCollecting collecting;
    @Inject private PageMessages messages;

    private String part;
    private RightsReview.Shown shown;
    private Boolean locked;
    private String passages;
    private Marking.About about;
    private RightsItem.Choice choice;
    private RightsItem.Exemption exemption;
    private String why;
    private String unlockWhy;
    private String password;
    private String pagesOut;

    @PostConstruct
    void begin() {
        part = parameters.text("part");
    }

    /** Reads the part before the page is drawn. */
    public String open() {
        if (isLocked()) {
            return asked.again();
        }
        getShown();
        return null;
    }

    /** Is something of the record restricted and not opened for this request? */
    public boolean isLocked() {
        if (locked == null) {
            locked = collecting.locked(asked.reference());
        }
        return locked;
    }

    public String unlock() {
        return asked.saving(
                () -> collecting.unlock(asked.reference(), unlockWhy, password),
                "The record is open to you for this request. Its manager will look into it.");
    }

    public String collect() {
        return asked.saving(
                () -> collecting.collect(asked.reference()), "The record is collected.");
    }

    public String mark() {
        return staying(() -> review.mark(asked.reference(), place(), passages, about), "Marked.");
    }

    /** Takes back the mark of these words. */
    public String unmark(String passage) {
        return staying(() -> review.unmark(asked.reference(), place(), passage), "Taken back.");
    }

    /** Leaves pages of the document out. */
    public String leaveOut() {
        return staying(
                () -> document.leaveOut(asked.reference(), place(), pagesOut),
                "The pages are left out.");
    }

    /** Is who has looked at the record part of the copy? */
    public String withSeen(boolean wanted) {
        return asked.saving(
                () -> collecting.withSeen(asked.reference(), wanted),
                wanted
                        ? "The copy will say who has looked at the record."
                        : "The copy will not say who has looked at the record.");
    }

    /** Decides, and goes on to the next part that nobody has decided about. */
    public String decide() {
        try {
            review.decide(asked.reference(), place(), choice, exemption, why);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return asked.getParts().stream()
                .filter(each -> each.choice() == null && each.place() != place())
                .map(each -> at(each.place()))
                .findFirst()
                .orElseGet(asked::again);
    }

    private String staying(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return at(place());
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String at(int place) {
        return "/privacy/part?faces-redirect=true&q=" + asked.reference() + "&part=" + place;
    }

    public RightsReview.Shown getShown() {
        if (shown == null) {
            shown = review.part(asked.reference(), place());
        }
        return shown;
    }

    public List<Map.Entry<String, Marking.About>> getPassageList() {
        return new ArrayList<>(getShown().passages().entrySet());
    }

    private int place() {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException notAPlace) {
            throw new NotFound();
        }
    }

    public Marking.About[] getAbouts() {
        return Marking.About.values();
    }

    public RightsItem.Choice[] getChoices() {
        return RightsItem.Choice.values();
    }

    public RightsItem.Exemption[] getExemptions() {
        return RightsItem.Exemption.values();
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** As they are left out now. */
    public String getPagesOut() {
        return pagesOut == null ? getShown().pagesOut() : pagesOut;
    }

    public void setPagesOut(String pagesOut) {
        this.pagesOut = pagesOut;
    }

    public String getPassages() {
        return passages;
    }

    public void setPassages(String passages) {
        this.passages = passages;
    }

    public Marking.About getAbout() {
        return about;
    }

    public void setAbout(Marking.About about) {
        this.about = about;
    }

    /** As it was decided; else what the marks suggest. */
    public RightsItem.Choice getChoice() {
        return choice == null ? getShown().choice() : choice;
    }

    public void setChoice(RightsItem.Choice choice) {
        this.choice = choice;
    }

    public RightsItem.Exemption getExemption() {
        return exemption == null ? getShown().exemption() : exemption;
    }

    public void setExemption(RightsItem.Exemption exemption) {
        this.exemption = exemption;
    }

    public String getWhy() {
        return why == null ? getShown().why() : why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getUnlockWhy() {
        return unlockWhy;
    }

    public void setUnlockWhy(String unlockWhy) {
        this.unlockWhy = unlockWhy;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
