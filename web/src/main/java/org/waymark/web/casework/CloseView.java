package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.casework.Closure;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.Support;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.Words;

/** Pausing, closing and re-opening a case. */
@Named
@RequestScoped
public class CloseView {

    @Inject private CaseFile file;
    @Inject private Closure closure;
    @Inject private LooseEndsView loose;
    @Inject private Support support;
    @Inject private ReferenceData codes;
    @Inject private Words words;
    @Inject private PageMessages messages;

    private String reason;
    private String summary;
    private String exitMissing;
    private SafeAnswer feedbackSafe;
    private ContactChannel feedbackRoute;
    private String decision;
    private String why;
    private String pauseFor = "VICTIM_CHOICE";
    private Support.Pause paused;
    private LocalDate reviewOn;
    private List<Closure.Choice> reasons;

    public String close() {
        return saving(
                () ->
                        closure.close(
                                file.reference(),
                                new Closure.Ending(
                                        chosen().map(Closure.Choice::reason).orElse(null),
                                        summary,
                                        exitMissing,
                                        feedbackSafe,
                                        feedbackRoute,
                                        decision,
                                        chosen().map(Closure.Choice::own).orElse(null),
                                        loose.settled())),
                "Case closed.");
    }

    private Optional<Closure.Choice> chosen() {
        return getReasons().stream().filter(choice -> choice.key().equals(reason)).findFirst();
    }

    public String suspend() {
        return saving(
                () -> paused = support.suspend(file.reference(), pauseFor, why, reviewOn),
                () -> rest(paused));
    }

    private String rest(Support.Pause pause) {
        if (!pause.held()) {
            return "Paused. The clocks go on: the pathway lets no such pause hold them.";
        }
        return pause.until() == null
                ? "Paused. The clocks rest."
                : "Paused. The clocks rest until " + words.at(pause.until()) + " at most.";
    }

    /** What a pause can be for. */
    public List<CodeEntry> getPauses() {
        return codes.entries("pause_reason");
    }

    public String getPauseFor() {
        return pauseFor;
    }

    /** A form that does not send it leaves it as it was offered. */
    public void setPauseFor(String pauseFor) {
        this.pauseFor = pauseFor == null ? this.pauseFor : pauseFor;
    }

    public String resume() {
        return saving(() -> support.resume(file.reference()), "Taken up again.");
    }

    public String reopen() {
        return saving(() -> closure.reopen(file.reference(), why), "Re-opened.");
    }

    private String saving(Runnable change, String notice) {
        return saving(change, () -> notice);
    }

    private String saving(Runnable change, Supplier<String> notice) {
        try {
            change.run();
            messages.saved(notice.get());
            return file.again("case");
        } catch (BadInput bad) {
            bad.problems().forEach((field, text) -> messages.problem(loose.field(field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** What the pathway of this case offers, in its own words or those of the code list. */
    public List<Closure.Choice> getReasons() {
        if (reasons == null) {
            reasons = closure.reasons(file.getHeader().pathway());
        }
        return reasons;
    }

    /** The ways by which feedback can be asked for without anybody from the service being there. */
    public ContactChannel[] getRoutes() {
        return new ContactChannel[] {ContactChannel.EMAIL};
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getExitMissing() {
        return exitMissing;
    }

    public void setExitMissing(String exitMissing) {
        this.exitMissing = exitMissing;
    }

    public SafeAnswer getFeedbackSafe() {
        return feedbackSafe;
    }

    public void setFeedbackSafe(SafeAnswer feedbackSafe) {
        this.feedbackSafe = feedbackSafe;
    }

    public ContactChannel getFeedbackRoute() {
        return feedbackRoute;
    }

    public void setFeedbackRoute(ContactChannel feedbackRoute) {
        this.feedbackRoute = feedbackRoute;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
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
