package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.AfterClosing;
import org.waymark.casework.ContactChannel;
import org.waymark.web.shared.FormSaving;

/** What a case that has ended still promises: asked by a safe channel, or not wanted. */
@Named
@RequestScoped
public class AfterCaseView {

    @Inject private CaseFile file;
    @Inject private AfterClosing after;
    @Inject private FormSaving saving;

    private AfterClosing.Rest rest;
    private Long followUp;
    private Long unwanted;
    private ContactChannel askedBy;
    private AfterClosing.Result howTheyAre;
    private String askedWords;
    private String notWantedWhy;

    public AfterClosing.Rest getRest() {
        if (rest == null) {
            rest = after.of(file.reference());
        }
        return rest;
    }

    /** Those that nobody has settled. */
    public List<AfterClosing.FollowUp> getDue() {
        return getRest().followUps().stream().filter(AfterClosing.FollowUp::isDue).toList();
    }

    public List<AfterClosing.Way> getWays() {
        return getRest().ways().stream().filter(way -> way.blocked() == null).toList();
    }

    public AfterClosing.Result[] getResults() {
        return AfterClosing.Result.values();
    }

    public String done() {
        return saving.save(
                () ->
                        after.done(
                                file.reference(),
                                chosen(followUp),
                                askedBy,
                                howTheyAre,
                                askedWords),
                "Written down.",
                file.again("close"));
    }

    public String notWanted() {
        return saving.save(
                () -> after.notWanted(file.reference(), chosen(unwanted), notWantedWhy),
                "Written down: nobody will ask.",
                file.again("close"));
    }

    /** With one left there is nothing to choose. */
    private long chosen(Long typed) {
        return typed != null || getDue().isEmpty()
                ? (typed == null ? 0 : typed)
                : getDue().get(0).id();
    }

    public Long getFollowUp() {
        return followUp;
    }

    public void setFollowUp(Long followUp) {
        this.followUp = followUp;
    }

    public Long getUnwanted() {
        return unwanted;
    }

    public void setUnwanted(Long unwanted) {
        this.unwanted = unwanted;
    }

    public ContactChannel getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(ContactChannel askedBy) {
        this.askedBy = askedBy;
    }

    public AfterClosing.Result getHowTheyAre() {
        return howTheyAre;
    }

    public void setHowTheyAre(AfterClosing.Result howTheyAre) {
        this.howTheyAre = howTheyAre;
    }

    public String getAskedWords() {
        return askedWords;
    }

    public void setAskedWords(String askedWords) {
        this.askedWords = askedWords;
    }

    public String getNotWantedWhy() {
        return notWantedWhy;
    }

    public void setNotWantedWhy(String notWantedWhy) {
        this.notWantedWhy = notWantedWhy;
    }
}
