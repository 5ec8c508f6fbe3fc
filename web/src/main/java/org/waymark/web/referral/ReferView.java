package org.waymark.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Drafts;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.feed.ReferralIntake;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * Referring one person in three minutes: safe contact and consent first, drafts kept, a receipt at
 * the end.
 */
@Named
@RequestScoped
public class ReferView {

    static final String DRAFT = "refer:new";

    @Inject private ReferralIntake intake;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private PageMessages messages;

    /** The answers by the column names of the feed format. */
    private final Map<String, String> cells = new HashMap<>();

    private List<String> flags = new ArrayList<>();

    public String send() {
        try {
            ReferralIntake.Receipt receipt = intake.receive(answers(), null);
            drafts.discard(DRAFT);
            messages.saved(receipt.why() == null ? "Sent. Thank you." : "Sent. " + receipt.why());
            return receipt.reference() == null
                    ? "/referral/mine?faces-redirect=true"
                    : "/referral/receipt?faces-redirect=true&r=" + receipt.reference().value();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private Map<FeedColumn, String> answers() {
        Map<FeedColumn, String> answers = new EnumMap<>(FeedColumn.class);
        for (FeedColumn column : FeedColumn.values()) {
            String answer = cells.get(column.header());
            if (answer != null && !answer.isBlank()) {
                answers.put(column, answer.strip());
            }
        }
        if (!flags.isEmpty()) {
            answers.put(FeedColumn.FLAGS, String.join(";", flags));
        }
        return answers;
    }

    /** A code list to choose from. */
    public List<SelectItem> choices(String list) {
        return reference.entries(list).stream()
                .map(entry -> new SelectItem(entry.code(), entry.label()))
                .toList();
    }

    public List<SelectItem> getSafeAnswers() {
        return List.of(new SelectItem("Y", "Yes, safe"), new SelectItem("N", "No, not safe"));
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public List<String> getFlags() {
        return flags;
    }

    public void setFlags(List<String> flags) {
        this.flags = flags;
    }
}
