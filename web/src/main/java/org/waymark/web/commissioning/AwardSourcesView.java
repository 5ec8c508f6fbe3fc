package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.commissioning.award.AwardSource;
import org.waymark.commissioning.award.AwardSources;
import org.waymark.commissioning.award.Pounds;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What other programmes pay of a contract or grant, and the form for it. */
@Named
@RequestScoped
public class AwardSourcesView {

    @Inject private AwardSources sources;
    @Inject private AwardView award;
    @Inject private PageMessages messages;

    private List<AwardSource> all;
    private Long programmeId;
    private String pounds;

    /** Each of them with its part, in words; empty when there is none. */
    public String getText() {
        if (all == null) {
            all = sources.of(id());
        }
        return text(all);
    }

    static String text(List<AwardSource> all) {
        return all.stream()
                .map(
                        each ->
                                "%s of %s: %s"
                                        .formatted(
                                                each.programme(),
                                                each.fund(),
                                                Pounds.text(each.pence())))
                .collect(Collectors.joining("; "));
    }

    public String set() {
        try {
            sources.set(id(), programmeId, pounds);
            messages.saved("Saved.");
            return "/commissioning/award?faces-redirect=true&a=" + id();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private long id() {
        return Ids.asked(award.getA());
    }

    public Long getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(Long programmeId) {
        this.programmeId = programmeId;
    }

    public String getPounds() {
        return pounds;
    }

    public void setPounds(String pounds) {
        this.pounds = pounds;
    }
}
