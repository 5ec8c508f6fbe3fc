package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.privacy.retention.HoldKind;
import org.waymark.privacy.retention.Holds;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** How long one record is kept, and what keeps it from being destroyed. */
@Named
@RequestScoped
public class HoldView {

    @Inject private RequestParameters parameters;
    @Inject private Holds holds;
    @Inject private PageMessages messages;

    private String record;
    private HoldKind kind;
    private String why;
    private Long holdId;
    private String liftWhy;
    private Holds.Keeping keeping;

    /** What the address or the form says is known before anything is asked for. */
    @PostConstruct
    void begin() {
        record = parameters.text("record");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getKeeping();
    }

    public String set() {
        return saving(
                () -> holds.set(reference(), kind, why),
                "Held. Nothing of this person is destroyed here until the hold is lifted.");
    }

    public String lift() {
        if (holdId == null) {
            messages.problem("holdId", "Choose the hold that is over.");
            return null;
        }
        return saving(() -> holds.lift(reference(), holdId, liftWhy), "The hold is lifted.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return "/privacy/hold?faces-redirect=true&record=" + reference();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String reference() {
        return Reference.parse(record).map(Reference::value).orElseThrow(NotFound::new);
    }

    public Holds.Keeping getKeeping() {
        if (keeping == null) {
            keeping = holds.of(reference());
        }
        return keeping;
    }

    public List<Holds.Hold> getInForce() {
        return getKeeping().holds().stream().filter(Holds.Hold::isInForce).toList();
    }

    public List<Holds.Hold> getLifted() {
        return getKeeping().holds().stream().filter(each -> !each.isInForce()).toList();
    }

    public HoldKind[] getKinds() {
        return HoldKind.values();
    }

    public String getRecord() {
        return record;
    }

    public HoldKind getKind() {
        return kind;
    }

    public void setKind(HoldKind kind) {
        this.kind = kind;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Long getHoldId() {
        return holdId;
    }

    public void setHoldId(Long holdId) {
        this.holdId = holdId;
    }

    public String getLiftWhy() {
        return liftWhy;
    }

    public void setLiftWhy(String liftWhy) {
        this.liftWhy = liftWhy;
    }
}
