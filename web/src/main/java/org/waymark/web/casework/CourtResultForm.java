package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.justice.ContactSchemeRule;
import org.waymark.justice.CourtResult;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;

/** The verdict or the sentence in the form of what happened. */
@Named
@RequestScoped
public class CourtResultForm {

    @Inject private ReferenceData reference;

    private String verdict;
    private String sentence;
    private Integer months;
    private ContactSchemeRule.Answer answer = ContactSchemeRule.Answer.NOT;

    CourtResult typed() {
        return new CourtResult(verdict, sentence, months);
    }

    /** Whether the Victim Contact Scheme follows from it. */
    void came(ContactSchemeRule.Answer answer) {
        this.answer = answer;
    }

    String notice() {
        return switch (answer) {
            case FOLLOWS ->
                    "Written down. The sentence brings the Victim Contact Scheme: under what"
                            + " happened stands the last day for the referral, or that it was made.";
            case LENGTH_UNKNOWN ->
                    "Written down. Whether it brings the Victim Contact Scheme hangs on the length:"
                            + " when you know it, strike this out and write it again with the months.";
            case NOT -> "Written down.";
        };
    }

    public List<CodeEntry> getVerdicts() {
        return reference.entries("verdict");
    }

    public List<CodeEntry> getSentences() {
        return reference.entries("sentence_kind");
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
