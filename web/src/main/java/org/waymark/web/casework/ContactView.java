package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.Contact;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactOutcome;
import org.waymark.casework.ContactQuery;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Reaching somebody: the ways that are safe, one form for each attempt, and what was tried. */
@Named
@RequestScoped
public class ContactView {

    @Inject private CaseFile file;
    @Inject private Contact contact;
    @Inject private PageMessages messages;

    private String way;
    private ContactOutcome outcome;
    private String overrideReason;
    private String note;
    private String reviewReason;
    private final Map<Long, SafetyForm> safety = new HashMap<>();

    /** What is filled in about one contact point. */
    public static class SafetyForm {

        private String call;
        private String text;
        private String voicemail;
        private String write;
        private String whoMayAnswer;
        private int seenVersion;
        private boolean changedMeanwhile;

        /** The version that was on the page when it was filled in; it goes there and back. */
        public int getSeenVersion() {
            return seenVersion;
        }

        public void setSeenVersion(int seenVersion) {
            this.seenVersion = seenVersion;
        }

        /** Somebody else saved in between: the page shows both answers. */
        public boolean isChangedMeanwhile() {
            return changedMeanwhile;
        }

        public String getCall() {
            return call;
        }

        public void setCall(String call) {
            this.call = call;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getVoicemail() {
            return voicemail;
        }

        public void setVoicemail(String voicemail) {
            this.voicemail = voicemail;
        }

        public String getWrite() {
            return write;
        }

        public void setWrite(String write) {
            this.write = write;
        }

        public String getWhoMayAnswer() {
            return whoMayAnswer;
        }

        public void setWhoMayAnswer(String whoMayAnswer) {
            this.whoMayAnswer = whoMayAnswer;
        }
    }

    /** The form of one contact point, filled with what is on record. */
    public SafetyForm answers(ContactQuery.Point point) {
        return safety.computeIfAbsent(
                point.id(),
                id -> {
                    SafetyForm form = new SafetyForm();
                    form.call = point.callSafe();
                    form.text = point.textSafe();
                    form.voicemail = point.voicemailSafe();
                    form.write = point.writeSafe();
                    form.whoMayAnswer = point.whoMayAnswer();
                    form.seenVersion = point.version();
                    return form;
                });
    }

    /** The channels to choose from, each with the word of the rules; blocked ones say so. */
    public List<SelectItem> getWays() {
        List<SelectItem> ways = new ArrayList<>();
        for (ContactQuery.Point point : file.getReach().points()) {
            for (ContactQuery.Way way : point.ways()) {
                ways.add(
                        new SelectItem(
                                way.channel().name() + ":" + point.id(),
                                way.allowed()
                                        ? way.channel().label() + " " + point.value()
                                        : way.channel().label() + " (blocked)"));
            }
        }
        ways.add(new SelectItem(ContactChannel.IN_PERSON.name(), ContactChannel.IN_PERSON.label()));
        return ways;
    }

    public List<SelectItem> getSafeAnswers() {
        return List.of(
                new SelectItem(null, "Not asked"),
                new SelectItem("Y", "Yes, safe"),
                new SelectItem("N", "No, not safe"));
    }

    /** Records an attempt on the chosen way: {@code CHANNEL:contactPointId}, or IN_PERSON. */
    public String record() {
        try {
            if (way == null) {
                messages.problem("way", "Choose how you tried.");
                return null;
            }
            String[] chosen = way.split(":");
            contact.record(
                    file.reference(),
                    new Contact.Attempt(
                            ContactChannel.valueOf(chosen[0]),
                            chosen.length == 1 ? null : Long.valueOf(chosen[1]),
                            outcome,
                            overrideReason,
                            note));
            messages.saved("Attempt recorded.");
            return file.again("contact");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String engage() {
        try {
            contact.engage(file.reference());
            messages.saved("Recorded: wants support. Assess needs next.");
            return file.again("contact");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String saveAnswers(long pointId) {
        try {
            SafetyForm form = safety.get(pointId);
            contact.answer(
                    file.reference(),
                    pointId,
                    form.seenVersion,
                    new Contact.SafetyAnswers(
                            form.call, form.text, form.voicemail, form.write, form.whoMayAnswer));
            messages.saved("Safe contact updated.");
            return file.again("contact");
        } catch (ChangedMeanwhile changed) {
            messages.refused(changed);
            showBoth(pointId);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** What was typed stays in the form; saving it again is then a decision and no accident. */
    private void showBoth(long pointId) {
        SafetyForm form = safety.get(pointId);
        form.changedMeanwhile = true;
        file.getReach().points().stream()
                .filter(point -> point.id() == pointId)
                .forEach(point -> form.seenVersion = point.version());
    }

    public String release(long pointId) {
        try {
            contact.release(file.reference(), pointId, reviewReason);
            messages.saved("Reviewed. It may be used again as it is marked.");
            return file.again("contact");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public ContactOutcome[] getOutcomes() {
        return ContactOutcome.values();
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReviewReason() {
        return reviewReason;
    }

    public void setReviewReason(String reviewReason) {
        this.reviewReason = reviewReason;
    }
}
