package org.waymark.incident;

import java.time.Instant;
import java.util.List;

/**
 * What somebody told and sent, as it is read by whoever may.
 *
 * @param source code of referral_source
 * @param told its words; null when they are not for whoever looks, or cannot be opened now
 * @param police NAMED, ANONYMOUS or NO
 * @param policeAt when the force first opened it; null before
 * @param policeToldAt when the force was told, where that was later than it was sent; null
 *     otherwise
 * @param policeOrder place among what was told for the force: what it was told last has the highest
 * @param referral reference of what came of it; null for none
 * @param wentTo service that the referral went to, where it is another one than the reader's
 * @param contact what became of the contact it allows
 * @param goesAt when its words and files are destroyed, as it stands now; null while nobody can
 *     say: it went on as a referral, is kept, or the police have not opened it
 * @param keptWhy why it is kept past its time; null when it is not
 * @param version counts changes, to find two at once
 * @param near shares a number or postcode with somebody the reader has said that they know, so that
 *     a colleague reads it
 * @param errorAt when the service said that it was an error; null while it stands
 */
public record Report(
        long id,
        String reference,
        Instant sentAt,
        String source,
        String area,
        String strands,
        String police,
        Instant policeAt,
        Instant policeToldAt,
        long policeOrder,
        boolean support,
        String referral,
        String wentTo,
        Told told,
        List<IncidentFile> files,
        ContactAsked contact,
        Instant goesAt,
        String keptWhy,
        int version,
        boolean near,
        Instant errorAt) {

    /** Without its words, for whoever may know who tells it. */
    Report withheld() {
        return with(null, List.of(), contact, null, true);
    }

    /** Only that it led to a referral: what was done about it before is for those who work that. */
    Report wentOn() {
        return referral == null ? this : with(told, files, ContactAsked.NOTHING, null, near);
    }

    /** The same with each step of the contact that was made. */
    Report with(List<ContactAsked.Step> steps) {
        return with(told, files, contact.with(steps), keptWhy, near);
    }

    /** Did a colleague tell it for them, from their case? */
    public boolean isOfColleague() {
        return told != null && ThirdPartyReports.REACH.equals(told.get(Ask.REPORTER_REACH));
    }

    /** Why it happened, as somebody perceives it, in words. */
    public String why() {
        return Strand.inWords(Strand.of(strands));
    }

    /** The same with its words and files. */
    Report opened(Told words, List<IncidentFile> sentAlong) {
        return with(words, sentAlong, contact, keptWhy, false);
    }

    private Report with(
            Told words,
            List<IncidentFile> sentAlong,
            ContactAsked asked,
            String kept,
            boolean withheld) {
        return new Report(
                id,
                reference,
                sentAt,
                source,
                area,
                strands,
                police,
                policeAt,
                policeToldAt,
                policeOrder,
                support,
                referral,
                wentTo,
                words,
                sentAlong,
                asked,
                goesAt,
                kept,
                version,
                withheld,
                errorAt);
    }

    /** Has the person said that the service may make contact, and is nobody to be called off? */
    public boolean asksContact() {
        return referral == null
                && told != null
                && told.letsServiceMakeContact()
                && !contact.settled();
    }

    /** Can a referral be made of it: is somebody named, and was none made? */
    public boolean canBeReferred() {
        return referral == null && told != null && told.get(Ask.SURNAME) != null;
    }

    /** What became of telling the police, in words. */
    public String policeInWords() {
        return switch (police) {
            case "NAMED" -> "Told, with the name";
            case "ANONYMOUS" -> "Told, without a name";
            default -> "Not to be told";
        };
    }
}
