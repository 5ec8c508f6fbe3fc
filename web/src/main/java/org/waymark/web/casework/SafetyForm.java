package org.waymark.web.casework;

import org.waymark.casework.ContactQuery;
import org.waymark.casework.ContactSafety;

/** What is filled in about one contact point. */
public class SafetyForm {

    private String call;
    private String text;
    private String voicemail;
    private String write;
    private String whoMayAnswer;
    private String bestTimes;
    private String reason;
    private String endWhy;
    private String releaseReason;
    private long seenPoint;
    private int seenVersion;
    private boolean changedMeanwhile;
    private boolean open;

    /** Filled with what is on record. */
    static SafetyForm of(ContactQuery.Point point) {
        SafetyForm form = new SafetyForm();
        form.call = point.callSafe();
        form.text = point.textSafe();
        form.voicemail = point.voicemailSafe();
        form.write = point.writeSafe();
        form.whoMayAnswer = point.whoMayAnswer();
        form.bestTimes = point.bestTimes();
        form.seenPoint = point.id();
        form.seenVersion = point.version();
        return form;
    }

    ContactSafety.SafetyAnswers answers() {
        return new ContactSafety.SafetyAnswers(
                call, text, voicemail, write, whoMayAnswer, bestTimes);
    }

    /** What was typed stays; saving it again is then a decision and no accident. */
    void showBoth(int version) {
        changedMeanwhile = true;
        seenVersion = version;
    }

    /** Something was wrong in it: it is shown open. */
    void reopen() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }

    /** Somebody else saved in between: the page shows both answers. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** The contact point it was filled in for: rows move up when another one is ended. */
    public long getSeenPoint() {
        return seenPoint;
    }

    public void setSeenPoint(long seenPoint) {
        this.seenPoint = seenPoint;
    }

    /** The version that was on the page when it was filled in; it goes there and back. */
    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
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

    public String getBestTimes() {
        return bestTimes;
    }

    public void setBestTimes(String bestTimes) {
        this.bestTimes = bestTimes;
    }

    public String getEndWhy() {
        return endWhy;
    }

    public void setEndWhy(String endWhy) {
        this.endWhy = endWhy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReleaseReason() {
        return releaseReason;
    }

    public void setReleaseReason(String releaseReason) {
        this.releaseReason = releaseReason;
    }
}
