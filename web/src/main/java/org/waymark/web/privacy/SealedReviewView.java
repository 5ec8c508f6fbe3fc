package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.privacy.sealed.SealedReview;
import org.waymark.privacy.sealed.SealedReviewing;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** A counsellor looks through one sealed note, and decides what of it is released. */
@Named
@RequestScoped
public class SealedReviewView {

    @Inject private SealedReviewing reviewing;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;

    private String n;
    private SealedReviewing.Shown shown;
    private SealedReview.Choice choice;
    private String words;
    private String why;

    @PostConstruct
    void begin() {
        n = parameters.text("n");
    }

    /** "Not found" is an answer and not half a page; the form shows what is on record. */
    public void open() {
        choice = getShown().choice();
        words = getShown().out();
        why = getShown().why();
    }

    public SealedReviewing.Shown getShown() {
        if (shown == null) {
            shown = reviewing.one(Ids.asked(n));
        }
        return shown;
    }

    public String decide() {
        try {
            reviewing.decide(Ids.asked(n), choice, words, why);
            messages.saved("Your decision is on record.");
            return "/privacy/sealed?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A document is released or kept back as a whole. */
    public List<SealedReview.Choice> getChoices() {
        return Arrays.stream(SealedReview.Choice.values())
                .filter(
                        each ->
                                each != SealedReview.Choice.PART
                                        || getShown().source() == SealedReview.Source.NOTE)
                .toList();
    }

    public boolean isForMaterial() {
        return getShown().purpose() == SealedReview.Purpose.MATERIAL;
    }

    public String getN() {
        return n;
    }

    public void setN(String n) {
        this.n = n;
    }

    public SealedReview.Choice getChoice() {
        return choice;
    }

    public void setChoice(SealedReview.Choice choice) {
        this.choice = choice;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
