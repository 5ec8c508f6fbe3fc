package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.waymark.casework.ContactPoints;
import org.waymark.casework.ContactQuery;
import org.waymark.casework.ContactSafety;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactWords;
import org.waymark.person.TypedPoint;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** New ways to reach somebody, those that have ended, what to mind, and a danger near them. */
@Named
@RequestScoped
public class ContactPointsView {

    @Inject private CaseFile file;
    @Inject private ContactPoints points;
    @Inject private ContactQuery query;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;

    private ContactPoint.Kind kind;
    private String value;
    private String postcode;
    private String call;
    private String text;
    private String voicemail;
    private String write;
    private String who;
    private String times;
    private String replaces;
    private String why;
    private String goodTimes;
    private String wordsToUse;
    private String seenTimes;
    private String seenWords;
    private boolean filled;
    private boolean changedMeanwhile;
    private String dangerWho;
    private String dangerWhy;
    private List<ContactQuery.Ended> ended;

    /** Writes a new way down. */
    public String add() {
        try {
            points.add(
                    file.reference(),
                    new ContactPoints.Added(
                            new TypedPoint(kind, value, postcode),
                            new ContactSafety.SafetyAnswers(
                                    call, text, voicemail, write, who, times),
                            replaces == null ? null : Ids.asked(replaces),
                            why));
            messages.saved("Written down. It may be used as it is marked.");
            return file.again("contact");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Keeps when to make contact, and the words to use. */
    public String say() {
        try {
            points.say(
                    file.reference(),
                    new ContactWords(seenTimes, seenWords),
                    new ContactWords(goodTimes, wordsToUse));
            messages.saved("Written down: when to make contact, and the words to use.");
            return file.again("contact");
        } catch (ChangedMeanwhile changed) {
            changedMeanwhile = true;
            seenTimes = file.getHeader().contactTimes();
            seenWords = file.getHeader().contactWords();
            messages.refused(changed);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Somebody near them may be a danger. */
    public String danger() {
        try {
            points.danger(file.reference(), dangerWho, dangerWhy);
            messages.saved("Written down. From now on only what they said is safe may be used.");
            return file.again("contact");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The ones that can end when another comes in their place. */
    public List<SelectItem> getInUse() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(null, "None: it comes beside the others"));
        file.getReach()
                .points()
                .forEach(
                        point ->
                                items.add(
                                        new SelectItem(
                                                String.valueOf(point.id()), point.masked())));
        return items;
    }

    public List<SelectItem> getKinds() {
        return List.of(
                new SelectItem(ContactPoint.Kind.PHONE, "Phone number"),
                new SelectItem(ContactPoint.Kind.EMAIL, "E-mail"),
                new SelectItem(ContactPoint.Kind.ADDRESS, "Address"));
    }

    /** Are those asked for that are no longer in use? */
    public boolean isLookingBack() {
        return parameters.text("ended") != null;
    }

    /** Those that are no longer in use. */
    public List<ContactQuery.Ended> getEnded() {
        if (ended == null) {
            ended = query.ended(file.reference());
        }
        return ended;
    }

    private void fill() {
        if (!filled) {
            filled = true;
            goodTimes = file.getHeader().contactTimes();
            wordsToUse = file.getHeader().contactWords();
            seenTimes = goodTimes;
            seenWords = wordsToUse;
        }
    }

    /** Somebody else changed times or words in between: the page shows both. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getGoodTimes() {
        fill();
        return goodTimes;
    }

    public void setGoodTimes(String goodTimes) {
        fill();
        this.goodTimes = goodTimes;
    }

    public String getWordsToUse() {
        fill();
        return wordsToUse;
    }

    public void setWordsToUse(String wordsToUse) {
        fill();
        this.wordsToUse = wordsToUse;
    }

    /** What stood on the page; it goes there and back. */
    public String getSeenTimes() {
        fill();
        return seenTimes;
    }

    public void setSeenTimes(String seenTimes) {
        fill();
        this.seenTimes = seenTimes;
    }

    public String getSeenWords() {
        fill();
        return seenWords;
    }

    public void setSeenWords(String seenWords) {
        fill();
        this.seenWords = seenWords;
    }

    public ContactPoint.Kind getKind() {
        return kind;
    }

    public void setKind(ContactPoint.Kind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
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

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getDangerWho() {
        return dangerWho;
    }

    public void setDangerWho(String dangerWho) {
        this.dangerWho = dangerWho;
    }

    public String getDangerWhy() {
        return dangerWhy;
    }

    public void setDangerWhy(String dangerWhy) {
        this.dangerWhy = dangerWhy;
    }
}
