package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.justice.EnhancedRightsOfCase;
import org.waymark.referral.EnhancedCategory;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Enhanced rights of the Victims' Code, assessed in the case. */
@Named
@RequestScoped
public class EnhancedView {

    @Inject private CaseFile file;
    @Inject private EnhancedRightsOfCase rights;
    @Inject private PageMessages messages;

    private EnhancedCategory category;
    private String applies;
    private String why;
    private LocalDate reviewOn;
    private EnhancedRightsOfCase.Known known;

    public String decide() {
        try {
            rights.decide(
                    file.reference(),
                    category,
                    applies == null ? null : applies.equals("YES"),
                    why,
                    reviewOn);
            messages.saved("Decided, with its reason.");
            return file.again("enhanced");
        } catch (Refusal refused) {
            known = null;
            messages.refused(refused);
            return null;
        }
    }

    public EnhancedRightsOfCase.Known getKnown() {
        if (known == null) {
            known = rights.of(file.reference());
        }
        return known;
    }

    public EnhancedCategory[] getCategories() {
        return EnhancedCategory.values();
    }

    public EnhancedCategory getCategory() {
        return category;
    }

    public void setCategory(EnhancedCategory category) {
        this.category = category;
    }

    public String getApplies() {
        return applies;
    }

    public void setApplies(String applies) {
        this.applies = applies == null || applies.isEmpty() ? null : applies;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
