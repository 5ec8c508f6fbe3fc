package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.casework.Contact;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactOutcome;
import org.waymark.casework.ContactQuery;
import org.waymark.casework.FirstChannel;
import org.waymark.casework.FirstChannelQuery;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Reaching somebody: one press for what happens most, one form for every other attempt. */
@Named
@RequestScoped
public class ContactView {

    @Inject private CaseFile file;
    @Inject private Contact contact;
    @Inject private FirstChannelQuery firstChannels;
    @Inject private PageMessages messages;

    private Long attemptId;
    private String way;
    private String quickWay;
    private ContactOutcome outcome;
    private String overrideReason;
    private String note;
    private FirstChannel rule;

    /** The first way that may be used, and what comes of it most often. */
    public record Quick(String way, String label, List<ContactOutcome> outcomes) {}

    /** Null when nothing may be used. */
    public Quick getQuick() {
        return first().map(found -> quick(found)).orElse(null);
    }

    private Optional<ContactQuery.Way> first() {
        return file.getReach().points().stream()
                .flatMap(point -> point.ways().stream())
                .filter(way -> way.allowed() && way.channel() != ContactChannel.VISIT)
                .min(Comparator.comparing(ContactQuery.Way::channel, getRule().order()));
    }

    /** By which way somebody is tried first, and why. */
    public FirstChannel getRule() {
        if (rule == null) {
            rule = firstChannels.of(file.reference());
        }
        return rule;
    }

    private Quick quick(ContactQuery.Way found) {
        return new Quick(
                value(found),
                named(found.channel(), point(found)),
                switch (found.channel()) {
                    case CALL ->
                            List.of(ContactOutcome.NO_ANSWER, ContactOutcome.SPOKE_SAFE_TO_TALK);
                    case VOICEMAIL -> List.of(ContactOutcome.VOICEMAIL_LEFT);
                    case TEXT -> List.of(ContactOutcome.TEXT_SENT);
                    case EMAIL -> List.of(ContactOutcome.EMAIL_SENT);
                    case LETTER -> List.of(ContactOutcome.LETTER_SENT);
                    case IN_PERSON, VISIT -> List.of();
                });
    }

    private ContactQuery.Point point(ContactQuery.Way found) {
        return file.getReach().points().stream()
                .filter(point -> point.id() == found.contactPointId())
                .findFirst()
                .orElseThrow();
    }

    /** The ways to choose from; blocked ones say so. */
    public List<SelectItem> getWays() {
        List<SelectItem> ways = new ArrayList<>();
        for (ContactQuery.Point point : file.getReach().points()) {
            for (ContactQuery.Way each : point.ways()) {
                ways.add(
                        new SelectItem(
                                value(each),
                                named(each.channel(), point)
                                        + (each.allowed() ? "" : " (blocked)")));
            }
        }
        String inPerson = ContactChannel.IN_PERSON.label() + ", not at their home";
        ways.add(
                new SelectItem(
                        ContactChannel.IN_PERSON.name(),
                        file.getReach().inPerson().allowed() ? inPerson : inPerson + " (blocked)"));
        return ways;
    }

    /** "Phone call, number ending 123"; an e-mail goes by an e-mail and is said once. */
    private static String named(ContactChannel channel, ContactQuery.Point point) {
        return point.masked().startsWith(channel.label())
                ? point.masked()
                : channel.label() + ", " + lower(point.masked());
    }

    private static String value(ContactQuery.Way each) {
        return each.channel().name() + ":" + each.contactPointId();
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** What can come of each channel, for the page to offer no other: CALL=A,B;TEXT=C. */
    public String getFitting() {
        return Arrays.stream(ContactChannel.values())
                .map(
                        channel ->
                                ContactOutcome.of(channel).stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(",", channel + "=", "")))
                .collect(Collectors.joining(";"));
    }

    public ContactOutcome[] getOutcomes() {
        return ContactOutcome.values();
    }

    /** Records what the form says. */
    public String record() {
        return record(way, outcome, overrideReason, note);
    }

    /** Records with one press what came of the first way. */
    public String press(ContactOutcome pressed) {
        return record(quickWay, pressed, null, null);
    }

    /**
     * The attempt that the form says.
     *
     * @throws BadInput when no way was chosen
     */
    public Contact.Attempt typed() {
        return typed(way, outcome, overrideReason, note);
    }

    /** A way is {@code CHANNEL:contactPointId}, or IN_PERSON. */
    private Contact.Attempt typed(
            String chosen, ContactOutcome came, String override, String words) {
        if (chosen == null) {
            throw new BadInput("way", "Choose how you tried.");
        }
        String[] parts = chosen.split(":");
        return new Contact.Attempt(
                getAttemptId(),
                ContactChannel.valueOf(parts[0]),
                parts.length == 1 ? null : Ids.asked(parts[1]),
                came,
                override,
                words);
    }

    private String record(String chosen, ContactOutcome came, String override, String words) {
        try {
            Contact.Attempt attempt = typed(chosen, came, override, words);
            boolean recorded = contact.record(file.reference(), attempt);
            messages.saved(
                    recorded
                            ? "Attempt recorded: "
                                    + attempt.channel().label()
                                    + ", "
                                    + lower(came.label())
                                    + "."
                            : "This attempt was recorded already; nothing was added.");
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

    /** Given to the form when it is drawn: the same form sent twice is one attempt. */
    public Long getAttemptId() {
        if (attemptId == null) {
            attemptId = Ids.next();
        }
        return attemptId;
    }

    public void setAttemptId(Long attemptId) {
        this.attemptId = attemptId;
    }

    /** The way whose number was on the page when it was pressed; it goes there and back. */
    public String getQuickWay() {
        if (quickWay == null && getQuick() != null) {
            quickWay = getQuick().way();
        }
        return quickWay;
    }

    public void setQuickWay(String quickWay) {
        this.quickWay = quickWay;
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
}
